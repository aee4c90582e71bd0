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
    %327 = stablehlo.sign %326 : tensor<3xf64>
    %328 = stablehlo.abs %326 : tensor<3xf64>
    %329 = stablehlo.log %328 : tensor<3xf64>
    %330 = stablehlo.add %329, %321 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %331 = stablehlo.reduce(%315 init: %cst_96) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_97 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %332 = stablehlo.divide %331, %cst_97 : tensor<f64>
    return %330, %332 : tensor<3xf64>, tensor<f64>
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
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %258 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_93 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %259 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %260 = stablehlo.compare EQ, %233, %259, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %261 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %262 = stablehlo.select %260, %261, %233 : tensor<7xi1>, tensor<7xf64>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %264 = stablehlo.subtract %257, %262 : tensor<7xf64>
    %265 = stablehlo.exponential %264 : tensor<7xf64>
    %cst_96 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %267 = stablehlo.compare EQ, %223, %266, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %269 = stablehlo.select %267, %268, %223 : tensor<7xi1>, tensor<7xf64>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %270 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_99 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %271 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %272 = stablehlo.compare EQ, %233, %271, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %273 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %274 = stablehlo.select %272, %273, %233 : tensor<7xi1>, tensor<7xf64>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %276 = stablehlo.subtract %269, %274 : tensor<7xf64>
    %277 = stablehlo.exponential %276 : tensor<7xf64>
    %cst_102 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %278 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %279 = stablehlo.multiply %278, %233 : tensor<7xf64>
    %280 = stablehlo.negate %217 : tensor<7xf64>
    %281 = stablehlo.maximum %279, %280 : tensor<7xf64>
    %282 = stablehlo.compare EQ, %279, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %283 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %285 = stablehlo.select %282, %283, %284 : tensor<7xi1>, tensor<7xf64>
    %286 = stablehlo.compare EQ, %280, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_105 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %289 = stablehlo.select %286, %287, %288 : tensor<7xi1>, tensor<7xf64>
    %290 = stablehlo.divide %285, %289 : tensor<7xf64>
    %291 = stablehlo.compare EQ, %280, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %293 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %294 = stablehlo.select %291, %292, %293 : tensor<7xi1>, tensor<7xf64>
    %295 = stablehlo.compare EQ, %279, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_109 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %297 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %298 = stablehlo.select %295, %296, %297 : tensor<7xi1>, tensor<7xf64>
    %299 = stablehlo.divide %294, %298 : tensor<7xf64>
    %300 = stablehlo.compare EQ, %279, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %301 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %302 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %303 = stablehlo.select %300, %302, %301 : tensor<7xi1>, tensor<7xf64>
    %304 = stablehlo.compare EQ, %280, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %305 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_114 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %306 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %307 = stablehlo.select %304, %306, %305 : tensor<7xi1>, tensor<7xf64>
    %308 = stablehlo.divide %303, %307 : tensor<7xf64>
    %309 = stablehlo.compare EQ, %280, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %310 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_116 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %312 = stablehlo.select %309, %311, %310 : tensor<7xi1>, tensor<7xf64>
    %313 = stablehlo.compare EQ, %279, %281, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_117 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %314 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_118 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %315 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %316 = stablehlo.select %313, %315, %314 : tensor<7xi1>, tensor<7xf64>
    %317 = stablehlo.divide %312, %316 : tensor<7xf64>
    %cst_119 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %318 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %319 = stablehlo.multiply %318, %317 : tensor<7xf64>
    %cst_120 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %321 = stablehlo.multiply %320, %308 : tensor<7xf64>
    %322 = stablehlo.negate %319 : tensor<7xf64>
    %cst_121 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %323 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %324 = stablehlo.multiply %323, %321 : tensor<7xf64>
    %325 = stablehlo.multiply %324, %277 : tensor<7xf64>
    %326 = stablehlo.multiply %324, %265 : tensor<7xf64>
    %cst_122 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %327 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %328 = stablehlo.divide %325, %327 : tensor<7xf64>
    %329 = stablehlo.negate %328 : tensor<7xf64>
    %cst_123 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %330 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %331 = stablehlo.divide %326, %330 : tensor<7xf64>
    %332 = stablehlo.negate %331 : tensor<7xf64>
    %333 = stablehlo.multiply %322, %212 : tensor<7xf64>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %335 = stablehlo.transpose %204, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %336 = stablehlo.multiply %334, %335 : tensor<7x2xf64>
    %337 = stablehlo.slice %336 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %338 = stablehlo.reshape %337 : (tensor<7x1xf64>) -> tensor<7xf64>
    %339 = stablehlo.slice %336 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %340 = stablehlo.reshape %339 : (tensor<7x1xf64>) -> tensor<7xf64>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %342 = stablehlo.pad %341, %cst_124, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %343 = stablehlo.multiply %338, %189 : tensor<7xf64>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %345 = stablehlo.multiply %344, %181 : tensor<7x2xf64>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %346 = stablehlo.pad %345, %cst_125, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %347 = stablehlo.add %342, %346 : tensor<7x3xf64>
    %cst_126 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %348 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %349 = stablehlo.multiply %348, %329 : tensor<7xf64>
    %350 = stablehlo.multiply %349, %171 : tensor<7xf64>
    %cst_127 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %351 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %352 = stablehlo.multiply %351, %350 : tensor<7xf64>
    %353 = stablehlo.broadcast_in_dim %352, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %354 = stablehlo.pad %353, %cst_128, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %355 = stablehlo.add %347, %354 : tensor<7x3xf64>
    %356 = stablehlo.multiply %329, %159 : tensor<7xf64>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %358 = stablehlo.multiply %357, %151 : tensor<7x3xf64>
    %359 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %361 = stablehlo.multiply %358, %360 : tensor<7x3xf64>
    %362 = stablehlo.add %355, %361 : tensor<7x3xf64>
    %363 = stablehlo.multiply %332, %138 : tensor<7xf64>
    %364 = stablehlo.broadcast_in_dim %363, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %365 = stablehlo.multiply %364, %130 : tensor<7x3xf64>
    %366 = stablehlo.add %362, %365 : tensor<7x3xf64>
    %367 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_129 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %368 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %369 = stablehlo.multiply %368, %367 : tensor<7x1xf64>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %371 = stablehlo.multiply %370, %366 : tensor<7x3xf64>
    %372 = stablehlo.subtract %arg0, %371 : tensor<7x3xf64>
    %373 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %374 = stablehlo.broadcast_in_dim %373, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %375 = stablehlo.subtract %372, %374 : tensor<7x3xf64>
    %376 = stablehlo.multiply %375, %375 : tensor<7x3xf64>
    %cst_130 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %377 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %378 = stablehlo.multiply %377, %375 : tensor<7x3xf64>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %379 = stablehlo.reduce(%376 init: %cst_131) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_132 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %380 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %381 = stablehlo.add %379, %380 : tensor<7xf64>
    %382 = stablehlo.sqrt %381 : tensor<7xf64>
    %cst_133 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %383 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %384 = stablehlo.divide %383, %382 : tensor<7xf64>
    %cst_134 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %385 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %386 = stablehlo.subtract %382, %385 : tensor<7xf64>
    %387 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %388 = stablehlo.broadcast_in_dim %387, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %389 = stablehlo.multiply %372, %388 : tensor<7x3xf64>
    %390 = stablehlo.multiply %389, %389 : tensor<7x3xf64>
    %cst_135 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %391 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %392 = stablehlo.multiply %391, %389 : tensor<7x3xf64>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %393 = stablehlo.reduce(%390 init: %cst_136) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_137 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %394 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %395 = stablehlo.add %393, %394 : tensor<7xf64>
    %396 = stablehlo.sqrt %395 : tensor<7xf64>
    %cst_138 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %397 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %398 = stablehlo.divide %397, %396 : tensor<7xf64>
    %cst_139 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %399 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %400 = stablehlo.subtract %396, %399 : tensor<7xf64>
    %401 = stablehlo.slice %372 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %402 = stablehlo.reshape %401 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_140 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %403 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %404 = stablehlo.multiply %403, %402 : tensor<7xf64>
    %405 = stablehlo.sine %404 : tensor<7xf64>
    %406 = stablehlo.cosine %404 : tensor<7xf64>
    %cst_141 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %407 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %408 = stablehlo.multiply %407, %405 : tensor<7xf64>
    %409 = stablehlo.add %400, %408 : tensor<7xf64>
    %410 = stablehlo.slice %372 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %411 = stablehlo.multiply %410, %410 : tensor<7x2xf64>
    %cst_142 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %412 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %413 = stablehlo.multiply %412, %410 : tensor<7x2xf64>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %414 = stablehlo.reduce(%411 init: %cst_143) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_144 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %415 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %416 = stablehlo.add %414, %415 : tensor<7xf64>
    %417 = stablehlo.sqrt %416 : tensor<7xf64>
    %cst_145 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %418 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %419 = stablehlo.divide %418, %417 : tensor<7xf64>
    %cst_146 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %420 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %421 = stablehlo.subtract %417, %420 : tensor<7xf64>
    %422 = stablehlo.slice %372 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %423 = stablehlo.reshape %422 : (tensor<7x1xf64>) -> tensor<7xf64>
    %424 = stablehlo.broadcast_in_dim %421, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %425 = stablehlo.broadcast_in_dim %423, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %426 = stablehlo.concatenate %424, %425, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %427 = stablehlo.multiply %426, %426 : tensor<7x2xf64>
    %cst_147 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %428 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %429 = stablehlo.multiply %428, %426 : tensor<7x2xf64>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %430 = stablehlo.reduce(%427 init: %cst_148) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_149 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %431 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %432 = stablehlo.add %430, %431 : tensor<7xf64>
    %433 = stablehlo.sqrt %432 : tensor<7xf64>
    %cst_150 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %434 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %435 = stablehlo.divide %434, %433 : tensor<7xf64>
    %cst_151 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %436 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %437 = stablehlo.subtract %433, %436 : tensor<7xf64>
    %438 = stablehlo.negate %386 : tensor<7xf64>
    %cst_152 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %439 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %440 = stablehlo.divide %438, %439 : tensor<7xf64>
    %441 = stablehlo.negate %409 : tensor<7xf64>
    %cst_153 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %442 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %443 = stablehlo.divide %441, %442 : tensor<7xf64>
    %444 = stablehlo.maximum %440, %443 : tensor<7xf64>
    %445 = stablehlo.subtract %440, %443 : tensor<7xf64>
    %446 = stablehlo.compare NE, %445, %445, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %447 = stablehlo.add %440, %443 : tensor<7xf64>
    %448 = stablehlo.abs %445 : tensor<7xf64>
    %449 = stablehlo.negate %448 : tensor<7xf64>
    %450 = stablehlo.exponential %449 : tensor<7xf64>
    %451 = stablehlo.log_plus_one %450 : tensor<7xf64>
    %452 = stablehlo.add %444, %451 : tensor<7xf64>
    %453 = stablehlo.select %446, %447, %452 : tensor<7xi1>, tensor<7xf64>
    %cst_154 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %454 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %455 = stablehlo.compare EQ, %440, %454, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %456 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %457 = stablehlo.select %455, %456, %440 : tensor<7xi1>, tensor<7xf64>
    %cst_156 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %458 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %459 = stablehlo.compare EQ, %453, %458, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %460 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %461 = stablehlo.select %459, %460, %453 : tensor<7xi1>, tensor<7xf64>
    %462 = stablehlo.subtract %457, %461 : tensor<7xf64>
    %463 = stablehlo.exponential %462 : tensor<7xf64>
    %cst_158 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %464 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %465 = stablehlo.compare EQ, %443, %464, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %466 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %467 = stablehlo.select %465, %466, %443 : tensor<7xi1>, tensor<7xf64>
    %cst_160 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %468 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %469 = stablehlo.compare EQ, %453, %468, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %470 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %471 = stablehlo.select %469, %470, %453 : tensor<7xi1>, tensor<7xf64>
    %472 = stablehlo.subtract %467, %471 : tensor<7xf64>
    %473 = stablehlo.exponential %472 : tensor<7xf64>
    %cst_162 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %474 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %475 = stablehlo.multiply %474, %453 : tensor<7xf64>
    %476 = stablehlo.negate %437 : tensor<7xf64>
    %477 = stablehlo.maximum %475, %476 : tensor<7xf64>
    %478 = stablehlo.compare EQ, %475, %477, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_163 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %479 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %480 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %481 = stablehlo.select %478, %479, %480 : tensor<7xi1>, tensor<7xf64>
    %482 = stablehlo.compare EQ, %476, %477, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_165 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %483 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_166 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %484 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %485 = stablehlo.select %482, %483, %484 : tensor<7xi1>, tensor<7xf64>
    %486 = stablehlo.divide %481, %485 : tensor<7xf64>
    %487 = stablehlo.compare EQ, %476, %477, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %488 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %489 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %490 = stablehlo.select %487, %488, %489 : tensor<7xi1>, tensor<7xf64>
    %491 = stablehlo.compare EQ, %475, %477, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_169 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %492 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_170 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %493 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %494 = stablehlo.select %491, %492, %493 : tensor<7xi1>, tensor<7xf64>
    %495 = stablehlo.divide %490, %494 : tensor<7xf64>
    %cst_171 = stablehlo.constant dense<1.573000e+00> : tensor<f64>
    %496 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %497 = stablehlo.subtract %477, %496 : tensor<7xf64>
    %cst_172 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %498 = stablehlo.reduce(%372 init: %cst_172) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %499 = stablehlo.reshape %498 : (tensor<3xf64>) -> tensor<1x3xf64>
    %500 = stablehlo.broadcast_in_dim %499, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %501 = stablehlo.compare EQ, %372, %500, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %502 = stablehlo.convert %501 : (tensor<7x3xi1>) -> tensor<7x3xf64>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %503 = stablehlo.reduce(%502 init: %cst_173) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_174 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %504 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %505 = stablehlo.maximum %504, %498 : tensor<3xf64>
    %506 = stablehlo.compare EQ, %498, %505, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_175 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %507 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %508 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %509 = stablehlo.select %506, %507, %508 : tensor<3xi1>, tensor<3xf64>
    %cst_177 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %510 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %511 = stablehlo.compare EQ, %510, %505, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_178 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %512 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_179 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %513 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %514 = stablehlo.select %511, %512, %513 : tensor<3xi1>, tensor<3xf64>
    %515 = stablehlo.divide %509, %514 : tensor<3xf64>
    %516 = stablehlo.is_finite %505 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %517 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %518 = stablehlo.select %516, %505, %517 : tensor<3xi1>, tensor<3xf64>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %519 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %520 = stablehlo.broadcast_in_dim %518, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %521 = stablehlo.broadcast_in_dim %520, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %522 = stablehlo.subtract %372, %521 : tensor<7x3xf64>
    %523 = stablehlo.exponential %522 : tensor<7x3xf64>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %524 = stablehlo.reduce(%523 init: %cst_182) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %525 = stablehlo.sign %524 : tensor<3xf64>
    %526 = stablehlo.abs %524 : tensor<3xf64>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %527 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %528 = stablehlo.compare GE, %524, %527, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %529 = stablehlo.log %526 : tensor<3xf64>
    %530 = stablehlo.add %529, %518 : tensor<3xf64>
    %cst_184 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %531 = stablehlo.reduce(%497 init: %cst_184) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_185 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %532 = stablehlo.divide %531, %cst_185 : tensor<f64>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %533 = stablehlo.reduce(%530 init: %cst_186) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %534 = stablehlo.reduce(%532 init: %cst_187) applies stablehlo.add across dimensions = [] : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %535 = stablehlo.add %533, %534 : tensor<f64>
    %cst_188 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %536 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_189 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_190 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %537 = stablehlo.divide %cst_189, %cst_190 : tensor<f64>
    %538 = stablehlo.broadcast_in_dim %537, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %539 = stablehlo.divide %536, %526 : tensor<3xf64>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %540 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %541 = stablehlo.select %528, %540, %539 : tensor<3xi1>, tensor<3xf64>
    %542 = stablehlo.select %528, %539, %540 : tensor<3xi1>, tensor<3xf64>
    %543 = stablehlo.negate %541 : tensor<3xf64>
    %544 = stablehlo.add %542, %543 : tensor<3xf64>
    %545 = stablehlo.broadcast_in_dim %544, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %546 = stablehlo.multiply %545, %523 : tensor<7x3xf64>
    %547 = stablehlo.multiply %538, %495 : tensor<7xf64>
    %548 = stablehlo.multiply %538, %486 : tensor<7xf64>
    %549 = stablehlo.negate %547 : tensor<7xf64>
    %cst_192 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %550 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %551 = stablehlo.multiply %550, %548 : tensor<7xf64>
    %552 = stablehlo.multiply %551, %473 : tensor<7xf64>
    %553 = stablehlo.multiply %551, %463 : tensor<7xf64>
    %cst_193 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %554 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %555 = stablehlo.divide %552, %554 : tensor<7xf64>
    %556 = stablehlo.negate %555 : tensor<7xf64>
    %cst_194 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %557 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %558 = stablehlo.divide %553, %557 : tensor<7xf64>
    %559 = stablehlo.negate %558 : tensor<7xf64>
    %560 = stablehlo.multiply %549, %435 : tensor<7xf64>
    %561 = stablehlo.broadcast_in_dim %560, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %562 = stablehlo.multiply %561, %429 : tensor<7x2xf64>
    %563 = stablehlo.slice %562 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %564 = stablehlo.reshape %563 : (tensor<7x1xf64>) -> tensor<7xf64>
    %565 = stablehlo.slice %562 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %566 = stablehlo.reshape %565 : (tensor<7x1xf64>) -> tensor<7xf64>
    %567 = stablehlo.broadcast_in_dim %566, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %568 = stablehlo.pad %567, %cst_195, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %569 = stablehlo.add %546, %568 : tensor<7x3xf64>
    %570 = stablehlo.multiply %564, %419 : tensor<7xf64>
    %571 = stablehlo.broadcast_in_dim %570, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %572 = stablehlo.multiply %571, %413 : tensor<7x2xf64>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %573 = stablehlo.pad %572, %cst_196, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %574 = stablehlo.add %569, %573 : tensor<7x3xf64>
    %cst_197 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %575 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %576 = stablehlo.multiply %575, %556 : tensor<7xf64>
    %577 = stablehlo.multiply %576, %406 : tensor<7xf64>
    %cst_198 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %578 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %579 = stablehlo.multiply %578, %577 : tensor<7xf64>
    %580 = stablehlo.broadcast_in_dim %579, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %581 = stablehlo.pad %580, %cst_199, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %582 = stablehlo.add %574, %581 : tensor<7x3xf64>
    %583 = stablehlo.multiply %556, %398 : tensor<7xf64>
    %584 = stablehlo.broadcast_in_dim %583, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %585 = stablehlo.multiply %584, %392 : tensor<7x3xf64>
    %586 = stablehlo.broadcast_in_dim %387, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %587 = stablehlo.multiply %585, %586 : tensor<7x3xf64>
    %588 = stablehlo.add %582, %587 : tensor<7x3xf64>
    %589 = stablehlo.multiply %559, %384 : tensor<7xf64>
    %590 = stablehlo.broadcast_in_dim %589, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %591 = stablehlo.multiply %590, %378 : tensor<7x3xf64>
    %592 = stablehlo.add %588, %591 : tensor<7x3xf64>
    %593 = stablehlo.negate %592 : tensor<7x3xf64>
    %594 = stablehlo.broadcast_in_dim %369, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %595 = stablehlo.multiply %594, %593 : tensor<7x3xf64>
    %596 = stablehlo.multiply %593, %366 : tensor<7x3xf64>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %597 = stablehlo.reduce(%596 init: %cst_200) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %598 = stablehlo.reshape %597 : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_201 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %599 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %600 = stablehlo.multiply %599, %598 : tensor<7x1xf64>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %601 = stablehlo.reduce(%600 init: %cst_202) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %602 = stablehlo.multiply %364, %595 : tensor<7x3xf64>
    %603 = stablehlo.multiply %595, %130 : tensor<7x3xf64>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %604 = stablehlo.reduce(%603 init: %cst_203) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %605 = stablehlo.multiply %332, %604 : tensor<7xf64>
    %606 = stablehlo.multiply %604, %138 : tensor<7xf64>
    %607 = stablehlo.broadcast_in_dim %359, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %608 = stablehlo.multiply %595, %607 : tensor<7x3xf64>
    %609 = stablehlo.multiply %357, %608 : tensor<7x3xf64>
    %610 = stablehlo.multiply %608, %151 : tensor<7x3xf64>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %611 = stablehlo.reduce(%610 init: %cst_204) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %612 = stablehlo.multiply %329, %611 : tensor<7xf64>
    %613 = stablehlo.multiply %611, %159 : tensor<7xf64>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %614 = stablehlo.pad %595, %cst_205, low = [0, 0], high = [0, -2], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %615 = stablehlo.slice %614 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %616 = stablehlo.reduce(%615 init: %cst_206) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_207 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %617 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %618 = stablehlo.multiply %617, %616 : tensor<7xf64>
    %619 = stablehlo.multiply %349, %618 : tensor<7xf64>
    %620 = stablehlo.multiply %618, %171 : tensor<7xf64>
    %cst_208 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %621 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %622 = stablehlo.multiply %621, %620 : tensor<7xf64>
    %623 = stablehlo.add %613, %622 : tensor<7xf64>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %624 = stablehlo.pad %595, %cst_209, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x2xf64>
    %625 = stablehlo.slice %624 [0:7, 0:2] : (tensor<7x2xf64>) -> tensor<7x2xf64>
    %626 = stablehlo.multiply %344, %625 : tensor<7x2xf64>
    %627 = stablehlo.multiply %625, %181 : tensor<7x2xf64>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %628 = stablehlo.reduce(%627 init: %cst_210) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %629 = stablehlo.multiply %338, %628 : tensor<7xf64>
    %630 = stablehlo.multiply %628, %189 : tensor<7xf64>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %631 = stablehlo.pad %595, %cst_211, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %632 = stablehlo.slice %631 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %633 = stablehlo.reduce(%632 init: %cst_212) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %634 = stablehlo.broadcast_in_dim %630, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %635 = stablehlo.broadcast_in_dim %633, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %636 = stablehlo.concatenate %634, %635, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %637 = stablehlo.multiply %334, %636 : tensor<7x2xf64>
    %638 = stablehlo.multiply %636, %335 : tensor<7x2xf64>
    %639 = stablehlo.transpose %637, dims = [1, 0] : (tensor<7x2xf64>) -> tensor<2x7xf64>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %640 = stablehlo.reduce(%638 init: %cst_213) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %641 = stablehlo.multiply %322, %640 : tensor<7xf64>
    %642 = stablehlo.negate %606 : tensor<7xf64>
    %cst_214 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %643 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %644 = stablehlo.divide %642, %643 : tensor<7xf64>
    %645 = stablehlo.negate %623 : tensor<7xf64>
    %cst_215 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %646 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %647 = stablehlo.divide %645, %646 : tensor<7xf64>
    %648 = stablehlo.multiply %324, %644 : tensor<7xf64>
    %649 = stablehlo.multiply %324, %647 : tensor<7xf64>
    %650 = stablehlo.multiply %649, %277 : tensor<7xf64>
    %651 = stablehlo.negate %650 : tensor<7xf64>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %652 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %653 = stablehlo.select %272, %652, %651 : tensor<7xi1>, tensor<7xf64>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %654 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %655 = stablehlo.select %267, %654, %650 : tensor<7xi1>, tensor<7xf64>
    %656 = stablehlo.multiply %648, %265 : tensor<7xf64>
    %657 = stablehlo.negate %656 : tensor<7xf64>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %658 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %659 = stablehlo.select %260, %658, %657 : tensor<7xi1>, tensor<7xf64>
    %660 = stablehlo.add %653, %659 : tensor<7xf64>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %661 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %662 = stablehlo.select %255, %661, %656 : tensor<7xi1>, tensor<7xf64>
    %663 = stablehlo.multiply %660, %253 : tensor<7xf64>
    %664 = stablehlo.add %655, %663 : tensor<7xf64>
    %665 = stablehlo.multiply %660, %243 : tensor<7xf64>
    %666 = stablehlo.add %662, %665 : tensor<7xf64>
    %cst_220 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %667 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %668 = stablehlo.divide %664, %667 : tensor<7xf64>
    %669 = stablehlo.negate %668 : tensor<7xf64>
    %cst_221 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %670 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %671 = stablehlo.divide %666, %670 : tensor<7xf64>
    %672 = stablehlo.negate %671 : tensor<7xf64>
    %673 = stablehlo.multiply %641, %215 : tensor<7xf64>
    %cst_222 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %674 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %675 = stablehlo.multiply %673, %674 : tensor<7xf64>
    %676 = stablehlo.negate %675 : tensor<7xf64>
    %677 = stablehlo.multiply %676, %210 : tensor<7xf64>
    %678 = stablehlo.broadcast_in_dim %677, dims = [1] : (tensor<7xf64>) -> tensor<2x7xf64>
    %cst_223 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %679 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %680 = stablehlo.multiply %679, %639 : tensor<2x7xf64>
    %681 = stablehlo.multiply %678, %202 : tensor<2x7xf64>
    %682 = stablehlo.add %680, %681 : tensor<2x7xf64>
    %683 = stablehlo.slice %682 [0:1, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %684 = stablehlo.reshape %683 : (tensor<1x7xf64>) -> tensor<7xf64>
    %685 = stablehlo.slice %682 [1:2, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %686 = stablehlo.reshape %685 : (tensor<1x7xf64>) -> tensor<7xf64>
    %687 = stablehlo.broadcast_in_dim %686, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %688 = stablehlo.pad %687, %cst_224, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %689 = stablehlo.add %592, %688 : tensor<7x3xf64>
    %690 = stablehlo.multiply %629, %192 : tensor<7xf64>
    %cst_225 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %691 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %692 = stablehlo.multiply %690, %691 : tensor<7xf64>
    %693 = stablehlo.negate %692 : tensor<7xf64>
    %694 = stablehlo.add %684, %693 : tensor<7xf64>
    %695 = stablehlo.multiply %694, %187 : tensor<7xf64>
    %696 = stablehlo.broadcast_in_dim %695, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %cst_226 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %697 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %698 = stablehlo.multiply %697, %626 : tensor<7x2xf64>
    %699 = stablehlo.multiply %696, %179 : tensor<7x2xf64>
    %700 = stablehlo.add %698, %699 : tensor<7x2xf64>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %701 = stablehlo.pad %700, %cst_227, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %702 = stablehlo.add %689, %701 : tensor<7x3xf64>
    %cst_228 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %703 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %704 = stablehlo.multiply %703, %669 : tensor<7xf64>
    %705 = stablehlo.negate %619 : tensor<7xf64>
    %706 = stablehlo.multiply %705, %172 : tensor<7xf64>
    %707 = stablehlo.multiply %704, %170 : tensor<7xf64>
    %708 = stablehlo.add %706, %707 : tensor<7xf64>
    %cst_229 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %709 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %710 = stablehlo.multiply %709, %708 : tensor<7xf64>
    %711 = stablehlo.broadcast_in_dim %710, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %712 = stablehlo.pad %711, %cst_230, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %713 = stablehlo.add %702, %712 : tensor<7x3xf64>
    %714 = stablehlo.multiply %612, %162 : tensor<7xf64>
    %cst_231 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %715 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %716 = stablehlo.multiply %714, %715 : tensor<7xf64>
    %717 = stablehlo.negate %716 : tensor<7xf64>
    %718 = stablehlo.add %669, %717 : tensor<7xf64>
    %719 = stablehlo.multiply %718, %157 : tensor<7xf64>
    %720 = stablehlo.broadcast_in_dim %719, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_232 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %721 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %722 = stablehlo.multiply %721, %609 : tensor<7x3xf64>
    %723 = stablehlo.multiply %720, %149 : tensor<7x3xf64>
    %724 = stablehlo.add %722, %723 : tensor<7x3xf64>
    %725 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %726 = stablehlo.multiply %724, %725 : tensor<7x3xf64>
    %727 = stablehlo.add %713, %726 : tensor<7x3xf64>
    %728 = stablehlo.multiply %605, %141 : tensor<7xf64>
    %cst_233 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %729 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %730 = stablehlo.multiply %728, %729 : tensor<7xf64>
    %731 = stablehlo.negate %730 : tensor<7xf64>
    %732 = stablehlo.add %672, %731 : tensor<7xf64>
    %733 = stablehlo.multiply %732, %136 : tensor<7xf64>
    %734 = stablehlo.broadcast_in_dim %733, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_234 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %735 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %736 = stablehlo.multiply %735, %602 : tensor<7x3xf64>
    %737 = stablehlo.add %727, %736 : tensor<7x3xf64>
    %738 = stablehlo.multiply %734, %128 : tensor<7x3xf64>
    %739 = stablehlo.add %737, %738 : tensor<7x3xf64>
    %740 = stablehlo.multiply %601, %122 : tensor<7xf64>
    %741 = stablehlo.multiply %601, %113 : tensor<7xf64>
    %742 = stablehlo.negate %740 : tensor<7xf64>
    %cst_235 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %743 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %744 = stablehlo.multiply %743, %741 : tensor<7xf64>
    %745 = stablehlo.multiply %744, %100 : tensor<7xf64>
    %746 = stablehlo.multiply %744, %90 : tensor<7xf64>
    %cst_236 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %747 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %748 = stablehlo.divide %745, %747 : tensor<7xf64>
    %749 = stablehlo.negate %748 : tensor<7xf64>
    %cst_237 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %750 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %751 = stablehlo.divide %746, %750 : tensor<7xf64>
    %752 = stablehlo.negate %751 : tensor<7xf64>
    %753 = stablehlo.multiply %742, %62 : tensor<7xf64>
    %754 = stablehlo.broadcast_in_dim %753, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %755 = stablehlo.multiply %754, %56 : tensor<7x2xf64>
    %756 = stablehlo.slice %755 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %757 = stablehlo.reshape %756 : (tensor<7x1xf64>) -> tensor<7xf64>
    %758 = stablehlo.slice %755 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %759 = stablehlo.reshape %758 : (tensor<7x1xf64>) -> tensor<7xf64>
    %760 = stablehlo.broadcast_in_dim %759, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_238 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %761 = stablehlo.pad %760, %cst_238, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %762 = stablehlo.add %739, %761 : tensor<7x3xf64>
    %763 = stablehlo.multiply %757, %46 : tensor<7xf64>
    %764 = stablehlo.broadcast_in_dim %763, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %765 = stablehlo.multiply %764, %40 : tensor<7x2xf64>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %766 = stablehlo.pad %765, %cst_239, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %767 = stablehlo.add %762, %766 : tensor<7x3xf64>
    %cst_240 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %768 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %769 = stablehlo.multiply %768, %749 : tensor<7xf64>
    %770 = stablehlo.multiply %769, %33 : tensor<7xf64>
    %cst_241 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %771 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %772 = stablehlo.multiply %771, %770 : tensor<7xf64>
    %773 = stablehlo.broadcast_in_dim %772, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %774 = stablehlo.pad %773, %cst_242, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %775 = stablehlo.add %767, %774 : tensor<7x3xf64>
    %776 = stablehlo.multiply %749, %25 : tensor<7xf64>
    %777 = stablehlo.broadcast_in_dim %776, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %778 = stablehlo.multiply %777, %19 : tensor<7x3xf64>
    %779 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %780 = stablehlo.multiply %778, %779 : tensor<7x3xf64>
    %781 = stablehlo.add %775, %780 : tensor<7x3xf64>
    %782 = stablehlo.multiply %752, %11 : tensor<7xf64>
    %783 = stablehlo.broadcast_in_dim %782, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %784 = stablehlo.multiply %783, %5 : tensor<7x3xf64>
    %785 = stablehlo.add %781, %784 : tensor<7x3xf64>
    return %785 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
