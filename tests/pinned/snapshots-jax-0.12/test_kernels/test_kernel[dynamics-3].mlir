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
      %7 = stablehlo.multiply %iterArg, %iterArg_4 : tensor<f32>
      %8 = stablehlo.multiply %iterArg, %iterArg_6 : tensor<f32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %9 = stablehlo.subtract %cst_8, %iterArg_4 : tensor<f32>
      %10 = stablehlo.negate %iterArg_6 : tensor<f32>
      %11 = stablehlo.multiply %7, %9 : tensor<f32>
      %12 = stablehlo.multiply %8, %9 : tensor<f32>
      %13 = stablehlo.multiply %7, %10 : tensor<f32>
      %14 = stablehlo.add %12, %13 : tensor<f32>
      %15 = stablehlo.multiply %iterArg_2, %iterArg_5 : tensor<f32>
      %16 = stablehlo.multiply %iterArg_2, %iterArg_7 : tensor<f32>
      %17 = stablehlo.add %iterArg_4, %15 : tensor<f32>
      %18 = stablehlo.add %iterArg_6, %16 : tensor<f32>
      %19 = stablehlo.multiply %iterArg_2, %iterArg_2 : tensor<f32>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %20 = stablehlo.divide %19, %cst_9 : tensor<f32>
      %21 = stablehlo.multiply %20, %11 : tensor<f32>
      %22 = stablehlo.multiply %20, %14 : tensor<f32>
      %23 = stablehlo.add %17, %21 : tensor<f32>
      %24 = stablehlo.add %18, %22 : tensor<f32>
      %25 = stablehlo.multiply %iterArg_2, %11 : tensor<f32>
      %26 = stablehlo.multiply %iterArg_2, %14 : tensor<f32>
      %27 = stablehlo.add %iterArg_5, %25 : tensor<f32>
      %28 = stablehlo.add %iterArg_7, %26 : tensor<f32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_3, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %29, %23, %27, %24, %28 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
      %35 = stablehlo.multiply %iterArg_26, %iterArg_28 : tensor<f32>
      %36 = stablehlo.multiply %iterArg_26, %iterArg_30 : tensor<f32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.subtract %cst_42, %iterArg_28 : tensor<f32>
      %38 = stablehlo.negate %iterArg_30 : tensor<f32>
      %39 = stablehlo.multiply %35, %37 : tensor<f32>
      %40 = stablehlo.multiply %36, %37 : tensor<f32>
      %41 = stablehlo.multiply %35, %38 : tensor<f32>
      %42 = stablehlo.add %40, %41 : tensor<f32>
      %43 = stablehlo.multiply %iterArg, %iterArg_29 : tensor<f32>
      %44 = stablehlo.multiply %iterArg, %iterArg_31 : tensor<f32>
      %45 = stablehlo.add %iterArg_28, %43 : tensor<f32>
      %46 = stablehlo.add %iterArg_30, %44 : tensor<f32>
      %47 = stablehlo.multiply %iterArg_25, %39 : tensor<f32>
      %48 = stablehlo.multiply %iterArg_25, %42 : tensor<f32>
      %49 = stablehlo.add %45, %47 : tensor<f32>
      %50 = stablehlo.add %46, %48 : tensor<f32>
      %51 = stablehlo.multiply %iterArg, %39 : tensor<f32>
      %52 = stablehlo.multiply %iterArg, %42 : tensor<f32>
      %53 = stablehlo.add %iterArg_29, %51 : tensor<f32>
      %54 = stablehlo.add %iterArg_31, %52 : tensor<f32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_32, %iterArg_28, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_33, %iterArg_30, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_34, %37, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_35, %35, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_36, %36, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_37, %38, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_38, %iterArg_29, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_39, %iterArg_31, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_40, %39, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_41, %42, %iterArg_27) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg_27, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %65, %49, %53, %50, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
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
      %47 = stablehlo.multiply %iterArg_35, %iterArg_44 : tensor<f32>
      %48 = stablehlo.multiply %iterArg_44, %46 : tensor<f32>
      %49 = stablehlo.add %iterArg_40, %48 : tensor<f32>
      %50 = stablehlo.multiply %iterArg_35, %iterArg_42 : tensor<f32>
      %51 = stablehlo.multiply %iterArg_42, %45 : tensor<f32>
      %52 = stablehlo.add %49, %51 : tensor<f32>
      %53 = stablehlo.multiply %iterArg_37, %iterArg_43 : tensor<f32>
      %54 = stablehlo.add %47, %53 : tensor<f32>
      %55 = stablehlo.multiply %iterArg_43, %46 : tensor<f32>
      %56 = stablehlo.multiply %iterArg_37, %iterArg_41 : tensor<f32>
      %57 = stablehlo.add %50, %56 : tensor<f32>
      %58 = stablehlo.multiply %iterArg_41, %45 : tensor<f32>
      %59 = stablehlo.add %55, %58 : tensor<f32>
      %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %60 = stablehlo.divide %59, %cst_47 : tensor<f32>
      %61 = stablehlo.multiply %60, %iterArg_36 : tensor<f32>
      %62 = stablehlo.add %52, %61 : tensor<f32>
      %63 = stablehlo.multiply %iterArg_35, %iterArg_43 : tensor<f32>
      %64 = stablehlo.add %iterArg_44, %63 : tensor<f32>
      %65 = stablehlo.multiply %iterArg_43, %44 : tensor<f32>
      %66 = stablehlo.add %62, %65 : tensor<f32>
      %67 = stablehlo.multiply %iterArg_35, %iterArg_41 : tensor<f32>
      %68 = stablehlo.add %iterArg_42, %67 : tensor<f32>
      %69 = stablehlo.multiply %iterArg_41, %43 : tensor<f32>
      %70 = stablehlo.add %66, %69 : tensor<f32>
      %71 = stablehlo.multiply %40, %54 : tensor<f32>
      %72 = stablehlo.multiply %54, %42 : tensor<f32>
      %73 = stablehlo.multiply %41, %54 : tensor<f32>
      %74 = stablehlo.multiply %54, %39 : tensor<f32>
      %75 = stablehlo.multiply %40, %57 : tensor<f32>
      %76 = stablehlo.add %73, %75 : tensor<f32>
      %77 = stablehlo.multiply %57, %39 : tensor<f32>
      %78 = stablehlo.add %72, %77 : tensor<f32>
      %79 = stablehlo.negate %71 : tensor<f32>
      %80 = stablehlo.add %iterArg_43, %79 : tensor<f32>
      %81 = stablehlo.negate %76 : tensor<f32>
      %82 = stablehlo.add %iterArg_41, %81 : tensor<f32>
      %83 = stablehlo.multiply %iterArg_34, %74 : tensor<f32>
      %84 = stablehlo.add %80, %83 : tensor<f32>
      %85 = stablehlo.multiply %74, %38 : tensor<f32>
      %86 = stablehlo.add %iterArg_39, %85 : tensor<f32>
      %87 = stablehlo.multiply %iterArg_34, %78 : tensor<f32>
      %88 = stablehlo.add %82, %87 : tensor<f32>
      %89 = stablehlo.multiply %78, %37 : tensor<f32>
      %90 = stablehlo.add %86, %89 : tensor<f32>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_38, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %91, %90, %70, %88, %68, %84, %64 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.add %cst_24, %33#18 : tensor<f32>
    return %33#17, %31, %32, %33#15, %33#16, %34 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
}
// -----
// backward, cuda: same text as cpu
