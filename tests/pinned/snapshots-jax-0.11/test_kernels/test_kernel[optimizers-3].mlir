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
      %15 = stablehlo.reshape %14 : (tensor<f64>) -> tensor<1xf64>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %17 = stablehlo.compare EQ, %13, %16, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %18 = stablehlo.convert %17 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %19 = stablehlo.reduce(%18 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %20 = stablehlo.maximum %cst_11, %14 : tensor<f64>
      %cst_12 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %21 = stablehlo.compare GT, %14, %cst_12, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %22 = stablehlo.compare EQ, %14, %cst_13, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %23 = stablehlo.select %22, %cst_15, %cst_14 : tensor<i1>, tensor<f64>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.select %21, %cst_16, %23 : tensor<i1>, tensor<f64>
      %25 = stablehlo.is_finite %20 : (tensor<f64>) -> tensor<i1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.select %25, %20, %cst_17 : tensor<i1>, tensor<f64>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %29 = stablehlo.subtract %13, %28 : tensor<10xf64>
      %30 = stablehlo.exponential %29 : tensor<10xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %32 = stablehlo.sign %31 : tensor<f64>
      %33 = stablehlo.abs %31 : tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %34 = stablehlo.compare GE, %31, %cst_19, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %35 = stablehlo.log %33 : tensor<f64>
      %36 = stablehlo.add %35, %26 : tensor<f64>
      %37 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %38 = stablehlo.subtract %36, %37 : tensor<f64>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %39 = stablehlo.multiply %cst_20, %iterArg_5 : tensor<f64>
      %40 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %42 = stablehlo.multiply %41, %iterArg_6 : tensor<7xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.reduce(%40 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %44 = stablehlo.multiply %39, %43 : tensor<f64>
      %45 = stablehlo.add %38, %44 : tensor<f64>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %46 = stablehlo.multiply %39, %cst_23 : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %48 = stablehlo.multiply %47, %42 : tensor<7xf64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %49 = stablehlo.negate %cst_24 : tensor<f64>
      %50 = stablehlo.dot_general %49, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
      %51 = stablehlo.add %48, %50 : tensor<7xf64>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %52 = stablehlo.divide %cst_25, %33 : tensor<f64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %53 = stablehlo.select %34, %cst_26, %52 : tensor<i1>, tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %54 = stablehlo.select %34, %52, %cst_27 : tensor<i1>, tensor<f64>
      %55 = stablehlo.negate %53 : tensor<f64>
      %56 = stablehlo.add %54, %55 : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<10xf64>
      %58 = stablehlo.multiply %57, %30 : tensor<10xf64>
      %59 = stablehlo.dot_general %58, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf64>, tensor<10x7xf64>) -> tensor<7xf64>
      %60 = stablehlo.add %51, %59 : tensor<7xf64>
      %61 = stablehlo.iota dim = 0 : tensor<7x7xi64>
      %62 = stablehlo.iota dim = 1 : tensor<7x7xi64>
      %c_28 = stablehlo.constant dense<0> : tensor<i64>
      %63 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
      %64 = stablehlo.add %61, %63 : tensor<7x7xi64>
      %65 = stablehlo.compare EQ, %64, %62, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
      %66 = stablehlo.convert %65 : (tensor<7x7xi1>) -> tensor<7x7xf64>
      %67 = stablehlo.slice %66 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %68 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %69 = stablehlo.dot_general %iterArg, %67, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7x7xf64>) -> tensor<10x7xf64>
      %cst_29 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %70 = stablehlo.reduce(%68 init: %cst_29) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %71 = stablehlo.reshape %70 : (tensor<f64>) -> tensor<1xf64>
      %72 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %73 = stablehlo.compare EQ, %68, %72, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %74 = stablehlo.convert %73 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %75 = stablehlo.reduce(%74 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %76 = stablehlo.transpose %69, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %77 = stablehlo.broadcast_in_dim %74, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %79 = stablehlo.multiply %76, %78 : tensor<7x10xf64>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.reduce(%79 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %81 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %82 = stablehlo.divide %80, %81 : tensor<7xf64>
      %83 = stablehlo.reshape %70 : (tensor<f64>) -> tensor<1xf64>
      %84 = stablehlo.reshape %82 : (tensor<7xf64>) -> tensor<7x1xf64>
      %85 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %86 = stablehlo.compare EQ, %68, %85, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %87 = stablehlo.convert %86 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %88 = stablehlo.reduce(%87 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_33 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %89 = stablehlo.maximum %cst_33, %70 : tensor<f64>
      %cst_34 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %90 = stablehlo.compare GT, %70, %cst_34, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_35 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %91 = stablehlo.compare EQ, %70, %cst_35, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %92 = stablehlo.select %91, %cst_37, %cst_36 : tensor<i1>, tensor<f64>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.select %90, %cst_38, %92 : tensor<i1>, tensor<f64>
      %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %95 = stablehlo.multiply %82, %94 : tensor<7xf64>
      %cst_39 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %96 = stablehlo.compare GT, %70, %cst_39, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_40 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %97 = stablehlo.compare EQ, %70, %cst_40, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %98 = stablehlo.select %97, %cst_42, %cst_41 : tensor<i1>, tensor<f64>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %99 = stablehlo.select %96, %cst_43, %98 : tensor<i1>, tensor<f64>
      %100 = stablehlo.is_finite %89 : (tensor<f64>) -> tensor<i1>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.select %100, %89, %cst_44 : tensor<i1>, tensor<f64>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %102 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %103 = stablehlo.select %100, %95, %102 : tensor<i1>, tensor<7xf64>
      %104 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %106 = stablehlo.subtract %68, %105 : tensor<10xf64>
      %107 = stablehlo.exponential %106 : tensor<10xf64>
      %108 = stablehlo.transpose %69, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %109 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %111 = stablehlo.multiply %108, %110 : tensor<7x10xf64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %112 = stablehlo.reduce(%107 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%111 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %114 = stablehlo.sign %112 : tensor<f64>
      %115 = stablehlo.abs %112 : tensor<f64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %116 = stablehlo.compare GE, %112, %cst_48, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %117 = stablehlo.negate %113 : tensor<7xf64>
      %118 = stablehlo.select %116, %113, %117 : tensor<i1>, tensor<7xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %119 = stablehlo.compare GE, %112, %cst_49, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %120 = stablehlo.log %115 : tensor<f64>
      %121 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %122 = stablehlo.divide %118, %121 : tensor<7xf64>
      %123 = stablehlo.add %120, %101 : tensor<f64>
      %124 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %125 = stablehlo.dot_general %iterArg_4, %67, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x7xf64>) -> tensor<7xf64>
      %126 = stablehlo.subtract %123, %124 : tensor<f64>
      %127 = stablehlo.subtract %122, %125 : tensor<7xf64>
      %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %128 = stablehlo.multiply %cst_50, %iterArg_5 : tensor<f64>
      %129 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %130 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %131 = stablehlo.multiply %130, %iterArg_6 : tensor<7xf64>
      %132 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<7x7xf64>
      %134 = stablehlo.multiply %67, %133 : tensor<7x7xf64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %135 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %136 = stablehlo.multiply %135, %iterArg_6 : tensor<7xf64>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %137 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
      %138 = stablehlo.multiply %137, %67 : tensor<7x7xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %139 = stablehlo.reduce(%129 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %140 = stablehlo.reduce(%134 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x7xf64>, tensor<f64>) -> tensor<7xf64>
      %141 = stablehlo.multiply %128, %139 : tensor<f64>
      %142 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %143 = stablehlo.multiply %142, %140 : tensor<7xf64>
      %144 = stablehlo.add %126, %141 : tensor<f64>
      %145 = stablehlo.add %127, %143 : tensor<7xf64>
      %146 = stablehlo.iota dim = 0 : tensor<1x1xi64>
      %147 = stablehlo.iota dim = 1 : tensor<1x1xi64>
      %c_56 = stablehlo.constant dense<0> : tensor<i64>
      %148 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
      %149 = stablehlo.add %146, %148 : tensor<1x1xi64>
      %150 = stablehlo.compare EQ, %149, %147, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
      %151 = stablehlo.convert %150 : (tensor<1x1xi1>) -> tensor<1x1xf64>
      %152 = stablehlo.slice %151 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
      %153 = stablehlo.reshape %152 : (tensor<1x1xf64>) -> tensor<1xf64>
      %154 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %155 = stablehlo.multiply %154, %153 : tensor<1xf64>
      %156 = stablehlo.broadcast_in_dim %155, dims = [0] : (tensor<1xf64>) -> tensor<1x7xf64>
      %157 = stablehlo.broadcast_in_dim %136, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %158 = stablehlo.broadcast_in_dim %138, dims = [0, 2] : (tensor<7x7xf64>) -> tensor<7x1x7xf64>
      %159 = stablehlo.multiply %156, %157 : tensor<1x7xf64>
      %160 = stablehlo.broadcast_in_dim %156, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<1x1x7xf64>
      %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<1x1x7xf64>) -> tensor<7x1x7xf64>
      %162 = stablehlo.multiply %161, %158 : tensor<7x1x7xf64>
      %163 = stablehlo.negate %153 : tensor<1xf64>
      %164 = stablehlo.dot_general %163, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<7xf64>) -> tensor<1x7xf64>
      %165 = stablehlo.add %159, %164 : tensor<1x7xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %166 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
      %167 = stablehlo.broadcast_in_dim %166, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<7x1x7xf64>
      %168 = stablehlo.add %162, %167 : tensor<7x1x7xf64>
      %169 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %170 = stablehlo.divide %153, %169 : tensor<1xf64>
      %171 = stablehlo.negate %118 : tensor<7xf64>
      %172 = stablehlo.broadcast_in_dim %153, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
      %173 = stablehlo.broadcast_in_dim %171, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
      %174 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x1xf64>
      %175 = stablehlo.multiply %173, %174 : tensor<7x1xf64>
      %176 = stablehlo.multiply %115, %115 : tensor<f64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %177 = stablehlo.divide %cst_58, %176 : tensor<f64>
      %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
      %179 = stablehlo.multiply %175, %178 : tensor<7x1xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %180 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %181 = stablehlo.select %119, %180, %170 : tensor<i1>, tensor<1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %182 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %183 = stablehlo.broadcast_in_dim %182, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %184 = stablehlo.select %119, %183, %179 : tensor<i1>, tensor<7x1xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %185 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %186 = stablehlo.select %119, %170, %185 : tensor<i1>, tensor<1xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %187 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %188 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %189 = stablehlo.select %119, %179, %188 : tensor<i1>, tensor<7x1xf64>
      %190 = stablehlo.negate %181 : tensor<1xf64>
      %191 = stablehlo.negate %184 : tensor<7x1xf64>
      %192 = stablehlo.add %186, %190 : tensor<1xf64>
      %193 = stablehlo.add %189, %191 : tensor<7x1xf64>
      %194 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<1xf64>) -> tensor<1x10xf64>
      %195 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x1x10xf64>
      %196 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %197 = stablehlo.broadcast_in_dim %111, dims = [0, 2] : (tensor<7x10xf64>) -> tensor<7x1x10xf64>
      %198 = stablehlo.multiply %194, %196 : tensor<1x10xf64>
      %199 = stablehlo.broadcast_in_dim %196, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %201 = stablehlo.multiply %195, %200 : tensor<7x1x10xf64>
      %202 = stablehlo.broadcast_in_dim %194, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %204 = stablehlo.multiply %203, %197 : tensor<7x1x10xf64>
      %205 = stablehlo.add %201, %204 : tensor<7x1x10xf64>
      %206 = stablehlo.dot_general %198, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x10xf64>, tensor<10x7xf64>) -> tensor<1x7xf64>
      %207 = stablehlo.dot_general %205, %iterArg, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1x10xf64>, tensor<10x7xf64>) -> tensor<7x1x7xf64>
      %208 = stablehlo.add %165, %206 : tensor<1x7xf64>
      %209 = stablehlo.add %168, %207 : tensor<7x1x7xf64>
      %210 = stablehlo.slice %208 [0:1, 0:7] : (tensor<1x7xf64>) -> tensor<1x7xf64>
      %211 = stablehlo.slice %209 [0:7, 0:1, 0:7] : (tensor<7x1x7xf64>) -> tensor<7x1x7xf64>
      %212 = stablehlo.reshape %210 : (tensor<1x7xf64>) -> tensor<7xf64>
      %213 = stablehlo.reshape %211 : (tensor<7x1x7xf64>) -> tensor<7x7xf64>
      %214 = stablehlo.transpose %213, dims = [1, 0] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %215 = stablehlo.slice %214 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %216 = func.call @solve(%215, %60) : (tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %217 = stablehlo.negate %216 : tensor<7xf64>
      %218 = stablehlo.dot_general %60, %217, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %c_64 = stablehlo.constant dense<0> : tensor<i64>
      %219:9 = stablehlo.while(%iterArg_66 = %217, %iterArg_67 = %iterArg_6, %iterArg_68 = %iterArg, %iterArg_69 = %iterArg_4, %iterArg_70 = %iterArg_5, %iterArg_71 = %218, %iterArg_72 = %45, %iterArg_73 = %cst_63, %iterArg_74 = %c_64) : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      cond {
        %225 = stablehlo.broadcast_in_dim %iterArg_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
        %226 = stablehlo.multiply %225, %iterArg_66 : tensor<7xf64>
        %227 = stablehlo.add %iterArg_67, %226 : tensor<7xf64>
        %228 = stablehlo.dot_general %iterArg_68, %227, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
        %cst_75 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %229 = stablehlo.reduce(%228 init: %cst_75) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %cst_76 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %230 = stablehlo.maximum %cst_76, %229 : tensor<f64>
        %231 = stablehlo.is_finite %230 : (tensor<f64>) -> tensor<i1>
        %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %232 = stablehlo.select %231, %230, %cst_77 : tensor<i1>, tensor<f64>
        %233 = stablehlo.broadcast_in_dim %232, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
        %235 = stablehlo.subtract %228, %234 : tensor<10xf64>
        %236 = stablehlo.exponential %235 : tensor<10xf64>
        %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %237 = stablehlo.reduce(%236 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %238 = stablehlo.sign %237 : tensor<f64>
        %239 = stablehlo.abs %237 : tensor<f64>
        %240 = stablehlo.log %239 : tensor<f64>
        %241 = stablehlo.add %240, %232 : tensor<f64>
        %242 = stablehlo.dot_general %iterArg_69, %227, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
        %243 = stablehlo.subtract %241, %242 : tensor<f64>
        %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %244 = stablehlo.multiply %cst_79, %iterArg_70 : tensor<f64>
        %245 = stablehlo.multiply %227, %227 : tensor<7xf64>
        %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %246 = stablehlo.reduce(%245 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %247 = stablehlo.multiply %244, %246 : tensor<f64>
        %248 = stablehlo.add %243, %247 : tensor<f64>
        %cst_81 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %249 = stablehlo.multiply %cst_81, %iterArg_73 : tensor<f64>
        %250 = stablehlo.multiply %249, %iterArg_71 : tensor<f64>
        %251 = stablehlo.add %iterArg_72, %250 : tensor<f64>
        %252 = stablehlo.compare GT, %248, %251, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_82 = stablehlo.constant dense<25> : tensor<i64>
        %253 = stablehlo.compare LT, %iterArg_74, %c_82, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_83 = stablehlo.constant dense<false> : tensor<i1>
        %254 = stablehlo.broadcast_in_dim %c_83, dims = [] : (tensor<i1>) -> tensor<i1>
        %255 = stablehlo.compare NE, %253, %254, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %256 = stablehlo.convert %255 : tensor<i1>
        %257 = stablehlo.and %252, %256 : tensor<i1>
        stablehlo.return %257 : tensor<i1>
      } do {
        %cst_75 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
        %225 = stablehlo.multiply %cst_75, %iterArg_73 : tensor<f64>
        %c_76 = stablehlo.constant dense<1> : tensor<i64>
        %226 = stablehlo.add %iterArg_74, %c_76 : tensor<i64>
        stablehlo.return %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %225, %226 : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      }
      %220 = stablehlo.broadcast_in_dim %219#7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %221 = stablehlo.multiply %220, %217 : tensor<7xf64>
      %222 = stablehlo.add %iterArg_6, %221 : tensor<7xf64>
      %223 = stablehlo.negate %218 : tensor<f64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %224 = stablehlo.add %iterArg_8, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %222, %223, %224 : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
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
      %15 = stablehlo.reshape %14 : (tensor<f64>) -> tensor<1xf64>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %17 = stablehlo.compare EQ, %13, %16, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %18 = stablehlo.convert %17 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %19 = stablehlo.reduce(%18 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %20 = stablehlo.maximum %cst_11, %14 : tensor<f64>
      %cst_12 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %21 = stablehlo.compare GT, %14, %cst_12, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %22 = stablehlo.compare EQ, %14, %cst_13, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %23 = stablehlo.select %22, %cst_15, %cst_14 : tensor<i1>, tensor<f64>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.select %21, %cst_16, %23 : tensor<i1>, tensor<f64>
      %25 = stablehlo.is_finite %20 : (tensor<f64>) -> tensor<i1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.select %25, %20, %cst_17 : tensor<i1>, tensor<f64>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %29 = stablehlo.subtract %13, %28 : tensor<10xf64>
      %30 = stablehlo.exponential %29 : tensor<10xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %32 = stablehlo.sign %31 : tensor<f64>
      %33 = stablehlo.abs %31 : tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %34 = stablehlo.compare GE, %31, %cst_19, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %35 = stablehlo.log %33 : tensor<f64>
      %36 = stablehlo.add %35, %26 : tensor<f64>
      %37 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %38 = stablehlo.subtract %36, %37 : tensor<f64>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %39 = stablehlo.multiply %cst_20, %iterArg_5 : tensor<f64>
      %40 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %42 = stablehlo.multiply %41, %iterArg_6 : tensor<7xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.reduce(%40 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %44 = stablehlo.multiply %39, %43 : tensor<f64>
      %45 = stablehlo.add %38, %44 : tensor<f64>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %46 = stablehlo.multiply %39, %cst_23 : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %48 = stablehlo.multiply %47, %42 : tensor<7xf64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %49 = stablehlo.negate %cst_24 : tensor<f64>
      %50 = stablehlo.dot_general %49, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
      %51 = stablehlo.add %48, %50 : tensor<7xf64>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %52 = stablehlo.divide %cst_25, %33 : tensor<f64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %53 = stablehlo.select %34, %cst_26, %52 : tensor<i1>, tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %54 = stablehlo.select %34, %52, %cst_27 : tensor<i1>, tensor<f64>
      %55 = stablehlo.negate %53 : tensor<f64>
      %56 = stablehlo.add %54, %55 : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<10xf64>
      %58 = stablehlo.multiply %57, %30 : tensor<10xf64>
      %59 = stablehlo.dot_general %58, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf64>, tensor<10x7xf64>) -> tensor<7xf64>
      %60 = stablehlo.add %51, %59 : tensor<7xf64>
      %61 = stablehlo.iota dim = 0 : tensor<7x7xi64>
      %62 = stablehlo.iota dim = 1 : tensor<7x7xi64>
      %c_28 = stablehlo.constant dense<0> : tensor<i64>
      %63 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
      %64 = stablehlo.add %61, %63 : tensor<7x7xi64>
      %65 = stablehlo.compare EQ, %64, %62, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
      %66 = stablehlo.convert %65 : (tensor<7x7xi1>) -> tensor<7x7xf64>
      %67 = stablehlo.slice %66 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %68 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %69 = stablehlo.dot_general %iterArg, %67, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7x7xf64>) -> tensor<10x7xf64>
      %cst_29 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %70 = stablehlo.reduce(%68 init: %cst_29) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %71 = stablehlo.reshape %70 : (tensor<f64>) -> tensor<1xf64>
      %72 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %73 = stablehlo.compare EQ, %68, %72, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %74 = stablehlo.convert %73 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %75 = stablehlo.reduce(%74 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %76 = stablehlo.transpose %69, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %77 = stablehlo.broadcast_in_dim %74, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %79 = stablehlo.multiply %76, %78 : tensor<7x10xf64>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.reduce(%79 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %81 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %82 = stablehlo.divide %80, %81 : tensor<7xf64>
      %83 = stablehlo.reshape %70 : (tensor<f64>) -> tensor<1xf64>
      %84 = stablehlo.reshape %82 : (tensor<7xf64>) -> tensor<7x1xf64>
      %85 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %86 = stablehlo.compare EQ, %68, %85, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %87 = stablehlo.convert %86 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %88 = stablehlo.reduce(%87 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_33 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %89 = stablehlo.maximum %cst_33, %70 : tensor<f64>
      %cst_34 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %90 = stablehlo.compare GT, %70, %cst_34, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_35 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %91 = stablehlo.compare EQ, %70, %cst_35, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %92 = stablehlo.select %91, %cst_37, %cst_36 : tensor<i1>, tensor<f64>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.select %90, %cst_38, %92 : tensor<i1>, tensor<f64>
      %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %95 = stablehlo.multiply %82, %94 : tensor<7xf64>
      %cst_39 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %96 = stablehlo.compare GT, %70, %cst_39, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_40 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %97 = stablehlo.compare EQ, %70, %cst_40, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %98 = stablehlo.select %97, %cst_42, %cst_41 : tensor<i1>, tensor<f64>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %99 = stablehlo.select %96, %cst_43, %98 : tensor<i1>, tensor<f64>
      %100 = stablehlo.is_finite %89 : (tensor<f64>) -> tensor<i1>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.select %100, %89, %cst_44 : tensor<i1>, tensor<f64>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %102 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %103 = stablehlo.select %100, %95, %102 : tensor<i1>, tensor<7xf64>
      %104 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %106 = stablehlo.subtract %68, %105 : tensor<10xf64>
      %107 = stablehlo.exponential %106 : tensor<10xf64>
      %108 = stablehlo.transpose %69, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %109 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %111 = stablehlo.multiply %108, %110 : tensor<7x10xf64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %112 = stablehlo.reduce(%107 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%111 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %114 = stablehlo.sign %112 : tensor<f64>
      %115 = stablehlo.abs %112 : tensor<f64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %116 = stablehlo.compare GE, %112, %cst_48, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %117 = stablehlo.negate %113 : tensor<7xf64>
      %118 = stablehlo.select %116, %113, %117 : tensor<i1>, tensor<7xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %119 = stablehlo.compare GE, %112, %cst_49, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %120 = stablehlo.log %115 : tensor<f64>
      %121 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %122 = stablehlo.divide %118, %121 : tensor<7xf64>
      %123 = stablehlo.add %120, %101 : tensor<f64>
      %124 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %125 = stablehlo.dot_general %iterArg_4, %67, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x7xf64>) -> tensor<7xf64>
      %126 = stablehlo.subtract %123, %124 : tensor<f64>
      %127 = stablehlo.subtract %122, %125 : tensor<7xf64>
      %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %128 = stablehlo.multiply %cst_50, %iterArg_5 : tensor<f64>
      %129 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %130 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %131 = stablehlo.multiply %130, %iterArg_6 : tensor<7xf64>
      %132 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<7x7xf64>
      %134 = stablehlo.multiply %67, %133 : tensor<7x7xf64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %135 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %136 = stablehlo.multiply %135, %iterArg_6 : tensor<7xf64>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %137 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
      %138 = stablehlo.multiply %137, %67 : tensor<7x7xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %139 = stablehlo.reduce(%129 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %140 = stablehlo.reduce(%134 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x7xf64>, tensor<f64>) -> tensor<7xf64>
      %141 = stablehlo.multiply %128, %139 : tensor<f64>
      %142 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %143 = stablehlo.multiply %142, %140 : tensor<7xf64>
      %144 = stablehlo.add %126, %141 : tensor<f64>
      %145 = stablehlo.add %127, %143 : tensor<7xf64>
      %146 = stablehlo.iota dim = 0 : tensor<1x1xi64>
      %147 = stablehlo.iota dim = 1 : tensor<1x1xi64>
      %c_56 = stablehlo.constant dense<0> : tensor<i64>
      %148 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
      %149 = stablehlo.add %146, %148 : tensor<1x1xi64>
      %150 = stablehlo.compare EQ, %149, %147, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
      %151 = stablehlo.convert %150 : (tensor<1x1xi1>) -> tensor<1x1xf64>
      %152 = stablehlo.slice %151 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
      %153 = stablehlo.reshape %152 : (tensor<1x1xf64>) -> tensor<1xf64>
      %154 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %155 = stablehlo.multiply %154, %153 : tensor<1xf64>
      %156 = stablehlo.broadcast_in_dim %155, dims = [0] : (tensor<1xf64>) -> tensor<1x7xf64>
      %157 = stablehlo.broadcast_in_dim %136, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %158 = stablehlo.broadcast_in_dim %138, dims = [0, 2] : (tensor<7x7xf64>) -> tensor<7x1x7xf64>
      %159 = stablehlo.multiply %156, %157 : tensor<1x7xf64>
      %160 = stablehlo.broadcast_in_dim %156, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<1x1x7xf64>
      %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<1x1x7xf64>) -> tensor<7x1x7xf64>
      %162 = stablehlo.multiply %161, %158 : tensor<7x1x7xf64>
      %163 = stablehlo.negate %153 : tensor<1xf64>
      %164 = stablehlo.dot_general %163, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<7xf64>) -> tensor<1x7xf64>
      %165 = stablehlo.add %159, %164 : tensor<1x7xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %166 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
      %167 = stablehlo.broadcast_in_dim %166, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<7x1x7xf64>
      %168 = stablehlo.add %162, %167 : tensor<7x1x7xf64>
      %169 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %170 = stablehlo.divide %153, %169 : tensor<1xf64>
      %171 = stablehlo.negate %118 : tensor<7xf64>
      %172 = stablehlo.broadcast_in_dim %153, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
      %173 = stablehlo.broadcast_in_dim %171, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
      %174 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x1xf64>
      %175 = stablehlo.multiply %173, %174 : tensor<7x1xf64>
      %176 = stablehlo.multiply %115, %115 : tensor<f64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %177 = stablehlo.divide %cst_58, %176 : tensor<f64>
      %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
      %179 = stablehlo.multiply %175, %178 : tensor<7x1xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %180 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %181 = stablehlo.select %119, %180, %170 : tensor<i1>, tensor<1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %182 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %183 = stablehlo.broadcast_in_dim %182, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %184 = stablehlo.select %119, %183, %179 : tensor<i1>, tensor<7x1xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %185 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %186 = stablehlo.select %119, %170, %185 : tensor<i1>, tensor<1xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %187 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %188 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %189 = stablehlo.select %119, %179, %188 : tensor<i1>, tensor<7x1xf64>
      %190 = stablehlo.negate %181 : tensor<1xf64>
      %191 = stablehlo.negate %184 : tensor<7x1xf64>
      %192 = stablehlo.add %186, %190 : tensor<1xf64>
      %193 = stablehlo.add %189, %191 : tensor<7x1xf64>
      %194 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<1xf64>) -> tensor<1x10xf64>
      %195 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x1x10xf64>
      %196 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %197 = stablehlo.broadcast_in_dim %111, dims = [0, 2] : (tensor<7x10xf64>) -> tensor<7x1x10xf64>
      %198 = stablehlo.multiply %194, %196 : tensor<1x10xf64>
      %199 = stablehlo.broadcast_in_dim %196, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %201 = stablehlo.multiply %195, %200 : tensor<7x1x10xf64>
      %202 = stablehlo.broadcast_in_dim %194, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %204 = stablehlo.multiply %203, %197 : tensor<7x1x10xf64>
      %205 = stablehlo.add %201, %204 : tensor<7x1x10xf64>
      %206 = stablehlo.dot_general %198, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x10xf64>, tensor<10x7xf64>) -> tensor<1x7xf64>
      %207 = stablehlo.dot_general %205, %iterArg, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1x10xf64>, tensor<10x7xf64>) -> tensor<7x1x7xf64>
      %208 = stablehlo.add %165, %206 : tensor<1x7xf64>
      %209 = stablehlo.add %168, %207 : tensor<7x1x7xf64>
      %210 = stablehlo.slice %208 [0:1, 0:7] : (tensor<1x7xf64>) -> tensor<1x7xf64>
      %211 = stablehlo.slice %209 [0:7, 0:1, 0:7] : (tensor<7x1x7xf64>) -> tensor<7x1x7xf64>
      %212 = stablehlo.reshape %210 : (tensor<1x7xf64>) -> tensor<7xf64>
      %213 = stablehlo.reshape %211 : (tensor<7x1x7xf64>) -> tensor<7x7xf64>
      %214 = stablehlo.transpose %213, dims = [1, 0] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %215 = stablehlo.slice %214 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %216 = func.call @solve(%215, %60) : (tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %217 = stablehlo.negate %216 : tensor<7xf64>
      %218 = stablehlo.dot_general %60, %217, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %c_64 = stablehlo.constant dense<0> : tensor<i64>
      %219:9 = stablehlo.while(%iterArg_66 = %217, %iterArg_67 = %iterArg_6, %iterArg_68 = %iterArg, %iterArg_69 = %iterArg_4, %iterArg_70 = %iterArg_5, %iterArg_71 = %218, %iterArg_72 = %45, %iterArg_73 = %cst_63, %iterArg_74 = %c_64) : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      cond {
        %225 = stablehlo.broadcast_in_dim %iterArg_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
        %226 = stablehlo.multiply %225, %iterArg_66 : tensor<7xf64>
        %227 = stablehlo.add %iterArg_67, %226 : tensor<7xf64>
        %228 = stablehlo.dot_general %iterArg_68, %227, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
        %cst_75 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %229 = stablehlo.reduce(%228 init: %cst_75) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %cst_76 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %230 = stablehlo.maximum %cst_76, %229 : tensor<f64>
        %231 = stablehlo.is_finite %230 : (tensor<f64>) -> tensor<i1>
        %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %232 = stablehlo.select %231, %230, %cst_77 : tensor<i1>, tensor<f64>
        %233 = stablehlo.broadcast_in_dim %232, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
        %235 = stablehlo.subtract %228, %234 : tensor<10xf64>
        %236 = stablehlo.exponential %235 : tensor<10xf64>
        %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %237 = stablehlo.reduce(%236 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %238 = stablehlo.sign %237 : tensor<f64>
        %239 = stablehlo.abs %237 : tensor<f64>
        %240 = stablehlo.log %239 : tensor<f64>
        %241 = stablehlo.add %240, %232 : tensor<f64>
        %242 = stablehlo.dot_general %iterArg_69, %227, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
        %243 = stablehlo.subtract %241, %242 : tensor<f64>
        %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %244 = stablehlo.multiply %cst_79, %iterArg_70 : tensor<f64>
        %245 = stablehlo.multiply %227, %227 : tensor<7xf64>
        %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %246 = stablehlo.reduce(%245 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %247 = stablehlo.multiply %244, %246 : tensor<f64>
        %248 = stablehlo.add %243, %247 : tensor<f64>
        %cst_81 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %249 = stablehlo.multiply %cst_81, %iterArg_73 : tensor<f64>
        %250 = stablehlo.multiply %249, %iterArg_71 : tensor<f64>
        %251 = stablehlo.add %iterArg_72, %250 : tensor<f64>
        %252 = stablehlo.compare GT, %248, %251, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_82 = stablehlo.constant dense<25> : tensor<i64>
        %253 = stablehlo.compare LT, %iterArg_74, %c_82, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_83 = stablehlo.constant dense<false> : tensor<i1>
        %254 = stablehlo.broadcast_in_dim %c_83, dims = [] : (tensor<i1>) -> tensor<i1>
        %255 = stablehlo.compare NE, %253, %254, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %256 = stablehlo.convert %255 : tensor<i1>
        %257 = stablehlo.and %252, %256 : tensor<i1>
        stablehlo.return %257 : tensor<i1>
      } do {
        %cst_75 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
        %225 = stablehlo.multiply %cst_75, %iterArg_73 : tensor<f64>
        %c_76 = stablehlo.constant dense<1> : tensor<i64>
        %226 = stablehlo.add %iterArg_74, %c_76 : tensor<i64>
        stablehlo.return %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %225, %226 : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      }
      %220 = stablehlo.broadcast_in_dim %219#7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %221 = stablehlo.multiply %220, %217 : tensor<7xf64>
      %222 = stablehlo.add %iterArg_6, %221 : tensor<7xf64>
      %223 = stablehlo.negate %218 : tensor<f64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %224 = stablehlo.add %iterArg_8, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %222, %223, %224 : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
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
