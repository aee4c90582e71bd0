// import jax.numpy as jnp
//
//
// def laplacian(w):
//     inner = (
//         w[2:, 1:-1] + w[:-2, 1:-1] + w[1:-1, 2:] + w[1:-1, :-2] - 4.0 * w[1:-1, 1:-1]
//     )
//     return jnp.zeros_like(w).at[1:-1, 1:-1].set(inner)
//
//
// def fitzhugh_nagumo_fn(species_a, v):
//     act = species_a
//     b = v
//     for _ in range(1):
//         lu = 0.1 * laplacian(act)
//         diff_v = 0.04 * laplacian(b)
//         excite = act - act**3 / 3.0
//         fresh_u = act + 0.4 * (lu + excite - b)
//         v_new = b + 0.4 * (diff_v + 0.072 * (act + 0.7 - 0.8 * b))
//         act, b = fresh_u, v_new
//     return act, b
//
//   species_a: float32[4, 3] in [0.3, 1]
//   v: float32[4, 3] in [0.1, 0.6]
// -----
// forward, cpu
module @jit_fitzhugh_nagumo_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}) {
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
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
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
    %36 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf32>
    %37 = stablehlo.multiply %36, %arg0 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %39 = stablehlo.divide %37, %38 : tensor<4x3xf32>
    %40 = stablehlo.subtract %arg0, %39 : tensor<4x3xf32>
    %41 = stablehlo.add %17, %40 : tensor<4x3xf32>
    %42 = stablehlo.subtract %41, %arg1 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3xf32>
    %45 = stablehlo.add %arg0, %44 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %47 = stablehlo.add %arg0, %46 : tensor<4x3xf32>
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %49 = stablehlo.multiply %48, %arg1 : tensor<4x3xf32>
    %50 = stablehlo.subtract %47, %49 : tensor<4x3xf32>
    %cst_12 = stablehlo.constant dense<0.0719999969> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x3xf32>
    %53 = stablehlo.add %35, %52 : tensor<4x3xf32>
    %cst_13 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<4x3xf32>
    %56 = stablehlo.add %arg1, %55 : tensor<4x3xf32>
    return %45, %56 : tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<0.0719999969> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<4x3xf32>
    %15 = stablehlo.negate %14 : tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<4x3xf32>
    %18 = stablehlo.add %9, %17 : tensor<4x3xf32>
    %19 = stablehlo.add %14, %10 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %21 = stablehlo.multiply %20, %10 : tensor<4x3xf32>
    %22 = stablehlo.negate %21 : tensor<4x3xf32>
    %23 = stablehlo.add %18, %22 : tensor<4x3xf32>
    %24 = stablehlo.negate %21 : tensor<4x3xf32>
    %25 = stablehlo.add %19, %21 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %27 = stablehlo.divide %24, %26 : tensor<4x3xf32>
    %28 = stablehlo.multiply %27, %8 : tensor<4x3xf32>
    %29 = stablehlo.add %25, %28 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %31 = stablehlo.multiply %30, %12 : tensor<4x3xf32>
    %c_11 = stablehlo.constant dense<2> : tensor<2xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %33 = stablehlo.compare GE, %5, %32, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %34 = stablehlo.compare LE, %5, %c_11, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %35 = stablehlo.and %33, %34 : tensor<2xi1>
    %c_13 = stablehlo.constant dense<true> : tensor<i1>
    %36 = stablehlo.reduce(%35 init: %c_13) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
    %37 = "stablehlo.gather"(%31, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %40 = stablehlo.select %38, %37, %39 : tensor<2x1xi1>, tensor<2x1xf32>
    %41 = stablehlo.negate %40 : tensor<2x1xf32>
    %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<2x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %43, %cst_16, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %45 = stablehlo.add %23, %44 : tensor<4x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.pad %40, %cst_17, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %47 = stablehlo.add %45, %46 : tensor<4x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.pad %40, %cst_18, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %49 = stablehlo.add %47, %48 : tensor<4x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.pad %40, %cst_19, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %51 = stablehlo.add %49, %50 : tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.pad %40, %cst_20, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %53 = stablehlo.add %51, %52 : tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %55 = stablehlo.multiply %54, %21 : tensor<4x3xf32>
    %c_22 = stablehlo.constant dense<2> : tensor<2xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %57 = stablehlo.compare GE, %2, %56, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %58 = stablehlo.compare LE, %2, %c_22, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %59 = stablehlo.and %57, %58 : tensor<2xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %60 = stablehlo.reduce(%59 init: %c_24) applies stablehlo.and across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
    %61 = "stablehlo.gather"(%55, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<i1>) -> tensor<2x1xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %64 = stablehlo.select %62, %61, %63 : tensor<2x1xi1>, tensor<2x1xf32>
    %65 = stablehlo.negate %64 : tensor<2x1xf32>
    %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<2x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.pad %67, %cst_27, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %69 = stablehlo.add %29, %68 : tensor<4x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %64, %cst_28, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %71 = stablehlo.add %69, %70 : tensor<4x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %64, %cst_29, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %73 = stablehlo.add %71, %72 : tensor<4x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %64, %cst_30, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %75 = stablehlo.add %73, %74 : tensor<4x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.pad %64, %cst_31, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %77 = stablehlo.add %75, %76 : tensor<4x3xf32>
    return %77, %53 : tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// backward, cuda, takes inputs 0: same text as cpu
