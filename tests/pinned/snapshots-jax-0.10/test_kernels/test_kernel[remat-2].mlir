// import jax
// import jax.numpy as jnp
// from jax.ad_checkpoint import checkpoint_name
//
//
// def residual_block(h, weight):
//     lin = jnp.tanh(h) @ weight
//     final_value = lin * jnp.exp(-0.5 * lin**2)
//     named_h = checkpoint_name(final_value, "pre")
//     return 0.5 * (h + named_h)
//
//
// def residual_stack(h0, params):
//     def stage(h_in):
//         cur = h_in
//         for k in range(3):
//             cur = residual_block(cur, params[k])
//         return cur
//
//     deep_out = jax.checkpoint(
//         stage, policy=jax.checkpoint_policies.save_anything_except_these_names("pre")
//     )(h0)
//     return jnp.mean(deep_out)
//
//   h0: float32[4] in [-1.2, 1.2]
//   params: float32[3, 4, 4] in [-0.7, 0.7]
// -----
// forward, cpu
module @jit_residual_stack attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<3x4x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.tanh %arg0 : tensor<4xf32>
    %3 = stablehlo.dot_general %2, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %7 = stablehlo.exponential %6 : tensor<4xf32>
    %8 = stablehlo.multiply %3, %7 : tensor<4xf32>
    %9 = stablehlo.add %arg0, %8 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
    %12 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.tanh %11 : tensor<4xf32>
    %15 = stablehlo.dot_general %14, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4xf32>
    %19 = stablehlo.exponential %18 : tensor<4xf32>
    %20 = stablehlo.multiply %15, %19 : tensor<4xf32>
    %21 = stablehlo.add %11, %20 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<4xf32>
    %24 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %26 = stablehlo.tanh %23 : tensor<4xf32>
    %27 = stablehlo.dot_general %26, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<4xf32>
    %31 = stablehlo.exponential %30 : tensor<4xf32>
    %32 = stablehlo.multiply %27, %31 : tensor<4xf32>
    %33 = stablehlo.add %23, %32 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %36, %cst_6 : tensor<f32>
    return %37 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<3x4x4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<3x4x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.reduce_precision %1, format = e8m23 : tensor<4x4xf32>
    %3 = stablehlo.tanh %arg0 : tensor<4xf32>
    %4 = stablehlo.reduce_precision %3, format = e8m23 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<4xf32>
    %7 = stablehlo.dot_general %4, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %8 = stablehlo.reduce_precision %7, format = e8m23 : tensor<4xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %9 : tensor<4xf32>
    %14 = stablehlo.exponential %13 : tensor<4xf32>
    %15 = stablehlo.reduce_precision %14, format = e8m23 : tensor<4xf32>
    %16 = stablehlo.multiply %8, %15 : tensor<4xf32>
    %17 = stablehlo.add %arg0, %16 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<4xf32>
    %20 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %21 = stablehlo.reshape %20 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %22 = stablehlo.reduce_precision %21, format = e8m23 : tensor<4x4xf32>
    %23 = stablehlo.tanh %19 : tensor<4xf32>
    %24 = stablehlo.reduce_precision %23, format = e8m23 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.subtract %25, %24 : tensor<4xf32>
    %27 = stablehlo.dot_general %24, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %28 = stablehlo.reduce_precision %27, format = e8m23 : tensor<4xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.multiply %32, %29 : tensor<4xf32>
    %34 = stablehlo.exponential %33 : tensor<4xf32>
    %35 = stablehlo.reduce_precision %34, format = e8m23 : tensor<4xf32>
    %36 = stablehlo.multiply %28, %35 : tensor<4xf32>
    %37 = stablehlo.add %19, %36 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<4xf32>
    %40 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %41 = stablehlo.reshape %40 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.reduce_precision %41, format = e8m23 : tensor<4x4xf32>
    %43 = stablehlo.tanh %39 : tensor<4xf32>
    %44 = stablehlo.reduce_precision %43, format = e8m23 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %46 = stablehlo.subtract %45, %44 : tensor<4xf32>
    %47 = stablehlo.dot_general %44, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %48 = stablehlo.reduce_precision %47, format = e8m23 : tensor<4xf32>
    %49 = stablehlo.multiply %48, %48 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %51 = stablehlo.multiply %50, %48 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %53 = stablehlo.multiply %52, %49 : tensor<4xf32>
    %54 = stablehlo.exponential %53 : tensor<4xf32>
    %55 = stablehlo.reduce_precision %54, format = e8m23 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %56 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %58:19 = stablehlo.optimization_barrier %4, %6, %2, %11, %15, %8, %24, %26, %22, %31, %35, %28, %44, %46, %42, %51, %55, %48, %57 : tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.multiply %59, %58#18 : tensor<4xf32>
    %61 = stablehlo.multiply %58#17, %60 : tensor<4xf32>
    %62 = stablehlo.multiply %60, %58#16 : tensor<4xf32>
    %63 = stablehlo.multiply %61, %58#16 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<4xf32>
    %66 = stablehlo.multiply %65, %58#15 : tensor<4xf32>
    %67 = stablehlo.add %62, %66 : tensor<4xf32>
    %68 = stablehlo.dot_general %67, %58#12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %70 = stablehlo.dot_general %67, %58#14, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %71 = stablehlo.multiply %70, %58#13 : tensor<4xf32>
    %72 = stablehlo.add %60, %71 : tensor<4xf32>
    %73 = stablehlo.multiply %71, %58#12 : tensor<4xf32>
    %74 = stablehlo.add %72, %73 : tensor<4xf32>
    %75 = stablehlo.broadcast_in_dim %69, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.pad %75, %cst_14, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %78 = stablehlo.multiply %77, %74 : tensor<4xf32>
    %79 = stablehlo.multiply %58#11, %78 : tensor<4xf32>
    %80 = stablehlo.multiply %78, %58#10 : tensor<4xf32>
    %81 = stablehlo.multiply %79, %58#10 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<4xf32>
    %84 = stablehlo.multiply %83, %58#9 : tensor<4xf32>
    %85 = stablehlo.add %80, %84 : tensor<4xf32>
    %86 = stablehlo.dot_general %85, %58#6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %88 = stablehlo.dot_general %85, %58#8, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %89 = stablehlo.multiply %88, %58#7 : tensor<4xf32>
    %90 = stablehlo.add %78, %89 : tensor<4xf32>
    %91 = stablehlo.multiply %89, %58#6 : tensor<4xf32>
    %92 = stablehlo.add %90, %91 : tensor<4xf32>
    %93 = stablehlo.broadcast_in_dim %87, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %93, %cst_17, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %95 = stablehlo.add %76, %94 : tensor<3x4x4xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %97 = stablehlo.multiply %96, %92 : tensor<4xf32>
    %98 = stablehlo.multiply %58#5, %97 : tensor<4xf32>
    %99 = stablehlo.multiply %97, %58#4 : tensor<4xf32>
    %100 = stablehlo.multiply %98, %58#4 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<4xf32>
    %103 = stablehlo.multiply %102, %58#3 : tensor<4xf32>
    %104 = stablehlo.add %99, %103 : tensor<4xf32>
    %105 = stablehlo.dot_general %104, %58#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %107 = stablehlo.dot_general %104, %58#2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %108 = stablehlo.multiply %107, %58#1 : tensor<4xf32>
    %109 = stablehlo.add %97, %108 : tensor<4xf32>
    %110 = stablehlo.multiply %108, %58#0 : tensor<4xf32>
    %111 = stablehlo.add %109, %110 : tensor<4xf32>
    %112 = stablehlo.broadcast_in_dim %106, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.pad %112, %cst_20, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %114 = stablehlo.add %95, %113 : tensor<3x4x4xf32>
    return %111, %114 : tensor<4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
