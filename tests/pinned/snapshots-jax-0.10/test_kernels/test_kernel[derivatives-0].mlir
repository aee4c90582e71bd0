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
    %7 = stablehlo.cosine %6 : tensor<2xbf16>
    %8 = stablehlo.sine %6 : tensor<2xbf16>
    %9 = stablehlo.convert %7 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.convert %10 : (tensor<f32>) -> tensor<bf16>
    %12 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %13 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %14 = stablehlo.multiply %13, %13 : tensor<1xbf16>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %16 = stablehlo.multiply %15, %13 : tensor<1xbf16>
    %17 = stablehlo.subtract %12, %14 : tensor<1xbf16>
    %18 = stablehlo.multiply %17, %17 : tensor<1xbf16>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %20 = stablehlo.multiply %19, %17 : tensor<1xbf16>
    %21 = stablehlo.convert %18 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_5 : tensor<f32>
    %24 = stablehlo.convert %23 : (tensor<f32>) -> tensor<bf16>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %25 = stablehlo.multiply %cst_6, %24 : tensor<bf16>
    %26 = stablehlo.add %11, %25 : tensor<bf16>
    %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %27 = stablehlo.multiply %cst_7, %cst_8 : tensor<bf16>
    %28 = stablehlo.convert %27 : (tensor<bf16>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_9 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.convert %30 : (tensor<1xf32>) -> tensor<1xbf16>
    %32 = stablehlo.multiply %31, %20 : tensor<1xbf16>
    %33 = stablehlo.negate %32 : tensor<1xbf16>
    %34 = stablehlo.multiply %33, %16 : tensor<1xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %35 = stablehlo.pad %34, %cst_10, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %36 = stablehlo.pad %32, %cst_11, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %37 = stablehlo.add %35, %36 : tensor<2xbf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.convert %38 : (tensor<2xf32>) -> tensor<2xbf16>
    %40 = stablehlo.negate %39 : tensor<2xbf16>
    %41 = stablehlo.multiply %40, %8 : tensor<2xbf16>
    %cst_13 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %43 = stablehlo.multiply %42, %41 : tensor<2xbf16>
    %44 = stablehlo.multiply %43, %4 : tensor<2xbf16>
    %45 = stablehlo.negate %44 : tensor<2xbf16>
    %46 = stablehlo.multiply %45, %2 : tensor<2xbf16>
    %47 = stablehlo.add %37, %46 : tensor<2xbf16>
    %cst_14 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %49 = stablehlo.multiply %48, %47 : tensor<2xbf16>
    %50 = stablehlo.subtract %arg0, %49 : tensor<2xbf16>
    %51 = stablehlo.multiply %50, %50 : tensor<2xbf16>
    %52 = stablehlo.negate %51 : tensor<2xbf16>
    %53 = stablehlo.exponential %52 : tensor<2xbf16>
    %cst_15 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %55 = stablehlo.multiply %54, %53 : tensor<2xbf16>
    %56 = stablehlo.cosine %55 : tensor<2xbf16>
    %57 = stablehlo.convert %56 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %59 = stablehlo.convert %58 : (tensor<f32>) -> tensor<bf16>
    %60 = stablehlo.slice %50 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %61 = stablehlo.slice %50 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %62 = stablehlo.multiply %61, %61 : tensor<1xbf16>
    %63 = stablehlo.subtract %60, %62 : tensor<1xbf16>
    %64 = stablehlo.multiply %63, %63 : tensor<1xbf16>
    %65 = stablehlo.convert %64 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %66, %cst_18 : tensor<f32>
    %68 = stablehlo.convert %67 : (tensor<f32>) -> tensor<bf16>
    %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %69 = stablehlo.multiply %cst_19, %68 : tensor<bf16>
    %70 = stablehlo.add %59, %69 : tensor<bf16>
    %71 = stablehlo.negate %50 : tensor<2xbf16>
    %72 = stablehlo.exponential %71 : tensor<2xbf16>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %74 = stablehlo.add %73, %72 : tensor<2xbf16>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %76 = stablehlo.divide %75, %74 : tensor<2xbf16>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %78 = stablehlo.multiply %77, %76 : tensor<2xbf16>
    %79 = stablehlo.subtract %50, %78 : tensor<2xbf16>
    %80 = stablehlo.abs %70 : tensor<bf16>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %81 = stablehlo.add %cst_23, %80 : tensor<bf16>
    %82 = stablehlo.divide %70, %81 : tensor<bf16>
    %83 = stablehlo.convert %79 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %84, %cst_25 : tensor<f32>
    %86 = stablehlo.convert %85 : (tensor<f32>) -> tensor<bf16>
    %cst_26 = stablehlo.constant dense<1.500000e+00> : tensor<bf16>
    %87 = stablehlo.subtract %cst_26, %82 : tensor<bf16>
    %88 = stablehlo.multiply %82, %87 : tensor<bf16>
    return %86, %88 : tensor<bf16>, tensor<bf16>
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
    %9 = stablehlo.cosine %8 : tensor<2xbf16>
    %10 = stablehlo.sine %8 : tensor<2xbf16>
    %11 = stablehlo.sine %8 : tensor<2xbf16>
    %12 = stablehlo.cosine %8 : tensor<2xbf16>
    %13 = stablehlo.convert %9 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %15 = stablehlo.convert %14 : (tensor<f32>) -> tensor<bf16>
    %16 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %17 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %18 = stablehlo.multiply %17, %17 : tensor<1xbf16>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %20 = stablehlo.multiply %19, %17 : tensor<1xbf16>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %22 = stablehlo.multiply %21, %17 : tensor<1xbf16>
    %23 = stablehlo.subtract %16, %18 : tensor<1xbf16>
    %24 = stablehlo.multiply %23, %23 : tensor<1xbf16>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %26 = stablehlo.multiply %25, %23 : tensor<1xbf16>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %28 = stablehlo.multiply %27, %23 : tensor<1xbf16>
    %29 = stablehlo.convert %24 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_8 : tensor<f32>
    %32 = stablehlo.convert %31 : (tensor<f32>) -> tensor<bf16>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %33 = stablehlo.multiply %cst_9, %32 : tensor<bf16>
    %34 = stablehlo.add %15, %33 : tensor<bf16>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %35 = stablehlo.multiply %cst_10, %cst_11 : tensor<bf16>
    %36 = stablehlo.convert %35 : (tensor<bf16>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %36, %cst_12 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.convert %38 : (tensor<1xf32>) -> tensor<1xbf16>
    %40 = stablehlo.multiply %39, %28 : tensor<1xbf16>
    %41 = stablehlo.negate %40 : tensor<1xbf16>
    %42 = stablehlo.multiply %41, %22 : tensor<1xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.pad %42, %cst_13, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.pad %40, %cst_14, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %45 = stablehlo.add %43, %44 : tensor<2xbf16>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.convert %46 : (tensor<2xf32>) -> tensor<2xbf16>
    %48 = stablehlo.negate %47 : tensor<2xbf16>
    %49 = stablehlo.multiply %48, %11 : tensor<2xbf16>
    %cst_16 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %51 = stablehlo.multiply %50, %49 : tensor<2xbf16>
    %52 = stablehlo.multiply %51, %6 : tensor<2xbf16>
    %53 = stablehlo.negate %52 : tensor<2xbf16>
    %54 = stablehlo.multiply %53, %4 : tensor<2xbf16>
    %55 = stablehlo.add %45, %54 : tensor<2xbf16>
    %cst_17 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %57 = stablehlo.multiply %56, %55 : tensor<2xbf16>
    %58 = stablehlo.subtract %arg0, %57 : tensor<2xbf16>
    %59 = stablehlo.multiply %58, %58 : tensor<2xbf16>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %61 = stablehlo.multiply %60, %58 : tensor<2xbf16>
    %62 = stablehlo.negate %59 : tensor<2xbf16>
    %63 = stablehlo.exponential %62 : tensor<2xbf16>
    %cst_19 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %65 = stablehlo.multiply %64, %63 : tensor<2xbf16>
    %66 = stablehlo.cosine %65 : tensor<2xbf16>
    %67 = stablehlo.sine %65 : tensor<2xbf16>
    %68 = stablehlo.convert %66 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %70 = stablehlo.convert %69 : (tensor<f32>) -> tensor<bf16>
    %71 = stablehlo.slice %58 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %72 = stablehlo.slice %58 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %73 = stablehlo.multiply %72, %72 : tensor<1xbf16>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %75 = stablehlo.multiply %74, %72 : tensor<1xbf16>
    %76 = stablehlo.subtract %71, %73 : tensor<1xbf16>
    %77 = stablehlo.multiply %76, %76 : tensor<1xbf16>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %79 = stablehlo.multiply %78, %76 : tensor<1xbf16>
    %80 = stablehlo.convert %77 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_24 : tensor<f32>
    %83 = stablehlo.convert %82 : (tensor<f32>) -> tensor<bf16>
    %cst_25 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %84 = stablehlo.multiply %cst_25, %83 : tensor<bf16>
    %85 = stablehlo.add %70, %84 : tensor<bf16>
    %86 = stablehlo.negate %58 : tensor<2xbf16>
    %87 = stablehlo.exponential %86 : tensor<2xbf16>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %89 = stablehlo.add %88, %87 : tensor<2xbf16>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %90 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %91 = stablehlo.divide %90, %89 : tensor<2xbf16>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %92 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %93 = stablehlo.subtract %92, %91 : tensor<2xbf16>
    %94 = stablehlo.multiply %91, %93 : tensor<2xbf16>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %95 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %96 = stablehlo.multiply %95, %91 : tensor<2xbf16>
    %97 = stablehlo.subtract %58, %96 : tensor<2xbf16>
    %98 = stablehlo.abs %85 : tensor<bf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.compare GE, %85, %cst_30, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %100 = stablehlo.add %cst_31, %98 : tensor<bf16>
    %101 = stablehlo.divide %85, %100 : tensor<bf16>
    %102 = stablehlo.multiply %100, %100 : tensor<bf16>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %103 = stablehlo.divide %cst_32, %102 : tensor<bf16>
    %104 = stablehlo.convert %97 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %106 = stablehlo.divide %105, %cst_34 : tensor<f32>
    %107 = stablehlo.convert %106 : (tensor<f32>) -> tensor<bf16>
    %cst_35 = stablehlo.constant dense<1.500000e+00> : tensor<bf16>
    %108 = stablehlo.subtract %cst_35, %101 : tensor<bf16>
    %109 = stablehlo.multiply %101, %108 : tensor<bf16>
    %110 = stablehlo.convert %107 : (tensor<bf16>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_36) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %112 = stablehlo.convert %111 : (tensor<f32>) -> tensor<bf16>
    %113 = stablehlo.convert %109 : (tensor<bf16>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_37) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.convert %114 : (tensor<f32>) -> tensor<bf16>
    %116 = stablehlo.add %112, %115 : tensor<bf16>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %117 = stablehlo.multiply %101, %cst_38 : tensor<bf16>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %118 = stablehlo.multiply %cst_39, %108 : tensor<bf16>
    %119 = stablehlo.negate %117 : tensor<bf16>
    %120 = stablehlo.add %118, %119 : tensor<bf16>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %121 = stablehlo.divide %cst_40, %cst_41 : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %123 = stablehlo.convert %122 : (tensor<2xf32>) -> tensor<2xbf16>
    %124 = stablehlo.multiply %120, %103 : tensor<bf16>
    %125 = stablehlo.multiply %124, %85 : tensor<bf16>
    %126 = stablehlo.negate %125 : tensor<bf16>
    %127 = stablehlo.divide %120, %100 : tensor<bf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %128 = stablehlo.select %99, %cst_42, %126 : tensor<i1>, tensor<bf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %129 = stablehlo.select %99, %126, %cst_43 : tensor<i1>, tensor<bf16>
    %130 = stablehlo.add %127, %129 : tensor<bf16>
    %131 = stablehlo.negate %128 : tensor<bf16>
    %132 = stablehlo.add %130, %131 : tensor<bf16>
    %133 = stablehlo.negate %123 : tensor<2xbf16>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %134 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %135 = stablehlo.multiply %134, %133 : tensor<2xbf16>
    %136 = stablehlo.multiply %135, %94 : tensor<2xbf16>
    %137 = stablehlo.add %123, %136 : tensor<2xbf16>
    %cst_45 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %138 = stablehlo.multiply %cst_45, %132 : tensor<bf16>
    %139 = stablehlo.convert %138 : (tensor<bf16>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.divide %139, %cst_46 : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %142 = stablehlo.convert %141 : (tensor<1xf32>) -> tensor<1xbf16>
    %143 = stablehlo.multiply %142, %79 : tensor<1xbf16>
    %144 = stablehlo.negate %143 : tensor<1xbf16>
    %145 = stablehlo.multiply %144, %75 : tensor<1xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %146 = stablehlo.pad %145, %cst_47, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %147 = stablehlo.add %137, %146 : tensor<2xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %148 = stablehlo.pad %143, %cst_48, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %149 = stablehlo.add %147, %148 : tensor<2xbf16>
    %150 = stablehlo.convert %132 : (tensor<bf16>) -> tensor<f32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %152 = stablehlo.convert %151 : (tensor<2xf32>) -> tensor<2xbf16>
    %153 = stablehlo.negate %152 : tensor<2xbf16>
    %154 = stablehlo.multiply %153, %67 : tensor<2xbf16>
    %cst_49 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %156 = stablehlo.multiply %155, %154 : tensor<2xbf16>
    %157 = stablehlo.multiply %156, %63 : tensor<2xbf16>
    %158 = stablehlo.negate %157 : tensor<2xbf16>
    %159 = stablehlo.multiply %158, %61 : tensor<2xbf16>
    %160 = stablehlo.add %149, %159 : tensor<2xbf16>
    %161 = stablehlo.negate %160 : tensor<2xbf16>
    %cst_50 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %162 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %163 = stablehlo.multiply %162, %161 : tensor<2xbf16>
    %164 = stablehlo.multiply %53, %163 : tensor<2xbf16>
    %165 = stablehlo.multiply %163, %4 : tensor<2xbf16>
    %166 = stablehlo.negate %165 : tensor<2xbf16>
    %167 = stablehlo.multiply %51, %166 : tensor<2xbf16>
    %168 = stablehlo.multiply %166, %6 : tensor<2xbf16>
    %cst_51 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %170 = stablehlo.multiply %169, %168 : tensor<2xbf16>
    %171 = stablehlo.multiply %48, %170 : tensor<2xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %172 = stablehlo.pad %163, %cst_52, low = [-1], high = [0], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %173 = stablehlo.slice %172 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %174 = stablehlo.pad %163, %cst_53, low = [0], high = [-1], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %175 = stablehlo.slice %174 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %176 = stablehlo.multiply %41, %175 : tensor<1xbf16>
    %177 = stablehlo.multiply %175, %22 : tensor<1xbf16>
    %178 = stablehlo.negate %177 : tensor<1xbf16>
    %179 = stablehlo.add %173, %178 : tensor<1xbf16>
    %180 = stablehlo.multiply %39, %179 : tensor<1xbf16>
    %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %181 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %182 = stablehlo.multiply %181, %180 : tensor<1xbf16>
    %183 = stablehlo.negate %182 : tensor<1xbf16>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %184 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %185 = stablehlo.multiply %184, %176 : tensor<1xbf16>
    %186 = stablehlo.multiply %183, %20 : tensor<1xbf16>
    %187 = stablehlo.add %185, %186 : tensor<1xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %188 = stablehlo.pad %187, %cst_56, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %189 = stablehlo.add %160, %188 : tensor<2xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %190 = stablehlo.pad %182, %cst_57, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %191 = stablehlo.add %189, %190 : tensor<2xbf16>
    %192 = stablehlo.multiply %171, %12 : tensor<2xbf16>
    %cst_58 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %193 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %194 = stablehlo.multiply %193, %192 : tensor<2xbf16>
    %195 = stablehlo.add %167, %194 : tensor<2xbf16>
    %196 = stablehlo.multiply %195, %6 : tensor<2xbf16>
    %197 = stablehlo.negate %196 : tensor<2xbf16>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %198 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %199 = stablehlo.multiply %198, %164 : tensor<2xbf16>
    %200 = stablehlo.add %191, %199 : tensor<2xbf16>
    %201 = stablehlo.multiply %197, %2 : tensor<2xbf16>
    %202 = stablehlo.add %200, %201 : tensor<2xbf16>
    return %202 : tensor<2xbf16>
  }
}
// -----
// backward, cuda: same text as cpu
