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
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.maximum %cst_3, %27 : tensor<f32>
    %29 = stablehlo.is_finite %28 : (tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.select %29, %28, %cst_4 : tensor<i1>, tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.subtract %26, %32 : tensor<4x4xf32>
    %34 = stablehlo.exponential %33 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.abs %35 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.compare GE, %35, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.divide %cst_7, %36 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %37, %cst_8, %38 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %37, %38, %cst_9 : tensor<i1>, tensor<f32>
    %41 = stablehlo.negate %39 : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %44 = stablehlo.multiply %43, %34 : tensor<4x4xf32>
    %45:3 = stablehlo.optimization_barrier %17, %19, %44 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %46 = stablehlo.tanh %45#0 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %48 = stablehlo.subtract %47, %46 : tensor<4x4xf32>
    %49 = stablehlo.dot_general %46, %45#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %50 = stablehlo.sine %49 : tensor<4x4xf32>
    %51 = stablehlo.cosine %49 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %53 = stablehlo.multiply %52, %45#2 : tensor<4x4xf32>
    %54 = stablehlo.multiply %50, %53 : tensor<4x4xf32>
    %55 = stablehlo.multiply %53, %49 : tensor<4x4xf32>
    %56 = stablehlo.multiply %55, %51 : tensor<4x4xf32>
    %57 = stablehlo.add %54, %56 : tensor<4x4xf32>
    %58 = stablehlo.dot_general %57, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %60 = stablehlo.dot_general %57, %45#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.multiply %60, %48 : tensor<4x4xf32>
    %62 = stablehlo.add %45#2, %61 : tensor<4x4xf32>
    %63 = stablehlo.multiply %61, %46 : tensor<4x4xf32>
    %64 = stablehlo.add %62, %63 : tensor<4x4xf32>
    %65 = stablehlo.broadcast_in_dim %59, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %65, %cst_12, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %67:3 = stablehlo.optimization_barrier %8, %10, %64 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %68 = stablehlo.tanh %67#0 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.subtract %69, %68 : tensor<4x4xf32>
    %71 = stablehlo.dot_general %68, %67#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %72 = stablehlo.sine %71 : tensor<4x4xf32>
    %73 = stablehlo.cosine %71 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %75 = stablehlo.multiply %74, %67#2 : tensor<4x4xf32>
    %76 = stablehlo.multiply %72, %75 : tensor<4x4xf32>
    %77 = stablehlo.multiply %75, %71 : tensor<4x4xf32>
    %78 = stablehlo.multiply %77, %73 : tensor<4x4xf32>
    %79 = stablehlo.add %76, %78 : tensor<4x4xf32>
    %80 = stablehlo.dot_general %79, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %82 = stablehlo.dot_general %79, %67#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %83 = stablehlo.multiply %82, %70 : tensor<4x4xf32>
    %84 = stablehlo.add %67#2, %83 : tensor<4x4xf32>
    %85 = stablehlo.multiply %83, %68 : tensor<4x4xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x4xf32>
    %87 = stablehlo.broadcast_in_dim %81, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %87, %cst_15, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %89 = stablehlo.add %66, %88 : tensor<3x4x4xf32>
    %90:3 = stablehlo.optimization_barrier %arg0, %1, %86 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %91 = stablehlo.tanh %90#0 : tensor<4x4xf32>
    %92 = stablehlo.dot_general %91, %90#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %93 = stablehlo.sine %92 : tensor<4x4xf32>
    %94 = stablehlo.cosine %92 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %96 = stablehlo.multiply %95, %90#2 : tensor<4x4xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<4x4xf32>
    %98 = stablehlo.multiply %96, %92 : tensor<4x4xf32>
    %99 = stablehlo.multiply %98, %94 : tensor<4x4xf32>
    %100 = stablehlo.add %97, %99 : tensor<4x4xf32>
    %101 = stablehlo.dot_general %100, %91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.pad %103, %cst_17, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %105 = stablehlo.add %89, %104 : tensor<3x4x4xf32>
    %cst_18 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<3x4x4xf32>
    %108 = stablehlo.subtract %arg1, %107 : tensor<3x4x4xf32>
    %cst_19 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<3x4x4xf32>
    %cst_20 = stablehlo.constant dense<5.740000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %112 = stablehlo.add %110, %111 : tensor<3x4x4xf32>
    return %112 : tensor<3x4x4xf32>
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
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.maximum %cst_6, %36 : tensor<f32>
    %38 = stablehlo.is_finite %37 : (tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %38, %37, %cst_7 : tensor<i1>, tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.subtract %35, %41 : tensor<4x4xf32>
    %43 = stablehlo.exponential %42 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.abs %44 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.compare GE, %44, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.compare GE, %44, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_11, %45 : tensor<f32>
    %49 = stablehlo.multiply %45, %45 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_12, %49 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.select %47, %cst_13, %48 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.select %47, %48, %cst_14 : tensor<i1>, tensor<f32>
    %53 = stablehlo.negate %51 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %56 = stablehlo.multiply %55, %43 : tensor<4x4xf32>
    %57 = stablehlo.tanh %23 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.subtract %58, %57 : tensor<4x4xf32>
    %60 = stablehlo.dot_general %57, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.sine %60 : tensor<4x4xf32>
    %62 = stablehlo.cosine %60 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %64 = stablehlo.multiply %63, %56 : tensor<4x4xf32>
    %65 = stablehlo.multiply %61, %64 : tensor<4x4xf32>
    %66 = stablehlo.multiply %64, %60 : tensor<4x4xf32>
    %67 = stablehlo.multiply %66, %62 : tensor<4x4xf32>
    %68 = stablehlo.add %65, %67 : tensor<4x4xf32>
    %69 = stablehlo.dot_general %68, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %70 = stablehlo.multiply %69, %59 : tensor<4x4xf32>
    %71 = stablehlo.add %56, %70 : tensor<4x4xf32>
    %72 = stablehlo.multiply %70, %57 : tensor<4x4xf32>
    %73 = stablehlo.add %71, %72 : tensor<4x4xf32>
    %74 = stablehlo.tanh %11 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.subtract %75, %74 : tensor<4x4xf32>
    %77 = stablehlo.dot_general %74, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %78 = stablehlo.sine %77 : tensor<4x4xf32>
    %79 = stablehlo.cosine %77 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %81 = stablehlo.multiply %80, %73 : tensor<4x4xf32>
    %82 = stablehlo.multiply %78, %81 : tensor<4x4xf32>
    %83 = stablehlo.multiply %81, %77 : tensor<4x4xf32>
    %84 = stablehlo.multiply %83, %79 : tensor<4x4xf32>
    %85 = stablehlo.add %82, %84 : tensor<4x4xf32>
    %86 = stablehlo.dot_general %85, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %87 = stablehlo.multiply %86, %76 : tensor<4x4xf32>
    %88 = stablehlo.add %73, %87 : tensor<4x4xf32>
    %89 = stablehlo.multiply %87, %74 : tensor<4x4xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_20 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<3x4x4xf32>
    %94 = stablehlo.negate %93 : tensor<3x4x4xf32>
    %cst_21 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<3x4x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_22, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %98 = stablehlo.slice %97 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %100:4 = stablehlo.optimization_barrier %arg0, %1, %90, %99 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %101 = stablehlo.tanh %100#0 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %103 = stablehlo.subtract %102, %101 : tensor<4x4xf32>
    %104 = stablehlo.dot_general %101, %100#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.sine %104 : tensor<4x4xf32>
    %106 = stablehlo.cosine %104 : tensor<4x4xf32>
    %107 = stablehlo.cosine %104 : tensor<4x4xf32>
    %108 = stablehlo.sine %104 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %110 = stablehlo.multiply %109, %100#2 : tensor<4x4xf32>
    %111 = stablehlo.multiply %105, %110 : tensor<4x4xf32>
    %112 = stablehlo.multiply %110, %104 : tensor<4x4xf32>
    %113 = stablehlo.multiply %112, %107 : tensor<4x4xf32>
    %114 = stablehlo.add %111, %113 : tensor<4x4xf32>
    %115 = stablehlo.transpose %100#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %116 = stablehlo.dot_general %115, %114, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %118 = stablehlo.dot_general %115, %101, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %120 = stablehlo.multiply %112, %119 : tensor<4x4xf32>
    %121 = stablehlo.multiply %119, %107 : tensor<4x4xf32>
    %122 = stablehlo.multiply %110, %121 : tensor<4x4xf32>
    %123 = stablehlo.multiply %121, %104 : tensor<4x4xf32>
    %124 = stablehlo.multiply %105, %119 : tensor<4x4xf32>
    %125 = stablehlo.add %123, %124 : tensor<4x4xf32>
    %126 = stablehlo.multiply %119, %110 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %128 = stablehlo.multiply %127, %125 : tensor<4x4xf32>
    %129 = stablehlo.negate %120 : tensor<4x4xf32>
    %130 = stablehlo.multiply %129, %108 : tensor<4x4xf32>
    %131 = stablehlo.add %122, %130 : tensor<4x4xf32>
    %132 = stablehlo.multiply %126, %106 : tensor<4x4xf32>
    %133 = stablehlo.add %131, %132 : tensor<4x4xf32>
    %134 = stablehlo.dot_general %133, %101, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %136 = stablehlo.dot_general %133, %100#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %137 = stablehlo.add %117, %136 : tensor<4x4xf32>
    %138 = stablehlo.multiply %137, %103 : tensor<4x4xf32>
    %139 = stablehlo.multiply %138, %101 : tensor<4x4xf32>
    %140 = stablehlo.add %138, %139 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %96, %cst_27, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %142 = stablehlo.slice %141 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.reduce(%142 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %144:5 = stablehlo.optimization_barrier %11, %13, %73, %128, %143 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %145 = stablehlo.tanh %144#0 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %147 = stablehlo.subtract %146, %145 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %149 = stablehlo.subtract %148, %145 : tensor<4x4xf32>
    %150 = stablehlo.dot_general %145, %144#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %151 = stablehlo.sine %150 : tensor<4x4xf32>
    %152 = stablehlo.cosine %150 : tensor<4x4xf32>
    %153 = stablehlo.cosine %150 : tensor<4x4xf32>
    %154 = stablehlo.sine %150 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %156 = stablehlo.multiply %155, %144#2 : tensor<4x4xf32>
    %157 = stablehlo.multiply %151, %156 : tensor<4x4xf32>
    %158 = stablehlo.multiply %156, %150 : tensor<4x4xf32>
    %159 = stablehlo.multiply %158, %153 : tensor<4x4xf32>
    %160 = stablehlo.add %157, %159 : tensor<4x4xf32>
    %161 = stablehlo.dot_general %160, %144#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %162 = stablehlo.multiply %161, %149 : tensor<4x4xf32>
    %163 = stablehlo.multiply %162, %144#3 : tensor<4x4xf32>
    %164 = stablehlo.multiply %144#3, %145 : tensor<4x4xf32>
    %165 = stablehlo.add %164, %144#3 : tensor<4x4xf32>
    %166 = stablehlo.multiply %161, %165 : tensor<4x4xf32>
    %167 = stablehlo.multiply %165, %149 : tensor<4x4xf32>
    %168 = stablehlo.dot_general %167, %160, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %169 = stablehlo.dot_general %167, %144#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %170 = stablehlo.transpose %144#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %171 = stablehlo.dot_general %170, %160, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %172 = stablehlo.transpose %171, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %173 = stablehlo.add %163, %172 : tensor<4x4xf32>
    %174 = stablehlo.dot_general %170, %145, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %175 = stablehlo.transpose %174, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %176 = stablehlo.add %169, %175 : tensor<4x4xf32>
    %177 = stablehlo.multiply %158, %176 : tensor<4x4xf32>
    %178 = stablehlo.multiply %176, %153 : tensor<4x4xf32>
    %179 = stablehlo.multiply %156, %178 : tensor<4x4xf32>
    %180 = stablehlo.multiply %178, %150 : tensor<4x4xf32>
    %181 = stablehlo.multiply %151, %176 : tensor<4x4xf32>
    %182 = stablehlo.add %180, %181 : tensor<4x4xf32>
    %183 = stablehlo.multiply %176, %156 : tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %185 = stablehlo.multiply %184, %182 : tensor<4x4xf32>
    %186 = stablehlo.add %144#3, %185 : tensor<4x4xf32>
    %187 = stablehlo.negate %177 : tensor<4x4xf32>
    %188 = stablehlo.multiply %187, %154 : tensor<4x4xf32>
    %189 = stablehlo.add %179, %188 : tensor<4x4xf32>
    %190 = stablehlo.multiply %183, %152 : tensor<4x4xf32>
    %191 = stablehlo.add %189, %190 : tensor<4x4xf32>
    %192 = stablehlo.dot_general %191, %145, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %193 = stablehlo.transpose %192, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %194 = stablehlo.add %168, %193 : tensor<4x4xf32>
    %195 = stablehlo.dot_general %191, %144#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %196 = stablehlo.add %173, %195 : tensor<4x4xf32>
    %197 = stablehlo.negate %166 : tensor<4x4xf32>
    %198 = stablehlo.add %196, %197 : tensor<4x4xf32>
    %199 = stablehlo.multiply %198, %147 : tensor<4x4xf32>
    %200 = stablehlo.multiply %199, %145 : tensor<4x4xf32>
    %201 = stablehlo.add %199, %200 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.pad %96, %cst_33, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %203 = stablehlo.slice %202 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.reduce(%203 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %205:5 = stablehlo.optimization_barrier %23, %25, %56, %186, %204 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %206 = stablehlo.tanh %205#0 : tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %208 = stablehlo.subtract %207, %206 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %210 = stablehlo.subtract %209, %206 : tensor<4x4xf32>
    %211 = stablehlo.dot_general %206, %205#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %212 = stablehlo.sine %211 : tensor<4x4xf32>
    %213 = stablehlo.cosine %211 : tensor<4x4xf32>
    %214 = stablehlo.cosine %211 : tensor<4x4xf32>
    %215 = stablehlo.sine %211 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %217 = stablehlo.multiply %216, %205#2 : tensor<4x4xf32>
    %218 = stablehlo.multiply %212, %217 : tensor<4x4xf32>
    %219 = stablehlo.multiply %217, %211 : tensor<4x4xf32>
    %220 = stablehlo.multiply %219, %214 : tensor<4x4xf32>
    %221 = stablehlo.add %218, %220 : tensor<4x4xf32>
    %222 = stablehlo.dot_general %221, %205#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %223 = stablehlo.multiply %222, %210 : tensor<4x4xf32>
    %224 = stablehlo.multiply %223, %205#3 : tensor<4x4xf32>
    %225 = stablehlo.multiply %205#3, %206 : tensor<4x4xf32>
    %226 = stablehlo.add %225, %205#3 : tensor<4x4xf32>
    %227 = stablehlo.multiply %222, %226 : tensor<4x4xf32>
    %228 = stablehlo.multiply %226, %210 : tensor<4x4xf32>
    %229 = stablehlo.dot_general %228, %221, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %230 = stablehlo.dot_general %228, %205#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %231 = stablehlo.transpose %205#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %232 = stablehlo.dot_general %231, %221, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %233 = stablehlo.transpose %232, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %234 = stablehlo.add %224, %233 : tensor<4x4xf32>
    %235 = stablehlo.dot_general %231, %206, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %236 = stablehlo.transpose %235, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %237 = stablehlo.add %230, %236 : tensor<4x4xf32>
    %238 = stablehlo.multiply %219, %237 : tensor<4x4xf32>
    %239 = stablehlo.multiply %237, %214 : tensor<4x4xf32>
    %240 = stablehlo.multiply %217, %239 : tensor<4x4xf32>
    %241 = stablehlo.multiply %239, %211 : tensor<4x4xf32>
    %242 = stablehlo.multiply %212, %237 : tensor<4x4xf32>
    %243 = stablehlo.add %241, %242 : tensor<4x4xf32>
    %244 = stablehlo.multiply %237, %217 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %246 = stablehlo.multiply %245, %243 : tensor<4x4xf32>
    %247 = stablehlo.add %205#3, %246 : tensor<4x4xf32>
    %248 = stablehlo.negate %238 : tensor<4x4xf32>
    %249 = stablehlo.multiply %248, %215 : tensor<4x4xf32>
    %250 = stablehlo.add %240, %249 : tensor<4x4xf32>
    %251 = stablehlo.multiply %244, %213 : tensor<4x4xf32>
    %252 = stablehlo.add %250, %251 : tensor<4x4xf32>
    %253 = stablehlo.dot_general %252, %206, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %254 = stablehlo.transpose %253, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %255 = stablehlo.add %229, %254 : tensor<4x4xf32>
    %256 = stablehlo.dot_general %252, %205#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %257 = stablehlo.add %234, %256 : tensor<4x4xf32>
    %258 = stablehlo.negate %227 : tensor<4x4xf32>
    %259 = stablehlo.add %257, %258 : tensor<4x4xf32>
    %260 = stablehlo.multiply %259, %208 : tensor<4x4xf32>
    %261 = stablehlo.multiply %260, %206 : tensor<4x4xf32>
    %262 = stablehlo.add %260, %261 : tensor<4x4xf32>
    %263 = stablehlo.multiply %55, %247 : tensor<4x4xf32>
    %264 = stablehlo.multiply %247, %43 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.reduce(%264 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %266 = stablehlo.negate %265 : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.select %47, %265, %cst_40 : tensor<i1>, tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.select %47, %cst_41, %266 : tensor<i1>, tensor<f32>
    %269 = stablehlo.add %267, %268 : tensor<f32>
    %270 = stablehlo.multiply %269, %50 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %271 = stablehlo.multiply %270, %cst_42 : tensor<f32>
    %272 = stablehlo.negate %271 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.select %46, %cst_43, %272 : tensor<i1>, tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.select %46, %272, %cst_44 : tensor<i1>, tensor<f32>
    %275 = stablehlo.negate %273 : tensor<f32>
    %276 = stablehlo.add %274, %275 : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %278 = stablehlo.add %263, %277 : tensor<4x4xf32>
    %279 = stablehlo.multiply %278, %43 : tensor<4x4xf32>
    %280 = stablehlo.add %262, %279 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %282 = stablehlo.multiply %281, %279 : tensor<4x4xf32>
    %283 = stablehlo.multiply %30, %282 : tensor<4x4xf32>
    %284 = stablehlo.multiply %282, %29 : tensor<4x4xf32>
    %285 = stablehlo.multiply %284, %31 : tensor<4x4xf32>
    %286 = stablehlo.add %283, %285 : tensor<4x4xf32>
    %287 = stablehlo.dot_general %286, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %288 = stablehlo.transpose %287, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %289 = stablehlo.add %255, %288 : tensor<4x4xf32>
    %290 = stablehlo.dot_general %286, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %291 = stablehlo.multiply %290, %28 : tensor<4x4xf32>
    %292 = stablehlo.add %280, %291 : tensor<4x4xf32>
    %293 = stablehlo.multiply %291, %26 : tensor<4x4xf32>
    %294 = stablehlo.add %292, %293 : tensor<4x4xf32>
    %295 = stablehlo.broadcast_in_dim %289, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.pad %295, %cst_46, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %297 = stablehlo.add %93, %296 : tensor<3x4x4xf32>
    %298 = stablehlo.add %201, %294 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %300 = stablehlo.multiply %299, %294 : tensor<4x4xf32>
    %301 = stablehlo.multiply %18, %300 : tensor<4x4xf32>
    %302 = stablehlo.multiply %300, %17 : tensor<4x4xf32>
    %303 = stablehlo.multiply %302, %19 : tensor<4x4xf32>
    %304 = stablehlo.add %301, %303 : tensor<4x4xf32>
    %305 = stablehlo.dot_general %304, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %306 = stablehlo.transpose %305, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %307 = stablehlo.add %194, %306 : tensor<4x4xf32>
    %308 = stablehlo.dot_general %304, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %309 = stablehlo.multiply %308, %16 : tensor<4x4xf32>
    %310 = stablehlo.add %298, %309 : tensor<4x4xf32>
    %311 = stablehlo.multiply %309, %14 : tensor<4x4xf32>
    %312 = stablehlo.add %310, %311 : tensor<4x4xf32>
    %313 = stablehlo.broadcast_in_dim %307, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %314 = stablehlo.pad %313, %cst_48, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %315 = stablehlo.add %297, %314 : tensor<3x4x4xf32>
    %316 = stablehlo.add %140, %312 : tensor<4x4xf32>
    %cst_49 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %318 = stablehlo.multiply %317, %312 : tensor<4x4xf32>
    %319 = stablehlo.multiply %6, %318 : tensor<4x4xf32>
    %320 = stablehlo.multiply %318, %5 : tensor<4x4xf32>
    %321 = stablehlo.multiply %320, %7 : tensor<4x4xf32>
    %322 = stablehlo.add %319, %321 : tensor<4x4xf32>
    %323 = stablehlo.dot_general %322, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %324 = stablehlo.transpose %323, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %325 = stablehlo.add %135, %324 : tensor<4x4xf32>
    %326 = stablehlo.dot_general %322, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %327 = stablehlo.multiply %326, %4 : tensor<4x4xf32>
    %328 = stablehlo.add %316, %327 : tensor<4x4xf32>
    %329 = stablehlo.multiply %327, %2 : tensor<4x4xf32>
    %330 = stablehlo.add %328, %329 : tensor<4x4xf32>
    %331 = stablehlo.broadcast_in_dim %325, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.pad %331, %cst_50, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %333 = stablehlo.add %315, %332 : tensor<3x4x4xf32>
    return %330, %333 : tensor<4x4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
