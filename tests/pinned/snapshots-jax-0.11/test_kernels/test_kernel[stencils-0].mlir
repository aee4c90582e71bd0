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
    %0:3 = stablehlo.while(%iterArg = %c, %iterArg_1 = %arg0, %iterArg_2 = %arg1) : tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_3 = stablehlo.constant dense<4> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = stablehlo.slice %iterArg_1 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %4 = stablehlo.slice %iterArg_1 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %5 = stablehlo.add %3, %4 : tensor<2x1xf32>
      %6 = stablehlo.slice %iterArg_1 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %7 = stablehlo.add %5, %6 : tensor<2x1xf32>
      %8 = stablehlo.slice %iterArg_1 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %9 = stablehlo.add %7, %8 : tensor<2x1xf32>
      %10 = stablehlo.slice %iterArg_1 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<2x1xf32>
      %13 = stablehlo.subtract %9, %12 : tensor<2x1xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %17 = stablehlo.concatenate %15, %16, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %18 = "stablehlo.scatter"(%14, %17, %13) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_7 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<4x3xf32>
      %21 = stablehlo.slice %iterArg_2 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %22 = stablehlo.slice %iterArg_2 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %23 = stablehlo.add %21, %22 : tensor<2x1xf32>
      %24 = stablehlo.slice %iterArg_2 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %25 = stablehlo.add %23, %24 : tensor<2x1xf32>
      %26 = stablehlo.slice %iterArg_2 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %27 = stablehlo.add %25, %26 : tensor<2x1xf32>
      %28 = stablehlo.slice %iterArg_2 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %30 = stablehlo.multiply %29, %28 : tensor<2x1xf32>
      %31 = stablehlo.subtract %27, %30 : tensor<2x1xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %35 = stablehlo.concatenate %33, %34, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %36 = "stablehlo.scatter"(%32, %35, %31) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_12 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<4x3xf32>
      %39 = stablehlo.multiply %iterArg_1, %iterArg_2 : tensor<4x3xf32>
      %40 = stablehlo.multiply %39, %iterArg_2 : tensor<4x3xf32>
      %41 = stablehlo.subtract %20, %40 : tensor<4x3xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.subtract %42, %iterArg_1 : tensor<4x3xf32>
      %cst_14 = stablehlo.constant dense<0.0719999969> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<4x3xf32>
      %46 = stablehlo.add %41, %45 : tensor<4x3xf32>
      %cst_15 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<4x3xf32>
      %49 = stablehlo.add %iterArg_1, %48 : tensor<4x3xf32>
      %50 = stablehlo.add %38, %40 : tensor<4x3xf32>
      %cst_16 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %52 = stablehlo.multiply %51, %iterArg_2 : tensor<4x3xf32>
      %53 = stablehlo.subtract %50, %52 : tensor<4x3xf32>
      %cst_17 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<4x3xf32>
      %56 = stablehlo.add %iterArg_2, %55 : tensor<4x3xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %57, %49, %56 : tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0#2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.divide %1, %cst_0 : tensor<f32>
    return %0#1, %2 : tensor<4x3xf32>, tensor<f32>
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
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %5, %6, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %11:10 = stablehlo.while(%iterArg = %0, %iterArg_12 = %3, %iterArg_13 = %4, %iterArg_14 = %7, %iterArg_15 = %c_7, %iterArg_16 = %arg0, %iterArg_17 = %arg1, %iterArg_18 = %8, %iterArg_19 = %9, %iterArg_20 = %10) : tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    cond {
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_15, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = stablehlo.slice %iterArg_16 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %17 = stablehlo.slice %iterArg_16 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %18 = stablehlo.add %16, %17 : tensor<2x1xf32>
      %19 = stablehlo.slice %iterArg_16 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
      %21 = stablehlo.slice %iterArg_16 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %22 = stablehlo.add %20, %21 : tensor<2x1xf32>
      %23 = stablehlo.slice %iterArg_16 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_21 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<2x1xf32>
      %26 = stablehlo.subtract %22, %25 : tensor<2x1xf32>
      %27 = "stablehlo.scatter"(%iterArg, %iterArg_12, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_22 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<4x3xf32>
      %30 = stablehlo.slice %iterArg_17 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %31 = stablehlo.slice %iterArg_17 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %32 = stablehlo.add %30, %31 : tensor<2x1xf32>
      %33 = stablehlo.slice %iterArg_17 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %34 = stablehlo.add %32, %33 : tensor<2x1xf32>
      %35 = stablehlo.slice %iterArg_17 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %36 = stablehlo.add %34, %35 : tensor<2x1xf32>
      %37 = stablehlo.slice %iterArg_17 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_23 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<2x1xf32>
      %40 = stablehlo.subtract %36, %39 : tensor<2x1xf32>
      %41 = "stablehlo.scatter"(%iterArg_13, %iterArg_14, %40) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
      %cst_24 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<4x3xf32>
      %44 = stablehlo.multiply %iterArg_16, %iterArg_17 : tensor<4x3xf32>
      %45 = stablehlo.multiply %44, %iterArg_17 : tensor<4x3xf32>
      %46 = stablehlo.subtract %29, %45 : tensor<4x3xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %48 = stablehlo.subtract %47, %iterArg_16 : tensor<4x3xf32>
      %cst_26 = stablehlo.constant dense<0.0719999969> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<4x3xf32>
      %51 = stablehlo.add %46, %50 : tensor<4x3xf32>
      %cst_27 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %53 = stablehlo.multiply %52, %51 : tensor<4x3xf32>
      %54 = stablehlo.add %iterArg_16, %53 : tensor<4x3xf32>
      %55 = stablehlo.add %43, %45 : tensor<4x3xf32>
      %cst_28 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %57 = stablehlo.multiply %56, %iterArg_17 : tensor<4x3xf32>
      %58 = stablehlo.subtract %55, %57 : tensor<4x3xf32>
      %cst_29 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<4x3xf32>
      %61 = stablehlo.add %iterArg_17, %60 : tensor<4x3xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_18, %iterArg_17, %iterArg_15) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_19, %iterArg_16, %iterArg_15) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_20, %44, %iterArg_15) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg_15, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %65, %54, %61, %62, %63, %64 : tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %13 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %15:8 = stablehlo.while(%iterArg = %11#7, %iterArg_12 = %11#8, %iterArg_13 = %11#9, %iterArg_14 = %3, %iterArg_15 = %7, %iterArg_16 = %c_11, %iterArg_17 = %12, %iterArg_18 = %14) : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_19 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.subtract %c_19, %iterArg_16 : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.subtract %16, %c_20 : tensor<i32>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_12, %17) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_13, %17) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %cst_21 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %22 = stablehlo.multiply %21, %iterArg_18 : tensor<4x3xf32>
      %23 = stablehlo.negate %22 : tensor<4x3xf32>
      %cst_22 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<4x3xf32>
      %26 = stablehlo.add %iterArg_18, %25 : tensor<4x3xf32>
      %cst_23 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %28 = stablehlo.multiply %27, %iterArg_17 : tensor<4x3xf32>
      %cst_24 = stablehlo.constant dense<0.0719999969> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %30 = stablehlo.multiply %29, %28 : tensor<4x3xf32>
      %31 = stablehlo.negate %30 : tensor<4x3xf32>
      %32 = stablehlo.add %iterArg_17, %31 : tensor<4x3xf32>
      %33 = stablehlo.negate %28 : tensor<4x3xf32>
      %34 = stablehlo.add %22, %33 : tensor<4x3xf32>
      %35 = stablehlo.multiply %20, %34 : tensor<4x3xf32>
      %36 = stablehlo.add %26, %35 : tensor<4x3xf32>
      %37 = stablehlo.multiply %34, %18 : tensor<4x3xf32>
      %38 = stablehlo.multiply %19, %37 : tensor<4x3xf32>
      %39 = stablehlo.add %36, %38 : tensor<4x3xf32>
      %40 = stablehlo.multiply %37, %18 : tensor<4x3xf32>
      %41 = stablehlo.add %32, %40 : tensor<4x3xf32>
      %cst_25 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.multiply %42, %22 : tensor<4x3xf32>
      %c_26 = stablehlo.constant dense<2> : tensor<2xi32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %44 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %45 = stablehlo.compare GE, %iterArg_15, %44, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %46 = stablehlo.compare LE, %iterArg_15, %c_26, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %47 = stablehlo.and %45, %46 : tensor<2xi1>
      %c_28 = stablehlo.constant dense<true> : tensor<i1>
      %48 = stablehlo.reduce(%47 init: %c_28) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      %49 = "stablehlo.gather"(%43, %iterArg_15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
      %50 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %52 = stablehlo.select %50, %49, %51 : tensor<2x1xi1>, tensor<2x1xf32>
      %53 = stablehlo.negate %52 : tensor<2x1xf32>
      %cst_30 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<2x1xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.pad %55, %cst_31, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %57 = stablehlo.add %39, %56 : tensor<4x3xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.pad %52, %cst_32, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %59 = stablehlo.add %57, %58 : tensor<4x3xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.pad %52, %cst_33, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %61 = stablehlo.add %59, %60 : tensor<4x3xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.pad %52, %cst_34, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %63 = stablehlo.add %61, %62 : tensor<4x3xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.pad %52, %cst_35, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %65 = stablehlo.add %63, %64 : tensor<4x3xf32>
      %cst_36 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %67 = stablehlo.multiply %66, %28 : tensor<4x3xf32>
      %c_37 = stablehlo.constant dense<2> : tensor<2xi32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %68 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %69 = stablehlo.compare GE, %iterArg_14, %68, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %70 = stablehlo.compare LE, %iterArg_14, %c_37, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %71 = stablehlo.and %69, %70 : tensor<2xi1>
      %c_39 = stablehlo.constant dense<true> : tensor<i1>
      %72 = stablehlo.reduce(%71 init: %c_39) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      %73 = "stablehlo.gather"(%67, %iterArg_14) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
      %74 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %76 = stablehlo.select %74, %73, %75 : tensor<2x1xi1>, tensor<2x1xf32>
      %77 = stablehlo.negate %76 : tensor<2x1xf32>
      %cst_41 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %79 = stablehlo.multiply %78, %77 : tensor<2x1xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %80 = stablehlo.pad %79, %cst_42, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %81 = stablehlo.add %41, %80 : tensor<4x3xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.pad %76, %cst_43, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %83 = stablehlo.add %81, %82 : tensor<4x3xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.pad %76, %cst_44, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %85 = stablehlo.add %83, %84 : tensor<4x3xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %86 = stablehlo.pad %76, %cst_45, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %87 = stablehlo.add %85, %86 : tensor<4x3xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.pad %76, %cst_46, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %89 = stablehlo.add %87, %88 : tensor<4x3xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.add %iterArg_16, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %90, %89, %65 : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %15#6, %15#7 : tensor<4x3xf32>, tensor<4x3xf32>
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
