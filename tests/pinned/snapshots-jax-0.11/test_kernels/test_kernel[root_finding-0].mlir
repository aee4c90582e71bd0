// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def residual(x, d2, log_perplexity):
//     scaled = -jnp.exp(x) * d2
//     p = jax.nn.softmax(scaled, axis=-1)
//     return (
//         jax.scipy.special.logsumexp(scaled, axis=-1)
//         - jnp.sum(p * scaled, axis=-1)
//         - log_perplexity
//     )
//
//
// def solve_perplexity_search(d2, log_perplexity, *, threshold=1e-4, max_steps=20):
//     """Find the precisions at which neighbors have a given perplexity, as in t-SNE."""
//
//     def find_root(d2, log_perplexity):
//         left = -6.0 - jnp.log(jnp.mean(d2, axis=-1))
//         right = 6.0 - jnp.log(jnp.mean(d2, axis=-1))
//
//         def cond_fn(loop_state):
//             return jnp.logical_and(
//                 jnp.abs(loop_state["f_right"]) > threshold, loop_state["it"] < max_steps
//             )
//
//         def one_step(loop_state):
//             gap = loop_state["f_right"] - loop_state["f_left"]
//             safe_gap = jnp.where(gap == 0, 1.0, gap)
//             x_next = (
//                 loop_state["b_k"]
//                 - loop_state["f_right"]
//                 * (loop_state["b_k"] - loop_state["x_prev"])
//                 / safe_gap
//             )
//             f_next = residual(x_next, d2, log_perplexity)
//             crossed = f_next * loop_state["f_right"] < 0
//             weight = loop_state["f_right"] / jnp.where(
//                 loop_state["f_right"] + f_next == 0, 1.0, loop_state["f_right"] + f_next
//             )
//             return {
//                 "x_prev": jnp.where(crossed, loop_state["b_k"], loop_state["x_prev"]),
//                 "b_k": x_next,
//                 "f_left": jnp.where(
//                     crossed, loop_state["f_right"], weight * loop_state["f_left"]
//                 ),
//                 "f_right": f_next,
//                 "it": loop_state["it"] + 1,
//             }
//
//         start = {
//             "x_prev": left,
//             "b_k": right,
//             "f_left": residual(left, d2, log_perplexity),
//             "f_right": residual(right, d2, log_perplexity),
//             "it": 0,
//         }
//         final = lax.while_loop(cond_fn, one_step, start)
//         return final["b_k"], jax.nn.softmax(
//             -jnp.exp(final["b_k"][..., None]) * d2, axis=-1
//         )
//
//     return jax.vmap(jax.vmap(find_root))(d2, log_perplexity)
//
//   d2: float32[4, 5, 6] in [0.2, 4]
//   log_perplexity: float32[4, 5] in [0.5, 1]
//   threshold = 0.0001
//   max_steps = 20
// -----
// forward, cpu
module @jit_solve_perplexity_search attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x6xf32>, %arg1: tensor<4x5xf32>) -> (tensor<4x5xf32> {jax.result_info = "result[0]"}, tensor<4x5x6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %2 = stablehlo.divide %0, %1 : tensor<4x5xf32>
    %3 = stablehlo.log %2 : tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%arg0 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %8 = stablehlo.divide %6, %7 : tensor<4x5xf32>
    %9 = stablehlo.log %8 : tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<4x5xf32>
    %12 = stablehlo.exponential %5 : tensor<4x5xf32>
    %13 = stablehlo.negate %12 : tensor<4x5xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<4x5x6xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<4x5xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %22 = stablehlo.subtract %16, %21 : tensor<4x5x6xf32>
    %23 = stablehlo.exponential %22 : tensor<4x5x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %27 = stablehlo.divide %23, %26 : tensor<4x5x6xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.reduce(%16 init: %cst_8) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %30 = stablehlo.maximum %29, %28 : tensor<4x5xf32>
    %31 = stablehlo.is_finite %30 : (tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<5xf32>) -> tensor<4x5xf32>
    %34 = stablehlo.select %31, %30, %33 : tensor<4x5xi1>, tensor<4x5xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %37 = stablehlo.subtract %16, %36 : tensor<4x5x6xf32>
    %38 = stablehlo.exponential %37 : tensor<4x5x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %40 = stablehlo.abs %39 : tensor<4x5xf32>
    %41 = stablehlo.log %40 : tensor<4x5xf32>
    %42 = stablehlo.add %41, %34 : tensor<4x5xf32>
    %43 = stablehlo.multiply %27, %16 : tensor<4x5x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %45 = stablehlo.subtract %42, %44 : tensor<4x5xf32>
    %46 = stablehlo.subtract %45, %arg1 : tensor<4x5xf32>
    %47 = stablehlo.exponential %11 : tensor<4x5xf32>
    %48 = stablehlo.negate %47 : tensor<4x5xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %51 = stablehlo.multiply %50, %arg0 : tensor<4x5x6xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_13) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %54 = stablehlo.maximum %53, %52 : tensor<4x5xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %57 = stablehlo.subtract %51, %56 : tensor<4x5x6xf32>
    %58 = stablehlo.exponential %57 : tensor<4x5x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %62 = stablehlo.divide %58, %61 : tensor<4x5x6xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.reduce(%51 init: %cst_16) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %65 = stablehlo.maximum %64, %63 : tensor<4x5xf32>
    %66 = stablehlo.is_finite %65 : (tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<5xf32>) -> tensor<4x5xf32>
    %69 = stablehlo.select %66, %65, %68 : tensor<4x5xi1>, tensor<4x5xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %72 = stablehlo.subtract %51, %71 : tensor<4x5x6xf32>
    %73 = stablehlo.exponential %72 : tensor<4x5x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %75 = stablehlo.abs %74 : tensor<4x5xf32>
    %76 = stablehlo.log %75 : tensor<4x5xf32>
    %77 = stablehlo.add %76, %69 : tensor<4x5xf32>
    %78 = stablehlo.multiply %62, %51 : tensor<4x5x6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %80 = stablehlo.subtract %77, %79 : tensor<4x5xf32>
    %81 = stablehlo.subtract %80, %arg1 : tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %82 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<5xi32>) -> tensor<4x5xi32>
    %84:7 = stablehlo.while(%iterArg = %arg0, %iterArg_24 = %arg1, %iterArg_25 = %11, %iterArg_26 = %46, %iterArg_27 = %81, %iterArg_28 = %83, %iterArg_29 = %5) : tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xi32>, tensor<4x5xf32>
    cond {
      %101 = stablehlo.abs %iterArg_27 : tensor<4x5xf32>
      %cst_30 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %103 = stablehlo.compare GT, %101, %102, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %c_31 = stablehlo.constant dense<20> : tensor<i32>
      %104 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
      %105 = stablehlo.compare LT, %iterArg_28, %104, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
      %c_32 = stablehlo.constant dense<false> : tensor<i1>
      %106 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
      %107 = stablehlo.compare NE, %105, %106, UNSIGNED : (tensor<4x5xi1>, tensor<4x5xi1>) -> tensor<4x5xi1>
      %108 = stablehlo.convert %107 : tensor<4x5xi1>
      %109 = stablehlo.and %103, %108 : tensor<4x5xi1>
      %c_33 = stablehlo.constant dense<false> : tensor<i1>
      %110 = stablehlo.reduce(%109 init: %c_33) applies stablehlo.or across dimensions = [0, 1] : (tensor<4x5xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %110 : tensor<i1>
    } do {
      %101 = stablehlo.subtract %iterArg_27, %iterArg_26 : tensor<4x5xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %103 = stablehlo.compare EQ, %101, %102, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = func.call @_where(%103, %cst_31, %101) : (tensor<4x5xi1>, tensor<f32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %105 = stablehlo.subtract %iterArg_25, %iterArg_29 : tensor<4x5xf32>
      %106 = stablehlo.multiply %iterArg_27, %105 : tensor<4x5xf32>
      %107 = stablehlo.divide %106, %104 : tensor<4x5xf32>
      %108 = stablehlo.subtract %iterArg_25, %107 : tensor<4x5xf32>
      %109 = stablehlo.exponential %108 : tensor<4x5xf32>
      %110 = stablehlo.negate %109 : tensor<4x5xf32>
      %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %113 = stablehlo.multiply %112, %iterArg : tensor<4x5x6xf32>
      %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %114 = stablehlo.reduce(%113 init: %cst_32) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %116 = stablehlo.maximum %115, %114 : tensor<4x5xf32>
      %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %119 = stablehlo.subtract %113, %118 : tensor<4x5x6xf32>
      %120 = stablehlo.exponential %119 : tensor<4x5x6xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.reduce(%120 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %124 = stablehlo.divide %120, %123 : tensor<4x5x6xf32>
      %cst_35 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %125 = stablehlo.reduce(%113 init: %cst_35) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %cst_36 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %127 = stablehlo.maximum %126, %125 : tensor<4x5xf32>
      %128 = stablehlo.is_finite %127 : (tensor<4x5xf32>) -> tensor<4x5xi1>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %130 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<5xf32>) -> tensor<4x5xf32>
      %131 = stablehlo.select %128, %127, %130 : tensor<4x5xi1>, tensor<4x5xf32>
      %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %134 = stablehlo.subtract %113, %133 : tensor<4x5x6xf32>
      %135 = stablehlo.exponential %134 : tensor<4x5x6xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %136 = stablehlo.reduce(%135 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %137 = stablehlo.sign %136 : tensor<4x5xf32>
      %138 = stablehlo.abs %136 : tensor<4x5xf32>
      %139 = stablehlo.log %138 : tensor<4x5xf32>
      %140 = stablehlo.add %139, %131 : tensor<4x5xf32>
      %141 = stablehlo.multiply %124, %113 : tensor<4x5x6xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %142 = stablehlo.reduce(%141 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %143 = stablehlo.subtract %140, %142 : tensor<4x5xf32>
      %144 = stablehlo.subtract %143, %iterArg_24 : tensor<4x5xf32>
      %145 = stablehlo.multiply %144, %iterArg_27 : tensor<4x5xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %147 = stablehlo.compare LT, %145, %146, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %148 = stablehlo.add %iterArg_27, %144 : tensor<4x5xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %150 = stablehlo.compare EQ, %148, %149, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %151 = stablehlo.add %iterArg_27, %144 : tensor<4x5xf32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %152 = func.call @_where(%150, %cst_42, %151) : (tensor<4x5xi1>, tensor<f32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %153 = stablehlo.divide %iterArg_27, %152 : tensor<4x5xf32>
      %154 = func.call @_where_0(%147, %iterArg_25, %iterArg_29) : (tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %155 = stablehlo.multiply %153, %iterArg_26 : tensor<4x5xf32>
      %156 = func.call @_where_0(%147, %iterArg_27, %155) : (tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %157 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
      %158 = stablehlo.add %iterArg_28, %157 : tensor<4x5xi32>
      %159 = stablehlo.abs %iterArg_27 : tensor<4x5xf32>
      %cst_44 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %160 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %161 = stablehlo.compare GT, %159, %160, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %c_45 = stablehlo.constant dense<20> : tensor<i32>
      %162 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
      %163 = stablehlo.compare LT, %iterArg_28, %162, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
      %c_46 = stablehlo.constant dense<false> : tensor<i1>
      %164 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
      %165 = stablehlo.compare NE, %163, %164, UNSIGNED : (tensor<4x5xi1>, tensor<4x5xi1>) -> tensor<4x5xi1>
      %166 = stablehlo.convert %165 : tensor<4x5xi1>
      %167 = stablehlo.and %161, %166 : tensor<4x5xi1>
      %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x5xi1>) -> tensor<4x5xi1>
      %169 = stablehlo.select %168, %108, %iterArg_25 : tensor<4x5xi1>, tensor<4x5xf32>
      %170 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x5xi1>) -> tensor<4x5xi1>
      %171 = stablehlo.select %170, %156, %iterArg_26 : tensor<4x5xi1>, tensor<4x5xf32>
      %172 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x5xi1>) -> tensor<4x5xi1>
      %173 = stablehlo.select %172, %144, %iterArg_27 : tensor<4x5xi1>, tensor<4x5xf32>
      %174 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x5xi1>) -> tensor<4x5xi1>
      %175 = stablehlo.select %174, %158, %iterArg_28 : tensor<4x5xi1>, tensor<4x5xi32>
      %176 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x5xi1>) -> tensor<4x5xi1>
      %177 = stablehlo.select %176, %154, %iterArg_29 : tensor<4x5xi1>, tensor<4x5xf32>
      stablehlo.return %iterArg, %iterArg_24, %169, %171, %173, %175, %177 : tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xi32>, tensor<4x5xf32>
    }
    %85 = stablehlo.broadcast_in_dim %84#2, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %86 = stablehlo.exponential %85 : tensor<4x5x1xf32>
    %87 = stablehlo.negate %86 : tensor<4x5x1xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %89 = stablehlo.multiply %88, %arg0 : tensor<4x5x6xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_21) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %92 = stablehlo.maximum %91, %90 : tensor<4x5xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %95 = stablehlo.subtract %89, %94 : tensor<4x5x6xf32>
    %96 = stablehlo.exponential %95 : tensor<4x5x6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %100 = stablehlo.divide %96, %99 : tensor<4x5x6xf32>
    return %84#2, %100 : tensor<4x5xf32>, tensor<4x5x6xf32>
  }
  func.func private @_where(%arg0: tensor<4x5xi1>, %arg1: tensor<f32>, %arg2: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xf32>) -> tensor<4x5xf32>
    %3 = stablehlo.select %arg0, %2, %arg2 : tensor<4x5xi1>, tensor<4x5xf32>
    return %3 : tensor<4x5xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x5xi1>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x5xi1>, tensor<4x5xf32>
    return %0 : tensor<4x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
