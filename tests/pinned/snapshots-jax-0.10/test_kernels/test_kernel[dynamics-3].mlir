// import jax
// import jax.numpy as jnp
//
//
// def shooting(start, rate, goal, stiffness, step_size, guess):
//     def fly(slope):
//         def step(state, _):
//             y, dy = state
//             bend = stiffness * y * (1 - y)
//             return (
//                 y + step_size * dy + step_size**2 / 2 * bend,
//                 dy + step_size * bend,
//             ), None
//
//         (reached, _), _ = jax.lax.scan(step, (start, slope), None, length=6)
//         return reached - goal
//
//     miss, d_miss = jax.jvp(fly, (guess,), (1.0,))
//     aim_next = guess - rate * miss / (jnp.abs(d_miss) + 0.3)
//     return aim_next
//
//   start: float32[] in [-0.5, 0.5]
//   rate: float32[] in [0.4, 0.9]
//   goal: float32[] in [0.2, 1]
//   stiffness: float32[] in [0.3, 1.2]
//   step_size: float32[] in [0.15, 0.25]
//   guess: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_shooting attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg3, %iterArg_2 = %arg4, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg5, %iterArg_6 = %cst, %iterArg_7 = %cst_0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_8 = stablehlo.constant dense<6> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_3, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:4 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %8, %7#0, %7#1, %7#2, %7#3 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %1 = stablehlo.subtract %0#3, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<f32>
    %3 = stablehlo.abs %0#5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %4 = stablehlo.add %3, %cst_1 : tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.subtract %arg5, %5 : tensor<f32>
    return %6 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg2 : tensor<f32>
    %1 = stablehlo.multiply %arg0, %arg4 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %cst, %arg2 : tensor<f32>
    %3 = stablehlo.negate %arg4 : tensor<f32>
    %4 = stablehlo.multiply %0, %2 : tensor<f32>
    %5 = stablehlo.multiply %1, %2 : tensor<f32>
    %6 = stablehlo.multiply %0, %3 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %arg3 : tensor<f32>
    %9 = stablehlo.multiply %arg1, %arg5 : tensor<f32>
    %10 = stablehlo.add %arg2, %8 : tensor<f32>
    %11 = stablehlo.add %arg4, %9 : tensor<f32>
    %12 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_0 : tensor<f32>
    %14 = stablehlo.multiply %13, %4 : tensor<f32>
    %15 = stablehlo.multiply %13, %7 : tensor<f32>
    %16 = stablehlo.add %10, %14 : tensor<f32>
    %17 = stablehlo.add %11, %15 : tensor<f32>
    %18 = stablehlo.multiply %arg1, %4 : tensor<f32>
    %19 = stablehlo.multiply %arg1, %7 : tensor<f32>
    %20 = stablehlo.add %arg3, %18 : tensor<f32>
    %21 = stablehlo.add %arg5, %19 : tensor<f32>
    return %16, %20, %17, %21 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.multiply %arg4, %arg4 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg4 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:18 = stablehlo.while(%iterArg = %arg4, %iterArg_25 = %2, %iterArg_26 = %arg3, %iterArg_27 = %c, %iterArg_28 = %arg0, %iterArg_29 = %arg5, %iterArg_30 = %cst_1, %iterArg_31 = %cst_2, %iterArg_32 = %3, %iterArg_33 = %4, %iterArg_34 = %5, %iterArg_35 = %6, %iterArg_36 = %7, %iterArg_37 = %8, %iterArg_38 = %9, %iterArg_39 = %10, %iterArg_40 = %11, %iterArg_41 = %12) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    cond {
      %c_42 = stablehlo.constant dense<6> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_27, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35:14 = func.call @closed_call(%iterArg, %iterArg_25, %iterArg_26, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_32, %35#4, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_33, %35#5, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_34, %35#6, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_35, %35#7, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_36, %35#8, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_37, %35#9, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_38, %35#10, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_39, %35#11, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_40, %35#12, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_41, %35#13, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_27, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %46, %35#0, %35#1, %35#2, %35#3, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    }
    %14 = stablehlo.subtract %13#4, %arg2 : tensor<f32>
    %15 = stablehlo.multiply %arg1, %14 : tensor<f32>
    %16 = stablehlo.abs %13#6 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.compare GE, %13#6, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %18 = stablehlo.add %16, %cst_14 : tensor<f32>
    %19 = stablehlo.multiply %18, %18 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_15, %19 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.negate %cst_16 : tensor<f32>
    %22 = stablehlo.multiply %21, %20 : tensor<f32>
    %23 = stablehlo.multiply %22, %15 : tensor<f32>
    %24 = stablehlo.negate %23 : tensor<f32>
    %25 = stablehlo.divide %21, %18 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %17, %cst_17, %24 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %17, %24, %cst_18 : tensor<i1>, tensor<f32>
    %28 = stablehlo.negate %26 : tensor<f32>
    %29 = stablehlo.add %27, %28 : tensor<f32>
    %30 = stablehlo.multiply %arg1, %25 : tensor<f32>
    %31 = stablehlo.multiply %25, %14 : tensor<f32>
    %32 = stablehlo.negate %30 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %33:21 = stablehlo.while(%iterArg = %13#8, %iterArg_25 = %13#9, %iterArg_26 = %13#10, %iterArg_27 = %13#11, %iterArg_28 = %13#12, %iterArg_29 = %13#13, %iterArg_30 = %13#14, %iterArg_31 = %13#15, %iterArg_32 = %13#16, %iterArg_33 = %13#17, %iterArg_34 = %arg3, %iterArg_35 = %arg4, %iterArg_36 = %1, %iterArg_37 = %2, %iterArg_38 = %c_23, %iterArg_39 = %cst_19, %iterArg_40 = %cst_20, %iterArg_41 = %30, %iterArg_42 = %cst_21, %iterArg_43 = %29, %iterArg_44 = %cst_22) : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_45 = stablehlo.constant dense<6> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_38, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<6> : tensor<i32>
      %35 = stablehlo.subtract %c_45, %iterArg_38 : tensor<i32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_46 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_25, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_26, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_27, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_28, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %42 = func.call @dynamic_index_in_dim(%iterArg_29, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %43 = func.call @dynamic_index_in_dim(%iterArg_30, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %44 = func.call @dynamic_index_in_dim(%iterArg_31, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim(%iterArg_32, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %46 = func.call @dynamic_index_in_dim(%iterArg_33, %36) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %47:6 = func.call @closed_call_0(%iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_38, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %48, %47#0, %47#1, %47#2, %47#3, %47#4, %47#5 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.add %cst_24, %33#18 : tensor<f32>
    return %33#17, %31, %32, %33#15, %33#16, %34 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg2, %arg5 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %cst, %arg3 : tensor<f32>
    %3 = stablehlo.negate %arg5 : tensor<f32>
    %4 = stablehlo.multiply %0, %2 : tensor<f32>
    %5 = stablehlo.multiply %1, %2 : tensor<f32>
    %6 = stablehlo.multiply %0, %3 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    %8 = stablehlo.multiply %arg0, %arg4 : tensor<f32>
    %9 = stablehlo.multiply %arg0, %arg6 : tensor<f32>
    %10 = stablehlo.add %arg3, %8 : tensor<f32>
    %11 = stablehlo.add %arg5, %9 : tensor<f32>
    %12 = stablehlo.multiply %arg1, %4 : tensor<f32>
    %13 = stablehlo.multiply %arg1, %7 : tensor<f32>
    %14 = stablehlo.add %10, %12 : tensor<f32>
    %15 = stablehlo.add %11, %13 : tensor<f32>
    %16 = stablehlo.multiply %arg0, %4 : tensor<f32>
    %17 = stablehlo.multiply %arg0, %7 : tensor<f32>
    %18 = stablehlo.add %arg4, %16 : tensor<f32>
    %19 = stablehlo.add %arg6, %17 : tensor<f32>
    return %14, %18, %15, %19, %arg3, %arg5, %2, %0, %1, %3, %arg4, %arg6, %4, %7 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f32>, %arg19: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg9 : tensor<f32>
    %1 = stablehlo.multiply %arg9, %arg19 : tensor<f32>
    %2 = stablehlo.add %arg5, %1 : tensor<f32>
    %3 = stablehlo.multiply %arg1, %arg7 : tensor<f32>
    %4 = stablehlo.multiply %arg7, %arg18 : tensor<f32>
    %5 = stablehlo.add %2, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg3, %arg8 : tensor<f32>
    %7 = stablehlo.add %0, %6 : tensor<f32>
    %8 = stablehlo.multiply %arg8, %arg19 : tensor<f32>
    %9 = stablehlo.multiply %arg3, %arg6 : tensor<f32>
    %10 = stablehlo.add %3, %9 : tensor<f32>
    %11 = stablehlo.multiply %arg6, %arg18 : tensor<f32>
    %12 = stablehlo.add %8, %11 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst : tensor<f32>
    %14 = stablehlo.multiply %13, %arg2 : tensor<f32>
    %15 = stablehlo.add %5, %14 : tensor<f32>
    %16 = stablehlo.multiply %arg1, %arg8 : tensor<f32>
    %17 = stablehlo.add %arg9, %16 : tensor<f32>
    %18 = stablehlo.multiply %arg8, %arg17 : tensor<f32>
    %19 = stablehlo.add %15, %18 : tensor<f32>
    %20 = stablehlo.multiply %arg1, %arg6 : tensor<f32>
    %21 = stablehlo.add %arg7, %20 : tensor<f32>
    %22 = stablehlo.multiply %arg6, %arg16 : tensor<f32>
    %23 = stablehlo.add %19, %22 : tensor<f32>
    %24 = stablehlo.multiply %arg13, %7 : tensor<f32>
    %25 = stablehlo.multiply %7, %arg15 : tensor<f32>
    %26 = stablehlo.multiply %arg14, %7 : tensor<f32>
    %27 = stablehlo.multiply %7, %arg12 : tensor<f32>
    %28 = stablehlo.multiply %arg13, %10 : tensor<f32>
    %29 = stablehlo.add %26, %28 : tensor<f32>
    %30 = stablehlo.multiply %10, %arg12 : tensor<f32>
    %31 = stablehlo.add %25, %30 : tensor<f32>
    %32 = stablehlo.negate %24 : tensor<f32>
    %33 = stablehlo.add %arg8, %32 : tensor<f32>
    %34 = stablehlo.negate %29 : tensor<f32>
    %35 = stablehlo.add %arg6, %34 : tensor<f32>
    %36 = stablehlo.multiply %arg0, %27 : tensor<f32>
    %37 = stablehlo.add %33, %36 : tensor<f32>
    %38 = stablehlo.multiply %27, %arg11 : tensor<f32>
    %39 = stablehlo.add %arg4, %38 : tensor<f32>
    %40 = stablehlo.multiply %arg0, %31 : tensor<f32>
    %41 = stablehlo.add %35, %40 : tensor<f32>
    %42 = stablehlo.multiply %31, %arg10 : tensor<f32>
    %43 = stablehlo.add %39, %42 : tensor<f32>
    return %43, %23, %41, %21, %37, %17 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
