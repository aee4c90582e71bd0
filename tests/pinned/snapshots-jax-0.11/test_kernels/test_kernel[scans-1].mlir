// import jax
// import jax.numpy as jnp
//
//
// def recurrent_cell_fn(xs):
//     """Recurrent cell of xs.
//
//     Args:
//         xs: (5,)
//
//     Returns:
//         (5,)
//         a scalar
//     """
//
//     def one_step(st, item):
//         output = st["pos"]
//         blend_of = item + 1.2 * output
//         next_pos = jnp.tanh(jnp.tanh(blend_of))
//         answer = st["vel"]
//         both = answer * next_pos
//         vel_new = jnp.tanh(both)
//         crossed = next_pos * jnp.tanh(vel_new)
//         return {"pos": next_pos, "vel": vel_new}, crossed
//
//     at_start = jnp.full_like(xs[0], 0.77)
//     last, trace = jax.lax.scan(
//         one_step, {"pos": at_start, "vel": at_start}, xs, unroll=True
//     )
//     result = last["pos"]
//     wave = jnp.sin(result)
//     return trace, wave
//
//   xs: float64[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_recurrent_cell_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %0 = stablehlo.slice %arg0 [0:0] : (tensor<5xf64>) -> tensor<0xf64>
    %1 = stablehlo.slice %arg0 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %3 = stablehlo.slice %1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %5 = stablehlo.multiply %cst_2, %cst : tensor<f64>
    %6 = stablehlo.add %4, %5 : tensor<f64>
    %7 = stablehlo.tanh %6 : tensor<f64>
    %8 = stablehlo.tanh %7 : tensor<f64>
    %9 = stablehlo.multiply %cst_0, %8 : tensor<f64>
    %10 = stablehlo.tanh %9 : tensor<f64>
    %11 = stablehlo.tanh %10 : tensor<f64>
    %12 = stablehlo.multiply %8, %11 : tensor<f64>
    %13 = stablehlo.slice %1 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %15 = stablehlo.multiply %cst_3, %8 : tensor<f64>
    %16 = stablehlo.add %14, %15 : tensor<f64>
    %17 = stablehlo.tanh %16 : tensor<f64>
    %18 = stablehlo.tanh %17 : tensor<f64>
    %19 = stablehlo.multiply %10, %18 : tensor<f64>
    %20 = stablehlo.tanh %19 : tensor<f64>
    %21 = stablehlo.tanh %20 : tensor<f64>
    %22 = stablehlo.multiply %18, %21 : tensor<f64>
    %23 = stablehlo.slice %1 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %24 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %25 = stablehlo.multiply %cst_4, %18 : tensor<f64>
    %26 = stablehlo.add %24, %25 : tensor<f64>
    %27 = stablehlo.tanh %26 : tensor<f64>
    %28 = stablehlo.tanh %27 : tensor<f64>
    %29 = stablehlo.multiply %20, %28 : tensor<f64>
    %30 = stablehlo.tanh %29 : tensor<f64>
    %31 = stablehlo.tanh %30 : tensor<f64>
    %32 = stablehlo.multiply %28, %31 : tensor<f64>
    %33 = stablehlo.slice %1 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %34 = stablehlo.reshape %33 : (tensor<1xf64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %35 = stablehlo.multiply %cst_5, %28 : tensor<f64>
    %36 = stablehlo.add %34, %35 : tensor<f64>
    %37 = stablehlo.tanh %36 : tensor<f64>
    %38 = stablehlo.tanh %37 : tensor<f64>
    %39 = stablehlo.multiply %30, %38 : tensor<f64>
    %40 = stablehlo.tanh %39 : tensor<f64>
    %41 = stablehlo.tanh %40 : tensor<f64>
    %42 = stablehlo.multiply %38, %41 : tensor<f64>
    %43 = stablehlo.slice %1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %44 = stablehlo.reshape %43 : (tensor<1xf64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %45 = stablehlo.multiply %cst_6, %38 : tensor<f64>
    %46 = stablehlo.add %44, %45 : tensor<f64>
    %47 = stablehlo.tanh %46 : tensor<f64>
    %48 = stablehlo.tanh %47 : tensor<f64>
    %49 = stablehlo.multiply %40, %48 : tensor<f64>
    %50 = stablehlo.tanh %49 : tensor<f64>
    %51 = stablehlo.tanh %50 : tensor<f64>
    %52 = stablehlo.multiply %48, %51 : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %54 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %55 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.concatenate %53, %54, %55, %56, %57, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %59 = stablehlo.concatenate %2, %58, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %60 = stablehlo.sine %48 : tensor<f64>
    return %59, %60 : tensor<5xf64>, tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %0 = stablehlo.slice %arg0 [0:0] : (tensor<5xf64>) -> tensor<0xf64>
    %1 = stablehlo.slice %arg0 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %9 = stablehlo.slice %1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %11 = stablehlo.multiply %cst_8, %cst : tensor<f64>
    %12 = stablehlo.add %10, %11 : tensor<f64>
    %13 = stablehlo.tanh %12 : tensor<f64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.add %cst_9, %13 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.subtract %cst_10, %13 : tensor<f64>
    %16 = stablehlo.multiply %14, %15 : tensor<f64>
    %17 = stablehlo.tanh %13 : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.add %cst_11, %17 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.subtract %cst_12, %17 : tensor<f64>
    %20 = stablehlo.multiply %18, %19 : tensor<f64>
    %21 = stablehlo.multiply %cst_0, %17 : tensor<f64>
    %22 = stablehlo.tanh %21 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.add %cst_13, %22 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.subtract %cst_14, %22 : tensor<f64>
    %25 = stablehlo.multiply %23, %24 : tensor<f64>
    %26 = stablehlo.tanh %22 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.add %cst_15, %26 : tensor<f64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.subtract %cst_16, %26 : tensor<f64>
    %29 = stablehlo.multiply %27, %28 : tensor<f64>
    %30 = stablehlo.slice %1 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %31 = stablehlo.reshape %30 : (tensor<1xf64>) -> tensor<f64>
    %cst_17 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %32 = stablehlo.multiply %cst_17, %17 : tensor<f64>
    %33 = stablehlo.add %31, %32 : tensor<f64>
    %34 = stablehlo.tanh %33 : tensor<f64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.add %cst_18, %34 : tensor<f64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.subtract %cst_19, %34 : tensor<f64>
    %37 = stablehlo.multiply %35, %36 : tensor<f64>
    %38 = stablehlo.tanh %34 : tensor<f64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %39 = stablehlo.add %cst_20, %38 : tensor<f64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.subtract %cst_21, %38 : tensor<f64>
    %41 = stablehlo.multiply %39, %40 : tensor<f64>
    %42 = stablehlo.multiply %22, %38 : tensor<f64>
    %43 = stablehlo.tanh %42 : tensor<f64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.add %cst_22, %43 : tensor<f64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.subtract %cst_23, %43 : tensor<f64>
    %46 = stablehlo.multiply %44, %45 : tensor<f64>
    %47 = stablehlo.tanh %43 : tensor<f64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.add %cst_24, %47 : tensor<f64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.subtract %cst_25, %47 : tensor<f64>
    %50 = stablehlo.multiply %48, %49 : tensor<f64>
    %51 = stablehlo.slice %1 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %52 = stablehlo.reshape %51 : (tensor<1xf64>) -> tensor<f64>
    %cst_26 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %53 = stablehlo.multiply %cst_26, %38 : tensor<f64>
    %54 = stablehlo.add %52, %53 : tensor<f64>
    %55 = stablehlo.tanh %54 : tensor<f64>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %56 = stablehlo.add %cst_27, %55 : tensor<f64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %57 = stablehlo.subtract %cst_28, %55 : tensor<f64>
    %58 = stablehlo.multiply %56, %57 : tensor<f64>
    %59 = stablehlo.tanh %55 : tensor<f64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %60 = stablehlo.add %cst_29, %59 : tensor<f64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %61 = stablehlo.subtract %cst_30, %59 : tensor<f64>
    %62 = stablehlo.multiply %60, %61 : tensor<f64>
    %63 = stablehlo.multiply %43, %59 : tensor<f64>
    %64 = stablehlo.tanh %63 : tensor<f64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %65 = stablehlo.add %cst_31, %64 : tensor<f64>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %66 = stablehlo.subtract %cst_32, %64 : tensor<f64>
    %67 = stablehlo.multiply %65, %66 : tensor<f64>
    %68 = stablehlo.tanh %64 : tensor<f64>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.add %cst_33, %68 : tensor<f64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.subtract %cst_34, %68 : tensor<f64>
    %71 = stablehlo.multiply %69, %70 : tensor<f64>
    %72 = stablehlo.slice %1 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
    %cst_35 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %74 = stablehlo.multiply %cst_35, %59 : tensor<f64>
    %75 = stablehlo.add %73, %74 : tensor<f64>
    %76 = stablehlo.tanh %75 : tensor<f64>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %77 = stablehlo.add %cst_36, %76 : tensor<f64>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %78 = stablehlo.subtract %cst_37, %76 : tensor<f64>
    %79 = stablehlo.multiply %77, %78 : tensor<f64>
    %80 = stablehlo.tanh %76 : tensor<f64>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %81 = stablehlo.add %cst_38, %80 : tensor<f64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %82 = stablehlo.subtract %cst_39, %80 : tensor<f64>
    %83 = stablehlo.multiply %81, %82 : tensor<f64>
    %84 = stablehlo.multiply %64, %80 : tensor<f64>
    %85 = stablehlo.tanh %84 : tensor<f64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %86 = stablehlo.add %cst_40, %85 : tensor<f64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %87 = stablehlo.subtract %cst_41, %85 : tensor<f64>
    %88 = stablehlo.multiply %86, %87 : tensor<f64>
    %89 = stablehlo.tanh %85 : tensor<f64>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %90 = stablehlo.add %cst_42, %89 : tensor<f64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.subtract %cst_43, %89 : tensor<f64>
    %92 = stablehlo.multiply %90, %91 : tensor<f64>
    %93 = stablehlo.slice %1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %94 = stablehlo.reshape %93 : (tensor<1xf64>) -> tensor<f64>
    %cst_44 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %95 = stablehlo.multiply %cst_44, %80 : tensor<f64>
    %96 = stablehlo.add %94, %95 : tensor<f64>
    %97 = stablehlo.tanh %96 : tensor<f64>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.add %cst_45, %97 : tensor<f64>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %99 = stablehlo.subtract %cst_46, %97 : tensor<f64>
    %100 = stablehlo.multiply %98, %99 : tensor<f64>
    %101 = stablehlo.tanh %97 : tensor<f64>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %102 = stablehlo.add %cst_47, %101 : tensor<f64>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %103 = stablehlo.subtract %cst_48, %101 : tensor<f64>
    %104 = stablehlo.multiply %102, %103 : tensor<f64>
    %105 = stablehlo.multiply %85, %101 : tensor<f64>
    %106 = stablehlo.tanh %105 : tensor<f64>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %107 = stablehlo.add %cst_49, %106 : tensor<f64>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %108 = stablehlo.subtract %cst_50, %106 : tensor<f64>
    %109 = stablehlo.multiply %107, %108 : tensor<f64>
    %110 = stablehlo.tanh %106 : tensor<f64>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %111 = stablehlo.add %cst_51, %110 : tensor<f64>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %112 = stablehlo.subtract %cst_52, %110 : tensor<f64>
    %113 = stablehlo.multiply %111, %112 : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %115 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %116 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %117 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %118 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %119 = stablehlo.concatenate %114, %115, %116, %117, %118, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %120 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %121 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %122 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %123 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %124 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %125 = stablehlo.concatenate %120, %121, %122, %123, %124, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %126 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %127 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %128 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %129 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %130 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %131 = stablehlo.concatenate %126, %127, %128, %129, %130, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %132 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %133 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %134 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %135 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %136 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %137 = stablehlo.concatenate %132, %133, %134, %135, %136, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %138 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %139 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %140 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %141 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %142 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %143 = stablehlo.concatenate %138, %139, %140, %141, %142, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %144 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %145 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %146 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %147 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %148 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %149 = stablehlo.concatenate %144, %145, %146, %147, %148, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %150 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %151 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %152 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %153 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %154 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %155 = stablehlo.concatenate %150, %151, %152, %153, %154, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %156 = stablehlo.concatenate %2, %119, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %157 = stablehlo.concatenate %3, %125, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %158 = stablehlo.concatenate %4, %131, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %159 = stablehlo.concatenate %5, %137, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %160 = stablehlo.concatenate %6, %143, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %161 = stablehlo.concatenate %7, %149, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %162 = stablehlo.concatenate %8, %155, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %163 = stablehlo.cosine %101 : tensor<f64>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %164 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %165 = stablehlo.multiply %cst_54, %163 : tensor<f64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %166 = stablehlo.slice %164 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %167 = stablehlo.slice %164 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %168 = stablehlo.slice %156 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %169 = stablehlo.slice %156 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %170 = stablehlo.slice %157 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %171 = stablehlo.slice %157 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %172 = stablehlo.slice %158 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %173 = stablehlo.slice %158 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %174 = stablehlo.slice %159 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %175 = stablehlo.slice %159 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %176 = stablehlo.slice %160 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %177 = stablehlo.slice %160 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %178 = stablehlo.slice %161 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %179 = stablehlo.slice %161 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %180 = stablehlo.slice %162 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %181 = stablehlo.slice %162 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %183 = stablehlo.slice %166 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %184 = stablehlo.reshape %183 : (tensor<1xf64>) -> tensor<f64>
    %185 = stablehlo.slice %168 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %186 = stablehlo.reshape %185 : (tensor<1xf64>) -> tensor<f64>
    %187 = stablehlo.slice %170 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %188 = stablehlo.reshape %187 : (tensor<1xf64>) -> tensor<f64>
    %189 = stablehlo.slice %172 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %190 = stablehlo.reshape %189 : (tensor<1xf64>) -> tensor<f64>
    %191 = stablehlo.slice %174 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %192 = stablehlo.reshape %191 : (tensor<1xf64>) -> tensor<f64>
    %193 = stablehlo.slice %176 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %194 = stablehlo.reshape %193 : (tensor<1xf64>) -> tensor<f64>
    %195 = stablehlo.slice %178 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %196 = stablehlo.reshape %195 : (tensor<1xf64>) -> tensor<f64>
    %197 = stablehlo.slice %180 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %198 = stablehlo.reshape %197 : (tensor<1xf64>) -> tensor<f64>
    %199 = stablehlo.multiply %190, %184 : tensor<f64>
    %200 = stablehlo.multiply %184, %198 : tensor<f64>
    %201 = stablehlo.add %165, %200 : tensor<f64>
    %202 = stablehlo.multiply %199, %196 : tensor<f64>
    %203 = stablehlo.add %cst_55, %202 : tensor<f64>
    %204 = stablehlo.multiply %203, %194 : tensor<f64>
    %205 = stablehlo.multiply %192, %204 : tensor<f64>
    %206 = stablehlo.add %201, %205 : tensor<f64>
    %207 = stablehlo.multiply %204, %190 : tensor<f64>
    %208 = stablehlo.multiply %206, %188 : tensor<f64>
    %209 = stablehlo.multiply %208, %186 : tensor<f64>
    %cst_57 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %210 = stablehlo.multiply %cst_57, %209 : tensor<f64>
    %211 = stablehlo.slice %166 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %212 = stablehlo.reshape %211 : (tensor<1xf64>) -> tensor<f64>
    %213 = stablehlo.slice %168 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %214 = stablehlo.reshape %213 : (tensor<1xf64>) -> tensor<f64>
    %215 = stablehlo.slice %170 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %216 = stablehlo.reshape %215 : (tensor<1xf64>) -> tensor<f64>
    %217 = stablehlo.slice %172 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %218 = stablehlo.reshape %217 : (tensor<1xf64>) -> tensor<f64>
    %219 = stablehlo.slice %174 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %220 = stablehlo.reshape %219 : (tensor<1xf64>) -> tensor<f64>
    %221 = stablehlo.slice %176 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %222 = stablehlo.reshape %221 : (tensor<1xf64>) -> tensor<f64>
    %223 = stablehlo.slice %178 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %224 = stablehlo.reshape %223 : (tensor<1xf64>) -> tensor<f64>
    %225 = stablehlo.slice %180 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %226 = stablehlo.reshape %225 : (tensor<1xf64>) -> tensor<f64>
    %227 = stablehlo.multiply %218, %212 : tensor<f64>
    %228 = stablehlo.multiply %212, %226 : tensor<f64>
    %229 = stablehlo.add %210, %228 : tensor<f64>
    %230 = stablehlo.multiply %227, %224 : tensor<f64>
    %231 = stablehlo.add %207, %230 : tensor<f64>
    %232 = stablehlo.multiply %231, %222 : tensor<f64>
    %233 = stablehlo.multiply %220, %232 : tensor<f64>
    %234 = stablehlo.add %229, %233 : tensor<f64>
    %235 = stablehlo.multiply %232, %218 : tensor<f64>
    %236 = stablehlo.multiply %234, %216 : tensor<f64>
    %237 = stablehlo.multiply %236, %214 : tensor<f64>
    %cst_58 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %238 = stablehlo.multiply %cst_58, %237 : tensor<f64>
    %239 = stablehlo.slice %166 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %240 = stablehlo.reshape %239 : (tensor<1xf64>) -> tensor<f64>
    %241 = stablehlo.slice %168 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %242 = stablehlo.reshape %241 : (tensor<1xf64>) -> tensor<f64>
    %243 = stablehlo.slice %170 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %244 = stablehlo.reshape %243 : (tensor<1xf64>) -> tensor<f64>
    %245 = stablehlo.slice %172 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %246 = stablehlo.reshape %245 : (tensor<1xf64>) -> tensor<f64>
    %247 = stablehlo.slice %174 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %248 = stablehlo.reshape %247 : (tensor<1xf64>) -> tensor<f64>
    %249 = stablehlo.slice %176 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %250 = stablehlo.reshape %249 : (tensor<1xf64>) -> tensor<f64>
    %251 = stablehlo.slice %178 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %252 = stablehlo.reshape %251 : (tensor<1xf64>) -> tensor<f64>
    %253 = stablehlo.slice %180 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %254 = stablehlo.reshape %253 : (tensor<1xf64>) -> tensor<f64>
    %255 = stablehlo.multiply %246, %240 : tensor<f64>
    %256 = stablehlo.multiply %240, %254 : tensor<f64>
    %257 = stablehlo.add %238, %256 : tensor<f64>
    %258 = stablehlo.multiply %255, %252 : tensor<f64>
    %259 = stablehlo.add %235, %258 : tensor<f64>
    %260 = stablehlo.multiply %259, %250 : tensor<f64>
    %261 = stablehlo.multiply %248, %260 : tensor<f64>
    %262 = stablehlo.add %257, %261 : tensor<f64>
    %263 = stablehlo.multiply %260, %246 : tensor<f64>
    %264 = stablehlo.multiply %262, %244 : tensor<f64>
    %265 = stablehlo.multiply %264, %242 : tensor<f64>
    %cst_59 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %266 = stablehlo.multiply %cst_59, %265 : tensor<f64>
    %267 = stablehlo.slice %166 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %268 = stablehlo.reshape %267 : (tensor<1xf64>) -> tensor<f64>
    %269 = stablehlo.slice %168 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %270 = stablehlo.reshape %269 : (tensor<1xf64>) -> tensor<f64>
    %271 = stablehlo.slice %170 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %272 = stablehlo.reshape %271 : (tensor<1xf64>) -> tensor<f64>
    %273 = stablehlo.slice %172 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %274 = stablehlo.reshape %273 : (tensor<1xf64>) -> tensor<f64>
    %275 = stablehlo.slice %174 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %276 = stablehlo.reshape %275 : (tensor<1xf64>) -> tensor<f64>
    %277 = stablehlo.slice %176 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %278 = stablehlo.reshape %277 : (tensor<1xf64>) -> tensor<f64>
    %279 = stablehlo.slice %178 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %280 = stablehlo.reshape %279 : (tensor<1xf64>) -> tensor<f64>
    %281 = stablehlo.slice %180 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %282 = stablehlo.reshape %281 : (tensor<1xf64>) -> tensor<f64>
    %283 = stablehlo.multiply %274, %268 : tensor<f64>
    %284 = stablehlo.multiply %268, %282 : tensor<f64>
    %285 = stablehlo.add %266, %284 : tensor<f64>
    %286 = stablehlo.multiply %283, %280 : tensor<f64>
    %287 = stablehlo.add %263, %286 : tensor<f64>
    %288 = stablehlo.multiply %287, %278 : tensor<f64>
    %289 = stablehlo.multiply %276, %288 : tensor<f64>
    %290 = stablehlo.add %285, %289 : tensor<f64>
    %291 = stablehlo.multiply %288, %274 : tensor<f64>
    %292 = stablehlo.multiply %290, %272 : tensor<f64>
    %293 = stablehlo.multiply %292, %270 : tensor<f64>
    %cst_60 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %294 = stablehlo.multiply %cst_60, %293 : tensor<f64>
    %295 = stablehlo.slice %166 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %296 = stablehlo.reshape %295 : (tensor<1xf64>) -> tensor<f64>
    %297 = stablehlo.slice %168 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %298 = stablehlo.reshape %297 : (tensor<1xf64>) -> tensor<f64>
    %299 = stablehlo.slice %170 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %300 = stablehlo.reshape %299 : (tensor<1xf64>) -> tensor<f64>
    %301 = stablehlo.slice %172 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %302 = stablehlo.reshape %301 : (tensor<1xf64>) -> tensor<f64>
    %303 = stablehlo.slice %174 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %304 = stablehlo.reshape %303 : (tensor<1xf64>) -> tensor<f64>
    %305 = stablehlo.slice %176 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %306 = stablehlo.reshape %305 : (tensor<1xf64>) -> tensor<f64>
    %307 = stablehlo.slice %178 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %308 = stablehlo.reshape %307 : (tensor<1xf64>) -> tensor<f64>
    %309 = stablehlo.slice %180 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %310 = stablehlo.reshape %309 : (tensor<1xf64>) -> tensor<f64>
    %311 = stablehlo.multiply %302, %296 : tensor<f64>
    %312 = stablehlo.multiply %296, %310 : tensor<f64>
    %313 = stablehlo.add %294, %312 : tensor<f64>
    %314 = stablehlo.multiply %311, %308 : tensor<f64>
    %315 = stablehlo.add %291, %314 : tensor<f64>
    %316 = stablehlo.multiply %315, %306 : tensor<f64>
    %317 = stablehlo.multiply %304, %316 : tensor<f64>
    %318 = stablehlo.add %313, %317 : tensor<f64>
    %319 = stablehlo.multiply %316, %302 : tensor<f64>
    %320 = stablehlo.multiply %318, %300 : tensor<f64>
    %321 = stablehlo.multiply %320, %298 : tensor<f64>
    %cst_61 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %322 = stablehlo.multiply %cst_61, %321 : tensor<f64>
    %323 = stablehlo.broadcast_in_dim %321, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %324 = stablehlo.broadcast_in_dim %293, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %325 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %326 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %327 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %328 = stablehlo.concatenate %323, %324, %325, %326, %327, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %329 = stablehlo.concatenate %328, %182, dim = 0 : (tensor<5xf64>, tensor<0xf64>) -> tensor<5xf64>
    return %329 : tensor<5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
