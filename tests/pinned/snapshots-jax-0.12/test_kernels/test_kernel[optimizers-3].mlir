// import jax
// import jax.numpy as jnp
//
//
// def newton_entropy_dual(moments, observed, ridge):
//     def objective(x):
//         return (
//             jax.nn.logsumexp(moments @ x) - observed @ x + 0.5 * ridge * jnp.sum(x**2)
//         )
//
//     def cond_fn(loop_state):
//         _, newton_dec, k = loop_state
//         return (newton_dec > 1e-5) & (k < 20)
//
//     def step(loop_state):
//         iterate, _, k = loop_state
//         fx, grad_k = jax.value_and_grad(objective)(iterate)
//         direction = -jnp.linalg.solve(jax.hessian(objective)(iterate), grad_k)
//         slope = jnp.vdot(grad_k, direction)
//
//         def cond(val):
//             eta, tries = val
//             return (objective(iterate + eta * direction) > fx + 1e-4 * eta * slope) & (
//                 tries < 25
//             )
//
//         def body(val):
//             eta, tries = val
//             return 0.8 * eta, tries + 1
//
//         step_size, _ = jax.lax.while_loop(cond, body, (jnp.ones((), moments.dtype), 0))
//         return iterate + step_size * direction, -slope, k + 1
//
//     solution, _, _ = jax.lax.while_loop(
//         cond_fn,
//         step,
//         (
//             jnp.zeros(moments.shape[1], moments.dtype),
//             jnp.array(jnp.inf, moments.dtype),
//             0,
//         ),
//     )
//     return jax.nn.softmax(moments @ solution)
//
//   moments: float64[10, 7] in [-1, 1]
//   observed: float64[7] in [-0.2, 0.2]
//   ridge: float64[] in [0.1, 0.5]
// -----
// forward, cpu
module @jit_newton_entropy_dual attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x7xf64>, %arg1: tensor<7xf64>, %arg2: tensor<f64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %0, %iterArg_7 = %cst_0, %iterArg_8 = %c) : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
    cond {
      %cst_9 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
      %13 = stablehlo.compare GT, %iterArg_7, %cst_9, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<20> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_8, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %15 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<i1>
      %16 = stablehlo.compare NE, %14, %15, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %17 = stablehlo.convert %16 : tensor<i1>
      %18 = stablehlo.and %13, %17 : tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %13 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %cst_9 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %14 = stablehlo.reduce(%13 init: %cst_9) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %15 = stablehlo.maximum %cst_10, %14 : tensor<f64>
      %16 = stablehlo.is_finite %15 : (tensor<f64>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %17 = stablehlo.select %16, %15, %cst_11 : tensor<i1>, tensor<f64>
      %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %20 = stablehlo.subtract %13, %19 : tensor<10xf64>
      %21 = stablehlo.exponential %20 : tensor<10xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %23 = stablehlo.abs %22 : tensor<f64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %24 = stablehlo.compare GE, %22, %cst_13, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %25 = stablehlo.log %23 : tensor<f64>
      %26 = stablehlo.add %25, %17 : tensor<f64>
      %27 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %28 = stablehlo.subtract %26, %27 : tensor<f64>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %29 = stablehlo.multiply %cst_14, %iterArg_5 : tensor<f64>
      %30 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %32 = stablehlo.multiply %31, %iterArg_6 : tensor<7xf64>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %33 = stablehlo.reduce(%30 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %34 = stablehlo.multiply %29, %33 : tensor<f64>
      %35 = stablehlo.add %28, %34 : tensor<f64>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %36 = stablehlo.multiply %29, %cst_17 : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %38 = stablehlo.multiply %37, %32 : tensor<7xf64>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %39 = stablehlo.negate %cst_18 : tensor<f64>
      %40 = stablehlo.dot_general %39, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
      %41 = stablehlo.add %38, %40 : tensor<7xf64>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %42 = stablehlo.divide %cst_19, %23 : tensor<f64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.select %24, %cst_20, %42 : tensor<i1>, tensor<f64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %44 = stablehlo.select %24, %42, %cst_21 : tensor<i1>, tensor<f64>
      %45 = stablehlo.negate %43 : tensor<f64>
      %46 = stablehlo.add %44, %45 : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<10xf64>
      %48 = stablehlo.multiply %47, %21 : tensor<10xf64>
      %49 = stablehlo.dot_general %48, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf64>, tensor<10x7xf64>) -> tensor<7xf64>
      %50 = stablehlo.add %41, %49 : tensor<7xf64>
      %51 = stablehlo.iota dim = 0 : tensor<7x7xi64>
      %52 = stablehlo.iota dim = 1 : tensor<7x7xi64>
      %c_22 = stablehlo.constant dense<0> : tensor<i64>
      %53 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
      %54 = stablehlo.add %51, %53 : tensor<7x7xi64>
      %55 = stablehlo.compare EQ, %54, %52, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
      %56 = stablehlo.convert %55 : (tensor<7x7xi1>) -> tensor<7x7xf64>
      %57 = stablehlo.slice %56 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %58 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %59 = stablehlo.dot_general %iterArg, %57, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7x7xf64>) -> tensor<10x7xf64>
      %cst_23 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %60 = stablehlo.reduce(%58 init: %cst_23) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_24 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %61 = stablehlo.maximum %cst_24, %60 : tensor<f64>
      %62 = stablehlo.is_finite %61 : (tensor<f64>) -> tensor<i1>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %63 = stablehlo.select %62, %61, %cst_25 : tensor<i1>, tensor<f64>
      %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %66 = stablehlo.subtract %58, %65 : tensor<10xf64>
      %67 = stablehlo.exponential %66 : tensor<10xf64>
      %68 = stablehlo.transpose %59, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %69 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %71 = stablehlo.multiply %68, %70 : tensor<7x10xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.reduce(%67 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %73 = stablehlo.reduce(%71 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %74 = stablehlo.abs %72 : tensor<f64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %75 = stablehlo.compare GE, %72, %cst_28, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %76 = stablehlo.negate %73 : tensor<7xf64>
      %77 = stablehlo.select %75, %73, %76 : tensor<i1>, tensor<7xf64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %78 = stablehlo.compare GE, %72, %cst_29, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %79 = stablehlo.multiply %cst_30, %iterArg_5 : tensor<f64>
      %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %80 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
      %81 = stablehlo.multiply %80, %57 : tensor<7x7xf64>
      %82 = stablehlo.iota dim = 0 : tensor<1x1xi64>
      %83 = stablehlo.iota dim = 1 : tensor<1x1xi64>
      %c_32 = stablehlo.constant dense<0> : tensor<i64>
      %84 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
      %85 = stablehlo.add %82, %84 : tensor<1x1xi64>
      %86 = stablehlo.compare EQ, %85, %83, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
      %87 = stablehlo.convert %86 : (tensor<1x1xi1>) -> tensor<1x1xf64>
      %88 = stablehlo.slice %87 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
      %89 = stablehlo.reshape %88 : (tensor<1x1xf64>) -> tensor<1xf64>
      %90 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %91 = stablehlo.multiply %90, %89 : tensor<1xf64>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<1xf64>) -> tensor<1x7xf64>
      %93 = stablehlo.broadcast_in_dim %81, dims = [0, 2] : (tensor<7x7xf64>) -> tensor<7x1x7xf64>
      %94 = stablehlo.broadcast_in_dim %92, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<1x1x7xf64>
      %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<1x1x7xf64>) -> tensor<7x1x7xf64>
      %96 = stablehlo.multiply %95, %93 : tensor<7x1x7xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
      %98 = stablehlo.broadcast_in_dim %97, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<7x1x7xf64>
      %99 = stablehlo.add %96, %98 : tensor<7x1x7xf64>
      %100 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %101 = stablehlo.divide %89, %100 : tensor<1xf64>
      %102 = stablehlo.negate %77 : tensor<7xf64>
      %103 = stablehlo.broadcast_in_dim %89, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
      %104 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
      %105 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x1xf64>
      %106 = stablehlo.multiply %104, %105 : tensor<7x1xf64>
      %107 = stablehlo.multiply %74, %74 : tensor<f64>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %108 = stablehlo.divide %cst_34, %107 : tensor<f64>
      %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
      %110 = stablehlo.multiply %106, %109 : tensor<7x1xf64>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %112 = stablehlo.select %78, %111, %101 : tensor<i1>, tensor<1xf64>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %114 = stablehlo.broadcast_in_dim %113, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %115 = stablehlo.select %78, %114, %110 : tensor<i1>, tensor<7x1xf64>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %116 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %117 = stablehlo.select %78, %101, %116 : tensor<i1>, tensor<1xf64>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %118 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %119 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %120 = stablehlo.select %78, %110, %119 : tensor<i1>, tensor<7x1xf64>
      %121 = stablehlo.negate %112 : tensor<1xf64>
      %122 = stablehlo.negate %115 : tensor<7x1xf64>
      %123 = stablehlo.add %117, %121 : tensor<1xf64>
      %124 = stablehlo.add %120, %122 : tensor<7x1xf64>
      %125 = stablehlo.broadcast_in_dim %123, dims = [0] : (tensor<1xf64>) -> tensor<1x10xf64>
      %126 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x1x10xf64>
      %127 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %128 = stablehlo.broadcast_in_dim %71, dims = [0, 2] : (tensor<7x10xf64>) -> tensor<7x1x10xf64>
      %129 = stablehlo.broadcast_in_dim %127, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %131 = stablehlo.multiply %126, %130 : tensor<7x1x10xf64>
      %132 = stablehlo.broadcast_in_dim %125, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %134 = stablehlo.multiply %133, %128 : tensor<7x1x10xf64>
      %135 = stablehlo.add %131, %134 : tensor<7x1x10xf64>
      %136 = stablehlo.dot_general %135, %iterArg, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1x10xf64>, tensor<10x7xf64>) -> tensor<7x1x7xf64>
      %137 = stablehlo.add %99, %136 : tensor<7x1x7xf64>
      %138 = stablehlo.slice %137 [0:7, 0:1, 0:7] : (tensor<7x1x7xf64>) -> tensor<7x1x7xf64>
      %139 = stablehlo.reshape %138 : (tensor<7x1x7xf64>) -> tensor<7x7xf64>
      %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %141 = stablehlo.slice %140 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %142 = func.call @solve(%141, %50) : (tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %143 = stablehlo.negate %142 : tensor<7xf64>
      %144 = stablehlo.dot_general %50, %143, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %c_40 = stablehlo.constant dense<0> : tensor<i64>
      %145:9 = stablehlo.while(%iterArg_42 = %143, %iterArg_43 = %iterArg_6, %iterArg_44 = %iterArg, %iterArg_45 = %iterArg_4, %iterArg_46 = %iterArg_5, %iterArg_47 = %144, %iterArg_48 = %35, %iterArg_49 = %cst_39, %iterArg_50 = %c_40) : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      cond {
        %151 = stablehlo.broadcast_in_dim %iterArg_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
        %152 = stablehlo.multiply %151, %iterArg_42 : tensor<7xf64>
        %153 = stablehlo.add %iterArg_43, %152 : tensor<7xf64>
        %154 = stablehlo.dot_general %iterArg_44, %153, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
        %cst_51 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %155 = stablehlo.reduce(%154 init: %cst_51) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %cst_52 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %156 = stablehlo.maximum %cst_52, %155 : tensor<f64>
        %157 = stablehlo.is_finite %156 : (tensor<f64>) -> tensor<i1>
        %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %158 = stablehlo.select %157, %156, %cst_53 : tensor<i1>, tensor<f64>
        %159 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %160 = stablehlo.broadcast_in_dim %159, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
        %161 = stablehlo.subtract %154, %160 : tensor<10xf64>
        %162 = stablehlo.exponential %161 : tensor<10xf64>
        %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %163 = stablehlo.reduce(%162 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %164 = stablehlo.abs %163 : tensor<f64>
        %165 = stablehlo.log %164 : tensor<f64>
        %166 = stablehlo.add %165, %158 : tensor<f64>
        %167 = stablehlo.dot_general %iterArg_45, %153, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
        %168 = stablehlo.subtract %166, %167 : tensor<f64>
        %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %169 = stablehlo.multiply %cst_55, %iterArg_46 : tensor<f64>
        %170 = stablehlo.multiply %153, %153 : tensor<7xf64>
        %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %171 = stablehlo.reduce(%170 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %172 = stablehlo.multiply %169, %171 : tensor<f64>
        %173 = stablehlo.add %168, %172 : tensor<f64>
        %cst_57 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %174 = stablehlo.multiply %cst_57, %iterArg_49 : tensor<f64>
        %175 = stablehlo.multiply %174, %iterArg_47 : tensor<f64>
        %176 = stablehlo.add %iterArg_48, %175 : tensor<f64>
        %177 = stablehlo.compare GT, %173, %176, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_58 = stablehlo.constant dense<25> : tensor<i64>
        %178 = stablehlo.compare LT, %iterArg_50, %c_58, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_59 = stablehlo.constant dense<false> : tensor<i1>
        %179 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i1>) -> tensor<i1>
        %180 = stablehlo.compare NE, %178, %179, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %181 = stablehlo.convert %180 : tensor<i1>
        %182 = stablehlo.and %177, %181 : tensor<i1>
        stablehlo.return %182 : tensor<i1>
      } do {
        %cst_51 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
        %151 = stablehlo.multiply %cst_51, %iterArg_49 : tensor<f64>
        %c_52 = stablehlo.constant dense<1> : tensor<i64>
        %152 = stablehlo.add %iterArg_50, %c_52 : tensor<i64>
        stablehlo.return %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %151, %152 : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      }
      %146 = stablehlo.broadcast_in_dim %145#7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %147 = stablehlo.multiply %146, %143 : tensor<7xf64>
      %148 = stablehlo.add %iterArg_6, %147 : tensor<7xf64>
      %149 = stablehlo.negate %144 : tensor<f64>
      %c_41 = stablehlo.constant dense<1> : tensor<i64>
      %150 = stablehlo.add %iterArg_8, %c_41 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %148, %149, %150 : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
    }
    %2 = stablehlo.dot_general %arg0, %1#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %4 = stablehlo.maximum %cst_2, %3 : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
    %7 = stablehlo.subtract %2, %6 : tensor<10xf64>
    %8 = stablehlo.exponential %7 : tensor<10xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
    %12 = stablehlo.divide %8, %11 : tensor<10xf64>
    return %12 : tensor<10xf64>
  }
  func.func private @solve(%arg0: tensor<7x7xf64>, %arg1: tensor<7xf64>) -> tensor<7xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=7, j=7, k=7, l=7, m=7}, custom>} : (tensor<7x7xf64>) -> (tensor<7x7xf64>, tensor<7xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<7xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x7xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<7x7xi1>, tensor<7x7xf64>
    %9 = stablehlo.iota dim = 0 : tensor<7xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<7xi32>, tensor<i64>, tensor<i64>, tensor<7xi32>
    cond {
      %c_6 = stablehlo.constant dense<7> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %14 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<7> : tensor<i64>
      %15 = stablehlo.add %14, %c_8 : tensor<i64>
      %16 = stablehlo.select %13, %15, %iterArg_4 : tensor<i1>, tensor<i64>
      %17 = stablehlo.dynamic_slice %iterArg, %16, sizes = [1] : (tensor<7xi32>, tensor<i64>) -> tensor<1xi32>
      %18 = stablehlo.reshape %17 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %20 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<7> : tensor<i64>
      %21 = stablehlo.add %20, %c_10 : tensor<i64>
      %22 = stablehlo.select %19, %21, %iterArg_4 : tensor<i1>, tensor<i64>
      %23 = stablehlo.dynamic_slice %iterArg_5, %22, sizes = [1] : (tensor<7xi32>, tensor<i64>) -> tensor<1xi32>
      %24 = stablehlo.reshape %23 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.compare LT, %18, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<7> : tensor<i32>
      %26 = stablehlo.add %18, %c_12 : tensor<i32>
      %27 = stablehlo.select %25, %26, %18 : tensor<i1>, tensor<i32>
      %28 = stablehlo.dynamic_slice %iterArg_5, %27, sizes = [1] : (tensor<7xi32>, tensor<i32>) -> tensor<1xi32>
      %29 = stablehlo.reshape %28 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %30 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<7> : tensor<i64>
      %31 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %32 = stablehlo.select %30, %31, %iterArg_4 : tensor<i1>, tensor<i64>
      %33 = stablehlo.convert %32 : (tensor<i64>) -> tensor<i32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %35 = "stablehlo.scatter"(%iterArg_5, %34, %29) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<7xi32>, tensor<1xi32>, tensor<i32>) -> tensor<7xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %36 = stablehlo.compare LT, %18, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<7> : tensor<i32>
      %37 = stablehlo.add %18, %c_16 : tensor<i32>
      %38 = stablehlo.select %36, %37, %18 : tensor<i1>, tensor<i32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %40 = "stablehlo.scatter"(%35, %39, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<7xi32>, tensor<1xi32>, tensor<i32>) -> tensor<7xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %41, %12, %40 : tensor<7xi32>, tensor<i64>, tensor<i64>, tensor<7xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<7x7xf64>, tensor<7xi32>, tensor<7xf64>) -> tensor<7xf64>
    return %11 : tensor<7xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<7x7xf64>, %arg1: tensor<7xi32>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<7xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<7xi1>, tensor<7xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<7x1xf64>, tensor<7x1xi32>) -> tensor<7x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=7, j=7, k=7, l=1, m=7, n=1}, custom>} : (tensor<7x7xf64>, tensor<7x1xf64>) -> tensor<7x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=7, j=7, k=7, l=1, m=7, n=1}, custom>} : (tensor<7x7xf64>, tensor<7x1xf64>) -> tensor<7x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<7x1xf64>) -> tensor<7xf64>
    return %10 : tensor<7xf64>
  }
}
// -----
// forward, cuda
module @jit_newton_entropy_dual attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x7xf64>, %arg1: tensor<7xf64>, %arg2: tensor<f64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %0, %iterArg_7 = %cst_0, %iterArg_8 = %c) : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
    cond {
      %cst_9 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
      %13 = stablehlo.compare GT, %iterArg_7, %cst_9, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<20> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_8, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %15 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<i1>
      %16 = stablehlo.compare NE, %14, %15, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %17 = stablehlo.convert %16 : tensor<i1>
      %18 = stablehlo.and %13, %17 : tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %13 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %cst_9 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %14 = stablehlo.reduce(%13 init: %cst_9) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %15 = stablehlo.maximum %cst_10, %14 : tensor<f64>
      %16 = stablehlo.is_finite %15 : (tensor<f64>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %17 = stablehlo.select %16, %15, %cst_11 : tensor<i1>, tensor<f64>
      %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %20 = stablehlo.subtract %13, %19 : tensor<10xf64>
      %21 = stablehlo.exponential %20 : tensor<10xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %23 = stablehlo.abs %22 : tensor<f64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %24 = stablehlo.compare GE, %22, %cst_13, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %25 = stablehlo.log %23 : tensor<f64>
      %26 = stablehlo.add %25, %17 : tensor<f64>
      %27 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %28 = stablehlo.subtract %26, %27 : tensor<f64>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %29 = stablehlo.multiply %cst_14, %iterArg_5 : tensor<f64>
      %30 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %32 = stablehlo.multiply %31, %iterArg_6 : tensor<7xf64>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %33 = stablehlo.reduce(%30 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %34 = stablehlo.multiply %29, %33 : tensor<f64>
      %35 = stablehlo.add %28, %34 : tensor<f64>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %36 = stablehlo.multiply %29, %cst_17 : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %38 = stablehlo.multiply %37, %32 : tensor<7xf64>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %39 = stablehlo.negate %cst_18 : tensor<f64>
      %40 = stablehlo.dot_general %39, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
      %41 = stablehlo.add %38, %40 : tensor<7xf64>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %42 = stablehlo.divide %cst_19, %23 : tensor<f64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.select %24, %cst_20, %42 : tensor<i1>, tensor<f64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %44 = stablehlo.select %24, %42, %cst_21 : tensor<i1>, tensor<f64>
      %45 = stablehlo.negate %43 : tensor<f64>
      %46 = stablehlo.add %44, %45 : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<10xf64>
      %48 = stablehlo.multiply %47, %21 : tensor<10xf64>
      %49 = stablehlo.dot_general %48, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf64>, tensor<10x7xf64>) -> tensor<7xf64>
      %50 = stablehlo.add %41, %49 : tensor<7xf64>
      %51 = stablehlo.iota dim = 0 : tensor<7x7xi64>
      %52 = stablehlo.iota dim = 1 : tensor<7x7xi64>
      %c_22 = stablehlo.constant dense<0> : tensor<i64>
      %53 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
      %54 = stablehlo.add %51, %53 : tensor<7x7xi64>
      %55 = stablehlo.compare EQ, %54, %52, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
      %56 = stablehlo.convert %55 : (tensor<7x7xi1>) -> tensor<7x7xf64>
      %57 = stablehlo.slice %56 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %58 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %59 = stablehlo.dot_general %iterArg, %57, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7x7xf64>) -> tensor<10x7xf64>
      %cst_23 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %60 = stablehlo.reduce(%58 init: %cst_23) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_24 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %61 = stablehlo.maximum %cst_24, %60 : tensor<f64>
      %62 = stablehlo.is_finite %61 : (tensor<f64>) -> tensor<i1>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %63 = stablehlo.select %62, %61, %cst_25 : tensor<i1>, tensor<f64>
      %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %66 = stablehlo.subtract %58, %65 : tensor<10xf64>
      %67 = stablehlo.exponential %66 : tensor<10xf64>
      %68 = stablehlo.transpose %59, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %69 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %71 = stablehlo.multiply %68, %70 : tensor<7x10xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.reduce(%67 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %73 = stablehlo.reduce(%71 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %74 = stablehlo.abs %72 : tensor<f64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %75 = stablehlo.compare GE, %72, %cst_28, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %76 = stablehlo.negate %73 : tensor<7xf64>
      %77 = stablehlo.select %75, %73, %76 : tensor<i1>, tensor<7xf64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %78 = stablehlo.compare GE, %72, %cst_29, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %79 = stablehlo.multiply %cst_30, %iterArg_5 : tensor<f64>
      %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %80 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
      %81 = stablehlo.multiply %80, %57 : tensor<7x7xf64>
      %82 = stablehlo.iota dim = 0 : tensor<1x1xi64>
      %83 = stablehlo.iota dim = 1 : tensor<1x1xi64>
      %c_32 = stablehlo.constant dense<0> : tensor<i64>
      %84 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
      %85 = stablehlo.add %82, %84 : tensor<1x1xi64>
      %86 = stablehlo.compare EQ, %85, %83, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
      %87 = stablehlo.convert %86 : (tensor<1x1xi1>) -> tensor<1x1xf64>
      %88 = stablehlo.slice %87 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
      %89 = stablehlo.reshape %88 : (tensor<1x1xf64>) -> tensor<1xf64>
      %90 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %91 = stablehlo.multiply %90, %89 : tensor<1xf64>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<1xf64>) -> tensor<1x7xf64>
      %93 = stablehlo.broadcast_in_dim %81, dims = [0, 2] : (tensor<7x7xf64>) -> tensor<7x1x7xf64>
      %94 = stablehlo.broadcast_in_dim %92, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<1x1x7xf64>
      %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<1x1x7xf64>) -> tensor<7x1x7xf64>
      %96 = stablehlo.multiply %95, %93 : tensor<7x1x7xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
      %98 = stablehlo.broadcast_in_dim %97, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<7x1x7xf64>
      %99 = stablehlo.add %96, %98 : tensor<7x1x7xf64>
      %100 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %101 = stablehlo.divide %89, %100 : tensor<1xf64>
      %102 = stablehlo.negate %77 : tensor<7xf64>
      %103 = stablehlo.broadcast_in_dim %89, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
      %104 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
      %105 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x1xf64>
      %106 = stablehlo.multiply %104, %105 : tensor<7x1xf64>
      %107 = stablehlo.multiply %74, %74 : tensor<f64>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %108 = stablehlo.divide %cst_34, %107 : tensor<f64>
      %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
      %110 = stablehlo.multiply %106, %109 : tensor<7x1xf64>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %112 = stablehlo.select %78, %111, %101 : tensor<i1>, tensor<1xf64>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %114 = stablehlo.broadcast_in_dim %113, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %115 = stablehlo.select %78, %114, %110 : tensor<i1>, tensor<7x1xf64>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %116 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %117 = stablehlo.select %78, %101, %116 : tensor<i1>, tensor<1xf64>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %118 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %119 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %120 = stablehlo.select %78, %110, %119 : tensor<i1>, tensor<7x1xf64>
      %121 = stablehlo.negate %112 : tensor<1xf64>
      %122 = stablehlo.negate %115 : tensor<7x1xf64>
      %123 = stablehlo.add %117, %121 : tensor<1xf64>
      %124 = stablehlo.add %120, %122 : tensor<7x1xf64>
      %125 = stablehlo.broadcast_in_dim %123, dims = [0] : (tensor<1xf64>) -> tensor<1x10xf64>
      %126 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x1x10xf64>
      %127 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %128 = stablehlo.broadcast_in_dim %71, dims = [0, 2] : (tensor<7x10xf64>) -> tensor<7x1x10xf64>
      %129 = stablehlo.broadcast_in_dim %127, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %131 = stablehlo.multiply %126, %130 : tensor<7x1x10xf64>
      %132 = stablehlo.broadcast_in_dim %125, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %134 = stablehlo.multiply %133, %128 : tensor<7x1x10xf64>
      %135 = stablehlo.add %131, %134 : tensor<7x1x10xf64>
      %136 = stablehlo.dot_general %135, %iterArg, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1x10xf64>, tensor<10x7xf64>) -> tensor<7x1x7xf64>
      %137 = stablehlo.add %99, %136 : tensor<7x1x7xf64>
      %138 = stablehlo.slice %137 [0:7, 0:1, 0:7] : (tensor<7x1x7xf64>) -> tensor<7x1x7xf64>
      %139 = stablehlo.reshape %138 : (tensor<7x1x7xf64>) -> tensor<7x7xf64>
      %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %141 = stablehlo.slice %140 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %142 = func.call @solve(%141, %50) : (tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %143 = stablehlo.negate %142 : tensor<7xf64>
      %144 = stablehlo.dot_general %50, %143, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %c_40 = stablehlo.constant dense<0> : tensor<i64>
      %145:9 = stablehlo.while(%iterArg_42 = %143, %iterArg_43 = %iterArg_6, %iterArg_44 = %iterArg, %iterArg_45 = %iterArg_4, %iterArg_46 = %iterArg_5, %iterArg_47 = %144, %iterArg_48 = %35, %iterArg_49 = %cst_39, %iterArg_50 = %c_40) : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      cond {
        %151 = stablehlo.broadcast_in_dim %iterArg_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
        %152 = stablehlo.multiply %151, %iterArg_42 : tensor<7xf64>
        %153 = stablehlo.add %iterArg_43, %152 : tensor<7xf64>
        %154 = stablehlo.dot_general %iterArg_44, %153, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
        %cst_51 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %155 = stablehlo.reduce(%154 init: %cst_51) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %cst_52 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %156 = stablehlo.maximum %cst_52, %155 : tensor<f64>
        %157 = stablehlo.is_finite %156 : (tensor<f64>) -> tensor<i1>
        %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %158 = stablehlo.select %157, %156, %cst_53 : tensor<i1>, tensor<f64>
        %159 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %160 = stablehlo.broadcast_in_dim %159, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
        %161 = stablehlo.subtract %154, %160 : tensor<10xf64>
        %162 = stablehlo.exponential %161 : tensor<10xf64>
        %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %163 = stablehlo.reduce(%162 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %164 = stablehlo.abs %163 : tensor<f64>
        %165 = stablehlo.log %164 : tensor<f64>
        %166 = stablehlo.add %165, %158 : tensor<f64>
        %167 = stablehlo.dot_general %iterArg_45, %153, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
        %168 = stablehlo.subtract %166, %167 : tensor<f64>
        %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %169 = stablehlo.multiply %cst_55, %iterArg_46 : tensor<f64>
        %170 = stablehlo.multiply %153, %153 : tensor<7xf64>
        %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %171 = stablehlo.reduce(%170 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %172 = stablehlo.multiply %169, %171 : tensor<f64>
        %173 = stablehlo.add %168, %172 : tensor<f64>
        %cst_57 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %174 = stablehlo.multiply %cst_57, %iterArg_49 : tensor<f64>
        %175 = stablehlo.multiply %174, %iterArg_47 : tensor<f64>
        %176 = stablehlo.add %iterArg_48, %175 : tensor<f64>
        %177 = stablehlo.compare GT, %173, %176, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_58 = stablehlo.constant dense<25> : tensor<i64>
        %178 = stablehlo.compare LT, %iterArg_50, %c_58, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_59 = stablehlo.constant dense<false> : tensor<i1>
        %179 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i1>) -> tensor<i1>
        %180 = stablehlo.compare NE, %178, %179, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %181 = stablehlo.convert %180 : tensor<i1>
        %182 = stablehlo.and %177, %181 : tensor<i1>
        stablehlo.return %182 : tensor<i1>
      } do {
        %cst_51 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
        %151 = stablehlo.multiply %cst_51, %iterArg_49 : tensor<f64>
        %c_52 = stablehlo.constant dense<1> : tensor<i64>
        %152 = stablehlo.add %iterArg_50, %c_52 : tensor<i64>
        stablehlo.return %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %151, %152 : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      }
      %146 = stablehlo.broadcast_in_dim %145#7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %147 = stablehlo.multiply %146, %143 : tensor<7xf64>
      %148 = stablehlo.add %iterArg_6, %147 : tensor<7xf64>
      %149 = stablehlo.negate %144 : tensor<f64>
      %c_41 = stablehlo.constant dense<1> : tensor<i64>
      %150 = stablehlo.add %iterArg_8, %c_41 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %148, %149, %150 : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
    }
    %2 = stablehlo.dot_general %arg0, %1#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %4 = stablehlo.maximum %cst_2, %3 : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
    %7 = stablehlo.subtract %2, %6 : tensor<10xf64>
    %8 = stablehlo.exponential %7 : tensor<10xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
    %12 = stablehlo.divide %8, %11 : tensor<10xf64>
    return %12 : tensor<10xf64>
  }
  func.func private @solve(%arg0: tensor<7x7xf64>, %arg1: tensor<7xf64>) -> tensor<7xf64> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=7, j=7, k=7, l=7, m=7}, custom>} : (tensor<7x7xf64>) -> (tensor<7x7xf64>, tensor<7xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<7xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x7xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<7x7xi1>, tensor<7x7xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=7, j=7}, custom>} : (tensor<7xi32>) -> tensor<7xi32>
    %10 = call @_lu_solve(%8, %9, %arg1) : (tensor<7x7xf64>, tensor<7xi32>, tensor<7xf64>) -> tensor<7xf64>
    return %10 : tensor<7xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<7x7xf64>, %arg1: tensor<7xi32>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<7xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<7xi1>, tensor<7xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<7x1xf64>, tensor<7x1xi32>) -> tensor<7x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<7x7xf64>, tensor<7x1xf64>) -> tensor<7x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf64>, tensor<7x1xf64>) -> tensor<7x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<7x1xf64>) -> tensor<7xf64>
    return %10 : tensor<7xf64>
  }
}
