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
      %3:2 = func.call @closed_call(%iterArg_1, %iterArg_2) : (tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg, %c_3 : tensor<i32>
      stablehlo.return %4, %3#0, %3#1 : tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0#2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.divide %1, %cst_0 : tensor<f32>
    return %0#1, %2 : tensor<4x3xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.slice %arg0 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x1xf32>
    %3 = stablehlo.slice %arg0 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x1xf32>
    %5 = stablehlo.slice %arg0 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x1xf32>
    %7 = stablehlo.slice %arg0 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
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
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<4x3xf32>
    %18 = stablehlo.slice %arg1 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %19 = stablehlo.slice %arg1 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
    %21 = stablehlo.slice %arg1 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %22 = stablehlo.add %20, %21 : tensor<2x1xf32>
    %23 = stablehlo.slice %arg1 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %24 = stablehlo.add %22, %23 : tensor<2x1xf32>
    %25 = stablehlo.slice %arg1 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2x1xf32>
    %28 = stablehlo.subtract %24, %27 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = "stablehlo.scatter"(%29, %32, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4x3xf32>
    %36 = stablehlo.multiply %arg0, %arg1 : tensor<4x3xf32>
    %37 = stablehlo.multiply %36, %arg1 : tensor<4x3xf32>
    %38 = stablehlo.subtract %17, %37 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %40 = stablehlo.subtract %39, %arg0 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.0719999969> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<4x3xf32>
    %43 = stablehlo.add %38, %42 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x3xf32>
    %46 = stablehlo.add %arg0, %45 : tensor<4x3xf32>
    %47 = stablehlo.add %35, %37 : tensor<4x3xf32>
    %cst_11 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %49 = stablehlo.multiply %48, %arg1 : tensor<4x3xf32>
    %50 = stablehlo.subtract %47, %49 : tensor<4x3xf32>
    %cst_12 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x3xf32>
    %53 = stablehlo.add %arg1, %52 : tensor<4x3xf32>
    return %46, %53 : tensor<4x3xf32>, tensor<4x3xf32>
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
      %16:5 = func.call @closed_call(%iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_16, %iterArg_17) : (tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_18, %16#2, %iterArg_15) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_19, %16#3, %iterArg_15) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_20, %16#4, %iterArg_15) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_15, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %20, %16#0, %16#1, %17, %18, %19 : tensor<4x3xf32>, tensor<2xi32>, tensor<4x3xf32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
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
      %21:2 = func.call @closed_call_0(%iterArg_14, %iterArg_15, %iterArg_17, %iterArg_18, %18, %19, %20) : (tensor<2xi32>, tensor<2xi32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_16, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %22, %21#0, %21#1 : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %15#6, %15#7 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi32>, %arg2: tensor<4x3xf32>, %arg3: tensor<2xi32>, %arg4: tensor<4x3xf32>, %arg5: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
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
    %11 = "stablehlo.scatter"(%arg0, %arg1, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x3xf32>
    %14 = stablehlo.slice %arg5 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.slice %arg5 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x1xf32>
    %17 = stablehlo.slice %arg5 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x1xf32>
    %19 = stablehlo.slice %arg5 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
    %21 = stablehlo.slice %arg5 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x1xf32>
    %24 = stablehlo.subtract %20, %23 : tensor<2x1xf32>
    %25 = "stablehlo.scatter"(%arg2, %arg3, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x1xf32>) -> tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x3xf32>
    %28 = stablehlo.multiply %arg4, %arg5 : tensor<4x3xf32>
    %29 = stablehlo.multiply %28, %arg5 : tensor<4x3xf32>
    %30 = stablehlo.subtract %13, %29 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %32 = stablehlo.subtract %31, %arg4 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.0719999969> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<4x3xf32>
    %35 = stablehlo.add %30, %34 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<4x3xf32>
    %38 = stablehlo.add %arg4, %37 : tensor<4x3xf32>
    %39 = stablehlo.add %27, %29 : tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %41 = stablehlo.multiply %40, %arg5 : tensor<4x3xf32>
    %42 = stablehlo.subtract %39, %41 : tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3xf32>
    %45 = stablehlo.add %arg5, %44 : tensor<4x3xf32>
    return %38, %45, %arg5, %arg4, %28 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
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
  func.func private @closed_call_0(%arg0: tensor<2xi32>, %arg1: tensor<2xi32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<4x3xf32>, %arg6: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %cst = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<4x3xf32>
    %2 = stablehlo.negate %1 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<1.050000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4x3xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.multiply %6, %arg2 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.0719999969> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x3xf32>
    %10 = stablehlo.negate %9 : tensor<4x3xf32>
    %11 = stablehlo.add %arg2, %10 : tensor<4x3xf32>
    %12 = stablehlo.negate %7 : tensor<4x3xf32>
    %13 = stablehlo.add %1, %12 : tensor<4x3xf32>
    %14 = stablehlo.multiply %arg6, %13 : tensor<4x3xf32>
    %15 = stablehlo.add %5, %14 : tensor<4x3xf32>
    %16 = stablehlo.multiply %13, %arg4 : tensor<4x3xf32>
    %17 = stablehlo.multiply %arg5, %16 : tensor<4x3xf32>
    %18 = stablehlo.add %15, %17 : tensor<4x3xf32>
    %19 = stablehlo.multiply %16, %arg4 : tensor<4x3xf32>
    %20 = stablehlo.add %11, %19 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %22 = stablehlo.multiply %21, %1 : tensor<4x3xf32>
    %c = stablehlo.constant dense<2> : tensor<2xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %24 = stablehlo.compare GE, %arg1, %23, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %25 = stablehlo.compare LE, %arg1, %c, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %26 = stablehlo.and %24, %25 : tensor<2xi1>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %27 = stablehlo.reduce(%26 init: %c_5) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
    %28 = "stablehlo.gather"(%22, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %31 = stablehlo.select %29, %28, %30 : tensor<2x1xi1>, tensor<2x1xf32>
    %32 = stablehlo.negate %31 : tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.pad %34, %cst_8, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %36 = stablehlo.add %18, %35 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %31, %cst_9, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %38 = stablehlo.add %36, %37 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %31, %cst_10, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %40 = stablehlo.add %38, %39 : tensor<4x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %31, %cst_11, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %42 = stablehlo.add %40, %41 : tensor<4x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %31, %cst_12, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.add %42, %43 : tensor<4x3xf32>
    %cst_13 = stablehlo.constant dense<1.180000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %46 = stablehlo.multiply %45, %7 : tensor<4x3xf32>
    %c_14 = stablehlo.constant dense<2> : tensor<2xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %48 = stablehlo.compare GE, %arg0, %47, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %49 = stablehlo.compare LE, %arg0, %c_14, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %50 = stablehlo.and %48, %49 : tensor<2xi1>
    %c_16 = stablehlo.constant dense<true> : tensor<i1>
    %51 = stablehlo.reduce(%50 init: %c_16) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
    %52 = "stablehlo.gather"(%46, %arg0) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %55 = stablehlo.select %53, %52, %54 : tensor<2x1xi1>, tensor<2x1xf32>
    %56 = stablehlo.negate %55 : tensor<2x1xf32>
    %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.pad %58, %cst_19, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %60 = stablehlo.add %20, %59 : tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.pad %55, %cst_20, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %62 = stablehlo.add %60, %61 : tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.pad %55, %cst_21, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %64 = stablehlo.add %62, %63 : tensor<4x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.pad %55, %cst_22, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %66 = stablehlo.add %64, %65 : tensor<4x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.pad %55, %cst_23, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %68 = stablehlo.add %66, %67 : tensor<4x3xf32>
    return %68, %44 : tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
