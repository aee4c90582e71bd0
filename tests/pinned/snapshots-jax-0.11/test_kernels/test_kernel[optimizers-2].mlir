// import jax
// import jax.numpy as jnp
//
//
// def hanging_chain_restarts(
//     springs: jax.Array, load: jax.Array, quartic: jax.Array, initial: jax.Array
// ) -> tuple[jax.Array, jax.Array]:
//     def cost(x):
//         return (
//             0.5 * jnp.sum(springs * jnp.diff(x, prepend=0) ** 2)
//             + quartic * jnp.sum(x**4)
//             - load @ x
//         )
//
//     def solve_from(start):
//         g0 = jax.grad(cost)(start)
//
//         def keep_going(loop_state):
//             _, g_k, _, n_iter = loop_state
//             return (jnp.linalg.norm(g_k) > 1e-3) & (n_iter < 20)
//
//         def iteration(loop_state):
//             iterate, g_k, d_k, n_iter = loop_state
//             descent_rate = jnp.vdot(g_k, d_k)
//             search_dir = jnp.where(descent_rate < 0, d_k, -g_k)
//             value = cost(iterate)
//
//             def unfinished(eta):
//                 return (
//                     cost(iterate + eta * search_dir)
//                     > value - 1e-4 * eta * jnp.abs(descent_rate)
//                 ) & (eta > 1e-8)
//
//             def body_fn(eta):
//                 return 0.5 * eta
//
//             length = jax.lax.while_loop(
//                 unfinished, body_fn, jnp.ones((), springs.dtype)
//             )
//             x_next = iterate + length * search_dir
//             g_new = jax.grad(cost)(x_next)
//             conj = jnp.maximum(
//                 jnp.vdot(g_new, g_new - g_k) / (jnp.vdot(g_k, g_k) + 1e-30), 0
//             )
//             return x_next, g_new, -g_new + conj * search_dir, n_iter + 1
//
//         solution, _, _, _ = jax.lax.while_loop(
//             keep_going, iteration, (start, g0, -g0, 0)
//         )
//         return solution, cost(solution)
//
//     solutions, values = jax.lax.map(solve_from, initial)
//     return jnp.min(values), jnp.sort(values)
//
//   springs: float32[4] in [1, 2]
//   load: float32[4] in [-0.5, 0.5]
//   quartic: float32[] in [0.1, 0.5]
//   initial: float32[6, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_hanging_chain_restarts attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<f32>, %arg3: tensor<6x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:6 = stablehlo.while(%iterArg = %arg3, %iterArg_1 = %arg0, %iterArg_2 = %arg2, %iterArg_3 = %arg1, %iterArg_4 = %c, %iterArg_5 = %0) : tensor<6x4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<i32>, tensor<6xf32>
    cond {
      %c_6 = stablehlo.constant dense<6> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %5 = func.call @diff(%4, %c_6) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %7 = stablehlo.multiply %6, %5 : tensor<4xf32>
      %8 = stablehlo.multiply %4, %4 : tensor<4xf32>
      %9 = stablehlo.multiply %8, %4 : tensor<4xf32>
      %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %12 = stablehlo.negate %cst_9 : tensor<f32>
      %13 = stablehlo.dot_general %12, %iterArg_3, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %14 = stablehlo.multiply %iterArg_2, %cst_10 : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %15, %11 : tensor<4xf32>
      %17 = stablehlo.add %13, %16 : tensor<4xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.multiply %cst_11, %cst_12 : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %20 = stablehlo.multiply %iterArg_1, %19 : tensor<4xf32>
      %21 = stablehlo.multiply %20, %7 : tensor<4xf32>
      %22 = func.call @diff_0(%21) : (tensor<4xf32>) -> tensor<4xf32>
      %23 = stablehlo.add %17, %22 : tensor<4xf32>
      %24 = stablehlo.negate %23 : tensor<4xf32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %25:7 = stablehlo.while(%iterArg_19 = %iterArg_1, %iterArg_20 = %iterArg_2, %iterArg_21 = %iterArg_3, %iterArg_22 = %4, %iterArg_23 = %23, %iterArg_24 = %24, %iterArg_25 = %c_13) : tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>
      cond {
        %40 = func.call @norm(%iterArg_23) : (tensor<4xf32>) -> tensor<f32>
        %cst_26 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %41 = stablehlo.compare GT, %40, %cst_26, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_27 = stablehlo.constant dense<20> : tensor<i32>
        %42 = stablehlo.compare LT, %iterArg_25, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_28 = stablehlo.constant dense<false> : tensor<i1>
        %43 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i1>) -> tensor<i1>
        %44 = stablehlo.compare NE, %42, %43, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %45 = stablehlo.convert %44 : tensor<i1>
        %46 = stablehlo.and %41, %45 : tensor<i1>
        stablehlo.return %46 : tensor<i1>
      } do {
        %40 = stablehlo.dot_general %iterArg_23, %iterArg_24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %41 = stablehlo.compare LT, %40, %cst_26, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %42 = stablehlo.negate %iterArg_23 : tensor<4xf32>
        %43 = func.call @_where(%41, %iterArg_24, %42) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
        %c_27 = stablehlo.constant dense<0> : tensor<i32>
        %44 = func.call @diff_1(%iterArg_22, %c_27) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
        %45 = stablehlo.multiply %44, %44 : tensor<4xf32>
        %46 = stablehlo.multiply %iterArg_19, %45 : tensor<4xf32>
        %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %47 = stablehlo.reduce(%46 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %48 = stablehlo.multiply %cst_29, %47 : tensor<f32>
        %49 = stablehlo.multiply %iterArg_22, %iterArg_22 : tensor<4xf32>
        %50 = stablehlo.multiply %49, %49 : tensor<4xf32>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %51 = stablehlo.reduce(%50 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %52 = stablehlo.multiply %iterArg_20, %51 : tensor<f32>
        %53 = stablehlo.add %48, %52 : tensor<f32>
        %54 = stablehlo.dot_general %iterArg_21, %iterArg_22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %55 = stablehlo.subtract %53, %54 : tensor<f32>
        %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %56:8 = stablehlo.while(%iterArg_45 = %43, %iterArg_46 = %iterArg_22, %iterArg_47 = %iterArg_19, %iterArg_48 = %iterArg_20, %iterArg_49 = %iterArg_21, %iterArg_50 = %40, %iterArg_51 = %55, %iterArg_52 = %cst_31) : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>
        cond {
          %101 = stablehlo.broadcast_in_dim %iterArg_52, dims = [] : (tensor<f32>) -> tensor<4xf32>
          %102 = stablehlo.multiply %101, %iterArg_45 : tensor<4xf32>
          %103 = stablehlo.add %iterArg_46, %102 : tensor<4xf32>
          %c_53 = stablehlo.constant dense<0> : tensor<i32>
          %104 = func.call @diff_1(%103, %c_53) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
          %105 = stablehlo.multiply %104, %104 : tensor<4xf32>
          %106 = stablehlo.multiply %iterArg_47, %105 : tensor<4xf32>
          %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %107 = stablehlo.reduce(%106 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
          %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
          %108 = stablehlo.multiply %cst_55, %107 : tensor<f32>
          %109 = stablehlo.multiply %103, %103 : tensor<4xf32>
          %110 = stablehlo.multiply %109, %109 : tensor<4xf32>
          %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %111 = stablehlo.reduce(%110 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
          %112 = stablehlo.multiply %iterArg_48, %111 : tensor<f32>
          %113 = stablehlo.add %108, %112 : tensor<f32>
          %114 = stablehlo.dot_general %iterArg_49, %103, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
          %115 = stablehlo.subtract %113, %114 : tensor<f32>
          %cst_57 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
          %116 = stablehlo.multiply %cst_57, %iterArg_52 : tensor<f32>
          %117 = stablehlo.abs %iterArg_50 : tensor<f32>
          %118 = stablehlo.multiply %116, %117 : tensor<f32>
          %119 = stablehlo.subtract %iterArg_51, %118 : tensor<f32>
          %120 = stablehlo.compare GT, %115, %119, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %cst_58 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
          %121 = stablehlo.compare GT, %iterArg_52, %cst_58, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %122 = stablehlo.and %120, %121 : tensor<i1>
          stablehlo.return %122 : tensor<i1>
        } do {
          %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
          %101 = stablehlo.multiply %cst_53, %iterArg_52 : tensor<f32>
          stablehlo.return %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %101 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>
        }
        %57 = stablehlo.broadcast_in_dim %56#7, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %58 = stablehlo.multiply %57, %43 : tensor<4xf32>
        %59 = stablehlo.add %iterArg_22, %58 : tensor<4xf32>
        %c_32 = stablehlo.constant dense<0> : tensor<i32>
        %60:2 = func.call @diff_2(%59, %c_32) : (tensor<4xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<1xf32>)
        %61 = stablehlo.multiply %60#0, %60#0 : tensor<4xf32>
        %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %62 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %63 = stablehlo.multiply %62, %60#0 : tensor<4xf32>
        %64 = stablehlo.multiply %iterArg_19, %61 : tensor<4xf32>
        %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %65 = stablehlo.reduce(%64 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %66 = stablehlo.multiply %cst_35, %65 : tensor<f32>
        %67 = stablehlo.multiply %59, %59 : tensor<4xf32>
        %68 = stablehlo.multiply %67, %67 : tensor<4xf32>
        %69 = stablehlo.multiply %59, %59 : tensor<4xf32>
        %70 = stablehlo.multiply %69, %59 : tensor<4xf32>
        %cst_36 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %71 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %72 = stablehlo.multiply %71, %70 : tensor<4xf32>
        %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %73 = stablehlo.reduce(%68 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %74 = stablehlo.multiply %iterArg_20, %73 : tensor<f32>
        %75 = stablehlo.add %66, %74 : tensor<f32>
        %76 = stablehlo.dot_general %iterArg_21, %59, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %77 = stablehlo.subtract %75, %76 : tensor<f32>
        %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %78 = stablehlo.negate %cst_38 : tensor<f32>
        %79 = stablehlo.dot_general %78, %iterArg_21, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
        %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %80 = stablehlo.multiply %iterArg_20, %cst_39 : tensor<f32>
        %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %82 = stablehlo.multiply %81, %72 : tensor<4xf32>
        %83 = stablehlo.add %79, %82 : tensor<4xf32>
        %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %84 = stablehlo.multiply %cst_40, %cst_41 : tensor<f32>
        %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %86 = stablehlo.multiply %iterArg_19, %85 : tensor<4xf32>
        %87 = stablehlo.multiply %86, %63 : tensor<4xf32>
        %88 = func.call @diff_3(%60#1, %87) : (tensor<1xf32>, tensor<4xf32>) -> tensor<4xf32>
        %89 = stablehlo.add %83, %88 : tensor<4xf32>
        %90 = stablehlo.subtract %89, %iterArg_23 : tensor<4xf32>
        %91 = stablehlo.dot_general %89, %90, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %92 = stablehlo.dot_general %iterArg_23, %iterArg_23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %cst_42 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
        %93 = stablehlo.add %92, %cst_42 : tensor<f32>
        %94 = stablehlo.divide %91, %93 : tensor<f32>
        %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %95 = stablehlo.maximum %94, %cst_43 : tensor<f32>
        %96 = stablehlo.negate %89 : tensor<4xf32>
        %97 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %98 = stablehlo.multiply %97, %43 : tensor<4xf32>
        %99 = stablehlo.add %96, %98 : tensor<4xf32>
        %c_44 = stablehlo.constant dense<1> : tensor<i32>
        %100 = stablehlo.add %iterArg_25, %c_44 : tensor<i32>
        stablehlo.return %iterArg_19, %iterArg_20, %iterArg_21, %59, %89, %99, %100 : tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>
      }
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %26 = func.call @diff_4(%25#3, %c_14) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
      %27 = stablehlo.multiply %26, %26 : tensor<4xf32>
      %28 = stablehlo.multiply %iterArg_1, %27 : tensor<4xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.reduce(%28 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.multiply %cst_16, %29 : tensor<f32>
      %31 = stablehlo.multiply %25#3, %25#3 : tensor<4xf32>
      %32 = stablehlo.multiply %31, %31 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.reduce(%32 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %34 = stablehlo.multiply %iterArg_2, %33 : tensor<f32>
      %35 = stablehlo.add %30, %34 : tensor<f32>
      %36 = stablehlo.dot_general %iterArg_3, %25#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %37 = stablehlo.subtract %35, %36 : tensor<f32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_5, %37, %iterArg_4) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_4, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %iterArg_3, %39, %38 : tensor<6x4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<i32>, tensor<6xf32>
    }
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %2 = stablehlo.reduce(%1#5 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %3 = call @sort(%1#5) : (tensor<6xf32>) -> tensor<6xf32>
    return %2, %3 : tensor<f32>, tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @diff(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.convert %0 : (tensor<1xi32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    %3 = stablehlo.slice %2 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %2 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @diff_0(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5xf32>
    %4 = stablehlo.slice %3 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %5 = stablehlo.slice %3 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @norm(%arg0: tensor<4xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @diff_1(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.convert %0 : (tensor<1xi32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    %3 = stablehlo.slice %2 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %2 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @diff_2(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> (tensor<4xf32>, tensor<1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.convert %0 : (tensor<1xi32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %4 = stablehlo.slice %2 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %5 = stablehlo.slice %2 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<4xf32>
    return %6, %3 : tensor<4xf32>, tensor<1xf32>
  }
  func.func private @diff_3(%arg0: tensor<1xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.negate %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg1, %cst_0, low = [1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5xf32>
    %4 = stablehlo.slice %3 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %5 = stablehlo.slice %3 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @diff_4(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.convert %0 : (tensor<1xi32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    %3 = stablehlo.slice %2 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %2 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @sort(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<6xf32>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
