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
    %34 = stablehlo.compare EQ, %27, %33, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.select %34, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.compare EQ, %cst_7, %33, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.select %36, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %38 = stablehlo.divide %35, %37 : tensor<f32>
    %39 = stablehlo.is_finite %33 : (tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %39, %33, %cst_10 : tensor<i1>, tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %43 = stablehlo.subtract %26, %42 : tensor<4x4xf32>
    %44 = stablehlo.exponential %43 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.sign %45 : tensor<f32>
    %47 = stablehlo.abs %45 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.compare GE, %45, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %49 = stablehlo.log %47 : tensor<f32>
    %50 = stablehlo.add %49, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.divide %cst_13, %47 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.select %48, %cst_14, %51 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.select %48, %51, %cst_15 : tensor<i1>, tensor<f32>
    %54 = stablehlo.negate %52 : tensor<f32>
    %55 = stablehlo.add %53, %54 : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %57 = stablehlo.multiply %56, %44 : tensor<4x4xf32>
    %58:3 = stablehlo.optimization_barrier %17, %19, %57 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %59 = stablehlo.tanh %58#0 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %61 = stablehlo.subtract %60, %59 : tensor<4x4xf32>
    %62 = stablehlo.dot_general %59, %58#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.sine %62 : tensor<4x4xf32>
    %64 = stablehlo.cosine %62 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %66 = stablehlo.multiply %65, %58#2 : tensor<4x4xf32>
    %67 = stablehlo.multiply %63, %66 : tensor<4x4xf32>
    %68 = stablehlo.multiply %66, %62 : tensor<4x4xf32>
    %69 = stablehlo.multiply %68, %64 : tensor<4x4xf32>
    %70 = stablehlo.add %67, %69 : tensor<4x4xf32>
    %71 = stablehlo.dot_general %70, %59, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %73 = stablehlo.dot_general %70, %58#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %74 = stablehlo.multiply %73, %61 : tensor<4x4xf32>
    %75 = stablehlo.add %58#2, %74 : tensor<4x4xf32>
    %76 = stablehlo.multiply %74, %59 : tensor<4x4xf32>
    %77 = stablehlo.add %75, %76 : tensor<4x4xf32>
    %78 = stablehlo.broadcast_in_dim %72, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %78, %cst_18, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %80:3 = stablehlo.optimization_barrier %8, %10, %77 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %81 = stablehlo.tanh %80#0 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %83 = stablehlo.subtract %82, %81 : tensor<4x4xf32>
    %84 = stablehlo.dot_general %81, %80#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %85 = stablehlo.sine %84 : tensor<4x4xf32>
    %86 = stablehlo.cosine %84 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %88 = stablehlo.multiply %87, %80#2 : tensor<4x4xf32>
    %89 = stablehlo.multiply %85, %88 : tensor<4x4xf32>
    %90 = stablehlo.multiply %88, %84 : tensor<4x4xf32>
    %91 = stablehlo.multiply %90, %86 : tensor<4x4xf32>
    %92 = stablehlo.add %89, %91 : tensor<4x4xf32>
    %93 = stablehlo.dot_general %92, %81, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %95 = stablehlo.dot_general %92, %80#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %96 = stablehlo.multiply %95, %83 : tensor<4x4xf32>
    %97 = stablehlo.add %80#2, %96 : tensor<4x4xf32>
    %98 = stablehlo.multiply %96, %81 : tensor<4x4xf32>
    %99 = stablehlo.add %97, %98 : tensor<4x4xf32>
    %100 = stablehlo.broadcast_in_dim %94, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.pad %100, %cst_21, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %102 = stablehlo.add %79, %101 : tensor<3x4x4xf32>
    %103:3 = stablehlo.optimization_barrier %arg0, %1, %99 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %104 = stablehlo.tanh %103#0 : tensor<4x4xf32>
    %105 = stablehlo.dot_general %104, %103#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %106 = stablehlo.sine %105 : tensor<4x4xf32>
    %107 = stablehlo.cosine %105 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %109 = stablehlo.multiply %108, %103#2 : tensor<4x4xf32>
    %110 = stablehlo.multiply %106, %109 : tensor<4x4xf32>
    %111 = stablehlo.multiply %109, %105 : tensor<4x4xf32>
    %112 = stablehlo.multiply %111, %107 : tensor<4x4xf32>
    %113 = stablehlo.add %110, %112 : tensor<4x4xf32>
    %114 = stablehlo.dot_general %113, %104, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_23, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %118 = stablehlo.add %102, %117 : tensor<3x4x4xf32>
    %cst_24 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<3x4x4xf32>
    %121 = stablehlo.subtract %arg1, %120 : tensor<3x4x4xf32>
    %cst_25 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %123 = stablehlo.multiply %122, %121 : tensor<3x4x4xf32>
    %cst_26 = stablehlo.constant dense<5.740000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %125 = stablehlo.add %123, %124 : tensor<3x4x4xf32>
    return %125 : tensor<3x4x4xf32>
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
    %4 = stablehlo.subtract %3, %2 : tensor<4x4xf32>
    %5 = stablehlo.dot_general %2, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %6 = stablehlo.sine %5 : tensor<4x4xf32>
    %7 = stablehlo.cosine %5 : tensor<4x4xf32>
    %8 = stablehlo.multiply %6, %5 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<4x4xf32>
    %11 = stablehlo.add %arg0, %10 : tensor<4x4xf32>
    %12 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.tanh %11 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<4x4xf32>
    %17 = stablehlo.dot_general %14, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %18 = stablehlo.sine %17 : tensor<4x4xf32>
    %19 = stablehlo.cosine %17 : tensor<4x4xf32>
    %20 = stablehlo.multiply %18, %17 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4x4xf32>
    %23 = stablehlo.add %11, %22 : tensor<4x4xf32>
    %24 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %26 = stablehlo.tanh %23 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4x4xf32>
    %29 = stablehlo.dot_general %26, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %30 = stablehlo.sine %29 : tensor<4x4xf32>
    %31 = stablehlo.cosine %29 : tensor<4x4xf32>
    %32 = stablehlo.multiply %30, %29 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<4x4xf32>
    %35 = stablehlo.add %23, %34 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.reshape %36 : (tensor<f32>) -> tensor<1x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %39 = stablehlo.compare EQ, %35, %38, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %40 = stablehlo.convert %39 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.reshape %36 : (tensor<f32>) -> tensor<1x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %44 = stablehlo.compare EQ, %35, %43, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %45 = stablehlo.convert %44 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %47 = stablehlo.maximum %cst_8, %36 : tensor<f32>
    %48 = stablehlo.compare EQ, %36, %47, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.select %48, %cst_10, %cst_9 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.compare EQ, %cst_11, %47, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.select %50, %cst_13, %cst_12 : tensor<i1>, tensor<f32>
    %52 = stablehlo.divide %49, %51 : tensor<f32>
    %53 = stablehlo.compare EQ, %36, %47, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.select %53, %cst_15, %cst_14 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %55 = stablehlo.compare EQ, %cst_16, %47, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.select %55, %cst_18, %cst_17 : tensor<i1>, tensor<f32>
    %57 = stablehlo.divide %54, %56 : tensor<f32>
    %58 = stablehlo.is_finite %47 : (tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.select %58, %47, %cst_19 : tensor<i1>, tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.subtract %35, %61 : tensor<4x4xf32>
    %63 = stablehlo.exponential %62 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %65 = stablehlo.sign %64 : tensor<f32>
    %66 = stablehlo.abs %64 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.compare GE, %64, %cst_21, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.compare GE, %64, %cst_22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %69 = stablehlo.log %66 : tensor<f32>
    %70 = stablehlo.add %69, %59 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.divide %cst_23, %66 : tensor<f32>
    %72 = stablehlo.multiply %66, %66 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.divide %cst_24, %72 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.select %68, %cst_25, %71 : tensor<i1>, tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.select %68, %71, %cst_26 : tensor<i1>, tensor<f32>
    %76 = stablehlo.negate %74 : tensor<f32>
    %77 = stablehlo.add %75, %76 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %79 = stablehlo.multiply %78, %63 : tensor<4x4xf32>
    %80 = stablehlo.tanh %23 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %82 = stablehlo.subtract %81, %80 : tensor<4x4xf32>
    %83 = stablehlo.dot_general %80, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %84 = stablehlo.sine %83 : tensor<4x4xf32>
    %85 = stablehlo.cosine %83 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %87 = stablehlo.multiply %86, %79 : tensor<4x4xf32>
    %88 = stablehlo.multiply %84, %87 : tensor<4x4xf32>
    %89 = stablehlo.multiply %87, %83 : tensor<4x4xf32>
    %90 = stablehlo.multiply %89, %85 : tensor<4x4xf32>
    %91 = stablehlo.add %88, %90 : tensor<4x4xf32>
    %92 = stablehlo.dot_general %91, %80, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %94 = stablehlo.dot_general %91, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %95 = stablehlo.multiply %94, %82 : tensor<4x4xf32>
    %96 = stablehlo.add %79, %95 : tensor<4x4xf32>
    %97 = stablehlo.multiply %95, %80 : tensor<4x4xf32>
    %98 = stablehlo.add %96, %97 : tensor<4x4xf32>
    %99 = stablehlo.broadcast_in_dim %93, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.pad %99, %cst_29, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %101 = stablehlo.tanh %11 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %103 = stablehlo.subtract %102, %101 : tensor<4x4xf32>
    %104 = stablehlo.dot_general %101, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.sine %104 : tensor<4x4xf32>
    %106 = stablehlo.cosine %104 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %108 = stablehlo.multiply %107, %98 : tensor<4x4xf32>
    %109 = stablehlo.multiply %105, %108 : tensor<4x4xf32>
    %110 = stablehlo.multiply %108, %104 : tensor<4x4xf32>
    %111 = stablehlo.multiply %110, %106 : tensor<4x4xf32>
    %112 = stablehlo.add %109, %111 : tensor<4x4xf32>
    %113 = stablehlo.dot_general %112, %101, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %115 = stablehlo.dot_general %112, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %116 = stablehlo.multiply %115, %103 : tensor<4x4xf32>
    %117 = stablehlo.add %98, %116 : tensor<4x4xf32>
    %118 = stablehlo.multiply %116, %101 : tensor<4x4xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x4xf32>
    %120 = stablehlo.broadcast_in_dim %114, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %120, %cst_32, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %122 = stablehlo.add %100, %121 : tensor<3x4x4xf32>
    %123 = stablehlo.tanh %arg0 : tensor<4x4xf32>
    %124 = stablehlo.dot_general %123, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %125 = stablehlo.sine %124 : tensor<4x4xf32>
    %126 = stablehlo.cosine %124 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %128 = stablehlo.multiply %127, %119 : tensor<4x4xf32>
    %129 = stablehlo.multiply %125, %128 : tensor<4x4xf32>
    %130 = stablehlo.multiply %128, %124 : tensor<4x4xf32>
    %131 = stablehlo.multiply %130, %126 : tensor<4x4xf32>
    %132 = stablehlo.add %129, %131 : tensor<4x4xf32>
    %133 = stablehlo.dot_general %132, %123, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %134 = stablehlo.transpose %133, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %135, %cst_34, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %137 = stablehlo.add %122, %136 : tensor<3x4x4xf32>
    %cst_35 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<3x4x4xf32>
    %140 = stablehlo.subtract %arg1, %139 : tensor<3x4x4xf32>
    %cst_36 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %142 = stablehlo.multiply %141, %140 : tensor<3x4x4xf32>
    %cst_37 = stablehlo.constant dense<5.740000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %144 = stablehlo.add %142, %143 : tensor<3x4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_38) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_40 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<3x4x4xf32>
    %149 = stablehlo.negate %148 : tensor<3x4x4xf32>
    %cst_41 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<3x4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %151, %cst_42, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %153 = stablehlo.slice %152 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %155:4 = stablehlo.optimization_barrier %arg0, %1, %119, %154 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %156 = stablehlo.tanh %155#0 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %158 = stablehlo.subtract %157, %156 : tensor<4x4xf32>
    %159 = stablehlo.dot_general %156, %155#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %160 = stablehlo.sine %159 : tensor<4x4xf32>
    %161 = stablehlo.cosine %159 : tensor<4x4xf32>
    %162 = stablehlo.cosine %159 : tensor<4x4xf32>
    %163 = stablehlo.sine %159 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %165 = stablehlo.multiply %164, %155#2 : tensor<4x4xf32>
    %166 = stablehlo.multiply %160, %165 : tensor<4x4xf32>
    %167 = stablehlo.multiply %165, %159 : tensor<4x4xf32>
    %168 = stablehlo.multiply %167, %162 : tensor<4x4xf32>
    %169 = stablehlo.add %166, %168 : tensor<4x4xf32>
    %170 = stablehlo.transpose %155#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %171 = stablehlo.dot_general %170, %169, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %172 = stablehlo.transpose %171, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %173 = stablehlo.dot_general %170, %156, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %174 = stablehlo.transpose %173, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %175 = stablehlo.multiply %167, %174 : tensor<4x4xf32>
    %176 = stablehlo.multiply %174, %162 : tensor<4x4xf32>
    %177 = stablehlo.multiply %165, %176 : tensor<4x4xf32>
    %178 = stablehlo.multiply %176, %159 : tensor<4x4xf32>
    %179 = stablehlo.multiply %160, %174 : tensor<4x4xf32>
    %180 = stablehlo.add %178, %179 : tensor<4x4xf32>
    %181 = stablehlo.multiply %174, %165 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %183 = stablehlo.multiply %182, %180 : tensor<4x4xf32>
    %184 = stablehlo.negate %175 : tensor<4x4xf32>
    %185 = stablehlo.multiply %184, %163 : tensor<4x4xf32>
    %186 = stablehlo.add %177, %185 : tensor<4x4xf32>
    %187 = stablehlo.multiply %181, %161 : tensor<4x4xf32>
    %188 = stablehlo.add %186, %187 : tensor<4x4xf32>
    %189 = stablehlo.dot_general %188, %156, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %190 = stablehlo.transpose %189, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %191 = stablehlo.dot_general %188, %155#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %192 = stablehlo.add %172, %191 : tensor<4x4xf32>
    %193 = stablehlo.multiply %192, %158 : tensor<4x4xf32>
    %194 = stablehlo.multiply %193, %156 : tensor<4x4xf32>
    %195 = stablehlo.add %193, %194 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.pad %151, %cst_47, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %197 = stablehlo.slice %196 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %199:5 = stablehlo.optimization_barrier %11, %13, %98, %183, %198 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %200 = stablehlo.tanh %199#0 : tensor<4x4xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %202 = stablehlo.subtract %201, %200 : tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %204 = stablehlo.subtract %203, %200 : tensor<4x4xf32>
    %205 = stablehlo.dot_general %200, %199#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %206 = stablehlo.sine %205 : tensor<4x4xf32>
    %207 = stablehlo.cosine %205 : tensor<4x4xf32>
    %208 = stablehlo.cosine %205 : tensor<4x4xf32>
    %209 = stablehlo.sine %205 : tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %211 = stablehlo.multiply %210, %199#2 : tensor<4x4xf32>
    %212 = stablehlo.multiply %206, %211 : tensor<4x4xf32>
    %213 = stablehlo.multiply %211, %205 : tensor<4x4xf32>
    %214 = stablehlo.multiply %213, %208 : tensor<4x4xf32>
    %215 = stablehlo.add %212, %214 : tensor<4x4xf32>
    %216 = stablehlo.dot_general %215, %199#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %217 = stablehlo.multiply %216, %204 : tensor<4x4xf32>
    %218 = stablehlo.multiply %217, %199#3 : tensor<4x4xf32>
    %219 = stablehlo.multiply %199#3, %200 : tensor<4x4xf32>
    %220 = stablehlo.add %219, %199#3 : tensor<4x4xf32>
    %221 = stablehlo.multiply %216, %220 : tensor<4x4xf32>
    %222 = stablehlo.multiply %220, %204 : tensor<4x4xf32>
    %223 = stablehlo.dot_general %222, %215, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %224 = stablehlo.dot_general %222, %199#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %225 = stablehlo.transpose %199#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %226 = stablehlo.dot_general %225, %215, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %228 = stablehlo.add %218, %227 : tensor<4x4xf32>
    %229 = stablehlo.dot_general %225, %200, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %230 = stablehlo.transpose %229, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %231 = stablehlo.add %224, %230 : tensor<4x4xf32>
    %232 = stablehlo.multiply %213, %231 : tensor<4x4xf32>
    %233 = stablehlo.multiply %231, %208 : tensor<4x4xf32>
    %234 = stablehlo.multiply %211, %233 : tensor<4x4xf32>
    %235 = stablehlo.multiply %233, %205 : tensor<4x4xf32>
    %236 = stablehlo.multiply %206, %231 : tensor<4x4xf32>
    %237 = stablehlo.add %235, %236 : tensor<4x4xf32>
    %238 = stablehlo.multiply %231, %211 : tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %240 = stablehlo.multiply %239, %237 : tensor<4x4xf32>
    %241 = stablehlo.add %199#3, %240 : tensor<4x4xf32>
    %242 = stablehlo.negate %232 : tensor<4x4xf32>
    %243 = stablehlo.multiply %242, %209 : tensor<4x4xf32>
    %244 = stablehlo.add %234, %243 : tensor<4x4xf32>
    %245 = stablehlo.multiply %238, %207 : tensor<4x4xf32>
    %246 = stablehlo.add %244, %245 : tensor<4x4xf32>
    %247 = stablehlo.dot_general %246, %200, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %248 = stablehlo.transpose %247, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %249 = stablehlo.add %223, %248 : tensor<4x4xf32>
    %250 = stablehlo.dot_general %246, %199#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %251 = stablehlo.add %228, %250 : tensor<4x4xf32>
    %252 = stablehlo.negate %221 : tensor<4x4xf32>
    %253 = stablehlo.add %251, %252 : tensor<4x4xf32>
    %254 = stablehlo.multiply %253, %202 : tensor<4x4xf32>
    %255 = stablehlo.multiply %254, %200 : tensor<4x4xf32>
    %256 = stablehlo.add %254, %255 : tensor<4x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.pad %151, %cst_53, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %258 = stablehlo.slice %257 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.reduce(%258 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %260:5 = stablehlo.optimization_barrier %23, %25, %79, %241, %259 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %261 = stablehlo.tanh %260#0 : tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %263 = stablehlo.subtract %262, %261 : tensor<4x4xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %265 = stablehlo.subtract %264, %261 : tensor<4x4xf32>
    %266 = stablehlo.dot_general %261, %260#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %267 = stablehlo.sine %266 : tensor<4x4xf32>
    %268 = stablehlo.cosine %266 : tensor<4x4xf32>
    %269 = stablehlo.cosine %266 : tensor<4x4xf32>
    %270 = stablehlo.sine %266 : tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %272 = stablehlo.multiply %271, %260#2 : tensor<4x4xf32>
    %273 = stablehlo.multiply %267, %272 : tensor<4x4xf32>
    %274 = stablehlo.multiply %272, %266 : tensor<4x4xf32>
    %275 = stablehlo.multiply %274, %269 : tensor<4x4xf32>
    %276 = stablehlo.add %273, %275 : tensor<4x4xf32>
    %277 = stablehlo.dot_general %276, %260#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %278 = stablehlo.multiply %277, %265 : tensor<4x4xf32>
    %279 = stablehlo.multiply %278, %260#3 : tensor<4x4xf32>
    %280 = stablehlo.multiply %260#3, %261 : tensor<4x4xf32>
    %281 = stablehlo.add %280, %260#3 : tensor<4x4xf32>
    %282 = stablehlo.multiply %277, %281 : tensor<4x4xf32>
    %283 = stablehlo.multiply %281, %265 : tensor<4x4xf32>
    %284 = stablehlo.dot_general %283, %276, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %285 = stablehlo.dot_general %283, %260#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %286 = stablehlo.transpose %260#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %287 = stablehlo.dot_general %286, %276, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %288 = stablehlo.transpose %287, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %289 = stablehlo.add %279, %288 : tensor<4x4xf32>
    %290 = stablehlo.dot_general %286, %261, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %291 = stablehlo.transpose %290, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %292 = stablehlo.add %285, %291 : tensor<4x4xf32>
    %293 = stablehlo.multiply %274, %292 : tensor<4x4xf32>
    %294 = stablehlo.multiply %292, %269 : tensor<4x4xf32>
    %295 = stablehlo.multiply %272, %294 : tensor<4x4xf32>
    %296 = stablehlo.multiply %294, %266 : tensor<4x4xf32>
    %297 = stablehlo.multiply %267, %292 : tensor<4x4xf32>
    %298 = stablehlo.add %296, %297 : tensor<4x4xf32>
    %299 = stablehlo.multiply %292, %272 : tensor<4x4xf32>
    %cst_58 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %301 = stablehlo.multiply %300, %298 : tensor<4x4xf32>
    %302 = stablehlo.add %260#3, %301 : tensor<4x4xf32>
    %303 = stablehlo.negate %293 : tensor<4x4xf32>
    %304 = stablehlo.multiply %303, %270 : tensor<4x4xf32>
    %305 = stablehlo.add %295, %304 : tensor<4x4xf32>
    %306 = stablehlo.multiply %299, %268 : tensor<4x4xf32>
    %307 = stablehlo.add %305, %306 : tensor<4x4xf32>
    %308 = stablehlo.dot_general %307, %261, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %309 = stablehlo.transpose %308, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %310 = stablehlo.add %284, %309 : tensor<4x4xf32>
    %311 = stablehlo.dot_general %307, %260#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %312 = stablehlo.add %289, %311 : tensor<4x4xf32>
    %313 = stablehlo.negate %282 : tensor<4x4xf32>
    %314 = stablehlo.add %312, %313 : tensor<4x4xf32>
    %315 = stablehlo.multiply %314, %263 : tensor<4x4xf32>
    %316 = stablehlo.multiply %315, %261 : tensor<4x4xf32>
    %317 = stablehlo.add %315, %316 : tensor<4x4xf32>
    %318 = stablehlo.multiply %78, %302 : tensor<4x4xf32>
    %319 = stablehlo.multiply %302, %63 : tensor<4x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %320 = stablehlo.reduce(%319 init: %cst_59) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %321 = stablehlo.negate %320 : tensor<f32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.select %68, %320, %cst_60 : tensor<i1>, tensor<f32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.select %68, %cst_61, %321 : tensor<i1>, tensor<f32>
    %324 = stablehlo.add %322, %323 : tensor<f32>
    %325 = stablehlo.multiply %324, %73 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %326 = stablehlo.multiply %325, %cst_62 : tensor<f32>
    %327 = stablehlo.negate %326 : tensor<f32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.select %67, %cst_63, %327 : tensor<i1>, tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.select %67, %327, %cst_64 : tensor<i1>, tensor<f32>
    %330 = stablehlo.negate %328 : tensor<f32>
    %331 = stablehlo.add %329, %330 : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %331, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %333 = stablehlo.add %318, %332 : tensor<4x4xf32>
    %334 = stablehlo.multiply %333, %63 : tensor<4x4xf32>
    %335 = stablehlo.add %317, %334 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %337 = stablehlo.multiply %336, %334 : tensor<4x4xf32>
    %338 = stablehlo.multiply %30, %337 : tensor<4x4xf32>
    %339 = stablehlo.multiply %337, %29 : tensor<4x4xf32>
    %340 = stablehlo.multiply %339, %31 : tensor<4x4xf32>
    %341 = stablehlo.add %338, %340 : tensor<4x4xf32>
    %342 = stablehlo.dot_general %341, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %343 = stablehlo.transpose %342, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %344 = stablehlo.add %310, %343 : tensor<4x4xf32>
    %345 = stablehlo.dot_general %341, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %346 = stablehlo.multiply %345, %28 : tensor<4x4xf32>
    %347 = stablehlo.add %335, %346 : tensor<4x4xf32>
    %348 = stablehlo.multiply %346, %26 : tensor<4x4xf32>
    %349 = stablehlo.add %347, %348 : tensor<4x4xf32>
    %350 = stablehlo.broadcast_in_dim %344, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %351 = stablehlo.pad %350, %cst_66, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %352 = stablehlo.add %148, %351 : tensor<3x4x4xf32>
    %353 = stablehlo.add %256, %349 : tensor<4x4xf32>
    %cst_67 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %355 = stablehlo.multiply %354, %349 : tensor<4x4xf32>
    %356 = stablehlo.multiply %18, %355 : tensor<4x4xf32>
    %357 = stablehlo.multiply %355, %17 : tensor<4x4xf32>
    %358 = stablehlo.multiply %357, %19 : tensor<4x4xf32>
    %359 = stablehlo.add %356, %358 : tensor<4x4xf32>
    %360 = stablehlo.dot_general %359, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %361 = stablehlo.transpose %360, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %362 = stablehlo.add %249, %361 : tensor<4x4xf32>
    %363 = stablehlo.dot_general %359, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %364 = stablehlo.multiply %363, %16 : tensor<4x4xf32>
    %365 = stablehlo.add %353, %364 : tensor<4x4xf32>
    %366 = stablehlo.multiply %364, %14 : tensor<4x4xf32>
    %367 = stablehlo.add %365, %366 : tensor<4x4xf32>
    %368 = stablehlo.broadcast_in_dim %362, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.pad %368, %cst_68, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %370 = stablehlo.add %352, %369 : tensor<3x4x4xf32>
    %371 = stablehlo.add %195, %367 : tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %373 = stablehlo.multiply %372, %367 : tensor<4x4xf32>
    %374 = stablehlo.multiply %6, %373 : tensor<4x4xf32>
    %375 = stablehlo.multiply %373, %5 : tensor<4x4xf32>
    %376 = stablehlo.multiply %375, %7 : tensor<4x4xf32>
    %377 = stablehlo.add %374, %376 : tensor<4x4xf32>
    %378 = stablehlo.dot_general %377, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %379 = stablehlo.transpose %378, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %380 = stablehlo.add %190, %379 : tensor<4x4xf32>
    %381 = stablehlo.dot_general %377, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %382 = stablehlo.multiply %381, %4 : tensor<4x4xf32>
    %383 = stablehlo.add %371, %382 : tensor<4x4xf32>
    %384 = stablehlo.multiply %382, %2 : tensor<4x4xf32>
    %385 = stablehlo.add %383, %384 : tensor<4x4xf32>
    %386 = stablehlo.broadcast_in_dim %380, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = stablehlo.pad %386, %cst_70, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %388 = stablehlo.add %370, %387 : tensor<3x4x4xf32>
    return %385, %388 : tensor<4x4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
