// import jax
// import jax.numpy as jnp
//
//
// NUM_STEPS = 2
// THRESHOLD = 1e-7
// MAXITER = 12
//
//
// def time_steps_projected_gauss_seidel(rows_of, b):
//     system = rows_of.T @ rows_of / rows_of.shape[0] + jnp.eye(rows_of.shape[1])
//
//     def implicit_step(u, _):
//         right = u + b
//
//         def keep_going(state):
//             _, err, it = state
//             return (err > THRESHOLD) & (it < MAXITER)
//
//         def step(state):
//             x_k, _, it = state
//
//             def row(i, z):
//                 exact = z[i] + (right[i] - system[i] @ z) / system[i, i]
//                 return z.at[i].set(jnp.maximum(exact, 0))
//
//             new = jax.lax.fori_loop(0, right.shape[0], row, x_k)
//             return new, jnp.sqrt(jnp.mean((new - x_k) ** 2)), it + 1
//
//         solution, _, _ = jax.lax.while_loop(
//             keep_going, step, (u, jnp.array(jnp.inf, b.dtype), 0)
//         )
//         return solution, None
//
//     last_u, _ = jax.lax.scan(implicit_step, jnp.zeros_like(b), length=NUM_STEPS)
//     return last_u
//
//   rows_of: float64[9, 7] in [-1, 1]
//   b: float64[7] in [-1, 1]
// -----
// forward, cpu
module @jit_time_steps_projected_gauss_seidel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<9x7xf64>) -> tensor<7x9xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x9xf64>, tensor<9x7xf64>) -> tensor<7x7xf64>
    %cst = stablehlo.constant dense<9.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
    %3 = stablehlo.divide %1, %2 : tensor<7x7xf64>
    %4 = stablehlo.iota dim = 0 : tensor<7x7xi64>
    %5 = stablehlo.iota dim = 1 : tensor<7x7xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
    %7 = stablehlo.add %4, %6 : tensor<7x7xi64>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
    %9 = stablehlo.convert %8 : (tensor<7x7xi1>) -> tensor<7x7xf64>
    %10 = stablehlo.add %3, %9 : tensor<7x7xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %12:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %10, %iterArg_3 = %c_1, %iterArg_4 = %11) : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4) : (tensor<7xf64>, tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_3, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %14, %13 : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<7xf64>
    }
    return %12#3 : tensor<7xf64>
  }
  func.func private @closed_call(%arg0: tensor<7xf64>, %arg1: tensor<7x7xf64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.add %arg2, %arg0 : tensor<7xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %cst, %iterArg_3 = %c) : tensor<7xf64>, tensor<7x7xf64>, tensor<7xf64>, tensor<f64>, tensor<i64>
    cond {
      %cst_4 = stablehlo.constant dense<9.9999999999999995E-8> : tensor<f64>
      %2 = stablehlo.compare GT, %iterArg_2, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_5 = stablehlo.constant dense<12> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %4 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<i1>
      %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %6 = stablehlo.convert %5 : tensor<i1>
      %7 = stablehlo.and %2, %6 : tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_4 = stablehlo.constant dense<0> : tensor<i64>
      %c_5 = stablehlo.constant dense<0> : tensor<i64>
      %2:5 = stablehlo.while(%iterArg_9 = %iterArg, %iterArg_10 = %iterArg_0, %iterArg_11 = %c_5, %iterArg_12 = %c_4, %iterArg_13 = %iterArg_1) : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<i64>, tensor<7xf64>
      cond {
        %c_14 = stablehlo.constant dense<7> : tensor<i64>
        %9 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %9 : tensor<i1>
      } do {
        %9:2 = func.call @closed_call_0(%iterArg_9, %iterArg_10, %iterArg_12, %iterArg_13) : (tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<7xf64>) -> (tensor<i64>, tensor<7xf64>)
        %c_14 = stablehlo.constant dense<1> : tensor<i64>
        %10 = stablehlo.add %iterArg_11, %c_14 : tensor<i64>
        stablehlo.return %iterArg_9, %iterArg_10, %10, %9#0, %9#1 : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<i64>, tensor<7xf64>
      }
      %3 = stablehlo.subtract %2#4, %iterArg_1 : tensor<7xf64>
      %4 = stablehlo.multiply %3, %3 : tensor<7xf64>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %5 = stablehlo.reduce(%4 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %cst_7 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
      %6 = stablehlo.divide %5, %cst_7 : tensor<f64>
      %7 = stablehlo.sqrt %6 : tensor<f64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_3, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %2#4, %7, %8 : tensor<7xf64>, tensor<7x7xf64>, tensor<7xf64>, tensor<f64>, tensor<i64>
    }
    return %1#2 : tensor<7xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<7xf64>, %arg1: tensor<7x7xf64>, %arg2: tensor<i64>, %arg3: tensor<7xf64>) -> (tensor<i64>, tensor<7xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg2, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg2, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i64>
    %c_1 = stablehlo.constant dense<7> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg3, %4, sizes = [1] : (tensor<7xf64>, tensor<i64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg2, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg2 : tensor<i64>
    %c_3 = stablehlo.constant dense<7> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg2 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg0, %10, sizes = [1] : (tensor<7xf64>, tensor<i64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.compare LT, %13, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<7> : tensor<i32>
    %15 = stablehlo.add %13, %c_5 : tensor<i32>
    %16 = stablehlo.select %14, %15, %13 : tensor<i1>, tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.compare LT, %c_6, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %18 = stablehlo.add %c_8, %c_9 : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.select %17, %18, %c_10 : tensor<i1>, tensor<i32>
    %20 = stablehlo.dynamic_slice %arg1, %16, %19, sizes = [1, 7] : (tensor<7x7xf64>, tensor<i32>, tensor<i32>) -> tensor<1x7xf64>
    %21 = stablehlo.reshape %20 : (tensor<1x7xf64>) -> tensor<7xf64>
    %22 = stablehlo.dot_general %21, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
    %23 = stablehlo.subtract %12, %22 : tensor<f64>
    %24 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %25 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.compare LT, %24, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<7> : tensor<i32>
    %27 = stablehlo.add %24, %c_12 : tensor<i32>
    %28 = stablehlo.select %26, %27, %24 : tensor<i1>, tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %25, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<7> : tensor<i32>
    %30 = stablehlo.add %25, %c_14 : tensor<i32>
    %31 = stablehlo.select %29, %30, %25 : tensor<i1>, tensor<i32>
    %32 = stablehlo.dynamic_slice %arg1, %28, %31, sizes = [1, 1] : (tensor<7x7xf64>, tensor<i32>, tensor<i32>) -> tensor<1x1xf64>
    %33 = stablehlo.reshape %32 : (tensor<1x1xf64>) -> tensor<f64>
    %34 = stablehlo.divide %23, %33 : tensor<f64>
    %35 = stablehlo.add %6, %34 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.maximum %35, %cst : tensor<f64>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %37 = stablehlo.compare LT, %arg2, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<7> : tensor<i64>
    %38 = stablehlo.add %arg2, %c_16 : tensor<i64>
    %39 = stablehlo.select %37, %38, %arg2 : tensor<i1>, tensor<i64>
    %40 = stablehlo.convert %39 : (tensor<i64>) -> tensor<i32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %42 = "stablehlo.scatter"(%arg3, %41, %36) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
      stablehlo.return %arg5 : tensor<f64>
    }) : (tensor<7xf64>, tensor<1xi32>, tensor<f64>) -> tensor<7xf64>
    return %0, %42 : tensor<i64>, tensor<7xf64>
  }
}
// -----
// forward, cuda: same text as cpu
