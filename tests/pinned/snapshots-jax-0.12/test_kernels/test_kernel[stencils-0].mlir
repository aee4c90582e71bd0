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
      %1 = stablehlo.slice %iterArg_4 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %2 = stablehlo.slice %iterArg_4 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
      %4 = stablehlo.slice %iterArg_4 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %5 = stablehlo.add %3, %4 : tensor<2x1xf32>
      %6 = stablehlo.slice %iterArg_4 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %7 = stablehlo.add %5, %6 : tensor<2x1xf32>
      %8 = stablehlo.slice %iterArg_4 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %10 = stablehlo.multiply %9, %8 : tensor<2x1xf32>
      %11 = stablehlo.subtract %7, %10 : tensor<2x1xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %15 = stablehlo.concatenate %13, %14, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %16 = "stablehlo.scatter"(%12, %15, %11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
        stablehlo.return %arg7 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %17 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<4x3xf32>
      %19 = stablehlo.slice %iterArg_5 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %20 = stablehlo.slice %iterArg_5 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %21 = stablehlo.add %19, %20 : tensor<2x1xf32>
      %22 = stablehlo.slice %iterArg_5 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %23 = stablehlo.add %21, %22 : tensor<2x1xf32>
      %24 = stablehlo.slice %iterArg_5 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %25 = stablehlo.add %23, %24 : tensor<2x1xf32>
      %26 = stablehlo.slice %iterArg_5 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<2x1xf32>
      %29 = stablehlo.subtract %25, %28 : tensor<2x1xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %33 = stablehlo.concatenate %31, %32, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %34 = "stablehlo.scatter"(%30, %33, %29) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
        stablehlo.return %arg7 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %35 = stablehlo.broadcast_in_dim %iterArg_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<4x3xf32>
      %37 = stablehlo.multiply %iterArg_4, %iterArg_5 : tensor<4x3xf32>
      %38 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<4x3xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %40 = stablehlo.add %39, %38 : tensor<4x3xf32>
      %41 = stablehlo.divide %37, %40 : tensor<4x3xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.subtract %42, %iterArg_4 : tensor<4x3xf32>
      %44 = stablehlo.multiply %iterArg_4, %43 : tensor<4x3xf32>
      %45 = stablehlo.add %18, %44 : tensor<4x3xf32>
      %46 = stablehlo.subtract %45, %41 : tensor<4x3xf32>
      %47 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<4x3xf32>
      %49 = stablehlo.add %iterArg_4, %48 : tensor<4x3xf32>
      %50 = stablehlo.add %36, %41 : tensor<4x3xf32>
      %51 = stablehlo.broadcast_in_dim %iterArg_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %52 = stablehlo.multiply %51, %iterArg_5 : tensor<4x3xf32>
      %53 = stablehlo.subtract %50, %52 : tensor<4x3xf32>
      %54 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<4x3xf32>
      %56 = stablehlo.add %iterArg_5, %55 : tensor<4x3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_3, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %57, %49, %56 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %0#5, %0#6 : tensor<4x3xf32>, tensor<4x3xf32>
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
      %23 = stablehlo.slice %iterArg_31 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %24 = stablehlo.slice %iterArg_31 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %25 = stablehlo.add %23, %24 : tensor<2x1xf32>
      %26 = stablehlo.slice %iterArg_31 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %27 = stablehlo.add %25, %26 : tensor<2x1xf32>
      %28 = stablehlo.slice %iterArg_31 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %29 = stablehlo.add %27, %28 : tensor<2x1xf32>
      %30 = stablehlo.slice %iterArg_31 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_44 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<2x1xf32>
      %33 = stablehlo.subtract %29, %32 : tensor<2x1xf32>
      %34 = "stablehlo.scatter"(%iterArg_24, %iterArg_25, %33) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
        stablehlo.return %arg7 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %35 = stablehlo.broadcast_in_dim %iterArg_23, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<4x3xf32>
      %37 = stablehlo.slice %iterArg_32 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %38 = stablehlo.slice %iterArg_32 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %39 = stablehlo.add %37, %38 : tensor<2x1xf32>
      %40 = stablehlo.slice %iterArg_32 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %41 = stablehlo.add %39, %40 : tensor<2x1xf32>
      %42 = stablehlo.slice %iterArg_32 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %43 = stablehlo.add %41, %42 : tensor<2x1xf32>
      %44 = stablehlo.slice %iterArg_32 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_45 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<2x1xf32>
      %47 = stablehlo.subtract %43, %46 : tensor<2x1xf32>
      %48 = "stablehlo.scatter"(%iterArg_27, %iterArg_28, %47) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
        stablehlo.return %arg7 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %49 = stablehlo.broadcast_in_dim %iterArg_26, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<4x3xf32>
      %51 = stablehlo.multiply %iterArg_31, %iterArg_32 : tensor<4x3xf32>
      %52 = stablehlo.multiply %iterArg_31, %iterArg_31 : tensor<4x3xf32>
      %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %54 = stablehlo.multiply %53, %iterArg_31 : tensor<4x3xf32>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %56 = stablehlo.add %55, %52 : tensor<4x3xf32>
      %57 = stablehlo.divide %51, %56 : tensor<4x3xf32>
      %58 = stablehlo.multiply %56, %56 : tensor<4x3xf32>
      %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %60 = stablehlo.divide %59, %58 : tensor<4x3xf32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %62 = stablehlo.subtract %61, %iterArg_31 : tensor<4x3xf32>
      %63 = stablehlo.multiply %iterArg_31, %62 : tensor<4x3xf32>
      %64 = stablehlo.add %36, %63 : tensor<4x3xf32>
      %65 = stablehlo.subtract %64, %57 : tensor<4x3xf32>
      %66 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %67 = stablehlo.multiply %66, %65 : tensor<4x3xf32>
      %68 = stablehlo.add %iterArg_31, %67 : tensor<4x3xf32>
      %69 = stablehlo.add %50, %57 : tensor<4x3xf32>
      %70 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %71 = stablehlo.multiply %70, %iterArg_32 : tensor<4x3xf32>
      %72 = stablehlo.subtract %69, %71 : tensor<4x3xf32>
      %73 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %74 = stablehlo.multiply %73, %72 : tensor<4x3xf32>
      %75 = stablehlo.add %iterArg_32, %74 : tensor<4x3xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_33, %34, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_34, %48, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_35, %iterArg_32, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_36, %iterArg_31, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_37, %54, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_38, %56, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_39, %51, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %83 = func.call @dynamic_update_index_in_dim(%iterArg_40, %60, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_41, %62, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_42, %65, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %86 = func.call @dynamic_update_index_in_dim(%iterArg_43, %72, %iterArg_30) : (tensor<3x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<3x4x3xf32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %87 = stablehlo.add %iterArg_30, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %87, %68, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86 : tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>
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
      %36 = stablehlo.broadcast_in_dim %iterArg_37, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %37 = stablehlo.multiply %36, %iterArg_45 : tensor<4x3xf32>
      %38 = stablehlo.multiply %iterArg_45, %35 : tensor<4x3xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%38 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %40 = stablehlo.add %iterArg_42, %39 : tensor<f32>
      %41 = stablehlo.negate %37 : tensor<4x3xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_38, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<4x3xf32>
      %44 = stablehlo.add %iterArg_45, %43 : tensor<4x3xf32>
      %45 = stablehlo.multiply %41, %27 : tensor<4x3xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %47 = stablehlo.add %iterArg_43, %46 : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %iterArg_37, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %49 = stablehlo.multiply %48, %iterArg_44 : tensor<4x3xf32>
      %50 = stablehlo.multiply %iterArg_44, %34 : tensor<4x3xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %52 = stablehlo.add %40, %51 : tensor<f32>
      %53 = stablehlo.negate %49 : tensor<4x3xf32>
      %54 = stablehlo.add %37, %53 : tensor<4x3xf32>
      %55 = stablehlo.multiply %28, %49 : tensor<4x3xf32>
      %56 = stablehlo.multiply %49, %33 : tensor<4x3xf32>
      %57 = stablehlo.add %iterArg_44, %56 : tensor<4x3xf32>
      %58 = stablehlo.negate %55 : tensor<4x3xf32>
      %59 = stablehlo.add %57, %58 : tensor<4x3xf32>
      %60 = stablehlo.multiply %54, %32 : tensor<4x3xf32>
      %61 = stablehlo.multiply %60, %31 : tensor<4x3xf32>
      %62 = stablehlo.negate %61 : tensor<4x3xf32>
      %63 = stablehlo.divide %54, %30 : tensor<4x3xf32>
      %64 = stablehlo.multiply %62, %29 : tensor<4x3xf32>
      %65 = stablehlo.add %59, %64 : tensor<4x3xf32>
      %66 = stablehlo.multiply %28, %63 : tensor<4x3xf32>
      %67 = stablehlo.add %44, %66 : tensor<4x3xf32>
      %68 = stablehlo.multiply %63, %27 : tensor<4x3xf32>
      %69 = stablehlo.add %65, %68 : tensor<4x3xf32>
      %70 = stablehlo.broadcast_in_dim %iterArg_36, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %71 = stablehlo.multiply %70, %37 : tensor<4x3xf32>
      %72 = stablehlo.multiply %37, %26 : tensor<4x3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.reduce(%72 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %74 = stablehlo.add %iterArg_41, %73 : tensor<f32>
      %c_52 = stablehlo.constant dense<2> : tensor<2xi32>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %75 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %76 = stablehlo.compare GE, %iterArg_35, %75, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %77 = stablehlo.compare LE, %iterArg_35, %c_52, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %78 = stablehlo.and %76, %77 : tensor<2xi1>
      %c_54 = stablehlo.constant dense<true> : tensor<i1>
      %79 = stablehlo.reduce(%78 init: %c_54) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      %80 = "stablehlo.gather"(%71, %iterArg_35) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
      %81 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %83 = stablehlo.select %81, %80, %82 : tensor<2x1xi1>, tensor<2x1xf32>
      %84 = stablehlo.negate %83 : tensor<2x1xf32>
      %cst_56 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %86 = stablehlo.multiply %85, %84 : tensor<2x1xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %87 = stablehlo.pad %86, %cst_57, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %88 = stablehlo.add %67, %87 : tensor<4x3xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %89 = stablehlo.pad %83, %cst_58, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %90 = stablehlo.add %88, %89 : tensor<4x3xf32>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.pad %83, %cst_59, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %92 = stablehlo.add %90, %91 : tensor<4x3xf32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %93 = stablehlo.pad %83, %cst_60, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %94 = stablehlo.add %92, %93 : tensor<4x3xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.pad %83, %cst_61, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %96 = stablehlo.add %94, %95 : tensor<4x3xf32>
      %97 = stablehlo.broadcast_in_dim %iterArg_34, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %98 = stablehlo.multiply %97, %49 : tensor<4x3xf32>
      %99 = stablehlo.multiply %49, %25 : tensor<4x3xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %100 = stablehlo.reduce(%99 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %101 = stablehlo.add %iterArg_40, %100 : tensor<f32>
      %c_63 = stablehlo.constant dense<2> : tensor<2xi32>
      %c_64 = stablehlo.constant dense<0> : tensor<i32>
      %102 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %103 = stablehlo.compare GE, %iterArg_33, %102, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %104 = stablehlo.compare LE, %iterArg_33, %c_63, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %105 = stablehlo.and %103, %104 : tensor<2xi1>
      %c_65 = stablehlo.constant dense<true> : tensor<i1>
      %106 = stablehlo.reduce(%105 init: %c_65) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      %107 = "stablehlo.gather"(%98, %iterArg_33) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
      %108 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %109 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %110 = stablehlo.select %108, %107, %109 : tensor<2x1xi1>, tensor<2x1xf32>
      %111 = stablehlo.negate %110 : tensor<2x1xf32>
      %cst_67 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %112 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %113 = stablehlo.multiply %112, %111 : tensor<2x1xf32>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.pad %113, %cst_68, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %115 = stablehlo.add %69, %114 : tensor<4x3xf32>
      %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.pad %110, %cst_69, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %117 = stablehlo.add %115, %116 : tensor<4x3xf32>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %118 = stablehlo.pad %110, %cst_70, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %119 = stablehlo.add %117, %118 : tensor<4x3xf32>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %120 = stablehlo.pad %110, %cst_71, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %121 = stablehlo.add %119, %120 : tensor<4x3xf32>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %122 = stablehlo.pad %110, %cst_72, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %123 = stablehlo.add %121, %122 : tensor<4x3xf32>
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %124 = stablehlo.add %iterArg_39, %c_73 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %124, %101, %74, %52, %47, %123, %96 : tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<3x4x3xf32>, tensor<2xi32>, tensor<f32>, tensor<2xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %22#22, %22#23, %22#21, %22#18, %22#19, %22#20 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
}
// -----
// backward, cuda: same text as cpu
