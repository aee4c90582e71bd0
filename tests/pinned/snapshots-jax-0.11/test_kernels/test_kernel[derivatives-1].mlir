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
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %30 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %60 = stablehlo.multiply %59, %44 : tensor<3x3xf32>
    %61 = stablehlo.slice %6 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %62 = stablehlo.slice %6 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.multiply %cst_9, %cst_10 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %67 = stablehlo.multiply %61, %66 : tensor<3x2xf32>
    %68 = stablehlo.broadcast_in_dim %64, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %70 = stablehlo.multiply %69, %62 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.pad %67, %cst_11, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %70, %cst_12, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %73 = stablehlo.add %71, %72 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %74 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.multiply %75, %58 : tensor<3xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %79 = stablehlo.multiply %78, %60 : tensor<3x3xf32>
    %80 = stablehlo.multiply %76, %47 : tensor<3xf32>
    %81 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %83 = stablehlo.multiply %79, %82 : tensor<3x3xf32>
    %84 = stablehlo.broadcast_in_dim %76, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %86 = stablehlo.multiply %85, %56 : tensor<3x3xf32>
    %87 = stablehlo.add %83, %86 : tensor<3x3xf32>
    %88 = stablehlo.multiply %80, %7 : tensor<3xf32>
    %89 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<3x3xf32>
    %92 = stablehlo.broadcast_in_dim %80, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %94 = stablehlo.multiply %93, %11 : tensor<3x3xf32>
    %95 = stablehlo.add %91, %94 : tensor<3x3xf32>
    %96 = stablehlo.negate %88 : tensor<3xf32>
    %97 = stablehlo.negate %95 : tensor<3x3xf32>
    %98 = stablehlo.divide %76, %29 : tensor<3xf32>
    %99 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %101 = stablehlo.divide %79, %100 : tensor<3x3xf32>
    %102 = stablehlo.negate %23 : tensor<3x3xf32>
    %103 = stablehlo.broadcast_in_dim %76, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %105 = stablehlo.multiply %102, %104 : tensor<3x3xf32>
    %106 = stablehlo.multiply %29, %29 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.divide %107, %106 : tensor<3xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %111 = stablehlo.multiply %105, %110 : tensor<3x3xf32>
    %112 = stablehlo.add %101, %111 : tensor<3x3xf32>
    %113 = stablehlo.multiply %96, %25 : tensor<3xf32>
    %114 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %116 = stablehlo.multiply %97, %115 : tensor<3x3xf32>
    %117 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %119 = stablehlo.multiply %118, %27 : tensor<3x3xf32>
    %120 = stablehlo.add %116, %119 : tensor<3x3xf32>
    %121 = stablehlo.add %98, %113 : tensor<3xf32>
    %122 = stablehlo.add %112, %120 : tensor<3x3xf32>
    %123 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %125 = stablehlo.multiply %122, %124 : tensor<3x3xf32>
    %126 = stablehlo.broadcast_in_dim %121, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %128 = stablehlo.multiply %127, %17 : tensor<3x3xf32>
    %129 = stablehlo.add %125, %128 : tensor<3x3xf32>
    %130 = stablehlo.add %73, %129 : tensor<3x3xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %132 = stablehlo.slice %131 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %133 = stablehlo.dot_general %132, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %134 = call @trace(%132) : (tensor<3x3xf32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %135 = stablehlo.multiply %cst_16, %134 : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.add %133, %136 : tensor<3xf32>
    %138 = stablehlo.abs %137 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %140 = stablehlo.add %139, %138 : tensor<3xf32>
    %141 = stablehlo.divide %137, %140 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %143 = stablehlo.multiply %142, %132 : tensor<3x3xf32>
    %144 = call @leaky_relu(%141) : (tensor<3xf32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %146 = stablehlo.add %144, %145 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%143 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %148 = stablehlo.divide %147, %cst_21 : tensor<f32>
    return %146, %148 : tensor<3xf32>, tensor<f32>
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
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.multiply %87, %36 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %90 = stablehlo.multiply %89, %62 : tensor<3x3xf32>
    %91 = stablehlo.slice %6 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %92 = stablehlo.slice %6 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.multiply %cst_18, %cst_19 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %97 = stablehlo.multiply %91, %96 : tensor<3x2xf32>
    %98 = stablehlo.broadcast_in_dim %94, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %100 = stablehlo.multiply %99, %92 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.pad %97, %cst_20, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %100, %cst_21, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %103 = stablehlo.add %101, %102 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %104 = stablehlo.divide %cst_22, %cst_23 : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.multiply %105, %88 : tensor<3xf32>
    %107 = stablehlo.broadcast_in_dim %105, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %109 = stablehlo.multiply %108, %90 : tensor<3x3xf32>
    %110 = stablehlo.multiply %106, %65 : tensor<3xf32>
    %111 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %113 = stablehlo.multiply %109, %112 : tensor<3x3xf32>
    %114 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %116 = stablehlo.multiply %115, %86 : tensor<3x3xf32>
    %117 = stablehlo.add %113, %116 : tensor<3x3xf32>
    %118 = stablehlo.multiply %110, %7 : tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %121 = stablehlo.multiply %117, %120 : tensor<3x3xf32>
    %122 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %124 = stablehlo.multiply %123, %13 : tensor<3x3xf32>
    %125 = stablehlo.add %121, %124 : tensor<3x3xf32>
    %126 = stablehlo.negate %118 : tensor<3xf32>
    %127 = stablehlo.negate %125 : tensor<3x3xf32>
    %128 = stablehlo.divide %106, %35 : tensor<3xf32>
    %129 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.divide %130, %129 : tensor<3xf32>
    %132 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %134 = stablehlo.divide %109, %133 : tensor<3x3xf32>
    %135 = stablehlo.multiply %132, %132 : tensor<1x3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %137 = stablehlo.divide %136, %135 : tensor<1x3xf32>
    %138 = stablehlo.negate %29 : tensor<3x3xf32>
    %139 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %141 = stablehlo.multiply %138, %140 : tensor<3x3xf32>
    %142 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %144 = stablehlo.divide %143, %142 : tensor<3xf32>
    %145 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %146 = stablehlo.multiply %35, %145 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %148 = stablehlo.divide %147, %146 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %150 = stablehlo.multiply %149, %148 : tensor<3xf32>
    %151 = stablehlo.broadcast_in_dim %144, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %153 = stablehlo.multiply %141, %152 : tensor<3x3xf32>
    %154 = stablehlo.add %134, %153 : tensor<3x3xf32>
    %155 = stablehlo.multiply %126, %31 : tensor<3xf32>
    %156 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %158 = stablehlo.multiply %127, %157 : tensor<3x3xf32>
    %159 = stablehlo.broadcast_in_dim %126, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %161 = stablehlo.multiply %160, %33 : tensor<3x3xf32>
    %162 = stablehlo.add %158, %161 : tensor<3x3xf32>
    %163 = stablehlo.add %128, %155 : tensor<3xf32>
    %164 = stablehlo.add %154, %162 : tensor<3x3xf32>
    %165 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %167 = stablehlo.multiply %164, %166 : tensor<3x3xf32>
    %168 = stablehlo.broadcast_in_dim %163, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %170 = stablehlo.multiply %169, %21 : tensor<3x3xf32>
    %171 = stablehlo.add %167, %170 : tensor<3x3xf32>
    %172 = stablehlo.add %103, %171 : tensor<3x3xf32>
    %173 = stablehlo.transpose %172, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %174 = stablehlo.slice %173 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %175 = stablehlo.dot_general %174, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %176:2 = call @trace(%174) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<3x3xi1>)
    %cst_29 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %177 = stablehlo.multiply %cst_29, %176#0 : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %179 = stablehlo.add %175, %178 : tensor<3xf32>
    %180 = stablehlo.abs %179 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %182 = stablehlo.compare GE, %179, %181, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.add %183, %180 : tensor<3xf32>
    %185 = stablehlo.divide %179, %184 : tensor<3xf32>
    %186 = stablehlo.multiply %184, %184 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %188 = stablehlo.divide %187, %186 : tensor<3xf32>
    %189 = call @leaky_relu(%185) : (tensor<3xf32>) -> tensor<3xi1>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_35 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %191 = stablehlo.divide %cst_34, %cst_35 : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %193 = call @leaky_relu_0(%189, %190) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %195 = stablehlo.multiply %194, %192 : tensor<3x3xf32>
    %196 = stablehlo.multiply %193, %188 : tensor<3xf32>
    %197 = stablehlo.multiply %196, %179 : tensor<3xf32>
    %198 = stablehlo.negate %197 : tensor<3xf32>
    %199 = stablehlo.divide %193, %184 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.select %182, %200, %198 : tensor<3xi1>, tensor<3xf32>
    %202 = stablehlo.select %182, %198, %200 : tensor<3xi1>, tensor<3xf32>
    %203 = stablehlo.add %199, %202 : tensor<3xf32>
    %204 = stablehlo.negate %201 : tensor<3xf32>
    %205 = stablehlo.add %203, %204 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%205 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %207 = stablehlo.multiply %cst_39, %206 : tensor<f32>
    %208 = call @trace_2(%176#1, %207) : (tensor<3x3xi1>, tensor<f32>) -> tensor<3x3xf32>
    %209 = stablehlo.add %195, %208 : tensor<3x3xf32>
    %210 = stablehlo.dot_general %205, %174, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %211 = stablehlo.dot_general %205, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %212 = stablehlo.add %209, %211 : tensor<3x3xf32>
    %213 = stablehlo.transpose %212, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %214 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %215 = stablehlo.multiply %214, %213 : tensor<3x3xf32>
    %216 = stablehlo.multiply %213, %21 : tensor<3x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.reshape %217 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.multiply %164, %213 : tensor<3x3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.reduce(%220 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %222 = stablehlo.reshape %221 : (tensor<3xf32>) -> tensor<1x3xf32>
    %223 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %224 = stablehlo.multiply %213, %223 : tensor<3x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %225 = stablehlo.reduce(%222 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %226 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %227 = stablehlo.multiply %226, %224 : tensor<3x3xf32>
    %228 = stablehlo.multiply %224, %33 : tensor<3x3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.reduce(%228 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %230 = stablehlo.reshape %229 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.reduce(%230 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.multiply %127, %224 : tensor<3x3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.reduce(%232 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %234 = stablehlo.reshape %233 : (tensor<3xf32>) -> tensor<1x3xf32>
    %235 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %236 = stablehlo.multiply %224, %235 : tensor<3x3xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.reduce(%234 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %238 = stablehlo.multiply %126, %219 : tensor<3xf32>
    %239 = stablehlo.add %237, %238 : tensor<3xf32>
    %240 = stablehlo.multiply %219, %31 : tensor<3xf32>
    %241 = stablehlo.add %231, %240 : tensor<3xf32>
    %242 = stablehlo.multiply %141, %224 : tensor<3x3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.reduce(%242 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %244 = stablehlo.reshape %243 : (tensor<3xf32>) -> tensor<1x3xf32>
    %245 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %246 = stablehlo.multiply %224, %245 : tensor<3x3xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%244 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %248 = stablehlo.multiply %247, %150 : tensor<3xf32>
    %249 = stablehlo.multiply %138, %246 : tensor<3x3xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.reduce(%249 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %251 = stablehlo.reshape %250 : (tensor<3xf32>) -> tensor<1x3xf32>
    %252 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %253 = stablehlo.multiply %246, %252 : tensor<3x3xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%251 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %255 = stablehlo.negate %253 : tensor<3x3xf32>
    %256 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %257 = stablehlo.multiply %224, %256 : tensor<3x3xf32>
    %258 = stablehlo.multiply %257, %109 : tensor<3x3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.reduce(%258 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %260 = stablehlo.reshape %259 : (tensor<3xf32>) -> tensor<1x3xf32>
    %261 = stablehlo.negate %260 : tensor<1x3xf32>
    %262 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %263 = stablehlo.divide %224, %262 : tensor<3x3xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%261 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %265 = stablehlo.add %248, %264 : tensor<3xf32>
    %266 = stablehlo.multiply %219, %131 : tensor<3xf32>
    %267 = stablehlo.multiply %266, %106 : tensor<3xf32>
    %268 = stablehlo.negate %267 : tensor<3xf32>
    %269 = stablehlo.add %265, %268 : tensor<3xf32>
    %270 = stablehlo.divide %219, %35 : tensor<3xf32>
    %271 = stablehlo.add %254, %270 : tensor<3xf32>
    %272 = stablehlo.negate %236 : tensor<3x3xf32>
    %273 = stablehlo.negate %241 : tensor<3xf32>
    %274 = stablehlo.broadcast_in_dim %122, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %275 = stablehlo.multiply %274, %272 : tensor<3x3xf32>
    %276 = stablehlo.multiply %272, %13 : tensor<3x3xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.reduce(%276 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %278 = stablehlo.reshape %277 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %280 = stablehlo.multiply %117, %272 : tensor<3x3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %281 = stablehlo.reduce(%280 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %282 = stablehlo.reshape %281 : (tensor<3xf32>) -> tensor<1x3xf32>
    %283 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %284 = stablehlo.multiply %272, %283 : tensor<3x3xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.reduce(%282 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %286 = stablehlo.multiply %110, %273 : tensor<3xf32>
    %287 = stablehlo.add %285, %286 : tensor<3xf32>
    %288 = stablehlo.multiply %273, %7 : tensor<3xf32>
    %289 = stablehlo.add %279, %288 : tensor<3xf32>
    %290 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %291 = stablehlo.multiply %290, %284 : tensor<3x3xf32>
    %292 = stablehlo.multiply %284, %86 : tensor<3x3xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%292 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %294 = stablehlo.reshape %293 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%294 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %296 = stablehlo.add %271, %295 : tensor<3xf32>
    %297 = stablehlo.multiply %109, %284 : tensor<3x3xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%297 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %299 = stablehlo.reshape %298 : (tensor<3xf32>) -> tensor<1x3xf32>
    %300 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %301 = stablehlo.multiply %284, %300 : tensor<3x3xf32>
    %302 = stablehlo.add %263, %301 : tensor<3x3xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%299 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %304 = stablehlo.multiply %106, %289 : tensor<3xf32>
    %305 = stablehlo.add %303, %304 : tensor<3xf32>
    %306 = stablehlo.multiply %289, %65 : tensor<3xf32>
    %307 = stablehlo.add %296, %306 : tensor<3xf32>
    %308 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %309 = stablehlo.multiply %308, %302 : tensor<3x3xf32>
    %310 = stablehlo.multiply %105, %307 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %312 = stablehlo.multiply %311, %309 : tensor<3x3xf32>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %314 = stablehlo.multiply %313, %310 : tensor<3xf32>
    %315 = stablehlo.multiply %29, %291 : tensor<3x3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %316 = stablehlo.reduce(%315 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %317 = stablehlo.reshape %316 : (tensor<3xf32>) -> tensor<1x3xf32>
    %318 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %319 = stablehlo.multiply %291, %318 : tensor<3x3xf32>
    %320 = stablehlo.add %255, %319 : tensor<3x3xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %321 = stablehlo.reduce(%317 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_66 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %323 = stablehlo.multiply %322, %321 : tensor<3xf32>
    %324 = stablehlo.multiply %323, %81 : tensor<3xf32>
    %325 = stablehlo.add %269, %324 : tensor<3xf32>
    %326 = stablehlo.multiply %305, %71 : tensor<3xf32>
    %327 = stablehlo.add %325, %326 : tensor<3xf32>
    %328 = stablehlo.multiply %49, %312 : tensor<3x3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.reduce(%328 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %330 = stablehlo.reshape %329 : (tensor<3xf32>) -> tensor<1x3xf32>
    %331 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %332 = stablehlo.multiply %312, %331 : tensor<3x3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = stablehlo.reduce(%330 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %334 = stablehlo.multiply %333, %58 : tensor<3xf32>
    %335 = stablehlo.add %327, %334 : tensor<3xf32>
    %336 = stablehlo.multiply %46, %332 : tensor<3x3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %337 = stablehlo.reduce(%336 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %338 = stablehlo.reshape %337 : (tensor<3xf32>) -> tensor<1x3xf32>
    %339 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %340 = stablehlo.multiply %332, %339 : tensor<3x3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %341 = stablehlo.reduce(%338 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %342 = stablehlo.add %287, %341 : tensor<3xf32>
    %343 = stablehlo.negate %340 : tensor<3x3xf32>
    %344 = stablehlo.add %320, %343 : tensor<3x3xf32>
    %345 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %346 = stablehlo.multiply %312, %345 : tensor<3x3xf32>
    %347 = stablehlo.multiply %346, %13 : tensor<3x3xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %348 = stablehlo.reduce(%347 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %349 = stablehlo.reshape %348 : (tensor<3xf32>) -> tensor<1x3xf32>
    %350 = stablehlo.negate %349 : tensor<1x3xf32>
    %351 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %352 = stablehlo.divide %312, %351 : tensor<3x3xf32>
    %353 = stablehlo.add %275, %352 : tensor<3x3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %354 = stablehlo.reduce(%350 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %355 = stablehlo.add %335, %354 : tensor<3xf32>
    %356 = stablehlo.multiply %314, %39 : tensor<3xf32>
    %357 = stablehlo.multiply %356, %7 : tensor<3xf32>
    %358 = stablehlo.negate %357 : tensor<3xf32>
    %359 = stablehlo.add %355, %358 : tensor<3xf32>
    %360 = stablehlo.divide %314, %35 : tensor<3xf32>
    %361 = stablehlo.add %342, %360 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %363 = stablehlo.multiply %362, %227 : tensor<3x3xf32>
    %364 = stablehlo.add %353, %363 : tensor<3x3xf32>
    %cst_74 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %366 = stablehlo.multiply %365, %239 : tensor<3xf32>
    %367 = stablehlo.add %361, %366 : tensor<3xf32>
    %368 = stablehlo.multiply %13, %344 : tensor<3x3xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.reduce(%368 init: %cst_75) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %370 = stablehlo.reshape %369 : (tensor<3xf32>) -> tensor<1x3xf32>
    %371 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %372 = stablehlo.multiply %344, %371 : tensor<3x3xf32>
    %373 = stablehlo.add %364, %372 : tensor<3x3xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%370 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_77 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %375 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %376 = stablehlo.multiply %375, %374 : tensor<3xf32>
    %377 = stablehlo.add %367, %376 : tensor<3xf32>
    %378 = stablehlo.multiply %359, %24 : tensor<3xf32>
    %379 = stablehlo.add %377, %378 : tensor<3xf32>
    %380 = stablehlo.negate %215 : tensor<3x3xf32>
    %381 = stablehlo.multiply %6, %380 : tensor<3x3xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.reduce(%381 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %383 = stablehlo.reshape %382 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_79) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %385 = stablehlo.multiply %384, %17 : tensor<3xf32>
    %386 = stablehlo.negate %225 : tensor<3xf32>
    %387 = stablehlo.multiply %386, %15 : tensor<3xf32>
    %388 = stablehlo.add %385, %387 : tensor<3xf32>
    %389 = stablehlo.multiply %6, %373 : tensor<3x3xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %390 = stablehlo.reduce(%389 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %391 = stablehlo.reshape %390 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.reduce(%391 init: %cst_81) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %393 = stablehlo.negate %392 : tensor<3xf32>
    %394 = stablehlo.multiply %393, %10 : tensor<3xf32>
    %395 = stablehlo.add %388, %394 : tensor<3xf32>
    %396 = stablehlo.multiply %379, %8 : tensor<3xf32>
    %397 = stablehlo.add %395, %396 : tensor<3xf32>
    return %397, %210 : tensor<3xf32>, tensor<3xf32>
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
