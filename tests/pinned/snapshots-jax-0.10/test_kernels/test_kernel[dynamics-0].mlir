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
      %9:4 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_4, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %10, %9#0, %9#1, %9#2, %9#3 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
      %9:2 = func.call @closed_call_0(%iterArg, %iterArg_3, %iterArg_5, %iterArg_6) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %10, %9#0, %9#1 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %8 = stablehlo.subtract %7#3, %arg1 : tensor<f32>
    return %6, %8 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<f32>
    %3 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %4 = stablehlo.multiply %cst, %3 : tensor<f32>
    %5 = stablehlo.multiply %arg4, %4 : tensor<f32>
    %6 = stablehlo.multiply %0, %2 : tensor<f32>
    %7 = stablehlo.multiply %0, %5 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %6 : tensor<f32>
    %9 = stablehlo.multiply %arg1, %7 : tensor<f32>
    %10 = stablehlo.add %arg3, %8 : tensor<f32>
    %11 = stablehlo.add %arg5, %9 : tensor<f32>
    %12 = stablehlo.multiply %arg1, %10 : tensor<f32>
    %13 = stablehlo.multiply %arg1, %11 : tensor<f32>
    %14 = stablehlo.add %arg2, %12 : tensor<f32>
    %15 = stablehlo.add %arg4, %13 : tensor<f32>
    return %14, %10, %15, %11 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<f32>
    %3 = stablehlo.multiply %0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg1, %3 : tensor<f32>
    %5 = stablehlo.add %arg3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<f32>
    %7 = stablehlo.add %arg2, %6 : tensor<f32>
    return %7, %5 : tensor<f32>, tensor<f32>
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
      %48:14 = func.call @closed_call(%iterArg, %iterArg_33, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_39, %48#4, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_40, %48#5, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_41, %48#6, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_42, %48#7, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_43, %48#8, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_44, %48#9, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_45, %48#10, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_46, %48#11, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_47, %48#12, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_48, %48#13, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_34, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %59, %48#0, %48#1, %48#2, %48#3, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
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
      %48:6 = func.call @closed_call_0(%iterArg, %iterArg_33, %iterArg_35, %iterArg_36) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_37, %48#2, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_38, %48#3, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_39, %48#4, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_40, %48#5, %iterArg_34) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_34, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %53, %48#0, %48#1, %49, %50, %51, %52 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
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
      %54:4 = func.call @closed_call_1(%iterArg_36, %iterArg_37, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %50, %51, %52, %53) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_38, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %55, %54#0, %54#1, %54#2, %54#3 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
      %60:6 = func.call @closed_call_2(%iterArg_42, %iterArg_43, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_44, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %61, %60#0, %60#1, %60#2, %60#3, %60#4, %60#5 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %44 = stablehlo.add %28#7, %43#13 : tensor<f32>
    %45 = stablehlo.add %28#8, %43#14 : tensor<f32>
    %46 = stablehlo.add %28#9, %43#15 : tensor<f32>
    %47 = stablehlo.add %29, %43#16 : tensor<f32>
    return %46, %42, %44, %45, %47, %40 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.multiply %cst_0, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.multiply %cst_1, %4 : tensor<f32>
    %7 = stablehlo.multiply %arg4, %6 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %1 : tensor<f32>
    %9 = stablehlo.multiply %arg1, %7 : tensor<f32>
    %10 = stablehlo.multiply %arg0, %8 : tensor<f32>
    %11 = stablehlo.multiply %arg0, %9 : tensor<f32>
    %12 = stablehlo.add %arg3, %10 : tensor<f32>
    %13 = stablehlo.add %arg5, %11 : tensor<f32>
    %14 = stablehlo.multiply %arg0, %12 : tensor<f32>
    %15 = stablehlo.multiply %arg0, %13 : tensor<f32>
    %16 = stablehlo.add %arg2, %14 : tensor<f32>
    %17 = stablehlo.add %arg4, %15 : tensor<f32>
    return %16, %12, %17, %13, %3, %5, %6, %arg4, %1, %7, %8, %9, %12, %13 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg1, %1 : tensor<f32>
    %5 = stablehlo.multiply %arg0, %4 : tensor<f32>
    %6 = stablehlo.add %arg3, %5 : tensor<f32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<f32>
    %8 = stablehlo.add %arg2, %7 : tensor<f32>
    return %8, %6, %3, %1, %4, %6 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg4 : tensor<f32>
    %1 = stablehlo.add %arg5, %0 : tensor<f32>
    %2 = stablehlo.multiply %arg4, %arg9 : tensor<f32>
    %3 = stablehlo.add %arg3, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg1, %1 : tensor<f32>
    %5 = stablehlo.multiply %1, %arg8 : tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.multiply %arg0, %4 : tensor<f32>
    %8 = stablehlo.multiply %4, %arg7 : tensor<f32>
    %9 = stablehlo.multiply %7, %arg6 : tensor<f32>
    %10 = stablehlo.add %arg4, %9 : tensor<f32>
    %11 = stablehlo.negate %8 : tensor<f32>
    %12 = stablehlo.add %arg2, %11 : tensor<f32>
    return %12, %6, %10, %1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg6 : tensor<f32>
    %1 = stablehlo.add %arg7, %0 : tensor<f32>
    %2 = stablehlo.multiply %arg6, %arg17 : tensor<f32>
    %3 = stablehlo.add %arg3, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg1, %arg4 : tensor<f32>
    %5 = stablehlo.add %arg5, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg4, %arg16 : tensor<f32>
    %7 = stablehlo.add %3, %6 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %1 : tensor<f32>
    %9 = stablehlo.multiply %1, %arg15 : tensor<f32>
    %10 = stablehlo.add %7, %9 : tensor<f32>
    %11 = stablehlo.multiply %arg1, %5 : tensor<f32>
    %12 = stablehlo.multiply %5, %arg14 : tensor<f32>
    %13 = stablehlo.add %10, %12 : tensor<f32>
    %14 = stablehlo.multiply %arg0, %8 : tensor<f32>
    %15 = stablehlo.multiply %8, %arg13 : tensor<f32>
    %16 = stablehlo.multiply %arg0, %11 : tensor<f32>
    %17 = stablehlo.multiply %11, %arg12 : tensor<f32>
    %18 = stablehlo.add %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %arg11, %14 : tensor<f32>
    %20 = stablehlo.multiply %14, %arg10 : tensor<f32>
    %21 = stablehlo.add %arg6, %20 : tensor<f32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst, %19 : tensor<f32>
    %23 = stablehlo.multiply %22, %arg9 : tensor<f32>
    %24 = stablehlo.add %arg4, %23 : tensor<f32>
    %25 = stablehlo.multiply %16, %arg8 : tensor<f32>
    %26 = stablehlo.add %24, %25 : tensor<f32>
    %27 = stablehlo.negate %18 : tensor<f32>
    %28 = stablehlo.add %arg2, %27 : tensor<f32>
    return %28, %13, %26, %5, %21, %1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
