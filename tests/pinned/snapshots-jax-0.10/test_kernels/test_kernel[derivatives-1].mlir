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
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.multiply %58, %31 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %61 = stablehlo.multiply %60, %45 : tensor<3x3xf32>
    %62 = stablehlo.slice %7 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %63 = stablehlo.slice %7 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.multiply %cst_9, %cst_10 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %68 = stablehlo.multiply %62, %67 : tensor<3x2xf32>
    %69 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %71 = stablehlo.multiply %70, %63 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %68, %cst_11, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.pad %71, %cst_12, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %74 = stablehlo.add %72, %73 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %75 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %76, %59 : tensor<3xf32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %80 = stablehlo.multiply %79, %61 : tensor<3x3xf32>
    %81 = stablehlo.multiply %77, %48 : tensor<3xf32>
    %82 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %84 = stablehlo.multiply %80, %83 : tensor<3x3xf32>
    %85 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %87 = stablehlo.multiply %86, %57 : tensor<3x3xf32>
    %88 = stablehlo.add %84, %87 : tensor<3x3xf32>
    %89 = stablehlo.multiply %81, %8 : tensor<3xf32>
    %90 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %92 = stablehlo.multiply %88, %91 : tensor<3x3xf32>
    %93 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %95 = stablehlo.multiply %94, %12 : tensor<3x3xf32>
    %96 = stablehlo.add %92, %95 : tensor<3x3xf32>
    %97 = stablehlo.negate %89 : tensor<3xf32>
    %98 = stablehlo.negate %96 : tensor<3x3xf32>
    %99 = stablehlo.divide %77, %30 : tensor<3xf32>
    %100 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %102 = stablehlo.divide %80, %101 : tensor<3x3xf32>
    %103 = stablehlo.negate %24 : tensor<3x3xf32>
    %104 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %106 = stablehlo.multiply %103, %105 : tensor<3x3xf32>
    %107 = stablehlo.multiply %30, %30 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.divide %108, %107 : tensor<3xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %112 = stablehlo.multiply %106, %111 : tensor<3x3xf32>
    %113 = stablehlo.add %102, %112 : tensor<3x3xf32>
    %114 = stablehlo.multiply %97, %26 : tensor<3xf32>
    %115 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %117 = stablehlo.multiply %98, %116 : tensor<3x3xf32>
    %118 = stablehlo.broadcast_in_dim %97, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %120 = stablehlo.multiply %119, %28 : tensor<3x3xf32>
    %121 = stablehlo.add %117, %120 : tensor<3x3xf32>
    %122 = stablehlo.add %99, %114 : tensor<3xf32>
    %123 = stablehlo.add %113, %121 : tensor<3x3xf32>
    %124 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %126 = stablehlo.multiply %123, %125 : tensor<3x3xf32>
    %127 = stablehlo.broadcast_in_dim %122, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %129 = stablehlo.multiply %128, %18 : tensor<3x3xf32>
    %130 = stablehlo.add %126, %129 : tensor<3x3xf32>
    %131 = stablehlo.add %74, %130 : tensor<3x3xf32>
    %132 = stablehlo.transpose %131, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %133 = stablehlo.slice %132 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %134 = stablehlo.dot_general %133, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %135 = call @trace(%133) : (tensor<3x3xf32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %136 = stablehlo.multiply %cst_16, %135 : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %138 = stablehlo.add %134, %137 : tensor<3xf32>
    %139 = stablehlo.abs %138 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.add %140, %139 : tensor<3xf32>
    %142 = stablehlo.divide %138, %141 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %144 = stablehlo.multiply %143, %133 : tensor<3x3xf32>
    %145 = call @leaky_relu(%142) : (tensor<3xf32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %147 = stablehlo.add %145, %146 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.reduce(%144 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %149 = stablehlo.divide %148, %cst_21 : tensor<f32>
    return %147, %149 : tensor<3xf32>, tensor<f32>
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
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.multiply %88, %37 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %91 = stablehlo.multiply %90, %63 : tensor<3x3xf32>
    %92 = stablehlo.slice %7 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %93 = stablehlo.slice %7 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.multiply %cst_18, %cst_19 : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %98 = stablehlo.multiply %92, %97 : tensor<3x2xf32>
    %99 = stablehlo.broadcast_in_dim %95, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %101 = stablehlo.multiply %100, %93 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %98, %cst_20, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.pad %101, %cst_21, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %104 = stablehlo.add %102, %103 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %105 = stablehlo.divide %cst_22, %cst_23 : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.multiply %106, %89 : tensor<3xf32>
    %108 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %110 = stablehlo.multiply %109, %91 : tensor<3x3xf32>
    %111 = stablehlo.multiply %107, %66 : tensor<3xf32>
    %112 = stablehlo.broadcast_in_dim %66, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %114 = stablehlo.multiply %110, %113 : tensor<3x3xf32>
    %115 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %117 = stablehlo.multiply %116, %87 : tensor<3x3xf32>
    %118 = stablehlo.add %114, %117 : tensor<3x3xf32>
    %119 = stablehlo.multiply %111, %8 : tensor<3xf32>
    %120 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %122 = stablehlo.multiply %118, %121 : tensor<3x3xf32>
    %123 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %125 = stablehlo.multiply %124, %14 : tensor<3x3xf32>
    %126 = stablehlo.add %122, %125 : tensor<3x3xf32>
    %127 = stablehlo.negate %119 : tensor<3xf32>
    %128 = stablehlo.negate %126 : tensor<3x3xf32>
    %129 = stablehlo.divide %107, %36 : tensor<3xf32>
    %130 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %132 = stablehlo.divide %131, %130 : tensor<3xf32>
    %133 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %135 = stablehlo.divide %110, %134 : tensor<3x3xf32>
    %136 = stablehlo.multiply %133, %133 : tensor<1x3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %138 = stablehlo.divide %137, %136 : tensor<1x3xf32>
    %139 = stablehlo.negate %30 : tensor<3x3xf32>
    %140 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %142 = stablehlo.multiply %139, %141 : tensor<3x3xf32>
    %143 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.divide %144, %143 : tensor<3xf32>
    %146 = stablehlo.multiply %36, %36 : tensor<3xf32>
    %147 = stablehlo.multiply %36, %146 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.divide %148, %147 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<3xf32>
    %152 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %154 = stablehlo.multiply %142, %153 : tensor<3x3xf32>
    %155 = stablehlo.add %135, %154 : tensor<3x3xf32>
    %156 = stablehlo.multiply %127, %32 : tensor<3xf32>
    %157 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %159 = stablehlo.multiply %128, %158 : tensor<3x3xf32>
    %160 = stablehlo.broadcast_in_dim %127, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %162 = stablehlo.multiply %161, %34 : tensor<3x3xf32>
    %163 = stablehlo.add %159, %162 : tensor<3x3xf32>
    %164 = stablehlo.add %129, %156 : tensor<3xf32>
    %165 = stablehlo.add %155, %163 : tensor<3x3xf32>
    %166 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %168 = stablehlo.multiply %165, %167 : tensor<3x3xf32>
    %169 = stablehlo.broadcast_in_dim %164, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %171 = stablehlo.multiply %170, %22 : tensor<3x3xf32>
    %172 = stablehlo.add %168, %171 : tensor<3x3xf32>
    %173 = stablehlo.add %104, %172 : tensor<3x3xf32>
    %174 = stablehlo.transpose %173, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %175 = stablehlo.slice %174 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %176 = stablehlo.dot_general %175, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %177:2 = call @trace(%175) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<3x3xi1>)
    %cst_29 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %178 = stablehlo.multiply %cst_29, %177#0 : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.add %176, %179 : tensor<3xf32>
    %181 = stablehlo.abs %180 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %183 = stablehlo.compare GE, %180, %182, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %185 = stablehlo.add %184, %181 : tensor<3xf32>
    %186 = stablehlo.divide %180, %185 : tensor<3xf32>
    %187 = stablehlo.multiply %185, %185 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %189 = stablehlo.divide %188, %187 : tensor<3xf32>
    %190 = call @leaky_relu(%186) : (tensor<3xf32>) -> tensor<3xi1>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_35 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %192 = stablehlo.divide %cst_34, %cst_35 : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %194 = call @leaky_relu_0(%190, %191) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %196 = stablehlo.multiply %195, %193 : tensor<3x3xf32>
    %197 = stablehlo.multiply %194, %189 : tensor<3xf32>
    %198 = stablehlo.multiply %197, %180 : tensor<3xf32>
    %199 = stablehlo.negate %198 : tensor<3xf32>
    %200 = stablehlo.divide %194, %185 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %202 = stablehlo.select %183, %201, %199 : tensor<3xi1>, tensor<3xf32>
    %203 = stablehlo.select %183, %199, %201 : tensor<3xi1>, tensor<3xf32>
    %204 = stablehlo.add %200, %203 : tensor<3xf32>
    %205 = stablehlo.negate %202 : tensor<3xf32>
    %206 = stablehlo.add %204, %205 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.reduce(%206 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %208 = stablehlo.multiply %cst_39, %207 : tensor<f32>
    %209 = call @trace_2(%177#1, %208) : (tensor<3x3xi1>, tensor<f32>) -> tensor<3x3xf32>
    %210 = stablehlo.add %196, %209 : tensor<3x3xf32>
    %211 = stablehlo.dot_general %206, %175, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %212 = stablehlo.dot_general %206, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %213 = stablehlo.add %210, %212 : tensor<3x3xf32>
    %214 = stablehlo.transpose %213, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %215 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %216 = stablehlo.multiply %215, %214 : tensor<3x3xf32>
    %217 = stablehlo.multiply %214, %22 : tensor<3x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.reduce(%217 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %219 = stablehlo.reshape %218 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.reduce(%219 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.multiply %165, %214 : tensor<3x3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%221 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %223 = stablehlo.reshape %222 : (tensor<3xf32>) -> tensor<1x3xf32>
    %224 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %225 = stablehlo.multiply %214, %224 : tensor<3x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.reduce(%223 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %227 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %228 = stablehlo.multiply %227, %225 : tensor<3x3xf32>
    %229 = stablehlo.multiply %225, %34 : tensor<3x3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%229 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %231 = stablehlo.reshape %230 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%231 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %233 = stablehlo.multiply %128, %225 : tensor<3x3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %235 = stablehlo.reshape %234 : (tensor<3xf32>) -> tensor<1x3xf32>
    %236 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %237 = stablehlo.multiply %225, %236 : tensor<3x3xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.reduce(%235 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %239 = stablehlo.multiply %127, %220 : tensor<3xf32>
    %240 = stablehlo.add %238, %239 : tensor<3xf32>
    %241 = stablehlo.multiply %220, %32 : tensor<3xf32>
    %242 = stablehlo.add %232, %241 : tensor<3xf32>
    %243 = stablehlo.multiply %142, %225 : tensor<3x3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.reduce(%243 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %245 = stablehlo.reshape %244 : (tensor<3xf32>) -> tensor<1x3xf32>
    %246 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %247 = stablehlo.multiply %225, %246 : tensor<3x3xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%245 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %249 = stablehlo.multiply %248, %151 : tensor<3xf32>
    %250 = stablehlo.multiply %139, %247 : tensor<3x3xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.reduce(%250 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %252 = stablehlo.reshape %251 : (tensor<3xf32>) -> tensor<1x3xf32>
    %253 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %254 = stablehlo.multiply %247, %253 : tensor<3x3xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.reduce(%252 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %256 = stablehlo.negate %254 : tensor<3x3xf32>
    %257 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %258 = stablehlo.multiply %225, %257 : tensor<3x3xf32>
    %259 = stablehlo.multiply %258, %110 : tensor<3x3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.reduce(%259 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %261 = stablehlo.reshape %260 : (tensor<3xf32>) -> tensor<1x3xf32>
    %262 = stablehlo.negate %261 : tensor<1x3xf32>
    %263 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %264 = stablehlo.divide %225, %263 : tensor<3x3xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.reduce(%262 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %266 = stablehlo.add %249, %265 : tensor<3xf32>
    %267 = stablehlo.multiply %220, %132 : tensor<3xf32>
    %268 = stablehlo.multiply %267, %107 : tensor<3xf32>
    %269 = stablehlo.negate %268 : tensor<3xf32>
    %270 = stablehlo.add %266, %269 : tensor<3xf32>
    %271 = stablehlo.divide %220, %36 : tensor<3xf32>
    %272 = stablehlo.add %255, %271 : tensor<3xf32>
    %273 = stablehlo.negate %237 : tensor<3x3xf32>
    %274 = stablehlo.negate %242 : tensor<3xf32>
    %275 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %276 = stablehlo.multiply %275, %273 : tensor<3x3xf32>
    %277 = stablehlo.multiply %273, %14 : tensor<3x3xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%277 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %279 = stablehlo.reshape %278 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.reduce(%279 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %281 = stablehlo.multiply %118, %273 : tensor<3x3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.reduce(%281 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %283 = stablehlo.reshape %282 : (tensor<3xf32>) -> tensor<1x3xf32>
    %284 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %285 = stablehlo.multiply %273, %284 : tensor<3x3xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.reduce(%283 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %287 = stablehlo.multiply %111, %274 : tensor<3xf32>
    %288 = stablehlo.add %286, %287 : tensor<3xf32>
    %289 = stablehlo.multiply %274, %8 : tensor<3xf32>
    %290 = stablehlo.add %280, %289 : tensor<3xf32>
    %291 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %292 = stablehlo.multiply %291, %285 : tensor<3x3xf32>
    %293 = stablehlo.multiply %285, %87 : tensor<3x3xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%293 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %295 = stablehlo.reshape %294 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.reduce(%295 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %297 = stablehlo.add %272, %296 : tensor<3xf32>
    %298 = stablehlo.multiply %110, %285 : tensor<3x3xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%298 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %300 = stablehlo.reshape %299 : (tensor<3xf32>) -> tensor<1x3xf32>
    %301 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %302 = stablehlo.multiply %285, %301 : tensor<3x3xf32>
    %303 = stablehlo.add %264, %302 : tensor<3x3xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.reduce(%300 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %305 = stablehlo.multiply %107, %290 : tensor<3xf32>
    %306 = stablehlo.add %304, %305 : tensor<3xf32>
    %307 = stablehlo.multiply %290, %66 : tensor<3xf32>
    %308 = stablehlo.add %297, %307 : tensor<3xf32>
    %309 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %310 = stablehlo.multiply %309, %303 : tensor<3x3xf32>
    %311 = stablehlo.multiply %106, %308 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %313 = stablehlo.multiply %312, %310 : tensor<3x3xf32>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %315 = stablehlo.multiply %314, %311 : tensor<3xf32>
    %316 = stablehlo.multiply %30, %292 : tensor<3x3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %317 = stablehlo.reduce(%316 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %318 = stablehlo.reshape %317 : (tensor<3xf32>) -> tensor<1x3xf32>
    %319 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %320 = stablehlo.multiply %292, %319 : tensor<3x3xf32>
    %321 = stablehlo.add %256, %320 : tensor<3x3xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.reduce(%318 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_66 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %324 = stablehlo.multiply %323, %322 : tensor<3xf32>
    %325 = stablehlo.multiply %324, %82 : tensor<3xf32>
    %326 = stablehlo.add %270, %325 : tensor<3xf32>
    %327 = stablehlo.multiply %306, %72 : tensor<3xf32>
    %328 = stablehlo.add %326, %327 : tensor<3xf32>
    %329 = stablehlo.multiply %50, %313 : tensor<3x3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %330 = stablehlo.reduce(%329 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %331 = stablehlo.reshape %330 : (tensor<3xf32>) -> tensor<1x3xf32>
    %332 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %333 = stablehlo.multiply %313, %332 : tensor<3x3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.reduce(%331 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %335 = stablehlo.multiply %334, %59 : tensor<3xf32>
    %336 = stablehlo.add %328, %335 : tensor<3xf32>
    %337 = stablehlo.multiply %47, %333 : tensor<3x3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.reduce(%337 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %339 = stablehlo.reshape %338 : (tensor<3xf32>) -> tensor<1x3xf32>
    %340 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %341 = stablehlo.multiply %333, %340 : tensor<3x3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%339 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %343 = stablehlo.add %288, %342 : tensor<3xf32>
    %344 = stablehlo.negate %341 : tensor<3x3xf32>
    %345 = stablehlo.add %321, %344 : tensor<3x3xf32>
    %346 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %347 = stablehlo.multiply %313, %346 : tensor<3x3xf32>
    %348 = stablehlo.multiply %347, %14 : tensor<3x3xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %349 = stablehlo.reduce(%348 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %350 = stablehlo.reshape %349 : (tensor<3xf32>) -> tensor<1x3xf32>
    %351 = stablehlo.negate %350 : tensor<1x3xf32>
    %352 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %353 = stablehlo.divide %313, %352 : tensor<3x3xf32>
    %354 = stablehlo.add %276, %353 : tensor<3x3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.reduce(%351 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %356 = stablehlo.add %336, %355 : tensor<3xf32>
    %357 = stablehlo.multiply %315, %40 : tensor<3xf32>
    %358 = stablehlo.multiply %357, %8 : tensor<3xf32>
    %359 = stablehlo.negate %358 : tensor<3xf32>
    %360 = stablehlo.add %356, %359 : tensor<3xf32>
    %361 = stablehlo.divide %315, %36 : tensor<3xf32>
    %362 = stablehlo.add %343, %361 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %364 = stablehlo.multiply %363, %228 : tensor<3x3xf32>
    %365 = stablehlo.add %354, %364 : tensor<3x3xf32>
    %cst_74 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %367 = stablehlo.multiply %366, %240 : tensor<3xf32>
    %368 = stablehlo.add %362, %367 : tensor<3xf32>
    %369 = stablehlo.multiply %14, %345 : tensor<3x3xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %370 = stablehlo.reduce(%369 init: %cst_75) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %371 = stablehlo.reshape %370 : (tensor<3xf32>) -> tensor<1x3xf32>
    %372 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %373 = stablehlo.multiply %345, %372 : tensor<3x3xf32>
    %374 = stablehlo.add %365, %373 : tensor<3x3xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %375 = stablehlo.reduce(%371 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_77 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %377 = stablehlo.multiply %376, %375 : tensor<3xf32>
    %378 = stablehlo.add %368, %377 : tensor<3xf32>
    %379 = stablehlo.multiply %360, %25 : tensor<3xf32>
    %380 = stablehlo.add %378, %379 : tensor<3xf32>
    %381 = stablehlo.negate %216 : tensor<3x3xf32>
    %382 = stablehlo.multiply %7, %381 : tensor<3x3xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %383 = stablehlo.reduce(%382 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %384 = stablehlo.reshape %383 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %385 = stablehlo.reduce(%384 init: %cst_79) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %386 = stablehlo.multiply %385, %18 : tensor<3xf32>
    %387 = stablehlo.negate %226 : tensor<3xf32>
    %388 = stablehlo.multiply %387, %16 : tensor<3xf32>
    %389 = stablehlo.add %386, %388 : tensor<3xf32>
    %390 = stablehlo.multiply %7, %374 : tensor<3x3xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.reduce(%390 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %392 = stablehlo.reshape %391 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %393 = stablehlo.reduce(%392 init: %cst_81) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %394 = stablehlo.negate %393 : tensor<3xf32>
    %395 = stablehlo.multiply %394, %11 : tensor<3xf32>
    %396 = stablehlo.add %389, %395 : tensor<3xf32>
    %397 = stablehlo.multiply %380, %9 : tensor<3xf32>
    %398 = stablehlo.add %396, %397 : tensor<3xf32>
    return %398, %211 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @trace(%arg0: tensor<3x3xf32>) -> (tensor<f32>, tensor<3x3xi1>) {
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
    return %7, %4 : tensor<f32>, tensor<3x3xi1>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<3xf32>) -> tensor<3xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @leaky_relu_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0:2 = call @_where_1(%arg0, %arg1) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<3xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @trace_2(%arg0: tensor<3x3xi1>, %arg1: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = call @_where_3(%arg0, %0) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @_where_3(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
