// import jax
// import jax.numpy as jnp
//
//
// def objective(v):
//     z = jnp.exp(-(v**2))
//     output = jnp.cos(0.9 * z)
//     return jnp.sum(output) + 0.25 * jnp.mean((v[1:] - v[:-1] ** 2) ** 2)
//
//
// def normalized_value_and_grad_block(theta):
//     g = jax.grad(objective)(theta)
//     stepped = theta - 0.25 * g
//     after = objective(stepped)
//     remainder = stepped - 0.5 * jax.nn.sigmoid(stepped)
//     share = after / (1.0 + jnp.abs(after))
//     baseline = jnp.mean(remainder)
//     product = share * (1.5 - share)
//     return baseline, product
//
//   theta: bfloat16[2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_normalized_value_and_grad_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xbf16>) -> (tensor<bf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2xbf16>
    %3 = stablehlo.negate %0 : tensor<2xbf16>
    %4 = stablehlo.exponential %3 : tensor<2xbf16>
    %cst_0 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %6 = stablehlo.multiply %5, %4 : tensor<2xbf16>
    %7 = stablehlo.sine %6 : tensor<2xbf16>
    %8 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %9 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %10 = stablehlo.multiply %9, %9 : tensor<1xbf16>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %12 = stablehlo.multiply %11, %9 : tensor<1xbf16>
    %13 = stablehlo.subtract %8, %10 : tensor<1xbf16>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %15 = stablehlo.multiply %14, %13 : tensor<1xbf16>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %16 = stablehlo.multiply %cst_3, %cst_4 : tensor<bf16>
    %17 = stablehlo.convert %16 : (tensor<bf16>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %17, %cst_5 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %20 = stablehlo.convert %19 : (tensor<1xf32>) -> tensor<1xbf16>
    %21 = stablehlo.multiply %20, %15 : tensor<1xbf16>
    %22 = stablehlo.negate %21 : tensor<1xbf16>
    %23 = stablehlo.multiply %22, %12 : tensor<1xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.pad %23, %cst_6, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %25 = stablehlo.pad %21, %cst_7, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %26 = stablehlo.add %24, %25 : tensor<2xbf16>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.convert %27 : (tensor<2xf32>) -> tensor<2xbf16>
    %29 = stablehlo.negate %28 : tensor<2xbf16>
    %30 = stablehlo.multiply %29, %7 : tensor<2xbf16>
    %cst_9 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %32 = stablehlo.multiply %31, %30 : tensor<2xbf16>
    %33 = stablehlo.multiply %32, %4 : tensor<2xbf16>
    %34 = stablehlo.negate %33 : tensor<2xbf16>
    %35 = stablehlo.multiply %34, %2 : tensor<2xbf16>
    %36 = stablehlo.add %26, %35 : tensor<2xbf16>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %38 = stablehlo.multiply %37, %36 : tensor<2xbf16>
    %39 = stablehlo.subtract %arg0, %38 : tensor<2xbf16>
    %40 = stablehlo.multiply %39, %39 : tensor<2xbf16>
    %41 = stablehlo.negate %40 : tensor<2xbf16>
    %42 = stablehlo.exponential %41 : tensor<2xbf16>
    %cst_11 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %44 = stablehlo.multiply %43, %42 : tensor<2xbf16>
    %45 = stablehlo.cosine %44 : tensor<2xbf16>
    %46 = stablehlo.convert %45 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.convert %47 : (tensor<f32>) -> tensor<bf16>
    %49 = stablehlo.slice %39 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %50 = stablehlo.slice %39 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %51 = stablehlo.multiply %50, %50 : tensor<1xbf16>
    %52 = stablehlo.subtract %49, %51 : tensor<1xbf16>
    %53 = stablehlo.multiply %52, %52 : tensor<1xbf16>
    %54 = stablehlo.convert %53 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.divide %55, %cst_14 : tensor<f32>
    %57 = stablehlo.convert %56 : (tensor<f32>) -> tensor<bf16>
    %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %58 = stablehlo.multiply %cst_15, %57 : tensor<bf16>
    %59 = stablehlo.add %48, %58 : tensor<bf16>
    %60 = stablehlo.negate %39 : tensor<2xbf16>
    %61 = stablehlo.exponential %60 : tensor<2xbf16>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %63 = stablehlo.add %62, %61 : tensor<2xbf16>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %65 = stablehlo.divide %64, %63 : tensor<2xbf16>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %67 = stablehlo.multiply %66, %65 : tensor<2xbf16>
    %68 = stablehlo.subtract %39, %67 : tensor<2xbf16>
    %69 = stablehlo.abs %59 : tensor<bf16>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %70 = stablehlo.add %cst_19, %69 : tensor<bf16>
    %71 = stablehlo.divide %59, %70 : tensor<bf16>
    %72 = stablehlo.convert %68 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.divide %73, %cst_21 : tensor<f32>
    %75 = stablehlo.convert %74 : (tensor<f32>) -> tensor<bf16>
    %cst_22 = stablehlo.constant dense<1.500000e+00> : tensor<bf16>
    %76 = stablehlo.subtract %cst_22, %71 : tensor<bf16>
    %77 = stablehlo.multiply %71, %76 : tensor<bf16>
    return %75, %77 : tensor<bf16>, tensor<bf16>
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
    %cst_1 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %8 = stablehlo.multiply %7, %6 : tensor<2xbf16>
    %9 = stablehlo.sine %8 : tensor<2xbf16>
    %10 = stablehlo.cosine %8 : tensor<2xbf16>
    %11 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %12 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %13 = stablehlo.multiply %12, %12 : tensor<1xbf16>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %15 = stablehlo.multiply %14, %12 : tensor<1xbf16>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %17 = stablehlo.multiply %16, %12 : tensor<1xbf16>
    %18 = stablehlo.subtract %11, %13 : tensor<1xbf16>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %20 = stablehlo.multiply %19, %18 : tensor<1xbf16>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %21 = stablehlo.multiply %cst_5, %cst_6 : tensor<bf16>
    %22 = stablehlo.convert %21 : (tensor<bf16>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_7 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %25 = stablehlo.convert %24 : (tensor<1xf32>) -> tensor<1xbf16>
    %26 = stablehlo.multiply %25, %20 : tensor<1xbf16>
    %27 = stablehlo.negate %26 : tensor<1xbf16>
    %28 = stablehlo.multiply %27, %17 : tensor<1xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.pad %28, %cst_8, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %30 = stablehlo.pad %26, %cst_9, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %31 = stablehlo.add %29, %30 : tensor<2xbf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.convert %32 : (tensor<2xf32>) -> tensor<2xbf16>
    %34 = stablehlo.negate %33 : tensor<2xbf16>
    %35 = stablehlo.multiply %34, %9 : tensor<2xbf16>
    %cst_11 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %37 = stablehlo.multiply %36, %35 : tensor<2xbf16>
    %38 = stablehlo.multiply %37, %6 : tensor<2xbf16>
    %39 = stablehlo.negate %38 : tensor<2xbf16>
    %40 = stablehlo.multiply %39, %4 : tensor<2xbf16>
    %41 = stablehlo.add %31, %40 : tensor<2xbf16>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %43 = stablehlo.multiply %42, %41 : tensor<2xbf16>
    %44 = stablehlo.subtract %arg0, %43 : tensor<2xbf16>
    %45 = stablehlo.multiply %44, %44 : tensor<2xbf16>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %47 = stablehlo.multiply %46, %44 : tensor<2xbf16>
    %48 = stablehlo.negate %45 : tensor<2xbf16>
    %49 = stablehlo.exponential %48 : tensor<2xbf16>
    %cst_14 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %51 = stablehlo.multiply %50, %49 : tensor<2xbf16>
    %52 = stablehlo.cosine %51 : tensor<2xbf16>
    %53 = stablehlo.sine %51 : tensor<2xbf16>
    %54 = stablehlo.convert %52 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %56 = stablehlo.convert %55 : (tensor<f32>) -> tensor<bf16>
    %57 = stablehlo.slice %44 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %58 = stablehlo.slice %44 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %59 = stablehlo.multiply %58, %58 : tensor<1xbf16>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %61 = stablehlo.multiply %60, %58 : tensor<1xbf16>
    %62 = stablehlo.subtract %57, %59 : tensor<1xbf16>
    %63 = stablehlo.multiply %62, %62 : tensor<1xbf16>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %65 = stablehlo.multiply %64, %62 : tensor<1xbf16>
    %66 = stablehlo.convert %63 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.divide %67, %cst_19 : tensor<f32>
    %69 = stablehlo.convert %68 : (tensor<f32>) -> tensor<bf16>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %70 = stablehlo.multiply %cst_20, %69 : tensor<bf16>
    %71 = stablehlo.add %56, %70 : tensor<bf16>
    %72 = stablehlo.negate %44 : tensor<2xbf16>
    %73 = stablehlo.exponential %72 : tensor<2xbf16>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %75 = stablehlo.add %74, %73 : tensor<2xbf16>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %77 = stablehlo.divide %76, %75 : tensor<2xbf16>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %79 = stablehlo.subtract %78, %77 : tensor<2xbf16>
    %80 = stablehlo.multiply %77, %79 : tensor<2xbf16>
    %81 = stablehlo.abs %71 : tensor<bf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %82 = stablehlo.compare GE, %71, %cst_24, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %83 = stablehlo.add %cst_25, %81 : tensor<bf16>
    %84 = stablehlo.divide %71, %83 : tensor<bf16>
    %85 = stablehlo.multiply %83, %83 : tensor<bf16>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %86 = stablehlo.divide %cst_26, %85 : tensor<bf16>
    %cst_27 = stablehlo.constant dense<1.500000e+00> : tensor<bf16>
    %87 = stablehlo.subtract %cst_27, %84 : tensor<bf16>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %88 = stablehlo.multiply %84, %cst_28 : tensor<bf16>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %89 = stablehlo.multiply %cst_29, %87 : tensor<bf16>
    %90 = stablehlo.negate %88 : tensor<bf16>
    %91 = stablehlo.add %89, %90 : tensor<bf16>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %92 = stablehlo.divide %cst_30, %cst_31 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.convert %93 : (tensor<2xf32>) -> tensor<2xbf16>
    %95 = stablehlo.multiply %91, %86 : tensor<bf16>
    %96 = stablehlo.multiply %95, %71 : tensor<bf16>
    %97 = stablehlo.negate %96 : tensor<bf16>
    %98 = stablehlo.divide %91, %83 : tensor<bf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.select %82, %cst_32, %97 : tensor<i1>, tensor<bf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %100 = stablehlo.select %82, %97, %cst_33 : tensor<i1>, tensor<bf16>
    %101 = stablehlo.add %98, %100 : tensor<bf16>
    %102 = stablehlo.negate %99 : tensor<bf16>
    %103 = stablehlo.add %101, %102 : tensor<bf16>
    %104 = stablehlo.negate %94 : tensor<2xbf16>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %105 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %106 = stablehlo.multiply %105, %104 : tensor<2xbf16>
    %107 = stablehlo.multiply %106, %80 : tensor<2xbf16>
    %108 = stablehlo.add %94, %107 : tensor<2xbf16>
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %109 = stablehlo.multiply %cst_35, %103 : tensor<bf16>
    %110 = stablehlo.convert %109 : (tensor<bf16>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.divide %110, %cst_36 : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %113 = stablehlo.convert %112 : (tensor<1xf32>) -> tensor<1xbf16>
    %114 = stablehlo.multiply %113, %65 : tensor<1xbf16>
    %115 = stablehlo.negate %114 : tensor<1xbf16>
    %116 = stablehlo.multiply %115, %61 : tensor<1xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.pad %116, %cst_37, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %118 = stablehlo.add %108, %117 : tensor<2xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %119 = stablehlo.pad %114, %cst_38, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %120 = stablehlo.add %118, %119 : tensor<2xbf16>
    %121 = stablehlo.convert %103 : (tensor<bf16>) -> tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %123 = stablehlo.convert %122 : (tensor<2xf32>) -> tensor<2xbf16>
    %124 = stablehlo.negate %123 : tensor<2xbf16>
    %125 = stablehlo.multiply %124, %53 : tensor<2xbf16>
    %cst_39 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %127 = stablehlo.multiply %126, %125 : tensor<2xbf16>
    %128 = stablehlo.multiply %127, %49 : tensor<2xbf16>
    %129 = stablehlo.negate %128 : tensor<2xbf16>
    %130 = stablehlo.multiply %129, %47 : tensor<2xbf16>
    %131 = stablehlo.add %120, %130 : tensor<2xbf16>
    %132 = stablehlo.negate %131 : tensor<2xbf16>
    %cst_40 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %134 = stablehlo.multiply %133, %132 : tensor<2xbf16>
    %135 = stablehlo.multiply %39, %134 : tensor<2xbf16>
    %136 = stablehlo.multiply %134, %4 : tensor<2xbf16>
    %137 = stablehlo.negate %136 : tensor<2xbf16>
    %138 = stablehlo.multiply %37, %137 : tensor<2xbf16>
    %139 = stablehlo.multiply %137, %6 : tensor<2xbf16>
    %cst_41 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %140 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %141 = stablehlo.multiply %140, %139 : tensor<2xbf16>
    %142 = stablehlo.multiply %34, %141 : tensor<2xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %143 = stablehlo.pad %134, %cst_42, low = [-1], high = [0], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %144 = stablehlo.slice %143 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %145 = stablehlo.pad %134, %cst_43, low = [0], high = [-1], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %146 = stablehlo.slice %145 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %147 = stablehlo.multiply %27, %146 : tensor<1xbf16>
    %148 = stablehlo.multiply %146, %17 : tensor<1xbf16>
    %149 = stablehlo.negate %148 : tensor<1xbf16>
    %150 = stablehlo.add %144, %149 : tensor<1xbf16>
    %151 = stablehlo.multiply %25, %150 : tensor<1xbf16>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %153 = stablehlo.multiply %152, %151 : tensor<1xbf16>
    %154 = stablehlo.negate %153 : tensor<1xbf16>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %156 = stablehlo.multiply %155, %147 : tensor<1xbf16>
    %157 = stablehlo.multiply %154, %15 : tensor<1xbf16>
    %158 = stablehlo.add %156, %157 : tensor<1xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %159 = stablehlo.pad %158, %cst_46, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %160 = stablehlo.add %131, %159 : tensor<2xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %161 = stablehlo.pad %153, %cst_47, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %162 = stablehlo.add %160, %161 : tensor<2xbf16>
    %163 = stablehlo.multiply %142, %10 : tensor<2xbf16>
    %cst_48 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %165 = stablehlo.multiply %164, %163 : tensor<2xbf16>
    %166 = stablehlo.add %138, %165 : tensor<2xbf16>
    %167 = stablehlo.multiply %166, %6 : tensor<2xbf16>
    %168 = stablehlo.negate %167 : tensor<2xbf16>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %170 = stablehlo.multiply %169, %135 : tensor<2xbf16>
    %171 = stablehlo.add %162, %170 : tensor<2xbf16>
    %172 = stablehlo.multiply %168, %2 : tensor<2xbf16>
    %173 = stablehlo.add %171, %172 : tensor<2xbf16>
    return %173 : tensor<2xbf16>
  }
}
// -----
// backward, cuda: same text as cpu
