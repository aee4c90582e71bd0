// import jax
// import jax.numpy as jnp
//
//
// def compute_tide(
//     surface: jax.Array,
//     u: jax.Array,
//     grav: jax.Array,
//     drag: jax.Array,
//     step_size: jax.Array,
// ):
//     eta_now = surface
//     un = u
//     for _ in range(3):
//         slope = eta_now - jnp.roll(eta_now, 1)
//         vn = un - step_size * (grav * slope + drag * un)
//         div = (jnp.roll(vn, -1) - jnp.roll(vn, 1)) / 2
//         eta_now, un = eta_now - step_size * div, vn
//     return eta_now.mean(), un
//
//   surface: float64[9] in [0.6, 1.4]
//   u: float64[9] in [-0.4, 0.4]
//   grav: float64[] in [0.5, 1.5]
//   drag: float64[] in [0.01, 0.2]
//   step_size: float64[] in [0.05, 0.2]
// -----
// forward, cpu
module @jit_compute_tide attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<9xf64>) -> tensor<9xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<9xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<9xf64>
    %4 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %5 = stablehlo.multiply %4, %arg1 : tensor<9xf64>
    %6 = stablehlo.add %3, %5 : tensor<9xf64>
    %7 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<9xf64>
    %9 = stablehlo.subtract %arg1, %8 : tensor<9xf64>
    %10 = call @_roll_static_0(%9) : (tensor<9xf64>) -> tensor<9xf64>
    %11 = call @_roll_static(%9) : (tensor<9xf64>) -> tensor<9xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<9xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %14 = stablehlo.divide %12, %13 : tensor<9xf64>
    %15 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf64>
    %17 = stablehlo.subtract %arg0, %16 : tensor<9xf64>
    %18 = call @_roll_static(%17) : (tensor<9xf64>) -> tensor<9xf64>
    %19 = stablehlo.subtract %17, %18 : tensor<9xf64>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<9xf64>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %23 = stablehlo.multiply %22, %9 : tensor<9xf64>
    %24 = stablehlo.add %21, %23 : tensor<9xf64>
    %25 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<9xf64>
    %27 = stablehlo.subtract %9, %26 : tensor<9xf64>
    %28 = call @_roll_static_0(%27) : (tensor<9xf64>) -> tensor<9xf64>
    %29 = call @_roll_static(%27) : (tensor<9xf64>) -> tensor<9xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %32 = stablehlo.divide %30, %31 : tensor<9xf64>
    %33 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %34 = stablehlo.multiply %33, %32 : tensor<9xf64>
    %35 = stablehlo.subtract %17, %34 : tensor<9xf64>
    %36 = call @_roll_static(%35) : (tensor<9xf64>) -> tensor<9xf64>
    %37 = stablehlo.subtract %35, %36 : tensor<9xf64>
    %38 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %39 = stablehlo.multiply %38, %37 : tensor<9xf64>
    %40 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %41 = stablehlo.multiply %40, %27 : tensor<9xf64>
    %42 = stablehlo.add %39, %41 : tensor<9xf64>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<9xf64>
    %45 = stablehlo.subtract %27, %44 : tensor<9xf64>
    %46 = call @_roll_static_0(%45) : (tensor<9xf64>) -> tensor<9xf64>
    %47 = call @_roll_static(%45) : (tensor<9xf64>) -> tensor<9xf64>
    %48 = stablehlo.subtract %46, %47 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %50 = stablehlo.divide %48, %49 : tensor<9xf64>
    %51 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<9xf64>
    %53 = stablehlo.subtract %35, %52 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<9.000000e+00> : tensor<f64>
    %55 = stablehlo.divide %54, %cst_3 : tensor<f64>
    return %55, %45 : tensor<f64>, tensor<9xf64>
  }
  func.func private @_roll_static(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xf64>) -> tensor<8xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<8xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>) -> (tensor<9xf64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}, tensor<f64> {jax.result_info = "result[4]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<9xf64>) -> tensor<9xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<9xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<9xf64>
    %4 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %5 = stablehlo.multiply %4, %arg1 : tensor<9xf64>
    %6 = stablehlo.add %3, %5 : tensor<9xf64>
    %7 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<9xf64>
    %9 = stablehlo.subtract %arg1, %8 : tensor<9xf64>
    %10 = call @_roll_static_0(%9) : (tensor<9xf64>) -> tensor<9xf64>
    %11 = call @_roll_static(%9) : (tensor<9xf64>) -> tensor<9xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<9xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %14 = stablehlo.divide %12, %13 : tensor<9xf64>
    %15 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf64>
    %17 = stablehlo.subtract %arg0, %16 : tensor<9xf64>
    %18 = call @_roll_static(%17) : (tensor<9xf64>) -> tensor<9xf64>
    %19 = stablehlo.subtract %17, %18 : tensor<9xf64>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<9xf64>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %23 = stablehlo.multiply %22, %9 : tensor<9xf64>
    %24 = stablehlo.add %21, %23 : tensor<9xf64>
    %25 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<9xf64>
    %27 = stablehlo.subtract %9, %26 : tensor<9xf64>
    %28 = call @_roll_static_0(%27) : (tensor<9xf64>) -> tensor<9xf64>
    %29 = call @_roll_static(%27) : (tensor<9xf64>) -> tensor<9xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %32 = stablehlo.divide %30, %31 : tensor<9xf64>
    %33 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %34 = stablehlo.multiply %33, %32 : tensor<9xf64>
    %35 = stablehlo.subtract %17, %34 : tensor<9xf64>
    %36 = call @_roll_static(%35) : (tensor<9xf64>) -> tensor<9xf64>
    %37 = stablehlo.subtract %35, %36 : tensor<9xf64>
    %38 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %39 = stablehlo.multiply %38, %37 : tensor<9xf64>
    %40 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %41 = stablehlo.multiply %40, %27 : tensor<9xf64>
    %42 = stablehlo.add %39, %41 : tensor<9xf64>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<9xf64>
    %45 = stablehlo.subtract %27, %44 : tensor<9xf64>
    %46 = call @_roll_static_0(%45) : (tensor<9xf64>) -> tensor<9xf64>
    %47 = call @_roll_static(%45) : (tensor<9xf64>) -> tensor<9xf64>
    %48 = stablehlo.subtract %46, %47 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %50 = stablehlo.divide %48, %49 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_4 = stablehlo.constant dense<9.000000e+00> : tensor<f64>
    %52 = stablehlo.divide %cst_3, %cst_4 : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %54 = stablehlo.negate %53 : tensor<9xf64>
    %55 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %56 = stablehlo.multiply %55, %54 : tensor<9xf64>
    %57 = stablehlo.multiply %54, %50 : tensor<9xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.reduce(%57 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %60 = stablehlo.divide %56, %59 : tensor<9xf64>
    %61 = stablehlo.negate %60 : tensor<9xf64>
    %62 = call @_roll_static_1(%61) : (tensor<9xf64>) -> tensor<9xf64>
    %63 = stablehlo.add %51, %62 : tensor<9xf64>
    %64 = call @_roll_static_2(%60) : (tensor<9xf64>) -> tensor<9xf64>
    %65 = stablehlo.add %63, %64 : tensor<9xf64>
    %66 = stablehlo.negate %65 : tensor<9xf64>
    %67 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %68 = stablehlo.multiply %67, %66 : tensor<9xf64>
    %69 = stablehlo.multiply %66, %42 : tensor<9xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.reduce(%69 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %71 = stablehlo.add %58, %70 : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %73 = stablehlo.multiply %72, %68 : tensor<9xf64>
    %74 = stablehlo.add %65, %73 : tensor<9xf64>
    %75 = stablehlo.multiply %68, %27 : tensor<9xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %76 = stablehlo.reduce(%75 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %77 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %78 = stablehlo.multiply %77, %68 : tensor<9xf64>
    %79 = stablehlo.multiply %68, %37 : tensor<9xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.reduce(%79 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %81 = stablehlo.negate %78 : tensor<9xf64>
    %82 = stablehlo.add %53, %78 : tensor<9xf64>
    %83 = call @_roll_static_1(%81) : (tensor<9xf64>) -> tensor<9xf64>
    %84 = stablehlo.add %82, %83 : tensor<9xf64>
    %85 = stablehlo.negate %84 : tensor<9xf64>
    %86 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %87 = stablehlo.multiply %86, %85 : tensor<9xf64>
    %88 = stablehlo.multiply %85, %32 : tensor<9xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %89 = stablehlo.reduce(%88 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %90 = stablehlo.add %71, %89 : tensor<f64>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %92 = stablehlo.divide %87, %91 : tensor<9xf64>
    %93 = stablehlo.negate %92 : tensor<9xf64>
    %94 = call @_roll_static_1(%93) : (tensor<9xf64>) -> tensor<9xf64>
    %95 = stablehlo.add %74, %94 : tensor<9xf64>
    %96 = call @_roll_static_2(%92) : (tensor<9xf64>) -> tensor<9xf64>
    %97 = stablehlo.add %95, %96 : tensor<9xf64>
    %98 = stablehlo.negate %97 : tensor<9xf64>
    %99 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %100 = stablehlo.multiply %99, %98 : tensor<9xf64>
    %101 = stablehlo.multiply %98, %24 : tensor<9xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.reduce(%101 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %103 = stablehlo.add %90, %102 : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %105 = stablehlo.multiply %104, %100 : tensor<9xf64>
    %106 = stablehlo.add %97, %105 : tensor<9xf64>
    %107 = stablehlo.multiply %100, %9 : tensor<9xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.reduce(%107 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %109 = stablehlo.add %76, %108 : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %111 = stablehlo.multiply %110, %100 : tensor<9xf64>
    %112 = stablehlo.multiply %100, %19 : tensor<9xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.reduce(%112 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %114 = stablehlo.add %80, %113 : tensor<f64>
    %115 = stablehlo.negate %111 : tensor<9xf64>
    %116 = stablehlo.add %84, %111 : tensor<9xf64>
    %117 = call @_roll_static_1(%115) : (tensor<9xf64>) -> tensor<9xf64>
    %118 = stablehlo.add %116, %117 : tensor<9xf64>
    %119 = stablehlo.negate %118 : tensor<9xf64>
    %120 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %121 = stablehlo.multiply %120, %119 : tensor<9xf64>
    %122 = stablehlo.multiply %119, %14 : tensor<9xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %123 = stablehlo.reduce(%122 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %124 = stablehlo.add %103, %123 : tensor<f64>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %126 = stablehlo.divide %121, %125 : tensor<9xf64>
    %127 = stablehlo.negate %126 : tensor<9xf64>
    %128 = call @_roll_static_1(%127) : (tensor<9xf64>) -> tensor<9xf64>
    %129 = stablehlo.add %106, %128 : tensor<9xf64>
    %130 = call @_roll_static_2(%126) : (tensor<9xf64>) -> tensor<9xf64>
    %131 = stablehlo.add %129, %130 : tensor<9xf64>
    %132 = stablehlo.negate %131 : tensor<9xf64>
    %133 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %134 = stablehlo.multiply %133, %132 : tensor<9xf64>
    %135 = stablehlo.multiply %132, %6 : tensor<9xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.reduce(%135 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %137 = stablehlo.add %124, %136 : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %139 = stablehlo.multiply %138, %134 : tensor<9xf64>
    %140 = stablehlo.add %131, %139 : tensor<9xf64>
    %141 = stablehlo.multiply %134, %arg1 : tensor<9xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %142 = stablehlo.reduce(%141 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %143 = stablehlo.add %109, %142 : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %145 = stablehlo.multiply %144, %134 : tensor<9xf64>
    %146 = stablehlo.multiply %134, %1 : tensor<9xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.reduce(%146 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %148 = stablehlo.add %114, %147 : tensor<f64>
    %149 = stablehlo.negate %145 : tensor<9xf64>
    %150 = stablehlo.add %118, %145 : tensor<9xf64>
    %151 = call @_roll_static_1(%149) : (tensor<9xf64>) -> tensor<9xf64>
    %152 = stablehlo.add %150, %151 : tensor<9xf64>
    return %152, %140, %148, %143, %137 : tensor<9xf64>, tensor<9xf64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @_roll_static(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xf64>) -> tensor<8xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<8xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [8], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.add %2, %3 : tensor<9xf64>
    return %4 : tensor<9xf64>
  }
  func.func private @_roll_static_2(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:8] : (tensor<9xf64>) -> tensor<8xf64>
    %1 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.add %2, %3 : tensor<9xf64>
    return %4 : tensor<9xf64>
  }
}
// -----
// backward, cuda: same text as cpu
