// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ragged_lstm(xs, observed, w1, w, b):
//     weights_t = observed.astype(xs.dtype)
//     h_init = jnp.zeros((2,), xs.dtype)
//     c0 = jnp.zeros(2, xs.dtype)
//
//     def loop_body(memory, inp):
//         h, c = memory
//         x_t, on_t = inp
//         joint = jnp.concatenate([x_t, h], axis=-1)
//         z = joint @ w + b
//         it = jax.nn.sigmoid(z[..., :2])
//         keep = jax.nn.sigmoid(z[..., 2:4])
//         candidate = jnp.tanh(z[..., 4:6])
//         memory_t = keep * c + it * candidate
//         h_new = jax.nn.sigmoid(z[..., 6:]) * jnp.tanh(memory_t)
//         h_next = on_t * h_new + (1 - on_t) * h
//         res = on_t * memory_t + (1 - on_t) * c
//         return (h_next, res), h_next
//
//     (h_last, c_last), outputs = lax.scan(loop_body, (h_init, c0), (xs, weights_t))
//     y = outputs @ w1
//     return y
//
//   xs: float64[3, 4] in [-1.5, 1.5]
//   observed: bool[3] in [0, 1]
//   w1: float64[2, 1] in [-1, 1]
//   w: float64[6, 8] in [-0.6, 0.6]
//   b: float64[8] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_ragged_lstm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<3xi1>, %arg2: tensor<2x1xf64>, %arg3: tensor<6x8xf64>, %arg4: tensor<8xf64>) -> (tensor<3x1xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg1 : (tensor<3xi1>) -> tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:8 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %0, %iterArg_3 = %arg3, %iterArg_4 = %arg4, %iterArg_5 = %c, %iterArg_6 = %1, %iterArg_7 = %2, %iterArg_8 = %3) : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %7 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_5) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %8 = stablehlo.concatenate %6, %iterArg_6, dim = 0 : (tensor<4xf64>, tensor<2xf64>) -> tensor<6xf64>
      %9 = stablehlo.dot_general %8, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf64>, tensor<6x8xf64>) -> tensor<8xf64>
      %10 = stablehlo.add %9, %iterArg_4 : tensor<8xf64>
      %11 = stablehlo.slice %10 [0:2] : (tensor<8xf64>) -> tensor<2xf64>
      %12 = stablehlo.negate %11 : tensor<2xf64>
      %13 = stablehlo.exponential %12 : tensor<2xf64>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %15 = stablehlo.add %14, %13 : tensor<2xf64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %17 = stablehlo.divide %16, %15 : tensor<2xf64>
      %18 = stablehlo.slice %10 [2:4] : (tensor<8xf64>) -> tensor<2xf64>
      %19 = stablehlo.negate %18 : tensor<2xf64>
      %20 = stablehlo.exponential %19 : tensor<2xf64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %22 = stablehlo.add %21, %20 : tensor<2xf64>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %24 = stablehlo.divide %23, %22 : tensor<2xf64>
      %25 = stablehlo.slice %10 [4:6] : (tensor<8xf64>) -> tensor<2xf64>
      %26 = stablehlo.tanh %25 : tensor<2xf64>
      %27 = stablehlo.multiply %24, %iterArg_7 : tensor<2xf64>
      %28 = stablehlo.multiply %17, %26 : tensor<2xf64>
      %29 = stablehlo.add %27, %28 : tensor<2xf64>
      %30 = stablehlo.slice %10 [6:8] : (tensor<8xf64>) -> tensor<2xf64>
      %31 = stablehlo.negate %30 : tensor<2xf64>
      %32 = stablehlo.exponential %31 : tensor<2xf64>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %34 = stablehlo.add %33, %32 : tensor<2xf64>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %36 = stablehlo.divide %35, %34 : tensor<2xf64>
      %37 = stablehlo.tanh %29 : tensor<2xf64>
      %38 = stablehlo.multiply %36, %37 : tensor<2xf64>
      %39 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %40 = stablehlo.multiply %39, %38 : tensor<2xf64>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.subtract %cst_15, %7 : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %43 = stablehlo.multiply %42, %iterArg_6 : tensor<2xf64>
      %44 = stablehlo.add %40, %43 : tensor<2xf64>
      %45 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %46 = stablehlo.multiply %45, %29 : tensor<2xf64>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.subtract %cst_16, %7 : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %49 = stablehlo.multiply %48, %iterArg_7 : tensor<2xf64>
      %50 = stablehlo.add %46, %49 : tensor<2xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_8, %44, %iterArg_5) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_5, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %52, %44, %50, %51 : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>
    }
    %5 = stablehlo.dot_general %4#7, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf64>, tensor<2x1xf64>) -> tensor<3x1xf64>
    return %5 : tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<3x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<3x2xf64>
    return %1 : tensor<3x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<3xi1>, %arg2: tensor<2x1xf64>, %arg3: tensor<6x8xf64>, %arg4: tensor<8xf64>) -> (tensor<3x4xf64> {jax.result_info = "result[0]"}, tensor<2x1xf64> {jax.result_info = "result[1]"}, tensor<6x8xf64> {jax.result_info = "result[2]"}, tensor<8xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<3xi1>) -> tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x6xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %18:22 = stablehlo.while(%iterArg = %arg0, %iterArg_23 = %0, %iterArg_24 = %arg3, %iterArg_25 = %arg4, %iterArg_26 = %c, %iterArg_27 = %1, %iterArg_28 = %2, %iterArg_29 = %3, %iterArg_30 = %4, %iterArg_31 = %5, %iterArg_32 = %6, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10, %iterArg_37 = %11, %iterArg_38 = %12, %iterArg_39 = %13, %iterArg_40 = %14, %iterArg_41 = %15, %iterArg_42 = %16, %iterArg_43 = %17) : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>
    cond {
      %c_44 = stablehlo.constant dense<3> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_26, %c_44, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %30 = func.call @dynamic_index_in_dim_0(%iterArg_23, %iterArg_26) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %31 = stablehlo.concatenate %29, %iterArg_27, dim = 0 : (tensor<4xf64>, tensor<2xf64>) -> tensor<6xf64>
      %32 = stablehlo.dot_general %31, %iterArg_24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf64>, tensor<6x8xf64>) -> tensor<8xf64>
      %33 = stablehlo.add %32, %iterArg_25 : tensor<8xf64>
      %34 = stablehlo.slice %33 [0:2] : (tensor<8xf64>) -> tensor<2xf64>
      %35 = stablehlo.negate %34 : tensor<2xf64>
      %36 = stablehlo.exponential %35 : tensor<2xf64>
      %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %38 = stablehlo.add %37, %36 : tensor<2xf64>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %39 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %40 = stablehlo.divide %39, %38 : tensor<2xf64>
      %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %42 = stablehlo.subtract %41, %40 : tensor<2xf64>
      %43 = stablehlo.multiply %40, %42 : tensor<2xf64>
      %44 = stablehlo.slice %33 [2:4] : (tensor<8xf64>) -> tensor<2xf64>
      %45 = stablehlo.negate %44 : tensor<2xf64>
      %46 = stablehlo.exponential %45 : tensor<2xf64>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %48 = stablehlo.add %47, %46 : tensor<2xf64>
      %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %49 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %50 = stablehlo.divide %49, %48 : tensor<2xf64>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %51 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %52 = stablehlo.subtract %51, %50 : tensor<2xf64>
      %53 = stablehlo.multiply %50, %52 : tensor<2xf64>
      %54 = stablehlo.slice %33 [4:6] : (tensor<8xf64>) -> tensor<2xf64>
      %55 = stablehlo.tanh %54 : tensor<2xf64>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %56 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %57 = stablehlo.add %56, %55 : tensor<2xf64>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %58 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %59 = stablehlo.subtract %58, %55 : tensor<2xf64>
      %60 = stablehlo.multiply %57, %59 : tensor<2xf64>
      %61 = stablehlo.multiply %50, %iterArg_28 : tensor<2xf64>
      %62 = stablehlo.multiply %40, %55 : tensor<2xf64>
      %63 = stablehlo.add %61, %62 : tensor<2xf64>
      %64 = stablehlo.slice %33 [6:8] : (tensor<8xf64>) -> tensor<2xf64>
      %65 = stablehlo.negate %64 : tensor<2xf64>
      %66 = stablehlo.exponential %65 : tensor<2xf64>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %67 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %68 = stablehlo.add %67, %66 : tensor<2xf64>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %70 = stablehlo.divide %69, %68 : tensor<2xf64>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %71 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %72 = stablehlo.subtract %71, %70 : tensor<2xf64>
      %73 = stablehlo.multiply %70, %72 : tensor<2xf64>
      %74 = stablehlo.tanh %63 : tensor<2xf64>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %75 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %76 = stablehlo.add %75, %74 : tensor<2xf64>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %77 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %78 = stablehlo.subtract %77, %74 : tensor<2xf64>
      %79 = stablehlo.multiply %76, %78 : tensor<2xf64>
      %80 = stablehlo.multiply %70, %74 : tensor<2xf64>
      %81 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %82 = stablehlo.multiply %81, %80 : tensor<2xf64>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %83 = stablehlo.subtract %cst_57, %30 : tensor<f64>
      %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %85 = stablehlo.multiply %84, %iterArg_27 : tensor<2xf64>
      %86 = stablehlo.add %82, %85 : tensor<2xf64>
      %87 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.multiply %87, %63 : tensor<2xf64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %89 = stablehlo.subtract %cst_58, %30 : tensor<f64>
      %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %91 = stablehlo.multiply %90, %iterArg_28 : tensor<2xf64>
      %92 = stablehlo.add %88, %91 : tensor<2xf64>
      %93 = func.call @dynamic_update_index_in_dim(%iterArg_29, %86, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %94 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %31, %iterArg_26) : (tensor<3x6xf64>, tensor<6xf64>, tensor<i64>) -> tensor<3x6xf64>
      %95 = func.call @dynamic_update_index_in_dim(%iterArg_31, %43, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %96 = func.call @dynamic_update_index_in_dim(%iterArg_32, %53, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_33, %60, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %98 = func.call @dynamic_update_index_in_dim(%iterArg_34, %iterArg_28, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_35, %50, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_36, %55, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %101 = func.call @dynamic_update_index_in_dim(%iterArg_37, %40, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %102 = func.call @dynamic_update_index_in_dim(%iterArg_38, %73, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %103 = func.call @dynamic_update_index_in_dim(%iterArg_39, %79, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_40, %74, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_41, %70, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %106 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %83, %iterArg_26) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %107 = func.call @dynamic_update_index_in_dim_2(%iterArg_43, %89, %iterArg_26) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %c_59 = stablehlo.constant dense<1> : tensor<i64>
      %108 = stablehlo.add %iterArg_26, %c_59 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %108, %86, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107 : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>
    }
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %20 = stablehlo.dot_general %19, %18#7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf64>, tensor<3x2xf64>) -> tensor<1x2xf64>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x2xf64>) -> tensor<2x1xf64>
    %22 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf64>, tensor<2x1xf64>) -> tensor<3x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<6x8xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_22 = stablehlo.constant dense<0> : tensor<i64>
    %28:23 = stablehlo.while(%iterArg = %22, %iterArg_23 = %18#8, %iterArg_24 = %18#9, %iterArg_25 = %18#10, %iterArg_26 = %18#11, %iterArg_27 = %18#12, %iterArg_28 = %18#13, %iterArg_29 = %18#14, %iterArg_30 = %18#15, %iterArg_31 = %18#16, %iterArg_32 = %18#17, %iterArg_33 = %18#18, %iterArg_34 = %18#19, %iterArg_35 = %0, %iterArg_36 = %18#20, %iterArg_37 = %18#21, %iterArg_38 = %arg3, %iterArg_39 = %c_22, %iterArg_40 = %25, %iterArg_41 = %26, %iterArg_42 = %23, %iterArg_43 = %24, %iterArg_44 = %27) : tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<i64>, tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<3x4xf64>
    cond {
      %c_45 = stablehlo.constant dense<3> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_39, %c_45, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<3> : tensor<i64>
      %29 = stablehlo.subtract %c_45, %iterArg_39 : tensor<i64>
      %c_46 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.subtract %29, %c_46 : tensor<i64>
      %31 = func.call @dynamic_index_in_dim_3(%iterArg, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %32 = func.call @dynamic_index_in_dim_4(%iterArg_23, %30) : (tensor<3x6xf64>, tensor<i64>) -> tensor<6xf64>
      %33 = func.call @dynamic_index_in_dim_3(%iterArg_24, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %34 = func.call @dynamic_index_in_dim_3(%iterArg_25, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %35 = func.call @dynamic_index_in_dim_3(%iterArg_26, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %36 = func.call @dynamic_index_in_dim_3(%iterArg_27, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %37 = func.call @dynamic_index_in_dim_3(%iterArg_28, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_29, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_30, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_31, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_32, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_33, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_34, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %44 = func.call @dynamic_index_in_dim_0(%iterArg_35, %30) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %45 = func.call @dynamic_index_in_dim_0(%iterArg_36, %30) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %46 = func.call @dynamic_index_in_dim_0(%iterArg_37, %30) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %47 = stablehlo.add %iterArg_42, %31 : tensor<2xf64>
      %48 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %49 = stablehlo.multiply %48, %iterArg_43 : tensor<2xf64>
      %50 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %51 = stablehlo.multiply %50, %iterArg_43 : tensor<2xf64>
      %52 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %53 = stablehlo.multiply %52, %47 : tensor<2xf64>
      %54 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %55 = stablehlo.multiply %54, %47 : tensor<2xf64>
      %56 = stablehlo.multiply %43, %55 : tensor<2xf64>
      %57 = stablehlo.multiply %55, %42 : tensor<2xf64>
      %58 = stablehlo.multiply %56, %41 : tensor<2xf64>
      %59 = stablehlo.add %51, %58 : tensor<2xf64>
      %60 = stablehlo.multiply %57, %40 : tensor<2xf64>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %61 = stablehlo.pad %60, %cst_47, low = [6], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
      %62 = stablehlo.multiply %39, %59 : tensor<2xf64>
      %63 = stablehlo.multiply %59, %38 : tensor<2xf64>
      %64 = stablehlo.multiply %37, %59 : tensor<2xf64>
      %65 = stablehlo.add %49, %64 : tensor<2xf64>
      %66 = stablehlo.multiply %59, %36 : tensor<2xf64>
      %67 = stablehlo.multiply %62, %35 : tensor<2xf64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %68 = stablehlo.pad %67, %cst_48, low = [4], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
      %69 = stablehlo.add %61, %68 : tensor<8xf64>
      %70 = stablehlo.multiply %66, %34 : tensor<2xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %71 = stablehlo.pad %70, %cst_49, low = [2], high = [4], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
      %72 = stablehlo.add %69, %71 : tensor<8xf64>
      %73 = stablehlo.multiply %63, %33 : tensor<2xf64>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %74 = stablehlo.pad %73, %cst_50, low = [0], high = [6], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
      %75 = stablehlo.add %72, %74 : tensor<8xf64>
      %76 = stablehlo.add %iterArg_41, %75 : tensor<8xf64>
      %77 = stablehlo.dot_general %75, %32, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<8xf64>, tensor<6xf64>) -> tensor<8x6xf64>
      %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<8x6xf64>) -> tensor<6x8xf64>
      %79 = stablehlo.add %iterArg_40, %78 : tensor<6x8xf64>
      %80 = stablehlo.dot_general %75, %iterArg_38, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8xf64>, tensor<6x8xf64>) -> tensor<6xf64>
      %81 = stablehlo.slice %80 [0:4] : (tensor<6xf64>) -> tensor<4xf64>
      %82 = stablehlo.slice %80 [4:6] : (tensor<6xf64>) -> tensor<2xf64>
      %83 = stablehlo.add %53, %82 : tensor<2xf64>
      %84 = func.call @dynamic_update_index_in_dim_5(%iterArg_44, %81, %30) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %85 = stablehlo.add %iterArg_39, %c_51 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %85, %79, %76, %83, %65, %84 : tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<i64>, tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<3x4xf64>
    }
    return %28#22, %21, %28#18, %28#19 : tensor<3x4xf64>, tensor<2x1xf64>, tensor<6x8xf64>, tensor<8xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<3x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<3x2xf64>
    return %1 : tensor<3x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x6xf64>, %arg1: tensor<6xf64>, %arg2: tensor<i64>) -> tensor<3x6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf64>) -> tensor<1x6xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x6xf64>, tensor<1x6xf64>, tensor<i64>, tensor<i64>) -> tensor<3x6xf64>
    return %1 : tensor<3x6xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf64>, tensor<1xf64>, tensor<i64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x6xf64>, %arg1: tensor<i64>) -> tensor<6xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<3x6xf64>, tensor<i64>, tensor<i64>) -> tensor<1x6xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf64>) -> tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
