// import jax
// import jax.numpy as jnp
//
//
// def special_mix(b, data, weights):
//     sin_x = jnp.sin(data * data)
//     spec = jax.lax.bessel_i0e(b)
//     domain_x = 0.81 * jnp.sin(spec)
//     log_gamma_x = jnp.arccos(domain_x)
//     squared = jnp.square(log_gamma_x)
//     special = jax.lax.bessel_i0e(sin_x)
//     arg = 4.3 + 3.524 * jnp.sin(special)
//     cdf_value = jax.lax.digamma(arg)
//     scaled = squared * (0.79 - cdf_value)
//     inner_arg = 0.81 * jax.nn.soft_sign(0.3 * scaled)
//     shape_fn = jax.lax.acos(inner_arg)
//     product = 0.74 * scaled
//     prod = product * jnp.tanh(shape_fn)
//     oscillation = jnp.sin(prod)
//     fraction = oscillation / (1.0 + weights**2)
//     return fraction
//
//   b: float64[3] in [-1.5, 1.5]
//   data: float64[3] in [-2, 2]
//   weights: float64[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_special_mix attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<3xf64>
    %1 = stablehlo.sine %0 : tensor<3xf64>
    %2 = stablehlo.abs %arg0 : tensor<3xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.multiply %3, %2 : tensor<3xf64>
    %7 = stablehlo.subtract %6, %4 : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.multiply %7, %8 : tensor<3xf64>
    %12 = stablehlo.subtract %11, %9 : tensor<3xf64>
    %cst_5 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.add %12, %13 : tensor<3xf64>
    %15 = stablehlo.multiply %7, %14 : tensor<3xf64>
    %16 = stablehlo.subtract %15, %8 : tensor<3xf64>
    %cst_6 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.add %16, %17 : tensor<3xf64>
    %19 = stablehlo.multiply %7, %18 : tensor<3xf64>
    %20 = stablehlo.subtract %19, %14 : tensor<3xf64>
    %cst_7 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %22 = stablehlo.add %20, %21 : tensor<3xf64>
    %23 = stablehlo.multiply %7, %22 : tensor<3xf64>
    %24 = stablehlo.subtract %23, %18 : tensor<3xf64>
    %cst_8 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %26 = stablehlo.add %24, %25 : tensor<3xf64>
    %27 = stablehlo.multiply %7, %26 : tensor<3xf64>
    %28 = stablehlo.subtract %27, %22 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %30 = stablehlo.add %28, %29 : tensor<3xf64>
    %31 = stablehlo.multiply %7, %30 : tensor<3xf64>
    %32 = stablehlo.subtract %31, %26 : tensor<3xf64>
    %cst_10 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %34 = stablehlo.add %32, %33 : tensor<3xf64>
    %35 = stablehlo.multiply %7, %34 : tensor<3xf64>
    %36 = stablehlo.subtract %35, %30 : tensor<3xf64>
    %cst_11 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %38 = stablehlo.add %36, %37 : tensor<3xf64>
    %39 = stablehlo.multiply %7, %38 : tensor<3xf64>
    %40 = stablehlo.subtract %39, %34 : tensor<3xf64>
    %cst_12 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %42 = stablehlo.add %40, %41 : tensor<3xf64>
    %43 = stablehlo.multiply %7, %42 : tensor<3xf64>
    %44 = stablehlo.subtract %43, %38 : tensor<3xf64>
    %cst_13 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %46 = stablehlo.add %44, %45 : tensor<3xf64>
    %47 = stablehlo.multiply %7, %46 : tensor<3xf64>
    %48 = stablehlo.subtract %47, %42 : tensor<3xf64>
    %cst_14 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %50 = stablehlo.add %48, %49 : tensor<3xf64>
    %51 = stablehlo.multiply %7, %50 : tensor<3xf64>
    %52 = stablehlo.subtract %51, %46 : tensor<3xf64>
    %cst_15 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %54 = stablehlo.add %52, %53 : tensor<3xf64>
    %55 = stablehlo.multiply %7, %54 : tensor<3xf64>
    %56 = stablehlo.subtract %55, %50 : tensor<3xf64>
    %cst_16 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %58 = stablehlo.add %56, %57 : tensor<3xf64>
    %59 = stablehlo.multiply %7, %58 : tensor<3xf64>
    %60 = stablehlo.subtract %59, %54 : tensor<3xf64>
    %cst_17 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %62 = stablehlo.add %60, %61 : tensor<3xf64>
    %63 = stablehlo.multiply %7, %62 : tensor<3xf64>
    %64 = stablehlo.subtract %63, %58 : tensor<3xf64>
    %cst_18 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %66 = stablehlo.add %64, %65 : tensor<3xf64>
    %67 = stablehlo.multiply %7, %66 : tensor<3xf64>
    %68 = stablehlo.subtract %67, %62 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %70 = stablehlo.add %68, %69 : tensor<3xf64>
    %71 = stablehlo.multiply %7, %70 : tensor<3xf64>
    %72 = stablehlo.subtract %71, %66 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %74 = stablehlo.add %72, %73 : tensor<3xf64>
    %75 = stablehlo.multiply %7, %74 : tensor<3xf64>
    %76 = stablehlo.subtract %75, %70 : tensor<3xf64>
    %cst_21 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %78 = stablehlo.add %76, %77 : tensor<3xf64>
    %79 = stablehlo.multiply %7, %78 : tensor<3xf64>
    %80 = stablehlo.subtract %79, %74 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %82 = stablehlo.add %80, %81 : tensor<3xf64>
    %83 = stablehlo.multiply %7, %82 : tensor<3xf64>
    %84 = stablehlo.subtract %83, %78 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %86 = stablehlo.add %84, %85 : tensor<3xf64>
    %87 = stablehlo.multiply %7, %86 : tensor<3xf64>
    %88 = stablehlo.subtract %87, %82 : tensor<3xf64>
    %cst_24 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %90 = stablehlo.add %88, %89 : tensor<3xf64>
    %91 = stablehlo.multiply %7, %90 : tensor<3xf64>
    %92 = stablehlo.subtract %91, %86 : tensor<3xf64>
    %cst_25 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %94 = stablehlo.add %92, %93 : tensor<3xf64>
    %95 = stablehlo.multiply %7, %94 : tensor<3xf64>
    %96 = stablehlo.subtract %95, %90 : tensor<3xf64>
    %cst_26 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %97 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %98 = stablehlo.add %96, %97 : tensor<3xf64>
    %99 = stablehlo.multiply %7, %98 : tensor<3xf64>
    %100 = stablehlo.subtract %99, %94 : tensor<3xf64>
    %cst_27 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %102 = stablehlo.add %100, %101 : tensor<3xf64>
    %103 = stablehlo.multiply %7, %102 : tensor<3xf64>
    %104 = stablehlo.subtract %103, %98 : tensor<3xf64>
    %cst_28 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %106 = stablehlo.add %104, %105 : tensor<3xf64>
    %107 = stablehlo.multiply %7, %106 : tensor<3xf64>
    %108 = stablehlo.subtract %107, %102 : tensor<3xf64>
    %cst_29 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %110 = stablehlo.add %108, %109 : tensor<3xf64>
    %111 = stablehlo.multiply %7, %110 : tensor<3xf64>
    %112 = stablehlo.subtract %111, %106 : tensor<3xf64>
    %cst_30 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %114 = stablehlo.add %112, %113 : tensor<3xf64>
    %115 = stablehlo.multiply %7, %114 : tensor<3xf64>
    %116 = stablehlo.subtract %115, %110 : tensor<3xf64>
    %cst_31 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %118 = stablehlo.add %116, %117 : tensor<3xf64>
    %119 = stablehlo.multiply %7, %118 : tensor<3xf64>
    %120 = stablehlo.subtract %119, %114 : tensor<3xf64>
    %cst_32 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %122 = stablehlo.add %120, %121 : tensor<3xf64>
    %123 = stablehlo.multiply %7, %122 : tensor<3xf64>
    %124 = stablehlo.subtract %123, %118 : tensor<3xf64>
    %cst_33 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %126 = stablehlo.add %124, %125 : tensor<3xf64>
    %127 = stablehlo.multiply %7, %126 : tensor<3xf64>
    %128 = stablehlo.subtract %127, %122 : tensor<3xf64>
    %cst_34 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %130 = stablehlo.add %128, %129 : tensor<3xf64>
    %131 = stablehlo.subtract %130, %122 : tensor<3xf64>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %133 = stablehlo.multiply %132, %131 : tensor<3xf64>
    %134 = stablehlo.divide %5, %2 : tensor<3xf64>
    %135 = stablehlo.subtract %134, %4 : tensor<3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %139 = stablehlo.multiply %135, %136 : tensor<3xf64>
    %140 = stablehlo.subtract %139, %137 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %142 = stablehlo.add %140, %141 : tensor<3xf64>
    %143 = stablehlo.multiply %135, %142 : tensor<3xf64>
    %144 = stablehlo.subtract %143, %136 : tensor<3xf64>
    %cst_40 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %146 = stablehlo.add %144, %145 : tensor<3xf64>
    %147 = stablehlo.multiply %135, %146 : tensor<3xf64>
    %148 = stablehlo.subtract %147, %142 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %150 = stablehlo.add %148, %149 : tensor<3xf64>
    %151 = stablehlo.multiply %135, %150 : tensor<3xf64>
    %152 = stablehlo.subtract %151, %146 : tensor<3xf64>
    %cst_42 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %154 = stablehlo.add %152, %153 : tensor<3xf64>
    %155 = stablehlo.multiply %135, %154 : tensor<3xf64>
    %156 = stablehlo.subtract %155, %150 : tensor<3xf64>
    %cst_43 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.add %156, %157 : tensor<3xf64>
    %159 = stablehlo.multiply %135, %158 : tensor<3xf64>
    %160 = stablehlo.subtract %159, %154 : tensor<3xf64>
    %cst_44 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %162 = stablehlo.add %160, %161 : tensor<3xf64>
    %163 = stablehlo.multiply %135, %162 : tensor<3xf64>
    %164 = stablehlo.subtract %163, %158 : tensor<3xf64>
    %cst_45 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %166 = stablehlo.add %164, %165 : tensor<3xf64>
    %167 = stablehlo.multiply %135, %166 : tensor<3xf64>
    %168 = stablehlo.subtract %167, %162 : tensor<3xf64>
    %cst_46 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %170 = stablehlo.add %168, %169 : tensor<3xf64>
    %171 = stablehlo.multiply %135, %170 : tensor<3xf64>
    %172 = stablehlo.subtract %171, %166 : tensor<3xf64>
    %cst_47 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %173 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %174 = stablehlo.add %172, %173 : tensor<3xf64>
    %175 = stablehlo.multiply %135, %174 : tensor<3xf64>
    %176 = stablehlo.subtract %175, %170 : tensor<3xf64>
    %cst_48 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %177 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %178 = stablehlo.add %176, %177 : tensor<3xf64>
    %179 = stablehlo.multiply %135, %178 : tensor<3xf64>
    %180 = stablehlo.subtract %179, %174 : tensor<3xf64>
    %cst_49 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %182 = stablehlo.add %180, %181 : tensor<3xf64>
    %183 = stablehlo.multiply %135, %182 : tensor<3xf64>
    %184 = stablehlo.subtract %183, %178 : tensor<3xf64>
    %cst_50 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %186 = stablehlo.add %184, %185 : tensor<3xf64>
    %187 = stablehlo.multiply %135, %186 : tensor<3xf64>
    %188 = stablehlo.subtract %187, %182 : tensor<3xf64>
    %cst_51 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %190 = stablehlo.add %188, %189 : tensor<3xf64>
    %191 = stablehlo.multiply %135, %190 : tensor<3xf64>
    %192 = stablehlo.subtract %191, %186 : tensor<3xf64>
    %cst_52 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %193 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %194 = stablehlo.add %192, %193 : tensor<3xf64>
    %195 = stablehlo.multiply %135, %194 : tensor<3xf64>
    %196 = stablehlo.subtract %195, %190 : tensor<3xf64>
    %cst_53 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %197 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %198 = stablehlo.add %196, %197 : tensor<3xf64>
    %199 = stablehlo.multiply %135, %198 : tensor<3xf64>
    %200 = stablehlo.subtract %199, %194 : tensor<3xf64>
    %cst_54 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %201 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %202 = stablehlo.add %200, %201 : tensor<3xf64>
    %203 = stablehlo.multiply %135, %202 : tensor<3xf64>
    %204 = stablehlo.subtract %203, %198 : tensor<3xf64>
    %cst_55 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %206 = stablehlo.add %204, %205 : tensor<3xf64>
    %207 = stablehlo.multiply %135, %206 : tensor<3xf64>
    %208 = stablehlo.subtract %207, %202 : tensor<3xf64>
    %cst_56 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %209 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %210 = stablehlo.add %208, %209 : tensor<3xf64>
    %211 = stablehlo.multiply %135, %210 : tensor<3xf64>
    %212 = stablehlo.subtract %211, %206 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %213 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %214 = stablehlo.add %212, %213 : tensor<3xf64>
    %215 = stablehlo.multiply %135, %214 : tensor<3xf64>
    %216 = stablehlo.subtract %215, %210 : tensor<3xf64>
    %cst_58 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %217 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %218 = stablehlo.add %216, %217 : tensor<3xf64>
    %219 = stablehlo.multiply %135, %218 : tensor<3xf64>
    %220 = stablehlo.subtract %219, %214 : tensor<3xf64>
    %cst_59 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %221 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %222 = stablehlo.add %220, %221 : tensor<3xf64>
    %223 = stablehlo.multiply %135, %222 : tensor<3xf64>
    %224 = stablehlo.subtract %223, %218 : tensor<3xf64>
    %cst_60 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %225 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %226 = stablehlo.add %224, %225 : tensor<3xf64>
    %227 = stablehlo.multiply %135, %226 : tensor<3xf64>
    %228 = stablehlo.subtract %227, %222 : tensor<3xf64>
    %cst_61 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %229 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %230 = stablehlo.add %228, %229 : tensor<3xf64>
    %231 = stablehlo.multiply %135, %230 : tensor<3xf64>
    %232 = stablehlo.subtract %231, %226 : tensor<3xf64>
    %cst_62 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %233 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %234 = stablehlo.add %232, %233 : tensor<3xf64>
    %235 = stablehlo.multiply %135, %234 : tensor<3xf64>
    %236 = stablehlo.subtract %235, %230 : tensor<3xf64>
    %cst_63 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %238 = stablehlo.add %236, %237 : tensor<3xf64>
    %239 = stablehlo.subtract %238, %230 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %241 = stablehlo.multiply %240, %239 : tensor<3xf64>
    %242 = stablehlo.sqrt %2 : tensor<3xf64>
    %243 = stablehlo.divide %241, %242 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %245 = stablehlo.compare LE, %2, %244, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %246 = stablehlo.select %245, %133, %243 : tensor<3xi1>, tensor<3xf64>
    %247 = stablehlo.sine %246 : tensor<3xf64>
    %cst_66 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %248 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %249 = stablehlo.multiply %248, %247 : tensor<3xf64>
    %250 = chlo.acos %249 : tensor<3xf64> -> tensor<3xf64>
    %251 = chlo.square %250 : tensor<3xf64> -> tensor<3xf64>
    %252 = stablehlo.abs %1 : tensor<3xf64>
    %cst_67 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %253 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_68 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_69 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %255 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %256 = stablehlo.multiply %253, %252 : tensor<3xf64>
    %257 = stablehlo.subtract %256, %254 : tensor<3xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %258 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %259 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %261 = stablehlo.multiply %257, %258 : tensor<3xf64>
    %262 = stablehlo.subtract %261, %259 : tensor<3xf64>
    %cst_73 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %264 = stablehlo.add %262, %263 : tensor<3xf64>
    %265 = stablehlo.multiply %257, %264 : tensor<3xf64>
    %266 = stablehlo.subtract %265, %258 : tensor<3xf64>
    %cst_74 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %267 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %268 = stablehlo.add %266, %267 : tensor<3xf64>
    %269 = stablehlo.multiply %257, %268 : tensor<3xf64>
    %270 = stablehlo.subtract %269, %264 : tensor<3xf64>
    %cst_75 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %271 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %272 = stablehlo.add %270, %271 : tensor<3xf64>
    %273 = stablehlo.multiply %257, %272 : tensor<3xf64>
    %274 = stablehlo.subtract %273, %268 : tensor<3xf64>
    %cst_76 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %276 = stablehlo.add %274, %275 : tensor<3xf64>
    %277 = stablehlo.multiply %257, %276 : tensor<3xf64>
    %278 = stablehlo.subtract %277, %272 : tensor<3xf64>
    %cst_77 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %279 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %280 = stablehlo.add %278, %279 : tensor<3xf64>
    %281 = stablehlo.multiply %257, %280 : tensor<3xf64>
    %282 = stablehlo.subtract %281, %276 : tensor<3xf64>
    %cst_78 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %283 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %284 = stablehlo.add %282, %283 : tensor<3xf64>
    %285 = stablehlo.multiply %257, %284 : tensor<3xf64>
    %286 = stablehlo.subtract %285, %280 : tensor<3xf64>
    %cst_79 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %288 = stablehlo.add %286, %287 : tensor<3xf64>
    %289 = stablehlo.multiply %257, %288 : tensor<3xf64>
    %290 = stablehlo.subtract %289, %284 : tensor<3xf64>
    %cst_80 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %291 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %292 = stablehlo.add %290, %291 : tensor<3xf64>
    %293 = stablehlo.multiply %257, %292 : tensor<3xf64>
    %294 = stablehlo.subtract %293, %288 : tensor<3xf64>
    %cst_81 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %295 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %296 = stablehlo.add %294, %295 : tensor<3xf64>
    %297 = stablehlo.multiply %257, %296 : tensor<3xf64>
    %298 = stablehlo.subtract %297, %292 : tensor<3xf64>
    %cst_82 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %299 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %300 = stablehlo.add %298, %299 : tensor<3xf64>
    %301 = stablehlo.multiply %257, %300 : tensor<3xf64>
    %302 = stablehlo.subtract %301, %296 : tensor<3xf64>
    %cst_83 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %303 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %304 = stablehlo.add %302, %303 : tensor<3xf64>
    %305 = stablehlo.multiply %257, %304 : tensor<3xf64>
    %306 = stablehlo.subtract %305, %300 : tensor<3xf64>
    %cst_84 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %307 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %308 = stablehlo.add %306, %307 : tensor<3xf64>
    %309 = stablehlo.multiply %257, %308 : tensor<3xf64>
    %310 = stablehlo.subtract %309, %304 : tensor<3xf64>
    %cst_85 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %312 = stablehlo.add %310, %311 : tensor<3xf64>
    %313 = stablehlo.multiply %257, %312 : tensor<3xf64>
    %314 = stablehlo.subtract %313, %308 : tensor<3xf64>
    %cst_86 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %315 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %316 = stablehlo.add %314, %315 : tensor<3xf64>
    %317 = stablehlo.multiply %257, %316 : tensor<3xf64>
    %318 = stablehlo.subtract %317, %312 : tensor<3xf64>
    %cst_87 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %319 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %320 = stablehlo.add %318, %319 : tensor<3xf64>
    %321 = stablehlo.multiply %257, %320 : tensor<3xf64>
    %322 = stablehlo.subtract %321, %316 : tensor<3xf64>
    %cst_88 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %323 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %324 = stablehlo.add %322, %323 : tensor<3xf64>
    %325 = stablehlo.multiply %257, %324 : tensor<3xf64>
    %326 = stablehlo.subtract %325, %320 : tensor<3xf64>
    %cst_89 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %327 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %328 = stablehlo.add %326, %327 : tensor<3xf64>
    %329 = stablehlo.multiply %257, %328 : tensor<3xf64>
    %330 = stablehlo.subtract %329, %324 : tensor<3xf64>
    %cst_90 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %331 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %332 = stablehlo.add %330, %331 : tensor<3xf64>
    %333 = stablehlo.multiply %257, %332 : tensor<3xf64>
    %334 = stablehlo.subtract %333, %328 : tensor<3xf64>
    %cst_91 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %335 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %336 = stablehlo.add %334, %335 : tensor<3xf64>
    %337 = stablehlo.multiply %257, %336 : tensor<3xf64>
    %338 = stablehlo.subtract %337, %332 : tensor<3xf64>
    %cst_92 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %339 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %340 = stablehlo.add %338, %339 : tensor<3xf64>
    %341 = stablehlo.multiply %257, %340 : tensor<3xf64>
    %342 = stablehlo.subtract %341, %336 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %343 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %344 = stablehlo.add %342, %343 : tensor<3xf64>
    %345 = stablehlo.multiply %257, %344 : tensor<3xf64>
    %346 = stablehlo.subtract %345, %340 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %347 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %348 = stablehlo.add %346, %347 : tensor<3xf64>
    %349 = stablehlo.multiply %257, %348 : tensor<3xf64>
    %350 = stablehlo.subtract %349, %344 : tensor<3xf64>
    %cst_95 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %351 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %352 = stablehlo.add %350, %351 : tensor<3xf64>
    %353 = stablehlo.multiply %257, %352 : tensor<3xf64>
    %354 = stablehlo.subtract %353, %348 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %355 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %356 = stablehlo.add %354, %355 : tensor<3xf64>
    %357 = stablehlo.multiply %257, %356 : tensor<3xf64>
    %358 = stablehlo.subtract %357, %352 : tensor<3xf64>
    %cst_97 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %359 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %360 = stablehlo.add %358, %359 : tensor<3xf64>
    %361 = stablehlo.multiply %257, %360 : tensor<3xf64>
    %362 = stablehlo.subtract %361, %356 : tensor<3xf64>
    %cst_98 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %363 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %364 = stablehlo.add %362, %363 : tensor<3xf64>
    %365 = stablehlo.multiply %257, %364 : tensor<3xf64>
    %366 = stablehlo.subtract %365, %360 : tensor<3xf64>
    %cst_99 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %367 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %368 = stablehlo.add %366, %367 : tensor<3xf64>
    %369 = stablehlo.multiply %257, %368 : tensor<3xf64>
    %370 = stablehlo.subtract %369, %364 : tensor<3xf64>
    %cst_100 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %371 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %372 = stablehlo.add %370, %371 : tensor<3xf64>
    %373 = stablehlo.multiply %257, %372 : tensor<3xf64>
    %374 = stablehlo.subtract %373, %368 : tensor<3xf64>
    %cst_101 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %375 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %376 = stablehlo.add %374, %375 : tensor<3xf64>
    %377 = stablehlo.multiply %257, %376 : tensor<3xf64>
    %378 = stablehlo.subtract %377, %372 : tensor<3xf64>
    %cst_102 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %379 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %380 = stablehlo.add %378, %379 : tensor<3xf64>
    %381 = stablehlo.subtract %380, %372 : tensor<3xf64>
    %cst_103 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %382 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %383 = stablehlo.multiply %382, %381 : tensor<3xf64>
    %384 = stablehlo.divide %255, %252 : tensor<3xf64>
    %385 = stablehlo.subtract %384, %254 : tensor<3xf64>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %386 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %387 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %388 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %389 = stablehlo.multiply %385, %386 : tensor<3xf64>
    %390 = stablehlo.subtract %389, %387 : tensor<3xf64>
    %cst_107 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %391 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %392 = stablehlo.add %390, %391 : tensor<3xf64>
    %393 = stablehlo.multiply %385, %392 : tensor<3xf64>
    %394 = stablehlo.subtract %393, %386 : tensor<3xf64>
    %cst_108 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %395 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %396 = stablehlo.add %394, %395 : tensor<3xf64>
    %397 = stablehlo.multiply %385, %396 : tensor<3xf64>
    %398 = stablehlo.subtract %397, %392 : tensor<3xf64>
    %cst_109 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %399 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %400 = stablehlo.add %398, %399 : tensor<3xf64>
    %401 = stablehlo.multiply %385, %400 : tensor<3xf64>
    %402 = stablehlo.subtract %401, %396 : tensor<3xf64>
    %cst_110 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %403 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %404 = stablehlo.add %402, %403 : tensor<3xf64>
    %405 = stablehlo.multiply %385, %404 : tensor<3xf64>
    %406 = stablehlo.subtract %405, %400 : tensor<3xf64>
    %cst_111 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %407 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %408 = stablehlo.add %406, %407 : tensor<3xf64>
    %409 = stablehlo.multiply %385, %408 : tensor<3xf64>
    %410 = stablehlo.subtract %409, %404 : tensor<3xf64>
    %cst_112 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %411 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %412 = stablehlo.add %410, %411 : tensor<3xf64>
    %413 = stablehlo.multiply %385, %412 : tensor<3xf64>
    %414 = stablehlo.subtract %413, %408 : tensor<3xf64>
    %cst_113 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %415 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %416 = stablehlo.add %414, %415 : tensor<3xf64>
    %417 = stablehlo.multiply %385, %416 : tensor<3xf64>
    %418 = stablehlo.subtract %417, %412 : tensor<3xf64>
    %cst_114 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %419 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %420 = stablehlo.add %418, %419 : tensor<3xf64>
    %421 = stablehlo.multiply %385, %420 : tensor<3xf64>
    %422 = stablehlo.subtract %421, %416 : tensor<3xf64>
    %cst_115 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %423 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %424 = stablehlo.add %422, %423 : tensor<3xf64>
    %425 = stablehlo.multiply %385, %424 : tensor<3xf64>
    %426 = stablehlo.subtract %425, %420 : tensor<3xf64>
    %cst_116 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %427 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %428 = stablehlo.add %426, %427 : tensor<3xf64>
    %429 = stablehlo.multiply %385, %428 : tensor<3xf64>
    %430 = stablehlo.subtract %429, %424 : tensor<3xf64>
    %cst_117 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %431 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %432 = stablehlo.add %430, %431 : tensor<3xf64>
    %433 = stablehlo.multiply %385, %432 : tensor<3xf64>
    %434 = stablehlo.subtract %433, %428 : tensor<3xf64>
    %cst_118 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %435 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %436 = stablehlo.add %434, %435 : tensor<3xf64>
    %437 = stablehlo.multiply %385, %436 : tensor<3xf64>
    %438 = stablehlo.subtract %437, %432 : tensor<3xf64>
    %cst_119 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %439 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %440 = stablehlo.add %438, %439 : tensor<3xf64>
    %441 = stablehlo.multiply %385, %440 : tensor<3xf64>
    %442 = stablehlo.subtract %441, %436 : tensor<3xf64>
    %cst_120 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %443 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %444 = stablehlo.add %442, %443 : tensor<3xf64>
    %445 = stablehlo.multiply %385, %444 : tensor<3xf64>
    %446 = stablehlo.subtract %445, %440 : tensor<3xf64>
    %cst_121 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %447 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %448 = stablehlo.add %446, %447 : tensor<3xf64>
    %449 = stablehlo.multiply %385, %448 : tensor<3xf64>
    %450 = stablehlo.subtract %449, %444 : tensor<3xf64>
    %cst_122 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %451 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %452 = stablehlo.add %450, %451 : tensor<3xf64>
    %453 = stablehlo.multiply %385, %452 : tensor<3xf64>
    %454 = stablehlo.subtract %453, %448 : tensor<3xf64>
    %cst_123 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %455 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %456 = stablehlo.add %454, %455 : tensor<3xf64>
    %457 = stablehlo.multiply %385, %456 : tensor<3xf64>
    %458 = stablehlo.subtract %457, %452 : tensor<3xf64>
    %cst_124 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %459 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %460 = stablehlo.add %458, %459 : tensor<3xf64>
    %461 = stablehlo.multiply %385, %460 : tensor<3xf64>
    %462 = stablehlo.subtract %461, %456 : tensor<3xf64>
    %cst_125 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %463 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %464 = stablehlo.add %462, %463 : tensor<3xf64>
    %465 = stablehlo.multiply %385, %464 : tensor<3xf64>
    %466 = stablehlo.subtract %465, %460 : tensor<3xf64>
    %cst_126 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %467 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %468 = stablehlo.add %466, %467 : tensor<3xf64>
    %469 = stablehlo.multiply %385, %468 : tensor<3xf64>
    %470 = stablehlo.subtract %469, %464 : tensor<3xf64>
    %cst_127 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %471 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %472 = stablehlo.add %470, %471 : tensor<3xf64>
    %473 = stablehlo.multiply %385, %472 : tensor<3xf64>
    %474 = stablehlo.subtract %473, %468 : tensor<3xf64>
    %cst_128 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %475 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %476 = stablehlo.add %474, %475 : tensor<3xf64>
    %477 = stablehlo.multiply %385, %476 : tensor<3xf64>
    %478 = stablehlo.subtract %477, %472 : tensor<3xf64>
    %cst_129 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %479 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %480 = stablehlo.add %478, %479 : tensor<3xf64>
    %481 = stablehlo.multiply %385, %480 : tensor<3xf64>
    %482 = stablehlo.subtract %481, %476 : tensor<3xf64>
    %cst_130 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %483 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %484 = stablehlo.add %482, %483 : tensor<3xf64>
    %485 = stablehlo.multiply %385, %484 : tensor<3xf64>
    %486 = stablehlo.subtract %485, %480 : tensor<3xf64>
    %cst_131 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %487 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %488 = stablehlo.add %486, %487 : tensor<3xf64>
    %489 = stablehlo.subtract %488, %480 : tensor<3xf64>
    %cst_132 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %490 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %491 = stablehlo.multiply %490, %489 : tensor<3xf64>
    %492 = stablehlo.sqrt %252 : tensor<3xf64>
    %493 = stablehlo.divide %491, %492 : tensor<3xf64>
    %cst_133 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %494 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %495 = stablehlo.compare LE, %252, %494, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %496 = stablehlo.select %495, %383, %493 : tensor<3xi1>, tensor<3xf64>
    %497 = stablehlo.sine %496 : tensor<3xf64>
    %cst_134 = stablehlo.constant dense<3.524000e+00> : tensor<f64>
    %498 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %499 = stablehlo.multiply %498, %497 : tensor<3xf64>
    %cst_135 = stablehlo.constant dense<4.300000e+00> : tensor<f64>
    %500 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %501 = stablehlo.add %500, %499 : tensor<3xf64>
    %502 = chlo.digamma %501 : tensor<3xf64> -> tensor<3xf64>
    %cst_136 = stablehlo.constant dense<7.900000e-01> : tensor<f64>
    %503 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %504 = stablehlo.subtract %503, %502 : tensor<3xf64>
    %505 = stablehlo.multiply %251, %504 : tensor<3xf64>
    %cst_137 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %506 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %507 = stablehlo.multiply %506, %505 : tensor<3xf64>
    %508 = call @soft_sign(%507) : (tensor<3xf64>) -> tensor<3xf64>
    %cst_138 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %509 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %510 = stablehlo.multiply %509, %508 : tensor<3xf64>
    %511 = chlo.acos %510 : tensor<3xf64> -> tensor<3xf64>
    %cst_139 = stablehlo.constant dense<0.73999999999999999> : tensor<f64>
    %512 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %513 = stablehlo.multiply %512, %505 : tensor<3xf64>
    %514 = stablehlo.tanh %511 : tensor<3xf64>
    %515 = stablehlo.multiply %513, %514 : tensor<3xf64>
    %516 = stablehlo.sine %515 : tensor<3xf64>
    %517 = stablehlo.multiply %arg2, %arg2 : tensor<3xf64>
    %cst_140 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %518 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %519 = stablehlo.add %518, %517 : tensor<3xf64>
    %520 = stablehlo.divide %516, %519 : tensor<3xf64>
    return %520 : tensor<3xf64>
  }
  func.func private @soft_sign(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.abs %arg0 : tensor<3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.add %0, %1 : tensor<3xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<3xf64>
    return %3 : tensor<3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<3xf64>
    %1 = stablehlo.sine %0 : tensor<3xf64>
    %2 = stablehlo.cosine %0 : tensor<3xf64>
    %3 = stablehlo.abs %arg0 : tensor<3xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %7 = stablehlo.multiply %4, %3 : tensor<3xf64>
    %8 = stablehlo.subtract %7, %5 : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %12 = stablehlo.multiply %8, %9 : tensor<3xf64>
    %13 = stablehlo.subtract %12, %10 : tensor<3xf64>
    %cst_5 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.add %13, %14 : tensor<3xf64>
    %16 = stablehlo.multiply %8, %15 : tensor<3xf64>
    %17 = stablehlo.subtract %16, %9 : tensor<3xf64>
    %cst_6 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %19 = stablehlo.add %17, %18 : tensor<3xf64>
    %20 = stablehlo.multiply %8, %19 : tensor<3xf64>
    %21 = stablehlo.subtract %20, %15 : tensor<3xf64>
    %cst_7 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %23 = stablehlo.add %21, %22 : tensor<3xf64>
    %24 = stablehlo.multiply %8, %23 : tensor<3xf64>
    %25 = stablehlo.subtract %24, %19 : tensor<3xf64>
    %cst_8 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %27 = stablehlo.add %25, %26 : tensor<3xf64>
    %28 = stablehlo.multiply %8, %27 : tensor<3xf64>
    %29 = stablehlo.subtract %28, %23 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %31 = stablehlo.add %29, %30 : tensor<3xf64>
    %32 = stablehlo.multiply %8, %31 : tensor<3xf64>
    %33 = stablehlo.subtract %32, %27 : tensor<3xf64>
    %cst_10 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %35 = stablehlo.add %33, %34 : tensor<3xf64>
    %36 = stablehlo.multiply %8, %35 : tensor<3xf64>
    %37 = stablehlo.subtract %36, %31 : tensor<3xf64>
    %cst_11 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %39 = stablehlo.add %37, %38 : tensor<3xf64>
    %40 = stablehlo.multiply %8, %39 : tensor<3xf64>
    %41 = stablehlo.subtract %40, %35 : tensor<3xf64>
    %cst_12 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %43 = stablehlo.add %41, %42 : tensor<3xf64>
    %44 = stablehlo.multiply %8, %43 : tensor<3xf64>
    %45 = stablehlo.subtract %44, %39 : tensor<3xf64>
    %cst_13 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %47 = stablehlo.add %45, %46 : tensor<3xf64>
    %48 = stablehlo.multiply %8, %47 : tensor<3xf64>
    %49 = stablehlo.subtract %48, %43 : tensor<3xf64>
    %cst_14 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %51 = stablehlo.add %49, %50 : tensor<3xf64>
    %52 = stablehlo.multiply %8, %51 : tensor<3xf64>
    %53 = stablehlo.subtract %52, %47 : tensor<3xf64>
    %cst_15 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %55 = stablehlo.add %53, %54 : tensor<3xf64>
    %56 = stablehlo.multiply %8, %55 : tensor<3xf64>
    %57 = stablehlo.subtract %56, %51 : tensor<3xf64>
    %cst_16 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %59 = stablehlo.add %57, %58 : tensor<3xf64>
    %60 = stablehlo.multiply %8, %59 : tensor<3xf64>
    %61 = stablehlo.subtract %60, %55 : tensor<3xf64>
    %cst_17 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %63 = stablehlo.add %61, %62 : tensor<3xf64>
    %64 = stablehlo.multiply %8, %63 : tensor<3xf64>
    %65 = stablehlo.subtract %64, %59 : tensor<3xf64>
    %cst_18 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %67 = stablehlo.add %65, %66 : tensor<3xf64>
    %68 = stablehlo.multiply %8, %67 : tensor<3xf64>
    %69 = stablehlo.subtract %68, %63 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %71 = stablehlo.add %69, %70 : tensor<3xf64>
    %72 = stablehlo.multiply %8, %71 : tensor<3xf64>
    %73 = stablehlo.subtract %72, %67 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %75 = stablehlo.add %73, %74 : tensor<3xf64>
    %76 = stablehlo.multiply %8, %75 : tensor<3xf64>
    %77 = stablehlo.subtract %76, %71 : tensor<3xf64>
    %cst_21 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %79 = stablehlo.add %77, %78 : tensor<3xf64>
    %80 = stablehlo.multiply %8, %79 : tensor<3xf64>
    %81 = stablehlo.subtract %80, %75 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %83 = stablehlo.add %81, %82 : tensor<3xf64>
    %84 = stablehlo.multiply %8, %83 : tensor<3xf64>
    %85 = stablehlo.subtract %84, %79 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %87 = stablehlo.add %85, %86 : tensor<3xf64>
    %88 = stablehlo.multiply %8, %87 : tensor<3xf64>
    %89 = stablehlo.subtract %88, %83 : tensor<3xf64>
    %cst_24 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %91 = stablehlo.add %89, %90 : tensor<3xf64>
    %92 = stablehlo.multiply %8, %91 : tensor<3xf64>
    %93 = stablehlo.subtract %92, %87 : tensor<3xf64>
    %cst_25 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %95 = stablehlo.add %93, %94 : tensor<3xf64>
    %96 = stablehlo.multiply %8, %95 : tensor<3xf64>
    %97 = stablehlo.subtract %96, %91 : tensor<3xf64>
    %cst_26 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %99 = stablehlo.add %97, %98 : tensor<3xf64>
    %100 = stablehlo.multiply %8, %99 : tensor<3xf64>
    %101 = stablehlo.subtract %100, %95 : tensor<3xf64>
    %cst_27 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %103 = stablehlo.add %101, %102 : tensor<3xf64>
    %104 = stablehlo.multiply %8, %103 : tensor<3xf64>
    %105 = stablehlo.subtract %104, %99 : tensor<3xf64>
    %cst_28 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %106 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %107 = stablehlo.add %105, %106 : tensor<3xf64>
    %108 = stablehlo.multiply %8, %107 : tensor<3xf64>
    %109 = stablehlo.subtract %108, %103 : tensor<3xf64>
    %cst_29 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %111 = stablehlo.add %109, %110 : tensor<3xf64>
    %112 = stablehlo.multiply %8, %111 : tensor<3xf64>
    %113 = stablehlo.subtract %112, %107 : tensor<3xf64>
    %cst_30 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %115 = stablehlo.add %113, %114 : tensor<3xf64>
    %116 = stablehlo.multiply %8, %115 : tensor<3xf64>
    %117 = stablehlo.subtract %116, %111 : tensor<3xf64>
    %cst_31 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %119 = stablehlo.add %117, %118 : tensor<3xf64>
    %120 = stablehlo.multiply %8, %119 : tensor<3xf64>
    %121 = stablehlo.subtract %120, %115 : tensor<3xf64>
    %cst_32 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %122 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %123 = stablehlo.add %121, %122 : tensor<3xf64>
    %124 = stablehlo.multiply %8, %123 : tensor<3xf64>
    %125 = stablehlo.subtract %124, %119 : tensor<3xf64>
    %cst_33 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %126 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %127 = stablehlo.add %125, %126 : tensor<3xf64>
    %128 = stablehlo.multiply %8, %127 : tensor<3xf64>
    %129 = stablehlo.subtract %128, %123 : tensor<3xf64>
    %cst_34 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %130 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %131 = stablehlo.add %129, %130 : tensor<3xf64>
    %132 = stablehlo.subtract %131, %123 : tensor<3xf64>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %134 = stablehlo.multiply %133, %132 : tensor<3xf64>
    %135 = stablehlo.divide %6, %3 : tensor<3xf64>
    %136 = stablehlo.subtract %135, %5 : tensor<3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %140 = stablehlo.multiply %136, %137 : tensor<3xf64>
    %141 = stablehlo.subtract %140, %138 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %143 = stablehlo.add %141, %142 : tensor<3xf64>
    %144 = stablehlo.multiply %136, %143 : tensor<3xf64>
    %145 = stablehlo.subtract %144, %137 : tensor<3xf64>
    %cst_40 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %147 = stablehlo.add %145, %146 : tensor<3xf64>
    %148 = stablehlo.multiply %136, %147 : tensor<3xf64>
    %149 = stablehlo.subtract %148, %143 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %150 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %151 = stablehlo.add %149, %150 : tensor<3xf64>
    %152 = stablehlo.multiply %136, %151 : tensor<3xf64>
    %153 = stablehlo.subtract %152, %147 : tensor<3xf64>
    %cst_42 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %154 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %155 = stablehlo.add %153, %154 : tensor<3xf64>
    %156 = stablehlo.multiply %136, %155 : tensor<3xf64>
    %157 = stablehlo.subtract %156, %151 : tensor<3xf64>
    %cst_43 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %158 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %159 = stablehlo.add %157, %158 : tensor<3xf64>
    %160 = stablehlo.multiply %136, %159 : tensor<3xf64>
    %161 = stablehlo.subtract %160, %155 : tensor<3xf64>
    %cst_44 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %163 = stablehlo.add %161, %162 : tensor<3xf64>
    %164 = stablehlo.multiply %136, %163 : tensor<3xf64>
    %165 = stablehlo.subtract %164, %159 : tensor<3xf64>
    %cst_45 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %167 = stablehlo.add %165, %166 : tensor<3xf64>
    %168 = stablehlo.multiply %136, %167 : tensor<3xf64>
    %169 = stablehlo.subtract %168, %163 : tensor<3xf64>
    %cst_46 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %170 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %171 = stablehlo.add %169, %170 : tensor<3xf64>
    %172 = stablehlo.multiply %136, %171 : tensor<3xf64>
    %173 = stablehlo.subtract %172, %167 : tensor<3xf64>
    %cst_47 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %175 = stablehlo.add %173, %174 : tensor<3xf64>
    %176 = stablehlo.multiply %136, %175 : tensor<3xf64>
    %177 = stablehlo.subtract %176, %171 : tensor<3xf64>
    %cst_48 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %178 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %179 = stablehlo.add %177, %178 : tensor<3xf64>
    %180 = stablehlo.multiply %136, %179 : tensor<3xf64>
    %181 = stablehlo.subtract %180, %175 : tensor<3xf64>
    %cst_49 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %183 = stablehlo.add %181, %182 : tensor<3xf64>
    %184 = stablehlo.multiply %136, %183 : tensor<3xf64>
    %185 = stablehlo.subtract %184, %179 : tensor<3xf64>
    %cst_50 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %186 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %187 = stablehlo.add %185, %186 : tensor<3xf64>
    %188 = stablehlo.multiply %136, %187 : tensor<3xf64>
    %189 = stablehlo.subtract %188, %183 : tensor<3xf64>
    %cst_51 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %190 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %191 = stablehlo.add %189, %190 : tensor<3xf64>
    %192 = stablehlo.multiply %136, %191 : tensor<3xf64>
    %193 = stablehlo.subtract %192, %187 : tensor<3xf64>
    %cst_52 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %194 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %195 = stablehlo.add %193, %194 : tensor<3xf64>
    %196 = stablehlo.multiply %136, %195 : tensor<3xf64>
    %197 = stablehlo.subtract %196, %191 : tensor<3xf64>
    %cst_53 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %198 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %199 = stablehlo.add %197, %198 : tensor<3xf64>
    %200 = stablehlo.multiply %136, %199 : tensor<3xf64>
    %201 = stablehlo.subtract %200, %195 : tensor<3xf64>
    %cst_54 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %202 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %203 = stablehlo.add %201, %202 : tensor<3xf64>
    %204 = stablehlo.multiply %136, %203 : tensor<3xf64>
    %205 = stablehlo.subtract %204, %199 : tensor<3xf64>
    %cst_55 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %206 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %207 = stablehlo.add %205, %206 : tensor<3xf64>
    %208 = stablehlo.multiply %136, %207 : tensor<3xf64>
    %209 = stablehlo.subtract %208, %203 : tensor<3xf64>
    %cst_56 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %210 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %211 = stablehlo.add %209, %210 : tensor<3xf64>
    %212 = stablehlo.multiply %136, %211 : tensor<3xf64>
    %213 = stablehlo.subtract %212, %207 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %214 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %215 = stablehlo.add %213, %214 : tensor<3xf64>
    %216 = stablehlo.multiply %136, %215 : tensor<3xf64>
    %217 = stablehlo.subtract %216, %211 : tensor<3xf64>
    %cst_58 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %219 = stablehlo.add %217, %218 : tensor<3xf64>
    %220 = stablehlo.multiply %136, %219 : tensor<3xf64>
    %221 = stablehlo.subtract %220, %215 : tensor<3xf64>
    %cst_59 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %222 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %223 = stablehlo.add %221, %222 : tensor<3xf64>
    %224 = stablehlo.multiply %136, %223 : tensor<3xf64>
    %225 = stablehlo.subtract %224, %219 : tensor<3xf64>
    %cst_60 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %226 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %227 = stablehlo.add %225, %226 : tensor<3xf64>
    %228 = stablehlo.multiply %136, %227 : tensor<3xf64>
    %229 = stablehlo.subtract %228, %223 : tensor<3xf64>
    %cst_61 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %230 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %231 = stablehlo.add %229, %230 : tensor<3xf64>
    %232 = stablehlo.multiply %136, %231 : tensor<3xf64>
    %233 = stablehlo.subtract %232, %227 : tensor<3xf64>
    %cst_62 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %235 = stablehlo.add %233, %234 : tensor<3xf64>
    %236 = stablehlo.multiply %136, %235 : tensor<3xf64>
    %237 = stablehlo.subtract %236, %231 : tensor<3xf64>
    %cst_63 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %238 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %239 = stablehlo.add %237, %238 : tensor<3xf64>
    %240 = stablehlo.subtract %239, %231 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %241 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %242 = stablehlo.multiply %241, %240 : tensor<3xf64>
    %243 = stablehlo.sqrt %3 : tensor<3xf64>
    %244 = stablehlo.divide %242, %243 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %245 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %246 = stablehlo.compare LE, %3, %245, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %247 = stablehlo.select %246, %134, %244 : tensor<3xi1>, tensor<3xf64>
    %248 = chlo.bessel_i1e %arg0 : tensor<3xf64> -> tensor<3xf64>
    %249 = stablehlo.sign %arg0 : tensor<3xf64>
    %250 = stablehlo.multiply %249, %247 : tensor<3xf64>
    %251 = stablehlo.subtract %248, %250 : tensor<3xf64>
    %252 = stablehlo.sine %247 : tensor<3xf64>
    %253 = stablehlo.cosine %247 : tensor<3xf64>
    %cst_66 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %254 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %255 = stablehlo.multiply %254, %252 : tensor<3xf64>
    %256 = chlo.acos %255 : tensor<3xf64> -> tensor<3xf64>
    %257 = chlo.square %255 : tensor<3xf64> -> tensor<3xf64>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %258 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %259 = stablehlo.subtract %258, %257 : tensor<3xf64>
    %260 = stablehlo.rsqrt %259 : tensor<3xf64>
    %261 = stablehlo.negate %260 : tensor<3xf64>
    %262 = chlo.square %256 : tensor<3xf64> -> tensor<3xf64>
    %cst_68 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %264 = stablehlo.multiply %263, %256 : tensor<3xf64>
    %265 = stablehlo.abs %1 : tensor<3xf64>
    %cst_69 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_70 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %267 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_71 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %269 = stablehlo.multiply %266, %265 : tensor<3xf64>
    %270 = stablehlo.subtract %269, %267 : tensor<3xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %271 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %272 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %273 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %274 = stablehlo.multiply %270, %271 : tensor<3xf64>
    %275 = stablehlo.subtract %274, %272 : tensor<3xf64>
    %cst_75 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %277 = stablehlo.add %275, %276 : tensor<3xf64>
    %278 = stablehlo.multiply %270, %277 : tensor<3xf64>
    %279 = stablehlo.subtract %278, %271 : tensor<3xf64>
    %cst_76 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %281 = stablehlo.add %279, %280 : tensor<3xf64>
    %282 = stablehlo.multiply %270, %281 : tensor<3xf64>
    %283 = stablehlo.subtract %282, %277 : tensor<3xf64>
    %cst_77 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %285 = stablehlo.add %283, %284 : tensor<3xf64>
    %286 = stablehlo.multiply %270, %285 : tensor<3xf64>
    %287 = stablehlo.subtract %286, %281 : tensor<3xf64>
    %cst_78 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %289 = stablehlo.add %287, %288 : tensor<3xf64>
    %290 = stablehlo.multiply %270, %289 : tensor<3xf64>
    %291 = stablehlo.subtract %290, %285 : tensor<3xf64>
    %cst_79 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %293 = stablehlo.add %291, %292 : tensor<3xf64>
    %294 = stablehlo.multiply %270, %293 : tensor<3xf64>
    %295 = stablehlo.subtract %294, %289 : tensor<3xf64>
    %cst_80 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %297 = stablehlo.add %295, %296 : tensor<3xf64>
    %298 = stablehlo.multiply %270, %297 : tensor<3xf64>
    %299 = stablehlo.subtract %298, %293 : tensor<3xf64>
    %cst_81 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %300 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %301 = stablehlo.add %299, %300 : tensor<3xf64>
    %302 = stablehlo.multiply %270, %301 : tensor<3xf64>
    %303 = stablehlo.subtract %302, %297 : tensor<3xf64>
    %cst_82 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %304 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %305 = stablehlo.add %303, %304 : tensor<3xf64>
    %306 = stablehlo.multiply %270, %305 : tensor<3xf64>
    %307 = stablehlo.subtract %306, %301 : tensor<3xf64>
    %cst_83 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %308 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %309 = stablehlo.add %307, %308 : tensor<3xf64>
    %310 = stablehlo.multiply %270, %309 : tensor<3xf64>
    %311 = stablehlo.subtract %310, %305 : tensor<3xf64>
    %cst_84 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %312 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %313 = stablehlo.add %311, %312 : tensor<3xf64>
    %314 = stablehlo.multiply %270, %313 : tensor<3xf64>
    %315 = stablehlo.subtract %314, %309 : tensor<3xf64>
    %cst_85 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %316 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %317 = stablehlo.add %315, %316 : tensor<3xf64>
    %318 = stablehlo.multiply %270, %317 : tensor<3xf64>
    %319 = stablehlo.subtract %318, %313 : tensor<3xf64>
    %cst_86 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %321 = stablehlo.add %319, %320 : tensor<3xf64>
    %322 = stablehlo.multiply %270, %321 : tensor<3xf64>
    %323 = stablehlo.subtract %322, %317 : tensor<3xf64>
    %cst_87 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %324 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %325 = stablehlo.add %323, %324 : tensor<3xf64>
    %326 = stablehlo.multiply %270, %325 : tensor<3xf64>
    %327 = stablehlo.subtract %326, %321 : tensor<3xf64>
    %cst_88 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %328 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %329 = stablehlo.add %327, %328 : tensor<3xf64>
    %330 = stablehlo.multiply %270, %329 : tensor<3xf64>
    %331 = stablehlo.subtract %330, %325 : tensor<3xf64>
    %cst_89 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %332 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %333 = stablehlo.add %331, %332 : tensor<3xf64>
    %334 = stablehlo.multiply %270, %333 : tensor<3xf64>
    %335 = stablehlo.subtract %334, %329 : tensor<3xf64>
    %cst_90 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %336 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %337 = stablehlo.add %335, %336 : tensor<3xf64>
    %338 = stablehlo.multiply %270, %337 : tensor<3xf64>
    %339 = stablehlo.subtract %338, %333 : tensor<3xf64>
    %cst_91 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %340 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %341 = stablehlo.add %339, %340 : tensor<3xf64>
    %342 = stablehlo.multiply %270, %341 : tensor<3xf64>
    %343 = stablehlo.subtract %342, %337 : tensor<3xf64>
    %cst_92 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %344 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %345 = stablehlo.add %343, %344 : tensor<3xf64>
    %346 = stablehlo.multiply %270, %345 : tensor<3xf64>
    %347 = stablehlo.subtract %346, %341 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %348 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %349 = stablehlo.add %347, %348 : tensor<3xf64>
    %350 = stablehlo.multiply %270, %349 : tensor<3xf64>
    %351 = stablehlo.subtract %350, %345 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %352 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %353 = stablehlo.add %351, %352 : tensor<3xf64>
    %354 = stablehlo.multiply %270, %353 : tensor<3xf64>
    %355 = stablehlo.subtract %354, %349 : tensor<3xf64>
    %cst_95 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %356 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %357 = stablehlo.add %355, %356 : tensor<3xf64>
    %358 = stablehlo.multiply %270, %357 : tensor<3xf64>
    %359 = stablehlo.subtract %358, %353 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %360 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %361 = stablehlo.add %359, %360 : tensor<3xf64>
    %362 = stablehlo.multiply %270, %361 : tensor<3xf64>
    %363 = stablehlo.subtract %362, %357 : tensor<3xf64>
    %cst_97 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %364 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %365 = stablehlo.add %363, %364 : tensor<3xf64>
    %366 = stablehlo.multiply %270, %365 : tensor<3xf64>
    %367 = stablehlo.subtract %366, %361 : tensor<3xf64>
    %cst_98 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %368 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %369 = stablehlo.add %367, %368 : tensor<3xf64>
    %370 = stablehlo.multiply %270, %369 : tensor<3xf64>
    %371 = stablehlo.subtract %370, %365 : tensor<3xf64>
    %cst_99 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %372 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %373 = stablehlo.add %371, %372 : tensor<3xf64>
    %374 = stablehlo.multiply %270, %373 : tensor<3xf64>
    %375 = stablehlo.subtract %374, %369 : tensor<3xf64>
    %cst_100 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %376 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %377 = stablehlo.add %375, %376 : tensor<3xf64>
    %378 = stablehlo.multiply %270, %377 : tensor<3xf64>
    %379 = stablehlo.subtract %378, %373 : tensor<3xf64>
    %cst_101 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %380 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %381 = stablehlo.add %379, %380 : tensor<3xf64>
    %382 = stablehlo.multiply %270, %381 : tensor<3xf64>
    %383 = stablehlo.subtract %382, %377 : tensor<3xf64>
    %cst_102 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %384 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %385 = stablehlo.add %383, %384 : tensor<3xf64>
    %386 = stablehlo.multiply %270, %385 : tensor<3xf64>
    %387 = stablehlo.subtract %386, %381 : tensor<3xf64>
    %cst_103 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %388 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %389 = stablehlo.add %387, %388 : tensor<3xf64>
    %390 = stablehlo.multiply %270, %389 : tensor<3xf64>
    %391 = stablehlo.subtract %390, %385 : tensor<3xf64>
    %cst_104 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %392 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %393 = stablehlo.add %391, %392 : tensor<3xf64>
    %394 = stablehlo.subtract %393, %385 : tensor<3xf64>
    %cst_105 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %395 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %396 = stablehlo.multiply %395, %394 : tensor<3xf64>
    %397 = stablehlo.divide %268, %265 : tensor<3xf64>
    %398 = stablehlo.subtract %397, %267 : tensor<3xf64>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %399 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %400 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %401 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %402 = stablehlo.multiply %398, %399 : tensor<3xf64>
    %403 = stablehlo.subtract %402, %400 : tensor<3xf64>
    %cst_109 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %404 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %405 = stablehlo.add %403, %404 : tensor<3xf64>
    %406 = stablehlo.multiply %398, %405 : tensor<3xf64>
    %407 = stablehlo.subtract %406, %399 : tensor<3xf64>
    %cst_110 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %408 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %409 = stablehlo.add %407, %408 : tensor<3xf64>
    %410 = stablehlo.multiply %398, %409 : tensor<3xf64>
    %411 = stablehlo.subtract %410, %405 : tensor<3xf64>
    %cst_111 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %412 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %413 = stablehlo.add %411, %412 : tensor<3xf64>
    %414 = stablehlo.multiply %398, %413 : tensor<3xf64>
    %415 = stablehlo.subtract %414, %409 : tensor<3xf64>
    %cst_112 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %416 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %417 = stablehlo.add %415, %416 : tensor<3xf64>
    %418 = stablehlo.multiply %398, %417 : tensor<3xf64>
    %419 = stablehlo.subtract %418, %413 : tensor<3xf64>
    %cst_113 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %420 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %421 = stablehlo.add %419, %420 : tensor<3xf64>
    %422 = stablehlo.multiply %398, %421 : tensor<3xf64>
    %423 = stablehlo.subtract %422, %417 : tensor<3xf64>
    %cst_114 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %424 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %425 = stablehlo.add %423, %424 : tensor<3xf64>
    %426 = stablehlo.multiply %398, %425 : tensor<3xf64>
    %427 = stablehlo.subtract %426, %421 : tensor<3xf64>
    %cst_115 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %428 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %429 = stablehlo.add %427, %428 : tensor<3xf64>
    %430 = stablehlo.multiply %398, %429 : tensor<3xf64>
    %431 = stablehlo.subtract %430, %425 : tensor<3xf64>
    %cst_116 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %432 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %433 = stablehlo.add %431, %432 : tensor<3xf64>
    %434 = stablehlo.multiply %398, %433 : tensor<3xf64>
    %435 = stablehlo.subtract %434, %429 : tensor<3xf64>
    %cst_117 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %436 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %437 = stablehlo.add %435, %436 : tensor<3xf64>
    %438 = stablehlo.multiply %398, %437 : tensor<3xf64>
    %439 = stablehlo.subtract %438, %433 : tensor<3xf64>
    %cst_118 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %440 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %441 = stablehlo.add %439, %440 : tensor<3xf64>
    %442 = stablehlo.multiply %398, %441 : tensor<3xf64>
    %443 = stablehlo.subtract %442, %437 : tensor<3xf64>
    %cst_119 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %444 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %445 = stablehlo.add %443, %444 : tensor<3xf64>
    %446 = stablehlo.multiply %398, %445 : tensor<3xf64>
    %447 = stablehlo.subtract %446, %441 : tensor<3xf64>
    %cst_120 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %448 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %449 = stablehlo.add %447, %448 : tensor<3xf64>
    %450 = stablehlo.multiply %398, %449 : tensor<3xf64>
    %451 = stablehlo.subtract %450, %445 : tensor<3xf64>
    %cst_121 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %452 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %453 = stablehlo.add %451, %452 : tensor<3xf64>
    %454 = stablehlo.multiply %398, %453 : tensor<3xf64>
    %455 = stablehlo.subtract %454, %449 : tensor<3xf64>
    %cst_122 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %456 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %457 = stablehlo.add %455, %456 : tensor<3xf64>
    %458 = stablehlo.multiply %398, %457 : tensor<3xf64>
    %459 = stablehlo.subtract %458, %453 : tensor<3xf64>
    %cst_123 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %460 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %461 = stablehlo.add %459, %460 : tensor<3xf64>
    %462 = stablehlo.multiply %398, %461 : tensor<3xf64>
    %463 = stablehlo.subtract %462, %457 : tensor<3xf64>
    %cst_124 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %464 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %465 = stablehlo.add %463, %464 : tensor<3xf64>
    %466 = stablehlo.multiply %398, %465 : tensor<3xf64>
    %467 = stablehlo.subtract %466, %461 : tensor<3xf64>
    %cst_125 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %468 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %469 = stablehlo.add %467, %468 : tensor<3xf64>
    %470 = stablehlo.multiply %398, %469 : tensor<3xf64>
    %471 = stablehlo.subtract %470, %465 : tensor<3xf64>
    %cst_126 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %472 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %473 = stablehlo.add %471, %472 : tensor<3xf64>
    %474 = stablehlo.multiply %398, %473 : tensor<3xf64>
    %475 = stablehlo.subtract %474, %469 : tensor<3xf64>
    %cst_127 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %476 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %477 = stablehlo.add %475, %476 : tensor<3xf64>
    %478 = stablehlo.multiply %398, %477 : tensor<3xf64>
    %479 = stablehlo.subtract %478, %473 : tensor<3xf64>
    %cst_128 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %480 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %481 = stablehlo.add %479, %480 : tensor<3xf64>
    %482 = stablehlo.multiply %398, %481 : tensor<3xf64>
    %483 = stablehlo.subtract %482, %477 : tensor<3xf64>
    %cst_129 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %484 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %485 = stablehlo.add %483, %484 : tensor<3xf64>
    %486 = stablehlo.multiply %398, %485 : tensor<3xf64>
    %487 = stablehlo.subtract %486, %481 : tensor<3xf64>
    %cst_130 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %488 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %489 = stablehlo.add %487, %488 : tensor<3xf64>
    %490 = stablehlo.multiply %398, %489 : tensor<3xf64>
    %491 = stablehlo.subtract %490, %485 : tensor<3xf64>
    %cst_131 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %492 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %493 = stablehlo.add %491, %492 : tensor<3xf64>
    %494 = stablehlo.multiply %398, %493 : tensor<3xf64>
    %495 = stablehlo.subtract %494, %489 : tensor<3xf64>
    %cst_132 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %496 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %497 = stablehlo.add %495, %496 : tensor<3xf64>
    %498 = stablehlo.multiply %398, %497 : tensor<3xf64>
    %499 = stablehlo.subtract %498, %493 : tensor<3xf64>
    %cst_133 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %500 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %501 = stablehlo.add %499, %500 : tensor<3xf64>
    %502 = stablehlo.subtract %501, %493 : tensor<3xf64>
    %cst_134 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %503 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %504 = stablehlo.multiply %503, %502 : tensor<3xf64>
    %505 = stablehlo.sqrt %265 : tensor<3xf64>
    %506 = stablehlo.divide %504, %505 : tensor<3xf64>
    %cst_135 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %507 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %508 = stablehlo.compare LE, %265, %507, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %509 = stablehlo.select %508, %396, %506 : tensor<3xi1>, tensor<3xf64>
    %510 = chlo.bessel_i1e %1 : tensor<3xf64> -> tensor<3xf64>
    %511 = stablehlo.sign %1 : tensor<3xf64>
    %512 = stablehlo.multiply %511, %509 : tensor<3xf64>
    %513 = stablehlo.subtract %510, %512 : tensor<3xf64>
    %514 = stablehlo.sine %509 : tensor<3xf64>
    %515 = stablehlo.cosine %509 : tensor<3xf64>
    %cst_136 = stablehlo.constant dense<3.524000e+00> : tensor<f64>
    %516 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %517 = stablehlo.multiply %516, %514 : tensor<3xf64>
    %cst_137 = stablehlo.constant dense<4.300000e+00> : tensor<f64>
    %518 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %519 = stablehlo.add %518, %517 : tensor<3xf64>
    %520 = chlo.digamma %519 : tensor<3xf64> -> tensor<3xf64>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %521 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %522 = chlo.polygamma %521, %519 : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
    %cst_139 = stablehlo.constant dense<7.900000e-01> : tensor<f64>
    %523 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %524 = stablehlo.subtract %523, %520 : tensor<3xf64>
    %525 = stablehlo.multiply %262, %524 : tensor<3xf64>
    %cst_140 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %526 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %527 = stablehlo.multiply %526, %525 : tensor<3xf64>
    %528:4 = call @soft_sign(%527) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xi1>, tensor<3xf64>, tensor<3xf64>)
    %cst_141 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %529 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %530 = stablehlo.multiply %529, %528#0 : tensor<3xf64>
    %531 = chlo.acos %530 : tensor<3xf64> -> tensor<3xf64>
    %532 = chlo.square %530 : tensor<3xf64> -> tensor<3xf64>
    %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %533 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %534 = stablehlo.subtract %533, %532 : tensor<3xf64>
    %535 = stablehlo.rsqrt %534 : tensor<3xf64>
    %536 = stablehlo.negate %535 : tensor<3xf64>
    %cst_143 = stablehlo.constant dense<0.73999999999999999> : tensor<f64>
    %537 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %538 = stablehlo.multiply %537, %525 : tensor<3xf64>
    %539 = stablehlo.tanh %531 : tensor<3xf64>
    %cst_144 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %540 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %541 = stablehlo.subtract %540, %539 : tensor<3xf64>
    %542 = stablehlo.multiply %538, %539 : tensor<3xf64>
    %543 = stablehlo.sine %542 : tensor<3xf64>
    %544 = stablehlo.cosine %542 : tensor<3xf64>
    %545 = stablehlo.multiply %arg2, %arg2 : tensor<3xf64>
    %cst_145 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %546 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %547 = stablehlo.multiply %546, %arg2 : tensor<3xf64>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %548 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %549 = stablehlo.add %548, %545 : tensor<3xf64>
    %550 = stablehlo.multiply %549, %549 : tensor<3xf64>
    %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %551 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %552 = stablehlo.divide %551, %550 : tensor<3xf64>
    %cst_148 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %553 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %554 = stablehlo.multiply %553, %552 : tensor<3xf64>
    %555 = stablehlo.multiply %554, %543 : tensor<3xf64>
    %556 = stablehlo.negate %555 : tensor<3xf64>
    %557 = stablehlo.divide %553, %549 : tensor<3xf64>
    %558 = stablehlo.multiply %556, %547 : tensor<3xf64>
    %559 = stablehlo.multiply %557, %544 : tensor<3xf64>
    %560 = stablehlo.multiply %538, %559 : tensor<3xf64>
    %561 = stablehlo.multiply %559, %539 : tensor<3xf64>
    %562 = stablehlo.multiply %560, %541 : tensor<3xf64>
    %563 = stablehlo.multiply %562, %539 : tensor<3xf64>
    %564 = stablehlo.add %562, %563 : tensor<3xf64>
    %cst_149 = stablehlo.constant dense<0.73999999999999999> : tensor<f64>
    %565 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %566 = stablehlo.multiply %565, %561 : tensor<3xf64>
    %567 = stablehlo.multiply %564, %536 : tensor<3xf64>
    %cst_150 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %568 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %569 = stablehlo.multiply %568, %567 : tensor<3xf64>
    %570 = call @soft_sign_0(%528#1, %528#2, %527, %528#3, %569) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_151 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %571 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %572 = stablehlo.multiply %571, %570 : tensor<3xf64>
    %573 = stablehlo.add %566, %572 : tensor<3xf64>
    %574 = stablehlo.multiply %262, %573 : tensor<3xf64>
    %575 = stablehlo.multiply %573, %524 : tensor<3xf64>
    %576 = stablehlo.negate %574 : tensor<3xf64>
    %577 = stablehlo.multiply %576, %522 : tensor<3xf64>
    %cst_152 = stablehlo.constant dense<3.524000e+00> : tensor<f64>
    %578 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %579 = stablehlo.multiply %578, %577 : tensor<3xf64>
    %580 = stablehlo.multiply %579, %515 : tensor<3xf64>
    %581 = stablehlo.multiply %580, %513 : tensor<3xf64>
    %582 = stablehlo.multiply %575, %264 : tensor<3xf64>
    %583 = stablehlo.multiply %582, %261 : tensor<3xf64>
    %cst_153 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %584 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %585 = stablehlo.multiply %584, %583 : tensor<3xf64>
    %586 = stablehlo.multiply %585, %253 : tensor<3xf64>
    %587 = stablehlo.multiply %586, %251 : tensor<3xf64>
    %588 = stablehlo.multiply %581, %2 : tensor<3xf64>
    %589 = stablehlo.multiply %arg1, %588 : tensor<3xf64>
    %590 = stablehlo.multiply %588, %arg1 : tensor<3xf64>
    %591 = stablehlo.add %589, %590 : tensor<3xf64>
    return %587, %591, %558 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @soft_sign(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.add %0, %3 : tensor<3xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<3xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.divide %7, %6 : tensor<3xf64>
    return %5, %2, %4, %8 : tensor<3xf64>, tensor<3xi1>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @soft_sign_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf64>
    %2 = stablehlo.negate %1 : tensor<3xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3xi1>, tensor<3xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3xi1>, tensor<3xf64>
    %7 = stablehlo.add %3, %6 : tensor<3xf64>
    %8 = stablehlo.negate %5 : tensor<3xf64>
    %9 = stablehlo.add %7, %8 : tensor<3xf64>
    return %9 : tensor<3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
