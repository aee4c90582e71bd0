// import jax
// import jax.numpy as jnp
//
//
// def simple_special_blend_term(b, data, prior_w):
//     harmonic = jnp.sin(data * data)
//     spec = jax.lax.bessel_i0e(b)
//     domain_x = 0.81 * jnp.sin(spec)
//     log_gamma_x = jnp.arccos(domain_x)
//     oscillation = jnp.sin(log_gamma_x)
//     special = jax.lax.bessel_i0e(harmonic)
//     arg = 4.3 + 3.524 * jnp.sin(special)
//     cdf_value = jax.lax.digamma(arg)
//     superposed = oscillation * cdf_value + oscillation
//     u_in = 2.857 * jnp.tanh(superposed)
//     level_sp = jax.lax.erf(u_in)
//     deviation = superposed - 0.8 * prior_w
//     return deviation, jnp.abs(level_sp)
//
//   b: float32[3] in [-1.5, 1.5]
//   data: float32[3] in [-2, 2]
//   prior_w: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_simple_special_blend_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %127 = stablehlo.sine %126 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<3xf32>
    %130 = chlo.acos %129 : tensor<3xf32> -> tensor<3xf32>
    %131 = stablehlo.sine %130 : tensor<3xf32>
    %132 = stablehlo.abs %1 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.multiply %133, %132 : tensor<3xf32>
    %137 = stablehlo.subtract %136, %134 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %137, %138 : tensor<3xf32>
    %142 = stablehlo.subtract %141, %139 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %144 = stablehlo.add %142, %143 : tensor<3xf32>
    %145 = stablehlo.multiply %137, %144 : tensor<3xf32>
    %146 = stablehlo.subtract %145, %138 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %148 = stablehlo.add %146, %147 : tensor<3xf32>
    %149 = stablehlo.multiply %137, %148 : tensor<3xf32>
    %150 = stablehlo.subtract %149, %144 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %152 = stablehlo.add %150, %151 : tensor<3xf32>
    %153 = stablehlo.multiply %137, %152 : tensor<3xf32>
    %154 = stablehlo.subtract %153, %148 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %156 = stablehlo.add %154, %155 : tensor<3xf32>
    %157 = stablehlo.multiply %137, %156 : tensor<3xf32>
    %158 = stablehlo.subtract %157, %152 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.add %158, %159 : tensor<3xf32>
    %161 = stablehlo.multiply %137, %160 : tensor<3xf32>
    %162 = stablehlo.subtract %161, %156 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %164 = stablehlo.add %162, %163 : tensor<3xf32>
    %165 = stablehlo.multiply %137, %164 : tensor<3xf32>
    %166 = stablehlo.subtract %165, %160 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %168 = stablehlo.add %166, %167 : tensor<3xf32>
    %169 = stablehlo.multiply %137, %168 : tensor<3xf32>
    %170 = stablehlo.subtract %169, %164 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %172 = stablehlo.add %170, %171 : tensor<3xf32>
    %173 = stablehlo.multiply %137, %172 : tensor<3xf32>
    %174 = stablehlo.subtract %173, %168 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %176 = stablehlo.add %174, %175 : tensor<3xf32>
    %177 = stablehlo.multiply %137, %176 : tensor<3xf32>
    %178 = stablehlo.subtract %177, %172 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.add %178, %179 : tensor<3xf32>
    %181 = stablehlo.multiply %137, %180 : tensor<3xf32>
    %182 = stablehlo.subtract %181, %176 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.add %182, %183 : tensor<3xf32>
    %185 = stablehlo.multiply %137, %184 : tensor<3xf32>
    %186 = stablehlo.subtract %185, %180 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %188 = stablehlo.add %186, %187 : tensor<3xf32>
    %189 = stablehlo.multiply %137, %188 : tensor<3xf32>
    %190 = stablehlo.subtract %189, %184 : tensor<3xf32>
    %cst_55 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %192 = stablehlo.add %190, %191 : tensor<3xf32>
    %193 = stablehlo.multiply %137, %192 : tensor<3xf32>
    %194 = stablehlo.subtract %193, %188 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %196 = stablehlo.add %194, %195 : tensor<3xf32>
    %197 = stablehlo.multiply %137, %196 : tensor<3xf32>
    %198 = stablehlo.subtract %197, %192 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %200 = stablehlo.add %198, %199 : tensor<3xf32>
    %201 = stablehlo.multiply %137, %200 : tensor<3xf32>
    %202 = stablehlo.subtract %201, %196 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %204 = stablehlo.add %202, %203 : tensor<3xf32>
    %205 = stablehlo.multiply %137, %204 : tensor<3xf32>
    %206 = stablehlo.subtract %205, %200 : tensor<3xf32>
    %cst_59 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %208 = stablehlo.add %206, %207 : tensor<3xf32>
    %209 = stablehlo.multiply %137, %208 : tensor<3xf32>
    %210 = stablehlo.subtract %209, %204 : tensor<3xf32>
    %cst_60 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %212 = stablehlo.add %210, %211 : tensor<3xf32>
    %213 = stablehlo.subtract %212, %204 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %215 = stablehlo.multiply %214, %213 : tensor<3xf32>
    %216 = stablehlo.divide %135, %132 : tensor<3xf32>
    %217 = stablehlo.subtract %216, %134 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.multiply %217, %218 : tensor<3xf32>
    %222 = stablehlo.subtract %221, %219 : tensor<3xf32>
    %cst_65 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %224 = stablehlo.add %222, %223 : tensor<3xf32>
    %225 = stablehlo.multiply %217, %224 : tensor<3xf32>
    %226 = stablehlo.subtract %225, %218 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %228 = stablehlo.add %226, %227 : tensor<3xf32>
    %229 = stablehlo.multiply %217, %228 : tensor<3xf32>
    %230 = stablehlo.subtract %229, %224 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.add %230, %231 : tensor<3xf32>
    %233 = stablehlo.multiply %217, %232 : tensor<3xf32>
    %234 = stablehlo.subtract %233, %228 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %236 = stablehlo.add %234, %235 : tensor<3xf32>
    %237 = stablehlo.multiply %217, %236 : tensor<3xf32>
    %238 = stablehlo.subtract %237, %232 : tensor<3xf32>
    %cst_69 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %240 = stablehlo.add %238, %239 : tensor<3xf32>
    %241 = stablehlo.multiply %217, %240 : tensor<3xf32>
    %242 = stablehlo.subtract %241, %236 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %244 = stablehlo.add %242, %243 : tensor<3xf32>
    %245 = stablehlo.multiply %217, %244 : tensor<3xf32>
    %246 = stablehlo.subtract %245, %240 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %248 = stablehlo.add %246, %247 : tensor<3xf32>
    %249 = stablehlo.subtract %248, %240 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %251 = stablehlo.multiply %250, %249 : tensor<3xf32>
    %252 = stablehlo.sqrt %132 : tensor<3xf32>
    %253 = stablehlo.divide %251, %252 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %255 = stablehlo.compare LE, %132, %254, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %256 = stablehlo.select %255, %215, %253 : tensor<3xi1>, tensor<3xf32>
    %257 = stablehlo.sine %256 : tensor<3xf32>
    %cst_74 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<4.300000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %261 = stablehlo.add %260, %259 : tensor<3xf32>
    %262 = chlo.digamma %261 : tensor<3xf32> -> tensor<3xf32>
    %263 = stablehlo.multiply %131, %262 : tensor<3xf32>
    %264 = stablehlo.add %263, %131 : tensor<3xf32>
    %265 = stablehlo.tanh %264 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<2.857000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %267 = stablehlo.multiply %266, %265 : tensor<3xf32>
    %268 = chlo.erf %267 : tensor<3xf32> -> tensor<3xf32>
    %cst_77 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %270 = stablehlo.multiply %269, %arg2 : tensor<3xf32>
    %271 = stablehlo.subtract %264, %270 : tensor<3xf32>
    %272 = stablehlo.abs %268 : tensor<3xf32>
    return %271, %272 : tensor<3xf32>, tensor<3xf32>
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
    %132 = stablehlo.sine %127 : tensor<3xf32>
    %133 = stablehlo.cosine %127 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.multiply %134, %132 : tensor<3xf32>
    %136 = chlo.acos %135 : tensor<3xf32> -> tensor<3xf32>
    %137 = chlo.square %135 : tensor<3xf32> -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.subtract %138, %137 : tensor<3xf32>
    %140 = stablehlo.rsqrt %139 : tensor<3xf32>
    %141 = stablehlo.negate %140 : tensor<3xf32>
    %142 = stablehlo.sine %136 : tensor<3xf32>
    %143 = stablehlo.cosine %136 : tensor<3xf32>
    %144 = stablehlo.abs %1 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_40 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %148 = stablehlo.multiply %145, %144 : tensor<3xf32>
    %149 = stablehlo.subtract %148, %146 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.multiply %149, %150 : tensor<3xf32>
    %154 = stablehlo.subtract %153, %151 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %156 = stablehlo.add %154, %155 : tensor<3xf32>
    %157 = stablehlo.multiply %149, %156 : tensor<3xf32>
    %158 = stablehlo.subtract %157, %150 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.add %158, %159 : tensor<3xf32>
    %161 = stablehlo.multiply %149, %160 : tensor<3xf32>
    %162 = stablehlo.subtract %161, %156 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %164 = stablehlo.add %162, %163 : tensor<3xf32>
    %165 = stablehlo.multiply %149, %164 : tensor<3xf32>
    %166 = stablehlo.subtract %165, %160 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %168 = stablehlo.add %166, %167 : tensor<3xf32>
    %169 = stablehlo.multiply %149, %168 : tensor<3xf32>
    %170 = stablehlo.subtract %169, %164 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %172 = stablehlo.add %170, %171 : tensor<3xf32>
    %173 = stablehlo.multiply %149, %172 : tensor<3xf32>
    %174 = stablehlo.subtract %173, %168 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %176 = stablehlo.add %174, %175 : tensor<3xf32>
    %177 = stablehlo.multiply %149, %176 : tensor<3xf32>
    %178 = stablehlo.subtract %177, %172 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.add %178, %179 : tensor<3xf32>
    %181 = stablehlo.multiply %149, %180 : tensor<3xf32>
    %182 = stablehlo.subtract %181, %176 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.add %182, %183 : tensor<3xf32>
    %185 = stablehlo.multiply %149, %184 : tensor<3xf32>
    %186 = stablehlo.subtract %185, %180 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %188 = stablehlo.add %186, %187 : tensor<3xf32>
    %189 = stablehlo.multiply %149, %188 : tensor<3xf32>
    %190 = stablehlo.subtract %189, %184 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %192 = stablehlo.add %190, %191 : tensor<3xf32>
    %193 = stablehlo.multiply %149, %192 : tensor<3xf32>
    %194 = stablehlo.subtract %193, %188 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %196 = stablehlo.add %194, %195 : tensor<3xf32>
    %197 = stablehlo.multiply %149, %196 : tensor<3xf32>
    %198 = stablehlo.subtract %197, %192 : tensor<3xf32>
    %cst_55 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %200 = stablehlo.add %198, %199 : tensor<3xf32>
    %201 = stablehlo.multiply %149, %200 : tensor<3xf32>
    %202 = stablehlo.subtract %201, %196 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %204 = stablehlo.add %202, %203 : tensor<3xf32>
    %205 = stablehlo.multiply %149, %204 : tensor<3xf32>
    %206 = stablehlo.subtract %205, %200 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %208 = stablehlo.add %206, %207 : tensor<3xf32>
    %209 = stablehlo.multiply %149, %208 : tensor<3xf32>
    %210 = stablehlo.subtract %209, %204 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %212 = stablehlo.add %210, %211 : tensor<3xf32>
    %213 = stablehlo.multiply %149, %212 : tensor<3xf32>
    %214 = stablehlo.subtract %213, %208 : tensor<3xf32>
    %cst_59 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %216 = stablehlo.add %214, %215 : tensor<3xf32>
    %217 = stablehlo.multiply %149, %216 : tensor<3xf32>
    %218 = stablehlo.subtract %217, %212 : tensor<3xf32>
    %cst_60 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.add %218, %219 : tensor<3xf32>
    %221 = stablehlo.multiply %149, %220 : tensor<3xf32>
    %222 = stablehlo.subtract %221, %216 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %224 = stablehlo.add %222, %223 : tensor<3xf32>
    %225 = stablehlo.subtract %224, %216 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %227 = stablehlo.multiply %226, %225 : tensor<3xf32>
    %228 = stablehlo.divide %147, %144 : tensor<3xf32>
    %229 = stablehlo.subtract %228, %146 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %233 = stablehlo.multiply %229, %230 : tensor<3xf32>
    %234 = stablehlo.subtract %233, %231 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %236 = stablehlo.add %234, %235 : tensor<3xf32>
    %237 = stablehlo.multiply %229, %236 : tensor<3xf32>
    %238 = stablehlo.subtract %237, %230 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %240 = stablehlo.add %238, %239 : tensor<3xf32>
    %241 = stablehlo.multiply %229, %240 : tensor<3xf32>
    %242 = stablehlo.subtract %241, %236 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %244 = stablehlo.add %242, %243 : tensor<3xf32>
    %245 = stablehlo.multiply %229, %244 : tensor<3xf32>
    %246 = stablehlo.subtract %245, %240 : tensor<3xf32>
    %cst_69 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %248 = stablehlo.add %246, %247 : tensor<3xf32>
    %249 = stablehlo.multiply %229, %248 : tensor<3xf32>
    %250 = stablehlo.subtract %249, %244 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %252 = stablehlo.add %250, %251 : tensor<3xf32>
    %253 = stablehlo.multiply %229, %252 : tensor<3xf32>
    %254 = stablehlo.subtract %253, %248 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %256 = stablehlo.add %254, %255 : tensor<3xf32>
    %257 = stablehlo.multiply %229, %256 : tensor<3xf32>
    %258 = stablehlo.subtract %257, %252 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %260 = stablehlo.add %258, %259 : tensor<3xf32>
    %261 = stablehlo.subtract %260, %252 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %263 = stablehlo.multiply %262, %261 : tensor<3xf32>
    %264 = stablehlo.sqrt %144 : tensor<3xf32>
    %265 = stablehlo.divide %263, %264 : tensor<3xf32>
    %cst_74 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %267 = stablehlo.compare LE, %144, %266, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %268 = stablehlo.select %267, %227, %265 : tensor<3xi1>, tensor<3xf32>
    %269 = chlo.bessel_i1e %1 : tensor<3xf32> -> tensor<3xf32>
    %270 = stablehlo.sign %1 : tensor<3xf32>
    %271 = stablehlo.multiply %270, %268 : tensor<3xf32>
    %272 = stablehlo.subtract %269, %271 : tensor<3xf32>
    %273 = stablehlo.sine %268 : tensor<3xf32>
    %274 = stablehlo.cosine %268 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %276 = stablehlo.multiply %275, %273 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<4.300000e+00> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %278 = stablehlo.add %277, %276 : tensor<3xf32>
    %279 = chlo.digamma %278 : tensor<3xf32> -> tensor<3xf32>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %281 = chlo.polygamma %280, %278 : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
    %282 = stablehlo.multiply %142, %279 : tensor<3xf32>
    %283 = stablehlo.add %282, %142 : tensor<3xf32>
    %284 = stablehlo.tanh %283 : tensor<3xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %286 = stablehlo.subtract %285, %284 : tensor<3xf32>
    %cst_79 = stablehlo.constant dense<2.857000e+00> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %288 = stablehlo.multiply %287, %284 : tensor<3xf32>
    %289 = chlo.erf %288 : tensor<3xf32> -> tensor<3xf32>
    %290 = chlo.square %288 : tensor<3xf32> -> tensor<3xf32>
    %291 = stablehlo.negate %290 : tensor<3xf32>
    %292 = stablehlo.exponential %291 : tensor<3xf32>
    %cst_80 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %294 = stablehlo.multiply %293, %arg2 : tensor<3xf32>
    %295 = stablehlo.subtract %283, %294 : tensor<3xf32>
    %296 = stablehlo.abs %289 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %298 = stablehlo.compare GE, %289, %297, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%295 init: %cst_82) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %300 = stablehlo.reduce(%296 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %301 = stablehlo.add %299, %300 : tensor<f32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %305 = stablehlo.select %298, %304, %302 : tensor<3xi1>, tensor<3xf32>
    %306 = stablehlo.select %298, %302, %304 : tensor<3xi1>, tensor<3xf32>
    %307 = stablehlo.negate %305 : tensor<3xf32>
    %308 = stablehlo.add %306, %307 : tensor<3xf32>
    %309 = stablehlo.negate %303 : tensor<3xf32>
    %cst_87 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %311 = stablehlo.multiply %310, %309 : tensor<3xf32>
    %cst_88 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %313 = stablehlo.multiply %312, %308 : tensor<3xf32>
    %314 = stablehlo.multiply %313, %292 : tensor<3xf32>
    %cst_89 = stablehlo.constant dense<2.857000e+00> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %316 = stablehlo.multiply %315, %314 : tensor<3xf32>
    %317 = stablehlo.multiply %316, %286 : tensor<3xf32>
    %318 = stablehlo.add %303, %317 : tensor<3xf32>
    %319 = stablehlo.multiply %317, %284 : tensor<3xf32>
    %320 = stablehlo.add %318, %319 : tensor<3xf32>
    %321 = stablehlo.multiply %142, %320 : tensor<3xf32>
    %322 = stablehlo.multiply %320, %279 : tensor<3xf32>
    %323 = stablehlo.add %320, %322 : tensor<3xf32>
    %324 = stablehlo.multiply %321, %281 : tensor<3xf32>
    %cst_90 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %326 = stablehlo.multiply %325, %324 : tensor<3xf32>
    %327 = stablehlo.multiply %326, %274 : tensor<3xf32>
    %328 = stablehlo.multiply %327, %272 : tensor<3xf32>
    %329 = stablehlo.multiply %323, %143 : tensor<3xf32>
    %330 = stablehlo.multiply %329, %141 : tensor<3xf32>
    %cst_91 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %332 = stablehlo.multiply %331, %330 : tensor<3xf32>
    %333 = stablehlo.multiply %332, %133 : tensor<3xf32>
    %334 = stablehlo.multiply %333, %131 : tensor<3xf32>
    %335 = stablehlo.multiply %328, %2 : tensor<3xf32>
    %336 = stablehlo.multiply %arg1, %335 : tensor<3xf32>
    %337 = stablehlo.multiply %335, %arg1 : tensor<3xf32>
    %338 = stablehlo.add %336, %337 : tensor<3xf32>
    return %334, %338, %311 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
