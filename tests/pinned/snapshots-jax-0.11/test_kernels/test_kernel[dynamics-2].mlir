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
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %arg2, %iterArg_4 = %c_0, %iterArg_5 = %c, %iterArg_6 = %arg0) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %11 = stablehlo.dot_general %iterArg_6, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %12 = stablehlo.multiply %11, %11 : tensor<2xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %15 = stablehlo.multiply %14, %13 : tensor<2xf32>
      %16 = stablehlo.add %11, %15 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<2xf32>
      %19 = stablehlo.tanh %18 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %21 = stablehlo.add %20, %19 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<2xf32>
      %24 = stablehlo.multiply %11, %23 : tensor<2xf32>
      %25 = stablehlo.dot_general %24, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %27 = stablehlo.multiply %26, %25 : tensor<2xf32>
      %28 = stablehlo.add %iterArg_6, %27 : tensor<2xf32>
      %29 = stablehlo.dot_general %28, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %30 = stablehlo.multiply %29, %29 : tensor<2xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<2xf32>
      %34 = stablehlo.add %29, %33 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<2xf32>
      %37 = stablehlo.tanh %36 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %39 = stablehlo.add %38, %37 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
      %42 = stablehlo.multiply %29, %41 : tensor<2xf32>
      %43 = stablehlo.dot_general %42, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_17 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<2xf32>
      %46 = stablehlo.add %iterArg_6, %45 : tensor<2xf32>
      %47 = stablehlo.dot_general %46, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %48 = stablehlo.multiply %47, %47 : tensor<2xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.multiply %50, %49 : tensor<2xf32>
      %52 = stablehlo.add %47, %51 : tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<2xf32>
      %55 = stablehlo.tanh %54 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.add %56, %55 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
      %60 = stablehlo.multiply %47, %59 : tensor<2xf32>
      %61 = stablehlo.dot_general %60, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %63 = stablehlo.multiply %62, %61 : tensor<2xf32>
      %64 = stablehlo.add %iterArg_6, %63 : tensor<2xf32>
      %65 = stablehlo.dot_general %64, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %66 = stablehlo.multiply %65, %65 : tensor<2xf32>
      %67 = stablehlo.multiply %66, %65 : tensor<2xf32>
      %cst_23 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %69 = stablehlo.multiply %68, %67 : tensor<2xf32>
      %70 = stablehlo.add %65, %69 : tensor<2xf32>
      %cst_24 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %72 = stablehlo.multiply %71, %70 : tensor<2xf32>
      %73 = stablehlo.tanh %72 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %75 = stablehlo.add %74, %73 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.multiply %76, %75 : tensor<2xf32>
      %78 = stablehlo.multiply %65, %77 : tensor<2xf32>
      %79 = stablehlo.dot_general %78, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_27 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %81 = stablehlo.multiply %80, %25 : tensor<2xf32>
      %82 = stablehlo.add %iterArg_6, %81 : tensor<2xf32>
      %cst_28 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %84 = stablehlo.multiply %83, %43 : tensor<2xf32>
      %85 = stablehlo.add %82, %84 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.multiply %86, %61 : tensor<2xf32>
      %88 = stablehlo.add %85, %87 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.multiply %89, %79 : tensor<2xf32>
      %91 = stablehlo.add %88, %90 : tensor<2xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_4, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %92, %10, %91 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>
    }
    %1 = call @mish(%0#4) : (tensor<2xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf32>
    %4 = stablehlo.negate %3 : tensor<2xf32>
    %5 = stablehlo.exponential %4 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %6, %5 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
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
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %24:29 = stablehlo.while(%iterArg = %arg1, %iterArg_34 = %arg2, %iterArg_35 = %c_23, %iterArg_36 = %c, %iterArg_37 = %arg0, %iterArg_38 = %0, %iterArg_39 = %1, %iterArg_40 = %2, %iterArg_41 = %3, %iterArg_42 = %4, %iterArg_43 = %5, %iterArg_44 = %6, %iterArg_45 = %7, %iterArg_46 = %8, %iterArg_47 = %9, %iterArg_48 = %10, %iterArg_49 = %11, %iterArg_50 = %12, %iterArg_51 = %13, %iterArg_52 = %14, %iterArg_53 = %15, %iterArg_54 = %16, %iterArg_55 = %17, %iterArg_56 = %18, %iterArg_57 = %19, %iterArg_58 = %20, %iterArg_59 = %21, %iterArg_60 = %22, %iterArg_61 = %23) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_62 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_35, %c_62, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_36, %c_62 : tensor<i32>
      %47 = stablehlo.dot_general %iterArg_37, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %48 = stablehlo.multiply %47, %47 : tensor<2xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
      %50 = stablehlo.multiply %47, %47 : tensor<2xf32>
      %cst_63 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
      %cst_64 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %53, %49 : tensor<2xf32>
      %55 = stablehlo.add %47, %54 : tensor<2xf32>
      %cst_65 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
      %58 = stablehlo.tanh %57 : tensor<2xf32>
      %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %60 = stablehlo.add %59, %58 : tensor<2xf32>
      %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.subtract %61, %58 : tensor<2xf32>
      %63 = stablehlo.multiply %60, %62 : tensor<2xf32>
      %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.add %64, %58 : tensor<2xf32>
      %cst_69 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %67 = stablehlo.multiply %66, %65 : tensor<2xf32>
      %68 = stablehlo.multiply %47, %67 : tensor<2xf32>
      %69 = stablehlo.dot_general %68, %iterArg_34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
      %72 = stablehlo.add %iterArg_37, %71 : tensor<2xf32>
      %73 = stablehlo.dot_general %72, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %74 = stablehlo.multiply %73, %73 : tensor<2xf32>
      %75 = stablehlo.multiply %74, %73 : tensor<2xf32>
      %76 = stablehlo.multiply %73, %73 : tensor<2xf32>
      %cst_71 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.multiply %77, %76 : tensor<2xf32>
      %cst_72 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %80 = stablehlo.multiply %79, %75 : tensor<2xf32>
      %81 = stablehlo.add %73, %80 : tensor<2xf32>
      %cst_73 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %83 = stablehlo.multiply %82, %81 : tensor<2xf32>
      %84 = stablehlo.tanh %83 : tensor<2xf32>
      %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.add %85, %84 : tensor<2xf32>
      %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %88 = stablehlo.subtract %87, %84 : tensor<2xf32>
      %89 = stablehlo.multiply %86, %88 : tensor<2xf32>
      %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.add %90, %84 : tensor<2xf32>
      %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %92 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %93 = stablehlo.multiply %92, %91 : tensor<2xf32>
      %94 = stablehlo.multiply %73, %93 : tensor<2xf32>
      %95 = stablehlo.dot_general %94, %iterArg_34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %95 : tensor<2xf32>
      %98 = stablehlo.add %iterArg_37, %97 : tensor<2xf32>
      %99 = stablehlo.dot_general %98, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %99 : tensor<2xf32>
      %101 = stablehlo.multiply %100, %99 : tensor<2xf32>
      %102 = stablehlo.multiply %99, %99 : tensor<2xf32>
      %cst_79 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %104 = stablehlo.multiply %103, %102 : tensor<2xf32>
      %cst_80 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %105 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %106 = stablehlo.multiply %105, %101 : tensor<2xf32>
      %107 = stablehlo.add %99, %106 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %108 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %109 = stablehlo.multiply %108, %107 : tensor<2xf32>
      %110 = stablehlo.tanh %109 : tensor<2xf32>
      %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %112 = stablehlo.add %111, %110 : tensor<2xf32>
      %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %114 = stablehlo.subtract %113, %110 : tensor<2xf32>
      %115 = stablehlo.multiply %112, %114 : tensor<2xf32>
      %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %117 = stablehlo.add %116, %110 : tensor<2xf32>
      %cst_85 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %119 = stablehlo.multiply %118, %117 : tensor<2xf32>
      %120 = stablehlo.multiply %99, %119 : tensor<2xf32>
      %121 = stablehlo.dot_general %120, %iterArg_34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %122 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %123 = stablehlo.multiply %122, %121 : tensor<2xf32>
      %124 = stablehlo.add %iterArg_37, %123 : tensor<2xf32>
      %125 = stablehlo.dot_general %124, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %126 = stablehlo.multiply %125, %125 : tensor<2xf32>
      %127 = stablehlo.multiply %126, %125 : tensor<2xf32>
      %128 = stablehlo.multiply %125, %125 : tensor<2xf32>
      %cst_87 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %130 = stablehlo.multiply %129, %128 : tensor<2xf32>
      %cst_88 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %131 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %132 = stablehlo.multiply %131, %127 : tensor<2xf32>
      %133 = stablehlo.add %125, %132 : tensor<2xf32>
      %cst_89 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %135 = stablehlo.multiply %134, %133 : tensor<2xf32>
      %136 = stablehlo.tanh %135 : tensor<2xf32>
      %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.add %137, %136 : tensor<2xf32>
      %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %139 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %140 = stablehlo.subtract %139, %136 : tensor<2xf32>
      %141 = stablehlo.multiply %138, %140 : tensor<2xf32>
      %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %142 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %143 = stablehlo.add %142, %136 : tensor<2xf32>
      %cst_93 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %145 = stablehlo.multiply %144, %143 : tensor<2xf32>
      %146 = stablehlo.multiply %125, %145 : tensor<2xf32>
      %147 = stablehlo.dot_general %146, %iterArg_34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_94 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %149 = stablehlo.multiply %148, %69 : tensor<2xf32>
      %150 = stablehlo.add %iterArg_37, %149 : tensor<2xf32>
      %cst_95 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %152 = stablehlo.multiply %151, %95 : tensor<2xf32>
      %153 = stablehlo.add %150, %152 : tensor<2xf32>
      %cst_96 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %154 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %155 = stablehlo.multiply %154, %121 : tensor<2xf32>
      %156 = stablehlo.add %153, %155 : tensor<2xf32>
      %cst_97 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %157 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %158 = stablehlo.multiply %157, %147 : tensor<2xf32>
      %159 = stablehlo.add %156, %158 : tensor<2xf32>
      %160 = func.call @dynamic_update_index_in_dim(%iterArg_38, %iterArg_37, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %161 = func.call @dynamic_update_index_in_dim(%iterArg_39, %52, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %162 = func.call @dynamic_update_index_in_dim(%iterArg_40, %63, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %163 = func.call @dynamic_update_index_in_dim(%iterArg_41, %67, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %164 = func.call @dynamic_update_index_in_dim(%iterArg_42, %47, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %165 = func.call @dynamic_update_index_in_dim(%iterArg_43, %68, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %166 = func.call @dynamic_update_index_in_dim(%iterArg_44, %72, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %167 = func.call @dynamic_update_index_in_dim(%iterArg_45, %78, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %168 = func.call @dynamic_update_index_in_dim(%iterArg_46, %89, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %169 = func.call @dynamic_update_index_in_dim(%iterArg_47, %93, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %170 = func.call @dynamic_update_index_in_dim(%iterArg_48, %73, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %171 = func.call @dynamic_update_index_in_dim(%iterArg_49, %94, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %172 = func.call @dynamic_update_index_in_dim(%iterArg_50, %98, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %173 = func.call @dynamic_update_index_in_dim(%iterArg_51, %104, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %174 = func.call @dynamic_update_index_in_dim(%iterArg_52, %115, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %175 = func.call @dynamic_update_index_in_dim(%iterArg_53, %119, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %176 = func.call @dynamic_update_index_in_dim(%iterArg_54, %99, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_55, %120, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %178 = func.call @dynamic_update_index_in_dim(%iterArg_56, %124, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %179 = func.call @dynamic_update_index_in_dim(%iterArg_57, %130, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %180 = func.call @dynamic_update_index_in_dim(%iterArg_58, %141, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %181 = func.call @dynamic_update_index_in_dim(%iterArg_59, %145, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %182 = func.call @dynamic_update_index_in_dim(%iterArg_60, %125, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %183 = func.call @dynamic_update_index_in_dim(%iterArg_61, %146, %iterArg_35) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %184 = stablehlo.add %iterArg_35, %c_98 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %184, %46, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %25:5 = call @mish(%24#4) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    %cst_24 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %25#0 : tensor<2xf32>
    %28 = stablehlo.negate %27 : tensor<2xf32>
    %29 = stablehlo.exponential %28 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.add %30, %29 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.divide %32, %31 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<2xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%33 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %42 = call @mish_0(%25#1, %25#2, %25#3, %25#4, %24#4, %41) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %45:30 = stablehlo.while(%iterArg = %24#5, %iterArg_34 = %24#6, %iterArg_35 = %24#7, %iterArg_36 = %24#8, %iterArg_37 = %24#9, %iterArg_38 = %24#10, %iterArg_39 = %24#11, %iterArg_40 = %24#12, %iterArg_41 = %24#13, %iterArg_42 = %24#14, %iterArg_43 = %24#15, %iterArg_44 = %24#16, %iterArg_45 = %24#17, %iterArg_46 = %24#18, %iterArg_47 = %24#19, %iterArg_48 = %24#20, %iterArg_49 = %24#21, %iterArg_50 = %24#22, %iterArg_51 = %24#23, %iterArg_52 = %24#24, %iterArg_53 = %24#25, %iterArg_54 = %24#26, %iterArg_55 = %24#27, %iterArg_56 = %24#28, %iterArg_57 = %arg1, %iterArg_58 = %arg2, %iterArg_59 = %c_33, %iterArg_60 = %43, %iterArg_61 = %44, %iterArg_62 = %42) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    cond {
      %c_63 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_59, %c_63, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_63 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.subtract %c_63, %iterArg_59 : tensor<i32>
      %c_64 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_64 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_34, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_35, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_36, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_37, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_38, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_39, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_40, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_41, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_42, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_43, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_44, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_45, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_46, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_47, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_48, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_49, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim(%iterArg_50, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim(%iterArg_51, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim(%iterArg_52, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_53, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_54, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_55, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_56, %47) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %cst_65 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %73 = stablehlo.multiply %72, %iterArg_62 : tensor<2xf32>
      %cst_66 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %75 = stablehlo.multiply %74, %iterArg_62 : tensor<2xf32>
      %cst_67 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.multiply %76, %iterArg_62 : tensor<2xf32>
      %cst_68 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %79 = stablehlo.multiply %78, %iterArg_62 : tensor<2xf32>
      %80 = stablehlo.dot_general %73, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %82 = stablehlo.add %iterArg_61, %81 : tensor<2x2xf32>
      %83 = stablehlo.dot_general %73, %iterArg_58, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %84 = stablehlo.multiply %70, %83 : tensor<2xf32>
      %85 = stablehlo.multiply %83, %69 : tensor<2xf32>
      %cst_69 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.multiply %86, %84 : tensor<2xf32>
      %88 = stablehlo.multiply %87, %68 : tensor<2xf32>
      %cst_70 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.multiply %89, %88 : tensor<2xf32>
      %91 = stablehlo.add %85, %90 : tensor<2xf32>
      %cst_71 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %92 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %93 = stablehlo.multiply %92, %90 : tensor<2xf32>
      %94 = stablehlo.multiply %93, %67 : tensor<2xf32>
      %95 = stablehlo.add %91, %94 : tensor<2xf32>
      %96 = stablehlo.dot_general %95, %66, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %98 = stablehlo.add %iterArg_60, %97 : tensor<2x2xf32>
      %99 = stablehlo.dot_general %95, %iterArg_57, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %100 = stablehlo.add %iterArg_62, %99 : tensor<2xf32>
      %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %102 = stablehlo.multiply %101, %99 : tensor<2xf32>
      %103 = stablehlo.add %75, %102 : tensor<2xf32>
      %104 = stablehlo.dot_general %103, %65, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %106 = stablehlo.add %82, %105 : tensor<2x2xf32>
      %107 = stablehlo.dot_general %103, %iterArg_58, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %108 = stablehlo.multiply %64, %107 : tensor<2xf32>
      %109 = stablehlo.multiply %107, %63 : tensor<2xf32>
      %cst_73 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %111 = stablehlo.multiply %110, %108 : tensor<2xf32>
      %112 = stablehlo.multiply %111, %62 : tensor<2xf32>
      %cst_74 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %114 = stablehlo.multiply %113, %112 : tensor<2xf32>
      %115 = stablehlo.add %109, %114 : tensor<2xf32>
      %cst_75 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %117 = stablehlo.multiply %116, %114 : tensor<2xf32>
      %118 = stablehlo.multiply %117, %61 : tensor<2xf32>
      %119 = stablehlo.add %115, %118 : tensor<2xf32>
      %120 = stablehlo.dot_general %119, %60, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %121 = stablehlo.transpose %120, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %122 = stablehlo.add %98, %121 : tensor<2x2xf32>
      %123 = stablehlo.dot_general %119, %iterArg_57, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %124 = stablehlo.add %100, %123 : tensor<2xf32>
      %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %126 = stablehlo.multiply %125, %123 : tensor<2xf32>
      %127 = stablehlo.add %77, %126 : tensor<2xf32>
      %128 = stablehlo.dot_general %127, %59, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %129 = stablehlo.transpose %128, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %130 = stablehlo.add %106, %129 : tensor<2x2xf32>
      %131 = stablehlo.dot_general %127, %iterArg_58, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %132 = stablehlo.multiply %58, %131 : tensor<2xf32>
      %133 = stablehlo.multiply %131, %57 : tensor<2xf32>
      %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %135 = stablehlo.multiply %134, %132 : tensor<2xf32>
      %136 = stablehlo.multiply %135, %56 : tensor<2xf32>
      %cst_78 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.multiply %137, %136 : tensor<2xf32>
      %139 = stablehlo.add %133, %138 : tensor<2xf32>
      %cst_79 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %141 = stablehlo.multiply %140, %138 : tensor<2xf32>
      %142 = stablehlo.multiply %141, %55 : tensor<2xf32>
      %143 = stablehlo.add %139, %142 : tensor<2xf32>
      %144 = stablehlo.dot_general %143, %54, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %145 = stablehlo.transpose %144, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %146 = stablehlo.add %122, %145 : tensor<2x2xf32>
      %147 = stablehlo.dot_general %143, %iterArg_57, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %148 = stablehlo.add %124, %147 : tensor<2xf32>
      %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %150 = stablehlo.multiply %149, %147 : tensor<2xf32>
      %151 = stablehlo.add %79, %150 : tensor<2xf32>
      %152 = stablehlo.dot_general %151, %53, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %153 = stablehlo.transpose %152, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %154 = stablehlo.add %130, %153 : tensor<2x2xf32>
      %155 = stablehlo.dot_general %151, %iterArg_58, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %156 = stablehlo.multiply %52, %155 : tensor<2xf32>
      %157 = stablehlo.multiply %155, %51 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %158 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %159 = stablehlo.multiply %158, %156 : tensor<2xf32>
      %160 = stablehlo.multiply %159, %50 : tensor<2xf32>
      %cst_82 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %161 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %162 = stablehlo.multiply %161, %160 : tensor<2xf32>
      %163 = stablehlo.add %157, %162 : tensor<2xf32>
      %cst_83 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %164 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %165 = stablehlo.multiply %164, %162 : tensor<2xf32>
      %166 = stablehlo.multiply %165, %49 : tensor<2xf32>
      %167 = stablehlo.add %163, %166 : tensor<2xf32>
      %168 = stablehlo.dot_general %167, %48, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %169 = stablehlo.transpose %168, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %170 = stablehlo.add %146, %169 : tensor<2x2xf32>
      %171 = stablehlo.dot_general %167, %iterArg_57, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %172 = stablehlo.add %148, %171 : tensor<2xf32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %173 = stablehlo.add %iterArg_59, %c_84 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %173, %170, %154, %172 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    }
    return %45#29, %45#27, %45#28 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @mish(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0:3 = call @softplus(%arg0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.add %2, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<2xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<2xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    return %7, %0#1, %0#2, %6, %1 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @softplus(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<2xi1>, tensor<2xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2xf32>
    %31 = stablehlo.exponential %30 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2xf32>
    return %12, %22, %33 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @mish_0(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<2xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<2xf32>
    %3 = call @softplus_1(%arg0, %arg1, %2) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4 = stablehlo.add %1, %3 : tensor<2xf32>
    return %4 : tensor<2xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<2xf32>
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
