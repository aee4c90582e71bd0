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
      %10 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %11, %10 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2xf32>
    %5 = stablehlo.add %0, %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2xf32>
    %8 = stablehlo.tanh %7 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.add %9, %8 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<2xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<2xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2xf32>
    %17 = stablehlo.add %arg2, %16 : tensor<2xf32>
    %18 = stablehlo.dot_general %17, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2xf32>
    %23 = stablehlo.add %18, %22 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2xf32>
    %26 = stablehlo.tanh %25 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.add %27, %26 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<2xf32>
    %31 = stablehlo.multiply %18, %30 : tensor<2xf32>
    %32 = stablehlo.dot_general %31, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2xf32>
    %35 = stablehlo.add %arg2, %34 : tensor<2xf32>
    %36 = stablehlo.dot_general %35, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %36 : tensor<2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<2xf32>
    %41 = stablehlo.add %36, %40 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<2xf32>
    %44 = stablehlo.tanh %43 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.add %45, %44 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %36, %48 : tensor<2xf32>
    %50 = stablehlo.dot_general %49, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
    %53 = stablehlo.add %arg2, %52 : tensor<2xf32>
    %54 = stablehlo.dot_general %53, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %55 = stablehlo.multiply %54, %54 : tensor<2xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
    %59 = stablehlo.add %54, %58 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<2xf32>
    %62 = stablehlo.tanh %61 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.add %63, %62 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<2xf32>
    %67 = stablehlo.multiply %54, %66 : tensor<2xf32>
    %68 = stablehlo.dot_general %67, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.multiply %69, %14 : tensor<2xf32>
    %71 = stablehlo.add %arg2, %70 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %73 = stablehlo.multiply %72, %32 : tensor<2xf32>
    %74 = stablehlo.add %71, %73 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.multiply %75, %50 : tensor<2xf32>
    %77 = stablehlo.add %74, %76 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %79 = stablehlo.multiply %78, %68 : tensor<2xf32>
    %80 = stablehlo.add %77, %79 : tensor<2xf32>
    return %80 : tensor<2xf32>
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
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %28:32 = stablehlo.while(%iterArg = %arg1, %iterArg_36 = %arg2, %iterArg_37 = %c, %iterArg_38 = %arg0, %iterArg_39 = %0, %iterArg_40 = %1, %iterArg_41 = %2, %iterArg_42 = %3, %iterArg_43 = %4, %iterArg_44 = %5, %iterArg_45 = %6, %iterArg_46 = %7, %iterArg_47 = %8, %iterArg_48 = %9, %iterArg_49 = %10, %iterArg_50 = %11, %iterArg_51 = %12, %iterArg_52 = %13, %iterArg_53 = %14, %iterArg_54 = %15, %iterArg_55 = %16, %iterArg_56 = %17, %iterArg_57 = %18, %iterArg_58 = %19, %iterArg_59 = %20, %iterArg_60 = %21, %iterArg_61 = %22, %iterArg_62 = %23, %iterArg_63 = %24, %iterArg_64 = %25, %iterArg_65 = %26, %iterArg_66 = %27) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_67 = stablehlo.constant dense<3> : tensor<i32>
      %49 = stablehlo.compare LT, %iterArg_37, %c_67, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %49:29 = func.call @closed_call(%iterArg, %iterArg_36, %iterArg_38) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_39, %49#1, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_40, %49#2, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_41, %49#3, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_42, %49#4, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_43, %49#5, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_44, %49#6, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_45, %49#7, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_46, %49#8, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_47, %49#9, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_48, %49#10, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_49, %49#11, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_50, %49#12, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_51, %49#13, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_52, %49#14, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_53, %49#15, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_54, %49#16, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_55, %49#17, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_56, %49#18, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_57, %49#19, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_58, %49#20, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_59, %49#21, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_60, %49#22, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_61, %49#23, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_62, %49#24, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_63, %49#25, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_64, %49#26, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_65, %49#27, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_66, %49#28, %iterArg_37) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_67 = stablehlo.constant dense<1> : tensor<i32>
      %78 = stablehlo.add %iterArg_37, %c_67 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %78, %49#0, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %29:4 = call @mish(%28#3) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    %cst_27 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29#0 : tensor<2xf32>
    %32 = stablehlo.negate %31 : tensor<2xf32>
    %33 = stablehlo.exponential %32 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.add %34, %33 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.divide %36, %35 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.subtract %38, %37 : tensor<2xf32>
    %40 = stablehlo.multiply %37, %39 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2xf32>
    %45 = call @mish_0(%29#1, %29#2, %29#3, %28#3, %44) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %48:34 = stablehlo.while(%iterArg = %28#4, %iterArg_36 = %28#5, %iterArg_37 = %28#6, %iterArg_38 = %28#7, %iterArg_39 = %28#8, %iterArg_40 = %28#9, %iterArg_41 = %28#10, %iterArg_42 = %28#11, %iterArg_43 = %28#12, %iterArg_44 = %28#13, %iterArg_45 = %28#14, %iterArg_46 = %28#15, %iterArg_47 = %28#16, %iterArg_48 = %28#17, %iterArg_49 = %28#18, %iterArg_50 = %28#19, %iterArg_51 = %28#20, %iterArg_52 = %28#21, %iterArg_53 = %28#22, %iterArg_54 = %28#23, %iterArg_55 = %28#24, %iterArg_56 = %28#25, %iterArg_57 = %28#26, %iterArg_58 = %28#27, %iterArg_59 = %28#28, %iterArg_60 = %28#29, %iterArg_61 = %28#30, %iterArg_62 = %28#31, %iterArg_63 = %arg1, %iterArg_64 = %arg2, %iterArg_65 = %c_35, %iterArg_66 = %46, %iterArg_67 = %47, %iterArg_68 = %45) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    cond {
      %c_69 = stablehlo.constant dense<3> : tensor<i32>
      %49 = stablehlo.compare LT, %iterArg_65, %c_69, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %c_69 = stablehlo.constant dense<3> : tensor<i32>
      %49 = stablehlo.subtract %c_69, %iterArg_65 : tensor<i32>
      %c_70 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.subtract %49, %c_70 : tensor<i32>
      %51 = func.call @dynamic_index_in_dim(%iterArg, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_36, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_37, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_38, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_39, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_40, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_41, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_42, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_43, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_44, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_45, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_46, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_47, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_48, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim(%iterArg_49, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim(%iterArg_50, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim(%iterArg_51, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_52, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_53, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_54, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_55, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_56, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73 = func.call @dynamic_index_in_dim(%iterArg_57, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim(%iterArg_58, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_index_in_dim(%iterArg_59, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim(%iterArg_60, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim(%iterArg_61, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim(%iterArg_62, %50) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79:3 = func.call @closed_call_2(%iterArg_63, %iterArg_64, %iterArg_66, %iterArg_67, %iterArg_68, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>)
      %c_71 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.add %iterArg_65, %c_71 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %80, %79#0, %79#1, %79#2 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    }
    return %48#33, %48#31, %48#32 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
    %3 = stablehlo.multiply %0, %0 : tensor<2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %2 : tensor<2xf32>
    %8 = stablehlo.add %0, %7 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<2xf32>
    %11 = stablehlo.tanh %10 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.add %14, %11 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2xf32>
    %18 = stablehlo.multiply %0, %17 : tensor<2xf32>
    %19 = stablehlo.dot_general %18, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2xf32>
    %22 = stablehlo.add %arg2, %21 : tensor<2xf32>
    %23 = stablehlo.dot_general %22, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2xf32>
    %26 = stablehlo.multiply %23, %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<2xf32>
    %31 = stablehlo.add %23, %30 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2xf32>
    %34 = stablehlo.tanh %33 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.subtract %35, %34 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.add %37, %34 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<2xf32>
    %41 = stablehlo.multiply %23, %40 : tensor<2xf32>
    %42 = stablehlo.dot_general %41, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2xf32>
    %45 = stablehlo.add %arg2, %44 : tensor<2xf32>
    %46 = stablehlo.dot_general %45, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %46 : tensor<2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %48 : tensor<2xf32>
    %54 = stablehlo.add %46, %53 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<2xf32>
    %57 = stablehlo.tanh %56 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.subtract %58, %57 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.add %60, %57 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<2xf32>
    %64 = stablehlo.multiply %46, %63 : tensor<2xf32>
    %65 = stablehlo.dot_general %64, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<2xf32>
    %68 = stablehlo.add %arg2, %67 : tensor<2xf32>
    %69 = stablehlo.dot_general %68, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %70 = stablehlo.multiply %69, %69 : tensor<2xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
    %72 = stablehlo.multiply %69, %69 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.multiply %75, %71 : tensor<2xf32>
    %77 = stablehlo.add %69, %76 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<2xf32>
    %80 = stablehlo.tanh %79 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.subtract %81, %80 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.add %83, %80 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<2xf32>
    %87 = stablehlo.multiply %69, %86 : tensor<2xf32>
    %88 = stablehlo.dot_general %87, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %90 = stablehlo.multiply %89, %19 : tensor<2xf32>
    %91 = stablehlo.add %arg2, %90 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.multiply %92, %42 : tensor<2xf32>
    %94 = stablehlo.add %91, %93 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %96 = stablehlo.multiply %95, %65 : tensor<2xf32>
    %97 = stablehlo.add %94, %96 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %99 = stablehlo.multiply %98, %88 : tensor<2xf32>
    %100 = stablehlo.add %97, %99 : tensor<2xf32>
    return %100, %arg2, %5, %11, %13, %17, %0, %18, %22, %28, %34, %36, %40, %23, %41, %45, %51, %57, %59, %63, %46, %64, %68, %74, %80, %82, %86, %69, %87 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %3 = stablehlo.subtract %2, %1 : tensor<2xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    return %4, %0#1, %1, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %1 = stablehlo.multiply %arg4, %arg1 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2xf32>
    %4 = stablehlo.add %2, %3 : tensor<2xf32>
    %5 = call @softplus_1(%arg0, %4) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %6 = stablehlo.add %1, %5 : tensor<2xf32>
    return %6 : tensor<2xf32>
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
  func.func private @closed_call_2(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<2xf32>, %arg9: tensor<2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<2xf32>, %arg12: tensor<2xf32>, %arg13: tensor<2xf32>, %arg14: tensor<2xf32>, %arg15: tensor<2xf32>, %arg16: tensor<2xf32>, %arg17: tensor<2xf32>, %arg18: tensor<2xf32>, %arg19: tensor<2xf32>, %arg20: tensor<2xf32>, %arg21: tensor<2xf32>, %arg22: tensor<2xf32>, %arg23: tensor<2xf32>, %arg24: tensor<2xf32>, %arg25: tensor<2xf32>, %arg26: tensor<2xf32>, %arg27: tensor<2xf32>, %arg28: tensor<2xf32>, %arg29: tensor<2xf32>, %arg30: tensor<2xf32>, %arg31: tensor<2xf32>, %arg32: tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg4 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.multiply %4, %arg4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %arg4 : tensor<2xf32>
    %8 = stablehlo.dot_general %1, %arg32, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %10 = stablehlo.add %arg3, %9 : tensor<2x2xf32>
    %11 = stablehlo.dot_general %1, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %12 = stablehlo.multiply %arg31, %11 : tensor<2xf32>
    %13 = stablehlo.multiply %11, %arg30 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<2xf32>
    %16 = stablehlo.multiply %15, %arg29 : tensor<2xf32>
    %17 = stablehlo.multiply %16, %arg28 : tensor<2xf32>
    %18 = stablehlo.add %16, %17 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
    %21 = stablehlo.add %13, %20 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<2xf32>
    %24 = stablehlo.multiply %23, %arg27 : tensor<2xf32>
    %25 = stablehlo.add %21, %24 : tensor<2xf32>
    %26 = stablehlo.dot_general %25, %arg26, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %28 = stablehlo.add %arg2, %27 : tensor<2x2xf32>
    %29 = stablehlo.dot_general %25, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %30 = stablehlo.add %arg4, %29 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.multiply %31, %29 : tensor<2xf32>
    %33 = stablehlo.add %3, %32 : tensor<2xf32>
    %34 = stablehlo.dot_general %33, %arg25, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %36 = stablehlo.add %10, %35 : tensor<2x2xf32>
    %37 = stablehlo.dot_general %33, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %arg24, %37 : tensor<2xf32>
    %39 = stablehlo.multiply %37, %arg23 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %38 : tensor<2xf32>
    %42 = stablehlo.multiply %41, %arg22 : tensor<2xf32>
    %43 = stablehlo.multiply %42, %arg21 : tensor<2xf32>
    %44 = stablehlo.add %42, %43 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<2xf32>
    %47 = stablehlo.add %39, %46 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<2xf32>
    %50 = stablehlo.multiply %49, %arg20 : tensor<2xf32>
    %51 = stablehlo.add %47, %50 : tensor<2xf32>
    %52 = stablehlo.dot_general %51, %arg19, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %54 = stablehlo.add %28, %53 : tensor<2x2xf32>
    %55 = stablehlo.dot_general %51, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %56 = stablehlo.add %30, %55 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %55 : tensor<2xf32>
    %59 = stablehlo.add %5, %58 : tensor<2xf32>
    %60 = stablehlo.dot_general %59, %arg18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %62 = stablehlo.add %36, %61 : tensor<2x2xf32>
    %63 = stablehlo.dot_general %59, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %arg17, %63 : tensor<2xf32>
    %65 = stablehlo.multiply %63, %arg16 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.multiply %66, %64 : tensor<2xf32>
    %68 = stablehlo.multiply %67, %arg15 : tensor<2xf32>
    %69 = stablehlo.multiply %68, %arg14 : tensor<2xf32>
    %70 = stablehlo.add %68, %69 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<2xf32>
    %73 = stablehlo.add %65, %72 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<2xf32>
    %76 = stablehlo.multiply %75, %arg13 : tensor<2xf32>
    %77 = stablehlo.add %73, %76 : tensor<2xf32>
    %78 = stablehlo.dot_general %77, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %79 = stablehlo.transpose %78, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %80 = stablehlo.add %54, %79 : tensor<2x2xf32>
    %81 = stablehlo.dot_general %77, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %82 = stablehlo.add %56, %81 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.multiply %83, %81 : tensor<2xf32>
    %85 = stablehlo.add %7, %84 : tensor<2xf32>
    %86 = stablehlo.dot_general %85, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %88 = stablehlo.add %62, %87 : tensor<2x2xf32>
    %89 = stablehlo.dot_general %85, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %90 = stablehlo.multiply %arg10, %89 : tensor<2xf32>
    %91 = stablehlo.multiply %89, %arg9 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.multiply %92, %90 : tensor<2xf32>
    %94 = stablehlo.multiply %93, %arg8 : tensor<2xf32>
    %95 = stablehlo.multiply %94, %arg7 : tensor<2xf32>
    %96 = stablehlo.add %94, %95 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<2xf32>
    %99 = stablehlo.add %91, %98 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<2xf32>
    %102 = stablehlo.multiply %101, %arg6 : tensor<2xf32>
    %103 = stablehlo.add %99, %102 : tensor<2xf32>
    %104 = stablehlo.dot_general %103, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %106 = stablehlo.add %80, %105 : tensor<2x2xf32>
    %107 = stablehlo.dot_general %103, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %108 = stablehlo.add %82, %107 : tensor<2xf32>
    return %106, %88, %108 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
