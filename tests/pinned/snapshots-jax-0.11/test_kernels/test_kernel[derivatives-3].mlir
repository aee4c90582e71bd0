// import jax
// import jax.numpy as jnp
//
//
// def directional_derivative(w, a, tangent):
//     scaled = w * (1.0 - w)
//     squashed = jnp.tanh(scaled)
//
//     def g(p):
//         mixed = p * jnp.tanh(a)
//         out = mixed / (1.0 + mixed**2)
//         return out + 0.71 * jnp.roll(p, -1)
//
//     primal, dy = jax.jvp(g, (squashed,), (tangent,))
//     combined = primal + 0.25 * dy + 0.1 * squashed
//     weighted = 0.3 * combined
//     activated = jnp.tanh(weighted)
//     return jnp.sum(activated)
//
//   w: float32[2] in [-1.2, 1.2]
//   a: float32[] in [0.3, 1.3]
//   tangent: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_directional_derivative attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    %3 = stablehlo.tanh %2 : tensor<2xf32>
    %4 = stablehlo.tanh %arg1 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<2xf32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %arg2, %7 : tensor<2xf32>
    %9 = stablehlo.multiply %6, %6 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<2xf32>
    %12 = stablehlo.multiply %8, %11 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.add %13, %9 : tensor<2xf32>
    %15 = stablehlo.divide %6, %14 : tensor<2xf32>
    %16 = stablehlo.divide %8, %14 : tensor<2xf32>
    %17 = stablehlo.negate %12 : tensor<2xf32>
    %18 = stablehlo.multiply %17, %6 : tensor<2xf32>
    %19 = stablehlo.multiply %14, %14 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.divide %20, %19 : tensor<2xf32>
    %22 = stablehlo.multiply %18, %21 : tensor<2xf32>
    %23 = stablehlo.add %16, %22 : tensor<2xf32>
    %24:2 = call @_roll_static(%3, %arg2) : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst_3 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %26 = stablehlo.multiply %25, %24#0 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.multiply %27, %24#1 : tensor<2xf32>
    %29 = stablehlo.add %15, %26 : tensor<2xf32>
    %30 = stablehlo.add %23, %28 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<2xf32>
    %33 = stablehlo.add %29, %32 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %3 : tensor<2xf32>
    %36 = stablehlo.add %33, %35 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<2xf32>
    %39 = stablehlo.tanh %38 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    return %40 : tensor<f32>
  }
  func.func private @_roll_static(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg1 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %3 = stablehlo.slice %arg1 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %4 = stablehlo.concatenate %0, %2, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %5 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    return %4, %5 : tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    %3 = stablehlo.tanh %2 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.add %4, %3 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.subtract %6, %3 : tensor<2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2xf32>
    %9 = stablehlo.tanh %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.add %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_3, %9 : tensor<f32>
    %12 = stablehlo.multiply %10, %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.multiply %3, %13 : tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %arg2, %15 : tensor<2xf32>
    %17 = stablehlo.multiply %14, %14 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.multiply %20, %14 : tensor<2xf32>
    %22 = stablehlo.multiply %16, %21 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.add %23, %17 : tensor<2xf32>
    %25 = stablehlo.divide %14, %24 : tensor<2xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.divide %27, %26 : tensor<2xf32>
    %29 = stablehlo.divide %16, %24 : tensor<2xf32>
    %30 = stablehlo.multiply %24, %24 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.divide %31, %30 : tensor<2xf32>
    %33 = stablehlo.negate %22 : tensor<2xf32>
    %34 = stablehlo.multiply %33, %14 : tensor<2xf32>
    %35 = stablehlo.multiply %24, %24 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.divide %36, %35 : tensor<2xf32>
    %38 = stablehlo.multiply %24, %24 : tensor<2xf32>
    %39 = stablehlo.multiply %24, %38 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.divide %40, %39 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<2xf32>
    %44 = stablehlo.multiply %34, %37 : tensor<2xf32>
    %45 = stablehlo.add %29, %44 : tensor<2xf32>
    %46:2 = call @_roll_static(%3, %arg2) : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst_12 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %46#0 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.multiply %49, %46#1 : tensor<2xf32>
    %51 = stablehlo.add %25, %48 : tensor<2xf32>
    %52 = stablehlo.add %45, %50 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<2xf32>
    %55 = stablehlo.add %51, %54 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %3 : tensor<2xf32>
    %58 = stablehlo.add %55, %57 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
    %61 = stablehlo.tanh %60 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.add %62, %61 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.subtract %64, %61 : tensor<2xf32>
    %66 = stablehlo.multiply %63, %65 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %73, %70 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %78 = stablehlo.multiply %77, %70 : tensor<2xf32>
    %79:2 = call @_roll_static_0(%78, %76) : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %80 = stablehlo.add %72, %79#0 : tensor<2xf32>
    %81 = stablehlo.multiply %34, %74 : tensor<2xf32>
    %82 = stablehlo.multiply %74, %37 : tensor<2xf32>
    %83 = stablehlo.multiply %81, %43 : tensor<2xf32>
    %84 = stablehlo.multiply %33, %82 : tensor<2xf32>
    %85 = stablehlo.multiply %82, %14 : tensor<2xf32>
    %86 = stablehlo.negate %85 : tensor<2xf32>
    %87 = stablehlo.multiply %74, %32 : tensor<2xf32>
    %88 = stablehlo.multiply %87, %16 : tensor<2xf32>
    %89 = stablehlo.negate %88 : tensor<2xf32>
    %90 = stablehlo.add %83, %89 : tensor<2xf32>
    %91 = stablehlo.divide %74, %24 : tensor<2xf32>
    %92 = stablehlo.multiply %70, %28 : tensor<2xf32>
    %93 = stablehlo.multiply %92, %14 : tensor<2xf32>
    %94 = stablehlo.negate %93 : tensor<2xf32>
    %95 = stablehlo.add %90, %94 : tensor<2xf32>
    %96 = stablehlo.divide %70, %24 : tensor<2xf32>
    %97 = stablehlo.add %84, %96 : tensor<2xf32>
    %98 = stablehlo.multiply %16, %86 : tensor<2xf32>
    %99 = stablehlo.multiply %86, %21 : tensor<2xf32>
    %100 = stablehlo.add %91, %99 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %102 = stablehlo.multiply %101, %98 : tensor<2xf32>
    %103 = stablehlo.add %97, %102 : tensor<2xf32>
    %104 = stablehlo.multiply %95, %19 : tensor<2xf32>
    %105 = stablehlo.add %103, %104 : tensor<2xf32>
    %106 = stablehlo.multiply %arg2, %100 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %108 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %109 = stablehlo.multiply %100, %108 : tensor<2xf32>
    %110 = stablehlo.add %79#1, %109 : tensor<2xf32>
    %111 = stablehlo.multiply %3, %105 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %113 = stablehlo.add %107, %112 : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %115 = stablehlo.multiply %105, %114 : tensor<2xf32>
    %116 = stablehlo.add %80, %115 : tensor<2xf32>
    %117 = stablehlo.multiply %113, %12 : tensor<f32>
    %118 = stablehlo.multiply %116, %8 : tensor<2xf32>
    %119 = stablehlo.multiply %arg0, %118 : tensor<2xf32>
    %120 = stablehlo.multiply %118, %1 : tensor<2xf32>
    %121 = stablehlo.negate %119 : tensor<2xf32>
    %122 = stablehlo.add %120, %121 : tensor<2xf32>
    return %122, %117, %110 : tensor<2xf32>, tensor<f32>, tensor<2xf32>
  }
  func.func private @_roll_static(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg1 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %3 = stablehlo.slice %arg1 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %4 = stablehlo.concatenate %0, %2, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %5 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    return %4, %5 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.slice %arg1 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg1 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %3 = stablehlo.slice %arg0 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.pad %3, %cst_0, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %0, %cst_1, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %4, %6 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %2, %cst_2, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.add %5, %8 : tensor<2xf32>
    return %9, %7 : tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
