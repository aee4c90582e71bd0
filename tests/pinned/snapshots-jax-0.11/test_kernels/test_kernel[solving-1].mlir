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
      %13 = stablehlo.add %iterArg_4, %iterArg : tensor<7xf64>
      %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
      %c_6 = stablehlo.constant dense<0> : tensor<i64>
      %14:5 = stablehlo.while(%iterArg_8 = %13, %iterArg_9 = %iterArg_2, %iterArg_10 = %iterArg_4, %iterArg_11 = %cst_5, %iterArg_12 = %c_6) : tensor<7xf64>, tensor<7x7xf64>, tensor<7xf64>, tensor<f64>, tensor<i64>
      cond {
        %cst_13 = stablehlo.constant dense<9.9999999999999995E-8> : tensor<f64>
        %16 = stablehlo.compare GT, %iterArg_11, %cst_13, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_14 = stablehlo.constant dense<12> : tensor<i64>
        %17 = stablehlo.compare LT, %iterArg_12, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_15 = stablehlo.constant dense<false> : tensor<i1>
        %18 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<i1>
        %19 = stablehlo.compare NE, %17, %18, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %20 = stablehlo.convert %19 : tensor<i1>
        %21 = stablehlo.and %16, %20 : tensor<i1>
        stablehlo.return %21 : tensor<i1>
      } do {
        %c_13 = stablehlo.constant dense<0> : tensor<i64>
        %c_14 = stablehlo.constant dense<0> : tensor<i64>
        %16:5 = stablehlo.while(%iterArg_18 = %iterArg_8, %iterArg_19 = %iterArg_9, %iterArg_20 = %c_14, %iterArg_21 = %c_13, %iterArg_22 = %iterArg_10) : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<i64>, tensor<7xf64>
        cond {
          %c_23 = stablehlo.constant dense<7> : tensor<i64>
          %23 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          stablehlo.return %23 : tensor<i1>
        } do {
          %c_23 = stablehlo.constant dense<1> : tensor<i64>
          %23 = stablehlo.add %iterArg_21, %c_23 : tensor<i64>
          %c_24 = stablehlo.constant dense<0> : tensor<i64>
          %24 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %25 = stablehlo.convert %iterArg_21 : tensor<i64>
          %c_25 = stablehlo.constant dense<7> : tensor<i64>
          %26 = stablehlo.add %25, %c_25 : tensor<i64>
          %27 = stablehlo.select %24, %26, %iterArg_21 : tensor<i1>, tensor<i64>
          %28 = stablehlo.dynamic_slice %iterArg_22, %27, sizes = [1] : (tensor<7xf64>, tensor<i64>) -> tensor<1xf64>
          %29 = stablehlo.reshape %28 : (tensor<1xf64>) -> tensor<f64>
          %c_26 = stablehlo.constant dense<0> : tensor<i64>
          %30 = stablehlo.compare LT, %iterArg_21, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %31 = stablehlo.convert %iterArg_21 : tensor<i64>
          %c_27 = stablehlo.constant dense<7> : tensor<i64>
          %32 = stablehlo.add %31, %c_27 : tensor<i64>
          %33 = stablehlo.select %30, %32, %iterArg_21 : tensor<i1>, tensor<i64>
          %34 = stablehlo.dynamic_slice %iterArg_18, %33, sizes = [1] : (tensor<7xf64>, tensor<i64>) -> tensor<1xf64>
          %35 = stablehlo.reshape %34 : (tensor<1xf64>) -> tensor<f64>
          %36 = stablehlo.convert %iterArg_21 : (tensor<i64>) -> tensor<i32>
          %c_28 = stablehlo.constant dense<0> : tensor<i32>
          %37 = stablehlo.compare LT, %36, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_29 = stablehlo.constant dense<7> : tensor<i32>
          %38 = stablehlo.add %36, %c_29 : tensor<i32>
          %39 = stablehlo.select %37, %38, %36 : tensor<i1>, tensor<i32>
          %c_30 = stablehlo.constant dense<0> : tensor<i32>
          %c_31 = stablehlo.constant dense<0> : tensor<i32>
          %40 = stablehlo.compare LT, %c_30, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_32 = stablehlo.constant dense<0> : tensor<i32>
          %c_33 = stablehlo.constant dense<7> : tensor<i32>
          %41 = stablehlo.add %c_32, %c_33 : tensor<i32>
          %c_34 = stablehlo.constant dense<0> : tensor<i32>
          %42 = stablehlo.select %40, %41, %c_34 : tensor<i1>, tensor<i32>
          %43 = stablehlo.dynamic_slice %iterArg_19, %39, %42, sizes = [1, 7] : (tensor<7x7xf64>, tensor<i32>, tensor<i32>) -> tensor<1x7xf64>
          %44 = stablehlo.reshape %43 : (tensor<1x7xf64>) -> tensor<7xf64>
          %45 = stablehlo.dot_general %44, %iterArg_22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
          %46 = stablehlo.subtract %35, %45 : tensor<f64>
          %47 = stablehlo.convert %iterArg_21 : (tensor<i64>) -> tensor<i32>
          %48 = stablehlo.convert %iterArg_21 : (tensor<i64>) -> tensor<i32>
          %c_35 = stablehlo.constant dense<0> : tensor<i32>
          %49 = stablehlo.compare LT, %47, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_36 = stablehlo.constant dense<7> : tensor<i32>
          %50 = stablehlo.add %47, %c_36 : tensor<i32>
          %51 = stablehlo.select %49, %50, %47 : tensor<i1>, tensor<i32>
          %c_37 = stablehlo.constant dense<0> : tensor<i32>
          %52 = stablehlo.compare LT, %48, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_38 = stablehlo.constant dense<7> : tensor<i32>
          %53 = stablehlo.add %48, %c_38 : tensor<i32>
          %54 = stablehlo.select %52, %53, %48 : tensor<i1>, tensor<i32>
          %55 = stablehlo.dynamic_slice %iterArg_19, %51, %54, sizes = [1, 1] : (tensor<7x7xf64>, tensor<i32>, tensor<i32>) -> tensor<1x1xf64>
          %56 = stablehlo.reshape %55 : (tensor<1x1xf64>) -> tensor<f64>
          %57 = stablehlo.divide %46, %56 : tensor<f64>
          %58 = stablehlo.add %29, %57 : tensor<f64>
          %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %59 = stablehlo.maximum %58, %cst_39 : tensor<f64>
          %c_40 = stablehlo.constant dense<0> : tensor<i64>
          %60 = stablehlo.compare LT, %iterArg_21, %c_40, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %c_41 = stablehlo.constant dense<7> : tensor<i64>
          %61 = stablehlo.add %iterArg_21, %c_41 : tensor<i64>
          %62 = stablehlo.select %60, %61, %iterArg_21 : tensor<i1>, tensor<i64>
          %63 = stablehlo.convert %62 : (tensor<i64>) -> tensor<i32>
          %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<i32>) -> tensor<1xi32>
          %65 = "stablehlo.scatter"(%iterArg_22, %64, %59) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
          ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
            stablehlo.return %arg3 : tensor<f64>
          }) : (tensor<7xf64>, tensor<1xi32>, tensor<f64>) -> tensor<7xf64>
          %c_42 = stablehlo.constant dense<1> : tensor<i64>
          %66 = stablehlo.add %iterArg_20, %c_42 : tensor<i64>
          stablehlo.return %iterArg_18, %iterArg_19, %66, %23, %65 : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<i64>, tensor<7xf64>
        }
        %17 = stablehlo.subtract %16#4, %iterArg_10 : tensor<7xf64>
        %18 = stablehlo.multiply %17, %17 : tensor<7xf64>
        %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %19 = stablehlo.reduce(%18 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %cst_16 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
        %20 = stablehlo.divide %19, %cst_16 : tensor<f64>
        %21 = stablehlo.sqrt %20 : tensor<f64>
        %c_17 = stablehlo.constant dense<1> : tensor<i64>
        %22 = stablehlo.add %iterArg_12, %c_17 : tensor<i64>
        stablehlo.return %iterArg_8, %iterArg_9, %16#4, %21, %22 : tensor<7xf64>, tensor<7x7xf64>, tensor<7xf64>, tensor<f64>, tensor<i64>
      }
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %15, %14#2 : tensor<7xf64>, tensor<7x7xf64>, tensor<i64>, tensor<7xf64>
    }
    return %12#3 : tensor<7xf64>
  }
}
// -----
// forward, cuda: same text as cpu
