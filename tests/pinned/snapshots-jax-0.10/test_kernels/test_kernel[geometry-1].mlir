// import jax
// import jax.numpy as jnp
//
//
// def norm3(w_in):
//     return jnp.sqrt(jnp.sum(w_in**2, axis=-1) + 0.083)
//
//
// def scene(p):
//     box = norm3(p - jnp.array([0.2, 0.11, 0.75])) - 0.446
//     torus = (
//         norm3(p * jnp.array([0.606, 0.11, 0.612]))
//         - 0.52
//         + 0.1 * jnp.sin(1.761 * p[..., 0])
//     )
//     ring = norm3(p[..., :2]) - 0.78
//     blob = norm3(jnp.stack([ring, p[..., 2]], axis=-1)) - 0.25
//     joined = -0.443 * jnp.logaddexp(-box / 0.443, -torus / 0.443)
//     both_d = jnp.maximum(joined, -blob)
//     return both_d
//
//
// def toy_surface_projection_op(points):
//     d = scene(points)
//     grads = jax.vmap(jax.grad(scene))(points)
//     on_surface = points - 0.9 * d[:, None] * grads
//     after = scene(on_surface)
//     delta = after - 1.573
//     log_value = jax.nn.logsumexp(on_surface, axis=0)
//     baseline = delta.mean()
//     return log_value, baseline
//
//   points: float64[7, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_toy_surface_projection_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<[2.000000e-01, 1.100000e-01, 7.500000e-01]> : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<[6.060000e-01, 1.100000e-01, 6.120000e-01]> : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<[2.000000e-01, 1.100000e-01, 7.500000e-01]> : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<[6.060000e-01, 1.100000e-01, 6.120000e-01]> : tensor<3xf64>
    %cst_3 = stablehlo.constant dense<[2.000000e-01, 1.100000e-01, 7.500000e-01]> : tensor<3xf64>
    %cst_4 = stablehlo.constant dense<[6.060000e-01, 1.100000e-01, 6.120000e-01]> : tensor<3xf64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %2 = stablehlo.subtract %arg0, %1 : tensor<7x3xf64>
    %3 = stablehlo.multiply %2, %2 : tensor<7x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_6 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.add %4, %5 : tensor<7xf64>
    %7 = stablehlo.sqrt %6 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.subtract %7, %8 : tensor<7xf64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %12 = stablehlo.multiply %arg0, %11 : tensor<7x3xf64>
    %13 = stablehlo.multiply %12, %12 : tensor<7x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_9 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.add %14, %15 : tensor<7xf64>
    %17 = stablehlo.sqrt %16 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %19 = stablehlo.subtract %17, %18 : tensor<7xf64>
    %20 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %21 = stablehlo.reshape %20 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_11 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<7xf64>
    %24 = stablehlo.sine %23 : tensor<7xf64>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<7xf64>
    %27 = stablehlo.add %19, %26 : tensor<7xf64>
    %28 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %29 = stablehlo.multiply %28, %28 : tensor<7x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_14 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %32 = stablehlo.add %30, %31 : tensor<7xf64>
    %33 = stablehlo.sqrt %32 : tensor<7xf64>
    %cst_15 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<7xf64>
    %36 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %37 = stablehlo.reshape %36 : (tensor<7x1xf64>) -> tensor<7xf64>
    %38 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %39 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %40 = stablehlo.concatenate %38, %39, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %41 = stablehlo.multiply %40, %40 : tensor<7x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_17 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %44 = stablehlo.add %42, %43 : tensor<7xf64>
    %45 = stablehlo.sqrt %44 : tensor<7xf64>
    %cst_18 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %47 = stablehlo.subtract %45, %46 : tensor<7xf64>
    %48 = stablehlo.negate %9 : tensor<7xf64>
    %cst_19 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %50 = stablehlo.divide %48, %49 : tensor<7xf64>
    %51 = stablehlo.negate %27 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %53 = stablehlo.divide %51, %52 : tensor<7xf64>
    %54 = stablehlo.maximum %50, %53 : tensor<7xf64>
    %55 = stablehlo.subtract %50, %53 : tensor<7xf64>
    %56 = stablehlo.compare NE, %55, %55, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %57 = stablehlo.add %50, %53 : tensor<7xf64>
    %58 = stablehlo.abs %55 : tensor<7xf64>
    %59 = stablehlo.negate %58 : tensor<7xf64>
    %60 = stablehlo.exponential %59 : tensor<7xf64>
    %61 = stablehlo.log_plus_one %60 : tensor<7xf64>
    %62 = stablehlo.add %54, %61 : tensor<7xf64>
    %63 = stablehlo.select %56, %57, %62 : tensor<7xi1>, tensor<7xf64>
    %cst_21 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %65 = stablehlo.multiply %64, %63 : tensor<7xf64>
    %66 = stablehlo.negate %47 : tensor<7xf64>
    %67 = stablehlo.maximum %65, %66 : tensor<7xf64>
    %68 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %70 = stablehlo.subtract %arg0, %69 : tensor<7x3xf64>
    %71 = stablehlo.multiply %70, %70 : tensor<7x3xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %73 = stablehlo.multiply %72, %70 : tensor<7x3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %74 = stablehlo.reduce(%71 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_24 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %76 = stablehlo.add %74, %75 : tensor<7xf64>
    %77 = stablehlo.sqrt %76 : tensor<7xf64>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %79 = stablehlo.divide %78, %77 : tensor<7xf64>
    %cst_26 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %81 = stablehlo.subtract %77, %80 : tensor<7xf64>
    %82 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %84 = stablehlo.multiply %arg0, %83 : tensor<7x3xf64>
    %85 = stablehlo.multiply %84, %84 : tensor<7x3xf64>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %87 = stablehlo.multiply %86, %84 : tensor<7x3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %88 = stablehlo.reduce(%85 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_29 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %90 = stablehlo.add %88, %89 : tensor<7xf64>
    %91 = stablehlo.sqrt %90 : tensor<7xf64>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %92 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %93 = stablehlo.divide %92, %91 : tensor<7xf64>
    %cst_31 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %95 = stablehlo.subtract %91, %94 : tensor<7xf64>
    %96 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %97 = stablehlo.reshape %96 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_32 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %99 = stablehlo.multiply %98, %97 : tensor<7xf64>
    %100 = stablehlo.sine %99 : tensor<7xf64>
    %101 = stablehlo.cosine %99 : tensor<7xf64>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %103 = stablehlo.multiply %102, %100 : tensor<7xf64>
    %104 = stablehlo.add %95, %103 : tensor<7xf64>
    %105 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %106 = stablehlo.multiply %105, %105 : tensor<7x2xf64>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %108 = stablehlo.multiply %107, %105 : tensor<7x2xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.reduce(%106 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_36 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %111 = stablehlo.add %109, %110 : tensor<7xf64>
    %112 = stablehlo.sqrt %111 : tensor<7xf64>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %114 = stablehlo.divide %113, %112 : tensor<7xf64>
    %cst_38 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %116 = stablehlo.subtract %112, %115 : tensor<7xf64>
    %117 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %118 = stablehlo.reshape %117 : (tensor<7x1xf64>) -> tensor<7xf64>
    %119 = stablehlo.broadcast_in_dim %116, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %120 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %121 = stablehlo.concatenate %119, %120, dim = 0 : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<2x7xf64>
    %122 = stablehlo.multiply %121, %121 : tensor<2x7xf64>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %123 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %124 = stablehlo.multiply %123, %121 : tensor<2x7xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.reduce(%122 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<2x7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_41 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %126 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %127 = stablehlo.add %125, %126 : tensor<7xf64>
    %128 = stablehlo.sqrt %127 : tensor<7xf64>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %130 = stablehlo.divide %129, %128 : tensor<7xf64>
    %cst_43 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %132 = stablehlo.subtract %128, %131 : tensor<7xf64>
    %133 = stablehlo.negate %81 : tensor<7xf64>
    %cst_44 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %134 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %135 = stablehlo.divide %133, %134 : tensor<7xf64>
    %136 = stablehlo.negate %104 : tensor<7xf64>
    %cst_45 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %138 = stablehlo.divide %136, %137 : tensor<7xf64>
    %139 = stablehlo.maximum %135, %138 : tensor<7xf64>
    %140 = stablehlo.subtract %135, %138 : tensor<7xf64>
    %141 = stablehlo.compare NE, %140, %140, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %142 = stablehlo.add %135, %138 : tensor<7xf64>
    %143 = stablehlo.abs %140 : tensor<7xf64>
    %144 = stablehlo.negate %143 : tensor<7xf64>
    %145 = stablehlo.exponential %144 : tensor<7xf64>
    %146 = stablehlo.log_plus_one %145 : tensor<7xf64>
    %147 = stablehlo.add %139, %146 : tensor<7xf64>
    %148 = stablehlo.select %141, %142, %147 : tensor<7xi1>, tensor<7xf64>
    %cst_46 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %150 = stablehlo.compare EQ, %135, %149, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %151 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %152 = stablehlo.select %150, %151, %135 : tensor<7xi1>, tensor<7xf64>
    %cst_48 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %154 = stablehlo.compare EQ, %148, %153, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %155 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %156 = stablehlo.select %154, %155, %148 : tensor<7xi1>, tensor<7xf64>
    %157 = stablehlo.subtract %152, %156 : tensor<7xf64>
    %158 = stablehlo.exponential %157 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %160 = stablehlo.compare EQ, %138, %159, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %162 = stablehlo.select %160, %161, %138 : tensor<7xi1>, tensor<7xf64>
    %cst_52 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %164 = stablehlo.compare EQ, %148, %163, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %166 = stablehlo.select %164, %165, %148 : tensor<7xi1>, tensor<7xf64>
    %167 = stablehlo.subtract %162, %166 : tensor<7xf64>
    %168 = stablehlo.exponential %167 : tensor<7xf64>
    %cst_54 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %170 = stablehlo.multiply %169, %148 : tensor<7xf64>
    %171 = stablehlo.negate %132 : tensor<7xf64>
    %172 = stablehlo.maximum %170, %171 : tensor<7xf64>
    %173 = stablehlo.compare EQ, %170, %172, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %175 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %176 = stablehlo.select %173, %175, %174 : tensor<7xi1>, tensor<7xf64>
    %177 = stablehlo.compare EQ, %171, %172, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %178 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_58 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %179 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %180 = stablehlo.select %177, %179, %178 : tensor<7xi1>, tensor<7xf64>
    %181 = stablehlo.divide %176, %180 : tensor<7xf64>
    %182 = stablehlo.compare EQ, %171, %172, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %185 = stablehlo.select %182, %184, %183 : tensor<7xi1>, tensor<7xf64>
    %186 = stablehlo.compare EQ, %170, %172, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %187 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %189 = stablehlo.select %186, %188, %187 : tensor<7xi1>, tensor<7xf64>
    %190 = stablehlo.divide %185, %189 : tensor<7xf64>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %192 = stablehlo.multiply %191, %190 : tensor<7xf64>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %193 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %194 = stablehlo.multiply %193, %181 : tensor<7xf64>
    %195 = stablehlo.negate %192 : tensor<7xf64>
    %cst_65 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %196 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %197 = stablehlo.multiply %196, %194 : tensor<7xf64>
    %198 = stablehlo.multiply %197, %168 : tensor<7xf64>
    %199 = stablehlo.multiply %197, %158 : tensor<7xf64>
    %cst_66 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %200 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %201 = stablehlo.divide %198, %200 : tensor<7xf64>
    %202 = stablehlo.negate %201 : tensor<7xf64>
    %cst_67 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %203 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %204 = stablehlo.divide %199, %203 : tensor<7xf64>
    %205 = stablehlo.negate %204 : tensor<7xf64>
    %206 = stablehlo.multiply %195, %130 : tensor<7xf64>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %208 = stablehlo.transpose %124, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %209 = stablehlo.multiply %207, %208 : tensor<7x2xf64>
    %210 = stablehlo.slice %209 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %211 = stablehlo.reshape %210 : (tensor<7x1xf64>) -> tensor<7xf64>
    %212 = stablehlo.slice %209 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %213 = stablehlo.reshape %212 : (tensor<7x1xf64>) -> tensor<7xf64>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %215 = stablehlo.pad %214, %cst_68, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %216 = stablehlo.multiply %211, %114 : tensor<7xf64>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %218 = stablehlo.multiply %217, %108 : tensor<7x2xf64>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %219 = stablehlo.pad %218, %cst_69, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %220 = stablehlo.add %215, %219 : tensor<7x3xf64>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %221 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %222 = stablehlo.multiply %221, %202 : tensor<7xf64>
    %223 = stablehlo.multiply %222, %101 : tensor<7xf64>
    %cst_71 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %225 = stablehlo.multiply %224, %223 : tensor<7xf64>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %227 = stablehlo.pad %226, %cst_72, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %228 = stablehlo.add %220, %227 : tensor<7x3xf64>
    %229 = stablehlo.multiply %202, %93 : tensor<7xf64>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %231 = stablehlo.multiply %230, %87 : tensor<7x3xf64>
    %232 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %234 = stablehlo.multiply %231, %233 : tensor<7x3xf64>
    %235 = stablehlo.add %228, %234 : tensor<7x3xf64>
    %236 = stablehlo.multiply %205, %79 : tensor<7xf64>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %238 = stablehlo.multiply %237, %73 : tensor<7x3xf64>
    %239 = stablehlo.add %235, %238 : tensor<7x3xf64>
    %240 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_73 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %241 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %242 = stablehlo.multiply %241, %240 : tensor<7x1xf64>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %244 = stablehlo.multiply %243, %239 : tensor<7x3xf64>
    %245 = stablehlo.subtract %arg0, %244 : tensor<7x3xf64>
    %246 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %248 = stablehlo.subtract %245, %247 : tensor<7x3xf64>
    %249 = stablehlo.multiply %248, %248 : tensor<7x3xf64>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.reduce(%249 init: %cst_74) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_75 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %251 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %252 = stablehlo.add %250, %251 : tensor<7xf64>
    %253 = stablehlo.sqrt %252 : tensor<7xf64>
    %cst_76 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %255 = stablehlo.subtract %253, %254 : tensor<7xf64>
    %256 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %258 = stablehlo.multiply %245, %257 : tensor<7x3xf64>
    %259 = stablehlo.multiply %258, %258 : tensor<7x3xf64>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %260 = stablehlo.reduce(%259 init: %cst_77) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_78 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %261 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %262 = stablehlo.add %260, %261 : tensor<7xf64>
    %263 = stablehlo.sqrt %262 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %265 = stablehlo.subtract %263, %264 : tensor<7xf64>
    %266 = stablehlo.slice %245 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %267 = stablehlo.reshape %266 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_80 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %269 = stablehlo.multiply %268, %267 : tensor<7xf64>
    %270 = stablehlo.sine %269 : tensor<7xf64>
    %cst_81 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %271 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %272 = stablehlo.multiply %271, %270 : tensor<7xf64>
    %273 = stablehlo.add %265, %272 : tensor<7xf64>
    %274 = stablehlo.slice %245 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %275 = stablehlo.multiply %274, %274 : tensor<7x2xf64>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %276 = stablehlo.reduce(%275 init: %cst_82) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_83 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %277 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %278 = stablehlo.add %276, %277 : tensor<7xf64>
    %279 = stablehlo.sqrt %278 : tensor<7xf64>
    %cst_84 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %281 = stablehlo.subtract %279, %280 : tensor<7xf64>
    %282 = stablehlo.slice %245 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %283 = stablehlo.reshape %282 : (tensor<7x1xf64>) -> tensor<7xf64>
    %284 = stablehlo.broadcast_in_dim %281, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %285 = stablehlo.broadcast_in_dim %283, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %286 = stablehlo.concatenate %284, %285, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %287 = stablehlo.multiply %286, %286 : tensor<7x2xf64>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %288 = stablehlo.reduce(%287 init: %cst_85) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_86 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %290 = stablehlo.add %288, %289 : tensor<7xf64>
    %291 = stablehlo.sqrt %290 : tensor<7xf64>
    %cst_87 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %293 = stablehlo.subtract %291, %292 : tensor<7xf64>
    %294 = stablehlo.negate %255 : tensor<7xf64>
    %cst_88 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %295 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %296 = stablehlo.divide %294, %295 : tensor<7xf64>
    %297 = stablehlo.negate %273 : tensor<7xf64>
    %cst_89 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %298 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %299 = stablehlo.divide %297, %298 : tensor<7xf64>
    %300 = stablehlo.maximum %296, %299 : tensor<7xf64>
    %301 = stablehlo.subtract %296, %299 : tensor<7xf64>
    %302 = stablehlo.compare NE, %301, %301, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %303 = stablehlo.add %296, %299 : tensor<7xf64>
    %304 = stablehlo.abs %301 : tensor<7xf64>
    %305 = stablehlo.negate %304 : tensor<7xf64>
    %306 = stablehlo.exponential %305 : tensor<7xf64>
    %307 = stablehlo.log_plus_one %306 : tensor<7xf64>
    %308 = stablehlo.add %300, %307 : tensor<7xf64>
    %309 = stablehlo.select %302, %303, %308 : tensor<7xi1>, tensor<7xf64>
    %cst_90 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %310 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %311 = stablehlo.multiply %310, %309 : tensor<7xf64>
    %312 = stablehlo.negate %293 : tensor<7xf64>
    %313 = stablehlo.maximum %311, %312 : tensor<7xf64>
    %cst_91 = stablehlo.constant dense<1.573000e+00> : tensor<f64>
    %314 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %315 = stablehlo.subtract %313, %314 : tensor<7xf64>
    %cst_92 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %316 = stablehlo.reduce(%245 init: %cst_92) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_93 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %317 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %318 = stablehlo.maximum %317, %316 : tensor<3xf64>
    %319 = stablehlo.is_finite %318 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %321 = stablehlo.select %319, %318, %320 : tensor<3xi1>, tensor<3xf64>
    %322 = stablehlo.broadcast_in_dim %321, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %324 = stablehlo.subtract %245, %323 : tensor<7x3xf64>
    %325 = stablehlo.exponential %324 : tensor<7x3xf64>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %326 = stablehlo.reduce(%325 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %327 = stablehlo.abs %326 : tensor<3xf64>
    %328 = stablehlo.log %327 : tensor<3xf64>
    %329 = stablehlo.add %328, %321 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %330 = stablehlo.reduce(%315 init: %cst_96) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_97 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %331 = stablehlo.divide %330, %cst_97 : tensor<f64>
    return %329, %331 : tensor<3xf64>, tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>) -> (tensor<7x3xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<[2.000000e-01, 1.100000e-01, 7.500000e-01]> : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<[6.060000e-01, 1.100000e-01, 6.120000e-01]> : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<[2.000000e-01, 1.100000e-01, 7.500000e-01]> : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<[6.060000e-01, 1.100000e-01, 6.120000e-01]> : tensor<3xf64>
    %cst_3 = stablehlo.constant dense<[2.000000e-01, 1.100000e-01, 7.500000e-01]> : tensor<3xf64>
    %cst_4 = stablehlo.constant dense<[6.060000e-01, 1.100000e-01, 6.120000e-01]> : tensor<3xf64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %2 = stablehlo.subtract %arg0, %1 : tensor<7x3xf64>
    %3 = stablehlo.multiply %2, %2 : tensor<7x3xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %5 = stablehlo.multiply %4, %2 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%3 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_7 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.add %6, %7 : tensor<7xf64>
    %9 = stablehlo.sqrt %8 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.divide %10, %9 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %13 = stablehlo.subtract %9, %12 : tensor<7xf64>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %16 = stablehlo.multiply %arg0, %15 : tensor<7x3xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<7x3xf64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %19 = stablehlo.multiply %18, %16 : tensor<7x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%17 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_12 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %22 = stablehlo.add %20, %21 : tensor<7xf64>
    %23 = stablehlo.sqrt %22 : tensor<7xf64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.divide %24, %23 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %27 = stablehlo.subtract %23, %26 : tensor<7xf64>
    %28 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %29 = stablehlo.reshape %28 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_15 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<7xf64>
    %32 = stablehlo.sine %31 : tensor<7xf64>
    %33 = stablehlo.cosine %31 : tensor<7xf64>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %35 = stablehlo.multiply %34, %32 : tensor<7xf64>
    %36 = stablehlo.add %27, %35 : tensor<7xf64>
    %37 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %38 = stablehlo.multiply %37, %37 : tensor<7x2xf64>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %40 = stablehlo.multiply %39, %37 : tensor<7x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%38 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_19 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %43 = stablehlo.add %41, %42 : tensor<7xf64>
    %44 = stablehlo.sqrt %43 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %46 = stablehlo.divide %45, %44 : tensor<7xf64>
    %cst_21 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %48 = stablehlo.subtract %44, %47 : tensor<7xf64>
    %49 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %50 = stablehlo.reshape %49 : (tensor<7x1xf64>) -> tensor<7xf64>
    %51 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %53 = stablehlo.concatenate %51, %52, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %54 = stablehlo.multiply %53, %53 : tensor<7x2xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %56 = stablehlo.multiply %55, %53 : tensor<7x2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%54 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_24 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %59 = stablehlo.add %57, %58 : tensor<7xf64>
    %60 = stablehlo.sqrt %59 : tensor<7xf64>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %62 = stablehlo.divide %61, %60 : tensor<7xf64>
    %cst_26 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %64 = stablehlo.subtract %60, %63 : tensor<7xf64>
    %65 = stablehlo.negate %13 : tensor<7xf64>
    %cst_27 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %67 = stablehlo.divide %65, %66 : tensor<7xf64>
    %68 = stablehlo.negate %36 : tensor<7xf64>
    %cst_28 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %70 = stablehlo.divide %68, %69 : tensor<7xf64>
    %71 = stablehlo.maximum %67, %70 : tensor<7xf64>
    %72 = stablehlo.subtract %67, %70 : tensor<7xf64>
    %73 = stablehlo.compare NE, %72, %72, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %74 = stablehlo.add %67, %70 : tensor<7xf64>
    %75 = stablehlo.abs %72 : tensor<7xf64>
    %76 = stablehlo.negate %75 : tensor<7xf64>
    %77 = stablehlo.exponential %76 : tensor<7xf64>
    %78 = stablehlo.log_plus_one %77 : tensor<7xf64>
    %79 = stablehlo.add %71, %78 : tensor<7xf64>
    %80 = stablehlo.select %73, %74, %79 : tensor<7xi1>, tensor<7xf64>
    %cst_29 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %82 = stablehlo.compare EQ, %67, %81, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %84 = stablehlo.select %82, %83, %67 : tensor<7xi1>, tensor<7xf64>
    %cst_31 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %86 = stablehlo.compare EQ, %80, %85, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %88 = stablehlo.select %86, %87, %80 : tensor<7xi1>, tensor<7xf64>
    %89 = stablehlo.subtract %84, %88 : tensor<7xf64>
    %90 = stablehlo.exponential %89 : tensor<7xf64>
    %cst_33 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %92 = stablehlo.compare EQ, %70, %91, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %94 = stablehlo.select %92, %93, %70 : tensor<7xi1>, tensor<7xf64>
    %cst_35 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %95 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %96 = stablehlo.compare EQ, %80, %95, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %98 = stablehlo.select %96, %97, %80 : tensor<7xi1>, tensor<7xf64>
    %99 = stablehlo.subtract %94, %98 : tensor<7xf64>
    %100 = stablehlo.exponential %99 : tensor<7xf64>
    %cst_37 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %102 = stablehlo.multiply %101, %80 : tensor<7xf64>
    %103 = stablehlo.negate %64 : tensor<7xf64>
    %104 = stablehlo.maximum %102, %103 : tensor<7xf64>
    %105 = stablehlo.compare EQ, %102, %104, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %106 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %108 = stablehlo.select %105, %106, %107 : tensor<7xi1>, tensor<7xf64>
    %109 = stablehlo.compare EQ, %103, %104, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %112 = stablehlo.select %109, %110, %111 : tensor<7xi1>, tensor<7xf64>
    %113 = stablehlo.divide %108, %112 : tensor<7xf64>
    %114 = stablehlo.compare EQ, %103, %104, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %117 = stablehlo.select %114, %115, %116 : tensor<7xi1>, tensor<7xf64>
    %118 = stablehlo.compare EQ, %102, %104, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %120 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %121 = stablehlo.select %118, %119, %120 : tensor<7xi1>, tensor<7xf64>
    %122 = stablehlo.divide %117, %121 : tensor<7xf64>
    %123 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %125 = stablehlo.subtract %arg0, %124 : tensor<7x3xf64>
    %126 = stablehlo.multiply %125, %125 : tensor<7x3xf64>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %128 = stablehlo.multiply %127, %125 : tensor<7x3xf64>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %130 = stablehlo.multiply %129, %125 : tensor<7x3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %131 = stablehlo.reduce(%126 init: %cst_48) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_49 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %133 = stablehlo.add %131, %132 : tensor<7xf64>
    %134 = stablehlo.sqrt %133 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %136 = stablehlo.divide %135, %134 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %138 = stablehlo.divide %137, %134 : tensor<7xf64>
    %139 = stablehlo.multiply %134, %134 : tensor<7xf64>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %141 = stablehlo.divide %140, %139 : tensor<7xf64>
    %cst_53 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %143 = stablehlo.subtract %134, %142 : tensor<7xf64>
    %144 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %146 = stablehlo.multiply %arg0, %145 : tensor<7x3xf64>
    %147 = stablehlo.multiply %146, %146 : tensor<7x3xf64>
    %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %149 = stablehlo.multiply %148, %146 : tensor<7x3xf64>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %150 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %151 = stablehlo.multiply %150, %146 : tensor<7x3xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %152 = stablehlo.reduce(%147 init: %cst_56) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_57 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %154 = stablehlo.add %152, %153 : tensor<7xf64>
    %155 = stablehlo.sqrt %154 : tensor<7xf64>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %156 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %157 = stablehlo.divide %156, %155 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %158 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %159 = stablehlo.divide %158, %155 : tensor<7xf64>
    %160 = stablehlo.multiply %155, %155 : tensor<7xf64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %162 = stablehlo.divide %161, %160 : tensor<7xf64>
    %cst_61 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %164 = stablehlo.subtract %155, %163 : tensor<7xf64>
    %165 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %166 = stablehlo.reshape %165 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_62 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %167 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %168 = stablehlo.multiply %167, %166 : tensor<7xf64>
    %169 = stablehlo.sine %168 : tensor<7xf64>
    %170 = stablehlo.cosine %168 : tensor<7xf64>
    %171 = stablehlo.cosine %168 : tensor<7xf64>
    %172 = stablehlo.sine %168 : tensor<7xf64>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %173 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %174 = stablehlo.multiply %173, %169 : tensor<7xf64>
    %175 = stablehlo.add %164, %174 : tensor<7xf64>
    %176 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %177 = stablehlo.multiply %176, %176 : tensor<7x2xf64>
    %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %178 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %179 = stablehlo.multiply %178, %176 : tensor<7x2xf64>
    %cst_65 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %180 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %181 = stablehlo.multiply %180, %176 : tensor<7x2xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %182 = stablehlo.reduce(%177 init: %cst_66) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_67 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %184 = stablehlo.add %182, %183 : tensor<7xf64>
    %185 = stablehlo.sqrt %184 : tensor<7xf64>
    %cst_68 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %186 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %187 = stablehlo.divide %186, %185 : tensor<7xf64>
    %cst_69 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %189 = stablehlo.divide %188, %185 : tensor<7xf64>
    %190 = stablehlo.multiply %185, %185 : tensor<7xf64>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %192 = stablehlo.divide %191, %190 : tensor<7xf64>
    %cst_71 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %193 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %194 = stablehlo.subtract %185, %193 : tensor<7xf64>
    %195 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %196 = stablehlo.reshape %195 : (tensor<7x1xf64>) -> tensor<7xf64>
    %197 = stablehlo.broadcast_in_dim %194, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %198 = stablehlo.broadcast_in_dim %196, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %199 = stablehlo.concatenate %197, %198, dim = 0 : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<2x7xf64>
    %200 = stablehlo.multiply %199, %199 : tensor<2x7xf64>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %201 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %202 = stablehlo.multiply %201, %199 : tensor<2x7xf64>
    %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %203 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %204 = stablehlo.multiply %203, %199 : tensor<2x7xf64>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %205 = stablehlo.reduce(%200 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<2x7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_75 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %206 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %207 = stablehlo.add %205, %206 : tensor<7xf64>
    %208 = stablehlo.sqrt %207 : tensor<7xf64>
    %cst_76 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %209 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %210 = stablehlo.divide %209, %208 : tensor<7xf64>
    %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %211 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %212 = stablehlo.divide %211, %208 : tensor<7xf64>
    %213 = stablehlo.multiply %208, %208 : tensor<7xf64>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %214 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %215 = stablehlo.divide %214, %213 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %216 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %217 = stablehlo.subtract %208, %216 : tensor<7xf64>
    %218 = stablehlo.negate %143 : tensor<7xf64>
    %cst_80 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %219 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %220 = stablehlo.divide %218, %219 : tensor<7xf64>
    %221 = stablehlo.negate %175 : tensor<7xf64>
    %cst_81 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %222 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %223 = stablehlo.divide %221, %222 : tensor<7xf64>
    %224 = stablehlo.maximum %220, %223 : tensor<7xf64>
    %225 = stablehlo.subtract %220, %223 : tensor<7xf64>
    %226 = stablehlo.compare NE, %225, %225, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %227 = stablehlo.add %220, %223 : tensor<7xf64>
    %228 = stablehlo.abs %225 : tensor<7xf64>
    %229 = stablehlo.negate %228 : tensor<7xf64>
    %230 = stablehlo.exponential %229 : tensor<7xf64>
    %231 = stablehlo.log_plus_one %230 : tensor<7xf64>
    %232 = stablehlo.add %224, %231 : tensor<7xf64>
    %233 = stablehlo.select %226, %227, %232 : tensor<7xi1>, tensor<7xf64>
    %cst_82 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %235 = stablehlo.compare EQ, %220, %234, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %236 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %237 = stablehlo.select %235, %236, %220 : tensor<7xi1>, tensor<7xf64>
    %cst_84 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %238 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %239 = stablehlo.compare EQ, %233, %238, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %241 = stablehlo.select %239, %240, %233 : tensor<7xi1>, tensor<7xf64>
    %242 = stablehlo.subtract %237, %241 : tensor<7xf64>
    %243 = stablehlo.exponential %242 : tensor<7xf64>
    %cst_86 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %245 = stablehlo.compare EQ, %223, %244, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %246 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %247 = stablehlo.select %245, %246, %223 : tensor<7xi1>, tensor<7xf64>
    %cst_88 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %248 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %249 = stablehlo.compare EQ, %233, %248, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %251 = stablehlo.select %249, %250, %233 : tensor<7xi1>, tensor<7xf64>
    %252 = stablehlo.subtract %247, %251 : tensor<7xf64>
    %253 = stablehlo.exponential %252 : tensor<7xf64>
    %cst_90 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %255 = stablehlo.compare EQ, %220, %254, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %257 = stablehlo.select %255, %256, %220 : tensor<7xi1>, tensor<7xf64>
    %cst_92 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %258 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %259 = stablehlo.compare EQ, %233, %258, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %261 = stablehlo.select %259, %260, %233 : tensor<7xi1>, tensor<7xf64>
    %262 = stablehlo.subtract %257, %261 : tensor<7xf64>
    %263 = stablehlo.exponential %262 : tensor<7xf64>
    %cst_94 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %265 = stablehlo.compare EQ, %223, %264, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %267 = stablehlo.select %265, %266, %223 : tensor<7xi1>, tensor<7xf64>
    %cst_96 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %269 = stablehlo.compare EQ, %233, %268, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %270 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %271 = stablehlo.select %269, %270, %233 : tensor<7xi1>, tensor<7xf64>
    %272 = stablehlo.subtract %267, %271 : tensor<7xf64>
    %273 = stablehlo.exponential %272 : tensor<7xf64>
    %cst_98 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %274 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %275 = stablehlo.multiply %274, %233 : tensor<7xf64>
    %276 = stablehlo.negate %217 : tensor<7xf64>
    %277 = stablehlo.maximum %275, %276 : tensor<7xf64>
    %278 = stablehlo.compare EQ, %275, %277, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %279 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %281 = stablehlo.select %278, %280, %279 : tensor<7xi1>, tensor<7xf64>
    %282 = stablehlo.compare EQ, %276, %277, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %283 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_102 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %285 = stablehlo.select %282, %284, %283 : tensor<7xi1>, tensor<7xf64>
    %286 = stablehlo.divide %281, %285 : tensor<7xf64>
    %287 = stablehlo.compare EQ, %276, %277, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %290 = stablehlo.select %287, %289, %288 : tensor<7xi1>, tensor<7xf64>
    %291 = stablehlo.compare EQ, %275, %277, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_106 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %293 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %294 = stablehlo.select %291, %293, %292 : tensor<7xi1>, tensor<7xf64>
    %295 = stablehlo.divide %290, %294 : tensor<7xf64>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %297 = stablehlo.multiply %296, %295 : tensor<7xf64>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %298 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %299 = stablehlo.multiply %298, %286 : tensor<7xf64>
    %300 = stablehlo.negate %297 : tensor<7xf64>
    %cst_109 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %301 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %302 = stablehlo.multiply %301, %299 : tensor<7xf64>
    %303 = stablehlo.multiply %302, %273 : tensor<7xf64>
    %304 = stablehlo.multiply %302, %263 : tensor<7xf64>
    %cst_110 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %305 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %306 = stablehlo.divide %303, %305 : tensor<7xf64>
    %307 = stablehlo.negate %306 : tensor<7xf64>
    %cst_111 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %308 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %309 = stablehlo.divide %304, %308 : tensor<7xf64>
    %310 = stablehlo.negate %309 : tensor<7xf64>
    %311 = stablehlo.multiply %300, %212 : tensor<7xf64>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %313 = stablehlo.transpose %204, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %314 = stablehlo.multiply %312, %313 : tensor<7x2xf64>
    %315 = stablehlo.slice %314 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %316 = stablehlo.reshape %315 : (tensor<7x1xf64>) -> tensor<7xf64>
    %317 = stablehlo.slice %314 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %318 = stablehlo.reshape %317 : (tensor<7x1xf64>) -> tensor<7xf64>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %320 = stablehlo.pad %319, %cst_112, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %321 = stablehlo.multiply %316, %189 : tensor<7xf64>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %323 = stablehlo.multiply %322, %181 : tensor<7x2xf64>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %324 = stablehlo.pad %323, %cst_113, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %325 = stablehlo.add %320, %324 : tensor<7x3xf64>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %326 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %327 = stablehlo.multiply %326, %307 : tensor<7xf64>
    %328 = stablehlo.multiply %327, %171 : tensor<7xf64>
    %cst_115 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %329 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %330 = stablehlo.multiply %329, %328 : tensor<7xf64>
    %331 = stablehlo.broadcast_in_dim %330, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %332 = stablehlo.pad %331, %cst_116, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %333 = stablehlo.add %325, %332 : tensor<7x3xf64>
    %334 = stablehlo.multiply %307, %159 : tensor<7xf64>
    %335 = stablehlo.broadcast_in_dim %334, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %336 = stablehlo.multiply %335, %151 : tensor<7x3xf64>
    %337 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %339 = stablehlo.multiply %336, %338 : tensor<7x3xf64>
    %340 = stablehlo.add %333, %339 : tensor<7x3xf64>
    %341 = stablehlo.multiply %310, %138 : tensor<7xf64>
    %342 = stablehlo.broadcast_in_dim %341, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %343 = stablehlo.multiply %342, %130 : tensor<7x3xf64>
    %344 = stablehlo.add %340, %343 : tensor<7x3xf64>
    %345 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_117 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %346 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %347 = stablehlo.multiply %346, %345 : tensor<7x1xf64>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %349 = stablehlo.multiply %348, %344 : tensor<7x3xf64>
    %350 = stablehlo.subtract %arg0, %349 : tensor<7x3xf64>
    %351 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %353 = stablehlo.subtract %350, %352 : tensor<7x3xf64>
    %354 = stablehlo.multiply %353, %353 : tensor<7x3xf64>
    %cst_118 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %355 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %356 = stablehlo.multiply %355, %353 : tensor<7x3xf64>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %357 = stablehlo.reduce(%354 init: %cst_119) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_120 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %358 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %359 = stablehlo.add %357, %358 : tensor<7xf64>
    %360 = stablehlo.sqrt %359 : tensor<7xf64>
    %cst_121 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %361 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %362 = stablehlo.divide %361, %360 : tensor<7xf64>
    %cst_122 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %363 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %364 = stablehlo.subtract %360, %363 : tensor<7xf64>
    %365 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %367 = stablehlo.multiply %350, %366 : tensor<7x3xf64>
    %368 = stablehlo.multiply %367, %367 : tensor<7x3xf64>
    %cst_123 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %369 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %370 = stablehlo.multiply %369, %367 : tensor<7x3xf64>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %371 = stablehlo.reduce(%368 init: %cst_124) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_125 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %372 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %373 = stablehlo.add %371, %372 : tensor<7xf64>
    %374 = stablehlo.sqrt %373 : tensor<7xf64>
    %cst_126 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %375 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %376 = stablehlo.divide %375, %374 : tensor<7xf64>
    %cst_127 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %377 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %378 = stablehlo.subtract %374, %377 : tensor<7xf64>
    %379 = stablehlo.slice %350 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %380 = stablehlo.reshape %379 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_128 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %381 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %382 = stablehlo.multiply %381, %380 : tensor<7xf64>
    %383 = stablehlo.sine %382 : tensor<7xf64>
    %384 = stablehlo.cosine %382 : tensor<7xf64>
    %cst_129 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %385 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %386 = stablehlo.multiply %385, %383 : tensor<7xf64>
    %387 = stablehlo.add %378, %386 : tensor<7xf64>
    %388 = stablehlo.slice %350 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %389 = stablehlo.multiply %388, %388 : tensor<7x2xf64>
    %cst_130 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %390 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %391 = stablehlo.multiply %390, %388 : tensor<7x2xf64>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %392 = stablehlo.reduce(%389 init: %cst_131) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_132 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %393 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %394 = stablehlo.add %392, %393 : tensor<7xf64>
    %395 = stablehlo.sqrt %394 : tensor<7xf64>
    %cst_133 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %396 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %397 = stablehlo.divide %396, %395 : tensor<7xf64>
    %cst_134 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %398 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %399 = stablehlo.subtract %395, %398 : tensor<7xf64>
    %400 = stablehlo.slice %350 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %401 = stablehlo.reshape %400 : (tensor<7x1xf64>) -> tensor<7xf64>
    %402 = stablehlo.broadcast_in_dim %399, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %403 = stablehlo.broadcast_in_dim %401, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %404 = stablehlo.concatenate %402, %403, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %405 = stablehlo.multiply %404, %404 : tensor<7x2xf64>
    %cst_135 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %406 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %407 = stablehlo.multiply %406, %404 : tensor<7x2xf64>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %408 = stablehlo.reduce(%405 init: %cst_136) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_137 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %409 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %410 = stablehlo.add %408, %409 : tensor<7xf64>
    %411 = stablehlo.sqrt %410 : tensor<7xf64>
    %cst_138 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %412 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %413 = stablehlo.divide %412, %411 : tensor<7xf64>
    %cst_139 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %414 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %415 = stablehlo.subtract %411, %414 : tensor<7xf64>
    %416 = stablehlo.negate %364 : tensor<7xf64>
    %cst_140 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %417 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %418 = stablehlo.divide %416, %417 : tensor<7xf64>
    %419 = stablehlo.negate %387 : tensor<7xf64>
    %cst_141 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %420 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %421 = stablehlo.divide %419, %420 : tensor<7xf64>
    %422 = stablehlo.maximum %418, %421 : tensor<7xf64>
    %423 = stablehlo.subtract %418, %421 : tensor<7xf64>
    %424 = stablehlo.compare NE, %423, %423, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %425 = stablehlo.add %418, %421 : tensor<7xf64>
    %426 = stablehlo.abs %423 : tensor<7xf64>
    %427 = stablehlo.negate %426 : tensor<7xf64>
    %428 = stablehlo.exponential %427 : tensor<7xf64>
    %429 = stablehlo.log_plus_one %428 : tensor<7xf64>
    %430 = stablehlo.add %422, %429 : tensor<7xf64>
    %431 = stablehlo.select %424, %425, %430 : tensor<7xi1>, tensor<7xf64>
    %cst_142 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %432 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %433 = stablehlo.compare EQ, %418, %432, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %434 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %435 = stablehlo.select %433, %434, %418 : tensor<7xi1>, tensor<7xf64>
    %cst_144 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %436 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %437 = stablehlo.compare EQ, %431, %436, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %438 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %439 = stablehlo.select %437, %438, %431 : tensor<7xi1>, tensor<7xf64>
    %440 = stablehlo.subtract %435, %439 : tensor<7xf64>
    %441 = stablehlo.exponential %440 : tensor<7xf64>
    %cst_146 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %442 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %443 = stablehlo.compare EQ, %421, %442, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %444 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %445 = stablehlo.select %443, %444, %421 : tensor<7xi1>, tensor<7xf64>
    %cst_148 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %446 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %447 = stablehlo.compare EQ, %431, %446, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %448 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %449 = stablehlo.select %447, %448, %431 : tensor<7xi1>, tensor<7xf64>
    %450 = stablehlo.subtract %445, %449 : tensor<7xf64>
    %451 = stablehlo.exponential %450 : tensor<7xf64>
    %cst_150 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %452 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %453 = stablehlo.multiply %452, %431 : tensor<7xf64>
    %454 = stablehlo.negate %415 : tensor<7xf64>
    %455 = stablehlo.maximum %453, %454 : tensor<7xf64>
    %456 = stablehlo.compare EQ, %453, %455, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %457 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %458 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %459 = stablehlo.select %456, %457, %458 : tensor<7xi1>, tensor<7xf64>
    %460 = stablehlo.compare EQ, %454, %455, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_153 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %461 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %462 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %463 = stablehlo.select %460, %461, %462 : tensor<7xi1>, tensor<7xf64>
    %464 = stablehlo.divide %459, %463 : tensor<7xf64>
    %465 = stablehlo.compare EQ, %454, %455, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_155 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %466 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %467 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %468 = stablehlo.select %465, %466, %467 : tensor<7xi1>, tensor<7xf64>
    %469 = stablehlo.compare EQ, %453, %455, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_157 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %470 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %471 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %472 = stablehlo.select %469, %470, %471 : tensor<7xi1>, tensor<7xf64>
    %473 = stablehlo.divide %468, %472 : tensor<7xf64>
    %cst_159 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %474 = stablehlo.reduce(%350 init: %cst_159) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_160 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %475 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %476 = stablehlo.maximum %475, %474 : tensor<3xf64>
    %477 = stablehlo.is_finite %476 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %478 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %479 = stablehlo.select %477, %476, %478 : tensor<3xi1>, tensor<3xf64>
    %480 = stablehlo.broadcast_in_dim %479, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %481 = stablehlo.broadcast_in_dim %480, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %482 = stablehlo.subtract %350, %481 : tensor<7x3xf64>
    %483 = stablehlo.exponential %482 : tensor<7x3xf64>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %484 = stablehlo.reduce(%483 init: %cst_162) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %485 = stablehlo.abs %484 : tensor<3xf64>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %486 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %487 = stablehlo.compare GE, %484, %486, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_164 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %488 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_165 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_166 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %489 = stablehlo.divide %cst_165, %cst_166 : tensor<f64>
    %490 = stablehlo.broadcast_in_dim %489, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %491 = stablehlo.divide %488, %485 : tensor<3xf64>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %492 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %493 = stablehlo.select %487, %492, %491 : tensor<3xi1>, tensor<3xf64>
    %494 = stablehlo.select %487, %491, %492 : tensor<3xi1>, tensor<3xf64>
    %495 = stablehlo.negate %493 : tensor<3xf64>
    %496 = stablehlo.add %494, %495 : tensor<3xf64>
    %497 = stablehlo.broadcast_in_dim %496, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %498 = stablehlo.multiply %497, %483 : tensor<7x3xf64>
    %499 = stablehlo.multiply %490, %473 : tensor<7xf64>
    %500 = stablehlo.multiply %490, %464 : tensor<7xf64>
    %501 = stablehlo.negate %499 : tensor<7xf64>
    %cst_168 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %502 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %503 = stablehlo.multiply %502, %500 : tensor<7xf64>
    %504 = stablehlo.multiply %503, %451 : tensor<7xf64>
    %505 = stablehlo.multiply %503, %441 : tensor<7xf64>
    %cst_169 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %506 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %507 = stablehlo.divide %504, %506 : tensor<7xf64>
    %508 = stablehlo.negate %507 : tensor<7xf64>
    %cst_170 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %509 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %510 = stablehlo.divide %505, %509 : tensor<7xf64>
    %511 = stablehlo.negate %510 : tensor<7xf64>
    %512 = stablehlo.multiply %501, %413 : tensor<7xf64>
    %513 = stablehlo.broadcast_in_dim %512, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %514 = stablehlo.multiply %513, %407 : tensor<7x2xf64>
    %515 = stablehlo.slice %514 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %516 = stablehlo.reshape %515 : (tensor<7x1xf64>) -> tensor<7xf64>
    %517 = stablehlo.slice %514 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %518 = stablehlo.reshape %517 : (tensor<7x1xf64>) -> tensor<7xf64>
    %519 = stablehlo.broadcast_in_dim %518, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %520 = stablehlo.pad %519, %cst_171, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %521 = stablehlo.add %498, %520 : tensor<7x3xf64>
    %522 = stablehlo.multiply %516, %397 : tensor<7xf64>
    %523 = stablehlo.broadcast_in_dim %522, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %524 = stablehlo.multiply %523, %391 : tensor<7x2xf64>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %525 = stablehlo.pad %524, %cst_172, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %526 = stablehlo.add %521, %525 : tensor<7x3xf64>
    %cst_173 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %527 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %528 = stablehlo.multiply %527, %508 : tensor<7xf64>
    %529 = stablehlo.multiply %528, %384 : tensor<7xf64>
    %cst_174 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %530 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %531 = stablehlo.multiply %530, %529 : tensor<7xf64>
    %532 = stablehlo.broadcast_in_dim %531, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %533 = stablehlo.pad %532, %cst_175, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %534 = stablehlo.add %526, %533 : tensor<7x3xf64>
    %535 = stablehlo.multiply %508, %376 : tensor<7xf64>
    %536 = stablehlo.broadcast_in_dim %535, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %537 = stablehlo.multiply %536, %370 : tensor<7x3xf64>
    %538 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %539 = stablehlo.multiply %537, %538 : tensor<7x3xf64>
    %540 = stablehlo.add %534, %539 : tensor<7x3xf64>
    %541 = stablehlo.multiply %511, %362 : tensor<7xf64>
    %542 = stablehlo.broadcast_in_dim %541, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %543 = stablehlo.multiply %542, %356 : tensor<7x3xf64>
    %544 = stablehlo.add %540, %543 : tensor<7x3xf64>
    %545 = stablehlo.negate %544 : tensor<7x3xf64>
    %546 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %547 = stablehlo.multiply %546, %545 : tensor<7x3xf64>
    %548 = stablehlo.multiply %545, %344 : tensor<7x3xf64>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %549 = stablehlo.reduce(%548 init: %cst_176) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %550 = stablehlo.reshape %549 : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_177 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %551 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %552 = stablehlo.multiply %551, %550 : tensor<7x1xf64>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %553 = stablehlo.reduce(%552 init: %cst_178) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %554 = stablehlo.multiply %342, %547 : tensor<7x3xf64>
    %555 = stablehlo.multiply %547, %130 : tensor<7x3xf64>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %556 = stablehlo.reduce(%555 init: %cst_179) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %557 = stablehlo.multiply %310, %556 : tensor<7xf64>
    %558 = stablehlo.multiply %556, %138 : tensor<7xf64>
    %559 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %560 = stablehlo.multiply %547, %559 : tensor<7x3xf64>
    %561 = stablehlo.multiply %335, %560 : tensor<7x3xf64>
    %562 = stablehlo.multiply %560, %151 : tensor<7x3xf64>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %563 = stablehlo.reduce(%562 init: %cst_180) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %564 = stablehlo.multiply %307, %563 : tensor<7xf64>
    %565 = stablehlo.multiply %563, %159 : tensor<7xf64>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %566 = stablehlo.pad %547, %cst_181, low = [0, 0], high = [0, -2], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %567 = stablehlo.slice %566 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %568 = stablehlo.reduce(%567 init: %cst_182) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_183 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %569 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %570 = stablehlo.multiply %569, %568 : tensor<7xf64>
    %571 = stablehlo.multiply %327, %570 : tensor<7xf64>
    %572 = stablehlo.multiply %570, %171 : tensor<7xf64>
    %cst_184 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %573 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %574 = stablehlo.multiply %573, %572 : tensor<7xf64>
    %575 = stablehlo.add %565, %574 : tensor<7xf64>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %576 = stablehlo.pad %547, %cst_185, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x2xf64>
    %577 = stablehlo.slice %576 [0:7, 0:2] : (tensor<7x2xf64>) -> tensor<7x2xf64>
    %578 = stablehlo.multiply %322, %577 : tensor<7x2xf64>
    %579 = stablehlo.multiply %577, %181 : tensor<7x2xf64>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %580 = stablehlo.reduce(%579 init: %cst_186) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %581 = stablehlo.multiply %316, %580 : tensor<7xf64>
    %582 = stablehlo.multiply %580, %189 : tensor<7xf64>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %583 = stablehlo.pad %547, %cst_187, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %584 = stablehlo.slice %583 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %585 = stablehlo.reduce(%584 init: %cst_188) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %586 = stablehlo.broadcast_in_dim %582, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %587 = stablehlo.broadcast_in_dim %585, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %588 = stablehlo.concatenate %586, %587, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %589 = stablehlo.multiply %312, %588 : tensor<7x2xf64>
    %590 = stablehlo.multiply %588, %313 : tensor<7x2xf64>
    %591 = stablehlo.transpose %589, dims = [1, 0] : (tensor<7x2xf64>) -> tensor<2x7xf64>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %592 = stablehlo.reduce(%590 init: %cst_189) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %593 = stablehlo.multiply %300, %592 : tensor<7xf64>
    %594 = stablehlo.negate %558 : tensor<7xf64>
    %cst_190 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %595 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %596 = stablehlo.divide %594, %595 : tensor<7xf64>
    %597 = stablehlo.negate %575 : tensor<7xf64>
    %cst_191 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %598 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %599 = stablehlo.divide %597, %598 : tensor<7xf64>
    %600 = stablehlo.multiply %302, %596 : tensor<7xf64>
    %601 = stablehlo.multiply %302, %599 : tensor<7xf64>
    %602 = stablehlo.multiply %601, %273 : tensor<7xf64>
    %603 = stablehlo.negate %602 : tensor<7xf64>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %604 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %605 = stablehlo.select %269, %604, %603 : tensor<7xi1>, tensor<7xf64>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %606 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %607 = stablehlo.select %265, %606, %602 : tensor<7xi1>, tensor<7xf64>
    %608 = stablehlo.multiply %600, %263 : tensor<7xf64>
    %609 = stablehlo.negate %608 : tensor<7xf64>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %610 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %611 = stablehlo.select %259, %610, %609 : tensor<7xi1>, tensor<7xf64>
    %612 = stablehlo.add %605, %611 : tensor<7xf64>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %613 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %614 = stablehlo.select %255, %613, %608 : tensor<7xi1>, tensor<7xf64>
    %615 = stablehlo.multiply %612, %253 : tensor<7xf64>
    %616 = stablehlo.add %607, %615 : tensor<7xf64>
    %617 = stablehlo.multiply %612, %243 : tensor<7xf64>
    %618 = stablehlo.add %614, %617 : tensor<7xf64>
    %cst_196 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %619 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %620 = stablehlo.divide %616, %619 : tensor<7xf64>
    %621 = stablehlo.negate %620 : tensor<7xf64>
    %cst_197 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %622 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %623 = stablehlo.divide %618, %622 : tensor<7xf64>
    %624 = stablehlo.negate %623 : tensor<7xf64>
    %625 = stablehlo.multiply %593, %215 : tensor<7xf64>
    %cst_198 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %626 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %627 = stablehlo.multiply %625, %626 : tensor<7xf64>
    %628 = stablehlo.negate %627 : tensor<7xf64>
    %629 = stablehlo.multiply %628, %210 : tensor<7xf64>
    %630 = stablehlo.broadcast_in_dim %629, dims = [1] : (tensor<7xf64>) -> tensor<2x7xf64>
    %cst_199 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %631 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %632 = stablehlo.multiply %631, %591 : tensor<2x7xf64>
    %633 = stablehlo.multiply %630, %202 : tensor<2x7xf64>
    %634 = stablehlo.add %632, %633 : tensor<2x7xf64>
    %635 = stablehlo.slice %634 [0:1, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %636 = stablehlo.reshape %635 : (tensor<1x7xf64>) -> tensor<7xf64>
    %637 = stablehlo.slice %634 [1:2, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %638 = stablehlo.reshape %637 : (tensor<1x7xf64>) -> tensor<7xf64>
    %639 = stablehlo.broadcast_in_dim %638, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %640 = stablehlo.pad %639, %cst_200, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %641 = stablehlo.add %544, %640 : tensor<7x3xf64>
    %642 = stablehlo.multiply %581, %192 : tensor<7xf64>
    %cst_201 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %643 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %644 = stablehlo.multiply %642, %643 : tensor<7xf64>
    %645 = stablehlo.negate %644 : tensor<7xf64>
    %646 = stablehlo.add %636, %645 : tensor<7xf64>
    %647 = stablehlo.multiply %646, %187 : tensor<7xf64>
    %648 = stablehlo.broadcast_in_dim %647, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %cst_202 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %649 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %650 = stablehlo.multiply %649, %578 : tensor<7x2xf64>
    %651 = stablehlo.multiply %648, %179 : tensor<7x2xf64>
    %652 = stablehlo.add %650, %651 : tensor<7x2xf64>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %653 = stablehlo.pad %652, %cst_203, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %654 = stablehlo.add %641, %653 : tensor<7x3xf64>
    %cst_204 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %655 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %656 = stablehlo.multiply %655, %621 : tensor<7xf64>
    %657 = stablehlo.negate %571 : tensor<7xf64>
    %658 = stablehlo.multiply %657, %172 : tensor<7xf64>
    %659 = stablehlo.multiply %656, %170 : tensor<7xf64>
    %660 = stablehlo.add %658, %659 : tensor<7xf64>
    %cst_205 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %661 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %662 = stablehlo.multiply %661, %660 : tensor<7xf64>
    %663 = stablehlo.broadcast_in_dim %662, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %664 = stablehlo.pad %663, %cst_206, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %665 = stablehlo.add %654, %664 : tensor<7x3xf64>
    %666 = stablehlo.multiply %564, %162 : tensor<7xf64>
    %cst_207 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %667 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %668 = stablehlo.multiply %666, %667 : tensor<7xf64>
    %669 = stablehlo.negate %668 : tensor<7xf64>
    %670 = stablehlo.add %621, %669 : tensor<7xf64>
    %671 = stablehlo.multiply %670, %157 : tensor<7xf64>
    %672 = stablehlo.broadcast_in_dim %671, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_208 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %673 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %674 = stablehlo.multiply %673, %561 : tensor<7x3xf64>
    %675 = stablehlo.multiply %672, %149 : tensor<7x3xf64>
    %676 = stablehlo.add %674, %675 : tensor<7x3xf64>
    %677 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %678 = stablehlo.multiply %676, %677 : tensor<7x3xf64>
    %679 = stablehlo.add %665, %678 : tensor<7x3xf64>
    %680 = stablehlo.multiply %557, %141 : tensor<7xf64>
    %cst_209 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %681 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %682 = stablehlo.multiply %680, %681 : tensor<7xf64>
    %683 = stablehlo.negate %682 : tensor<7xf64>
    %684 = stablehlo.add %624, %683 : tensor<7xf64>
    %685 = stablehlo.multiply %684, %136 : tensor<7xf64>
    %686 = stablehlo.broadcast_in_dim %685, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_210 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %687 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %688 = stablehlo.multiply %687, %554 : tensor<7x3xf64>
    %689 = stablehlo.add %679, %688 : tensor<7x3xf64>
    %690 = stablehlo.multiply %686, %128 : tensor<7x3xf64>
    %691 = stablehlo.add %689, %690 : tensor<7x3xf64>
    %692 = stablehlo.multiply %553, %122 : tensor<7xf64>
    %693 = stablehlo.multiply %553, %113 : tensor<7xf64>
    %694 = stablehlo.negate %692 : tensor<7xf64>
    %cst_211 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %695 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %696 = stablehlo.multiply %695, %693 : tensor<7xf64>
    %697 = stablehlo.multiply %696, %100 : tensor<7xf64>
    %698 = stablehlo.multiply %696, %90 : tensor<7xf64>
    %cst_212 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %699 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %700 = stablehlo.divide %697, %699 : tensor<7xf64>
    %701 = stablehlo.negate %700 : tensor<7xf64>
    %cst_213 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %702 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %703 = stablehlo.divide %698, %702 : tensor<7xf64>
    %704 = stablehlo.negate %703 : tensor<7xf64>
    %705 = stablehlo.multiply %694, %62 : tensor<7xf64>
    %706 = stablehlo.broadcast_in_dim %705, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %707 = stablehlo.multiply %706, %56 : tensor<7x2xf64>
    %708 = stablehlo.slice %707 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %709 = stablehlo.reshape %708 : (tensor<7x1xf64>) -> tensor<7xf64>
    %710 = stablehlo.slice %707 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %711 = stablehlo.reshape %710 : (tensor<7x1xf64>) -> tensor<7xf64>
    %712 = stablehlo.broadcast_in_dim %711, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %713 = stablehlo.pad %712, %cst_214, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %714 = stablehlo.add %691, %713 : tensor<7x3xf64>
    %715 = stablehlo.multiply %709, %46 : tensor<7xf64>
    %716 = stablehlo.broadcast_in_dim %715, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %717 = stablehlo.multiply %716, %40 : tensor<7x2xf64>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %718 = stablehlo.pad %717, %cst_215, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %719 = stablehlo.add %714, %718 : tensor<7x3xf64>
    %cst_216 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %720 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %721 = stablehlo.multiply %720, %701 : tensor<7xf64>
    %722 = stablehlo.multiply %721, %33 : tensor<7xf64>
    %cst_217 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %723 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %724 = stablehlo.multiply %723, %722 : tensor<7xf64>
    %725 = stablehlo.broadcast_in_dim %724, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %726 = stablehlo.pad %725, %cst_218, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %727 = stablehlo.add %719, %726 : tensor<7x3xf64>
    %728 = stablehlo.multiply %701, %25 : tensor<7xf64>
    %729 = stablehlo.broadcast_in_dim %728, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %730 = stablehlo.multiply %729, %19 : tensor<7x3xf64>
    %731 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %732 = stablehlo.multiply %730, %731 : tensor<7x3xf64>
    %733 = stablehlo.add %727, %732 : tensor<7x3xf64>
    %734 = stablehlo.multiply %704, %11 : tensor<7xf64>
    %735 = stablehlo.broadcast_in_dim %734, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %736 = stablehlo.multiply %735, %5 : tensor<7x3xf64>
    %737 = stablehlo.add %733, %736 : tensor<7x3xf64>
    return %737 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
