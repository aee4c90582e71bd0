// import jax
// import jax.numpy as jnp
//
//
// def local_special_mix_map(b, data, prior_w):
//     harmonic = jnp.sin(data * data)
//     spec = jax.scipy.special.i0e(b)
//     response_sp = jax.scipy.special.entr(spec)
//     squashed = jax.nn.soft_sign(response_sp)
//     inner_arg = 4.3 + 3.524 * jnp.sin(harmonic)
//     special = jax.scipy.special.gammaln(inner_arg)
//     amplified = squashed * special
//     oscillation = jnp.sin(amplified)
//     level_sp = jax.lax.bessel_i0e(oscillation)
//     amount = jnp.abs(amplified - prior_w)
//     weighted = 0.47 * amount
//     level_in = 0.75 * weighted
//     for _ in range(4):
//         angle = jnp.arctan2(level_in, 0.8 + jnp.abs(amplified))
//         level_in = angle
//     augmented = 1.18 * level_in + 0.63 * amplified
//     envelope = jnp.exp(-jnp.abs(level_sp))
//     return augmented, envelope
//
//   b: float32[3] in [-1.5, 1.5]
//   data: float32[3] in [-2, 2]
//   prior_w: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_local_special_mix_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %1 = stablehlo.sine %0 : tensor<3xf32>
    %2 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %3, %2 : tensor<3xf32>
    %7 = stablehlo.subtract %6, %4 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %7, %8 : tensor<3xf32>
    %12 = stablehlo.subtract %11, %9 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.add %12, %13 : tensor<3xf32>
    %15 = stablehlo.multiply %7, %14 : tensor<3xf32>
    %16 = stablehlo.subtract %15, %8 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.add %16, %17 : tensor<3xf32>
    %19 = stablehlo.multiply %7, %18 : tensor<3xf32>
    %20 = stablehlo.subtract %19, %14 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.add %20, %21 : tensor<3xf32>
    %23 = stablehlo.multiply %7, %22 : tensor<3xf32>
    %24 = stablehlo.subtract %23, %18 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.add %24, %25 : tensor<3xf32>
    %27 = stablehlo.multiply %7, %26 : tensor<3xf32>
    %28 = stablehlo.subtract %27, %22 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.add %28, %29 : tensor<3xf32>
    %31 = stablehlo.multiply %7, %30 : tensor<3xf32>
    %32 = stablehlo.subtract %31, %26 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.add %32, %33 : tensor<3xf32>
    %35 = stablehlo.multiply %7, %34 : tensor<3xf32>
    %36 = stablehlo.subtract %35, %30 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.add %36, %37 : tensor<3xf32>
    %39 = stablehlo.multiply %7, %38 : tensor<3xf32>
    %40 = stablehlo.subtract %39, %34 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.add %40, %41 : tensor<3xf32>
    %43 = stablehlo.multiply %7, %42 : tensor<3xf32>
    %44 = stablehlo.subtract %43, %38 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.add %44, %45 : tensor<3xf32>
    %47 = stablehlo.multiply %7, %46 : tensor<3xf32>
    %48 = stablehlo.subtract %47, %42 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.add %48, %49 : tensor<3xf32>
    %51 = stablehlo.multiply %7, %50 : tensor<3xf32>
    %52 = stablehlo.subtract %51, %46 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.add %52, %53 : tensor<3xf32>
    %55 = stablehlo.multiply %7, %54 : tensor<3xf32>
    %56 = stablehlo.subtract %55, %50 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.add %56, %57 : tensor<3xf32>
    %59 = stablehlo.multiply %7, %58 : tensor<3xf32>
    %60 = stablehlo.subtract %59, %54 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.add %60, %61 : tensor<3xf32>
    %63 = stablehlo.multiply %7, %62 : tensor<3xf32>
    %64 = stablehlo.subtract %63, %58 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.add %64, %65 : tensor<3xf32>
    %67 = stablehlo.multiply %7, %66 : tensor<3xf32>
    %68 = stablehlo.subtract %67, %62 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.add %68, %69 : tensor<3xf32>
    %71 = stablehlo.multiply %7, %70 : tensor<3xf32>
    %72 = stablehlo.subtract %71, %66 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.add %72, %73 : tensor<3xf32>
    %75 = stablehlo.multiply %7, %74 : tensor<3xf32>
    %76 = stablehlo.subtract %75, %70 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.add %76, %77 : tensor<3xf32>
    %79 = stablehlo.multiply %7, %78 : tensor<3xf32>
    %80 = stablehlo.subtract %79, %74 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.add %80, %81 : tensor<3xf32>
    %83 = stablehlo.subtract %82, %74 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<3xf32>
    %86 = stablehlo.divide %5, %2 : tensor<3xf32>
    %87 = stablehlo.subtract %86, %4 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.multiply %87, %88 : tensor<3xf32>
    %92 = stablehlo.subtract %91, %89 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %94 = stablehlo.add %92, %93 : tensor<3xf32>
    %95 = stablehlo.multiply %87, %94 : tensor<3xf32>
    %96 = stablehlo.subtract %95, %88 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %98 = stablehlo.add %96, %97 : tensor<3xf32>
    %99 = stablehlo.multiply %87, %98 : tensor<3xf32>
    %100 = stablehlo.subtract %99, %94 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.add %100, %101 : tensor<3xf32>
    %103 = stablehlo.multiply %87, %102 : tensor<3xf32>
    %104 = stablehlo.subtract %103, %98 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.add %104, %105 : tensor<3xf32>
    %107 = stablehlo.multiply %87, %106 : tensor<3xf32>
    %108 = stablehlo.subtract %107, %102 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.add %108, %109 : tensor<3xf32>
    %111 = stablehlo.multiply %87, %110 : tensor<3xf32>
    %112 = stablehlo.subtract %111, %106 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.add %112, %113 : tensor<3xf32>
    %115 = stablehlo.multiply %87, %114 : tensor<3xf32>
    %116 = stablehlo.subtract %115, %110 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %118 = stablehlo.add %116, %117 : tensor<3xf32>
    %119 = stablehlo.subtract %118, %110 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<3xf32>
    %122 = stablehlo.sqrt %2 : tensor<3xf32>
    %123 = stablehlo.divide %121, %122 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %125 = stablehlo.compare LE, %2, %124, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %126 = stablehlo.select %125, %85, %123 : tensor<3xi1>, tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.compare LT, %126, %127, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.compare NE, %126, %130, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %132 = stablehlo.compare NE, %126, %126, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %133 = stablehlo.or %131, %132 : tensor<3xi1>
    %134 = stablehlo.log %126 : tensor<3xf32>
    %135 = stablehlo.multiply %126, %134 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %137 = call @_where(%133, %135, %136) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %138 = stablehlo.negate %137 : tensor<3xf32>
    %139 = stablehlo.select %128, %129, %138 : tensor<3xi1>, tensor<3xf32>
    %140 = call @soft_sign(%139) : (tensor<3xf32>) -> tensor<3xf32>
    %141 = stablehlo.sine %1 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %143 = stablehlo.multiply %142, %141 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<4.300000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.add %144, %143 : tensor<3xf32>
    %146 = chlo.lgamma %145 : tensor<3xf32> -> tensor<3xf32>
    %147 = stablehlo.multiply %140, %146 : tensor<3xf32>
    %148 = stablehlo.sine %147 : tensor<3xf32>
    %149 = stablehlo.abs %148 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_44 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.multiply %150, %149 : tensor<3xf32>
    %154 = stablehlo.subtract %153, %151 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %158 = stablehlo.multiply %154, %155 : tensor<3xf32>
    %159 = stablehlo.subtract %158, %156 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.add %159, %160 : tensor<3xf32>
    %162 = stablehlo.multiply %154, %161 : tensor<3xf32>
    %163 = stablehlo.subtract %162, %155 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.add %163, %164 : tensor<3xf32>
    %166 = stablehlo.multiply %154, %165 : tensor<3xf32>
    %167 = stablehlo.subtract %166, %161 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %169 = stablehlo.add %167, %168 : tensor<3xf32>
    %170 = stablehlo.multiply %154, %169 : tensor<3xf32>
    %171 = stablehlo.subtract %170, %165 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.add %171, %172 : tensor<3xf32>
    %174 = stablehlo.multiply %154, %173 : tensor<3xf32>
    %175 = stablehlo.subtract %174, %169 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %177 = stablehlo.add %175, %176 : tensor<3xf32>
    %178 = stablehlo.multiply %154, %177 : tensor<3xf32>
    %179 = stablehlo.subtract %178, %173 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %181 = stablehlo.add %179, %180 : tensor<3xf32>
    %182 = stablehlo.multiply %154, %181 : tensor<3xf32>
    %183 = stablehlo.subtract %182, %177 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %185 = stablehlo.add %183, %184 : tensor<3xf32>
    %186 = stablehlo.multiply %154, %185 : tensor<3xf32>
    %187 = stablehlo.subtract %186, %181 : tensor<3xf32>
    %cst_55 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %189 = stablehlo.add %187, %188 : tensor<3xf32>
    %190 = stablehlo.multiply %154, %189 : tensor<3xf32>
    %191 = stablehlo.subtract %190, %185 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %193 = stablehlo.add %191, %192 : tensor<3xf32>
    %194 = stablehlo.multiply %154, %193 : tensor<3xf32>
    %195 = stablehlo.subtract %194, %189 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %197 = stablehlo.add %195, %196 : tensor<3xf32>
    %198 = stablehlo.multiply %154, %197 : tensor<3xf32>
    %199 = stablehlo.subtract %198, %193 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.add %199, %200 : tensor<3xf32>
    %202 = stablehlo.multiply %154, %201 : tensor<3xf32>
    %203 = stablehlo.subtract %202, %197 : tensor<3xf32>
    %cst_59 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %205 = stablehlo.add %203, %204 : tensor<3xf32>
    %206 = stablehlo.multiply %154, %205 : tensor<3xf32>
    %207 = stablehlo.subtract %206, %201 : tensor<3xf32>
    %cst_60 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %209 = stablehlo.add %207, %208 : tensor<3xf32>
    %210 = stablehlo.multiply %154, %209 : tensor<3xf32>
    %211 = stablehlo.subtract %210, %205 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %213 = stablehlo.add %211, %212 : tensor<3xf32>
    %214 = stablehlo.multiply %154, %213 : tensor<3xf32>
    %215 = stablehlo.subtract %214, %209 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %217 = stablehlo.add %215, %216 : tensor<3xf32>
    %218 = stablehlo.multiply %154, %217 : tensor<3xf32>
    %219 = stablehlo.subtract %218, %213 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.add %219, %220 : tensor<3xf32>
    %222 = stablehlo.multiply %154, %221 : tensor<3xf32>
    %223 = stablehlo.subtract %222, %217 : tensor<3xf32>
    %cst_64 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %225 = stablehlo.add %223, %224 : tensor<3xf32>
    %226 = stablehlo.multiply %154, %225 : tensor<3xf32>
    %227 = stablehlo.subtract %226, %221 : tensor<3xf32>
    %cst_65 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %229 = stablehlo.add %227, %228 : tensor<3xf32>
    %230 = stablehlo.subtract %229, %221 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.multiply %231, %230 : tensor<3xf32>
    %233 = stablehlo.divide %152, %149 : tensor<3xf32>
    %234 = stablehlo.subtract %233, %151 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %238 = stablehlo.multiply %234, %235 : tensor<3xf32>
    %239 = stablehlo.subtract %238, %236 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %241 = stablehlo.add %239, %240 : tensor<3xf32>
    %242 = stablehlo.multiply %234, %241 : tensor<3xf32>
    %243 = stablehlo.subtract %242, %235 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %245 = stablehlo.add %243, %244 : tensor<3xf32>
    %246 = stablehlo.multiply %234, %245 : tensor<3xf32>
    %247 = stablehlo.subtract %246, %241 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %249 = stablehlo.add %247, %248 : tensor<3xf32>
    %250 = stablehlo.multiply %234, %249 : tensor<3xf32>
    %251 = stablehlo.subtract %250, %245 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %253 = stablehlo.add %251, %252 : tensor<3xf32>
    %254 = stablehlo.multiply %234, %253 : tensor<3xf32>
    %255 = stablehlo.subtract %254, %249 : tensor<3xf32>
    %cst_74 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %257 = stablehlo.add %255, %256 : tensor<3xf32>
    %258 = stablehlo.multiply %234, %257 : tensor<3xf32>
    %259 = stablehlo.subtract %258, %253 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %261 = stablehlo.add %259, %260 : tensor<3xf32>
    %262 = stablehlo.multiply %234, %261 : tensor<3xf32>
    %263 = stablehlo.subtract %262, %257 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %265 = stablehlo.add %263, %264 : tensor<3xf32>
    %266 = stablehlo.subtract %265, %257 : tensor<3xf32>
    %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %268 = stablehlo.multiply %267, %266 : tensor<3xf32>
    %269 = stablehlo.sqrt %149 : tensor<3xf32>
    %270 = stablehlo.divide %268, %269 : tensor<3xf32>
    %cst_78 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %272 = stablehlo.compare LE, %149, %271, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %273 = stablehlo.select %272, %232, %270 : tensor<3xi1>, tensor<3xf32>
    %274 = stablehlo.subtract %147, %arg2 : tensor<3xf32>
    %275 = stablehlo.abs %274 : tensor<3xf32>
    %cst_79 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %277 = stablehlo.multiply %276, %275 : tensor<3xf32>
    %cst_80 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %279 = stablehlo.multiply %278, %277 : tensor<3xf32>
    %280 = stablehlo.abs %147 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %282 = stablehlo.add %281, %280 : tensor<3xf32>
    %283 = stablehlo.atan2 %279, %282 : tensor<3xf32>
    %284 = stablehlo.abs %147 : tensor<3xf32>
    %cst_82 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %286 = stablehlo.add %285, %284 : tensor<3xf32>
    %287 = stablehlo.atan2 %283, %286 : tensor<3xf32>
    %288 = stablehlo.abs %147 : tensor<3xf32>
    %cst_83 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %290 = stablehlo.add %289, %288 : tensor<3xf32>
    %291 = stablehlo.atan2 %287, %290 : tensor<3xf32>
    %292 = stablehlo.abs %147 : tensor<3xf32>
    %cst_84 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %294 = stablehlo.add %293, %292 : tensor<3xf32>
    %295 = stablehlo.atan2 %291, %294 : tensor<3xf32>
    %cst_85 = stablehlo.constant dense<1.180000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %297 = stablehlo.multiply %296, %295 : tensor<3xf32>
    %cst_86 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %299 = stablehlo.multiply %298, %147 : tensor<3xf32>
    %300 = stablehlo.add %297, %299 : tensor<3xf32>
    %301 = stablehlo.abs %273 : tensor<3xf32>
    %302 = stablehlo.negate %301 : tensor<3xf32>
    %303 = stablehlo.exponential %302 : tensor<3xf32>
    return %300, %303 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.add %0, %1 : tensor<3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %1 = stablehlo.sine %0 : tensor<3xf32>
    %2 = stablehlo.cosine %0 : tensor<3xf32>
    %3 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.multiply %4, %3 : tensor<3xf32>
    %8 = stablehlo.subtract %7, %5 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %8, %9 : tensor<3xf32>
    %13 = stablehlo.subtract %12, %10 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.add %13, %14 : tensor<3xf32>
    %16 = stablehlo.multiply %8, %15 : tensor<3xf32>
    %17 = stablehlo.subtract %16, %9 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.add %17, %18 : tensor<3xf32>
    %20 = stablehlo.multiply %8, %19 : tensor<3xf32>
    %21 = stablehlo.subtract %20, %15 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.add %21, %22 : tensor<3xf32>
    %24 = stablehlo.multiply %8, %23 : tensor<3xf32>
    %25 = stablehlo.subtract %24, %19 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.add %25, %26 : tensor<3xf32>
    %28 = stablehlo.multiply %8, %27 : tensor<3xf32>
    %29 = stablehlo.subtract %28, %23 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.add %29, %30 : tensor<3xf32>
    %32 = stablehlo.multiply %8, %31 : tensor<3xf32>
    %33 = stablehlo.subtract %32, %27 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.add %33, %34 : tensor<3xf32>
    %36 = stablehlo.multiply %8, %35 : tensor<3xf32>
    %37 = stablehlo.subtract %36, %31 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.add %37, %38 : tensor<3xf32>
    %40 = stablehlo.multiply %8, %39 : tensor<3xf32>
    %41 = stablehlo.subtract %40, %35 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.add %41, %42 : tensor<3xf32>
    %44 = stablehlo.multiply %8, %43 : tensor<3xf32>
    %45 = stablehlo.subtract %44, %39 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.add %45, %46 : tensor<3xf32>
    %48 = stablehlo.multiply %8, %47 : tensor<3xf32>
    %49 = stablehlo.subtract %48, %43 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.add %49, %50 : tensor<3xf32>
    %52 = stablehlo.multiply %8, %51 : tensor<3xf32>
    %53 = stablehlo.subtract %52, %47 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.add %53, %54 : tensor<3xf32>
    %56 = stablehlo.multiply %8, %55 : tensor<3xf32>
    %57 = stablehlo.subtract %56, %51 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.add %57, %58 : tensor<3xf32>
    %60 = stablehlo.multiply %8, %59 : tensor<3xf32>
    %61 = stablehlo.subtract %60, %55 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.add %61, %62 : tensor<3xf32>
    %64 = stablehlo.multiply %8, %63 : tensor<3xf32>
    %65 = stablehlo.subtract %64, %59 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.add %65, %66 : tensor<3xf32>
    %68 = stablehlo.multiply %8, %67 : tensor<3xf32>
    %69 = stablehlo.subtract %68, %63 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.add %69, %70 : tensor<3xf32>
    %72 = stablehlo.multiply %8, %71 : tensor<3xf32>
    %73 = stablehlo.subtract %72, %67 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.add %73, %74 : tensor<3xf32>
    %76 = stablehlo.multiply %8, %75 : tensor<3xf32>
    %77 = stablehlo.subtract %76, %71 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %79 = stablehlo.add %77, %78 : tensor<3xf32>
    %80 = stablehlo.multiply %8, %79 : tensor<3xf32>
    %81 = stablehlo.subtract %80, %75 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.add %81, %82 : tensor<3xf32>
    %84 = stablehlo.subtract %83, %75 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<3xf32>
    %87 = stablehlo.divide %6, %3 : tensor<3xf32>
    %88 = stablehlo.subtract %87, %5 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.multiply %88, %89 : tensor<3xf32>
    %93 = stablehlo.subtract %92, %90 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %95 = stablehlo.add %93, %94 : tensor<3xf32>
    %96 = stablehlo.multiply %88, %95 : tensor<3xf32>
    %97 = stablehlo.subtract %96, %89 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %99 = stablehlo.add %97, %98 : tensor<3xf32>
    %100 = stablehlo.multiply %88, %99 : tensor<3xf32>
    %101 = stablehlo.subtract %100, %95 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %103 = stablehlo.add %101, %102 : tensor<3xf32>
    %104 = stablehlo.multiply %88, %103 : tensor<3xf32>
    %105 = stablehlo.subtract %104, %99 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.add %105, %106 : tensor<3xf32>
    %108 = stablehlo.multiply %88, %107 : tensor<3xf32>
    %109 = stablehlo.subtract %108, %103 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %111 = stablehlo.add %109, %110 : tensor<3xf32>
    %112 = stablehlo.multiply %88, %111 : tensor<3xf32>
    %113 = stablehlo.subtract %112, %107 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %115 = stablehlo.add %113, %114 : tensor<3xf32>
    %116 = stablehlo.multiply %88, %115 : tensor<3xf32>
    %117 = stablehlo.subtract %116, %111 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.add %117, %118 : tensor<3xf32>
    %120 = stablehlo.subtract %119, %111 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.multiply %121, %120 : tensor<3xf32>
    %123 = stablehlo.sqrt %3 : tensor<3xf32>
    %124 = stablehlo.divide %122, %123 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.compare LE, %3, %125, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %127 = stablehlo.select %126, %86, %124 : tensor<3xi1>, tensor<3xf32>
    %128 = chlo.bessel_i1e %arg0 : tensor<3xf32> -> tensor<3xf32>
    %129 = stablehlo.sign %arg0 : tensor<3xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<3xf32>
    %131 = stablehlo.subtract %128, %130 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %133 = stablehlo.compare LT, %127, %132, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.compare NE, %127, %135, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %137 = stablehlo.compare NE, %127, %127, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %138 = stablehlo.or %136, %137 : tensor<3xi1>
    %139 = stablehlo.log %127 : tensor<3xf32>
    %140 = stablehlo.multiply %127, %139 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %142 = call @_where(%138, %140, %141) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %143 = stablehlo.log %127 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.add %143, %144 : tensor<3xf32>
    %146 = stablehlo.negate %142 : tensor<3xf32>
    %147 = stablehlo.select %133, %134, %146 : tensor<3xi1>, tensor<3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149:4 = call @soft_sign(%147) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>)
    %150 = stablehlo.sine %1 : tensor<3xf32>
    %151 = stablehlo.cosine %1 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.multiply %152, %150 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<4.300000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %155 = stablehlo.add %154, %153 : tensor<3xf32>
    %156 = chlo.lgamma %155 : tensor<3xf32> -> tensor<3xf32>
    %157 = chlo.digamma %155 : tensor<3xf32> -> tensor<3xf32>
    %158 = stablehlo.multiply %149#0, %156 : tensor<3xf32>
    %159 = stablehlo.sine %158 : tensor<3xf32>
    %160 = stablehlo.cosine %158 : tensor<3xf32>
    %161 = stablehlo.abs %159 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_46 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.multiply %162, %161 : tensor<3xf32>
    %166 = stablehlo.subtract %165, %163 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %170 = stablehlo.multiply %166, %167 : tensor<3xf32>
    %171 = stablehlo.subtract %170, %168 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.add %171, %172 : tensor<3xf32>
    %174 = stablehlo.multiply %166, %173 : tensor<3xf32>
    %175 = stablehlo.subtract %174, %167 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %177 = stablehlo.add %175, %176 : tensor<3xf32>
    %178 = stablehlo.multiply %166, %177 : tensor<3xf32>
    %179 = stablehlo.subtract %178, %173 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %181 = stablehlo.add %179, %180 : tensor<3xf32>
    %182 = stablehlo.multiply %166, %181 : tensor<3xf32>
    %183 = stablehlo.subtract %182, %177 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %185 = stablehlo.add %183, %184 : tensor<3xf32>
    %186 = stablehlo.multiply %166, %185 : tensor<3xf32>
    %187 = stablehlo.subtract %186, %181 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %189 = stablehlo.add %187, %188 : tensor<3xf32>
    %190 = stablehlo.multiply %166, %189 : tensor<3xf32>
    %191 = stablehlo.subtract %190, %185 : tensor<3xf32>
    %cst_55 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %193 = stablehlo.add %191, %192 : tensor<3xf32>
    %194 = stablehlo.multiply %166, %193 : tensor<3xf32>
    %195 = stablehlo.subtract %194, %189 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %197 = stablehlo.add %195, %196 : tensor<3xf32>
    %198 = stablehlo.multiply %166, %197 : tensor<3xf32>
    %199 = stablehlo.subtract %198, %193 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.add %199, %200 : tensor<3xf32>
    %202 = stablehlo.multiply %166, %201 : tensor<3xf32>
    %203 = stablehlo.subtract %202, %197 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %205 = stablehlo.add %203, %204 : tensor<3xf32>
    %206 = stablehlo.multiply %166, %205 : tensor<3xf32>
    %207 = stablehlo.subtract %206, %201 : tensor<3xf32>
    %cst_59 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %209 = stablehlo.add %207, %208 : tensor<3xf32>
    %210 = stablehlo.multiply %166, %209 : tensor<3xf32>
    %211 = stablehlo.subtract %210, %205 : tensor<3xf32>
    %cst_60 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %213 = stablehlo.add %211, %212 : tensor<3xf32>
    %214 = stablehlo.multiply %166, %213 : tensor<3xf32>
    %215 = stablehlo.subtract %214, %209 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %217 = stablehlo.add %215, %216 : tensor<3xf32>
    %218 = stablehlo.multiply %166, %217 : tensor<3xf32>
    %219 = stablehlo.subtract %218, %213 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.add %219, %220 : tensor<3xf32>
    %222 = stablehlo.multiply %166, %221 : tensor<3xf32>
    %223 = stablehlo.subtract %222, %217 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %225 = stablehlo.add %223, %224 : tensor<3xf32>
    %226 = stablehlo.multiply %166, %225 : tensor<3xf32>
    %227 = stablehlo.subtract %226, %221 : tensor<3xf32>
    %cst_64 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %229 = stablehlo.add %227, %228 : tensor<3xf32>
    %230 = stablehlo.multiply %166, %229 : tensor<3xf32>
    %231 = stablehlo.subtract %230, %225 : tensor<3xf32>
    %cst_65 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %233 = stablehlo.add %231, %232 : tensor<3xf32>
    %234 = stablehlo.multiply %166, %233 : tensor<3xf32>
    %235 = stablehlo.subtract %234, %229 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %237 = stablehlo.add %235, %236 : tensor<3xf32>
    %238 = stablehlo.multiply %166, %237 : tensor<3xf32>
    %239 = stablehlo.subtract %238, %233 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %241 = stablehlo.add %239, %240 : tensor<3xf32>
    %242 = stablehlo.subtract %241, %233 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %244 = stablehlo.multiply %243, %242 : tensor<3xf32>
    %245 = stablehlo.divide %164, %161 : tensor<3xf32>
    %246 = stablehlo.subtract %245, %163 : tensor<3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %250 = stablehlo.multiply %246, %247 : tensor<3xf32>
    %251 = stablehlo.subtract %250, %248 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %253 = stablehlo.add %251, %252 : tensor<3xf32>
    %254 = stablehlo.multiply %246, %253 : tensor<3xf32>
    %255 = stablehlo.subtract %254, %247 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %257 = stablehlo.add %255, %256 : tensor<3xf32>
    %258 = stablehlo.multiply %246, %257 : tensor<3xf32>
    %259 = stablehlo.subtract %258, %253 : tensor<3xf32>
    %cst_74 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %261 = stablehlo.add %259, %260 : tensor<3xf32>
    %262 = stablehlo.multiply %246, %261 : tensor<3xf32>
    %263 = stablehlo.subtract %262, %257 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %265 = stablehlo.add %263, %264 : tensor<3xf32>
    %266 = stablehlo.multiply %246, %265 : tensor<3xf32>
    %267 = stablehlo.subtract %266, %261 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %269 = stablehlo.add %267, %268 : tensor<3xf32>
    %270 = stablehlo.multiply %246, %269 : tensor<3xf32>
    %271 = stablehlo.subtract %270, %265 : tensor<3xf32>
    %cst_77 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %273 = stablehlo.add %271, %272 : tensor<3xf32>
    %274 = stablehlo.multiply %246, %273 : tensor<3xf32>
    %275 = stablehlo.subtract %274, %269 : tensor<3xf32>
    %cst_78 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %277 = stablehlo.add %275, %276 : tensor<3xf32>
    %278 = stablehlo.subtract %277, %269 : tensor<3xf32>
    %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %280 = stablehlo.multiply %279, %278 : tensor<3xf32>
    %281 = stablehlo.sqrt %161 : tensor<3xf32>
    %282 = stablehlo.divide %280, %281 : tensor<3xf32>
    %cst_80 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %284 = stablehlo.compare LE, %161, %283, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %285 = stablehlo.select %284, %244, %282 : tensor<3xi1>, tensor<3xf32>
    %286 = chlo.bessel_i1e %159 : tensor<3xf32> -> tensor<3xf32>
    %287 = stablehlo.sign %159 : tensor<3xf32>
    %288 = stablehlo.multiply %287, %285 : tensor<3xf32>
    %289 = stablehlo.subtract %286, %288 : tensor<3xf32>
    %290 = stablehlo.subtract %158, %arg2 : tensor<3xf32>
    %291 = stablehlo.abs %290 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %293 = stablehlo.compare GE, %290, %292, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_82 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %295 = stablehlo.multiply %294, %291 : tensor<3xf32>
    %cst_83 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %297 = stablehlo.multiply %296, %295 : tensor<3xf32>
    %298 = stablehlo.abs %158 : tensor<3xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %300 = stablehlo.compare GE, %158, %299, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_85 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %302 = stablehlo.add %301, %298 : tensor<3xf32>
    %303 = stablehlo.atan2 %297, %302 : tensor<3xf32>
    %304 = chlo.square %297 : tensor<3xf32> -> tensor<3xf32>
    %305 = chlo.square %302 : tensor<3xf32> -> tensor<3xf32>
    %306 = stablehlo.add %304, %305 : tensor<3xf32>
    %307 = stablehlo.divide %302, %306 : tensor<3xf32>
    %308 = stablehlo.negate %297 : tensor<3xf32>
    %309 = chlo.square %297 : tensor<3xf32> -> tensor<3xf32>
    %310 = chlo.square %302 : tensor<3xf32> -> tensor<3xf32>
    %311 = stablehlo.add %309, %310 : tensor<3xf32>
    %312 = stablehlo.divide %308, %311 : tensor<3xf32>
    %313 = stablehlo.abs %158 : tensor<3xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %315 = stablehlo.compare GE, %158, %314, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_87 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %317 = stablehlo.add %316, %313 : tensor<3xf32>
    %318 = stablehlo.atan2 %303, %317 : tensor<3xf32>
    %319 = chlo.square %303 : tensor<3xf32> -> tensor<3xf32>
    %320 = chlo.square %317 : tensor<3xf32> -> tensor<3xf32>
    %321 = stablehlo.add %319, %320 : tensor<3xf32>
    %322 = stablehlo.divide %317, %321 : tensor<3xf32>
    %323 = stablehlo.negate %303 : tensor<3xf32>
    %324 = chlo.square %303 : tensor<3xf32> -> tensor<3xf32>
    %325 = chlo.square %317 : tensor<3xf32> -> tensor<3xf32>
    %326 = stablehlo.add %324, %325 : tensor<3xf32>
    %327 = stablehlo.divide %323, %326 : tensor<3xf32>
    %328 = stablehlo.abs %158 : tensor<3xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %330 = stablehlo.compare GE, %158, %329, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_89 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %332 = stablehlo.add %331, %328 : tensor<3xf32>
    %333 = stablehlo.atan2 %318, %332 : tensor<3xf32>
    %334 = chlo.square %318 : tensor<3xf32> -> tensor<3xf32>
    %335 = chlo.square %332 : tensor<3xf32> -> tensor<3xf32>
    %336 = stablehlo.add %334, %335 : tensor<3xf32>
    %337 = stablehlo.divide %332, %336 : tensor<3xf32>
    %338 = stablehlo.negate %318 : tensor<3xf32>
    %339 = chlo.square %318 : tensor<3xf32> -> tensor<3xf32>
    %340 = chlo.square %332 : tensor<3xf32> -> tensor<3xf32>
    %341 = stablehlo.add %339, %340 : tensor<3xf32>
    %342 = stablehlo.divide %338, %341 : tensor<3xf32>
    %343 = stablehlo.abs %158 : tensor<3xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %345 = stablehlo.compare GE, %158, %344, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_91 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %347 = stablehlo.add %346, %343 : tensor<3xf32>
    %348 = stablehlo.atan2 %333, %347 : tensor<3xf32>
    %349 = chlo.square %333 : tensor<3xf32> -> tensor<3xf32>
    %350 = chlo.square %347 : tensor<3xf32> -> tensor<3xf32>
    %351 = stablehlo.add %349, %350 : tensor<3xf32>
    %352 = stablehlo.divide %347, %351 : tensor<3xf32>
    %353 = stablehlo.negate %333 : tensor<3xf32>
    %354 = chlo.square %333 : tensor<3xf32> -> tensor<3xf32>
    %355 = chlo.square %347 : tensor<3xf32> -> tensor<3xf32>
    %356 = stablehlo.add %354, %355 : tensor<3xf32>
    %357 = stablehlo.divide %353, %356 : tensor<3xf32>
    %cst_92 = stablehlo.constant dense<1.180000e+00> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %359 = stablehlo.multiply %358, %348 : tensor<3xf32>
    %cst_93 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %361 = stablehlo.multiply %360, %158 : tensor<3xf32>
    %362 = stablehlo.add %359, %361 : tensor<3xf32>
    %363 = stablehlo.abs %285 : tensor<3xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %365 = stablehlo.compare GE, %285, %364, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %366 = stablehlo.negate %363 : tensor<3xf32>
    %367 = stablehlo.exponential %366 : tensor<3xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.reduce(%362 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.reduce(%367 init: %cst_96) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %370 = stablehlo.add %368, %369 : tensor<f32>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %373 = stablehlo.multiply %371, %367 : tensor<3xf32>
    %374 = stablehlo.negate %373 : tensor<3xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %375 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %376 = stablehlo.select %365, %375, %374 : tensor<3xi1>, tensor<3xf32>
    %377 = stablehlo.select %365, %374, %375 : tensor<3xi1>, tensor<3xf32>
    %378 = stablehlo.negate %376 : tensor<3xf32>
    %379 = stablehlo.add %377, %378 : tensor<3xf32>
    %cst_100 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %381 = stablehlo.multiply %380, %372 : tensor<3xf32>
    %cst_101 = stablehlo.constant dense<1.180000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %383 = stablehlo.multiply %382, %372 : tensor<3xf32>
    %384 = stablehlo.multiply %383, %357 : tensor<3xf32>
    %385 = stablehlo.multiply %383, %352 : tensor<3xf32>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %386 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %387 = stablehlo.select %345, %386, %384 : tensor<3xi1>, tensor<3xf32>
    %388 = stablehlo.select %345, %384, %386 : tensor<3xi1>, tensor<3xf32>
    %389 = stablehlo.add %381, %388 : tensor<3xf32>
    %390 = stablehlo.negate %387 : tensor<3xf32>
    %391 = stablehlo.add %389, %390 : tensor<3xf32>
    %392 = stablehlo.multiply %385, %342 : tensor<3xf32>
    %393 = stablehlo.multiply %385, %337 : tensor<3xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %395 = stablehlo.select %330, %394, %392 : tensor<3xi1>, tensor<3xf32>
    %396 = stablehlo.select %330, %392, %394 : tensor<3xi1>, tensor<3xf32>
    %397 = stablehlo.add %391, %396 : tensor<3xf32>
    %398 = stablehlo.negate %395 : tensor<3xf32>
    %399 = stablehlo.add %397, %398 : tensor<3xf32>
    %400 = stablehlo.multiply %393, %327 : tensor<3xf32>
    %401 = stablehlo.multiply %393, %322 : tensor<3xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %403 = stablehlo.select %315, %402, %400 : tensor<3xi1>, tensor<3xf32>
    %404 = stablehlo.select %315, %400, %402 : tensor<3xi1>, tensor<3xf32>
    %405 = stablehlo.add %399, %404 : tensor<3xf32>
    %406 = stablehlo.negate %403 : tensor<3xf32>
    %407 = stablehlo.add %405, %406 : tensor<3xf32>
    %408 = stablehlo.multiply %401, %312 : tensor<3xf32>
    %409 = stablehlo.multiply %401, %307 : tensor<3xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %411 = stablehlo.select %300, %410, %408 : tensor<3xi1>, tensor<3xf32>
    %412 = stablehlo.select %300, %408, %410 : tensor<3xi1>, tensor<3xf32>
    %413 = stablehlo.add %407, %412 : tensor<3xf32>
    %414 = stablehlo.negate %411 : tensor<3xf32>
    %415 = stablehlo.add %413, %414 : tensor<3xf32>
    %cst_106 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %417 = stablehlo.multiply %416, %409 : tensor<3xf32>
    %cst_107 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %419 = stablehlo.multiply %418, %417 : tensor<3xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %421 = stablehlo.select %293, %420, %419 : tensor<3xi1>, tensor<3xf32>
    %422 = stablehlo.select %293, %419, %420 : tensor<3xi1>, tensor<3xf32>
    %423 = stablehlo.negate %421 : tensor<3xf32>
    %424 = stablehlo.add %422, %423 : tensor<3xf32>
    %425 = stablehlo.negate %424 : tensor<3xf32>
    %426 = stablehlo.add %415, %424 : tensor<3xf32>
    %427 = stablehlo.multiply %379, %289 : tensor<3xf32>
    %428 = stablehlo.multiply %427, %160 : tensor<3xf32>
    %429 = stablehlo.add %426, %428 : tensor<3xf32>
    %430 = stablehlo.multiply %149#0, %429 : tensor<3xf32>
    %431 = stablehlo.multiply %429, %156 : tensor<3xf32>
    %432 = stablehlo.multiply %430, %157 : tensor<3xf32>
    %cst_109 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %434 = stablehlo.multiply %433, %432 : tensor<3xf32>
    %435 = stablehlo.multiply %434, %151 : tensor<3xf32>
    %436 = call @soft_sign_0(%149#1, %149#2, %147, %149#3, %431) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %438 = stablehlo.select %133, %437, %436 : tensor<3xi1>, tensor<3xf32>
    %439 = stablehlo.negate %438 : tensor<3xf32>
    %440 = stablehlo.multiply %439, %145 : tensor<3xf32>
    %441 = stablehlo.multiply %440, %131 : tensor<3xf32>
    %442 = stablehlo.multiply %435, %2 : tensor<3xf32>
    %443 = stablehlo.multiply %arg1, %442 : tensor<3xf32>
    %444 = stablehlo.multiply %442, %arg1 : tensor<3xf32>
    %445 = stablehlo.add %443, %444 : tensor<3xf32>
    return %441, %445, %425 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.add %0, %3 : tensor<3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3xf32>
    return %5, %2, %4, %8 : tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf32>
    %2 = stablehlo.negate %1 : tensor<3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3xi1>, tensor<3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.add %3, %6 : tensor<3xf32>
    %8 = stablehlo.negate %5 : tensor<3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3xf32>
    return %9 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
