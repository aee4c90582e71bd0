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
      %21 = stablehlo.compare EQ, %14, %20, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %22 = stablehlo.select %21, %cst_13, %cst_12 : tensor<i1>, tensor<f64>
      %cst_14 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %23 = stablehlo.compare EQ, %cst_14, %20, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %24 = stablehlo.select %23, %cst_16, %cst_15 : tensor<i1>, tensor<f64>
      %25 = stablehlo.divide %22, %24 : tensor<f64>
      %26 = stablehlo.is_finite %20 : (tensor<f64>) -> tensor<i1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %27 = stablehlo.select %26, %20, %cst_17 : tensor<i1>, tensor<f64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %30 = stablehlo.subtract %13, %29 : tensor<10xf64>
      %31 = stablehlo.exponential %30 : tensor<10xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %32 = stablehlo.reduce(%31 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %33 = stablehlo.sign %32 : tensor<f64>
      %34 = stablehlo.abs %32 : tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %35 = stablehlo.compare GE, %32, %cst_19, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %36 = stablehlo.log %34 : tensor<f64>
      %37 = stablehlo.add %36, %27 : tensor<f64>
      %38 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %39 = stablehlo.subtract %37, %38 : tensor<f64>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %40 = stablehlo.multiply %cst_20, %iterArg_5 : tensor<f64>
      %41 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %43 = stablehlo.multiply %42, %iterArg_6 : tensor<7xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %44 = stablehlo.reduce(%41 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %45 = stablehlo.multiply %40, %44 : tensor<f64>
      %46 = stablehlo.add %39, %45 : tensor<f64>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.multiply %40, %cst_23 : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %49 = stablehlo.multiply %48, %43 : tensor<7xf64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %50 = stablehlo.negate %cst_24 : tensor<f64>
      %51 = stablehlo.dot_general %50, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
      %52 = stablehlo.add %49, %51 : tensor<7xf64>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %53 = stablehlo.divide %cst_25, %34 : tensor<f64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %54 = stablehlo.select %35, %cst_26, %53 : tensor<i1>, tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %55 = stablehlo.select %35, %53, %cst_27 : tensor<i1>, tensor<f64>
      %56 = stablehlo.negate %54 : tensor<f64>
      %57 = stablehlo.add %55, %56 : tensor<f64>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<10xf64>
      %59 = stablehlo.multiply %58, %31 : tensor<10xf64>
      %60 = stablehlo.dot_general %59, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf64>, tensor<10x7xf64>) -> tensor<7xf64>
      %61 = stablehlo.add %52, %60 : tensor<7xf64>
      %62 = stablehlo.iota dim = 0 : tensor<7x7xi64>
      %63 = stablehlo.iota dim = 1 : tensor<7x7xi64>
      %c_28 = stablehlo.constant dense<0> : tensor<i64>
      %64 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
      %65 = stablehlo.add %62, %64 : tensor<7x7xi64>
      %66 = stablehlo.compare EQ, %65, %63, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
      %67 = stablehlo.convert %66 : (tensor<7x7xi1>) -> tensor<7x7xf64>
      %68 = stablehlo.slice %67 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %69 = stablehlo.convert %68 : tensor<7x7xf64>
      %70 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %71 = stablehlo.dot_general %iterArg, %69, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7x7xf64>) -> tensor<10x7xf64>
      %cst_29 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %72 = stablehlo.reduce(%70 init: %cst_29) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %73 = stablehlo.reshape %72 : (tensor<f64>) -> tensor<1xf64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %75 = stablehlo.compare EQ, %70, %74, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %76 = stablehlo.convert %75 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %77 = stablehlo.reduce(%76 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %78 = stablehlo.transpose %71, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %79 = stablehlo.broadcast_in_dim %76, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %81 = stablehlo.multiply %78, %80 : tensor<7x10xf64>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %82 = stablehlo.reduce(%81 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %83 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %84 = stablehlo.divide %82, %83 : tensor<7xf64>
      %85 = stablehlo.reshape %72 : (tensor<f64>) -> tensor<1xf64>
      %86 = stablehlo.reshape %84 : (tensor<7xf64>) -> tensor<7x1xf64>
      %87 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %88 = stablehlo.compare EQ, %70, %87, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %89 = stablehlo.convert %88 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %90 = stablehlo.reduce(%89 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_33 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %91 = stablehlo.maximum %cst_33, %72 : tensor<f64>
      %92 = stablehlo.compare EQ, %72, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.select %92, %cst_35, %cst_34 : tensor<i1>, tensor<f64>
      %cst_36 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %94 = stablehlo.compare EQ, %cst_36, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %95 = stablehlo.select %94, %cst_38, %cst_37 : tensor<i1>, tensor<f64>
      %96 = stablehlo.divide %93, %95 : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %98 = stablehlo.multiply %84, %97 : tensor<7xf64>
      %99 = stablehlo.compare EQ, %72, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %100 = stablehlo.select %99, %cst_40, %cst_39 : tensor<i1>, tensor<f64>
      %cst_41 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %101 = stablehlo.compare EQ, %cst_41, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %102 = stablehlo.select %101, %cst_43, %cst_42 : tensor<i1>, tensor<f64>
      %103 = stablehlo.divide %100, %102 : tensor<f64>
      %104 = stablehlo.is_finite %91 : (tensor<f64>) -> tensor<i1>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %105 = stablehlo.select %104, %91, %cst_44 : tensor<i1>, tensor<f64>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %107 = stablehlo.select %104, %98, %106 : tensor<i1>, tensor<7xf64>
      %108 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %109 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %110 = stablehlo.subtract %70, %109 : tensor<10xf64>
      %111 = stablehlo.exponential %110 : tensor<10xf64>
      %112 = stablehlo.transpose %71, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %113 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %115 = stablehlo.multiply %112, %114 : tensor<7x10xf64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %116 = stablehlo.reduce(%111 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %117 = stablehlo.reduce(%115 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %118 = stablehlo.sign %116 : tensor<f64>
      %119 = stablehlo.abs %116 : tensor<f64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %120 = stablehlo.compare GE, %116, %cst_48, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %121 = stablehlo.negate %117 : tensor<7xf64>
      %122 = stablehlo.select %120, %117, %121 : tensor<i1>, tensor<7xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %123 = stablehlo.compare GE, %116, %cst_49, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %124 = stablehlo.log %119 : tensor<f64>
      %125 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %126 = stablehlo.divide %122, %125 : tensor<7xf64>
      %127 = stablehlo.add %124, %105 : tensor<f64>
      %128 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %129 = stablehlo.dot_general %iterArg_4, %69, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x7xf64>) -> tensor<7xf64>
      %130 = stablehlo.subtract %127, %128 : tensor<f64>
      %131 = stablehlo.subtract %126, %129 : tensor<7xf64>
      %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %132 = stablehlo.multiply %cst_50, %iterArg_5 : tensor<f64>
      %133 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %134 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %135 = stablehlo.multiply %134, %iterArg_6 : tensor<7xf64>
      %136 = stablehlo.broadcast_in_dim %135, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<7x7xf64>
      %138 = stablehlo.multiply %69, %137 : tensor<7x7xf64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %139 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %140 = stablehlo.multiply %139, %iterArg_6 : tensor<7xf64>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %141 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
      %142 = stablehlo.multiply %141, %69 : tensor<7x7xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %143 = stablehlo.reduce(%133 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %144 = stablehlo.reduce(%138 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x7xf64>, tensor<f64>) -> tensor<7xf64>
      %145 = stablehlo.multiply %132, %143 : tensor<f64>
      %146 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %147 = stablehlo.multiply %146, %144 : tensor<7xf64>
      %148 = stablehlo.add %130, %145 : tensor<f64>
      %149 = stablehlo.add %131, %147 : tensor<7xf64>
      %150 = stablehlo.iota dim = 0 : tensor<1x1xi64>
      %151 = stablehlo.iota dim = 1 : tensor<1x1xi64>
      %c_56 = stablehlo.constant dense<0> : tensor<i64>
      %152 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
      %153 = stablehlo.add %150, %152 : tensor<1x1xi64>
      %154 = stablehlo.compare EQ, %153, %151, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
      %155 = stablehlo.convert %154 : (tensor<1x1xi1>) -> tensor<1x1xf64>
      %156 = stablehlo.slice %155 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
      %157 = stablehlo.reshape %156 : (tensor<1x1xf64>) -> tensor<1xf64>
      %158 = stablehlo.convert %157 : tensor<1xf64>
      %159 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %160 = stablehlo.multiply %159, %158 : tensor<1xf64>
      %161 = stablehlo.broadcast_in_dim %160, dims = [0] : (tensor<1xf64>) -> tensor<1x7xf64>
      %162 = stablehlo.broadcast_in_dim %140, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %163 = stablehlo.broadcast_in_dim %142, dims = [0, 2] : (tensor<7x7xf64>) -> tensor<7x1x7xf64>
      %164 = stablehlo.multiply %161, %162 : tensor<1x7xf64>
      %165 = stablehlo.broadcast_in_dim %161, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<1x1x7xf64>
      %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2] : (tensor<1x1x7xf64>) -> tensor<7x1x7xf64>
      %167 = stablehlo.multiply %166, %163 : tensor<7x1x7xf64>
      %168 = stablehlo.negate %158 : tensor<1xf64>
      %169 = stablehlo.dot_general %168, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<7xf64>) -> tensor<1x7xf64>
      %170 = stablehlo.add %164, %169 : tensor<1x7xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %171 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
      %172 = stablehlo.broadcast_in_dim %171, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<7x1x7xf64>
      %173 = stablehlo.add %167, %172 : tensor<7x1x7xf64>
      %174 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %175 = stablehlo.divide %158, %174 : tensor<1xf64>
      %176 = stablehlo.negate %122 : tensor<7xf64>
      %177 = stablehlo.broadcast_in_dim %158, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
      %178 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
      %179 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x1xf64>
      %180 = stablehlo.multiply %178, %179 : tensor<7x1xf64>
      %181 = stablehlo.multiply %119, %119 : tensor<f64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %182 = stablehlo.divide %cst_58, %181 : tensor<f64>
      %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
      %184 = stablehlo.multiply %180, %183 : tensor<7x1xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %185 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %186 = stablehlo.select %123, %185, %175 : tensor<i1>, tensor<1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %187 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %188 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %189 = stablehlo.select %123, %188, %184 : tensor<i1>, tensor<7x1xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %190 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %191 = stablehlo.select %123, %175, %190 : tensor<i1>, tensor<1xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %192 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %193 = stablehlo.broadcast_in_dim %192, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %194 = stablehlo.select %123, %184, %193 : tensor<i1>, tensor<7x1xf64>
      %195 = stablehlo.negate %186 : tensor<1xf64>
      %196 = stablehlo.negate %189 : tensor<7x1xf64>
      %197 = stablehlo.add %191, %195 : tensor<1xf64>
      %198 = stablehlo.add %194, %196 : tensor<7x1xf64>
      %199 = stablehlo.broadcast_in_dim %197, dims = [0] : (tensor<1xf64>) -> tensor<1x10xf64>
      %200 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x1x10xf64>
      %201 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %202 = stablehlo.broadcast_in_dim %115, dims = [0, 2] : (tensor<7x10xf64>) -> tensor<7x1x10xf64>
      %203 = stablehlo.multiply %199, %201 : tensor<1x10xf64>
      %204 = stablehlo.broadcast_in_dim %201, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %206 = stablehlo.multiply %200, %205 : tensor<7x1x10xf64>
      %207 = stablehlo.broadcast_in_dim %199, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %209 = stablehlo.multiply %208, %202 : tensor<7x1x10xf64>
      %210 = stablehlo.add %206, %209 : tensor<7x1x10xf64>
      %211 = stablehlo.dot_general %203, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x10xf64>, tensor<10x7xf64>) -> tensor<1x7xf64>
      %212 = stablehlo.dot_general %210, %iterArg, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1x10xf64>, tensor<10x7xf64>) -> tensor<7x1x7xf64>
      %213 = stablehlo.add %170, %211 : tensor<1x7xf64>
      %214 = stablehlo.add %173, %212 : tensor<7x1x7xf64>
      %215 = stablehlo.slice %213 [0:1, 0:7] : (tensor<1x7xf64>) -> tensor<1x7xf64>
      %216 = stablehlo.slice %214 [0:7, 0:1, 0:7] : (tensor<7x1x7xf64>) -> tensor<7x1x7xf64>
      %217 = stablehlo.reshape %215 : (tensor<1x7xf64>) -> tensor<7xf64>
      %218 = stablehlo.reshape %216 : (tensor<7x1x7xf64>) -> tensor<7x7xf64>
      %219 = stablehlo.transpose %218, dims = [1, 0] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %220 = stablehlo.slice %219 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %221 = func.call @solve(%220, %61) : (tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %222 = stablehlo.negate %221 : tensor<7xf64>
      %223 = stablehlo.dot_general %61, %222, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %c_64 = stablehlo.constant dense<0> : tensor<i64>
      %224:9 = stablehlo.while(%iterArg_66 = %222, %iterArg_67 = %iterArg_6, %iterArg_68 = %iterArg, %iterArg_69 = %iterArg_4, %iterArg_70 = %iterArg_5, %iterArg_71 = %223, %iterArg_72 = %46, %iterArg_73 = %cst_63, %iterArg_74 = %c_64) : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      cond {
        %230 = stablehlo.broadcast_in_dim %iterArg_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
        %231 = stablehlo.multiply %230, %iterArg_66 : tensor<7xf64>
        %232 = stablehlo.add %iterArg_67, %231 : tensor<7xf64>
        %233 = stablehlo.dot_general %iterArg_68, %232, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
        %cst_75 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %234 = stablehlo.reduce(%233 init: %cst_75) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %cst_76 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %235 = stablehlo.maximum %cst_76, %234 : tensor<f64>
        %236 = stablehlo.is_finite %235 : (tensor<f64>) -> tensor<i1>
        %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %237 = stablehlo.select %236, %235, %cst_77 : tensor<i1>, tensor<f64>
        %238 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %239 = stablehlo.broadcast_in_dim %238, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
        %240 = stablehlo.subtract %233, %239 : tensor<10xf64>
        %241 = stablehlo.exponential %240 : tensor<10xf64>
        %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %242 = stablehlo.reduce(%241 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %243 = stablehlo.sign %242 : tensor<f64>
        %244 = stablehlo.abs %242 : tensor<f64>
        %245 = stablehlo.log %244 : tensor<f64>
        %246 = stablehlo.add %245, %237 : tensor<f64>
        %247 = stablehlo.dot_general %iterArg_69, %232, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
        %248 = stablehlo.subtract %246, %247 : tensor<f64>
        %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %249 = stablehlo.multiply %cst_79, %iterArg_70 : tensor<f64>
        %250 = stablehlo.multiply %232, %232 : tensor<7xf64>
        %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %251 = stablehlo.reduce(%250 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %252 = stablehlo.multiply %249, %251 : tensor<f64>
        %253 = stablehlo.add %248, %252 : tensor<f64>
        %cst_81 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %254 = stablehlo.multiply %cst_81, %iterArg_73 : tensor<f64>
        %255 = stablehlo.multiply %254, %iterArg_71 : tensor<f64>
        %256 = stablehlo.add %iterArg_72, %255 : tensor<f64>
        %257 = stablehlo.compare GT, %253, %256, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_82 = stablehlo.constant dense<25> : tensor<i64>
        %258 = stablehlo.compare LT, %iterArg_74, %c_82, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_83 = stablehlo.constant dense<false> : tensor<i1>
        %259 = stablehlo.broadcast_in_dim %c_83, dims = [] : (tensor<i1>) -> tensor<i1>
        %260 = stablehlo.compare NE, %258, %259, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %261 = stablehlo.convert %260 : tensor<i1>
        %262 = stablehlo.and %257, %261 : tensor<i1>
        stablehlo.return %262 : tensor<i1>
      } do {
        %cst_75 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
        %230 = stablehlo.multiply %cst_75, %iterArg_73 : tensor<f64>
        %c_76 = stablehlo.constant dense<1> : tensor<i64>
        %231 = stablehlo.add %iterArg_74, %c_76 : tensor<i64>
        stablehlo.return %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %230, %231 : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      }
      %225 = stablehlo.broadcast_in_dim %224#7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %226 = stablehlo.multiply %225, %222 : tensor<7xf64>
      %227 = stablehlo.add %iterArg_6, %226 : tensor<7xf64>
      %228 = stablehlo.negate %223 : tensor<f64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %229 = stablehlo.add %iterArg_8, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %227, %228, %229 : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
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
      %12:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<7xi32>, tensor<i64>, tensor<7xi32>) -> (tensor<i64>, tensor<7xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<7xi32>, tensor<i64>, tensor<i64>, tensor<7xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<7x7xf64>, tensor<7xi32>, tensor<7xf64>) -> tensor<7xf64>
    return %11 : tensor<7xf64>
  }
  func.func private @closed_call(%arg0: tensor<7xi32>, %arg1: tensor<i64>, %arg2: tensor<7xi32>) -> (tensor<i64>, tensor<7xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<7> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<7xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<7> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<7xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<7> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<7xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<7> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<7xi32>, tensor<1xi32>, tensor<i32>) -> tensor<7xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<7xi32>, tensor<1xi32>, tensor<i32>) -> tensor<7xi32>
    return %0, %28 : tensor<i64>, tensor<7xi32>
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
      %21 = stablehlo.compare EQ, %14, %20, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %22 = stablehlo.select %21, %cst_13, %cst_12 : tensor<i1>, tensor<f64>
      %cst_14 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %23 = stablehlo.compare EQ, %cst_14, %20, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %24 = stablehlo.select %23, %cst_16, %cst_15 : tensor<i1>, tensor<f64>
      %25 = stablehlo.divide %22, %24 : tensor<f64>
      %26 = stablehlo.is_finite %20 : (tensor<f64>) -> tensor<i1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %27 = stablehlo.select %26, %20, %cst_17 : tensor<i1>, tensor<f64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %30 = stablehlo.subtract %13, %29 : tensor<10xf64>
      %31 = stablehlo.exponential %30 : tensor<10xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %32 = stablehlo.reduce(%31 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %33 = stablehlo.sign %32 : tensor<f64>
      %34 = stablehlo.abs %32 : tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %35 = stablehlo.compare GE, %32, %cst_19, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %36 = stablehlo.log %34 : tensor<f64>
      %37 = stablehlo.add %36, %27 : tensor<f64>
      %38 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %39 = stablehlo.subtract %37, %38 : tensor<f64>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %40 = stablehlo.multiply %cst_20, %iterArg_5 : tensor<f64>
      %41 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %43 = stablehlo.multiply %42, %iterArg_6 : tensor<7xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %44 = stablehlo.reduce(%41 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %45 = stablehlo.multiply %40, %44 : tensor<f64>
      %46 = stablehlo.add %39, %45 : tensor<f64>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.multiply %40, %cst_23 : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %49 = stablehlo.multiply %48, %43 : tensor<7xf64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %50 = stablehlo.negate %cst_24 : tensor<f64>
      %51 = stablehlo.dot_general %50, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
      %52 = stablehlo.add %49, %51 : tensor<7xf64>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %53 = stablehlo.divide %cst_25, %34 : tensor<f64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %54 = stablehlo.select %35, %cst_26, %53 : tensor<i1>, tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %55 = stablehlo.select %35, %53, %cst_27 : tensor<i1>, tensor<f64>
      %56 = stablehlo.negate %54 : tensor<f64>
      %57 = stablehlo.add %55, %56 : tensor<f64>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<10xf64>
      %59 = stablehlo.multiply %58, %31 : tensor<10xf64>
      %60 = stablehlo.dot_general %59, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf64>, tensor<10x7xf64>) -> tensor<7xf64>
      %61 = stablehlo.add %52, %60 : tensor<7xf64>
      %62 = stablehlo.iota dim = 0 : tensor<7x7xi64>
      %63 = stablehlo.iota dim = 1 : tensor<7x7xi64>
      %c_28 = stablehlo.constant dense<0> : tensor<i64>
      %64 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
      %65 = stablehlo.add %62, %64 : tensor<7x7xi64>
      %66 = stablehlo.compare EQ, %65, %63, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
      %67 = stablehlo.convert %66 : (tensor<7x7xi1>) -> tensor<7x7xf64>
      %68 = stablehlo.slice %67 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %69 = stablehlo.convert %68 : tensor<7x7xf64>
      %70 = stablehlo.dot_general %iterArg, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
      %71 = stablehlo.dot_general %iterArg, %69, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7x7xf64>) -> tensor<10x7xf64>
      %cst_29 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %72 = stablehlo.reduce(%70 init: %cst_29) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %73 = stablehlo.reshape %72 : (tensor<f64>) -> tensor<1xf64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %75 = stablehlo.compare EQ, %70, %74, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %76 = stablehlo.convert %75 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %77 = stablehlo.reduce(%76 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %78 = stablehlo.transpose %71, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %79 = stablehlo.broadcast_in_dim %76, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %81 = stablehlo.multiply %78, %80 : tensor<7x10xf64>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %82 = stablehlo.reduce(%81 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %83 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %84 = stablehlo.divide %82, %83 : tensor<7xf64>
      %85 = stablehlo.reshape %72 : (tensor<f64>) -> tensor<1xf64>
      %86 = stablehlo.reshape %84 : (tensor<7xf64>) -> tensor<7x1xf64>
      %87 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %88 = stablehlo.compare EQ, %70, %87, FLOAT : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xi1>
      %89 = stablehlo.convert %88 : (tensor<10xi1>) -> tensor<10xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %90 = stablehlo.reduce(%89 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_33 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %91 = stablehlo.maximum %cst_33, %72 : tensor<f64>
      %92 = stablehlo.compare EQ, %72, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.select %92, %cst_35, %cst_34 : tensor<i1>, tensor<f64>
      %cst_36 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %94 = stablehlo.compare EQ, %cst_36, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %95 = stablehlo.select %94, %cst_38, %cst_37 : tensor<i1>, tensor<f64>
      %96 = stablehlo.divide %93, %95 : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %98 = stablehlo.multiply %84, %97 : tensor<7xf64>
      %99 = stablehlo.compare EQ, %72, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %100 = stablehlo.select %99, %cst_40, %cst_39 : tensor<i1>, tensor<f64>
      %cst_41 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %101 = stablehlo.compare EQ, %cst_41, %91, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %102 = stablehlo.select %101, %cst_43, %cst_42 : tensor<i1>, tensor<f64>
      %103 = stablehlo.divide %100, %102 : tensor<f64>
      %104 = stablehlo.is_finite %91 : (tensor<f64>) -> tensor<i1>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %105 = stablehlo.select %104, %91, %cst_44 : tensor<i1>, tensor<f64>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %107 = stablehlo.select %104, %98, %106 : tensor<i1>, tensor<7xf64>
      %108 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %109 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
      %110 = stablehlo.subtract %70, %109 : tensor<10xf64>
      %111 = stablehlo.exponential %110 : tensor<10xf64>
      %112 = stablehlo.transpose %71, dims = [1, 0] : (tensor<10x7xf64>) -> tensor<7x10xf64>
      %113 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x10xf64>) -> tensor<7x10xf64>
      %115 = stablehlo.multiply %112, %114 : tensor<7x10xf64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %116 = stablehlo.reduce(%111 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %117 = stablehlo.reduce(%115 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<7x10xf64>, tensor<f64>) -> tensor<7xf64>
      %118 = stablehlo.sign %116 : tensor<f64>
      %119 = stablehlo.abs %116 : tensor<f64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %120 = stablehlo.compare GE, %116, %cst_48, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %121 = stablehlo.negate %117 : tensor<7xf64>
      %122 = stablehlo.select %120, %117, %121 : tensor<i1>, tensor<7xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %123 = stablehlo.compare GE, %116, %cst_49, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %124 = stablehlo.log %119 : tensor<f64>
      %125 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %126 = stablehlo.divide %122, %125 : tensor<7xf64>
      %127 = stablehlo.add %124, %105 : tensor<f64>
      %128 = stablehlo.dot_general %iterArg_4, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %129 = stablehlo.dot_general %iterArg_4, %69, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x7xf64>) -> tensor<7xf64>
      %130 = stablehlo.subtract %127, %128 : tensor<f64>
      %131 = stablehlo.subtract %126, %129 : tensor<7xf64>
      %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %132 = stablehlo.multiply %cst_50, %iterArg_5 : tensor<f64>
      %133 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<7xf64>
      %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %134 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %135 = stablehlo.multiply %134, %iterArg_6 : tensor<7xf64>
      %136 = stablehlo.broadcast_in_dim %135, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<7x7xf64>
      %138 = stablehlo.multiply %69, %137 : tensor<7x7xf64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %139 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %140 = stablehlo.multiply %139, %iterArg_6 : tensor<7xf64>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %141 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7x7xf64>
      %142 = stablehlo.multiply %141, %69 : tensor<7x7xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %143 = stablehlo.reduce(%133 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %144 = stablehlo.reduce(%138 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x7xf64>, tensor<f64>) -> tensor<7xf64>
      %145 = stablehlo.multiply %132, %143 : tensor<f64>
      %146 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %147 = stablehlo.multiply %146, %144 : tensor<7xf64>
      %148 = stablehlo.add %130, %145 : tensor<f64>
      %149 = stablehlo.add %131, %147 : tensor<7xf64>
      %150 = stablehlo.iota dim = 0 : tensor<1x1xi64>
      %151 = stablehlo.iota dim = 1 : tensor<1x1xi64>
      %c_56 = stablehlo.constant dense<0> : tensor<i64>
      %152 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
      %153 = stablehlo.add %150, %152 : tensor<1x1xi64>
      %154 = stablehlo.compare EQ, %153, %151, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
      %155 = stablehlo.convert %154 : (tensor<1x1xi1>) -> tensor<1x1xf64>
      %156 = stablehlo.slice %155 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
      %157 = stablehlo.reshape %156 : (tensor<1x1xf64>) -> tensor<1xf64>
      %158 = stablehlo.convert %157 : tensor<1xf64>
      %159 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %160 = stablehlo.multiply %159, %158 : tensor<1xf64>
      %161 = stablehlo.broadcast_in_dim %160, dims = [0] : (tensor<1xf64>) -> tensor<1x7xf64>
      %162 = stablehlo.broadcast_in_dim %140, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
      %163 = stablehlo.broadcast_in_dim %142, dims = [0, 2] : (tensor<7x7xf64>) -> tensor<7x1x7xf64>
      %164 = stablehlo.multiply %161, %162 : tensor<1x7xf64>
      %165 = stablehlo.broadcast_in_dim %161, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<1x1x7xf64>
      %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2] : (tensor<1x1x7xf64>) -> tensor<7x1x7xf64>
      %167 = stablehlo.multiply %166, %163 : tensor<7x1x7xf64>
      %168 = stablehlo.negate %158 : tensor<1xf64>
      %169 = stablehlo.dot_general %168, %iterArg_4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<7xf64>) -> tensor<1x7xf64>
      %170 = stablehlo.add %164, %169 : tensor<1x7xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %171 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
      %172 = stablehlo.broadcast_in_dim %171, dims = [1, 2] : (tensor<1x7xf64>) -> tensor<7x1x7xf64>
      %173 = stablehlo.add %167, %172 : tensor<7x1x7xf64>
      %174 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %175 = stablehlo.divide %158, %174 : tensor<1xf64>
      %176 = stablehlo.negate %122 : tensor<7xf64>
      %177 = stablehlo.broadcast_in_dim %158, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
      %178 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
      %179 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x1xf64>
      %180 = stablehlo.multiply %178, %179 : tensor<7x1xf64>
      %181 = stablehlo.multiply %119, %119 : tensor<f64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %182 = stablehlo.divide %cst_58, %181 : tensor<f64>
      %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
      %184 = stablehlo.multiply %180, %183 : tensor<7x1xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %185 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %186 = stablehlo.select %123, %185, %175 : tensor<i1>, tensor<1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %187 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %188 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %189 = stablehlo.select %123, %188, %184 : tensor<i1>, tensor<7x1xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %190 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %191 = stablehlo.select %123, %175, %190 : tensor<i1>, tensor<1xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %192 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %193 = stablehlo.broadcast_in_dim %192, dims = [1] : (tensor<1xf64>) -> tensor<7x1xf64>
      %194 = stablehlo.select %123, %184, %193 : tensor<i1>, tensor<7x1xf64>
      %195 = stablehlo.negate %186 : tensor<1xf64>
      %196 = stablehlo.negate %189 : tensor<7x1xf64>
      %197 = stablehlo.add %191, %195 : tensor<1xf64>
      %198 = stablehlo.add %194, %196 : tensor<7x1xf64>
      %199 = stablehlo.broadcast_in_dim %197, dims = [0] : (tensor<1xf64>) -> tensor<1x10xf64>
      %200 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x1x10xf64>
      %201 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
      %202 = stablehlo.broadcast_in_dim %115, dims = [0, 2] : (tensor<7x10xf64>) -> tensor<7x1x10xf64>
      %203 = stablehlo.multiply %199, %201 : tensor<1x10xf64>
      %204 = stablehlo.broadcast_in_dim %201, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %206 = stablehlo.multiply %200, %205 : tensor<7x1x10xf64>
      %207 = stablehlo.broadcast_in_dim %199, dims = [1, 2] : (tensor<1x10xf64>) -> tensor<1x1x10xf64>
      %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2] : (tensor<1x1x10xf64>) -> tensor<7x1x10xf64>
      %209 = stablehlo.multiply %208, %202 : tensor<7x1x10xf64>
      %210 = stablehlo.add %206, %209 : tensor<7x1x10xf64>
      %211 = stablehlo.dot_general %203, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x10xf64>, tensor<10x7xf64>) -> tensor<1x7xf64>
      %212 = stablehlo.dot_general %210, %iterArg, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1x10xf64>, tensor<10x7xf64>) -> tensor<7x1x7xf64>
      %213 = stablehlo.add %170, %211 : tensor<1x7xf64>
      %214 = stablehlo.add %173, %212 : tensor<7x1x7xf64>
      %215 = stablehlo.slice %213 [0:1, 0:7] : (tensor<1x7xf64>) -> tensor<1x7xf64>
      %216 = stablehlo.slice %214 [0:7, 0:1, 0:7] : (tensor<7x1x7xf64>) -> tensor<7x1x7xf64>
      %217 = stablehlo.reshape %215 : (tensor<1x7xf64>) -> tensor<7xf64>
      %218 = stablehlo.reshape %216 : (tensor<7x1x7xf64>) -> tensor<7x7xf64>
      %219 = stablehlo.transpose %218, dims = [1, 0] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %220 = stablehlo.slice %219 [0:7, 0:7] : (tensor<7x7xf64>) -> tensor<7x7xf64>
      %221 = func.call @solve(%220, %61) : (tensor<7x7xf64>, tensor<7xf64>) -> tensor<7xf64>
      %222 = stablehlo.negate %221 : tensor<7xf64>
      %223 = stablehlo.dot_general %61, %222, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %c_64 = stablehlo.constant dense<0> : tensor<i64>
      %224:9 = stablehlo.while(%iterArg_66 = %222, %iterArg_67 = %iterArg_6, %iterArg_68 = %iterArg, %iterArg_69 = %iterArg_4, %iterArg_70 = %iterArg_5, %iterArg_71 = %223, %iterArg_72 = %46, %iterArg_73 = %cst_63, %iterArg_74 = %c_64) : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      cond {
        %230 = stablehlo.broadcast_in_dim %iterArg_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
        %231 = stablehlo.multiply %230, %iterArg_66 : tensor<7xf64>
        %232 = stablehlo.add %iterArg_67, %231 : tensor<7xf64>
        %233 = stablehlo.dot_general %iterArg_68, %232, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10x7xf64>, tensor<7xf64>) -> tensor<10xf64>
        %cst_75 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %234 = stablehlo.reduce(%233 init: %cst_75) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %cst_76 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
        %235 = stablehlo.maximum %cst_76, %234 : tensor<f64>
        %236 = stablehlo.is_finite %235 : (tensor<f64>) -> tensor<i1>
        %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %237 = stablehlo.select %236, %235, %cst_77 : tensor<i1>, tensor<f64>
        %238 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %239 = stablehlo.broadcast_in_dim %238, dims = [0] : (tensor<1xf64>) -> tensor<10xf64>
        %240 = stablehlo.subtract %233, %239 : tensor<10xf64>
        %241 = stablehlo.exponential %240 : tensor<10xf64>
        %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %242 = stablehlo.reduce(%241 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<f64>
        %243 = stablehlo.sign %242 : tensor<f64>
        %244 = stablehlo.abs %242 : tensor<f64>
        %245 = stablehlo.log %244 : tensor<f64>
        %246 = stablehlo.add %245, %237 : tensor<f64>
        %247 = stablehlo.dot_general %iterArg_69, %232, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7xf64>) -> tensor<f64>
        %248 = stablehlo.subtract %246, %247 : tensor<f64>
        %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %249 = stablehlo.multiply %cst_79, %iterArg_70 : tensor<f64>
        %250 = stablehlo.multiply %232, %232 : tensor<7xf64>
        %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %251 = stablehlo.reduce(%250 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
        %252 = stablehlo.multiply %249, %251 : tensor<f64>
        %253 = stablehlo.add %248, %252 : tensor<f64>
        %cst_81 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %254 = stablehlo.multiply %cst_81, %iterArg_73 : tensor<f64>
        %255 = stablehlo.multiply %254, %iterArg_71 : tensor<f64>
        %256 = stablehlo.add %iterArg_72, %255 : tensor<f64>
        %257 = stablehlo.compare GT, %253, %256, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_82 = stablehlo.constant dense<25> : tensor<i64>
        %258 = stablehlo.compare LT, %iterArg_74, %c_82, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_83 = stablehlo.constant dense<false> : tensor<i1>
        %259 = stablehlo.broadcast_in_dim %c_83, dims = [] : (tensor<i1>) -> tensor<i1>
        %260 = stablehlo.compare NE, %258, %259, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %261 = stablehlo.convert %260 : tensor<i1>
        %262 = stablehlo.and %257, %261 : tensor<i1>
        stablehlo.return %262 : tensor<i1>
      } do {
        %cst_75 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
        %230 = stablehlo.multiply %cst_75, %iterArg_73 : tensor<f64>
        %c_76 = stablehlo.constant dense<1> : tensor<i64>
        %231 = stablehlo.add %iterArg_74, %c_76 : tensor<i64>
        stablehlo.return %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %230, %231 : tensor<7xf64>, tensor<7xf64>, tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>
      }
      %225 = stablehlo.broadcast_in_dim %224#7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %226 = stablehlo.multiply %225, %222 : tensor<7xf64>
      %227 = stablehlo.add %iterArg_6, %226 : tensor<7xf64>
      %228 = stablehlo.negate %223 : tensor<f64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %229 = stablehlo.add %iterArg_8, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %227, %228, %229 : tensor<10x7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<f64>, tensor<i64>
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
