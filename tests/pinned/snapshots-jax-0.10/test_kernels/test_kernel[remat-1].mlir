// import jax
// import jax.numpy as jnp
// from jax.ad_checkpoint import checkpoint_name
//
//
// def checkpointed_gradient(x, ws):
//     def layer(inp, kernel):
//         pre = jnp.tanh(inp) @ kernel
//         part = jnp.sin(pre) * pre
//         tagged = checkpoint_name(part, "out_proj")
//         gated = tagged * jax.nn.sigmoid(pre)
//         return inp + gated / (1.0 + jnp.abs(gated))
//
//     saved_block = jax.checkpoint(
//         layer, policy=jax.checkpoint_policies.save_only_these_names("out_proj")
//     )
//
//     def loss(weights_in):
//         h = x
//         for i in range(3):
//             h = saved_block(h, weights_in[i])
//         return jax.nn.logsumexp(h)
//
//     loss_now, grads = jax.value_and_grad(loss)(ws)
//     abs_x = jnp.abs(loss_now)
//     return grads, abs_x
//
//   x: float32[4, 4] in [-1.2, 1.2]
//   ws: float32[3, 4, 4] in [-0.7, 0.7]
// -----
// forward, cpu
module @jit_checkpointed_gradient attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3x4x4xf32>) -> (tensor<3x4x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.tanh %arg0 : tensor<4x4xf32>
    %3 = stablehlo.dot_general %2, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.sine %3 : tensor<4x4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4x4xf32>
    %6 = stablehlo.reduce_precision %5, format = e8m23 : tensor<4x4xf32>
    %7 = stablehlo.negate %3 : tensor<4x4xf32>
    %8 = stablehlo.exponential %7 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.add %9, %8 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.divide %11, %10 : tensor<4x4xf32>
    %13 = stablehlo.multiply %6, %12 : tensor<4x4xf32>
    %14 = stablehlo.abs %13 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.add %15, %14 : tensor<4x4xf32>
    %17 = stablehlo.divide %13, %16 : tensor<4x4xf32>
    %18 = stablehlo.add %arg0, %17 : tensor<4x4xf32>
    %19 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %21 = stablehlo.tanh %18 : tensor<4x4xf32>
    %22 = stablehlo.dot_general %21, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %23 = stablehlo.sine %22 : tensor<4x4xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x4xf32>
    %25 = stablehlo.reduce_precision %24, format = e8m23 : tensor<4x4xf32>
    %26 = stablehlo.negate %22 : tensor<4x4xf32>
    %27 = stablehlo.exponential %26 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %29 = stablehlo.add %28, %27 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %31 = stablehlo.divide %30, %29 : tensor<4x4xf32>
    %32 = stablehlo.multiply %25, %31 : tensor<4x4xf32>
    %33 = stablehlo.abs %32 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %35 = stablehlo.add %34, %33 : tensor<4x4xf32>
    %36 = stablehlo.divide %32, %35 : tensor<4x4xf32>
    %37 = stablehlo.add %18, %36 : tensor<4x4xf32>
    %38 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %39 = stablehlo.reshape %38 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %40 = stablehlo.tanh %37 : tensor<4x4xf32>
    %41 = stablehlo.dot_general %40, %39, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.sine %41 : tensor<4x4xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x4xf32>
    %44 = stablehlo.reduce_precision %43, format = e8m23 : tensor<4x4xf32>
    %45 = stablehlo.negate %41 : tensor<4x4xf32>
    %46 = stablehlo.exponential %45 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %48 = stablehlo.add %47, %46 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.divide %49, %48 : tensor<4x4xf32>
    %51 = stablehlo.multiply %44, %50 : tensor<4x4xf32>
    %52 = stablehlo.abs %51 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %54 = stablehlo.add %53, %52 : tensor<4x4xf32>
    %55 = stablehlo.divide %51, %54 : tensor<4x4xf32>
    %56 = stablehlo.add %37, %55 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_8) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %58 = stablehlo.maximum %cst_9, %57 : tensor<f32>
    %59 = stablehlo.is_finite %58 : (tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.select %59, %58, %cst_10 : tensor<i1>, tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.subtract %56, %62 : tensor<4x4xf32>
    %64 = stablehlo.exponential %63 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %66 = stablehlo.abs %65 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.compare GE, %65, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %68 = stablehlo.log %66 : tensor<f32>
    %69 = stablehlo.add %68, %60 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.divide %cst_13, %66 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.select %67, %cst_14, %70 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.select %67, %70, %cst_15 : tensor<i1>, tensor<f32>
    %73 = stablehlo.negate %71 : tensor<f32>
    %74 = stablehlo.add %72, %73 : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.multiply %75, %64 : tensor<4x4xf32>
    %77:4 = stablehlo.optimization_barrier %44, %37, %39, %76 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %78 = stablehlo.tanh %77#1 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %80 = stablehlo.subtract %79, %78 : tensor<4x4xf32>
    %81 = stablehlo.dot_general %78, %77#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %82 = stablehlo.sine %81 : tensor<4x4xf32>
    %83 = stablehlo.cosine %81 : tensor<4x4xf32>
    %84 = stablehlo.negate %81 : tensor<4x4xf32>
    %85 = stablehlo.exponential %84 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %87 = stablehlo.add %86, %85 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %89 = stablehlo.divide %88, %87 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %91 = stablehlo.subtract %90, %89 : tensor<4x4xf32>
    %92 = stablehlo.multiply %89, %91 : tensor<4x4xf32>
    %93 = stablehlo.multiply %77#0, %89 : tensor<4x4xf32>
    %94 = stablehlo.abs %93 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %96 = stablehlo.compare GE, %93, %95, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %98 = stablehlo.add %97, %94 : tensor<4x4xf32>
    %99 = stablehlo.multiply %98, %98 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %101 = stablehlo.divide %100, %99 : tensor<4x4xf32>
    %102 = stablehlo.multiply %77#3, %101 : tensor<4x4xf32>
    %103 = stablehlo.multiply %102, %93 : tensor<4x4xf32>
    %104 = stablehlo.negate %103 : tensor<4x4xf32>
    %105 = stablehlo.divide %77#3, %98 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %107 = stablehlo.select %96, %106, %104 : tensor<4x4xi1>, tensor<4x4xf32>
    %108 = stablehlo.select %96, %104, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %109 = stablehlo.add %105, %108 : tensor<4x4xf32>
    %110 = stablehlo.negate %107 : tensor<4x4xf32>
    %111 = stablehlo.add %109, %110 : tensor<4x4xf32>
    %112 = stablehlo.multiply %77#0, %111 : tensor<4x4xf32>
    %113 = stablehlo.multiply %111, %89 : tensor<4x4xf32>
    %114 = stablehlo.multiply %112, %92 : tensor<4x4xf32>
    %115 = stablehlo.multiply %82, %113 : tensor<4x4xf32>
    %116 = stablehlo.add %114, %115 : tensor<4x4xf32>
    %117 = stablehlo.multiply %113, %81 : tensor<4x4xf32>
    %118 = stablehlo.multiply %117, %83 : tensor<4x4xf32>
    %119 = stablehlo.add %116, %118 : tensor<4x4xf32>
    %120 = stablehlo.dot_general %119, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %121 = stablehlo.transpose %120, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %122 = stablehlo.dot_general %119, %77#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %123 = stablehlo.multiply %122, %80 : tensor<4x4xf32>
    %124 = stablehlo.add %77#3, %123 : tensor<4x4xf32>
    %125 = stablehlo.multiply %123, %78 : tensor<4x4xf32>
    %126 = stablehlo.add %124, %125 : tensor<4x4xf32>
    %127 = stablehlo.broadcast_in_dim %121, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.pad %127, %cst_24, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %129:4 = stablehlo.optimization_barrier %25, %18, %20, %126 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %130 = stablehlo.tanh %129#1 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %132 = stablehlo.subtract %131, %130 : tensor<4x4xf32>
    %133 = stablehlo.dot_general %130, %129#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %134 = stablehlo.sine %133 : tensor<4x4xf32>
    %135 = stablehlo.cosine %133 : tensor<4x4xf32>
    %136 = stablehlo.negate %133 : tensor<4x4xf32>
    %137 = stablehlo.exponential %136 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %139 = stablehlo.add %138, %137 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %141 = stablehlo.divide %140, %139 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %143 = stablehlo.subtract %142, %141 : tensor<4x4xf32>
    %144 = stablehlo.multiply %141, %143 : tensor<4x4xf32>
    %145 = stablehlo.multiply %129#0, %141 : tensor<4x4xf32>
    %146 = stablehlo.abs %145 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %148 = stablehlo.compare GE, %145, %147, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %150 = stablehlo.add %149, %146 : tensor<4x4xf32>
    %151 = stablehlo.multiply %150, %150 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %153 = stablehlo.divide %152, %151 : tensor<4x4xf32>
    %154 = stablehlo.multiply %129#3, %153 : tensor<4x4xf32>
    %155 = stablehlo.multiply %154, %145 : tensor<4x4xf32>
    %156 = stablehlo.negate %155 : tensor<4x4xf32>
    %157 = stablehlo.divide %129#3, %150 : tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %159 = stablehlo.select %148, %158, %156 : tensor<4x4xi1>, tensor<4x4xf32>
    %160 = stablehlo.select %148, %156, %158 : tensor<4x4xi1>, tensor<4x4xf32>
    %161 = stablehlo.add %157, %160 : tensor<4x4xf32>
    %162 = stablehlo.negate %159 : tensor<4x4xf32>
    %163 = stablehlo.add %161, %162 : tensor<4x4xf32>
    %164 = stablehlo.multiply %129#0, %163 : tensor<4x4xf32>
    %165 = stablehlo.multiply %163, %141 : tensor<4x4xf32>
    %166 = stablehlo.multiply %164, %144 : tensor<4x4xf32>
    %167 = stablehlo.multiply %134, %165 : tensor<4x4xf32>
    %168 = stablehlo.add %166, %167 : tensor<4x4xf32>
    %169 = stablehlo.multiply %165, %133 : tensor<4x4xf32>
    %170 = stablehlo.multiply %169, %135 : tensor<4x4xf32>
    %171 = stablehlo.add %168, %170 : tensor<4x4xf32>
    %172 = stablehlo.dot_general %171, %130, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %173 = stablehlo.transpose %172, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %174 = stablehlo.dot_general %171, %129#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %175 = stablehlo.multiply %174, %132 : tensor<4x4xf32>
    %176 = stablehlo.add %129#3, %175 : tensor<4x4xf32>
    %177 = stablehlo.multiply %175, %130 : tensor<4x4xf32>
    %178 = stablehlo.add %176, %177 : tensor<4x4xf32>
    %179 = stablehlo.broadcast_in_dim %173, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.pad %179, %cst_33, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %181 = stablehlo.add %128, %180 : tensor<3x4x4xf32>
    %182:4 = stablehlo.optimization_barrier %6, %arg0, %1, %178 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %183 = stablehlo.tanh %182#1 : tensor<4x4xf32>
    %184 = stablehlo.dot_general %183, %182#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %185 = stablehlo.sine %184 : tensor<4x4xf32>
    %186 = stablehlo.cosine %184 : tensor<4x4xf32>
    %187 = stablehlo.negate %184 : tensor<4x4xf32>
    %188 = stablehlo.exponential %187 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %190 = stablehlo.add %189, %188 : tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %192 = stablehlo.divide %191, %190 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %194 = stablehlo.subtract %193, %192 : tensor<4x4xf32>
    %195 = stablehlo.multiply %192, %194 : tensor<4x4xf32>
    %196 = stablehlo.multiply %182#0, %192 : tensor<4x4xf32>
    %197 = stablehlo.abs %196 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %199 = stablehlo.compare GE, %196, %198, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %201 = stablehlo.add %200, %197 : tensor<4x4xf32>
    %202 = stablehlo.multiply %201, %201 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %204 = stablehlo.divide %203, %202 : tensor<4x4xf32>
    %205 = stablehlo.multiply %182#3, %204 : tensor<4x4xf32>
    %206 = stablehlo.multiply %205, %196 : tensor<4x4xf32>
    %207 = stablehlo.negate %206 : tensor<4x4xf32>
    %208 = stablehlo.divide %182#3, %201 : tensor<4x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %210 = stablehlo.select %199, %209, %207 : tensor<4x4xi1>, tensor<4x4xf32>
    %211 = stablehlo.select %199, %207, %209 : tensor<4x4xi1>, tensor<4x4xf32>
    %212 = stablehlo.add %208, %211 : tensor<4x4xf32>
    %213 = stablehlo.negate %210 : tensor<4x4xf32>
    %214 = stablehlo.add %212, %213 : tensor<4x4xf32>
    %215 = stablehlo.multiply %182#0, %214 : tensor<4x4xf32>
    %216 = stablehlo.multiply %214, %192 : tensor<4x4xf32>
    %217 = stablehlo.multiply %215, %195 : tensor<4x4xf32>
    %218 = stablehlo.multiply %185, %216 : tensor<4x4xf32>
    %219 = stablehlo.add %217, %218 : tensor<4x4xf32>
    %220 = stablehlo.multiply %216, %184 : tensor<4x4xf32>
    %221 = stablehlo.multiply %220, %186 : tensor<4x4xf32>
    %222 = stablehlo.add %219, %221 : tensor<4x4xf32>
    %223 = stablehlo.dot_general %222, %183, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.pad %225, %cst_41, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %227 = stablehlo.add %181, %226 : tensor<3x4x4xf32>
    %228 = stablehlo.abs %69 : tensor<f32>
    return %227, %228 : tensor<3x4x4xf32>, tensor<f32>
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
    %9 = stablehlo.reduce_precision %8, format = e8m23 : tensor<4x4xf32>
    %10 = stablehlo.negate %5 : tensor<4x4xf32>
    %11 = stablehlo.exponential %10 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.divide %14, %13 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<4x4xf32>
    %18 = stablehlo.multiply %15, %17 : tensor<4x4xf32>
    %19 = stablehlo.multiply %9, %15 : tensor<4x4xf32>
    %20 = stablehlo.abs %19 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.compare GE, %19, %21, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %24 = stablehlo.add %23, %20 : tensor<4x4xf32>
    %25 = stablehlo.divide %19, %24 : tensor<4x4xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.divide %27, %26 : tensor<4x4xf32>
    %29 = stablehlo.add %arg0, %25 : tensor<4x4xf32>
    %30 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %32 = stablehlo.tanh %29 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %32, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %36 = stablehlo.sine %35 : tensor<4x4xf32>
    %37 = stablehlo.cosine %35 : tensor<4x4xf32>
    %38 = stablehlo.multiply %36, %35 : tensor<4x4xf32>
    %39 = stablehlo.reduce_precision %38, format = e8m23 : tensor<4x4xf32>
    %40 = stablehlo.negate %35 : tensor<4x4xf32>
    %41 = stablehlo.exponential %40 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %43 = stablehlo.add %42, %41 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.subtract %46, %45 : tensor<4x4xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<4x4xf32>
    %49 = stablehlo.multiply %39, %45 : tensor<4x4xf32>
    %50 = stablehlo.abs %49 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.compare GE, %49, %51, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %54 = stablehlo.add %53, %50 : tensor<4x4xf32>
    %55 = stablehlo.divide %49, %54 : tensor<4x4xf32>
    %56 = stablehlo.multiply %54, %54 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %58 = stablehlo.divide %57, %56 : tensor<4x4xf32>
    %59 = stablehlo.add %29, %55 : tensor<4x4xf32>
    %60 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.tanh %59 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %64 = stablehlo.subtract %63, %62 : tensor<4x4xf32>
    %65 = stablehlo.dot_general %62, %61, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.sine %65 : tensor<4x4xf32>
    %67 = stablehlo.cosine %65 : tensor<4x4xf32>
    %68 = stablehlo.multiply %66, %65 : tensor<4x4xf32>
    %69 = stablehlo.reduce_precision %68, format = e8m23 : tensor<4x4xf32>
    %70 = stablehlo.negate %65 : tensor<4x4xf32>
    %71 = stablehlo.exponential %70 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %73 = stablehlo.add %72, %71 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %75 = stablehlo.divide %74, %73 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %77 = stablehlo.subtract %76, %75 : tensor<4x4xf32>
    %78 = stablehlo.multiply %75, %77 : tensor<4x4xf32>
    %79 = stablehlo.multiply %69, %75 : tensor<4x4xf32>
    %80 = stablehlo.abs %79 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %82 = stablehlo.compare GE, %79, %81, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %84 = stablehlo.add %83, %80 : tensor<4x4xf32>
    %85 = stablehlo.divide %79, %84 : tensor<4x4xf32>
    %86 = stablehlo.multiply %84, %84 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %88 = stablehlo.divide %87, %86 : tensor<4x4xf32>
    %89 = stablehlo.add %59, %85 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_20) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %91 = stablehlo.maximum %cst_21, %90 : tensor<f32>
    %92 = stablehlo.is_finite %91 : (tensor<f32>) -> tensor<i1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.select %92, %91, %cst_22 : tensor<i1>, tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %96 = stablehlo.subtract %89, %95 : tensor<4x4xf32>
    %97 = stablehlo.exponential %96 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.abs %98 : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.compare GE, %98, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.compare GE, %98, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %102 = stablehlo.log %99 : tensor<f32>
    %103 = stablehlo.add %102, %93 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.divide %cst_26, %99 : tensor<f32>
    %105 = stablehlo.multiply %99, %99 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.divide %cst_27, %105 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.select %101, %cst_28, %104 : tensor<i1>, tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.select %101, %104, %cst_29 : tensor<i1>, tensor<f32>
    %109 = stablehlo.negate %107 : tensor<f32>
    %110 = stablehlo.add %108, %109 : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %112 = stablehlo.multiply %111, %97 : tensor<4x4xf32>
    %113 = stablehlo.tanh %59 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %115 = stablehlo.subtract %114, %113 : tensor<4x4xf32>
    %116 = stablehlo.dot_general %113, %61, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %117 = stablehlo.sine %116 : tensor<4x4xf32>
    %118 = stablehlo.cosine %116 : tensor<4x4xf32>
    %119 = stablehlo.negate %116 : tensor<4x4xf32>
    %120 = stablehlo.exponential %119 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %122 = stablehlo.add %121, %120 : tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %124 = stablehlo.divide %123, %122 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %126 = stablehlo.subtract %125, %124 : tensor<4x4xf32>
    %127 = stablehlo.multiply %124, %126 : tensor<4x4xf32>
    %128 = stablehlo.multiply %69, %124 : tensor<4x4xf32>
    %129 = stablehlo.abs %128 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %131 = stablehlo.compare GE, %128, %130, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %133 = stablehlo.add %132, %129 : tensor<4x4xf32>
    %134 = stablehlo.multiply %133, %133 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %136 = stablehlo.divide %135, %134 : tensor<4x4xf32>
    %137 = stablehlo.multiply %112, %136 : tensor<4x4xf32>
    %138 = stablehlo.multiply %137, %128 : tensor<4x4xf32>
    %139 = stablehlo.negate %138 : tensor<4x4xf32>
    %140 = stablehlo.divide %112, %133 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %142 = stablehlo.select %131, %141, %139 : tensor<4x4xi1>, tensor<4x4xf32>
    %143 = stablehlo.select %131, %139, %141 : tensor<4x4xi1>, tensor<4x4xf32>
    %144 = stablehlo.add %140, %143 : tensor<4x4xf32>
    %145 = stablehlo.negate %142 : tensor<4x4xf32>
    %146 = stablehlo.add %144, %145 : tensor<4x4xf32>
    %147 = stablehlo.multiply %69, %146 : tensor<4x4xf32>
    %148 = stablehlo.multiply %146, %124 : tensor<4x4xf32>
    %149 = stablehlo.multiply %147, %127 : tensor<4x4xf32>
    %150 = stablehlo.multiply %117, %148 : tensor<4x4xf32>
    %151 = stablehlo.add %149, %150 : tensor<4x4xf32>
    %152 = stablehlo.multiply %148, %116 : tensor<4x4xf32>
    %153 = stablehlo.multiply %152, %118 : tensor<4x4xf32>
    %154 = stablehlo.add %151, %153 : tensor<4x4xf32>
    %155 = stablehlo.dot_general %154, %61, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %156 = stablehlo.multiply %155, %115 : tensor<4x4xf32>
    %157 = stablehlo.add %112, %156 : tensor<4x4xf32>
    %158 = stablehlo.multiply %156, %113 : tensor<4x4xf32>
    %159 = stablehlo.add %157, %158 : tensor<4x4xf32>
    %160 = stablehlo.tanh %29 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %162 = stablehlo.subtract %161, %160 : tensor<4x4xf32>
    %163 = stablehlo.dot_general %160, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %164 = stablehlo.sine %163 : tensor<4x4xf32>
    %165 = stablehlo.cosine %163 : tensor<4x4xf32>
    %166 = stablehlo.negate %163 : tensor<4x4xf32>
    %167 = stablehlo.exponential %166 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %169 = stablehlo.add %168, %167 : tensor<4x4xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %171 = stablehlo.divide %170, %169 : tensor<4x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %173 = stablehlo.subtract %172, %171 : tensor<4x4xf32>
    %174 = stablehlo.multiply %171, %173 : tensor<4x4xf32>
    %175 = stablehlo.multiply %39, %171 : tensor<4x4xf32>
    %176 = stablehlo.abs %175 : tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %178 = stablehlo.compare GE, %175, %177, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %180 = stablehlo.add %179, %176 : tensor<4x4xf32>
    %181 = stablehlo.multiply %180, %180 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %183 = stablehlo.divide %182, %181 : tensor<4x4xf32>
    %184 = stablehlo.multiply %159, %183 : tensor<4x4xf32>
    %185 = stablehlo.multiply %184, %175 : tensor<4x4xf32>
    %186 = stablehlo.negate %185 : tensor<4x4xf32>
    %187 = stablehlo.divide %159, %180 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %189 = stablehlo.select %178, %188, %186 : tensor<4x4xi1>, tensor<4x4xf32>
    %190 = stablehlo.select %178, %186, %188 : tensor<4x4xi1>, tensor<4x4xf32>
    %191 = stablehlo.add %187, %190 : tensor<4x4xf32>
    %192 = stablehlo.negate %189 : tensor<4x4xf32>
    %193 = stablehlo.add %191, %192 : tensor<4x4xf32>
    %194 = stablehlo.multiply %39, %193 : tensor<4x4xf32>
    %195 = stablehlo.multiply %193, %171 : tensor<4x4xf32>
    %196 = stablehlo.multiply %194, %174 : tensor<4x4xf32>
    %197 = stablehlo.multiply %164, %195 : tensor<4x4xf32>
    %198 = stablehlo.add %196, %197 : tensor<4x4xf32>
    %199 = stablehlo.multiply %195, %163 : tensor<4x4xf32>
    %200 = stablehlo.multiply %199, %165 : tensor<4x4xf32>
    %201 = stablehlo.add %198, %200 : tensor<4x4xf32>
    %202 = stablehlo.dot_general %201, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %203 = stablehlo.multiply %202, %162 : tensor<4x4xf32>
    %204 = stablehlo.add %159, %203 : tensor<4x4xf32>
    %205 = stablehlo.multiply %203, %160 : tensor<4x4xf32>
    %206 = stablehlo.add %204, %205 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.compare GE, %103, %cst_46, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.select %207, %cst_49, %cst_48 : tensor<i1>, tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.select %207, %cst_51, %cst_50 : tensor<i1>, tensor<f32>
    %211 = stablehlo.negate %209 : tensor<f32>
    %212 = stablehlo.add %210, %211 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.pad %208, %cst_52, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %214 = stablehlo.slice %213 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%214 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %216:5 = stablehlo.optimization_barrier %9, %arg0, %1, %206, %215 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %217 = stablehlo.tanh %216#1 : tensor<4x4xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %219 = stablehlo.subtract %218, %217 : tensor<4x4xf32>
    %220 = stablehlo.dot_general %217, %216#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %221 = stablehlo.sine %220 : tensor<4x4xf32>
    %222 = stablehlo.cosine %220 : tensor<4x4xf32>
    %223 = stablehlo.cosine %220 : tensor<4x4xf32>
    %224 = stablehlo.sine %220 : tensor<4x4xf32>
    %225 = stablehlo.negate %220 : tensor<4x4xf32>
    %226 = stablehlo.exponential %225 : tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %228 = stablehlo.add %227, %226 : tensor<4x4xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %230 = stablehlo.divide %229, %228 : tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %232 = stablehlo.subtract %231, %230 : tensor<4x4xf32>
    %233 = stablehlo.multiply %230, %232 : tensor<4x4xf32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %235 = stablehlo.subtract %234, %230 : tensor<4x4xf32>
    %236 = stablehlo.multiply %230, %235 : tensor<4x4xf32>
    %237 = stablehlo.multiply %216#0, %230 : tensor<4x4xf32>
    %238 = stablehlo.abs %237 : tensor<4x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %240 = stablehlo.compare GE, %237, %239, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %242 = stablehlo.compare GE, %237, %241, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %244 = stablehlo.add %243, %238 : tensor<4x4xf32>
    %245 = stablehlo.multiply %244, %244 : tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %247 = stablehlo.divide %246, %245 : tensor<4x4xf32>
    %248 = stablehlo.multiply %244, %244 : tensor<4x4xf32>
    %249 = stablehlo.multiply %244, %248 : tensor<4x4xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %251 = stablehlo.divide %250, %249 : tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %253 = stablehlo.multiply %252, %251 : tensor<4x4xf32>
    %254 = stablehlo.multiply %216#3, %247 : tensor<4x4xf32>
    %255 = stablehlo.multiply %254, %237 : tensor<4x4xf32>
    %256 = stablehlo.negate %255 : tensor<4x4xf32>
    %257 = stablehlo.divide %216#3, %244 : tensor<4x4xf32>
    %258 = stablehlo.multiply %244, %244 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %260 = stablehlo.divide %259, %258 : tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %262 = stablehlo.select %242, %261, %256 : tensor<4x4xi1>, tensor<4x4xf32>
    %263 = stablehlo.select %242, %256, %261 : tensor<4x4xi1>, tensor<4x4xf32>
    %264 = stablehlo.add %257, %263 : tensor<4x4xf32>
    %265 = stablehlo.negate %262 : tensor<4x4xf32>
    %266 = stablehlo.add %264, %265 : tensor<4x4xf32>
    %267 = stablehlo.multiply %216#0, %266 : tensor<4x4xf32>
    %268 = stablehlo.multiply %266, %230 : tensor<4x4xf32>
    %269 = stablehlo.multiply %267, %236 : tensor<4x4xf32>
    %270 = stablehlo.multiply %221, %268 : tensor<4x4xf32>
    %271 = stablehlo.add %269, %270 : tensor<4x4xf32>
    %272 = stablehlo.multiply %268, %220 : tensor<4x4xf32>
    %273 = stablehlo.multiply %272, %223 : tensor<4x4xf32>
    %274 = stablehlo.add %271, %273 : tensor<4x4xf32>
    %275 = stablehlo.transpose %216#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %276 = stablehlo.dot_general %275, %274, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %277 = stablehlo.transpose %276, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %278 = stablehlo.dot_general %275, %217, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %279 = stablehlo.transpose %278, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %280 = stablehlo.multiply %272, %279 : tensor<4x4xf32>
    %281 = stablehlo.multiply %279, %223 : tensor<4x4xf32>
    %282 = stablehlo.multiply %268, %281 : tensor<4x4xf32>
    %283 = stablehlo.multiply %281, %220 : tensor<4x4xf32>
    %284 = stablehlo.multiply %221, %279 : tensor<4x4xf32>
    %285 = stablehlo.add %283, %284 : tensor<4x4xf32>
    %286 = stablehlo.multiply %279, %268 : tensor<4x4xf32>
    %287 = stablehlo.multiply %267, %279 : tensor<4x4xf32>
    %288 = stablehlo.multiply %279, %236 : tensor<4x4xf32>
    %289 = stablehlo.multiply %266, %285 : tensor<4x4xf32>
    %290 = stablehlo.multiply %285, %230 : tensor<4x4xf32>
    %291 = stablehlo.multiply %216#0, %288 : tensor<4x4xf32>
    %292 = stablehlo.add %290, %291 : tensor<4x4xf32>
    %293 = stablehlo.multiply %288, %266 : tensor<4x4xf32>
    %294 = stablehlo.negate %292 : tensor<4x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %296 = stablehlo.select %242, %292, %295 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %298 = stablehlo.select %242, %297, %294 : tensor<4x4xi1>, tensor<4x4xf32>
    %299 = stablehlo.add %296, %298 : tensor<4x4xf32>
    %300 = stablehlo.multiply %292, %260 : tensor<4x4xf32>
    %301 = stablehlo.multiply %300, %216#3 : tensor<4x4xf32>
    %302 = stablehlo.negate %301 : tensor<4x4xf32>
    %303 = stablehlo.divide %292, %244 : tensor<4x4xf32>
    %304 = stablehlo.negate %299 : tensor<4x4xf32>
    %305 = stablehlo.multiply %254, %304 : tensor<4x4xf32>
    %306 = stablehlo.multiply %304, %237 : tensor<4x4xf32>
    %307 = stablehlo.multiply %216#3, %306 : tensor<4x4xf32>
    %308 = stablehlo.multiply %306, %247 : tensor<4x4xf32>
    %309 = stablehlo.add %303, %308 : tensor<4x4xf32>
    %310 = stablehlo.multiply %307, %253 : tensor<4x4xf32>
    %311 = stablehlo.add %302, %310 : tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %313 = stablehlo.select %240, %312, %311 : tensor<4x4xi1>, tensor<4x4xf32>
    %314 = stablehlo.select %240, %311, %312 : tensor<4x4xi1>, tensor<4x4xf32>
    %315 = stablehlo.add %305, %314 : tensor<4x4xf32>
    %316 = stablehlo.negate %313 : tensor<4x4xf32>
    %317 = stablehlo.add %315, %316 : tensor<4x4xf32>
    %318 = stablehlo.multiply %216#0, %317 : tensor<4x4xf32>
    %319 = stablehlo.add %289, %318 : tensor<4x4xf32>
    %320 = stablehlo.multiply %317, %230 : tensor<4x4xf32>
    %321 = stablehlo.add %293, %320 : tensor<4x4xf32>
    %322 = stablehlo.multiply %230, %287 : tensor<4x4xf32>
    %323 = stablehlo.multiply %287, %235 : tensor<4x4xf32>
    %324 = stablehlo.add %319, %323 : tensor<4x4xf32>
    %325 = stablehlo.negate %322 : tensor<4x4xf32>
    %326 = stablehlo.add %324, %325 : tensor<4x4xf32>
    %327 = stablehlo.multiply %326, %233 : tensor<4x4xf32>
    %328 = stablehlo.add %282, %327 : tensor<4x4xf32>
    %329 = stablehlo.negate %280 : tensor<4x4xf32>
    %330 = stablehlo.multiply %329, %224 : tensor<4x4xf32>
    %331 = stablehlo.add %328, %330 : tensor<4x4xf32>
    %332 = stablehlo.multiply %286, %222 : tensor<4x4xf32>
    %333 = stablehlo.add %331, %332 : tensor<4x4xf32>
    %334 = stablehlo.dot_general %333, %217, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %335 = stablehlo.transpose %334, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %336 = stablehlo.dot_general %333, %216#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %337 = stablehlo.add %277, %336 : tensor<4x4xf32>
    %338 = stablehlo.multiply %337, %219 : tensor<4x4xf32>
    %339 = stablehlo.multiply %338, %217 : tensor<4x4xf32>
    %340 = stablehlo.add %338, %339 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %341 = stablehlo.pad %208, %cst_70, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %342 = stablehlo.slice %341 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %343 = stablehlo.reduce(%342 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %344:6 = stablehlo.optimization_barrier %39, %29, %31, %159, %309, %343 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %345 = stablehlo.tanh %344#1 : tensor<4x4xf32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %347 = stablehlo.subtract %346, %345 : tensor<4x4xf32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %349 = stablehlo.subtract %348, %345 : tensor<4x4xf32>
    %350 = stablehlo.dot_general %345, %344#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %351 = stablehlo.sine %350 : tensor<4x4xf32>
    %352 = stablehlo.cosine %350 : tensor<4x4xf32>
    %353 = stablehlo.cosine %350 : tensor<4x4xf32>
    %354 = stablehlo.sine %350 : tensor<4x4xf32>
    %355 = stablehlo.negate %350 : tensor<4x4xf32>
    %356 = stablehlo.exponential %355 : tensor<4x4xf32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %358 = stablehlo.add %357, %356 : tensor<4x4xf32>
    %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %360 = stablehlo.divide %359, %358 : tensor<4x4xf32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %362 = stablehlo.subtract %361, %360 : tensor<4x4xf32>
    %363 = stablehlo.multiply %360, %362 : tensor<4x4xf32>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %365 = stablehlo.subtract %364, %360 : tensor<4x4xf32>
    %366 = stablehlo.multiply %360, %365 : tensor<4x4xf32>
    %367 = stablehlo.multiply %344#0, %360 : tensor<4x4xf32>
    %368 = stablehlo.abs %367 : tensor<4x4xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %370 = stablehlo.compare GE, %367, %369, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %372 = stablehlo.compare GE, %367, %371, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %374 = stablehlo.add %373, %368 : tensor<4x4xf32>
    %375 = stablehlo.multiply %374, %374 : tensor<4x4xf32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %377 = stablehlo.divide %376, %375 : tensor<4x4xf32>
    %378 = stablehlo.multiply %374, %374 : tensor<4x4xf32>
    %379 = stablehlo.multiply %374, %378 : tensor<4x4xf32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %381 = stablehlo.divide %380, %379 : tensor<4x4xf32>
    %cst_83 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %383 = stablehlo.multiply %382, %381 : tensor<4x4xf32>
    %384 = stablehlo.multiply %344#3, %377 : tensor<4x4xf32>
    %385 = stablehlo.multiply %384, %367 : tensor<4x4xf32>
    %386 = stablehlo.negate %385 : tensor<4x4xf32>
    %387 = stablehlo.divide %344#3, %374 : tensor<4x4xf32>
    %388 = stablehlo.multiply %374, %374 : tensor<4x4xf32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %389 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %390 = stablehlo.divide %389, %388 : tensor<4x4xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %392 = stablehlo.select %372, %391, %386 : tensor<4x4xi1>, tensor<4x4xf32>
    %393 = stablehlo.select %372, %386, %391 : tensor<4x4xi1>, tensor<4x4xf32>
    %394 = stablehlo.add %387, %393 : tensor<4x4xf32>
    %395 = stablehlo.negate %392 : tensor<4x4xf32>
    %396 = stablehlo.add %394, %395 : tensor<4x4xf32>
    %397 = stablehlo.multiply %344#0, %396 : tensor<4x4xf32>
    %398 = stablehlo.multiply %396, %360 : tensor<4x4xf32>
    %399 = stablehlo.multiply %397, %366 : tensor<4x4xf32>
    %400 = stablehlo.multiply %351, %398 : tensor<4x4xf32>
    %401 = stablehlo.add %399, %400 : tensor<4x4xf32>
    %402 = stablehlo.multiply %398, %350 : tensor<4x4xf32>
    %403 = stablehlo.multiply %402, %353 : tensor<4x4xf32>
    %404 = stablehlo.add %401, %403 : tensor<4x4xf32>
    %405 = stablehlo.dot_general %404, %344#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %406 = stablehlo.multiply %405, %349 : tensor<4x4xf32>
    %407 = stablehlo.multiply %406, %344#4 : tensor<4x4xf32>
    %408 = stablehlo.multiply %344#4, %345 : tensor<4x4xf32>
    %409 = stablehlo.add %408, %344#4 : tensor<4x4xf32>
    %410 = stablehlo.multiply %405, %409 : tensor<4x4xf32>
    %411 = stablehlo.multiply %409, %349 : tensor<4x4xf32>
    %412 = stablehlo.dot_general %411, %404, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %413 = stablehlo.dot_general %411, %344#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %414 = stablehlo.transpose %344#5, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %415 = stablehlo.dot_general %414, %404, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %416 = stablehlo.transpose %415, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %417 = stablehlo.add %407, %416 : tensor<4x4xf32>
    %418 = stablehlo.dot_general %414, %345, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %419 = stablehlo.transpose %418, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %420 = stablehlo.add %413, %419 : tensor<4x4xf32>
    %421 = stablehlo.multiply %402, %420 : tensor<4x4xf32>
    %422 = stablehlo.multiply %420, %353 : tensor<4x4xf32>
    %423 = stablehlo.multiply %398, %422 : tensor<4x4xf32>
    %424 = stablehlo.multiply %422, %350 : tensor<4x4xf32>
    %425 = stablehlo.multiply %351, %420 : tensor<4x4xf32>
    %426 = stablehlo.add %424, %425 : tensor<4x4xf32>
    %427 = stablehlo.multiply %420, %398 : tensor<4x4xf32>
    %428 = stablehlo.multiply %397, %420 : tensor<4x4xf32>
    %429 = stablehlo.multiply %420, %366 : tensor<4x4xf32>
    %430 = stablehlo.multiply %396, %426 : tensor<4x4xf32>
    %431 = stablehlo.multiply %426, %360 : tensor<4x4xf32>
    %432 = stablehlo.multiply %344#0, %429 : tensor<4x4xf32>
    %433 = stablehlo.add %431, %432 : tensor<4x4xf32>
    %434 = stablehlo.multiply %429, %396 : tensor<4x4xf32>
    %435 = stablehlo.negate %433 : tensor<4x4xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %437 = stablehlo.select %372, %433, %436 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %439 = stablehlo.select %372, %438, %435 : tensor<4x4xi1>, tensor<4x4xf32>
    %440 = stablehlo.add %437, %439 : tensor<4x4xf32>
    %441 = stablehlo.multiply %433, %390 : tensor<4x4xf32>
    %442 = stablehlo.multiply %441, %344#3 : tensor<4x4xf32>
    %443 = stablehlo.negate %442 : tensor<4x4xf32>
    %444 = stablehlo.divide %433, %374 : tensor<4x4xf32>
    %445 = stablehlo.add %344#4, %444 : tensor<4x4xf32>
    %446 = stablehlo.negate %440 : tensor<4x4xf32>
    %447 = stablehlo.multiply %384, %446 : tensor<4x4xf32>
    %448 = stablehlo.multiply %446, %367 : tensor<4x4xf32>
    %449 = stablehlo.multiply %344#3, %448 : tensor<4x4xf32>
    %450 = stablehlo.multiply %448, %377 : tensor<4x4xf32>
    %451 = stablehlo.add %445, %450 : tensor<4x4xf32>
    %452 = stablehlo.multiply %449, %383 : tensor<4x4xf32>
    %453 = stablehlo.add %443, %452 : tensor<4x4xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %455 = stablehlo.select %370, %454, %453 : tensor<4x4xi1>, tensor<4x4xf32>
    %456 = stablehlo.select %370, %453, %454 : tensor<4x4xi1>, tensor<4x4xf32>
    %457 = stablehlo.add %447, %456 : tensor<4x4xf32>
    %458 = stablehlo.negate %455 : tensor<4x4xf32>
    %459 = stablehlo.add %457, %458 : tensor<4x4xf32>
    %460 = stablehlo.multiply %344#0, %459 : tensor<4x4xf32>
    %461 = stablehlo.add %430, %460 : tensor<4x4xf32>
    %462 = stablehlo.multiply %459, %360 : tensor<4x4xf32>
    %463 = stablehlo.add %434, %462 : tensor<4x4xf32>
    %464 = stablehlo.multiply %360, %428 : tensor<4x4xf32>
    %465 = stablehlo.multiply %428, %365 : tensor<4x4xf32>
    %466 = stablehlo.add %461, %465 : tensor<4x4xf32>
    %467 = stablehlo.negate %464 : tensor<4x4xf32>
    %468 = stablehlo.add %466, %467 : tensor<4x4xf32>
    %469 = stablehlo.multiply %468, %363 : tensor<4x4xf32>
    %470 = stablehlo.add %423, %469 : tensor<4x4xf32>
    %471 = stablehlo.negate %421 : tensor<4x4xf32>
    %472 = stablehlo.multiply %471, %354 : tensor<4x4xf32>
    %473 = stablehlo.add %470, %472 : tensor<4x4xf32>
    %474 = stablehlo.multiply %427, %352 : tensor<4x4xf32>
    %475 = stablehlo.add %473, %474 : tensor<4x4xf32>
    %476 = stablehlo.dot_general %475, %345, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %477 = stablehlo.transpose %476, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %478 = stablehlo.add %412, %477 : tensor<4x4xf32>
    %479 = stablehlo.dot_general %475, %344#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %480 = stablehlo.add %417, %479 : tensor<4x4xf32>
    %481 = stablehlo.negate %410 : tensor<4x4xf32>
    %482 = stablehlo.add %480, %481 : tensor<4x4xf32>
    %483 = stablehlo.multiply %482, %347 : tensor<4x4xf32>
    %484 = stablehlo.multiply %483, %345 : tensor<4x4xf32>
    %485 = stablehlo.add %483, %484 : tensor<4x4xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %486 = stablehlo.pad %208, %cst_89, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %487 = stablehlo.slice %486 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %488 = stablehlo.reduce(%487 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %489:6 = stablehlo.optimization_barrier %69, %59, %61, %112, %451, %488 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %490 = stablehlo.tanh %489#1 : tensor<4x4xf32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %492 = stablehlo.subtract %491, %490 : tensor<4x4xf32>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %494 = stablehlo.subtract %493, %490 : tensor<4x4xf32>
    %495 = stablehlo.dot_general %490, %489#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %496 = stablehlo.sine %495 : tensor<4x4xf32>
    %497 = stablehlo.cosine %495 : tensor<4x4xf32>
    %498 = stablehlo.cosine %495 : tensor<4x4xf32>
    %499 = stablehlo.sine %495 : tensor<4x4xf32>
    %500 = stablehlo.negate %495 : tensor<4x4xf32>
    %501 = stablehlo.exponential %500 : tensor<4x4xf32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %503 = stablehlo.add %502, %501 : tensor<4x4xf32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %505 = stablehlo.divide %504, %503 : tensor<4x4xf32>
    %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %507 = stablehlo.subtract %506, %505 : tensor<4x4xf32>
    %508 = stablehlo.multiply %505, %507 : tensor<4x4xf32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %510 = stablehlo.subtract %509, %505 : tensor<4x4xf32>
    %511 = stablehlo.multiply %505, %510 : tensor<4x4xf32>
    %512 = stablehlo.multiply %489#0, %505 : tensor<4x4xf32>
    %513 = stablehlo.abs %512 : tensor<4x4xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %515 = stablehlo.compare GE, %512, %514, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %517 = stablehlo.compare GE, %512, %516, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %519 = stablehlo.add %518, %513 : tensor<4x4xf32>
    %520 = stablehlo.multiply %519, %519 : tensor<4x4xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %522 = stablehlo.divide %521, %520 : tensor<4x4xf32>
    %523 = stablehlo.multiply %519, %519 : tensor<4x4xf32>
    %524 = stablehlo.multiply %519, %523 : tensor<4x4xf32>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %526 = stablehlo.divide %525, %524 : tensor<4x4xf32>
    %cst_102 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %528 = stablehlo.multiply %527, %526 : tensor<4x4xf32>
    %529 = stablehlo.multiply %489#3, %522 : tensor<4x4xf32>
    %530 = stablehlo.multiply %529, %512 : tensor<4x4xf32>
    %531 = stablehlo.negate %530 : tensor<4x4xf32>
    %532 = stablehlo.divide %489#3, %519 : tensor<4x4xf32>
    %533 = stablehlo.multiply %519, %519 : tensor<4x4xf32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %535 = stablehlo.divide %534, %533 : tensor<4x4xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %536 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %537 = stablehlo.select %517, %536, %531 : tensor<4x4xi1>, tensor<4x4xf32>
    %538 = stablehlo.select %517, %531, %536 : tensor<4x4xi1>, tensor<4x4xf32>
    %539 = stablehlo.add %532, %538 : tensor<4x4xf32>
    %540 = stablehlo.negate %537 : tensor<4x4xf32>
    %541 = stablehlo.add %539, %540 : tensor<4x4xf32>
    %542 = stablehlo.multiply %489#0, %541 : tensor<4x4xf32>
    %543 = stablehlo.multiply %541, %505 : tensor<4x4xf32>
    %544 = stablehlo.multiply %542, %511 : tensor<4x4xf32>
    %545 = stablehlo.multiply %496, %543 : tensor<4x4xf32>
    %546 = stablehlo.add %544, %545 : tensor<4x4xf32>
    %547 = stablehlo.multiply %543, %495 : tensor<4x4xf32>
    %548 = stablehlo.multiply %547, %498 : tensor<4x4xf32>
    %549 = stablehlo.add %546, %548 : tensor<4x4xf32>
    %550 = stablehlo.dot_general %549, %489#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %551 = stablehlo.multiply %550, %494 : tensor<4x4xf32>
    %552 = stablehlo.multiply %551, %489#4 : tensor<4x4xf32>
    %553 = stablehlo.multiply %489#4, %490 : tensor<4x4xf32>
    %554 = stablehlo.add %553, %489#4 : tensor<4x4xf32>
    %555 = stablehlo.multiply %550, %554 : tensor<4x4xf32>
    %556 = stablehlo.multiply %554, %494 : tensor<4x4xf32>
    %557 = stablehlo.dot_general %556, %549, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %558 = stablehlo.dot_general %556, %489#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %559 = stablehlo.transpose %489#5, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %560 = stablehlo.dot_general %559, %549, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %561 = stablehlo.transpose %560, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %562 = stablehlo.add %552, %561 : tensor<4x4xf32>
    %563 = stablehlo.dot_general %559, %490, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %564 = stablehlo.transpose %563, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %565 = stablehlo.add %558, %564 : tensor<4x4xf32>
    %566 = stablehlo.multiply %547, %565 : tensor<4x4xf32>
    %567 = stablehlo.multiply %565, %498 : tensor<4x4xf32>
    %568 = stablehlo.multiply %543, %567 : tensor<4x4xf32>
    %569 = stablehlo.multiply %567, %495 : tensor<4x4xf32>
    %570 = stablehlo.multiply %496, %565 : tensor<4x4xf32>
    %571 = stablehlo.add %569, %570 : tensor<4x4xf32>
    %572 = stablehlo.multiply %565, %543 : tensor<4x4xf32>
    %573 = stablehlo.multiply %542, %565 : tensor<4x4xf32>
    %574 = stablehlo.multiply %565, %511 : tensor<4x4xf32>
    %575 = stablehlo.multiply %541, %571 : tensor<4x4xf32>
    %576 = stablehlo.multiply %571, %505 : tensor<4x4xf32>
    %577 = stablehlo.multiply %489#0, %574 : tensor<4x4xf32>
    %578 = stablehlo.add %576, %577 : tensor<4x4xf32>
    %579 = stablehlo.multiply %574, %541 : tensor<4x4xf32>
    %580 = stablehlo.negate %578 : tensor<4x4xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %581 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %582 = stablehlo.select %517, %578, %581 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %584 = stablehlo.select %517, %583, %580 : tensor<4x4xi1>, tensor<4x4xf32>
    %585 = stablehlo.add %582, %584 : tensor<4x4xf32>
    %586 = stablehlo.multiply %578, %535 : tensor<4x4xf32>
    %587 = stablehlo.multiply %586, %489#3 : tensor<4x4xf32>
    %588 = stablehlo.negate %587 : tensor<4x4xf32>
    %589 = stablehlo.divide %578, %519 : tensor<4x4xf32>
    %590 = stablehlo.add %489#4, %589 : tensor<4x4xf32>
    %591 = stablehlo.negate %585 : tensor<4x4xf32>
    %592 = stablehlo.multiply %529, %591 : tensor<4x4xf32>
    %593 = stablehlo.multiply %591, %512 : tensor<4x4xf32>
    %594 = stablehlo.multiply %489#3, %593 : tensor<4x4xf32>
    %595 = stablehlo.multiply %593, %522 : tensor<4x4xf32>
    %596 = stablehlo.add %590, %595 : tensor<4x4xf32>
    %597 = stablehlo.multiply %594, %528 : tensor<4x4xf32>
    %598 = stablehlo.add %588, %597 : tensor<4x4xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %600 = stablehlo.select %515, %599, %598 : tensor<4x4xi1>, tensor<4x4xf32>
    %601 = stablehlo.select %515, %598, %599 : tensor<4x4xi1>, tensor<4x4xf32>
    %602 = stablehlo.add %592, %601 : tensor<4x4xf32>
    %603 = stablehlo.negate %600 : tensor<4x4xf32>
    %604 = stablehlo.add %602, %603 : tensor<4x4xf32>
    %605 = stablehlo.multiply %489#0, %604 : tensor<4x4xf32>
    %606 = stablehlo.add %575, %605 : tensor<4x4xf32>
    %607 = stablehlo.multiply %604, %505 : tensor<4x4xf32>
    %608 = stablehlo.add %579, %607 : tensor<4x4xf32>
    %609 = stablehlo.multiply %505, %573 : tensor<4x4xf32>
    %610 = stablehlo.multiply %573, %510 : tensor<4x4xf32>
    %611 = stablehlo.add %606, %610 : tensor<4x4xf32>
    %612 = stablehlo.negate %609 : tensor<4x4xf32>
    %613 = stablehlo.add %611, %612 : tensor<4x4xf32>
    %614 = stablehlo.multiply %613, %508 : tensor<4x4xf32>
    %615 = stablehlo.add %568, %614 : tensor<4x4xf32>
    %616 = stablehlo.negate %566 : tensor<4x4xf32>
    %617 = stablehlo.multiply %616, %499 : tensor<4x4xf32>
    %618 = stablehlo.add %615, %617 : tensor<4x4xf32>
    %619 = stablehlo.multiply %572, %497 : tensor<4x4xf32>
    %620 = stablehlo.add %618, %619 : tensor<4x4xf32>
    %621 = stablehlo.dot_general %620, %490, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %622 = stablehlo.transpose %621, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %623 = stablehlo.add %557, %622 : tensor<4x4xf32>
    %624 = stablehlo.dot_general %620, %489#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %625 = stablehlo.add %562, %624 : tensor<4x4xf32>
    %626 = stablehlo.negate %555 : tensor<4x4xf32>
    %627 = stablehlo.add %625, %626 : tensor<4x4xf32>
    %628 = stablehlo.multiply %627, %492 : tensor<4x4xf32>
    %629 = stablehlo.multiply %628, %490 : tensor<4x4xf32>
    %630 = stablehlo.add %628, %629 : tensor<4x4xf32>
    %631 = stablehlo.multiply %111, %596 : tensor<4x4xf32>
    %632 = stablehlo.multiply %596, %97 : tensor<4x4xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %633 = stablehlo.reduce(%632 init: %cst_108) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %634 = stablehlo.negate %633 : tensor<f32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %635 = stablehlo.select %101, %633, %cst_109 : tensor<i1>, tensor<f32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %636 = stablehlo.select %101, %cst_110, %634 : tensor<i1>, tensor<f32>
    %637 = stablehlo.add %635, %636 : tensor<f32>
    %638 = stablehlo.multiply %637, %106 : tensor<f32>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %639 = stablehlo.multiply %638, %cst_111 : tensor<f32>
    %640 = stablehlo.negate %639 : tensor<f32>
    %641 = stablehlo.divide %212, %99 : tensor<f32>
    %642 = stablehlo.add %640, %641 : tensor<f32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %643 = stablehlo.select %100, %cst_112, %642 : tensor<i1>, tensor<f32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %644 = stablehlo.select %100, %642, %cst_113 : tensor<i1>, tensor<f32>
    %645 = stablehlo.negate %643 : tensor<f32>
    %646 = stablehlo.add %644, %645 : tensor<f32>
    %647 = stablehlo.broadcast_in_dim %646, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %648 = stablehlo.add %631, %647 : tensor<4x4xf32>
    %649 = stablehlo.multiply %648, %97 : tensor<4x4xf32>
    %650 = stablehlo.add %630, %649 : tensor<4x4xf32>
    %651 = stablehlo.multiply %649, %88 : tensor<4x4xf32>
    %652 = stablehlo.multiply %651, %79 : tensor<4x4xf32>
    %653 = stablehlo.negate %652 : tensor<4x4xf32>
    %654 = stablehlo.divide %649, %84 : tensor<4x4xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %655 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %656 = stablehlo.select %82, %655, %653 : tensor<4x4xi1>, tensor<4x4xf32>
    %657 = stablehlo.select %82, %653, %655 : tensor<4x4xi1>, tensor<4x4xf32>
    %658 = stablehlo.add %654, %657 : tensor<4x4xf32>
    %659 = stablehlo.negate %656 : tensor<4x4xf32>
    %660 = stablehlo.add %658, %659 : tensor<4x4xf32>
    %661 = stablehlo.multiply %69, %660 : tensor<4x4xf32>
    %662 = stablehlo.multiply %660, %75 : tensor<4x4xf32>
    %663 = stablehlo.add %608, %662 : tensor<4x4xf32>
    %664 = stablehlo.multiply %661, %78 : tensor<4x4xf32>
    %665 = stablehlo.reduce_precision %663, format = e8m23 : tensor<4x4xf32>
    %666 = stablehlo.multiply %66, %665 : tensor<4x4xf32>
    %667 = stablehlo.add %664, %666 : tensor<4x4xf32>
    %668 = stablehlo.multiply %665, %65 : tensor<4x4xf32>
    %669 = stablehlo.multiply %668, %67 : tensor<4x4xf32>
    %670 = stablehlo.add %667, %669 : tensor<4x4xf32>
    %671 = stablehlo.dot_general %670, %62, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %672 = stablehlo.transpose %671, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %673 = stablehlo.add %623, %672 : tensor<4x4xf32>
    %674 = stablehlo.dot_general %670, %61, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %675 = stablehlo.multiply %674, %64 : tensor<4x4xf32>
    %676 = stablehlo.add %650, %675 : tensor<4x4xf32>
    %677 = stablehlo.multiply %675, %62 : tensor<4x4xf32>
    %678 = stablehlo.add %676, %677 : tensor<4x4xf32>
    %679 = stablehlo.broadcast_in_dim %673, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %680 = stablehlo.pad %679, %cst_115, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %681 = stablehlo.add %485, %678 : tensor<4x4xf32>
    %682 = stablehlo.multiply %678, %58 : tensor<4x4xf32>
    %683 = stablehlo.multiply %682, %49 : tensor<4x4xf32>
    %684 = stablehlo.negate %683 : tensor<4x4xf32>
    %685 = stablehlo.divide %678, %54 : tensor<4x4xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %686 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %687 = stablehlo.select %52, %686, %684 : tensor<4x4xi1>, tensor<4x4xf32>
    %688 = stablehlo.select %52, %684, %686 : tensor<4x4xi1>, tensor<4x4xf32>
    %689 = stablehlo.add %685, %688 : tensor<4x4xf32>
    %690 = stablehlo.negate %687 : tensor<4x4xf32>
    %691 = stablehlo.add %689, %690 : tensor<4x4xf32>
    %692 = stablehlo.multiply %39, %691 : tensor<4x4xf32>
    %693 = stablehlo.multiply %691, %45 : tensor<4x4xf32>
    %694 = stablehlo.add %463, %693 : tensor<4x4xf32>
    %695 = stablehlo.multiply %692, %48 : tensor<4x4xf32>
    %696 = stablehlo.reduce_precision %694, format = e8m23 : tensor<4x4xf32>
    %697 = stablehlo.multiply %36, %696 : tensor<4x4xf32>
    %698 = stablehlo.add %695, %697 : tensor<4x4xf32>
    %699 = stablehlo.multiply %696, %35 : tensor<4x4xf32>
    %700 = stablehlo.multiply %699, %37 : tensor<4x4xf32>
    %701 = stablehlo.add %698, %700 : tensor<4x4xf32>
    %702 = stablehlo.dot_general %701, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %703 = stablehlo.transpose %702, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %704 = stablehlo.add %478, %703 : tensor<4x4xf32>
    %705 = stablehlo.dot_general %701, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %706 = stablehlo.multiply %705, %34 : tensor<4x4xf32>
    %707 = stablehlo.add %681, %706 : tensor<4x4xf32>
    %708 = stablehlo.multiply %706, %32 : tensor<4x4xf32>
    %709 = stablehlo.add %707, %708 : tensor<4x4xf32>
    %710 = stablehlo.broadcast_in_dim %704, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %711 = stablehlo.pad %710, %cst_117, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %712 = stablehlo.add %680, %711 : tensor<3x4x4xf32>
    %713 = stablehlo.add %340, %709 : tensor<4x4xf32>
    %714 = stablehlo.multiply %709, %28 : tensor<4x4xf32>
    %715 = stablehlo.multiply %714, %19 : tensor<4x4xf32>
    %716 = stablehlo.negate %715 : tensor<4x4xf32>
    %717 = stablehlo.divide %709, %24 : tensor<4x4xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %718 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %719 = stablehlo.select %22, %718, %716 : tensor<4x4xi1>, tensor<4x4xf32>
    %720 = stablehlo.select %22, %716, %718 : tensor<4x4xi1>, tensor<4x4xf32>
    %721 = stablehlo.add %717, %720 : tensor<4x4xf32>
    %722 = stablehlo.negate %719 : tensor<4x4xf32>
    %723 = stablehlo.add %721, %722 : tensor<4x4xf32>
    %724 = stablehlo.multiply %9, %723 : tensor<4x4xf32>
    %725 = stablehlo.multiply %723, %15 : tensor<4x4xf32>
    %726 = stablehlo.add %321, %725 : tensor<4x4xf32>
    %727 = stablehlo.multiply %724, %18 : tensor<4x4xf32>
    %728 = stablehlo.reduce_precision %726, format = e8m23 : tensor<4x4xf32>
    %729 = stablehlo.multiply %6, %728 : tensor<4x4xf32>
    %730 = stablehlo.add %727, %729 : tensor<4x4xf32>
    %731 = stablehlo.multiply %728, %5 : tensor<4x4xf32>
    %732 = stablehlo.multiply %731, %7 : tensor<4x4xf32>
    %733 = stablehlo.add %730, %732 : tensor<4x4xf32>
    %734 = stablehlo.dot_general %733, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %735 = stablehlo.transpose %734, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %736 = stablehlo.add %335, %735 : tensor<4x4xf32>
    %737 = stablehlo.dot_general %733, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %738 = stablehlo.multiply %737, %4 : tensor<4x4xf32>
    %739 = stablehlo.add %713, %738 : tensor<4x4xf32>
    %740 = stablehlo.multiply %738, %2 : tensor<4x4xf32>
    %741 = stablehlo.add %739, %740 : tensor<4x4xf32>
    %742 = stablehlo.broadcast_in_dim %736, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %743 = stablehlo.pad %742, %cst_119, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %744 = stablehlo.add %712, %743 : tensor<3x4x4xf32>
    return %741, %744 : tensor<4x4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
