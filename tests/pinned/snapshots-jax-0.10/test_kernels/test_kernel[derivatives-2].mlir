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
    %4 = stablehlo.subtract %3, %2 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<5xf32>
    %7 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %arg0, %7 : tensor<5xf32>
    %9 = stablehlo.sine %8 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.reduce(%arg0 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.maximum %cst_4, %10 : tensor<f32>
    %12 = stablehlo.is_finite %11 : (tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %11, %cst_5 : tensor<i1>, tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %16 = stablehlo.subtract %arg0, %15 : tensor<5xf32>
    %17 = stablehlo.exponential %16 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.abs %18 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.compare GE, %18, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %cst_8, %19 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.select %20, %cst_9, %21 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.select %20, %21, %cst_10 : tensor<i1>, tensor<f32>
    %24 = stablehlo.negate %22 : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %27 = stablehlo.multiply %26, %17 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.multiply %cst_11, %cst_12 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.negate %29 : tensor<5xf32>
    %31 = stablehlo.multiply %30, %9 : tensor<5xf32>
    %32 = stablehlo.multiply %arg0, %31 : tensor<5xf32>
    %33 = stablehlo.multiply %31, %7 : tensor<5xf32>
    %34 = stablehlo.add %27, %33 : tensor<5xf32>
    %35 = call @_roll_static_0(%32) : (tensor<5xf32>) -> tensor<5xf32>
    %36 = stablehlo.add %34, %35 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.multiply %37, %6 : tensor<5xf32>
    %39 = stablehlo.multiply %38, %4 : tensor<5xf32>
    %40 = stablehlo.add %36, %39 : tensor<5xf32>
    %41 = stablehlo.multiply %39, %2 : tensor<5xf32>
    %42 = stablehlo.add %40, %41 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %0 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.multiply %45, %42 : tensor<5xf32>
    %47 = stablehlo.add %44, %46 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.multiply %48, %1 : tensor<5xf32>
    %50 = stablehlo.multiply %42, %42 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<5xf32>
    %53 = stablehlo.add %49, %52 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.multiply %54, %47 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %57 = stablehlo.add %53, %56 : tensor<5xf32>
    %58 = stablehlo.sqrt %57 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %60 = stablehlo.add %58, %59 : tensor<5xf32>
    %61 = stablehlo.divide %55, %60 : tensor<5xf32>
    %62 = stablehlo.subtract %arg0, %61 : tensor<5xf32>
    %63 = stablehlo.tanh %62 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %65 = stablehlo.subtract %64, %63 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.multiply %66, %63 : tensor<5xf32>
    %68 = call @_roll_static(%62) : (tensor<5xf32>) -> tensor<5xf32>
    %69 = stablehlo.multiply %62, %68 : tensor<5xf32>
    %70 = stablehlo.sine %69 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %71 = stablehlo.reduce(%62 init: %cst_23) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %72 = stablehlo.maximum %cst_24, %71 : tensor<f32>
    %73 = stablehlo.is_finite %72 : (tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.select %73, %72, %cst_25 : tensor<i1>, tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %77 = stablehlo.subtract %62, %76 : tensor<5xf32>
    %78 = stablehlo.exponential %77 : tensor<5xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.abs %79 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.compare GE, %79, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.divide %cst_28, %80 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.select %81, %cst_29, %82 : tensor<i1>, tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.select %81, %82, %cst_30 : tensor<i1>, tensor<f32>
    %85 = stablehlo.negate %83 : tensor<f32>
    %86 = stablehlo.add %84, %85 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %88 = stablehlo.multiply %87, %78 : tensor<5xf32>
    %cst_31 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.multiply %cst_31, %cst_32 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %91 = stablehlo.negate %90 : tensor<5xf32>
    %92 = stablehlo.multiply %91, %70 : tensor<5xf32>
    %93 = stablehlo.multiply %62, %92 : tensor<5xf32>
    %94 = stablehlo.multiply %92, %68 : tensor<5xf32>
    %95 = stablehlo.add %88, %94 : tensor<5xf32>
    %96 = call @_roll_static_0(%93) : (tensor<5xf32>) -> tensor<5xf32>
    %97 = stablehlo.add %95, %96 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %99 = stablehlo.multiply %98, %67 : tensor<5xf32>
    %100 = stablehlo.multiply %99, %65 : tensor<5xf32>
    %101 = stablehlo.add %97, %100 : tensor<5xf32>
    %102 = stablehlo.multiply %100, %63 : tensor<5xf32>
    %103 = stablehlo.add %101, %102 : tensor<5xf32>
    %cst_34 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %105 = stablehlo.multiply %104, %47 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %107 = stablehlo.multiply %106, %103 : tensor<5xf32>
    %108 = stablehlo.add %105, %107 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %110 = stablehlo.multiply %109, %53 : tensor<5xf32>
    %111 = stablehlo.multiply %103, %103 : tensor<5xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<5xf32>
    %114 = stablehlo.add %110, %113 : tensor<5xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %116 = stablehlo.multiply %115, %108 : tensor<5xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %118 = stablehlo.add %114, %117 : tensor<5xf32>
    %119 = stablehlo.sqrt %118 : tensor<5xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %121 = stablehlo.add %119, %120 : tensor<5xf32>
    %122 = stablehlo.divide %116, %121 : tensor<5xf32>
    %123 = stablehlo.subtract %62, %122 : tensor<5xf32>
    %124 = stablehlo.tanh %123 : tensor<5xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %126 = stablehlo.subtract %125, %124 : tensor<5xf32>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %128 = stablehlo.multiply %127, %124 : tensor<5xf32>
    %129 = call @_roll_static(%123) : (tensor<5xf32>) -> tensor<5xf32>
    %130 = stablehlo.multiply %123, %129 : tensor<5xf32>
    %131 = stablehlo.sine %130 : tensor<5xf32>
    %cst_43 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %132 = stablehlo.reduce(%123 init: %cst_43) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %133 = stablehlo.maximum %cst_44, %132 : tensor<f32>
    %134 = stablehlo.is_finite %133 : (tensor<f32>) -> tensor<i1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.select %134, %133, %cst_45 : tensor<i1>, tensor<f32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %138 = stablehlo.subtract %123, %137 : tensor<5xf32>
    %139 = stablehlo.exponential %138 : tensor<5xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %141 = stablehlo.abs %140 : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.compare GE, %140, %cst_47, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.divide %cst_48, %141 : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.select %142, %cst_49, %143 : tensor<i1>, tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.select %142, %143, %cst_50 : tensor<i1>, tensor<f32>
    %146 = stablehlo.negate %144 : tensor<f32>
    %147 = stablehlo.add %145, %146 : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %149 = stablehlo.multiply %148, %139 : tensor<5xf32>
    %cst_51 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %150 = stablehlo.multiply %cst_51, %cst_52 : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %152 = stablehlo.negate %151 : tensor<5xf32>
    %153 = stablehlo.multiply %152, %131 : tensor<5xf32>
    %154 = stablehlo.multiply %123, %153 : tensor<5xf32>
    %155 = stablehlo.multiply %153, %129 : tensor<5xf32>
    %156 = stablehlo.add %149, %155 : tensor<5xf32>
    %157 = call @_roll_static_0(%154) : (tensor<5xf32>) -> tensor<5xf32>
    %158 = stablehlo.add %156, %157 : tensor<5xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %160 = stablehlo.multiply %159, %128 : tensor<5xf32>
    %161 = stablehlo.multiply %160, %126 : tensor<5xf32>
    %162 = stablehlo.add %158, %161 : tensor<5xf32>
    %163 = stablehlo.multiply %161, %124 : tensor<5xf32>
    %164 = stablehlo.add %162, %163 : tensor<5xf32>
    %cst_54 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %166 = stablehlo.multiply %165, %108 : tensor<5xf32>
    %cst_55 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %168 = stablehlo.multiply %167, %164 : tensor<5xf32>
    %169 = stablehlo.add %166, %168 : tensor<5xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %171 = stablehlo.multiply %170, %114 : tensor<5xf32>
    %172 = stablehlo.multiply %164, %164 : tensor<5xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %174 = stablehlo.multiply %173, %172 : tensor<5xf32>
    %175 = stablehlo.add %171, %174 : tensor<5xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %177 = stablehlo.multiply %176, %169 : tensor<5xf32>
    %cst_59 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %179 = stablehlo.add %175, %178 : tensor<5xf32>
    %180 = stablehlo.sqrt %179 : tensor<5xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %182 = stablehlo.add %180, %181 : tensor<5xf32>
    %183 = stablehlo.divide %177, %182 : tensor<5xf32>
    %184 = stablehlo.subtract %123, %183 : tensor<5xf32>
    %185 = stablehlo.tanh %184 : tensor<5xf32>
    %186 = stablehlo.multiply %185, %185 : tensor<5xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.reduce(%186 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %188 = call @_roll_static_1(%184) : (tensor<5xf32>) -> tensor<5xf32>
    %189 = stablehlo.multiply %184, %188 : tensor<5xf32>
    %190 = stablehlo.cosine %189 : tensor<5xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_63 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %192 = stablehlo.multiply %cst_63, %191 : tensor<f32>
    %193 = stablehlo.add %187, %192 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %194 = stablehlo.reduce(%184 init: %cst_64) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %195 = stablehlo.maximum %cst_65, %194 : tensor<f32>
    %196 = stablehlo.is_finite %195 : (tensor<f32>) -> tensor<i1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.select %196, %195, %cst_66 : tensor<i1>, tensor<f32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %200 = stablehlo.subtract %184, %199 : tensor<5xf32>
    %201 = stablehlo.exponential %200 : tensor<5xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %203 = stablehlo.abs %202 : tensor<f32>
    %204 = stablehlo.log %203 : tensor<f32>
    %205 = stablehlo.add %204, %197 : tensor<f32>
    %206 = stablehlo.add %193, %205 : tensor<f32>
    %207 = stablehlo.abs %206 : tensor<f32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %208 = stablehlo.add %cst_68, %207 : tensor<f32>
    %209 = stablehlo.divide %206, %208 : tensor<f32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%184 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %210, %209 : tensor<f32>, tensor<f32>
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
    %4 = stablehlo.subtract %3, %2 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %2 : tensor<5xf32>
    %9 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %10 = stablehlo.multiply %arg0, %9 : tensor<5xf32>
    %11 = stablehlo.sine %10 : tensor<5xf32>
    %12 = stablehlo.cosine %10 : tensor<5xf32>
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
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.compare GE, %21, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %cst_10, %22 : tensor<f32>
    %26 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.divide %cst_11, %26 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.select %24, %cst_12, %25 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.select %24, %25, %cst_13 : tensor<i1>, tensor<f32>
    %30 = stablehlo.negate %28 : tensor<f32>
    %31 = stablehlo.add %29, %30 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.multiply %32, %20 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.multiply %cst_14, %cst_15 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %36 = stablehlo.negate %35 : tensor<5xf32>
    %37 = stablehlo.multiply %36, %11 : tensor<5xf32>
    %38 = stablehlo.multiply %arg0, %37 : tensor<5xf32>
    %39 = stablehlo.multiply %37, %9 : tensor<5xf32>
    %40 = stablehlo.add %33, %39 : tensor<5xf32>
    %41 = call @_roll_static_0(%38) : (tensor<5xf32>) -> tensor<5xf32>
    %42 = stablehlo.add %40, %41 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %8 : tensor<5xf32>
    %45 = stablehlo.multiply %44, %6 : tensor<5xf32>
    %46 = stablehlo.add %42, %45 : tensor<5xf32>
    %47 = stablehlo.multiply %45, %2 : tensor<5xf32>
    %48 = stablehlo.add %46, %47 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.multiply %49, %0 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %51, %48 : tensor<5xf32>
    %53 = stablehlo.add %50, %52 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.multiply %54, %1 : tensor<5xf32>
    %56 = stablehlo.multiply %48, %48 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.multiply %57, %48 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %60 = stablehlo.multiply %59, %56 : tensor<5xf32>
    %61 = stablehlo.add %55, %60 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %63 = stablehlo.multiply %62, %53 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %65 = stablehlo.add %61, %64 : tensor<5xf32>
    %66 = stablehlo.sqrt %65 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.divide %67, %66 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %70 = stablehlo.add %66, %69 : tensor<5xf32>
    %71 = stablehlo.divide %63, %70 : tensor<5xf32>
    %72 = stablehlo.multiply %70, %70 : tensor<5xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %74 = stablehlo.divide %73, %72 : tensor<5xf32>
    %75 = stablehlo.subtract %arg0, %71 : tensor<5xf32>
    %76 = stablehlo.tanh %75 : tensor<5xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %78 = stablehlo.subtract %77, %76 : tensor<5xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %80 = stablehlo.subtract %79, %76 : tensor<5xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %82 = stablehlo.multiply %81, %76 : tensor<5xf32>
    %83 = call @_roll_static(%75) : (tensor<5xf32>) -> tensor<5xf32>
    %84 = stablehlo.multiply %75, %83 : tensor<5xf32>
    %85 = stablehlo.sine %84 : tensor<5xf32>
    %86 = stablehlo.cosine %84 : tensor<5xf32>
    %cst_30 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %87 = stablehlo.reduce(%75 init: %cst_30) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %88 = stablehlo.maximum %cst_31, %87 : tensor<f32>
    %89 = stablehlo.is_finite %88 : (tensor<f32>) -> tensor<i1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.select %89, %88, %cst_32 : tensor<i1>, tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %93 = stablehlo.subtract %75, %92 : tensor<5xf32>
    %94 = stablehlo.exponential %93 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %96 = stablehlo.abs %95 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.compare GE, %95, %cst_34, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.compare GE, %95, %cst_35, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.divide %cst_36, %96 : tensor<f32>
    %100 = stablehlo.multiply %96, %96 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.divide %cst_37, %100 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.select %98, %cst_38, %99 : tensor<i1>, tensor<f32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.select %98, %99, %cst_39 : tensor<i1>, tensor<f32>
    %104 = stablehlo.negate %102 : tensor<f32>
    %105 = stablehlo.add %103, %104 : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %107 = stablehlo.multiply %106, %94 : tensor<5xf32>
    %cst_40 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.multiply %cst_40, %cst_41 : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %110 = stablehlo.negate %109 : tensor<5xf32>
    %111 = stablehlo.multiply %110, %85 : tensor<5xf32>
    %112 = stablehlo.multiply %75, %111 : tensor<5xf32>
    %113 = stablehlo.multiply %111, %83 : tensor<5xf32>
    %114 = stablehlo.add %107, %113 : tensor<5xf32>
    %115 = call @_roll_static_0(%112) : (tensor<5xf32>) -> tensor<5xf32>
    %116 = stablehlo.add %114, %115 : tensor<5xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %118 = stablehlo.multiply %117, %82 : tensor<5xf32>
    %119 = stablehlo.multiply %118, %80 : tensor<5xf32>
    %120 = stablehlo.add %116, %119 : tensor<5xf32>
    %121 = stablehlo.multiply %119, %76 : tensor<5xf32>
    %122 = stablehlo.add %120, %121 : tensor<5xf32>
    %cst_43 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %124 = stablehlo.multiply %123, %53 : tensor<5xf32>
    %cst_44 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %126 = stablehlo.multiply %125, %122 : tensor<5xf32>
    %127 = stablehlo.add %124, %126 : tensor<5xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %129 = stablehlo.multiply %128, %61 : tensor<5xf32>
    %130 = stablehlo.multiply %122, %122 : tensor<5xf32>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %132 = stablehlo.multiply %131, %122 : tensor<5xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %134 = stablehlo.multiply %133, %130 : tensor<5xf32>
    %135 = stablehlo.add %129, %134 : tensor<5xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %137 = stablehlo.multiply %136, %127 : tensor<5xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %139 = stablehlo.add %135, %138 : tensor<5xf32>
    %140 = stablehlo.sqrt %139 : tensor<5xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %142 = stablehlo.divide %141, %140 : tensor<5xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %144 = stablehlo.add %140, %143 : tensor<5xf32>
    %145 = stablehlo.divide %137, %144 : tensor<5xf32>
    %146 = stablehlo.multiply %144, %144 : tensor<5xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %148 = stablehlo.divide %147, %146 : tensor<5xf32>
    %149 = stablehlo.subtract %75, %145 : tensor<5xf32>
    %150 = stablehlo.tanh %149 : tensor<5xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %152 = stablehlo.subtract %151, %150 : tensor<5xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %154 = stablehlo.subtract %153, %150 : tensor<5xf32>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %156 = stablehlo.multiply %155, %150 : tensor<5xf32>
    %157 = call @_roll_static(%149) : (tensor<5xf32>) -> tensor<5xf32>
    %158 = stablehlo.multiply %149, %157 : tensor<5xf32>
    %159 = stablehlo.sine %158 : tensor<5xf32>
    %160 = stablehlo.cosine %158 : tensor<5xf32>
    %cst_56 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %161 = stablehlo.reduce(%149 init: %cst_56) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_57 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %162 = stablehlo.maximum %cst_57, %161 : tensor<f32>
    %163 = stablehlo.is_finite %162 : (tensor<f32>) -> tensor<i1>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.select %163, %162, %cst_58 : tensor<i1>, tensor<f32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %167 = stablehlo.subtract %149, %166 : tensor<5xf32>
    %168 = stablehlo.exponential %167 : tensor<5xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %170 = stablehlo.abs %169 : tensor<f32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.compare GE, %169, %cst_60, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.compare GE, %169, %cst_61, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %173 = stablehlo.divide %cst_62, %170 : tensor<f32>
    %174 = stablehlo.multiply %170, %170 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %175 = stablehlo.divide %cst_63, %174 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.select %172, %cst_64, %173 : tensor<i1>, tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.select %172, %173, %cst_65 : tensor<i1>, tensor<f32>
    %178 = stablehlo.negate %176 : tensor<f32>
    %179 = stablehlo.add %177, %178 : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %181 = stablehlo.multiply %180, %168 : tensor<5xf32>
    %cst_66 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.multiply %cst_66, %cst_67 : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %184 = stablehlo.negate %183 : tensor<5xf32>
    %185 = stablehlo.multiply %184, %159 : tensor<5xf32>
    %186 = stablehlo.multiply %149, %185 : tensor<5xf32>
    %187 = stablehlo.multiply %185, %157 : tensor<5xf32>
    %188 = stablehlo.add %181, %187 : tensor<5xf32>
    %189 = call @_roll_static_0(%186) : (tensor<5xf32>) -> tensor<5xf32>
    %190 = stablehlo.add %188, %189 : tensor<5xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %192 = stablehlo.multiply %191, %156 : tensor<5xf32>
    %193 = stablehlo.multiply %192, %154 : tensor<5xf32>
    %194 = stablehlo.add %190, %193 : tensor<5xf32>
    %195 = stablehlo.multiply %193, %150 : tensor<5xf32>
    %196 = stablehlo.add %194, %195 : tensor<5xf32>
    %cst_69 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %198 = stablehlo.multiply %197, %127 : tensor<5xf32>
    %cst_70 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %200 = stablehlo.multiply %199, %196 : tensor<5xf32>
    %201 = stablehlo.add %198, %200 : tensor<5xf32>
    %cst_71 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %203 = stablehlo.multiply %202, %135 : tensor<5xf32>
    %204 = stablehlo.multiply %196, %196 : tensor<5xf32>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %206 = stablehlo.multiply %205, %196 : tensor<5xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %208 = stablehlo.multiply %207, %204 : tensor<5xf32>
    %209 = stablehlo.add %203, %208 : tensor<5xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %211 = stablehlo.multiply %210, %201 : tensor<5xf32>
    %cst_75 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %213 = stablehlo.add %209, %212 : tensor<5xf32>
    %214 = stablehlo.sqrt %213 : tensor<5xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %216 = stablehlo.divide %215, %214 : tensor<5xf32>
    %cst_77 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %218 = stablehlo.add %214, %217 : tensor<5xf32>
    %219 = stablehlo.divide %211, %218 : tensor<5xf32>
    %220 = stablehlo.multiply %218, %218 : tensor<5xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %222 = stablehlo.divide %221, %220 : tensor<5xf32>
    %223 = stablehlo.subtract %149, %219 : tensor<5xf32>
    %224 = stablehlo.tanh %223 : tensor<5xf32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %226 = stablehlo.subtract %225, %224 : tensor<5xf32>
    %227 = stablehlo.multiply %224, %224 : tensor<5xf32>
    %cst_80 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %229 = stablehlo.multiply %228, %224 : tensor<5xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%227 init: %cst_81) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %231 = call @_roll_static_1(%223) : (tensor<5xf32>) -> tensor<5xf32>
    %232 = stablehlo.multiply %223, %231 : tensor<5xf32>
    %233 = stablehlo.cosine %232 : tensor<5xf32>
    %234 = stablehlo.sine %232 : tensor<5xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.reduce(%233 init: %cst_82) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_83 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %236 = stablehlo.multiply %cst_83, %235 : tensor<f32>
    %237 = stablehlo.add %230, %236 : tensor<f32>
    %cst_84 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %238 = stablehlo.reduce(%223 init: %cst_84) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_85 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %239 = stablehlo.maximum %cst_85, %238 : tensor<f32>
    %240 = stablehlo.is_finite %239 : (tensor<f32>) -> tensor<i1>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.select %240, %239, %cst_86 : tensor<i1>, tensor<f32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %244 = stablehlo.subtract %223, %243 : tensor<5xf32>
    %245 = stablehlo.exponential %244 : tensor<5xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.reduce(%245 init: %cst_87) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %247 = stablehlo.abs %246 : tensor<f32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.compare GE, %246, %cst_88, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %249 = stablehlo.log %247 : tensor<f32>
    %250 = stablehlo.add %249, %241 : tensor<f32>
    %251 = stablehlo.add %237, %250 : tensor<f32>
    %252 = stablehlo.abs %251 : tensor<f32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.compare GE, %251, %cst_89, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %254 = stablehlo.add %cst_90, %252 : tensor<f32>
    %255 = stablehlo.multiply %254, %254 : tensor<f32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %256 = stablehlo.divide %cst_91, %255 : tensor<f32>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %258 = stablehlo.multiply %cst_93, %256 : tensor<f32>
    %259 = stablehlo.multiply %258, %251 : tensor<f32>
    %260 = stablehlo.negate %259 : tensor<f32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %261 = stablehlo.divide %cst_94, %254 : tensor<f32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.select %253, %cst_95, %260 : tensor<i1>, tensor<f32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.select %253, %260, %cst_96 : tensor<i1>, tensor<f32>
    %264 = stablehlo.add %261, %263 : tensor<f32>
    %265 = stablehlo.negate %262 : tensor<f32>
    %266 = stablehlo.add %264, %265 : tensor<f32>
    %267 = stablehlo.divide %266, %247 : tensor<f32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.select %248, %cst_97, %267 : tensor<i1>, tensor<f32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.select %248, %267, %cst_98 : tensor<i1>, tensor<f32>
    %270 = stablehlo.negate %268 : tensor<f32>
    %271 = stablehlo.add %269, %270 : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %273 = stablehlo.multiply %272, %245 : tensor<5xf32>
    %274 = stablehlo.add %257, %273 : tensor<5xf32>
    %cst_99 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %275 = stablehlo.multiply %cst_99, %266 : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %277 = stablehlo.negate %276 : tensor<5xf32>
    %278 = stablehlo.multiply %277, %234 : tensor<5xf32>
    %279 = stablehlo.multiply %223, %278 : tensor<5xf32>
    %280 = stablehlo.multiply %278, %231 : tensor<5xf32>
    %281 = stablehlo.add %274, %280 : tensor<5xf32>
    %282 = call @_roll_static_2(%279) : (tensor<5xf32>) -> tensor<5xf32>
    %283 = stablehlo.add %281, %282 : tensor<5xf32>
    %284 = stablehlo.broadcast_in_dim %266, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %285 = stablehlo.multiply %284, %229 : tensor<5xf32>
    %286 = stablehlo.multiply %285, %226 : tensor<5xf32>
    %287 = stablehlo.add %283, %286 : tensor<5xf32>
    %288 = stablehlo.multiply %286, %224 : tensor<5xf32>
    %289 = stablehlo.add %287, %288 : tensor<5xf32>
    %290 = stablehlo.negate %289 : tensor<5xf32>
    %291 = stablehlo.multiply %290, %222 : tensor<5xf32>
    %292 = stablehlo.multiply %291, %211 : tensor<5xf32>
    %293 = stablehlo.negate %292 : tensor<5xf32>
    %294 = stablehlo.divide %290, %218 : tensor<5xf32>
    %295 = stablehlo.multiply %293, %216 : tensor<5xf32>
    %cst_100 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %297 = stablehlo.multiply %296, %294 : tensor<5xf32>
    %cst_101 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %299 = stablehlo.multiply %298, %295 : tensor<5xf32>
    %300 = stablehlo.multiply %299, %206 : tensor<5xf32>
    %cst_102 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %302 = stablehlo.multiply %301, %295 : tensor<5xf32>
    %cst_103 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %304 = stablehlo.multiply %303, %297 : tensor<5xf32>
    %305 = stablehlo.add %300, %304 : tensor<5xf32>
    %cst_104 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %307 = stablehlo.multiply %306, %297 : tensor<5xf32>
    %308 = stablehlo.multiply %193, %305 : tensor<5xf32>
    %309 = stablehlo.multiply %305, %150 : tensor<5xf32>
    %310 = stablehlo.add %309, %305 : tensor<5xf32>
    %311 = stablehlo.multiply %192, %310 : tensor<5xf32>
    %312 = stablehlo.multiply %310, %154 : tensor<5xf32>
    %313 = stablehlo.multiply %191, %312 : tensor<5xf32>
    %314 = call @_roll_static_3(%305) : (tensor<5xf32>) -> tensor<5xf32>
    %315 = stablehlo.multiply %185, %305 : tensor<5xf32>
    %316 = stablehlo.multiply %305, %157 : tensor<5xf32>
    %317 = stablehlo.multiply %149, %314 : tensor<5xf32>
    %318 = stablehlo.add %316, %317 : tensor<5xf32>
    %319 = stablehlo.multiply %314, %185 : tensor<5xf32>
    %320 = stablehlo.add %289, %319 : tensor<5xf32>
    %321 = stablehlo.multiply %184, %318 : tensor<5xf32>
    %322 = stablehlo.multiply %180, %305 : tensor<5xf32>
    %323 = stablehlo.multiply %305, %168 : tensor<5xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %324 = stablehlo.reduce(%323 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %325 = stablehlo.negate %324 : tensor<f32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %326 = stablehlo.select %172, %324, %cst_106 : tensor<i1>, tensor<f32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %327 = stablehlo.select %172, %cst_107, %325 : tensor<i1>, tensor<f32>
    %328 = stablehlo.add %326, %327 : tensor<f32>
    %329 = stablehlo.multiply %328, %175 : tensor<f32>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %330 = stablehlo.multiply %329, %cst_108 : tensor<f32>
    %331 = stablehlo.negate %330 : tensor<f32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.select %171, %cst_109, %331 : tensor<i1>, tensor<f32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = stablehlo.select %171, %331, %cst_110 : tensor<i1>, tensor<f32>
    %334 = stablehlo.negate %332 : tensor<f32>
    %335 = stablehlo.add %333, %334 : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %337 = stablehlo.add %322, %336 : tensor<5xf32>
    %338 = stablehlo.multiply %337, %168 : tensor<5xf32>
    %339 = stablehlo.add %320, %338 : tensor<5xf32>
    %340 = stablehlo.multiply %321, %160 : tensor<5xf32>
    %341 = stablehlo.multiply %149, %340 : tensor<5xf32>
    %342 = stablehlo.add %315, %341 : tensor<5xf32>
    %343 = stablehlo.multiply %340, %157 : tensor<5xf32>
    %344 = stablehlo.add %339, %343 : tensor<5xf32>
    %345 = call @_roll_static_4(%342) : (tensor<5xf32>) -> tensor<5xf32>
    %346 = stablehlo.add %344, %345 : tensor<5xf32>
    %cst_111 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %348 = stablehlo.multiply %347, %313 : tensor<5xf32>
    %349 = stablehlo.add %308, %348 : tensor<5xf32>
    %350 = stablehlo.negate %311 : tensor<5xf32>
    %351 = stablehlo.add %349, %350 : tensor<5xf32>
    %352 = stablehlo.multiply %351, %152 : tensor<5xf32>
    %353 = stablehlo.add %346, %352 : tensor<5xf32>
    %354 = stablehlo.multiply %352, %150 : tensor<5xf32>
    %355 = stablehlo.add %353, %354 : tensor<5xf32>
    %356 = stablehlo.negate %355 : tensor<5xf32>
    %357 = stablehlo.multiply %356, %148 : tensor<5xf32>
    %358 = stablehlo.multiply %357, %137 : tensor<5xf32>
    %359 = stablehlo.negate %358 : tensor<5xf32>
    %360 = stablehlo.divide %356, %144 : tensor<5xf32>
    %361 = stablehlo.multiply %359, %142 : tensor<5xf32>
    %362 = stablehlo.add %302, %361 : tensor<5xf32>
    %cst_112 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %364 = stablehlo.multiply %363, %360 : tensor<5xf32>
    %365 = stablehlo.add %307, %364 : tensor<5xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %367 = stablehlo.multiply %366, %362 : tensor<5xf32>
    %368 = stablehlo.multiply %367, %132 : tensor<5xf32>
    %cst_114 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %370 = stablehlo.multiply %369, %362 : tensor<5xf32>
    %cst_115 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %372 = stablehlo.multiply %371, %365 : tensor<5xf32>
    %373 = stablehlo.add %368, %372 : tensor<5xf32>
    %cst_116 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %375 = stablehlo.multiply %374, %365 : tensor<5xf32>
    %376 = stablehlo.multiply %119, %373 : tensor<5xf32>
    %377 = stablehlo.multiply %373, %76 : tensor<5xf32>
    %378 = stablehlo.add %377, %373 : tensor<5xf32>
    %379 = stablehlo.multiply %118, %378 : tensor<5xf32>
    %380 = stablehlo.multiply %378, %80 : tensor<5xf32>
    %381 = stablehlo.multiply %117, %380 : tensor<5xf32>
    %382 = call @_roll_static_3(%373) : (tensor<5xf32>) -> tensor<5xf32>
    %383 = stablehlo.multiply %111, %373 : tensor<5xf32>
    %384 = stablehlo.multiply %373, %83 : tensor<5xf32>
    %385 = stablehlo.multiply %75, %382 : tensor<5xf32>
    %386 = stablehlo.add %384, %385 : tensor<5xf32>
    %387 = stablehlo.multiply %382, %111 : tensor<5xf32>
    %388 = stablehlo.add %355, %387 : tensor<5xf32>
    %389 = stablehlo.multiply %110, %386 : tensor<5xf32>
    %390 = stablehlo.multiply %106, %373 : tensor<5xf32>
    %391 = stablehlo.multiply %373, %94 : tensor<5xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.reduce(%391 init: %cst_117) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %393 = stablehlo.negate %392 : tensor<f32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %394 = stablehlo.select %98, %392, %cst_118 : tensor<i1>, tensor<f32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.select %98, %cst_119, %393 : tensor<i1>, tensor<f32>
    %396 = stablehlo.add %394, %395 : tensor<f32>
    %397 = stablehlo.multiply %396, %101 : tensor<f32>
    %cst_120 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %398 = stablehlo.multiply %397, %cst_120 : tensor<f32>
    %399 = stablehlo.negate %398 : tensor<f32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %400 = stablehlo.select %97, %cst_121, %399 : tensor<i1>, tensor<f32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %401 = stablehlo.select %97, %399, %cst_122 : tensor<i1>, tensor<f32>
    %402 = stablehlo.negate %400 : tensor<f32>
    %403 = stablehlo.add %401, %402 : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %403, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %405 = stablehlo.add %390, %404 : tensor<5xf32>
    %406 = stablehlo.multiply %405, %94 : tensor<5xf32>
    %407 = stablehlo.add %388, %406 : tensor<5xf32>
    %408 = stablehlo.multiply %389, %86 : tensor<5xf32>
    %409 = stablehlo.multiply %75, %408 : tensor<5xf32>
    %410 = stablehlo.add %383, %409 : tensor<5xf32>
    %411 = stablehlo.multiply %408, %83 : tensor<5xf32>
    %412 = stablehlo.add %407, %411 : tensor<5xf32>
    %413 = call @_roll_static_4(%410) : (tensor<5xf32>) -> tensor<5xf32>
    %414 = stablehlo.add %412, %413 : tensor<5xf32>
    %cst_123 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %416 = stablehlo.multiply %415, %381 : tensor<5xf32>
    %417 = stablehlo.add %376, %416 : tensor<5xf32>
    %418 = stablehlo.negate %379 : tensor<5xf32>
    %419 = stablehlo.add %417, %418 : tensor<5xf32>
    %420 = stablehlo.multiply %419, %78 : tensor<5xf32>
    %421 = stablehlo.add %414, %420 : tensor<5xf32>
    %422 = stablehlo.multiply %420, %76 : tensor<5xf32>
    %423 = stablehlo.add %421, %422 : tensor<5xf32>
    %424 = stablehlo.negate %423 : tensor<5xf32>
    %425 = stablehlo.multiply %424, %74 : tensor<5xf32>
    %426 = stablehlo.multiply %425, %63 : tensor<5xf32>
    %427 = stablehlo.negate %426 : tensor<5xf32>
    %428 = stablehlo.divide %424, %70 : tensor<5xf32>
    %429 = stablehlo.multiply %427, %68 : tensor<5xf32>
    %430 = stablehlo.add %370, %429 : tensor<5xf32>
    %cst_124 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %432 = stablehlo.multiply %431, %428 : tensor<5xf32>
    %433 = stablehlo.add %375, %432 : tensor<5xf32>
    %cst_125 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %435 = stablehlo.multiply %434, %430 : tensor<5xf32>
    %436 = stablehlo.multiply %435, %58 : tensor<5xf32>
    %cst_126 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %438 = stablehlo.multiply %437, %433 : tensor<5xf32>
    %439 = stablehlo.add %436, %438 : tensor<5xf32>
    %440 = stablehlo.multiply %45, %439 : tensor<5xf32>
    %441 = stablehlo.multiply %439, %2 : tensor<5xf32>
    %442 = stablehlo.add %441, %439 : tensor<5xf32>
    %443 = stablehlo.multiply %44, %442 : tensor<5xf32>
    %444 = stablehlo.multiply %442, %6 : tensor<5xf32>
    %445 = stablehlo.multiply %43, %444 : tensor<5xf32>
    %446 = call @_roll_static_3(%439) : (tensor<5xf32>) -> tensor<5xf32>
    %447 = stablehlo.multiply %37, %439 : tensor<5xf32>
    %448 = stablehlo.multiply %439, %9 : tensor<5xf32>
    %449 = stablehlo.multiply %arg0, %446 : tensor<5xf32>
    %450 = stablehlo.add %448, %449 : tensor<5xf32>
    %451 = stablehlo.multiply %446, %37 : tensor<5xf32>
    %452 = stablehlo.add %423, %451 : tensor<5xf32>
    %453 = stablehlo.multiply %36, %450 : tensor<5xf32>
    %454 = stablehlo.multiply %32, %439 : tensor<5xf32>
    %455 = stablehlo.multiply %439, %20 : tensor<5xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %456 = stablehlo.reduce(%455 init: %cst_127) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %457 = stablehlo.negate %456 : tensor<f32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %458 = stablehlo.select %24, %456, %cst_128 : tensor<i1>, tensor<f32>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %459 = stablehlo.select %24, %cst_129, %457 : tensor<i1>, tensor<f32>
    %460 = stablehlo.add %458, %459 : tensor<f32>
    %461 = stablehlo.multiply %460, %27 : tensor<f32>
    %cst_130 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %462 = stablehlo.multiply %461, %cst_130 : tensor<f32>
    %463 = stablehlo.negate %462 : tensor<f32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %464 = stablehlo.select %23, %cst_131, %463 : tensor<i1>, tensor<f32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %465 = stablehlo.select %23, %463, %cst_132 : tensor<i1>, tensor<f32>
    %466 = stablehlo.negate %464 : tensor<f32>
    %467 = stablehlo.add %465, %466 : tensor<f32>
    %468 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %469 = stablehlo.add %454, %468 : tensor<5xf32>
    %470 = stablehlo.multiply %469, %20 : tensor<5xf32>
    %471 = stablehlo.add %452, %470 : tensor<5xf32>
    %472 = stablehlo.multiply %453, %12 : tensor<5xf32>
    %473 = stablehlo.multiply %arg0, %472 : tensor<5xf32>
    %474 = stablehlo.add %447, %473 : tensor<5xf32>
    %475 = stablehlo.multiply %472, %9 : tensor<5xf32>
    %476 = stablehlo.add %471, %475 : tensor<5xf32>
    %477 = call @_roll_static_4(%474) : (tensor<5xf32>) -> tensor<5xf32>
    %478 = stablehlo.add %476, %477 : tensor<5xf32>
    %cst_133 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %479 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %480 = stablehlo.multiply %479, %445 : tensor<5xf32>
    %481 = stablehlo.add %440, %480 : tensor<5xf32>
    %482 = stablehlo.negate %443 : tensor<5xf32>
    %483 = stablehlo.add %481, %482 : tensor<5xf32>
    %484 = stablehlo.multiply %483, %4 : tensor<5xf32>
    %485 = stablehlo.add %478, %484 : tensor<5xf32>
    %486 = stablehlo.multiply %484, %2 : tensor<5xf32>
    %487 = stablehlo.add %485, %486 : tensor<5xf32>
    return %487 : tensor<5xf32>
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
