// import jax
// import jax.numpy as jnp
//
//
// def hessian_step(w, probe):
//     def objective(y_in):
//         act = jnp.sin(y_in)
//         output = act / (1.0 + act**2)
//         return jnp.mean(output**2) + 0.54 * jnp.sum(y_in[1:] * y_in[:-1])
//
//     hess = jax.jacfwd(jax.grad(objective))(w)
//     bent_v = hess @ probe + 0.17 * jnp.trace(hess)
//     share = bent_v / (1.0 + jnp.abs(bent_v))
//     interaction = 0.6 * hess
//     superposed = jax.nn.leaky_relu(share) + 0.82
//     center = interaction.mean()
//     return superposed, center
//
//   w: float32[3] in [-1.2, 1.2]
//   probe: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_hessian_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %6 = stablehlo.slice %5 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.sine %arg0 : tensor<3xf32>
    %8 = stablehlo.cosine %arg0 : tensor<3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %11 = stablehlo.multiply %6, %10 : tensor<3x3xf32>
    %12 = stablehlo.cosine %arg0 : tensor<3xf32>
    %13 = stablehlo.sine %arg0 : tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %16 = stablehlo.multiply %6, %15 : tensor<3x3xf32>
    %17 = stablehlo.negate %16 : tensor<3x3xf32>
    %18 = stablehlo.multiply %7, %7 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %7 : tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %23 = stablehlo.multiply %11, %22 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %7 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %27 = stablehlo.multiply %26, %11 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.add %28, %18 : tensor<3xf32>
    %30 = stablehlo.divide %7, %29 : tensor<3xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %33 = stablehlo.divide %11, %32 : tensor<3x3xf32>
    %34 = stablehlo.negate %23 : tensor<3x3xf32>
    %35 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<3x3xf32>
    %38 = stablehlo.multiply %29, %29 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.divide %39, %38 : tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %43 = stablehlo.multiply %37, %42 : tensor<3x3xf32>
    %44 = stablehlo.add %33, %43 : tensor<3x3xf32>
    %45 = stablehlo.multiply %29, %29 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.divide %46, %45 : tensor<3xf32>
    %48 = stablehlo.multiply %29, %29 : tensor<3xf32>
    %49 = stablehlo.multiply %29, %48 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.divide %50, %49 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<3xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %56 = stablehlo.multiply %23, %55 : tensor<3x3xf32>
    %57 = stablehlo.multiply %30, %30 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.multiply %58, %30 : tensor<3xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %62 = stablehlo.multiply %44, %61 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.multiply %63, %30 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %66 = stablehlo.multiply %65, %44 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%57 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%62 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %69 = stablehlo.divide %67, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.divide %68, %70 : tensor<3xf32>
    %72 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %73 = stablehlo.slice %6 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %74 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %75 = stablehlo.slice %6 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %76 = stablehlo.multiply %72, %74 : tensor<2xf32>
    %77 = stablehlo.broadcast_in_dim %74, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %79 = stablehlo.multiply %73, %78 : tensor<3x2xf32>
    %80 = stablehlo.broadcast_in_dim %72, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %82 = stablehlo.multiply %81, %75 : tensor<3x2xf32>
    %83 = stablehlo.add %79, %82 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%76 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%83 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %86 = stablehlo.multiply %cst_16, %84 : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<3xf32>
    %89 = stablehlo.add %69, %86 : tensor<f32>
    %90 = stablehlo.add %71, %88 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.multiply %cst_18, %cst_19 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.multiply %72, %92 : tensor<2xf32>
    %94 = stablehlo.broadcast_in_dim %92, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %96 = stablehlo.multiply %73, %95 : tensor<3x2xf32>
    %97 = stablehlo.multiply %92, %74 : tensor<2xf32>
    %98 = stablehlo.broadcast_in_dim %92, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %100 = stablehlo.multiply %99, %75 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.pad %93, %cst_20, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %96, %cst_21, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.pad %97, %cst_22, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.pad %100, %cst_23, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %105 = stablehlo.add %101, %103 : tensor<3xf32>
    %106 = stablehlo.add %102, %104 : tensor<3x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %107 = stablehlo.divide %cst_24, %cst_25 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.multiply %108, %64 : tensor<3xf32>
    %110 = stablehlo.broadcast_in_dim %108, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %112 = stablehlo.multiply %111, %66 : tensor<3x3xf32>
    %113 = stablehlo.multiply %109, %47 : tensor<3xf32>
    %114 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %116 = stablehlo.multiply %112, %115 : tensor<3x3xf32>
    %117 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %119 = stablehlo.multiply %118, %56 : tensor<3x3xf32>
    %120 = stablehlo.add %116, %119 : tensor<3x3xf32>
    %121 = stablehlo.multiply %113, %7 : tensor<3xf32>
    %122 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %124 = stablehlo.multiply %120, %123 : tensor<3x3xf32>
    %125 = stablehlo.broadcast_in_dim %113, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %127 = stablehlo.multiply %126, %11 : tensor<3x3xf32>
    %128 = stablehlo.add %124, %127 : tensor<3x3xf32>
    %129 = stablehlo.negate %121 : tensor<3xf32>
    %130 = stablehlo.negate %128 : tensor<3x3xf32>
    %131 = stablehlo.divide %109, %29 : tensor<3xf32>
    %132 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %134 = stablehlo.divide %112, %133 : tensor<3x3xf32>
    %135 = stablehlo.negate %23 : tensor<3x3xf32>
    %136 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %138 = stablehlo.multiply %135, %137 : tensor<3x3xf32>
    %139 = stablehlo.multiply %29, %29 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.divide %140, %139 : tensor<3xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %144 = stablehlo.multiply %138, %143 : tensor<3x3xf32>
    %145 = stablehlo.add %134, %144 : tensor<3x3xf32>
    %146 = stablehlo.multiply %129, %25 : tensor<3xf32>
    %147 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %149 = stablehlo.multiply %130, %148 : tensor<3x3xf32>
    %150 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %152 = stablehlo.multiply %151, %27 : tensor<3x3xf32>
    %153 = stablehlo.add %149, %152 : tensor<3x3xf32>
    %154 = stablehlo.add %131, %146 : tensor<3xf32>
    %155 = stablehlo.add %145, %153 : tensor<3x3xf32>
    %156 = stablehlo.multiply %154, %12 : tensor<3xf32>
    %157 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %159 = stablehlo.multiply %155, %158 : tensor<3x3xf32>
    %160 = stablehlo.broadcast_in_dim %154, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %162 = stablehlo.multiply %161, %17 : tensor<3x3xf32>
    %163 = stablehlo.add %159, %162 : tensor<3x3xf32>
    %164 = stablehlo.add %105, %156 : tensor<3xf32>
    %165 = stablehlo.add %106, %163 : tensor<3x3xf32>
    %166 = stablehlo.transpose %165, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %167 = stablehlo.slice %166 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %168 = stablehlo.dot_general %167, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %169 = call @trace(%167) : (tensor<3x3xf32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %170 = stablehlo.multiply %cst_27, %169 : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %172 = stablehlo.add %168, %171 : tensor<3xf32>
    %173 = stablehlo.abs %172 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %175 = stablehlo.add %174, %173 : tensor<3xf32>
    %176 = stablehlo.divide %172, %175 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %178 = stablehlo.multiply %177, %167 : tensor<3x3xf32>
    %179 = call @leaky_relu(%176) : (tensor<3xf32>) -> tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %181 = stablehlo.add %179, %180 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%178 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %183 = stablehlo.divide %182, %cst_32 : tensor<f32>
    return %181, %183 : tensor<3xf32>, tensor<f32>
  }
  func.func private @trace(%arg0: tensor<3x3xf32>) -> tensor<f32> {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3xf32>
    %4 = call @_where_0(%1, %arg0, %3) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %4 : tensor<3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %6 = stablehlo.slice %5 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.sine %arg0 : tensor<3xf32>
    %8 = stablehlo.cosine %arg0 : tensor<3xf32>
    %9 = stablehlo.cosine %arg0 : tensor<3xf32>
    %10 = stablehlo.sine %arg0 : tensor<3xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %13 = stablehlo.multiply %6, %12 : tensor<3x3xf32>
    %14 = stablehlo.cosine %arg0 : tensor<3xf32>
    %15 = stablehlo.sine %arg0 : tensor<3xf32>
    %16 = stablehlo.sine %arg0 : tensor<3xf32>
    %17 = stablehlo.cosine %arg0 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %20 = stablehlo.multiply %6, %19 : tensor<3x3xf32>
    %21 = stablehlo.negate %20 : tensor<3x3xf32>
    %22 = stablehlo.multiply %7, %7 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %23, %7 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %7 : tensor<3xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %29 = stablehlo.multiply %13, %28 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %7 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %33 = stablehlo.multiply %32, %13 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.add %34, %22 : tensor<3xf32>
    %36 = stablehlo.divide %7, %35 : tensor<3xf32>
    %37 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.divide %38, %37 : tensor<3xf32>
    %40 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %42 = stablehlo.divide %13, %41 : tensor<3x3xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<1x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %45 = stablehlo.divide %44, %43 : tensor<1x3xf32>
    %46 = stablehlo.negate %29 : tensor<3x3xf32>
    %47 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %49 = stablehlo.multiply %46, %48 : tensor<3x3xf32>
    %50 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.divide %51, %50 : tensor<3xf32>
    %53 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %54 = stablehlo.multiply %35, %53 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.divide %55, %54 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<3xf32>
    %59 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %61 = stablehlo.multiply %49, %60 : tensor<3x3xf32>
    %62 = stablehlo.add %42, %61 : tensor<3x3xf32>
    %63 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.divide %64, %63 : tensor<3xf32>
    %66 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %67 = stablehlo.multiply %35, %66 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.divide %68, %67 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<3xf32>
    %72 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %73 = stablehlo.multiply %35, %72 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.divide %74, %73 : tensor<3xf32>
    %76 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %77 = stablehlo.multiply %76, %76 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %79 = stablehlo.divide %78, %77 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<-3.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.multiply %82, %75 : tensor<3xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %86 = stablehlo.multiply %29, %85 : tensor<3x3xf32>
    %87 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.multiply %88, %36 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.multiply %90, %36 : tensor<3xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %94 = stablehlo.multiply %62, %93 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %96 = stablehlo.multiply %95, %36 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %98 = stablehlo.multiply %97, %62 : tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%87 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%94 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %101 = stablehlo.divide %99, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %103 = stablehlo.divide %100, %102 : tensor<3xf32>
    %104 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %105 = stablehlo.slice %6 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %106 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %107 = stablehlo.slice %6 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %108 = stablehlo.multiply %104, %106 : tensor<2xf32>
    %109 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %111 = stablehlo.multiply %105, %110 : tensor<3x2xf32>
    %112 = stablehlo.broadcast_in_dim %104, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %114 = stablehlo.multiply %113, %107 : tensor<3x2xf32>
    %115 = stablehlo.add %111, %114 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%108 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%115 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %118 = stablehlo.multiply %cst_26, %116 : tensor<f32>
    %cst_27 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.multiply %119, %117 : tensor<3xf32>
    %121 = stablehlo.add %101, %118 : tensor<f32>
    %122 = stablehlo.add %103, %120 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.multiply %cst_28, %cst_29 : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %125 = stablehlo.multiply %104, %124 : tensor<2xf32>
    %126 = stablehlo.broadcast_in_dim %124, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %128 = stablehlo.multiply %105, %127 : tensor<3x2xf32>
    %129 = stablehlo.multiply %124, %106 : tensor<2xf32>
    %130 = stablehlo.broadcast_in_dim %124, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %132 = stablehlo.multiply %131, %107 : tensor<3x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.pad %125, %cst_30, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %128, %cst_31, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %129, %cst_32, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %132, %cst_33, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %137 = stablehlo.add %133, %135 : tensor<3xf32>
    %138 = stablehlo.add %134, %136 : tensor<3x3xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_35 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %139 = stablehlo.divide %cst_34, %cst_35 : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %140, %96 : tensor<3xf32>
    %142 = stablehlo.broadcast_in_dim %140, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %144 = stablehlo.multiply %143, %98 : tensor<3x3xf32>
    %145 = stablehlo.multiply %141, %65 : tensor<3xf32>
    %146 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %148 = stablehlo.multiply %144, %147 : tensor<3x3xf32>
    %149 = stablehlo.broadcast_in_dim %141, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %151 = stablehlo.multiply %150, %86 : tensor<3x3xf32>
    %152 = stablehlo.add %148, %151 : tensor<3x3xf32>
    %153 = stablehlo.multiply %145, %7 : tensor<3xf32>
    %154 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %156 = stablehlo.multiply %152, %155 : tensor<3x3xf32>
    %157 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %159 = stablehlo.multiply %158, %13 : tensor<3x3xf32>
    %160 = stablehlo.add %156, %159 : tensor<3x3xf32>
    %161 = stablehlo.negate %153 : tensor<3xf32>
    %162 = stablehlo.negate %160 : tensor<3x3xf32>
    %163 = stablehlo.divide %141, %35 : tensor<3xf32>
    %164 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %166 = stablehlo.divide %165, %164 : tensor<3xf32>
    %167 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %169 = stablehlo.divide %144, %168 : tensor<3x3xf32>
    %170 = stablehlo.multiply %167, %167 : tensor<1x3xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %172 = stablehlo.divide %171, %170 : tensor<1x3xf32>
    %173 = stablehlo.negate %29 : tensor<3x3xf32>
    %174 = stablehlo.broadcast_in_dim %141, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %176 = stablehlo.multiply %173, %175 : tensor<3x3xf32>
    %177 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %179 = stablehlo.divide %178, %177 : tensor<3xf32>
    %180 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %181 = stablehlo.multiply %35, %180 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %183 = stablehlo.divide %182, %181 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<3xf32>
    %186 = stablehlo.broadcast_in_dim %179, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %188 = stablehlo.multiply %176, %187 : tensor<3x3xf32>
    %189 = stablehlo.add %169, %188 : tensor<3x3xf32>
    %190 = stablehlo.multiply %161, %31 : tensor<3xf32>
    %191 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %193 = stablehlo.multiply %162, %192 : tensor<3x3xf32>
    %194 = stablehlo.broadcast_in_dim %161, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %196 = stablehlo.multiply %195, %33 : tensor<3x3xf32>
    %197 = stablehlo.add %193, %196 : tensor<3x3xf32>
    %198 = stablehlo.add %163, %190 : tensor<3xf32>
    %199 = stablehlo.add %189, %197 : tensor<3x3xf32>
    %200 = stablehlo.multiply %198, %14 : tensor<3xf32>
    %201 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %203 = stablehlo.multiply %199, %202 : tensor<3x3xf32>
    %204 = stablehlo.broadcast_in_dim %198, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %206 = stablehlo.multiply %205, %21 : tensor<3x3xf32>
    %207 = stablehlo.add %203, %206 : tensor<3x3xf32>
    %208 = stablehlo.add %137, %200 : tensor<3xf32>
    %209 = stablehlo.add %138, %207 : tensor<3x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %211 = stablehlo.transpose %209, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %212 = stablehlo.slice %211 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %213 = stablehlo.dot_general %212, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %214:3 = call @trace(%212) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<3x3xi1>, tensor<3x3xf32>)
    %cst_42 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %215 = stablehlo.multiply %cst_42, %214#0 : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %217 = stablehlo.add %213, %216 : tensor<3xf32>
    %218 = stablehlo.abs %217 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.compare GE, %217, %219, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %222 = stablehlo.add %221, %218 : tensor<3xf32>
    %223 = stablehlo.divide %217, %222 : tensor<3xf32>
    %224 = stablehlo.multiply %222, %222 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %226 = stablehlo.divide %225, %224 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %228 = stablehlo.multiply %227, %212 : tensor<3x3xf32>
    %229:2 = call @leaky_relu(%223) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>)
    %cst_47 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %231 = stablehlo.add %229#0, %230 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%228 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %233 = stablehlo.divide %232, %cst_49 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%231 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.reduce(%233 init: %cst_51) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %236 = stablehlo.add %234, %235 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %238 = stablehlo.divide %cst_53, %cst_54 : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %240 = call @leaky_relu_1(%229#1, %237) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_55 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %242 = stablehlo.multiply %241, %239 : tensor<3x3xf32>
    %243 = stablehlo.multiply %240, %226 : tensor<3xf32>
    %244 = stablehlo.multiply %243, %217 : tensor<3xf32>
    %245 = stablehlo.negate %244 : tensor<3xf32>
    %246 = stablehlo.divide %240, %222 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %248 = stablehlo.select %220, %247, %245 : tensor<3xi1>, tensor<3xf32>
    %249 = stablehlo.select %220, %245, %247 : tensor<3xi1>, tensor<3xf32>
    %250 = stablehlo.add %246, %249 : tensor<3xf32>
    %251 = stablehlo.negate %248 : tensor<3xf32>
    %252 = stablehlo.add %250, %251 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.reduce(%252 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_58 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %254 = stablehlo.multiply %cst_58, %253 : tensor<f32>
    %255 = call @trace_3(%214#1, %214#2, %254) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %256 = stablehlo.add %242, %255 : tensor<3x3xf32>
    %257 = stablehlo.dot_general %252, %212, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %258 = stablehlo.dot_general %252, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %259 = stablehlo.add %256, %258 : tensor<3x3xf32>
    %260 = stablehlo.transpose %259, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %261 = stablehlo.broadcast_in_dim %204, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %262 = stablehlo.multiply %261, %260 : tensor<3x3xf32>
    %263 = stablehlo.multiply %260, %21 : tensor<3x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%263 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %265 = stablehlo.reshape %264 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.reduce(%265 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %267 = stablehlo.multiply %199, %260 : tensor<3x3xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.reduce(%267 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %269 = stablehlo.reshape %268 : (tensor<3xf32>) -> tensor<1x3xf32>
    %270 = stablehlo.broadcast_in_dim %201, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %271 = stablehlo.multiply %260, %270 : tensor<3x3xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%269 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %273 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %274 = stablehlo.multiply %273, %271 : tensor<3x3xf32>
    %275 = stablehlo.multiply %271, %33 : tensor<3x3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.reduce(%275 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %277 = stablehlo.reshape %276 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%277 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %279 = stablehlo.multiply %162, %271 : tensor<3x3xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.reduce(%279 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %281 = stablehlo.reshape %280 : (tensor<3xf32>) -> tensor<1x3xf32>
    %282 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %283 = stablehlo.multiply %271, %282 : tensor<3x3xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %284 = stablehlo.reduce(%281 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %285 = stablehlo.multiply %161, %266 : tensor<3xf32>
    %286 = stablehlo.add %284, %285 : tensor<3xf32>
    %287 = stablehlo.multiply %266, %31 : tensor<3xf32>
    %288 = stablehlo.add %278, %287 : tensor<3xf32>
    %289 = stablehlo.multiply %176, %271 : tensor<3x3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.reduce(%289 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %291 = stablehlo.reshape %290 : (tensor<3xf32>) -> tensor<1x3xf32>
    %292 = stablehlo.broadcast_in_dim %186, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %293 = stablehlo.multiply %271, %292 : tensor<3x3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%291 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %295 = stablehlo.multiply %294, %185 : tensor<3xf32>
    %296 = stablehlo.multiply %173, %293 : tensor<3x3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.reduce(%296 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %298 = stablehlo.reshape %297 : (tensor<3xf32>) -> tensor<1x3xf32>
    %299 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %300 = stablehlo.multiply %293, %299 : tensor<3x3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%298 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %302 = stablehlo.negate %300 : tensor<3x3xf32>
    %303 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %304 = stablehlo.multiply %271, %303 : tensor<3x3xf32>
    %305 = stablehlo.multiply %304, %144 : tensor<3x3xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.reduce(%305 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %307 = stablehlo.reshape %306 : (tensor<3xf32>) -> tensor<1x3xf32>
    %308 = stablehlo.negate %307 : tensor<1x3xf32>
    %309 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %310 = stablehlo.divide %271, %309 : tensor<3x3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %311 = stablehlo.reduce(%308 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %312 = stablehlo.add %295, %311 : tensor<3xf32>
    %313 = stablehlo.multiply %266, %166 : tensor<3xf32>
    %314 = stablehlo.multiply %313, %141 : tensor<3xf32>
    %315 = stablehlo.negate %314 : tensor<3xf32>
    %316 = stablehlo.add %312, %315 : tensor<3xf32>
    %317 = stablehlo.divide %266, %35 : tensor<3xf32>
    %318 = stablehlo.add %301, %317 : tensor<3xf32>
    %319 = stablehlo.negate %283 : tensor<3x3xf32>
    %320 = stablehlo.negate %288 : tensor<3xf32>
    %321 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %322 = stablehlo.multiply %321, %319 : tensor<3x3xf32>
    %323 = stablehlo.multiply %319, %13 : tensor<3x3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %324 = stablehlo.reduce(%323 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %325 = stablehlo.reshape %324 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %326 = stablehlo.reduce(%325 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %327 = stablehlo.multiply %152, %319 : tensor<3x3xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.reduce(%327 init: %cst_75) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %329 = stablehlo.reshape %328 : (tensor<3xf32>) -> tensor<1x3xf32>
    %330 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %331 = stablehlo.multiply %319, %330 : tensor<3x3xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.reduce(%329 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %333 = stablehlo.multiply %145, %320 : tensor<3xf32>
    %334 = stablehlo.add %332, %333 : tensor<3xf32>
    %335 = stablehlo.multiply %320, %7 : tensor<3xf32>
    %336 = stablehlo.add %326, %335 : tensor<3xf32>
    %337 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %338 = stablehlo.multiply %337, %331 : tensor<3x3xf32>
    %339 = stablehlo.multiply %331, %86 : tensor<3x3xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.reduce(%339 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %341 = stablehlo.reshape %340 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%341 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %343 = stablehlo.add %318, %342 : tensor<3xf32>
    %344 = stablehlo.multiply %144, %331 : tensor<3x3xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %345 = stablehlo.reduce(%344 init: %cst_79) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %346 = stablehlo.reshape %345 : (tensor<3xf32>) -> tensor<1x3xf32>
    %347 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %348 = stablehlo.multiply %331, %347 : tensor<3x3xf32>
    %349 = stablehlo.add %310, %348 : tensor<3x3xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %350 = stablehlo.reduce(%346 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %351 = stablehlo.multiply %141, %336 : tensor<3xf32>
    %352 = stablehlo.add %350, %351 : tensor<3xf32>
    %353 = stablehlo.multiply %336, %65 : tensor<3xf32>
    %354 = stablehlo.add %343, %353 : tensor<3xf32>
    %355 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %356 = stablehlo.multiply %355, %349 : tensor<3x3xf32>
    %357 = stablehlo.multiply %140, %354 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %359 = stablehlo.multiply %358, %356 : tensor<3x3xf32>
    %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %361 = stablehlo.multiply %360, %357 : tensor<3xf32>
    %362 = stablehlo.multiply %29, %338 : tensor<3x3xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %363 = stablehlo.reduce(%362 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %364 = stablehlo.reshape %363 : (tensor<3xf32>) -> tensor<1x3xf32>
    %365 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %366 = stablehlo.multiply %338, %365 : tensor<3x3xf32>
    %367 = stablehlo.add %302, %366 : tensor<3x3xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.reduce(%364 init: %cst_84) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_85 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %370 = stablehlo.multiply %369, %368 : tensor<3xf32>
    %371 = stablehlo.multiply %370, %81 : tensor<3xf32>
    %372 = stablehlo.add %316, %371 : tensor<3xf32>
    %373 = stablehlo.multiply %352, %71 : tensor<3xf32>
    %374 = stablehlo.add %372, %373 : tensor<3xf32>
    %375 = stablehlo.multiply %49, %359 : tensor<3x3xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %376 = stablehlo.reduce(%375 init: %cst_86) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %377 = stablehlo.reshape %376 : (tensor<3xf32>) -> tensor<1x3xf32>
    %378 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %379 = stablehlo.multiply %359, %378 : tensor<3x3xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %380 = stablehlo.reduce(%377 init: %cst_87) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %381 = stablehlo.multiply %380, %58 : tensor<3xf32>
    %382 = stablehlo.add %374, %381 : tensor<3xf32>
    %383 = stablehlo.multiply %46, %379 : tensor<3x3xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_88) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %385 = stablehlo.reshape %384 : (tensor<3xf32>) -> tensor<1x3xf32>
    %386 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %387 = stablehlo.multiply %379, %386 : tensor<3x3xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %388 = stablehlo.reduce(%385 init: %cst_89) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %389 = stablehlo.add %334, %388 : tensor<3xf32>
    %390 = stablehlo.negate %387 : tensor<3x3xf32>
    %391 = stablehlo.add %367, %390 : tensor<3x3xf32>
    %392 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %393 = stablehlo.multiply %359, %392 : tensor<3x3xf32>
    %394 = stablehlo.multiply %393, %13 : tensor<3x3xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.reduce(%394 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %396 = stablehlo.reshape %395 : (tensor<3xf32>) -> tensor<1x3xf32>
    %397 = stablehlo.negate %396 : tensor<1x3xf32>
    %398 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %399 = stablehlo.divide %359, %398 : tensor<3x3xf32>
    %400 = stablehlo.add %322, %399 : tensor<3x3xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %401 = stablehlo.reduce(%397 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %402 = stablehlo.add %382, %401 : tensor<3xf32>
    %403 = stablehlo.multiply %361, %39 : tensor<3xf32>
    %404 = stablehlo.multiply %403, %7 : tensor<3xf32>
    %405 = stablehlo.negate %404 : tensor<3xf32>
    %406 = stablehlo.add %402, %405 : tensor<3xf32>
    %407 = stablehlo.divide %361, %35 : tensor<3xf32>
    %408 = stablehlo.add %389, %407 : tensor<3xf32>
    %cst_92 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %410 = stablehlo.multiply %409, %274 : tensor<3x3xf32>
    %411 = stablehlo.add %400, %410 : tensor<3x3xf32>
    %cst_93 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %413 = stablehlo.multiply %412, %286 : tensor<3xf32>
    %414 = stablehlo.add %408, %413 : tensor<3xf32>
    %415 = stablehlo.multiply %13, %391 : tensor<3x3xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %416 = stablehlo.reduce(%415 init: %cst_94) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %417 = stablehlo.reshape %416 : (tensor<3xf32>) -> tensor<1x3xf32>
    %418 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %419 = stablehlo.multiply %391, %418 : tensor<3x3xf32>
    %420 = stablehlo.add %411, %419 : tensor<3x3xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %421 = stablehlo.reduce(%417 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %423 = stablehlo.multiply %422, %421 : tensor<3xf32>
    %424 = stablehlo.add %414, %423 : tensor<3xf32>
    %425 = stablehlo.multiply %406, %24 : tensor<3xf32>
    %426 = stablehlo.add %424, %425 : tensor<3xf32>
    %427 = stablehlo.negate %262 : tensor<3x3xf32>
    %428 = stablehlo.multiply %6, %427 : tensor<3x3xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %429 = stablehlo.reduce(%428 init: %cst_97) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %430 = stablehlo.reshape %429 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %431 = stablehlo.reduce(%430 init: %cst_98) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %432 = stablehlo.multiply %431, %17 : tensor<3xf32>
    %433 = stablehlo.negate %272 : tensor<3xf32>
    %434 = stablehlo.multiply %433, %15 : tensor<3xf32>
    %435 = stablehlo.add %432, %434 : tensor<3xf32>
    %436 = stablehlo.multiply %6, %420 : tensor<3x3xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %437 = stablehlo.reduce(%436 init: %cst_99) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %438 = stablehlo.reshape %437 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.reduce(%438 init: %cst_100) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %440 = stablehlo.negate %439 : tensor<3xf32>
    %441 = stablehlo.multiply %440, %10 : tensor<3xf32>
    %442 = stablehlo.add %435, %441 : tensor<3xf32>
    %443 = stablehlo.multiply %426, %8 : tensor<3xf32>
    %444 = stablehlo.add %442, %443 : tensor<3xf32>
    return %444, %257 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @trace(%arg0: tensor<3x3xf32>) -> (tensor<f32>, tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6:2 = call @_where(%4, %arg0, %5) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6#0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    return %7, %4, %6#1 : tensor<f32>, tensor<3x3xi1>, tensor<3x3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %0, %1 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3xf32>
    %4 = call @_where_0(%1, %arg0, %3) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %4, %1 : tensor<3xf32>, tensor<3xi1>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @leaky_relu_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0:2 = call @_where_2(%arg0, %arg1) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<3xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_2(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @trace_3(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = call @_where_4(%arg0, %arg1, %0) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @_where_4(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
