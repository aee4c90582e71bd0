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
    %48 = stablehlo.add %47, %46 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.subtract %49, %46 : tensor<4x4xf32>
    %51 = stablehlo.multiply %48, %50 : tensor<4x4xf32>
    %52 = stablehlo.dot_general %46, %45#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %53 = stablehlo.sine %52 : tensor<4x4xf32>
    %54 = stablehlo.cosine %52 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %56 = stablehlo.multiply %55, %45#2 : tensor<4x4xf32>
    %57 = stablehlo.multiply %53, %56 : tensor<4x4xf32>
    %58 = stablehlo.multiply %56, %52 : tensor<4x4xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<4x4xf32>
    %60 = stablehlo.add %57, %59 : tensor<4x4xf32>
    %61 = stablehlo.dot_general %60, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.dot_general %60, %45#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %64 = stablehlo.multiply %63, %51 : tensor<4x4xf32>
    %65 = stablehlo.add %45#2, %64 : tensor<4x4xf32>
    %66 = stablehlo.broadcast_in_dim %62, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.pad %66, %cst_13, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %68:3 = stablehlo.optimization_barrier %8, %10, %65 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %69 = stablehlo.tanh %68#0 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %71 = stablehlo.add %70, %69 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %73 = stablehlo.subtract %72, %69 : tensor<4x4xf32>
    %74 = stablehlo.multiply %71, %73 : tensor<4x4xf32>
    %75 = stablehlo.dot_general %69, %68#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %76 = stablehlo.sine %75 : tensor<4x4xf32>
    %77 = stablehlo.cosine %75 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %79 = stablehlo.multiply %78, %68#2 : tensor<4x4xf32>
    %80 = stablehlo.multiply %76, %79 : tensor<4x4xf32>
    %81 = stablehlo.multiply %79, %75 : tensor<4x4xf32>
    %82 = stablehlo.multiply %81, %77 : tensor<4x4xf32>
    %83 = stablehlo.add %80, %82 : tensor<4x4xf32>
    %84 = stablehlo.dot_general %83, %69, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %86 = stablehlo.dot_general %83, %68#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %87 = stablehlo.multiply %86, %74 : tensor<4x4xf32>
    %88 = stablehlo.add %68#2, %87 : tensor<4x4xf32>
    %89 = stablehlo.broadcast_in_dim %85, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %89, %cst_17, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %91 = stablehlo.add %67, %90 : tensor<3x4x4xf32>
    %92:3 = stablehlo.optimization_barrier %arg0, %1, %88 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %93 = stablehlo.tanh %92#0 : tensor<4x4xf32>
    %94 = stablehlo.dot_general %93, %92#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %95 = stablehlo.sine %94 : tensor<4x4xf32>
    %96 = stablehlo.cosine %94 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %98 = stablehlo.multiply %97, %92#2 : tensor<4x4xf32>
    %99 = stablehlo.multiply %95, %98 : tensor<4x4xf32>
    %100 = stablehlo.multiply %98, %94 : tensor<4x4xf32>
    %101 = stablehlo.multiply %100, %96 : tensor<4x4xf32>
    %102 = stablehlo.add %99, %101 : tensor<4x4xf32>
    %103 = stablehlo.dot_general %102, %93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.pad %105, %cst_19, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %107 = stablehlo.add %91, %106 : tensor<3x4x4xf32>
    %cst_20 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<3x4x4xf32>
    %110 = stablehlo.subtract %arg1, %109 : tensor<3x4x4xf32>
    %cst_21 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %112 = stablehlo.multiply %111, %110 : tensor<3x4x4xf32>
    %cst_22 = stablehlo.constant dense<5.740000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %114 = stablehlo.add %112, %113 : tensor<3x4x4xf32>
    return %114 : tensor<3x4x4xf32>
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
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.maximum %cst_9, %45 : tensor<f32>
    %47 = stablehlo.is_finite %46 : (tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.select %47, %46, %cst_10 : tensor<i1>, tensor<f32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %51 = stablehlo.subtract %44, %50 : tensor<4x4xf32>
    %52 = stablehlo.exponential %51 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %54 = stablehlo.abs %53 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.compare GE, %53, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.compare GE, %53, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %cst_14, %54 : tensor<f32>
    %58 = stablehlo.multiply %54, %54 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_15, %58 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.select %56, %cst_16, %57 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.select %56, %57, %cst_17 : tensor<i1>, tensor<f32>
    %62 = stablehlo.negate %60 : tensor<f32>
    %63 = stablehlo.add %61, %62 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %65 = stablehlo.multiply %64, %52 : tensor<4x4xf32>
    %66 = stablehlo.tanh %29 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %68 = stablehlo.add %67, %66 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.subtract %69, %66 : tensor<4x4xf32>
    %71 = stablehlo.multiply %68, %70 : tensor<4x4xf32>
    %72 = stablehlo.dot_general %66, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %73 = stablehlo.sine %72 : tensor<4x4xf32>
    %74 = stablehlo.cosine %72 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.multiply %75, %65 : tensor<4x4xf32>
    %77 = stablehlo.multiply %73, %76 : tensor<4x4xf32>
    %78 = stablehlo.multiply %76, %72 : tensor<4x4xf32>
    %79 = stablehlo.multiply %78, %74 : tensor<4x4xf32>
    %80 = stablehlo.add %77, %79 : tensor<4x4xf32>
    %81 = stablehlo.dot_general %80, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %82 = stablehlo.multiply %81, %71 : tensor<4x4xf32>
    %83 = stablehlo.add %65, %82 : tensor<4x4xf32>
    %84 = stablehlo.tanh %14 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %86 = stablehlo.add %85, %84 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %88 = stablehlo.subtract %87, %84 : tensor<4x4xf32>
    %89 = stablehlo.multiply %86, %88 : tensor<4x4xf32>
    %90 = stablehlo.dot_general %84, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %91 = stablehlo.sine %90 : tensor<4x4xf32>
    %92 = stablehlo.cosine %90 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %94 = stablehlo.multiply %93, %83 : tensor<4x4xf32>
    %95 = stablehlo.multiply %91, %94 : tensor<4x4xf32>
    %96 = stablehlo.multiply %94, %90 : tensor<4x4xf32>
    %97 = stablehlo.multiply %96, %92 : tensor<4x4xf32>
    %98 = stablehlo.add %95, %97 : tensor<4x4xf32>
    %99 = stablehlo.dot_general %98, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %100 = stablehlo.multiply %99, %89 : tensor<4x4xf32>
    %101 = stablehlo.add %83, %100 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_25 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<3x4x4xf32>
    %105 = stablehlo.negate %104 : tensor<3x4x4xf32>
    %cst_26 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<3x4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.pad %107, %cst_27, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %109 = stablehlo.slice %108 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %111:4 = stablehlo.optimization_barrier %arg0, %1, %101, %110 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %112 = stablehlo.tanh %111#0 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.add %113, %112 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %116 = stablehlo.subtract %115, %112 : tensor<4x4xf32>
    %117 = stablehlo.multiply %114, %116 : tensor<4x4xf32>
    %118 = stablehlo.dot_general %112, %111#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %119 = stablehlo.sine %118 : tensor<4x4xf32>
    %120 = stablehlo.cosine %118 : tensor<4x4xf32>
    %121 = stablehlo.cosine %118 : tensor<4x4xf32>
    %122 = stablehlo.sine %118 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %124 = stablehlo.multiply %123, %111#2 : tensor<4x4xf32>
    %125 = stablehlo.multiply %119, %124 : tensor<4x4xf32>
    %126 = stablehlo.multiply %124, %118 : tensor<4x4xf32>
    %127 = stablehlo.multiply %126, %121 : tensor<4x4xf32>
    %128 = stablehlo.add %125, %127 : tensor<4x4xf32>
    %129 = stablehlo.transpose %111#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %130 = stablehlo.dot_general %129, %128, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %132 = stablehlo.dot_general %129, %112, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %134 = stablehlo.multiply %126, %133 : tensor<4x4xf32>
    %135 = stablehlo.multiply %133, %121 : tensor<4x4xf32>
    %136 = stablehlo.multiply %124, %135 : tensor<4x4xf32>
    %137 = stablehlo.multiply %135, %118 : tensor<4x4xf32>
    %138 = stablehlo.multiply %119, %133 : tensor<4x4xf32>
    %139 = stablehlo.add %137, %138 : tensor<4x4xf32>
    %140 = stablehlo.multiply %133, %124 : tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %142 = stablehlo.multiply %141, %139 : tensor<4x4xf32>
    %143 = stablehlo.negate %134 : tensor<4x4xf32>
    %144 = stablehlo.multiply %143, %122 : tensor<4x4xf32>
    %145 = stablehlo.add %136, %144 : tensor<4x4xf32>
    %146 = stablehlo.multiply %140, %120 : tensor<4x4xf32>
    %147 = stablehlo.add %145, %146 : tensor<4x4xf32>
    %148 = stablehlo.dot_general %147, %112, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %149 = stablehlo.transpose %148, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %150 = stablehlo.dot_general %147, %111#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %151 = stablehlo.add %131, %150 : tensor<4x4xf32>
    %152 = stablehlo.multiply %151, %117 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %107, %cst_33, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %154 = stablehlo.slice %153 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %156:5 = stablehlo.optimization_barrier %14, %16, %83, %142, %155 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %157 = stablehlo.tanh %156#0 : tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %159 = stablehlo.add %158, %157 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %161 = stablehlo.subtract %160, %157 : tensor<4x4xf32>
    %162 = stablehlo.multiply %159, %161 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %164 = stablehlo.add %163, %157 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %166 = stablehlo.subtract %165, %157 : tensor<4x4xf32>
    %167 = stablehlo.multiply %164, %166 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %169 = stablehlo.multiply %168, %157 : tensor<4x4xf32>
    %170 = stablehlo.dot_general %157, %156#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %171 = stablehlo.sine %170 : tensor<4x4xf32>
    %172 = stablehlo.cosine %170 : tensor<4x4xf32>
    %173 = stablehlo.cosine %170 : tensor<4x4xf32>
    %174 = stablehlo.sine %170 : tensor<4x4xf32>
    %cst_40 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %176 = stablehlo.multiply %175, %156#2 : tensor<4x4xf32>
    %177 = stablehlo.multiply %171, %176 : tensor<4x4xf32>
    %178 = stablehlo.multiply %176, %170 : tensor<4x4xf32>
    %179 = stablehlo.multiply %178, %173 : tensor<4x4xf32>
    %180 = stablehlo.add %177, %179 : tensor<4x4xf32>
    %181 = stablehlo.dot_general %180, %156#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %182 = stablehlo.multiply %181, %156#3 : tensor<4x4xf32>
    %183 = stablehlo.multiply %156#3, %167 : tensor<4x4xf32>
    %184 = stablehlo.dot_general %183, %180, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %185 = stablehlo.dot_general %183, %156#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %186 = stablehlo.transpose %156#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %187 = stablehlo.dot_general %186, %180, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %188 = stablehlo.transpose %187, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %189 = stablehlo.dot_general %186, %157, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %190 = stablehlo.transpose %189, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %191 = stablehlo.add %185, %190 : tensor<4x4xf32>
    %192 = stablehlo.multiply %178, %191 : tensor<4x4xf32>
    %193 = stablehlo.multiply %191, %173 : tensor<4x4xf32>
    %194 = stablehlo.multiply %176, %193 : tensor<4x4xf32>
    %195 = stablehlo.multiply %193, %170 : tensor<4x4xf32>
    %196 = stablehlo.multiply %171, %191 : tensor<4x4xf32>
    %197 = stablehlo.add %195, %196 : tensor<4x4xf32>
    %198 = stablehlo.multiply %191, %176 : tensor<4x4xf32>
    %cst_41 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %200 = stablehlo.multiply %199, %197 : tensor<4x4xf32>
    %201 = stablehlo.add %156#3, %200 : tensor<4x4xf32>
    %202 = stablehlo.negate %192 : tensor<4x4xf32>
    %203 = stablehlo.multiply %202, %174 : tensor<4x4xf32>
    %204 = stablehlo.add %194, %203 : tensor<4x4xf32>
    %205 = stablehlo.multiply %198, %172 : tensor<4x4xf32>
    %206 = stablehlo.add %204, %205 : tensor<4x4xf32>
    %207 = stablehlo.dot_general %206, %157, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %208 = stablehlo.transpose %207, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %209 = stablehlo.add %184, %208 : tensor<4x4xf32>
    %210 = stablehlo.dot_general %206, %156#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %211 = stablehlo.add %188, %210 : tensor<4x4xf32>
    %212 = stablehlo.multiply %182, %169 : tensor<4x4xf32>
    %213 = stablehlo.add %211, %212 : tensor<4x4xf32>
    %214 = stablehlo.multiply %213, %162 : tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.pad %107, %cst_42, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %216 = stablehlo.slice %215 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %218:5 = stablehlo.optimization_barrier %29, %31, %65, %201, %217 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %219 = stablehlo.tanh %218#0 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %221 = stablehlo.add %220, %219 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %223 = stablehlo.subtract %222, %219 : tensor<4x4xf32>
    %224 = stablehlo.multiply %221, %223 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %226 = stablehlo.add %225, %219 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %228 = stablehlo.subtract %227, %219 : tensor<4x4xf32>
    %229 = stablehlo.multiply %226, %228 : tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %231 = stablehlo.multiply %230, %219 : tensor<4x4xf32>
    %232 = stablehlo.dot_general %219, %218#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %233 = stablehlo.sine %232 : tensor<4x4xf32>
    %234 = stablehlo.cosine %232 : tensor<4x4xf32>
    %235 = stablehlo.cosine %232 : tensor<4x4xf32>
    %236 = stablehlo.sine %232 : tensor<4x4xf32>
    %cst_49 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %238 = stablehlo.multiply %237, %218#2 : tensor<4x4xf32>
    %239 = stablehlo.multiply %233, %238 : tensor<4x4xf32>
    %240 = stablehlo.multiply %238, %232 : tensor<4x4xf32>
    %241 = stablehlo.multiply %240, %235 : tensor<4x4xf32>
    %242 = stablehlo.add %239, %241 : tensor<4x4xf32>
    %243 = stablehlo.dot_general %242, %218#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %244 = stablehlo.multiply %243, %218#3 : tensor<4x4xf32>
    %245 = stablehlo.multiply %218#3, %229 : tensor<4x4xf32>
    %246 = stablehlo.dot_general %245, %242, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %247 = stablehlo.dot_general %245, %218#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %248 = stablehlo.transpose %218#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %249 = stablehlo.dot_general %248, %242, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %250 = stablehlo.transpose %249, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %251 = stablehlo.dot_general %248, %219, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %252 = stablehlo.transpose %251, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %253 = stablehlo.add %247, %252 : tensor<4x4xf32>
    %254 = stablehlo.multiply %240, %253 : tensor<4x4xf32>
    %255 = stablehlo.multiply %253, %235 : tensor<4x4xf32>
    %256 = stablehlo.multiply %238, %255 : tensor<4x4xf32>
    %257 = stablehlo.multiply %255, %232 : tensor<4x4xf32>
    %258 = stablehlo.multiply %233, %253 : tensor<4x4xf32>
    %259 = stablehlo.add %257, %258 : tensor<4x4xf32>
    %260 = stablehlo.multiply %253, %238 : tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %262 = stablehlo.multiply %261, %259 : tensor<4x4xf32>
    %263 = stablehlo.add %218#3, %262 : tensor<4x4xf32>
    %264 = stablehlo.negate %254 : tensor<4x4xf32>
    %265 = stablehlo.multiply %264, %236 : tensor<4x4xf32>
    %266 = stablehlo.add %256, %265 : tensor<4x4xf32>
    %267 = stablehlo.multiply %260, %234 : tensor<4x4xf32>
    %268 = stablehlo.add %266, %267 : tensor<4x4xf32>
    %269 = stablehlo.dot_general %268, %219, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %270 = stablehlo.transpose %269, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %271 = stablehlo.add %246, %270 : tensor<4x4xf32>
    %272 = stablehlo.dot_general %268, %218#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %273 = stablehlo.add %250, %272 : tensor<4x4xf32>
    %274 = stablehlo.multiply %244, %231 : tensor<4x4xf32>
    %275 = stablehlo.add %273, %274 : tensor<4x4xf32>
    %276 = stablehlo.multiply %275, %224 : tensor<4x4xf32>
    %277 = stablehlo.multiply %64, %263 : tensor<4x4xf32>
    %278 = stablehlo.multiply %263, %52 : tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %280 = stablehlo.negate %279 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %281 = stablehlo.select %56, %279, %cst_52 : tensor<i1>, tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.select %56, %cst_53, %280 : tensor<i1>, tensor<f32>
    %283 = stablehlo.add %281, %282 : tensor<f32>
    %284 = stablehlo.multiply %283, %59 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %285 = stablehlo.multiply %284, %cst_54 : tensor<f32>
    %286 = stablehlo.negate %285 : tensor<f32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %287 = stablehlo.select %55, %cst_55, %286 : tensor<i1>, tensor<f32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.select %55, %286, %cst_56 : tensor<i1>, tensor<f32>
    %289 = stablehlo.negate %287 : tensor<f32>
    %290 = stablehlo.add %288, %289 : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %292 = stablehlo.add %277, %291 : tensor<4x4xf32>
    %293 = stablehlo.multiply %292, %52 : tensor<4x4xf32>
    %294 = stablehlo.add %276, %293 : tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %296 = stablehlo.multiply %295, %293 : tensor<4x4xf32>
    %297 = stablehlo.multiply %39, %296 : tensor<4x4xf32>
    %298 = stablehlo.multiply %296, %38 : tensor<4x4xf32>
    %299 = stablehlo.multiply %298, %40 : tensor<4x4xf32>
    %300 = stablehlo.add %297, %299 : tensor<4x4xf32>
    %301 = stablehlo.dot_general %300, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %302 = stablehlo.transpose %301, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %303 = stablehlo.add %271, %302 : tensor<4x4xf32>
    %304 = stablehlo.dot_general %300, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %305 = stablehlo.multiply %304, %37 : tensor<4x4xf32>
    %306 = stablehlo.add %294, %305 : tensor<4x4xf32>
    %307 = stablehlo.broadcast_in_dim %303, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.pad %307, %cst_58, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %309 = stablehlo.add %104, %308 : tensor<3x4x4xf32>
    %310 = stablehlo.add %214, %306 : tensor<4x4xf32>
    %cst_59 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %312 = stablehlo.multiply %311, %306 : tensor<4x4xf32>
    %313 = stablehlo.multiply %24, %312 : tensor<4x4xf32>
    %314 = stablehlo.multiply %312, %23 : tensor<4x4xf32>
    %315 = stablehlo.multiply %314, %25 : tensor<4x4xf32>
    %316 = stablehlo.add %313, %315 : tensor<4x4xf32>
    %317 = stablehlo.dot_general %316, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %318 = stablehlo.transpose %317, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %319 = stablehlo.add %209, %318 : tensor<4x4xf32>
    %320 = stablehlo.dot_general %316, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %321 = stablehlo.multiply %320, %22 : tensor<4x4xf32>
    %322 = stablehlo.add %310, %321 : tensor<4x4xf32>
    %323 = stablehlo.broadcast_in_dim %319, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %324 = stablehlo.pad %323, %cst_60, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %325 = stablehlo.add %309, %324 : tensor<3x4x4xf32>
    %326 = stablehlo.add %152, %322 : tensor<4x4xf32>
    %cst_61 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %328 = stablehlo.multiply %327, %322 : tensor<4x4xf32>
    %329 = stablehlo.multiply %9, %328 : tensor<4x4xf32>
    %330 = stablehlo.multiply %328, %8 : tensor<4x4xf32>
    %331 = stablehlo.multiply %330, %10 : tensor<4x4xf32>
    %332 = stablehlo.add %329, %331 : tensor<4x4xf32>
    %333 = stablehlo.dot_general %332, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %334 = stablehlo.transpose %333, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %335 = stablehlo.add %149, %334 : tensor<4x4xf32>
    %336 = stablehlo.dot_general %332, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %337 = stablehlo.multiply %336, %7 : tensor<4x4xf32>
    %338 = stablehlo.add %326, %337 : tensor<4x4xf32>
    %339 = stablehlo.broadcast_in_dim %335, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.pad %339, %cst_62, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %341 = stablehlo.add %325, %340 : tensor<3x4x4xf32>
    return %338, %341 : tensor<4x4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
