// import jax
// import jax.numpy as jnp
//
//
// def unit(d):
//     return d * jax.lax.rsqrt(jnp.sum(d * d, axis=-1, keepdims=True) + 1e-6)
//
//
// def multiply_q(q1, right_q):
//     aw, x1, y1, z1 = [q1[..., k] for k in range(4)]
//     bw, x2, y2, bz = [right_q[..., m] for m in range(4)]
//     return jnp.stack(
//         [
//             aw * bw - x1 * x2 - y1 * y2 - z1 * bz,
//             aw * x2 + x1 * bw + y1 * bz - z1 * y2,
//             aw * y2 - x1 * bz + y1 * bw + z1 * x2,
//             aw * bz + x1 * y2 - y1 * x2 + z1 * bw,
//         ],
//         axis=-1,
//     )
//
//
// def sandwich_product(direction_in: jnp.ndarray, q: jnp.ndarray) -> jnp.ndarray:
//     """Sandwich product.
//
//     Args:
//         direction_in: (3,)
//         q: (4,)
//     """
//     qa = unit(q)
//     vq = jnp.concatenate([jnp.zeros_like(direction_in[..., :1]), direction_in], axis=-1)
//     q_inv = qa * jnp.array([1, -1, -1, -1], dtype=qa.dtype)
//     rotated = multiply_q(multiply_q(qa, vq), q_inv)[..., 1:]
//     return jnp.mean(rotated**2)
//
//   direction_in: float64[3] in [-1.2, 1.2]
//   q: float64[4] in [0.2, 1.2]
// -----
// forward, cpu
module @jit_sandwich_product attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<4xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<[1.000000e+00, -1.000000e+00, -1.000000e+00, -1.000000e+00]> : tensor<4xf64>
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_1 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.add %2, %3 : tensor<1xf64>
    %5 = stablehlo.rsqrt %4 : tensor<1xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %7 = stablehlo.multiply %arg1, %6 : tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %9 = stablehlo.concatenate %8, %arg0, dim = 0 : (tensor<1xf64>, tensor<3xf64>) -> tensor<4xf64>
    %10 = stablehlo.multiply %7, %cst : tensor<4xf64>
    %11 = stablehlo.slice %7 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.slice %7 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.slice %7 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
    %17 = stablehlo.slice %7 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1xf64>) -> tensor<f64>
    %19 = stablehlo.slice %9 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %20 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
    %21 = stablehlo.slice %9 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %22 = stablehlo.reshape %21 : (tensor<1xf64>) -> tensor<f64>
    %23 = stablehlo.slice %9 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %24 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
    %25 = stablehlo.slice %9 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
    %27 = stablehlo.multiply %12, %20 : tensor<f64>
    %28 = stablehlo.multiply %14, %22 : tensor<f64>
    %29 = stablehlo.subtract %27, %28 : tensor<f64>
    %30 = stablehlo.multiply %16, %24 : tensor<f64>
    %31 = stablehlo.subtract %29, %30 : tensor<f64>
    %32 = stablehlo.multiply %18, %26 : tensor<f64>
    %33 = stablehlo.subtract %31, %32 : tensor<f64>
    %34 = stablehlo.multiply %12, %22 : tensor<f64>
    %35 = stablehlo.multiply %14, %20 : tensor<f64>
    %36 = stablehlo.add %34, %35 : tensor<f64>
    %37 = stablehlo.multiply %16, %26 : tensor<f64>
    %38 = stablehlo.add %36, %37 : tensor<f64>
    %39 = stablehlo.multiply %18, %24 : tensor<f64>
    %40 = stablehlo.subtract %38, %39 : tensor<f64>
    %41 = stablehlo.multiply %12, %24 : tensor<f64>
    %42 = stablehlo.multiply %14, %26 : tensor<f64>
    %43 = stablehlo.subtract %41, %42 : tensor<f64>
    %44 = stablehlo.multiply %16, %20 : tensor<f64>
    %45 = stablehlo.add %43, %44 : tensor<f64>
    %46 = stablehlo.multiply %18, %22 : tensor<f64>
    %47 = stablehlo.add %45, %46 : tensor<f64>
    %48 = stablehlo.multiply %12, %26 : tensor<f64>
    %49 = stablehlo.multiply %14, %24 : tensor<f64>
    %50 = stablehlo.add %48, %49 : tensor<f64>
    %51 = stablehlo.multiply %16, %22 : tensor<f64>
    %52 = stablehlo.subtract %50, %51 : tensor<f64>
    %53 = stablehlo.multiply %18, %20 : tensor<f64>
    %54 = stablehlo.add %52, %53 : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %59 = stablehlo.concatenate %55, %56, %57, %58, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %60 = stablehlo.slice %59 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %61 = stablehlo.reshape %60 : (tensor<1xf64>) -> tensor<f64>
    %62 = stablehlo.slice %59 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %63 = stablehlo.reshape %62 : (tensor<1xf64>) -> tensor<f64>
    %64 = stablehlo.slice %59 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %65 = stablehlo.reshape %64 : (tensor<1xf64>) -> tensor<f64>
    %66 = stablehlo.slice %59 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %67 = stablehlo.reshape %66 : (tensor<1xf64>) -> tensor<f64>
    %68 = stablehlo.slice %10 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %69 = stablehlo.reshape %68 : (tensor<1xf64>) -> tensor<f64>
    %70 = stablehlo.slice %10 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %71 = stablehlo.reshape %70 : (tensor<1xf64>) -> tensor<f64>
    %72 = stablehlo.slice %10 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
    %74 = stablehlo.slice %10 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %75 = stablehlo.reshape %74 : (tensor<1xf64>) -> tensor<f64>
    %76 = stablehlo.multiply %61, %69 : tensor<f64>
    %77 = stablehlo.multiply %63, %71 : tensor<f64>
    %78 = stablehlo.subtract %76, %77 : tensor<f64>
    %79 = stablehlo.multiply %65, %73 : tensor<f64>
    %80 = stablehlo.subtract %78, %79 : tensor<f64>
    %81 = stablehlo.multiply %67, %75 : tensor<f64>
    %82 = stablehlo.subtract %80, %81 : tensor<f64>
    %83 = stablehlo.multiply %61, %71 : tensor<f64>
    %84 = stablehlo.multiply %63, %69 : tensor<f64>
    %85 = stablehlo.add %83, %84 : tensor<f64>
    %86 = stablehlo.multiply %65, %75 : tensor<f64>
    %87 = stablehlo.add %85, %86 : tensor<f64>
    %88 = stablehlo.multiply %67, %73 : tensor<f64>
    %89 = stablehlo.subtract %87, %88 : tensor<f64>
    %90 = stablehlo.multiply %61, %73 : tensor<f64>
    %91 = stablehlo.multiply %63, %75 : tensor<f64>
    %92 = stablehlo.subtract %90, %91 : tensor<f64>
    %93 = stablehlo.multiply %65, %69 : tensor<f64>
    %94 = stablehlo.add %92, %93 : tensor<f64>
    %95 = stablehlo.multiply %67, %71 : tensor<f64>
    %96 = stablehlo.add %94, %95 : tensor<f64>
    %97 = stablehlo.multiply %61, %75 : tensor<f64>
    %98 = stablehlo.multiply %63, %73 : tensor<f64>
    %99 = stablehlo.add %97, %98 : tensor<f64>
    %100 = stablehlo.multiply %65, %71 : tensor<f64>
    %101 = stablehlo.subtract %99, %100 : tensor<f64>
    %102 = stablehlo.multiply %67, %69 : tensor<f64>
    %103 = stablehlo.add %101, %102 : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %105 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %106 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %107 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %108 = stablehlo.concatenate %104, %105, %106, %107, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %109 = stablehlo.slice %108 [1:4] : (tensor<4xf64>) -> tensor<3xf64>
    %110 = stablehlo.multiply %109, %109 : tensor<3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.reduce(%110 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %112 = stablehlo.divide %111, %cst_4 : tensor<f64>
    return %112 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<4xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<[1.000000e+00, -1.000000e+00, -1.000000e+00, -1.000000e+00]> : tensor<4xf64>
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_1 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.add %2, %3 : tensor<1xf64>
    %5 = stablehlo.rsqrt %4 : tensor<1xf64>
    %6 = stablehlo.divide %5, %4 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<1xf64>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %10 = stablehlo.multiply %arg1, %9 : tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %12 = stablehlo.concatenate %11, %arg0, dim = 0 : (tensor<1xf64>, tensor<3xf64>) -> tensor<4xf64>
    %13 = stablehlo.multiply %10, %cst : tensor<4xf64>
    %14 = stablehlo.slice %10 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %15 = stablehlo.reshape %14 : (tensor<1xf64>) -> tensor<f64>
    %16 = stablehlo.slice %10 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %17 = stablehlo.reshape %16 : (tensor<1xf64>) -> tensor<f64>
    %18 = stablehlo.slice %10 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %19 = stablehlo.reshape %18 : (tensor<1xf64>) -> tensor<f64>
    %20 = stablehlo.slice %10 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %21 = stablehlo.reshape %20 : (tensor<1xf64>) -> tensor<f64>
    %22 = stablehlo.slice %12 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %23 = stablehlo.reshape %22 : (tensor<1xf64>) -> tensor<f64>
    %24 = stablehlo.slice %12 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %25 = stablehlo.reshape %24 : (tensor<1xf64>) -> tensor<f64>
    %26 = stablehlo.slice %12 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %27 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
    %28 = stablehlo.slice %12 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %29 = stablehlo.reshape %28 : (tensor<1xf64>) -> tensor<f64>
    %30 = stablehlo.multiply %15, %23 : tensor<f64>
    %31 = stablehlo.multiply %17, %25 : tensor<f64>
    %32 = stablehlo.subtract %30, %31 : tensor<f64>
    %33 = stablehlo.multiply %19, %27 : tensor<f64>
    %34 = stablehlo.subtract %32, %33 : tensor<f64>
    %35 = stablehlo.multiply %21, %29 : tensor<f64>
    %36 = stablehlo.subtract %34, %35 : tensor<f64>
    %37 = stablehlo.multiply %15, %25 : tensor<f64>
    %38 = stablehlo.multiply %17, %23 : tensor<f64>
    %39 = stablehlo.add %37, %38 : tensor<f64>
    %40 = stablehlo.multiply %19, %29 : tensor<f64>
    %41 = stablehlo.add %39, %40 : tensor<f64>
    %42 = stablehlo.multiply %21, %27 : tensor<f64>
    %43 = stablehlo.subtract %41, %42 : tensor<f64>
    %44 = stablehlo.multiply %15, %27 : tensor<f64>
    %45 = stablehlo.multiply %17, %29 : tensor<f64>
    %46 = stablehlo.subtract %44, %45 : tensor<f64>
    %47 = stablehlo.multiply %19, %23 : tensor<f64>
    %48 = stablehlo.add %46, %47 : tensor<f64>
    %49 = stablehlo.multiply %21, %25 : tensor<f64>
    %50 = stablehlo.add %48, %49 : tensor<f64>
    %51 = stablehlo.multiply %15, %29 : tensor<f64>
    %52 = stablehlo.multiply %17, %27 : tensor<f64>
    %53 = stablehlo.add %51, %52 : tensor<f64>
    %54 = stablehlo.multiply %19, %25 : tensor<f64>
    %55 = stablehlo.subtract %53, %54 : tensor<f64>
    %56 = stablehlo.multiply %21, %23 : tensor<f64>
    %57 = stablehlo.add %55, %56 : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %59 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %60 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %61 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %62 = stablehlo.concatenate %58, %59, %60, %61, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %63 = stablehlo.slice %62 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %64 = stablehlo.reshape %63 : (tensor<1xf64>) -> tensor<f64>
    %65 = stablehlo.slice %62 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %66 = stablehlo.reshape %65 : (tensor<1xf64>) -> tensor<f64>
    %67 = stablehlo.slice %62 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %68 = stablehlo.reshape %67 : (tensor<1xf64>) -> tensor<f64>
    %69 = stablehlo.slice %62 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %70 = stablehlo.reshape %69 : (tensor<1xf64>) -> tensor<f64>
    %71 = stablehlo.slice %13 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %72 = stablehlo.reshape %71 : (tensor<1xf64>) -> tensor<f64>
    %73 = stablehlo.slice %13 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %74 = stablehlo.reshape %73 : (tensor<1xf64>) -> tensor<f64>
    %75 = stablehlo.slice %13 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %76 = stablehlo.reshape %75 : (tensor<1xf64>) -> tensor<f64>
    %77 = stablehlo.slice %13 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %78 = stablehlo.reshape %77 : (tensor<1xf64>) -> tensor<f64>
    %79 = stablehlo.multiply %64, %72 : tensor<f64>
    %80 = stablehlo.multiply %66, %74 : tensor<f64>
    %81 = stablehlo.subtract %79, %80 : tensor<f64>
    %82 = stablehlo.multiply %68, %76 : tensor<f64>
    %83 = stablehlo.subtract %81, %82 : tensor<f64>
    %84 = stablehlo.multiply %70, %78 : tensor<f64>
    %85 = stablehlo.subtract %83, %84 : tensor<f64>
    %86 = stablehlo.multiply %64, %74 : tensor<f64>
    %87 = stablehlo.multiply %66, %72 : tensor<f64>
    %88 = stablehlo.add %86, %87 : tensor<f64>
    %89 = stablehlo.multiply %68, %78 : tensor<f64>
    %90 = stablehlo.add %88, %89 : tensor<f64>
    %91 = stablehlo.multiply %70, %76 : tensor<f64>
    %92 = stablehlo.subtract %90, %91 : tensor<f64>
    %93 = stablehlo.multiply %64, %76 : tensor<f64>
    %94 = stablehlo.multiply %66, %78 : tensor<f64>
    %95 = stablehlo.subtract %93, %94 : tensor<f64>
    %96 = stablehlo.multiply %68, %72 : tensor<f64>
    %97 = stablehlo.add %95, %96 : tensor<f64>
    %98 = stablehlo.multiply %70, %74 : tensor<f64>
    %99 = stablehlo.add %97, %98 : tensor<f64>
    %100 = stablehlo.multiply %64, %78 : tensor<f64>
    %101 = stablehlo.multiply %66, %76 : tensor<f64>
    %102 = stablehlo.add %100, %101 : tensor<f64>
    %103 = stablehlo.multiply %68, %74 : tensor<f64>
    %104 = stablehlo.subtract %102, %103 : tensor<f64>
    %105 = stablehlo.multiply %70, %72 : tensor<f64>
    %106 = stablehlo.add %104, %105 : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %108 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %109 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %110 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %111 = stablehlo.concatenate %107, %108, %109, %110, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<4xf64>
    %112 = stablehlo.slice %111 [1:4] : (tensor<4xf64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %114 = stablehlo.multiply %113, %112 : tensor<3xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %115 = stablehlo.divide %cst_5, %cst_6 : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %117 = stablehlo.multiply %116, %114 : tensor<3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %118 = stablehlo.pad %117, %cst_7, low = [1], high = [0], interior = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<4xf64>
    %119 = stablehlo.slice %118 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %120 = stablehlo.reshape %119 : (tensor<1xf64>) -> tensor<f64>
    %121 = stablehlo.slice %118 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %122 = stablehlo.reshape %121 : (tensor<1xf64>) -> tensor<f64>
    %123 = stablehlo.slice %118 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %124 = stablehlo.reshape %123 : (tensor<1xf64>) -> tensor<f64>
    %125 = stablehlo.slice %118 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %126 = stablehlo.reshape %125 : (tensor<1xf64>) -> tensor<f64>
    %127 = stablehlo.multiply %70, %126 : tensor<f64>
    %128 = stablehlo.multiply %126, %72 : tensor<f64>
    %129 = stablehlo.negate %126 : tensor<f64>
    %130 = stablehlo.multiply %68, %129 : tensor<f64>
    %131 = stablehlo.multiply %129, %74 : tensor<f64>
    %132 = stablehlo.multiply %66, %126 : tensor<f64>
    %133 = stablehlo.multiply %126, %76 : tensor<f64>
    %134 = stablehlo.multiply %64, %126 : tensor<f64>
    %135 = stablehlo.multiply %126, %78 : tensor<f64>
    %136 = stablehlo.multiply %70, %124 : tensor<f64>
    %137 = stablehlo.add %130, %136 : tensor<f64>
    %138 = stablehlo.multiply %124, %74 : tensor<f64>
    %139 = stablehlo.add %128, %138 : tensor<f64>
    %140 = stablehlo.multiply %68, %124 : tensor<f64>
    %141 = stablehlo.add %127, %140 : tensor<f64>
    %142 = stablehlo.multiply %124, %72 : tensor<f64>
    %143 = stablehlo.add %131, %142 : tensor<f64>
    %144 = stablehlo.negate %124 : tensor<f64>
    %145 = stablehlo.multiply %66, %144 : tensor<f64>
    %146 = stablehlo.add %134, %145 : tensor<f64>
    %147 = stablehlo.multiply %144, %78 : tensor<f64>
    %148 = stablehlo.add %133, %147 : tensor<f64>
    %149 = stablehlo.multiply %64, %124 : tensor<f64>
    %150 = stablehlo.add %132, %149 : tensor<f64>
    %151 = stablehlo.multiply %124, %76 : tensor<f64>
    %152 = stablehlo.add %135, %151 : tensor<f64>
    %153 = stablehlo.negate %122 : tensor<f64>
    %154 = stablehlo.multiply %70, %153 : tensor<f64>
    %155 = stablehlo.add %150, %154 : tensor<f64>
    %156 = stablehlo.multiply %153, %76 : tensor<f64>
    %157 = stablehlo.add %139, %156 : tensor<f64>
    %158 = stablehlo.multiply %68, %122 : tensor<f64>
    %159 = stablehlo.add %146, %158 : tensor<f64>
    %160 = stablehlo.multiply %122, %78 : tensor<f64>
    %161 = stablehlo.add %143, %160 : tensor<f64>
    %162 = stablehlo.multiply %66, %122 : tensor<f64>
    %163 = stablehlo.add %141, %162 : tensor<f64>
    %164 = stablehlo.multiply %122, %72 : tensor<f64>
    %165 = stablehlo.add %148, %164 : tensor<f64>
    %166 = stablehlo.multiply %64, %122 : tensor<f64>
    %167 = stablehlo.add %137, %166 : tensor<f64>
    %168 = stablehlo.multiply %122, %74 : tensor<f64>
    %169 = stablehlo.add %152, %168 : tensor<f64>
    %170 = stablehlo.negate %120 : tensor<f64>
    %171 = stablehlo.multiply %70, %170 : tensor<f64>
    %172 = stablehlo.add %159, %171 : tensor<f64>
    %173 = stablehlo.multiply %170, %78 : tensor<f64>
    %174 = stablehlo.add %157, %173 : tensor<f64>
    %175 = stablehlo.negate %120 : tensor<f64>
    %176 = stablehlo.multiply %68, %175 : tensor<f64>
    %177 = stablehlo.add %155, %176 : tensor<f64>
    %178 = stablehlo.multiply %175, %76 : tensor<f64>
    %179 = stablehlo.add %161, %178 : tensor<f64>
    %180 = stablehlo.negate %120 : tensor<f64>
    %181 = stablehlo.multiply %66, %180 : tensor<f64>
    %182 = stablehlo.add %167, %181 : tensor<f64>
    %183 = stablehlo.multiply %180, %74 : tensor<f64>
    %184 = stablehlo.add %165, %183 : tensor<f64>
    %185 = stablehlo.multiply %64, %120 : tensor<f64>
    %186 = stablehlo.add %163, %185 : tensor<f64>
    %187 = stablehlo.multiply %120, %72 : tensor<f64>
    %188 = stablehlo.add %169, %187 : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %190 = stablehlo.pad %189, %cst_8, low = [3], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %191 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %192 = stablehlo.pad %191, %cst_9, low = [2], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %193 = stablehlo.add %190, %192 : tensor<4xf64>
    %194 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %195 = stablehlo.pad %194, %cst_10, low = [1], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %196 = stablehlo.add %193, %195 : tensor<4xf64>
    %197 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %198 = stablehlo.pad %197, %cst_11, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %199 = stablehlo.add %196, %198 : tensor<4xf64>
    %200 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %201 = stablehlo.pad %200, %cst_12, low = [3], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %202 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %203 = stablehlo.pad %202, %cst_13, low = [2], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %204 = stablehlo.add %201, %203 : tensor<4xf64>
    %205 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %206 = stablehlo.pad %205, %cst_14, low = [1], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %207 = stablehlo.add %204, %206 : tensor<4xf64>
    %208 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %209 = stablehlo.pad %208, %cst_15, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %210 = stablehlo.add %207, %209 : tensor<4xf64>
    %211 = stablehlo.slice %210 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %212 = stablehlo.reshape %211 : (tensor<1xf64>) -> tensor<f64>
    %213 = stablehlo.slice %210 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %214 = stablehlo.reshape %213 : (tensor<1xf64>) -> tensor<f64>
    %215 = stablehlo.slice %210 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %216 = stablehlo.reshape %215 : (tensor<1xf64>) -> tensor<f64>
    %217 = stablehlo.slice %210 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %218 = stablehlo.reshape %217 : (tensor<1xf64>) -> tensor<f64>
    %219 = stablehlo.multiply %21, %218 : tensor<f64>
    %220 = stablehlo.multiply %218, %23 : tensor<f64>
    %221 = stablehlo.negate %218 : tensor<f64>
    %222 = stablehlo.multiply %19, %221 : tensor<f64>
    %223 = stablehlo.multiply %221, %25 : tensor<f64>
    %224 = stablehlo.multiply %17, %218 : tensor<f64>
    %225 = stablehlo.multiply %218, %27 : tensor<f64>
    %226 = stablehlo.multiply %15, %218 : tensor<f64>
    %227 = stablehlo.multiply %218, %29 : tensor<f64>
    %228 = stablehlo.multiply %21, %216 : tensor<f64>
    %229 = stablehlo.add %222, %228 : tensor<f64>
    %230 = stablehlo.multiply %216, %25 : tensor<f64>
    %231 = stablehlo.add %220, %230 : tensor<f64>
    %232 = stablehlo.multiply %19, %216 : tensor<f64>
    %233 = stablehlo.add %219, %232 : tensor<f64>
    %234 = stablehlo.multiply %216, %23 : tensor<f64>
    %235 = stablehlo.add %223, %234 : tensor<f64>
    %236 = stablehlo.negate %216 : tensor<f64>
    %237 = stablehlo.multiply %17, %236 : tensor<f64>
    %238 = stablehlo.add %226, %237 : tensor<f64>
    %239 = stablehlo.multiply %236, %29 : tensor<f64>
    %240 = stablehlo.add %225, %239 : tensor<f64>
    %241 = stablehlo.multiply %15, %216 : tensor<f64>
    %242 = stablehlo.add %224, %241 : tensor<f64>
    %243 = stablehlo.multiply %216, %27 : tensor<f64>
    %244 = stablehlo.add %227, %243 : tensor<f64>
    %245 = stablehlo.negate %214 : tensor<f64>
    %246 = stablehlo.multiply %21, %245 : tensor<f64>
    %247 = stablehlo.add %242, %246 : tensor<f64>
    %248 = stablehlo.multiply %245, %27 : tensor<f64>
    %249 = stablehlo.add %231, %248 : tensor<f64>
    %250 = stablehlo.multiply %19, %214 : tensor<f64>
    %251 = stablehlo.add %238, %250 : tensor<f64>
    %252 = stablehlo.multiply %214, %29 : tensor<f64>
    %253 = stablehlo.add %235, %252 : tensor<f64>
    %254 = stablehlo.multiply %17, %214 : tensor<f64>
    %255 = stablehlo.add %233, %254 : tensor<f64>
    %256 = stablehlo.multiply %214, %23 : tensor<f64>
    %257 = stablehlo.add %240, %256 : tensor<f64>
    %258 = stablehlo.multiply %15, %214 : tensor<f64>
    %259 = stablehlo.add %229, %258 : tensor<f64>
    %260 = stablehlo.multiply %214, %25 : tensor<f64>
    %261 = stablehlo.add %244, %260 : tensor<f64>
    %262 = stablehlo.negate %212 : tensor<f64>
    %263 = stablehlo.multiply %21, %262 : tensor<f64>
    %264 = stablehlo.add %251, %263 : tensor<f64>
    %265 = stablehlo.multiply %262, %29 : tensor<f64>
    %266 = stablehlo.add %249, %265 : tensor<f64>
    %267 = stablehlo.negate %212 : tensor<f64>
    %268 = stablehlo.multiply %19, %267 : tensor<f64>
    %269 = stablehlo.add %247, %268 : tensor<f64>
    %270 = stablehlo.multiply %267, %27 : tensor<f64>
    %271 = stablehlo.add %253, %270 : tensor<f64>
    %272 = stablehlo.negate %212 : tensor<f64>
    %273 = stablehlo.multiply %17, %272 : tensor<f64>
    %274 = stablehlo.add %259, %273 : tensor<f64>
    %275 = stablehlo.multiply %272, %25 : tensor<f64>
    %276 = stablehlo.add %257, %275 : tensor<f64>
    %277 = stablehlo.multiply %15, %212 : tensor<f64>
    %278 = stablehlo.add %255, %277 : tensor<f64>
    %279 = stablehlo.multiply %212, %23 : tensor<f64>
    %280 = stablehlo.add %261, %279 : tensor<f64>
    %281 = stablehlo.broadcast_in_dim %264, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %282 = stablehlo.pad %281, %cst_16, low = [3], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %283 = stablehlo.broadcast_in_dim %269, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %284 = stablehlo.pad %283, %cst_17, low = [2], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %285 = stablehlo.add %282, %284 : tensor<4xf64>
    %286 = stablehlo.broadcast_in_dim %274, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %287 = stablehlo.pad %286, %cst_18, low = [1], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %288 = stablehlo.add %285, %287 : tensor<4xf64>
    %289 = stablehlo.broadcast_in_dim %278, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %290 = stablehlo.pad %289, %cst_19, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %291 = stablehlo.add %288, %290 : tensor<4xf64>
    %292 = stablehlo.broadcast_in_dim %266, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %293 = stablehlo.pad %292, %cst_20, low = [3], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %294 = stablehlo.broadcast_in_dim %271, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %295 = stablehlo.pad %294, %cst_21, low = [2], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %296 = stablehlo.add %293, %295 : tensor<4xf64>
    %297 = stablehlo.broadcast_in_dim %276, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %298 = stablehlo.pad %297, %cst_22, low = [1], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %299 = stablehlo.add %296, %298 : tensor<4xf64>
    %300 = stablehlo.broadcast_in_dim %280, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %301 = stablehlo.pad %300, %cst_23, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %302 = stablehlo.add %299, %301 : tensor<4xf64>
    %303 = stablehlo.multiply %199, %cst : tensor<4xf64>
    %304 = stablehlo.add %302, %303 : tensor<4xf64>
    %305 = stablehlo.slice %291 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %306 = stablehlo.slice %291 [1:4] : (tensor<4xf64>) -> tensor<3xf64>
    %307 = stablehlo.multiply %arg1, %304 : tensor<4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %308 = stablehlo.reduce(%307 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %309 = stablehlo.reshape %308 : (tensor<f64>) -> tensor<1xf64>
    %310 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %311 = stablehlo.multiply %304, %310 : tensor<4xf64>
    %312 = stablehlo.multiply %309, %8 : tensor<1xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %313 = stablehlo.reduce(%312 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %314 = stablehlo.broadcast_in_dim %313, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %315 = stablehlo.multiply %arg1, %314 : tensor<4xf64>
    %316 = stablehlo.add %311, %315 : tensor<4xf64>
    %317 = stablehlo.multiply %314, %arg1 : tensor<4xf64>
    %318 = stablehlo.add %316, %317 : tensor<4xf64>
    return %306, %318 : tensor<3xf64>, tensor<4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
