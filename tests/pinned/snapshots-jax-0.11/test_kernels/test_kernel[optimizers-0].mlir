// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def multistart_entropy_dual(
//     moments: jax.Array, expected: jax.Array, ridge: jax.Array, starts: jax.Array
// ) -> tuple[jax.Array, jax.Array]:
//     """Minimize the dual of maximum entropy with given moments."""
//
//     def cost(u):
//         return (
//             jax.nn.logsumexp(moments @ u) - expected @ u + 0.5 * ridge * jnp.sum(u**2)
//         )
//
//     def run_from(start):
//         def unfinished(loop_state):
//             _, grad_norm, n_iter = loop_state
//             return (grad_norm > 1e-3) & (n_iter < 10)
//
//         def one_step(loop_state):
//             u_k, _, n_iter = loop_state
//             fx, grad_k = jax.value_and_grad(cost)(u_k)
//
//             def should_continue(carry):
//                 eta, tries = carry
//                 return (
//                     cost(u_k - eta * grad_k) > fx - 1e-4 * eta * jnp.sum(grad_k**2)
//                 ) & (tries < 30)
//
//             def body(carry):
//                 eta, tries = carry
//                 return 0.8 * eta, tries + 1
//
//             alpha, _ = lax.while_loop(
//                 should_continue, body, (jnp.ones((), moments.dtype), 0)
//             )
//             return u_k - alpha * grad_k, jnp.linalg.norm(grad_k), n_iter + 1
//
//         optimum, _, _ = lax.while_loop(
//             unfinished, one_step, (start, jnp.array(jnp.inf, moments.dtype), 0)
//         )
//         return optimum, cost(optimum)
//
//     candidates, losses = lax.map(run_from, starts)
//     return jnp.mean(candidates, axis=0), jnp.sort(losses)
//
//   moments: float32[8, 4] in [-1, 1]
//   expected: float32[4] in [-0.2, 0.2]
//   ridge: float32[] in [0.1, 0.5]
//   starts: float32[6, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_multistart_entropy_dual attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<f32>, %arg3: tensor<6x4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg3, %iterArg_3 = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %c, %iterArg_7 = %0, %iterArg_8 = %1) : tensor<6x4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>
    cond {
      %c_9 = stablehlo.constant dense<6> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_6, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %8:6 = stablehlo.while(%iterArg_18 = %iterArg_3, %iterArg_19 = %iterArg_4, %iterArg_20 = %iterArg_5, %iterArg_21 = %7, %iterArg_22 = %cst_9, %iterArg_23 = %c_10) : tensor<8x4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<i32>
      cond {
        %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %32 = stablehlo.compare GT, %iterArg_22, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_25 = stablehlo.constant dense<10> : tensor<i32>
        %33 = stablehlo.compare LT, %iterArg_23, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_26 = stablehlo.constant dense<false> : tensor<i1>
        %34 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i1>) -> tensor<i1>
        %35 = stablehlo.compare NE, %33, %34, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %36 = stablehlo.convert %35 : tensor<i1>
        %37 = stablehlo.and %32, %36 : tensor<i1>
        stablehlo.return %37 : tensor<i1>
      } do {
        %32 = stablehlo.dot_general %iterArg_18, %iterArg_21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<4xf32>) -> tensor<8xf32>
        %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %33 = stablehlo.reduce(%32 init: %cst_24) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %34 = stablehlo.reshape %33 : (tensor<f32>) -> tensor<1xf32>
        %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<1xf32>) -> tensor<8xf32>
        %36 = stablehlo.compare EQ, %32, %35, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
        %37 = stablehlo.convert %36 : (tensor<8xi1>) -> tensor<8xf32>
        %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %38 = stablehlo.reduce(%37 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %39 = stablehlo.maximum %cst_26, %33 : tensor<f32>
        %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %40 = stablehlo.compare GT, %33, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_28 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %41 = stablehlo.compare EQ, %33, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %42 = stablehlo.select %41, %cst_30, %cst_29 : tensor<i1>, tensor<f32>
        %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %43 = stablehlo.select %40, %cst_31, %42 : tensor<i1>, tensor<f32>
        %44 = stablehlo.is_finite %39 : (tensor<f32>) -> tensor<i1>
        %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %45 = stablehlo.select %44, %39, %cst_32 : tensor<i1>, tensor<f32>
        %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<1xf32>) -> tensor<8xf32>
        %48 = stablehlo.subtract %32, %47 : tensor<8xf32>
        %49 = stablehlo.exponential %48 : tensor<8xf32>
        %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %50 = stablehlo.reduce(%49 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %51 = stablehlo.sign %50 : tensor<f32>
        %52 = stablehlo.abs %50 : tensor<f32>
        %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %53 = stablehlo.compare GE, %50, %cst_34, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %54 = stablehlo.log %52 : tensor<f32>
        %55 = stablehlo.add %54, %45 : tensor<f32>
        %56 = stablehlo.dot_general %iterArg_19, %iterArg_21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
        %57 = stablehlo.subtract %55, %56 : tensor<f32>
        %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %58 = stablehlo.multiply %cst_35, %iterArg_20 : tensor<f32>
        %59 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<4xf32>
        %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %60 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %61 = stablehlo.multiply %60, %iterArg_21 : tensor<4xf32>
        %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %62 = stablehlo.reduce(%59 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
        %63 = stablehlo.multiply %58, %62 : tensor<f32>
        %64 = stablehlo.add %57, %63 : tensor<f32>
        %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %65 = stablehlo.multiply %58, %cst_38 : tensor<f32>
        %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %67 = stablehlo.multiply %66, %61 : tensor<4xf32>
        %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %68 = stablehlo.negate %cst_39 : tensor<f32>
        %69 = stablehlo.dot_general %68, %iterArg_19, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
        %70 = stablehlo.add %67, %69 : tensor<4xf32>
        %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %71 = stablehlo.divide %cst_40, %52 : tensor<f32>
        %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %72 = stablehlo.select %53, %cst_41, %71 : tensor<i1>, tensor<f32>
        %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %73 = stablehlo.select %53, %71, %cst_42 : tensor<i1>, tensor<f32>
        %74 = stablehlo.negate %72 : tensor<f32>
        %75 = stablehlo.add %73, %74 : tensor<f32>
        %76 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %77 = stablehlo.multiply %76, %49 : tensor<8xf32>
        %78 = stablehlo.dot_general %77, %iterArg_18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8x4xf32>) -> tensor<4xf32>
        %79 = stablehlo.add %70, %78 : tensor<4xf32>
        %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %c_44 = stablehlo.constant dense<0> : tensor<i32>
        %80:8 = stablehlo.while(%iterArg_46 = %79, %iterArg_47 = %iterArg_21, %iterArg_48 = %iterArg_18, %iterArg_49 = %iterArg_19, %iterArg_50 = %iterArg_20, %iterArg_51 = %64, %iterArg_52 = %cst_43, %iterArg_53 = %c_44) : tensor<4xf32>, tensor<4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>
        cond {
          %86 = stablehlo.broadcast_in_dim %iterArg_52, dims = [] : (tensor<f32>) -> tensor<4xf32>
          %87 = stablehlo.multiply %86, %iterArg_46 : tensor<4xf32>
          %88 = stablehlo.subtract %iterArg_47, %87 : tensor<4xf32>
          %89 = stablehlo.dot_general %iterArg_48, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<4xf32>) -> tensor<8xf32>
          %cst_54 = stablehlo.constant dense<0xFF800000> : tensor<f32>
          %90 = stablehlo.reduce(%89 init: %cst_54) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
          %cst_55 = stablehlo.constant dense<0xFF800000> : tensor<f32>
          %91 = stablehlo.maximum %cst_55, %90 : tensor<f32>
          %92 = stablehlo.is_finite %91 : (tensor<f32>) -> tensor<i1>
          %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %93 = stablehlo.select %92, %91, %cst_56 : tensor<i1>, tensor<f32>
          %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<1xf32>
          %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<1xf32>) -> tensor<8xf32>
          %96 = stablehlo.subtract %89, %95 : tensor<8xf32>
          %97 = stablehlo.exponential %96 : tensor<8xf32>
          %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %98 = stablehlo.reduce(%97 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
          %99 = stablehlo.sign %98 : tensor<f32>
          %100 = stablehlo.abs %98 : tensor<f32>
          %101 = stablehlo.log %100 : tensor<f32>
          %102 = stablehlo.add %101, %93 : tensor<f32>
          %103 = stablehlo.dot_general %iterArg_49, %88, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
          %104 = stablehlo.subtract %102, %103 : tensor<f32>
          %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
          %105 = stablehlo.multiply %cst_58, %iterArg_50 : tensor<f32>
          %106 = stablehlo.multiply %88, %88 : tensor<4xf32>
          %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %107 = stablehlo.reduce(%106 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
          %108 = stablehlo.multiply %105, %107 : tensor<f32>
          %109 = stablehlo.add %104, %108 : tensor<f32>
          %cst_60 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
          %110 = stablehlo.multiply %cst_60, %iterArg_52 : tensor<f32>
          %111 = stablehlo.multiply %iterArg_46, %iterArg_46 : tensor<4xf32>
          %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %112 = stablehlo.reduce(%111 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
          %113 = stablehlo.multiply %110, %112 : tensor<f32>
          %114 = stablehlo.subtract %iterArg_51, %113 : tensor<f32>
          %115 = stablehlo.compare GT, %109, %114, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %c_62 = stablehlo.constant dense<30> : tensor<i32>
          %116 = stablehlo.compare LT, %iterArg_53, %c_62, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_63 = stablehlo.constant dense<false> : tensor<i1>
          %117 = stablehlo.broadcast_in_dim %c_63, dims = [] : (tensor<i1>) -> tensor<i1>
          %118 = stablehlo.compare NE, %116, %117, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %119 = stablehlo.convert %118 : tensor<i1>
          %120 = stablehlo.and %115, %119 : tensor<i1>
          stablehlo.return %120 : tensor<i1>
        } do {
          %cst_54 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
          %86 = stablehlo.multiply %cst_54, %iterArg_52 : tensor<f32>
          %c_55 = stablehlo.constant dense<1> : tensor<i32>
          %87 = stablehlo.add %iterArg_53, %c_55 : tensor<i32>
          stablehlo.return %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %86, %87 : tensor<4xf32>, tensor<4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>
        }
        %81 = stablehlo.broadcast_in_dim %80#6, dims = [] : (tensor<f32>) -> tensor<4xf32>
        %82 = stablehlo.multiply %81, %79 : tensor<4xf32>
        %83 = stablehlo.subtract %iterArg_21, %82 : tensor<4xf32>
        %84 = func.call @norm(%79) : (tensor<4xf32>) -> tensor<f32>
        %c_45 = stablehlo.constant dense<1> : tensor<i32>
        %85 = stablehlo.add %iterArg_23, %c_45 : tensor<i32>
        stablehlo.return %iterArg_18, %iterArg_19, %iterArg_20, %83, %84, %85 : tensor<8x4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<i32>
      }
      %9 = stablehlo.dot_general %iterArg_3, %8#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<4xf32>) -> tensor<8xf32>
      %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %10 = stablehlo.reduce(%9 init: %cst_11) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %11 = stablehlo.maximum %cst_12, %10 : tensor<f32>
      %12 = stablehlo.is_finite %11 : (tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.select %12, %11, %cst_13 : tensor<i1>, tensor<f32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<8xf32>
      %16 = stablehlo.subtract %9, %15 : tensor<8xf32>
      %17 = stablehlo.exponential %16 : tensor<8xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%17 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %19 = stablehlo.abs %18 : tensor<f32>
      %20 = stablehlo.log %19 : tensor<f32>
      %21 = stablehlo.add %20, %13 : tensor<f32>
      %22 = stablehlo.dot_general %iterArg_4, %8#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %23 = stablehlo.subtract %21, %22 : tensor<f32>
      %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %24 = stablehlo.multiply %cst_15, %iterArg_5 : tensor<f32>
      %25 = stablehlo.multiply %8#3, %8#3 : tensor<4xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %27 = stablehlo.multiply %24, %26 : tensor<f32>
      %28 = stablehlo.add %23, %27 : tensor<f32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_7, %8#3, %iterArg_6) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %30 = func.call @dynamic_update_index_in_dim_0(%iterArg_8, %28, %iterArg_6) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_6, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %31, %29, %30 : tensor<6x4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>
    }
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2#5 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.divide %3, %4 : tensor<4xf32>
    %6 = call @sort(%2#6) : (tensor<6xf32>) -> tensor<6xf32>
    return %5, %6 : tensor<4xf32>, tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @norm(%arg0: tensor<4xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<6x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
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
