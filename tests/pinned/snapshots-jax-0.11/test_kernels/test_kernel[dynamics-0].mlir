// import jax
// import jax.numpy as jnp
//
//
// def boundary_value(
//     y_a: jnp.ndarray,
//     y_b: jnp.ndarray,
//     k: jnp.ndarray,
//     dt: jnp.ndarray,
//     first_aim: jnp.ndarray,
//     eta: jnp.ndarray,
// ):
//     def fly(aim):
//         def step(state, _):
//             u, v = state
//             bend = -k * u**3
//             v_new = v + dt * bend
//             return (u + dt * v_new, v_new), None
//
//         (reached, _), _ = jax.lax.scan(step, (y_a, aim), None, length=6)
//         return reached - y_b
//
//     overshoot, sens = jax.jvp(fly, (first_aim,), (1.0,))
//     aim_next = first_aim - eta * overshoot / (jnp.abs(sens) + 0.3)
//     final_miss = fly(aim_next)
//     return aim_next, final_miss
//
//   y_a: float32[] in [-0.5, 0.5]
//   y_b: float32[] in [0.2, 1]
//   k: float32[] in [0.3, 1.2]
//   dt: float32[] in [0.15, 0.25]
//   first_aim: float32[] in [0.2, 1.5]
//   eta: float32[] in [0.4, 0.9]
// -----
// forward, cpu
module @jit_boundary_value attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %c, %iterArg_5 = %arg0, %iterArg_6 = %arg4, %iterArg_7 = %cst, %iterArg_8 = %cst_0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_9 = stablehlo.constant dense<6> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = stablehlo.negate %iterArg : tensor<f32>
      %10 = stablehlo.multiply %iterArg_5, %iterArg_5 : tensor<f32>
      %11 = stablehlo.multiply %10, %iterArg_5 : tensor<f32>
      %12 = stablehlo.multiply %iterArg_5, %iterArg_5 : tensor<f32>
      %cst_9 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %13 = stablehlo.multiply %cst_9, %12 : tensor<f32>
      %14 = stablehlo.multiply %iterArg_7, %13 : tensor<f32>
      %15 = stablehlo.multiply %9, %11 : tensor<f32>
      %16 = stablehlo.multiply %9, %14 : tensor<f32>
      %17 = stablehlo.multiply %iterArg_3, %15 : tensor<f32>
      %18 = stablehlo.multiply %iterArg_3, %16 : tensor<f32>
      %19 = stablehlo.add %iterArg_6, %17 : tensor<f32>
      %20 = stablehlo.add %iterArg_8, %18 : tensor<f32>
      %21 = stablehlo.multiply %iterArg_3, %19 : tensor<f32>
      %22 = stablehlo.multiply %iterArg_3, %20 : tensor<f32>
      %23 = stablehlo.add %iterArg_5, %21 : tensor<f32>
      %24 = stablehlo.add %iterArg_7, %22 : tensor<f32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %25, %23, %19, %24, %20 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %1 = stablehlo.subtract %0#3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %arg5, %1 : tensor<f32>
    %3 = stablehlo.abs %0#5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %4 = stablehlo.add %3, %cst_1 : tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.subtract %arg4, %5 : tensor<f32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7:5 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %c_2, %iterArg_5 = %arg0, %iterArg_6 = %6) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_7 = stablehlo.constant dense<6> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = stablehlo.negate %iterArg : tensor<f32>
      %10 = stablehlo.multiply %iterArg_5, %iterArg_5 : tensor<f32>
      %11 = stablehlo.multiply %10, %iterArg_5 : tensor<f32>
      %12 = stablehlo.multiply %9, %11 : tensor<f32>
      %13 = stablehlo.multiply %iterArg_3, %12 : tensor<f32>
      %14 = stablehlo.add %iterArg_6, %13 : tensor<f32>
      %15 = stablehlo.multiply %iterArg_3, %14 : tensor<f32>
      %16 = stablehlo.add %iterArg_5, %15 : tensor<f32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %17, %16, %14 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %8 = stablehlo.subtract %7#3, %arg1 : tensor<f32>
    return %6, %8 : tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.negate %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11:17 = stablehlo.while(%iterArg = %arg3, %iterArg_33 = %0, %iterArg_34 = %c, %iterArg_35 = %arg0, %iterArg_36 = %arg4, %iterArg_37 = %cst, %iterArg_38 = %cst_0, %iterArg_39 = %1, %iterArg_40 = %2, %iterArg_41 = %3, %iterArg_42 = %4, %iterArg_43 = %5, %iterArg_44 = %6, %iterArg_45 = %7, %iterArg_46 = %8, %iterArg_47 = %9, %iterArg_48 = %10) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    cond {
      %c_49 = stablehlo.constant dense<6> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_34, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = stablehlo.multiply %iterArg_35, %iterArg_35 : tensor<f32>
      %49 = stablehlo.multiply %48, %iterArg_35 : tensor<f32>
      %50 = stablehlo.multiply %iterArg_35, %iterArg_35 : tensor<f32>
      %cst_49 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %51 = stablehlo.multiply %cst_49, %50 : tensor<f32>
      %52 = stablehlo.multiply %iterArg_35, %iterArg_35 : tensor<f32>
      %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %53 = stablehlo.multiply %cst_50, %iterArg_35 : tensor<f32>
      %cst_51 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %54 = stablehlo.multiply %cst_51, %52 : tensor<f32>
      %55 = stablehlo.multiply %iterArg_37, %54 : tensor<f32>
      %56 = stablehlo.multiply %iterArg_33, %49 : tensor<f32>
      %57 = stablehlo.multiply %iterArg_33, %55 : tensor<f32>
      %58 = stablehlo.multiply %iterArg, %56 : tensor<f32>
      %59 = stablehlo.multiply %iterArg, %57 : tensor<f32>
      %60 = stablehlo.add %iterArg_36, %58 : tensor<f32>
      %61 = stablehlo.add %iterArg_38, %59 : tensor<f32>
      %62 = stablehlo.multiply %iterArg, %60 : tensor<f32>
      %63 = stablehlo.multiply %iterArg, %61 : tensor<f32>
      %64 = stablehlo.add %iterArg_35, %62 : tensor<f32>
      %65 = stablehlo.add %iterArg_37, %63 : tensor<f32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_39, %51, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_40, %53, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_41, %54, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_42, %iterArg_37, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_43, %49, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_44, %55, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_45, %56, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_46, %57, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_47, %60, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_48, %61, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_34, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %76, %64, %60, %65, %61, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    }
    %12 = stablehlo.subtract %11#3, %arg1 : tensor<f32>
    %13 = stablehlo.multiply %arg5, %12 : tensor<f32>
    %14 = stablehlo.abs %11#5 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GE, %11#5, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %16 = stablehlo.add %14, %cst_12 : tensor<f32>
    %17 = stablehlo.divide %13, %16 : tensor<f32>
    %18 = stablehlo.multiply %16, %16 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.divide %cst_13, %18 : tensor<f32>
    %20 = stablehlo.subtract %arg4, %17 : tensor<f32>
    %21 = stablehlo.negate %arg2 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %26:9 = stablehlo.while(%iterArg = %arg3, %iterArg_33 = %21, %iterArg_34 = %c_18, %iterArg_35 = %arg0, %iterArg_36 = %20, %iterArg_37 = %22, %iterArg_38 = %23, %iterArg_39 = %24, %iterArg_40 = %25) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    cond {
      %c_41 = stablehlo.constant dense<6> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_34, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = stablehlo.multiply %iterArg_35, %iterArg_35 : tensor<f32>
      %49 = stablehlo.multiply %48, %iterArg_35 : tensor<f32>
      %50 = stablehlo.multiply %iterArg_35, %iterArg_35 : tensor<f32>
      %cst_41 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %51 = stablehlo.multiply %cst_41, %50 : tensor<f32>
      %52 = stablehlo.multiply %iterArg_33, %49 : tensor<f32>
      %53 = stablehlo.multiply %iterArg, %52 : tensor<f32>
      %54 = stablehlo.add %iterArg_36, %53 : tensor<f32>
      %55 = stablehlo.multiply %iterArg, %54 : tensor<f32>
      %56 = stablehlo.add %iterArg_35, %55 : tensor<f32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_37, %51, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_38, %49, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_39, %52, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_40, %54, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_34, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %61, %56, %54, %57, %58, %59, %60 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    }
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.negate %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %28:11 = stablehlo.while(%iterArg = %26#5, %iterArg_33 = %26#6, %iterArg_34 = %26#7, %iterArg_35 = %26#8, %iterArg_36 = %21, %iterArg_37 = %arg3, %iterArg_38 = %c_24, %iterArg_39 = %cst_20, %iterArg_40 = %cst_21, %iterArg_41 = %cst_22, %iterArg_42 = %cst_23) : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_43 = stablehlo.constant dense<6> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_38, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_43 = stablehlo.constant dense<6> : tensor<i32>
      %48 = stablehlo.subtract %c_43, %iterArg_38 : tensor<i32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.subtract %48, %c_44 : tensor<i32>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_33, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_34, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_35, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %54 = stablehlo.multiply %iterArg_37, %iterArg_41 : tensor<f32>
      %55 = stablehlo.add %iterArg_42, %54 : tensor<f32>
      %56 = stablehlo.multiply %iterArg_41, %53 : tensor<f32>
      %57 = stablehlo.add %iterArg_40, %56 : tensor<f32>
      %58 = stablehlo.multiply %iterArg_37, %55 : tensor<f32>
      %59 = stablehlo.multiply %55, %52 : tensor<f32>
      %60 = stablehlo.add %57, %59 : tensor<f32>
      %61 = stablehlo.multiply %iterArg_36, %58 : tensor<f32>
      %62 = stablehlo.multiply %58, %51 : tensor<f32>
      %63 = stablehlo.multiply %61, %50 : tensor<f32>
      %64 = stablehlo.add %iterArg_41, %63 : tensor<f32>
      %65 = stablehlo.negate %62 : tensor<f32>
      %66 = stablehlo.add %iterArg_39, %65 : tensor<f32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_38, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %67, %66, %60, %64, %55 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.add %cst_25, %28#10 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.multiply %30, %19 : tensor<f32>
    %32 = stablehlo.multiply %31, %13 : tensor<f32>
    %33 = stablehlo.negate %32 : tensor<f32>
    %34 = stablehlo.divide %30, %16 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.select %15, %cst_26, %33 : tensor<i1>, tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.select %15, %33, %cst_27 : tensor<i1>, tensor<f32>
    %37 = stablehlo.negate %35 : tensor<f32>
    %38 = stablehlo.add %36, %37 : tensor<f32>
    %39 = stablehlo.multiply %arg5, %34 : tensor<f32>
    %40 = stablehlo.multiply %34, %12 : tensor<f32>
    %41 = stablehlo.negate %39 : tensor<f32>
    %42 = stablehlo.add %27, %41 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %43:19 = stablehlo.while(%iterArg = %11#7, %iterArg_33 = %11#8, %iterArg_34 = %11#9, %iterArg_35 = %11#10, %iterArg_36 = %11#11, %iterArg_37 = %11#12, %iterArg_38 = %11#13, %iterArg_39 = %11#14, %iterArg_40 = %11#15, %iterArg_41 = %11#16, %iterArg_42 = %0, %iterArg_43 = %arg3, %iterArg_44 = %c_32, %iterArg_45 = %cst_28, %iterArg_46 = %cst_29, %iterArg_47 = %39, %iterArg_48 = %cst_30, %iterArg_49 = %38, %iterArg_50 = %cst_31) : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_51 = stablehlo.constant dense<6> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_44, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_51 = stablehlo.constant dense<6> : tensor<i32>
      %48 = stablehlo.subtract %c_51, %iterArg_44 : tensor<i32>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.subtract %48, %c_52 : tensor<i32>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_33, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_34, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_35, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_36, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_37, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_38, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_39, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_40, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_41, %49) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %60 = stablehlo.multiply %iterArg_43, %iterArg_49 : tensor<f32>
      %61 = stablehlo.add %iterArg_50, %60 : tensor<f32>
      %62 = stablehlo.multiply %iterArg_49, %59 : tensor<f32>
      %63 = stablehlo.add %iterArg_46, %62 : tensor<f32>
      %64 = stablehlo.multiply %iterArg_43, %iterArg_47 : tensor<f32>
      %65 = stablehlo.add %iterArg_48, %64 : tensor<f32>
      %66 = stablehlo.multiply %iterArg_47, %58 : tensor<f32>
      %67 = stablehlo.add %63, %66 : tensor<f32>
      %68 = stablehlo.multiply %iterArg_43, %61 : tensor<f32>
      %69 = stablehlo.multiply %61, %57 : tensor<f32>
      %70 = stablehlo.add %67, %69 : tensor<f32>
      %71 = stablehlo.multiply %iterArg_43, %65 : tensor<f32>
      %72 = stablehlo.multiply %65, %56 : tensor<f32>
      %73 = stablehlo.add %70, %72 : tensor<f32>
      %74 = stablehlo.multiply %iterArg_42, %68 : tensor<f32>
      %75 = stablehlo.multiply %68, %55 : tensor<f32>
      %76 = stablehlo.multiply %iterArg_42, %71 : tensor<f32>
      %77 = stablehlo.multiply %71, %54 : tensor<f32>
      %78 = stablehlo.add %75, %77 : tensor<f32>
      %79 = stablehlo.multiply %53, %74 : tensor<f32>
      %80 = stablehlo.multiply %74, %52 : tensor<f32>
      %81 = stablehlo.add %iterArg_49, %80 : tensor<f32>
      %cst_53 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %82 = stablehlo.multiply %cst_53, %79 : tensor<f32>
      %83 = stablehlo.multiply %82, %51 : tensor<f32>
      %84 = stablehlo.add %iterArg_47, %83 : tensor<f32>
      %85 = stablehlo.multiply %76, %50 : tensor<f32>
      %86 = stablehlo.add %84, %85 : tensor<f32>
      %87 = stablehlo.negate %78 : tensor<f32>
      %88 = stablehlo.add %iterArg_45, %87 : tensor<f32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_44, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %89, %88, %73, %86, %65, %81, %61 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %44 = stablehlo.add %28#7, %43#13 : tensor<f32>
    %45 = stablehlo.add %28#8, %43#14 : tensor<f32>
    %46 = stablehlo.add %28#9, %43#15 : tensor<f32>
    %47 = stablehlo.add %29, %43#16 : tensor<f32>
    return %46, %42, %44, %45, %47, %40 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
