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
    %172 = stablehlo.compare GT, %170, %171, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %173 = stablehlo.compare EQ, %170, %171, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %175 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %176 = stablehlo.select %173, %175, %174 : tensor<7xi1>, tensor<7xf64>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %177 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %178 = stablehlo.select %172, %177, %176 : tensor<7xi1>, tensor<7xf64>
    %179 = stablehlo.compare GT, %171, %170, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %180 = stablehlo.compare EQ, %171, %170, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %183 = stablehlo.select %180, %182, %181 : tensor<7xi1>, tensor<7xf64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %185 = stablehlo.select %179, %184, %183 : tensor<7xi1>, tensor<7xf64>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %186 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %187 = stablehlo.multiply %186, %185 : tensor<7xf64>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %189 = stablehlo.multiply %188, %178 : tensor<7xf64>
    %190 = stablehlo.negate %187 : tensor<7xf64>
    %cst_63 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %192 = stablehlo.multiply %191, %189 : tensor<7xf64>
    %193 = stablehlo.multiply %192, %168 : tensor<7xf64>
    %194 = stablehlo.multiply %192, %158 : tensor<7xf64>
    %cst_64 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %195 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %196 = stablehlo.divide %193, %195 : tensor<7xf64>
    %197 = stablehlo.negate %196 : tensor<7xf64>
    %cst_65 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %198 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %199 = stablehlo.divide %194, %198 : tensor<7xf64>
    %200 = stablehlo.negate %199 : tensor<7xf64>
    %201 = stablehlo.multiply %190, %130 : tensor<7xf64>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %203 = stablehlo.transpose %124, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %204 = stablehlo.multiply %202, %203 : tensor<7x2xf64>
    %205 = stablehlo.slice %204 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %206 = stablehlo.reshape %205 : (tensor<7x1xf64>) -> tensor<7xf64>
    %207 = stablehlo.slice %204 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %208 = stablehlo.reshape %207 : (tensor<7x1xf64>) -> tensor<7xf64>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %210 = stablehlo.pad %209, %cst_66, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %211 = stablehlo.multiply %206, %114 : tensor<7xf64>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %213 = stablehlo.multiply %212, %108 : tensor<7x2xf64>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %214 = stablehlo.pad %213, %cst_67, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %215 = stablehlo.add %210, %214 : tensor<7x3xf64>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %216 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %217 = stablehlo.multiply %216, %197 : tensor<7xf64>
    %218 = stablehlo.multiply %217, %101 : tensor<7xf64>
    %cst_69 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %219 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %220 = stablehlo.multiply %219, %218 : tensor<7xf64>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %222 = stablehlo.pad %221, %cst_70, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %223 = stablehlo.add %215, %222 : tensor<7x3xf64>
    %224 = stablehlo.multiply %197, %93 : tensor<7xf64>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %226 = stablehlo.multiply %225, %87 : tensor<7x3xf64>
    %227 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %229 = stablehlo.multiply %226, %228 : tensor<7x3xf64>
    %230 = stablehlo.add %223, %229 : tensor<7x3xf64>
    %231 = stablehlo.multiply %200, %79 : tensor<7xf64>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %233 = stablehlo.multiply %232, %73 : tensor<7x3xf64>
    %234 = stablehlo.add %230, %233 : tensor<7x3xf64>
    %235 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_71 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %236 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %237 = stablehlo.multiply %236, %235 : tensor<7x1xf64>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %239 = stablehlo.multiply %238, %234 : tensor<7x3xf64>
    %240 = stablehlo.subtract %arg0, %239 : tensor<7x3xf64>
    %241 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %243 = stablehlo.subtract %240, %242 : tensor<7x3xf64>
    %244 = stablehlo.multiply %243, %243 : tensor<7x3xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %245 = stablehlo.reduce(%244 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_73 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %246 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %247 = stablehlo.add %245, %246 : tensor<7xf64>
    %248 = stablehlo.sqrt %247 : tensor<7xf64>
    %cst_74 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %249 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %250 = stablehlo.subtract %248, %249 : tensor<7xf64>
    %251 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %253 = stablehlo.multiply %240, %252 : tensor<7x3xf64>
    %254 = stablehlo.multiply %253, %253 : tensor<7x3xf64>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %255 = stablehlo.reduce(%254 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_76 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %257 = stablehlo.add %255, %256 : tensor<7xf64>
    %258 = stablehlo.sqrt %257 : tensor<7xf64>
    %cst_77 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %259 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %260 = stablehlo.subtract %258, %259 : tensor<7xf64>
    %261 = stablehlo.slice %240 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %262 = stablehlo.reshape %261 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_78 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %264 = stablehlo.multiply %263, %262 : tensor<7xf64>
    %265 = stablehlo.sine %264 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %267 = stablehlo.multiply %266, %265 : tensor<7xf64>
    %268 = stablehlo.add %260, %267 : tensor<7xf64>
    %269 = stablehlo.slice %240 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %270 = stablehlo.multiply %269, %269 : tensor<7x2xf64>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %271 = stablehlo.reduce(%270 init: %cst_80) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_81 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %272 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %273 = stablehlo.add %271, %272 : tensor<7xf64>
    %274 = stablehlo.sqrt %273 : tensor<7xf64>
    %cst_82 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %276 = stablehlo.subtract %274, %275 : tensor<7xf64>
    %277 = stablehlo.slice %240 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %278 = stablehlo.reshape %277 : (tensor<7x1xf64>) -> tensor<7xf64>
    %279 = stablehlo.broadcast_in_dim %276, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %280 = stablehlo.broadcast_in_dim %278, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %281 = stablehlo.concatenate %279, %280, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %282 = stablehlo.multiply %281, %281 : tensor<7x2xf64>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %283 = stablehlo.reduce(%282 init: %cst_83) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_84 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %285 = stablehlo.add %283, %284 : tensor<7xf64>
    %286 = stablehlo.sqrt %285 : tensor<7xf64>
    %cst_85 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %288 = stablehlo.subtract %286, %287 : tensor<7xf64>
    %289 = stablehlo.negate %250 : tensor<7xf64>
    %cst_86 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %290 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %291 = stablehlo.divide %289, %290 : tensor<7xf64>
    %292 = stablehlo.negate %268 : tensor<7xf64>
    %cst_87 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %293 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %294 = stablehlo.divide %292, %293 : tensor<7xf64>
    %295 = stablehlo.maximum %291, %294 : tensor<7xf64>
    %296 = stablehlo.subtract %291, %294 : tensor<7xf64>
    %297 = stablehlo.compare NE, %296, %296, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %298 = stablehlo.add %291, %294 : tensor<7xf64>
    %299 = stablehlo.abs %296 : tensor<7xf64>
    %300 = stablehlo.negate %299 : tensor<7xf64>
    %301 = stablehlo.exponential %300 : tensor<7xf64>
    %302 = stablehlo.log_plus_one %301 : tensor<7xf64>
    %303 = stablehlo.add %295, %302 : tensor<7xf64>
    %304 = stablehlo.select %297, %298, %303 : tensor<7xi1>, tensor<7xf64>
    %cst_88 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %305 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %306 = stablehlo.multiply %305, %304 : tensor<7xf64>
    %307 = stablehlo.negate %288 : tensor<7xf64>
    %308 = stablehlo.maximum %306, %307 : tensor<7xf64>
    %cst_89 = stablehlo.constant dense<1.573000e+00> : tensor<f64>
    %309 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %310 = stablehlo.subtract %308, %309 : tensor<7xf64>
    %cst_90 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %311 = stablehlo.reduce(%240 init: %cst_90) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_91 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %312 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %313 = stablehlo.maximum %312, %311 : tensor<3xf64>
    %314 = stablehlo.is_finite %313 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %315 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %316 = stablehlo.select %314, %313, %315 : tensor<3xi1>, tensor<3xf64>
    %317 = stablehlo.broadcast_in_dim %316, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %319 = stablehlo.subtract %240, %318 : tensor<7x3xf64>
    %320 = stablehlo.exponential %319 : tensor<7x3xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %321 = stablehlo.reduce(%320 init: %cst_93) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %322 = stablehlo.abs %321 : tensor<3xf64>
    %323 = stablehlo.log %322 : tensor<3xf64>
    %324 = stablehlo.add %323, %316 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %325 = stablehlo.reduce(%310 init: %cst_94) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_95 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %326 = stablehlo.divide %325, %cst_95 : tensor<f64>
    return %324, %326 : tensor<3xf64>, tensor<f64>
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
    %105 = stablehlo.compare GT, %102, %103, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %106 = stablehlo.compare EQ, %102, %103, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %110 = stablehlo.select %106, %109, %108 : tensor<7xi1>, tensor<7xf64>
    %111 = stablehlo.select %105, %107, %110 : tensor<7xi1>, tensor<7xf64>
    %112 = stablehlo.compare GT, %103, %102, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %113 = stablehlo.compare EQ, %103, %102, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %117 = stablehlo.select %113, %116, %115 : tensor<7xi1>, tensor<7xf64>
    %118 = stablehlo.select %112, %114, %117 : tensor<7xi1>, tensor<7xf64>
    %119 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %121 = stablehlo.subtract %arg0, %120 : tensor<7x3xf64>
    %122 = stablehlo.multiply %121, %121 : tensor<7x3xf64>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %123 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %124 = stablehlo.multiply %123, %121 : tensor<7x3xf64>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %126 = stablehlo.multiply %125, %121 : tensor<7x3xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.reduce(%122 init: %cst_46) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_47 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %129 = stablehlo.add %127, %128 : tensor<7xf64>
    %130 = stablehlo.sqrt %129 : tensor<7xf64>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %132 = stablehlo.divide %131, %130 : tensor<7xf64>
    %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %134 = stablehlo.divide %133, %130 : tensor<7xf64>
    %135 = stablehlo.multiply %130, %130 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %137 = stablehlo.divide %136, %135 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %139 = stablehlo.subtract %130, %138 : tensor<7xf64>
    %140 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %142 = stablehlo.multiply %arg0, %141 : tensor<7x3xf64>
    %143 = stablehlo.multiply %142, %142 : tensor<7x3xf64>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %145 = stablehlo.multiply %144, %142 : tensor<7x3xf64>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %147 = stablehlo.multiply %146, %142 : tensor<7x3xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %148 = stablehlo.reduce(%143 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_55 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %150 = stablehlo.add %148, %149 : tensor<7xf64>
    %151 = stablehlo.sqrt %150 : tensor<7xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %153 = stablehlo.divide %152, %151 : tensor<7xf64>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %154 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %155 = stablehlo.divide %154, %151 : tensor<7xf64>
    %156 = stablehlo.multiply %151, %151 : tensor<7xf64>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %158 = stablehlo.divide %157, %156 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %160 = stablehlo.subtract %151, %159 : tensor<7xf64>
    %161 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %162 = stablehlo.reshape %161 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_60 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %164 = stablehlo.multiply %163, %162 : tensor<7xf64>
    %165 = stablehlo.sine %164 : tensor<7xf64>
    %166 = stablehlo.cosine %164 : tensor<7xf64>
    %167 = stablehlo.cosine %164 : tensor<7xf64>
    %168 = stablehlo.sine %164 : tensor<7xf64>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %170 = stablehlo.multiply %169, %165 : tensor<7xf64>
    %171 = stablehlo.add %160, %170 : tensor<7xf64>
    %172 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %173 = stablehlo.multiply %172, %172 : tensor<7x2xf64>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %175 = stablehlo.multiply %174, %172 : tensor<7x2xf64>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %176 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %177 = stablehlo.multiply %176, %172 : tensor<7x2xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %178 = stablehlo.reduce(%173 init: %cst_64) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_65 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %179 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %180 = stablehlo.add %178, %179 : tensor<7xf64>
    %181 = stablehlo.sqrt %180 : tensor<7xf64>
    %cst_66 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %183 = stablehlo.divide %182, %181 : tensor<7xf64>
    %cst_67 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %185 = stablehlo.divide %184, %181 : tensor<7xf64>
    %186 = stablehlo.multiply %181, %181 : tensor<7xf64>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %187 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %188 = stablehlo.divide %187, %186 : tensor<7xf64>
    %cst_69 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.subtract %181, %189 : tensor<7xf64>
    %191 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %192 = stablehlo.reshape %191 : (tensor<7x1xf64>) -> tensor<7xf64>
    %193 = stablehlo.broadcast_in_dim %190, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %194 = stablehlo.broadcast_in_dim %192, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %195 = stablehlo.concatenate %193, %194, dim = 0 : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<2x7xf64>
    %196 = stablehlo.multiply %195, %195 : tensor<2x7xf64>
    %cst_70 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %197 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %198 = stablehlo.multiply %197, %195 : tensor<2x7xf64>
    %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %199 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %200 = stablehlo.multiply %199, %195 : tensor<2x7xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %201 = stablehlo.reduce(%196 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<2x7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_73 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %202 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %203 = stablehlo.add %201, %202 : tensor<7xf64>
    %204 = stablehlo.sqrt %203 : tensor<7xf64>
    %cst_74 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %206 = stablehlo.divide %205, %204 : tensor<7xf64>
    %cst_75 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %207 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %208 = stablehlo.divide %207, %204 : tensor<7xf64>
    %209 = stablehlo.multiply %204, %204 : tensor<7xf64>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %210 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %211 = stablehlo.divide %210, %209 : tensor<7xf64>
    %cst_77 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %212 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %213 = stablehlo.subtract %204, %212 : tensor<7xf64>
    %214 = stablehlo.negate %139 : tensor<7xf64>
    %cst_78 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %215 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %216 = stablehlo.divide %214, %215 : tensor<7xf64>
    %217 = stablehlo.negate %171 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %219 = stablehlo.divide %217, %218 : tensor<7xf64>
    %220 = stablehlo.maximum %216, %219 : tensor<7xf64>
    %221 = stablehlo.subtract %216, %219 : tensor<7xf64>
    %222 = stablehlo.compare NE, %221, %221, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %223 = stablehlo.add %216, %219 : tensor<7xf64>
    %224 = stablehlo.abs %221 : tensor<7xf64>
    %225 = stablehlo.negate %224 : tensor<7xf64>
    %226 = stablehlo.exponential %225 : tensor<7xf64>
    %227 = stablehlo.log_plus_one %226 : tensor<7xf64>
    %228 = stablehlo.add %220, %227 : tensor<7xf64>
    %229 = stablehlo.select %222, %223, %228 : tensor<7xi1>, tensor<7xf64>
    %cst_80 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %230 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %231 = stablehlo.compare EQ, %216, %230, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %233 = stablehlo.select %231, %232, %216 : tensor<7xi1>, tensor<7xf64>
    %cst_82 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %235 = stablehlo.compare EQ, %229, %234, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %236 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %237 = stablehlo.select %235, %236, %229 : tensor<7xi1>, tensor<7xf64>
    %238 = stablehlo.subtract %233, %237 : tensor<7xf64>
    %239 = stablehlo.exponential %238 : tensor<7xf64>
    %cst_84 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %241 = stablehlo.compare EQ, %219, %240, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %242 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %243 = stablehlo.select %241, %242, %219 : tensor<7xi1>, tensor<7xf64>
    %cst_86 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %245 = stablehlo.compare EQ, %229, %244, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %246 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %247 = stablehlo.select %245, %246, %229 : tensor<7xi1>, tensor<7xf64>
    %248 = stablehlo.subtract %243, %247 : tensor<7xf64>
    %249 = stablehlo.exponential %248 : tensor<7xf64>
    %cst_88 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %250 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %251 = stablehlo.compare EQ, %216, %250, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %252 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %253 = stablehlo.select %251, %252, %216 : tensor<7xi1>, tensor<7xf64>
    %cst_90 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %255 = stablehlo.compare EQ, %229, %254, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %257 = stablehlo.select %255, %256, %229 : tensor<7xi1>, tensor<7xf64>
    %258 = stablehlo.subtract %253, %257 : tensor<7xf64>
    %259 = stablehlo.exponential %258 : tensor<7xf64>
    %cst_92 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %261 = stablehlo.compare EQ, %219, %260, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %262 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %263 = stablehlo.select %261, %262, %219 : tensor<7xi1>, tensor<7xf64>
    %cst_94 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %265 = stablehlo.compare EQ, %229, %264, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %267 = stablehlo.select %265, %266, %229 : tensor<7xi1>, tensor<7xf64>
    %268 = stablehlo.subtract %263, %267 : tensor<7xf64>
    %269 = stablehlo.exponential %268 : tensor<7xf64>
    %cst_96 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %270 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %271 = stablehlo.multiply %270, %229 : tensor<7xf64>
    %272 = stablehlo.negate %213 : tensor<7xf64>
    %273 = stablehlo.compare GT, %271, %272, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %274 = stablehlo.compare EQ, %271, %272, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_98 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %277 = stablehlo.select %274, %276, %275 : tensor<7xi1>, tensor<7xf64>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %278 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %279 = stablehlo.select %273, %278, %277 : tensor<7xi1>, tensor<7xf64>
    %280 = stablehlo.compare GT, %272, %271, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %281 = stablehlo.compare EQ, %272, %271, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %282 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_101 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %283 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %284 = stablehlo.select %281, %283, %282 : tensor<7xi1>, tensor<7xf64>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %285 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %286 = stablehlo.select %280, %285, %284 : tensor<7xi1>, tensor<7xf64>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %288 = stablehlo.multiply %287, %286 : tensor<7xf64>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %290 = stablehlo.multiply %289, %279 : tensor<7xf64>
    %291 = stablehlo.negate %288 : tensor<7xf64>
    %cst_105 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %293 = stablehlo.multiply %292, %290 : tensor<7xf64>
    %294 = stablehlo.multiply %293, %269 : tensor<7xf64>
    %295 = stablehlo.multiply %293, %259 : tensor<7xf64>
    %cst_106 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %297 = stablehlo.divide %294, %296 : tensor<7xf64>
    %298 = stablehlo.negate %297 : tensor<7xf64>
    %cst_107 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %299 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %300 = stablehlo.divide %295, %299 : tensor<7xf64>
    %301 = stablehlo.negate %300 : tensor<7xf64>
    %302 = stablehlo.multiply %291, %208 : tensor<7xf64>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %304 = stablehlo.transpose %200, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %305 = stablehlo.multiply %303, %304 : tensor<7x2xf64>
    %306 = stablehlo.slice %305 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %307 = stablehlo.reshape %306 : (tensor<7x1xf64>) -> tensor<7xf64>
    %308 = stablehlo.slice %305 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %309 = stablehlo.reshape %308 : (tensor<7x1xf64>) -> tensor<7xf64>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %311 = stablehlo.pad %310, %cst_108, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %312 = stablehlo.multiply %307, %185 : tensor<7xf64>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %314 = stablehlo.multiply %313, %177 : tensor<7x2xf64>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %315 = stablehlo.pad %314, %cst_109, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %316 = stablehlo.add %311, %315 : tensor<7x3xf64>
    %cst_110 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %317 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %318 = stablehlo.multiply %317, %298 : tensor<7xf64>
    %319 = stablehlo.multiply %318, %167 : tensor<7xf64>
    %cst_111 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %321 = stablehlo.multiply %320, %319 : tensor<7xf64>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %323 = stablehlo.pad %322, %cst_112, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %324 = stablehlo.add %316, %323 : tensor<7x3xf64>
    %325 = stablehlo.multiply %298, %155 : tensor<7xf64>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %327 = stablehlo.multiply %326, %147 : tensor<7x3xf64>
    %328 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %330 = stablehlo.multiply %327, %329 : tensor<7x3xf64>
    %331 = stablehlo.add %324, %330 : tensor<7x3xf64>
    %332 = stablehlo.multiply %301, %134 : tensor<7xf64>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %334 = stablehlo.multiply %333, %126 : tensor<7x3xf64>
    %335 = stablehlo.add %331, %334 : tensor<7x3xf64>
    %336 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_113 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %337 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %338 = stablehlo.multiply %337, %336 : tensor<7x1xf64>
    %339 = stablehlo.broadcast_in_dim %338, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %340 = stablehlo.multiply %339, %335 : tensor<7x3xf64>
    %341 = stablehlo.subtract %arg0, %340 : tensor<7x3xf64>
    %342 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %343 = stablehlo.broadcast_in_dim %342, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %344 = stablehlo.subtract %341, %343 : tensor<7x3xf64>
    %345 = stablehlo.multiply %344, %344 : tensor<7x3xf64>
    %cst_114 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %346 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %347 = stablehlo.multiply %346, %344 : tensor<7x3xf64>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %348 = stablehlo.reduce(%345 init: %cst_115) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_116 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %349 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %350 = stablehlo.add %348, %349 : tensor<7xf64>
    %351 = stablehlo.sqrt %350 : tensor<7xf64>
    %cst_117 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %352 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %353 = stablehlo.divide %352, %351 : tensor<7xf64>
    %cst_118 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %354 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %355 = stablehlo.subtract %351, %354 : tensor<7xf64>
    %356 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %358 = stablehlo.multiply %341, %357 : tensor<7x3xf64>
    %359 = stablehlo.multiply %358, %358 : tensor<7x3xf64>
    %cst_119 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %360 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %361 = stablehlo.multiply %360, %358 : tensor<7x3xf64>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %362 = stablehlo.reduce(%359 init: %cst_120) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_121 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %363 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %364 = stablehlo.add %362, %363 : tensor<7xf64>
    %365 = stablehlo.sqrt %364 : tensor<7xf64>
    %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %366 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %367 = stablehlo.divide %366, %365 : tensor<7xf64>
    %cst_123 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %368 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %369 = stablehlo.subtract %365, %368 : tensor<7xf64>
    %370 = stablehlo.slice %341 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %371 = stablehlo.reshape %370 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_124 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %372 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %373 = stablehlo.multiply %372, %371 : tensor<7xf64>
    %374 = stablehlo.sine %373 : tensor<7xf64>
    %375 = stablehlo.cosine %373 : tensor<7xf64>
    %cst_125 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %376 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %377 = stablehlo.multiply %376, %374 : tensor<7xf64>
    %378 = stablehlo.add %369, %377 : tensor<7xf64>
    %379 = stablehlo.slice %341 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %380 = stablehlo.multiply %379, %379 : tensor<7x2xf64>
    %cst_126 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %381 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %382 = stablehlo.multiply %381, %379 : tensor<7x2xf64>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %383 = stablehlo.reduce(%380 init: %cst_127) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_128 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %384 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %385 = stablehlo.add %383, %384 : tensor<7xf64>
    %386 = stablehlo.sqrt %385 : tensor<7xf64>
    %cst_129 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %387 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %388 = stablehlo.divide %387, %386 : tensor<7xf64>
    %cst_130 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %389 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %390 = stablehlo.subtract %386, %389 : tensor<7xf64>
    %391 = stablehlo.slice %341 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %392 = stablehlo.reshape %391 : (tensor<7x1xf64>) -> tensor<7xf64>
    %393 = stablehlo.broadcast_in_dim %390, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %394 = stablehlo.broadcast_in_dim %392, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %395 = stablehlo.concatenate %393, %394, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %396 = stablehlo.multiply %395, %395 : tensor<7x2xf64>
    %cst_131 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %397 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %398 = stablehlo.multiply %397, %395 : tensor<7x2xf64>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %399 = stablehlo.reduce(%396 init: %cst_132) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_133 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %400 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %401 = stablehlo.add %399, %400 : tensor<7xf64>
    %402 = stablehlo.sqrt %401 : tensor<7xf64>
    %cst_134 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %403 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %404 = stablehlo.divide %403, %402 : tensor<7xf64>
    %cst_135 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %405 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %406 = stablehlo.subtract %402, %405 : tensor<7xf64>
    %407 = stablehlo.negate %355 : tensor<7xf64>
    %cst_136 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %408 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %409 = stablehlo.divide %407, %408 : tensor<7xf64>
    %410 = stablehlo.negate %378 : tensor<7xf64>
    %cst_137 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %411 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %412 = stablehlo.divide %410, %411 : tensor<7xf64>
    %413 = stablehlo.maximum %409, %412 : tensor<7xf64>
    %414 = stablehlo.subtract %409, %412 : tensor<7xf64>
    %415 = stablehlo.compare NE, %414, %414, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %416 = stablehlo.add %409, %412 : tensor<7xf64>
    %417 = stablehlo.abs %414 : tensor<7xf64>
    %418 = stablehlo.negate %417 : tensor<7xf64>
    %419 = stablehlo.exponential %418 : tensor<7xf64>
    %420 = stablehlo.log_plus_one %419 : tensor<7xf64>
    %421 = stablehlo.add %413, %420 : tensor<7xf64>
    %422 = stablehlo.select %415, %416, %421 : tensor<7xi1>, tensor<7xf64>
    %cst_138 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %423 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %424 = stablehlo.compare EQ, %409, %423, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %425 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %426 = stablehlo.select %424, %425, %409 : tensor<7xi1>, tensor<7xf64>
    %cst_140 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %427 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %428 = stablehlo.compare EQ, %422, %427, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %429 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %430 = stablehlo.select %428, %429, %422 : tensor<7xi1>, tensor<7xf64>
    %431 = stablehlo.subtract %426, %430 : tensor<7xf64>
    %432 = stablehlo.exponential %431 : tensor<7xf64>
    %cst_142 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %433 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %434 = stablehlo.compare EQ, %412, %433, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %435 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %436 = stablehlo.select %434, %435, %412 : tensor<7xi1>, tensor<7xf64>
    %cst_144 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %437 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %438 = stablehlo.compare EQ, %422, %437, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %439 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %440 = stablehlo.select %438, %439, %422 : tensor<7xi1>, tensor<7xf64>
    %441 = stablehlo.subtract %436, %440 : tensor<7xf64>
    %442 = stablehlo.exponential %441 : tensor<7xf64>
    %cst_146 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %443 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %444 = stablehlo.multiply %443, %422 : tensor<7xf64>
    %445 = stablehlo.negate %406 : tensor<7xf64>
    %446 = stablehlo.compare GT, %444, %445, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %447 = stablehlo.compare EQ, %444, %445, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %448 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %449 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_149 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %450 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %451 = stablehlo.select %447, %450, %449 : tensor<7xi1>, tensor<7xf64>
    %452 = stablehlo.select %446, %448, %451 : tensor<7xi1>, tensor<7xf64>
    %453 = stablehlo.compare GT, %445, %444, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %454 = stablehlo.compare EQ, %445, %444, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %455 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %456 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_152 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %457 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %458 = stablehlo.select %454, %457, %456 : tensor<7xi1>, tensor<7xf64>
    %459 = stablehlo.select %453, %455, %458 : tensor<7xi1>, tensor<7xf64>
    %cst_153 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %460 = stablehlo.reduce(%341 init: %cst_153) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_154 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %461 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %462 = stablehlo.maximum %461, %460 : tensor<3xf64>
    %463 = stablehlo.is_finite %462 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %464 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %465 = stablehlo.select %463, %462, %464 : tensor<3xi1>, tensor<3xf64>
    %466 = stablehlo.broadcast_in_dim %465, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %467 = stablehlo.broadcast_in_dim %466, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %468 = stablehlo.subtract %341, %467 : tensor<7x3xf64>
    %469 = stablehlo.exponential %468 : tensor<7x3xf64>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %470 = stablehlo.reduce(%469 init: %cst_156) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %471 = stablehlo.abs %470 : tensor<3xf64>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %472 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %473 = stablehlo.compare GE, %470, %472, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %474 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_160 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %475 = stablehlo.divide %cst_159, %cst_160 : tensor<f64>
    %476 = stablehlo.broadcast_in_dim %475, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %477 = stablehlo.divide %474, %471 : tensor<3xf64>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %478 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %479 = stablehlo.select %473, %478, %477 : tensor<3xi1>, tensor<3xf64>
    %480 = stablehlo.select %473, %477, %478 : tensor<3xi1>, tensor<3xf64>
    %481 = stablehlo.negate %479 : tensor<3xf64>
    %482 = stablehlo.add %480, %481 : tensor<3xf64>
    %483 = stablehlo.broadcast_in_dim %482, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %484 = stablehlo.multiply %483, %469 : tensor<7x3xf64>
    %485 = stablehlo.multiply %476, %459 : tensor<7xf64>
    %486 = stablehlo.multiply %476, %452 : tensor<7xf64>
    %487 = stablehlo.negate %485 : tensor<7xf64>
    %cst_162 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %488 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %489 = stablehlo.multiply %488, %486 : tensor<7xf64>
    %490 = stablehlo.multiply %489, %442 : tensor<7xf64>
    %491 = stablehlo.multiply %489, %432 : tensor<7xf64>
    %cst_163 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %492 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %493 = stablehlo.divide %490, %492 : tensor<7xf64>
    %494 = stablehlo.negate %493 : tensor<7xf64>
    %cst_164 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %495 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %496 = stablehlo.divide %491, %495 : tensor<7xf64>
    %497 = stablehlo.negate %496 : tensor<7xf64>
    %498 = stablehlo.multiply %487, %404 : tensor<7xf64>
    %499 = stablehlo.broadcast_in_dim %498, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %500 = stablehlo.multiply %499, %398 : tensor<7x2xf64>
    %501 = stablehlo.slice %500 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %502 = stablehlo.reshape %501 : (tensor<7x1xf64>) -> tensor<7xf64>
    %503 = stablehlo.slice %500 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %504 = stablehlo.reshape %503 : (tensor<7x1xf64>) -> tensor<7xf64>
    %505 = stablehlo.broadcast_in_dim %504, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %506 = stablehlo.pad %505, %cst_165, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %507 = stablehlo.add %484, %506 : tensor<7x3xf64>
    %508 = stablehlo.multiply %502, %388 : tensor<7xf64>
    %509 = stablehlo.broadcast_in_dim %508, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %510 = stablehlo.multiply %509, %382 : tensor<7x2xf64>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %511 = stablehlo.pad %510, %cst_166, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %512 = stablehlo.add %507, %511 : tensor<7x3xf64>
    %cst_167 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %513 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %514 = stablehlo.multiply %513, %494 : tensor<7xf64>
    %515 = stablehlo.multiply %514, %375 : tensor<7xf64>
    %cst_168 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %516 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %517 = stablehlo.multiply %516, %515 : tensor<7xf64>
    %518 = stablehlo.broadcast_in_dim %517, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %519 = stablehlo.pad %518, %cst_169, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %520 = stablehlo.add %512, %519 : tensor<7x3xf64>
    %521 = stablehlo.multiply %494, %367 : tensor<7xf64>
    %522 = stablehlo.broadcast_in_dim %521, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %523 = stablehlo.multiply %522, %361 : tensor<7x3xf64>
    %524 = stablehlo.broadcast_in_dim %356, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %525 = stablehlo.multiply %523, %524 : tensor<7x3xf64>
    %526 = stablehlo.add %520, %525 : tensor<7x3xf64>
    %527 = stablehlo.multiply %497, %353 : tensor<7xf64>
    %528 = stablehlo.broadcast_in_dim %527, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %529 = stablehlo.multiply %528, %347 : tensor<7x3xf64>
    %530 = stablehlo.add %526, %529 : tensor<7x3xf64>
    %531 = stablehlo.negate %530 : tensor<7x3xf64>
    %532 = stablehlo.broadcast_in_dim %338, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %533 = stablehlo.multiply %532, %531 : tensor<7x3xf64>
    %534 = stablehlo.multiply %531, %335 : tensor<7x3xf64>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %535 = stablehlo.reduce(%534 init: %cst_170) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %536 = stablehlo.reshape %535 : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_171 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %537 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %538 = stablehlo.multiply %537, %536 : tensor<7x1xf64>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %539 = stablehlo.reduce(%538 init: %cst_172) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %540 = stablehlo.multiply %333, %533 : tensor<7x3xf64>
    %541 = stablehlo.multiply %533, %126 : tensor<7x3xf64>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %542 = stablehlo.reduce(%541 init: %cst_173) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %543 = stablehlo.multiply %301, %542 : tensor<7xf64>
    %544 = stablehlo.multiply %542, %134 : tensor<7xf64>
    %545 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %546 = stablehlo.multiply %533, %545 : tensor<7x3xf64>
    %547 = stablehlo.multiply %326, %546 : tensor<7x3xf64>
    %548 = stablehlo.multiply %546, %147 : tensor<7x3xf64>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %549 = stablehlo.reduce(%548 init: %cst_174) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %550 = stablehlo.multiply %298, %549 : tensor<7xf64>
    %551 = stablehlo.multiply %549, %155 : tensor<7xf64>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %552 = stablehlo.pad %533, %cst_175, low = [0, 0], high = [0, -2], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %553 = stablehlo.slice %552 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %554 = stablehlo.reduce(%553 init: %cst_176) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_177 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %555 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %556 = stablehlo.multiply %555, %554 : tensor<7xf64>
    %557 = stablehlo.multiply %318, %556 : tensor<7xf64>
    %558 = stablehlo.multiply %556, %167 : tensor<7xf64>
    %cst_178 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %559 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %560 = stablehlo.multiply %559, %558 : tensor<7xf64>
    %561 = stablehlo.add %551, %560 : tensor<7xf64>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %562 = stablehlo.pad %533, %cst_179, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x2xf64>
    %563 = stablehlo.slice %562 [0:7, 0:2] : (tensor<7x2xf64>) -> tensor<7x2xf64>
    %564 = stablehlo.multiply %313, %563 : tensor<7x2xf64>
    %565 = stablehlo.multiply %563, %177 : tensor<7x2xf64>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %566 = stablehlo.reduce(%565 init: %cst_180) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %567 = stablehlo.multiply %307, %566 : tensor<7xf64>
    %568 = stablehlo.multiply %566, %185 : tensor<7xf64>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %569 = stablehlo.pad %533, %cst_181, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %570 = stablehlo.slice %569 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %571 = stablehlo.reduce(%570 init: %cst_182) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %572 = stablehlo.broadcast_in_dim %568, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %573 = stablehlo.broadcast_in_dim %571, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %574 = stablehlo.concatenate %572, %573, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %575 = stablehlo.multiply %303, %574 : tensor<7x2xf64>
    %576 = stablehlo.multiply %574, %304 : tensor<7x2xf64>
    %577 = stablehlo.transpose %575, dims = [1, 0] : (tensor<7x2xf64>) -> tensor<2x7xf64>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %578 = stablehlo.reduce(%576 init: %cst_183) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %579 = stablehlo.multiply %291, %578 : tensor<7xf64>
    %580 = stablehlo.negate %544 : tensor<7xf64>
    %cst_184 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %581 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %582 = stablehlo.divide %580, %581 : tensor<7xf64>
    %583 = stablehlo.negate %561 : tensor<7xf64>
    %cst_185 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %584 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %585 = stablehlo.divide %583, %584 : tensor<7xf64>
    %586 = stablehlo.multiply %293, %582 : tensor<7xf64>
    %587 = stablehlo.multiply %293, %585 : tensor<7xf64>
    %588 = stablehlo.multiply %587, %269 : tensor<7xf64>
    %589 = stablehlo.negate %588 : tensor<7xf64>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %590 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %591 = stablehlo.select %265, %590, %589 : tensor<7xi1>, tensor<7xf64>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %592 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %593 = stablehlo.select %261, %592, %588 : tensor<7xi1>, tensor<7xf64>
    %594 = stablehlo.multiply %586, %259 : tensor<7xf64>
    %595 = stablehlo.negate %594 : tensor<7xf64>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %596 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %597 = stablehlo.select %255, %596, %595 : tensor<7xi1>, tensor<7xf64>
    %598 = stablehlo.add %591, %597 : tensor<7xf64>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %599 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %600 = stablehlo.select %251, %599, %594 : tensor<7xi1>, tensor<7xf64>
    %601 = stablehlo.multiply %598, %249 : tensor<7xf64>
    %602 = stablehlo.add %593, %601 : tensor<7xf64>
    %603 = stablehlo.multiply %598, %239 : tensor<7xf64>
    %604 = stablehlo.add %600, %603 : tensor<7xf64>
    %cst_190 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %605 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %606 = stablehlo.divide %602, %605 : tensor<7xf64>
    %607 = stablehlo.negate %606 : tensor<7xf64>
    %cst_191 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %608 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %609 = stablehlo.divide %604, %608 : tensor<7xf64>
    %610 = stablehlo.negate %609 : tensor<7xf64>
    %611 = stablehlo.multiply %579, %211 : tensor<7xf64>
    %cst_192 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %612 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %613 = stablehlo.multiply %611, %612 : tensor<7xf64>
    %614 = stablehlo.negate %613 : tensor<7xf64>
    %615 = stablehlo.multiply %614, %206 : tensor<7xf64>
    %616 = stablehlo.broadcast_in_dim %615, dims = [1] : (tensor<7xf64>) -> tensor<2x7xf64>
    %cst_193 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %617 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %618 = stablehlo.multiply %617, %577 : tensor<2x7xf64>
    %619 = stablehlo.multiply %616, %198 : tensor<2x7xf64>
    %620 = stablehlo.add %618, %619 : tensor<2x7xf64>
    %621 = stablehlo.slice %620 [0:1, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %622 = stablehlo.reshape %621 : (tensor<1x7xf64>) -> tensor<7xf64>
    %623 = stablehlo.slice %620 [1:2, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %624 = stablehlo.reshape %623 : (tensor<1x7xf64>) -> tensor<7xf64>
    %625 = stablehlo.broadcast_in_dim %624, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %626 = stablehlo.pad %625, %cst_194, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %627 = stablehlo.add %530, %626 : tensor<7x3xf64>
    %628 = stablehlo.multiply %567, %188 : tensor<7xf64>
    %cst_195 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %629 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %630 = stablehlo.multiply %628, %629 : tensor<7xf64>
    %631 = stablehlo.negate %630 : tensor<7xf64>
    %632 = stablehlo.add %622, %631 : tensor<7xf64>
    %633 = stablehlo.multiply %632, %183 : tensor<7xf64>
    %634 = stablehlo.broadcast_in_dim %633, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %cst_196 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %635 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %636 = stablehlo.multiply %635, %564 : tensor<7x2xf64>
    %637 = stablehlo.multiply %634, %175 : tensor<7x2xf64>
    %638 = stablehlo.add %636, %637 : tensor<7x2xf64>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %639 = stablehlo.pad %638, %cst_197, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %640 = stablehlo.add %627, %639 : tensor<7x3xf64>
    %cst_198 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %641 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %642 = stablehlo.multiply %641, %607 : tensor<7xf64>
    %643 = stablehlo.negate %557 : tensor<7xf64>
    %644 = stablehlo.multiply %643, %168 : tensor<7xf64>
    %645 = stablehlo.multiply %642, %166 : tensor<7xf64>
    %646 = stablehlo.add %644, %645 : tensor<7xf64>
    %cst_199 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %647 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %648 = stablehlo.multiply %647, %646 : tensor<7xf64>
    %649 = stablehlo.broadcast_in_dim %648, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %650 = stablehlo.pad %649, %cst_200, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %651 = stablehlo.add %640, %650 : tensor<7x3xf64>
    %652 = stablehlo.multiply %550, %158 : tensor<7xf64>
    %cst_201 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %653 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %654 = stablehlo.multiply %652, %653 : tensor<7xf64>
    %655 = stablehlo.negate %654 : tensor<7xf64>
    %656 = stablehlo.add %607, %655 : tensor<7xf64>
    %657 = stablehlo.multiply %656, %153 : tensor<7xf64>
    %658 = stablehlo.broadcast_in_dim %657, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_202 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %659 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %660 = stablehlo.multiply %659, %547 : tensor<7x3xf64>
    %661 = stablehlo.multiply %658, %145 : tensor<7x3xf64>
    %662 = stablehlo.add %660, %661 : tensor<7x3xf64>
    %663 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %664 = stablehlo.multiply %662, %663 : tensor<7x3xf64>
    %665 = stablehlo.add %651, %664 : tensor<7x3xf64>
    %666 = stablehlo.multiply %543, %137 : tensor<7xf64>
    %cst_203 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %667 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %668 = stablehlo.multiply %666, %667 : tensor<7xf64>
    %669 = stablehlo.negate %668 : tensor<7xf64>
    %670 = stablehlo.add %610, %669 : tensor<7xf64>
    %671 = stablehlo.multiply %670, %132 : tensor<7xf64>
    %672 = stablehlo.broadcast_in_dim %671, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_204 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %673 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %674 = stablehlo.multiply %673, %540 : tensor<7x3xf64>
    %675 = stablehlo.add %665, %674 : tensor<7x3xf64>
    %676 = stablehlo.multiply %672, %124 : tensor<7x3xf64>
    %677 = stablehlo.add %675, %676 : tensor<7x3xf64>
    %678 = stablehlo.multiply %539, %118 : tensor<7xf64>
    %679 = stablehlo.multiply %539, %111 : tensor<7xf64>
    %680 = stablehlo.negate %678 : tensor<7xf64>
    %cst_205 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %681 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %682 = stablehlo.multiply %681, %679 : tensor<7xf64>
    %683 = stablehlo.multiply %682, %100 : tensor<7xf64>
    %684 = stablehlo.multiply %682, %90 : tensor<7xf64>
    %cst_206 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %685 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %686 = stablehlo.divide %683, %685 : tensor<7xf64>
    %687 = stablehlo.negate %686 : tensor<7xf64>
    %cst_207 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %688 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %689 = stablehlo.divide %684, %688 : tensor<7xf64>
    %690 = stablehlo.negate %689 : tensor<7xf64>
    %691 = stablehlo.multiply %680, %62 : tensor<7xf64>
    %692 = stablehlo.broadcast_in_dim %691, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %693 = stablehlo.multiply %692, %56 : tensor<7x2xf64>
    %694 = stablehlo.slice %693 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %695 = stablehlo.reshape %694 : (tensor<7x1xf64>) -> tensor<7xf64>
    %696 = stablehlo.slice %693 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %697 = stablehlo.reshape %696 : (tensor<7x1xf64>) -> tensor<7xf64>
    %698 = stablehlo.broadcast_in_dim %697, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %699 = stablehlo.pad %698, %cst_208, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %700 = stablehlo.add %677, %699 : tensor<7x3xf64>
    %701 = stablehlo.multiply %695, %46 : tensor<7xf64>
    %702 = stablehlo.broadcast_in_dim %701, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %703 = stablehlo.multiply %702, %40 : tensor<7x2xf64>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %704 = stablehlo.pad %703, %cst_209, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %705 = stablehlo.add %700, %704 : tensor<7x3xf64>
    %cst_210 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %706 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %707 = stablehlo.multiply %706, %687 : tensor<7xf64>
    %708 = stablehlo.multiply %707, %33 : tensor<7xf64>
    %cst_211 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %709 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %710 = stablehlo.multiply %709, %708 : tensor<7xf64>
    %711 = stablehlo.broadcast_in_dim %710, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %712 = stablehlo.pad %711, %cst_212, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %713 = stablehlo.add %705, %712 : tensor<7x3xf64>
    %714 = stablehlo.multiply %687, %25 : tensor<7xf64>
    %715 = stablehlo.broadcast_in_dim %714, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %716 = stablehlo.multiply %715, %19 : tensor<7x3xf64>
    %717 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %718 = stablehlo.multiply %716, %717 : tensor<7x3xf64>
    %719 = stablehlo.add %713, %718 : tensor<7x3xf64>
    %720 = stablehlo.multiply %690, %11 : tensor<7xf64>
    %721 = stablehlo.broadcast_in_dim %720, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %722 = stablehlo.multiply %721, %5 : tensor<7x3xf64>
    %723 = stablehlo.add %719, %722 : tensor<7x3xf64>
    return %723 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
