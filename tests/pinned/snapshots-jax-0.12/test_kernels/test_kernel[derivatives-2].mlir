// import jax
// import jax.numpy as jnp
//
//
// def adam(z):
//     def cost(arg):
//         out = jnp.tanh(arg)
//         return (
//             jnp.sum(out**2)
//             + 0.6 * jnp.sum(jnp.cos(arg * jnp.roll(arg, 1)))
//             + jax.nn.logsumexp(arg)
//         )
//
//     p = z
//     mom_t = jnp.zeros_like(z)
//     cache_t = jnp.zeros_like(z)
//     for _ in range(3):
//         grads = jax.grad(cost)(p)
//         first = 0.74 * mom_t + (1.0 - 0.74) * grads
//         second = 0.9 * cache_t + 0.1 * grads**2
//         output = p - 0.1 * first / (jnp.sqrt(second + 0.05) + 0.1)
//         p, mom_t, cache_t = output, first, second
//     cost_after = cost(p)
//     relative = cost_after / (1.0 + jnp.abs(cost_after))
//     summed = jnp.sum(p)
//     return summed, relative
//
//   z: float32[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_adam attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.tanh %arg0 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %3, %2 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<5xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %2 : tensor<5xf32>
    %10 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %arg0, %10 : tensor<5xf32>
    %12 = stablehlo.sine %11 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.maximum %cst_5, %13 : tensor<f32>
    %15 = stablehlo.is_finite %14 : (tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.select %15, %14, %cst_6 : tensor<i1>, tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %19 = stablehlo.subtract %arg0, %18 : tensor<5xf32>
    %20 = stablehlo.exponential %19 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.abs %21 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.compare GE, %21, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %cst_9, %22 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %23, %cst_10, %24 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %23, %24, %cst_11 : tensor<i1>, tensor<f32>
    %27 = stablehlo.negate %25 : tensor<f32>
    %28 = stablehlo.add %26, %27 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.multiply %29, %20 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.multiply %cst_12, %cst_13 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.negate %32 : tensor<5xf32>
    %34 = stablehlo.multiply %33, %12 : tensor<5xf32>
    %35 = stablehlo.multiply %arg0, %34 : tensor<5xf32>
    %36 = stablehlo.multiply %34, %10 : tensor<5xf32>
    %37 = stablehlo.add %30, %36 : tensor<5xf32>
    %38 = call @_roll_static_0(%35) : (tensor<5xf32>) -> tensor<5xf32>
    %39 = stablehlo.add %37, %38 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.multiply %40, %9 : tensor<5xf32>
    %42 = stablehlo.multiply %41, %7 : tensor<5xf32>
    %43 = stablehlo.add %39, %42 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %45 = stablehlo.multiply %44, %0 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.multiply %46, %43 : tensor<5xf32>
    %48 = stablehlo.add %45, %47 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.multiply %49, %1 : tensor<5xf32>
    %51 = stablehlo.multiply %43, %43 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<5xf32>
    %54 = stablehlo.add %50, %53 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.multiply %55, %48 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.add %54, %57 : tensor<5xf32>
    %59 = stablehlo.sqrt %58 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.add %59, %60 : tensor<5xf32>
    %62 = stablehlo.divide %56, %61 : tensor<5xf32>
    %63 = stablehlo.subtract %arg0, %62 : tensor<5xf32>
    %64 = stablehlo.tanh %63 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %66 = stablehlo.add %65, %64 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.subtract %67, %64 : tensor<5xf32>
    %69 = stablehlo.multiply %66, %68 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %71 = stablehlo.multiply %70, %64 : tensor<5xf32>
    %72 = call @_roll_static(%63) : (tensor<5xf32>) -> tensor<5xf32>
    %73 = stablehlo.multiply %63, %72 : tensor<5xf32>
    %74 = stablehlo.sine %73 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %75 = stablehlo.reduce(%63 init: %cst_25) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %76 = stablehlo.maximum %cst_26, %75 : tensor<f32>
    %77 = stablehlo.is_finite %76 : (tensor<f32>) -> tensor<i1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.select %77, %76, %cst_27 : tensor<i1>, tensor<f32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %81 = stablehlo.subtract %63, %80 : tensor<5xf32>
    %82 = stablehlo.exponential %81 : tensor<5xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %84 = stablehlo.abs %83 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.compare GE, %83, %cst_29, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.divide %cst_30, %84 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.select %85, %cst_31, %86 : tensor<i1>, tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.select %85, %86, %cst_32 : tensor<i1>, tensor<f32>
    %89 = stablehlo.negate %87 : tensor<f32>
    %90 = stablehlo.add %88, %89 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %92 = stablehlo.multiply %91, %82 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.multiply %cst_33, %cst_34 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %95 = stablehlo.negate %94 : tensor<5xf32>
    %96 = stablehlo.multiply %95, %74 : tensor<5xf32>
    %97 = stablehlo.multiply %63, %96 : tensor<5xf32>
    %98 = stablehlo.multiply %96, %72 : tensor<5xf32>
    %99 = stablehlo.add %92, %98 : tensor<5xf32>
    %100 = call @_roll_static_0(%97) : (tensor<5xf32>) -> tensor<5xf32>
    %101 = stablehlo.add %99, %100 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %103 = stablehlo.multiply %102, %71 : tensor<5xf32>
    %104 = stablehlo.multiply %103, %69 : tensor<5xf32>
    %105 = stablehlo.add %101, %104 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %107 = stablehlo.multiply %106, %48 : tensor<5xf32>
    %cst_37 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %109 = stablehlo.multiply %108, %105 : tensor<5xf32>
    %110 = stablehlo.add %107, %109 : tensor<5xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %112 = stablehlo.multiply %111, %54 : tensor<5xf32>
    %113 = stablehlo.multiply %105, %105 : tensor<5xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<5xf32>
    %116 = stablehlo.add %112, %115 : tensor<5xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %118 = stablehlo.multiply %117, %110 : tensor<5xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %120 = stablehlo.add %116, %119 : tensor<5xf32>
    %121 = stablehlo.sqrt %120 : tensor<5xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %123 = stablehlo.add %121, %122 : tensor<5xf32>
    %124 = stablehlo.divide %118, %123 : tensor<5xf32>
    %125 = stablehlo.subtract %63, %124 : tensor<5xf32>
    %126 = stablehlo.tanh %125 : tensor<5xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %128 = stablehlo.add %127, %126 : tensor<5xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %130 = stablehlo.subtract %129, %126 : tensor<5xf32>
    %131 = stablehlo.multiply %128, %130 : tensor<5xf32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %133 = stablehlo.multiply %132, %126 : tensor<5xf32>
    %134 = call @_roll_static(%125) : (tensor<5xf32>) -> tensor<5xf32>
    %135 = stablehlo.multiply %125, %134 : tensor<5xf32>
    %136 = stablehlo.sine %135 : tensor<5xf32>
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %137 = stablehlo.reduce(%125 init: %cst_46) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_47 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %138 = stablehlo.maximum %cst_47, %137 : tensor<f32>
    %139 = stablehlo.is_finite %138 : (tensor<f32>) -> tensor<i1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.select %139, %138, %cst_48 : tensor<i1>, tensor<f32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %143 = stablehlo.subtract %125, %142 : tensor<5xf32>
    %144 = stablehlo.exponential %143 : tensor<5xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %146 = stablehlo.abs %145 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.compare GE, %145, %cst_50, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.divide %cst_51, %146 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.select %147, %cst_52, %148 : tensor<i1>, tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.select %147, %148, %cst_53 : tensor<i1>, tensor<f32>
    %151 = stablehlo.negate %149 : tensor<f32>
    %152 = stablehlo.add %150, %151 : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %154 = stablehlo.multiply %153, %144 : tensor<5xf32>
    %cst_54 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.multiply %cst_54, %cst_55 : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %157 = stablehlo.negate %156 : tensor<5xf32>
    %158 = stablehlo.multiply %157, %136 : tensor<5xf32>
    %159 = stablehlo.multiply %125, %158 : tensor<5xf32>
    %160 = stablehlo.multiply %158, %134 : tensor<5xf32>
    %161 = stablehlo.add %154, %160 : tensor<5xf32>
    %162 = call @_roll_static_0(%159) : (tensor<5xf32>) -> tensor<5xf32>
    %163 = stablehlo.add %161, %162 : tensor<5xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %165 = stablehlo.multiply %164, %133 : tensor<5xf32>
    %166 = stablehlo.multiply %165, %131 : tensor<5xf32>
    %167 = stablehlo.add %163, %166 : tensor<5xf32>
    %cst_57 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %169 = stablehlo.multiply %168, %110 : tensor<5xf32>
    %cst_58 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %171 = stablehlo.multiply %170, %167 : tensor<5xf32>
    %172 = stablehlo.add %169, %171 : tensor<5xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %174 = stablehlo.multiply %173, %116 : tensor<5xf32>
    %175 = stablehlo.multiply %167, %167 : tensor<5xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %177 = stablehlo.multiply %176, %175 : tensor<5xf32>
    %178 = stablehlo.add %174, %177 : tensor<5xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %180 = stablehlo.multiply %179, %172 : tensor<5xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %182 = stablehlo.add %178, %181 : tensor<5xf32>
    %183 = stablehlo.sqrt %182 : tensor<5xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %185 = stablehlo.add %183, %184 : tensor<5xf32>
    %186 = stablehlo.divide %180, %185 : tensor<5xf32>
    %187 = stablehlo.subtract %125, %186 : tensor<5xf32>
    %188 = stablehlo.tanh %187 : tensor<5xf32>
    %189 = stablehlo.multiply %188, %188 : tensor<5xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %191 = call @_roll_static_1(%187) : (tensor<5xf32>) -> tensor<5xf32>
    %192 = stablehlo.multiply %187, %191 : tensor<5xf32>
    %193 = stablehlo.cosine %192 : tensor<5xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.reduce(%193 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_66 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %195 = stablehlo.multiply %cst_66, %194 : tensor<f32>
    %196 = stablehlo.add %190, %195 : tensor<f32>
    %cst_67 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %197 = stablehlo.reduce(%187 init: %cst_67) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_68 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %198 = stablehlo.maximum %cst_68, %197 : tensor<f32>
    %199 = stablehlo.is_finite %198 : (tensor<f32>) -> tensor<i1>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.select %199, %198, %cst_69 : tensor<i1>, tensor<f32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %203 = stablehlo.subtract %187, %202 : tensor<5xf32>
    %204 = stablehlo.exponential %203 : tensor<5xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %206 = stablehlo.abs %205 : tensor<f32>
    %207 = stablehlo.log %206 : tensor<f32>
    %208 = stablehlo.add %207, %200 : tensor<f32>
    %209 = stablehlo.add %196, %208 : tensor<f32>
    %210 = stablehlo.abs %209 : tensor<f32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %211 = stablehlo.add %cst_71, %210 : tensor<f32>
    %212 = stablehlo.divide %209, %211 : tensor<f32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.reduce(%187 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %213, %212 : tensor<f32>, tensor<f32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.tanh %arg0 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %3, %2 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<5xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.add %8, %2 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.subtract %10, %2 : tensor<5xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.multiply %13, %2 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %2 : tensor<5xf32>
    %17 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %18 = stablehlo.multiply %arg0, %17 : tensor<5xf32>
    %19 = stablehlo.sine %18 : tensor<5xf32>
    %20 = stablehlo.cosine %18 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.reduce(%arg0 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.maximum %cst_8, %21 : tensor<f32>
    %23 = stablehlo.is_finite %22 : (tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %22, %cst_9 : tensor<i1>, tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %27 = stablehlo.subtract %arg0, %26 : tensor<5xf32>
    %28 = stablehlo.exponential %27 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.abs %29 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.compare GE, %29, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.compare GE, %29, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %cst_13, %30 : tensor<f32>
    %34 = stablehlo.multiply %30, %30 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %cst_14, %34 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.select %32, %cst_15, %33 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.select %32, %33, %cst_16 : tensor<i1>, tensor<f32>
    %38 = stablehlo.negate %36 : tensor<f32>
    %39 = stablehlo.add %37, %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.multiply %40, %28 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %cst_17, %cst_18 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.negate %43 : tensor<5xf32>
    %45 = stablehlo.multiply %44, %19 : tensor<5xf32>
    %46 = stablehlo.multiply %arg0, %45 : tensor<5xf32>
    %47 = stablehlo.multiply %45, %17 : tensor<5xf32>
    %48 = stablehlo.add %41, %47 : tensor<5xf32>
    %49 = call @_roll_static_0(%46) : (tensor<5xf32>) -> tensor<5xf32>
    %50 = stablehlo.add %48, %49 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %51, %16 : tensor<5xf32>
    %53 = stablehlo.multiply %52, %12 : tensor<5xf32>
    %54 = stablehlo.add %50, %53 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.multiply %55, %0 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.multiply %57, %54 : tensor<5xf32>
    %59 = stablehlo.add %56, %58 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.multiply %60, %1 : tensor<5xf32>
    %62 = stablehlo.multiply %54, %54 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.multiply %63, %54 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %66 = stablehlo.multiply %65, %62 : tensor<5xf32>
    %67 = stablehlo.add %61, %66 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %69 = stablehlo.multiply %68, %59 : tensor<5xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %71 = stablehlo.add %67, %70 : tensor<5xf32>
    %72 = stablehlo.sqrt %71 : tensor<5xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %74 = stablehlo.divide %73, %72 : tensor<5xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %76 = stablehlo.add %72, %75 : tensor<5xf32>
    %77 = stablehlo.divide %69, %76 : tensor<5xf32>
    %78 = stablehlo.multiply %76, %76 : tensor<5xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %80 = stablehlo.divide %79, %78 : tensor<5xf32>
    %81 = stablehlo.subtract %arg0, %77 : tensor<5xf32>
    %82 = stablehlo.tanh %81 : tensor<5xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %84 = stablehlo.add %83, %82 : tensor<5xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %86 = stablehlo.subtract %85, %82 : tensor<5xf32>
    %87 = stablehlo.multiply %84, %86 : tensor<5xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %89 = stablehlo.add %88, %82 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %91 = stablehlo.subtract %90, %82 : tensor<5xf32>
    %92 = stablehlo.multiply %89, %91 : tensor<5xf32>
    %cst_34 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %94 = stablehlo.multiply %93, %82 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %96 = stablehlo.multiply %95, %82 : tensor<5xf32>
    %97 = call @_roll_static(%81) : (tensor<5xf32>) -> tensor<5xf32>
    %98 = stablehlo.multiply %81, %97 : tensor<5xf32>
    %99 = stablehlo.sine %98 : tensor<5xf32>
    %100 = stablehlo.cosine %98 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %101 = stablehlo.reduce(%81 init: %cst_36) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %102 = stablehlo.maximum %cst_37, %101 : tensor<f32>
    %103 = stablehlo.is_finite %102 : (tensor<f32>) -> tensor<i1>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.select %103, %102, %cst_38 : tensor<i1>, tensor<f32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %107 = stablehlo.subtract %81, %106 : tensor<5xf32>
    %108 = stablehlo.exponential %107 : tensor<5xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %110 = stablehlo.abs %109 : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.compare GE, %109, %cst_40, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.compare GE, %109, %cst_41, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.divide %cst_42, %110 : tensor<f32>
    %114 = stablehlo.multiply %110, %110 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.divide %cst_43, %114 : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.select %112, %cst_44, %113 : tensor<i1>, tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.select %112, %113, %cst_45 : tensor<i1>, tensor<f32>
    %118 = stablehlo.negate %116 : tensor<f32>
    %119 = stablehlo.add %117, %118 : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %121 = stablehlo.multiply %120, %108 : tensor<5xf32>
    %cst_46 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.multiply %cst_46, %cst_47 : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %124 = stablehlo.negate %123 : tensor<5xf32>
    %125 = stablehlo.multiply %124, %99 : tensor<5xf32>
    %126 = stablehlo.multiply %81, %125 : tensor<5xf32>
    %127 = stablehlo.multiply %125, %97 : tensor<5xf32>
    %128 = stablehlo.add %121, %127 : tensor<5xf32>
    %129 = call @_roll_static_0(%126) : (tensor<5xf32>) -> tensor<5xf32>
    %130 = stablehlo.add %128, %129 : tensor<5xf32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %132 = stablehlo.multiply %131, %96 : tensor<5xf32>
    %133 = stablehlo.multiply %132, %92 : tensor<5xf32>
    %134 = stablehlo.add %130, %133 : tensor<5xf32>
    %cst_49 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %136 = stablehlo.multiply %135, %59 : tensor<5xf32>
    %cst_50 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %138 = stablehlo.multiply %137, %134 : tensor<5xf32>
    %139 = stablehlo.add %136, %138 : tensor<5xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %141 = stablehlo.multiply %140, %67 : tensor<5xf32>
    %142 = stablehlo.multiply %134, %134 : tensor<5xf32>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %144 = stablehlo.multiply %143, %134 : tensor<5xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %146 = stablehlo.multiply %145, %142 : tensor<5xf32>
    %147 = stablehlo.add %141, %146 : tensor<5xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %149 = stablehlo.multiply %148, %139 : tensor<5xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %151 = stablehlo.add %147, %150 : tensor<5xf32>
    %152 = stablehlo.sqrt %151 : tensor<5xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %154 = stablehlo.divide %153, %152 : tensor<5xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %156 = stablehlo.add %152, %155 : tensor<5xf32>
    %157 = stablehlo.divide %149, %156 : tensor<5xf32>
    %158 = stablehlo.multiply %156, %156 : tensor<5xf32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %160 = stablehlo.divide %159, %158 : tensor<5xf32>
    %161 = stablehlo.subtract %81, %157 : tensor<5xf32>
    %162 = stablehlo.tanh %161 : tensor<5xf32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %164 = stablehlo.add %163, %162 : tensor<5xf32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %166 = stablehlo.subtract %165, %162 : tensor<5xf32>
    %167 = stablehlo.multiply %164, %166 : tensor<5xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %169 = stablehlo.add %168, %162 : tensor<5xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %171 = stablehlo.subtract %170, %162 : tensor<5xf32>
    %172 = stablehlo.multiply %169, %171 : tensor<5xf32>
    %cst_63 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %174 = stablehlo.multiply %173, %162 : tensor<5xf32>
    %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %176 = stablehlo.multiply %175, %162 : tensor<5xf32>
    %177 = call @_roll_static(%161) : (tensor<5xf32>) -> tensor<5xf32>
    %178 = stablehlo.multiply %161, %177 : tensor<5xf32>
    %179 = stablehlo.sine %178 : tensor<5xf32>
    %180 = stablehlo.cosine %178 : tensor<5xf32>
    %cst_65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %181 = stablehlo.reduce(%161 init: %cst_65) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_66 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %182 = stablehlo.maximum %cst_66, %181 : tensor<f32>
    %183 = stablehlo.is_finite %182 : (tensor<f32>) -> tensor<i1>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.select %183, %182, %cst_67 : tensor<i1>, tensor<f32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %187 = stablehlo.subtract %161, %186 : tensor<5xf32>
    %188 = stablehlo.exponential %187 : tensor<5xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %190 = stablehlo.abs %189 : tensor<f32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.compare GE, %189, %cst_69, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.compare GE, %189, %cst_70, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.divide %cst_71, %190 : tensor<f32>
    %194 = stablehlo.multiply %190, %190 : tensor<f32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.divide %cst_72, %194 : tensor<f32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.select %192, %cst_73, %193 : tensor<i1>, tensor<f32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.select %192, %193, %cst_74 : tensor<i1>, tensor<f32>
    %198 = stablehlo.negate %196 : tensor<f32>
    %199 = stablehlo.add %197, %198 : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %201 = stablehlo.multiply %200, %188 : tensor<5xf32>
    %cst_75 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %202 = stablehlo.multiply %cst_75, %cst_76 : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %204 = stablehlo.negate %203 : tensor<5xf32>
    %205 = stablehlo.multiply %204, %179 : tensor<5xf32>
    %206 = stablehlo.multiply %161, %205 : tensor<5xf32>
    %207 = stablehlo.multiply %205, %177 : tensor<5xf32>
    %208 = stablehlo.add %201, %207 : tensor<5xf32>
    %209 = call @_roll_static_0(%206) : (tensor<5xf32>) -> tensor<5xf32>
    %210 = stablehlo.add %208, %209 : tensor<5xf32>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %212 = stablehlo.multiply %211, %176 : tensor<5xf32>
    %213 = stablehlo.multiply %212, %172 : tensor<5xf32>
    %214 = stablehlo.add %210, %213 : tensor<5xf32>
    %cst_78 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %216 = stablehlo.multiply %215, %139 : tensor<5xf32>
    %cst_79 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %218 = stablehlo.multiply %217, %214 : tensor<5xf32>
    %219 = stablehlo.add %216, %218 : tensor<5xf32>
    %cst_80 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %221 = stablehlo.multiply %220, %147 : tensor<5xf32>
    %222 = stablehlo.multiply %214, %214 : tensor<5xf32>
    %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %224 = stablehlo.multiply %223, %214 : tensor<5xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %226 = stablehlo.multiply %225, %222 : tensor<5xf32>
    %227 = stablehlo.add %221, %226 : tensor<5xf32>
    %cst_83 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %229 = stablehlo.multiply %228, %219 : tensor<5xf32>
    %cst_84 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %231 = stablehlo.add %227, %230 : tensor<5xf32>
    %232 = stablehlo.sqrt %231 : tensor<5xf32>
    %cst_85 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %234 = stablehlo.divide %233, %232 : tensor<5xf32>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %236 = stablehlo.add %232, %235 : tensor<5xf32>
    %237 = stablehlo.divide %229, %236 : tensor<5xf32>
    %238 = stablehlo.multiply %236, %236 : tensor<5xf32>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %240 = stablehlo.divide %239, %238 : tensor<5xf32>
    %241 = stablehlo.subtract %161, %237 : tensor<5xf32>
    %242 = stablehlo.tanh %241 : tensor<5xf32>
    %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %244 = stablehlo.add %243, %242 : tensor<5xf32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %246 = stablehlo.subtract %245, %242 : tensor<5xf32>
    %247 = stablehlo.multiply %244, %246 : tensor<5xf32>
    %248 = stablehlo.multiply %242, %242 : tensor<5xf32>
    %cst_90 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %250 = stablehlo.multiply %249, %242 : tensor<5xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.reduce(%248 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %252 = call @_roll_static_1(%241) : (tensor<5xf32>) -> tensor<5xf32>
    %253 = stablehlo.multiply %241, %252 : tensor<5xf32>
    %254 = stablehlo.cosine %253 : tensor<5xf32>
    %255 = stablehlo.sine %253 : tensor<5xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.reduce(%254 init: %cst_92) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_93 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %257 = stablehlo.multiply %cst_93, %256 : tensor<f32>
    %258 = stablehlo.add %251, %257 : tensor<f32>
    %cst_94 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %259 = stablehlo.reduce(%241 init: %cst_94) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_95 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %260 = stablehlo.maximum %cst_95, %259 : tensor<f32>
    %261 = stablehlo.is_finite %260 : (tensor<f32>) -> tensor<i1>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.select %261, %260, %cst_96 : tensor<i1>, tensor<f32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %265 = stablehlo.subtract %241, %264 : tensor<5xf32>
    %266 = stablehlo.exponential %265 : tensor<5xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.reduce(%266 init: %cst_97) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %268 = stablehlo.abs %267 : tensor<f32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.compare GE, %267, %cst_98, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %270 = stablehlo.log %268 : tensor<f32>
    %271 = stablehlo.add %270, %262 : tensor<f32>
    %272 = stablehlo.add %258, %271 : tensor<f32>
    %273 = stablehlo.abs %272 : tensor<f32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.compare GE, %272, %cst_99, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %275 = stablehlo.add %cst_100, %273 : tensor<f32>
    %276 = stablehlo.multiply %275, %275 : tensor<f32>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %277 = stablehlo.divide %cst_101, %276 : tensor<f32>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %279 = stablehlo.multiply %cst_103, %277 : tensor<f32>
    %280 = stablehlo.multiply %279, %272 : tensor<f32>
    %281 = stablehlo.negate %280 : tensor<f32>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %282 = stablehlo.divide %cst_104, %275 : tensor<f32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.select %274, %cst_105, %281 : tensor<i1>, tensor<f32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %284 = stablehlo.select %274, %281, %cst_106 : tensor<i1>, tensor<f32>
    %285 = stablehlo.negate %283 : tensor<f32>
    %286 = stablehlo.add %284, %285 : tensor<f32>
    %287 = stablehlo.add %282, %286 : tensor<f32>
    %288 = stablehlo.divide %287, %268 : tensor<f32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.select %269, %cst_107, %288 : tensor<i1>, tensor<f32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.select %269, %288, %cst_108 : tensor<i1>, tensor<f32>
    %291 = stablehlo.negate %289 : tensor<f32>
    %292 = stablehlo.add %290, %291 : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %294 = stablehlo.multiply %293, %266 : tensor<5xf32>
    %295 = stablehlo.add %278, %294 : tensor<5xf32>
    %cst_109 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %296 = stablehlo.multiply %cst_109, %287 : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %298 = stablehlo.negate %297 : tensor<5xf32>
    %299 = stablehlo.multiply %298, %255 : tensor<5xf32>
    %300 = stablehlo.multiply %241, %299 : tensor<5xf32>
    %301 = stablehlo.multiply %299, %252 : tensor<5xf32>
    %302 = stablehlo.add %295, %301 : tensor<5xf32>
    %303 = call @_roll_static_2(%300) : (tensor<5xf32>) -> tensor<5xf32>
    %304 = stablehlo.add %302, %303 : tensor<5xf32>
    %305 = stablehlo.broadcast_in_dim %287, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %306 = stablehlo.multiply %305, %250 : tensor<5xf32>
    %307 = stablehlo.multiply %306, %247 : tensor<5xf32>
    %308 = stablehlo.add %304, %307 : tensor<5xf32>
    %309 = stablehlo.negate %308 : tensor<5xf32>
    %310 = stablehlo.multiply %309, %240 : tensor<5xf32>
    %311 = stablehlo.multiply %310, %229 : tensor<5xf32>
    %312 = stablehlo.negate %311 : tensor<5xf32>
    %313 = stablehlo.divide %309, %236 : tensor<5xf32>
    %314 = stablehlo.multiply %312, %234 : tensor<5xf32>
    %cst_110 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %316 = stablehlo.multiply %315, %313 : tensor<5xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %318 = stablehlo.multiply %317, %314 : tensor<5xf32>
    %319 = stablehlo.multiply %318, %224 : tensor<5xf32>
    %cst_112 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %321 = stablehlo.multiply %320, %314 : tensor<5xf32>
    %cst_113 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %323 = stablehlo.multiply %322, %316 : tensor<5xf32>
    %324 = stablehlo.add %319, %323 : tensor<5xf32>
    %cst_114 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %326 = stablehlo.multiply %325, %316 : tensor<5xf32>
    %327 = stablehlo.multiply %212, %324 : tensor<5xf32>
    %328 = stablehlo.multiply %324, %172 : tensor<5xf32>
    %329 = stablehlo.multiply %211, %328 : tensor<5xf32>
    %330 = call @_roll_static_3(%324) : (tensor<5xf32>) -> tensor<5xf32>
    %331 = stablehlo.multiply %205, %324 : tensor<5xf32>
    %332 = stablehlo.multiply %324, %177 : tensor<5xf32>
    %333 = stablehlo.multiply %161, %330 : tensor<5xf32>
    %334 = stablehlo.add %332, %333 : tensor<5xf32>
    %335 = stablehlo.multiply %330, %205 : tensor<5xf32>
    %336 = stablehlo.add %308, %335 : tensor<5xf32>
    %337 = stablehlo.multiply %204, %334 : tensor<5xf32>
    %338 = stablehlo.multiply %200, %324 : tensor<5xf32>
    %339 = stablehlo.multiply %324, %188 : tensor<5xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.reduce(%339 init: %cst_115) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %341 = stablehlo.negate %340 : tensor<f32>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.select %192, %340, %cst_116 : tensor<i1>, tensor<f32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %343 = stablehlo.select %192, %cst_117, %341 : tensor<i1>, tensor<f32>
    %344 = stablehlo.add %342, %343 : tensor<f32>
    %345 = stablehlo.multiply %344, %195 : tensor<f32>
    %cst_118 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %346 = stablehlo.multiply %345, %cst_118 : tensor<f32>
    %347 = stablehlo.negate %346 : tensor<f32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %348 = stablehlo.select %191, %cst_119, %347 : tensor<i1>, tensor<f32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %349 = stablehlo.select %191, %347, %cst_120 : tensor<i1>, tensor<f32>
    %350 = stablehlo.negate %348 : tensor<f32>
    %351 = stablehlo.add %349, %350 : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %353 = stablehlo.add %338, %352 : tensor<5xf32>
    %354 = stablehlo.multiply %353, %188 : tensor<5xf32>
    %355 = stablehlo.add %336, %354 : tensor<5xf32>
    %356 = stablehlo.multiply %337, %180 : tensor<5xf32>
    %357 = stablehlo.multiply %161, %356 : tensor<5xf32>
    %358 = stablehlo.multiply %356, %177 : tensor<5xf32>
    %359 = stablehlo.add %355, %358 : tensor<5xf32>
    %360 = stablehlo.add %331, %357 : tensor<5xf32>
    %361 = call @_roll_static_4(%360) : (tensor<5xf32>) -> tensor<5xf32>
    %362 = stablehlo.add %359, %361 : tensor<5xf32>
    %cst_121 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %364 = stablehlo.multiply %363, %329 : tensor<5xf32>
    %365 = stablehlo.multiply %327, %174 : tensor<5xf32>
    %366 = stablehlo.add %364, %365 : tensor<5xf32>
    %367 = stablehlo.multiply %366, %167 : tensor<5xf32>
    %368 = stablehlo.add %362, %367 : tensor<5xf32>
    %369 = stablehlo.negate %368 : tensor<5xf32>
    %370 = stablehlo.multiply %369, %160 : tensor<5xf32>
    %371 = stablehlo.multiply %370, %149 : tensor<5xf32>
    %372 = stablehlo.negate %371 : tensor<5xf32>
    %373 = stablehlo.divide %369, %156 : tensor<5xf32>
    %374 = stablehlo.multiply %372, %154 : tensor<5xf32>
    %375 = stablehlo.add %321, %374 : tensor<5xf32>
    %cst_122 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %377 = stablehlo.multiply %376, %373 : tensor<5xf32>
    %378 = stablehlo.add %326, %377 : tensor<5xf32>
    %cst_123 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %380 = stablehlo.multiply %379, %375 : tensor<5xf32>
    %381 = stablehlo.multiply %380, %144 : tensor<5xf32>
    %cst_124 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %383 = stablehlo.multiply %382, %375 : tensor<5xf32>
    %cst_125 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %385 = stablehlo.multiply %384, %378 : tensor<5xf32>
    %386 = stablehlo.add %381, %385 : tensor<5xf32>
    %cst_126 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %388 = stablehlo.multiply %387, %378 : tensor<5xf32>
    %389 = stablehlo.multiply %132, %386 : tensor<5xf32>
    %390 = stablehlo.multiply %386, %92 : tensor<5xf32>
    %391 = stablehlo.multiply %131, %390 : tensor<5xf32>
    %392 = call @_roll_static_3(%386) : (tensor<5xf32>) -> tensor<5xf32>
    %393 = stablehlo.multiply %125, %386 : tensor<5xf32>
    %394 = stablehlo.multiply %386, %97 : tensor<5xf32>
    %395 = stablehlo.multiply %81, %392 : tensor<5xf32>
    %396 = stablehlo.add %394, %395 : tensor<5xf32>
    %397 = stablehlo.multiply %392, %125 : tensor<5xf32>
    %398 = stablehlo.add %368, %397 : tensor<5xf32>
    %399 = stablehlo.multiply %124, %396 : tensor<5xf32>
    %400 = stablehlo.multiply %120, %386 : tensor<5xf32>
    %401 = stablehlo.multiply %386, %108 : tensor<5xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.reduce(%401 init: %cst_127) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %403 = stablehlo.negate %402 : tensor<f32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.select %112, %402, %cst_128 : tensor<i1>, tensor<f32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %405 = stablehlo.select %112, %cst_129, %403 : tensor<i1>, tensor<f32>
    %406 = stablehlo.add %404, %405 : tensor<f32>
    %407 = stablehlo.multiply %406, %115 : tensor<f32>
    %cst_130 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %408 = stablehlo.multiply %407, %cst_130 : tensor<f32>
    %409 = stablehlo.negate %408 : tensor<f32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.select %111, %cst_131, %409 : tensor<i1>, tensor<f32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %411 = stablehlo.select %111, %409, %cst_132 : tensor<i1>, tensor<f32>
    %412 = stablehlo.negate %410 : tensor<f32>
    %413 = stablehlo.add %411, %412 : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %413, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %415 = stablehlo.add %400, %414 : tensor<5xf32>
    %416 = stablehlo.multiply %415, %108 : tensor<5xf32>
    %417 = stablehlo.add %398, %416 : tensor<5xf32>
    %418 = stablehlo.multiply %399, %100 : tensor<5xf32>
    %419 = stablehlo.multiply %81, %418 : tensor<5xf32>
    %420 = stablehlo.multiply %418, %97 : tensor<5xf32>
    %421 = stablehlo.add %417, %420 : tensor<5xf32>
    %422 = stablehlo.add %393, %419 : tensor<5xf32>
    %423 = call @_roll_static_4(%422) : (tensor<5xf32>) -> tensor<5xf32>
    %424 = stablehlo.add %421, %423 : tensor<5xf32>
    %cst_133 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %426 = stablehlo.multiply %425, %391 : tensor<5xf32>
    %427 = stablehlo.multiply %389, %94 : tensor<5xf32>
    %428 = stablehlo.add %426, %427 : tensor<5xf32>
    %429 = stablehlo.multiply %428, %87 : tensor<5xf32>
    %430 = stablehlo.add %424, %429 : tensor<5xf32>
    %431 = stablehlo.negate %430 : tensor<5xf32>
    %432 = stablehlo.multiply %431, %80 : tensor<5xf32>
    %433 = stablehlo.multiply %432, %69 : tensor<5xf32>
    %434 = stablehlo.negate %433 : tensor<5xf32>
    %435 = stablehlo.divide %431, %76 : tensor<5xf32>
    %436 = stablehlo.multiply %434, %74 : tensor<5xf32>
    %437 = stablehlo.add %383, %436 : tensor<5xf32>
    %cst_134 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %439 = stablehlo.multiply %438, %435 : tensor<5xf32>
    %440 = stablehlo.add %388, %439 : tensor<5xf32>
    %cst_135 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %442 = stablehlo.multiply %441, %437 : tensor<5xf32>
    %443 = stablehlo.multiply %442, %64 : tensor<5xf32>
    %cst_136 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %445 = stablehlo.multiply %444, %440 : tensor<5xf32>
    %446 = stablehlo.add %443, %445 : tensor<5xf32>
    %447 = stablehlo.multiply %52, %446 : tensor<5xf32>
    %448 = stablehlo.multiply %446, %12 : tensor<5xf32>
    %449 = stablehlo.multiply %51, %448 : tensor<5xf32>
    %450 = call @_roll_static_3(%446) : (tensor<5xf32>) -> tensor<5xf32>
    %451 = stablehlo.multiply %45, %446 : tensor<5xf32>
    %452 = stablehlo.multiply %446, %17 : tensor<5xf32>
    %453 = stablehlo.multiply %arg0, %450 : tensor<5xf32>
    %454 = stablehlo.add %452, %453 : tensor<5xf32>
    %455 = stablehlo.multiply %450, %45 : tensor<5xf32>
    %456 = stablehlo.add %430, %455 : tensor<5xf32>
    %457 = stablehlo.multiply %44, %454 : tensor<5xf32>
    %458 = stablehlo.multiply %40, %446 : tensor<5xf32>
    %459 = stablehlo.multiply %446, %28 : tensor<5xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %460 = stablehlo.reduce(%459 init: %cst_137) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %461 = stablehlo.negate %460 : tensor<f32>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %462 = stablehlo.select %32, %460, %cst_138 : tensor<i1>, tensor<f32>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %463 = stablehlo.select %32, %cst_139, %461 : tensor<i1>, tensor<f32>
    %464 = stablehlo.add %462, %463 : tensor<f32>
    %465 = stablehlo.multiply %464, %35 : tensor<f32>
    %cst_140 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %466 = stablehlo.multiply %465, %cst_140 : tensor<f32>
    %467 = stablehlo.negate %466 : tensor<f32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %468 = stablehlo.select %31, %cst_141, %467 : tensor<i1>, tensor<f32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %469 = stablehlo.select %31, %467, %cst_142 : tensor<i1>, tensor<f32>
    %470 = stablehlo.negate %468 : tensor<f32>
    %471 = stablehlo.add %469, %470 : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %471, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %473 = stablehlo.add %458, %472 : tensor<5xf32>
    %474 = stablehlo.multiply %473, %28 : tensor<5xf32>
    %475 = stablehlo.add %456, %474 : tensor<5xf32>
    %476 = stablehlo.multiply %457, %20 : tensor<5xf32>
    %477 = stablehlo.multiply %arg0, %476 : tensor<5xf32>
    %478 = stablehlo.multiply %476, %17 : tensor<5xf32>
    %479 = stablehlo.add %475, %478 : tensor<5xf32>
    %480 = stablehlo.add %451, %477 : tensor<5xf32>
    %481 = call @_roll_static_4(%480) : (tensor<5xf32>) -> tensor<5xf32>
    %482 = stablehlo.add %479, %481 : tensor<5xf32>
    %cst_143 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %484 = stablehlo.multiply %483, %449 : tensor<5xf32>
    %485 = stablehlo.multiply %447, %14 : tensor<5xf32>
    %486 = stablehlo.add %484, %485 : tensor<5xf32>
    %487 = stablehlo.multiply %486, %7 : tensor<5xf32>
    %488 = stablehlo.add %482, %487 : tensor<5xf32>
    return %488 : tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-4], high = [0], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.slice %2 [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
