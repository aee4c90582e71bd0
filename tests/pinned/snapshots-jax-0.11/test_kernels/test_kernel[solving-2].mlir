// import jax
// import jax.numpy as jnp
//
//
// STEPS = 2
// TOL = 1e-4
// NUM_ITERS = 15
//
//
// def gauss_seidel_steps(rows_of, load):
//     a = rows_of.T @ rows_of / rows_of.shape[0] + jnp.eye(rows_of.shape[1])
//
//     def time_step(u, _):
//         source_u = u + load
//
//         def cond(loop_state):
//             _, moved, k = loop_state
//             return (moved > TOL) & (k < NUM_ITERS)
//
//         def iteration(loop_state):
//             current, _, k = loop_state
//
//             def one_row(i, x_in):
//                 x_i = x_in[i] + (source_u[i] - a[i] @ x_in) / a[i, i]
//                 return x_in.at[i].set(x_i)
//
//             after = jax.lax.fori_loop(0, source_u.shape[0], one_row, current)
//             return after, jnp.sqrt(jnp.mean((after - current) ** 2)), k + 1
//
//         solution, _, _ = jax.lax.while_loop(
//             cond, iteration, (u, jnp.array(jnp.inf, load.dtype), 0)
//         )
//         return solution, None
//
//     u_end, _ = jax.lax.scan(time_step, jnp.zeros_like(load), length=STEPS)
//     return u_end
//
//   rows_of: float32[10, 5] in [-1, 1]
//   load: float32[5] in [-1, 1]
// -----
// forward, cpu
module @jit_gauss_seidel_steps attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<10x5xf32>) -> tensor<5x10xf32>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x10xf32>, tensor<10x5xf32>) -> tensor<5x5xf32>
    %cst = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.divide %1, %2 : tensor<5x5xf32>
    %4 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %5 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %7 = stablehlo.add %4, %6 : tensor<5x5xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %9 = stablehlo.convert %8 : (tensor<5x5xi1>) -> tensor<5x5xf32>
    %10 = stablehlo.add %3, %9 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %10, %iterArg_3 = %c_1, %iterArg_4 = %11) : tensor<5xf32>, tensor<5x5xf32>, tensor<i32>, tensor<5xf32>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = stablehlo.add %iterArg_4, %iterArg : tensor<5xf32>
      %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %14:5 = stablehlo.while(%iterArg_8 = %13, %iterArg_9 = %iterArg_2, %iterArg_10 = %iterArg_4, %iterArg_11 = %cst_5, %iterArg_12 = %c_6) : tensor<5xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>
      cond {
        %cst_13 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
        %16 = stablehlo.compare GT, %iterArg_11, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_14 = stablehlo.constant dense<15> : tensor<i32>
        %17 = stablehlo.compare LT, %iterArg_12, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_15 = stablehlo.constant dense<false> : tensor<i1>
        %18 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<i1>
        %19 = stablehlo.compare NE, %17, %18, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %20 = stablehlo.convert %19 : tensor<i1>
        %21 = stablehlo.and %16, %20 : tensor<i1>
        stablehlo.return %21 : tensor<i1>
      } do {
        %c_13 = stablehlo.constant dense<0> : tensor<i32>
        %c_14 = stablehlo.constant dense<0> : tensor<i32>
        %16:5 = stablehlo.while(%iterArg_18 = %iterArg_8, %iterArg_19 = %iterArg_9, %iterArg_20 = %c_14, %iterArg_21 = %c_13, %iterArg_22 = %iterArg_10) : tensor<5xf32>, tensor<5x5xf32>, tensor<i32>, tensor<i32>, tensor<5xf32>
        cond {
          %c_23 = stablehlo.constant dense<5> : tensor<i32>
          %23 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %23 : tensor<i1>
        } do {
          %c_23 = stablehlo.constant dense<1> : tensor<i32>
          %23 = stablehlo.add %iterArg_21, %c_23 : tensor<i32>
          %c_24 = stablehlo.constant dense<0> : tensor<i32>
          %24 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %25 = stablehlo.convert %iterArg_21 : tensor<i32>
          %c_25 = stablehlo.constant dense<5> : tensor<i32>
          %26 = stablehlo.add %25, %c_25 : tensor<i32>
          %27 = stablehlo.select %24, %26, %iterArg_21 : tensor<i1>, tensor<i32>
          %28 = stablehlo.dynamic_slice %iterArg_22, %27, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
          %29 = stablehlo.reshape %28 : (tensor<1xf32>) -> tensor<f32>
          %c_26 = stablehlo.constant dense<0> : tensor<i32>
          %30 = stablehlo.compare LT, %iterArg_21, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %31 = stablehlo.convert %iterArg_21 : tensor<i32>
          %c_27 = stablehlo.constant dense<5> : tensor<i32>
          %32 = stablehlo.add %31, %c_27 : tensor<i32>
          %33 = stablehlo.select %30, %32, %iterArg_21 : tensor<i1>, tensor<i32>
          %34 = stablehlo.dynamic_slice %iterArg_18, %33, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
          %35 = stablehlo.reshape %34 : (tensor<1xf32>) -> tensor<f32>
          %36 = stablehlo.convert %iterArg_21 : tensor<i32>
          %c_28 = stablehlo.constant dense<0> : tensor<i32>
          %37 = stablehlo.compare LT, %36, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_29 = stablehlo.constant dense<5> : tensor<i32>
          %38 = stablehlo.add %36, %c_29 : tensor<i32>
          %39 = stablehlo.select %37, %38, %36 : tensor<i1>, tensor<i32>
          %c_30 = stablehlo.constant dense<0> : tensor<i32>
          %c_31 = stablehlo.constant dense<0> : tensor<i32>
          %40 = stablehlo.compare LT, %c_30, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_32 = stablehlo.constant dense<0> : tensor<i32>
          %c_33 = stablehlo.constant dense<5> : tensor<i32>
          %41 = stablehlo.add %c_32, %c_33 : tensor<i32>
          %c_34 = stablehlo.constant dense<0> : tensor<i32>
          %42 = stablehlo.select %40, %41, %c_34 : tensor<i1>, tensor<i32>
          %43 = stablehlo.dynamic_slice %iterArg_19, %39, %42, sizes = [1, 5] : (tensor<5x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
          %44 = stablehlo.reshape %43 : (tensor<1x5xf32>) -> tensor<5xf32>
          %45 = stablehlo.dot_general %44, %iterArg_22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
          %46 = stablehlo.subtract %35, %45 : tensor<f32>
          %47 = stablehlo.convert %iterArg_21 : tensor<i32>
          %48 = stablehlo.convert %iterArg_21 : tensor<i32>
          %c_35 = stablehlo.constant dense<0> : tensor<i32>
          %49 = stablehlo.compare LT, %47, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_36 = stablehlo.constant dense<5> : tensor<i32>
          %50 = stablehlo.add %47, %c_36 : tensor<i32>
          %51 = stablehlo.select %49, %50, %47 : tensor<i1>, tensor<i32>
          %c_37 = stablehlo.constant dense<0> : tensor<i32>
          %52 = stablehlo.compare LT, %48, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_38 = stablehlo.constant dense<5> : tensor<i32>
          %53 = stablehlo.add %48, %c_38 : tensor<i32>
          %54 = stablehlo.select %52, %53, %48 : tensor<i1>, tensor<i32>
          %55 = stablehlo.dynamic_slice %iterArg_19, %51, %54, sizes = [1, 1] : (tensor<5x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
          %56 = stablehlo.reshape %55 : (tensor<1x1xf32>) -> tensor<f32>
          %57 = stablehlo.divide %46, %56 : tensor<f32>
          %58 = stablehlo.add %29, %57 : tensor<f32>
          %c_39 = stablehlo.constant dense<0> : tensor<i32>
          %59 = stablehlo.compare LT, %iterArg_21, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_40 = stablehlo.constant dense<5> : tensor<i32>
          %60 = stablehlo.add %iterArg_21, %c_40 : tensor<i32>
          %61 = stablehlo.select %59, %60, %iterArg_21 : tensor<i1>, tensor<i32>
          %62 = stablehlo.convert %61 : tensor<i32>
          %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<i32>) -> tensor<1xi32>
          %64 = "stablehlo.scatter"(%iterArg_22, %63, %58) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
          ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
            stablehlo.return %arg3 : tensor<f32>
          }) : (tensor<5xf32>, tensor<1xi32>, tensor<f32>) -> tensor<5xf32>
          %c_41 = stablehlo.constant dense<1> : tensor<i32>
          %65 = stablehlo.add %iterArg_20, %c_41 : tensor<i32>
          stablehlo.return %iterArg_18, %iterArg_19, %65, %23, %64 : tensor<5xf32>, tensor<5x5xf32>, tensor<i32>, tensor<i32>, tensor<5xf32>
        }
        %17 = stablehlo.subtract %16#4, %iterArg_10 : tensor<5xf32>
        %18 = stablehlo.multiply %17, %17 : tensor<5xf32>
        %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %19 = stablehlo.reduce(%18 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
        %cst_16 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %20 = stablehlo.divide %19, %cst_16 : tensor<f32>
        %21 = stablehlo.sqrt %20 : tensor<f32>
        %c_17 = stablehlo.constant dense<1> : tensor<i32>
        %22 = stablehlo.add %iterArg_12, %c_17 : tensor<i32>
        stablehlo.return %iterArg_8, %iterArg_9, %16#4, %21, %22 : tensor<5xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>
      }
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %15, %14#2 : tensor<5xf32>, tensor<5x5xf32>, tensor<i32>, tensor<5xf32>
    }
    return %12#3 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
