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
    %135 = stablehlo.compare GT, %96, %134, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %136 = stablehlo.compare EQ, %96, %134, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %139 = stablehlo.select %136, %138, %137 : tensor<7xi1>, tensor<7xf64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %141 = stablehlo.select %135, %140, %139 : tensor<7xi1>, tensor<7xf64>
    %142 = stablehlo.compare GT, %134, %96, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %143 = stablehlo.compare EQ, %134, %96, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %146 = stablehlo.select %143, %145, %144 : tensor<7xi1>, tensor<7xf64>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %148 = stablehlo.select %142, %147, %146 : tensor<7xi1>, tensor<7xf64>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %150 = stablehlo.multiply %149, %148 : tensor<7xf64>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %151 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %152 = stablehlo.multiply %151, %141 : tensor<7xf64>
    %cst_49 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %154 = stablehlo.multiply %153, %152 : tensor<7xf64>
    %155 = stablehlo.multiply %154, %132 : tensor<7xf64>
    %156 = stablehlo.multiply %154, %122 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %158 = stablehlo.divide %155, %157 : tensor<7xf64>
    %159 = stablehlo.negate %158 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %160 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %161 = stablehlo.divide %156, %160 : tensor<7xf64>
    %162 = stablehlo.negate %161 : tensor<7xf64>
    %163 = stablehlo.broadcast_in_dim %150, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %164 = stablehlo.pad %163, %cst_52, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %165 = stablehlo.multiply %159, %90 : tensor<7xf64>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %167 = stablehlo.multiply %166, %84 : tensor<7x3xf64>
    %168 = stablehlo.add %164, %167 : tensor<7x3xf64>
    %169 = stablehlo.multiply %162, %77 : tensor<7xf64>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %171 = stablehlo.transpose %71, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %172 = stablehlo.multiply %170, %171 : tensor<7x2xf64>
    %173 = stablehlo.slice %172 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %174 = stablehlo.reshape %173 : (tensor<7x1xf64>) -> tensor<7xf64>
    %175 = stablehlo.slice %172 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %176 = stablehlo.reshape %175 : (tensor<7x1xf64>) -> tensor<7xf64>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %178 = stablehlo.pad %177, %cst_53, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %179 = stablehlo.add %168, %178 : tensor<7x3xf64>
    %180 = stablehlo.multiply %174, %61 : tensor<7xf64>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %182 = stablehlo.multiply %181, %55 : tensor<7x2xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %183 = stablehlo.pad %182, %cst_54, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %184 = stablehlo.add %179, %183 : tensor<7x3xf64>
    %185 = stablehlo.multiply %184, %184 : tensor<7x3xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %186 = stablehlo.reduce(%185 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %187 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %188 = stablehlo.subtract %186, %187 : tensor<7xf64>
    %189 = stablehlo.multiply %188, %188 : tensor<7xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %190 = stablehlo.reduce(%51 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_58 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %191 = stablehlo.divide %190, %cst_58 : tensor<f64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %192 = stablehlo.reduce(%189 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_60 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %193 = stablehlo.divide %192, %cst_60 : tensor<f64>
    return %191, %193 : tensor<f64>, tensor<f64>
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
    %83 = stablehlo.compare GT, %44, %82, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %84 = stablehlo.compare EQ, %44, %82, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %88 = stablehlo.select %84, %87, %86 : tensor<7xi1>, tensor<7xf64>
    %89 = stablehlo.select %83, %85, %88 : tensor<7xi1>, tensor<7xf64>
    %90 = stablehlo.compare GT, %82, %44, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %91 = stablehlo.compare EQ, %82, %44, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %92 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %95 = stablehlo.select %91, %94, %93 : tensor<7xi1>, tensor<7xf64>
    %96 = stablehlo.select %90, %92, %95 : tensor<7xi1>, tensor<7xf64>
    %97 = stablehlo.slice %arg0 [0:7, 0:2] : (tensor<7x3xf64>) -> tensor<7x2xf64>
    %98 = stablehlo.multiply %97, %97 : tensor<7x2xf64>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %100 = stablehlo.multiply %99, %97 : tensor<7x2xf64>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %102 = stablehlo.multiply %101, %97 : tensor<7x2xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %103 = stablehlo.reduce(%98 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_36 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %105 = stablehlo.add %103, %104 : tensor<7xf64>
    %106 = stablehlo.sqrt %105 : tensor<7xf64>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %108 = stablehlo.divide %107, %106 : tensor<7xf64>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %110 = stablehlo.divide %109, %106 : tensor<7xf64>
    %111 = stablehlo.multiply %106, %106 : tensor<7xf64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %113 = stablehlo.divide %112, %111 : tensor<7xf64>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %115 = stablehlo.subtract %106, %114 : tensor<7xf64>
    %116 = stablehlo.slice %arg0 [0:7, 2:3] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %117 = stablehlo.reshape %116 : (tensor<7x1xf64>) -> tensor<7xf64>
    %118 = stablehlo.broadcast_in_dim %115, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %119 = stablehlo.broadcast_in_dim %117, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %120 = stablehlo.concatenate %118, %119, dim = 0 : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<2x7xf64>
    %121 = stablehlo.multiply %120, %120 : tensor<2x7xf64>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %122 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %123 = stablehlo.multiply %122, %120 : tensor<2x7xf64>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %125 = stablehlo.multiply %124, %120 : tensor<2x7xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %126 = stablehlo.reduce(%121 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<2x7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_44 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %128 = stablehlo.add %126, %127 : tensor<7xf64>
    %129 = stablehlo.sqrt %128 : tensor<7xf64>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %130 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %131 = stablehlo.divide %130, %129 : tensor<7xf64>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %133 = stablehlo.divide %132, %129 : tensor<7xf64>
    %134 = stablehlo.multiply %129, %129 : tensor<7xf64>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %136 = stablehlo.divide %135, %134 : tensor<7xf64>
    %cst_48 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %138 = stablehlo.subtract %129, %137 : tensor<7xf64>
    %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %140 = stablehlo.subtract %arg0, %139 : tensor<7x3xf64>
    %141 = stablehlo.multiply %140, %140 : tensor<7x3xf64>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %143 = stablehlo.multiply %142, %140 : tensor<7x3xf64>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %145 = stablehlo.multiply %144, %140 : tensor<7x3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.reduce(%141 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_53 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %148 = stablehlo.add %146, %147 : tensor<7xf64>
    %149 = stablehlo.sqrt %148 : tensor<7xf64>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %150 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %151 = stablehlo.divide %150, %149 : tensor<7xf64>
    %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %153 = stablehlo.divide %152, %149 : tensor<7xf64>
    %154 = stablehlo.multiply %149, %149 : tensor<7xf64>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %155 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %156 = stablehlo.divide %155, %154 : tensor<7xf64>
    %cst_57 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %158 = stablehlo.subtract %149, %157 : tensor<7xf64>
    %159 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x3xf64>) -> tensor<7x1xf64>
    %160 = stablehlo.reshape %159 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %162 = stablehlo.add %160, %161 : tensor<7xf64>
    %163 = stablehlo.negate %138 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %164 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %165 = stablehlo.divide %163, %164 : tensor<7xf64>
    %166 = stablehlo.negate %158 : tensor<7xf64>
    %cst_60 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %167 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %168 = stablehlo.divide %166, %167 : tensor<7xf64>
    %169 = stablehlo.maximum %165, %168 : tensor<7xf64>
    %170 = stablehlo.subtract %165, %168 : tensor<7xf64>
    %171 = stablehlo.compare NE, %170, %170, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %172 = stablehlo.add %165, %168 : tensor<7xf64>
    %173 = stablehlo.abs %170 : tensor<7xf64>
    %174 = stablehlo.negate %173 : tensor<7xf64>
    %175 = stablehlo.exponential %174 : tensor<7xf64>
    %176 = stablehlo.log_plus_one %175 : tensor<7xf64>
    %177 = stablehlo.add %169, %176 : tensor<7xf64>
    %178 = stablehlo.select %171, %172, %177 : tensor<7xi1>, tensor<7xf64>
    %cst_61 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %179 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %180 = stablehlo.compare EQ, %165, %179, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %182 = stablehlo.select %180, %181, %165 : tensor<7xi1>, tensor<7xf64>
    %cst_63 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %184 = stablehlo.compare EQ, %178, %183, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %186 = stablehlo.select %184, %185, %178 : tensor<7xi1>, tensor<7xf64>
    %187 = stablehlo.subtract %182, %186 : tensor<7xf64>
    %188 = stablehlo.exponential %187 : tensor<7xf64>
    %cst_65 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.compare EQ, %168, %189, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %192 = stablehlo.select %190, %191, %168 : tensor<7xi1>, tensor<7xf64>
    %cst_67 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %193 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %194 = stablehlo.compare EQ, %178, %193, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %195 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %196 = stablehlo.select %194, %195, %178 : tensor<7xi1>, tensor<7xf64>
    %197 = stablehlo.subtract %192, %196 : tensor<7xf64>
    %198 = stablehlo.exponential %197 : tensor<7xf64>
    %cst_69 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %199 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %200 = stablehlo.compare EQ, %165, %199, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %201 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %202 = stablehlo.select %200, %201, %165 : tensor<7xi1>, tensor<7xf64>
    %cst_71 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %203 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %204 = stablehlo.compare EQ, %178, %203, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %206 = stablehlo.select %204, %205, %178 : tensor<7xi1>, tensor<7xf64>
    %207 = stablehlo.subtract %202, %206 : tensor<7xf64>
    %208 = stablehlo.exponential %207 : tensor<7xf64>
    %cst_73 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %209 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %210 = stablehlo.compare EQ, %168, %209, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %211 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %212 = stablehlo.select %210, %211, %168 : tensor<7xi1>, tensor<7xf64>
    %cst_75 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %213 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %214 = stablehlo.compare EQ, %178, %213, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %215 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %216 = stablehlo.select %214, %215, %178 : tensor<7xi1>, tensor<7xf64>
    %217 = stablehlo.subtract %212, %216 : tensor<7xf64>
    %218 = stablehlo.exponential %217 : tensor<7xf64>
    %cst_77 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %219 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %220 = stablehlo.multiply %219, %178 : tensor<7xf64>
    %221 = stablehlo.compare GT, %162, %220, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %222 = stablehlo.compare EQ, %162, %220, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %223 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %225 = stablehlo.select %222, %224, %223 : tensor<7xi1>, tensor<7xf64>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %226 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %227 = stablehlo.select %221, %226, %225 : tensor<7xi1>, tensor<7xf64>
    %228 = stablehlo.compare GT, %220, %162, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %229 = stablehlo.compare EQ, %220, %162, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %230 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_82 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %231 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %232 = stablehlo.select %229, %231, %230 : tensor<7xi1>, tensor<7xf64>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %233 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %234 = stablehlo.select %228, %233, %232 : tensor<7xi1>, tensor<7xf64>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %235 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %236 = stablehlo.multiply %235, %234 : tensor<7xf64>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %238 = stablehlo.multiply %237, %227 : tensor<7xf64>
    %cst_86 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %239 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %240 = stablehlo.multiply %239, %238 : tensor<7xf64>
    %241 = stablehlo.multiply %240, %218 : tensor<7xf64>
    %242 = stablehlo.multiply %240, %208 : tensor<7xf64>
    %cst_87 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %243 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %244 = stablehlo.divide %241, %243 : tensor<7xf64>
    %245 = stablehlo.negate %244 : tensor<7xf64>
    %cst_88 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %246 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %247 = stablehlo.divide %242, %246 : tensor<7xf64>
    %248 = stablehlo.negate %247 : tensor<7xf64>
    %249 = stablehlo.broadcast_in_dim %236, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.pad %249, %cst_89, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %251 = stablehlo.multiply %245, %153 : tensor<7xf64>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %253 = stablehlo.multiply %252, %145 : tensor<7x3xf64>
    %254 = stablehlo.add %250, %253 : tensor<7x3xf64>
    %255 = stablehlo.multiply %248, %133 : tensor<7xf64>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %257 = stablehlo.transpose %125, dims = [1, 0] : (tensor<2x7xf64>) -> tensor<7x2xf64>
    %258 = stablehlo.multiply %256, %257 : tensor<7x2xf64>
    %259 = stablehlo.slice %258 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %260 = stablehlo.reshape %259 : (tensor<7x1xf64>) -> tensor<7xf64>
    %261 = stablehlo.slice %258 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %262 = stablehlo.reshape %261 : (tensor<7x1xf64>) -> tensor<7xf64>
    %263 = stablehlo.broadcast_in_dim %262, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %264 = stablehlo.pad %263, %cst_90, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %265 = stablehlo.add %254, %264 : tensor<7x3xf64>
    %266 = stablehlo.multiply %260, %110 : tensor<7xf64>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %268 = stablehlo.multiply %267, %102 : tensor<7x2xf64>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %269 = stablehlo.pad %268, %cst_91, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %270 = stablehlo.add %265, %269 : tensor<7x3xf64>
    %271 = stablehlo.multiply %270, %270 : tensor<7x3xf64>
    %cst_92 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %272 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %273 = stablehlo.multiply %272, %270 : tensor<7x3xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %274 = stablehlo.reduce(%271 init: %cst_93) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %276 = stablehlo.subtract %274, %275 : tensor<7xf64>
    %cst_95 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %277 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %278 = stablehlo.multiply %277, %276 : tensor<7xf64>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_97 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %279 = stablehlo.divide %cst_96, %cst_97 : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_99 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %281 = stablehlo.divide %cst_98, %cst_99 : tensor<f64>
    %282 = stablehlo.broadcast_in_dim %281, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %283 = stablehlo.multiply %280, %278 : tensor<7xf64>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %285 = stablehlo.multiply %284, %273 : tensor<7x3xf64>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %286 = stablehlo.pad %285, %cst_100, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x2xf64>
    %287 = stablehlo.slice %286 [0:7, 0:2] : (tensor<7x2xf64>) -> tensor<7x2xf64>
    %288 = stablehlo.multiply %267, %287 : tensor<7x2xf64>
    %289 = stablehlo.multiply %287, %102 : tensor<7x2xf64>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %290 = stablehlo.reduce(%289 init: %cst_101) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %291 = stablehlo.multiply %260, %290 : tensor<7xf64>
    %292 = stablehlo.multiply %290, %110 : tensor<7xf64>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %293 = stablehlo.pad %285, %cst_102, low = [0, -2], high = [0, 0], interior = [0, 0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7x1xf64>
    %294 = stablehlo.slice %293 [0:7, 0:1] : (tensor<7x1xf64>) -> tensor<7x1xf64>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %295 = stablehlo.reduce(%294 init: %cst_103) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %296 = stablehlo.broadcast_in_dim %292, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %297 = stablehlo.broadcast_in_dim %295, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %298 = stablehlo.concatenate %296, %297, dim = 1 : (tensor<7x1xf64>, tensor<7x1xf64>) -> tensor<7x2xf64>
    %299 = stablehlo.multiply %256, %298 : tensor<7x2xf64>
    %300 = stablehlo.multiply %298, %257 : tensor<7x2xf64>
    %301 = stablehlo.transpose %299, dims = [1, 0] : (tensor<7x2xf64>) -> tensor<2x7xf64>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %302 = stablehlo.reduce(%300 init: %cst_104) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %303 = stablehlo.multiply %248, %302 : tensor<7xf64>
    %304 = stablehlo.multiply %302, %133 : tensor<7xf64>
    %305 = stablehlo.multiply %252, %285 : tensor<7x3xf64>
    %306 = stablehlo.multiply %285, %145 : tensor<7x3xf64>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %307 = stablehlo.reduce(%306 init: %cst_105) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %308 = stablehlo.multiply %245, %307 : tensor<7xf64>
    %309 = stablehlo.multiply %307, %153 : tensor<7xf64>
    %310 = stablehlo.negate %304 : tensor<7xf64>
    %cst_106 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %312 = stablehlo.divide %310, %311 : tensor<7xf64>
    %313 = stablehlo.negate %309 : tensor<7xf64>
    %cst_107 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %314 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %315 = stablehlo.divide %313, %314 : tensor<7xf64>
    %316 = stablehlo.multiply %240, %312 : tensor<7xf64>
    %317 = stablehlo.multiply %240, %315 : tensor<7xf64>
    %318 = stablehlo.multiply %317, %218 : tensor<7xf64>
    %319 = stablehlo.negate %318 : tensor<7xf64>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %321 = stablehlo.select %214, %320, %319 : tensor<7xi1>, tensor<7xf64>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %322 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %323 = stablehlo.select %210, %322, %318 : tensor<7xi1>, tensor<7xf64>
    %324 = stablehlo.multiply %316, %208 : tensor<7xf64>
    %325 = stablehlo.negate %324 : tensor<7xf64>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %326 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %327 = stablehlo.select %204, %326, %325 : tensor<7xi1>, tensor<7xf64>
    %328 = stablehlo.add %321, %327 : tensor<7xf64>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %329 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %330 = stablehlo.select %200, %329, %324 : tensor<7xi1>, tensor<7xf64>
    %331 = stablehlo.multiply %328, %198 : tensor<7xf64>
    %332 = stablehlo.add %323, %331 : tensor<7xf64>
    %333 = stablehlo.multiply %328, %188 : tensor<7xf64>
    %334 = stablehlo.add %330, %333 : tensor<7xf64>
    %cst_112 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %335 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %336 = stablehlo.divide %332, %335 : tensor<7xf64>
    %337 = stablehlo.negate %336 : tensor<7xf64>
    %cst_113 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %338 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %339 = stablehlo.divide %334, %338 : tensor<7xf64>
    %340 = stablehlo.negate %339 : tensor<7xf64>
    %341 = stablehlo.multiply %308, %156 : tensor<7xf64>
    %cst_114 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %342 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %343 = stablehlo.multiply %341, %342 : tensor<7xf64>
    %344 = stablehlo.negate %343 : tensor<7xf64>
    %345 = stablehlo.add %337, %344 : tensor<7xf64>
    %346 = stablehlo.multiply %345, %151 : tensor<7xf64>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %cst_115 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %348 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %349 = stablehlo.multiply %348, %305 : tensor<7x3xf64>
    %350 = stablehlo.multiply %347, %143 : tensor<7x3xf64>
    %351 = stablehlo.add %349, %350 : tensor<7x3xf64>
    %352 = stablehlo.multiply %303, %136 : tensor<7xf64>
    %cst_116 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %353 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %354 = stablehlo.multiply %352, %353 : tensor<7xf64>
    %355 = stablehlo.negate %354 : tensor<7xf64>
    %356 = stablehlo.add %340, %355 : tensor<7xf64>
    %357 = stablehlo.multiply %356, %131 : tensor<7xf64>
    %358 = stablehlo.broadcast_in_dim %357, dims = [1] : (tensor<7xf64>) -> tensor<2x7xf64>
    %cst_117 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %359 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<2x7xf64>
    %360 = stablehlo.multiply %359, %301 : tensor<2x7xf64>
    %361 = stablehlo.multiply %358, %123 : tensor<2x7xf64>
    %362 = stablehlo.add %360, %361 : tensor<2x7xf64>
    %363 = stablehlo.slice %362 [0:1, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %364 = stablehlo.reshape %363 : (tensor<1x7xf64>) -> tensor<7xf64>
    %365 = stablehlo.slice %362 [1:2, 0:7] : (tensor<2x7xf64>) -> tensor<1x7xf64>
    %366 = stablehlo.reshape %365 : (tensor<1x7xf64>) -> tensor<7xf64>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %368 = stablehlo.pad %367, %cst_118, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %369 = stablehlo.add %351, %368 : tensor<7x3xf64>
    %370 = stablehlo.multiply %291, %113 : tensor<7xf64>
    %cst_119 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %371 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %372 = stablehlo.multiply %370, %371 : tensor<7xf64>
    %373 = stablehlo.negate %372 : tensor<7xf64>
    %374 = stablehlo.add %364, %373 : tensor<7xf64>
    %375 = stablehlo.multiply %374, %108 : tensor<7xf64>
    %376 = stablehlo.broadcast_in_dim %375, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %cst_120 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %377 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
    %378 = stablehlo.multiply %377, %288 : tensor<7x2xf64>
    %379 = stablehlo.multiply %376, %100 : tensor<7x2xf64>
    %380 = stablehlo.add %378, %379 : tensor<7x2xf64>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %381 = stablehlo.pad %380, %cst_121, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %382 = stablehlo.add %369, %381 : tensor<7x3xf64>
    %383 = stablehlo.multiply %282, %96 : tensor<7xf64>
    %384 = stablehlo.multiply %282, %89 : tensor<7xf64>
    %cst_122 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
    %385 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %386 = stablehlo.multiply %385, %384 : tensor<7xf64>
    %387 = stablehlo.multiply %386, %80 : tensor<7xf64>
    %388 = stablehlo.multiply %386, %70 : tensor<7xf64>
    %cst_123 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %389 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %390 = stablehlo.divide %387, %389 : tensor<7xf64>
    %391 = stablehlo.negate %390 : tensor<7xf64>
    %cst_124 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %392 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %393 = stablehlo.divide %388, %392 : tensor<7xf64>
    %394 = stablehlo.negate %393 : tensor<7xf64>
    %395 = stablehlo.broadcast_in_dim %383, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %396 = stablehlo.pad %395, %cst_125, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %397 = stablehlo.add %382, %396 : tensor<7x3xf64>
    %398 = stablehlo.multiply %391, %38 : tensor<7xf64>
    %399 = stablehlo.broadcast_in_dim %398, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %400 = stablehlo.multiply %399, %32 : tensor<7x3xf64>
    %401 = stablehlo.add %397, %400 : tensor<7x3xf64>
    %402 = stablehlo.multiply %394, %25 : tensor<7xf64>
    %403 = stablehlo.broadcast_in_dim %402, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %404 = stablehlo.multiply %403, %19 : tensor<7x2xf64>
    %405 = stablehlo.slice %404 [0:7, 0:1] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %406 = stablehlo.reshape %405 : (tensor<7x1xf64>) -> tensor<7xf64>
    %407 = stablehlo.slice %404 [0:7, 1:2] : (tensor<7x2xf64>) -> tensor<7x1xf64>
    %408 = stablehlo.reshape %407 : (tensor<7x1xf64>) -> tensor<7xf64>
    %409 = stablehlo.broadcast_in_dim %408, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %410 = stablehlo.pad %409, %cst_126, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7x3xf64>
    %411 = stablehlo.add %401, %410 : tensor<7x3xf64>
    %412 = stablehlo.multiply %406, %9 : tensor<7xf64>
    %413 = stablehlo.broadcast_in_dim %412, dims = [0] : (tensor<7xf64>) -> tensor<7x2xf64>
    %414 = stablehlo.multiply %413, %3 : tensor<7x2xf64>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %415 = stablehlo.pad %414, %cst_127, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7x3xf64>
    %416 = stablehlo.add %411, %415 : tensor<7x3xf64>
    return %416 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
