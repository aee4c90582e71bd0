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
    %134 = stablehlo.compare GT, %80, %132, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %135 = stablehlo.compare EQ, %80, %132, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %138 = stablehlo.select %135, %137, %136 : tensor<3xi1>, tensor<3xf64>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %140 = stablehlo.select %134, %139, %138 : tensor<3xi1>, tensor<3xf64>
    %141 = stablehlo.compare GT, %132, %80, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %142 = stablehlo.compare EQ, %132, %80, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %145 = stablehlo.select %142, %144, %143 : tensor<3xi1>, tensor<3xf64>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %147 = stablehlo.select %141, %146, %145 : tensor<3xi1>, tensor<3xf64>
    %148 = stablehlo.subtract %131, %133 : tensor<3xf64>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %150 = stablehlo.multiply %149, %148 : tensor<3xf64>
    %cst_55 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %151 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %152 = stablehlo.divide %150, %151 : tensor<3xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %154 = stablehlo.add %153, %152 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %155:3 = call @clip_0(%154, %cst_57, %cst_58) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %156 = stablehlo.subtract %133, %131 : tensor<3xf64>
    %cst_59 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.multiply %157, %155#0 : tensor<3xf64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %160 = stablehlo.subtract %159, %155#0 : tensor<3xf64>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %161 = stablehlo.negate %cst_61 : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %163 = stablehlo.multiply %158, %162 : tensor<3xf64>
    %164 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %165 = stablehlo.multiply %164, %160 : tensor<3xf64>
    %166 = stablehlo.negate %163 : tensor<3xf64>
    %cst_62 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %167 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %168 = stablehlo.multiply %167, %165 : tensor<3xf64>
    %169 = stablehlo.add %166, %168 : tensor<3xf64>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %170 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %171 = stablehlo.multiply %156, %170 : tensor<3xf64>
    %172 = stablehlo.add %169, %171 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %173 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %174 = stablehlo.multiply %173, %155#0 : tensor<3xf64>
    %175 = stablehlo.negate %174 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %176 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %177 = stablehlo.add %176, %175 : tensor<3xf64>
    %178 = call @clip_1(%155#1, %155#2, %172) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_66 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %179 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %180 = stablehlo.divide %178, %179 : tensor<3xf64>
    %cst_67 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %182 = stablehlo.multiply %181, %180 : tensor<3xf64>
    %183 = stablehlo.negate %182 : tensor<3xf64>
    %184 = stablehlo.add %177, %182 : tensor<3xf64>
    %185 = stablehlo.add %174, %183 : tensor<3xf64>
    %186 = stablehlo.multiply %185, %147 : tensor<3xf64>
    %187 = stablehlo.multiply %185, %140 : tensor<3xf64>
    %188 = stablehlo.negate %186 : tensor<3xf64>
    %189 = stablehlo.multiply %184, %129 : tensor<3xf64>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %191 = stablehlo.transpose %123, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %192 = stablehlo.multiply %190, %191 : tensor<3x2xf64>
    %193 = stablehlo.slice %192 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %194 = stablehlo.reshape %193 : (tensor<3x1xf64>) -> tensor<3xf64>
    %195 = stablehlo.slice %192 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %196 = stablehlo.reshape %195 : (tensor<3x1xf64>) -> tensor<3xf64>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %198 = stablehlo.pad %197, %cst_68, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %199 = stablehlo.multiply %194, %113 : tensor<3xf64>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %201 = stablehlo.multiply %200, %107 : tensor<3x2xf64>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %202 = stablehlo.pad %201, %cst_69, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %203 = stablehlo.add %198, %202 : tensor<3x3xf64>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %204 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %205 = stablehlo.multiply %204, %188 : tensor<3xf64>
    %206 = stablehlo.multiply %205, %100 : tensor<3xf64>
    %cst_71 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %207 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %208 = stablehlo.multiply %207, %206 : tensor<3xf64>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %210 = stablehlo.pad %209, %cst_72, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %211 = stablehlo.add %203, %210 : tensor<3x3xf64>
    %212 = stablehlo.multiply %188, %92 : tensor<3xf64>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %214 = stablehlo.multiply %213, %86 : tensor<3x3xf64>
    %215 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %217 = stablehlo.multiply %214, %216 : tensor<3x3xf64>
    %218 = stablehlo.add %211, %217 : tensor<3x3xf64>
    %219 = stablehlo.multiply %187, %78 : tensor<3xf64>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %221 = stablehlo.multiply %220, %72 : tensor<3x3xf64>
    %222 = stablehlo.add %218, %221 : tensor<3x3xf64>
    %223 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_73 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %225 = stablehlo.multiply %224, %223 : tensor<3x1xf64>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %227 = stablehlo.multiply %226, %222 : tensor<3x3xf64>
    %228 = stablehlo.subtract %arg0, %227 : tensor<3x3xf64>
    %229 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %231 = stablehlo.subtract %228, %230 : tensor<3x3xf64>
    %232 = stablehlo.multiply %231, %231 : tensor<3x3xf64>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %233 = stablehlo.reduce(%232 init: %cst_74) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %235 = stablehlo.add %233, %234 : tensor<3xf64>
    %236 = stablehlo.sqrt %235 : tensor<3xf64>
    %cst_76 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %238 = stablehlo.subtract %236, %237 : tensor<3xf64>
    %239 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %241 = stablehlo.multiply %228, %240 : tensor<3x3xf64>
    %242 = stablehlo.multiply %241, %241 : tensor<3x3xf64>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %243 = stablehlo.reduce(%242 init: %cst_77) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %245 = stablehlo.add %243, %244 : tensor<3xf64>
    %246 = stablehlo.sqrt %245 : tensor<3xf64>
    %cst_79 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %247 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %248 = stablehlo.subtract %246, %247 : tensor<3xf64>
    %249 = stablehlo.slice %228 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %250 = stablehlo.reshape %249 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_80 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %251 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %252 = stablehlo.multiply %251, %250 : tensor<3xf64>
    %253 = stablehlo.sine %252 : tensor<3xf64>
    %cst_81 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %255 = stablehlo.multiply %254, %253 : tensor<3xf64>
    %256 = stablehlo.add %248, %255 : tensor<3xf64>
    %257 = stablehlo.slice %228 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %258 = stablehlo.multiply %257, %257 : tensor<3x2xf64>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %259 = stablehlo.reduce(%258 init: %cst_82) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_83 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %261 = stablehlo.add %259, %260 : tensor<3xf64>
    %262 = stablehlo.sqrt %261 : tensor<3xf64>
    %cst_84 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %264 = stablehlo.subtract %262, %263 : tensor<3xf64>
    %265 = stablehlo.slice %228 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %266 = stablehlo.reshape %265 : (tensor<3x1xf64>) -> tensor<3xf64>
    %267 = stablehlo.broadcast_in_dim %264, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %268 = stablehlo.broadcast_in_dim %266, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %269 = stablehlo.concatenate %267, %268, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %270 = stablehlo.multiply %269, %269 : tensor<3x2xf64>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %271 = stablehlo.reduce(%270 init: %cst_85) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %272 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %273 = stablehlo.add %271, %272 : tensor<3xf64>
    %274 = stablehlo.sqrt %273 : tensor<3xf64>
    %cst_87 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %276 = stablehlo.subtract %274, %275 : tensor<3xf64>
    %277 = stablehlo.negate %256 : tensor<3xf64>
    %278 = stablehlo.maximum %238, %277 : tensor<3xf64>
    %279 = stablehlo.subtract %276, %278 : tensor<3xf64>
    %cst_88 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %281 = stablehlo.multiply %280, %279 : tensor<3xf64>
    %cst_89 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %282 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %283 = stablehlo.divide %281, %282 : tensor<3xf64>
    %cst_90 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %285 = stablehlo.add %284, %283 : tensor<3xf64>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %286 = call @clip(%285, %cst_91, %cst_92) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %287 = stablehlo.subtract %278, %276 : tensor<3xf64>
    %288 = stablehlo.multiply %287, %286 : tensor<3xf64>
    %289 = stablehlo.add %276, %288 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %290 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %291 = stablehlo.multiply %290, %286 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %293 = stablehlo.subtract %292, %286 : tensor<3xf64>
    %294 = stablehlo.multiply %291, %293 : tensor<3xf64>
    %295 = stablehlo.subtract %289, %294 : tensor<3xf64>
    return %228, %295 : tensor<3x3xf64>, tensor<3xf64>
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
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.select %6, %8, %7 : tensor<3xi1>, tensor<3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.select %4, %10, %9 : tensor<3xi1>, tensor<3xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<3xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %21 = stablehlo.select %18, %20, %19 : tensor<3xi1>, tensor<3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %23 = stablehlo.select %16, %22, %21 : tensor<3xi1>, tensor<3xf64>
    return %14, %11, %23 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
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
    %67 = stablehlo.compare GT, %13, %65, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %68 = stablehlo.compare EQ, %13, %65, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %72 = stablehlo.select %68, %71, %70 : tensor<3xi1>, tensor<3xf64>
    %73 = stablehlo.select %67, %69, %72 : tensor<3xi1>, tensor<3xf64>
    %74 = stablehlo.compare GT, %65, %13, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %75 = stablehlo.compare EQ, %65, %13, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %79 = stablehlo.select %75, %78, %77 : tensor<3xi1>, tensor<3xf64>
    %80 = stablehlo.select %74, %76, %79 : tensor<3xi1>, tensor<3xf64>
    %81 = stablehlo.subtract %64, %66 : tensor<3xf64>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %83 = stablehlo.multiply %82, %81 : tensor<3xf64>
    %cst_34 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %85 = stablehlo.divide %83, %84 : tensor<3xf64>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %87 = stablehlo.add %86, %85 : tensor<3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %88:3 = call @clip(%87, %cst_36, %cst_37) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %89 = stablehlo.subtract %66, %64 : tensor<3xf64>
    %90 = stablehlo.multiply %89, %88#0 : tensor<3xf64>
    %91 = stablehlo.add %64, %90 : tensor<3xf64>
    %cst_38 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %92 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %93 = stablehlo.multiply %92, %88#0 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %95 = stablehlo.subtract %94, %88#0 : tensor<3xf64>
    %96 = stablehlo.multiply %93, %95 : tensor<3xf64>
    %97 = stablehlo.subtract %91, %96 : tensor<3xf64>
    %98 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %100 = stablehlo.subtract %arg0, %99 : tensor<3x3xf64>
    %101 = stablehlo.multiply %100, %100 : tensor<3x3xf64>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %103 = stablehlo.multiply %102, %100 : tensor<3x3xf64>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %105 = stablehlo.multiply %104, %100 : tensor<3x3xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = stablehlo.reduce(%101 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %108 = stablehlo.add %106, %107 : tensor<3xf64>
    %109 = stablehlo.sqrt %108 : tensor<3xf64>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %111 = stablehlo.divide %110, %109 : tensor<3xf64>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %113 = stablehlo.divide %112, %109 : tensor<3xf64>
    %114 = stablehlo.multiply %109, %109 : tensor<3xf64>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %116 = stablehlo.divide %115, %114 : tensor<3xf64>
    %cst_47 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %118 = stablehlo.subtract %109, %117 : tensor<3xf64>
    %119 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %121 = stablehlo.multiply %arg0, %120 : tensor<3x3xf64>
    %122 = stablehlo.multiply %121, %121 : tensor<3x3xf64>
    %cst_48 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %123 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %124 = stablehlo.multiply %123, %121 : tensor<3x3xf64>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %126 = stablehlo.multiply %125, %121 : tensor<3x3xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.reduce(%122 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %129 = stablehlo.add %127, %128 : tensor<3xf64>
    %130 = stablehlo.sqrt %129 : tensor<3xf64>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %132 = stablehlo.divide %131, %130 : tensor<3xf64>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %134 = stablehlo.divide %133, %130 : tensor<3xf64>
    %135 = stablehlo.multiply %130, %130 : tensor<3xf64>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %137 = stablehlo.divide %136, %135 : tensor<3xf64>
    %cst_55 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %139 = stablehlo.subtract %130, %138 : tensor<3xf64>
    %140 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %141 = stablehlo.reshape %140 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_56 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %143 = stablehlo.multiply %142, %141 : tensor<3xf64>
    %144 = stablehlo.sine %143 : tensor<3xf64>
    %145 = stablehlo.cosine %143 : tensor<3xf64>
    %146 = stablehlo.cosine %143 : tensor<3xf64>
    %147 = stablehlo.sine %143 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %149 = stablehlo.multiply %148, %144 : tensor<3xf64>
    %150 = stablehlo.add %139, %149 : tensor<3xf64>
    %151 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %152 = stablehlo.multiply %151, %151 : tensor<3x2xf64>
    %cst_58 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %154 = stablehlo.multiply %153, %151 : tensor<3x2xf64>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %155 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %156 = stablehlo.multiply %155, %151 : tensor<3x2xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %157 = stablehlo.reduce(%152 init: %cst_60) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %158 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %159 = stablehlo.add %157, %158 : tensor<3xf64>
    %160 = stablehlo.sqrt %159 : tensor<3xf64>
    %cst_62 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %162 = stablehlo.divide %161, %160 : tensor<3xf64>
    %cst_63 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %164 = stablehlo.divide %163, %160 : tensor<3xf64>
    %165 = stablehlo.multiply %160, %160 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %167 = stablehlo.divide %166, %165 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %168 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %169 = stablehlo.subtract %160, %168 : tensor<3xf64>
    %170 = stablehlo.slice %arg0 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %171 = stablehlo.reshape %170 : (tensor<3x1xf64>) -> tensor<3xf64>
    %172 = stablehlo.broadcast_in_dim %169, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %173 = stablehlo.broadcast_in_dim %171, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %174 = stablehlo.concatenate %172, %173, dim = 0 : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<2x3xf64>
    %175 = stablehlo.multiply %174, %174 : tensor<2x3xf64>
    %cst_66 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %176 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %177 = stablehlo.multiply %176, %174 : tensor<2x3xf64>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %178 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %179 = stablehlo.multiply %178, %174 : tensor<2x3xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %180 = stablehlo.reduce(%175 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %182 = stablehlo.add %180, %181 : tensor<3xf64>
    %183 = stablehlo.sqrt %182 : tensor<3xf64>
    %cst_70 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %185 = stablehlo.divide %184, %183 : tensor<3xf64>
    %cst_71 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %186 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %187 = stablehlo.divide %186, %183 : tensor<3xf64>
    %188 = stablehlo.multiply %183, %183 : tensor<3xf64>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %190 = stablehlo.divide %189, %188 : tensor<3xf64>
    %cst_73 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %192 = stablehlo.subtract %183, %191 : tensor<3xf64>
    %193 = stablehlo.negate %150 : tensor<3xf64>
    %194 = stablehlo.maximum %118, %193 : tensor<3xf64>
    %195 = stablehlo.compare GT, %118, %193, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %196 = stablehlo.compare EQ, %118, %193, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %197 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %198 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_76 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %199 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %200 = stablehlo.select %196, %199, %198 : tensor<3xi1>, tensor<3xf64>
    %201 = stablehlo.select %195, %197, %200 : tensor<3xi1>, tensor<3xf64>
    %202 = stablehlo.compare GT, %193, %118, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %203 = stablehlo.compare EQ, %193, %118, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %204 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %206 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %207 = stablehlo.select %203, %206, %205 : tensor<3xi1>, tensor<3xf64>
    %208 = stablehlo.select %202, %204, %207 : tensor<3xi1>, tensor<3xf64>
    %209 = stablehlo.compare GT, %118, %193, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %210 = stablehlo.compare EQ, %118, %193, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %211 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_81 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %212 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %213 = stablehlo.select %210, %212, %211 : tensor<3xi1>, tensor<3xf64>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %214 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %215 = stablehlo.select %209, %214, %213 : tensor<3xi1>, tensor<3xf64>
    %216 = stablehlo.compare GT, %193, %118, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %217 = stablehlo.compare EQ, %193, %118, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_84 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %219 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %220 = stablehlo.select %217, %219, %218 : tensor<3xi1>, tensor<3xf64>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %221 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %222 = stablehlo.select %216, %221, %220 : tensor<3xi1>, tensor<3xf64>
    %223 = stablehlo.subtract %192, %194 : tensor<3xf64>
    %cst_86 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %225 = stablehlo.multiply %224, %223 : tensor<3xf64>
    %cst_87 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %226 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %227 = stablehlo.divide %225, %226 : tensor<3xf64>
    %cst_88 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %228 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %229 = stablehlo.add %228, %227 : tensor<3xf64>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %230:5 = call @clip_0(%229, %cst_89, %cst_90) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %231 = stablehlo.subtract %194, %192 : tensor<3xf64>
    %cst_91 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %233 = stablehlo.multiply %232, %230#0 : tensor<3xf64>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %235 = stablehlo.subtract %234, %230#0 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %236 = stablehlo.negate %cst_93 : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %238 = stablehlo.multiply %233, %237 : tensor<3xf64>
    %239 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %240 = stablehlo.multiply %239, %235 : tensor<3xf64>
    %241 = stablehlo.negate %238 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %242 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %243 = stablehlo.multiply %242, %240 : tensor<3xf64>
    %244 = stablehlo.add %241, %243 : tensor<3xf64>
    %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %245 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %246 = stablehlo.multiply %231, %245 : tensor<3xf64>
    %247 = stablehlo.add %244, %246 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %248 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %249 = stablehlo.multiply %248, %230#0 : tensor<3xf64>
    %250 = stablehlo.negate %249 : tensor<3xf64>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %251 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %252 = stablehlo.add %251, %250 : tensor<3xf64>
    %253 = call @clip_1(%230#1, %230#2, %247) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_98 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %255 = stablehlo.divide %253, %254 : tensor<3xf64>
    %cst_99 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %257 = stablehlo.multiply %256, %255 : tensor<3xf64>
    %258 = stablehlo.negate %257 : tensor<3xf64>
    %259 = stablehlo.add %252, %257 : tensor<3xf64>
    %260 = stablehlo.add %249, %258 : tensor<3xf64>
    %261 = stablehlo.multiply %260, %222 : tensor<3xf64>
    %262 = stablehlo.multiply %260, %215 : tensor<3xf64>
    %263 = stablehlo.negate %261 : tensor<3xf64>
    %264 = stablehlo.multiply %259, %187 : tensor<3xf64>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %266 = stablehlo.transpose %179, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %267 = stablehlo.multiply %265, %266 : tensor<3x2xf64>
    %268 = stablehlo.slice %267 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %269 = stablehlo.reshape %268 : (tensor<3x1xf64>) -> tensor<3xf64>
    %270 = stablehlo.slice %267 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %271 = stablehlo.reshape %270 : (tensor<3x1xf64>) -> tensor<3xf64>
    %272 = stablehlo.broadcast_in_dim %271, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %273 = stablehlo.pad %272, %cst_100, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %274 = stablehlo.multiply %269, %164 : tensor<3xf64>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %276 = stablehlo.multiply %275, %156 : tensor<3x2xf64>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %277 = stablehlo.pad %276, %cst_101, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %278 = stablehlo.add %273, %277 : tensor<3x3xf64>
    %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %279 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %280 = stablehlo.multiply %279, %263 : tensor<3xf64>
    %281 = stablehlo.multiply %280, %146 : tensor<3xf64>
    %cst_103 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %282 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %283 = stablehlo.multiply %282, %281 : tensor<3xf64>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %285 = stablehlo.pad %284, %cst_104, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %286 = stablehlo.add %278, %285 : tensor<3x3xf64>
    %287 = stablehlo.multiply %263, %134 : tensor<3xf64>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %289 = stablehlo.multiply %288, %126 : tensor<3x3xf64>
    %290 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %292 = stablehlo.multiply %289, %291 : tensor<3x3xf64>
    %293 = stablehlo.add %286, %292 : tensor<3x3xf64>
    %294 = stablehlo.multiply %262, %113 : tensor<3xf64>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %296 = stablehlo.multiply %295, %105 : tensor<3x3xf64>
    %297 = stablehlo.add %293, %296 : tensor<3x3xf64>
    %298 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_105 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %299 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %300 = stablehlo.multiply %299, %298 : tensor<3x1xf64>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %302 = stablehlo.multiply %301, %297 : tensor<3x3xf64>
    %303 = stablehlo.subtract %arg0, %302 : tensor<3x3xf64>
    %304 = stablehlo.broadcast_in_dim %cst_3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %306 = stablehlo.subtract %303, %305 : tensor<3x3xf64>
    %307 = stablehlo.multiply %306, %306 : tensor<3x3xf64>
    %cst_106 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %308 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %309 = stablehlo.multiply %308, %306 : tensor<3x3xf64>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %310 = stablehlo.reduce(%307 init: %cst_107) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %312 = stablehlo.add %310, %311 : tensor<3xf64>
    %313 = stablehlo.sqrt %312 : tensor<3xf64>
    %cst_109 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %314 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %315 = stablehlo.divide %314, %313 : tensor<3xf64>
    %cst_110 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
    %316 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %317 = stablehlo.subtract %313, %316 : tensor<3xf64>
    %318 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %320 = stablehlo.multiply %303, %319 : tensor<3x3xf64>
    %321 = stablehlo.multiply %320, %320 : tensor<3x3xf64>
    %cst_111 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %322 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %323 = stablehlo.multiply %322, %320 : tensor<3x3xf64>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %324 = stablehlo.reduce(%321 init: %cst_112) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %325 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %326 = stablehlo.add %324, %325 : tensor<3xf64>
    %327 = stablehlo.sqrt %326 : tensor<3xf64>
    %cst_114 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %328 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %329 = stablehlo.divide %328, %327 : tensor<3xf64>
    %cst_115 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %330 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %331 = stablehlo.subtract %327, %330 : tensor<3xf64>
    %332 = stablehlo.slice %303 [0:3, 0:1] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %333 = stablehlo.reshape %332 : (tensor<3x1xf64>) -> tensor<3xf64>
    %cst_116 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %334 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %335 = stablehlo.multiply %334, %333 : tensor<3xf64>
    %336 = stablehlo.sine %335 : tensor<3xf64>
    %337 = stablehlo.cosine %335 : tensor<3xf64>
    %cst_117 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %338 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %339 = stablehlo.multiply %338, %336 : tensor<3xf64>
    %340 = stablehlo.add %331, %339 : tensor<3xf64>
    %341 = stablehlo.slice %303 [0:3, 0:2] : (tensor<3x3xf64>) -> tensor<3x2xf64>
    %342 = stablehlo.multiply %341, %341 : tensor<3x2xf64>
    %cst_118 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %343 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %344 = stablehlo.multiply %343, %341 : tensor<3x2xf64>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %345 = stablehlo.reduce(%342 init: %cst_119) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %346 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %347 = stablehlo.add %345, %346 : tensor<3xf64>
    %348 = stablehlo.sqrt %347 : tensor<3xf64>
    %cst_121 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %349 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %350 = stablehlo.divide %349, %348 : tensor<3xf64>
    %cst_122 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %351 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %352 = stablehlo.subtract %348, %351 : tensor<3xf64>
    %353 = stablehlo.slice %303 [0:3, 2:3] : (tensor<3x3xf64>) -> tensor<3x1xf64>
    %354 = stablehlo.reshape %353 : (tensor<3x1xf64>) -> tensor<3xf64>
    %355 = stablehlo.broadcast_in_dim %352, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %356 = stablehlo.broadcast_in_dim %354, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %357 = stablehlo.concatenate %355, %356, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %358 = stablehlo.multiply %357, %357 : tensor<3x2xf64>
    %cst_123 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %359 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %360 = stablehlo.multiply %359, %357 : tensor<3x2xf64>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %361 = stablehlo.reduce(%358 init: %cst_124) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_125 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %362 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %363 = stablehlo.add %361, %362 : tensor<3xf64>
    %364 = stablehlo.sqrt %363 : tensor<3xf64>
    %cst_126 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %365 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %366 = stablehlo.divide %365, %364 : tensor<3xf64>
    %cst_127 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %367 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %368 = stablehlo.subtract %364, %367 : tensor<3xf64>
    %369 = stablehlo.negate %340 : tensor<3xf64>
    %370 = stablehlo.maximum %317, %369 : tensor<3xf64>
    %371 = stablehlo.compare GT, %317, %369, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %372 = stablehlo.compare EQ, %317, %369, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_128 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %373 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %374 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_130 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %375 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %376 = stablehlo.select %372, %375, %374 : tensor<3xi1>, tensor<3xf64>
    %377 = stablehlo.select %371, %373, %376 : tensor<3xi1>, tensor<3xf64>
    %378 = stablehlo.compare GT, %369, %317, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %379 = stablehlo.compare EQ, %369, %317, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_131 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %380 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %381 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_133 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %382 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %383 = stablehlo.select %379, %382, %381 : tensor<3xi1>, tensor<3xf64>
    %384 = stablehlo.select %378, %380, %383 : tensor<3xi1>, tensor<3xf64>
    %385 = stablehlo.subtract %368, %370 : tensor<3xf64>
    %cst_134 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %386 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %387 = stablehlo.multiply %386, %385 : tensor<3xf64>
    %cst_135 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %388 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %389 = stablehlo.divide %387, %388 : tensor<3xf64>
    %cst_136 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %390 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %391 = stablehlo.add %390, %389 : tensor<3xf64>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %392:3 = call @clip(%391, %cst_137, %cst_138) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %393 = stablehlo.subtract %370, %368 : tensor<3xf64>
    %cst_139 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %394 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %395 = stablehlo.multiply %394, %392#0 : tensor<3xf64>
    %cst_140 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %396 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %397 = stablehlo.subtract %396, %392#0 : tensor<3xf64>
    %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %398 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %399 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %400 = stablehlo.negate %398 : tensor<3xf64>
    %401 = stablehlo.multiply %395, %400 : tensor<3xf64>
    %402 = stablehlo.multiply %400, %397 : tensor<3xf64>
    %403 = stablehlo.negate %401 : tensor<3xf64>
    %cst_143 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %404 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %405 = stablehlo.multiply %404, %402 : tensor<3xf64>
    %406 = stablehlo.add %403, %405 : tensor<3xf64>
    %407 = stablehlo.multiply %393, %398 : tensor<3xf64>
    %408 = stablehlo.add %406, %407 : tensor<3xf64>
    %409 = stablehlo.multiply %398, %392#0 : tensor<3xf64>
    %410 = stablehlo.negate %409 : tensor<3xf64>
    %411 = stablehlo.add %398, %410 : tensor<3xf64>
    %412 = call @clip_2(%392#1, %392#2, %408) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_144 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %413 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %414 = stablehlo.divide %412, %413 : tensor<3xf64>
    %cst_145 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %415 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %416 = stablehlo.multiply %415, %414 : tensor<3xf64>
    %417 = stablehlo.negate %416 : tensor<3xf64>
    %418 = stablehlo.add %411, %416 : tensor<3xf64>
    %419 = stablehlo.add %409, %417 : tensor<3xf64>
    %420 = stablehlo.multiply %419, %384 : tensor<3xf64>
    %421 = stablehlo.multiply %419, %377 : tensor<3xf64>
    %422 = stablehlo.negate %420 : tensor<3xf64>
    %423 = stablehlo.multiply %418, %366 : tensor<3xf64>
    %424 = stablehlo.broadcast_in_dim %423, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %425 = stablehlo.multiply %424, %360 : tensor<3x2xf64>
    %426 = stablehlo.slice %425 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %427 = stablehlo.reshape %426 : (tensor<3x1xf64>) -> tensor<3xf64>
    %428 = stablehlo.slice %425 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %429 = stablehlo.reshape %428 : (tensor<3x1xf64>) -> tensor<3xf64>
    %430 = stablehlo.broadcast_in_dim %429, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %431 = stablehlo.pad %430, %cst_146, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %432 = stablehlo.add %399, %431 : tensor<3x3xf64>
    %433 = stablehlo.multiply %427, %350 : tensor<3xf64>
    %434 = stablehlo.broadcast_in_dim %433, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %435 = stablehlo.multiply %434, %344 : tensor<3x2xf64>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %436 = stablehlo.pad %435, %cst_147, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %437 = stablehlo.add %432, %436 : tensor<3x3xf64>
    %cst_148 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %438 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %439 = stablehlo.multiply %438, %422 : tensor<3xf64>
    %440 = stablehlo.multiply %439, %337 : tensor<3xf64>
    %cst_149 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %441 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %442 = stablehlo.multiply %441, %440 : tensor<3xf64>
    %443 = stablehlo.broadcast_in_dim %442, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %444 = stablehlo.pad %443, %cst_150, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %445 = stablehlo.add %437, %444 : tensor<3x3xf64>
    %446 = stablehlo.multiply %422, %329 : tensor<3xf64>
    %447 = stablehlo.broadcast_in_dim %446, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %448 = stablehlo.multiply %447, %323 : tensor<3x3xf64>
    %449 = stablehlo.broadcast_in_dim %318, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %450 = stablehlo.multiply %448, %449 : tensor<3x3xf64>
    %451 = stablehlo.add %445, %450 : tensor<3x3xf64>
    %452 = stablehlo.multiply %421, %315 : tensor<3xf64>
    %453 = stablehlo.broadcast_in_dim %452, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %454 = stablehlo.multiply %453, %309 : tensor<3x3xf64>
    %455 = stablehlo.add %451, %454 : tensor<3x3xf64>
    %456 = stablehlo.negate %455 : tensor<3x3xf64>
    %457 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %458 = stablehlo.multiply %457, %456 : tensor<3x3xf64>
    %459 = stablehlo.multiply %456, %297 : tensor<3x3xf64>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %460 = stablehlo.reduce(%459 init: %cst_151) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %461 = stablehlo.reshape %460 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_152 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %462 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %463 = stablehlo.multiply %462, %461 : tensor<3x1xf64>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %464 = stablehlo.reduce(%463 init: %cst_153) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %465 = stablehlo.multiply %295, %458 : tensor<3x3xf64>
    %466 = stablehlo.multiply %458, %105 : tensor<3x3xf64>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %467 = stablehlo.reduce(%466 init: %cst_154) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %468 = stablehlo.multiply %262, %467 : tensor<3xf64>
    %469 = stablehlo.multiply %467, %113 : tensor<3xf64>
    %470 = stablehlo.broadcast_in_dim %290, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %471 = stablehlo.multiply %458, %470 : tensor<3x3xf64>
    %472 = stablehlo.multiply %288, %471 : tensor<3x3xf64>
    %473 = stablehlo.multiply %471, %126 : tensor<3x3xf64>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %474 = stablehlo.reduce(%473 init: %cst_155) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %475 = stablehlo.multiply %263, %474 : tensor<3xf64>
    %476 = stablehlo.multiply %474, %134 : tensor<3xf64>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %477 = stablehlo.pad %458, %cst_156, low = [0, 0], high = [0, -2], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3x1xf64>
    %478 = stablehlo.slice %477 [0:3, 0:1] : (tensor<3x1xf64>) -> tensor<3x1xf64>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %479 = stablehlo.reduce(%478 init: %cst_157) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_158 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %480 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %481 = stablehlo.multiply %480, %479 : tensor<3xf64>
    %482 = stablehlo.multiply %280, %481 : tensor<3xf64>
    %483 = stablehlo.multiply %481, %146 : tensor<3xf64>
    %cst_159 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %484 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %485 = stablehlo.multiply %484, %483 : tensor<3xf64>
    %486 = stablehlo.add %476, %485 : tensor<3xf64>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %487 = stablehlo.pad %458, %cst_160, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %488 = stablehlo.slice %487 [0:3, 0:2] : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %489 = stablehlo.multiply %275, %488 : tensor<3x2xf64>
    %490 = stablehlo.multiply %488, %156 : tensor<3x2xf64>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %491 = stablehlo.reduce(%490 init: %cst_161) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %492 = stablehlo.multiply %269, %491 : tensor<3xf64>
    %493 = stablehlo.multiply %491, %164 : tensor<3xf64>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %494 = stablehlo.pad %458, %cst_162, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3x1xf64>
    %495 = stablehlo.slice %494 [0:3, 0:1] : (tensor<3x1xf64>) -> tensor<3x1xf64>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %496 = stablehlo.reduce(%495 init: %cst_163) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %497 = stablehlo.broadcast_in_dim %493, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %498 = stablehlo.broadcast_in_dim %496, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %499 = stablehlo.concatenate %497, %498, dim = 1 : (tensor<3x1xf64>, tensor<3x1xf64>) -> tensor<3x2xf64>
    %500 = stablehlo.multiply %265, %499 : tensor<3x2xf64>
    %501 = stablehlo.multiply %499, %266 : tensor<3x2xf64>
    %502 = stablehlo.transpose %500, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %503 = stablehlo.reduce(%501 init: %cst_164) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3xf64>
    %504 = stablehlo.multiply %259, %503 : tensor<3xf64>
    %505 = stablehlo.multiply %503, %187 : tensor<3xf64>
    %506 = stablehlo.negate %486 : tensor<3xf64>
    %507 = stablehlo.multiply %469, %215 : tensor<3xf64>
    %508 = stablehlo.multiply %506, %222 : tensor<3xf64>
    %509 = stablehlo.add %507, %508 : tensor<3xf64>
    %510 = stablehlo.negate %509 : tensor<3xf64>
    %511 = stablehlo.add %505, %510 : tensor<3xf64>
    %cst_165 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %512 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %513 = stablehlo.multiply %512, %511 : tensor<3xf64>
    %cst_166 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %514 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %515 = stablehlo.divide %513, %514 : tensor<3xf64>
    %516 = call @clip_3(%230#2, %230#1, %515) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %517 = stablehlo.negate %505 : tensor<3xf64>
    %518 = stablehlo.add %509, %517 : tensor<3xf64>
    %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %519 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %520 = stablehlo.multiply %519, %518 : tensor<3xf64>
    %cst_168 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %521 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %522 = stablehlo.multiply %516, %521 : tensor<3xf64>
    %cst_169 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %523 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %524 = stablehlo.multiply %523, %516 : tensor<3xf64>
    %525 = stablehlo.negate %516 : tensor<3xf64>
    %526 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %527 = stablehlo.multiply %526, %524 : tensor<3xf64>
    %528 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %529 = stablehlo.multiply %525, %528 : tensor<3xf64>
    %530 = stablehlo.negate %527 : tensor<3xf64>
    %531 = stablehlo.add %520, %530 : tensor<3xf64>
    %cst_170 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %532 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %533 = stablehlo.multiply %532, %529 : tensor<3xf64>
    %534 = stablehlo.add %531, %533 : tensor<3xf64>
    %535 = stablehlo.negate %522 : tensor<3xf64>
    %536 = call @clip_4(%230#3, %230#4, %534) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_171 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %537 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %538 = stablehlo.divide %536, %537 : tensor<3xf64>
    %cst_172 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %539 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %540 = stablehlo.multiply %539, %538 : tensor<3xf64>
    %541 = stablehlo.negate %540 : tensor<3xf64>
    %542 = stablehlo.add %535, %540 : tensor<3xf64>
    %543 = stablehlo.add %522, %541 : tensor<3xf64>
    %544 = stablehlo.multiply %543, %208 : tensor<3xf64>
    %545 = stablehlo.multiply %543, %201 : tensor<3xf64>
    %546 = stablehlo.negate %544 : tensor<3xf64>
    %547 = stablehlo.multiply %504, %190 : tensor<3xf64>
    %cst_173 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %548 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %549 = stablehlo.multiply %547, %548 : tensor<3xf64>
    %550 = stablehlo.negate %549 : tensor<3xf64>
    %551 = stablehlo.add %542, %550 : tensor<3xf64>
    %552 = stablehlo.multiply %551, %185 : tensor<3xf64>
    %553 = stablehlo.broadcast_in_dim %552, dims = [1] : (tensor<3xf64>) -> tensor<2x3xf64>
    %cst_174 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %554 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %555 = stablehlo.multiply %554, %502 : tensor<2x3xf64>
    %556 = stablehlo.multiply %553, %177 : tensor<2x3xf64>
    %557 = stablehlo.add %555, %556 : tensor<2x3xf64>
    %558 = stablehlo.slice %557 [0:1, 0:3] : (tensor<2x3xf64>) -> tensor<1x3xf64>
    %559 = stablehlo.reshape %558 : (tensor<1x3xf64>) -> tensor<3xf64>
    %560 = stablehlo.slice %557 [1:2, 0:3] : (tensor<2x3xf64>) -> tensor<1x3xf64>
    %561 = stablehlo.reshape %560 : (tensor<1x3xf64>) -> tensor<3xf64>
    %562 = stablehlo.broadcast_in_dim %561, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %563 = stablehlo.pad %562, %cst_175, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %564 = stablehlo.add %455, %563 : tensor<3x3xf64>
    %565 = stablehlo.multiply %492, %167 : tensor<3xf64>
    %cst_176 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %566 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %567 = stablehlo.multiply %565, %566 : tensor<3xf64>
    %568 = stablehlo.negate %567 : tensor<3xf64>
    %569 = stablehlo.add %559, %568 : tensor<3xf64>
    %570 = stablehlo.multiply %569, %162 : tensor<3xf64>
    %571 = stablehlo.broadcast_in_dim %570, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %cst_177 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %572 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %573 = stablehlo.multiply %572, %489 : tensor<3x2xf64>
    %574 = stablehlo.multiply %571, %154 : tensor<3x2xf64>
    %575 = stablehlo.add %573, %574 : tensor<3x2xf64>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %576 = stablehlo.pad %575, %cst_178, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %577 = stablehlo.add %564, %576 : tensor<3x3xf64>
    %cst_179 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %578 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %579 = stablehlo.multiply %578, %546 : tensor<3xf64>
    %580 = stablehlo.negate %482 : tensor<3xf64>
    %581 = stablehlo.multiply %580, %147 : tensor<3xf64>
    %582 = stablehlo.multiply %579, %145 : tensor<3xf64>
    %583 = stablehlo.add %581, %582 : tensor<3xf64>
    %cst_180 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %584 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %585 = stablehlo.multiply %584, %583 : tensor<3xf64>
    %586 = stablehlo.broadcast_in_dim %585, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_181 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %587 = stablehlo.pad %586, %cst_181, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %588 = stablehlo.add %577, %587 : tensor<3x3xf64>
    %589 = stablehlo.multiply %475, %137 : tensor<3xf64>
    %cst_182 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %590 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %591 = stablehlo.multiply %589, %590 : tensor<3xf64>
    %592 = stablehlo.negate %591 : tensor<3xf64>
    %593 = stablehlo.add %546, %592 : tensor<3xf64>
    %594 = stablehlo.multiply %593, %132 : tensor<3xf64>
    %595 = stablehlo.broadcast_in_dim %594, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %cst_183 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %596 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %597 = stablehlo.multiply %596, %472 : tensor<3x3xf64>
    %598 = stablehlo.multiply %595, %124 : tensor<3x3xf64>
    %599 = stablehlo.add %597, %598 : tensor<3x3xf64>
    %600 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %601 = stablehlo.multiply %599, %600 : tensor<3x3xf64>
    %602 = stablehlo.add %588, %601 : tensor<3x3xf64>
    %603 = stablehlo.multiply %468, %116 : tensor<3xf64>
    %cst_184 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %604 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %605 = stablehlo.multiply %603, %604 : tensor<3xf64>
    %606 = stablehlo.negate %605 : tensor<3xf64>
    %607 = stablehlo.add %545, %606 : tensor<3xf64>
    %608 = stablehlo.multiply %607, %111 : tensor<3xf64>
    %609 = stablehlo.broadcast_in_dim %608, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %cst_185 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %610 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %611 = stablehlo.multiply %610, %465 : tensor<3x3xf64>
    %612 = stablehlo.add %602, %611 : tensor<3x3xf64>
    %613 = stablehlo.multiply %609, %103 : tensor<3x3xf64>
    %614 = stablehlo.add %612, %613 : tensor<3x3xf64>
    %615 = stablehlo.negate %464 : tensor<3xf64>
    %616 = stablehlo.multiply %93, %615 : tensor<3xf64>
    %617 = stablehlo.multiply %615, %95 : tensor<3xf64>
    %618 = stablehlo.negate %616 : tensor<3xf64>
    %cst_186 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %619 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %620 = stablehlo.multiply %619, %617 : tensor<3xf64>
    %621 = stablehlo.add %618, %620 : tensor<3xf64>
    %622 = stablehlo.multiply %89, %464 : tensor<3xf64>
    %623 = stablehlo.add %621, %622 : tensor<3xf64>
    %624 = stablehlo.multiply %464, %88#0 : tensor<3xf64>
    %625 = stablehlo.negate %624 : tensor<3xf64>
    %626 = stablehlo.add %464, %625 : tensor<3xf64>
    %627 = call @clip_2(%88#1, %88#2, %623) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_187 = stablehlo.constant dense<4.800000e-01> : tensor<f64>
    %628 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %629 = stablehlo.divide %627, %628 : tensor<3xf64>
    %cst_188 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %630 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %631 = stablehlo.multiply %630, %629 : tensor<3xf64>
    %632 = stablehlo.negate %631 : tensor<3xf64>
    %633 = stablehlo.add %626, %631 : tensor<3xf64>
    %634 = stablehlo.add %624, %632 : tensor<3xf64>
    %635 = stablehlo.multiply %634, %80 : tensor<3xf64>
    %636 = stablehlo.multiply %634, %73 : tensor<3xf64>
    %637 = stablehlo.negate %635 : tensor<3xf64>
    %638 = stablehlo.multiply %633, %62 : tensor<3xf64>
    %639 = stablehlo.broadcast_in_dim %638, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %640 = stablehlo.multiply %639, %56 : tensor<3x2xf64>
    %641 = stablehlo.slice %640 [0:3, 0:1] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %642 = stablehlo.reshape %641 : (tensor<3x1xf64>) -> tensor<3xf64>
    %643 = stablehlo.slice %640 [0:3, 1:2] : (tensor<3x2xf64>) -> tensor<3x1xf64>
    %644 = stablehlo.reshape %643 : (tensor<3x1xf64>) -> tensor<3xf64>
    %645 = stablehlo.broadcast_in_dim %644, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %646 = stablehlo.pad %645, %cst_189, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %647 = stablehlo.add %614, %646 : tensor<3x3xf64>
    %648 = stablehlo.multiply %642, %46 : tensor<3xf64>
    %649 = stablehlo.broadcast_in_dim %648, dims = [0] : (tensor<3xf64>) -> tensor<3x2xf64>
    %650 = stablehlo.multiply %649, %40 : tensor<3x2xf64>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %651 = stablehlo.pad %650, %cst_190, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<3x3xf64>
    %652 = stablehlo.add %647, %651 : tensor<3x3xf64>
    %cst_191 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %653 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %654 = stablehlo.multiply %653, %637 : tensor<3xf64>
    %655 = stablehlo.multiply %654, %33 : tensor<3xf64>
    %cst_192 = stablehlo.constant dense<3.930000e+00> : tensor<f64>
    %656 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %657 = stablehlo.multiply %656, %655 : tensor<3xf64>
    %658 = stablehlo.broadcast_in_dim %657, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %659 = stablehlo.pad %658, %cst_193, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    %660 = stablehlo.add %652, %659 : tensor<3x3xf64>
    %661 = stablehlo.multiply %637, %25 : tensor<3xf64>
    %662 = stablehlo.broadcast_in_dim %661, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %663 = stablehlo.multiply %662, %19 : tensor<3x3xf64>
    %664 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %665 = stablehlo.multiply %663, %664 : tensor<3x3xf64>
    %666 = stablehlo.add %660, %665 : tensor<3x3xf64>
    %667 = stablehlo.multiply %636, %11 : tensor<3xf64>
    %668 = stablehlo.broadcast_in_dim %667, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %669 = stablehlo.multiply %668, %5 : tensor<3x3xf64>
    %670 = stablehlo.add %666, %669 : tensor<3x3xf64>
    return %670 : tensor<3x3xf64>
  }
  func.func private @clip(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<3xi1>, tensor<3xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<3xi1>, tensor<3xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<3xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<3xi1>, tensor<3xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<3xi1>, tensor<3xf64>
    return %14, %11, %23 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @clip_0(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<3xi1>, tensor<3xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<3xi1>, tensor<3xf64>
    %12 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %13 = stablehlo.compare GT, %arg0, %12, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %14 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.compare EQ, %arg0, %14, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.select %15, %17, %16 : tensor<3xi1>, tensor<3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %20 = stablehlo.select %13, %19, %18 : tensor<3xi1>, tensor<3xf64>
    %21 = stablehlo.convert %arg2 : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %23 = stablehlo.minimum %22, %2 : tensor<3xf64>
    %24 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %25 = stablehlo.compare GT, %24, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %26 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %27 = stablehlo.compare EQ, %26, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %31 = stablehlo.select %27, %30, %29 : tensor<3xi1>, tensor<3xf64>
    %32 = stablehlo.select %25, %28, %31 : tensor<3xi1>, tensor<3xf64>
    %33 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %34 = stablehlo.compare GT, %33, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %35 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %36 = stablehlo.compare EQ, %35, %2, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %39 = stablehlo.select %36, %38, %37 : tensor<3xi1>, tensor<3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %41 = stablehlo.select %34, %40, %39 : tensor<3xi1>, tensor<3xf64>
    return %23, %20, %41, %11, %32 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
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
