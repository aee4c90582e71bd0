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
      %10:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5, %iterArg_6) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %11, %10#0, %10#1 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>, %arg3: tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2xf32>
    %6 = stablehlo.add %1, %5 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf32>
    %9 = stablehlo.tanh %8 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.add %10, %9 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<2xf32>
    %15 = stablehlo.dot_general %14, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2xf32>
    %18 = stablehlo.add %arg3, %17 : tensor<2xf32>
    %19 = stablehlo.dot_general %18, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2xf32>
    %24 = stablehlo.add %19, %23 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2xf32>
    %27 = stablehlo.tanh %26 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.add %28, %27 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf32>
    %32 = stablehlo.multiply %19, %31 : tensor<2xf32>
    %33 = stablehlo.dot_general %32, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2xf32>
    %36 = stablehlo.add %arg3, %35 : tensor<2xf32>
    %37 = stablehlo.dot_general %36, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %37 : tensor<2xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %42 = stablehlo.add %37, %41 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2xf32>
    %45 = stablehlo.tanh %44 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.add %46, %45 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.multiply %37, %49 : tensor<2xf32>
    %51 = stablehlo.dot_general %50, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<2xf32>
    %54 = stablehlo.add %arg3, %53 : tensor<2xf32>
    %55 = stablehlo.dot_general %54, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %55 : tensor<2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
    %60 = stablehlo.add %55, %59 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
    %63 = stablehlo.tanh %62 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.add %64, %63 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<2xf32>
    %68 = stablehlo.multiply %55, %67 : tensor<2xf32>
    %69 = stablehlo.dot_general %68, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %15 : tensor<2xf32>
    %72 = stablehlo.add %arg3, %71 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %73, %33 : tensor<2xf32>
    %75 = stablehlo.add %72, %74 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %51 : tensor<2xf32>
    %78 = stablehlo.add %75, %77 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %80 = stablehlo.multiply %79, %69 : tensor<2xf32>
    %81 = stablehlo.add %78, %80 : tensor<2xf32>
    return %0, %81 : tensor<i32>, tensor<2xf32>
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
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %28:33 = stablehlo.while(%iterArg = %arg1, %iterArg_38 = %arg2, %iterArg_39 = %c_27, %iterArg_40 = %c, %iterArg_41 = %arg0, %iterArg_42 = %0, %iterArg_43 = %1, %iterArg_44 = %2, %iterArg_45 = %3, %iterArg_46 = %4, %iterArg_47 = %5, %iterArg_48 = %6, %iterArg_49 = %7, %iterArg_50 = %8, %iterArg_51 = %9, %iterArg_52 = %10, %iterArg_53 = %11, %iterArg_54 = %12, %iterArg_55 = %13, %iterArg_56 = %14, %iterArg_57 = %15, %iterArg_58 = %16, %iterArg_59 = %17, %iterArg_60 = %18, %iterArg_61 = %19, %iterArg_62 = %20, %iterArg_63 = %21, %iterArg_64 = %22, %iterArg_65 = %23, %iterArg_66 = %24, %iterArg_67 = %25, %iterArg_68 = %26, %iterArg_69 = %27) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_70 = stablehlo.constant dense<3> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_39, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %50:30 = func.call @closed_call(%iterArg, %iterArg_38, %iterArg_40, %iterArg_41) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_42, %50#2, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_43, %50#3, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_44, %50#4, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_45, %50#5, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_46, %50#6, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_47, %50#7, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_48, %50#8, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_49, %50#9, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_50, %50#10, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_51, %50#11, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_52, %50#12, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_53, %50#13, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_54, %50#14, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_55, %50#15, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_56, %50#16, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_57, %50#17, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_58, %50#18, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_59, %50#19, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_60, %50#20, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_61, %50#21, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_62, %50#22, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_63, %50#23, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_64, %50#24, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_65, %50#25, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_66, %50#26, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_67, %50#27, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_68, %50#28, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_69, %50#29, %iterArg_39) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_70 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_39, %c_70 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %79, %50#0, %50#1, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %29:5 = call @mish(%28#4) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    %cst_28 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29#0 : tensor<2xf32>
    %32 = stablehlo.negate %31 : tensor<2xf32>
    %33 = stablehlo.exponential %32 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.add %34, %33 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.divide %36, %35 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.subtract %38, %37 : tensor<2xf32>
    %40 = stablehlo.multiply %37, %39 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%37 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %40 : tensor<2xf32>
    %cst_34 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf32>
    %46 = call @mish_0(%29#1, %29#2, %29#3, %29#4, %28#4, %45) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %49:34 = stablehlo.while(%iterArg = %28#5, %iterArg_38 = %28#6, %iterArg_39 = %28#7, %iterArg_40 = %28#8, %iterArg_41 = %28#9, %iterArg_42 = %28#10, %iterArg_43 = %28#11, %iterArg_44 = %28#12, %iterArg_45 = %28#13, %iterArg_46 = %28#14, %iterArg_47 = %28#15, %iterArg_48 = %28#16, %iterArg_49 = %28#17, %iterArg_50 = %28#18, %iterArg_51 = %28#19, %iterArg_52 = %28#20, %iterArg_53 = %28#21, %iterArg_54 = %28#22, %iterArg_55 = %28#23, %iterArg_56 = %28#24, %iterArg_57 = %28#25, %iterArg_58 = %28#26, %iterArg_59 = %28#27, %iterArg_60 = %28#28, %iterArg_61 = %28#29, %iterArg_62 = %28#30, %iterArg_63 = %28#31, %iterArg_64 = %28#32, %iterArg_65 = %arg1, %iterArg_66 = %arg2, %iterArg_67 = %c_37, %iterArg_68 = %47, %iterArg_69 = %48, %iterArg_70 = %46) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    cond {
      %c_71 = stablehlo.constant dense<3> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_67, %c_71, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %c_71 = stablehlo.constant dense<3> : tensor<i32>
      %50 = stablehlo.subtract %c_71, %iterArg_67 : tensor<i32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.subtract %50, %c_72 : tensor<i32>
      %52 = func.call @dynamic_index_in_dim(%iterArg, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_38, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_39, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_40, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_41, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_42, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_43, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_44, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_45, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_46, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_47, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_48, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_49, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim(%iterArg_50, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim(%iterArg_51, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim(%iterArg_52, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_53, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_54, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_55, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_56, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_57, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73 = func.call @dynamic_index_in_dim(%iterArg_58, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim(%iterArg_59, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_index_in_dim(%iterArg_60, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim(%iterArg_61, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim(%iterArg_62, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim(%iterArg_63, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim(%iterArg_64, %51) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80:3 = func.call @closed_call_2(%iterArg_65, %iterArg_66, %iterArg_68, %iterArg_69, %iterArg_70, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>)
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_67, %c_73 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %81, %80#0, %80#1, %80#2 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    }
    return %49#33, %49#31, %49#32 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>, %arg3: tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf32>
    %4 = stablehlo.multiply %1, %1 : tensor<2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<2xf32>
    %9 = stablehlo.add %1, %8 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2xf32>
    %12 = stablehlo.tanh %11 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.add %15, %12 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2xf32>
    %19 = stablehlo.multiply %1, %18 : tensor<2xf32>
    %20 = stablehlo.dot_general %19, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2xf32>
    %23 = stablehlo.add %arg3, %22 : tensor<2xf32>
    %24 = stablehlo.dot_general %23, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<2xf32>
    %32 = stablehlo.add %24, %31 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2xf32>
    %35 = stablehlo.tanh %34 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.subtract %36, %35 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.add %38, %35 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %42 = stablehlo.multiply %24, %41 : tensor<2xf32>
    %43 = stablehlo.dot_general %42, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf32>
    %46 = stablehlo.add %arg3, %45 : tensor<2xf32>
    %47 = stablehlo.dot_general %46, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.multiply %47, %47 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %49 : tensor<2xf32>
    %55 = stablehlo.add %47, %54 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
    %58 = stablehlo.tanh %57 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.subtract %59, %58 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.add %61, %58 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf32>
    %65 = stablehlo.multiply %47, %64 : tensor<2xf32>
    %66 = stablehlo.dot_general %65, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<2xf32>
    %69 = stablehlo.add %arg3, %68 : tensor<2xf32>
    %70 = stablehlo.dot_general %69, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %70 : tensor<2xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<2xf32>
    %73 = stablehlo.multiply %70, %70 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %72 : tensor<2xf32>
    %78 = stablehlo.add %70, %77 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<2xf32>
    %81 = stablehlo.tanh %80 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.subtract %82, %81 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %85 = stablehlo.add %84, %81 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<2xf32>
    %88 = stablehlo.multiply %70, %87 : tensor<2xf32>
    %89 = stablehlo.dot_general %88, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %91 = stablehlo.multiply %90, %20 : tensor<2xf32>
    %92 = stablehlo.add %arg3, %91 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.multiply %93, %43 : tensor<2xf32>
    %95 = stablehlo.add %92, %94 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<3.333000e-02> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %97 = stablehlo.multiply %96, %66 : tensor<2xf32>
    %98 = stablehlo.add %95, %97 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.667000e-02> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %100 = stablehlo.multiply %99, %89 : tensor<2xf32>
    %101 = stablehlo.add %98, %100 : tensor<2xf32>
    return %0, %101, %arg3, %6, %12, %14, %18, %1, %19, %23, %29, %35, %37, %41, %24, %42, %46, %52, %58, %60, %64, %47, %65, %69, %75, %81, %83, %87, %70, %88 : tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %3 = stablehlo.subtract %2, %1 : tensor<2xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    return %4, %0#1, %0#2, %1, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %1 = stablehlo.multiply %arg5, %arg2 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg3 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<2xf32>
    %4 = stablehlo.add %2, %3 : tensor<2xf32>
    %5 = call @softplus_1(%arg0, %arg1, %4) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %6 = stablehlo.add %1, %5 : tensor<2xf32>
    return %6 : tensor<2xf32>
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
