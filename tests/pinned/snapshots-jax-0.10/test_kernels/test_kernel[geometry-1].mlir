// import jax
// import jax.numpy as jnp
//
//
// def norm3(w_in):
//     return jnp.sqrt(jnp.sum(w_in**2, axis=-1) + 0.1)
//
//
// def scene(p):
//     d3 = norm3(p - jnp.array([0.25, 0.4, 0.1])) - 0.58
//     d1 = norm3(p * jnp.array([0.25, 0.8, 0.59])) - 0.3 + 0.1 * jnp.sin(3.93 * p[..., 0])
//     ring = norm3(p[..., :2]) - 0.6
//     ground = norm3(jnp.stack([ring, p[..., 2]], axis=-1)) - 0.2
//     both_d = jnp.maximum(d3, -d1)
//     h = jnp.clip(0.5 + 0.5 * (ground - both_d) / 0.48, 0.0, 1.0)
//     scene_d = ground + (both_d - ground) * h - 0.48 * h * (1.0 - h)
//     return scene_d
//
//
// def closest_point(positions):
//     values_at = scene(positions)
//     normals = jax.vmap(jax.grad(scene))(positions)
//     pulled = positions - 0.5 * values_at[:, None] * normals
//     after = scene(pulled)
//     return pulled, after
//
//   positions: float64[3, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_closest_point attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf64>) -> (tensor<3x3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<[2.500000e-01, 4.000000e-01, 1.000000e-01]> : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<[2.500000e-01, 8.000000e-01, 5.900000e-01]> : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<[2.500000e-01, 4.000000e-01, 1.000000e-01]> : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<[2.500000e-01, 8.000000e-01, 5.900000e-01]> : tensor<3xf64>
    %cst_3 = stablehlo.constant dense<[2.500000e-01, 4.000000e-01, 1.000000e-01]> : tensor<3xf64>
    %cst_4 = stablehlo.constant dense<[2.500000e-01, 8.000000e-01, 5.900000e-01]> : tensor<3xf64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %2 = stablehlo.subtract %arg0, %1 : tensor<3x3xf64>
    %3 = stablehlo.multiply %2, %2 : tensor<3x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.add %4, %5 : tensor<3xf64>
    %7 = stablehlo.sqrt %6 : tensor<3xf64>
    %cst_7 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.subtract %7, %8 : tensor<3xf64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %12 = stablehlo.multiply %arg0, %11 : tensor<3x3xf64>
    %13 = stablehlo.multiply %12, %12 : tensor<3x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = stablehlo.add %14, %15 : tensor<3xf64>
    %17 = stablehlo.sqrt %16 : tensor<3xf64>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %19 = stablehlo.subtract %17, %18 : tensor<3xf64>
    %20 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %21 = stablehlo.reshape %20 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_11 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<3xf64>
    %24 = stablehlo.sine %23 : tensor<3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<3xf64>
    %27 = stablehlo.add %19, %26 : tensor<3xf64>
    %28 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %29 = stablehlo.multiply %28, %28 : tensor<3x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %32 = stablehlo.add %30, %31 : tensor<3xf64>
    %33 = stablehlo.sqrt %32 : tensor<3xf64>
    %cst_15 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<3xf64>
    %36 = stablehlo.slice %arg0 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %37 = stablehlo.reshape %36 : (tensor<3x1xf64>) -> tensor<3xf64>
    %38 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %39 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %40 = stablehlo.concatenate %38, %39, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %41 = stablehlo.multiply %40, %40 : tensor<3x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %44 = stablehlo.add %42, %43 : tensor<3xf64>
    %45 = stablehlo.sqrt %44 : tensor<3xf64>
    %cst_18 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %47 = stablehlo.subtract %45, %46 : tensor<3xf64>
    %48 = stablehlo.negate %27 : tensor<3xf64>
    %49 = stablehlo.maximum %9, %48 : tensor<3xf64>
    %50 = stablehlo.subtract %47, %49 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %54 = stablehlo.divide %52, %53 : tensor<3xf64>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %56 = stablehlo.add %55, %54 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %57 = call @clip(%56, %cst_22, %cst_23) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %58 = stablehlo.subtract %49, %47 : tensor<3xf64>
    %59 = stablehlo.multiply %58, %57 : tensor<3xf64>
    %60 = stablehlo.add %47, %59 : tensor<3xf64>
    %cst_24 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %62 = stablehlo.multiply %61, %57 : tensor<3xf64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %64 = stablehlo.subtract %63, %57 : tensor<3xf64>
    %65 = stablehlo.multiply %62, %64 : tensor<3xf64>
    %66 = stablehlo.subtract %60, %65 : tensor<3xf64>
    %67 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %69 = stablehlo.subtract %arg0, %68 : tensor<3x3xf64>
    %70 = stablehlo.multiply %69, %69 : tensor<3x3xf64>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %72 = stablehlo.multiply %71, %69 : tensor<3x3xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.reduce(%70 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %75 = stablehlo.add %73, %74 : tensor<3xf64>
    %76 = stablehlo.sqrt %75 : tensor<3xf64>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %78 = stablehlo.divide %77, %76 : tensor<3xf64>
    %cst_30 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %80 = stablehlo.subtract %76, %79 : tensor<3xf64>
    %81 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %83 = stablehlo.multiply %arg0, %82 : tensor<3x3xf64>
    %84 = stablehlo.multiply %83, %83 : tensor<3x3xf64>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %86 = stablehlo.multiply %85, %83 : tensor<3x3xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.reduce(%84 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %89 = stablehlo.add %87, %88 : tensor<3xf64>
    %90 = stablehlo.sqrt %89 : tensor<3xf64>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %92 = stablehlo.divide %91, %90 : tensor<3xf64>
    %cst_35 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %94 = stablehlo.subtract %90, %93 : tensor<3xf64>
    %95 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %96 = stablehlo.reshape %95 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_36 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %97 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %98 = stablehlo.multiply %97, %96 : tensor<3xf64>
    %99 = stablehlo.sine %98 : tensor<3xf64>
    %100 = stablehlo.cosine %98 : tensor<3xf64>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %102 = stablehlo.multiply %101, %99 : tensor<3xf64>
    %103 = stablehlo.add %94, %102 : tensor<3xf64>
    %104 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %105 = stablehlo.multiply %104, %104 : tensor<3x2xf64>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %106 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %107 = stablehlo.multiply %106, %104 : tensor<3x2xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.reduce(%105 init: %cst_39) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %110 = stablehlo.add %108, %109 : tensor<3xf64>
    %111 = stablehlo.sqrt %110 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %113 = stablehlo.divide %112, %111 : tensor<3xf64>
    %cst_42 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %115 = stablehlo.subtract %111, %114 : tensor<3xf64>
    %116 = stablehlo.slice %arg0 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %117 = stablehlo.reshape %116 : (tensor<3x1xf64>) -> tensor<3xf64>
    %118 = stablehlo.broadcast_in_dim %115, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %119 = stablehlo.broadcast_in_dim %117, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %120 = stablehlo.concatenate %118, %119, dim = 0 : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<2x3xf64>
    %121 = stablehlo.multiply %120, %120 : tensor<2x3xf64>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %122 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %123 = stablehlo.multiply %122, %120 : tensor<2x3xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %124 = stablehlo.reduce(%121 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %126 = stablehlo.add %124, %125 : tensor<3xf64>
    %127 = stablehlo.sqrt %126 : tensor<3xf64>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %129 = stablehlo.divide %128, %127 : tensor<3xf64>
    %cst_47 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %130 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %131 = stablehlo.subtract %127, %130 : tensor<3xf64>
    %132 = stablehlo.negate %103 : tensor<3xf64>
    %133 = stablehlo.maximum %80, %132 : tensor<3xf64>
    %134 = stablehlo.compare EQ, %80, %133, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %137 = stablehlo.select %134, %136, %135 : tensor<3xi1>, tensor<3xf64>
    %138 = stablehlo.compare EQ, %132, %133, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %141 = stablehlo.select %138, %140, %139 : tensor<3xi1>, tensor<3xf64>
    %142 = stablehlo.divide %137, %141 : tensor<3xf64>
    %143 = stablehlo.compare EQ, %132, %133, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %146 = stablehlo.select %143, %145, %144 : tensor<3xi1>, tensor<3xf64>
    %147 = stablehlo.compare EQ, %80, %133, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %150 = stablehlo.select %147, %149, %148 : tensor<3xi1>, tensor<3xf64>
    %151 = stablehlo.divide %146, %150 : tensor<3xf64>
    %152 = stablehlo.subtract %131, %133 : tensor<3xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %154 = stablehlo.multiply %153, %152 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %155 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %156 = stablehlo.divide %154, %155 : tensor<3xf64>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.add %157, %156 : tensor<3xf64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %159:3 = call @clip_0(%158, %cst_59, %cst_60) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %160 = stablehlo.subtract %133, %131 : tensor<3xf64>
    %cst_61 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %162 = stablehlo.multiply %161, %159#0 : tensor<3xf64>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %164 = stablehlo.subtract %163, %159#0 : tensor<3xf64>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %165 = stablehlo.negate %cst_63 : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %167 = stablehlo.multiply %162, %166 : tensor<3xf64>
    %168 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %169 = stablehlo.multiply %168, %164 : tensor<3xf64>
    %170 = stablehlo.negate %167 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %171 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %172 = stablehlo.multiply %171, %169 : tensor<3xf64>
    %173 = stablehlo.add %170, %172 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %175 = stablehlo.multiply %160, %174 : tensor<3xf64>
    %176 = stablehlo.add %173, %175 : tensor<3xf64>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %177 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %178 = stablehlo.multiply %177, %159#0 : tensor<3xf64>
    %179 = stablehlo.negate %178 : tensor<3xf64>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %180 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %181 = stablehlo.add %180, %179 : tensor<3xf64>
    %182 = call @clip_1(%159#1, %159#2, %176) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_68 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %184 = stablehlo.divide %182, %183 : tensor<3xf64>
    %cst_69 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %186 = stablehlo.multiply %185, %184 : tensor<3xf64>
    %187 = stablehlo.negate %186 : tensor<3xf64>
    %188 = stablehlo.add %181, %186 : tensor<3xf64>
    %189 = stablehlo.add %178, %187 : tensor<3xf64>
    %190 = stablehlo.multiply %189, %151 : tensor<3xf64>
    %191 = stablehlo.multiply %189, %142 : tensor<3xf64>
    %192 = stablehlo.negate %190 : tensor<3xf64>
    %193 = stablehlo.multiply %188, %129 : tensor<3xf64>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %195 = stablehlo.transpose %123, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %196 = stablehlo.multiply %194, %195 : tensor<3x2xf64>
    %197 = stablehlo.slice %196 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %198 = stablehlo.reshape %197 : (tensor<3x1xf64>) -> tensor<3xf64>
    %199 = stablehlo.slice %196 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %200 = stablehlo.reshape %199 : (tensor<3x1xf64>) -> tensor<3xf64>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %202 = stablehlo.pad %201, %cst_70, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %203 = stablehlo.multiply %198, %113 : tensor<3xf64>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %205 = stablehlo.multiply %204, %107 : tensor<3x2xf64>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %206 = stablehlo.pad %205, %cst_71, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %207 = stablehlo.add %202, %206 : tensor<3x3xf64>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %209 = stablehlo.multiply %208, %192 : tensor<3xf64>
    %210 = stablehlo.multiply %209, %100 : tensor<3xf64>
    %cst_73 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %211 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %212 = stablehlo.multiply %211, %210 : tensor<3xf64>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %214 = stablehlo.pad %213, %cst_74, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %215 = stablehlo.add %207, %214 : tensor<3x3xf64>
    %216 = stablehlo.multiply %192, %92 : tensor<3xf64>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %218 = stablehlo.multiply %217, %86 : tensor<3x3xf64>
    %219 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %221 = stablehlo.multiply %218, %220 : tensor<3x3xf64>
    %222 = stablehlo.add %215, %221 : tensor<3x3xf64>
    %223 = stablehlo.multiply %191, %78 : tensor<3xf64>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %225 = stablehlo.multiply %224, %72 : tensor<3x3xf64>
    %226 = stablehlo.add %222, %225 : tensor<3x3xf64>
    %227 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_75 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %228 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %229 = stablehlo.multiply %228, %227 : tensor<3x1xf64>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %231 = stablehlo.multiply %230, %226 : tensor<3x3xf64>
    %232 = stablehlo.subtract %arg0, %231 : tensor<3x3xf64>
    %233 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %235 = stablehlo.subtract %232, %234 : tensor<3x3xf64>
    %236 = stablehlo.multiply %235, %235 : tensor<3x3xf64>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %237 = stablehlo.reduce(%236 init: %cst_76) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_77 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %238 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %239 = stablehlo.add %237, %238 : tensor<3xf64>
    %240 = stablehlo.sqrt %239 : tensor<3xf64>
    %cst_78 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %241 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %242 = stablehlo.subtract %240, %241 : tensor<3xf64>
    %243 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %244 = stablehlo.broadcast_in_dim %243, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %245 = stablehlo.multiply %232, %244 : tensor<3x3xf64>
    %246 = stablehlo.multiply %245, %245 : tensor<3x3xf64>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.reduce(%246 init: %cst_79) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_80 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %248 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %249 = stablehlo.add %247, %248 : tensor<3xf64>
    %250 = stablehlo.sqrt %249 : tensor<3xf64>
    %cst_81 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %251 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %252 = stablehlo.subtract %250, %251 : tensor<3xf64>
    %253 = stablehlo.slice %232 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %254 = stablehlo.reshape %253 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_82 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %255 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %256 = stablehlo.multiply %255, %254 : tensor<3xf64>
    %257 = stablehlo.sine %256 : tensor<3xf64>
    %cst_83 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %258 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %259 = stablehlo.multiply %258, %257 : tensor<3xf64>
    %260 = stablehlo.add %252, %259 : tensor<3xf64>
    %261 = stablehlo.slice %232 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %262 = stablehlo.multiply %261, %261 : tensor<3x2xf64>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %263 = stablehlo.reduce(%262 init: %cst_84) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_85 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %265 = stablehlo.add %263, %264 : tensor<3xf64>
    %266 = stablehlo.sqrt %265 : tensor<3xf64>
    %cst_86 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %267 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %268 = stablehlo.subtract %266, %267 : tensor<3xf64>
    %269 = stablehlo.slice %232 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %270 = stablehlo.reshape %269 : (tensor<3x1xf64>) -> tensor<3xf64>
    %271 = stablehlo.broadcast_in_dim %268, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %272 = stablehlo.broadcast_in_dim %270, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %273 = stablehlo.concatenate %271, %272, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %274 = stablehlo.multiply %273, %273 : tensor<3x2xf64>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %275 = stablehlo.reduce(%274 init: %cst_87) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %277 = stablehlo.add %275, %276 : tensor<3xf64>
    %278 = stablehlo.sqrt %277 : tensor<3xf64>
    %cst_89 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %279 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %280 = stablehlo.subtract %278, %279 : tensor<3xf64>
    %281 = stablehlo.negate %260 : tensor<3xf64>
    %282 = stablehlo.maximum %242, %281 : tensor<3xf64>
    %283 = stablehlo.subtract %280, %282 : tensor<3xf64>
    %cst_90 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %285 = stablehlo.multiply %284, %283 : tensor<3xf64>
    %cst_91 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %286 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %287 = stablehlo.divide %285, %286 : tensor<3xf64>
    %cst_92 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %289 = stablehlo.add %288, %287 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %290 = call @clip(%289, %cst_93, %cst_94) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %291 = stablehlo.subtract %282, %280 : tensor<3xf64>
    %292 = stablehlo.multiply %291, %290 : tensor<3xf64>
    %293 = stablehlo.add %280, %292 : tensor<3xf64>
    %cst_95 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %295 = stablehlo.multiply %294, %290 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %297 = stablehlo.subtract %296, %290 : tensor<3xf64>
    %298 = stablehlo.multiply %295, %297 : tensor<3xf64>
    %299 = stablehlo.subtract %293, %298 : tensor<3xf64>
    return %232, %299 : tensor<3x3xf64>, tensor<3xf64>
  }
  func.func private @clip(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<3xf64>
    return %5 : tensor<3xf64>
  }
  func.func private @clip_0(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.select %3, %5, %4 : tensor<3xi1>, tensor<3xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.select %8, %10, %9 : tensor<3xi1>, tensor<3xf64>
    %12 = stablehlo.divide %6, %11 : tensor<3xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<3xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %19 = stablehlo.select %16, %18, %17 : tensor<3xi1>, tensor<3xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %24 = stablehlo.select %21, %23, %22 : tensor<3xi1>, tensor<3xf64>
    %25 = stablehlo.divide %19, %24 : tensor<3xf64>
    return %15, %12, %25 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @clip_1(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf64>
    return %1 : tensor<3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf64>) -> (tensor<3x3xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<[2.500000e-01, 4.000000e-01, 1.000000e-01]> : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<[2.500000e-01, 8.000000e-01, 5.900000e-01]> : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<[2.500000e-01, 4.000000e-01, 1.000000e-01]> : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<[2.500000e-01, 8.000000e-01, 5.900000e-01]> : tensor<3xf64>
    %cst_3 = stablehlo.constant dense<[2.500000e-01, 4.000000e-01, 1.000000e-01]> : tensor<3xf64>
    %cst_4 = stablehlo.constant dense<[2.500000e-01, 8.000000e-01, 5.900000e-01]> : tensor<3xf64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %2 = stablehlo.subtract %arg0, %1 : tensor<3x3xf64>
    %3 = stablehlo.multiply %2, %2 : tensor<3x3xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %5 = stablehlo.multiply %4, %2 : tensor<3x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%3 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.add %6, %7 : tensor<3xf64>
    %9 = stablehlo.sqrt %8 : tensor<3xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.divide %10, %9 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %13 = stablehlo.subtract %9, %12 : tensor<3xf64>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %16 = stablehlo.multiply %arg0, %15 : tensor<3x3xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<3x3xf64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %19 = stablehlo.multiply %18, %16 : tensor<3x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%17 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %22 = stablehlo.add %20, %21 : tensor<3xf64>
    %23 = stablehlo.sqrt %22 : tensor<3xf64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %25 = stablehlo.divide %24, %23 : tensor<3xf64>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %27 = stablehlo.subtract %23, %26 : tensor<3xf64>
    %28 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %29 = stablehlo.reshape %28 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_15 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<3xf64>
    %32 = stablehlo.sine %31 : tensor<3xf64>
    %33 = stablehlo.cosine %31 : tensor<3xf64>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %35 = stablehlo.multiply %34, %32 : tensor<3xf64>
    %36 = stablehlo.add %27, %35 : tensor<3xf64>
    %37 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %38 = stablehlo.multiply %37, %37 : tensor<3x2xf64>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %40 = stablehlo.multiply %39, %37 : tensor<3x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%38 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %43 = stablehlo.add %41, %42 : tensor<3xf64>
    %44 = stablehlo.sqrt %43 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %46 = stablehlo.divide %45, %44 : tensor<3xf64>
    %cst_21 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %48 = stablehlo.subtract %44, %47 : tensor<3xf64>
    %49 = stablehlo.slice %arg0 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %50 = stablehlo.reshape %49 : (tensor<3x1xf64>) -> tensor<3xf64>
    %51 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %53 = stablehlo.concatenate %51, %52, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %54 = stablehlo.multiply %53, %53 : tensor<3x2xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %56 = stablehlo.multiply %55, %53 : tensor<3x2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%54 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %59 = stablehlo.add %57, %58 : tensor<3xf64>
    %60 = stablehlo.sqrt %59 : tensor<3xf64>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %62 = stablehlo.divide %61, %60 : tensor<3xf64>
    %cst_26 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %64 = stablehlo.subtract %60, %63 : tensor<3xf64>
    %65 = stablehlo.negate %36 : tensor<3xf64>
    %66 = stablehlo.maximum %13, %65 : tensor<3xf64>
    %67 = stablehlo.compare EQ, %13, %66, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %70 = stablehlo.select %67, %68, %69 : tensor<3xi1>, tensor<3xf64>
    %71 = stablehlo.compare EQ, %65, %66, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %74 = stablehlo.select %71, %72, %73 : tensor<3xi1>, tensor<3xf64>
    %75 = stablehlo.divide %70, %74 : tensor<3xf64>
    %76 = stablehlo.compare EQ, %65, %66, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %79 = stablehlo.select %76, %77, %78 : tensor<3xi1>, tensor<3xf64>
    %80 = stablehlo.compare EQ, %13, %66, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %83 = stablehlo.select %80, %81, %82 : tensor<3xi1>, tensor<3xf64>
    %84 = stablehlo.divide %79, %83 : tensor<3xf64>
    %85 = stablehlo.subtract %64, %66 : tensor<3xf64>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %87 = stablehlo.multiply %86, %85 : tensor<3xf64>
    %cst_36 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %89 = stablehlo.divide %87, %88 : tensor<3xf64>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %91 = stablehlo.add %90, %89 : tensor<3xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %92:3 = call @clip(%91, %cst_38, %cst_39) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %93 = stablehlo.subtract %66, %64 : tensor<3xf64>
    %94 = stablehlo.multiply %93, %92#0 : tensor<3xf64>
    %95 = stablehlo.add %64, %94 : tensor<3xf64>
    %cst_40 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %97 = stablehlo.multiply %96, %92#0 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %99 = stablehlo.subtract %98, %92#0 : tensor<3xf64>
    %100 = stablehlo.multiply %97, %99 : tensor<3xf64>
    %101 = stablehlo.subtract %95, %100 : tensor<3xf64>
    %102 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %104 = stablehlo.subtract %arg0, %103 : tensor<3x3xf64>
    %105 = stablehlo.multiply %104, %104 : tensor<3x3xf64>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %106 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %107 = stablehlo.multiply %106, %104 : tensor<3x3xf64>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %108 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %109 = stablehlo.multiply %108, %104 : tensor<3x3xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.reduce(%105 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %112 = stablehlo.add %110, %111 : tensor<3xf64>
    %113 = stablehlo.sqrt %112 : tensor<3xf64>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %115 = stablehlo.divide %114, %113 : tensor<3xf64>
    %cst_47 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %117 = stablehlo.divide %116, %113 : tensor<3xf64>
    %118 = stablehlo.multiply %113, %113 : tensor<3xf64>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %120 = stablehlo.divide %119, %118 : tensor<3xf64>
    %cst_49 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %122 = stablehlo.subtract %113, %121 : tensor<3xf64>
    %123 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %125 = stablehlo.multiply %arg0, %124 : tensor<3x3xf64>
    %126 = stablehlo.multiply %125, %125 : tensor<3x3xf64>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %128 = stablehlo.multiply %127, %125 : tensor<3x3xf64>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %130 = stablehlo.multiply %129, %125 : tensor<3x3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %131 = stablehlo.reduce(%126 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %133 = stablehlo.add %131, %132 : tensor<3xf64>
    %134 = stablehlo.sqrt %133 : tensor<3xf64>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %136 = stablehlo.divide %135, %134 : tensor<3xf64>
    %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %138 = stablehlo.divide %137, %134 : tensor<3xf64>
    %139 = stablehlo.multiply %134, %134 : tensor<3xf64>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %141 = stablehlo.divide %140, %139 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %143 = stablehlo.subtract %134, %142 : tensor<3xf64>
    %144 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %145 = stablehlo.reshape %144 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_58 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %147 = stablehlo.multiply %146, %145 : tensor<3xf64>
    %148 = stablehlo.sine %147 : tensor<3xf64>
    %149 = stablehlo.cosine %147 : tensor<3xf64>
    %150 = stablehlo.cosine %147 : tensor<3xf64>
    %151 = stablehlo.sine %147 : tensor<3xf64>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %153 = stablehlo.multiply %152, %148 : tensor<3xf64>
    %154 = stablehlo.add %143, %153 : tensor<3xf64>
    %155 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %156 = stablehlo.multiply %155, %155 : tensor<3x2xf64>
    %cst_60 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %158 = stablehlo.multiply %157, %155 : tensor<3x2xf64>
    %cst_61 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %160 = stablehlo.multiply %159, %155 : tensor<3x2xf64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %161 = stablehlo.reduce(%156 init: %cst_62) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %163 = stablehlo.add %161, %162 : tensor<3xf64>
    %164 = stablehlo.sqrt %163 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %166 = stablehlo.divide %165, %164 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %167 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %168 = stablehlo.divide %167, %164 : tensor<3xf64>
    %169 = stablehlo.multiply %164, %164 : tensor<3xf64>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %170 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %171 = stablehlo.divide %170, %169 : tensor<3xf64>
    %cst_67 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %172 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %173 = stablehlo.subtract %164, %172 : tensor<3xf64>
    %174 = stablehlo.slice %arg0 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %175 = stablehlo.reshape %174 : (tensor<3x1xf64>) -> tensor<3xf64>
    %176 = stablehlo.broadcast_in_dim %173, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %177 = stablehlo.broadcast_in_dim %175, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %178 = stablehlo.concatenate %176, %177, dim = 0 : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<2x3xf64>
    %179 = stablehlo.multiply %178, %178 : tensor<2x3xf64>
    %cst_68 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %180 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %181 = stablehlo.multiply %180, %178 : tensor<2x3xf64>
    %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %183 = stablehlo.multiply %182, %178 : tensor<2x3xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %184 = stablehlo.reduce(%179 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_71 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %186 = stablehlo.add %184, %185 : tensor<3xf64>
    %187 = stablehlo.sqrt %186 : tensor<3xf64>
    %cst_72 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %189 = stablehlo.divide %188, %187 : tensor<3xf64>
    %cst_73 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %190 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %191 = stablehlo.divide %190, %187 : tensor<3xf64>
    %192 = stablehlo.multiply %187, %187 : tensor<3xf64>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %193 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %194 = stablehlo.divide %193, %192 : tensor<3xf64>
    %cst_75 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %195 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %196 = stablehlo.subtract %187, %195 : tensor<3xf64>
    %197 = stablehlo.negate %154 : tensor<3xf64>
    %198 = stablehlo.maximum %122, %197 : tensor<3xf64>
    %199 = stablehlo.compare EQ, %122, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %200 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %201 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %202 = stablehlo.select %199, %200, %201 : tensor<3xi1>, tensor<3xf64>
    %203 = stablehlo.compare EQ, %197, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_78 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %204 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %206 = stablehlo.select %203, %204, %205 : tensor<3xi1>, tensor<3xf64>
    %207 = stablehlo.divide %202, %206 : tensor<3xf64>
    %208 = stablehlo.compare EQ, %197, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %209 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %210 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %211 = stablehlo.select %208, %209, %210 : tensor<3xi1>, tensor<3xf64>
    %212 = stablehlo.compare EQ, %122, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %213 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %214 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %215 = stablehlo.select %212, %213, %214 : tensor<3xi1>, tensor<3xf64>
    %216 = stablehlo.divide %211, %215 : tensor<3xf64>
    %217 = stablehlo.compare EQ, %122, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %219 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %220 = stablehlo.select %217, %219, %218 : tensor<3xi1>, tensor<3xf64>
    %221 = stablehlo.compare EQ, %197, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %222 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_87 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %223 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %224 = stablehlo.select %221, %223, %222 : tensor<3xi1>, tensor<3xf64>
    %225 = stablehlo.divide %220, %224 : tensor<3xf64>
    %226 = stablehlo.compare EQ, %197, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %227 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %228 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %229 = stablehlo.select %226, %228, %227 : tensor<3xi1>, tensor<3xf64>
    %230 = stablehlo.compare EQ, %122, %198, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %231 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_91 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %233 = stablehlo.select %230, %232, %231 : tensor<3xi1>, tensor<3xf64>
    %234 = stablehlo.divide %229, %233 : tensor<3xf64>
    %235 = stablehlo.subtract %196, %198 : tensor<3xf64>
    %cst_92 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %236 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %237 = stablehlo.multiply %236, %235 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %238 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %239 = stablehlo.divide %237, %238 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %241 = stablehlo.add %240, %239 : tensor<3xf64>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %242:5 = call @clip_0(%241, %cst_95, %cst_96) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %243 = stablehlo.subtract %198, %196 : tensor<3xf64>
    %cst_97 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %245 = stablehlo.multiply %244, %242#0 : tensor<3xf64>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %246 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %247 = stablehlo.subtract %246, %242#0 : tensor<3xf64>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %248 = stablehlo.negate %cst_99 : tensor<f64>
    %249 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %250 = stablehlo.multiply %245, %249 : tensor<3xf64>
    %251 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %252 = stablehlo.multiply %251, %247 : tensor<3xf64>
    %253 = stablehlo.negate %250 : tensor<3xf64>
    %cst_100 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %255 = stablehlo.multiply %254, %252 : tensor<3xf64>
    %256 = stablehlo.add %253, %255 : tensor<3xf64>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %257 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %258 = stablehlo.multiply %243, %257 : tensor<3xf64>
    %259 = stablehlo.add %256, %258 : tensor<3xf64>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %261 = stablehlo.multiply %260, %242#0 : tensor<3xf64>
    %262 = stablehlo.negate %261 : tensor<3xf64>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %264 = stablehlo.add %263, %262 : tensor<3xf64>
    %265 = call @clip_1(%242#1, %242#2, %259) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_104 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %267 = stablehlo.divide %265, %266 : tensor<3xf64>
    %cst_105 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %269 = stablehlo.multiply %268, %267 : tensor<3xf64>
    %270 = stablehlo.negate %269 : tensor<3xf64>
    %271 = stablehlo.add %264, %269 : tensor<3xf64>
    %272 = stablehlo.add %261, %270 : tensor<3xf64>
    %273 = stablehlo.multiply %272, %234 : tensor<3xf64>
    %274 = stablehlo.multiply %272, %225 : tensor<3xf64>
    %275 = stablehlo.negate %273 : tensor<3xf64>
    %276 = stablehlo.multiply %271, %191 : tensor<3xf64>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %278 = stablehlo.transpose %183, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %279 = stablehlo.multiply %277, %278 : tensor<3x2xf64>
    %280 = stablehlo.slice %279 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %281 = stablehlo.reshape %280 : (tensor<3x1xf64>) -> tensor<3xf64>
    %282 = stablehlo.slice %279 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %283 = stablehlo.reshape %282 : (tensor<3x1xf64>) -> tensor<3xf64>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %285 = stablehlo.pad %284, %cst_106, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %286 = stablehlo.multiply %281, %168 : tensor<3xf64>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %288 = stablehlo.multiply %287, %160 : tensor<3x2xf64>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %289 = stablehlo.pad %288, %cst_107, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %290 = stablehlo.add %285, %289 : tensor<3x3xf64>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %291 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %292 = stablehlo.multiply %291, %275 : tensor<3xf64>
    %293 = stablehlo.multiply %292, %150 : tensor<3xf64>
    %cst_109 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %295 = stablehlo.multiply %294, %293 : tensor<3xf64>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %297 = stablehlo.pad %296, %cst_110, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %298 = stablehlo.add %290, %297 : tensor<3x3xf64>
    %299 = stablehlo.multiply %275, %138 : tensor<3xf64>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %301 = stablehlo.multiply %300, %130 : tensor<3x3xf64>
    %302 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %304 = stablehlo.multiply %301, %303 : tensor<3x3xf64>
    %305 = stablehlo.add %298, %304 : tensor<3x3xf64>
    %306 = stablehlo.multiply %274, %117 : tensor<3xf64>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %308 = stablehlo.multiply %307, %109 : tensor<3x3xf64>
    %309 = stablehlo.add %305, %308 : tensor<3x3xf64>
    %310 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_111 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %312 = stablehlo.multiply %311, %310 : tensor<3x1xf64>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %314 = stablehlo.multiply %313, %309 : tensor<3x3xf64>
    %315 = stablehlo.subtract %arg0, %314 : tensor<3x3xf64>
    %316 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %318 = stablehlo.subtract %315, %317 : tensor<3x3xf64>
    %319 = stablehlo.multiply %318, %318 : tensor<3x3xf64>
    %cst_112 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %321 = stablehlo.multiply %320, %318 : tensor<3x3xf64>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %322 = stablehlo.reduce(%319 init: %cst_113) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %323 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %324 = stablehlo.add %322, %323 : tensor<3xf64>
    %325 = stablehlo.sqrt %324 : tensor<3xf64>
    %cst_115 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %326 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %327 = stablehlo.divide %326, %325 : tensor<3xf64>
    %cst_116 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %328 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %329 = stablehlo.subtract %325, %328 : tensor<3xf64>
    %330 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %331 = stablehlo.broadcast_in_dim %330, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %332 = stablehlo.multiply %315, %331 : tensor<3x3xf64>
    %333 = stablehlo.multiply %332, %332 : tensor<3x3xf64>
    %cst_117 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %334 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %335 = stablehlo.multiply %334, %332 : tensor<3x3xf64>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %336 = stablehlo.reduce(%333 init: %cst_118) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_119 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %337 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %338 = stablehlo.add %336, %337 : tensor<3xf64>
    %339 = stablehlo.sqrt %338 : tensor<3xf64>
    %cst_120 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %340 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %341 = stablehlo.divide %340, %339 : tensor<3xf64>
    %cst_121 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %342 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %343 = stablehlo.subtract %339, %342 : tensor<3xf64>
    %344 = stablehlo.slice %315 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %345 = stablehlo.reshape %344 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_122 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %346 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %347 = stablehlo.multiply %346, %345 : tensor<3xf64>
    %348 = stablehlo.sine %347 : tensor<3xf64>
    %349 = stablehlo.cosine %347 : tensor<3xf64>
    %cst_123 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %350 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %351 = stablehlo.multiply %350, %348 : tensor<3xf64>
    %352 = stablehlo.add %343, %351 : tensor<3xf64>
    %353 = stablehlo.slice %315 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %354 = stablehlo.multiply %353, %353 : tensor<3x2xf64>
    %cst_124 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %355 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %356 = stablehlo.multiply %355, %353 : tensor<3x2xf64>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %357 = stablehlo.reduce(%354 init: %cst_125) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_126 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %358 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %359 = stablehlo.add %357, %358 : tensor<3xf64>
    %360 = stablehlo.sqrt %359 : tensor<3xf64>
    %cst_127 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %361 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %362 = stablehlo.divide %361, %360 : tensor<3xf64>
    %cst_128 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %363 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %364 = stablehlo.subtract %360, %363 : tensor<3xf64>
    %365 = stablehlo.slice %315 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %366 = stablehlo.reshape %365 : (tensor<3x1xf64>) -> tensor<3xf64>
    %367 = stablehlo.broadcast_in_dim %364, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %368 = stablehlo.broadcast_in_dim %366, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %369 = stablehlo.concatenate %367, %368, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %370 = stablehlo.multiply %369, %369 : tensor<3x2xf64>
    %cst_129 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %371 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %372 = stablehlo.multiply %371, %369 : tensor<3x2xf64>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %373 = stablehlo.reduce(%370 init: %cst_130) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_131 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %374 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %375 = stablehlo.add %373, %374 : tensor<3xf64>
    %376 = stablehlo.sqrt %375 : tensor<3xf64>
    %cst_132 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %377 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %378 = stablehlo.divide %377, %376 : tensor<3xf64>
    %cst_133 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %379 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %380 = stablehlo.subtract %376, %379 : tensor<3xf64>
    %381 = stablehlo.negate %352 : tensor<3xf64>
    %382 = stablehlo.maximum %329, %381 : tensor<3xf64>
    %383 = stablehlo.compare EQ, %329, %382, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_134 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %384 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %385 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %386 = stablehlo.select %383, %384, %385 : tensor<3xi1>, tensor<3xf64>
    %387 = stablehlo.compare EQ, %381, %382, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_136 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %388 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_137 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %389 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %390 = stablehlo.select %387, %388, %389 : tensor<3xi1>, tensor<3xf64>
    %391 = stablehlo.divide %386, %390 : tensor<3xf64>
    %392 = stablehlo.compare EQ, %381, %382, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %393 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %394 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %395 = stablehlo.select %392, %393, %394 : tensor<3xi1>, tensor<3xf64>
    %396 = stablehlo.compare EQ, %329, %382, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_140 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %397 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %398 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %399 = stablehlo.select %396, %397, %398 : tensor<3xi1>, tensor<3xf64>
    %400 = stablehlo.divide %395, %399 : tensor<3xf64>
    %401 = stablehlo.subtract %380, %382 : tensor<3xf64>
    %cst_142 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %402 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %403 = stablehlo.multiply %402, %401 : tensor<3xf64>
    %cst_143 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %404 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %405 = stablehlo.divide %403, %404 : tensor<3xf64>
    %cst_144 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %406 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %407 = stablehlo.add %406, %405 : tensor<3xf64>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %408:3 = call @clip(%407, %cst_145, %cst_146) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %409 = stablehlo.subtract %382, %380 : tensor<3xf64>
    %cst_147 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %410 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %411 = stablehlo.multiply %410, %408#0 : tensor<3xf64>
    %cst_148 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %412 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %413 = stablehlo.subtract %412, %408#0 : tensor<3xf64>
    %cst_149 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %414 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %415 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %416 = stablehlo.negate %414 : tensor<3xf64>
    %417 = stablehlo.multiply %411, %416 : tensor<3xf64>
    %418 = stablehlo.multiply %416, %413 : tensor<3xf64>
    %419 = stablehlo.negate %417 : tensor<3xf64>
    %cst_151 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %420 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %421 = stablehlo.multiply %420, %418 : tensor<3xf64>
    %422 = stablehlo.add %419, %421 : tensor<3xf64>
    %423 = stablehlo.multiply %409, %414 : tensor<3xf64>
    %424 = stablehlo.add %422, %423 : tensor<3xf64>
    %425 = stablehlo.multiply %414, %408#0 : tensor<3xf64>
    %426 = stablehlo.negate %425 : tensor<3xf64>
    %427 = stablehlo.add %414, %426 : tensor<3xf64>
    %428 = call @clip_2(%408#1, %408#2, %424) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_152 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %429 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %430 = stablehlo.divide %428, %429 : tensor<3xf64>
    %cst_153 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %431 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %432 = stablehlo.multiply %431, %430 : tensor<3xf64>
    %433 = stablehlo.negate %432 : tensor<3xf64>
    %434 = stablehlo.add %427, %432 : tensor<3xf64>
    %435 = stablehlo.add %425, %433 : tensor<3xf64>
    %436 = stablehlo.multiply %435, %400 : tensor<3xf64>
    %437 = stablehlo.multiply %435, %391 : tensor<3xf64>
    %438 = stablehlo.negate %436 : tensor<3xf64>
    %439 = stablehlo.multiply %434, %378 : tensor<3xf64>
    %440 = stablehlo.broadcast_in_dim %439, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %441 = stablehlo.multiply %440, %372 : tensor<3x2xf64>
    %442 = stablehlo.slice %441 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %443 = stablehlo.reshape %442 : (tensor<3x1xf64>) -> tensor<3xf64>
    %444 = stablehlo.slice %441 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %445 = stablehlo.reshape %444 : (tensor<3x1xf64>) -> tensor<3xf64>
    %446 = stablehlo.broadcast_in_dim %445, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %447 = stablehlo.pad %446, %cst_154, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %448 = stablehlo.add %415, %447 : tensor<3x3xf64>
    %449 = stablehlo.multiply %443, %362 : tensor<3xf64>
    %450 = stablehlo.broadcast_in_dim %449, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %451 = stablehlo.multiply %450, %356 : tensor<3x2xf64>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %452 = stablehlo.pad %451, %cst_155, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %453 = stablehlo.add %448, %452 : tensor<3x3xf64>
    %cst_156 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %454 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %455 = stablehlo.multiply %454, %438 : tensor<3xf64>
    %456 = stablehlo.multiply %455, %349 : tensor<3xf64>
    %cst_157 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %457 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %458 = stablehlo.multiply %457, %456 : tensor<3xf64>
    %459 = stablehlo.broadcast_in_dim %458, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %460 = stablehlo.pad %459, %cst_158, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %461 = stablehlo.add %453, %460 : tensor<3x3xf64>
    %462 = stablehlo.multiply %438, %341 : tensor<3xf64>
    %463 = stablehlo.broadcast_in_dim %462, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %464 = stablehlo.multiply %463, %335 : tensor<3x3xf64>
    %465 = stablehlo.broadcast_in_dim %330, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %466 = stablehlo.multiply %464, %465 : tensor<3x3xf64>
    %467 = stablehlo.add %461, %466 : tensor<3x3xf64>
    %468 = stablehlo.multiply %437, %327 : tensor<3xf64>
    %469 = stablehlo.broadcast_in_dim %468, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %470 = stablehlo.multiply %469, %321 : tensor<3x3xf64>
    %471 = stablehlo.add %467, %470 : tensor<3x3xf64>
    %472 = stablehlo.negate %471 : tensor<3x3xf64>
    %473 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %474 = stablehlo.multiply %473, %472 : tensor<3x3xf64>
    %475 = stablehlo.multiply %472, %309 : tensor<3x3xf64>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %476 = stablehlo.reduce(%475 init: %cst_159) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %477 = stablehlo.reshape %476 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_160 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %478 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %479 = stablehlo.multiply %478, %477 : tensor<3x1xf64>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %480 = stablehlo.reduce(%479 init: %cst_161) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %481 = stablehlo.multiply %307, %474 : tensor<3x3xf64>
    %482 = stablehlo.multiply %474, %109 : tensor<3x3xf64>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %483 = stablehlo.reduce(%482 init: %cst_162) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %484 = stablehlo.multiply %274, %483 : tensor<3xf64>
    %485 = stablehlo.multiply %483, %117 : tensor<3xf64>
    %486 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %487 = stablehlo.multiply %474, %486 : tensor<3x3xf64>
    %488 = stablehlo.multiply %300, %487 : tensor<3x3xf64>
    %489 = stablehlo.multiply %487, %130 : tensor<3x3xf64>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %490 = stablehlo.reduce(%489 init: %cst_163) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %491 = stablehlo.multiply %275, %490 : tensor<3xf64>
    %492 = stablehlo.multiply %490, %138 : tensor<3xf64>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %493 = stablehlo.pad %474, %cst_164, low = [0, 0], high = [0, -2], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3x1xf64>
    %494 = stablehlo.slice %493 [0:3, 0:1] : (tensor<3x1xf64>) -> tensor<3x1xf64>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %495 = stablehlo.reduce(%494 init: %cst_165) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_166 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %496 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %497 = stablehlo.multiply %496, %495 : tensor<3xf64>
    %498 = stablehlo.multiply %292, %497 : tensor<3xf64>
    %499 = stablehlo.multiply %497, %150 : tensor<3xf64>
    %cst_167 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %500 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %501 = stablehlo.multiply %500, %499 : tensor<3xf64>
    %502 = stablehlo.add %492, %501 : tensor<3xf64>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %503 = stablehlo.pad %474, %cst_168, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %504 = stablehlo.slice %503 [0:3, 0:2] : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %505 = stablehlo.multiply %287, %504 : tensor<3x2xf64>
    %506 = stablehlo.multiply %504, %160 : tensor<3x2xf64>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %507 = stablehlo.reduce(%506 init: %cst_169) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %508 = stablehlo.multiply %281, %507 : tensor<3xf64>
    %509 = stablehlo.multiply %507, %168 : tensor<3xf64>
    %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %510 = stablehlo.pad %474, %cst_170, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3x1xf64>
    %511 = stablehlo.slice %510 [0:3, 0:1] : (tensor<3x1xf64>) -> tensor<3x1xf64>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %512 = stablehlo.reduce(%511 init: %cst_171) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %513 = stablehlo.broadcast_in_dim %509, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %514 = stablehlo.broadcast_in_dim %512, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %515 = stablehlo.concatenate %513, %514, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %516 = stablehlo.multiply %277, %515 : tensor<3x2xf64>
    %517 = stablehlo.multiply %515, %278 : tensor<3x2xf64>
    %518 = stablehlo.transpose %516, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %519 = stablehlo.reduce(%517 init: %cst_172) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %520 = stablehlo.multiply %271, %519 : tensor<3xf64>
    %521 = stablehlo.multiply %519, %191 : tensor<3xf64>
    %522 = stablehlo.negate %502 : tensor<3xf64>
    %523 = stablehlo.multiply %485, %225 : tensor<3xf64>
    %524 = stablehlo.multiply %522, %234 : tensor<3xf64>
    %525 = stablehlo.add %523, %524 : tensor<3xf64>
    %526 = stablehlo.negate %525 : tensor<3xf64>
    %527 = stablehlo.add %521, %526 : tensor<3xf64>
    %cst_173 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %528 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %529 = stablehlo.multiply %528, %527 : tensor<3xf64>
    %cst_174 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %530 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %531 = stablehlo.divide %529, %530 : tensor<3xf64>
    %532 = call @clip_3(%242#2, %242#1, %531) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %533 = stablehlo.negate %521 : tensor<3xf64>
    %534 = stablehlo.add %525, %533 : tensor<3xf64>
    %cst_175 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %535 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %536 = stablehlo.multiply %535, %534 : tensor<3xf64>
    %cst_176 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %537 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %538 = stablehlo.multiply %532, %537 : tensor<3xf64>
    %cst_177 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %539 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %540 = stablehlo.multiply %539, %532 : tensor<3xf64>
    %541 = stablehlo.negate %532 : tensor<3xf64>
    %542 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %543 = stablehlo.multiply %542, %540 : tensor<3xf64>
    %544 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %545 = stablehlo.multiply %541, %544 : tensor<3xf64>
    %546 = stablehlo.negate %543 : tensor<3xf64>
    %547 = stablehlo.add %536, %546 : tensor<3xf64>
    %cst_178 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %548 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %549 = stablehlo.multiply %548, %545 : tensor<3xf64>
    %550 = stablehlo.add %547, %549 : tensor<3xf64>
    %551 = stablehlo.negate %538 : tensor<3xf64>
    %552 = call @clip_4(%242#3, %242#4, %550) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_179 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %553 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %554 = stablehlo.divide %552, %553 : tensor<3xf64>
    %cst_180 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %555 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %556 = stablehlo.multiply %555, %554 : tensor<3xf64>
    %557 = stablehlo.negate %556 : tensor<3xf64>
    %558 = stablehlo.add %551, %556 : tensor<3xf64>
    %559 = stablehlo.add %538, %557 : tensor<3xf64>
    %560 = stablehlo.multiply %559, %216 : tensor<3xf64>
    %561 = stablehlo.multiply %559, %207 : tensor<3xf64>
    %562 = stablehlo.negate %560 : tensor<3xf64>
    %563 = stablehlo.multiply %520, %194 : tensor<3xf64>
    %cst_181 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %564 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %565 = stablehlo.multiply %563, %564 : tensor<3xf64>
    %566 = stablehlo.negate %565 : tensor<3xf64>
    %567 = stablehlo.add %558, %566 : tensor<3xf64>
    %568 = stablehlo.multiply %567, %189 : tensor<3xf64>
    %569 = stablehlo.broadcast_in_dim %568, dims = [1] : (tensor<3xf64>) -> tensor<2x3xf64>
    %cst_182 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %570 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %571 = stablehlo.multiply %570, %518 : tensor<2x3xf64>
    %572 = stablehlo.multiply %569, %181 : tensor<2x3xf64>
    %573 = stablehlo.add %571, %572 : tensor<2x3xf64>
    %574 = stablehlo.slice %573 [0:1, 0:3] : (tensor<2x3xf64>) -> tensor<1x3xf64>
    %575 = stablehlo.reshape %574 : (tensor<1x3xf64>) -> tensor<3xf64>
    %576 = stablehlo.slice %573 [1:2, 0:3] : (tensor<2x3xf64>) -> tensor<1x3xf64>
    %577 = stablehlo.reshape %576 : (tensor<1x3xf64>) -> tensor<3xf64>
    %578 = stablehlo.broadcast_in_dim %577, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %579 = stablehlo.pad %578, %cst_183, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %580 = stablehlo.add %471, %579 : tensor<3x3xf64>
    %581 = stablehlo.multiply %508, %171 : tensor<3xf64>
    %cst_184 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %582 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %583 = stablehlo.multiply %581, %582 : tensor<3xf64>
    %584 = stablehlo.negate %583 : tensor<3xf64>
    %585 = stablehlo.add %575, %584 : tensor<3xf64>
    %586 = stablehlo.multiply %585, %166 : tensor<3xf64>
    %587 = stablehlo.broadcast_in_dim %586, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %cst_185 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %588 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %589 = stablehlo.multiply %588, %505 : tensor<3x2xf64>
    %590 = stablehlo.multiply %587, %158 : tensor<3x2xf64>
    %591 = stablehlo.add %589, %590 : tensor<3x2xf64>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %592 = stablehlo.pad %591, %cst_186, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %593 = stablehlo.add %580, %592 : tensor<3x3xf64>
    %cst_187 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %594 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %595 = stablehlo.multiply %594, %562 : tensor<3xf64>
    %596 = stablehlo.negate %498 : tensor<3xf64>
    %597 = stablehlo.multiply %596, %151 : tensor<3xf64>
    %598 = stablehlo.multiply %595, %149 : tensor<3xf64>
    %599 = stablehlo.add %597, %598 : tensor<3xf64>
    %cst_188 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %600 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %601 = stablehlo.multiply %600, %599 : tensor<3xf64>
    %602 = stablehlo.broadcast_in_dim %601, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %603 = stablehlo.pad %602, %cst_189, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %604 = stablehlo.add %593, %603 : tensor<3x3xf64>
    %605 = stablehlo.multiply %491, %141 : tensor<3xf64>
    %cst_190 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %606 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %607 = stablehlo.multiply %605, %606 : tensor<3xf64>
    %608 = stablehlo.negate %607 : tensor<3xf64>
    %609 = stablehlo.add %562, %608 : tensor<3xf64>
    %610 = stablehlo.multiply %609, %136 : tensor<3xf64>
    %611 = stablehlo.broadcast_in_dim %610, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %cst_191 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %612 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %613 = stablehlo.multiply %612, %488 : tensor<3x3xf64>
    %614 = stablehlo.multiply %611, %128 : tensor<3x3xf64>
    %615 = stablehlo.add %613, %614 : tensor<3x3xf64>
    %616 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %617 = stablehlo.multiply %615, %616 : tensor<3x3xf64>
    %618 = stablehlo.add %604, %617 : tensor<3x3xf64>
    %619 = stablehlo.multiply %484, %120 : tensor<3xf64>
    %cst_192 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %620 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %621 = stablehlo.multiply %619, %620 : tensor<3xf64>
    %622 = stablehlo.negate %621 : tensor<3xf64>
    %623 = stablehlo.add %561, %622 : tensor<3xf64>
    %624 = stablehlo.multiply %623, %115 : tensor<3xf64>
    %625 = stablehlo.broadcast_in_dim %624, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %cst_193 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %626 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %627 = stablehlo.multiply %626, %481 : tensor<3x3xf64>
    %628 = stablehlo.add %618, %627 : tensor<3x3xf64>
    %629 = stablehlo.multiply %625, %107 : tensor<3x3xf64>
    %630 = stablehlo.add %628, %629 : tensor<3x3xf64>
    %631 = stablehlo.negate %480 : tensor<3xf64>
    %632 = stablehlo.multiply %97, %631 : tensor<3xf64>
    %633 = stablehlo.multiply %631, %99 : tensor<3xf64>
    %634 = stablehlo.negate %632 : tensor<3xf64>
    %cst_194 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %635 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %636 = stablehlo.multiply %635, %633 : tensor<3xf64>
    %637 = stablehlo.add %634, %636 : tensor<3xf64>
    %638 = stablehlo.multiply %93, %480 : tensor<3xf64>
    %639 = stablehlo.add %637, %638 : tensor<3xf64>
    %640 = stablehlo.multiply %480, %92#0 : tensor<3xf64>
    %641 = stablehlo.negate %640 : tensor<3xf64>
    %642 = stablehlo.add %480, %641 : tensor<3xf64>
    %643 = call @clip_2(%92#1, %92#2, %639) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_195 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %644 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %645 = stablehlo.divide %643, %644 : tensor<3xf64>
    %cst_196 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %646 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %647 = stablehlo.multiply %646, %645 : tensor<3xf64>
    %648 = stablehlo.negate %647 : tensor<3xf64>
    %649 = stablehlo.add %642, %647 : tensor<3xf64>
    %650 = stablehlo.add %640, %648 : tensor<3xf64>
    %651 = stablehlo.multiply %650, %84 : tensor<3xf64>
    %652 = stablehlo.multiply %650, %75 : tensor<3xf64>
    %653 = stablehlo.negate %651 : tensor<3xf64>
    %654 = stablehlo.multiply %649, %62 : tensor<3xf64>
    %655 = stablehlo.broadcast_in_dim %654, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %656 = stablehlo.multiply %655, %56 : tensor<3x2xf64>
    %657 = stablehlo.slice %656 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %658 = stablehlo.reshape %657 : (tensor<3x1xf64>) -> tensor<3xf64>
    %659 = stablehlo.slice %656 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %660 = stablehlo.reshape %659 : (tensor<3x1xf64>) -> tensor<3xf64>
    %661 = stablehlo.broadcast_in_dim %660, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %662 = stablehlo.pad %661, %cst_197, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %663 = stablehlo.add %630, %662 : tensor<3x3xf64>
    %664 = stablehlo.multiply %658, %46 : tensor<3xf64>
    %665 = stablehlo.broadcast_in_dim %664, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %666 = stablehlo.multiply %665, %40 : tensor<3x2xf64>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %667 = stablehlo.pad %666, %cst_198, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %668 = stablehlo.add %663, %667 : tensor<3x3xf64>
    %cst_199 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %669 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %670 = stablehlo.multiply %669, %653 : tensor<3xf64>
    %671 = stablehlo.multiply %670, %33 : tensor<3xf64>
    %cst_200 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %672 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %673 = stablehlo.multiply %672, %671 : tensor<3xf64>
    %674 = stablehlo.broadcast_in_dim %673, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %675 = stablehlo.pad %674, %cst_201, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %676 = stablehlo.add %668, %675 : tensor<3x3xf64>
    %677 = stablehlo.multiply %653, %25 : tensor<3xf64>
    %678 = stablehlo.broadcast_in_dim %677, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %679 = stablehlo.multiply %678, %19 : tensor<3x3xf64>
    %680 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %681 = stablehlo.multiply %679, %680 : tensor<3x3xf64>
    %682 = stablehlo.add %676, %681 : tensor<3x3xf64>
    %683 = stablehlo.multiply %652, %11 : tensor<3xf64>
    %684 = stablehlo.broadcast_in_dim %683, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %685 = stablehlo.multiply %684, %5 : tensor<3x3xf64>
    %686 = stablehlo.add %682, %685 : tensor<3x3xf64>
    return %686 : tensor<3x3xf64>
  }
  func.func private @clip(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<3xi1>, tensor<3xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<3xi1>, tensor<3xf64>
    %12 = stablehlo.divide %6, %11 : tensor<3xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<3xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %19 = stablehlo.select %16, %17, %18 : tensor<3xi1>, tensor<3xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %24 = stablehlo.select %21, %22, %23 : tensor<3xi1>, tensor<3xf64>
    %25 = stablehlo.divide %19, %24 : tensor<3xf64>
    return %15, %12, %25 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @clip_0(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<3xi1>, tensor<3xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<3xi1>, tensor<3xf64>
    %12 = stablehlo.divide %6, %11 : tensor<3xf64>
    %13 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = stablehlo.select %13, %15, %14 : tensor<3xi1>, tensor<3xf64>
    %17 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %21 = stablehlo.select %18, %20, %19 : tensor<3xi1>, tensor<3xf64>
    %22 = stablehlo.divide %16, %21 : tensor<3xf64>
    %23 = stablehlo.convert %arg2 : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %25 = stablehlo.minimum %24, %2 : tensor<3xf64>
    %26 = stablehlo.compare EQ, %2, %25, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %29 = stablehlo.select %26, %27, %28 : tensor<3xi1>, tensor<3xf64>
    %30 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %31 = stablehlo.compare EQ, %30, %25, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %34 = stablehlo.select %31, %32, %33 : tensor<3xi1>, tensor<3xf64>
    %35 = stablehlo.divide %29, %34 : tensor<3xf64>
    %36 = stablehlo.compare EQ, %2, %25, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %39 = stablehlo.select %36, %38, %37 : tensor<3xi1>, tensor<3xf64>
    %40 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %41 = stablehlo.compare EQ, %40, %25, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %44 = stablehlo.select %41, %43, %42 : tensor<3xi1>, tensor<3xf64>
    %45 = stablehlo.divide %39, %44 : tensor<3xf64>
    return %25, %22, %45, %12, %35 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @clip_1(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @clip_2(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @clip_3(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @clip_4(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf64>
    return %1 : tensor<3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
