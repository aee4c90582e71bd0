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
      %5 = func.call @closed_call(%iterArg_1, %iterArg_2, %iterArg_3, %4) : (tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %6 = func.call @dynamic_update_index_in_dim(%iterArg_5, %5, %iterArg_4) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %iterArg_3, %7, %6 : tensor<6x4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<i32>, tensor<6xf32>
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
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> tensor<f32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @diff(%arg3, %c) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.multiply %arg3, %arg3 : tensor<4xf32>
    %4 = stablehlo.multiply %3, %arg3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.negate %cst_1 : tensor<f32>
    %8 = stablehlo.dot_general %7, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.multiply %arg1, %cst_2 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<4xf32>
    %12 = stablehlo.add %8, %11 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_3, %cst_4 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.multiply %arg0, %14 : tensor<4xf32>
    %16 = stablehlo.multiply %15, %2 : tensor<4xf32>
    %17 = call @diff_0(%16) : (tensor<4xf32>) -> tensor<4xf32>
    %18 = stablehlo.add %12, %17 : tensor<4xf32>
    %19 = stablehlo.negate %18 : tensor<4xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %20:7 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %arg1, %iterArg_11 = %arg2, %iterArg_12 = %arg3, %iterArg_13 = %18, %iterArg_14 = %19, %iterArg_15 = %c_5) : tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>
    cond {
      %33 = func.call @norm(%iterArg_13) : (tensor<4xf32>) -> tensor<f32>
      %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %34 = stablehlo.compare GT, %33, %cst_16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_17 = stablehlo.constant dense<20> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_18 = stablehlo.constant dense<false> : tensor<i1>
      %36 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i1>) -> tensor<i1>
      %37 = stablehlo.compare NE, %35, %36, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %38 = stablehlo.convert %37 : tensor<i1>
      %39 = stablehlo.and %34, %38 : tensor<i1>
      stablehlo.return %39 : tensor<i1>
    } do {
      %33 = stablehlo.dot_general %iterArg_13, %iterArg_14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.compare LT, %33, %cst_16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %35 = stablehlo.negate %iterArg_13 : tensor<4xf32>
      %36 = func.call @_where(%34, %iterArg_14, %35) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %37 = func.call @diff_1(%iterArg_12, %c_17) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
      %38 = stablehlo.multiply %37, %37 : tensor<4xf32>
      %39 = stablehlo.multiply %iterArg, %38 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.reduce(%39 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %41 = stablehlo.multiply %cst_19, %40 : tensor<f32>
      %42 = stablehlo.multiply %iterArg_12, %iterArg_12 : tensor<4xf32>
      %43 = stablehlo.multiply %42, %42 : tensor<4xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %45 = stablehlo.multiply %iterArg_10, %44 : tensor<f32>
      %46 = stablehlo.add %41, %45 : tensor<f32>
      %47 = stablehlo.dot_general %iterArg_11, %iterArg_12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %48 = stablehlo.subtract %46, %47 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49:8 = stablehlo.while(%iterArg_35 = %36, %iterArg_36 = %iterArg_12, %iterArg_37 = %iterArg, %iterArg_38 = %iterArg_10, %iterArg_39 = %iterArg_11, %iterArg_40 = %33, %iterArg_41 = %48, %iterArg_42 = %cst_21) : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>
      cond {
        %94 = stablehlo.broadcast_in_dim %iterArg_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %95 = stablehlo.multiply %94, %iterArg_35 : tensor<4xf32>
        %96 = stablehlo.add %iterArg_36, %95 : tensor<4xf32>
        %c_43 = stablehlo.constant dense<0> : tensor<i32>
        %97 = func.call @diff_1(%96, %c_43) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
        %98 = stablehlo.multiply %97, %97 : tensor<4xf32>
        %99 = stablehlo.multiply %iterArg_37, %98 : tensor<4xf32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %100 = stablehlo.reduce(%99 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %101 = stablehlo.multiply %cst_45, %100 : tensor<f32>
        %102 = stablehlo.multiply %96, %96 : tensor<4xf32>
        %103 = stablehlo.multiply %102, %102 : tensor<4xf32>
        %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %104 = stablehlo.reduce(%103 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %105 = stablehlo.multiply %iterArg_38, %104 : tensor<f32>
        %106 = stablehlo.add %101, %105 : tensor<f32>
        %107 = stablehlo.dot_general %iterArg_39, %96, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %108 = stablehlo.subtract %106, %107 : tensor<f32>
        %cst_47 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
        %109 = stablehlo.multiply %cst_47, %iterArg_42 : tensor<f32>
        %110 = stablehlo.abs %iterArg_40 : tensor<f32>
        %111 = stablehlo.multiply %109, %110 : tensor<f32>
        %112 = stablehlo.subtract %iterArg_41, %111 : tensor<f32>
        %113 = stablehlo.compare GT, %108, %112, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
        %114 = stablehlo.compare GT, %iterArg_42, %cst_48, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %115 = stablehlo.and %113, %114 : tensor<i1>
        stablehlo.return %115 : tensor<i1>
      } do {
        %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %94 = stablehlo.multiply %cst_43, %iterArg_42 : tensor<f32>
        stablehlo.return %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %94 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>
      }
      %50 = stablehlo.broadcast_in_dim %49#7, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %51 = stablehlo.multiply %50, %36 : tensor<4xf32>
      %52 = stablehlo.add %iterArg_12, %51 : tensor<4xf32>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %53:2 = func.call @diff_2(%52, %c_22) : (tensor<4xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<1xf32>)
      %54 = stablehlo.multiply %53#0, %53#0 : tensor<4xf32>
      %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %56 = stablehlo.multiply %55, %53#0 : tensor<4xf32>
      %57 = stablehlo.multiply %iterArg, %54 : tensor<4xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_25, %58 : tensor<f32>
      %60 = stablehlo.multiply %52, %52 : tensor<4xf32>
      %61 = stablehlo.multiply %60, %60 : tensor<4xf32>
      %62 = stablehlo.multiply %52, %52 : tensor<4xf32>
      %63 = stablehlo.multiply %62, %52 : tensor<4xf32>
      %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %65 = stablehlo.multiply %64, %63 : tensor<4xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.reduce(%61 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %67 = stablehlo.multiply %iterArg_10, %66 : tensor<f32>
      %68 = stablehlo.add %59, %67 : tensor<f32>
      %69 = stablehlo.dot_general %iterArg_11, %52, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %70 = stablehlo.subtract %68, %69 : tensor<f32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %71 = stablehlo.negate %cst_28 : tensor<f32>
      %72 = stablehlo.dot_general %71, %iterArg_11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.multiply %iterArg_10, %cst_29 : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %75 = stablehlo.multiply %74, %65 : tensor<4xf32>
      %76 = stablehlo.add %72, %75 : tensor<4xf32>
      %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %77 = stablehlo.multiply %cst_30, %cst_31 : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %79 = stablehlo.multiply %iterArg, %78 : tensor<4xf32>
      %80 = stablehlo.multiply %79, %56 : tensor<4xf32>
      %81 = func.call @diff_3(%53#1, %80) : (tensor<1xf32>, tensor<4xf32>) -> tensor<4xf32>
      %82 = stablehlo.add %76, %81 : tensor<4xf32>
      %83 = stablehlo.subtract %82, %iterArg_13 : tensor<4xf32>
      %84 = stablehlo.dot_general %82, %83, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %85 = stablehlo.dot_general %iterArg_13, %iterArg_13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_32 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
      %86 = stablehlo.add %85, %cst_32 : tensor<f32>
      %87 = stablehlo.divide %84, %86 : tensor<f32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.maximum %87, %cst_33 : tensor<f32>
      %89 = stablehlo.negate %82 : tensor<4xf32>
      %90 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %91 = stablehlo.multiply %90, %36 : tensor<4xf32>
      %92 = stablehlo.add %89, %91 : tensor<4xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_15, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %52, %82, %92, %93 : tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>
    }
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %21 = call @diff_4(%20#3, %c_6) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<4xf32>
    %23 = stablehlo.multiply %arg0, %22 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.multiply %cst_8, %24 : tensor<f32>
    %26 = stablehlo.multiply %20#3, %20#3 : tensor<4xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %29 = stablehlo.multiply %arg1, %28 : tensor<f32>
    %30 = stablehlo.add %25, %29 : tensor<f32>
    %31 = stablehlo.dot_general %arg2, %20#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %32 = stablehlo.subtract %30, %31 : tensor<f32>
    return %32 : tensor<f32>
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
