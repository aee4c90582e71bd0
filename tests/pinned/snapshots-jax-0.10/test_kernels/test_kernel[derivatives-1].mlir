// import jax
// import jax.numpy as jnp
//
//
// def hessian_vector_product(w: jax.Array, direction: jax.Array) -> jax.Array:
//     """Hessian vector product.
//
//     Args:
//         w: (3,)
//         direction: (3,)
//
//     Returns:
//         (3,)
//     """
//
//     def cost(arg):
//         result = arg**2 / (1.0 + arg**2)
//         return jnp.mean(result**2) + 0.5 * jnp.sum(jnp.cos(arg * jnp.roll(arg, 1)))
//
//     curved = jax.jvp(jax.grad(cost), (w,), (direction,))[1]
//     return curved
//
//   w: float32[3] in [-1.2, 1.2]
//   direction: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_hessian_vector_product attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3xf32>
    %3 = stablehlo.multiply %arg1, %2 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.multiply %6, %arg1 : tensor<3xf32>
    %8 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<3xf32>
    %11 = stablehlo.multiply %arg1, %10 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.multiply %12, %arg0 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.multiply %14, %arg1 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.add %16, %8 : tensor<3xf32>
    %18 = stablehlo.divide %0, %17 : tensor<3xf32>
    %19 = stablehlo.divide %3, %17 : tensor<3xf32>
    %20 = stablehlo.negate %11 : tensor<3xf32>
    %21 = stablehlo.multiply %20, %0 : tensor<3xf32>
    %22 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.divide %23, %22 : tensor<3xf32>
    %25 = stablehlo.multiply %21, %24 : tensor<3xf32>
    %26 = stablehlo.add %19, %25 : tensor<3xf32>
    %27 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %30 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %31 = stablehlo.multiply %17, %30 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.divide %32, %31 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<3xf32>
    %36 = stablehlo.multiply %11, %35 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.multiply %37, %18 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.multiply %39, %26 : tensor<3xf32>
    %41:2 = call @_roll_static(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %42 = stablehlo.multiply %arg0, %41#0 : tensor<3xf32>
    %43 = stablehlo.multiply %arg1, %41#0 : tensor<3xf32>
    %44 = stablehlo.multiply %arg0, %41#1 : tensor<3xf32>
    %45 = stablehlo.add %43, %44 : tensor<3xf32>
    %46 = stablehlo.sine %42 : tensor<3xf32>
    %47 = stablehlo.cosine %42 : tensor<3xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.multiply %cst_12, %cst_13 : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.negate %50 : tensor<3xf32>
    %52 = stablehlo.multiply %51, %46 : tensor<3xf32>
    %53 = stablehlo.multiply %51, %48 : tensor<3xf32>
    %54 = stablehlo.multiply %arg1, %52 : tensor<3xf32>
    %55 = stablehlo.multiply %arg0, %53 : tensor<3xf32>
    %56 = stablehlo.add %54, %55 : tensor<3xf32>
    %57 = stablehlo.multiply %53, %41#0 : tensor<3xf32>
    %58 = stablehlo.multiply %52, %41#1 : tensor<3xf32>
    %59 = stablehlo.add %57, %58 : tensor<3xf32>
    %60 = call @_roll_static_0(%56) : (tensor<3xf32>) -> tensor<3xf32>
    %61 = stablehlo.add %59, %60 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_14, %cst_15 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.multiply %63, %38 : tensor<3xf32>
    %65 = stablehlo.multiply %63, %40 : tensor<3xf32>
    %66 = stablehlo.multiply %64, %29 : tensor<3xf32>
    %67 = stablehlo.multiply %65, %29 : tensor<3xf32>
    %68 = stablehlo.multiply %64, %36 : tensor<3xf32>
    %69 = stablehlo.add %67, %68 : tensor<3xf32>
    %70 = stablehlo.multiply %66, %0 : tensor<3xf32>
    %71 = stablehlo.multiply %69, %0 : tensor<3xf32>
    %72 = stablehlo.multiply %66, %3 : tensor<3xf32>
    %73 = stablehlo.add %71, %72 : tensor<3xf32>
    %74 = stablehlo.negate %70 : tensor<3xf32>
    %75 = stablehlo.negate %73 : tensor<3xf32>
    %76 = stablehlo.divide %64, %17 : tensor<3xf32>
    %77 = stablehlo.divide %65, %17 : tensor<3xf32>
    %78 = stablehlo.negate %11 : tensor<3xf32>
    %79 = stablehlo.multiply %78, %64 : tensor<3xf32>
    %80 = stablehlo.multiply %17, %17 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.divide %81, %80 : tensor<3xf32>
    %83 = stablehlo.multiply %79, %82 : tensor<3xf32>
    %84 = stablehlo.add %77, %83 : tensor<3xf32>
    %85 = stablehlo.multiply %75, %13 : tensor<3xf32>
    %86 = stablehlo.multiply %74, %15 : tensor<3xf32>
    %87 = stablehlo.add %85, %86 : tensor<3xf32>
    %88 = stablehlo.add %61, %87 : tensor<3xf32>
    %89 = stablehlo.multiply %84, %5 : tensor<3xf32>
    %90 = stablehlo.multiply %76, %7 : tensor<3xf32>
    %91 = stablehlo.add %89, %90 : tensor<3xf32>
    %92 = stablehlo.add %88, %91 : tensor<3xf32>
    return %92 : tensor<3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %arg1 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %4 = stablehlo.concatenate %0, %2, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    %5 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %4, %5 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.add %2, %3 : tensor<3xf32>
    return %4 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3xf32>
    %5 = stablehlo.multiply %arg1, %4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.multiply %6, %arg0 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.multiply %8, %arg1 : tensor<3xf32>
    %10 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<3xf32>
    %15 = stablehlo.multiply %arg1, %14 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %16, %arg0 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %18, %arg1 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.add %20, %10 : tensor<3xf32>
    %22 = stablehlo.divide %0, %21 : tensor<3xf32>
    %23 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3xf32>
    %26 = stablehlo.divide %5, %21 : tensor<3xf32>
    %27 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %30 = stablehlo.negate %15 : tensor<3xf32>
    %31 = stablehlo.multiply %30, %0 : tensor<3xf32>
    %32 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.divide %33, %32 : tensor<3xf32>
    %35 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %36 = stablehlo.multiply %21, %35 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.divide %37, %36 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<3xf32>
    %41 = stablehlo.multiply %31, %34 : tensor<3xf32>
    %42 = stablehlo.add %26, %41 : tensor<3xf32>
    %43 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.divide %44, %43 : tensor<3xf32>
    %46 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %47 = stablehlo.multiply %21, %46 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.divide %48, %47 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<3xf32>
    %52 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %53 = stablehlo.multiply %21, %52 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.divide %54, %53 : tensor<3xf32>
    %56 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %57 = stablehlo.multiply %56, %56 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.divide %58, %57 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<-3.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.multiply %62, %55 : tensor<3xf32>
    %64 = stablehlo.multiply %15, %63 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.multiply %65, %22 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.multiply %67, %42 : tensor<3xf32>
    %69:2 = call @_roll_static(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %70 = stablehlo.multiply %arg0, %69#0 : tensor<3xf32>
    %71 = stablehlo.multiply %arg1, %69#0 : tensor<3xf32>
    %72 = stablehlo.multiply %arg0, %69#1 : tensor<3xf32>
    %73 = stablehlo.add %71, %72 : tensor<3xf32>
    %74 = stablehlo.sine %70 : tensor<3xf32>
    %75 = stablehlo.cosine %70 : tensor<3xf32>
    %76 = stablehlo.cosine %70 : tensor<3xf32>
    %77 = stablehlo.sine %70 : tensor<3xf32>
    %78 = stablehlo.multiply %73, %76 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.multiply %cst_22, %cst_23 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.negate %80 : tensor<3xf32>
    %82 = stablehlo.multiply %81, %74 : tensor<3xf32>
    %83 = stablehlo.multiply %81, %78 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %84 = stablehlo.divide %cst_24, %cst_25 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %86 = stablehlo.multiply %85, %66 : tensor<3xf32>
    %87 = stablehlo.multiply %85, %68 : tensor<3xf32>
    %88 = stablehlo.multiply %86, %45 : tensor<3xf32>
    %89 = stablehlo.multiply %87, %45 : tensor<3xf32>
    %90 = stablehlo.multiply %86, %64 : tensor<3xf32>
    %91 = stablehlo.add %89, %90 : tensor<3xf32>
    %92 = stablehlo.multiply %88, %0 : tensor<3xf32>
    %93 = stablehlo.multiply %91, %0 : tensor<3xf32>
    %94 = stablehlo.multiply %88, %5 : tensor<3xf32>
    %95 = stablehlo.add %93, %94 : tensor<3xf32>
    %96 = stablehlo.negate %92 : tensor<3xf32>
    %97 = stablehlo.negate %95 : tensor<3xf32>
    %98 = stablehlo.divide %86, %21 : tensor<3xf32>
    %99 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %101 = stablehlo.divide %100, %99 : tensor<3xf32>
    %102 = stablehlo.divide %87, %21 : tensor<3xf32>
    %103 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %105 = stablehlo.divide %104, %103 : tensor<3xf32>
    %106 = stablehlo.negate %15 : tensor<3xf32>
    %107 = stablehlo.multiply %106, %86 : tensor<3xf32>
    %108 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.divide %109, %108 : tensor<3xf32>
    %111 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %112 = stablehlo.multiply %21, %111 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.divide %113, %112 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<3xf32>
    %117 = stablehlo.multiply %107, %110 : tensor<3xf32>
    %118 = stablehlo.add %102, %117 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.multiply %98, %119 : tensor<3xf32>
    %121 = stablehlo.multiply %119, %9 : tensor<3xf32>
    %122 = stablehlo.multiply %118, %119 : tensor<3xf32>
    %123 = stablehlo.multiply %119, %7 : tensor<3xf32>
    %124 = stablehlo.multiply %96, %119 : tensor<3xf32>
    %125 = stablehlo.multiply %119, %19 : tensor<3xf32>
    %126 = stablehlo.multiply %97, %119 : tensor<3xf32>
    %127 = stablehlo.multiply %119, %17 : tensor<3xf32>
    %128 = stablehlo.multiply %107, %123 : tensor<3xf32>
    %129 = stablehlo.multiply %123, %110 : tensor<3xf32>
    %130 = stablehlo.multiply %128, %116 : tensor<3xf32>
    %131 = stablehlo.multiply %106, %129 : tensor<3xf32>
    %132 = stablehlo.multiply %129, %86 : tensor<3xf32>
    %133 = stablehlo.negate %132 : tensor<3xf32>
    %134 = stablehlo.multiply %123, %105 : tensor<3xf32>
    %135 = stablehlo.multiply %134, %87 : tensor<3xf32>
    %136 = stablehlo.negate %135 : tensor<3xf32>
    %137 = stablehlo.add %130, %136 : tensor<3xf32>
    %138 = stablehlo.divide %123, %21 : tensor<3xf32>
    %139 = stablehlo.multiply %121, %101 : tensor<3xf32>
    %140 = stablehlo.multiply %139, %86 : tensor<3xf32>
    %141 = stablehlo.negate %140 : tensor<3xf32>
    %142 = stablehlo.add %137, %141 : tensor<3xf32>
    %143 = stablehlo.divide %121, %21 : tensor<3xf32>
    %144 = stablehlo.add %131, %143 : tensor<3xf32>
    %145 = stablehlo.negate %127 : tensor<3xf32>
    %146 = stablehlo.negate %125 : tensor<3xf32>
    %147 = stablehlo.multiply %88, %145 : tensor<3xf32>
    %148 = stablehlo.multiply %145, %5 : tensor<3xf32>
    %149 = stablehlo.multiply %91, %145 : tensor<3xf32>
    %150 = stablehlo.multiply %145, %0 : tensor<3xf32>
    %151 = stablehlo.multiply %88, %146 : tensor<3xf32>
    %152 = stablehlo.add %149, %151 : tensor<3xf32>
    %153 = stablehlo.multiply %146, %0 : tensor<3xf32>
    %154 = stablehlo.add %148, %153 : tensor<3xf32>
    %155 = stablehlo.multiply %86, %150 : tensor<3xf32>
    %156 = stablehlo.multiply %150, %64 : tensor<3xf32>
    %157 = stablehlo.add %144, %156 : tensor<3xf32>
    %158 = stablehlo.multiply %87, %150 : tensor<3xf32>
    %159 = stablehlo.multiply %150, %45 : tensor<3xf32>
    %160 = stablehlo.add %138, %159 : tensor<3xf32>
    %161 = stablehlo.multiply %86, %154 : tensor<3xf32>
    %162 = stablehlo.add %158, %161 : tensor<3xf32>
    %163 = stablehlo.multiply %154, %45 : tensor<3xf32>
    %164 = stablehlo.add %157, %163 : tensor<3xf32>
    %165 = stablehlo.multiply %85, %160 : tensor<3xf32>
    %166 = stablehlo.multiply %85, %164 : tensor<3xf32>
    %167 = call @_roll_static_0(%119) : (tensor<3xf32>) -> tensor<3xf32>
    %168 = stablehlo.multiply %82, %119 : tensor<3xf32>
    %169 = stablehlo.multiply %119, %69#1 : tensor<3xf32>
    %170 = stablehlo.multiply %83, %119 : tensor<3xf32>
    %171 = stablehlo.multiply %119, %69#0 : tensor<3xf32>
    %172 = stablehlo.multiply %arg0, %167 : tensor<3xf32>
    %173 = stablehlo.add %171, %172 : tensor<3xf32>
    %174 = stablehlo.multiply %167, %83 : tensor<3xf32>
    %175 = stablehlo.multiply %arg1, %167 : tensor<3xf32>
    %176 = stablehlo.add %169, %175 : tensor<3xf32>
    %177 = stablehlo.multiply %167, %82 : tensor<3xf32>
    %178 = stablehlo.multiply %81, %173 : tensor<3xf32>
    %179 = stablehlo.multiply %81, %176 : tensor<3xf32>
    %180 = stablehlo.multiply %73, %178 : tensor<3xf32>
    %181 = stablehlo.multiply %178, %76 : tensor<3xf32>
    %182 = stablehlo.negate %180 : tensor<3xf32>
    %183 = stablehlo.multiply %182, %77 : tensor<3xf32>
    %184 = stablehlo.multiply %179, %75 : tensor<3xf32>
    %185 = stablehlo.add %183, %184 : tensor<3xf32>
    %186 = stablehlo.multiply %arg0, %181 : tensor<3xf32>
    %187 = stablehlo.add %168, %186 : tensor<3xf32>
    %188 = stablehlo.multiply %181, %69#1 : tensor<3xf32>
    %189 = stablehlo.add %174, %188 : tensor<3xf32>
    %190 = stablehlo.multiply %arg1, %181 : tensor<3xf32>
    %191 = stablehlo.add %170, %190 : tensor<3xf32>
    %192 = stablehlo.multiply %181, %69#0 : tensor<3xf32>
    %193 = stablehlo.add %177, %192 : tensor<3xf32>
    %194 = stablehlo.multiply %arg0, %185 : tensor<3xf32>
    %195 = stablehlo.add %191, %194 : tensor<3xf32>
    %196 = stablehlo.multiply %185, %69#0 : tensor<3xf32>
    %197 = stablehlo.add %189, %196 : tensor<3xf32>
    %198:2 = call @_roll_static_1(%195, %187) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %199 = stablehlo.add %197, %198#0 : tensor<3xf32>
    %200 = stablehlo.add %193, %198#1 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %202 = stablehlo.multiply %201, %165 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %204 = stablehlo.multiply %203, %166 : tensor<3xf32>
    %205 = stablehlo.multiply %15, %155 : tensor<3xf32>
    %206 = stablehlo.multiply %155, %63 : tensor<3xf32>
    %207 = stablehlo.add %133, %206 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %209 = stablehlo.multiply %208, %205 : tensor<3xf32>
    %210 = stablehlo.multiply %209, %61 : tensor<3xf32>
    %211 = stablehlo.add %142, %210 : tensor<3xf32>
    %212 = stablehlo.multiply %162, %51 : tensor<3xf32>
    %213 = stablehlo.add %211, %212 : tensor<3xf32>
    %214 = stablehlo.multiply %31, %202 : tensor<3xf32>
    %215 = stablehlo.multiply %202, %34 : tensor<3xf32>
    %216 = stablehlo.multiply %214, %40 : tensor<3xf32>
    %217 = stablehlo.add %213, %216 : tensor<3xf32>
    %218 = stablehlo.multiply %30, %215 : tensor<3xf32>
    %219 = stablehlo.add %152, %218 : tensor<3xf32>
    %220 = stablehlo.multiply %215, %0 : tensor<3xf32>
    %221 = stablehlo.negate %220 : tensor<3xf32>
    %222 = stablehlo.add %207, %221 : tensor<3xf32>
    %223 = stablehlo.multiply %202, %29 : tensor<3xf32>
    %224 = stablehlo.multiply %223, %5 : tensor<3xf32>
    %225 = stablehlo.negate %224 : tensor<3xf32>
    %226 = stablehlo.add %217, %225 : tensor<3xf32>
    %227 = stablehlo.divide %202, %21 : tensor<3xf32>
    %228 = stablehlo.add %147, %227 : tensor<3xf32>
    %229 = stablehlo.multiply %204, %25 : tensor<3xf32>
    %230 = stablehlo.multiply %229, %0 : tensor<3xf32>
    %231 = stablehlo.negate %230 : tensor<3xf32>
    %232 = stablehlo.add %226, %231 : tensor<3xf32>
    %233 = stablehlo.divide %204, %21 : tensor<3xf32>
    %234 = stablehlo.add %219, %233 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %236 = stablehlo.multiply %235, %124 : tensor<3xf32>
    %237 = stablehlo.add %200, %236 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %239 = stablehlo.multiply %238, %126 : tensor<3xf32>
    %240 = stablehlo.add %199, %239 : tensor<3xf32>
    %241 = stablehlo.multiply %arg1, %222 : tensor<3xf32>
    %242 = stablehlo.multiply %222, %14 : tensor<3xf32>
    %243 = stablehlo.add %237, %242 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %245 = stablehlo.multiply %244, %241 : tensor<3xf32>
    %246 = stablehlo.add %240, %245 : tensor<3xf32>
    %247 = stablehlo.multiply %232, %12 : tensor<3xf32>
    %248 = stablehlo.add %246, %247 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %250 = stablehlo.multiply %249, %120 : tensor<3xf32>
    %251 = stablehlo.add %243, %250 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %253 = stablehlo.multiply %252, %122 : tensor<3xf32>
    %254 = stablehlo.add %248, %253 : tensor<3xf32>
    %255 = stablehlo.multiply %arg1, %228 : tensor<3xf32>
    %256 = stablehlo.multiply %228, %4 : tensor<3xf32>
    %257 = stablehlo.add %251, %256 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %259 = stablehlo.multiply %258, %255 : tensor<3xf32>
    %260 = stablehlo.add %254, %259 : tensor<3xf32>
    %261 = stablehlo.multiply %234, %2 : tensor<3xf32>
    %262 = stablehlo.add %260, %261 : tensor<3xf32>
    return %262, %257 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %arg1 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %4 = stablehlo.concatenate %0, %2, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    %5 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %4, %5 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-2], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.slice %2 [0:2] : (tensor<2xf32>) -> tensor<2xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %4 : tensor<3xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.slice %arg1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg1 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.pad %3, %cst_0, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %0, %cst_1, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.add %4, %6 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %2, %cst_2, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.add %5, %8 : tensor<3xf32>
    return %9, %7 : tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
