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
    %173 = stablehlo.compare GT, %170, %171, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %174 = stablehlo.compare EQ, %170, %171, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %175 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %176 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %177 = stablehlo.select %174, %176, %175 : tensor<7xi1>, tensor<7xf64>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %178 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %179 = stablehlo.select %173, %178, %177 : tensor<7xi1>, tensor<7xf64>
    %180 = stablehlo.compare GT, %171, %170, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %181 = stablehlo.compare EQ, %171, %170, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %184 = stablehlo.select %181, %183, %182 : tensor<7xi1>, tensor<7xf64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %186 = stablehlo.select %180, %185, %184 : tensor<7xi1>, tensor<7xf64>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %187 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %188 = stablehlo.multiply %187, %186 : tensor<7xf64>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.multiply %189, %179 : tensor<7xf64>
    %191 = stablehlo.negate %188 : tensor<7xf64>
    %cst_63 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %192 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %193 = stablehlo.multiply %192, %190 : tensor<7xf64>
    %194 = stablehlo.multiply %193, %168 : tensor<7xf64>
    %195 = stablehlo.multiply %193, %158 : tensor<7xf64>
    %cst_64 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %196 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %197 = stablehlo.divide %194, %196 : tensor<7xf64>
    %198 = stablehlo.negate %197 : tensor<7xf64>
    %cst_65 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %199 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %200 = stablehlo.divide %195, %199 : tensor<7xf64>
    %201 = stablehlo.negate %200 : tensor<7xf64>
    %202 = stablehlo.multiply %191, %130 : tensor<7xf64>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %204 = stablehlo.transpose %124, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %205 = stablehlo.multiply %203, %204 : tensor<7x2xf64>
    %206 = stablehlo.slice %205 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %207 = stablehlo.reshape %206 : (tensor<7x1xf64>) -> tensor<7xf64>
    %208 = stablehlo.slice %205 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %209 = stablehlo.reshape %208 : (tensor<7x1xf64>) -> tensor<7xf64>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %211 = stablehlo.pad %210, %cst_66, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %212 = stablehlo.multiply %207, %114 : tensor<7xf64>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %214 = stablehlo.multiply %213, %108 : tensor<7x2xf64>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %215 = stablehlo.pad %214, %cst_67, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %216 = stablehlo.add %211, %215 : tensor<7x3xf64>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %217 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %218 = stablehlo.multiply %217, %198 : tensor<7xf64>
    %219 = stablehlo.multiply %218, %101 : tensor<7xf64>
    %cst_69 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %220 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %221 = stablehlo.multiply %220, %219 : tensor<7xf64>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %223 = stablehlo.pad %222, %cst_70, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %224 = stablehlo.add %216, %223 : tensor<7x3xf64>
    %225 = stablehlo.multiply %198, %93 : tensor<7xf64>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %227 = stablehlo.multiply %226, %87 : tensor<7x3xf64>
    %228 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %230 = stablehlo.multiply %227, %229 : tensor<7x3xf64>
    %231 = stablehlo.add %224, %230 : tensor<7x3xf64>
    %232 = stablehlo.multiply %201, %79 : tensor<7xf64>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %234 = stablehlo.multiply %233, %73 : tensor<7x3xf64>
    %235 = stablehlo.add %231, %234 : tensor<7x3xf64>
    %236 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_71 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %238 = stablehlo.multiply %237, %236 : tensor<7x1xf64>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %240 = stablehlo.multiply %239, %235 : tensor<7x3xf64>
    %241 = stablehlo.subtract %arg0, %240 : tensor<7x3xf64>
    %242 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %244 = stablehlo.subtract %241, %243 : tensor<7x3xf64>
    %245 = stablehlo.multiply %244, %244 : tensor<7x3xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %246 = stablehlo.reduce(%245 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_73 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %247 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %248 = stablehlo.add %246, %247 : tensor<7xf64>
    %249 = stablehlo.sqrt %248 : tensor<7xf64>
    %cst_74 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %250 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %251 = stablehlo.subtract %249, %250 : tensor<7xf64>
    %252 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %254 = stablehlo.multiply %241, %253 : tensor<7x3xf64>
    %255 = stablehlo.multiply %254, %254 : tensor<7x3xf64>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %256 = stablehlo.reduce(%255 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_76 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %257 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %258 = stablehlo.add %256, %257 : tensor<7xf64>
    %259 = stablehlo.sqrt %258 : tensor<7xf64>
    %cst_77 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %261 = stablehlo.subtract %259, %260 : tensor<7xf64>
    %262 = stablehlo.slice %241 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %263 = stablehlo.reshape %262 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_78 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %265 = stablehlo.multiply %264, %263 : tensor<7xf64>
    %266 = stablehlo.sine %265 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %267 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %268 = stablehlo.multiply %267, %266 : tensor<7xf64>
    %269 = stablehlo.add %261, %268 : tensor<7xf64>
    %270 = stablehlo.slice %241 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %271 = stablehlo.multiply %270, %270 : tensor<7x2xf64>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %272 = stablehlo.reduce(%271 init: %cst_80) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_81 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %273 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %274 = stablehlo.add %272, %273 : tensor<7xf64>
    %275 = stablehlo.sqrt %274 : tensor<7xf64>
    %cst_82 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %277 = stablehlo.subtract %275, %276 : tensor<7xf64>
    %278 = stablehlo.slice %241 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %279 = stablehlo.reshape %278 : (tensor<7x1xf64>) -> tensor<7xf64>
    %280 = stablehlo.broadcast_in_dim %277, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %281 = stablehlo.broadcast_in_dim %279, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %282 = stablehlo.concatenate %280, %281, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %283 = stablehlo.multiply %282, %282 : tensor<7x2xf64>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %284 = stablehlo.reduce(%283 init: %cst_83) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_84 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %285 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %286 = stablehlo.add %284, %285 : tensor<7xf64>
    %287 = stablehlo.sqrt %286 : tensor<7xf64>
    %cst_85 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %289 = stablehlo.subtract %287, %288 : tensor<7xf64>
    %290 = stablehlo.negate %251 : tensor<7xf64>
    %cst_86 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %291 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %292 = stablehlo.divide %290, %291 : tensor<7xf64>
    %293 = stablehlo.negate %269 : tensor<7xf64>
    %cst_87 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %295 = stablehlo.divide %293, %294 : tensor<7xf64>
    %296 = stablehlo.maximum %292, %295 : tensor<7xf64>
    %297 = stablehlo.subtract %292, %295 : tensor<7xf64>
    %298 = stablehlo.compare NE, %297, %297, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %299 = stablehlo.add %292, %295 : tensor<7xf64>
    %300 = stablehlo.abs %297 : tensor<7xf64>
    %301 = stablehlo.negate %300 : tensor<7xf64>
    %302 = stablehlo.exponential %301 : tensor<7xf64>
    %303 = stablehlo.log_plus_one %302 : tensor<7xf64>
    %304 = stablehlo.add %296, %303 : tensor<7xf64>
    %305 = stablehlo.select %298, %299, %304 : tensor<7xi1>, tensor<7xf64>
    %cst_88 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %306 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %307 = stablehlo.multiply %306, %305 : tensor<7xf64>
    %308 = stablehlo.negate %289 : tensor<7xf64>
    %309 = stablehlo.maximum %307, %308 : tensor<7xf64>
    %cst_89 = stablehlo.constant dense<1.573000e+00> : tensor<f64>
    %310 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %311 = stablehlo.subtract %309, %310 : tensor<7xf64>
    %cst_90 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %312 = stablehlo.reduce(%241 init: %cst_90) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_91 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %313 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %314 = stablehlo.maximum %313, %312 : tensor<3xf64>
    %315 = stablehlo.is_finite %314 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %316 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %317 = stablehlo.select %315, %314, %316 : tensor<3xi1>, tensor<3xf64>
    %318 = stablehlo.broadcast_in_dim %317, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %320 = stablehlo.subtract %241, %319 : tensor<7x3xf64>
    %321 = stablehlo.exponential %320 : tensor<7x3xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %322 = stablehlo.reduce(%321 init: %cst_93) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %323 = stablehlo.sign %322 : tensor<3xf64>
    %324 = stablehlo.abs %322 : tensor<3xf64>
    %325 = stablehlo.log %324 : tensor<3xf64>
    %326 = stablehlo.add %325, %317 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %327 = stablehlo.reduce(%311 init: %cst_94) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_95 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %328 = stablehlo.divide %327, %cst_95 : tensor<f64>
    return %326, %328 : tensor<3xf64>, tensor<f64>
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
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_91 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %255 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %256 = stablehlo.compare EQ, %229, %255, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %257 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %258 = stablehlo.select %256, %257, %229 : tensor<7xi1>, tensor<7xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %259 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %260 = stablehlo.subtract %253, %258 : tensor<7xf64>
    %261 = stablehlo.exponential %260 : tensor<7xf64>
    %cst_94 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %262 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %263 = stablehlo.compare EQ, %219, %262, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %265 = stablehlo.select %263, %264, %219 : tensor<7xi1>, tensor<7xf64>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_97 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %267 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %268 = stablehlo.compare EQ, %229, %267, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %269 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %270 = stablehlo.select %268, %269, %229 : tensor<7xi1>, tensor<7xf64>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %271 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %272 = stablehlo.subtract %265, %270 : tensor<7xf64>
    %273 = stablehlo.exponential %272 : tensor<7xf64>
    %cst_100 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %274 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %275 = stablehlo.multiply %274, %229 : tensor<7xf64>
    %276 = stablehlo.negate %213 : tensor<7xf64>
    %277 = stablehlo.maximum %275, %276 : tensor<7xf64>
    %278 = stablehlo.compare GT, %275, %276, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %279 = stablehlo.compare EQ, %275, %276, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %281 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_103 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %282 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %283 = stablehlo.select %279, %282, %281 : tensor<7xi1>, tensor<7xf64>
    %284 = stablehlo.select %278, %280, %283 : tensor<7xi1>, tensor<7xf64>
    %285 = stablehlo.compare GT, %276, %275, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %286 = stablehlo.compare EQ, %276, %275, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_106 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %290 = stablehlo.select %286, %289, %288 : tensor<7xi1>, tensor<7xf64>
    %291 = stablehlo.select %285, %287, %290 : tensor<7xi1>, tensor<7xf64>
    %292 = stablehlo.compare GT, %275, %276, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %293 = stablehlo.compare EQ, %275, %276, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_108 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %295 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %296 = stablehlo.select %293, %295, %294 : tensor<7xi1>, tensor<7xf64>
    %cst_109 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %297 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %298 = stablehlo.select %292, %297, %296 : tensor<7xi1>, tensor<7xf64>
    %299 = stablehlo.compare GT, %276, %275, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %300 = stablehlo.compare EQ, %276, %275, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %301 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_111 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %302 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %303 = stablehlo.select %300, %302, %301 : tensor<7xi1>, tensor<7xf64>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %304 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %305 = stablehlo.select %299, %304, %303 : tensor<7xi1>, tensor<7xf64>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %306 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %307 = stablehlo.multiply %306, %305 : tensor<7xf64>
    %cst_114 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %308 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %309 = stablehlo.multiply %308, %298 : tensor<7xf64>
    %310 = stablehlo.negate %307 : tensor<7xf64>
    %cst_115 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %312 = stablehlo.multiply %311, %309 : tensor<7xf64>
    %313 = stablehlo.multiply %312, %273 : tensor<7xf64>
    %314 = stablehlo.multiply %312, %261 : tensor<7xf64>
    %cst_116 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %315 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %316 = stablehlo.divide %313, %315 : tensor<7xf64>
    %317 = stablehlo.negate %316 : tensor<7xf64>
    %cst_117 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %318 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %319 = stablehlo.divide %314, %318 : tensor<7xf64>
    %320 = stablehlo.negate %319 : tensor<7xf64>
    %321 = stablehlo.multiply %310, %208 : tensor<7xf64>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %323 = stablehlo.transpose %200, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %324 = stablehlo.multiply %322, %323 : tensor<7x2xf64>
    %325 = stablehlo.slice %324 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %326 = stablehlo.reshape %325 : (tensor<7x1xf64>) -> tensor<7xf64>
    %327 = stablehlo.slice %324 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %328 = stablehlo.reshape %327 : (tensor<7x1xf64>) -> tensor<7xf64>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %330 = stablehlo.pad %329, %cst_118, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %331 = stablehlo.multiply %326, %185 : tensor<7xf64>
    %332 = stablehlo.broadcast_in_dim %331, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %333 = stablehlo.multiply %332, %177 : tensor<7x2xf64>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %334 = stablehlo.pad %333, %cst_119, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %335 = stablehlo.add %330, %334 : tensor<7x3xf64>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %336 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %337 = stablehlo.multiply %336, %317 : tensor<7xf64>
    %338 = stablehlo.multiply %337, %167 : tensor<7xf64>
    %cst_121 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %339 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %340 = stablehlo.multiply %339, %338 : tensor<7xf64>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %342 = stablehlo.pad %341, %cst_122, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %343 = stablehlo.add %335, %342 : tensor<7x3xf64>
    %344 = stablehlo.multiply %317, %155 : tensor<7xf64>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %346 = stablehlo.multiply %345, %147 : tensor<7x3xf64>
    %347 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %349 = stablehlo.multiply %346, %348 : tensor<7x3xf64>
    %350 = stablehlo.add %343, %349 : tensor<7x3xf64>
    %351 = stablehlo.multiply %320, %134 : tensor<7xf64>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %353 = stablehlo.multiply %352, %126 : tensor<7x3xf64>
    %354 = stablehlo.add %350, %353 : tensor<7x3xf64>
    %355 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_123 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %356 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %357 = stablehlo.multiply %356, %355 : tensor<7x1xf64>
    %358 = stablehlo.broadcast_in_dim %357, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %359 = stablehlo.multiply %358, %354 : tensor<7x3xf64>
    %360 = stablehlo.subtract %arg0, %359 : tensor<7x3xf64>
    %361 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %363 = stablehlo.subtract %360, %362 : tensor<7x3xf64>
    %364 = stablehlo.multiply %363, %363 : tensor<7x3xf64>
    %cst_124 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %365 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %366 = stablehlo.multiply %365, %363 : tensor<7x3xf64>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %367 = stablehlo.reduce(%364 init: %cst_125) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_126 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %368 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %369 = stablehlo.add %367, %368 : tensor<7xf64>
    %370 = stablehlo.sqrt %369 : tensor<7xf64>
    %cst_127 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %371 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %372 = stablehlo.divide %371, %370 : tensor<7xf64>
    %cst_128 = stablehlo.constant dense<4.460000e-01> : tensor<f64>
    %373 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %374 = stablehlo.subtract %370, %373 : tensor<7xf64>
    %375 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %376 = stablehlo.broadcast_in_dim %375, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %377 = stablehlo.multiply %360, %376 : tensor<7x3xf64>
    %378 = stablehlo.multiply %377, %377 : tensor<7x3xf64>
    %cst_129 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %379 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %380 = stablehlo.multiply %379, %377 : tensor<7x3xf64>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %381 = stablehlo.reduce(%378 init: %cst_130) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_131 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %382 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %383 = stablehlo.add %381, %382 : tensor<7xf64>
    %384 = stablehlo.sqrt %383 : tensor<7xf64>
    %cst_132 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %385 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %386 = stablehlo.divide %385, %384 : tensor<7xf64>
    %cst_133 = stablehlo.constant dense<5.200000e-01> : tensor<f64>
    %387 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %388 = stablehlo.subtract %384, %387 : tensor<7xf64>
    %389 = stablehlo.slice %360 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %390 = stablehlo.reshape %389 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_134 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %391 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %392 = stablehlo.multiply %391, %390 : tensor<7xf64>
    %393 = stablehlo.sine %392 : tensor<7xf64>
    %394 = stablehlo.cosine %392 : tensor<7xf64>
    %cst_135 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %395 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %396 = stablehlo.multiply %395, %393 : tensor<7xf64>
    %397 = stablehlo.add %388, %396 : tensor<7xf64>
    %398 = stablehlo.slice %360 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %399 = stablehlo.multiply %398, %398 : tensor<7x2xf64>
    %cst_136 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %400 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %401 = stablehlo.multiply %400, %398 : tensor<7x2xf64>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %402 = stablehlo.reduce(%399 init: %cst_137) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_138 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %403 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %404 = stablehlo.add %402, %403 : tensor<7xf64>
    %405 = stablehlo.sqrt %404 : tensor<7xf64>
    %cst_139 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %406 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %407 = stablehlo.divide %406, %405 : tensor<7xf64>
    %cst_140 = stablehlo.constant dense<7.800000e-01> : tensor<f64>
    %408 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %409 = stablehlo.subtract %405, %408 : tensor<7xf64>
    %410 = stablehlo.slice %360 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %411 = stablehlo.reshape %410 : (tensor<7x1xf64>) -> tensor<7xf64>
    %412 = stablehlo.broadcast_in_dim %409, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %413 = stablehlo.broadcast_in_dim %411, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %414 = stablehlo.concatenate %412, %413, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %415 = stablehlo.multiply %414, %414 : tensor<7x2xf64>
    %cst_141 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %416 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %417 = stablehlo.multiply %416, %414 : tensor<7x2xf64>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %418 = stablehlo.reduce(%415 init: %cst_142) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_143 = stablehlo.constant dense<8.300000e-02> : tensor<f64>
    %419 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %420 = stablehlo.add %418, %419 : tensor<7xf64>
    %421 = stablehlo.sqrt %420 : tensor<7xf64>
    %cst_144 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %422 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %423 = stablehlo.divide %422, %421 : tensor<7xf64>
    %cst_145 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %424 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %425 = stablehlo.subtract %421, %424 : tensor<7xf64>
    %426 = stablehlo.negate %374 : tensor<7xf64>
    %cst_146 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %427 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %428 = stablehlo.divide %426, %427 : tensor<7xf64>
    %429 = stablehlo.negate %397 : tensor<7xf64>
    %cst_147 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %430 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %431 = stablehlo.divide %429, %430 : tensor<7xf64>
    %432 = stablehlo.maximum %428, %431 : tensor<7xf64>
    %433 = stablehlo.subtract %428, %431 : tensor<7xf64>
    %434 = stablehlo.compare NE, %433, %433, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %435 = stablehlo.add %428, %431 : tensor<7xf64>
    %436 = stablehlo.abs %433 : tensor<7xf64>
    %437 = stablehlo.negate %436 : tensor<7xf64>
    %438 = stablehlo.exponential %437 : tensor<7xf64>
    %439 = stablehlo.log_plus_one %438 : tensor<7xf64>
    %440 = stablehlo.add %432, %439 : tensor<7xf64>
    %441 = stablehlo.select %434, %435, %440 : tensor<7xi1>, tensor<7xf64>
    %cst_148 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %442 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %443 = stablehlo.compare EQ, %428, %442, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %444 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %445 = stablehlo.select %443, %444, %428 : tensor<7xi1>, tensor<7xf64>
    %cst_150 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %446 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %447 = stablehlo.compare EQ, %441, %446, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %448 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %449 = stablehlo.select %447, %448, %441 : tensor<7xi1>, tensor<7xf64>
    %450 = stablehlo.subtract %445, %449 : tensor<7xf64>
    %451 = stablehlo.exponential %450 : tensor<7xf64>
    %cst_152 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %452 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %453 = stablehlo.compare EQ, %431, %452, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %454 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %455 = stablehlo.select %453, %454, %431 : tensor<7xi1>, tensor<7xf64>
    %cst_154 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %456 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %457 = stablehlo.compare EQ, %441, %456, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %458 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %459 = stablehlo.select %457, %458, %441 : tensor<7xi1>, tensor<7xf64>
    %460 = stablehlo.subtract %455, %459 : tensor<7xf64>
    %461 = stablehlo.exponential %460 : tensor<7xf64>
    %cst_156 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %462 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %463 = stablehlo.multiply %462, %441 : tensor<7xf64>
    %464 = stablehlo.negate %425 : tensor<7xf64>
    %465 = stablehlo.maximum %463, %464 : tensor<7xf64>
    %466 = stablehlo.compare GT, %463, %464, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %467 = stablehlo.compare EQ, %463, %464, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %468 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %469 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_159 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %470 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %471 = stablehlo.select %467, %470, %469 : tensor<7xi1>, tensor<7xf64>
    %472 = stablehlo.select %466, %468, %471 : tensor<7xi1>, tensor<7xf64>
    %473 = stablehlo.compare GT, %464, %463, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %474 = stablehlo.compare EQ, %464, %463, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_160 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %475 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %476 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_162 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %477 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %478 = stablehlo.select %474, %477, %476 : tensor<7xi1>, tensor<7xf64>
    %479 = stablehlo.select %473, %475, %478 : tensor<7xi1>, tensor<7xf64>
    %cst_163 = stablehlo.constant dense<1.573000e+00> : tensor<f64>
    %480 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %481 = stablehlo.subtract %465, %480 : tensor<7xf64>
    %cst_164 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %482 = stablehlo.reduce(%360 init: %cst_164) applies stablehlo.maximum across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %483 = stablehlo.reshape %482 : (tensor<3xf64>) -> tensor<1x3xf64>
    %484 = stablehlo.broadcast_in_dim %483, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %485 = stablehlo.compare EQ, %360, %484, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %486 = stablehlo.convert %485 : (tensor<7x3xi1>) -> tensor<7x3xf64>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %487 = stablehlo.reduce(%486 init: %cst_165) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_166 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %488 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %489 = stablehlo.maximum %488, %482 : tensor<3xf64>
    %cst_167 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %490 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %491 = stablehlo.compare GT, %482, %490, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_168 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %492 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %493 = stablehlo.compare EQ, %482, %492, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_169 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %494 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %495 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_171 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %496 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %497 = stablehlo.select %493, %496, %495 : tensor<3xi1>, tensor<3xf64>
    %498 = stablehlo.select %491, %494, %497 : tensor<3xi1>, tensor<3xf64>
    %499 = stablehlo.is_finite %489 : (tensor<3xf64>) -> tensor<3xi1>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %500 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %501 = stablehlo.select %499, %489, %500 : tensor<3xi1>, tensor<3xf64>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %502 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %503 = stablehlo.broadcast_in_dim %501, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %504 = stablehlo.broadcast_in_dim %503, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %505 = stablehlo.subtract %360, %504 : tensor<7x3xf64>
    %506 = stablehlo.exponential %505 : tensor<7x3xf64>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %507 = stablehlo.reduce(%506 init: %cst_174) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %508 = stablehlo.sign %507 : tensor<3xf64>
    %509 = stablehlo.abs %507 : tensor<3xf64>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %510 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %511 = stablehlo.compare GE, %507, %510, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %512 = stablehlo.log %509 : tensor<3xf64>
    %513 = stablehlo.add %512, %501 : tensor<3xf64>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %514 = stablehlo.reduce(%481 init: %cst_176) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_177 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %515 = stablehlo.divide %514, %cst_177 : tensor<f64>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %516 = stablehlo.reduce(%513 init: %cst_178) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %517 = stablehlo.reduce(%515 init: %cst_179) applies stablehlo.add across dimensions = [] : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %518 = stablehlo.add %516, %517 : tensor<f64>
    %cst_180 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %519 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_181 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_182 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %520 = stablehlo.divide %cst_181, %cst_182 : tensor<f64>
    %521 = stablehlo.broadcast_in_dim %520, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %522 = stablehlo.divide %519, %509 : tensor<3xf64>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %523 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %524 = stablehlo.select %511, %523, %522 : tensor<3xi1>, tensor<3xf64>
    %525 = stablehlo.select %511, %522, %523 : tensor<3xi1>, tensor<3xf64>
    %526 = stablehlo.negate %524 : tensor<3xf64>
    %527 = stablehlo.add %525, %526 : tensor<3xf64>
    %528 = stablehlo.broadcast_in_dim %527, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %529 = stablehlo.multiply %528, %506 : tensor<7x3xf64>
    %530 = stablehlo.multiply %521, %479 : tensor<7xf64>
    %531 = stablehlo.multiply %521, %472 : tensor<7xf64>
    %532 = stablehlo.negate %530 : tensor<7xf64>
    %cst_184 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %533 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %534 = stablehlo.multiply %533, %531 : tensor<7xf64>
    %535 = stablehlo.multiply %534, %461 : tensor<7xf64>
    %536 = stablehlo.multiply %534, %451 : tensor<7xf64>
    %cst_185 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %537 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %538 = stablehlo.divide %535, %537 : tensor<7xf64>
    %539 = stablehlo.negate %538 : tensor<7xf64>
    %cst_186 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %540 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %541 = stablehlo.divide %536, %540 : tensor<7xf64>
    %542 = stablehlo.negate %541 : tensor<7xf64>
    %543 = stablehlo.multiply %532, %423 : tensor<7xf64>
    %544 = stablehlo.broadcast_in_dim %543, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %545 = stablehlo.multiply %544, %417 : tensor<7x2xf64>
    %546 = stablehlo.slice %545 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %547 = stablehlo.reshape %546 : (tensor<7x1xf64>) -> tensor<7xf64>
    %548 = stablehlo.slice %545 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %549 = stablehlo.reshape %548 : (tensor<7x1xf64>) -> tensor<7xf64>
    %550 = stablehlo.broadcast_in_dim %549, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %551 = stablehlo.pad %550, %cst_187, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %552 = stablehlo.add %529, %551 : tensor<7x3xf64>
    %553 = stablehlo.multiply %547, %407 : tensor<7xf64>
    %554 = stablehlo.broadcast_in_dim %553, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %555 = stablehlo.multiply %554, %401 : tensor<7x2xf64>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %556 = stablehlo.pad %555, %cst_188, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %557 = stablehlo.add %552, %556 : tensor<7x3xf64>
    %cst_189 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %558 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %559 = stablehlo.multiply %558, %539 : tensor<7xf64>
    %560 = stablehlo.multiply %559, %394 : tensor<7xf64>
    %cst_190 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %561 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %562 = stablehlo.multiply %561, %560 : tensor<7xf64>
    %563 = stablehlo.broadcast_in_dim %562, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %564 = stablehlo.pad %563, %cst_191, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %565 = stablehlo.add %557, %564 : tensor<7x3xf64>
    %566 = stablehlo.multiply %539, %386 : tensor<7xf64>
    %567 = stablehlo.broadcast_in_dim %566, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %568 = stablehlo.multiply %567, %380 : tensor<7x3xf64>
    %569 = stablehlo.broadcast_in_dim %375, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %570 = stablehlo.multiply %568, %569 : tensor<7x3xf64>
    %571 = stablehlo.add %565, %570 : tensor<7x3xf64>
    %572 = stablehlo.multiply %542, %372 : tensor<7xf64>
    %573 = stablehlo.broadcast_in_dim %572, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %574 = stablehlo.multiply %573, %366 : tensor<7x3xf64>
    %575 = stablehlo.add %571, %574 : tensor<7x3xf64>
    %576 = stablehlo.negate %575 : tensor<7x3xf64>
    %577 = stablehlo.broadcast_in_dim %357, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %578 = stablehlo.multiply %577, %576 : tensor<7x3xf64>
    %579 = stablehlo.multiply %576, %354 : tensor<7x3xf64>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %580 = stablehlo.reduce(%579 init: %cst_192) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %581 = stablehlo.reshape %580 : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_193 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %582 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<7x1xf64>
    %583 = stablehlo.multiply %582, %581 : tensor<7x1xf64>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %584 = stablehlo.reduce(%583 init: %cst_194) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %585 = stablehlo.multiply %352, %578 : tensor<7x3xf64>
    %586 = stablehlo.multiply %578, %126 : tensor<7x3xf64>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %587 = stablehlo.reduce(%586 init: %cst_195) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %588 = stablehlo.multiply %320, %587 : tensor<7xf64>
    %589 = stablehlo.multiply %587, %134 : tensor<7xf64>
    %590 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %591 = stablehlo.multiply %578, %590 : tensor<7x3xf64>
    %592 = stablehlo.multiply %345, %591 : tensor<7x3xf64>
    %593 = stablehlo.multiply %591, %147 : tensor<7x3xf64>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %594 = stablehlo.reduce(%593 init: %cst_196) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %595 = stablehlo.multiply %317, %594 : tensor<7xf64>
    %596 = stablehlo.multiply %594, %155 : tensor<7xf64>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %597 = stablehlo.pad %578, %cst_197, low = [0, 0], high = [0, -2], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %598 = stablehlo.slice %597 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %599 = stablehlo.reduce(%598 init: %cst_198) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_199 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %600 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %601 = stablehlo.multiply %600, %599 : tensor<7xf64>
    %602 = stablehlo.multiply %337, %601 : tensor<7xf64>
    %603 = stablehlo.multiply %601, %167 : tensor<7xf64>
    %cst_200 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %604 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %605 = stablehlo.multiply %604, %603 : tensor<7xf64>
    %606 = stablehlo.add %596, %605 : tensor<7xf64>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %607 = stablehlo.pad %578, %cst_201, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x2xf64>
    %608 = stablehlo.slice %607 [0:7, 0:2] : (tensor<7x2xf64>) -> tensor<7x2xf64>
    %609 = stablehlo.multiply %332, %608 : tensor<7x2xf64>
    %610 = stablehlo.multiply %608, %177 : tensor<7x2xf64>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %611 = stablehlo.reduce(%610 init: %cst_202) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %612 = stablehlo.multiply %326, %611 : tensor<7xf64>
    %613 = stablehlo.multiply %611, %185 : tensor<7xf64>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %614 = stablehlo.pad %578, %cst_203, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %615 = stablehlo.slice %614 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %616 = stablehlo.reduce(%615 init: %cst_204) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %617 = stablehlo.broadcast_in_dim %613, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %618 = stablehlo.broadcast_in_dim %616, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %619 = stablehlo.concatenate %617, %618, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %620 = stablehlo.multiply %322, %619 : tensor<7x2xf64>
    %621 = stablehlo.multiply %619, %323 : tensor<7x2xf64>
    %622 = stablehlo.transpose %620, dims = [1, 0] : (tensor<7x2xf64>) -> tensor<2x7xf64>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %623 = stablehlo.reduce(%621 init: %cst_205) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %624 = stablehlo.multiply %310, %623 : tensor<7xf64>
    %625 = stablehlo.negate %589 : tensor<7xf64>
    %cst_206 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %626 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %627 = stablehlo.divide %625, %626 : tensor<7xf64>
    %628 = stablehlo.negate %606 : tensor<7xf64>
    %cst_207 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %629 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %630 = stablehlo.divide %628, %629 : tensor<7xf64>
    %631 = stablehlo.multiply %312, %627 : tensor<7xf64>
    %632 = stablehlo.multiply %312, %630 : tensor<7xf64>
    %633 = stablehlo.multiply %632, %273 : tensor<7xf64>
    %634 = stablehlo.negate %633 : tensor<7xf64>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %635 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %636 = stablehlo.select %268, %635, %634 : tensor<7xi1>, tensor<7xf64>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %637 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %638 = stablehlo.select %263, %637, %633 : tensor<7xi1>, tensor<7xf64>
    %639 = stablehlo.multiply %631, %261 : tensor<7xf64>
    %640 = stablehlo.negate %639 : tensor<7xf64>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %641 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %642 = stablehlo.select %256, %641, %640 : tensor<7xi1>, tensor<7xf64>
    %643 = stablehlo.add %636, %642 : tensor<7xf64>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %644 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %645 = stablehlo.select %251, %644, %639 : tensor<7xi1>, tensor<7xf64>
    %646 = stablehlo.multiply %643, %249 : tensor<7xf64>
    %647 = stablehlo.add %638, %646 : tensor<7xf64>
    %648 = stablehlo.multiply %643, %239 : tensor<7xf64>
    %649 = stablehlo.add %645, %648 : tensor<7xf64>
    %cst_212 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %650 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %651 = stablehlo.divide %647, %650 : tensor<7xf64>
    %652 = stablehlo.negate %651 : tensor<7xf64>
    %cst_213 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %653 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %654 = stablehlo.divide %649, %653 : tensor<7xf64>
    %655 = stablehlo.negate %654 : tensor<7xf64>
    %656 = stablehlo.multiply %624, %211 : tensor<7xf64>
    %cst_214 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %657 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %658 = stablehlo.multiply %656, %657 : tensor<7xf64>
    %659 = stablehlo.negate %658 : tensor<7xf64>
    %660 = stablehlo.multiply %659, %206 : tensor<7xf64>
    %661 = stablehlo.broadcast_in_dim %660, dims = [1] : (tensor<7xf64>) -> tensor<2x7xf64>
    %cst_215 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %662 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %663 = stablehlo.multiply %662, %622 : tensor<2x7xf64>
    %664 = stablehlo.multiply %661, %198 : tensor<2x7xf64>
    %665 = stablehlo.add %663, %664 : tensor<2x7xf64>
    %666 = stablehlo.slice %665 [0:1, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %667 = stablehlo.reshape %666 : (tensor<1x7xf64>) -> tensor<7xf64>
    %668 = stablehlo.slice %665 [1:2, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %669 = stablehlo.reshape %668 : (tensor<1x7xf64>) -> tensor<7xf64>
    %670 = stablehlo.broadcast_in_dim %669, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %671 = stablehlo.pad %670, %cst_216, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %672 = stablehlo.add %575, %671 : tensor<7x3xf64>
    %673 = stablehlo.multiply %612, %188 : tensor<7xf64>
    %cst_217 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %674 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %675 = stablehlo.multiply %673, %674 : tensor<7xf64>
    %676 = stablehlo.negate %675 : tensor<7xf64>
    %677 = stablehlo.add %667, %676 : tensor<7xf64>
    %678 = stablehlo.multiply %677, %183 : tensor<7xf64>
    %679 = stablehlo.broadcast_in_dim %678, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %cst_218 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %680 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %681 = stablehlo.multiply %680, %609 : tensor<7x2xf64>
    %682 = stablehlo.multiply %679, %175 : tensor<7x2xf64>
    %683 = stablehlo.add %681, %682 : tensor<7x2xf64>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %684 = stablehlo.pad %683, %cst_219, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %685 = stablehlo.add %672, %684 : tensor<7x3xf64>
    %cst_220 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %686 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %687 = stablehlo.multiply %686, %652 : tensor<7xf64>
    %688 = stablehlo.negate %602 : tensor<7xf64>
    %689 = stablehlo.multiply %688, %168 : tensor<7xf64>
    %690 = stablehlo.multiply %687, %166 : tensor<7xf64>
    %691 = stablehlo.add %689, %690 : tensor<7xf64>
    %cst_221 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %692 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %693 = stablehlo.multiply %692, %691 : tensor<7xf64>
    %694 = stablehlo.broadcast_in_dim %693, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %695 = stablehlo.pad %694, %cst_222, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %696 = stablehlo.add %685, %695 : tensor<7x3xf64>
    %697 = stablehlo.multiply %595, %158 : tensor<7xf64>
    %cst_223 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %698 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %699 = stablehlo.multiply %697, %698 : tensor<7xf64>
    %700 = stablehlo.negate %699 : tensor<7xf64>
    %701 = stablehlo.add %652, %700 : tensor<7xf64>
    %702 = stablehlo.multiply %701, %153 : tensor<7xf64>
    %703 = stablehlo.broadcast_in_dim %702, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_224 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %704 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %705 = stablehlo.multiply %704, %592 : tensor<7x3xf64>
    %706 = stablehlo.multiply %703, %145 : tensor<7x3xf64>
    %707 = stablehlo.add %705, %706 : tensor<7x3xf64>
    %708 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %709 = stablehlo.multiply %707, %708 : tensor<7x3xf64>
    %710 = stablehlo.add %696, %709 : tensor<7x3xf64>
    %711 = stablehlo.multiply %588, %137 : tensor<7xf64>
    %cst_225 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %712 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %713 = stablehlo.multiply %711, %712 : tensor<7xf64>
    %714 = stablehlo.negate %713 : tensor<7xf64>
    %715 = stablehlo.add %655, %714 : tensor<7xf64>
    %716 = stablehlo.multiply %715, %132 : tensor<7xf64>
    %717 = stablehlo.broadcast_in_dim %716, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_226 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %718 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %719 = stablehlo.multiply %718, %585 : tensor<7x3xf64>
    %720 = stablehlo.add %710, %719 : tensor<7x3xf64>
    %721 = stablehlo.multiply %717, %124 : tensor<7x3xf64>
    %722 = stablehlo.add %720, %721 : tensor<7x3xf64>
    %723 = stablehlo.multiply %584, %118 : tensor<7xf64>
    %724 = stablehlo.multiply %584, %111 : tensor<7xf64>
    %725 = stablehlo.negate %723 : tensor<7xf64>
    %cst_227 = stablehlo.constant dense<-4.430000e-01> : tensor<f64>
    %726 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %727 = stablehlo.multiply %726, %724 : tensor<7xf64>
    %728 = stablehlo.multiply %727, %100 : tensor<7xf64>
    %729 = stablehlo.multiply %727, %90 : tensor<7xf64>
    %cst_228 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %730 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %731 = stablehlo.divide %728, %730 : tensor<7xf64>
    %732 = stablehlo.negate %731 : tensor<7xf64>
    %cst_229 = stablehlo.constant dense<4.430000e-01> : tensor<f64>
    %733 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %734 = stablehlo.divide %729, %733 : tensor<7xf64>
    %735 = stablehlo.negate %734 : tensor<7xf64>
    %736 = stablehlo.multiply %725, %62 : tensor<7xf64>
    %737 = stablehlo.broadcast_in_dim %736, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %738 = stablehlo.multiply %737, %56 : tensor<7x2xf64>
    %739 = stablehlo.slice %738 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %740 = stablehlo.reshape %739 : (tensor<7x1xf64>) -> tensor<7xf64>
    %741 = stablehlo.slice %738 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %742 = stablehlo.reshape %741 : (tensor<7x1xf64>) -> tensor<7xf64>
    %743 = stablehlo.broadcast_in_dim %742, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %744 = stablehlo.pad %743, %cst_230, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %745 = stablehlo.add %722, %744 : tensor<7x3xf64>
    %746 = stablehlo.multiply %740, %46 : tensor<7xf64>
    %747 = stablehlo.broadcast_in_dim %746, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %748 = stablehlo.multiply %747, %40 : tensor<7x2xf64>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %749 = stablehlo.pad %748, %cst_231, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %750 = stablehlo.add %745, %749 : tensor<7x3xf64>
    %cst_232 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %751 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %752 = stablehlo.multiply %751, %732 : tensor<7xf64>
    %753 = stablehlo.multiply %752, %33 : tensor<7xf64>
    %cst_233 = stablehlo.constant dense<1.761000e+00> : tensor<f64>
    %754 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %755 = stablehlo.multiply %754, %753 : tensor<7xf64>
    %756 = stablehlo.broadcast_in_dim %755, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %757 = stablehlo.pad %756, %cst_234, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %758 = stablehlo.add %750, %757 : tensor<7x3xf64>
    %759 = stablehlo.multiply %732, %25 : tensor<7xf64>
    %760 = stablehlo.broadcast_in_dim %759, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %761 = stablehlo.multiply %760, %19 : tensor<7x3xf64>
    %762 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %763 = stablehlo.multiply %761, %762 : tensor<7x3xf64>
    %764 = stablehlo.add %758, %763 : tensor<7x3xf64>
    %765 = stablehlo.multiply %735, %11 : tensor<7xf64>
    %766 = stablehlo.broadcast_in_dim %765, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %767 = stablehlo.multiply %766, %5 : tensor<7x3xf64>
    %768 = stablehlo.add %764, %767 : tensor<7x3xf64>
    return %768 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
