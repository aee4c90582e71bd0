// import jax
// import jax.numpy as jnp
//
//
// def smooth_shallow_water_score(surface, u):
//     h_now = surface
//     vel_now = u
//     for _ in range(3):
//         slope = jnp.gradient(h_now, axis=0)
//         u_new = vel_now - 0.184 * (0.92 * slope + 0.096 * vel_now)
//         div = jnp.roll(u_new, -1) - u_new
//         h_now, vel_now = h_now - 0.184 * div, u_new
//     deviation = 0.213 - 0.42 * vel_now
//     activation = jax.nn.soft_sign(1.0 - h_now**2)
//     biased = 0.98 * deviation + 1.0
//     return activation, biased
//
//   surface: float64[9] in [0.6, 1.4]
//   u: float64[9] in [-0.4, 0.4]
// -----
// forward, cpu
module @jit_smooth_shallow_water_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}) {
    %0 = call @gradient(%arg0) : (tensor<9xf64>) -> tensor<9xf64>
    %cst = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.multiply %3, %arg1 : tensor<9xf64>
    %5 = stablehlo.add %2, %4 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<9xf64>
    %8 = stablehlo.subtract %arg1, %7 : tensor<9xf64>
    %9 = call @_roll_static(%8) : (tensor<9xf64>) -> tensor<9xf64>
    %10 = stablehlo.subtract %9, %8 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.multiply %11, %10 : tensor<9xf64>
    %13 = stablehlo.subtract %arg0, %12 : tensor<9xf64>
    %14 = call @gradient(%13) : (tensor<9xf64>) -> tensor<9xf64>
    %cst_3 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf64>
    %cst_4 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %18 = stablehlo.multiply %17, %8 : tensor<9xf64>
    %19 = stablehlo.add %16, %18 : tensor<9xf64>
    %cst_5 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<9xf64>
    %22 = stablehlo.subtract %8, %21 : tensor<9xf64>
    %23 = call @_roll_static(%22) : (tensor<9xf64>) -> tensor<9xf64>
    %24 = stablehlo.subtract %23, %22 : tensor<9xf64>
    %cst_6 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<9xf64>
    %27 = stablehlo.subtract %13, %26 : tensor<9xf64>
    %28 = call @gradient(%27) : (tensor<9xf64>) -> tensor<9xf64>
    %cst_7 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %30 = stablehlo.multiply %29, %28 : tensor<9xf64>
    %cst_8 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %32 = stablehlo.multiply %31, %22 : tensor<9xf64>
    %33 = stablehlo.add %30, %32 : tensor<9xf64>
    %cst_9 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %35 = stablehlo.multiply %34, %33 : tensor<9xf64>
    %36 = stablehlo.subtract %22, %35 : tensor<9xf64>
    %37 = call @_roll_static(%36) : (tensor<9xf64>) -> tensor<9xf64>
    %38 = stablehlo.subtract %37, %36 : tensor<9xf64>
    %cst_10 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %40 = stablehlo.multiply %39, %38 : tensor<9xf64>
    %41 = stablehlo.subtract %27, %40 : tensor<9xf64>
    %cst_11 = stablehlo.constant dense<4.200000e-01> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %43 = stablehlo.multiply %42, %36 : tensor<9xf64>
    %cst_12 = stablehlo.constant dense<2.130000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %45 = stablehlo.subtract %44, %43 : tensor<9xf64>
    %46 = stablehlo.multiply %41, %41 : tensor<9xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %48 = stablehlo.subtract %47, %46 : tensor<9xf64>
    %49 = call @soft_sign(%48) : (tensor<9xf64>) -> tensor<9xf64>
    %cst_14 = stablehlo.constant dense<0.97999999999999998> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %51 = stablehlo.multiply %50, %45 : tensor<9xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %53 = stablehlo.add %51, %52 : tensor<9xf64>
    return %49, %53 : tensor<9xf64>, tensor<9xf64>
  }
  func.func private @gradient(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf64>
    %3 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [7:8] : (tensor<9xf64>) -> tensor<1xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf64>
    %6 = stablehlo.slice %arg0 [2:9] : (tensor<9xf64>) -> tensor<7xf64>
    %7 = stablehlo.slice %arg0 [0:7] : (tensor<9xf64>) -> tensor<7xf64>
    %8 = stablehlo.subtract %6, %7 : tensor<7xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.divide %10, %11 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.divide %5, %13 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.divide %2, %15 : tensor<1xf64>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf64>, tensor<7xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %17 : tensor<9xf64>
  }
  func.func private @_roll_static(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @soft_sign(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.abs %arg0 : tensor<9xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.add %0, %1 : tensor<9xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<9xf64>
    return %3 : tensor<9xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}) {
    %0 = call @gradient(%arg0) : (tensor<9xf64>) -> tensor<9xf64>
    %cst = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.multiply %3, %arg1 : tensor<9xf64>
    %5 = stablehlo.add %2, %4 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<9xf64>
    %8 = stablehlo.subtract %arg1, %7 : tensor<9xf64>
    %9 = call @_roll_static(%8) : (tensor<9xf64>) -> tensor<9xf64>
    %10 = stablehlo.subtract %9, %8 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.multiply %11, %10 : tensor<9xf64>
    %13 = stablehlo.subtract %arg0, %12 : tensor<9xf64>
    %14 = call @gradient(%13) : (tensor<9xf64>) -> tensor<9xf64>
    %cst_3 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf64>
    %cst_4 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %18 = stablehlo.multiply %17, %8 : tensor<9xf64>
    %19 = stablehlo.add %16, %18 : tensor<9xf64>
    %cst_5 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<9xf64>
    %22 = stablehlo.subtract %8, %21 : tensor<9xf64>
    %23 = call @_roll_static(%22) : (tensor<9xf64>) -> tensor<9xf64>
    %24 = stablehlo.subtract %23, %22 : tensor<9xf64>
    %cst_6 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<9xf64>
    %27 = stablehlo.subtract %13, %26 : tensor<9xf64>
    %28 = call @gradient(%27) : (tensor<9xf64>) -> tensor<9xf64>
    %cst_7 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %30 = stablehlo.multiply %29, %28 : tensor<9xf64>
    %cst_8 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %32 = stablehlo.multiply %31, %22 : tensor<9xf64>
    %33 = stablehlo.add %30, %32 : tensor<9xf64>
    %cst_9 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %35 = stablehlo.multiply %34, %33 : tensor<9xf64>
    %36 = stablehlo.subtract %22, %35 : tensor<9xf64>
    %37 = call @_roll_static(%36) : (tensor<9xf64>) -> tensor<9xf64>
    %38 = stablehlo.subtract %37, %36 : tensor<9xf64>
    %cst_10 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %40 = stablehlo.multiply %39, %38 : tensor<9xf64>
    %41 = stablehlo.subtract %27, %40 : tensor<9xf64>
    %42 = stablehlo.multiply %41, %41 : tensor<9xf64>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %44 = stablehlo.multiply %43, %41 : tensor<9xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %46 = stablehlo.subtract %45, %42 : tensor<9xf64>
    %47:3 = call @soft_sign(%46) : (tensor<9xf64>) -> (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>)
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %cst_15 = stablehlo.constant dense<0.97999999999999998> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %51 = stablehlo.multiply %50, %48 : tensor<9xf64>
    %52 = call @soft_sign_0(%47#0, %47#1, %46, %47#2, %49) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %53 = stablehlo.negate %52 : tensor<9xf64>
    %54 = stablehlo.multiply %53, %44 : tensor<9xf64>
    %55 = stablehlo.negate %51 : tensor<9xf64>
    %cst_16 = stablehlo.constant dense<4.200000e-01> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %57 = stablehlo.multiply %56, %55 : tensor<9xf64>
    %58 = stablehlo.negate %54 : tensor<9xf64>
    %cst_17 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %60 = stablehlo.multiply %59, %58 : tensor<9xf64>
    %61 = stablehlo.negate %60 : tensor<9xf64>
    %62 = stablehlo.add %57, %61 : tensor<9xf64>
    %63 = call @_roll_static_1(%60) : (tensor<9xf64>) -> tensor<9xf64>
    %64 = stablehlo.add %62, %63 : tensor<9xf64>
    %65 = stablehlo.negate %64 : tensor<9xf64>
    %cst_18 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %67 = stablehlo.multiply %66, %65 : tensor<9xf64>
    %cst_19 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %69 = stablehlo.multiply %68, %67 : tensor<9xf64>
    %70 = stablehlo.add %64, %69 : tensor<9xf64>
    %cst_20 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %72 = stablehlo.multiply %71, %67 : tensor<9xf64>
    %73 = call @gradient_2(%72) : (tensor<9xf64>) -> tensor<9xf64>
    %74 = stablehlo.add %54, %73 : tensor<9xf64>
    %75 = stablehlo.negate %74 : tensor<9xf64>
    %cst_21 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %77 = stablehlo.multiply %76, %75 : tensor<9xf64>
    %78 = stablehlo.negate %77 : tensor<9xf64>
    %79 = stablehlo.add %70, %78 : tensor<9xf64>
    %80 = call @_roll_static_1(%77) : (tensor<9xf64>) -> tensor<9xf64>
    %81 = stablehlo.add %79, %80 : tensor<9xf64>
    %82 = stablehlo.negate %81 : tensor<9xf64>
    %cst_22 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %84 = stablehlo.multiply %83, %82 : tensor<9xf64>
    %cst_23 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %86 = stablehlo.multiply %85, %84 : tensor<9xf64>
    %87 = stablehlo.add %81, %86 : tensor<9xf64>
    %cst_24 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %89 = stablehlo.multiply %88, %84 : tensor<9xf64>
    %90 = call @gradient_2(%89) : (tensor<9xf64>) -> tensor<9xf64>
    %91 = stablehlo.add %74, %90 : tensor<9xf64>
    %92 = stablehlo.negate %91 : tensor<9xf64>
    %cst_25 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %94 = stablehlo.multiply %93, %92 : tensor<9xf64>
    %95 = stablehlo.negate %94 : tensor<9xf64>
    %96 = stablehlo.add %87, %95 : tensor<9xf64>
    %97 = call @_roll_static_1(%94) : (tensor<9xf64>) -> tensor<9xf64>
    %98 = stablehlo.add %96, %97 : tensor<9xf64>
    %99 = stablehlo.negate %98 : tensor<9xf64>
    %cst_26 = stablehlo.constant dense<1.840000e-01> : tensor<f64>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %101 = stablehlo.multiply %100, %99 : tensor<9xf64>
    %cst_27 = stablehlo.constant dense<9.600000e-02> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %103 = stablehlo.multiply %102, %101 : tensor<9xf64>
    %104 = stablehlo.add %98, %103 : tensor<9xf64>
    %cst_28 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %106 = stablehlo.multiply %105, %101 : tensor<9xf64>
    %107 = call @gradient_2(%106) : (tensor<9xf64>) -> tensor<9xf64>
    %108 = stablehlo.add %91, %107 : tensor<9xf64>
    return %108, %104 : tensor<9xf64>, tensor<9xf64>
  }
  func.func private @gradient(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf64>
    %3 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [7:8] : (tensor<9xf64>) -> tensor<1xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf64>
    %6 = stablehlo.slice %arg0 [2:9] : (tensor<9xf64>) -> tensor<7xf64>
    %7 = stablehlo.slice %arg0 [0:7] : (tensor<9xf64>) -> tensor<7xf64>
    %8 = stablehlo.subtract %6, %7 : tensor<7xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.divide %10, %11 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.divide %5, %13 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.divide %2, %15 : tensor<1xf64>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf64>, tensor<7xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %17 : tensor<9xf64>
  }
  func.func private @_roll_static(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @soft_sign(%arg0: tensor<9xf64>) -> (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.add %0, %3 : tensor<9xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %7 = stablehlo.divide %6, %5 : tensor<9xf64>
    return %2, %4, %7 : tensor<9xi1>, tensor<9xf64>, tensor<9xf64>
  }
  func.func private @soft_sign_0(%arg0: tensor<9xi1>, %arg1: tensor<9xf64>, %arg2: tensor<9xf64>, %arg3: tensor<9xf64>, %arg4: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<9xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<9xf64>
    %2 = stablehlo.negate %1 : tensor<9xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<9xi1>, tensor<9xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<9xi1>, tensor<9xf64>
    %7 = stablehlo.add %3, %6 : tensor<9xf64>
    %8 = stablehlo.negate %5 : tensor<9xf64>
    %9 = stablehlo.add %7, %8 : tensor<9xf64>
    return %9 : tensor<9xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:8] : (tensor<9xf64>) -> tensor<8xf64>
    %1 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.add %2, %3 : tensor<9xf64>
    return %4 : tensor<9xf64>
  }
  func.func private @gradient_2(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:8] : (tensor<9xf64>) -> tensor<7xf64>
    %2 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.divide %0, %3 : tensor<1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %6 = stablehlo.divide %2, %5 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.divide %1, %7 : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<7xf64>
    %11 = stablehlo.negate %10 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.pad %11, %cst_3, low = [0], high = [2], interior = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.pad %10, %cst_4, low = [2], high = [0], interior = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<9xf64>
    %14 = stablehlo.add %12, %13 : tensor<9xf64>
    %15 = stablehlo.negate %6 : tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.pad %15, %cst_5, low = [7], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %17 = stablehlo.add %14, %16 : tensor<9xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.pad %6, %cst_6, low = [8], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %19 = stablehlo.add %17, %18 : tensor<9xf64>
    %20 = stablehlo.negate %4 : tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.pad %20, %cst_7, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %22 = stablehlo.add %19, %21 : tensor<9xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.pad %4, %cst_8, low = [1], high = [7], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %24 = stablehlo.add %22, %23 : tensor<9xf64>
    return %24 : tensor<9xf64>
  }
}
// -----
// backward, cuda: same text as cpu
