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
        %c_16 = stablehlo.constant dense<1> : tensor<i32>
        %18 = stablehlo.add %iterArg_14, %c_16 : tensor<i32>
        %c_17 = stablehlo.constant dense<0> : tensor<i32>
        %19 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %20 = stablehlo.convert %iterArg_14 : tensor<i32>
        %c_18 = stablehlo.constant dense<4> : tensor<i32>
        %21 = stablehlo.add %20, %c_18 : tensor<i32>
        %22 = stablehlo.select %19, %21, %iterArg_14 : tensor<i1>, tensor<i32>
        %23 = stablehlo.dynamic_slice %iterArg_15, %22, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
        %24 = stablehlo.reshape %23 : (tensor<1xf32>) -> tensor<f32>
        %c_19 = stablehlo.constant dense<0> : tensor<i32>
        %25 = stablehlo.compare LT, %iterArg_14, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %26 = stablehlo.convert %iterArg_14 : tensor<i32>
        %c_20 = stablehlo.constant dense<4> : tensor<i32>
        %27 = stablehlo.add %26, %c_20 : tensor<i32>
        %28 = stablehlo.select %25, %27, %iterArg_14 : tensor<i1>, tensor<i32>
        %29 = stablehlo.dynamic_slice %iterArg_11, %28, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
        %30 = stablehlo.reshape %29 : (tensor<1xf32>) -> tensor<f32>
        %31 = stablehlo.convert %iterArg_14 : tensor<i32>
        %c_21 = stablehlo.constant dense<0> : tensor<i32>
        %32 = stablehlo.compare LT, %31, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_22 = stablehlo.constant dense<4> : tensor<i32>
        %33 = stablehlo.add %31, %c_22 : tensor<i32>
        %34 = stablehlo.select %32, %33, %31 : tensor<i1>, tensor<i32>
        %c_23 = stablehlo.constant dense<0> : tensor<i32>
        %c_24 = stablehlo.constant dense<0> : tensor<i32>
        %35 = stablehlo.compare LT, %c_23, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_25 = stablehlo.constant dense<0> : tensor<i32>
        %c_26 = stablehlo.constant dense<4> : tensor<i32>
        %36 = stablehlo.add %c_25, %c_26 : tensor<i32>
        %c_27 = stablehlo.constant dense<0> : tensor<i32>
        %37 = stablehlo.select %35, %36, %c_27 : tensor<i1>, tensor<i32>
        %38 = stablehlo.dynamic_slice %iterArg_12, %34, %37, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
        %39 = stablehlo.reshape %38 : (tensor<1x4xf32>) -> tensor<4xf32>
        %40 = stablehlo.dot_general %39, %iterArg_15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %41 = stablehlo.subtract %30, %40 : tensor<f32>
        %42 = stablehlo.convert %iterArg_14 : tensor<i32>
        %43 = stablehlo.convert %iterArg_14 : tensor<i32>
        %c_28 = stablehlo.constant dense<0> : tensor<i32>
        %44 = stablehlo.compare LT, %42, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_29 = stablehlo.constant dense<4> : tensor<i32>
        %45 = stablehlo.add %42, %c_29 : tensor<i32>
        %46 = stablehlo.select %44, %45, %42 : tensor<i1>, tensor<i32>
        %c_30 = stablehlo.constant dense<0> : tensor<i32>
        %47 = stablehlo.compare LT, %43, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_31 = stablehlo.constant dense<4> : tensor<i32>
        %48 = stablehlo.add %43, %c_31 : tensor<i32>
        %49 = stablehlo.select %47, %48, %43 : tensor<i1>, tensor<i32>
        %50 = stablehlo.dynamic_slice %iterArg_12, %46, %49, sizes = [1, 1] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
        %51 = stablehlo.reshape %50 : (tensor<1x1xf32>) -> tensor<f32>
        %52 = stablehlo.divide %41, %51 : tensor<f32>
        %53 = stablehlo.add %24, %52 : tensor<f32>
        %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %54 = stablehlo.maximum %53, %cst_32 : tensor<f32>
        %c_33 = stablehlo.constant dense<0> : tensor<i32>
        %55 = stablehlo.compare LT, %iterArg_14, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_34 = stablehlo.constant dense<4> : tensor<i32>
        %56 = stablehlo.add %iterArg_14, %c_34 : tensor<i32>
        %57 = stablehlo.select %55, %56, %iterArg_14 : tensor<i1>, tensor<i32>
        %58 = stablehlo.convert %57 : tensor<i32>
        %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<i32>) -> tensor<1xi32>
        %60 = "stablehlo.scatter"(%iterArg_15, %59, %54) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
        ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
          stablehlo.return %arg3 : tensor<f32>
        }) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<4xf32>
        %c_35 = stablehlo.constant dense<1> : tensor<i32>
        %61 = stablehlo.add %iterArg_13, %c_35 : tensor<i32>
        stablehlo.return %iterArg_11, %iterArg_12, %61, %18, %60 : tensor<4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>
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
}
// -----
// forward, cuda: same text as cpu
