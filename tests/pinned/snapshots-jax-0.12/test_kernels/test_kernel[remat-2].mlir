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
    %6 = stablehlo.add %5, %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.subtract %7, %4 : tensor<4xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<4xf32>
    %10 = stablehlo.dot_general %4, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %11 = stablehlo.reduce_precision %10, format = e8m23 : tensor<4xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<4xf32>
    %17 = stablehlo.exponential %16 : tensor<4xf32>
    %18 = stablehlo.reduce_precision %17, format = e8m23 : tensor<4xf32>
    %19 = stablehlo.multiply %11, %18 : tensor<4xf32>
    %20 = stablehlo.add %arg0, %19 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4xf32>
    %23 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %25 = stablehlo.reduce_precision %24, format = e8m23 : tensor<4x4xf32>
    %26 = stablehlo.tanh %22 : tensor<4xf32>
    %27 = stablehlo.reduce_precision %26, format = e8m23 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %29 = stablehlo.add %28, %27 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.subtract %30, %27 : tensor<4xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<4xf32>
    %33 = stablehlo.dot_general %27, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %34 = stablehlo.reduce_precision %33, format = e8m23 : tensor<4xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %38, %35 : tensor<4xf32>
    %40 = stablehlo.exponential %39 : tensor<4xf32>
    %41 = stablehlo.reduce_precision %40, format = e8m23 : tensor<4xf32>
    %42 = stablehlo.multiply %34, %41 : tensor<4xf32>
    %43 = stablehlo.add %22, %42 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4xf32>
    %46 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %48 = stablehlo.reduce_precision %47, format = e8m23 : tensor<4x4xf32>
    %49 = stablehlo.tanh %45 : tensor<4xf32>
    %50 = stablehlo.reduce_precision %49, format = e8m23 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.add %51, %50 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.subtract %53, %50 : tensor<4xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<4xf32>
    %56 = stablehlo.dot_general %50, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %57 = stablehlo.reduce_precision %56, format = e8m23 : tensor<4xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.multiply %59, %57 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<4xf32>
    %63 = stablehlo.exponential %62 : tensor<4xf32>
    %64 = stablehlo.reduce_precision %63, format = e8m23 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %67:19 = stablehlo.optimization_barrier %9, %2, %4, %14, %18, %11, %32, %25, %27, %37, %41, %34, %55, %48, %50, %60, %64, %57, %66 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %69 = stablehlo.multiply %68, %67#18 : tensor<4xf32>
    %70 = stablehlo.multiply %67#17, %69 : tensor<4xf32>
    %71 = stablehlo.multiply %69, %67#16 : tensor<4xf32>
    %72 = stablehlo.multiply %70, %67#16 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<4xf32>
    %75 = stablehlo.multiply %74, %67#15 : tensor<4xf32>
    %76 = stablehlo.add %71, %75 : tensor<4xf32>
    %77 = stablehlo.dot_general %76, %67#14, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %79 = stablehlo.dot_general %76, %67#13, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %80 = stablehlo.multiply %79, %67#12 : tensor<4xf32>
    %81 = stablehlo.add %69, %80 : tensor<4xf32>
    %82 = stablehlo.broadcast_in_dim %78, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.pad %82, %cst_17, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %85 = stablehlo.multiply %84, %81 : tensor<4xf32>
    %86 = stablehlo.multiply %67#11, %85 : tensor<4xf32>
    %87 = stablehlo.multiply %85, %67#10 : tensor<4xf32>
    %88 = stablehlo.multiply %86, %67#10 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<4xf32>
    %91 = stablehlo.multiply %90, %67#9 : tensor<4xf32>
    %92 = stablehlo.add %87, %91 : tensor<4xf32>
    %93 = stablehlo.dot_general %92, %67#8, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %95 = stablehlo.dot_general %92, %67#7, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %96 = stablehlo.multiply %95, %67#6 : tensor<4xf32>
    %97 = stablehlo.add %85, %96 : tensor<4xf32>
    %98 = stablehlo.broadcast_in_dim %94, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %98, %cst_20, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %100 = stablehlo.add %83, %99 : tensor<3x4x4xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.multiply %101, %97 : tensor<4xf32>
    %103 = stablehlo.multiply %67#5, %102 : tensor<4xf32>
    %104 = stablehlo.multiply %102, %67#4 : tensor<4xf32>
    %105 = stablehlo.multiply %103, %67#4 : tensor<4xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<4xf32>
    %108 = stablehlo.multiply %107, %67#3 : tensor<4xf32>
    %109 = stablehlo.add %104, %108 : tensor<4xf32>
    %110 = stablehlo.dot_general %109, %67#2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %112 = stablehlo.dot_general %109, %67#1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %113 = stablehlo.multiply %112, %67#0 : tensor<4xf32>
    %114 = stablehlo.add %102, %113 : tensor<4xf32>
    %115 = stablehlo.broadcast_in_dim %111, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %115, %cst_23, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %117 = stablehlo.add %100, %116 : tensor<3x4x4xf32>
    return %114, %117 : tensor<4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
