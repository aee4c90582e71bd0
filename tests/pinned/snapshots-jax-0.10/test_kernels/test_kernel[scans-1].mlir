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
    %5:3 = call @closed_call(%arg2, %arg0, %4) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %6 = stablehlo.slice %1 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8:3 = call @closed_call(%5#0, %5#1, %7) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %9 = stablehlo.slice %1 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
    %11:3 = call @closed_call(%8#0, %8#1, %10) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %12 = stablehlo.slice %1 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14:3 = call @closed_call(%11#0, %11#1, %13) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %15 = stablehlo.broadcast_in_dim %5#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.broadcast_in_dim %8#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %17 = stablehlo.broadcast_in_dim %11#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %18 = stablehlo.broadcast_in_dim %14#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %19 = stablehlo.concatenate %15, %16, %17, %18, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %20 = stablehlo.concatenate %2, %19, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %20 : tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %0 = stablehlo.add %arg1, %cst : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %1 = stablehlo.add %arg1, %cst_0 : tensor<f64>
    %2 = stablehlo.divide %0, %1 : tensor<f64>
    %3 = stablehlo.subtract %arg2, %arg0 : tensor<f64>
    %4 = stablehlo.multiply %2, %3 : tensor<f64>
    %5 = stablehlo.add %arg0, %4 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %6 = stablehlo.add %arg1, %cst_1 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %7 = stablehlo.add %arg1, %cst_2 : tensor<f64>
    %8 = stablehlo.divide %6, %7 : tensor<f64>
    return %5, %8, %5 : tensor<f64>, tensor<f64>, tensor<f64>
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
    %12:10 = call @closed_call(%arg2, %arg0, %11) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %13 = stablehlo.slice %1 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15:10 = call @closed_call(%12#0, %12#1, %14) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %16 = stablehlo.slice %1 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %17 = stablehlo.reshape %16 : (tensor<1xf64>) -> tensor<f64>
    %18:10 = call @closed_call(%15#0, %15#1, %17) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %19 = stablehlo.slice %1 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %20 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
    %21:10 = call @closed_call(%18#0, %18#1, %20) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %22 = stablehlo.broadcast_in_dim %12#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %23 = stablehlo.broadcast_in_dim %15#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %24 = stablehlo.broadcast_in_dim %18#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %25 = stablehlo.broadcast_in_dim %21#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %26 = stablehlo.concatenate %22, %23, %24, %25, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %27 = stablehlo.broadcast_in_dim %12#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %28 = stablehlo.broadcast_in_dim %15#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %29 = stablehlo.broadcast_in_dim %18#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %30 = stablehlo.broadcast_in_dim %21#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %31 = stablehlo.concatenate %27, %28, %29, %30, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %32 = stablehlo.broadcast_in_dim %12#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %33 = stablehlo.broadcast_in_dim %15#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %34 = stablehlo.broadcast_in_dim %18#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %35 = stablehlo.broadcast_in_dim %21#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %36 = stablehlo.concatenate %32, %33, %34, %35, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %37 = stablehlo.broadcast_in_dim %12#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %38 = stablehlo.broadcast_in_dim %15#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %39 = stablehlo.broadcast_in_dim %18#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %40 = stablehlo.broadcast_in_dim %21#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %41 = stablehlo.concatenate %37, %38, %39, %40, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %42 = stablehlo.broadcast_in_dim %12#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %43 = stablehlo.broadcast_in_dim %15#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %44 = stablehlo.broadcast_in_dim %18#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %45 = stablehlo.broadcast_in_dim %21#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %46 = stablehlo.concatenate %42, %43, %44, %45, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %47 = stablehlo.broadcast_in_dim %12#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %48 = stablehlo.broadcast_in_dim %15#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %49 = stablehlo.broadcast_in_dim %18#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %50 = stablehlo.broadcast_in_dim %21#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %51 = stablehlo.concatenate %47, %48, %49, %50, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %52 = stablehlo.broadcast_in_dim %12#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %53 = stablehlo.broadcast_in_dim %15#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %54 = stablehlo.broadcast_in_dim %18#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %55 = stablehlo.broadcast_in_dim %21#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.concatenate %52, %53, %54, %55, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %57 = stablehlo.broadcast_in_dim %12#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.broadcast_in_dim %15#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %59 = stablehlo.broadcast_in_dim %18#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %60 = stablehlo.broadcast_in_dim %21#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %61 = stablehlo.concatenate %57, %58, %59, %60, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %62 = stablehlo.concatenate %2, %26, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %63 = stablehlo.concatenate %3, %31, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %64 = stablehlo.concatenate %4, %36, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %65 = stablehlo.concatenate %5, %41, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %66 = stablehlo.concatenate %6, %46, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %67 = stablehlo.concatenate %7, %51, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %68 = stablehlo.concatenate %8, %56, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %69 = stablehlo.concatenate %9, %61, dim = 0 : (tensor<0xf64>, tensor<4xf64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %71 = stablehlo.slice %70 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %72 = stablehlo.slice %70 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %73 = stablehlo.slice %62 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %74 = stablehlo.slice %62 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %75 = stablehlo.slice %63 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %76 = stablehlo.slice %63 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %77 = stablehlo.slice %64 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %78 = stablehlo.slice %64 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %79 = stablehlo.slice %65 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %80 = stablehlo.slice %65 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %81 = stablehlo.slice %66 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %82 = stablehlo.slice %66 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %83 = stablehlo.slice %67 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %84 = stablehlo.slice %67 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %85 = stablehlo.slice %68 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %86 = stablehlo.slice %68 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %87 = stablehlo.slice %69 [0:4] : (tensor<4xf64>) -> tensor<4xf64>
    %88 = stablehlo.slice %69 [4:4] : (tensor<4xf64>) -> tensor<0xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %90 = stablehlo.slice %71 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %91 = stablehlo.reshape %90 : (tensor<1xf64>) -> tensor<f64>
    %92 = stablehlo.slice %73 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %93 = stablehlo.reshape %92 : (tensor<1xf64>) -> tensor<f64>
    %94 = stablehlo.slice %75 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %95 = stablehlo.reshape %94 : (tensor<1xf64>) -> tensor<f64>
    %96 = stablehlo.slice %77 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %97 = stablehlo.reshape %96 : (tensor<1xf64>) -> tensor<f64>
    %98 = stablehlo.slice %79 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %99 = stablehlo.reshape %98 : (tensor<1xf64>) -> tensor<f64>
    %100 = stablehlo.slice %81 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %101 = stablehlo.reshape %100 : (tensor<1xf64>) -> tensor<f64>
    %102 = stablehlo.slice %83 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %103 = stablehlo.reshape %102 : (tensor<1xf64>) -> tensor<f64>
    %104 = stablehlo.slice %85 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %105 = stablehlo.reshape %104 : (tensor<1xf64>) -> tensor<f64>
    %106 = stablehlo.slice %87 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %107 = stablehlo.reshape %106 : (tensor<1xf64>) -> tensor<f64>
    %108:3 = call @closed_call_0(%cst_8, %cst_9, %91, %93, %95, %97, %99, %101, %103, %105, %107) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %109 = stablehlo.slice %71 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %110 = stablehlo.reshape %109 : (tensor<1xf64>) -> tensor<f64>
    %111 = stablehlo.slice %73 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %112 = stablehlo.reshape %111 : (tensor<1xf64>) -> tensor<f64>
    %113 = stablehlo.slice %75 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %114 = stablehlo.reshape %113 : (tensor<1xf64>) -> tensor<f64>
    %115 = stablehlo.slice %77 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %116 = stablehlo.reshape %115 : (tensor<1xf64>) -> tensor<f64>
    %117 = stablehlo.slice %79 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %118 = stablehlo.reshape %117 : (tensor<1xf64>) -> tensor<f64>
    %119 = stablehlo.slice %81 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %120 = stablehlo.reshape %119 : (tensor<1xf64>) -> tensor<f64>
    %121 = stablehlo.slice %83 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %122 = stablehlo.reshape %121 : (tensor<1xf64>) -> tensor<f64>
    %123 = stablehlo.slice %85 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %124 = stablehlo.reshape %123 : (tensor<1xf64>) -> tensor<f64>
    %125 = stablehlo.slice %87 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %126 = stablehlo.reshape %125 : (tensor<1xf64>) -> tensor<f64>
    %127:3 = call @closed_call_0(%108#0, %108#1, %110, %112, %114, %116, %118, %120, %122, %124, %126) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %128 = stablehlo.slice %71 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %129 = stablehlo.reshape %128 : (tensor<1xf64>) -> tensor<f64>
    %130 = stablehlo.slice %73 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %131 = stablehlo.reshape %130 : (tensor<1xf64>) -> tensor<f64>
    %132 = stablehlo.slice %75 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %133 = stablehlo.reshape %132 : (tensor<1xf64>) -> tensor<f64>
    %134 = stablehlo.slice %77 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %135 = stablehlo.reshape %134 : (tensor<1xf64>) -> tensor<f64>
    %136 = stablehlo.slice %79 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %137 = stablehlo.reshape %136 : (tensor<1xf64>) -> tensor<f64>
    %138 = stablehlo.slice %81 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %139 = stablehlo.reshape %138 : (tensor<1xf64>) -> tensor<f64>
    %140 = stablehlo.slice %83 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %141 = stablehlo.reshape %140 : (tensor<1xf64>) -> tensor<f64>
    %142 = stablehlo.slice %85 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %143 = stablehlo.reshape %142 : (tensor<1xf64>) -> tensor<f64>
    %144 = stablehlo.slice %87 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %145 = stablehlo.reshape %144 : (tensor<1xf64>) -> tensor<f64>
    %146:3 = call @closed_call_0(%127#0, %127#1, %129, %131, %133, %135, %137, %139, %141, %143, %145) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %147 = stablehlo.slice %71 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %148 = stablehlo.reshape %147 : (tensor<1xf64>) -> tensor<f64>
    %149 = stablehlo.slice %73 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %150 = stablehlo.reshape %149 : (tensor<1xf64>) -> tensor<f64>
    %151 = stablehlo.slice %75 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %152 = stablehlo.reshape %151 : (tensor<1xf64>) -> tensor<f64>
    %153 = stablehlo.slice %77 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %154 = stablehlo.reshape %153 : (tensor<1xf64>) -> tensor<f64>
    %155 = stablehlo.slice %79 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %156 = stablehlo.reshape %155 : (tensor<1xf64>) -> tensor<f64>
    %157 = stablehlo.slice %81 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %158 = stablehlo.reshape %157 : (tensor<1xf64>) -> tensor<f64>
    %159 = stablehlo.slice %83 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %160 = stablehlo.reshape %159 : (tensor<1xf64>) -> tensor<f64>
    %161 = stablehlo.slice %85 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %162 = stablehlo.reshape %161 : (tensor<1xf64>) -> tensor<f64>
    %163 = stablehlo.slice %87 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %164 = stablehlo.reshape %163 : (tensor<1xf64>) -> tensor<f64>
    %165:3 = call @closed_call_0(%146#0, %146#1, %148, %150, %152, %154, %156, %158, %160, %162, %164) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %166 = stablehlo.broadcast_in_dim %165#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %167 = stablehlo.broadcast_in_dim %146#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %168 = stablehlo.broadcast_in_dim %127#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %169 = stablehlo.broadcast_in_dim %108#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %170 = stablehlo.concatenate %166, %167, %168, %169, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %171 = stablehlo.concatenate %170, %89, dim = 0 : (tensor<4xf64>, tensor<0xf64>) -> tensor<4xf64>
    return %165#1, %171, %165#0 : tensor<f64>, tensor<4xf64>, tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %0 = stablehlo.add %arg1, %cst : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %1 = stablehlo.add %arg1, %cst_0 : tensor<f64>
    %2 = stablehlo.divide %0, %1 : tensor<f64>
    %3 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f64>
    %5 = stablehlo.subtract %arg2, %arg0 : tensor<f64>
    %6 = stablehlo.multiply %2, %5 : tensor<f64>
    %7 = stablehlo.add %arg0, %6 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %8 = stablehlo.add %arg1, %cst_2 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
    %9 = stablehlo.add %arg1, %cst_3 : tensor<f64>
    %10 = stablehlo.divide %8, %9 : tensor<f64>
    %11 = stablehlo.multiply %9, %9 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.divide %cst_4, %11 : tensor<f64>
    return %7, %10, %1, %0, %4, %5, %2, %9, %8, %12 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @closed_call_0(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<f64>
    %1 = stablehlo.multiply %arg1, %arg10 : tensor<f64>
    %2 = stablehlo.multiply %1, %arg9 : tensor<f64>
    %3 = stablehlo.negate %2 : tensor<f64>
    %4 = stablehlo.divide %arg1, %arg8 : tensor<f64>
    %5 = stablehlo.add %3, %4 : tensor<f64>
    %6 = stablehlo.multiply %arg7, %0 : tensor<f64>
    %7 = stablehlo.multiply %0, %arg6 : tensor<f64>
    %8 = stablehlo.negate %6 : tensor<f64>
    %9 = stablehlo.add %0, %8 : tensor<f64>
    %10 = stablehlo.multiply %7, %arg5 : tensor<f64>
    %11 = stablehlo.multiply %10, %arg4 : tensor<f64>
    %12 = stablehlo.negate %11 : tensor<f64>
    %13 = stablehlo.add %5, %12 : tensor<f64>
    %14 = stablehlo.divide %7, %arg3 : tensor<f64>
    %15 = stablehlo.add %13, %14 : tensor<f64>
    return %9, %15, %6 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
