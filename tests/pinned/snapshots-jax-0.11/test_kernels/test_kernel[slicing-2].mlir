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
      %1 = stablehlo.slice %iterArg_1 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %2 = stablehlo.slice %iterArg_1 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %3 = stablehlo.concatenate %1, %2, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
      %4 = stablehlo.slice %iterArg_1 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %5 = stablehlo.slice %iterArg_1 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %6 = stablehlo.concatenate %4, %5, dim = 0 : (tensor<2x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
      %7 = stablehlo.add %3, %6 : tensor<3x6xf32>
      %8 = stablehlo.slice %iterArg_1 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %9 = stablehlo.slice %iterArg_1 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %10 = stablehlo.concatenate %8, %9, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
      %11 = stablehlo.add %7, %10 : tensor<3x6xf32>
      %12 = stablehlo.slice %iterArg_1 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %13 = stablehlo.slice %iterArg_1 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
      %15 = stablehlo.add %11, %14 : tensor<3x6xf32>
      %16 = stablehlo.add %15, %iterArg : tensor<3x6xf32>
      %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<3x6xf32>
      %19 = stablehlo.subtract %18, %iterArg_1 : tensor<3x6xf32>
      %cst_2 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<3x6xf32>
      %22 = stablehlo.add %iterArg_1, %21 : tensor<3x6xf32>
      %23 = stablehlo.slice %22 [0:3:2, 0:6:2] : (tensor<3x6xf32>) -> tensor<2x3xf32>
      %24 = stablehlo.iota dim = 0 : tensor<2xi32>
      %c_3 = stablehlo.constant dense<2> : tensor<i32>
      %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %26 = stablehlo.multiply %25, %24 : tensor<2xi32>
      %c_4 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %28 = stablehlo.add %27, %26 : tensor<2xi32>
      %29 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_5 = stablehlo.constant dense<2> : tensor<i32>
      %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %31 = stablehlo.multiply %30, %29 : tensor<3xi32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %32 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %33 = stablehlo.add %32, %31 : tensor<3xi32>
      %34 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<2xi32>) -> tensor<2x3x1xi32>
      %35 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<3xi32>) -> tensor<2x3x1xi32>
      %36 = stablehlo.concatenate %34, %35, dim = 2 : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x2xi32>
      %37 = "stablehlo.scatter"(%iterArg_1, %36, %23) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
      %38 = stablehlo.slice %22 [1:3:2, 1:6:2] : (tensor<3x6xf32>) -> tensor<1x3xf32>
      %39 = stablehlo.iota dim = 0 : tensor<1xi32>
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %41 = stablehlo.multiply %40, %39 : tensor<1xi32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %43 = stablehlo.add %42, %41 : tensor<1xi32>
      %44 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_9 = stablehlo.constant dense<2> : tensor<i32>
      %45 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %46 = stablehlo.multiply %45, %44 : tensor<3xi32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %48 = stablehlo.add %47, %46 : tensor<3xi32>
      %49 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<1xi32>) -> tensor<1x3x1xi32>
      %50 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<3xi32>) -> tensor<1x3x1xi32>
      %51 = stablehlo.concatenate %49, %50, dim = 2 : (tensor<1x3x1xi32>, tensor<1x3x1xi32>) -> tensor<1x3x2xi32>
      %52 = "stablehlo.scatter"(%37, %51, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
      %53 = stablehlo.slice %52 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %54 = stablehlo.slice %52 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %55 = stablehlo.concatenate %53, %54, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
      %56 = stablehlo.slice %52 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %57 = stablehlo.slice %52 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %58 = stablehlo.concatenate %56, %57, dim = 0 : (tensor<2x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
      %59 = stablehlo.add %55, %58 : tensor<3x6xf32>
      %60 = stablehlo.slice %52 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %61 = stablehlo.slice %52 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %62 = stablehlo.concatenate %60, %61, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
      %63 = stablehlo.add %59, %62 : tensor<3x6xf32>
      %64 = stablehlo.slice %52 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %65 = stablehlo.slice %52 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %66 = stablehlo.concatenate %64, %65, dim = 1 : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
      %67 = stablehlo.add %63, %66 : tensor<3x6xf32>
      %68 = stablehlo.add %67, %iterArg : tensor<3x6xf32>
      %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<3x6xf32>
      %71 = stablehlo.subtract %70, %52 : tensor<3x6xf32>
      %cst_12 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<3x6xf32>
      %74 = stablehlo.add %52, %73 : tensor<3x6xf32>
      %75 = stablehlo.slice %74 [0:3:2, 1:6:2] : (tensor<3x6xf32>) -> tensor<2x3xf32>
      %76 = stablehlo.iota dim = 0 : tensor<2xi32>
      %c_13 = stablehlo.constant dense<2> : tensor<i32>
      %77 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %78 = stablehlo.multiply %77, %76 : tensor<2xi32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %79 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %80 = stablehlo.add %79, %78 : tensor<2xi32>
      %81 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_15 = stablehlo.constant dense<2> : tensor<i32>
      %82 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %83 = stablehlo.multiply %82, %81 : tensor<3xi32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %84 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %85 = stablehlo.add %84, %83 : tensor<3xi32>
      %86 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<2xi32>) -> tensor<2x3x1xi32>
      %87 = stablehlo.broadcast_in_dim %85, dims = [1] : (tensor<3xi32>) -> tensor<2x3x1xi32>
      %88 = stablehlo.concatenate %86, %87, dim = 2 : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x2xi32>
      %89 = "stablehlo.scatter"(%52, %88, %75) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
      %90 = stablehlo.slice %74 [1:3:2, 0:6:2] : (tensor<3x6xf32>) -> tensor<1x3xf32>
      %91 = stablehlo.iota dim = 0 : tensor<1xi32>
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %92 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %93 = stablehlo.multiply %92, %91 : tensor<1xi32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %95 = stablehlo.add %94, %93 : tensor<1xi32>
      %96 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_19 = stablehlo.constant dense<2> : tensor<i32>
      %97 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %98 = stablehlo.multiply %97, %96 : tensor<3xi32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %99 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %100 = stablehlo.add %99, %98 : tensor<3xi32>
      %101 = stablehlo.broadcast_in_dim %95, dims = [0] : (tensor<1xi32>) -> tensor<1x3x1xi32>
      %102 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<3xi32>) -> tensor<1x3x1xi32>
      %103 = stablehlo.concatenate %101, %102, dim = 2 : (tensor<1x3x1xi32>, tensor<1x3x1xi32>) -> tensor<1x3x2xi32>
      %104 = "stablehlo.scatter"(%89, %103, %90) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %105 = stablehlo.add %iterArg_0, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %105, %104 : tensor<3x6xf32>, tensor<i32>, tensor<3x6xf32>
    }
    return %0#2 : tensor<3x6xf32>
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
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
      %58 = "stablehlo.scatter"(%iterArg_22, %iterArg_19, %57) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg0: tensor<f32>, %arg1: tensor<f32>):
        stablehlo.return %arg1 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
      %c_26 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %59 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<1x3x2xi32>
      %60 = stablehlo.compare GE, %iterArg_19, %59, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
      %61 = stablehlo.broadcast_in_dim %c_26, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<1x3x2xi32>
      %63 = stablehlo.compare LE, %iterArg_19, %62, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
      %64 = stablehlo.and %60, %63 : tensor<1x3x2xi1>
      %c_28 = stablehlo.constant dense<true> : tensor<i1>
      %65 = stablehlo.reduce(%64 init: %c_28) applies stablehlo.and across dimensions = [2] : (tensor<1x3x2xi1>, tensor<i1>) -> tensor<1x3xi1>
      %66 = "stablehlo.gather"(%iterArg_22, %iterArg_19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<1x3x2xi32>) -> tensor<1x3xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
      %68 = stablehlo.select %65, %66, %67 : tensor<1x3xi1>, tensor<1x3xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.pad %68, %cst_30, low = [1, 0], high = [1, 1], interior = [1, 1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x6xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
      %71 = "stablehlo.scatter"(%58, %iterArg_18, %70) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg0: tensor<f32>, %arg1: tensor<f32>):
        stablehlo.return %arg1 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
      %c_32 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
      %c_33 = stablehlo.constant dense<0> : tensor<i32>
      %72 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<2x3x2xi32>
      %73 = stablehlo.compare GE, %iterArg_18, %72, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
      %74 = stablehlo.broadcast_in_dim %c_32, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
      %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<2x3x2xi32>
      %76 = stablehlo.compare LE, %iterArg_18, %75, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
      %77 = stablehlo.and %73, %76 : tensor<2x3x2xi1>
      %c_34 = stablehlo.constant dense<true> : tensor<i1>
      %78 = stablehlo.reduce(%77 init: %c_34) applies stablehlo.and across dimensions = [2] : (tensor<2x3x2xi1>, tensor<i1>) -> tensor<2x3xi1>
      %79 = "stablehlo.gather"(%58, %iterArg_18) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<2x3x2xi32>) -> tensor<2x3xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
      %81 = stablehlo.select %78, %79, %80 : tensor<2x3xi1>, tensor<2x3xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.pad %81, %cst_36, low = [0, 1], high = [0, 0], interior = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x6xf32>
      %83 = stablehlo.add %69, %82 : tensor<3x6xf32>
      %84 = stablehlo.add %71, %83 : tensor<3x6xf32>
      %cst_37 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %86 = stablehlo.multiply %85, %83 : tensor<3x6xf32>
      %87 = stablehlo.negate %86 : tensor<3x6xf32>
      %88 = stablehlo.add %84, %87 : tensor<3x6xf32>
      %cst_38 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %90 = stablehlo.multiply %89, %86 : tensor<3x6xf32>
      %91 = stablehlo.add %iterArg_21, %90 : tensor<3x6xf32>
      %92 = stablehlo.slice %90 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %93 = stablehlo.slice %90 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %94 = stablehlo.pad %93, %cst_39, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
      %95 = stablehlo.add %88, %94 : tensor<3x6xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %96 = stablehlo.pad %92, %cst_40, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
      %97 = stablehlo.add %95, %96 : tensor<3x6xf32>
      %98 = stablehlo.slice %90 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %99 = stablehlo.slice %90 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %100 = stablehlo.pad %99, %cst_41, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
      %101 = stablehlo.add %97, %100 : tensor<3x6xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %102 = stablehlo.pad %98, %cst_42, low = [0, 0], high = [0, 5], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
      %103 = stablehlo.add %101, %102 : tensor<3x6xf32>
      %104 = stablehlo.slice %90 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %105 = stablehlo.slice %90 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %106 = stablehlo.pad %105, %cst_43, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %107 = stablehlo.add %103, %106 : tensor<3x6xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %108 = stablehlo.pad %104, %cst_44, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %109 = stablehlo.add %107, %108 : tensor<3x6xf32>
      %110 = stablehlo.slice %90 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %111 = stablehlo.slice %90 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %112 = stablehlo.pad %111, %cst_45, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %113 = stablehlo.add %109, %112 : tensor<3x6xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.pad %110, %cst_46, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %115 = stablehlo.add %113, %114 : tensor<3x6xf32>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
      %117 = "stablehlo.scatter"(%115, %iterArg_17, %116) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg0: tensor<f32>, %arg1: tensor<f32>):
        stablehlo.return %arg1 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<1x3x2xi32>, tensor<1x3xf32>) -> tensor<3x6xf32>
      %c_48 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
      %c_49 = stablehlo.constant dense<0> : tensor<i32>
      %118 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<1x3x2xi32>
      %119 = stablehlo.compare GE, %iterArg_17, %118, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
      %120 = stablehlo.broadcast_in_dim %c_48, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
      %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<1x3x2xi32>
      %122 = stablehlo.compare LE, %iterArg_17, %121, SIGNED : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
      %123 = stablehlo.and %119, %122 : tensor<1x3x2xi1>
      %c_50 = stablehlo.constant dense<true> : tensor<i1>
      %124 = stablehlo.reduce(%123 init: %c_50) applies stablehlo.and across dimensions = [2] : (tensor<1x3x2xi1>, tensor<i1>) -> tensor<1x3xi1>
      %125 = "stablehlo.gather"(%115, %iterArg_17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<1x3x2xi32>) -> tensor<1x3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
      %127 = stablehlo.select %124, %125, %126 : tensor<1x3xi1>, tensor<1x3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %128 = stablehlo.pad %127, %cst_52, low = [1, 1], high = [1, 0], interior = [1, 1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x6xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
      %130 = "stablehlo.scatter"(%117, %iterArg, %129) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
      ^bb0(%arg0: tensor<f32>, %arg1: tensor<f32>):
        stablehlo.return %arg1 : tensor<f32>
      }) : (tensor<3x6xf32>, tensor<2x3x2xi32>, tensor<2x3xf32>) -> tensor<3x6xf32>
      %c_54 = stablehlo.constant dense<[2, 5]> : tensor<2xi32>
      %c_55 = stablehlo.constant dense<0> : tensor<i32>
      %131 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<i32>) -> tensor<2x3x2xi32>
      %132 = stablehlo.compare GE, %iterArg, %131, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
      %133 = stablehlo.broadcast_in_dim %c_54, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
      %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<2x3x2xi32>
      %135 = stablehlo.compare LE, %iterArg, %134, SIGNED : (tensor<2x3x2xi32>, tensor<2x3x2xi32>) -> tensor<2x3x2xi1>
      %136 = stablehlo.and %132, %135 : tensor<2x3x2xi1>
      %c_56 = stablehlo.constant dense<true> : tensor<i1>
      %137 = stablehlo.reduce(%136 init: %c_56) applies stablehlo.and across dimensions = [2] : (tensor<2x3x2xi1>, tensor<i1>) -> tensor<2x3xi1>
      %138 = "stablehlo.gather"(%117, %iterArg) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x6xf32>, tensor<2x3x2xi32>) -> tensor<2x3xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %139 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
      %140 = stablehlo.select %137, %138, %139 : tensor<2x3xi1>, tensor<2x3xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %141 = stablehlo.pad %140, %cst_58, low = [0, 0], high = [0, 1], interior = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x6xf32>
      %142 = stablehlo.add %128, %141 : tensor<3x6xf32>
      %143 = stablehlo.add %130, %142 : tensor<3x6xf32>
      %cst_59 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %145 = stablehlo.multiply %144, %142 : tensor<3x6xf32>
      %146 = stablehlo.negate %145 : tensor<3x6xf32>
      %147 = stablehlo.add %143, %146 : tensor<3x6xf32>
      %cst_60 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
      %149 = stablehlo.multiply %148, %145 : tensor<3x6xf32>
      %150 = stablehlo.add %91, %149 : tensor<3x6xf32>
      %151 = stablehlo.slice %149 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %152 = stablehlo.slice %149 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %153 = stablehlo.pad %152, %cst_61, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
      %154 = stablehlo.add %147, %153 : tensor<3x6xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %155 = stablehlo.pad %151, %cst_62, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
      %156 = stablehlo.add %154, %155 : tensor<3x6xf32>
      %157 = stablehlo.slice %149 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
      %158 = stablehlo.slice %149 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %159 = stablehlo.pad %158, %cst_63, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
      %160 = stablehlo.add %156, %159 : tensor<3x6xf32>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %161 = stablehlo.pad %157, %cst_64, low = [0, 0], high = [0, 5], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
      %162 = stablehlo.add %160, %161 : tensor<3x6xf32>
      %163 = stablehlo.slice %149 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %164 = stablehlo.slice %149 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %165 = stablehlo.pad %164, %cst_65, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %166 = stablehlo.add %162, %165 : tensor<3x6xf32>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %167 = stablehlo.pad %163, %cst_66, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %168 = stablehlo.add %166, %167 : tensor<3x6xf32>
      %169 = stablehlo.slice %149 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
      %170 = stablehlo.slice %149 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %171 = stablehlo.pad %170, %cst_67, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %172 = stablehlo.add %168, %171 : tensor<3x6xf32>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %173 = stablehlo.pad %169, %cst_68, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
      %174 = stablehlo.add %172, %173 : tensor<3x6xf32>
      %c_69 = stablehlo.constant dense<1> : tensor<i32>
      %175 = stablehlo.add %iterArg_20, %c_69 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %175, %150, %174 : tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<2x3x2xi32>, tensor<1x3x2xi32>, tensor<i32>, tensor<3x6xf32>, tensor<3x6xf32>
    }
    return %54#6, %54#5 : tensor<3x6xf32>, tensor<3x6xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
