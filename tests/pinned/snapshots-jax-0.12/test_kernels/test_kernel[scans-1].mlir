// import jax
//
//
// def local_level_filter(init_var, observations, init_mean):
//     def body(st, item):
//         mean_old, var_old = st
//         mean_new = mean_old + (var_old + 0.1) / (var_old + 1.1) * (item - mean_old)
//         next_var = (var_old + 0.1) / (var_old + 1.1)
//         return (mean_new, next_var), mean_new
//
//     final, outs = jax.lax.scan(body, (init_mean, init_var), observations, unroll=True)
//     return outs
//
//   init_var: float64[] in [0.2, 0.8]
//   observations: float64[4] in [-1, 0.9]
//   init_mean: float64[] in [0.2, 0.8]
// -----
// forward, cpu
module @jit_local_level_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<4xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [0:0] : (tensor<4xf64>) -> tensor<0xf64>
    %1 = stablehlo.slice %arg1 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %3 = stablehlo.slice %1 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %5 = stablehlo.add %arg0, %cst_0 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %6 = stablehlo.add %arg0, %cst_1 : tensor<f64>
    %7 = stablehlo.divide %5, %6 : tensor<f64>
    %8 = stablehlo.subtract %4, %arg2 : tensor<f64>
    %9 = stablehlo.multiply %7, %8 : tensor<f64>
    %10 = stablehlo.add %arg2, %9 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %11 = stablehlo.add %arg0, %cst_2 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %12 = stablehlo.add %arg0, %cst_3 : tensor<f64>
    %13 = stablehlo.divide %11, %12 : tensor<f64>
    %14 = stablehlo.slice %1 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %15 = stablehlo.reshape %14 : (tensor<1xf64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %16 = stablehlo.add %13, %cst_4 : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %17 = stablehlo.add %13, %cst_5 : tensor<f64>
    %18 = stablehlo.divide %16, %17 : tensor<f64>
    %19 = stablehlo.subtract %15, %10 : tensor<f64>
    %20 = stablehlo.multiply %18, %19 : tensor<f64>
    %21 = stablehlo.add %10, %20 : tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %22 = stablehlo.add %13, %cst_6 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %23 = stablehlo.add %13, %cst_7 : tensor<f64>
    %24 = stablehlo.divide %22, %23 : tensor<f64>
    %25 = stablehlo.slice %1 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %27 = stablehlo.add %24, %cst_8 : tensor<f64>
    %cst_9 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %28 = stablehlo.add %24, %cst_9 : tensor<f64>
    %29 = stablehlo.divide %27, %28 : tensor<f64>
    %30 = stablehlo.subtract %26, %21 : tensor<f64>
    %31 = stablehlo.multiply %29, %30 : tensor<f64>
    %32 = stablehlo.add %21, %31 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %33 = stablehlo.add %24, %cst_10 : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %34 = stablehlo.add %24, %cst_11 : tensor<f64>
    %35 = stablehlo.divide %33, %34 : tensor<f64>
    %36 = stablehlo.slice %1 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %37 = stablehlo.reshape %36 : (tensor<1xf64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %38 = stablehlo.add %35, %cst_12 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %39 = stablehlo.add %35, %cst_13 : tensor<f64>
    %40 = stablehlo.divide %38, %39 : tensor<f64>
    %41 = stablehlo.subtract %37, %32 : tensor<f64>
    %42 = stablehlo.multiply %40, %41 : tensor<f64>
    %43 = stablehlo.add %32, %42 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %44 = stablehlo.add %35, %cst_14 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %45 = stablehlo.add %35, %cst_15 : tensor<f64>
    %46 = stablehlo.divide %44, %45 : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %48 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %49 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %50 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %51 = stablehlo.concatenate %47, %48, %49, %50, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %52 = stablehlo.concatenate %2, %51, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %52 : tensor<4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg1 [0:0] : (tensor<4xf64>) -> tensor<0xf64>
    %1 = stablehlo.slice %arg1 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %10 = stablehlo.slice %1 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %11 = stablehlo.reshape %10 : (tensor<1xf64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %12 = stablehlo.add %arg0, %cst_7 : tensor<f64>
    %cst_8 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %13 = stablehlo.add %arg0, %cst_8 : tensor<f64>
    %14 = stablehlo.divide %12, %13 : tensor<f64>
    %15 = stablehlo.multiply %13, %13 : tensor<f64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.divide %cst_9, %15 : tensor<f64>
    %17 = stablehlo.subtract %11, %arg2 : tensor<f64>
    %18 = stablehlo.multiply %14, %17 : tensor<f64>
    %19 = stablehlo.add %arg2, %18 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %20 = stablehlo.add %arg0, %cst_10 : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %21 = stablehlo.add %arg0, %cst_11 : tensor<f64>
    %22 = stablehlo.divide %20, %21 : tensor<f64>
    %23 = stablehlo.multiply %21, %21 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.divide %cst_12, %23 : tensor<f64>
    %25 = stablehlo.slice %1 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %27 = stablehlo.add %22, %cst_13 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %28 = stablehlo.add %22, %cst_14 : tensor<f64>
    %29 = stablehlo.divide %27, %28 : tensor<f64>
    %30 = stablehlo.multiply %28, %28 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.divide %cst_15, %30 : tensor<f64>
    %32 = stablehlo.subtract %26, %19 : tensor<f64>
    %33 = stablehlo.multiply %29, %32 : tensor<f64>
    %34 = stablehlo.add %19, %33 : tensor<f64>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %35 = stablehlo.add %22, %cst_16 : tensor<f64>
    %cst_17 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %36 = stablehlo.add %22, %cst_17 : tensor<f64>
    %37 = stablehlo.divide %35, %36 : tensor<f64>
    %38 = stablehlo.multiply %36, %36 : tensor<f64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %39 = stablehlo.divide %cst_18, %38 : tensor<f64>
    %40 = stablehlo.slice %1 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %41 = stablehlo.reshape %40 : (tensor<1xf64>) -> tensor<f64>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %42 = stablehlo.add %37, %cst_19 : tensor<f64>
    %cst_20 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %43 = stablehlo.add %37, %cst_20 : tensor<f64>
    %44 = stablehlo.divide %42, %43 : tensor<f64>
    %45 = stablehlo.multiply %43, %43 : tensor<f64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.divide %cst_21, %45 : tensor<f64>
    %47 = stablehlo.subtract %41, %34 : tensor<f64>
    %48 = stablehlo.multiply %44, %47 : tensor<f64>
    %49 = stablehlo.add %34, %48 : tensor<f64>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %50 = stablehlo.add %37, %cst_22 : tensor<f64>
    %cst_23 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %51 = stablehlo.add %37, %cst_23 : tensor<f64>
    %52 = stablehlo.divide %50, %51 : tensor<f64>
    %53 = stablehlo.multiply %51, %51 : tensor<f64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %54 = stablehlo.divide %cst_24, %53 : tensor<f64>
    %55 = stablehlo.slice %1 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %56 = stablehlo.reshape %55 : (tensor<1xf64>) -> tensor<f64>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %57 = stablehlo.add %52, %cst_25 : tensor<f64>
    %cst_26 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %58 = stablehlo.add %52, %cst_26 : tensor<f64>
    %59 = stablehlo.divide %57, %58 : tensor<f64>
    %60 = stablehlo.multiply %58, %58 : tensor<f64>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %61 = stablehlo.divide %cst_27, %60 : tensor<f64>
    %62 = stablehlo.subtract %56, %49 : tensor<f64>
    %63 = stablehlo.multiply %59, %62 : tensor<f64>
    %64 = stablehlo.add %49, %63 : tensor<f64>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %65 = stablehlo.add %52, %cst_28 : tensor<f64>
    %cst_29 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %66 = stablehlo.add %52, %cst_29 : tensor<f64>
    %67 = stablehlo.divide %65, %66 : tensor<f64>
    %68 = stablehlo.multiply %66, %66 : tensor<f64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.divide %cst_30, %68 : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %71 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %72 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %73 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %74 = stablehlo.concatenate %70, %71, %72, %73, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %75 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %76 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %77 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %78 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %79 = stablehlo.concatenate %75, %76, %77, %78, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %80 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %81 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %82 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %83 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %84 = stablehlo.concatenate %80, %81, %82, %83, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %85 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %86 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %87 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %88 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %89 = stablehlo.concatenate %85, %86, %87, %88, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %90 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %91 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %92 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %93 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %94 = stablehlo.concatenate %90, %91, %92, %93, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %95 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %96 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %97 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %98 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %99 = stablehlo.concatenate %95, %96, %97, %98, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %100 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %101 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %102 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %103 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %104 = stablehlo.concatenate %100, %101, %102, %103, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %105 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %106 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %107 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %108 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %109 = stablehlo.concatenate %105, %106, %107, %108, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %110 = stablehlo.concatenate %2, %74, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %111 = stablehlo.concatenate %3, %79, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %112 = stablehlo.concatenate %4, %84, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %113 = stablehlo.concatenate %5, %89, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %114 = stablehlo.concatenate %6, %94, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %115 = stablehlo.concatenate %7, %99, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %116 = stablehlo.concatenate %8, %104, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %117 = stablehlo.concatenate %9, %109, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.slice %118 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %120 = stablehlo.slice %118 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %121 = stablehlo.slice %110 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %122 = stablehlo.slice %110 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %123 = stablehlo.slice %111 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %124 = stablehlo.slice %111 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %125 = stablehlo.slice %112 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %126 = stablehlo.slice %112 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %127 = stablehlo.slice %113 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %128 = stablehlo.slice %113 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %129 = stablehlo.slice %114 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %130 = stablehlo.slice %114 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %131 = stablehlo.slice %115 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %132 = stablehlo.slice %115 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %133 = stablehlo.slice %116 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %134 = stablehlo.slice %116 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %135 = stablehlo.slice %117 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %136 = stablehlo.slice %117 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %138 = stablehlo.slice %119 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %139 = stablehlo.reshape %138 : (tensor<1xf64>) -> tensor<f64>
    %140 = stablehlo.slice %121 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %141 = stablehlo.reshape %140 : (tensor<1xf64>) -> tensor<f64>
    %142 = stablehlo.slice %123 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %143 = stablehlo.reshape %142 : (tensor<1xf64>) -> tensor<f64>
    %144 = stablehlo.slice %125 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %145 = stablehlo.reshape %144 : (tensor<1xf64>) -> tensor<f64>
    %146 = stablehlo.slice %127 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %147 = stablehlo.reshape %146 : (tensor<1xf64>) -> tensor<f64>
    %148 = stablehlo.slice %129 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %149 = stablehlo.reshape %148 : (tensor<1xf64>) -> tensor<f64>
    %150 = stablehlo.slice %131 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %151 = stablehlo.reshape %150 : (tensor<1xf64>) -> tensor<f64>
    %152 = stablehlo.slice %133 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %153 = stablehlo.reshape %152 : (tensor<1xf64>) -> tensor<f64>
    %154 = stablehlo.slice %135 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %155 = stablehlo.reshape %154 : (tensor<1xf64>) -> tensor<f64>
    %156 = stablehlo.add %cst_32, %139 : tensor<f64>
    %157 = stablehlo.multiply %cst_33, %155 : tensor<f64>
    %158 = stablehlo.multiply %157, %153 : tensor<f64>
    %159 = stablehlo.negate %158 : tensor<f64>
    %160 = stablehlo.divide %cst_33, %151 : tensor<f64>
    %161 = stablehlo.add %159, %160 : tensor<f64>
    %162 = stablehlo.multiply %149, %156 : tensor<f64>
    %163 = stablehlo.multiply %156, %147 : tensor<f64>
    %164 = stablehlo.negate %162 : tensor<f64>
    %165 = stablehlo.add %156, %164 : tensor<f64>
    %166 = stablehlo.multiply %163, %145 : tensor<f64>
    %167 = stablehlo.multiply %166, %143 : tensor<f64>
    %168 = stablehlo.negate %167 : tensor<f64>
    %169 = stablehlo.add %161, %168 : tensor<f64>
    %170 = stablehlo.divide %163, %141 : tensor<f64>
    %171 = stablehlo.add %169, %170 : tensor<f64>
    %172 = stablehlo.slice %119 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %173 = stablehlo.reshape %172 : (tensor<1xf64>) -> tensor<f64>
    %174 = stablehlo.slice %121 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %175 = stablehlo.reshape %174 : (tensor<1xf64>) -> tensor<f64>
    %176 = stablehlo.slice %123 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %177 = stablehlo.reshape %176 : (tensor<1xf64>) -> tensor<f64>
    %178 = stablehlo.slice %125 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %179 = stablehlo.reshape %178 : (tensor<1xf64>) -> tensor<f64>
    %180 = stablehlo.slice %127 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %181 = stablehlo.reshape %180 : (tensor<1xf64>) -> tensor<f64>
    %182 = stablehlo.slice %129 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %183 = stablehlo.reshape %182 : (tensor<1xf64>) -> tensor<f64>
    %184 = stablehlo.slice %131 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %185 = stablehlo.reshape %184 : (tensor<1xf64>) -> tensor<f64>
    %186 = stablehlo.slice %133 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %187 = stablehlo.reshape %186 : (tensor<1xf64>) -> tensor<f64>
    %188 = stablehlo.slice %135 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %189 = stablehlo.reshape %188 : (tensor<1xf64>) -> tensor<f64>
    %190 = stablehlo.add %165, %173 : tensor<f64>
    %191 = stablehlo.multiply %171, %189 : tensor<f64>
    %192 = stablehlo.multiply %191, %187 : tensor<f64>
    %193 = stablehlo.negate %192 : tensor<f64>
    %194 = stablehlo.divide %171, %185 : tensor<f64>
    %195 = stablehlo.add %193, %194 : tensor<f64>
    %196 = stablehlo.multiply %183, %190 : tensor<f64>
    %197 = stablehlo.multiply %190, %181 : tensor<f64>
    %198 = stablehlo.negate %196 : tensor<f64>
    %199 = stablehlo.add %190, %198 : tensor<f64>
    %200 = stablehlo.multiply %197, %179 : tensor<f64>
    %201 = stablehlo.multiply %200, %177 : tensor<f64>
    %202 = stablehlo.negate %201 : tensor<f64>
    %203 = stablehlo.add %195, %202 : tensor<f64>
    %204 = stablehlo.divide %197, %175 : tensor<f64>
    %205 = stablehlo.add %203, %204 : tensor<f64>
    %206 = stablehlo.slice %119 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %207 = stablehlo.reshape %206 : (tensor<1xf64>) -> tensor<f64>
    %208 = stablehlo.slice %121 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %209 = stablehlo.reshape %208 : (tensor<1xf64>) -> tensor<f64>
    %210 = stablehlo.slice %123 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %211 = stablehlo.reshape %210 : (tensor<1xf64>) -> tensor<f64>
    %212 = stablehlo.slice %125 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %213 = stablehlo.reshape %212 : (tensor<1xf64>) -> tensor<f64>
    %214 = stablehlo.slice %127 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %215 = stablehlo.reshape %214 : (tensor<1xf64>) -> tensor<f64>
    %216 = stablehlo.slice %129 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %217 = stablehlo.reshape %216 : (tensor<1xf64>) -> tensor<f64>
    %218 = stablehlo.slice %131 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %219 = stablehlo.reshape %218 : (tensor<1xf64>) -> tensor<f64>
    %220 = stablehlo.slice %133 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %221 = stablehlo.reshape %220 : (tensor<1xf64>) -> tensor<f64>
    %222 = stablehlo.slice %135 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %223 = stablehlo.reshape %222 : (tensor<1xf64>) -> tensor<f64>
    %224 = stablehlo.add %199, %207 : tensor<f64>
    %225 = stablehlo.multiply %205, %223 : tensor<f64>
    %226 = stablehlo.multiply %225, %221 : tensor<f64>
    %227 = stablehlo.negate %226 : tensor<f64>
    %228 = stablehlo.divide %205, %219 : tensor<f64>
    %229 = stablehlo.add %227, %228 : tensor<f64>
    %230 = stablehlo.multiply %217, %224 : tensor<f64>
    %231 = stablehlo.multiply %224, %215 : tensor<f64>
    %232 = stablehlo.negate %230 : tensor<f64>
    %233 = stablehlo.add %224, %232 : tensor<f64>
    %234 = stablehlo.multiply %231, %213 : tensor<f64>
    %235 = stablehlo.multiply %234, %211 : tensor<f64>
    %236 = stablehlo.negate %235 : tensor<f64>
    %237 = stablehlo.add %229, %236 : tensor<f64>
    %238 = stablehlo.divide %231, %209 : tensor<f64>
    %239 = stablehlo.add %237, %238 : tensor<f64>
    %240 = stablehlo.slice %119 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %241 = stablehlo.reshape %240 : (tensor<1xf64>) -> tensor<f64>
    %242 = stablehlo.slice %121 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %243 = stablehlo.reshape %242 : (tensor<1xf64>) -> tensor<f64>
    %244 = stablehlo.slice %123 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %245 = stablehlo.reshape %244 : (tensor<1xf64>) -> tensor<f64>
    %246 = stablehlo.slice %125 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %247 = stablehlo.reshape %246 : (tensor<1xf64>) -> tensor<f64>
    %248 = stablehlo.slice %127 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %249 = stablehlo.reshape %248 : (tensor<1xf64>) -> tensor<f64>
    %250 = stablehlo.slice %129 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %251 = stablehlo.reshape %250 : (tensor<1xf64>) -> tensor<f64>
    %252 = stablehlo.slice %131 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %253 = stablehlo.reshape %252 : (tensor<1xf64>) -> tensor<f64>
    %254 = stablehlo.slice %133 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %255 = stablehlo.reshape %254 : (tensor<1xf64>) -> tensor<f64>
    %256 = stablehlo.slice %135 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %257 = stablehlo.reshape %256 : (tensor<1xf64>) -> tensor<f64>
    %258 = stablehlo.add %233, %241 : tensor<f64>
    %259 = stablehlo.multiply %239, %257 : tensor<f64>
    %260 = stablehlo.multiply %259, %255 : tensor<f64>
    %261 = stablehlo.negate %260 : tensor<f64>
    %262 = stablehlo.divide %239, %253 : tensor<f64>
    %263 = stablehlo.add %261, %262 : tensor<f64>
    %264 = stablehlo.multiply %251, %258 : tensor<f64>
    %265 = stablehlo.multiply %258, %249 : tensor<f64>
    %266 = stablehlo.negate %264 : tensor<f64>
    %267 = stablehlo.add %258, %266 : tensor<f64>
    %268 = stablehlo.multiply %265, %247 : tensor<f64>
    %269 = stablehlo.multiply %268, %245 : tensor<f64>
    %270 = stablehlo.negate %269 : tensor<f64>
    %271 = stablehlo.add %263, %270 : tensor<f64>
    %272 = stablehlo.divide %265, %243 : tensor<f64>
    %273 = stablehlo.add %271, %272 : tensor<f64>
    %274 = stablehlo.broadcast_in_dim %264, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %275 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %276 = stablehlo.broadcast_in_dim %196, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %277 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %278 = stablehlo.concatenate %274, %275, %276, %277, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %279 = stablehlo.concatenate %278, %137, dim = 0 : (tensor<4xf64>, tensor<0xf64>) -> tensor<4xf64>
    return %273, %279, %267 : tensor<f64>, tensor<4xf64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
