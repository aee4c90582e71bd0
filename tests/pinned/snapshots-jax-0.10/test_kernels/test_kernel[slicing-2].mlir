// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def red_black_sor(potential: jax.Array, charge: jax.Array) -> jax.Array:
//     def iterate(_, u_t):
//         target = 0.25 * (
//             jnp.concatenate([u_t[:1], u_t[:-1]], axis=0)
//             + jnp.concatenate([u_t[1:], u_t[-1:]], axis=0)
//             + jnp.concatenate([u_t[:, :1], u_t[:, :-1]], axis=1)
//             + jnp.concatenate([u_t[:, 1:], u_t[:, -1:]], axis=1)
//             + charge
//         )
//         sor = u_t + 1.2 * (target - u_t)
//         half_swept = (
//             u_t.at[::2, ::2].set(sor[::2, ::2]).at[1::2, 1::2].set(sor[1::2, 1::2])
//         )
//         gauss_seidel = 0.25 * (
//             jnp.concatenate([half_swept[:1], half_swept[:-1]], axis=0)
//             + jnp.concatenate([half_swept[1:], half_swept[-1:]], axis=0)
//             + jnp.concatenate([half_swept[:, :1], half_swept[:, :-1]], axis=1)
//             + jnp.concatenate([half_swept[:, 1:], half_swept[:, -1:]], axis=1)
//             + charge
//         )
//         relaxed = half_swept + 1.2 * (gauss_seidel - half_swept)
//         swept = (
//             half_swept.at[::2, 1::2]
//             .set(relaxed[::2, 1::2])
//             .at[1::2, ::2]
//             .set(relaxed[1::2, ::2])
//         )
//         return swept
//
//     return lax.fori_loop(0, 3, iterate, potential)
//
//   potential: float32[3, 6] in [-1.5, 1.5]
//   charge: float32[3, 6] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_red_black_sor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %c, %iterArg_1 = %arg0) : tensor<3x6xf32>, tensor<i32>, tensor<3x6xf32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = func.call @closed_call(%iterArg, %iterArg_1) : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_0, %c_2 : tensor<i32>
      stablehlo.return %iterArg, %2, %1 : tensor<3x6xf32>, tensor<i32>, tensor<3x6xf32>
    }
    return %0#2 : tensor<3x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x6xf32>, %arg1: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg1 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.slice %arg1 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
    %3 = stablehlo.slice %arg1 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %4 = stablehlo.slice %arg1 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<2x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
    %6 = stablehlo.add %2, %5 : tensor<3x6xf32>
    %7 = stablehlo.slice %arg1 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %8 = stablehlo.slice %arg1 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %9 = stablehlo.concatenate %7, %8, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    %10 = stablehlo.add %6, %9 : tensor<3x6xf32>
    %11 = stablehlo.slice %arg1 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %12 = stablehlo.slice %arg1 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.concatenate %11, %12, dim = 1 : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
    %14 = stablehlo.add %10, %13 : tensor<3x6xf32>
    %15 = stablehlo.add %14, %arg0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x6xf32>
    %18 = stablehlo.subtract %17, %arg1 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3x6xf32>
    %21 = stablehlo.add %arg1, %20 : tensor<3x6xf32>
    %22 = stablehlo.slice %21 [0:3:2, 0:6:2] : (tensor<3x6xf32>) -> tensor<2x3xf32>
    %23 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %25 = stablehlo.multiply %24, %23 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %27 = stablehlo.add %26, %25 : tensor<2xi32>
    %28 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %30 = stablehlo.multiply %29, %28 : tensor<3xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %32 = stablehlo.add %31, %30 : tensor<3xi32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xi32>) -> tensor<2x3x1xi32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<3xi32>) -> tensor<2x3x1xi32>
    %35 = stablehlo.concatenate %33, %34, dim = 2 : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x2xi32>
    %36 = "stablehlo.scatter"(%arg1, %35, %22) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
    %37 = stablehlo.slice %21 [1:3:2, 1:6:2] : (tensor<3x6xf32>) -> tensor<1x3xf32>
    %38 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_4 = stablehlo.constant dense<2> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %40 = stablehlo.multiply %39, %38 : tensor<1xi32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %42 = stablehlo.add %41, %40 : tensor<1xi32>
    %43 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %45 = stablehlo.multiply %44, %43 : tensor<3xi32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %47 = stablehlo.add %46, %45 : tensor<3xi32>
    %48 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<1xi32>) -> tensor<1x3x1xi32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<3xi32>) -> tensor<1x3x1xi32>
    %50 = stablehlo.concatenate %48, %49, dim = 2 : (tensor<1x3x1xi32>, tensor<1x3x1xi32>) -> tensor<1x3x2xi32>
    %51 = "stablehlo.scatter"(%36, %50, %37) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
    %52 = stablehlo.slice %51 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %53 = stablehlo.slice %51 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %54 = stablehlo.concatenate %52, %53, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
    %55 = stablehlo.slice %51 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %56 = stablehlo.slice %51 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %57 = stablehlo.concatenate %55, %56, dim = 0 : (tensor<2x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
    %58 = stablehlo.add %54, %57 : tensor<3x6xf32>
    %59 = stablehlo.slice %51 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %60 = stablehlo.slice %51 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %61 = stablehlo.concatenate %59, %60, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    %62 = stablehlo.add %58, %61 : tensor<3x6xf32>
    %63 = stablehlo.slice %51 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %64 = stablehlo.slice %51 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %65 = stablehlo.concatenate %63, %64, dim = 1 : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
    %66 = stablehlo.add %62, %65 : tensor<3x6xf32>
    %67 = stablehlo.add %66, %arg0 : tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<3x6xf32>
    %70 = stablehlo.subtract %69, %51 : tensor<3x6xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<3x6xf32>
    %73 = stablehlo.add %51, %72 : tensor<3x6xf32>
    %74 = stablehlo.slice %73 [0:3:2, 1:6:2] : (tensor<3x6xf32>) -> tensor<2x3xf32>
    %75 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_10 = stablehlo.constant dense<2> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %77 = stablehlo.multiply %76, %75 : tensor<2xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %79 = stablehlo.add %78, %77 : tensor<2xi32>
    %80 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_12 = stablehlo.constant dense<2> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %82 = stablehlo.multiply %81, %80 : tensor<3xi32>
    %c_13 = stablehlo.constant dense<1> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %84 = stablehlo.add %83, %82 : tensor<3xi32>
    %85 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<2xi32>) -> tensor<2x3x1xi32>
    %86 = stablehlo.broadcast_in_dim %84, dims = [1] : (tensor<3xi32>) -> tensor<2x3x1xi32>
    %87 = stablehlo.concatenate %85, %86, dim = 2 : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x2xi32>
    %88 = "stablehlo.scatter"(%51, %87, %74) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
    %89 = stablehlo.slice %73 [1:3:2, 0:6:2] : (tensor<3x6xf32>) -> tensor<1x3xf32>
    %90 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_14 = stablehlo.constant dense<2> : tensor<i32>
    %91 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %92 = stablehlo.multiply %91, %90 : tensor<1xi32>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %93 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %94 = stablehlo.add %93, %92 : tensor<1xi32>
    %95 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_16 = stablehlo.constant dense<2> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %97 = stablehlo.multiply %96, %95 : tensor<3xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %98 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %99 = stablehlo.add %98, %97 : tensor<3xi32>
    %100 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<1xi32>) -> tensor<1x3x1xi32>
    %101 = stablehlo.broadcast_in_dim %99, dims = [1] : (tensor<3xi32>) -> tensor<1x3x1xi32>
    %102 = stablehlo.concatenate %100, %101, dim = 2 : (tensor<1x3x1xi32>, tensor<1x3x1xi32>) -> tensor<1x3x2xi32>
    %103 = "stablehlo.scatter"(%88, %102, %89) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
    return %103 : tensor<3x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<3x6xf32> {jax.result_info = "result[0]"}, tensor<3x6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.multiply %1, %0 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %3, %2 : tensor<2xi32>
    %5 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %7 = stablehlo.multiply %6, %5 : tensor<3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %9 = stablehlo.add %8, %7 : tensor<3xi32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<2xi32>) -> tensor<2x3x1xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<3xi32>) -> tensor<2x3x1xi32>
    %12 = stablehlo.concatenate %10, %11, dim = 2 : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x2xi32>
    %13 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %15 = stablehlo.multiply %14, %13 : tensor<1xi32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.add %16, %15 : tensor<1xi32>
    %18 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %20 = stablehlo.multiply %19, %18 : tensor<3xi32>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %22 = stablehlo.add %21, %20 : tensor<3xi32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xi32>) -> tensor<1x3x1xi32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<3xi32>) -> tensor<1x3x1xi32>
    %25 = stablehlo.concatenate %23, %24, dim = 2 : (tensor<1x3x1xi32>, tensor<1x3x1xi32>) -> tensor<1x3x2xi32>
    %26 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %28 = stablehlo.multiply %27, %26 : tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %30 = stablehlo.add %29, %28 : tensor<2xi32>
    %31 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_9 = stablehlo.constant dense<2> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %33 = stablehlo.multiply %32, %31 : tensor<3xi32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %35 = stablehlo.add %34, %33 : tensor<3xi32>
    %36 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<2xi32>) -> tensor<2x3x1xi32>
    %37 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<3xi32>) -> tensor<2x3x1xi32>
    %38 = stablehlo.concatenate %36, %37, dim = 2 : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x2xi32>
    %39 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_11 = stablehlo.constant dense<2> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %41 = stablehlo.multiply %40, %39 : tensor<1xi32>
    %c_12 = stablehlo.constant dense<1> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.add %42, %41 : tensor<1xi32>
    %44 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_13 = stablehlo.constant dense<2> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %46 = stablehlo.multiply %45, %44 : tensor<3xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %48 = stablehlo.add %47, %46 : tensor<3xi32>
    %49 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<1xi32>) -> tensor<1x3x1xi32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<3xi32>) -> tensor<1x3x1xi32>
    %51 = stablehlo.concatenate %49, %50, dim = 2 : (tensor<1x3x1xi32>, tensor<1x3x1xi32>) -> tensor<1x3x2xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %54:7 = stablehlo.while(%iterArg = %12, %iterArg_17 = %25, %iterArg_18 = %38, %iterArg_19 = %51, %iterArg_20 = %c_16, %iterArg_21 = %53, %iterArg_22 = %52) : tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<i32>, tensor<3x6xf32>, tensor<3x6xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.subtract %c_23, %iterArg_20 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_24 : tensor<i32>
      %57:2 = func.call @closed_call(%iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_21, %iterArg_22) : (tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<3x6xf32>, tensor<3x6xf32>) -> (tensor<3x6xf32>, tensor<3x6xf32>)
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_20, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %58, %57#0, %57#1 : tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<i32>, tensor<3x6xf32>, tensor<3x6xf32>
    }
    return %54#6, %54#5 : tensor<3x6xf32>, tensor<3x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x3x2xi32>, %arg1: tensor<1x3x2xi32>, %arg2: tensor<2x3x2xi32>, %arg3: tensor<1x3x2xi32>, %arg4: tensor<3x6xf32>, %arg5: tensor<3x6xf32>) -> (tensor<3x6xf32>, tensor<3x6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %1 = "stablehlo.scatter"(%arg5, %arg3, %0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
    %c = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x3x2xi32>
    %3 = stablehlo.compare GE, %arg3, %2, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
    %4 = stablehlo.broadcast_in_dim %c, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<1x3x2xi32>
    %6 = stablehlo.compare LE, %arg3, %5, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
    %7 = stablehlo.and %3, %6 : tensor<1x3x2xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %8 = stablehlo.reduce(%7 init: %c_1) applies stablehlo.and across dimensions = [2] : (tensor<1x3x2xi1>, tensor<i1>) -> tensor<1x3xi1>
    %9 = "stablehlo.gather"(%arg5, %arg3) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<1x3x2xi32>) -> tensor<1x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<1x3xi1>, tensor<1x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %11, %cst_3, low = [1, 0], high = [1, 1], interior = [1, 1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %14 = "stablehlo.scatter"(%1, %arg2, %13) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
    %c_5 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x3x2xi32>
    %16 = stablehlo.compare GE, %arg2, %15, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
    %17 = stablehlo.broadcast_in_dim %c_5, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<2x3x2xi32>
    %19 = stablehlo.compare LE, %arg2, %18, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
    %20 = stablehlo.and %16, %19 : tensor<2x3x2xi1>
    %c_7 = stablehlo.constant dense<true> : tensor<i1>
    %21 = stablehlo.reduce(%20 init: %c_7) applies stablehlo.and across dimensions = [2] : (tensor<2x3x2xi1>, tensor<i1>) -> tensor<2x3xi1>
    %22 = "stablehlo.gather"(%1, %arg2) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<2x3x2xi32>) -> tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.pad %24, %cst_9, low = [0, 1], high = [0, 0], interior = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x6xf32>
    %26 = stablehlo.add %12, %25 : tensor<3x6xf32>
    %27 = stablehlo.add %14, %26 : tensor<3x6xf32>
    %cst_10 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<3x6xf32>
    %30 = stablehlo.negate %29 : tensor<3x6xf32>
    %31 = stablehlo.add %27, %30 : tensor<3x6xf32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %33 = stablehlo.multiply %32, %29 : tensor<3x6xf32>
    %34 = stablehlo.add %arg4, %33 : tensor<3x6xf32>
    %35 = stablehlo.slice %33 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %36 = stablehlo.slice %33 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %36, %cst_12, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %38 = stablehlo.add %31, %37 : tensor<3x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %35, %cst_13, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %40 = stablehlo.add %38, %39 : tensor<3x6xf32>
    %41 = stablehlo.slice %33 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.slice %33 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %42, %cst_14, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %44 = stablehlo.add %40, %43 : tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %41, %cst_15, low = [0, 0], high = [0, 5], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %46 = stablehlo.add %44, %45 : tensor<3x6xf32>
    %47 = stablehlo.slice %33 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %48 = stablehlo.slice %33 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %48, %cst_16, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %50 = stablehlo.add %46, %49 : tensor<3x6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %47, %cst_17, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x6xf32>
    %53 = stablehlo.slice %33 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %54 = stablehlo.slice %33 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.pad %54, %cst_18, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %56 = stablehlo.add %52, %55 : tensor<3x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %53, %cst_19, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %58 = stablehlo.add %56, %57 : tensor<3x6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %60 = "stablehlo.scatter"(%58, %arg1, %59) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
    %c_21 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<1x3x2xi32>
    %62 = stablehlo.compare GE, %arg1, %61, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
    %63 = stablehlo.broadcast_in_dim %c_21, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<1x3x2xi32>
    %65 = stablehlo.compare LE, %arg1, %64, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
    %66 = stablehlo.and %62, %65 : tensor<1x3x2xi1>
    %c_23 = stablehlo.constant dense<true> : tensor<i1>
    %67 = stablehlo.reduce(%66 init: %c_23) applies stablehlo.and across dimensions = [2] : (tensor<1x3x2xi1>, tensor<i1>) -> tensor<1x3xi1>
    %68 = "stablehlo.gather"(%58, %arg1) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<1x3x2xi32>) -> tensor<1x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %70 = stablehlo.select %67, %68, %69 : tensor<1x3xi1>, tensor<1x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.pad %70, %cst_25, low = [1, 1], high = [1, 0], interior = [1, 1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %73 = "stablehlo.scatter"(%60, %arg0, %72) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
    %c_27 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %74 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<2x3x2xi32>
    %75 = stablehlo.compare GE, %arg0, %74, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
    %76 = stablehlo.broadcast_in_dim %c_27, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<2x3x2xi32>
    %78 = stablehlo.compare LE, %arg0, %77, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
    %79 = stablehlo.and %75, %78 : tensor<2x3x2xi1>
    %c_29 = stablehlo.constant dense<true> : tensor<i1>
    %80 = stablehlo.reduce(%79 init: %c_29) applies stablehlo.and across dimensions = [2] : (tensor<2x3x2xi1>, tensor<i1>) -> tensor<2x3xi1>
    %81 = "stablehlo.gather"(%60, %arg0) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<2x3x2xi32>) -> tensor<2x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %83 = stablehlo.select %80, %81, %82 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %83, %cst_31, low = [0, 0], high = [0, 1], interior = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x6xf32>
    %85 = stablehlo.add %71, %84 : tensor<3x6xf32>
    %86 = stablehlo.add %73, %85 : tensor<3x6xf32>
    %cst_32 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<3x6xf32>
    %89 = stablehlo.negate %88 : tensor<3x6xf32>
    %90 = stablehlo.add %86, %89 : tensor<3x6xf32>
    %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %92 = stablehlo.multiply %91, %88 : tensor<3x6xf32>
    %93 = stablehlo.add %34, %92 : tensor<3x6xf32>
    %94 = stablehlo.slice %92 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %95 = stablehlo.slice %92 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %95, %cst_34, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %97 = stablehlo.add %90, %96 : tensor<3x6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %94, %cst_35, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %99 = stablehlo.add %97, %98 : tensor<3x6xf32>
    %100 = stablehlo.slice %92 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %101 = stablehlo.slice %92 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %101, %cst_36, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %103 = stablehlo.add %99, %102 : tensor<3x6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.pad %100, %cst_37, low = [0, 0], high = [0, 5], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %105 = stablehlo.add %103, %104 : tensor<3x6xf32>
    %106 = stablehlo.slice %92 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %107 = stablehlo.slice %92 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.pad %107, %cst_38, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %109 = stablehlo.add %105, %108 : tensor<3x6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.pad %106, %cst_39, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %111 = stablehlo.add %109, %110 : tensor<3x6xf32>
    %112 = stablehlo.slice %92 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %113 = stablehlo.slice %92 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %113, %cst_40, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %115 = stablehlo.add %111, %114 : tensor<3x6xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %112, %cst_41, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %117 = stablehlo.add %115, %116 : tensor<3x6xf32>
    return %93, %117 : tensor<3x6xf32>, tensor<3x6xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
