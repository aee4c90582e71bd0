// import jax
// import jax.numpy as jnp
//
//
// def layer(x, kernel):
//     lin = x @ kernel
//     output = jax.nn.softplus(lin)
//     widened = output * jax.nn.sigmoid(lin)
//     return x + widened / (1.0 + jnp.abs(widened))
//
//
// def compute_remat_loss(inputs, ws, gain):
//     p = gain * inputs
//     saved_block = jax.checkpoint(layer, policy=jax.checkpoint_policies.nothing_saveable)
//
//     def loss(weights_in):
//         h = p
//         for i in range(3):
//             h = saved_block(h, weights_in[i])
//         return jax.nn.logsumexp(h)
//
//     loss_now, grads = jax.value_and_grad(loss)(ws)
//     return grads, loss_now
//
//   inputs: float32[1, 4] in [-1.2, 1.2]
//   ws: float32[3, 4, 4] in [-0.7, 0.7]
//   gain: float32[4] in [0.38, 1.25]
// -----
// forward, cpu
module @jit_compute_remat_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4xf32>, %arg1: tensor<3x4x4xf32>, %arg2: tensor<4xf32>) -> (tensor<3x4x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x4xf32>
    %2 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.dot_general %1, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %5 = call @softplus(%4) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %6 = stablehlo.negate %4 : tensor<1x4xf32>
    %7 = stablehlo.exponential %6 : tensor<1x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %9 = stablehlo.add %8, %7 : tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %11 = stablehlo.divide %10, %9 : tensor<1x4xf32>
    %12 = stablehlo.multiply %5, %11 : tensor<1x4xf32>
    %13 = stablehlo.abs %12 : tensor<1x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %15 = stablehlo.add %14, %13 : tensor<1x4xf32>
    %16 = stablehlo.divide %12, %15 : tensor<1x4xf32>
    %17 = stablehlo.add %1, %16 : tensor<1x4xf32>
    %18 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %20 = stablehlo.dot_general %17, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %21 = call @softplus(%20) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.negate %20 : tensor<1x4xf32>
    %23 = stablehlo.exponential %22 : tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %25 = stablehlo.add %24, %23 : tensor<1x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %27 = stablehlo.divide %26, %25 : tensor<1x4xf32>
    %28 = stablehlo.multiply %21, %27 : tensor<1x4xf32>
    %29 = stablehlo.abs %28 : tensor<1x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %31 = stablehlo.add %30, %29 : tensor<1x4xf32>
    %32 = stablehlo.divide %28, %31 : tensor<1x4xf32>
    %33 = stablehlo.add %17, %32 : tensor<1x4xf32>
    %34 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %35 = stablehlo.reshape %34 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %36 = stablehlo.dot_general %33, %35, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %37 = call @softplus(%36) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %38 = stablehlo.negate %36 : tensor<1x4xf32>
    %39 = stablehlo.exponential %38 : tensor<1x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %41 = stablehlo.add %40, %39 : tensor<1x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %43 = stablehlo.divide %42, %41 : tensor<1x4xf32>
    %44 = stablehlo.multiply %37, %43 : tensor<1x4xf32>
    %45 = stablehlo.abs %44 : tensor<1x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %47 = stablehlo.add %46, %45 : tensor<1x4xf32>
    %48 = stablehlo.divide %44, %47 : tensor<1x4xf32>
    %49 = stablehlo.add %33, %48 : tensor<1x4xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_8) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<1x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.maximum %cst_9, %50 : tensor<f32>
    %52 = stablehlo.is_finite %51 : (tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.select %52, %51, %cst_10 : tensor<i1>, tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x4xf32>
    %56 = stablehlo.subtract %49, %55 : tensor<1x4xf32>
    %57 = stablehlo.exponential %56 : tensor<1x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x4xf32>, tensor<f32>) -> tensor<f32>
    %59 = stablehlo.abs %58 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.compare GE, %58, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %61 = stablehlo.log %59 : tensor<f32>
    %62 = stablehlo.add %61, %53 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.divide %cst_13, %59 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.select %60, %cst_14, %63 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.select %60, %63, %cst_15 : tensor<i1>, tensor<f32>
    %66 = stablehlo.negate %64 : tensor<f32>
    %67 = stablehlo.add %65, %66 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %69 = stablehlo.multiply %68, %57 : tensor<1x4xf32>
    %70:3 = stablehlo.optimization_barrier %33, %35, %69 : tensor<1x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
    %71 = stablehlo.dot_general %70#0, %70#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %72:2 = call @softplus_0(%71) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %73 = stablehlo.negate %71 : tensor<1x4xf32>
    %74 = stablehlo.exponential %73 : tensor<1x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %76 = stablehlo.add %75, %74 : tensor<1x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %78 = stablehlo.divide %77, %76 : tensor<1x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %80 = stablehlo.subtract %79, %78 : tensor<1x4xf32>
    %81 = stablehlo.multiply %78, %80 : tensor<1x4xf32>
    %82 = stablehlo.multiply %72#0, %78 : tensor<1x4xf32>
    %83 = stablehlo.abs %82 : tensor<1x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %85 = stablehlo.compare GE, %82, %84, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %87 = stablehlo.add %86, %83 : tensor<1x4xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<1x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %90 = stablehlo.divide %89, %88 : tensor<1x4xf32>
    %91 = stablehlo.multiply %70#2, %90 : tensor<1x4xf32>
    %92 = stablehlo.multiply %91, %82 : tensor<1x4xf32>
    %93 = stablehlo.negate %92 : tensor<1x4xf32>
    %94 = stablehlo.divide %70#2, %87 : tensor<1x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %96 = stablehlo.select %85, %95, %93 : tensor<1x4xi1>, tensor<1x4xf32>
    %97 = stablehlo.select %85, %93, %95 : tensor<1x4xi1>, tensor<1x4xf32>
    %98 = stablehlo.add %94, %97 : tensor<1x4xf32>
    %99 = stablehlo.negate %96 : tensor<1x4xf32>
    %100 = stablehlo.add %98, %99 : tensor<1x4xf32>
    %101 = stablehlo.multiply %72#0, %100 : tensor<1x4xf32>
    %102 = stablehlo.multiply %100, %78 : tensor<1x4xf32>
    %103 = stablehlo.multiply %101, %81 : tensor<1x4xf32>
    %104 = call @softplus_1(%72#1, %102) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %105 = stablehlo.add %103, %104 : tensor<1x4xf32>
    %106 = stablehlo.dot_general %105, %70#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %108 = stablehlo.dot_general %105, %70#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %109 = stablehlo.add %70#2, %108 : tensor<1x4xf32>
    %110 = stablehlo.broadcast_in_dim %107, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %110, %cst_23, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %112:3 = stablehlo.optimization_barrier %17, %19, %109 : tensor<1x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
    %113 = stablehlo.dot_general %112#0, %112#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %114:2 = call @softplus_0(%113) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %115 = stablehlo.negate %113 : tensor<1x4xf32>
    %116 = stablehlo.exponential %115 : tensor<1x4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %118 = stablehlo.add %117, %116 : tensor<1x4xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %120 = stablehlo.divide %119, %118 : tensor<1x4xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %122 = stablehlo.subtract %121, %120 : tensor<1x4xf32>
    %123 = stablehlo.multiply %120, %122 : tensor<1x4xf32>
    %124 = stablehlo.multiply %114#0, %120 : tensor<1x4xf32>
    %125 = stablehlo.abs %124 : tensor<1x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %127 = stablehlo.compare GE, %124, %126, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %129 = stablehlo.add %128, %125 : tensor<1x4xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<1x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %132 = stablehlo.divide %131, %130 : tensor<1x4xf32>
    %133 = stablehlo.multiply %112#2, %132 : tensor<1x4xf32>
    %134 = stablehlo.multiply %133, %124 : tensor<1x4xf32>
    %135 = stablehlo.negate %134 : tensor<1x4xf32>
    %136 = stablehlo.divide %112#2, %129 : tensor<1x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %138 = stablehlo.select %127, %137, %135 : tensor<1x4xi1>, tensor<1x4xf32>
    %139 = stablehlo.select %127, %135, %137 : tensor<1x4xi1>, tensor<1x4xf32>
    %140 = stablehlo.add %136, %139 : tensor<1x4xf32>
    %141 = stablehlo.negate %138 : tensor<1x4xf32>
    %142 = stablehlo.add %140, %141 : tensor<1x4xf32>
    %143 = stablehlo.multiply %114#0, %142 : tensor<1x4xf32>
    %144 = stablehlo.multiply %142, %120 : tensor<1x4xf32>
    %145 = stablehlo.multiply %143, %123 : tensor<1x4xf32>
    %146 = call @softplus_1(%114#1, %144) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %147 = stablehlo.add %145, %146 : tensor<1x4xf32>
    %148 = stablehlo.dot_general %147, %112#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %149 = stablehlo.transpose %148, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %150 = stablehlo.dot_general %147, %112#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %151 = stablehlo.add %112#2, %150 : tensor<1x4xf32>
    %152 = stablehlo.broadcast_in_dim %149, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %152, %cst_31, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %154 = stablehlo.add %111, %153 : tensor<3x4x4xf32>
    %155:3 = stablehlo.optimization_barrier %1, %3, %151 : tensor<1x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
    %156 = stablehlo.dot_general %155#0, %155#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %157:2 = call @softplus_0(%156) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %158 = stablehlo.negate %156 : tensor<1x4xf32>
    %159 = stablehlo.exponential %158 : tensor<1x4xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %161 = stablehlo.add %160, %159 : tensor<1x4xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %163 = stablehlo.divide %162, %161 : tensor<1x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %165 = stablehlo.subtract %164, %163 : tensor<1x4xf32>
    %166 = stablehlo.multiply %163, %165 : tensor<1x4xf32>
    %167 = stablehlo.multiply %157#0, %163 : tensor<1x4xf32>
    %168 = stablehlo.abs %167 : tensor<1x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %170 = stablehlo.compare GE, %167, %169, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %172 = stablehlo.add %171, %168 : tensor<1x4xf32>
    %173 = stablehlo.multiply %172, %172 : tensor<1x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %175 = stablehlo.divide %174, %173 : tensor<1x4xf32>
    %176 = stablehlo.multiply %155#2, %175 : tensor<1x4xf32>
    %177 = stablehlo.multiply %176, %167 : tensor<1x4xf32>
    %178 = stablehlo.negate %177 : tensor<1x4xf32>
    %179 = stablehlo.divide %155#2, %172 : tensor<1x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %181 = stablehlo.select %170, %180, %178 : tensor<1x4xi1>, tensor<1x4xf32>
    %182 = stablehlo.select %170, %178, %180 : tensor<1x4xi1>, tensor<1x4xf32>
    %183 = stablehlo.add %179, %182 : tensor<1x4xf32>
    %184 = stablehlo.negate %181 : tensor<1x4xf32>
    %185 = stablehlo.add %183, %184 : tensor<1x4xf32>
    %186 = stablehlo.multiply %157#0, %185 : tensor<1x4xf32>
    %187 = stablehlo.multiply %185, %163 : tensor<1x4xf32>
    %188 = stablehlo.multiply %186, %166 : tensor<1x4xf32>
    %189 = call @softplus_1(%157#1, %187) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %190 = stablehlo.add %188, %189 : tensor<1x4xf32>
    %191 = stablehlo.dot_general %190, %155#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %192 = stablehlo.transpose %191, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.pad %193, %cst_39, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %195 = stablehlo.add %154, %194 : tensor<3x4x4xf32>
    return %195, %62 : tensor<3x4x4xf32>, tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x4xf32>
    %7 = stablehlo.abs %3 : tensor<1x4xf32>
    %8 = stablehlo.negate %7 : tensor<1x4xf32>
    %9 = stablehlo.exponential %8 : tensor<1x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x4xi1>, tensor<1x4xf32>
    return %12 : tensor<1x4xf32>
  }
  func.func private @softplus_0(%arg0: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x4xf32>
    %7 = stablehlo.abs %3 : tensor<1x4xf32>
    %8 = stablehlo.negate %7 : tensor<1x4xf32>
    %9 = stablehlo.exponential %8 : tensor<1x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x4xi1>, tensor<1x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x4xf32>
    %22 = stablehlo.exponential %21 : tensor<1x4xf32>
    return %12, %22 : tensor<1x4xf32>, tensor<1x4xf32>
  }
  func.func private @softplus_1(%arg0: tensor<1x4xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x4xf32>
    return %0 : tensor<1x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4xf32>, %arg1: tensor<3x4x4xf32>, %arg2: tensor<4xf32>) -> (tensor<1x4xf32> {jax.result_info = "result[0]"}, tensor<3x4x4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x4xf32>
    %2 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.dot_general %1, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %5:2 = call @softplus(%4) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %6 = stablehlo.negate %4 : tensor<1x4xf32>
    %7 = stablehlo.exponential %6 : tensor<1x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %9 = stablehlo.add %8, %7 : tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %11 = stablehlo.divide %10, %9 : tensor<1x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<1x4xf32>
    %14 = stablehlo.multiply %11, %13 : tensor<1x4xf32>
    %15 = stablehlo.multiply %5#0, %11 : tensor<1x4xf32>
    %16 = stablehlo.abs %15 : tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %18 = stablehlo.compare GE, %15, %17, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %20 = stablehlo.add %19, %16 : tensor<1x4xf32>
    %21 = stablehlo.divide %15, %20 : tensor<1x4xf32>
    %22 = stablehlo.multiply %20, %20 : tensor<1x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %24 = stablehlo.divide %23, %22 : tensor<1x4xf32>
    %25 = stablehlo.add %1, %21 : tensor<1x4xf32>
    %26 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %28 = stablehlo.dot_general %25, %27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %29:2 = call @softplus(%28) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %30 = stablehlo.negate %28 : tensor<1x4xf32>
    %31 = stablehlo.exponential %30 : tensor<1x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %33 = stablehlo.add %32, %31 : tensor<1x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %35 = stablehlo.divide %34, %33 : tensor<1x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %37 = stablehlo.subtract %36, %35 : tensor<1x4xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<1x4xf32>
    %39 = stablehlo.multiply %29#0, %35 : tensor<1x4xf32>
    %40 = stablehlo.abs %39 : tensor<1x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %42 = stablehlo.compare GE, %39, %41, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %44 = stablehlo.add %43, %40 : tensor<1x4xf32>
    %45 = stablehlo.divide %39, %44 : tensor<1x4xf32>
    %46 = stablehlo.multiply %44, %44 : tensor<1x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %48 = stablehlo.divide %47, %46 : tensor<1x4xf32>
    %49 = stablehlo.add %25, %45 : tensor<1x4xf32>
    %50 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %51 = stablehlo.reshape %50 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %52 = stablehlo.dot_general %49, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %53:2 = call @softplus(%52) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %54 = stablehlo.negate %52 : tensor<1x4xf32>
    %55 = stablehlo.exponential %54 : tensor<1x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %57 = stablehlo.add %56, %55 : tensor<1x4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %59 = stablehlo.divide %58, %57 : tensor<1x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %61 = stablehlo.subtract %60, %59 : tensor<1x4xf32>
    %62 = stablehlo.multiply %59, %61 : tensor<1x4xf32>
    %63 = stablehlo.multiply %53#0, %59 : tensor<1x4xf32>
    %64 = stablehlo.abs %63 : tensor<1x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %66 = stablehlo.compare GE, %63, %65, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %68 = stablehlo.add %67, %64 : tensor<1x4xf32>
    %69 = stablehlo.divide %63, %68 : tensor<1x4xf32>
    %70 = stablehlo.multiply %68, %68 : tensor<1x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %72 = stablehlo.divide %71, %70 : tensor<1x4xf32>
    %73 = stablehlo.add %49, %69 : tensor<1x4xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_17) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<1x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %75 = stablehlo.maximum %cst_18, %74 : tensor<f32>
    %76 = stablehlo.is_finite %75 : (tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.select %76, %75, %cst_19 : tensor<i1>, tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x4xf32>
    %80 = stablehlo.subtract %73, %79 : tensor<1x4xf32>
    %81 = stablehlo.exponential %80 : tensor<1x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x4xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.abs %82 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.compare GE, %82, %cst_21, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.compare GE, %82, %cst_22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.divide %cst_23, %83 : tensor<f32>
    %87 = stablehlo.multiply %83, %83 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.divide %cst_24, %87 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.select %85, %cst_25, %86 : tensor<i1>, tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.select %85, %86, %cst_26 : tensor<i1>, tensor<f32>
    %91 = stablehlo.negate %89 : tensor<f32>
    %92 = stablehlo.add %90, %91 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %94 = stablehlo.multiply %93, %81 : tensor<1x4xf32>
    %95 = stablehlo.dot_general %49, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %96:2 = call @softplus_0(%95) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %97 = stablehlo.negate %95 : tensor<1x4xf32>
    %98 = stablehlo.exponential %97 : tensor<1x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %100 = stablehlo.add %99, %98 : tensor<1x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %102 = stablehlo.divide %101, %100 : tensor<1x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %104 = stablehlo.subtract %103, %102 : tensor<1x4xf32>
    %105 = stablehlo.multiply %102, %104 : tensor<1x4xf32>
    %106 = stablehlo.multiply %96#0, %102 : tensor<1x4xf32>
    %107 = stablehlo.abs %106 : tensor<1x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %109 = stablehlo.compare GE, %106, %108, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %111 = stablehlo.add %110, %107 : tensor<1x4xf32>
    %112 = stablehlo.multiply %111, %111 : tensor<1x4xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %114 = stablehlo.divide %113, %112 : tensor<1x4xf32>
    %115 = stablehlo.multiply %94, %114 : tensor<1x4xf32>
    %116 = stablehlo.multiply %115, %106 : tensor<1x4xf32>
    %117 = stablehlo.negate %116 : tensor<1x4xf32>
    %118 = stablehlo.divide %94, %111 : tensor<1x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %120 = stablehlo.select %109, %119, %117 : tensor<1x4xi1>, tensor<1x4xf32>
    %121 = stablehlo.select %109, %117, %119 : tensor<1x4xi1>, tensor<1x4xf32>
    %122 = stablehlo.add %118, %121 : tensor<1x4xf32>
    %123 = stablehlo.negate %120 : tensor<1x4xf32>
    %124 = stablehlo.add %122, %123 : tensor<1x4xf32>
    %125 = stablehlo.multiply %96#0, %124 : tensor<1x4xf32>
    %126 = stablehlo.multiply %124, %102 : tensor<1x4xf32>
    %127 = stablehlo.multiply %125, %105 : tensor<1x4xf32>
    %128 = call @softplus_1(%96#1, %126) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %129 = stablehlo.add %127, %128 : tensor<1x4xf32>
    %130 = stablehlo.dot_general %129, %51, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %131 = stablehlo.add %94, %130 : tensor<1x4xf32>
    %132 = stablehlo.dot_general %25, %27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %133:2 = call @softplus_0(%132) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %134 = stablehlo.negate %132 : tensor<1x4xf32>
    %135 = stablehlo.exponential %134 : tensor<1x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %137 = stablehlo.add %136, %135 : tensor<1x4xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %139 = stablehlo.divide %138, %137 : tensor<1x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %141 = stablehlo.subtract %140, %139 : tensor<1x4xf32>
    %142 = stablehlo.multiply %139, %141 : tensor<1x4xf32>
    %143 = stablehlo.multiply %133#0, %139 : tensor<1x4xf32>
    %144 = stablehlo.abs %143 : tensor<1x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %146 = stablehlo.compare GE, %143, %145, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %148 = stablehlo.add %147, %144 : tensor<1x4xf32>
    %149 = stablehlo.multiply %148, %148 : tensor<1x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %151 = stablehlo.divide %150, %149 : tensor<1x4xf32>
    %152 = stablehlo.multiply %131, %151 : tensor<1x4xf32>
    %153 = stablehlo.multiply %152, %143 : tensor<1x4xf32>
    %154 = stablehlo.negate %153 : tensor<1x4xf32>
    %155 = stablehlo.divide %131, %148 : tensor<1x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %157 = stablehlo.select %146, %156, %154 : tensor<1x4xi1>, tensor<1x4xf32>
    %158 = stablehlo.select %146, %154, %156 : tensor<1x4xi1>, tensor<1x4xf32>
    %159 = stablehlo.add %155, %158 : tensor<1x4xf32>
    %160 = stablehlo.negate %157 : tensor<1x4xf32>
    %161 = stablehlo.add %159, %160 : tensor<1x4xf32>
    %162 = stablehlo.multiply %133#0, %161 : tensor<1x4xf32>
    %163 = stablehlo.multiply %161, %139 : tensor<1x4xf32>
    %164 = stablehlo.multiply %162, %142 : tensor<1x4xf32>
    %165 = call @softplus_1(%133#1, %163) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %166 = stablehlo.add %164, %165 : tensor<1x4xf32>
    %167 = stablehlo.dot_general %166, %27, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %168 = stablehlo.add %131, %167 : tensor<1x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %169, %cst_42, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %171 = stablehlo.slice %170 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %173:4 = stablehlo.optimization_barrier %1, %3, %168, %172 : tensor<1x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x4xf32>
    %174 = stablehlo.dot_general %173#0, %173#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %175:5 = call @softplus_2(%174) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>)
    %176 = stablehlo.negate %174 : tensor<1x4xf32>
    %177 = stablehlo.exponential %176 : tensor<1x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %179 = stablehlo.add %178, %177 : tensor<1x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %181 = stablehlo.divide %180, %179 : tensor<1x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %183 = stablehlo.subtract %182, %181 : tensor<1x4xf32>
    %184 = stablehlo.multiply %181, %183 : tensor<1x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %186 = stablehlo.subtract %185, %181 : tensor<1x4xf32>
    %187 = stablehlo.multiply %181, %186 : tensor<1x4xf32>
    %188 = stablehlo.multiply %175#0, %181 : tensor<1x4xf32>
    %189 = stablehlo.abs %188 : tensor<1x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %191 = stablehlo.compare GE, %188, %190, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %193 = stablehlo.compare GE, %188, %192, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %195 = stablehlo.add %194, %189 : tensor<1x4xf32>
    %196 = stablehlo.multiply %195, %195 : tensor<1x4xf32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %198 = stablehlo.divide %197, %196 : tensor<1x4xf32>
    %199 = stablehlo.multiply %195, %195 : tensor<1x4xf32>
    %200 = stablehlo.multiply %195, %199 : tensor<1x4xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %202 = stablehlo.divide %201, %200 : tensor<1x4xf32>
    %cst_53 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<1x4xf32>
    %205 = stablehlo.multiply %173#2, %198 : tensor<1x4xf32>
    %206 = stablehlo.multiply %205, %188 : tensor<1x4xf32>
    %207 = stablehlo.negate %206 : tensor<1x4xf32>
    %208 = stablehlo.divide %173#2, %195 : tensor<1x4xf32>
    %209 = stablehlo.multiply %195, %195 : tensor<1x4xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %211 = stablehlo.divide %210, %209 : tensor<1x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %213 = stablehlo.select %193, %212, %207 : tensor<1x4xi1>, tensor<1x4xf32>
    %214 = stablehlo.select %193, %207, %212 : tensor<1x4xi1>, tensor<1x4xf32>
    %215 = stablehlo.add %208, %214 : tensor<1x4xf32>
    %216 = stablehlo.negate %213 : tensor<1x4xf32>
    %217 = stablehlo.add %215, %216 : tensor<1x4xf32>
    %218 = stablehlo.multiply %175#0, %217 : tensor<1x4xf32>
    %219 = stablehlo.multiply %217, %181 : tensor<1x4xf32>
    %220 = stablehlo.multiply %218, %187 : tensor<1x4xf32>
    %221 = call @softplus_3(%175#1, %219) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %222 = stablehlo.add %220, %221 : tensor<1x4xf32>
    %223 = stablehlo.transpose %173#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %224 = stablehlo.dot_general %223, %222, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %225 = stablehlo.transpose %224, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %226 = stablehlo.dot_general %223, %173#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %228:2 = call @softplus_4(%175#1, %219, %227) : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %229 = stablehlo.multiply %218, %227 : tensor<1x4xf32>
    %230 = stablehlo.multiply %227, %187 : tensor<1x4xf32>
    %231 = stablehlo.multiply %217, %228#1 : tensor<1x4xf32>
    %232 = stablehlo.multiply %228#1, %181 : tensor<1x4xf32>
    %233 = stablehlo.multiply %175#0, %230 : tensor<1x4xf32>
    %234 = stablehlo.add %232, %233 : tensor<1x4xf32>
    %235 = stablehlo.multiply %230, %217 : tensor<1x4xf32>
    %236 = stablehlo.negate %234 : tensor<1x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %238 = stablehlo.select %193, %234, %237 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %240 = stablehlo.select %193, %239, %236 : tensor<1x4xi1>, tensor<1x4xf32>
    %241 = stablehlo.add %238, %240 : tensor<1x4xf32>
    %242 = stablehlo.multiply %234, %211 : tensor<1x4xf32>
    %243 = stablehlo.multiply %242, %173#2 : tensor<1x4xf32>
    %244 = stablehlo.negate %243 : tensor<1x4xf32>
    %245 = stablehlo.divide %234, %195 : tensor<1x4xf32>
    %246 = stablehlo.negate %241 : tensor<1x4xf32>
    %247 = stablehlo.multiply %205, %246 : tensor<1x4xf32>
    %248 = stablehlo.multiply %246, %188 : tensor<1x4xf32>
    %249 = stablehlo.multiply %173#2, %248 : tensor<1x4xf32>
    %250 = stablehlo.multiply %248, %198 : tensor<1x4xf32>
    %251 = stablehlo.add %245, %250 : tensor<1x4xf32>
    %252 = stablehlo.multiply %249, %204 : tensor<1x4xf32>
    %253 = stablehlo.add %244, %252 : tensor<1x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %255 = stablehlo.select %191, %254, %253 : tensor<1x4xi1>, tensor<1x4xf32>
    %256 = stablehlo.select %191, %253, %254 : tensor<1x4xi1>, tensor<1x4xf32>
    %257 = stablehlo.add %247, %256 : tensor<1x4xf32>
    %258 = stablehlo.negate %255 : tensor<1x4xf32>
    %259 = stablehlo.add %257, %258 : tensor<1x4xf32>
    %260 = stablehlo.multiply %175#0, %259 : tensor<1x4xf32>
    %261 = stablehlo.add %231, %260 : tensor<1x4xf32>
    %262 = stablehlo.multiply %259, %181 : tensor<1x4xf32>
    %263 = stablehlo.add %235, %262 : tensor<1x4xf32>
    %264 = stablehlo.multiply %181, %229 : tensor<1x4xf32>
    %265 = stablehlo.multiply %229, %186 : tensor<1x4xf32>
    %266 = stablehlo.add %261, %265 : tensor<1x4xf32>
    %267 = stablehlo.negate %264 : tensor<1x4xf32>
    %268 = stablehlo.add %266, %267 : tensor<1x4xf32>
    %269 = stablehlo.multiply %268, %184 : tensor<1x4xf32>
    %270 = call @softplus_5(%175#2, %175#3, %175#4, %175#1, %263, %228#0) : (tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %271 = stablehlo.add %269, %270 : tensor<1x4xf32>
    %272 = stablehlo.dot_general %271, %173#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %273 = stablehlo.transpose %272, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %274 = stablehlo.dot_general %271, %173#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %275 = stablehlo.add %225, %274 : tensor<1x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.pad %169, %cst_59, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %277 = stablehlo.slice %276 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%277 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %279:5 = stablehlo.optimization_barrier %25, %27, %131, %251, %278 : tensor<1x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<4x4xf32>
    %280 = stablehlo.dot_general %279#0, %279#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %281:5 = call @softplus_2(%280) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>)
    %282 = stablehlo.negate %280 : tensor<1x4xf32>
    %283 = stablehlo.exponential %282 : tensor<1x4xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %285 = stablehlo.add %284, %283 : tensor<1x4xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %287 = stablehlo.divide %286, %285 : tensor<1x4xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %289 = stablehlo.subtract %288, %287 : tensor<1x4xf32>
    %290 = stablehlo.multiply %287, %289 : tensor<1x4xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %292 = stablehlo.subtract %291, %287 : tensor<1x4xf32>
    %293 = stablehlo.multiply %287, %292 : tensor<1x4xf32>
    %294 = stablehlo.multiply %281#0, %287 : tensor<1x4xf32>
    %295 = stablehlo.abs %294 : tensor<1x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %297 = stablehlo.compare GE, %294, %296, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %299 = stablehlo.compare GE, %294, %298, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %301 = stablehlo.add %300, %295 : tensor<1x4xf32>
    %302 = stablehlo.multiply %301, %301 : tensor<1x4xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %304 = stablehlo.divide %303, %302 : tensor<1x4xf32>
    %305 = stablehlo.multiply %301, %301 : tensor<1x4xf32>
    %306 = stablehlo.multiply %301, %305 : tensor<1x4xf32>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %308 = stablehlo.divide %307, %306 : tensor<1x4xf32>
    %cst_70 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %310 = stablehlo.multiply %309, %308 : tensor<1x4xf32>
    %311 = stablehlo.multiply %279#2, %304 : tensor<1x4xf32>
    %312 = stablehlo.multiply %311, %294 : tensor<1x4xf32>
    %313 = stablehlo.negate %312 : tensor<1x4xf32>
    %314 = stablehlo.divide %279#2, %301 : tensor<1x4xf32>
    %315 = stablehlo.multiply %301, %301 : tensor<1x4xf32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %317 = stablehlo.divide %316, %315 : tensor<1x4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %319 = stablehlo.select %299, %318, %313 : tensor<1x4xi1>, tensor<1x4xf32>
    %320 = stablehlo.select %299, %313, %318 : tensor<1x4xi1>, tensor<1x4xf32>
    %321 = stablehlo.add %314, %320 : tensor<1x4xf32>
    %322 = stablehlo.negate %319 : tensor<1x4xf32>
    %323 = stablehlo.add %321, %322 : tensor<1x4xf32>
    %324 = stablehlo.multiply %281#0, %323 : tensor<1x4xf32>
    %325 = stablehlo.multiply %323, %287 : tensor<1x4xf32>
    %326 = stablehlo.multiply %324, %293 : tensor<1x4xf32>
    %327 = call @softplus_3(%281#1, %325) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %328 = stablehlo.add %326, %327 : tensor<1x4xf32>
    %329 = stablehlo.dot_general %279#3, %328, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %330 = stablehlo.dot_general %279#3, %279#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %331 = stablehlo.transpose %279#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %332 = stablehlo.dot_general %331, %328, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %333 = stablehlo.transpose %332, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %334 = stablehlo.dot_general %331, %279#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %335 = stablehlo.transpose %334, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %336 = stablehlo.add %330, %335 : tensor<1x4xf32>
    %337:2 = call @softplus_4(%281#1, %325, %336) : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %338 = stablehlo.multiply %324, %336 : tensor<1x4xf32>
    %339 = stablehlo.multiply %336, %293 : tensor<1x4xf32>
    %340 = stablehlo.multiply %323, %337#1 : tensor<1x4xf32>
    %341 = stablehlo.multiply %337#1, %287 : tensor<1x4xf32>
    %342 = stablehlo.multiply %281#0, %339 : tensor<1x4xf32>
    %343 = stablehlo.add %341, %342 : tensor<1x4xf32>
    %344 = stablehlo.multiply %339, %323 : tensor<1x4xf32>
    %345 = stablehlo.negate %343 : tensor<1x4xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %347 = stablehlo.select %299, %343, %346 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %349 = stablehlo.select %299, %348, %345 : tensor<1x4xi1>, tensor<1x4xf32>
    %350 = stablehlo.add %347, %349 : tensor<1x4xf32>
    %351 = stablehlo.multiply %343, %317 : tensor<1x4xf32>
    %352 = stablehlo.multiply %351, %279#2 : tensor<1x4xf32>
    %353 = stablehlo.negate %352 : tensor<1x4xf32>
    %354 = stablehlo.divide %343, %301 : tensor<1x4xf32>
    %355 = stablehlo.add %279#3, %354 : tensor<1x4xf32>
    %356 = stablehlo.negate %350 : tensor<1x4xf32>
    %357 = stablehlo.multiply %311, %356 : tensor<1x4xf32>
    %358 = stablehlo.multiply %356, %294 : tensor<1x4xf32>
    %359 = stablehlo.multiply %279#2, %358 : tensor<1x4xf32>
    %360 = stablehlo.multiply %358, %304 : tensor<1x4xf32>
    %361 = stablehlo.add %355, %360 : tensor<1x4xf32>
    %362 = stablehlo.multiply %359, %310 : tensor<1x4xf32>
    %363 = stablehlo.add %353, %362 : tensor<1x4xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %365 = stablehlo.select %297, %364, %363 : tensor<1x4xi1>, tensor<1x4xf32>
    %366 = stablehlo.select %297, %363, %364 : tensor<1x4xi1>, tensor<1x4xf32>
    %367 = stablehlo.add %357, %366 : tensor<1x4xf32>
    %368 = stablehlo.negate %365 : tensor<1x4xf32>
    %369 = stablehlo.add %367, %368 : tensor<1x4xf32>
    %370 = stablehlo.multiply %281#0, %369 : tensor<1x4xf32>
    %371 = stablehlo.add %340, %370 : tensor<1x4xf32>
    %372 = stablehlo.multiply %369, %287 : tensor<1x4xf32>
    %373 = stablehlo.add %344, %372 : tensor<1x4xf32>
    %374 = stablehlo.multiply %287, %338 : tensor<1x4xf32>
    %375 = stablehlo.multiply %338, %292 : tensor<1x4xf32>
    %376 = stablehlo.add %371, %375 : tensor<1x4xf32>
    %377 = stablehlo.negate %374 : tensor<1x4xf32>
    %378 = stablehlo.add %376, %377 : tensor<1x4xf32>
    %379 = stablehlo.multiply %378, %290 : tensor<1x4xf32>
    %380 = call @softplus_5(%281#2, %281#3, %281#4, %281#1, %373, %337#0) : (tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %381 = stablehlo.add %379, %380 : tensor<1x4xf32>
    %382 = stablehlo.dot_general %381, %279#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %383 = stablehlo.transpose %382, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %384 = stablehlo.add %329, %383 : tensor<4x4xf32>
    %385 = stablehlo.dot_general %381, %279#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %386 = stablehlo.add %333, %385 : tensor<1x4xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = stablehlo.pad %169, %cst_76, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %388 = stablehlo.slice %387 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.reduce(%388 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %390:5 = stablehlo.optimization_barrier %49, %51, %94, %361, %389 : tensor<1x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<4x4xf32>
    %391 = stablehlo.dot_general %390#0, %390#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %392:5 = call @softplus_2(%391) : (tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>)
    %393 = stablehlo.negate %391 : tensor<1x4xf32>
    %394 = stablehlo.exponential %393 : tensor<1x4xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %395 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %396 = stablehlo.add %395, %394 : tensor<1x4xf32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %398 = stablehlo.divide %397, %396 : tensor<1x4xf32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %399 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %400 = stablehlo.subtract %399, %398 : tensor<1x4xf32>
    %401 = stablehlo.multiply %398, %400 : tensor<1x4xf32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %403 = stablehlo.subtract %402, %398 : tensor<1x4xf32>
    %404 = stablehlo.multiply %398, %403 : tensor<1x4xf32>
    %405 = stablehlo.multiply %392#0, %398 : tensor<1x4xf32>
    %406 = stablehlo.abs %405 : tensor<1x4xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %407 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %408 = stablehlo.compare GE, %405, %407, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %410 = stablehlo.compare GE, %405, %409, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %411 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %412 = stablehlo.add %411, %406 : tensor<1x4xf32>
    %413 = stablehlo.multiply %412, %412 : tensor<1x4xf32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %415 = stablehlo.divide %414, %413 : tensor<1x4xf32>
    %416 = stablehlo.multiply %412, %412 : tensor<1x4xf32>
    %417 = stablehlo.multiply %412, %416 : tensor<1x4xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %419 = stablehlo.divide %418, %417 : tensor<1x4xf32>
    %cst_87 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %421 = stablehlo.multiply %420, %419 : tensor<1x4xf32>
    %422 = stablehlo.multiply %390#2, %415 : tensor<1x4xf32>
    %423 = stablehlo.multiply %422, %405 : tensor<1x4xf32>
    %424 = stablehlo.negate %423 : tensor<1x4xf32>
    %425 = stablehlo.divide %390#2, %412 : tensor<1x4xf32>
    %426 = stablehlo.multiply %412, %412 : tensor<1x4xf32>
    %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %428 = stablehlo.divide %427, %426 : tensor<1x4xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %430 = stablehlo.select %410, %429, %424 : tensor<1x4xi1>, tensor<1x4xf32>
    %431 = stablehlo.select %410, %424, %429 : tensor<1x4xi1>, tensor<1x4xf32>
    %432 = stablehlo.add %425, %431 : tensor<1x4xf32>
    %433 = stablehlo.negate %430 : tensor<1x4xf32>
    %434 = stablehlo.add %432, %433 : tensor<1x4xf32>
    %435 = stablehlo.multiply %392#0, %434 : tensor<1x4xf32>
    %436 = stablehlo.multiply %434, %398 : tensor<1x4xf32>
    %437 = stablehlo.multiply %435, %404 : tensor<1x4xf32>
    %438 = call @softplus_3(%392#1, %436) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %439 = stablehlo.add %437, %438 : tensor<1x4xf32>
    %440 = stablehlo.dot_general %390#3, %439, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %441 = stablehlo.dot_general %390#3, %390#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %442 = stablehlo.transpose %390#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %443 = stablehlo.dot_general %442, %439, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %444 = stablehlo.transpose %443, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %445 = stablehlo.dot_general %442, %390#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %446 = stablehlo.transpose %445, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %447 = stablehlo.add %441, %446 : tensor<1x4xf32>
    %448:2 = call @softplus_4(%392#1, %436, %447) : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %449 = stablehlo.multiply %435, %447 : tensor<1x4xf32>
    %450 = stablehlo.multiply %447, %404 : tensor<1x4xf32>
    %451 = stablehlo.multiply %434, %448#1 : tensor<1x4xf32>
    %452 = stablehlo.multiply %448#1, %398 : tensor<1x4xf32>
    %453 = stablehlo.multiply %392#0, %450 : tensor<1x4xf32>
    %454 = stablehlo.add %452, %453 : tensor<1x4xf32>
    %455 = stablehlo.multiply %450, %434 : tensor<1x4xf32>
    %456 = stablehlo.negate %454 : tensor<1x4xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %458 = stablehlo.select %410, %454, %457 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %459 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %460 = stablehlo.select %410, %459, %456 : tensor<1x4xi1>, tensor<1x4xf32>
    %461 = stablehlo.add %458, %460 : tensor<1x4xf32>
    %462 = stablehlo.multiply %454, %428 : tensor<1x4xf32>
    %463 = stablehlo.multiply %462, %390#2 : tensor<1x4xf32>
    %464 = stablehlo.negate %463 : tensor<1x4xf32>
    %465 = stablehlo.divide %454, %412 : tensor<1x4xf32>
    %466 = stablehlo.add %390#3, %465 : tensor<1x4xf32>
    %467 = stablehlo.negate %461 : tensor<1x4xf32>
    %468 = stablehlo.multiply %422, %467 : tensor<1x4xf32>
    %469 = stablehlo.multiply %467, %405 : tensor<1x4xf32>
    %470 = stablehlo.multiply %390#2, %469 : tensor<1x4xf32>
    %471 = stablehlo.multiply %469, %415 : tensor<1x4xf32>
    %472 = stablehlo.add %466, %471 : tensor<1x4xf32>
    %473 = stablehlo.multiply %470, %421 : tensor<1x4xf32>
    %474 = stablehlo.add %464, %473 : tensor<1x4xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %476 = stablehlo.select %408, %475, %474 : tensor<1x4xi1>, tensor<1x4xf32>
    %477 = stablehlo.select %408, %474, %475 : tensor<1x4xi1>, tensor<1x4xf32>
    %478 = stablehlo.add %468, %477 : tensor<1x4xf32>
    %479 = stablehlo.negate %476 : tensor<1x4xf32>
    %480 = stablehlo.add %478, %479 : tensor<1x4xf32>
    %481 = stablehlo.multiply %392#0, %480 : tensor<1x4xf32>
    %482 = stablehlo.add %451, %481 : tensor<1x4xf32>
    %483 = stablehlo.multiply %480, %398 : tensor<1x4xf32>
    %484 = stablehlo.add %455, %483 : tensor<1x4xf32>
    %485 = stablehlo.multiply %398, %449 : tensor<1x4xf32>
    %486 = stablehlo.multiply %449, %403 : tensor<1x4xf32>
    %487 = stablehlo.add %482, %486 : tensor<1x4xf32>
    %488 = stablehlo.negate %485 : tensor<1x4xf32>
    %489 = stablehlo.add %487, %488 : tensor<1x4xf32>
    %490 = stablehlo.multiply %489, %401 : tensor<1x4xf32>
    %491 = call @softplus_5(%392#2, %392#3, %392#4, %392#1, %484, %448#0) : (tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %492 = stablehlo.add %490, %491 : tensor<1x4xf32>
    %493 = stablehlo.dot_general %492, %390#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %494 = stablehlo.transpose %493, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %495 = stablehlo.add %440, %494 : tensor<4x4xf32>
    %496 = stablehlo.dot_general %492, %390#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %497 = stablehlo.add %444, %496 : tensor<1x4xf32>
    %498 = stablehlo.multiply %93, %472 : tensor<1x4xf32>
    %499 = stablehlo.multiply %472, %81 : tensor<1x4xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %500 = stablehlo.reduce(%499 init: %cst_93) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x4xf32>, tensor<f32>) -> tensor<f32>
    %501 = stablehlo.negate %500 : tensor<f32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %502 = stablehlo.select %85, %500, %cst_94 : tensor<i1>, tensor<f32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %503 = stablehlo.select %85, %cst_95, %501 : tensor<i1>, tensor<f32>
    %504 = stablehlo.add %502, %503 : tensor<f32>
    %505 = stablehlo.multiply %504, %88 : tensor<f32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %506 = stablehlo.multiply %505, %cst_96 : tensor<f32>
    %507 = stablehlo.negate %506 : tensor<f32>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %508 = stablehlo.divide %cst_97, %83 : tensor<f32>
    %509 = stablehlo.add %507, %508 : tensor<f32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %510 = stablehlo.select %84, %cst_98, %509 : tensor<i1>, tensor<f32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %511 = stablehlo.select %84, %509, %cst_99 : tensor<i1>, tensor<f32>
    %512 = stablehlo.negate %510 : tensor<f32>
    %513 = stablehlo.add %511, %512 : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %513, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %515 = stablehlo.add %498, %514 : tensor<1x4xf32>
    %516 = stablehlo.multiply %515, %81 : tensor<1x4xf32>
    %517 = stablehlo.add %497, %516 : tensor<1x4xf32>
    %518 = stablehlo.multiply %516, %72 : tensor<1x4xf32>
    %519 = stablehlo.multiply %518, %63 : tensor<1x4xf32>
    %520 = stablehlo.negate %519 : tensor<1x4xf32>
    %521 = stablehlo.divide %516, %68 : tensor<1x4xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %523 = stablehlo.select %66, %522, %520 : tensor<1x4xi1>, tensor<1x4xf32>
    %524 = stablehlo.select %66, %520, %522 : tensor<1x4xi1>, tensor<1x4xf32>
    %525 = stablehlo.add %521, %524 : tensor<1x4xf32>
    %526 = stablehlo.negate %523 : tensor<1x4xf32>
    %527 = stablehlo.add %525, %526 : tensor<1x4xf32>
    %528 = stablehlo.multiply %53#0, %527 : tensor<1x4xf32>
    %529 = stablehlo.multiply %527, %59 : tensor<1x4xf32>
    %530 = stablehlo.multiply %528, %62 : tensor<1x4xf32>
    %531 = call @softplus_6(%53#1, %529) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %532 = stablehlo.add %530, %531 : tensor<1x4xf32>
    %533 = stablehlo.dot_general %532, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %534 = stablehlo.transpose %533, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %535 = stablehlo.add %495, %534 : tensor<4x4xf32>
    %536 = stablehlo.dot_general %532, %51, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %537 = stablehlo.add %517, %536 : tensor<1x4xf32>
    %538 = stablehlo.broadcast_in_dim %535, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %539 = stablehlo.pad %538, %cst_101, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %540 = stablehlo.add %386, %537 : tensor<1x4xf32>
    %541 = stablehlo.multiply %537, %48 : tensor<1x4xf32>
    %542 = stablehlo.multiply %541, %39 : tensor<1x4xf32>
    %543 = stablehlo.negate %542 : tensor<1x4xf32>
    %544 = stablehlo.divide %537, %44 : tensor<1x4xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %545 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %546 = stablehlo.select %42, %545, %543 : tensor<1x4xi1>, tensor<1x4xf32>
    %547 = stablehlo.select %42, %543, %545 : tensor<1x4xi1>, tensor<1x4xf32>
    %548 = stablehlo.add %544, %547 : tensor<1x4xf32>
    %549 = stablehlo.negate %546 : tensor<1x4xf32>
    %550 = stablehlo.add %548, %549 : tensor<1x4xf32>
    %551 = stablehlo.multiply %29#0, %550 : tensor<1x4xf32>
    %552 = stablehlo.multiply %550, %35 : tensor<1x4xf32>
    %553 = stablehlo.multiply %551, %38 : tensor<1x4xf32>
    %554 = call @softplus_6(%29#1, %552) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %555 = stablehlo.add %553, %554 : tensor<1x4xf32>
    %556 = stablehlo.dot_general %555, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %557 = stablehlo.transpose %556, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %558 = stablehlo.add %384, %557 : tensor<4x4xf32>
    %559 = stablehlo.dot_general %555, %27, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %560 = stablehlo.add %540, %559 : tensor<1x4xf32>
    %561 = stablehlo.broadcast_in_dim %558, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %562 = stablehlo.pad %561, %cst_103, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %563 = stablehlo.add %539, %562 : tensor<3x4x4xf32>
    %564 = stablehlo.add %275, %560 : tensor<1x4xf32>
    %565 = stablehlo.multiply %560, %24 : tensor<1x4xf32>
    %566 = stablehlo.multiply %565, %15 : tensor<1x4xf32>
    %567 = stablehlo.negate %566 : tensor<1x4xf32>
    %568 = stablehlo.divide %560, %20 : tensor<1x4xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %570 = stablehlo.select %18, %569, %567 : tensor<1x4xi1>, tensor<1x4xf32>
    %571 = stablehlo.select %18, %567, %569 : tensor<1x4xi1>, tensor<1x4xf32>
    %572 = stablehlo.add %568, %571 : tensor<1x4xf32>
    %573 = stablehlo.negate %570 : tensor<1x4xf32>
    %574 = stablehlo.add %572, %573 : tensor<1x4xf32>
    %575 = stablehlo.multiply %5#0, %574 : tensor<1x4xf32>
    %576 = stablehlo.multiply %574, %11 : tensor<1x4xf32>
    %577 = stablehlo.multiply %575, %14 : tensor<1x4xf32>
    %578 = call @softplus_6(%5#1, %576) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %579 = stablehlo.add %577, %578 : tensor<1x4xf32>
    %580 = stablehlo.dot_general %579, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %581 = stablehlo.transpose %580, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %582 = stablehlo.add %273, %581 : tensor<4x4xf32>
    %583 = stablehlo.dot_general %579, %3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %584 = stablehlo.add %564, %583 : tensor<1x4xf32>
    %585 = stablehlo.broadcast_in_dim %582, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %586 = stablehlo.pad %585, %cst_105, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %587 = stablehlo.add %563, %586 : tensor<3x4x4xf32>
    %588 = stablehlo.multiply %0, %584 : tensor<1x4xf32>
    %589 = stablehlo.multiply %584, %arg0 : tensor<1x4xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %590 = stablehlo.reduce(%589 init: %cst_106) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    return %588, %587, %590 : tensor<1x4xf32>, tensor<3x4x4xf32>, tensor<4xf32>
  }
  func.func private @softplus(%arg0: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x4xf32>
    %7 = stablehlo.abs %3 : tensor<1x4xf32>
    %8 = stablehlo.negate %7 : tensor<1x4xf32>
    %9 = stablehlo.exponential %8 : tensor<1x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x4xi1>, tensor<1x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x4xf32>
    %22 = stablehlo.exponential %21 : tensor<1x4xf32>
    return %12, %22 : tensor<1x4xf32>, tensor<1x4xf32>
  }
  func.func private @softplus_0(%arg0: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x4xf32>
    %7 = stablehlo.abs %3 : tensor<1x4xf32>
    %8 = stablehlo.negate %7 : tensor<1x4xf32>
    %9 = stablehlo.exponential %8 : tensor<1x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x4xi1>, tensor<1x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x4xf32>
    %22 = stablehlo.exponential %21 : tensor<1x4xf32>
    return %12, %22 : tensor<1x4xf32>, tensor<1x4xf32>
  }
  func.func private @softplus_1(%arg0: tensor<1x4xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x4xf32>
    return %0 : tensor<1x4xf32>
  }
  func.func private @softplus_2(%arg0: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x4xf32>
    %7 = stablehlo.abs %3 : tensor<1x4xf32>
    %8 = stablehlo.negate %7 : tensor<1x4xf32>
    %9 = stablehlo.exponential %8 : tensor<1x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x4xi1>, tensor<1x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x4xf32>
    %22 = stablehlo.exponential %21 : tensor<1x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %24 = stablehlo.compare EQ, %arg0, %23, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %26 = stablehlo.select %24, %25, %arg0 : tensor<1x4xi1>, tensor<1x4xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %28 = stablehlo.compare EQ, %12, %27, FLOAT : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %30 = stablehlo.select %28, %29, %12 : tensor<1x4xi1>, tensor<1x4xf32>
    %31 = stablehlo.subtract %26, %30 : tensor<1x4xf32>
    %32 = stablehlo.exponential %31 : tensor<1x4xf32>
    return %12, %32, %24, %28, %22 : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xi1>, tensor<1x4xi1>, tensor<1x4xf32>
  }
  func.func private @softplus_3(%arg0: tensor<1x4xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x4xf32>
    return %0 : tensor<1x4xf32>
  }
  func.func private @softplus_4(%arg0: tensor<1x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>) {
    %0 = stablehlo.multiply %arg1, %arg2 : tensor<1x4xf32>
    %1 = stablehlo.multiply %arg2, %arg0 : tensor<1x4xf32>
    return %0, %1 : tensor<1x4xf32>, tensor<1x4xf32>
  }
  func.func private @softplus_5(%arg0: tensor<1x4xi1>, %arg1: tensor<1x4xi1>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x4xf32>, %arg4: tensor<1x4xf32>, %arg5: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.multiply %arg5, %arg3 : tensor<1x4xf32>
    %1 = stablehlo.negate %0 : tensor<1x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.select %arg1, %2, %1 : tensor<1x4xi1>, tensor<1x4xf32>
    %4 = stablehlo.add %arg4, %3 : tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %6 = stablehlo.select %arg0, %5, %0 : tensor<1x4xi1>, tensor<1x4xf32>
    %7 = stablehlo.multiply %4, %arg2 : tensor<1x4xf32>
    %8 = stablehlo.add %6, %7 : tensor<1x4xf32>
    return %8 : tensor<1x4xf32>
  }
  func.func private @softplus_6(%arg0: tensor<1x4xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x4xf32>
    return %0 : tensor<1x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
