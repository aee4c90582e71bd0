// import jax
// import jax.numpy as jnp
//
//
// def hessian_vector_product(w, v):
//     """Hessian vector product of w and v."""
//
//     def objective(y_in):
//         hid = jnp.sin(y_in)
//         output = jnp.sqrt(1.25 + hid**2)
//         return jnp.sum(output**2) + 0.3 * jnp.sum(jnp.sin(y_in[1:] - y_in[:-1]))
//
//     curved = jax.grad(lambda t: jnp.vdot(jax.grad(objective)(t), v))(w)
//     rayleigh = jnp.vdot(v, curved) / (jnp.vdot(v, v) + 0.3)
//     ratio = rayleigh / (1.0 + jnp.abs(rayleigh))
//     prod = 0.4 * curved
//     sqrt_x = jnp.sqrt(ratio**2 + 0.5)
//     baseline = prod.mean()
//     return sqrt_x, baseline
//
//   w: float32[3] in [-1.2, 1.2]
//   v: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_hessian_vector_product attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3xf32>
    %2 = stablehlo.cosine %arg0 : tensor<3xf32>
    %3 = stablehlo.sine %arg0 : tensor<3xf32>
    %4 = stablehlo.multiply %0, %0 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %0 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.add %9, %4 : tensor<3xf32>
    %11 = stablehlo.sqrt %10 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.divide %12, %11 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.divide %14, %11 : tensor<3xf32>
    %16 = stablehlo.multiply %11, %11 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.divide %17, %16 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %11 : tensor<3xf32>
    %21 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %22 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<2xf32>
    %24 = stablehlo.sine %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.multiply %cst_6, %cst_7 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %20 : tensor<3xf32>
    %29 = stablehlo.multiply %28, %15 : tensor<3xf32>
    %30 = stablehlo.multiply %29, %8 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.dot_general %cst_9, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<3xf32>
    %33 = stablehlo.multiply %31, %2 : tensor<3xf32>
    %34 = stablehlo.multiply %29, %33 : tensor<3xf32>
    %35 = stablehlo.multiply %33, %8 : tensor<3xf32>
    %36 = stablehlo.multiply %28, %35 : tensor<3xf32>
    %37 = stablehlo.multiply %35, %15 : tensor<3xf32>
    %38 = stablehlo.multiply %27, %37 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %31, %cst_10, low = [-1], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.slice %39 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %31, %cst_11, low = [0], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.slice %41 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %43 = stablehlo.negate %42 : tensor<2xf32>
    %44 = stablehlo.add %40, %43 : tensor<2xf32>
    %45 = stablehlo.multiply %26, %44 : tensor<2xf32>
    %46 = stablehlo.negate %45 : tensor<2xf32>
    %47 = stablehlo.multiply %46, %24 : tensor<2xf32>
    %48 = stablehlo.negate %47 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %48, %cst_12, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.pad %47, %cst_13, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.add %49, %50 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %38 : tensor<3xf32>
    %54 = stablehlo.multiply %36, %18 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<3xf32>
    %57 = stablehlo.negate %56 : tensor<3xf32>
    %58 = stablehlo.add %53, %57 : tensor<3xf32>
    %59 = stablehlo.multiply %58, %13 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.multiply %60, %34 : tensor<3xf32>
    %62 = stablehlo.multiply %59, %6 : tensor<3xf32>
    %63 = stablehlo.add %61, %62 : tensor<3xf32>
    %64 = stablehlo.negate %32 : tensor<3xf32>
    %65 = stablehlo.multiply %64, %3 : tensor<3xf32>
    %66 = stablehlo.add %51, %65 : tensor<3xf32>
    %67 = stablehlo.multiply %63, %1 : tensor<3xf32>
    %68 = stablehlo.add %66, %67 : tensor<3xf32>
    %69 = stablehlo.dot_general %arg1, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %70 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %71 = stablehlo.add %70, %cst_17 : tensor<f32>
    %72 = stablehlo.divide %69, %71 : tensor<f32>
    %73 = stablehlo.abs %72 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.add %cst_18, %73 : tensor<f32>
    %75 = stablehlo.divide %72, %74 : tensor<f32>
    %cst_19 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %76, %68 : tensor<3xf32>
    %78 = stablehlo.multiply %75, %75 : tensor<f32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %79 = stablehlo.add %78, %cst_20 : tensor<f32>
    %80 = stablehlo.sqrt %79 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%77 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_22 : tensor<f32>
    return %80, %82 : tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3xf32>
    %2 = stablehlo.cosine %arg0 : tensor<3xf32>
    %3 = stablehlo.sine %arg0 : tensor<3xf32>
    %4 = stablehlo.cosine %arg0 : tensor<3xf32>
    %5 = stablehlo.sine %arg0 : tensor<3xf32>
    %6 = stablehlo.sine %arg0 : tensor<3xf32>
    %7 = stablehlo.cosine %arg0 : tensor<3xf32>
    %8 = stablehlo.multiply %0, %0 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %0 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %0 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.add %15, %8 : tensor<3xf32>
    %17 = stablehlo.sqrt %16 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.divide %20, %17 : tensor<3xf32>
    %22 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.divide %23, %22 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.divide %25, %17 : tensor<3xf32>
    %27 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %30 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.divide %31, %30 : tensor<3xf32>
    %33 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %34 = stablehlo.multiply %17, %33 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %35, %34 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.multiply %39, %17 : tensor<3xf32>
    %41 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %42 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %43 = stablehlo.subtract %41, %42 : tensor<2xf32>
    %44 = stablehlo.sine %43 : tensor<2xf32>
    %45 = stablehlo.cosine %43 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.multiply %cst_12, %cst_13 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.multiply %48, %40 : tensor<3xf32>
    %50 = stablehlo.multiply %49, %26 : tensor<3xf32>
    %51 = stablehlo.multiply %50, %14 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.dot_general %cst_15, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<3xf32>
    %54 = stablehlo.multiply %52, %4 : tensor<3xf32>
    %55 = stablehlo.multiply %50, %54 : tensor<3xf32>
    %56 = stablehlo.multiply %54, %14 : tensor<3xf32>
    %57 = stablehlo.multiply %49, %56 : tensor<3xf32>
    %58 = stablehlo.multiply %56, %26 : tensor<3xf32>
    %59 = stablehlo.multiply %48, %58 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.pad %52, %cst_16, low = [-1], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.slice %60 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %52, %cst_17, low = [0], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.slice %62 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %64 = stablehlo.negate %63 : tensor<2xf32>
    %65 = stablehlo.add %61, %64 : tensor<2xf32>
    %66 = stablehlo.multiply %47, %65 : tensor<2xf32>
    %67 = stablehlo.negate %66 : tensor<2xf32>
    %68 = stablehlo.multiply %67, %44 : tensor<2xf32>
    %69 = stablehlo.negate %68 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %69, %cst_18, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.pad %68, %cst_19, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.add %70, %71 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.multiply %73, %59 : tensor<3xf32>
    %75 = stablehlo.multiply %57, %32 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<3xf32>
    %78 = stablehlo.negate %77 : tensor<3xf32>
    %79 = stablehlo.add %74, %78 : tensor<3xf32>
    %80 = stablehlo.multiply %79, %21 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.multiply %81, %55 : tensor<3xf32>
    %83 = stablehlo.multiply %80, %12 : tensor<3xf32>
    %84 = stablehlo.add %82, %83 : tensor<3xf32>
    %85 = stablehlo.negate %53 : tensor<3xf32>
    %86 = stablehlo.multiply %85, %6 : tensor<3xf32>
    %87 = stablehlo.add %72, %86 : tensor<3xf32>
    %88 = stablehlo.multiply %84, %2 : tensor<3xf32>
    %89 = stablehlo.add %87, %88 : tensor<3xf32>
    %90 = stablehlo.dot_general %arg1, %89, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %91 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %92 = stablehlo.add %91, %cst_23 : tensor<f32>
    %93 = stablehlo.divide %90, %92 : tensor<f32>
    %94 = stablehlo.multiply %92, %92 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.divide %cst_24, %94 : tensor<f32>
    %96 = stablehlo.abs %93 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.compare GE, %93, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.add %cst_26, %96 : tensor<f32>
    %99 = stablehlo.divide %93, %98 : tensor<f32>
    %100 = stablehlo.multiply %98, %98 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.divide %cst_27, %100 : tensor<f32>
    %102 = stablehlo.multiply %99, %99 : tensor<f32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %103 = stablehlo.multiply %cst_28, %99 : tensor<f32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %104 = stablehlo.add %102, %cst_29 : tensor<f32>
    %105 = stablehlo.sqrt %104 : tensor<f32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.divide %cst_30, %105 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %107 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.multiply %cst_33, %106 : tensor<f32>
    %110 = stablehlo.multiply %109, %103 : tensor<f32>
    %cst_34 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %112 = stablehlo.multiply %111, %108 : tensor<3xf32>
    %113 = stablehlo.multiply %110, %101 : tensor<f32>
    %114 = stablehlo.multiply %113, %93 : tensor<f32>
    %115 = stablehlo.negate %114 : tensor<f32>
    %116 = stablehlo.divide %110, %98 : tensor<f32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.select %97, %cst_35, %115 : tensor<i1>, tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.select %97, %115, %cst_36 : tensor<i1>, tensor<f32>
    %119 = stablehlo.add %116, %118 : tensor<f32>
    %120 = stablehlo.negate %117 : tensor<f32>
    %121 = stablehlo.add %119, %120 : tensor<f32>
    %122 = stablehlo.multiply %121, %95 : tensor<f32>
    %123 = stablehlo.multiply %122, %90 : tensor<f32>
    %124 = stablehlo.negate %123 : tensor<f32>
    %125 = stablehlo.divide %121, %92 : tensor<f32>
    %126 = stablehlo.dot_general %124, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %127 = stablehlo.dot_general %124, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %128 = stablehlo.add %126, %127 : tensor<3xf32>
    %129 = stablehlo.dot_general %125, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %130 = stablehlo.add %112, %129 : tensor<3xf32>
    %131 = stablehlo.dot_general %125, %89, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %132 = stablehlo.add %128, %131 : tensor<3xf32>
    %133 = stablehlo.multiply %84, %130 : tensor<3xf32>
    %134 = stablehlo.multiply %130, %2 : tensor<3xf32>
    %135 = stablehlo.multiply %85, %130 : tensor<3xf32>
    %136 = stablehlo.multiply %130, %6 : tensor<3xf32>
    %137 = stablehlo.negate %136 : tensor<3xf32>
    %138 = stablehlo.multiply %80, %134 : tensor<3xf32>
    %139 = stablehlo.multiply %134, %12 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %140, %134 : tensor<3xf32>
    %142 = stablehlo.multiply %79, %139 : tensor<3xf32>
    %143 = stablehlo.multiply %139, %21 : tensor<3xf32>
    %144 = stablehlo.negate %143 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %146 = stablehlo.multiply %144, %145 : tensor<3xf32>
    %147 = stablehlo.multiply %57, %146 : tensor<3xf32>
    %148 = stablehlo.multiply %146, %32 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %150 = stablehlo.multiply %149, %143 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %130, %cst_40, low = [-1], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %152 = stablehlo.slice %151 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %130, %cst_41, low = [0], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %154 = stablehlo.slice %153 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %155 = stablehlo.negate %154 : tensor<2xf32>
    %156 = stablehlo.add %152, %155 : tensor<2xf32>
    %157 = stablehlo.multiply %67, %156 : tensor<2xf32>
    %158 = stablehlo.multiply %156, %44 : tensor<2xf32>
    %159 = stablehlo.negate %158 : tensor<2xf32>
    %160 = stablehlo.multiply %47, %159 : tensor<2xf32>
    %161 = stablehlo.negate %160 : tensor<2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %161, %cst_42, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.pad %162, %cst_43, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %164 = stablehlo.slice %163 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.pad %160, %cst_44, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.pad %165, %cst_45, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %167 = stablehlo.slice %166 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    %168 = stablehlo.add %164, %167 : tensor<3xf32>
    %169 = stablehlo.multiply %48, %150 : tensor<3xf32>
    %170 = stablehlo.multiply %56, %169 : tensor<3xf32>
    %171 = stablehlo.multiply %169, %26 : tensor<3xf32>
    %172 = stablehlo.multiply %49, %148 : tensor<3xf32>
    %173 = stablehlo.add %171, %172 : tensor<3xf32>
    %174 = stablehlo.multiply %148, %56 : tensor<3xf32>
    %175 = stablehlo.multiply %54, %173 : tensor<3xf32>
    %176 = stablehlo.multiply %173, %14 : tensor<3xf32>
    %177 = stablehlo.multiply %50, %141 : tensor<3xf32>
    %178 = stablehlo.add %176, %177 : tensor<3xf32>
    %179 = stablehlo.multiply %141, %54 : tensor<3xf32>
    %180 = stablehlo.multiply %52, %178 : tensor<3xf32>
    %181 = stablehlo.multiply %178, %4 : tensor<3xf32>
    %182 = stablehlo.add %168, %181 : tensor<3xf32>
    %183 = stablehlo.multiply %51, %137 : tensor<3xf32>
    %184 = stablehlo.add %182, %183 : tensor<3xf32>
    %185 = stablehlo.multiply %137, %52 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %186 = stablehlo.dot_general %184, %cst_46, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %187 = stablehlo.add %132, %186 : tensor<3xf32>
    %188 = stablehlo.multiply %50, %185 : tensor<3xf32>
    %189 = stablehlo.add %175, %188 : tensor<3xf32>
    %190 = stablehlo.multiply %185, %14 : tensor<3xf32>
    %191 = stablehlo.add %179, %190 : tensor<3xf32>
    %192 = stablehlo.multiply %49, %191 : tensor<3xf32>
    %193 = stablehlo.add %170, %192 : tensor<3xf32>
    %194 = stablehlo.multiply %191, %26 : tensor<3xf32>
    %195 = stablehlo.add %174, %194 : tensor<3xf32>
    %196 = stablehlo.multiply %48, %195 : tensor<3xf32>
    %197 = stablehlo.multiply %157, %45 : tensor<2xf32>
    %198 = stablehlo.negate %197 : tensor<2xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.pad %198, %cst_47, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.pad %197, %cst_48, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.add %199, %200 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %203 = stablehlo.multiply %202, %196 : tensor<3xf32>
    %204 = stablehlo.multiply %147, %38 : tensor<3xf32>
    %205 = stablehlo.add %203, %204 : tensor<3xf32>
    %206 = stablehlo.multiply %193, %29 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %208 = stablehlo.multiply %206, %207 : tensor<3xf32>
    %209 = stablehlo.negate %208 : tensor<3xf32>
    %210 = stablehlo.add %205, %209 : tensor<3xf32>
    %211 = stablehlo.multiply %142, %24 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %213 = stablehlo.multiply %211, %212 : tensor<3xf32>
    %214 = stablehlo.negate %213 : tensor<3xf32>
    %215 = stablehlo.add %210, %214 : tensor<3xf32>
    %216 = stablehlo.multiply %215, %19 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.multiply %217, %189 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.multiply %219, %138 : tensor<3xf32>
    %221 = stablehlo.add %218, %220 : tensor<3xf32>
    %222 = stablehlo.multiply %216, %10 : tensor<3xf32>
    %223 = stablehlo.add %221, %222 : tensor<3xf32>
    %224 = stablehlo.multiply %135, %7 : tensor<3xf32>
    %225 = stablehlo.add %201, %224 : tensor<3xf32>
    %226 = stablehlo.negate %180 : tensor<3xf32>
    %227 = stablehlo.multiply %226, %5 : tensor<3xf32>
    %228 = stablehlo.add %225, %227 : tensor<3xf32>
    %229 = stablehlo.negate %133 : tensor<3xf32>
    %230 = stablehlo.multiply %229, %3 : tensor<3xf32>
    %231 = stablehlo.add %228, %230 : tensor<3xf32>
    %232 = stablehlo.multiply %223, %1 : tensor<3xf32>
    %233 = stablehlo.add %231, %232 : tensor<3xf32>
    return %233, %187 : tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
