// import jax
// import jax.numpy as jnp
//
//
// def solve_projected_gauss_seidel(design, b, atol=1e-6, num_iters=12):
//     """Solve a linear system by nonnegative Gauss-Seidel sweeps.
//
//     Args:
//         design: whose Gram matrix is solved with, shape (m, n).
//         b: right-hand side, shape (n,).
//     """
//     mat = design.T @ design + jnp.eye(design.shape[1])
//
//     def should_continue(loop_state):
//         return (
//             loop_state["change"] > atol * (1 + jnp.max(jnp.abs(loop_state["x_k"])))
//         ) & (loop_state["k"] < num_iters)
//
//     def iteration(loop_state):
//         old = loop_state["x_k"]
//
//         def one_row(i, z):
//             x_i = z[i] + (b[i] - mat[i] @ z) / mat[i, i]
//             return z.at[i].set(jnp.maximum(x_i, 0))
//
//         updated = jax.lax.fori_loop(0, b.shape[0], one_row, old)
//         return {
//             "x_k": updated,
//             "change": jnp.sqrt(jnp.mean((updated - old) ** 2)),
//             "k": loop_state["k"] + 1,
//         }
//
//     init = {"x_k": jnp.zeros_like(b), "change": jnp.array(jnp.inf, b.dtype), "k": 0}
//     final = jax.lax.while_loop(should_continue, iteration, init)
//     return final["x_k"]
//
//   design: float32[10, 4] in [-1, 1]
//   b: float32[4] in [-1, 1]
//   atol = 1e-06
//   num_iters = 12
// -----
// forward, cpu
module @jit_solve_projected_gauss_seidel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<10x4xf32>) -> tensor<4x10xf32>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %5 = stablehlo.add %2, %4 : tensor<4x4xi32>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %7 = stablehlo.convert %6 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %8 = stablehlo.add %1, %7 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %10:5 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %8, %iterArg_3 = %cst_0, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>
    cond {
      %11 = stablehlo.abs %iterArg_5 : tensor<4xf32>
      %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %12 = stablehlo.reduce(%11 init: %cst_6) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.add %cst_7, %12 : tensor<f32>
      %cst_8 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %14 = stablehlo.multiply %cst_8, %13 : tensor<f32>
      %15 = stablehlo.compare GT, %iterArg_3, %14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<12> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %17 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<i1>
      %18 = stablehlo.compare NE, %16, %17, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %19 = stablehlo.convert %18 : tensor<i1>
      %20 = stablehlo.and %15, %19 : tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %11:5 = stablehlo.while(%iterArg_11 = %iterArg, %iterArg_12 = %iterArg_2, %iterArg_13 = %c_7, %iterArg_14 = %c_6, %iterArg_15 = %iterArg_5) : tensor<4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>
      cond {
        %c_16 = stablehlo.constant dense<4> : tensor<i32>
        %18 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %18 : tensor<i1>
      } do {
        %18:2 = func.call @closed_call(%iterArg_11, %iterArg_12, %iterArg_14, %iterArg_15) : (tensor<4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
        %c_16 = stablehlo.constant dense<1> : tensor<i32>
        %19 = stablehlo.add %iterArg_13, %c_16 : tensor<i32>
        stablehlo.return %iterArg_11, %iterArg_12, %19, %18#0, %18#1 : tensor<4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>
      }
      %12 = stablehlo.subtract %11#4, %iterArg_5 : tensor<4xf32>
      %13 = stablehlo.multiply %12, %12 : tensor<4xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.reduce(%13 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %15 = stablehlo.divide %14, %cst_9 : tensor<f32>
      %16 = stablehlo.sqrt %15 : tensor<f32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %16, %17, %11#4 : tensor<4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>
    }
    return %10#4 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>, %arg3: tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg3, %4, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %6 = stablehlo.reshape %5 : (tensor<1xf32>) -> tensor<f32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg2, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg2 : tensor<i32>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg2 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg0, %10, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1xf32>) -> tensor<f32>
    %13 = stablehlo.convert %arg2 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.compare LT, %13, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %15 = stablehlo.add %13, %c_5 : tensor<i32>
    %16 = stablehlo.select %14, %15, %13 : tensor<i1>, tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.compare LT, %c_6, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %18 = stablehlo.add %c_8, %c_9 : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.select %17, %18, %c_10 : tensor<i1>, tensor<i32>
    %20 = stablehlo.dynamic_slice %arg1, %16, %19, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %21 = stablehlo.reshape %20 : (tensor<1x4xf32>) -> tensor<4xf32>
    %22 = stablehlo.dot_general %21, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %23 = stablehlo.subtract %12, %22 : tensor<f32>
    %24 = stablehlo.convert %arg2 : tensor<i32>
    %25 = stablehlo.convert %arg2 : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.compare LT, %24, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %27 = stablehlo.add %24, %c_12 : tensor<i32>
    %28 = stablehlo.select %26, %27, %24 : tensor<i1>, tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %25, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<4> : tensor<i32>
    %30 = stablehlo.add %25, %c_14 : tensor<i32>
    %31 = stablehlo.select %29, %30, %25 : tensor<i1>, tensor<i32>
    %32 = stablehlo.dynamic_slice %arg1, %28, %31, sizes = [1, 1] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x1xf32>) -> tensor<f32>
    %34 = stablehlo.divide %23, %33 : tensor<f32>
    %35 = stablehlo.add %6, %34 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.maximum %35, %cst : tensor<f32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.compare LT, %arg2, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<4> : tensor<i32>
    %38 = stablehlo.add %arg2, %c_16 : tensor<i32>
    %39 = stablehlo.select %37, %38, %arg2 : tensor<i1>, tensor<i32>
    %40 = stablehlo.convert %39 : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %42 = "stablehlo.scatter"(%arg3, %41, %36) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<4xf32>
    return %0, %42 : tensor<i32>, tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
