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
    %80 = stablehlo.add %79, %78 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %82 = stablehlo.subtract %81, %78 : tensor<4x4xf32>
    %83 = stablehlo.multiply %80, %82 : tensor<4x4xf32>
    %84 = stablehlo.dot_general %78, %77#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %85 = stablehlo.sine %84 : tensor<4x4xf32>
    %86 = stablehlo.cosine %84 : tensor<4x4xf32>
    %87 = stablehlo.negate %84 : tensor<4x4xf32>
    %88 = stablehlo.exponential %87 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %90 = stablehlo.add %89, %88 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %92 = stablehlo.divide %91, %90 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %94 = stablehlo.subtract %93, %92 : tensor<4x4xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<4x4xf32>
    %96 = stablehlo.multiply %77#0, %92 : tensor<4x4xf32>
    %97 = stablehlo.abs %96 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %99 = stablehlo.compare GE, %96, %98, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %101 = stablehlo.add %100, %97 : tensor<4x4xf32>
    %102 = stablehlo.multiply %101, %101 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %104 = stablehlo.divide %103, %102 : tensor<4x4xf32>
    %105 = stablehlo.multiply %77#3, %104 : tensor<4x4xf32>
    %106 = stablehlo.multiply %105, %96 : tensor<4x4xf32>
    %107 = stablehlo.negate %106 : tensor<4x4xf32>
    %108 = stablehlo.divide %77#3, %101 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %110 = stablehlo.select %99, %109, %107 : tensor<4x4xi1>, tensor<4x4xf32>
    %111 = stablehlo.select %99, %107, %109 : tensor<4x4xi1>, tensor<4x4xf32>
    %112 = stablehlo.add %108, %111 : tensor<4x4xf32>
    %113 = stablehlo.negate %110 : tensor<4x4xf32>
    %114 = stablehlo.add %112, %113 : tensor<4x4xf32>
    %115 = stablehlo.multiply %77#0, %114 : tensor<4x4xf32>
    %116 = stablehlo.multiply %114, %92 : tensor<4x4xf32>
    %117 = stablehlo.multiply %115, %95 : tensor<4x4xf32>
    %118 = stablehlo.multiply %85, %116 : tensor<4x4xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x4xf32>
    %120 = stablehlo.multiply %116, %84 : tensor<4x4xf32>
    %121 = stablehlo.multiply %120, %86 : tensor<4x4xf32>
    %122 = stablehlo.add %119, %121 : tensor<4x4xf32>
    %123 = stablehlo.dot_general %122, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %124 = stablehlo.transpose %123, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %125 = stablehlo.dot_general %122, %77#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %126 = stablehlo.multiply %125, %83 : tensor<4x4xf32>
    %127 = stablehlo.add %77#3, %126 : tensor<4x4xf32>
    %128 = stablehlo.broadcast_in_dim %124, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.pad %128, %cst_25, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %130:4 = stablehlo.optimization_barrier %25, %18, %20, %127 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %131 = stablehlo.tanh %130#1 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %133 = stablehlo.add %132, %131 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %135 = stablehlo.subtract %134, %131 : tensor<4x4xf32>
    %136 = stablehlo.multiply %133, %135 : tensor<4x4xf32>
    %137 = stablehlo.dot_general %131, %130#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %138 = stablehlo.sine %137 : tensor<4x4xf32>
    %139 = stablehlo.cosine %137 : tensor<4x4xf32>
    %140 = stablehlo.negate %137 : tensor<4x4xf32>
    %141 = stablehlo.exponential %140 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %143 = stablehlo.add %142, %141 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %145 = stablehlo.divide %144, %143 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %147 = stablehlo.subtract %146, %145 : tensor<4x4xf32>
    %148 = stablehlo.multiply %145, %147 : tensor<4x4xf32>
    %149 = stablehlo.multiply %130#0, %145 : tensor<4x4xf32>
    %150 = stablehlo.abs %149 : tensor<4x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %152 = stablehlo.compare GE, %149, %151, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %154 = stablehlo.add %153, %150 : tensor<4x4xf32>
    %155 = stablehlo.multiply %154, %154 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %157 = stablehlo.divide %156, %155 : tensor<4x4xf32>
    %158 = stablehlo.multiply %130#3, %157 : tensor<4x4xf32>
    %159 = stablehlo.multiply %158, %149 : tensor<4x4xf32>
    %160 = stablehlo.negate %159 : tensor<4x4xf32>
    %161 = stablehlo.divide %130#3, %154 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %163 = stablehlo.select %152, %162, %160 : tensor<4x4xi1>, tensor<4x4xf32>
    %164 = stablehlo.select %152, %160, %162 : tensor<4x4xi1>, tensor<4x4xf32>
    %165 = stablehlo.add %161, %164 : tensor<4x4xf32>
    %166 = stablehlo.negate %163 : tensor<4x4xf32>
    %167 = stablehlo.add %165, %166 : tensor<4x4xf32>
    %168 = stablehlo.multiply %130#0, %167 : tensor<4x4xf32>
    %169 = stablehlo.multiply %167, %145 : tensor<4x4xf32>
    %170 = stablehlo.multiply %168, %148 : tensor<4x4xf32>
    %171 = stablehlo.multiply %138, %169 : tensor<4x4xf32>
    %172 = stablehlo.add %170, %171 : tensor<4x4xf32>
    %173 = stablehlo.multiply %169, %137 : tensor<4x4xf32>
    %174 = stablehlo.multiply %173, %139 : tensor<4x4xf32>
    %175 = stablehlo.add %172, %174 : tensor<4x4xf32>
    %176 = stablehlo.dot_general %175, %131, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %177 = stablehlo.transpose %176, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %178 = stablehlo.dot_general %175, %130#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %179 = stablehlo.multiply %178, %136 : tensor<4x4xf32>
    %180 = stablehlo.add %130#3, %179 : tensor<4x4xf32>
    %181 = stablehlo.broadcast_in_dim %177, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.pad %181, %cst_35, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %183 = stablehlo.add %129, %182 : tensor<3x4x4xf32>
    %184:4 = stablehlo.optimization_barrier %6, %arg0, %1, %180 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %185 = stablehlo.tanh %184#1 : tensor<4x4xf32>
    %186 = stablehlo.dot_general %185, %184#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %187 = stablehlo.sine %186 : tensor<4x4xf32>
    %188 = stablehlo.cosine %186 : tensor<4x4xf32>
    %189 = stablehlo.negate %186 : tensor<4x4xf32>
    %190 = stablehlo.exponential %189 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %192 = stablehlo.add %191, %190 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %194 = stablehlo.divide %193, %192 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %196 = stablehlo.subtract %195, %194 : tensor<4x4xf32>
    %197 = stablehlo.multiply %194, %196 : tensor<4x4xf32>
    %198 = stablehlo.multiply %184#0, %194 : tensor<4x4xf32>
    %199 = stablehlo.abs %198 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %201 = stablehlo.compare GE, %198, %200, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %203 = stablehlo.add %202, %199 : tensor<4x4xf32>
    %204 = stablehlo.multiply %203, %203 : tensor<4x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %206 = stablehlo.divide %205, %204 : tensor<4x4xf32>
    %207 = stablehlo.multiply %184#3, %206 : tensor<4x4xf32>
    %208 = stablehlo.multiply %207, %198 : tensor<4x4xf32>
    %209 = stablehlo.negate %208 : tensor<4x4xf32>
    %210 = stablehlo.divide %184#3, %203 : tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %212 = stablehlo.select %201, %211, %209 : tensor<4x4xi1>, tensor<4x4xf32>
    %213 = stablehlo.select %201, %209, %211 : tensor<4x4xi1>, tensor<4x4xf32>
    %214 = stablehlo.add %210, %213 : tensor<4x4xf32>
    %215 = stablehlo.negate %212 : tensor<4x4xf32>
    %216 = stablehlo.add %214, %215 : tensor<4x4xf32>
    %217 = stablehlo.multiply %184#0, %216 : tensor<4x4xf32>
    %218 = stablehlo.multiply %216, %194 : tensor<4x4xf32>
    %219 = stablehlo.multiply %217, %197 : tensor<4x4xf32>
    %220 = stablehlo.multiply %187, %218 : tensor<4x4xf32>
    %221 = stablehlo.add %219, %220 : tensor<4x4xf32>
    %222 = stablehlo.multiply %218, %186 : tensor<4x4xf32>
    %223 = stablehlo.multiply %222, %188 : tensor<4x4xf32>
    %224 = stablehlo.add %221, %223 : tensor<4x4xf32>
    %225 = stablehlo.dot_general %224, %185, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %226 = stablehlo.transpose %225, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.pad %227, %cst_43, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %229 = stablehlo.add %183, %228 : tensor<3x4x4xf32>
    %230 = stablehlo.abs %69 : tensor<f32>
    return %229, %230 : tensor<3x4x4xf32>, tensor<f32>
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
    %12 = stablehlo.reduce_precision %11, format = e8m23 : tensor<4x4xf32>
    %13 = stablehlo.negate %8 : tensor<4x4xf32>
    %14 = stablehlo.exponential %13 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.add %15, %14 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %18 = stablehlo.divide %17, %16 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<4x4xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<4x4xf32>
    %22 = stablehlo.multiply %12, %18 : tensor<4x4xf32>
    %23 = stablehlo.abs %22 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %25 = stablehlo.compare GE, %22, %24, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %27 = stablehlo.add %26, %23 : tensor<4x4xf32>
    %28 = stablehlo.divide %22, %27 : tensor<4x4xf32>
    %29 = stablehlo.multiply %27, %27 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %31 = stablehlo.divide %30, %29 : tensor<4x4xf32>
    %32 = stablehlo.add %arg0, %28 : tensor<4x4xf32>
    %33 = stablehlo.slice %arg1 [1:2, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %34 = stablehlo.reshape %33 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %35 = stablehlo.tanh %32 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %37 = stablehlo.add %36, %35 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.subtract %38, %35 : tensor<4x4xf32>
    %40 = stablehlo.multiply %37, %39 : tensor<4x4xf32>
    %41 = stablehlo.dot_general %35, %34, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.sine %41 : tensor<4x4xf32>
    %43 = stablehlo.cosine %41 : tensor<4x4xf32>
    %44 = stablehlo.multiply %42, %41 : tensor<4x4xf32>
    %45 = stablehlo.reduce_precision %44, format = e8m23 : tensor<4x4xf32>
    %46 = stablehlo.negate %41 : tensor<4x4xf32>
    %47 = stablehlo.exponential %46 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %49 = stablehlo.add %48, %47 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %51 = stablehlo.divide %50, %49 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %53 = stablehlo.subtract %52, %51 : tensor<4x4xf32>
    %54 = stablehlo.multiply %51, %53 : tensor<4x4xf32>
    %55 = stablehlo.multiply %45, %51 : tensor<4x4xf32>
    %56 = stablehlo.abs %55 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %58 = stablehlo.compare GE, %55, %57, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %60 = stablehlo.add %59, %56 : tensor<4x4xf32>
    %61 = stablehlo.divide %55, %60 : tensor<4x4xf32>
    %62 = stablehlo.multiply %60, %60 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %64 = stablehlo.divide %63, %62 : tensor<4x4xf32>
    %65 = stablehlo.add %32, %61 : tensor<4x4xf32>
    %66 = stablehlo.slice %arg1 [2:3, 0:4, 0:4] : (tensor<3x4x4xf32>) -> tensor<1x4x4xf32>
    %67 = stablehlo.reshape %66 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %68 = stablehlo.tanh %65 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.add %69, %68 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %72 = stablehlo.subtract %71, %68 : tensor<4x4xf32>
    %73 = stablehlo.multiply %70, %72 : tensor<4x4xf32>
    %74 = stablehlo.dot_general %68, %67, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %75 = stablehlo.sine %74 : tensor<4x4xf32>
    %76 = stablehlo.cosine %74 : tensor<4x4xf32>
    %77 = stablehlo.multiply %75, %74 : tensor<4x4xf32>
    %78 = stablehlo.reduce_precision %77, format = e8m23 : tensor<4x4xf32>
    %79 = stablehlo.negate %74 : tensor<4x4xf32>
    %80 = stablehlo.exponential %79 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %82 = stablehlo.add %81, %80 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %84 = stablehlo.divide %83, %82 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %86 = stablehlo.subtract %85, %84 : tensor<4x4xf32>
    %87 = stablehlo.multiply %84, %86 : tensor<4x4xf32>
    %88 = stablehlo.multiply %78, %84 : tensor<4x4xf32>
    %89 = stablehlo.abs %88 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %91 = stablehlo.compare GE, %88, %90, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %93 = stablehlo.add %92, %89 : tensor<4x4xf32>
    %94 = stablehlo.divide %88, %93 : tensor<4x4xf32>
    %95 = stablehlo.multiply %93, %93 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %97 = stablehlo.divide %96, %95 : tensor<4x4xf32>
    %98 = stablehlo.add %65, %94 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_23) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %100 = stablehlo.maximum %cst_24, %99 : tensor<f32>
    %101 = stablehlo.is_finite %100 : (tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.select %101, %100, %cst_25 : tensor<i1>, tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.subtract %98, %104 : tensor<4x4xf32>
    %106 = stablehlo.exponential %105 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %108 = stablehlo.abs %107 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.compare GE, %107, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.compare GE, %107, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %111 = stablehlo.log %108 : tensor<f32>
    %112 = stablehlo.add %111, %102 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.divide %cst_29, %108 : tensor<f32>
    %114 = stablehlo.multiply %108, %108 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.divide %cst_30, %114 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.select %110, %cst_31, %113 : tensor<i1>, tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.select %110, %113, %cst_32 : tensor<i1>, tensor<f32>
    %118 = stablehlo.negate %116 : tensor<f32>
    %119 = stablehlo.add %117, %118 : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %121 = stablehlo.multiply %120, %106 : tensor<4x4xf32>
    %122 = stablehlo.tanh %65 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %124 = stablehlo.add %123, %122 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %126 = stablehlo.subtract %125, %122 : tensor<4x4xf32>
    %127 = stablehlo.multiply %124, %126 : tensor<4x4xf32>
    %128 = stablehlo.dot_general %122, %67, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %129 = stablehlo.sine %128 : tensor<4x4xf32>
    %130 = stablehlo.cosine %128 : tensor<4x4xf32>
    %131 = stablehlo.negate %128 : tensor<4x4xf32>
    %132 = stablehlo.exponential %131 : tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %134 = stablehlo.add %133, %132 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %136 = stablehlo.divide %135, %134 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %138 = stablehlo.subtract %137, %136 : tensor<4x4xf32>
    %139 = stablehlo.multiply %136, %138 : tensor<4x4xf32>
    %140 = stablehlo.multiply %78, %136 : tensor<4x4xf32>
    %141 = stablehlo.abs %140 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %143 = stablehlo.compare GE, %140, %142, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %145 = stablehlo.add %144, %141 : tensor<4x4xf32>
    %146 = stablehlo.multiply %145, %145 : tensor<4x4xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %148 = stablehlo.divide %147, %146 : tensor<4x4xf32>
    %149 = stablehlo.multiply %121, %148 : tensor<4x4xf32>
    %150 = stablehlo.multiply %149, %140 : tensor<4x4xf32>
    %151 = stablehlo.negate %150 : tensor<4x4xf32>
    %152 = stablehlo.divide %121, %145 : tensor<4x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %154 = stablehlo.select %143, %153, %151 : tensor<4x4xi1>, tensor<4x4xf32>
    %155 = stablehlo.select %143, %151, %153 : tensor<4x4xi1>, tensor<4x4xf32>
    %156 = stablehlo.add %152, %155 : tensor<4x4xf32>
    %157 = stablehlo.negate %154 : tensor<4x4xf32>
    %158 = stablehlo.add %156, %157 : tensor<4x4xf32>
    %159 = stablehlo.multiply %78, %158 : tensor<4x4xf32>
    %160 = stablehlo.multiply %158, %136 : tensor<4x4xf32>
    %161 = stablehlo.multiply %159, %139 : tensor<4x4xf32>
    %162 = stablehlo.multiply %129, %160 : tensor<4x4xf32>
    %163 = stablehlo.add %161, %162 : tensor<4x4xf32>
    %164 = stablehlo.multiply %160, %128 : tensor<4x4xf32>
    %165 = stablehlo.multiply %164, %130 : tensor<4x4xf32>
    %166 = stablehlo.add %163, %165 : tensor<4x4xf32>
    %167 = stablehlo.dot_general %166, %67, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %168 = stablehlo.multiply %167, %127 : tensor<4x4xf32>
    %169 = stablehlo.add %121, %168 : tensor<4x4xf32>
    %170 = stablehlo.tanh %32 : tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %172 = stablehlo.add %171, %170 : tensor<4x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %174 = stablehlo.subtract %173, %170 : tensor<4x4xf32>
    %175 = stablehlo.multiply %172, %174 : tensor<4x4xf32>
    %176 = stablehlo.dot_general %170, %34, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %177 = stablehlo.sine %176 : tensor<4x4xf32>
    %178 = stablehlo.cosine %176 : tensor<4x4xf32>
    %179 = stablehlo.negate %176 : tensor<4x4xf32>
    %180 = stablehlo.exponential %179 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %182 = stablehlo.add %181, %180 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %184 = stablehlo.divide %183, %182 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %186 = stablehlo.subtract %185, %184 : tensor<4x4xf32>
    %187 = stablehlo.multiply %184, %186 : tensor<4x4xf32>
    %188 = stablehlo.multiply %45, %184 : tensor<4x4xf32>
    %189 = stablehlo.abs %188 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %191 = stablehlo.compare GE, %188, %190, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %193 = stablehlo.add %192, %189 : tensor<4x4xf32>
    %194 = stablehlo.multiply %193, %193 : tensor<4x4xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %196 = stablehlo.divide %195, %194 : tensor<4x4xf32>
    %197 = stablehlo.multiply %169, %196 : tensor<4x4xf32>
    %198 = stablehlo.multiply %197, %188 : tensor<4x4xf32>
    %199 = stablehlo.negate %198 : tensor<4x4xf32>
    %200 = stablehlo.divide %169, %193 : tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %202 = stablehlo.select %191, %201, %199 : tensor<4x4xi1>, tensor<4x4xf32>
    %203 = stablehlo.select %191, %199, %201 : tensor<4x4xi1>, tensor<4x4xf32>
    %204 = stablehlo.add %200, %203 : tensor<4x4xf32>
    %205 = stablehlo.negate %202 : tensor<4x4xf32>
    %206 = stablehlo.add %204, %205 : tensor<4x4xf32>
    %207 = stablehlo.multiply %45, %206 : tensor<4x4xf32>
    %208 = stablehlo.multiply %206, %184 : tensor<4x4xf32>
    %209 = stablehlo.multiply %207, %187 : tensor<4x4xf32>
    %210 = stablehlo.multiply %177, %208 : tensor<4x4xf32>
    %211 = stablehlo.add %209, %210 : tensor<4x4xf32>
    %212 = stablehlo.multiply %208, %176 : tensor<4x4xf32>
    %213 = stablehlo.multiply %212, %178 : tensor<4x4xf32>
    %214 = stablehlo.add %211, %213 : tensor<4x4xf32>
    %215 = stablehlo.dot_general %214, %34, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %216 = stablehlo.multiply %215, %175 : tensor<4x4xf32>
    %217 = stablehlo.add %169, %216 : tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.compare GE, %112, %cst_51, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x4x4xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.select %218, %cst_54, %cst_53 : tensor<i1>, tensor<f32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %221 = stablehlo.select %218, %cst_56, %cst_55 : tensor<i1>, tensor<f32>
    %222 = stablehlo.negate %220 : tensor<f32>
    %223 = stablehlo.add %221, %222 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.pad %219, %cst_57, low = [0, 0, 0], high = [-2, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %225 = stablehlo.slice %224 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.reduce(%225 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %227:5 = stablehlo.optimization_barrier %12, %arg0, %1, %217, %226 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %228 = stablehlo.tanh %227#1 : tensor<4x4xf32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %230 = stablehlo.add %229, %228 : tensor<4x4xf32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %232 = stablehlo.subtract %231, %228 : tensor<4x4xf32>
    %233 = stablehlo.multiply %230, %232 : tensor<4x4xf32>
    %234 = stablehlo.dot_general %228, %227#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %235 = stablehlo.sine %234 : tensor<4x4xf32>
    %236 = stablehlo.cosine %234 : tensor<4x4xf32>
    %237 = stablehlo.cosine %234 : tensor<4x4xf32>
    %238 = stablehlo.sine %234 : tensor<4x4xf32>
    %239 = stablehlo.negate %234 : tensor<4x4xf32>
    %240 = stablehlo.exponential %239 : tensor<4x4xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %242 = stablehlo.add %241, %240 : tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %244 = stablehlo.divide %243, %242 : tensor<4x4xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %246 = stablehlo.subtract %245, %244 : tensor<4x4xf32>
    %247 = stablehlo.multiply %244, %246 : tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %249 = stablehlo.subtract %248, %244 : tensor<4x4xf32>
    %250 = stablehlo.multiply %244, %249 : tensor<4x4xf32>
    %251 = stablehlo.multiply %227#0, %244 : tensor<4x4xf32>
    %252 = stablehlo.abs %251 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %254 = stablehlo.compare GE, %251, %253, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %256 = stablehlo.compare GE, %251, %255, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %258 = stablehlo.add %257, %252 : tensor<4x4xf32>
    %259 = stablehlo.multiply %258, %258 : tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %261 = stablehlo.divide %260, %259 : tensor<4x4xf32>
    %262 = stablehlo.multiply %258, %258 : tensor<4x4xf32>
    %263 = stablehlo.multiply %258, %262 : tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %265 = stablehlo.divide %264, %263 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %267 = stablehlo.multiply %266, %265 : tensor<4x4xf32>
    %268 = stablehlo.multiply %227#3, %261 : tensor<4x4xf32>
    %269 = stablehlo.multiply %268, %251 : tensor<4x4xf32>
    %270 = stablehlo.negate %269 : tensor<4x4xf32>
    %271 = stablehlo.divide %227#3, %258 : tensor<4x4xf32>
    %272 = stablehlo.multiply %258, %258 : tensor<4x4xf32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %274 = stablehlo.divide %273, %272 : tensor<4x4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %276 = stablehlo.select %256, %275, %270 : tensor<4x4xi1>, tensor<4x4xf32>
    %277 = stablehlo.select %256, %270, %275 : tensor<4x4xi1>, tensor<4x4xf32>
    %278 = stablehlo.add %271, %277 : tensor<4x4xf32>
    %279 = stablehlo.negate %276 : tensor<4x4xf32>
    %280 = stablehlo.add %278, %279 : tensor<4x4xf32>
    %281 = stablehlo.multiply %227#0, %280 : tensor<4x4xf32>
    %282 = stablehlo.multiply %280, %244 : tensor<4x4xf32>
    %283 = stablehlo.multiply %281, %250 : tensor<4x4xf32>
    %284 = stablehlo.multiply %235, %282 : tensor<4x4xf32>
    %285 = stablehlo.add %283, %284 : tensor<4x4xf32>
    %286 = stablehlo.multiply %282, %234 : tensor<4x4xf32>
    %287 = stablehlo.multiply %286, %237 : tensor<4x4xf32>
    %288 = stablehlo.add %285, %287 : tensor<4x4xf32>
    %289 = stablehlo.transpose %227#4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %290 = stablehlo.dot_general %289, %288, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %291 = stablehlo.transpose %290, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %292 = stablehlo.dot_general %289, %228, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %293 = stablehlo.transpose %292, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %294 = stablehlo.multiply %286, %293 : tensor<4x4xf32>
    %295 = stablehlo.multiply %293, %237 : tensor<4x4xf32>
    %296 = stablehlo.multiply %282, %295 : tensor<4x4xf32>
    %297 = stablehlo.multiply %295, %234 : tensor<4x4xf32>
    %298 = stablehlo.multiply %235, %293 : tensor<4x4xf32>
    %299 = stablehlo.add %297, %298 : tensor<4x4xf32>
    %300 = stablehlo.multiply %293, %282 : tensor<4x4xf32>
    %301 = stablehlo.multiply %281, %293 : tensor<4x4xf32>
    %302 = stablehlo.multiply %293, %250 : tensor<4x4xf32>
    %303 = stablehlo.multiply %280, %299 : tensor<4x4xf32>
    %304 = stablehlo.multiply %299, %244 : tensor<4x4xf32>
    %305 = stablehlo.multiply %227#0, %302 : tensor<4x4xf32>
    %306 = stablehlo.add %304, %305 : tensor<4x4xf32>
    %307 = stablehlo.multiply %302, %280 : tensor<4x4xf32>
    %308 = stablehlo.negate %306 : tensor<4x4xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %310 = stablehlo.select %256, %306, %309 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %312 = stablehlo.select %256, %311, %308 : tensor<4x4xi1>, tensor<4x4xf32>
    %313 = stablehlo.add %310, %312 : tensor<4x4xf32>
    %314 = stablehlo.multiply %306, %274 : tensor<4x4xf32>
    %315 = stablehlo.multiply %314, %227#3 : tensor<4x4xf32>
    %316 = stablehlo.negate %315 : tensor<4x4xf32>
    %317 = stablehlo.divide %306, %258 : tensor<4x4xf32>
    %318 = stablehlo.negate %313 : tensor<4x4xf32>
    %319 = stablehlo.multiply %268, %318 : tensor<4x4xf32>
    %320 = stablehlo.multiply %318, %251 : tensor<4x4xf32>
    %321 = stablehlo.multiply %227#3, %320 : tensor<4x4xf32>
    %322 = stablehlo.multiply %320, %261 : tensor<4x4xf32>
    %323 = stablehlo.add %317, %322 : tensor<4x4xf32>
    %324 = stablehlo.multiply %321, %267 : tensor<4x4xf32>
    %325 = stablehlo.add %316, %324 : tensor<4x4xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %327 = stablehlo.select %254, %326, %325 : tensor<4x4xi1>, tensor<4x4xf32>
    %328 = stablehlo.select %254, %325, %326 : tensor<4x4xi1>, tensor<4x4xf32>
    %329 = stablehlo.add %319, %328 : tensor<4x4xf32>
    %330 = stablehlo.negate %327 : tensor<4x4xf32>
    %331 = stablehlo.add %329, %330 : tensor<4x4xf32>
    %332 = stablehlo.multiply %227#0, %331 : tensor<4x4xf32>
    %333 = stablehlo.add %303, %332 : tensor<4x4xf32>
    %334 = stablehlo.multiply %331, %244 : tensor<4x4xf32>
    %335 = stablehlo.add %307, %334 : tensor<4x4xf32>
    %336 = stablehlo.multiply %244, %301 : tensor<4x4xf32>
    %337 = stablehlo.multiply %301, %249 : tensor<4x4xf32>
    %338 = stablehlo.add %333, %337 : tensor<4x4xf32>
    %339 = stablehlo.negate %336 : tensor<4x4xf32>
    %340 = stablehlo.add %338, %339 : tensor<4x4xf32>
    %341 = stablehlo.multiply %340, %247 : tensor<4x4xf32>
    %342 = stablehlo.add %296, %341 : tensor<4x4xf32>
    %343 = stablehlo.negate %294 : tensor<4x4xf32>
    %344 = stablehlo.multiply %343, %238 : tensor<4x4xf32>
    %345 = stablehlo.add %342, %344 : tensor<4x4xf32>
    %346 = stablehlo.multiply %300, %236 : tensor<4x4xf32>
    %347 = stablehlo.add %345, %346 : tensor<4x4xf32>
    %348 = stablehlo.dot_general %347, %228, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %349 = stablehlo.transpose %348, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %350 = stablehlo.dot_general %347, %227#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %351 = stablehlo.add %291, %350 : tensor<4x4xf32>
    %352 = stablehlo.multiply %351, %233 : tensor<4x4xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %353 = stablehlo.pad %219, %cst_76, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %354 = stablehlo.slice %353 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.reduce(%354 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %356:6 = stablehlo.optimization_barrier %45, %32, %34, %169, %323, %355 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %357 = stablehlo.tanh %356#1 : tensor<4x4xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %359 = stablehlo.add %358, %357 : tensor<4x4xf32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %361 = stablehlo.subtract %360, %357 : tensor<4x4xf32>
    %362 = stablehlo.multiply %359, %361 : tensor<4x4xf32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %364 = stablehlo.add %363, %357 : tensor<4x4xf32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %366 = stablehlo.subtract %365, %357 : tensor<4x4xf32>
    %367 = stablehlo.multiply %364, %366 : tensor<4x4xf32>
    %cst_82 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %369 = stablehlo.multiply %368, %357 : tensor<4x4xf32>
    %370 = stablehlo.dot_general %357, %356#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %371 = stablehlo.sine %370 : tensor<4x4xf32>
    %372 = stablehlo.cosine %370 : tensor<4x4xf32>
    %373 = stablehlo.cosine %370 : tensor<4x4xf32>
    %374 = stablehlo.sine %370 : tensor<4x4xf32>
    %375 = stablehlo.negate %370 : tensor<4x4xf32>
    %376 = stablehlo.exponential %375 : tensor<4x4xf32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %378 = stablehlo.add %377, %376 : tensor<4x4xf32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %380 = stablehlo.divide %379, %378 : tensor<4x4xf32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %382 = stablehlo.subtract %381, %380 : tensor<4x4xf32>
    %383 = stablehlo.multiply %380, %382 : tensor<4x4xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %385 = stablehlo.subtract %384, %380 : tensor<4x4xf32>
    %386 = stablehlo.multiply %380, %385 : tensor<4x4xf32>
    %387 = stablehlo.multiply %356#0, %380 : tensor<4x4xf32>
    %388 = stablehlo.abs %387 : tensor<4x4xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %390 = stablehlo.compare GE, %387, %389, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %392 = stablehlo.compare GE, %387, %391, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %394 = stablehlo.add %393, %388 : tensor<4x4xf32>
    %395 = stablehlo.multiply %394, %394 : tensor<4x4xf32>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %397 = stablehlo.divide %396, %395 : tensor<4x4xf32>
    %398 = stablehlo.multiply %394, %394 : tensor<4x4xf32>
    %399 = stablehlo.multiply %394, %398 : tensor<4x4xf32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %401 = stablehlo.divide %400, %399 : tensor<4x4xf32>
    %cst_92 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %403 = stablehlo.multiply %402, %401 : tensor<4x4xf32>
    %404 = stablehlo.multiply %356#3, %397 : tensor<4x4xf32>
    %405 = stablehlo.multiply %404, %387 : tensor<4x4xf32>
    %406 = stablehlo.negate %405 : tensor<4x4xf32>
    %407 = stablehlo.divide %356#3, %394 : tensor<4x4xf32>
    %408 = stablehlo.multiply %394, %394 : tensor<4x4xf32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %410 = stablehlo.divide %409, %408 : tensor<4x4xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %411 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %412 = stablehlo.select %392, %411, %406 : tensor<4x4xi1>, tensor<4x4xf32>
    %413 = stablehlo.select %392, %406, %411 : tensor<4x4xi1>, tensor<4x4xf32>
    %414 = stablehlo.add %407, %413 : tensor<4x4xf32>
    %415 = stablehlo.negate %412 : tensor<4x4xf32>
    %416 = stablehlo.add %414, %415 : tensor<4x4xf32>
    %417 = stablehlo.multiply %356#0, %416 : tensor<4x4xf32>
    %418 = stablehlo.multiply %416, %380 : tensor<4x4xf32>
    %419 = stablehlo.multiply %417, %386 : tensor<4x4xf32>
    %420 = stablehlo.multiply %371, %418 : tensor<4x4xf32>
    %421 = stablehlo.add %419, %420 : tensor<4x4xf32>
    %422 = stablehlo.multiply %418, %370 : tensor<4x4xf32>
    %423 = stablehlo.multiply %422, %373 : tensor<4x4xf32>
    %424 = stablehlo.add %421, %423 : tensor<4x4xf32>
    %425 = stablehlo.dot_general %424, %356#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %426 = stablehlo.multiply %425, %356#4 : tensor<4x4xf32>
    %427 = stablehlo.multiply %356#4, %367 : tensor<4x4xf32>
    %428 = stablehlo.dot_general %427, %424, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %429 = stablehlo.dot_general %427, %356#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %430 = stablehlo.transpose %356#5, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %431 = stablehlo.dot_general %430, %424, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %432 = stablehlo.transpose %431, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %433 = stablehlo.dot_general %430, %357, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %434 = stablehlo.transpose %433, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %435 = stablehlo.add %429, %434 : tensor<4x4xf32>
    %436 = stablehlo.multiply %422, %435 : tensor<4x4xf32>
    %437 = stablehlo.multiply %435, %373 : tensor<4x4xf32>
    %438 = stablehlo.multiply %418, %437 : tensor<4x4xf32>
    %439 = stablehlo.multiply %437, %370 : tensor<4x4xf32>
    %440 = stablehlo.multiply %371, %435 : tensor<4x4xf32>
    %441 = stablehlo.add %439, %440 : tensor<4x4xf32>
    %442 = stablehlo.multiply %435, %418 : tensor<4x4xf32>
    %443 = stablehlo.multiply %417, %435 : tensor<4x4xf32>
    %444 = stablehlo.multiply %435, %386 : tensor<4x4xf32>
    %445 = stablehlo.multiply %416, %441 : tensor<4x4xf32>
    %446 = stablehlo.multiply %441, %380 : tensor<4x4xf32>
    %447 = stablehlo.multiply %356#0, %444 : tensor<4x4xf32>
    %448 = stablehlo.add %446, %447 : tensor<4x4xf32>
    %449 = stablehlo.multiply %444, %416 : tensor<4x4xf32>
    %450 = stablehlo.negate %448 : tensor<4x4xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %452 = stablehlo.select %392, %448, %451 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %454 = stablehlo.select %392, %453, %450 : tensor<4x4xi1>, tensor<4x4xf32>
    %455 = stablehlo.add %452, %454 : tensor<4x4xf32>
    %456 = stablehlo.multiply %448, %410 : tensor<4x4xf32>
    %457 = stablehlo.multiply %456, %356#3 : tensor<4x4xf32>
    %458 = stablehlo.negate %457 : tensor<4x4xf32>
    %459 = stablehlo.divide %448, %394 : tensor<4x4xf32>
    %460 = stablehlo.add %356#4, %459 : tensor<4x4xf32>
    %461 = stablehlo.negate %455 : tensor<4x4xf32>
    %462 = stablehlo.multiply %404, %461 : tensor<4x4xf32>
    %463 = stablehlo.multiply %461, %387 : tensor<4x4xf32>
    %464 = stablehlo.multiply %356#3, %463 : tensor<4x4xf32>
    %465 = stablehlo.multiply %463, %397 : tensor<4x4xf32>
    %466 = stablehlo.add %460, %465 : tensor<4x4xf32>
    %467 = stablehlo.multiply %464, %403 : tensor<4x4xf32>
    %468 = stablehlo.add %458, %467 : tensor<4x4xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %470 = stablehlo.select %390, %469, %468 : tensor<4x4xi1>, tensor<4x4xf32>
    %471 = stablehlo.select %390, %468, %469 : tensor<4x4xi1>, tensor<4x4xf32>
    %472 = stablehlo.add %462, %471 : tensor<4x4xf32>
    %473 = stablehlo.negate %470 : tensor<4x4xf32>
    %474 = stablehlo.add %472, %473 : tensor<4x4xf32>
    %475 = stablehlo.multiply %356#0, %474 : tensor<4x4xf32>
    %476 = stablehlo.add %445, %475 : tensor<4x4xf32>
    %477 = stablehlo.multiply %474, %380 : tensor<4x4xf32>
    %478 = stablehlo.add %449, %477 : tensor<4x4xf32>
    %479 = stablehlo.multiply %380, %443 : tensor<4x4xf32>
    %480 = stablehlo.multiply %443, %385 : tensor<4x4xf32>
    %481 = stablehlo.add %476, %480 : tensor<4x4xf32>
    %482 = stablehlo.negate %479 : tensor<4x4xf32>
    %483 = stablehlo.add %481, %482 : tensor<4x4xf32>
    %484 = stablehlo.multiply %483, %383 : tensor<4x4xf32>
    %485 = stablehlo.add %438, %484 : tensor<4x4xf32>
    %486 = stablehlo.negate %436 : tensor<4x4xf32>
    %487 = stablehlo.multiply %486, %374 : tensor<4x4xf32>
    %488 = stablehlo.add %485, %487 : tensor<4x4xf32>
    %489 = stablehlo.multiply %442, %372 : tensor<4x4xf32>
    %490 = stablehlo.add %488, %489 : tensor<4x4xf32>
    %491 = stablehlo.dot_general %490, %357, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %492 = stablehlo.transpose %491, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %493 = stablehlo.add %428, %492 : tensor<4x4xf32>
    %494 = stablehlo.dot_general %490, %356#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %495 = stablehlo.add %432, %494 : tensor<4x4xf32>
    %496 = stablehlo.multiply %426, %369 : tensor<4x4xf32>
    %497 = stablehlo.add %495, %496 : tensor<4x4xf32>
    %498 = stablehlo.multiply %497, %362 : tensor<4x4xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %499 = stablehlo.pad %219, %cst_98, low = [-2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x4x4xf32>, tensor<f32>) -> tensor<1x4x4xf32>
    %500 = stablehlo.slice %499 [0:1, 0:4, 0:4] : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %501 = stablehlo.reduce(%500 init: %cst_99) applies stablehlo.add across dimensions = [0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %502:6 = stablehlo.optimization_barrier %78, %65, %67, %121, %466, %501 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    %503 = stablehlo.tanh %502#1 : tensor<4x4xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %505 = stablehlo.add %504, %503 : tensor<4x4xf32>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %507 = stablehlo.subtract %506, %503 : tensor<4x4xf32>
    %508 = stablehlo.multiply %505, %507 : tensor<4x4xf32>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %510 = stablehlo.add %509, %503 : tensor<4x4xf32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %512 = stablehlo.subtract %511, %503 : tensor<4x4xf32>
    %513 = stablehlo.multiply %510, %512 : tensor<4x4xf32>
    %cst_104 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %515 = stablehlo.multiply %514, %503 : tensor<4x4xf32>
    %516 = stablehlo.dot_general %503, %502#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %517 = stablehlo.sine %516 : tensor<4x4xf32>
    %518 = stablehlo.cosine %516 : tensor<4x4xf32>
    %519 = stablehlo.cosine %516 : tensor<4x4xf32>
    %520 = stablehlo.sine %516 : tensor<4x4xf32>
    %521 = stablehlo.negate %516 : tensor<4x4xf32>
    %522 = stablehlo.exponential %521 : tensor<4x4xf32>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %524 = stablehlo.add %523, %522 : tensor<4x4xf32>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %526 = stablehlo.divide %525, %524 : tensor<4x4xf32>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %528 = stablehlo.subtract %527, %526 : tensor<4x4xf32>
    %529 = stablehlo.multiply %526, %528 : tensor<4x4xf32>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %531 = stablehlo.subtract %530, %526 : tensor<4x4xf32>
    %532 = stablehlo.multiply %526, %531 : tensor<4x4xf32>
    %533 = stablehlo.multiply %502#0, %526 : tensor<4x4xf32>
    %534 = stablehlo.abs %533 : tensor<4x4xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %536 = stablehlo.compare GE, %533, %535, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %538 = stablehlo.compare GE, %533, %537, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %540 = stablehlo.add %539, %534 : tensor<4x4xf32>
    %541 = stablehlo.multiply %540, %540 : tensor<4x4xf32>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %542 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %543 = stablehlo.divide %542, %541 : tensor<4x4xf32>
    %544 = stablehlo.multiply %540, %540 : tensor<4x4xf32>
    %545 = stablehlo.multiply %540, %544 : tensor<4x4xf32>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %546 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %547 = stablehlo.divide %546, %545 : tensor<4x4xf32>
    %cst_114 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %549 = stablehlo.multiply %548, %547 : tensor<4x4xf32>
    %550 = stablehlo.multiply %502#3, %543 : tensor<4x4xf32>
    %551 = stablehlo.multiply %550, %533 : tensor<4x4xf32>
    %552 = stablehlo.negate %551 : tensor<4x4xf32>
    %553 = stablehlo.divide %502#3, %540 : tensor<4x4xf32>
    %554 = stablehlo.multiply %540, %540 : tensor<4x4xf32>
    %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %556 = stablehlo.divide %555, %554 : tensor<4x4xf32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %558 = stablehlo.select %538, %557, %552 : tensor<4x4xi1>, tensor<4x4xf32>
    %559 = stablehlo.select %538, %552, %557 : tensor<4x4xi1>, tensor<4x4xf32>
    %560 = stablehlo.add %553, %559 : tensor<4x4xf32>
    %561 = stablehlo.negate %558 : tensor<4x4xf32>
    %562 = stablehlo.add %560, %561 : tensor<4x4xf32>
    %563 = stablehlo.multiply %502#0, %562 : tensor<4x4xf32>
    %564 = stablehlo.multiply %562, %526 : tensor<4x4xf32>
    %565 = stablehlo.multiply %563, %532 : tensor<4x4xf32>
    %566 = stablehlo.multiply %517, %564 : tensor<4x4xf32>
    %567 = stablehlo.add %565, %566 : tensor<4x4xf32>
    %568 = stablehlo.multiply %564, %516 : tensor<4x4xf32>
    %569 = stablehlo.multiply %568, %519 : tensor<4x4xf32>
    %570 = stablehlo.add %567, %569 : tensor<4x4xf32>
    %571 = stablehlo.dot_general %570, %502#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %572 = stablehlo.multiply %571, %502#4 : tensor<4x4xf32>
    %573 = stablehlo.multiply %502#4, %513 : tensor<4x4xf32>
    %574 = stablehlo.dot_general %573, %570, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %575 = stablehlo.dot_general %573, %502#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %576 = stablehlo.transpose %502#5, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %577 = stablehlo.dot_general %576, %570, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %578 = stablehlo.transpose %577, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %579 = stablehlo.dot_general %576, %503, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %580 = stablehlo.transpose %579, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %581 = stablehlo.add %575, %580 : tensor<4x4xf32>
    %582 = stablehlo.multiply %568, %581 : tensor<4x4xf32>
    %583 = stablehlo.multiply %581, %519 : tensor<4x4xf32>
    %584 = stablehlo.multiply %564, %583 : tensor<4x4xf32>
    %585 = stablehlo.multiply %583, %516 : tensor<4x4xf32>
    %586 = stablehlo.multiply %517, %581 : tensor<4x4xf32>
    %587 = stablehlo.add %585, %586 : tensor<4x4xf32>
    %588 = stablehlo.multiply %581, %564 : tensor<4x4xf32>
    %589 = stablehlo.multiply %563, %581 : tensor<4x4xf32>
    %590 = stablehlo.multiply %581, %532 : tensor<4x4xf32>
    %591 = stablehlo.multiply %562, %587 : tensor<4x4xf32>
    %592 = stablehlo.multiply %587, %526 : tensor<4x4xf32>
    %593 = stablehlo.multiply %502#0, %590 : tensor<4x4xf32>
    %594 = stablehlo.add %592, %593 : tensor<4x4xf32>
    %595 = stablehlo.multiply %590, %562 : tensor<4x4xf32>
    %596 = stablehlo.negate %594 : tensor<4x4xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %598 = stablehlo.select %538, %594, %597 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %600 = stablehlo.select %538, %599, %596 : tensor<4x4xi1>, tensor<4x4xf32>
    %601 = stablehlo.add %598, %600 : tensor<4x4xf32>
    %602 = stablehlo.multiply %594, %556 : tensor<4x4xf32>
    %603 = stablehlo.multiply %602, %502#3 : tensor<4x4xf32>
    %604 = stablehlo.negate %603 : tensor<4x4xf32>
    %605 = stablehlo.divide %594, %540 : tensor<4x4xf32>
    %606 = stablehlo.add %502#4, %605 : tensor<4x4xf32>
    %607 = stablehlo.negate %601 : tensor<4x4xf32>
    %608 = stablehlo.multiply %550, %607 : tensor<4x4xf32>
    %609 = stablehlo.multiply %607, %533 : tensor<4x4xf32>
    %610 = stablehlo.multiply %502#3, %609 : tensor<4x4xf32>
    %611 = stablehlo.multiply %609, %543 : tensor<4x4xf32>
    %612 = stablehlo.add %606, %611 : tensor<4x4xf32>
    %613 = stablehlo.multiply %610, %549 : tensor<4x4xf32>
    %614 = stablehlo.add %604, %613 : tensor<4x4xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %616 = stablehlo.select %536, %615, %614 : tensor<4x4xi1>, tensor<4x4xf32>
    %617 = stablehlo.select %536, %614, %615 : tensor<4x4xi1>, tensor<4x4xf32>
    %618 = stablehlo.add %608, %617 : tensor<4x4xf32>
    %619 = stablehlo.negate %616 : tensor<4x4xf32>
    %620 = stablehlo.add %618, %619 : tensor<4x4xf32>
    %621 = stablehlo.multiply %502#0, %620 : tensor<4x4xf32>
    %622 = stablehlo.add %591, %621 : tensor<4x4xf32>
    %623 = stablehlo.multiply %620, %526 : tensor<4x4xf32>
    %624 = stablehlo.add %595, %623 : tensor<4x4xf32>
    %625 = stablehlo.multiply %526, %589 : tensor<4x4xf32>
    %626 = stablehlo.multiply %589, %531 : tensor<4x4xf32>
    %627 = stablehlo.add %622, %626 : tensor<4x4xf32>
    %628 = stablehlo.negate %625 : tensor<4x4xf32>
    %629 = stablehlo.add %627, %628 : tensor<4x4xf32>
    %630 = stablehlo.multiply %629, %529 : tensor<4x4xf32>
    %631 = stablehlo.add %584, %630 : tensor<4x4xf32>
    %632 = stablehlo.negate %582 : tensor<4x4xf32>
    %633 = stablehlo.multiply %632, %520 : tensor<4x4xf32>
    %634 = stablehlo.add %631, %633 : tensor<4x4xf32>
    %635 = stablehlo.multiply %588, %518 : tensor<4x4xf32>
    %636 = stablehlo.add %634, %635 : tensor<4x4xf32>
    %637 = stablehlo.dot_general %636, %503, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %638 = stablehlo.transpose %637, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %639 = stablehlo.add %574, %638 : tensor<4x4xf32>
    %640 = stablehlo.dot_general %636, %502#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %641 = stablehlo.add %578, %640 : tensor<4x4xf32>
    %642 = stablehlo.multiply %572, %515 : tensor<4x4xf32>
    %643 = stablehlo.add %641, %642 : tensor<4x4xf32>
    %644 = stablehlo.multiply %643, %508 : tensor<4x4xf32>
    %645 = stablehlo.multiply %120, %612 : tensor<4x4xf32>
    %646 = stablehlo.multiply %612, %106 : tensor<4x4xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %647 = stablehlo.reduce(%646 init: %cst_120) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %648 = stablehlo.negate %647 : tensor<f32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %649 = stablehlo.select %110, %647, %cst_121 : tensor<i1>, tensor<f32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %650 = stablehlo.select %110, %cst_122, %648 : tensor<i1>, tensor<f32>
    %651 = stablehlo.add %649, %650 : tensor<f32>
    %652 = stablehlo.multiply %651, %115 : tensor<f32>
    %cst_123 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %653 = stablehlo.multiply %652, %cst_123 : tensor<f32>
    %654 = stablehlo.negate %653 : tensor<f32>
    %655 = stablehlo.divide %223, %108 : tensor<f32>
    %656 = stablehlo.add %654, %655 : tensor<f32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %657 = stablehlo.select %109, %cst_124, %656 : tensor<i1>, tensor<f32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %658 = stablehlo.select %109, %656, %cst_125 : tensor<i1>, tensor<f32>
    %659 = stablehlo.negate %657 : tensor<f32>
    %660 = stablehlo.add %658, %659 : tensor<f32>
    %661 = stablehlo.broadcast_in_dim %660, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %662 = stablehlo.add %645, %661 : tensor<4x4xf32>
    %663 = stablehlo.multiply %662, %106 : tensor<4x4xf32>
    %664 = stablehlo.add %644, %663 : tensor<4x4xf32>
    %665 = stablehlo.multiply %663, %97 : tensor<4x4xf32>
    %666 = stablehlo.multiply %665, %88 : tensor<4x4xf32>
    %667 = stablehlo.negate %666 : tensor<4x4xf32>
    %668 = stablehlo.divide %663, %93 : tensor<4x4xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %669 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %670 = stablehlo.select %91, %669, %667 : tensor<4x4xi1>, tensor<4x4xf32>
    %671 = stablehlo.select %91, %667, %669 : tensor<4x4xi1>, tensor<4x4xf32>
    %672 = stablehlo.add %668, %671 : tensor<4x4xf32>
    %673 = stablehlo.negate %670 : tensor<4x4xf32>
    %674 = stablehlo.add %672, %673 : tensor<4x4xf32>
    %675 = stablehlo.multiply %78, %674 : tensor<4x4xf32>
    %676 = stablehlo.multiply %674, %84 : tensor<4x4xf32>
    %677 = stablehlo.add %624, %676 : tensor<4x4xf32>
    %678 = stablehlo.multiply %675, %87 : tensor<4x4xf32>
    %679 = stablehlo.reduce_precision %677, format = e8m23 : tensor<4x4xf32>
    %680 = stablehlo.multiply %75, %679 : tensor<4x4xf32>
    %681 = stablehlo.add %678, %680 : tensor<4x4xf32>
    %682 = stablehlo.multiply %679, %74 : tensor<4x4xf32>
    %683 = stablehlo.multiply %682, %76 : tensor<4x4xf32>
    %684 = stablehlo.add %681, %683 : tensor<4x4xf32>
    %685 = stablehlo.dot_general %684, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %686 = stablehlo.transpose %685, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %687 = stablehlo.add %639, %686 : tensor<4x4xf32>
    %688 = stablehlo.dot_general %684, %67, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %689 = stablehlo.multiply %688, %73 : tensor<4x4xf32>
    %690 = stablehlo.add %664, %689 : tensor<4x4xf32>
    %691 = stablehlo.broadcast_in_dim %687, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %692 = stablehlo.pad %691, %cst_127, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %693 = stablehlo.add %498, %690 : tensor<4x4xf32>
    %694 = stablehlo.multiply %690, %64 : tensor<4x4xf32>
    %695 = stablehlo.multiply %694, %55 : tensor<4x4xf32>
    %696 = stablehlo.negate %695 : tensor<4x4xf32>
    %697 = stablehlo.divide %690, %60 : tensor<4x4xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %698 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %699 = stablehlo.select %58, %698, %696 : tensor<4x4xi1>, tensor<4x4xf32>
    %700 = stablehlo.select %58, %696, %698 : tensor<4x4xi1>, tensor<4x4xf32>
    %701 = stablehlo.add %697, %700 : tensor<4x4xf32>
    %702 = stablehlo.negate %699 : tensor<4x4xf32>
    %703 = stablehlo.add %701, %702 : tensor<4x4xf32>
    %704 = stablehlo.multiply %45, %703 : tensor<4x4xf32>
    %705 = stablehlo.multiply %703, %51 : tensor<4x4xf32>
    %706 = stablehlo.add %478, %705 : tensor<4x4xf32>
    %707 = stablehlo.multiply %704, %54 : tensor<4x4xf32>
    %708 = stablehlo.reduce_precision %706, format = e8m23 : tensor<4x4xf32>
    %709 = stablehlo.multiply %42, %708 : tensor<4x4xf32>
    %710 = stablehlo.add %707, %709 : tensor<4x4xf32>
    %711 = stablehlo.multiply %708, %41 : tensor<4x4xf32>
    %712 = stablehlo.multiply %711, %43 : tensor<4x4xf32>
    %713 = stablehlo.add %710, %712 : tensor<4x4xf32>
    %714 = stablehlo.dot_general %713, %35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %715 = stablehlo.transpose %714, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %716 = stablehlo.add %493, %715 : tensor<4x4xf32>
    %717 = stablehlo.dot_general %713, %34, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %718 = stablehlo.multiply %717, %40 : tensor<4x4xf32>
    %719 = stablehlo.add %693, %718 : tensor<4x4xf32>
    %720 = stablehlo.broadcast_in_dim %716, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %721 = stablehlo.pad %720, %cst_129, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %722 = stablehlo.add %692, %721 : tensor<3x4x4xf32>
    %723 = stablehlo.add %352, %719 : tensor<4x4xf32>
    %724 = stablehlo.multiply %719, %31 : tensor<4x4xf32>
    %725 = stablehlo.multiply %724, %22 : tensor<4x4xf32>
    %726 = stablehlo.negate %725 : tensor<4x4xf32>
    %727 = stablehlo.divide %719, %27 : tensor<4x4xf32>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %728 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %729 = stablehlo.select %25, %728, %726 : tensor<4x4xi1>, tensor<4x4xf32>
    %730 = stablehlo.select %25, %726, %728 : tensor<4x4xi1>, tensor<4x4xf32>
    %731 = stablehlo.add %727, %730 : tensor<4x4xf32>
    %732 = stablehlo.negate %729 : tensor<4x4xf32>
    %733 = stablehlo.add %731, %732 : tensor<4x4xf32>
    %734 = stablehlo.multiply %12, %733 : tensor<4x4xf32>
    %735 = stablehlo.multiply %733, %18 : tensor<4x4xf32>
    %736 = stablehlo.add %335, %735 : tensor<4x4xf32>
    %737 = stablehlo.multiply %734, %21 : tensor<4x4xf32>
    %738 = stablehlo.reduce_precision %736, format = e8m23 : tensor<4x4xf32>
    %739 = stablehlo.multiply %9, %738 : tensor<4x4xf32>
    %740 = stablehlo.add %737, %739 : tensor<4x4xf32>
    %741 = stablehlo.multiply %738, %8 : tensor<4x4xf32>
    %742 = stablehlo.multiply %741, %10 : tensor<4x4xf32>
    %743 = stablehlo.add %740, %742 : tensor<4x4xf32>
    %744 = stablehlo.dot_general %743, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %745 = stablehlo.transpose %744, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %746 = stablehlo.add %349, %745 : tensor<4x4xf32>
    %747 = stablehlo.dot_general %743, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %748 = stablehlo.multiply %747, %7 : tensor<4x4xf32>
    %749 = stablehlo.add %723, %748 : tensor<4x4xf32>
    %750 = stablehlo.broadcast_in_dim %746, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %751 = stablehlo.pad %750, %cst_131, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x4x4xf32>, tensor<f32>) -> tensor<3x4x4xf32>
    %752 = stablehlo.add %722, %751 : tensor<3x4x4xf32>
    return %749, %752 : tensor<4x4xf32>, tensor<3x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
