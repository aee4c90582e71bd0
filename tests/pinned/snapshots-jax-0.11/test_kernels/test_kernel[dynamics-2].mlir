// import jax
//
//
// def stable_latent_flow_model(y0, w1, w_out):
//     def field(y):
//         units = jax.nn.gelu(y @ w1)
//         return units @ w_out
//
//     def loop_body(_, zt):
//         k1 = field(zt)
//         k2 = field(zt + 0.05 * k1)
//         s3 = field(zt + 0.05 * k2)
//         k4 = field(zt + 0.1 * s3)
//         return zt + 0.01667 * k1 + 0.03333 * k2 + 0.03333 * s3 + 0.01667 * k4
//
//     y_now = jax.lax.fori_loop(0, 3, loop_body, y0)
//     return jax.nn.sigmoid(1.53 * jax.nn.mish(y_now))
//
//   y0: float32[2] in [-1, 1]
//   w1: float32[2, 2] in [-0.8, 0.8]
//   w_out: float32[2, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_stable_latent_flow_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = stablehlo.dot_general %iterArg_4, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %11 = stablehlo.multiply %10, %10 : tensor<2xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<2xf32>
      %15 = stablehlo.add %10, %14 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %17 = stablehlo.multiply %16, %15 : tensor<2xf32>
      %18 = stablehlo.tanh %17 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %20 = stablehlo.add %19, %18 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %22 = stablehlo.multiply %21, %20 : tensor<2xf32>
      %23 = stablehlo.multiply %10, %22 : tensor<2xf32>
      %24 = stablehlo.dot_general %23, %iterArg_2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_9 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<2xf32>
      %27 = stablehlo.add %iterArg_4, %26 : tensor<2xf32>
      %28 = stablehlo.dot_general %27, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %29 = stablehlo.multiply %28, %28 : tensor<2xf32>
      %30 = stablehlo.multiply %29, %28 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<2xf32>
      %33 = stablehlo.add %28, %32 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %35 = stablehlo.multiply %34, %33 : tensor<2xf32>
      %36 = stablehlo.tanh %35 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %38 = stablehlo.add %37, %36 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %40 = stablehlo.multiply %39, %38 : tensor<2xf32>
      %41 = stablehlo.multiply %28, %40 : tensor<2xf32>
      %42 = stablehlo.dot_general %41, %iterArg_2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_14 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<2xf32>
      %45 = stablehlo.add %iterArg_4, %44 : tensor<2xf32>
      %46 = stablehlo.dot_general %45, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %47 = stablehlo.multiply %46, %46 : tensor<2xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<2xf32>
      %51 = stablehlo.add %46, %50 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %53 = stablehlo.multiply %52, %51 : tensor<2xf32>
      %54 = stablehlo.tanh %53 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %56 = stablehlo.add %55, %54 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
      %59 = stablehlo.multiply %46, %58 : tensor<2xf32>
      %60 = stablehlo.dot_general %59, %iterArg_2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
      %63 = stablehlo.add %iterArg_4, %62 : tensor<2xf32>
      %64 = stablehlo.dot_general %63, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %65 = stablehlo.multiply %64, %64 : tensor<2xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<2xf32>
      %69 = stablehlo.add %64, %68 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
      %72 = stablehlo.tanh %71 : tensor<2xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %74 = stablehlo.add %73, %72 : tensor<2xf32>
      %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
      %77 = stablehlo.multiply %64, %76 : tensor<2xf32>
      %78 = stablehlo.dot_general %77, %iterArg_2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_24 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %80 = stablehlo.multiply %79, %24 : tensor<2xf32>
      %81 = stablehlo.add %iterArg_4, %80 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %83 = stablehlo.multiply %82, %42 : tensor<2xf32>
      %84 = stablehlo.add %81, %83 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %85, %60 : tensor<2xf32>
      %87 = stablehlo.add %84, %86 : tensor<2xf32>
      %cst_27 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %78 : tensor<2xf32>
      %90 = stablehlo.add %87, %89 : tensor<2xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_3, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %91, %90 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %1 = call @mish(%0#3) : (tensor<2xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf32>
    %4 = stablehlo.negate %3 : tensor<2xf32>
    %5 = stablehlo.exponential %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %6, %5 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2xf32>
    return %9 : tensor<2xf32>
  }
  func.func private @mish(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = call @softplus(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
    %1 = stablehlo.tanh %0 : tensor<2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @softplus(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %7 = stablehlo.abs %3 : tensor<2xf32>
    %8 = stablehlo.negate %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2xf32>
    %11 = stablehlo.add %1, %10 : tensor<2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2xi1>, tensor<2xf32>
    return %12 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %24:28 = stablehlo.while(%iterArg = %arg1, %iterArg_32 = %arg2, %iterArg_33 = %c, %iterArg_34 = %arg0, %iterArg_35 = %0, %iterArg_36 = %1, %iterArg_37 = %2, %iterArg_38 = %3, %iterArg_39 = %4, %iterArg_40 = %5, %iterArg_41 = %6, %iterArg_42 = %7, %iterArg_43 = %8, %iterArg_44 = %9, %iterArg_45 = %10, %iterArg_46 = %11, %iterArg_47 = %12, %iterArg_48 = %13, %iterArg_49 = %14, %iterArg_50 = %15, %iterArg_51 = %16, %iterArg_52 = %17, %iterArg_53 = %18, %iterArg_54 = %19, %iterArg_55 = %20, %iterArg_56 = %21, %iterArg_57 = %22, %iterArg_58 = %23) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_59 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_33, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45 = stablehlo.dot_general %iterArg_34, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %46 = stablehlo.multiply %45, %45 : tensor<2xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<2xf32>
      %48 = stablehlo.multiply %45, %45 : tensor<2xf32>
      %cst_59 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<2xf32>
      %cst_60 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.multiply %51, %47 : tensor<2xf32>
      %53 = stablehlo.add %45, %52 : tensor<2xf32>
      %cst_61 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<2xf32>
      %56 = stablehlo.tanh %55 : tensor<2xf32>
      %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.add %57, %56 : tensor<2xf32>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %60 = stablehlo.subtract %59, %56 : tensor<2xf32>
      %61 = stablehlo.multiply %58, %60 : tensor<2xf32>
      %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %63 = stablehlo.add %62, %56 : tensor<2xf32>
      %cst_65 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.multiply %64, %63 : tensor<2xf32>
      %66 = stablehlo.multiply %45, %65 : tensor<2xf32>
      %67 = stablehlo.dot_general %66, %iterArg_32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_66 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %69 = stablehlo.multiply %68, %67 : tensor<2xf32>
      %70 = stablehlo.add %iterArg_34, %69 : tensor<2xf32>
      %71 = stablehlo.dot_general %70, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %72 = stablehlo.multiply %71, %71 : tensor<2xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<2xf32>
      %74 = stablehlo.multiply %71, %71 : tensor<2xf32>
      %cst_67 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
      %cst_68 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.multiply %77, %73 : tensor<2xf32>
      %79 = stablehlo.add %71, %78 : tensor<2xf32>
      %cst_69 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %81 = stablehlo.multiply %80, %79 : tensor<2xf32>
      %82 = stablehlo.tanh %81 : tensor<2xf32>
      %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %84 = stablehlo.add %83, %82 : tensor<2xf32>
      %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.subtract %85, %82 : tensor<2xf32>
      %87 = stablehlo.multiply %84, %86 : tensor<2xf32>
      %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.add %88, %82 : tensor<2xf32>
      %cst_73 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.multiply %90, %89 : tensor<2xf32>
      %92 = stablehlo.multiply %71, %91 : tensor<2xf32>
      %93 = stablehlo.dot_general %92, %iterArg_32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %94, %93 : tensor<2xf32>
      %96 = stablehlo.add %iterArg_34, %95 : tensor<2xf32>
      %97 = stablehlo.dot_general %96, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %97 : tensor<2xf32>
      %99 = stablehlo.multiply %98, %97 : tensor<2xf32>
      %100 = stablehlo.multiply %97, %97 : tensor<2xf32>
      %cst_75 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %102 = stablehlo.multiply %101, %100 : tensor<2xf32>
      %cst_76 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %104 = stablehlo.multiply %103, %99 : tensor<2xf32>
      %105 = stablehlo.add %97, %104 : tensor<2xf32>
      %cst_77 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %107 = stablehlo.multiply %106, %105 : tensor<2xf32>
      %108 = stablehlo.tanh %107 : tensor<2xf32>
      %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %109 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %110 = stablehlo.add %109, %108 : tensor<2xf32>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %112 = stablehlo.subtract %111, %108 : tensor<2xf32>
      %113 = stablehlo.multiply %110, %112 : tensor<2xf32>
      %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %115 = stablehlo.add %114, %108 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %117 = stablehlo.multiply %116, %115 : tensor<2xf32>
      %118 = stablehlo.multiply %97, %117 : tensor<2xf32>
      %119 = stablehlo.dot_general %118, %iterArg_32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %120 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %121 = stablehlo.multiply %120, %119 : tensor<2xf32>
      %122 = stablehlo.add %iterArg_34, %121 : tensor<2xf32>
      %123 = stablehlo.dot_general %122, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %124 = stablehlo.multiply %123, %123 : tensor<2xf32>
      %125 = stablehlo.multiply %124, %123 : tensor<2xf32>
      %126 = stablehlo.multiply %123, %123 : tensor<2xf32>
      %cst_83 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %128 = stablehlo.multiply %127, %126 : tensor<2xf32>
      %cst_84 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %130 = stablehlo.multiply %129, %125 : tensor<2xf32>
      %131 = stablehlo.add %123, %130 : tensor<2xf32>
      %cst_85 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %133 = stablehlo.multiply %132, %131 : tensor<2xf32>
      %134 = stablehlo.tanh %133 : tensor<2xf32>
      %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %136 = stablehlo.add %135, %134 : tensor<2xf32>
      %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.subtract %137, %134 : tensor<2xf32>
      %139 = stablehlo.multiply %136, %138 : tensor<2xf32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %141 = stablehlo.add %140, %134 : tensor<2xf32>
      %cst_89 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %142 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %143 = stablehlo.multiply %142, %141 : tensor<2xf32>
      %144 = stablehlo.multiply %123, %143 : tensor<2xf32>
      %145 = stablehlo.dot_general %144, %iterArg_32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_90 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %147 = stablehlo.multiply %146, %67 : tensor<2xf32>
      %148 = stablehlo.add %iterArg_34, %147 : tensor<2xf32>
      %cst_91 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %150 = stablehlo.multiply %149, %93 : tensor<2xf32>
      %151 = stablehlo.add %148, %150 : tensor<2xf32>
      %cst_92 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %152 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %153 = stablehlo.multiply %152, %119 : tensor<2xf32>
      %154 = stablehlo.add %151, %153 : tensor<2xf32>
      %cst_93 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %155 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %156 = stablehlo.multiply %155, %145 : tensor<2xf32>
      %157 = stablehlo.add %154, %156 : tensor<2xf32>
      %158 = func.call @dynamic_update_index_in_dim(%iterArg_35, %iterArg_34, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %159 = func.call @dynamic_update_index_in_dim(%iterArg_36, %50, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %160 = func.call @dynamic_update_index_in_dim(%iterArg_37, %61, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %161 = func.call @dynamic_update_index_in_dim(%iterArg_38, %65, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %162 = func.call @dynamic_update_index_in_dim(%iterArg_39, %45, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %163 = func.call @dynamic_update_index_in_dim(%iterArg_40, %66, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %164 = func.call @dynamic_update_index_in_dim(%iterArg_41, %70, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %165 = func.call @dynamic_update_index_in_dim(%iterArg_42, %76, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %166 = func.call @dynamic_update_index_in_dim(%iterArg_43, %87, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %167 = func.call @dynamic_update_index_in_dim(%iterArg_44, %91, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %168 = func.call @dynamic_update_index_in_dim(%iterArg_45, %71, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %169 = func.call @dynamic_update_index_in_dim(%iterArg_46, %92, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %170 = func.call @dynamic_update_index_in_dim(%iterArg_47, %96, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %171 = func.call @dynamic_update_index_in_dim(%iterArg_48, %102, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %172 = func.call @dynamic_update_index_in_dim(%iterArg_49, %113, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %173 = func.call @dynamic_update_index_in_dim(%iterArg_50, %117, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %174 = func.call @dynamic_update_index_in_dim(%iterArg_51, %97, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %175 = func.call @dynamic_update_index_in_dim(%iterArg_52, %118, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %176 = func.call @dynamic_update_index_in_dim(%iterArg_53, %122, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_54, %128, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %178 = func.call @dynamic_update_index_in_dim(%iterArg_55, %139, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %179 = func.call @dynamic_update_index_in_dim(%iterArg_56, %143, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %180 = func.call @dynamic_update_index_in_dim(%iterArg_57, %123, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %181 = func.call @dynamic_update_index_in_dim(%iterArg_58, %144, %iterArg_33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_94 = stablehlo.constant dense<1> : tensor<i32>
      %182 = stablehlo.add %iterArg_33, %c_94 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %182, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %25:4 = call @mish(%24#3) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    %cst_23 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %25#0 : tensor<2xf32>
    %28 = stablehlo.negate %27 : tensor<2xf32>
    %29 = stablehlo.exponential %28 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.add %30, %29 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.divide %32, %31 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<2xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<2xf32>
    %41 = call @mish_0(%25#1, %25#2, %25#3, %24#3, %40) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %44:30 = stablehlo.while(%iterArg = %24#4, %iterArg_32 = %24#5, %iterArg_33 = %24#6, %iterArg_34 = %24#7, %iterArg_35 = %24#8, %iterArg_36 = %24#9, %iterArg_37 = %24#10, %iterArg_38 = %24#11, %iterArg_39 = %24#12, %iterArg_40 = %24#13, %iterArg_41 = %24#14, %iterArg_42 = %24#15, %iterArg_43 = %24#16, %iterArg_44 = %24#17, %iterArg_45 = %24#18, %iterArg_46 = %24#19, %iterArg_47 = %24#20, %iterArg_48 = %24#21, %iterArg_49 = %24#22, %iterArg_50 = %24#23, %iterArg_51 = %24#24, %iterArg_52 = %24#25, %iterArg_53 = %24#26, %iterArg_54 = %24#27, %iterArg_55 = %arg1, %iterArg_56 = %arg2, %iterArg_57 = %c_31, %iterArg_58 = %42, %iterArg_59 = %43, %iterArg_60 = %41) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    cond {
      %c_61 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_57, %c_61, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %c_61 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.subtract %c_61, %iterArg_57 : tensor<i32>
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.subtract %45, %c_62 : tensor<i32>
      %47 = func.call @dynamic_index_in_dim(%iterArg, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_32, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_33, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_34, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_35, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_36, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_37, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_38, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_39, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_40, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_41, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_42, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_43, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_44, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_45, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_46, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_47, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_48, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim(%iterArg_49, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim(%iterArg_50, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim(%iterArg_51, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_52, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_53, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_54, %46) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %cst_63 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %72 = stablehlo.multiply %71, %iterArg_60 : tensor<2xf32>
      %cst_64 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %74 = stablehlo.multiply %73, %iterArg_60 : tensor<2xf32>
      %cst_65 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %76 = stablehlo.multiply %75, %iterArg_60 : tensor<2xf32>
      %cst_66 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.multiply %77, %iterArg_60 : tensor<2xf32>
      %79 = stablehlo.dot_general %72, %70, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %81 = stablehlo.add %iterArg_59, %80 : tensor<2x2xf32>
      %82 = stablehlo.dot_general %72, %iterArg_56, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %83 = stablehlo.multiply %69, %82 : tensor<2xf32>
      %84 = stablehlo.multiply %82, %68 : tensor<2xf32>
      %cst_67 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %85, %83 : tensor<2xf32>
      %87 = stablehlo.multiply %86, %67 : tensor<2xf32>
      %cst_68 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %87 : tensor<2xf32>
      %90 = stablehlo.add %84, %89 : tensor<2xf32>
      %cst_69 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.multiply %91, %89 : tensor<2xf32>
      %93 = stablehlo.multiply %92, %66 : tensor<2xf32>
      %94 = stablehlo.add %90, %93 : tensor<2xf32>
      %95 = stablehlo.dot_general %94, %65, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %97 = stablehlo.add %iterArg_58, %96 : tensor<2x2xf32>
      %98 = stablehlo.dot_general %94, %iterArg_55, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %99 = stablehlo.add %iterArg_60, %98 : tensor<2xf32>
      %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %98 : tensor<2xf32>
      %102 = stablehlo.add %74, %101 : tensor<2xf32>
      %103 = stablehlo.dot_general %102, %64, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %105 = stablehlo.add %81, %104 : tensor<2x2xf32>
      %106 = stablehlo.dot_general %102, %iterArg_56, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %107 = stablehlo.multiply %63, %106 : tensor<2xf32>
      %108 = stablehlo.multiply %106, %62 : tensor<2xf32>
      %cst_71 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %109 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %110 = stablehlo.multiply %109, %107 : tensor<2xf32>
      %111 = stablehlo.multiply %110, %61 : tensor<2xf32>
      %cst_72 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %112 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %113 = stablehlo.multiply %112, %111 : tensor<2xf32>
      %114 = stablehlo.add %108, %113 : tensor<2xf32>
      %cst_73 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %116 = stablehlo.multiply %115, %113 : tensor<2xf32>
      %117 = stablehlo.multiply %116, %60 : tensor<2xf32>
      %118 = stablehlo.add %114, %117 : tensor<2xf32>
      %119 = stablehlo.dot_general %118, %59, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %121 = stablehlo.add %97, %120 : tensor<2x2xf32>
      %122 = stablehlo.dot_general %118, %iterArg_55, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %123 = stablehlo.add %99, %122 : tensor<2xf32>
      %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %124 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %125 = stablehlo.multiply %124, %122 : tensor<2xf32>
      %126 = stablehlo.add %76, %125 : tensor<2xf32>
      %127 = stablehlo.dot_general %126, %58, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %128 = stablehlo.transpose %127, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %129 = stablehlo.add %105, %128 : tensor<2x2xf32>
      %130 = stablehlo.dot_general %126, %iterArg_56, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %131 = stablehlo.multiply %57, %130 : tensor<2xf32>
      %132 = stablehlo.multiply %130, %56 : tensor<2xf32>
      %cst_75 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %133 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %134 = stablehlo.multiply %133, %131 : tensor<2xf32>
      %135 = stablehlo.multiply %134, %55 : tensor<2xf32>
      %cst_76 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %136 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %137 = stablehlo.multiply %136, %135 : tensor<2xf32>
      %138 = stablehlo.add %132, %137 : tensor<2xf32>
      %cst_77 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %139 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %140 = stablehlo.multiply %139, %137 : tensor<2xf32>
      %141 = stablehlo.multiply %140, %54 : tensor<2xf32>
      %142 = stablehlo.add %138, %141 : tensor<2xf32>
      %143 = stablehlo.dot_general %142, %53, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %145 = stablehlo.add %121, %144 : tensor<2x2xf32>
      %146 = stablehlo.dot_general %142, %iterArg_55, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %147 = stablehlo.add %123, %146 : tensor<2xf32>
      %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %149 = stablehlo.multiply %148, %146 : tensor<2xf32>
      %150 = stablehlo.add %78, %149 : tensor<2xf32>
      %151 = stablehlo.dot_general %150, %52, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %152 = stablehlo.transpose %151, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %153 = stablehlo.add %129, %152 : tensor<2x2xf32>
      %154 = stablehlo.dot_general %150, %iterArg_56, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %155 = stablehlo.multiply %51, %154 : tensor<2xf32>
      %156 = stablehlo.multiply %154, %50 : tensor<2xf32>
      %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %157 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %158 = stablehlo.multiply %157, %155 : tensor<2xf32>
      %159 = stablehlo.multiply %158, %49 : tensor<2xf32>
      %cst_80 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %160 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %161 = stablehlo.multiply %160, %159 : tensor<2xf32>
      %162 = stablehlo.add %156, %161 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %163 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %164 = stablehlo.multiply %163, %161 : tensor<2xf32>
      %165 = stablehlo.multiply %164, %48 : tensor<2xf32>
      %166 = stablehlo.add %162, %165 : tensor<2xf32>
      %167 = stablehlo.dot_general %166, %47, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %168 = stablehlo.transpose %167, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %169 = stablehlo.add %145, %168 : tensor<2x2xf32>
      %170 = stablehlo.dot_general %166, %iterArg_55, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %171 = stablehlo.add %147, %170 : tensor<2xf32>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %172 = stablehlo.add %iterArg_57, %c_82 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %172, %169, %153, %171 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    }
    return %44#29, %44#27, %44#28 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @mish(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.add %2, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<2xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<2xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    return %7, %0#1, %6, %1 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @softplus(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %7 = stablehlo.abs %3 : tensor<2xf32>
    %8 = stablehlo.negate %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2xf32>
    %11 = stablehlo.add %1, %10 : tensor<2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2xi1>, tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2xi1>, tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2xi1>, tensor<2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2xf32>
    %22 = stablehlo.exponential %21 : tensor<2xf32>
    return %12, %22 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @mish_0(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<2xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<2xf32>
    %3 = call @softplus_1(%arg0, %2) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4 = stablehlo.add %1, %3 : tensor<2xf32>
    return %4 : tensor<2xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
