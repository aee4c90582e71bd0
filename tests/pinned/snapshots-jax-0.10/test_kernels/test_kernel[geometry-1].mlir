// import jax
// import jax.numpy as jnp
//
//
// def norm3(w_in):
//     return jnp.sqrt(jnp.sum(w_in**2, axis=-1) + 1e-5)
//
//
// def distance_field(p):
//     flat_r = norm3(p[..., :2]) - 0.5
//     ball = norm3(jnp.stack([flat_r, p[..., 2]], axis=-1)) - 0.2
//     blob = norm3(p - 0.5) - 0.3
//     torus = p[..., 0] + 0.5
//     near_d = -0.2 * jnp.logaddexp(-ball / 0.2, -blob / 0.2)
//     both_d = jnp.minimum(near_d, torus)
//     return both_d
//
//
// def compute_eikonal_loss(xyz: jax.Array):
//     values_at = distance_field(xyz)
//     grads = jax.vmap(jax.grad(distance_field))(xyz)
//     unit_gap = (jnp.sum(grads**2, axis=-1) - 1) ** 2
//     return values_at.mean(), unit_gap.mean()
//
//   xyz: float64[7, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_eikonal_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<7x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %4 = stablehlo.add %2, %3 : tensor<7xf64>
    %5 = stablehlo.sqrt %4 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %7 = stablehlo.subtract %5, %6 : tensor<7xf64>
    %8 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<7x1xf64>) -> tensor<7xf64>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %13 = stablehlo.multiply %12, %12 : tensor<7x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_3 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.add %14, %15 : tensor<7xf64>
    %17 = stablehlo.sqrt %16 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %19 = stablehlo.subtract %17, %18 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %21 = stablehlo.subtract %arg0, %20 : tensor<7x3xf64>
    %22 = stablehlo.multiply %21, %21 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_7 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.add %23, %24 : tensor<7xf64>
    %26 = stablehlo.sqrt %25 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %28 = stablehlo.subtract %26, %27 : tensor<7xf64>
    %29 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %30 = stablehlo.reshape %29 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %32 = stablehlo.add %30, %31 : tensor<7xf64>
    %33 = stablehlo.negate %19 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %35 = stablehlo.divide %33, %34 : tensor<7xf64>
    %36 = stablehlo.negate %28 : tensor<7xf64>
    %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %38 = stablehlo.divide %36, %37 : tensor<7xf64>
    %39 = stablehlo.maximum %35, %38 : tensor<7xf64>
    %40 = stablehlo.subtract %35, %38 : tensor<7xf64>
    %41 = stablehlo.compare NE, %40, %40, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %42 = stablehlo.add %35, %38 : tensor<7xf64>
    %43 = stablehlo.abs %40 : tensor<7xf64>
    %44 = stablehlo.negate %43 : tensor<7xf64>
    %45 = stablehlo.exponential %44 : tensor<7xf64>
    %46 = stablehlo.log_plus_one %45 : tensor<7xf64>
    %47 = stablehlo.add %39, %46 : tensor<7xf64>
    %48 = stablehlo.select %41, %42, %47 : tensor<7xi1>, tensor<7xf64>
    %cst_12 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %50 = stablehlo.multiply %49, %48 : tensor<7xf64>
    %51 = stablehlo.minimum %50, %32 : tensor<7xf64>
    %52 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %53 = stablehlo.multiply %52, %52 : tensor<7x2xf64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %55 = stablehlo.multiply %54, %52 : tensor<7x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%53 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_15 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %58 = stablehlo.add %56, %57 : tensor<7xf64>
    %59 = stablehlo.sqrt %58 : tensor<7xf64>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %61 = stablehlo.divide %60, %59 : tensor<7xf64>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %63 = stablehlo.subtract %59, %62 : tensor<7xf64>
    %64 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %65 = stablehlo.reshape %64 : (tensor<7x1xf64>) -> tensor<7xf64>
    %66 = stablehlo.broadcast_in_dim %63, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %67 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %68 = stablehlo.concatenate %66, %67, dim = 0 : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<2x7xf64>
    %69 = stablehlo.multiply %68, %68 : tensor<2x7xf64>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %71 = stablehlo.multiply %70, %68 : tensor<2x7xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.reduce(%69 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<2x7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_20 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %74 = stablehlo.add %72, %73 : tensor<7xf64>
    %75 = stablehlo.sqrt %74 : tensor<7xf64>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %77 = stablehlo.divide %76, %75 : tensor<7xf64>
    %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %79 = stablehlo.subtract %75, %78 : tensor<7xf64>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %81 = stablehlo.subtract %arg0, %80 : tensor<7x3xf64>
    %82 = stablehlo.multiply %81, %81 : tensor<7x3xf64>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %84 = stablehlo.multiply %83, %81 : tensor<7x3xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %85 = stablehlo.reduce(%82 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_26 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %87 = stablehlo.add %85, %86 : tensor<7xf64>
    %88 = stablehlo.sqrt %87 : tensor<7xf64>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %90 = stablehlo.divide %89, %88 : tensor<7xf64>
    %cst_28 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %92 = stablehlo.subtract %88, %91 : tensor<7xf64>
    %93 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %94 = stablehlo.reshape %93 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %95 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %96 = stablehlo.add %94, %95 : tensor<7xf64>
    %97 = stablehlo.negate %79 : tensor<7xf64>
    %cst_30 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %99 = stablehlo.divide %97, %98 : tensor<7xf64>
    %100 = stablehlo.negate %92 : tensor<7xf64>
    %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %102 = stablehlo.divide %100, %101 : tensor<7xf64>
    %103 = stablehlo.maximum %99, %102 : tensor<7xf64>
    %104 = stablehlo.subtract %99, %102 : tensor<7xf64>
    %105 = stablehlo.compare NE, %104, %104, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %106 = stablehlo.add %99, %102 : tensor<7xf64>
    %107 = stablehlo.abs %104 : tensor<7xf64>
    %108 = stablehlo.negate %107 : tensor<7xf64>
    %109 = stablehlo.exponential %108 : tensor<7xf64>
    %110 = stablehlo.log_plus_one %109 : tensor<7xf64>
    %111 = stablehlo.add %103, %110 : tensor<7xf64>
    %112 = stablehlo.select %105, %106, %111 : tensor<7xi1>, tensor<7xf64>
    %cst_32 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %114 = stablehlo.compare EQ, %99, %113, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %116 = stablehlo.select %114, %115, %99 : tensor<7xi1>, tensor<7xf64>
    %cst_34 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %118 = stablehlo.compare EQ, %112, %117, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %120 = stablehlo.select %118, %119, %112 : tensor<7xi1>, tensor<7xf64>
    %121 = stablehlo.subtract %116, %120 : tensor<7xf64>
    %122 = stablehlo.exponential %121 : tensor<7xf64>
    %cst_36 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %123 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %124 = stablehlo.compare EQ, %102, %123, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %126 = stablehlo.select %124, %125, %102 : tensor<7xi1>, tensor<7xf64>
    %cst_38 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %128 = stablehlo.compare EQ, %112, %127, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %130 = stablehlo.select %128, %129, %112 : tensor<7xi1>, tensor<7xf64>
    %131 = stablehlo.subtract %126, %130 : tensor<7xf64>
    %132 = stablehlo.exponential %131 : tensor<7xf64>
    %cst_40 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %134 = stablehlo.multiply %133, %112 : tensor<7xf64>
    %135 = stablehlo.minimum %134, %96 : tensor<7xf64>
    %136 = stablehlo.compare EQ, %134, %135, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %139 = stablehlo.select %136, %138, %137 : tensor<7xi1>, tensor<7xf64>
    %140 = stablehlo.compare EQ, %96, %135, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %143 = stablehlo.select %140, %142, %141 : tensor<7xi1>, tensor<7xf64>
    %144 = stablehlo.divide %139, %143 : tensor<7xf64>
    %145 = stablehlo.compare EQ, %96, %135, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %148 = stablehlo.select %145, %147, %146 : tensor<7xi1>, tensor<7xf64>
    %149 = stablehlo.compare EQ, %134, %135, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %150 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_48 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %151 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %152 = stablehlo.select %149, %151, %150 : tensor<7xi1>, tensor<7xf64>
    %153 = stablehlo.divide %148, %152 : tensor<7xf64>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %154 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %155 = stablehlo.multiply %154, %153 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %156 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %157 = stablehlo.multiply %156, %144 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %158 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %159 = stablehlo.multiply %158, %157 : tensor<7xf64>
    %160 = stablehlo.multiply %159, %132 : tensor<7xf64>
    %161 = stablehlo.multiply %159, %122 : tensor<7xf64>
    %cst_52 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %163 = stablehlo.divide %160, %162 : tensor<7xf64>
    %164 = stablehlo.negate %163 : tensor<7xf64>
    %cst_53 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %166 = stablehlo.divide %161, %165 : tensor<7xf64>
    %167 = stablehlo.negate %166 : tensor<7xf64>
    %168 = stablehlo.broadcast_in_dim %155, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %169 = stablehlo.pad %168, %cst_54, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %170 = stablehlo.multiply %164, %90 : tensor<7xf64>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %172 = stablehlo.multiply %171, %84 : tensor<7x3xf64>
    %173 = stablehlo.add %169, %172 : tensor<7x3xf64>
    %174 = stablehlo.multiply %167, %77 : tensor<7xf64>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %176 = stablehlo.transpose %71, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %177 = stablehlo.multiply %175, %176 : tensor<7x2xf64>
    %178 = stablehlo.slice %177 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %179 = stablehlo.reshape %178 : (tensor<7x1xf64>) -> tensor<7xf64>
    %180 = stablehlo.slice %177 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %181 = stablehlo.reshape %180 : (tensor<7x1xf64>) -> tensor<7xf64>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %183 = stablehlo.pad %182, %cst_55, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %184 = stablehlo.add %173, %183 : tensor<7x3xf64>
    %185 = stablehlo.multiply %179, %61 : tensor<7xf64>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %187 = stablehlo.multiply %186, %55 : tensor<7x2xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %188 = stablehlo.pad %187, %cst_56, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %189 = stablehlo.add %184, %188 : tensor<7x3xf64>
    %190 = stablehlo.multiply %189, %189 : tensor<7x3xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %191 = stablehlo.reduce(%190 init: %cst_57) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %192 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %193 = stablehlo.subtract %191, %192 : tensor<7xf64>
    %194 = stablehlo.multiply %193, %193 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %195 = stablehlo.reduce(%51 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_60 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %196 = stablehlo.divide %195, %cst_60 : tensor<f64>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %197 = stablehlo.reduce(%194 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_62 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %198 = stablehlo.divide %197, %cst_62 : tensor<f64>
    return %196, %198 : tensor<f64>, tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>) -> (tensor<7x3xf64> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<7x2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %3 = stablehlo.multiply %2, %0 : tensor<7x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.add %4, %5 : tensor<7xf64>
    %7 = stablehlo.sqrt %6 : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.divide %8, %7 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.subtract %7, %10 : tensor<7xf64>
    %12 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %13 = stablehlo.reshape %12 : (tensor<7x1xf64>) -> tensor<7xf64>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %16 = stablehlo.concatenate %14, %15, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<7x2xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %19 = stablehlo.multiply %18, %16 : tensor<7x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%17 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_6 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %22 = stablehlo.add %20, %21 : tensor<7xf64>
    %23 = stablehlo.sqrt %22 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.divide %24, %23 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %27 = stablehlo.subtract %23, %26 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %29 = stablehlo.subtract %arg0, %28 : tensor<7x3xf64>
    %30 = stablehlo.multiply %29, %29 : tensor<7x3xf64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %32 = stablehlo.multiply %31, %29 : tensor<7x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%30 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_12 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %35 = stablehlo.add %33, %34 : tensor<7xf64>
    %36 = stablehlo.sqrt %35 : tensor<7xf64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %38 = stablehlo.divide %37, %36 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %40 = stablehlo.subtract %36, %39 : tensor<7xf64>
    %41 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %42 = stablehlo.reshape %41 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %44 = stablehlo.add %42, %43 : tensor<7xf64>
    %45 = stablehlo.negate %27 : tensor<7xf64>
    %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %47 = stablehlo.divide %45, %46 : tensor<7xf64>
    %48 = stablehlo.negate %40 : tensor<7xf64>
    %cst_17 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %50 = stablehlo.divide %48, %49 : tensor<7xf64>
    %51 = stablehlo.maximum %47, %50 : tensor<7xf64>
    %52 = stablehlo.subtract %47, %50 : tensor<7xf64>
    %53 = stablehlo.compare NE, %52, %52, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %54 = stablehlo.add %47, %50 : tensor<7xf64>
    %55 = stablehlo.abs %52 : tensor<7xf64>
    %56 = stablehlo.negate %55 : tensor<7xf64>
    %57 = stablehlo.exponential %56 : tensor<7xf64>
    %58 = stablehlo.log_plus_one %57 : tensor<7xf64>
    %59 = stablehlo.add %51, %58 : tensor<7xf64>
    %60 = stablehlo.select %53, %54, %59 : tensor<7xi1>, tensor<7xf64>
    %cst_18 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %62 = stablehlo.compare EQ, %47, %61, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %64 = stablehlo.select %62, %63, %47 : tensor<7xi1>, tensor<7xf64>
    %cst_20 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %66 = stablehlo.compare EQ, %60, %65, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %68 = stablehlo.select %66, %67, %60 : tensor<7xi1>, tensor<7xf64>
    %69 = stablehlo.subtract %64, %68 : tensor<7xf64>
    %70 = stablehlo.exponential %69 : tensor<7xf64>
    %cst_22 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %72 = stablehlo.compare EQ, %50, %71, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %74 = stablehlo.select %72, %73, %50 : tensor<7xi1>, tensor<7xf64>
    %cst_24 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %76 = stablehlo.compare EQ, %60, %75, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %78 = stablehlo.select %76, %77, %60 : tensor<7xi1>, tensor<7xf64>
    %79 = stablehlo.subtract %74, %78 : tensor<7xf64>
    %80 = stablehlo.exponential %79 : tensor<7xf64>
    %cst_26 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %82 = stablehlo.multiply %81, %60 : tensor<7xf64>
    %83 = stablehlo.minimum %82, %44 : tensor<7xf64>
    %84 = stablehlo.compare EQ, %82, %83, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %87 = stablehlo.select %84, %85, %86 : tensor<7xi1>, tensor<7xf64>
    %88 = stablehlo.compare EQ, %44, %83, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %91 = stablehlo.select %88, %89, %90 : tensor<7xi1>, tensor<7xf64>
    %92 = stablehlo.divide %87, %91 : tensor<7xf64>
    %93 = stablehlo.compare EQ, %44, %83, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %96 = stablehlo.select %93, %94, %95 : tensor<7xi1>, tensor<7xf64>
    %97 = stablehlo.compare EQ, %82, %83, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %100 = stablehlo.select %97, %98, %99 : tensor<7xi1>, tensor<7xf64>
    %101 = stablehlo.divide %96, %100 : tensor<7xf64>
    %102 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %103 = stablehlo.multiply %102, %102 : tensor<7x2xf64>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %105 = stablehlo.multiply %104, %102 : tensor<7x2xf64>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %107 = stablehlo.multiply %106, %102 : tensor<7x2xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.reduce(%103 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_38 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %110 = stablehlo.add %108, %109 : tensor<7xf64>
    %111 = stablehlo.sqrt %110 : tensor<7xf64>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %113 = stablehlo.divide %112, %111 : tensor<7xf64>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %115 = stablehlo.divide %114, %111 : tensor<7xf64>
    %116 = stablehlo.multiply %111, %111 : tensor<7xf64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %118 = stablehlo.divide %117, %116 : tensor<7xf64>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %120 = stablehlo.subtract %111, %119 : tensor<7xf64>
    %121 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %122 = stablehlo.reshape %121 : (tensor<7x1xf64>) -> tensor<7xf64>
    %123 = stablehlo.broadcast_in_dim %120, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %124 = stablehlo.broadcast_in_dim %122, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %125 = stablehlo.concatenate %123, %124, dim = 0 : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<2x7xf64>
    %126 = stablehlo.multiply %125, %125 : tensor<2x7xf64>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %128 = stablehlo.multiply %127, %125 : tensor<2x7xf64>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %130 = stablehlo.multiply %129, %125 : tensor<2x7xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %131 = stablehlo.reduce(%126 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<2x7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_46 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %133 = stablehlo.add %131, %132 : tensor<7xf64>
    %134 = stablehlo.sqrt %133 : tensor<7xf64>
    %cst_47 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %136 = stablehlo.divide %135, %134 : tensor<7xf64>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %138 = stablehlo.divide %137, %134 : tensor<7xf64>
    %139 = stablehlo.multiply %134, %134 : tensor<7xf64>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %141 = stablehlo.divide %140, %139 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %143 = stablehlo.subtract %134, %142 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %145 = stablehlo.subtract %arg0, %144 : tensor<7x3xf64>
    %146 = stablehlo.multiply %145, %145 : tensor<7x3xf64>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %148 = stablehlo.multiply %147, %145 : tensor<7x3xf64>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %150 = stablehlo.multiply %149, %145 : tensor<7x3xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %151 = stablehlo.reduce(%146 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_55 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %153 = stablehlo.add %151, %152 : tensor<7xf64>
    %154 = stablehlo.sqrt %153 : tensor<7xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %155 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %156 = stablehlo.divide %155, %154 : tensor<7xf64>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %158 = stablehlo.divide %157, %154 : tensor<7xf64>
    %159 = stablehlo.multiply %154, %154 : tensor<7xf64>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %160 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %161 = stablehlo.divide %160, %159 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %163 = stablehlo.subtract %154, %162 : tensor<7xf64>
    %164 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %165 = stablehlo.reshape %164 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %167 = stablehlo.add %165, %166 : tensor<7xf64>
    %168 = stablehlo.negate %143 : tensor<7xf64>
    %cst_61 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %170 = stablehlo.divide %168, %169 : tensor<7xf64>
    %171 = stablehlo.negate %163 : tensor<7xf64>
    %cst_62 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %172 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %173 = stablehlo.divide %171, %172 : tensor<7xf64>
    %174 = stablehlo.maximum %170, %173 : tensor<7xf64>
    %175 = stablehlo.subtract %170, %173 : tensor<7xf64>
    %176 = stablehlo.compare NE, %175, %175, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %177 = stablehlo.add %170, %173 : tensor<7xf64>
    %178 = stablehlo.abs %175 : tensor<7xf64>
    %179 = stablehlo.negate %178 : tensor<7xf64>
    %180 = stablehlo.exponential %179 : tensor<7xf64>
    %181 = stablehlo.log_plus_one %180 : tensor<7xf64>
    %182 = stablehlo.add %174, %181 : tensor<7xf64>
    %183 = stablehlo.select %176, %177, %182 : tensor<7xi1>, tensor<7xf64>
    %cst_63 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %185 = stablehlo.compare EQ, %170, %184, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %186 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %187 = stablehlo.select %185, %186, %170 : tensor<7xi1>, tensor<7xf64>
    %cst_65 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %189 = stablehlo.compare EQ, %183, %188, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %190 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %191 = stablehlo.select %189, %190, %183 : tensor<7xi1>, tensor<7xf64>
    %192 = stablehlo.subtract %187, %191 : tensor<7xf64>
    %193 = stablehlo.exponential %192 : tensor<7xf64>
    %cst_67 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %194 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %195 = stablehlo.compare EQ, %173, %194, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %196 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %197 = stablehlo.select %195, %196, %173 : tensor<7xi1>, tensor<7xf64>
    %cst_69 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %198 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %199 = stablehlo.compare EQ, %183, %198, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %200 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %201 = stablehlo.select %199, %200, %183 : tensor<7xi1>, tensor<7xf64>
    %202 = stablehlo.subtract %197, %201 : tensor<7xf64>
    %203 = stablehlo.exponential %202 : tensor<7xf64>
    %cst_71 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %204 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %205 = stablehlo.compare EQ, %170, %204, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %206 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %207 = stablehlo.select %205, %206, %170 : tensor<7xi1>, tensor<7xf64>
    %cst_73 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %209 = stablehlo.compare EQ, %183, %208, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %210 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %211 = stablehlo.select %209, %210, %183 : tensor<7xi1>, tensor<7xf64>
    %212 = stablehlo.subtract %207, %211 : tensor<7xf64>
    %213 = stablehlo.exponential %212 : tensor<7xf64>
    %cst_75 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %214 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %215 = stablehlo.compare EQ, %173, %214, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %216 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %217 = stablehlo.select %215, %216, %173 : tensor<7xi1>, tensor<7xf64>
    %cst_77 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %219 = stablehlo.compare EQ, %183, %218, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %220 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %221 = stablehlo.select %219, %220, %183 : tensor<7xi1>, tensor<7xf64>
    %222 = stablehlo.subtract %217, %221 : tensor<7xf64>
    %223 = stablehlo.exponential %222 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %225 = stablehlo.multiply %224, %183 : tensor<7xf64>
    %226 = stablehlo.minimum %225, %167 : tensor<7xf64>
    %227 = stablehlo.compare EQ, %225, %226, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %228 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %229 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %230 = stablehlo.select %227, %229, %228 : tensor<7xi1>, tensor<7xf64>
    %231 = stablehlo.compare EQ, %167, %226, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_83 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %233 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %234 = stablehlo.select %231, %233, %232 : tensor<7xi1>, tensor<7xf64>
    %235 = stablehlo.divide %230, %234 : tensor<7xf64>
    %236 = stablehlo.compare EQ, %167, %226, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %238 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %239 = stablehlo.select %236, %238, %237 : tensor<7xi1>, tensor<7xf64>
    %240 = stablehlo.compare EQ, %225, %226, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %241 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_87 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %242 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %243 = stablehlo.select %240, %242, %241 : tensor<7xi1>, tensor<7xf64>
    %244 = stablehlo.divide %239, %243 : tensor<7xf64>
    %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %245 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %246 = stablehlo.multiply %245, %244 : tensor<7xf64>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %247 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %248 = stablehlo.multiply %247, %235 : tensor<7xf64>
    %cst_90 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %249 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %250 = stablehlo.multiply %249, %248 : tensor<7xf64>
    %251 = stablehlo.multiply %250, %223 : tensor<7xf64>
    %252 = stablehlo.multiply %250, %213 : tensor<7xf64>
    %cst_91 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %253 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %254 = stablehlo.divide %251, %253 : tensor<7xf64>
    %255 = stablehlo.negate %254 : tensor<7xf64>
    %cst_92 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %257 = stablehlo.divide %252, %256 : tensor<7xf64>
    %258 = stablehlo.negate %257 : tensor<7xf64>
    %259 = stablehlo.broadcast_in_dim %246, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %260 = stablehlo.pad %259, %cst_93, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %261 = stablehlo.multiply %255, %158 : tensor<7xf64>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %263 = stablehlo.multiply %262, %150 : tensor<7x3xf64>
    %264 = stablehlo.add %260, %263 : tensor<7x3xf64>
    %265 = stablehlo.multiply %258, %138 : tensor<7xf64>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %267 = stablehlo.transpose %130, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %268 = stablehlo.multiply %266, %267 : tensor<7x2xf64>
    %269 = stablehlo.slice %268 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %270 = stablehlo.reshape %269 : (tensor<7x1xf64>) -> tensor<7xf64>
    %271 = stablehlo.slice %268 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %272 = stablehlo.reshape %271 : (tensor<7x1xf64>) -> tensor<7xf64>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %274 = stablehlo.pad %273, %cst_94, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %275 = stablehlo.add %264, %274 : tensor<7x3xf64>
    %276 = stablehlo.multiply %270, %115 : tensor<7xf64>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %278 = stablehlo.multiply %277, %107 : tensor<7x2xf64>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %279 = stablehlo.pad %278, %cst_95, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %280 = stablehlo.add %275, %279 : tensor<7x3xf64>
    %281 = stablehlo.multiply %280, %280 : tensor<7x3xf64>
    %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %282 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %283 = stablehlo.multiply %282, %280 : tensor<7x3xf64>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %284 = stablehlo.reduce(%281 init: %cst_97) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %285 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %286 = stablehlo.subtract %284, %285 : tensor<7xf64>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %288 = stablehlo.multiply %287, %286 : tensor<7xf64>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_101 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %289 = stablehlo.divide %cst_100, %cst_101 : tensor<f64>
    %290 = stablehlo.broadcast_in_dim %289, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_103 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %291 = stablehlo.divide %cst_102, %cst_103 : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %291, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %293 = stablehlo.multiply %290, %288 : tensor<7xf64>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %295 = stablehlo.multiply %294, %283 : tensor<7x3xf64>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %296 = stablehlo.pad %295, %cst_104, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x2xf64>
    %297 = stablehlo.slice %296 [0:7, 0:2] : (tensor<7x2xf64>) -> tensor<7x2xf64>
    %298 = stablehlo.multiply %277, %297 : tensor<7x2xf64>
    %299 = stablehlo.multiply %297, %107 : tensor<7x2xf64>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %300 = stablehlo.reduce(%299 init: %cst_105) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %301 = stablehlo.multiply %270, %300 : tensor<7xf64>
    %302 = stablehlo.multiply %300, %115 : tensor<7xf64>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %303 = stablehlo.pad %295, %cst_106, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %304 = stablehlo.slice %303 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %305 = stablehlo.reduce(%304 init: %cst_107) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %306 = stablehlo.broadcast_in_dim %302, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %307 = stablehlo.broadcast_in_dim %305, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %308 = stablehlo.concatenate %306, %307, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %309 = stablehlo.multiply %266, %308 : tensor<7x2xf64>
    %310 = stablehlo.multiply %308, %267 : tensor<7x2xf64>
    %311 = stablehlo.transpose %309, dims = [1, 0] : (tensor<7x2xf64>) -> tensor<2x7xf64>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %312 = stablehlo.reduce(%310 init: %cst_108) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %313 = stablehlo.multiply %258, %312 : tensor<7xf64>
    %314 = stablehlo.multiply %312, %138 : tensor<7xf64>
    %315 = stablehlo.multiply %262, %295 : tensor<7x3xf64>
    %316 = stablehlo.multiply %295, %150 : tensor<7x3xf64>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %317 = stablehlo.reduce(%316 init: %cst_109) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %318 = stablehlo.multiply %255, %317 : tensor<7xf64>
    %319 = stablehlo.multiply %317, %158 : tensor<7xf64>
    %320 = stablehlo.negate %314 : tensor<7xf64>
    %cst_110 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %321 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %322 = stablehlo.divide %320, %321 : tensor<7xf64>
    %323 = stablehlo.negate %319 : tensor<7xf64>
    %cst_111 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %324 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %325 = stablehlo.divide %323, %324 : tensor<7xf64>
    %326 = stablehlo.multiply %250, %322 : tensor<7xf64>
    %327 = stablehlo.multiply %250, %325 : tensor<7xf64>
    %328 = stablehlo.multiply %327, %223 : tensor<7xf64>
    %329 = stablehlo.negate %328 : tensor<7xf64>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %330 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %331 = stablehlo.select %219, %330, %329 : tensor<7xi1>, tensor<7xf64>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %332 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %333 = stablehlo.select %215, %332, %328 : tensor<7xi1>, tensor<7xf64>
    %334 = stablehlo.multiply %326, %213 : tensor<7xf64>
    %335 = stablehlo.negate %334 : tensor<7xf64>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %336 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %337 = stablehlo.select %209, %336, %335 : tensor<7xi1>, tensor<7xf64>
    %338 = stablehlo.add %331, %337 : tensor<7xf64>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %339 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %340 = stablehlo.select %205, %339, %334 : tensor<7xi1>, tensor<7xf64>
    %341 = stablehlo.multiply %338, %203 : tensor<7xf64>
    %342 = stablehlo.add %333, %341 : tensor<7xf64>
    %343 = stablehlo.multiply %338, %193 : tensor<7xf64>
    %344 = stablehlo.add %340, %343 : tensor<7xf64>
    %cst_116 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %345 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %346 = stablehlo.divide %342, %345 : tensor<7xf64>
    %347 = stablehlo.negate %346 : tensor<7xf64>
    %cst_117 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %348 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %349 = stablehlo.divide %344, %348 : tensor<7xf64>
    %350 = stablehlo.negate %349 : tensor<7xf64>
    %351 = stablehlo.multiply %318, %161 : tensor<7xf64>
    %cst_118 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %352 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %353 = stablehlo.multiply %351, %352 : tensor<7xf64>
    %354 = stablehlo.negate %353 : tensor<7xf64>
    %355 = stablehlo.add %347, %354 : tensor<7xf64>
    %356 = stablehlo.multiply %355, %156 : tensor<7xf64>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_119 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %358 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %359 = stablehlo.multiply %358, %315 : tensor<7x3xf64>
    %360 = stablehlo.multiply %357, %148 : tensor<7x3xf64>
    %361 = stablehlo.add %359, %360 : tensor<7x3xf64>
    %362 = stablehlo.multiply %313, %141 : tensor<7xf64>
    %cst_120 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %363 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %364 = stablehlo.multiply %362, %363 : tensor<7xf64>
    %365 = stablehlo.negate %364 : tensor<7xf64>
    %366 = stablehlo.add %350, %365 : tensor<7xf64>
    %367 = stablehlo.multiply %366, %136 : tensor<7xf64>
    %368 = stablehlo.broadcast_in_dim %367, dims = [1] : (tensor<7xf64>) -> tensor<2x7xf64>
    %cst_121 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %369 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %370 = stablehlo.multiply %369, %311 : tensor<2x7xf64>
    %371 = stablehlo.multiply %368, %128 : tensor<2x7xf64>
    %372 = stablehlo.add %370, %371 : tensor<2x7xf64>
    %373 = stablehlo.slice %372 [0:1, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %374 = stablehlo.reshape %373 : (tensor<1x7xf64>) -> tensor<7xf64>
    %375 = stablehlo.slice %372 [1:2, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %376 = stablehlo.reshape %375 : (tensor<1x7xf64>) -> tensor<7xf64>
    %377 = stablehlo.broadcast_in_dim %376, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %378 = stablehlo.pad %377, %cst_122, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %379 = stablehlo.add %361, %378 : tensor<7x3xf64>
    %380 = stablehlo.multiply %301, %118 : tensor<7xf64>
    %cst_123 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %381 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %382 = stablehlo.multiply %380, %381 : tensor<7xf64>
    %383 = stablehlo.negate %382 : tensor<7xf64>
    %384 = stablehlo.add %374, %383 : tensor<7xf64>
    %385 = stablehlo.multiply %384, %113 : tensor<7xf64>
    %386 = stablehlo.broadcast_in_dim %385, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %cst_124 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %387 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %388 = stablehlo.multiply %387, %298 : tensor<7x2xf64>
    %389 = stablehlo.multiply %386, %105 : tensor<7x2xf64>
    %390 = stablehlo.add %388, %389 : tensor<7x2xf64>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %391 = stablehlo.pad %390, %cst_125, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %392 = stablehlo.add %379, %391 : tensor<7x3xf64>
    %393 = stablehlo.multiply %292, %101 : tensor<7xf64>
    %394 = stablehlo.multiply %292, %92 : tensor<7xf64>
    %cst_126 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %395 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %396 = stablehlo.multiply %395, %394 : tensor<7xf64>
    %397 = stablehlo.multiply %396, %80 : tensor<7xf64>
    %398 = stablehlo.multiply %396, %70 : tensor<7xf64>
    %cst_127 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %399 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %400 = stablehlo.divide %397, %399 : tensor<7xf64>
    %401 = stablehlo.negate %400 : tensor<7xf64>
    %cst_128 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %402 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %403 = stablehlo.divide %398, %402 : tensor<7xf64>
    %404 = stablehlo.negate %403 : tensor<7xf64>
    %405 = stablehlo.broadcast_in_dim %393, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %406 = stablehlo.pad %405, %cst_129, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %407 = stablehlo.add %392, %406 : tensor<7x3xf64>
    %408 = stablehlo.multiply %401, %38 : tensor<7xf64>
    %409 = stablehlo.broadcast_in_dim %408, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %410 = stablehlo.multiply %409, %32 : tensor<7x3xf64>
    %411 = stablehlo.add %407, %410 : tensor<7x3xf64>
    %412 = stablehlo.multiply %404, %25 : tensor<7xf64>
    %413 = stablehlo.broadcast_in_dim %412, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %414 = stablehlo.multiply %413, %19 : tensor<7x2xf64>
    %415 = stablehlo.slice %414 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %416 = stablehlo.reshape %415 : (tensor<7x1xf64>) -> tensor<7xf64>
    %417 = stablehlo.slice %414 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %418 = stablehlo.reshape %417 : (tensor<7x1xf64>) -> tensor<7xf64>
    %419 = stablehlo.broadcast_in_dim %418, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %420 = stablehlo.pad %419, %cst_130, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %421 = stablehlo.add %411, %420 : tensor<7x3xf64>
    %422 = stablehlo.multiply %416, %9 : tensor<7xf64>
    %423 = stablehlo.broadcast_in_dim %422, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %424 = stablehlo.multiply %423, %3 : tensor<7x2xf64>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %425 = stablehlo.pad %424, %cst_131, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %426 = stablehlo.add %421, %425 : tensor<7x3xf64>
    return %426 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
