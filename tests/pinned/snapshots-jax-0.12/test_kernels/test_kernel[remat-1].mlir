// import jax
// import jax.numpy as jnp
// from jax.ad_checkpoint import checkpoint_name
//
//
// def scaled_checkpointed_training_step_stage(x, ws):
//     def layer(inp, kernel):
//         pre = jnp.tanh(inp) @ kernel
//         outcome = jnp.sin(pre) * pre
//         kept = checkpoint_name(outcome, "block_in")
//         return inp + 0.3 * kept
//
//     remat_block = jax.remat(layer)
//
//     def loss(weights_in):
//         hid_x = x
//         for i in range(3):
//             hid_x = remat_block(hid_x, weights_in[i])
//         return jax.nn.logsumexp(hid_x)
//
//     g = jax.grad(loss)(ws)
//     stepped = ws - 0.24 * g
//     merged = 1.37 * stepped + 0.574
//     return merged
//
//   x: float32[4, 4] in [-1.2, 1.2]
//   ws: float32[3, 4, 4] in [-0.7, 0.7]
// -----
// forward, cpu
module @jit_scaled_checkpointed_training_step_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3x4x4xf32>) -> (tensor<3x4x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.tanh %arg0 : tensor<4x4xf32>
    %3 = stablehlo.dot_general %2, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.sine %3 : tensor<4x4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x4xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<4x4xf32>
    %9 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.tanh %8 : tensor<4x4xf32>
    %12 = stablehlo.dot_general %11, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.sine %12 : tensor<4x4xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<4x4xf32>
    %17 = stablehlo.add %8, %16 : tensor<4x4xf32>
    %18 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %20 = stablehlo.tanh %17 : tensor<4x4xf32>
    %21 = stablehlo.dot_general %20, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %22 = stablehlo.sine %21 : tensor<4x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<4x4xf32>
    %26 = stablehlo.add %17, %25 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_2) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %28 = stablehlo.reshape %27 : (tensor<f32>) -> tensor<1x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %30 = stablehlo.compare EQ, %26, %29, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %31 = stablehlo.convert %30 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.maximum %cst_4, %27 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %34 = stablehlo.compare GT, %27, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %35 = stablehlo.compare EQ, %27, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.select %35, %cst_8, %cst_7 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.select %34, %cst_9, %36 : tensor<i1>, tensor<f32>
    %38 = stablehlo.is_finite %33 : (tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %38, %33, %cst_10 : tensor<i1>, tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.subtract %26, %41 : tensor<4x4xf32>
    %43 = stablehlo.exponential %42 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.sign %44 : tensor<f32>
    %46 = stablehlo.abs %44 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.compare GE, %44, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %48 = stablehlo.log %46 : tensor<f32>
    %49 = stablehlo.add %48, %39 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_13, %46 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.select %47, %cst_14, %50 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.select %47, %50, %cst_15 : tensor<i1>, tensor<f32>
    %53 = stablehlo.negate %51 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %56 = stablehlo.multiply %55, %43 : tensor<4x4xf32>
    %57:3 = stablehlo.optimization_barrier %17, %19, %56 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %58 = stablehlo.tanh %57#0 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %60 = stablehlo.add %59, %58 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %62 = stablehlo.subtract %61, %58 : tensor<4x4xf32>
    %63 = stablehlo.multiply %60, %62 : tensor<4x4xf32>
    %64 = stablehlo.dot_general %58, %57#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %65 = stablehlo.sine %64 : tensor<4x4xf32>
    %66 = stablehlo.cosine %64 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %68 = stablehlo.multiply %67, %57#2 : tensor<4x4xf32>
    %69 = stablehlo.multiply %65, %68 : tensor<4x4xf32>
    %70 = stablehlo.multiply %68, %64 : tensor<4x4xf32>
    %71 = stablehlo.multiply %70, %66 : tensor<4x4xf32>
    %72 = stablehlo.add %69, %71 : tensor<4x4xf32>
    %73 = stablehlo.dot_general %72, %58, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %75 = stablehlo.dot_general %72, %57#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %76 = stablehlo.multiply %75, %63 : tensor<4x4xf32>
    %77 = stablehlo.add %57#2, %76 : tensor<4x4xf32>
    %78 = stablehlo.broadcast_in_dim %74, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %78, %cst_19, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %80:3 = stablehlo.optimization_barrier %8, %10, %77 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %81 = stablehlo.tanh %80#0 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %83 = stablehlo.add %82, %81 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %85 = stablehlo.subtract %84, %81 : tensor<4x4xf32>
    %86 = stablehlo.multiply %83, %85 : tensor<4x4xf32>
    %87 = stablehlo.dot_general %81, %80#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %88 = stablehlo.sine %87 : tensor<4x4xf32>
    %89 = stablehlo.cosine %87 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %91 = stablehlo.multiply %90, %80#2 : tensor<4x4xf32>
    %92 = stablehlo.multiply %88, %91 : tensor<4x4xf32>
    %93 = stablehlo.multiply %91, %87 : tensor<4x4xf32>
    %94 = stablehlo.multiply %93, %89 : tensor<4x4xf32>
    %95 = stablehlo.add %92, %94 : tensor<4x4xf32>
    %96 = stablehlo.dot_general %95, %81, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %98 = stablehlo.dot_general %95, %80#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %99 = stablehlo.multiply %98, %86 : tensor<4x4xf32>
    %100 = stablehlo.add %80#2, %99 : tensor<4x4xf32>
    %101 = stablehlo.broadcast_in_dim %97, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %101, %cst_23, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %103 = stablehlo.add %79, %102 : tensor<3x4x4xf32>
    %104:3 = stablehlo.optimization_barrier %arg0, %1, %100 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %105 = stablehlo.tanh %104#0 : tensor<4x4xf32>
    %106 = stablehlo.dot_general %105, %104#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %107 = stablehlo.sine %106 : tensor<4x4xf32>
    %108 = stablehlo.cosine %106 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %110 = stablehlo.multiply %109, %104#2 : tensor<4x4xf32>
    %111 = stablehlo.multiply %107, %110 : tensor<4x4xf32>
    %112 = stablehlo.multiply %110, %106 : tensor<4x4xf32>
    %113 = stablehlo.multiply %112, %108 : tensor<4x4xf32>
    %114 = stablehlo.add %111, %113 : tensor<4x4xf32>
    %115 = stablehlo.dot_general %114, %105, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %117, %cst_25, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %119 = stablehlo.add %103, %118 : tensor<3x4x4xf32>
    %cst_26 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<3x4x4xf32>
    %122 = stablehlo.subtract %arg1, %121 : tensor<3x4x4xf32>
    %cst_27 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<3x4x4xf32>
    %cst_28 = stablehlo.constant dense<5.740000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %126 = stablehlo.add %124, %125 : tensor<3x4x4xf32>
    return %126 : tensor<3x4x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3x4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<3x4x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.tanh %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %3, %2 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<4x4xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<4x4xf32>
    %8 = stablehlo.dot_general %2, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.sine %8 : tensor<4x4xf32>
    %10 = stablehlo.cosine %8 : tensor<4x4xf32>
    %11 = stablehlo.multiply %9, %8 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x4xf32>
    %14 = stablehlo.add %arg0, %13 : tensor<4x4xf32>
    %15 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.tanh %14 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %18, %17 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %21 = stablehlo.subtract %20, %17 : tensor<4x4xf32>
    %22 = stablehlo.multiply %19, %21 : tensor<4x4xf32>
    %23 = stablehlo.dot_general %17, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %24 = stablehlo.sine %23 : tensor<4x4xf32>
    %25 = stablehlo.cosine %23 : tensor<4x4xf32>
    %26 = stablehlo.multiply %24, %23 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4x4xf32>
    %29 = stablehlo.add %14, %28 : tensor<4x4xf32>
    %30 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %32 = stablehlo.tanh %29 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %33, %32 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<4x4xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<4x4xf32>
    %38 = stablehlo.dot_general %32, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %39 = stablehlo.sine %38 : tensor<4x4xf32>
    %40 = stablehlo.cosine %38 : tensor<4x4xf32>
    %41 = stablehlo.multiply %39, %38 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x4xf32>
    %44 = stablehlo.add %29, %43 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_8) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.reshape %45 : (tensor<f32>) -> tensor<1x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %48 = stablehlo.compare EQ, %44, %47, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %49 = stablehlo.convert %48 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %51 = stablehlo.reshape %45 : (tensor<f32>) -> tensor<1x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %53 = stablehlo.compare EQ, %44, %52, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %54 = stablehlo.convert %53 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %56 = stablehlo.maximum %cst_11, %45 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %57 = stablehlo.compare GT, %45, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %58 = stablehlo.compare EQ, %45, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %59 = stablehlo.select %58, %cst_15, %cst_14 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.select %57, %cst_16, %59 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %61 = stablehlo.compare GT, %45, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.compare EQ, %45, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %63 = stablehlo.select %62, %cst_20, %cst_19 : tensor<i1>, tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.select %61, %cst_21, %63 : tensor<i1>, tensor<f32>
    %65 = stablehlo.is_finite %56 : (tensor<f32>) -> tensor<i1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.select %65, %56, %cst_22 : tensor<i1>, tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %69 = stablehlo.subtract %44, %68 : tensor<4x4xf32>
    %70 = stablehlo.exponential %69 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.sign %71 : tensor<f32>
    %73 = stablehlo.abs %71 : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.compare GE, %71, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.compare GE, %71, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %76 = stablehlo.log %73 : tensor<f32>
    %77 = stablehlo.add %76, %66 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.divide %cst_26, %73 : tensor<f32>
    %79 = stablehlo.multiply %73, %73 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.divide %cst_27, %79 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.select %75, %cst_28, %78 : tensor<i1>, tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.select %75, %78, %cst_29 : tensor<i1>, tensor<f32>
    %83 = stablehlo.negate %81 : tensor<f32>
    %84 = stablehlo.add %82, %83 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %86 = stablehlo.multiply %85, %70 : tensor<4x4xf32>
    %87 = stablehlo.tanh %29 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %89 = stablehlo.add %88, %87 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %91 = stablehlo.subtract %90, %87 : tensor<4x4xf32>
    %92 = stablehlo.multiply %89, %91 : tensor<4x4xf32>
    %93 = stablehlo.dot_general %87, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %94 = stablehlo.sine %93 : tensor<4x4xf32>
    %95 = stablehlo.cosine %93 : tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %97 = stablehlo.multiply %96, %86 : tensor<4x4xf32>
    %98 = stablehlo.multiply %94, %97 : tensor<4x4xf32>
    %99 = stablehlo.multiply %97, %93 : tensor<4x4xf32>
    %100 = stablehlo.multiply %99, %95 : tensor<4x4xf32>
    %101 = stablehlo.add %98, %100 : tensor<4x4xf32>
    %102 = stablehlo.dot_general %101, %87, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %104 = stablehlo.dot_general %101, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.multiply %104, %92 : tensor<4x4xf32>
    %106 = stablehlo.add %86, %105 : tensor<4x4xf32>
    %107 = stablehlo.broadcast_in_dim %103, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.pad %107, %cst_33, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %109 = stablehlo.tanh %14 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %111 = stablehlo.add %110, %109 : tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %113 = stablehlo.subtract %112, %109 : tensor<4x4xf32>
    %114 = stablehlo.multiply %111, %113 : tensor<4x4xf32>
    %115 = stablehlo.dot_general %109, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %116 = stablehlo.sine %115 : tensor<4x4xf32>
    %117 = stablehlo.cosine %115 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %119 = stablehlo.multiply %118, %106 : tensor<4x4xf32>
    %120 = stablehlo.multiply %116, %119 : tensor<4x4xf32>
    %121 = stablehlo.multiply %119, %115 : tensor<4x4xf32>
    %122 = stablehlo.multiply %121, %117 : tensor<4x4xf32>
    %123 = stablehlo.add %120, %122 : tensor<4x4xf32>
    %124 = stablehlo.dot_general %123, %109, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %125 = stablehlo.transpose %124, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %126 = stablehlo.dot_general %123, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %127 = stablehlo.multiply %126, %114 : tensor<4x4xf32>
    %128 = stablehlo.add %106, %127 : tensor<4x4xf32>
    %129 = stablehlo.broadcast_in_dim %125, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %129, %cst_37, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %131 = stablehlo.add %108, %130 : tensor<3x4x4xf32>
    %132 = stablehlo.tanh %arg0 : tensor<4x4xf32>
    %133 = stablehlo.dot_general %132, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %134 = stablehlo.sine %133 : tensor<4x4xf32>
    %135 = stablehlo.cosine %133 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %137 = stablehlo.multiply %136, %128 : tensor<4x4xf32>
    %138 = stablehlo.multiply %134, %137 : tensor<4x4xf32>
    %139 = stablehlo.multiply %137, %133 : tensor<4x4xf32>
    %140 = stablehlo.multiply %139, %135 : tensor<4x4xf32>
    %141 = stablehlo.add %138, %140 : tensor<4x4xf32>
    %142 = stablehlo.dot_general %141, %132, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %143 = stablehlo.transpose %142, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %144, %cst_39, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %146 = stablehlo.add %131, %145 : tensor<3x4x4xf32>
    %cst_40 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<3x4x4xf32>
    %149 = stablehlo.subtract %arg1, %148 : tensor<3x4x4xf32>
    %cst_41 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<3x4x4xf32>
    %cst_42 = stablehlo.constant dense<5.740000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %153 = stablehlo.add %151, %152 : tensor<3x4x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_43) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_45 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %157 = stablehlo.multiply %156, %155 : tensor<3x4x4xf32>
    %158 = stablehlo.negate %157 : tensor<3x4x4xf32>
    %cst_46 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %160 = stablehlo.multiply %159, %158 : tensor<3x4x4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.pad %160, %cst_47, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %162 = stablehlo.slice %161 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %164:4 = stablehlo.optimization_barrier %arg0, %1, %128, %163 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %165 = stablehlo.tanh %164#0 : tensor<4x4xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %167 = stablehlo.add %166, %165 : tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %169 = stablehlo.subtract %168, %165 : tensor<4x4xf32>
    %170 = stablehlo.multiply %167, %169 : tensor<4x4xf32>
    %171 = stablehlo.dot_general %165, %164#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %172 = stablehlo.sine %171 : tensor<4x4xf32>
    %173 = stablehlo.cosine %171 : tensor<4x4xf32>
    %174 = stablehlo.cosine %171 : tensor<4x4xf32>
    %175 = stablehlo.sine %171 : tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %177 = stablehlo.multiply %176, %164#2 : tensor<4x4xf32>
    %178 = stablehlo.multiply %172, %177 : tensor<4x4xf32>
    %179 = stablehlo.multiply %177, %171 : tensor<4x4xf32>
    %180 = stablehlo.multiply %179, %174 : tensor<4x4xf32>
    %181 = stablehlo.add %178, %180 : tensor<4x4xf32>
    %182 = stablehlo.transpose %164#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %183 = stablehlo.dot_general %182, %181, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %184 = stablehlo.transpose %183, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %185 = stablehlo.dot_general %182, %165, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %186 = stablehlo.transpose %185, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %187 = stablehlo.multiply %179, %186 : tensor<4x4xf32>
    %188 = stablehlo.multiply %186, %174 : tensor<4x4xf32>
    %189 = stablehlo.multiply %177, %188 : tensor<4x4xf32>
    %190 = stablehlo.multiply %188, %171 : tensor<4x4xf32>
    %191 = stablehlo.multiply %172, %186 : tensor<4x4xf32>
    %192 = stablehlo.add %190, %191 : tensor<4x4xf32>
    %193 = stablehlo.multiply %186, %177 : tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %195 = stablehlo.multiply %194, %192 : tensor<4x4xf32>
    %196 = stablehlo.negate %187 : tensor<4x4xf32>
    %197 = stablehlo.multiply %196, %175 : tensor<4x4xf32>
    %198 = stablehlo.add %189, %197 : tensor<4x4xf32>
    %199 = stablehlo.multiply %193, %173 : tensor<4x4xf32>
    %200 = stablehlo.add %198, %199 : tensor<4x4xf32>
    %201 = stablehlo.dot_general %200, %165, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %202 = stablehlo.transpose %201, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %203 = stablehlo.dot_general %200, %164#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %204 = stablehlo.add %184, %203 : tensor<4x4xf32>
    %205 = stablehlo.multiply %204, %170 : tensor<4x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.pad %160, %cst_53, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %207 = stablehlo.slice %206 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %209:5 = stablehlo.optimization_barrier %14, %16, %106, %195, %208 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %210 = stablehlo.tanh %209#0 : tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %212 = stablehlo.add %211, %210 : tensor<4x4xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %214 = stablehlo.subtract %213, %210 : tensor<4x4xf32>
    %215 = stablehlo.multiply %212, %214 : tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %217 = stablehlo.add %216, %210 : tensor<4x4xf32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %219 = stablehlo.subtract %218, %210 : tensor<4x4xf32>
    %220 = stablehlo.multiply %217, %219 : tensor<4x4xf32>
    %cst_59 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %222 = stablehlo.multiply %221, %210 : tensor<4x4xf32>
    %223 = stablehlo.dot_general %210, %209#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %224 = stablehlo.sine %223 : tensor<4x4xf32>
    %225 = stablehlo.cosine %223 : tensor<4x4xf32>
    %226 = stablehlo.cosine %223 : tensor<4x4xf32>
    %227 = stablehlo.sine %223 : tensor<4x4xf32>
    %cst_60 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %229 = stablehlo.multiply %228, %209#2 : tensor<4x4xf32>
    %230 = stablehlo.multiply %224, %229 : tensor<4x4xf32>
    %231 = stablehlo.multiply %229, %223 : tensor<4x4xf32>
    %232 = stablehlo.multiply %231, %226 : tensor<4x4xf32>
    %233 = stablehlo.add %230, %232 : tensor<4x4xf32>
    %234 = stablehlo.dot_general %233, %209#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %235 = stablehlo.multiply %234, %209#3 : tensor<4x4xf32>
    %236 = stablehlo.multiply %209#3, %220 : tensor<4x4xf32>
    %237 = stablehlo.dot_general %236, %233, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %238 = stablehlo.dot_general %236, %209#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %239 = stablehlo.transpose %209#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %240 = stablehlo.dot_general %239, %233, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %241 = stablehlo.transpose %240, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %242 = stablehlo.dot_general %239, %210, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %243 = stablehlo.transpose %242, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %244 = stablehlo.add %238, %243 : tensor<4x4xf32>
    %245 = stablehlo.multiply %231, %244 : tensor<4x4xf32>
    %246 = stablehlo.multiply %244, %226 : tensor<4x4xf32>
    %247 = stablehlo.multiply %229, %246 : tensor<4x4xf32>
    %248 = stablehlo.multiply %246, %223 : tensor<4x4xf32>
    %249 = stablehlo.multiply %224, %244 : tensor<4x4xf32>
    %250 = stablehlo.add %248, %249 : tensor<4x4xf32>
    %251 = stablehlo.multiply %244, %229 : tensor<4x4xf32>
    %cst_61 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %253 = stablehlo.multiply %252, %250 : tensor<4x4xf32>
    %254 = stablehlo.add %209#3, %253 : tensor<4x4xf32>
    %255 = stablehlo.negate %245 : tensor<4x4xf32>
    %256 = stablehlo.multiply %255, %227 : tensor<4x4xf32>
    %257 = stablehlo.add %247, %256 : tensor<4x4xf32>
    %258 = stablehlo.multiply %251, %225 : tensor<4x4xf32>
    %259 = stablehlo.add %257, %258 : tensor<4x4xf32>
    %260 = stablehlo.dot_general %259, %210, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %261 = stablehlo.transpose %260, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %262 = stablehlo.add %237, %261 : tensor<4x4xf32>
    %263 = stablehlo.dot_general %259, %209#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %264 = stablehlo.add %241, %263 : tensor<4x4xf32>
    %265 = stablehlo.multiply %235, %222 : tensor<4x4xf32>
    %266 = stablehlo.add %264, %265 : tensor<4x4xf32>
    %267 = stablehlo.multiply %266, %215 : tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.pad %160, %cst_62, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %269 = stablehlo.slice %268 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.reduce(%269 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %271:5 = stablehlo.optimization_barrier %29, %31, %86, %254, %270 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %272 = stablehlo.tanh %271#0 : tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %274 = stablehlo.add %273, %272 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %276 = stablehlo.subtract %275, %272 : tensor<4x4xf32>
    %277 = stablehlo.multiply %274, %276 : tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %279 = stablehlo.add %278, %272 : tensor<4x4xf32>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %281 = stablehlo.subtract %280, %272 : tensor<4x4xf32>
    %282 = stablehlo.multiply %279, %281 : tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %284 = stablehlo.multiply %283, %272 : tensor<4x4xf32>
    %285 = stablehlo.dot_general %272, %271#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %286 = stablehlo.sine %285 : tensor<4x4xf32>
    %287 = stablehlo.cosine %285 : tensor<4x4xf32>
    %288 = stablehlo.cosine %285 : tensor<4x4xf32>
    %289 = stablehlo.sine %285 : tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %291 = stablehlo.multiply %290, %271#2 : tensor<4x4xf32>
    %292 = stablehlo.multiply %286, %291 : tensor<4x4xf32>
    %293 = stablehlo.multiply %291, %285 : tensor<4x4xf32>
    %294 = stablehlo.multiply %293, %288 : tensor<4x4xf32>
    %295 = stablehlo.add %292, %294 : tensor<4x4xf32>
    %296 = stablehlo.dot_general %295, %271#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %297 = stablehlo.multiply %296, %271#3 : tensor<4x4xf32>
    %298 = stablehlo.multiply %271#3, %282 : tensor<4x4xf32>
    %299 = stablehlo.dot_general %298, %295, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %300 = stablehlo.dot_general %298, %271#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %301 = stablehlo.transpose %271#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %302 = stablehlo.dot_general %301, %295, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %303 = stablehlo.transpose %302, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %304 = stablehlo.dot_general %301, %272, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %305 = stablehlo.transpose %304, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %306 = stablehlo.add %300, %305 : tensor<4x4xf32>
    %307 = stablehlo.multiply %293, %306 : tensor<4x4xf32>
    %308 = stablehlo.multiply %306, %288 : tensor<4x4xf32>
    %309 = stablehlo.multiply %291, %308 : tensor<4x4xf32>
    %310 = stablehlo.multiply %308, %285 : tensor<4x4xf32>
    %311 = stablehlo.multiply %286, %306 : tensor<4x4xf32>
    %312 = stablehlo.add %310, %311 : tensor<4x4xf32>
    %313 = stablehlo.multiply %306, %291 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %315 = stablehlo.multiply %314, %312 : tensor<4x4xf32>
    %316 = stablehlo.add %271#3, %315 : tensor<4x4xf32>
    %317 = stablehlo.negate %307 : tensor<4x4xf32>
    %318 = stablehlo.multiply %317, %289 : tensor<4x4xf32>
    %319 = stablehlo.add %309, %318 : tensor<4x4xf32>
    %320 = stablehlo.multiply %313, %287 : tensor<4x4xf32>
    %321 = stablehlo.add %319, %320 : tensor<4x4xf32>
    %322 = stablehlo.dot_general %321, %272, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %323 = stablehlo.transpose %322, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %324 = stablehlo.add %299, %323 : tensor<4x4xf32>
    %325 = stablehlo.dot_general %321, %271#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %326 = stablehlo.add %303, %325 : tensor<4x4xf32>
    %327 = stablehlo.multiply %297, %284 : tensor<4x4xf32>
    %328 = stablehlo.add %326, %327 : tensor<4x4xf32>
    %329 = stablehlo.multiply %328, %277 : tensor<4x4xf32>
    %330 = stablehlo.multiply %85, %316 : tensor<4x4xf32>
    %331 = stablehlo.multiply %316, %70 : tensor<4x4xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.reduce(%331 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %333 = stablehlo.negate %332 : tensor<f32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.select %75, %332, %cst_72 : tensor<i1>, tensor<f32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %335 = stablehlo.select %75, %cst_73, %333 : tensor<i1>, tensor<f32>
    %336 = stablehlo.add %334, %335 : tensor<f32>
    %337 = stablehlo.multiply %336, %80 : tensor<f32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %338 = stablehlo.multiply %337, %cst_74 : tensor<f32>
    %339 = stablehlo.negate %338 : tensor<f32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.select %74, %cst_75, %339 : tensor<i1>, tensor<f32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %341 = stablehlo.select %74, %339, %cst_76 : tensor<i1>, tensor<f32>
    %342 = stablehlo.negate %340 : tensor<f32>
    %343 = stablehlo.add %341, %342 : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %345 = stablehlo.add %330, %344 : tensor<4x4xf32>
    %346 = stablehlo.multiply %345, %70 : tensor<4x4xf32>
    %347 = stablehlo.add %329, %346 : tensor<4x4xf32>
    %cst_77 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %349 = stablehlo.multiply %348, %346 : tensor<4x4xf32>
    %350 = stablehlo.multiply %39, %349 : tensor<4x4xf32>
    %351 = stablehlo.multiply %349, %38 : tensor<4x4xf32>
    %352 = stablehlo.multiply %351, %40 : tensor<4x4xf32>
    %353 = stablehlo.add %350, %352 : tensor<4x4xf32>
    %354 = stablehlo.dot_general %353, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %355 = stablehlo.transpose %354, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %356 = stablehlo.add %324, %355 : tensor<4x4xf32>
    %357 = stablehlo.dot_general %353, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %358 = stablehlo.multiply %357, %37 : tensor<4x4xf32>
    %359 = stablehlo.add %347, %358 : tensor<4x4xf32>
    %360 = stablehlo.broadcast_in_dim %356, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %361 = stablehlo.pad %360, %cst_78, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %362 = stablehlo.add %157, %361 : tensor<3x4x4xf32>
    %363 = stablehlo.add %267, %359 : tensor<4x4xf32>
    %cst_79 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %365 = stablehlo.multiply %364, %359 : tensor<4x4xf32>
    %366 = stablehlo.multiply %24, %365 : tensor<4x4xf32>
    %367 = stablehlo.multiply %365, %23 : tensor<4x4xf32>
    %368 = stablehlo.multiply %367, %25 : tensor<4x4xf32>
    %369 = stablehlo.add %366, %368 : tensor<4x4xf32>
    %370 = stablehlo.dot_general %369, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %371 = stablehlo.transpose %370, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %372 = stablehlo.add %262, %371 : tensor<4x4xf32>
    %373 = stablehlo.dot_general %369, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %374 = stablehlo.multiply %373, %22 : tensor<4x4xf32>
    %375 = stablehlo.add %363, %374 : tensor<4x4xf32>
    %376 = stablehlo.broadcast_in_dim %372, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %377 = stablehlo.pad %376, %cst_80, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %378 = stablehlo.add %362, %377 : tensor<3x4x4xf32>
    %379 = stablehlo.add %205, %375 : tensor<4x4xf32>
    %cst_81 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %381 = stablehlo.multiply %380, %375 : tensor<4x4xf32>
    %382 = stablehlo.multiply %9, %381 : tensor<4x4xf32>
    %383 = stablehlo.multiply %381, %8 : tensor<4x4xf32>
    %384 = stablehlo.multiply %383, %10 : tensor<4x4xf32>
    %385 = stablehlo.add %382, %384 : tensor<4x4xf32>
    %386 = stablehlo.dot_general %385, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %387 = stablehlo.transpose %386, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %388 = stablehlo.add %202, %387 : tensor<4x4xf32>
    %389 = stablehlo.dot_general %385, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %390 = stablehlo.multiply %389, %7 : tensor<4x4xf32>
    %391 = stablehlo.add %379, %390 : tensor<4x4xf32>
    %392 = stablehlo.broadcast_in_dim %388, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %393 = stablehlo.pad %392, %cst_82, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %394 = stablehlo.add %378, %393 : tensor<3x4x4xf32>
    return %391, %394 : tensor<4x4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
