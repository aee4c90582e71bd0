// import jax.numpy as jnp
// from jax import lax
//
//
// def lap(grid):
//     interior = (
//         grid[2:, 1:-1]
//         + grid[:-2, 1:-1]
//         + grid[1:-1, 2:]
//         + grid[1:-1, :-2]
//         - 4.0 * grid[1:-1, 1:-1]
//     )
//     return jnp.zeros_like(grid).at[1:-1, 1:-1].set(interior)
//
//
// def gray_scott_fn(species_a, v):
//     def body_fn(_, carry):
//         a, vv = carry
//         lap_u = 0.118 * lap(a)
//         diff_v = 0.04 * lap(vv)
//         r = a * vv * vv
//         u_new = a + 0.39 * (lap_u - r + 0.072 * (1.0 - a))
//         fresh_v = vv + 0.39 * (diff_v + r - (0.072 + 0.033) * vv)
//         return (u_new, fresh_v)
//
//     uu, b = lax.fori_loop(0, 4, body_fn, (species_a, v))
//     baseline = b.mean()
//     return uu, baseline
//
//   species_a: float32[4, 3] in [0.3, 1]
//   v: float32[4, 3] in [0.1, 0.6]
// -----
// forward, cpu
module @jit_gray_scott_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %c, %iterArg_3 = %arg0, %iterArg_4 = %arg1) : tensor<i32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      %4 = stablehlo.slice %iterArg_3 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %5 = stablehlo.slice %iterArg_3 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %6 = stablehlo.add %4, %5 : tensor<2x1xf32>
      %7 = stablehlo.slice %iterArg_3 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %8 = stablehlo.add %6, %7 : tensor<2x1xf32>
      %9 = stablehlo.slice %iterArg_3 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %10 = stablehlo.add %8, %9 : tensor<2x1xf32>
      %11 = stablehlo.slice %iterArg_3 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<2x1xf32>
      %14 = stablehlo.subtract %10, %13 : tensor<2x1xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %18 = stablehlo.concatenate %16, %17, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %19 = "stablehlo.scatter"(%15, %18, %14) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_10 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<4x3xf32>
      %22 = stablehlo.slice %iterArg_4 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %23 = stablehlo.slice %iterArg_4 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %24 = stablehlo.add %22, %23 : tensor<2x1xf32>
      %25 = stablehlo.slice %iterArg_4 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %26 = stablehlo.add %24, %25 : tensor<2x1xf32>
      %27 = stablehlo.slice %iterArg_4 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %28 = stablehlo.add %26, %27 : tensor<2x1xf32>
      %29 = stablehlo.slice %iterArg_4 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<2x1xf32>
      %32 = stablehlo.subtract %28, %31 : tensor<2x1xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %36 = stablehlo.concatenate %34, %35, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %37 = "stablehlo.scatter"(%33, %36, %32) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_15 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<4x3xf32>
      %40 = stablehlo.multiply %iterArg_3, %iterArg_4 : tensor<4x3xf32>
      %41 = stablehlo.multiply %40, %iterArg_4 : tensor<4x3xf32>
      %42 = stablehlo.subtract %21, %41 : tensor<4x3xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %44 = stablehlo.subtract %43, %iterArg_3 : tensor<4x3xf32>
      %cst_17 = stablehlo.constant dense<0.0719999969> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<4x3xf32>
      %47 = stablehlo.add %42, %46 : tensor<4x3xf32>
      %cst_18 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<4x3xf32>
      %50 = stablehlo.add %iterArg_3, %49 : tensor<4x3xf32>
      %51 = stablehlo.add %39, %41 : tensor<4x3xf32>
      %cst_19 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %53 = stablehlo.multiply %52, %iterArg_4 : tensor<4x3xf32>
      %54 = stablehlo.subtract %51, %53 : tensor<4x3xf32>
      %cst_20 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %56 = stablehlo.multiply %55, %54 : tensor<4x3xf32>
      %57 = stablehlo.add %iterArg_4, %56 : tensor<4x3xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg, %c_21 : tensor<i32>
      stablehlo.return %58, %3, %50, %57 : tensor<i32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0#3 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.divide %1, %cst_1 : tensor<f32>
    return %0#2, %2 : tensor<4x3xf32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %1, %2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %6, %7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %13:11 = stablehlo.while(%iterArg = %0, %iterArg_19 = %3, %iterArg_20 = %5, %iterArg_21 = %8, %iterArg_22 = %c_10, %iterArg_23 = %c_6, %iterArg_24 = %arg0, %iterArg_25 = %arg1, %iterArg_26 = %10, %iterArg_27 = %11, %iterArg_28 = %12) : tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_22, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_23, %c_29 : tensor<i32>
      %24 = stablehlo.slice %iterArg_24 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %25 = stablehlo.slice %iterArg_24 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %26 = stablehlo.add %24, %25 : tensor<2x1xf32>
      %27 = stablehlo.slice %iterArg_24 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %28 = stablehlo.add %26, %27 : tensor<2x1xf32>
      %29 = stablehlo.slice %iterArg_24 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %30 = stablehlo.add %28, %29 : tensor<2x1xf32>
      %31 = stablehlo.slice %iterArg_24 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_30 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<2x1xf32>
      %34 = stablehlo.subtract %30, %33 : tensor<2x1xf32>
      %35 = "stablehlo.scatter"(%iterArg, %iterArg_19, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_31 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<4x3xf32>
      %38 = stablehlo.slice %iterArg_25 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %39 = stablehlo.slice %iterArg_25 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %40 = stablehlo.add %38, %39 : tensor<2x1xf32>
      %41 = stablehlo.slice %iterArg_25 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %42 = stablehlo.add %40, %41 : tensor<2x1xf32>
      %43 = stablehlo.slice %iterArg_25 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %44 = stablehlo.add %42, %43 : tensor<2x1xf32>
      %45 = stablehlo.slice %iterArg_25 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_32 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<2x1xf32>
      %48 = stablehlo.subtract %44, %47 : tensor<2x1xf32>
      %49 = "stablehlo.scatter"(%iterArg_20, %iterArg_21, %48) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_33 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %51 = stablehlo.multiply %50, %49 : tensor<4x3xf32>
      %52 = stablehlo.multiply %iterArg_24, %iterArg_25 : tensor<4x3xf32>
      %53 = stablehlo.multiply %52, %iterArg_25 : tensor<4x3xf32>
      %54 = stablehlo.subtract %37, %53 : tensor<4x3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %56 = stablehlo.subtract %55, %iterArg_24 : tensor<4x3xf32>
      %cst_35 = stablehlo.constant dense<0.0719999969> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<4x3xf32>
      %59 = stablehlo.add %54, %58 : tensor<4x3xf32>
      %cst_36 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<4x3xf32>
      %62 = stablehlo.add %iterArg_24, %61 : tensor<4x3xf32>
      %63 = stablehlo.add %51, %53 : tensor<4x3xf32>
      %cst_37 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %65 = stablehlo.multiply %64, %iterArg_25 : tensor<4x3xf32>
      %66 = stablehlo.subtract %63, %65 : tensor<4x3xf32>
      %cst_38 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<4x3xf32>
      %69 = stablehlo.add %iterArg_25, %68 : tensor<4x3xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_26, %iterArg_25, %iterArg_22) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_27, %iterArg_24, %iterArg_22) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_28, %52, %iterArg_22) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_22, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %73, %23, %62, %69, %70, %71, %72 : tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13#7 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13#6 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %cst_14) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.add %16, %17 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %20 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %22:10 = stablehlo.while(%iterArg = %13#8, %iterArg_19 = %13#9, %iterArg_20 = %13#10, %iterArg_21 = %4, %iterArg_22 = %3, %iterArg_23 = %9, %iterArg_24 = %8, %iterArg_25 = %c_18, %iterArg_26 = %19, %iterArg_27 = %21) : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_25, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.subtract %c_28, %iterArg_25 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.subtract %23, %c_29 : tensor<i32>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_19, %24) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_20, %24) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %cst_30 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %29 = stablehlo.multiply %28, %iterArg_27 : tensor<4x3xf32>
      %30 = stablehlo.negate %29 : tensor<4x3xf32>
      %cst_31 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<4x3xf32>
      %33 = stablehlo.add %iterArg_27, %32 : tensor<4x3xf32>
      %cst_32 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %35 = stablehlo.multiply %34, %iterArg_26 : tensor<4x3xf32>
      %cst_33 = stablehlo.constant dense<0.0719999969> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<4x3xf32>
      %38 = stablehlo.negate %37 : tensor<4x3xf32>
      %39 = stablehlo.add %iterArg_26, %38 : tensor<4x3xf32>
      %40 = stablehlo.negate %35 : tensor<4x3xf32>
      %41 = stablehlo.add %29, %40 : tensor<4x3xf32>
      %42 = stablehlo.multiply %27, %41 : tensor<4x3xf32>
      %43 = stablehlo.add %33, %42 : tensor<4x3xf32>
      %44 = stablehlo.multiply %41, %25 : tensor<4x3xf32>
      %45 = stablehlo.multiply %26, %44 : tensor<4x3xf32>
      %46 = stablehlo.add %43, %45 : tensor<4x3xf32>
      %47 = stablehlo.multiply %44, %25 : tensor<4x3xf32>
      %48 = stablehlo.add %39, %47 : tensor<4x3xf32>
      %cst_34 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %50 = stablehlo.multiply %49, %29 : tensor<4x3xf32>
      %c_35 = stablehlo.constant dense<2> : tensor<2xi32>
      %c_36 = stablehlo.constant dense<0> : tensor<i32>
      %51 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %52 = stablehlo.compare GE, %iterArg_24, %51, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %53 = stablehlo.compare LE, %iterArg_24, %c_35, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %54 = stablehlo.and %52, %53 : tensor<2xi1>
      %c_37 = stablehlo.constant dense<true> : tensor<i1>
      %55 = stablehlo.reduce(%54 init: %c_37) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      %56 = "stablehlo.gather"(%50, %iterArg_24) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
      %57 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %59 = stablehlo.select %57, %56, %58 : tensor<2x1xi1>, tensor<2x1xf32>
      %60 = stablehlo.negate %59 : tensor<2x1xf32>
      %cst_39 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<2x1xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %63 = stablehlo.pad %62, %cst_40, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %64 = stablehlo.add %46, %63 : tensor<4x3xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.pad %59, %cst_41, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %66 = stablehlo.add %64, %65 : tensor<4x3xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.pad %59, %cst_42, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %68 = stablehlo.add %66, %67 : tensor<4x3xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.pad %59, %cst_43, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %70 = stablehlo.add %68, %69 : tensor<4x3xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %71 = stablehlo.pad %59, %cst_44, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %72 = stablehlo.add %70, %71 : tensor<4x3xf32>
      %cst_45 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %74 = stablehlo.multiply %73, %35 : tensor<4x3xf32>
      %c_46 = stablehlo.constant dense<2> : tensor<2xi32>
      %c_47 = stablehlo.constant dense<0> : tensor<i32>
      %75 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %76 = stablehlo.compare GE, %iterArg_22, %75, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %77 = stablehlo.compare LE, %iterArg_22, %c_46, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %78 = stablehlo.and %76, %77 : tensor<2xi1>
      %c_48 = stablehlo.constant dense<true> : tensor<i1>
      %79 = stablehlo.reduce(%78 init: %c_48) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      %80 = "stablehlo.gather"(%74, %iterArg_22) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
      %81 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %83 = stablehlo.select %81, %80, %82 : tensor<2x1xi1>, tensor<2x1xf32>
      %84 = stablehlo.negate %83 : tensor<2x1xf32>
      %cst_50 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %86 = stablehlo.multiply %85, %84 : tensor<2x1xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %87 = stablehlo.pad %86, %cst_51, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %88 = stablehlo.add %48, %87 : tensor<4x3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %89 = stablehlo.pad %83, %cst_52, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %90 = stablehlo.add %88, %89 : tensor<4x3xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.pad %83, %cst_53, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %92 = stablehlo.add %90, %91 : tensor<4x3xf32>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %93 = stablehlo.pad %83, %cst_54, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %94 = stablehlo.add %92, %93 : tensor<4x3xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.pad %83, %cst_55, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %96 = stablehlo.add %94, %95 : tensor<4x3xf32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_25, %c_56 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %97, %96, %72 : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %22#8, %22#9 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<4x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x4x3xf32>
    return %1 : tensor<4x4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<4x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
