// import jax
// import jax.numpy as jnp
//
//
// def compute_adam(z: jax.Array):
//     def energy(xx):
//         out = jax.nn.silu(xx)
//         return jnp.mean(out**2) + jnp.sum(jnp.cos(xx * jnp.roll(xx, 1)))
//
//     theta_t = z
//     m = jnp.zeros_like(z)
//     cache_t = jnp.zeros_like(z)
//     for _ in range(3):
//         grads = jax.grad(energy)(theta_t)
//         first = 0.5 * m + (1.0 - 0.5) * grads
//         second = 0.9 * cache_t + 0.1 * grads**2
//         output = theta_t - 0.2 * first / (jnp.sqrt(second + 0.05) + 0.1)
//         theta_t, m, cache_t = output, first, second
//     loss_end = energy(theta_t)
//     return theta_t, loss_end
//
//   z: float32[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_adam attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2:3 = call @silu(%arg0) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %3, %2#0 : tensor<5xf32>
    %5 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.sine %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.negate %8 : tensor<5xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<5xf32>
    %11 = stablehlo.multiply %arg0, %10 : tensor<5xf32>
    %12 = stablehlo.multiply %10, %5 : tensor<5xf32>
    %13 = call @_roll_static_0(%11) : (tensor<5xf32>) -> tensor<5xf32>
    %14 = stablehlo.add %12, %13 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %17 = stablehlo.multiply %16, %4 : tensor<5xf32>
    %18 = call @silu_1(%2#1, %2#2, %arg0, %17) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %19 = stablehlo.add %14, %18 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.multiply %20, %0 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %19 : tensor<5xf32>
    %24 = stablehlo.add %21, %23 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.multiply %25, %1 : tensor<5xf32>
    %27 = stablehlo.multiply %19, %19 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<5xf32>
    %30 = stablehlo.add %26, %29 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.multiply %31, %24 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.add %30, %33 : tensor<5xf32>
    %35 = stablehlo.sqrt %34 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.add %35, %36 : tensor<5xf32>
    %38 = stablehlo.divide %32, %37 : tensor<5xf32>
    %39 = stablehlo.subtract %arg0, %38 : tensor<5xf32>
    %40:3 = call @silu(%39) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.multiply %41, %40#0 : tensor<5xf32>
    %43 = call @_roll_static(%39) : (tensor<5xf32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %39, %43 : tensor<5xf32>
    %45 = stablehlo.sine %44 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.negate %46 : tensor<5xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<5xf32>
    %49 = stablehlo.multiply %39, %48 : tensor<5xf32>
    %50 = stablehlo.multiply %48, %43 : tensor<5xf32>
    %51 = call @_roll_static_0(%49) : (tensor<5xf32>) -> tensor<5xf32>
    %52 = stablehlo.add %50, %51 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %53 = stablehlo.divide %cst_14, %cst_15 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.multiply %54, %42 : tensor<5xf32>
    %56 = call @silu_1(%40#1, %40#2, %39, %55) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %57 = stablehlo.add %52, %56 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.multiply %58, %24 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.multiply %60, %57 : tensor<5xf32>
    %62 = stablehlo.add %59, %61 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.multiply %63, %30 : tensor<5xf32>
    %65 = stablehlo.multiply %57, %57 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<5xf32>
    %68 = stablehlo.add %64, %67 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %70 = stablehlo.multiply %69, %62 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %72 = stablehlo.add %68, %71 : tensor<5xf32>
    %73 = stablehlo.sqrt %72 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %75 = stablehlo.add %73, %74 : tensor<5xf32>
    %76 = stablehlo.divide %70, %75 : tensor<5xf32>
    %77 = stablehlo.subtract %39, %76 : tensor<5xf32>
    %78:3 = call @silu(%77) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %80 = stablehlo.multiply %79, %78#0 : tensor<5xf32>
    %81 = call @_roll_static(%77) : (tensor<5xf32>) -> tensor<5xf32>
    %82 = stablehlo.multiply %77, %81 : tensor<5xf32>
    %83 = stablehlo.sine %82 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %85 = stablehlo.negate %84 : tensor<5xf32>
    %86 = stablehlo.multiply %85, %83 : tensor<5xf32>
    %87 = stablehlo.multiply %77, %86 : tensor<5xf32>
    %88 = stablehlo.multiply %86, %81 : tensor<5xf32>
    %89 = call @_roll_static_0(%87) : (tensor<5xf32>) -> tensor<5xf32>
    %90 = stablehlo.add %88, %89 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_26 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %91 = stablehlo.divide %cst_25, %cst_26 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %93 = stablehlo.multiply %92, %80 : tensor<5xf32>
    %94 = call @silu_1(%78#1, %78#2, %77, %93) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %95 = stablehlo.add %90, %94 : tensor<5xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %97 = stablehlo.multiply %96, %62 : tensor<5xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %99 = stablehlo.multiply %98, %95 : tensor<5xf32>
    %100 = stablehlo.add %97, %99 : tensor<5xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %102 = stablehlo.multiply %101, %68 : tensor<5xf32>
    %103 = stablehlo.multiply %95, %95 : tensor<5xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %105 = stablehlo.multiply %104, %103 : tensor<5xf32>
    %106 = stablehlo.add %102, %105 : tensor<5xf32>
    %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %108 = stablehlo.multiply %107, %100 : tensor<5xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %110 = stablehlo.add %106, %109 : tensor<5xf32>
    %111 = stablehlo.sqrt %110 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %113 = stablehlo.add %111, %112 : tensor<5xf32>
    %114 = stablehlo.divide %108, %113 : tensor<5xf32>
    %115 = stablehlo.subtract %77, %114 : tensor<5xf32>
    %116 = call @silu_2(%115) : (tensor<5xf32>) -> tensor<5xf32>
    %117 = stablehlo.multiply %116, %116 : tensor<5xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %119 = stablehlo.divide %118, %cst_35 : tensor<f32>
    %120 = call @_roll_static_3(%115) : (tensor<5xf32>) -> tensor<5xf32>
    %121 = stablehlo.multiply %115, %120 : tensor<5xf32>
    %122 = stablehlo.cosine %121 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %124 = stablehlo.add %119, %123 : tensor<f32>
    return %115, %124 : tensor<5xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<5xf32>
    %1 = stablehlo.exponential %0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<5xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    return %9, %8, %5 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
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
  func.func private @silu_1(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @silu_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<5xf32>
    %1 = stablehlo.exponential %0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    return %6 : tensor<5xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<5xf32>) -> tensor<5xf32> {
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
    %2:5 = call @silu(%arg0) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %3, %2#0 : tensor<5xf32>
    %5 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.sine %6 : tensor<5xf32>
    %8 = stablehlo.cosine %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.negate %9 : tensor<5xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<5xf32>
    %12 = stablehlo.multiply %arg0, %11 : tensor<5xf32>
    %13 = stablehlo.multiply %11, %5 : tensor<5xf32>
    %14 = call @_roll_static_0(%12) : (tensor<5xf32>) -> tensor<5xf32>
    %15 = stablehlo.add %13, %14 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.multiply %17, %4 : tensor<5xf32>
    %19:2 = call @silu_1(%2#1, %2#2, %arg0, %18) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
    %20 = stablehlo.add %15, %19#0 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.multiply %21, %0 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.multiply %23, %20 : tensor<5xf32>
    %25 = stablehlo.add %22, %24 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %27 = stablehlo.multiply %26, %1 : tensor<5xf32>
    %28 = stablehlo.multiply %20, %20 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.multiply %29, %20 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<5xf32>
    %33 = stablehlo.add %27, %32 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.multiply %34, %25 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.add %33, %36 : tensor<5xf32>
    %38 = stablehlo.sqrt %37 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %40 = stablehlo.divide %39, %38 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.add %38, %41 : tensor<5xf32>
    %43 = stablehlo.divide %35, %42 : tensor<5xf32>
    %44 = stablehlo.multiply %42, %42 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.divide %45, %44 : tensor<5xf32>
    %47 = stablehlo.subtract %arg0, %43 : tensor<5xf32>
    %48:5 = call @silu(%47) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.multiply %49, %48#0 : tensor<5xf32>
    %51 = call @_roll_static(%47) : (tensor<5xf32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %47, %51 : tensor<5xf32>
    %53 = stablehlo.sine %52 : tensor<5xf32>
    %54 = stablehlo.cosine %52 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.negate %55 : tensor<5xf32>
    %57 = stablehlo.multiply %56, %53 : tensor<5xf32>
    %58 = stablehlo.multiply %47, %57 : tensor<5xf32>
    %59 = stablehlo.multiply %57, %51 : tensor<5xf32>
    %60 = call @_roll_static_0(%58) : (tensor<5xf32>) -> tensor<5xf32>
    %61 = stablehlo.add %59, %60 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_17, %cst_18 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.multiply %63, %50 : tensor<5xf32>
    %65:2 = call @silu_1(%48#1, %48#2, %47, %64) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
    %66 = stablehlo.add %61, %65#0 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.multiply %67, %25 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %70 = stablehlo.multiply %69, %66 : tensor<5xf32>
    %71 = stablehlo.add %68, %70 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %73 = stablehlo.multiply %72, %33 : tensor<5xf32>
    %74 = stablehlo.multiply %66, %66 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %76 = stablehlo.multiply %75, %66 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %78 = stablehlo.multiply %77, %74 : tensor<5xf32>
    %79 = stablehlo.add %73, %78 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %81 = stablehlo.multiply %80, %71 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %83 = stablehlo.add %79, %82 : tensor<5xf32>
    %84 = stablehlo.sqrt %83 : tensor<5xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %86 = stablehlo.divide %85, %84 : tensor<5xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %88 = stablehlo.add %84, %87 : tensor<5xf32>
    %89 = stablehlo.divide %81, %88 : tensor<5xf32>
    %90 = stablehlo.multiply %88, %88 : tensor<5xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %92 = stablehlo.divide %91, %90 : tensor<5xf32>
    %93 = stablehlo.subtract %47, %89 : tensor<5xf32>
    %94:5 = call @silu(%93) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %96 = stablehlo.multiply %95, %94#0 : tensor<5xf32>
    %97 = call @_roll_static(%93) : (tensor<5xf32>) -> tensor<5xf32>
    %98 = stablehlo.multiply %93, %97 : tensor<5xf32>
    %99 = stablehlo.sine %98 : tensor<5xf32>
    %100 = stablehlo.cosine %98 : tensor<5xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %102 = stablehlo.negate %101 : tensor<5xf32>
    %103 = stablehlo.multiply %102, %99 : tensor<5xf32>
    %104 = stablehlo.multiply %93, %103 : tensor<5xf32>
    %105 = stablehlo.multiply %103, %97 : tensor<5xf32>
    %106 = call @_roll_static_0(%104) : (tensor<5xf32>) -> tensor<5xf32>
    %107 = stablehlo.add %105, %106 : tensor<5xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %108 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %110 = stablehlo.multiply %109, %96 : tensor<5xf32>
    %111:2 = call @silu_1(%94#1, %94#2, %93, %110) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
    %112 = stablehlo.add %107, %111#0 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %114 = stablehlo.multiply %113, %71 : tensor<5xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %116 = stablehlo.multiply %115, %112 : tensor<5xf32>
    %117 = stablehlo.add %114, %116 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %119 = stablehlo.multiply %118, %79 : tensor<5xf32>
    %120 = stablehlo.multiply %112, %112 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %122 = stablehlo.multiply %121, %112 : tensor<5xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %124 = stablehlo.multiply %123, %120 : tensor<5xf32>
    %125 = stablehlo.add %119, %124 : tensor<5xf32>
    %cst_38 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %127 = stablehlo.multiply %126, %117 : tensor<5xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %129 = stablehlo.add %125, %128 : tensor<5xf32>
    %130 = stablehlo.sqrt %129 : tensor<5xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %132 = stablehlo.divide %131, %130 : tensor<5xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %134 = stablehlo.add %130, %133 : tensor<5xf32>
    %135 = stablehlo.divide %127, %134 : tensor<5xf32>
    %136 = stablehlo.multiply %134, %134 : tensor<5xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %138 = stablehlo.divide %137, %136 : tensor<5xf32>
    %139 = stablehlo.subtract %93, %135 : tensor<5xf32>
    %140:3 = call @silu_2(%139) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %142 = stablehlo.multiply %141, %140#0 : tensor<5xf32>
    %143 = call @_roll_static_3(%139) : (tensor<5xf32>) -> tensor<5xf32>
    %144 = stablehlo.multiply %139, %143 : tensor<5xf32>
    %145 = stablehlo.sine %144 : tensor<5xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %148 = stablehlo.negate %147 : tensor<5xf32>
    %149 = stablehlo.multiply %148, %145 : tensor<5xf32>
    %150 = stablehlo.multiply %139, %149 : tensor<5xf32>
    %151 = stablehlo.multiply %149, %143 : tensor<5xf32>
    %152 = stablehlo.add %146, %151 : tensor<5xf32>
    %153 = call @_roll_static_4(%150) : (tensor<5xf32>) -> tensor<5xf32>
    %154 = stablehlo.add %152, %153 : tensor<5xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %155 = stablehlo.divide %cst_46, %cst_47 : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %157 = stablehlo.multiply %156, %142 : tensor<5xf32>
    %158 = call @silu_5(%140#1, %140#2, %139, %157) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %159 = stablehlo.add %154, %158 : tensor<5xf32>
    %160 = stablehlo.negate %159 : tensor<5xf32>
    %161 = stablehlo.multiply %160, %138 : tensor<5xf32>
    %162 = stablehlo.multiply %161, %127 : tensor<5xf32>
    %163 = stablehlo.negate %162 : tensor<5xf32>
    %164 = stablehlo.divide %160, %134 : tensor<5xf32>
    %165 = stablehlo.multiply %163, %132 : tensor<5xf32>
    %cst_48 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %167 = stablehlo.multiply %166, %164 : tensor<5xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %169 = stablehlo.multiply %168, %165 : tensor<5xf32>
    %170 = stablehlo.multiply %169, %122 : tensor<5xf32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %172 = stablehlo.multiply %171, %165 : tensor<5xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %174 = stablehlo.multiply %173, %167 : tensor<5xf32>
    %175 = stablehlo.add %170, %174 : tensor<5xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %177 = stablehlo.multiply %176, %167 : tensor<5xf32>
    %178:4 = call @silu_6(%110, %93, %94#2, %94#1, %111#1, %175) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %179 = stablehlo.add %159, %178#2 : tensor<5xf32>
    %180 = stablehlo.multiply %109, %178#3 : tensor<5xf32>
    %181 = call @_roll_static_7(%175) : (tensor<5xf32>) -> tensor<5xf32>
    %182 = stablehlo.multiply %103, %175 : tensor<5xf32>
    %183 = stablehlo.multiply %175, %97 : tensor<5xf32>
    %184 = stablehlo.multiply %93, %181 : tensor<5xf32>
    %185 = stablehlo.add %183, %184 : tensor<5xf32>
    %186 = stablehlo.multiply %181, %103 : tensor<5xf32>
    %187 = stablehlo.add %179, %186 : tensor<5xf32>
    %188 = stablehlo.multiply %102, %185 : tensor<5xf32>
    %189 = stablehlo.multiply %188, %100 : tensor<5xf32>
    %190 = stablehlo.multiply %93, %189 : tensor<5xf32>
    %191 = stablehlo.add %182, %190 : tensor<5xf32>
    %192 = stablehlo.multiply %189, %97 : tensor<5xf32>
    %193 = stablehlo.add %187, %192 : tensor<5xf32>
    %194 = call @_roll_static_8(%191) : (tensor<5xf32>) -> tensor<5xf32>
    %195 = stablehlo.add %193, %194 : tensor<5xf32>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %197 = stablehlo.multiply %196, %180 : tensor<5xf32>
    %198 = call @silu_9(%94#3, %94#4, %94#2, %93, %197, %178#0, %178#1) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %199 = stablehlo.add %195, %198 : tensor<5xf32>
    %200 = stablehlo.negate %199 : tensor<5xf32>
    %201 = stablehlo.multiply %200, %92 : tensor<5xf32>
    %202 = stablehlo.multiply %201, %81 : tensor<5xf32>
    %203 = stablehlo.negate %202 : tensor<5xf32>
    %204 = stablehlo.divide %200, %88 : tensor<5xf32>
    %205 = stablehlo.multiply %203, %86 : tensor<5xf32>
    %206 = stablehlo.add %172, %205 : tensor<5xf32>
    %cst_54 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %208 = stablehlo.multiply %207, %204 : tensor<5xf32>
    %209 = stablehlo.add %177, %208 : tensor<5xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %211 = stablehlo.multiply %210, %206 : tensor<5xf32>
    %212 = stablehlo.multiply %211, %76 : tensor<5xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %214 = stablehlo.multiply %213, %206 : tensor<5xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %216 = stablehlo.multiply %215, %209 : tensor<5xf32>
    %217 = stablehlo.add %212, %216 : tensor<5xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %219 = stablehlo.multiply %218, %209 : tensor<5xf32>
    %220:4 = call @silu_6(%64, %47, %48#2, %48#1, %65#1, %217) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %221 = stablehlo.add %199, %220#2 : tensor<5xf32>
    %222 = stablehlo.multiply %63, %220#3 : tensor<5xf32>
    %223 = call @_roll_static_7(%217) : (tensor<5xf32>) -> tensor<5xf32>
    %224 = stablehlo.multiply %57, %217 : tensor<5xf32>
    %225 = stablehlo.multiply %217, %51 : tensor<5xf32>
    %226 = stablehlo.multiply %47, %223 : tensor<5xf32>
    %227 = stablehlo.add %225, %226 : tensor<5xf32>
    %228 = stablehlo.multiply %223, %57 : tensor<5xf32>
    %229 = stablehlo.add %221, %228 : tensor<5xf32>
    %230 = stablehlo.multiply %56, %227 : tensor<5xf32>
    %231 = stablehlo.multiply %230, %54 : tensor<5xf32>
    %232 = stablehlo.multiply %47, %231 : tensor<5xf32>
    %233 = stablehlo.add %224, %232 : tensor<5xf32>
    %234 = stablehlo.multiply %231, %51 : tensor<5xf32>
    %235 = stablehlo.add %229, %234 : tensor<5xf32>
    %236 = call @_roll_static_8(%233) : (tensor<5xf32>) -> tensor<5xf32>
    %237 = stablehlo.add %235, %236 : tensor<5xf32>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %239 = stablehlo.multiply %238, %222 : tensor<5xf32>
    %240 = call @silu_9(%48#3, %48#4, %48#2, %47, %239, %220#0, %220#1) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %241 = stablehlo.add %237, %240 : tensor<5xf32>
    %242 = stablehlo.negate %241 : tensor<5xf32>
    %243 = stablehlo.multiply %242, %46 : tensor<5xf32>
    %244 = stablehlo.multiply %243, %35 : tensor<5xf32>
    %245 = stablehlo.negate %244 : tensor<5xf32>
    %246 = stablehlo.divide %242, %42 : tensor<5xf32>
    %247 = stablehlo.multiply %245, %40 : tensor<5xf32>
    %248 = stablehlo.add %214, %247 : tensor<5xf32>
    %cst_60 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %250 = stablehlo.multiply %249, %246 : tensor<5xf32>
    %251 = stablehlo.add %219, %250 : tensor<5xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %253 = stablehlo.multiply %252, %248 : tensor<5xf32>
    %254 = stablehlo.multiply %253, %30 : tensor<5xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %256 = stablehlo.multiply %255, %251 : tensor<5xf32>
    %257 = stablehlo.add %254, %256 : tensor<5xf32>
    %258:4 = call @silu_6(%18, %arg0, %2#2, %2#1, %19#1, %257) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %259 = stablehlo.add %241, %258#2 : tensor<5xf32>
    %260 = stablehlo.multiply %17, %258#3 : tensor<5xf32>
    %261 = call @_roll_static_7(%257) : (tensor<5xf32>) -> tensor<5xf32>
    %262 = stablehlo.multiply %11, %257 : tensor<5xf32>
    %263 = stablehlo.multiply %257, %5 : tensor<5xf32>
    %264 = stablehlo.multiply %arg0, %261 : tensor<5xf32>
    %265 = stablehlo.add %263, %264 : tensor<5xf32>
    %266 = stablehlo.multiply %261, %11 : tensor<5xf32>
    %267 = stablehlo.add %259, %266 : tensor<5xf32>
    %268 = stablehlo.multiply %10, %265 : tensor<5xf32>
    %269 = stablehlo.multiply %268, %8 : tensor<5xf32>
    %270 = stablehlo.multiply %arg0, %269 : tensor<5xf32>
    %271 = stablehlo.add %262, %270 : tensor<5xf32>
    %272 = stablehlo.multiply %269, %5 : tensor<5xf32>
    %273 = stablehlo.add %267, %272 : tensor<5xf32>
    %274 = call @_roll_static_8(%271) : (tensor<5xf32>) -> tensor<5xf32>
    %275 = stablehlo.add %273, %274 : tensor<5xf32>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %277 = stablehlo.multiply %276, %260 : tensor<5xf32>
    %278 = call @silu_9(%2#3, %2#4, %2#2, %arg0, %277, %258#0, %258#1) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %279 = stablehlo.add %275, %278 : tensor<5xf32>
    return %279 : tensor<5xf32>
  }
  func.func private @silu(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<5xf32>
    %1 = stablehlo.exponential %0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.subtract %9, %5 : tensor<5xf32>
    %11 = stablehlo.multiply %5, %10 : tensor<5xf32>
    %12 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    return %12, %11, %5, %8, %10 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
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
  func.func private @silu_1(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5xf32>
    return %3, %0 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @silu_2(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<5xf32>
    %1 = stablehlo.exponential %0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<5xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    return %9, %8, %5 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
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
  func.func private @silu_5(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @silu_6(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>, %arg5: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<5xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<5xf32>
    %2 = stablehlo.multiply %arg0, %arg5 : tensor<5xf32>
    %3 = stablehlo.multiply %arg5, %arg2 : tensor<5xf32>
    %4 = stablehlo.multiply %arg1, %1 : tensor<5xf32>
    %5 = stablehlo.add %3, %4 : tensor<5xf32>
    %6 = stablehlo.multiply %1, %arg0 : tensor<5xf32>
    return %0, %2, %6, %5 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-4], high = [0], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.slice %2 [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_8(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @silu_9(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<5xf32>
    %1 = stablehlo.add %arg6, %0 : tensor<5xf32>
    %2 = stablehlo.multiply %arg4, %arg2 : tensor<5xf32>
    %3 = stablehlo.multiply %arg2, %arg5 : tensor<5xf32>
    %4 = stablehlo.multiply %arg5, %arg1 : tensor<5xf32>
    %5 = stablehlo.add %1, %4 : tensor<5xf32>
    %6 = stablehlo.negate %3 : tensor<5xf32>
    %7 = stablehlo.add %5, %6 : tensor<5xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<5xf32>
    %9 = stablehlo.add %2, %8 : tensor<5xf32>
    return %9 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
