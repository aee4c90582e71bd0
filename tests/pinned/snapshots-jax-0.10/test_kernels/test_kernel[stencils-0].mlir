// import jax.numpy as jnp
// from jax import lax
//
//
// def lap(w):
//     inside = w[2:, 1:-1] + w[:-2, 1:-1] + w[1:-1, 2:] + w[1:-1, :-2] - 4 * w[1:-1, 1:-1]
//     return jnp.zeros_like(w).at[1:-1, 1:-1].set(inside)
//
//
// def predator_prey_field(species_a, v, stiffness, du, dv, dt):
//     def loop_body(_, st):
//         a, inh = st
//         diff_u = du * lap(a)
//         diff_v = dv * lap(inh)
//         meet = a * inh / (1 + a**2)
//         u_new = a + dt * (diff_u + a * (1 - a) - meet)
//         next_v = inh + dt * (diff_v + meet - stiffness * inh)
//         return (u_new, next_v)
//
//     uu, vv = lax.fori_loop(0, 3, loop_body, (species_a, v))
//     return uu, vv
//
//   species_a: float32[4, 3] in [0.3, 1]
//   v: float32[4, 3] in [0.1, 0.6]
//   stiffness: float32[] in [0.03, 0.09]
//   du: float32[] in [0.05, 0.12]
//   dv: float32[] in [0.02, 0.08]
//   dt: float32[] in [0.1, 0.5]
// -----
// forward, cpu
module @jit_predator_prey_field attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg4, %iterArg_1 = %arg5, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %2, %1#0, %1#1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %0#5, %0#6 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<4x3xf32>, %arg5: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.slice %arg4 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg4 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x1xf32>
    %3 = stablehlo.slice %arg4 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x1xf32>
    %5 = stablehlo.slice %arg4 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x1xf32>
    %7 = stablehlo.slice %arg4 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x1xf32>
    %10 = stablehlo.subtract %6, %9 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.concatenate %12, %13, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %15 = "stablehlo.scatter"(%11, %14, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<4x3xf32>
    %18 = stablehlo.slice %arg5 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %19 = stablehlo.slice %arg5 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
    %21 = stablehlo.slice %arg5 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %22 = stablehlo.add %20, %21 : tensor<2x1xf32>
    %23 = stablehlo.slice %arg5 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %24 = stablehlo.add %22, %23 : tensor<2x1xf32>
    %25 = stablehlo.slice %arg5 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2x1xf32>
    %28 = stablehlo.subtract %24, %27 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = "stablehlo.scatter"(%29, %32, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4x3xf32>
    %36 = stablehlo.multiply %arg4, %arg5 : tensor<4x3xf32>
    %37 = stablehlo.multiply %arg4, %arg4 : tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %39 = stablehlo.add %38, %37 : tensor<4x3xf32>
    %40 = stablehlo.divide %36, %39 : tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %42 = stablehlo.subtract %41, %arg4 : tensor<4x3xf32>
    %43 = stablehlo.multiply %arg4, %42 : tensor<4x3xf32>
    %44 = stablehlo.add %17, %43 : tensor<4x3xf32>
    %45 = stablehlo.subtract %44, %40 : tensor<4x3xf32>
    %46 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4x3xf32>
    %48 = stablehlo.add %arg4, %47 : tensor<4x3xf32>
    %49 = stablehlo.add %35, %40 : tensor<4x3xf32>
    %50 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %51 = stablehlo.multiply %50, %arg5 : tensor<4x3xf32>
    %52 = stablehlo.subtract %49, %51 : tensor<4x3xf32>
    %53 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<4x3xf32>
    %55 = stablehlo.add %arg5, %54 : tensor<4x3xf32>
    return %48, %55 : tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %1, %2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %5, %6, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %19:22 = stablehlo.while(%iterArg = %arg5, %iterArg_23 = %arg3, %iterArg_24 = %0, %iterArg_25 = %3, %iterArg_26 = %arg4, %iterArg_27 = %4, %iterArg_28 = %7, %iterArg_29 = %arg2, %iterArg_30 = %c_15, %iterArg_31 = %arg0, %iterArg_32 = %arg1, %iterArg_33 = %8, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11, %iterArg_37 = %12, %iterArg_38 = %13, %iterArg_39 = %14, %iterArg_40 = %15, %iterArg_41 = %16, %iterArg_42 = %17, %iterArg_43 = %18) : tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>
    cond {
      %c_44 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_30, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23:13 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_31, %iterArg_32) : (tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_33, %23#2, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_34, %23#3, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_35, %23#4, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_36, %23#5, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_37, %23#6, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_38, %23#7, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_39, %23#8, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_40, %23#9, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_41, %23#10, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_42, %23#11, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_43, %23#12, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_30, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %35, %23#0, %23#1, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34 : tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>
    }
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %22:24 = stablehlo.while(%iterArg = %19#11, %iterArg_23 = %19#12, %iterArg_24 = %19#13, %iterArg_25 = %19#14, %iterArg_26 = %19#15, %iterArg_27 = %19#16, %iterArg_28 = %19#17, %iterArg_29 = %19#18, %iterArg_30 = %19#19, %iterArg_31 = %19#20, %iterArg_32 = %19#21, %iterArg_33 = %3, %iterArg_34 = %arg3, %iterArg_35 = %7, %iterArg_36 = %arg4, %iterArg_37 = %arg5, %iterArg_38 = %arg2, %iterArg_39 = %c_22, %iterArg_40 = %cst_18, %iterArg_41 = %cst_19, %iterArg_42 = %cst_20, %iterArg_43 = %cst_21, %iterArg_44 = %21, %iterArg_45 = %20) : tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<2xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_46 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_39, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_46 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.subtract %c_46, %iterArg_39 : tensor<i32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.subtract %23, %c_47 : tensor<i32>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_23, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_24, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_25, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_26, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_27, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_28, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_29, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_30, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_31, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_32, %24) : (tensor<3x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %36:6 = func.call @closed_call_0(%iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35) : (tensor<2xi32>, tensor<f32>, tensor<2xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg_39, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %37, %36#0, %36#1, %36#2, %36#3, %36#4, %36#5 : tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<2xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %22#22, %22#23, %22#21, %22#18, %22#19, %22#20 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<4x3xf32>, %arg3: tensor<2xi32>, %arg4: tensor<f32>, %arg5: tensor<4x3xf32>, %arg6: tensor<2xi32>, %arg7: tensor<f32>, %arg8: tensor<4x3xf32>, %arg9: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.slice %arg8 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg8 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x1xf32>
    %3 = stablehlo.slice %arg8 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x1xf32>
    %5 = stablehlo.slice %arg8 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x1xf32>
    %7 = stablehlo.slice %arg8 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x1xf32>
    %10 = stablehlo.subtract %6, %9 : tensor<2x1xf32>
    %11 = "stablehlo.scatter"(%arg2, %arg3, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg10: tensor<f32>, %arg11: tensor<f32>):
      stablehlo.return %arg11 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x3xf32>
    %14 = stablehlo.slice %arg9 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.slice %arg9 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x1xf32>
    %17 = stablehlo.slice %arg9 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x1xf32>
    %19 = stablehlo.slice %arg9 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
    %21 = stablehlo.slice %arg9 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x1xf32>
    %24 = stablehlo.subtract %20, %23 : tensor<2x1xf32>
    %25 = "stablehlo.scatter"(%arg5, %arg6, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg10: tensor<f32>, %arg11: tensor<f32>):
      stablehlo.return %arg11 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %26 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x3xf32>
    %28 = stablehlo.multiply %arg8, %arg9 : tensor<4x3xf32>
    %29 = stablehlo.multiply %arg8, %arg8 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %31 = stablehlo.multiply %30, %arg8 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %33 = stablehlo.add %32, %29 : tensor<4x3xf32>
    %34 = stablehlo.divide %28, %33 : tensor<4x3xf32>
    %35 = stablehlo.multiply %33, %33 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %37 = stablehlo.divide %36, %35 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %39 = stablehlo.subtract %38, %arg8 : tensor<4x3xf32>
    %40 = stablehlo.multiply %arg8, %39 : tensor<4x3xf32>
    %41 = stablehlo.add %13, %40 : tensor<4x3xf32>
    %42 = stablehlo.subtract %41, %34 : tensor<4x3xf32>
    %43 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3xf32>
    %45 = stablehlo.add %arg8, %44 : tensor<4x3xf32>
    %46 = stablehlo.add %27, %34 : tensor<4x3xf32>
    %47 = stablehlo.broadcast_in_dim %arg7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %48 = stablehlo.multiply %47, %arg9 : tensor<4x3xf32>
    %49 = stablehlo.subtract %46, %48 : tensor<4x3xf32>
    %50 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<4x3xf32>
    %52 = stablehlo.add %arg9, %51 : tensor<4x3xf32>
    return %45, %52, %11, %25, %arg9, %arg8, %31, %33, %28, %37, %39, %42, %49 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<3x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x3xf32>
    return %1 : tensor<3x4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<3x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<2xi32>, %arg1: tensor<f32>, %arg2: tensor<2xi32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<4x3xf32>, %arg11: tensor<4x3xf32>, %arg12: tensor<4x3xf32>, %arg13: tensor<4x3xf32>, %arg14: tensor<4x3xf32>, %arg15: tensor<4x3xf32>, %arg16: tensor<4x3xf32>, %arg17: tensor<4x3xf32>, %arg18: tensor<4x3xf32>, %arg19: tensor<4x3xf32>, %arg20: tensor<4x3xf32>, %arg21: tensor<4x3xf32>, %arg22: tensor<4x3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg11 : tensor<4x3xf32>
    %2 = stablehlo.multiply %arg11, %arg22 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg8, %3 : tensor<f32>
    %5 = stablehlo.negate %1 : tensor<4x3xf32>
    %6 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x3xf32>
    %8 = stablehlo.add %arg11, %7 : tensor<4x3xf32>
    %9 = stablehlo.multiply %5, %arg14 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.add %arg9, %10 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %arg10 : tensor<4x3xf32>
    %14 = stablehlo.multiply %arg10, %arg21 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.add %4, %15 : tensor<f32>
    %17 = stablehlo.negate %13 : tensor<4x3xf32>
    %18 = stablehlo.add %1, %17 : tensor<4x3xf32>
    %19 = stablehlo.multiply %arg15, %13 : tensor<4x3xf32>
    %20 = stablehlo.multiply %13, %arg20 : tensor<4x3xf32>
    %21 = stablehlo.add %arg10, %20 : tensor<4x3xf32>
    %22 = stablehlo.negate %19 : tensor<4x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x3xf32>
    %24 = stablehlo.multiply %18, %arg19 : tensor<4x3xf32>
    %25 = stablehlo.multiply %24, %arg18 : tensor<4x3xf32>
    %26 = stablehlo.negate %25 : tensor<4x3xf32>
    %27 = stablehlo.divide %18, %arg17 : tensor<4x3xf32>
    %28 = stablehlo.multiply %26, %arg16 : tensor<4x3xf32>
    %29 = stablehlo.add %23, %28 : tensor<4x3xf32>
    %30 = stablehlo.multiply %arg15, %27 : tensor<4x3xf32>
    %31 = stablehlo.add %8, %30 : tensor<4x3xf32>
    %32 = stablehlo.multiply %27, %arg14 : tensor<4x3xf32>
    %33 = stablehlo.add %29, %32 : tensor<4x3xf32>
    %34 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %35 = stablehlo.multiply %34, %1 : tensor<4x3xf32>
    %36 = stablehlo.multiply %1, %arg13 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.add %arg7, %37 : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %40 = stablehlo.compare GE, %arg2, %39, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %41 = stablehlo.compare LE, %arg2, %c, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %42 = stablehlo.and %40, %41 : tensor<2xi1>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %43 = stablehlo.reduce(%42 init: %c_4) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
    %44 = "stablehlo.gather"(%35, %arg2) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %47 = stablehlo.select %45, %44, %46 : tensor<2x1xi1>, tensor<2x1xf32>
    %48 = stablehlo.negate %47 : tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %50, %cst_7, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %52 = stablehlo.add %31, %51 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.pad %47, %cst_8, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %54 = stablehlo.add %52, %53 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.pad %47, %cst_9, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %56 = stablehlo.add %54, %55 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %47, %cst_10, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %58 = stablehlo.add %56, %57 : tensor<4x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.pad %47, %cst_11, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<4x3xf32>
    %61 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %62 = stablehlo.multiply %61, %13 : tensor<4x3xf32>
    %63 = stablehlo.multiply %13, %arg12 : tensor<4x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %65 = stablehlo.add %arg6, %64 : tensor<f32>
    %c_13 = stablehlo.constant dense<2> : tensor<2xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %67 = stablehlo.compare GE, %arg0, %66, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %68 = stablehlo.compare LE, %arg0, %c_13, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %69 = stablehlo.and %67, %68 : tensor<2xi1>
    %c_15 = stablehlo.constant dense<true> : tensor<i1>
    %70 = stablehlo.reduce(%69 init: %c_15) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
    %71 = "stablehlo.gather"(%62, %arg0) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %74 = stablehlo.select %72, %71, %73 : tensor<2x1xi1>, tensor<2x1xf32>
    %75 = stablehlo.negate %74 : tensor<2x1xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %77, %cst_18, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %79 = stablehlo.add %33, %78 : tensor<4x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.pad %74, %cst_19, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %81 = stablehlo.add %79, %80 : tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.pad %74, %cst_20, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %83 = stablehlo.add %81, %82 : tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %74, %cst_21, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %85 = stablehlo.add %83, %84 : tensor<4x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %74, %cst_22, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %87 = stablehlo.add %85, %86 : tensor<4x3xf32>
    return %65, %38, %16, %11, %87, %60 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
