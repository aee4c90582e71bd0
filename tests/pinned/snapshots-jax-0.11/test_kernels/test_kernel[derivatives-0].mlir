// import jax
// import jax.numpy as jnp
//
//
// def objective(v):
//     bent = jnp.exp(-(v**2))
//     output = bent * jax.nn.sigmoid(bent)
//     return jnp.mean(output**2) + 0.5 * jnp.sum(v[1:] * v[:-1]) + jax.nn.logsumexp(v)
//
//
// def slope2(theta):
//     slope = jax.grad(objective)(theta)
//     moved = theta - 0.2 * slope
//     loss_after = objective(moved)
//     fraction = loss_after / (1.0 + jnp.abs(loss_after))
//     chosen = jnp.where(moved > 1.21, moved, 0.56 * moved)
//     return chosen, fraction
//
//   theta: bfloat16[2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_slope2 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xbf16>) -> (tensor<2xbf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2xbf16>
    %3 = stablehlo.negate %0 : tensor<2xbf16>
    %4 = stablehlo.exponential %3 : tensor<2xbf16>
    %5 = stablehlo.negate %4 : tensor<2xbf16>
    %6 = stablehlo.exponential %5 : tensor<2xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %8 = stablehlo.add %7, %6 : tensor<2xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %10 = stablehlo.divide %9, %8 : tensor<2xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %12 = stablehlo.subtract %11, %10 : tensor<2xbf16>
    %13 = stablehlo.multiply %10, %12 : tensor<2xbf16>
    %14 = stablehlo.multiply %4, %10 : tensor<2xbf16>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %16 = stablehlo.multiply %15, %14 : tensor<2xbf16>
    %17 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %18 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %cst_4 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %19 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<bf16>
    %cst_5 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %20 = stablehlo.maximum %cst_5, %19 : tensor<bf16>
    %21 = stablehlo.is_finite %20 : (tensor<bf16>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.select %21, %20, %cst_6 : tensor<i1>, tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<1xbf16>) -> tensor<2xbf16>
    %25 = stablehlo.subtract %arg0, %24 : tensor<2xbf16>
    %26 = stablehlo.exponential %25 : tensor<2xbf16>
    %27 = stablehlo.convert %26 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %29 = stablehlo.convert %28 : (tensor<f32>) -> tensor<bf16>
    %30 = stablehlo.abs %29 : tensor<bf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %31 = stablehlo.compare GE, %29, %cst_8, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %32 = stablehlo.divide %cst_9, %30 : tensor<bf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.select %31, %cst_10, %32 : tensor<i1>, tensor<bf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %34 = stablehlo.select %31, %32, %cst_11 : tensor<i1>, tensor<bf16>
    %35 = stablehlo.negate %33 : tensor<bf16>
    %36 = stablehlo.add %34, %35 : tensor<bf16>
    %37 = stablehlo.convert %36 : (tensor<bf16>) -> tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.convert %38 : (tensor<2xf32>) -> tensor<2xbf16>
    %40 = stablehlo.multiply %39, %26 : tensor<2xbf16>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %41 = stablehlo.multiply %cst_12, %cst_13 : tensor<bf16>
    %42 = stablehlo.convert %41 : (tensor<bf16>) -> tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %44 = stablehlo.convert %43 : (tensor<1xf32>) -> tensor<1xbf16>
    %45 = stablehlo.multiply %17, %44 : tensor<1xbf16>
    %46 = stablehlo.multiply %44, %18 : tensor<1xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.pad %45, %cst_14, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %48 = stablehlo.add %40, %47 : tensor<2xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %49 = stablehlo.pad %46, %cst_15, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %50 = stablehlo.add %48, %49 : tensor<2xbf16>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.convert %52 : (tensor<2xf32>) -> tensor<2xbf16>
    %54 = stablehlo.multiply %53, %16 : tensor<2xbf16>
    %55 = stablehlo.multiply %4, %54 : tensor<2xbf16>
    %56 = stablehlo.multiply %54, %10 : tensor<2xbf16>
    %57 = stablehlo.multiply %55, %13 : tensor<2xbf16>
    %58 = stablehlo.add %56, %57 : tensor<2xbf16>
    %59 = stablehlo.multiply %58, %4 : tensor<2xbf16>
    %60 = stablehlo.negate %59 : tensor<2xbf16>
    %61 = stablehlo.multiply %60, %2 : tensor<2xbf16>
    %62 = stablehlo.add %50, %61 : tensor<2xbf16>
    %cst_18 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<2xbf16>
    %65 = stablehlo.subtract %arg0, %64 : tensor<2xbf16>
    %66 = stablehlo.multiply %65, %65 : tensor<2xbf16>
    %67 = stablehlo.negate %66 : tensor<2xbf16>
    %68 = stablehlo.exponential %67 : tensor<2xbf16>
    %69 = stablehlo.negate %68 : tensor<2xbf16>
    %70 = stablehlo.exponential %69 : tensor<2xbf16>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %72 = stablehlo.add %71, %70 : tensor<2xbf16>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %74 = stablehlo.divide %73, %72 : tensor<2xbf16>
    %75 = stablehlo.multiply %68, %74 : tensor<2xbf16>
    %76 = stablehlo.multiply %75, %75 : tensor<2xbf16>
    %77 = stablehlo.convert %76 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_22 : tensor<f32>
    %80 = stablehlo.convert %79 : (tensor<f32>) -> tensor<bf16>
    %81 = stablehlo.slice %65 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %82 = stablehlo.slice %65 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %83 = stablehlo.multiply %81, %82 : tensor<1xbf16>
    %84 = stablehlo.convert %83 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %86 = stablehlo.convert %85 : (tensor<f32>) -> tensor<bf16>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %87 = stablehlo.multiply %cst_24, %86 : tensor<bf16>
    %88 = stablehlo.add %80, %87 : tensor<bf16>
    %cst_25 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %89 = stablehlo.reduce(%65 init: %cst_25) applies stablehlo.maximum across dimensions = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<bf16>
    %cst_26 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %90 = stablehlo.maximum %cst_26, %89 : tensor<bf16>
    %91 = stablehlo.is_finite %90 : (tensor<bf16>) -> tensor<i1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %92 = stablehlo.select %91, %90, %cst_27 : tensor<i1>, tensor<bf16>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<1xbf16>) -> tensor<2xbf16>
    %95 = stablehlo.subtract %65, %94 : tensor<2xbf16>
    %96 = stablehlo.exponential %95 : tensor<2xbf16>
    %97 = stablehlo.convert %96 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.convert %98 : (tensor<f32>) -> tensor<bf16>
    %100 = stablehlo.abs %99 : tensor<bf16>
    %101 = stablehlo.log %100 : tensor<bf16>
    %102 = stablehlo.add %101, %92 : tensor<bf16>
    %103 = stablehlo.add %88, %102 : tensor<bf16>
    %104 = stablehlo.abs %103 : tensor<bf16>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %105 = stablehlo.add %cst_29, %104 : tensor<bf16>
    %106 = stablehlo.divide %103, %105 : tensor<bf16>
    %cst_30 = stablehlo.constant dense<1.210940e+00> : tensor<bf16>
    %107 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %108 = stablehlo.compare GT, %65, %107, FLOAT : (tensor<2xbf16>, tensor<2xbf16>) -> tensor<2xi1>
    %cst_31 = stablehlo.constant dense<5.585940e-01> : tensor<bf16>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %110 = stablehlo.multiply %109, %65 : tensor<2xbf16>
    %111 = call @_where(%108, %65, %110) : (tensor<2xi1>, tensor<2xbf16>, tensor<2xbf16>) -> tensor<2xbf16>
    return %111, %106 : tensor<2xbf16>, tensor<bf16>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xbf16>, %arg2: tensor<2xbf16>) -> tensor<2xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xbf16>
    return %0 : tensor<2xbf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xbf16>) -> (tensor<2xbf16> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2xbf16>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %4 = stablehlo.multiply %3, %arg0 : tensor<2xbf16>
    %5 = stablehlo.negate %0 : tensor<2xbf16>
    %6 = stablehlo.exponential %5 : tensor<2xbf16>
    %7 = stablehlo.negate %6 : tensor<2xbf16>
    %8 = stablehlo.exponential %7 : tensor<2xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %10 = stablehlo.add %9, %8 : tensor<2xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %12 = stablehlo.divide %11, %10 : tensor<2xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %14 = stablehlo.subtract %13, %12 : tensor<2xbf16>
    %15 = stablehlo.multiply %12, %14 : tensor<2xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %17 = stablehlo.subtract %16, %12 : tensor<2xbf16>
    %18 = stablehlo.multiply %12, %17 : tensor<2xbf16>
    %19 = stablehlo.multiply %6, %12 : tensor<2xbf16>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %21 = stablehlo.multiply %20, %19 : tensor<2xbf16>
    %22 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %23 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %cst_6 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %24 = stablehlo.reduce(%arg0 init: %cst_6) applies stablehlo.maximum across dimensions = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<bf16>
    %cst_7 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %25 = stablehlo.maximum %cst_7, %24 : tensor<bf16>
    %26 = stablehlo.is_finite %25 : (tensor<bf16>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %27 = stablehlo.select %26, %25, %cst_8 : tensor<i1>, tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xbf16>) -> tensor<2xbf16>
    %30 = stablehlo.subtract %arg0, %29 : tensor<2xbf16>
    %31 = stablehlo.exponential %30 : tensor<2xbf16>
    %32 = stablehlo.convert %31 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.convert %33 : (tensor<f32>) -> tensor<bf16>
    %35 = stablehlo.abs %34 : tensor<bf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %36 = stablehlo.compare GE, %34, %cst_10, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %37 = stablehlo.compare GE, %34, %cst_11, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %38 = stablehlo.divide %cst_12, %35 : tensor<bf16>
    %39 = stablehlo.multiply %35, %35 : tensor<bf16>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %40 = stablehlo.divide %cst_13, %39 : tensor<bf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.select %37, %cst_14, %38 : tensor<i1>, tensor<bf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %42 = stablehlo.select %37, %38, %cst_15 : tensor<i1>, tensor<bf16>
    %43 = stablehlo.negate %41 : tensor<bf16>
    %44 = stablehlo.add %42, %43 : tensor<bf16>
    %45 = stablehlo.convert %44 : (tensor<bf16>) -> tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.convert %46 : (tensor<2xf32>) -> tensor<2xbf16>
    %48 = stablehlo.multiply %47, %31 : tensor<2xbf16>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %49 = stablehlo.multiply %cst_16, %cst_17 : tensor<bf16>
    %50 = stablehlo.convert %49 : (tensor<bf16>) -> tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %52 = stablehlo.convert %51 : (tensor<1xf32>) -> tensor<1xbf16>
    %53 = stablehlo.multiply %22, %52 : tensor<1xbf16>
    %54 = stablehlo.multiply %52, %23 : tensor<1xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %55 = stablehlo.pad %53, %cst_18, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %56 = stablehlo.add %48, %55 : tensor<2xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.pad %54, %cst_19, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %58 = stablehlo.add %56, %57 : tensor<2xbf16>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_20, %cst_21 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.convert %60 : (tensor<2xf32>) -> tensor<2xbf16>
    %62 = stablehlo.multiply %61, %21 : tensor<2xbf16>
    %63 = stablehlo.multiply %6, %62 : tensor<2xbf16>
    %64 = stablehlo.multiply %62, %12 : tensor<2xbf16>
    %65 = stablehlo.multiply %63, %18 : tensor<2xbf16>
    %66 = stablehlo.add %64, %65 : tensor<2xbf16>
    %67 = stablehlo.multiply %66, %6 : tensor<2xbf16>
    %68 = stablehlo.negate %67 : tensor<2xbf16>
    %69 = stablehlo.multiply %68, %4 : tensor<2xbf16>
    %70 = stablehlo.add %58, %69 : tensor<2xbf16>
    %cst_22 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %72 = stablehlo.multiply %71, %70 : tensor<2xbf16>
    %73 = stablehlo.subtract %arg0, %72 : tensor<2xbf16>
    %74 = stablehlo.multiply %73, %73 : tensor<2xbf16>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %76 = stablehlo.multiply %75, %73 : tensor<2xbf16>
    %77 = stablehlo.negate %74 : tensor<2xbf16>
    %78 = stablehlo.exponential %77 : tensor<2xbf16>
    %79 = stablehlo.negate %78 : tensor<2xbf16>
    %80 = stablehlo.exponential %79 : tensor<2xbf16>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %82 = stablehlo.add %81, %80 : tensor<2xbf16>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %84 = stablehlo.divide %83, %82 : tensor<2xbf16>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %86 = stablehlo.subtract %85, %84 : tensor<2xbf16>
    %87 = stablehlo.multiply %84, %86 : tensor<2xbf16>
    %88 = stablehlo.multiply %78, %84 : tensor<2xbf16>
    %89 = stablehlo.multiply %88, %88 : tensor<2xbf16>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %90 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %91 = stablehlo.multiply %90, %88 : tensor<2xbf16>
    %92 = stablehlo.convert %89 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %94 = stablehlo.divide %93, %cst_29 : tensor<f32>
    %95 = stablehlo.convert %94 : (tensor<f32>) -> tensor<bf16>
    %96 = stablehlo.slice %73 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %97 = stablehlo.slice %73 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %98 = stablehlo.multiply %96, %97 : tensor<1xbf16>
    %99 = stablehlo.convert %98 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %101 = stablehlo.convert %100 : (tensor<f32>) -> tensor<bf16>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %102 = stablehlo.multiply %cst_31, %101 : tensor<bf16>
    %103 = stablehlo.add %95, %102 : tensor<bf16>
    %cst_32 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %104 = stablehlo.reduce(%73 init: %cst_32) applies stablehlo.maximum across dimensions = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<bf16>
    %cst_33 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %105 = stablehlo.maximum %cst_33, %104 : tensor<bf16>
    %106 = stablehlo.is_finite %105 : (tensor<bf16>) -> tensor<i1>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %107 = stablehlo.select %106, %105, %cst_34 : tensor<i1>, tensor<bf16>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<1xbf16>) -> tensor<2xbf16>
    %110 = stablehlo.subtract %73, %109 : tensor<2xbf16>
    %111 = stablehlo.exponential %110 : tensor<2xbf16>
    %112 = stablehlo.convert %111 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %114 = stablehlo.convert %113 : (tensor<f32>) -> tensor<bf16>
    %115 = stablehlo.abs %114 : tensor<bf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %116 = stablehlo.compare GE, %114, %cst_36, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %117 = stablehlo.log %115 : tensor<bf16>
    %118 = stablehlo.add %117, %107 : tensor<bf16>
    %119 = stablehlo.add %103, %118 : tensor<bf16>
    %120 = stablehlo.abs %119 : tensor<bf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %121 = stablehlo.compare GE, %119, %cst_37, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %122 = stablehlo.add %cst_38, %120 : tensor<bf16>
    %123 = stablehlo.multiply %122, %122 : tensor<bf16>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %124 = stablehlo.divide %cst_39, %123 : tensor<bf16>
    %cst_40 = stablehlo.constant dense<1.210940e+00> : tensor<bf16>
    %125 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %126 = stablehlo.compare GT, %73, %125, FLOAT : (tensor<2xbf16>, tensor<2xbf16>) -> tensor<2xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %128 = stablehlo.convert %127 : (tensor<2xf32>) -> tensor<2xbf16>
    %129:2 = call @_where(%126, %128) : (tensor<2xi1>, tensor<2xbf16>) -> (tensor<2xbf16>, tensor<2xbf16>)
    %cst_42 = stablehlo.constant dense<5.585940e-01> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %131 = stablehlo.multiply %130, %129#1 : tensor<2xbf16>
    %132 = stablehlo.add %129#0, %131 : tensor<2xbf16>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %133 = stablehlo.multiply %cst_43, %124 : tensor<bf16>
    %134 = stablehlo.multiply %133, %119 : tensor<bf16>
    %135 = stablehlo.negate %134 : tensor<bf16>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %136 = stablehlo.divide %cst_44, %122 : tensor<bf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %137 = stablehlo.select %121, %cst_45, %135 : tensor<i1>, tensor<bf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %138 = stablehlo.select %121, %135, %cst_46 : tensor<i1>, tensor<bf16>
    %139 = stablehlo.add %136, %138 : tensor<bf16>
    %140 = stablehlo.negate %137 : tensor<bf16>
    %141 = stablehlo.add %139, %140 : tensor<bf16>
    %142 = stablehlo.divide %141, %115 : tensor<bf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %143 = stablehlo.select %116, %cst_47, %142 : tensor<i1>, tensor<bf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %144 = stablehlo.select %116, %142, %cst_48 : tensor<i1>, tensor<bf16>
    %145 = stablehlo.negate %143 : tensor<bf16>
    %146 = stablehlo.add %144, %145 : tensor<bf16>
    %147 = stablehlo.convert %146 : (tensor<bf16>) -> tensor<f32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %149 = stablehlo.convert %148 : (tensor<2xf32>) -> tensor<2xbf16>
    %150 = stablehlo.multiply %149, %111 : tensor<2xbf16>
    %151 = stablehlo.add %132, %150 : tensor<2xbf16>
    %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %152 = stablehlo.multiply %cst_49, %141 : tensor<bf16>
    %153 = stablehlo.convert %152 : (tensor<bf16>) -> tensor<f32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %155 = stablehlo.convert %154 : (tensor<1xf32>) -> tensor<1xbf16>
    %156 = stablehlo.multiply %96, %155 : tensor<1xbf16>
    %157 = stablehlo.multiply %155, %97 : tensor<1xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %158 = stablehlo.pad %156, %cst_50, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %159 = stablehlo.add %151, %158 : tensor<2xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %160 = stablehlo.pad %157, %cst_51, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %161 = stablehlo.add %159, %160 : tensor<2xbf16>
    %162 = stablehlo.convert %141 : (tensor<bf16>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %163 = stablehlo.divide %162, %cst_52 : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %165 = stablehlo.convert %164 : (tensor<2xf32>) -> tensor<2xbf16>
    %166 = stablehlo.multiply %165, %91 : tensor<2xbf16>
    %167 = stablehlo.multiply %78, %166 : tensor<2xbf16>
    %168 = stablehlo.multiply %166, %84 : tensor<2xbf16>
    %169 = stablehlo.multiply %167, %87 : tensor<2xbf16>
    %170 = stablehlo.add %168, %169 : tensor<2xbf16>
    %171 = stablehlo.multiply %170, %78 : tensor<2xbf16>
    %172 = stablehlo.negate %171 : tensor<2xbf16>
    %173 = stablehlo.multiply %172, %76 : tensor<2xbf16>
    %174 = stablehlo.add %161, %173 : tensor<2xbf16>
    %175 = stablehlo.negate %174 : tensor<2xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %176 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %177 = stablehlo.multiply %176, %175 : tensor<2xbf16>
    %178 = stablehlo.multiply %68, %177 : tensor<2xbf16>
    %179 = stablehlo.multiply %177, %4 : tensor<2xbf16>
    %180 = stablehlo.negate %179 : tensor<2xbf16>
    %181 = stablehlo.multiply %66, %180 : tensor<2xbf16>
    %182 = stablehlo.multiply %180, %6 : tensor<2xbf16>
    %183 = stablehlo.multiply %63, %182 : tensor<2xbf16>
    %184 = stablehlo.multiply %182, %18 : tensor<2xbf16>
    %185 = stablehlo.multiply %62, %182 : tensor<2xbf16>
    %186 = stablehlo.multiply %182, %12 : tensor<2xbf16>
    %187 = stablehlo.multiply %6, %184 : tensor<2xbf16>
    %188 = stablehlo.add %186, %187 : tensor<2xbf16>
    %189 = stablehlo.multiply %184, %62 : tensor<2xbf16>
    %190 = stablehlo.add %181, %189 : tensor<2xbf16>
    %191 = stablehlo.multiply %61, %188 : tensor<2xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %192 = stablehlo.pad %177, %cst_54, low = [-1], high = [0], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %193 = stablehlo.slice %192 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %194 = stablehlo.pad %177, %cst_55, low = [0], high = [-1], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %195 = stablehlo.slice %194 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %196 = stablehlo.multiply %52, %193 : tensor<1xbf16>
    %197 = stablehlo.multiply %195, %52 : tensor<1xbf16>
    %198 = stablehlo.multiply %47, %177 : tensor<2xbf16>
    %199 = stablehlo.multiply %177, %31 : tensor<2xbf16>
    %200 = stablehlo.convert %199 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.reduce(%200 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %202 = stablehlo.convert %201 : (tensor<f32>) -> tensor<bf16>
    %203 = stablehlo.negate %202 : tensor<bf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %204 = stablehlo.select %37, %202, %cst_57 : tensor<i1>, tensor<bf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %205 = stablehlo.select %37, %cst_58, %203 : tensor<i1>, tensor<bf16>
    %206 = stablehlo.add %204, %205 : tensor<bf16>
    %207 = stablehlo.multiply %206, %40 : tensor<bf16>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %208 = stablehlo.multiply %207, %cst_59 : tensor<bf16>
    %209 = stablehlo.negate %208 : tensor<bf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %210 = stablehlo.select %36, %cst_60, %209 : tensor<i1>, tensor<bf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %211 = stablehlo.select %36, %209, %cst_61 : tensor<i1>, tensor<bf16>
    %212 = stablehlo.negate %210 : tensor<bf16>
    %213 = stablehlo.add %211, %212 : tensor<bf16>
    %214 = stablehlo.convert %213 : (tensor<bf16>) -> tensor<f32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %216 = stablehlo.convert %215 : (tensor<2xf32>) -> tensor<2xbf16>
    %217 = stablehlo.add %198, %216 : tensor<2xbf16>
    %218 = stablehlo.multiply %217, %31 : tensor<2xbf16>
    %219 = stablehlo.add %174, %218 : tensor<2xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %220 = stablehlo.pad %196, %cst_62, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %221 = stablehlo.add %219, %220 : tensor<2xbf16>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %222 = stablehlo.pad %197, %cst_63, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %223 = stablehlo.add %221, %222 : tensor<2xbf16>
    %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %224 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %225 = stablehlo.multiply %224, %191 : tensor<2xbf16>
    %226 = stablehlo.multiply %6, %225 : tensor<2xbf16>
    %227 = stablehlo.add %185, %226 : tensor<2xbf16>
    %228 = stablehlo.multiply %225, %12 : tensor<2xbf16>
    %229 = stablehlo.add %190, %228 : tensor<2xbf16>
    %230 = stablehlo.multiply %12, %183 : tensor<2xbf16>
    %231 = stablehlo.multiply %183, %17 : tensor<2xbf16>
    %232 = stablehlo.add %227, %231 : tensor<2xbf16>
    %233 = stablehlo.negate %230 : tensor<2xbf16>
    %234 = stablehlo.add %232, %233 : tensor<2xbf16>
    %235 = stablehlo.multiply %234, %15 : tensor<2xbf16>
    %236 = stablehlo.add %229, %235 : tensor<2xbf16>
    %237 = stablehlo.multiply %236, %6 : tensor<2xbf16>
    %238 = stablehlo.negate %237 : tensor<2xbf16>
    %cst_65 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %239 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %240 = stablehlo.multiply %239, %178 : tensor<2xbf16>
    %241 = stablehlo.add %223, %240 : tensor<2xbf16>
    %242 = stablehlo.multiply %238, %2 : tensor<2xbf16>
    %243 = stablehlo.add %241, %242 : tensor<2xbf16>
    return %243 : tensor<2xbf16>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xbf16>) -> (tensor<2xbf16>, tensor<2xbf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xbf16>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xbf16>
    return %2, %1 : tensor<2xbf16>, tensor<2xbf16>
  }
}
// -----
// backward, cuda: same text as cpu
