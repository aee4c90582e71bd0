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
    %7 = stablehlo.convert %6 : tensor<3x3xf32>
    %8 = stablehlo.sine %arg0 : tensor<3xf32>
    %9 = stablehlo.cosine %arg0 : tensor<3xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %7, %11 : tensor<3x3xf32>
    %13 = stablehlo.cosine %arg0 : tensor<3xf32>
    %14 = stablehlo.sine %arg0 : tensor<3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %17 = stablehlo.multiply %7, %16 : tensor<3x3xf32>
    %18 = stablehlo.negate %17 : tensor<3x3xf32>
    %19 = stablehlo.multiply %8, %8 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %20, %8 : tensor<3xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %24 = stablehlo.multiply %12, %23 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %8 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.multiply %27, %12 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.add %29, %19 : tensor<3xf32>
    %31 = stablehlo.divide %8, %30 : tensor<3xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %34 = stablehlo.divide %12, %33 : tensor<3x3xf32>
    %35 = stablehlo.negate %24 : tensor<3x3xf32>
    %36 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<3x3xf32>
    %39 = stablehlo.multiply %30, %30 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.divide %40, %39 : tensor<3xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %44 = stablehlo.multiply %38, %43 : tensor<3x3xf32>
    %45 = stablehlo.add %34, %44 : tensor<3x3xf32>
    %46 = stablehlo.multiply %30, %30 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.divide %47, %46 : tensor<3xf32>
    %49 = stablehlo.multiply %30, %30 : tensor<3xf32>
    %50 = stablehlo.multiply %30, %49 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.divide %51, %50 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<3xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %57 = stablehlo.multiply %24, %56 : tensor<3x3xf32>
    %58 = stablehlo.multiply %31, %31 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.multiply %59, %31 : tensor<3xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %63 = stablehlo.multiply %45, %62 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.multiply %64, %31 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %67 = stablehlo.multiply %66, %45 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%58 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%63 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %70 = stablehlo.divide %68, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.divide %69, %71 : tensor<3xf32>
    %73 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %74 = stablehlo.slice %7 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %75 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %76 = stablehlo.slice %7 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %77 = stablehlo.multiply %73, %75 : tensor<2xf32>
    %78 = stablehlo.broadcast_in_dim %75, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %80 = stablehlo.multiply %74, %79 : tensor<3x2xf32>
    %81 = stablehlo.broadcast_in_dim %73, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %83 = stablehlo.multiply %82, %76 : tensor<3x2xf32>
    %84 = stablehlo.add %80, %83 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%77 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%84 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %87 = stablehlo.multiply %cst_16, %85 : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.multiply %88, %86 : tensor<3xf32>
    %90 = stablehlo.add %70, %87 : tensor<f32>
    %91 = stablehlo.add %72, %89 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.multiply %cst_18, %cst_19 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.multiply %73, %93 : tensor<2xf32>
    %95 = stablehlo.broadcast_in_dim %93, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %97 = stablehlo.multiply %74, %96 : tensor<3x2xf32>
    %98 = stablehlo.multiply %93, %75 : tensor<2xf32>
    %99 = stablehlo.broadcast_in_dim %93, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %101 = stablehlo.multiply %100, %76 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %94, %cst_20, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.pad %97, %cst_21, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.pad %98, %cst_22, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %101, %cst_23, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %106 = stablehlo.add %102, %104 : tensor<3xf32>
    %107 = stablehlo.add %103, %105 : tensor<3x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %108 = stablehlo.divide %cst_24, %cst_25 : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.multiply %109, %65 : tensor<3xf32>
    %111 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %113 = stablehlo.multiply %112, %67 : tensor<3x3xf32>
    %114 = stablehlo.multiply %110, %48 : tensor<3xf32>
    %115 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %117 = stablehlo.multiply %113, %116 : tensor<3x3xf32>
    %118 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %120 = stablehlo.multiply %119, %57 : tensor<3x3xf32>
    %121 = stablehlo.add %117, %120 : tensor<3x3xf32>
    %122 = stablehlo.multiply %114, %8 : tensor<3xf32>
    %123 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %125 = stablehlo.multiply %121, %124 : tensor<3x3xf32>
    %126 = stablehlo.broadcast_in_dim %114, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %128 = stablehlo.multiply %127, %12 : tensor<3x3xf32>
    %129 = stablehlo.add %125, %128 : tensor<3x3xf32>
    %130 = stablehlo.negate %122 : tensor<3xf32>
    %131 = stablehlo.negate %129 : tensor<3x3xf32>
    %132 = stablehlo.divide %110, %30 : tensor<3xf32>
    %133 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %135 = stablehlo.divide %113, %134 : tensor<3x3xf32>
    %136 = stablehlo.negate %24 : tensor<3x3xf32>
    %137 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %139 = stablehlo.multiply %136, %138 : tensor<3x3xf32>
    %140 = stablehlo.multiply %30, %30 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %142 = stablehlo.divide %141, %140 : tensor<3xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %145 = stablehlo.multiply %139, %144 : tensor<3x3xf32>
    %146 = stablehlo.add %135, %145 : tensor<3x3xf32>
    %147 = stablehlo.multiply %130, %26 : tensor<3xf32>
    %148 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %150 = stablehlo.multiply %131, %149 : tensor<3x3xf32>
    %151 = stablehlo.broadcast_in_dim %130, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %153 = stablehlo.multiply %152, %28 : tensor<3x3xf32>
    %154 = stablehlo.add %150, %153 : tensor<3x3xf32>
    %155 = stablehlo.add %132, %147 : tensor<3xf32>
    %156 = stablehlo.add %146, %154 : tensor<3x3xf32>
    %157 = stablehlo.multiply %155, %13 : tensor<3xf32>
    %158 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %160 = stablehlo.multiply %156, %159 : tensor<3x3xf32>
    %161 = stablehlo.broadcast_in_dim %155, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %163 = stablehlo.multiply %162, %18 : tensor<3x3xf32>
    %164 = stablehlo.add %160, %163 : tensor<3x3xf32>
    %165 = stablehlo.add %106, %157 : tensor<3xf32>
    %166 = stablehlo.add %107, %164 : tensor<3x3xf32>
    %167 = stablehlo.transpose %166, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %168 = stablehlo.slice %167 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %169 = stablehlo.dot_general %168, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %170 = call @trace(%168) : (tensor<3x3xf32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %171 = stablehlo.multiply %cst_27, %170 : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.add %169, %172 : tensor<3xf32>
    %174 = stablehlo.abs %173 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %176 = stablehlo.add %175, %174 : tensor<3xf32>
    %177 = stablehlo.divide %173, %176 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %179 = stablehlo.multiply %178, %168 : tensor<3x3xf32>
    %180 = call @leaky_relu(%177) : (tensor<3xf32>) -> tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %182 = stablehlo.add %180, %181 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%179 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %184 = stablehlo.divide %183, %cst_32 : tensor<f32>
    return %182, %184 : tensor<3xf32>, tensor<f32>
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
    %7 = stablehlo.convert %6 : tensor<3x3xf32>
    %8 = stablehlo.sine %arg0 : tensor<3xf32>
    %9 = stablehlo.cosine %arg0 : tensor<3xf32>
    %10 = stablehlo.cosine %arg0 : tensor<3xf32>
    %11 = stablehlo.sine %arg0 : tensor<3xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %14 = stablehlo.multiply %7, %13 : tensor<3x3xf32>
    %15 = stablehlo.cosine %arg0 : tensor<3xf32>
    %16 = stablehlo.sine %arg0 : tensor<3xf32>
    %17 = stablehlo.sine %arg0 : tensor<3xf32>
    %18 = stablehlo.cosine %arg0 : tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %21 = stablehlo.multiply %7, %20 : tensor<3x3xf32>
    %22 = stablehlo.negate %21 : tensor<3x3xf32>
    %23 = stablehlo.multiply %8, %8 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %8 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %8 : tensor<3xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %30 = stablehlo.multiply %14, %29 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.multiply %31, %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %34 = stablehlo.multiply %33, %14 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.add %35, %23 : tensor<3xf32>
    %37 = stablehlo.divide %8, %36 : tensor<3xf32>
    %38 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.divide %39, %38 : tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %43 = stablehlo.divide %14, %42 : tensor<3x3xf32>
    %44 = stablehlo.multiply %41, %41 : tensor<1x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %46 = stablehlo.divide %45, %44 : tensor<1x3xf32>
    %47 = stablehlo.negate %30 : tensor<3x3xf32>
    %48 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %50 = stablehlo.multiply %47, %49 : tensor<3x3xf32>
    %51 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.divide %52, %51 : tensor<3xf32>
    %54 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %55 = stablehlo.multiply %36, %54 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.divide %56, %55 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<3xf32>
    %60 = stablehlo.broadcast_in_dim %53, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %62 = stablehlo.multiply %50, %61 : tensor<3x3xf32>
    %63 = stablehlo.add %43, %62 : tensor<3x3xf32>
    %64 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.divide %65, %64 : tensor<3xf32>
    %67 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %68 = stablehlo.multiply %36, %67 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.divide %69, %68 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<3xf32>
    %73 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %74 = stablehlo.multiply %36, %73 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.divide %75, %74 : tensor<3xf32>
    %77 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %78 = stablehlo.multiply %77, %77 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %80 = stablehlo.divide %79, %78 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<-3.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.multiply %83, %76 : tensor<3xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %87 = stablehlo.multiply %30, %86 : tensor<3x3xf32>
    %88 = stablehlo.multiply %37, %37 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %90 = stablehlo.multiply %89, %37 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.multiply %91, %37 : tensor<3xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %95 = stablehlo.multiply %63, %94 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.multiply %96, %37 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %99 = stablehlo.multiply %98, %63 : tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%88 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%95 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %102 = stablehlo.divide %100, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.divide %101, %103 : tensor<3xf32>
    %105 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %106 = stablehlo.slice %7 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %107 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %108 = stablehlo.slice %7 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %109 = stablehlo.multiply %105, %107 : tensor<2xf32>
    %110 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %112 = stablehlo.multiply %106, %111 : tensor<3x2xf32>
    %113 = stablehlo.broadcast_in_dim %105, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %115 = stablehlo.multiply %114, %108 : tensor<3x2xf32>
    %116 = stablehlo.add %112, %115 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%109 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%116 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %119 = stablehlo.multiply %cst_26, %117 : tensor<f32>
    %cst_27 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.multiply %120, %118 : tensor<3xf32>
    %122 = stablehlo.add %102, %119 : tensor<f32>
    %123 = stablehlo.add %104, %121 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %124 = stablehlo.multiply %cst_28, %cst_29 : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %126 = stablehlo.multiply %105, %125 : tensor<2xf32>
    %127 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %129 = stablehlo.multiply %106, %128 : tensor<3x2xf32>
    %130 = stablehlo.multiply %125, %107 : tensor<2xf32>
    %131 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %133 = stablehlo.multiply %132, %108 : tensor<3x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %126, %cst_30, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %129, %cst_31, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %130, %cst_32, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.pad %133, %cst_33, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %138 = stablehlo.add %134, %136 : tensor<3xf32>
    %139 = stablehlo.add %135, %137 : tensor<3x3xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_35 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %140 = stablehlo.divide %cst_34, %cst_35 : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %142 = stablehlo.multiply %141, %97 : tensor<3xf32>
    %143 = stablehlo.broadcast_in_dim %141, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %145 = stablehlo.multiply %144, %99 : tensor<3x3xf32>
    %146 = stablehlo.multiply %142, %66 : tensor<3xf32>
    %147 = stablehlo.broadcast_in_dim %66, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %149 = stablehlo.multiply %145, %148 : tensor<3x3xf32>
    %150 = stablehlo.broadcast_in_dim %142, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %152 = stablehlo.multiply %151, %87 : tensor<3x3xf32>
    %153 = stablehlo.add %149, %152 : tensor<3x3xf32>
    %154 = stablehlo.multiply %146, %8 : tensor<3xf32>
    %155 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %157 = stablehlo.multiply %153, %156 : tensor<3x3xf32>
    %158 = stablehlo.broadcast_in_dim %146, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %160 = stablehlo.multiply %159, %14 : tensor<3x3xf32>
    %161 = stablehlo.add %157, %160 : tensor<3x3xf32>
    %162 = stablehlo.negate %154 : tensor<3xf32>
    %163 = stablehlo.negate %161 : tensor<3x3xf32>
    %164 = stablehlo.divide %142, %36 : tensor<3xf32>
    %165 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %167 = stablehlo.divide %166, %165 : tensor<3xf32>
    %168 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %170 = stablehlo.divide %145, %169 : tensor<3x3xf32>
    %171 = stablehlo.multiply %168, %168 : tensor<1x3xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %173 = stablehlo.divide %172, %171 : tensor<1x3xf32>
    %174 = stablehlo.negate %30 : tensor<3x3xf32>
    %175 = stablehlo.broadcast_in_dim %142, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %177 = stablehlo.multiply %174, %176 : tensor<3x3xf32>
    %178 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.divide %179, %178 : tensor<3xf32>
    %181 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %182 = stablehlo.multiply %36, %181 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.divide %183, %182 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %186 = stablehlo.multiply %185, %184 : tensor<3xf32>
    %187 = stablehlo.broadcast_in_dim %180, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %189 = stablehlo.multiply %177, %188 : tensor<3x3xf32>
    %190 = stablehlo.add %170, %189 : tensor<3x3xf32>
    %191 = stablehlo.multiply %162, %32 : tensor<3xf32>
    %192 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %194 = stablehlo.multiply %163, %193 : tensor<3x3xf32>
    %195 = stablehlo.broadcast_in_dim %162, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %197 = stablehlo.multiply %196, %34 : tensor<3x3xf32>
    %198 = stablehlo.add %194, %197 : tensor<3x3xf32>
    %199 = stablehlo.add %164, %191 : tensor<3xf32>
    %200 = stablehlo.add %190, %198 : tensor<3x3xf32>
    %201 = stablehlo.multiply %199, %15 : tensor<3xf32>
    %202 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %204 = stablehlo.multiply %200, %203 : tensor<3x3xf32>
    %205 = stablehlo.broadcast_in_dim %199, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %207 = stablehlo.multiply %206, %22 : tensor<3x3xf32>
    %208 = stablehlo.add %204, %207 : tensor<3x3xf32>
    %209 = stablehlo.add %138, %201 : tensor<3xf32>
    %210 = stablehlo.add %139, %208 : tensor<3x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %212 = stablehlo.transpose %210, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %213 = stablehlo.slice %212 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %214 = stablehlo.dot_general %213, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %215:3 = call @trace(%213) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<3x3xi1>, tensor<3x3xf32>)
    %cst_42 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %216 = stablehlo.multiply %cst_42, %215#0 : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.add %214, %217 : tensor<3xf32>
    %219 = stablehlo.abs %218 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.compare GE, %218, %220, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %223 = stablehlo.add %222, %219 : tensor<3xf32>
    %224 = stablehlo.divide %218, %223 : tensor<3xf32>
    %225 = stablehlo.multiply %223, %223 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %227 = stablehlo.divide %226, %225 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %229 = stablehlo.multiply %228, %213 : tensor<3x3xf32>
    %230:2 = call @leaky_relu(%224) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>)
    %cst_47 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.add %230#0, %231 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.reduce(%229 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %234 = stablehlo.divide %233, %cst_49 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.reduce(%232 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.reduce(%234 init: %cst_51) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %237 = stablehlo.add %235, %236 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %239 = stablehlo.divide %cst_53, %cst_54 : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %241 = call @leaky_relu_1(%230#1, %238) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_55 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %243 = stablehlo.multiply %242, %240 : tensor<3x3xf32>
    %244 = stablehlo.multiply %241, %227 : tensor<3xf32>
    %245 = stablehlo.multiply %244, %218 : tensor<3xf32>
    %246 = stablehlo.negate %245 : tensor<3xf32>
    %247 = stablehlo.divide %241, %223 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %249 = stablehlo.select %221, %248, %246 : tensor<3xi1>, tensor<3xf32>
    %250 = stablehlo.select %221, %246, %248 : tensor<3xi1>, tensor<3xf32>
    %251 = stablehlo.add %247, %250 : tensor<3xf32>
    %252 = stablehlo.negate %249 : tensor<3xf32>
    %253 = stablehlo.add %251, %252 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%253 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_58 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %255 = stablehlo.multiply %cst_58, %254 : tensor<f32>
    %256 = call @trace_3(%215#1, %215#2, %255) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %257 = stablehlo.add %243, %256 : tensor<3x3xf32>
    %258 = stablehlo.dot_general %253, %213, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %259 = stablehlo.dot_general %253, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %260 = stablehlo.add %257, %259 : tensor<3x3xf32>
    %261 = stablehlo.transpose %260, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %262 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %263 = stablehlo.multiply %262, %261 : tensor<3x3xf32>
    %264 = stablehlo.multiply %261, %22 : tensor<3x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.reduce(%264 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %266 = stablehlo.reshape %265 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.reduce(%266 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %268 = stablehlo.multiply %200, %261 : tensor<3x3xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.reduce(%268 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %270 = stablehlo.reshape %269 : (tensor<3xf32>) -> tensor<1x3xf32>
    %271 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %272 = stablehlo.multiply %261, %271 : tensor<3x3xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.reduce(%270 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %274 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %275 = stablehlo.multiply %274, %272 : tensor<3x3xf32>
    %276 = stablehlo.multiply %272, %34 : tensor<3x3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.reduce(%276 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %278 = stablehlo.reshape %277 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %280 = stablehlo.multiply %163, %272 : tensor<3x3xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %281 = stablehlo.reduce(%280 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %282 = stablehlo.reshape %281 : (tensor<3xf32>) -> tensor<1x3xf32>
    %283 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %284 = stablehlo.multiply %272, %283 : tensor<3x3xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.reduce(%282 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %286 = stablehlo.multiply %162, %267 : tensor<3xf32>
    %287 = stablehlo.add %285, %286 : tensor<3xf32>
    %288 = stablehlo.multiply %267, %32 : tensor<3xf32>
    %289 = stablehlo.add %279, %288 : tensor<3xf32>
    %290 = stablehlo.multiply %177, %272 : tensor<3x3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.reduce(%290 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %292 = stablehlo.reshape %291 : (tensor<3xf32>) -> tensor<1x3xf32>
    %293 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %294 = stablehlo.multiply %272, %293 : tensor<3x3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%292 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %296 = stablehlo.multiply %295, %186 : tensor<3xf32>
    %297 = stablehlo.multiply %174, %294 : tensor<3x3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%297 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %299 = stablehlo.reshape %298 : (tensor<3xf32>) -> tensor<1x3xf32>
    %300 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %301 = stablehlo.multiply %294, %300 : tensor<3x3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.reduce(%299 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %303 = stablehlo.negate %301 : tensor<3x3xf32>
    %304 = stablehlo.broadcast_in_dim %173, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %305 = stablehlo.multiply %272, %304 : tensor<3x3xf32>
    %306 = stablehlo.multiply %305, %145 : tensor<3x3xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%306 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %308 = stablehlo.reshape %307 : (tensor<3xf32>) -> tensor<1x3xf32>
    %309 = stablehlo.negate %308 : tensor<1x3xf32>
    %310 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %311 = stablehlo.divide %272, %310 : tensor<3x3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.reduce(%309 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %313 = stablehlo.add %296, %312 : tensor<3xf32>
    %314 = stablehlo.multiply %267, %167 : tensor<3xf32>
    %315 = stablehlo.multiply %314, %142 : tensor<3xf32>
    %316 = stablehlo.negate %315 : tensor<3xf32>
    %317 = stablehlo.add %313, %316 : tensor<3xf32>
    %318 = stablehlo.divide %267, %36 : tensor<3xf32>
    %319 = stablehlo.add %302, %318 : tensor<3xf32>
    %320 = stablehlo.negate %284 : tensor<3x3xf32>
    %321 = stablehlo.negate %289 : tensor<3xf32>
    %322 = stablehlo.broadcast_in_dim %158, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %323 = stablehlo.multiply %322, %320 : tensor<3x3xf32>
    %324 = stablehlo.multiply %320, %14 : tensor<3x3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %325 = stablehlo.reduce(%324 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %326 = stablehlo.reshape %325 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %327 = stablehlo.reduce(%326 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %328 = stablehlo.multiply %153, %320 : tensor<3x3xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.reduce(%328 init: %cst_75) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %330 = stablehlo.reshape %329 : (tensor<3xf32>) -> tensor<1x3xf32>
    %331 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %332 = stablehlo.multiply %320, %331 : tensor<3x3xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = stablehlo.reduce(%330 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %334 = stablehlo.multiply %146, %321 : tensor<3xf32>
    %335 = stablehlo.add %333, %334 : tensor<3xf32>
    %336 = stablehlo.multiply %321, %8 : tensor<3xf32>
    %337 = stablehlo.add %327, %336 : tensor<3xf32>
    %338 = stablehlo.broadcast_in_dim %150, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %339 = stablehlo.multiply %338, %332 : tensor<3x3xf32>
    %340 = stablehlo.multiply %332, %87 : tensor<3x3xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %341 = stablehlo.reduce(%340 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %342 = stablehlo.reshape %341 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %343 = stablehlo.reduce(%342 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %344 = stablehlo.add %319, %343 : tensor<3xf32>
    %345 = stablehlo.multiply %145, %332 : tensor<3x3xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.reduce(%345 init: %cst_79) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %347 = stablehlo.reshape %346 : (tensor<3xf32>) -> tensor<1x3xf32>
    %348 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %349 = stablehlo.multiply %332, %348 : tensor<3x3xf32>
    %350 = stablehlo.add %311, %349 : tensor<3x3xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %351 = stablehlo.reduce(%347 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %352 = stablehlo.multiply %142, %337 : tensor<3xf32>
    %353 = stablehlo.add %351, %352 : tensor<3xf32>
    %354 = stablehlo.multiply %337, %66 : tensor<3xf32>
    %355 = stablehlo.add %344, %354 : tensor<3xf32>
    %356 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %357 = stablehlo.multiply %356, %350 : tensor<3x3xf32>
    %358 = stablehlo.multiply %141, %355 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %360 = stablehlo.multiply %359, %357 : tensor<3x3xf32>
    %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %362 = stablehlo.multiply %361, %358 : tensor<3xf32>
    %363 = stablehlo.multiply %30, %339 : tensor<3x3xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.reduce(%363 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %365 = stablehlo.reshape %364 : (tensor<3xf32>) -> tensor<1x3xf32>
    %366 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %367 = stablehlo.multiply %339, %366 : tensor<3x3xf32>
    %368 = stablehlo.add %303, %367 : tensor<3x3xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.reduce(%365 init: %cst_84) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_85 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %371 = stablehlo.multiply %370, %369 : tensor<3xf32>
    %372 = stablehlo.multiply %371, %82 : tensor<3xf32>
    %373 = stablehlo.add %317, %372 : tensor<3xf32>
    %374 = stablehlo.multiply %353, %72 : tensor<3xf32>
    %375 = stablehlo.add %373, %374 : tensor<3xf32>
    %376 = stablehlo.multiply %50, %360 : tensor<3x3xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %377 = stablehlo.reduce(%376 init: %cst_86) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %378 = stablehlo.reshape %377 : (tensor<3xf32>) -> tensor<1x3xf32>
    %379 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %380 = stablehlo.multiply %360, %379 : tensor<3x3xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %381 = stablehlo.reduce(%378 init: %cst_87) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %382 = stablehlo.multiply %381, %59 : tensor<3xf32>
    %383 = stablehlo.add %375, %382 : tensor<3xf32>
    %384 = stablehlo.multiply %47, %380 : tensor<3x3xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %385 = stablehlo.reduce(%384 init: %cst_88) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %386 = stablehlo.reshape %385 : (tensor<3xf32>) -> tensor<1x3xf32>
    %387 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %388 = stablehlo.multiply %380, %387 : tensor<3x3xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.reduce(%386 init: %cst_89) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %390 = stablehlo.add %335, %389 : tensor<3xf32>
    %391 = stablehlo.negate %388 : tensor<3x3xf32>
    %392 = stablehlo.add %368, %391 : tensor<3x3xf32>
    %393 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %394 = stablehlo.multiply %360, %393 : tensor<3x3xf32>
    %395 = stablehlo.multiply %394, %14 : tensor<3x3xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %396 = stablehlo.reduce(%395 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %397 = stablehlo.reshape %396 : (tensor<3xf32>) -> tensor<1x3xf32>
    %398 = stablehlo.negate %397 : tensor<1x3xf32>
    %399 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %400 = stablehlo.divide %360, %399 : tensor<3x3xf32>
    %401 = stablehlo.add %323, %400 : tensor<3x3xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.reduce(%398 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %403 = stablehlo.add %383, %402 : tensor<3xf32>
    %404 = stablehlo.multiply %362, %40 : tensor<3xf32>
    %405 = stablehlo.multiply %404, %8 : tensor<3xf32>
    %406 = stablehlo.negate %405 : tensor<3xf32>
    %407 = stablehlo.add %403, %406 : tensor<3xf32>
    %408 = stablehlo.divide %362, %36 : tensor<3xf32>
    %409 = stablehlo.add %390, %408 : tensor<3xf32>
    %cst_92 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %411 = stablehlo.multiply %410, %275 : tensor<3x3xf32>
    %412 = stablehlo.add %401, %411 : tensor<3x3xf32>
    %cst_93 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %414 = stablehlo.multiply %413, %287 : tensor<3xf32>
    %415 = stablehlo.add %409, %414 : tensor<3xf32>
    %416 = stablehlo.multiply %14, %392 : tensor<3x3xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %417 = stablehlo.reduce(%416 init: %cst_94) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %418 = stablehlo.reshape %417 : (tensor<3xf32>) -> tensor<1x3xf32>
    %419 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %420 = stablehlo.multiply %392, %419 : tensor<3x3xf32>
    %421 = stablehlo.add %412, %420 : tensor<3x3xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %422 = stablehlo.reduce(%418 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %424 = stablehlo.multiply %423, %422 : tensor<3xf32>
    %425 = stablehlo.add %415, %424 : tensor<3xf32>
    %426 = stablehlo.multiply %407, %25 : tensor<3xf32>
    %427 = stablehlo.add %425, %426 : tensor<3xf32>
    %428 = stablehlo.negate %263 : tensor<3x3xf32>
    %429 = stablehlo.multiply %7, %428 : tensor<3x3xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %430 = stablehlo.reduce(%429 init: %cst_97) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %431 = stablehlo.reshape %430 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.reduce(%431 init: %cst_98) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %433 = stablehlo.multiply %432, %18 : tensor<3xf32>
    %434 = stablehlo.negate %273 : tensor<3xf32>
    %435 = stablehlo.multiply %434, %16 : tensor<3xf32>
    %436 = stablehlo.add %433, %435 : tensor<3xf32>
    %437 = stablehlo.multiply %7, %421 : tensor<3x3xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %438 = stablehlo.reduce(%437 init: %cst_99) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %439 = stablehlo.reshape %438 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %440 = stablehlo.reduce(%439 init: %cst_100) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %441 = stablehlo.negate %440 : tensor<3xf32>
    %442 = stablehlo.multiply %441, %11 : tensor<3xf32>
    %443 = stablehlo.add %436, %442 : tensor<3xf32>
    %444 = stablehlo.multiply %427, %9 : tensor<3xf32>
    %445 = stablehlo.add %443, %444 : tensor<3xf32>
    return %445, %258 : tensor<3xf32>, tensor<3xf32>
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
