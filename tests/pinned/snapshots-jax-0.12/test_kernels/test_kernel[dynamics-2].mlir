// import jax
// import jax.numpy as jnp
//
//
// def neural_ode(y0, w1, w_out):
//     def field(y):
//         units = jax.nn.gelu(y @ w1)
//         return units @ w_out
//
//     product = 1.8 * y0
//     fraction = product / (1.0 + jnp.abs(product))
//
//     def loop_body(y_now, _):
//         s1 = field(y_now)
//         return y_now + 0.1 * s1, None
//
//     lat, _ = jax.lax.scan(loop_body, fraction, None, length=2)
//     return lat
//
//   y0: float32[2] in [-1, 1]
//   w1: float32[2, 2] in [-0.8, 0.8]
//   w_out: float32[2, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_neural_ode attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.abs %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %3, %2 : tensor<2xf32>
    %5 = stablehlo.divide %1, %4 : tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:4 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %c, %iterArg_3 = %5) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = stablehlo.dot_general %iterArg_3, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %8 = stablehlo.multiply %7, %7 : tensor<2xf32>
      %9 = stablehlo.multiply %8, %7 : tensor<2xf32>
      %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<2xf32>
      %12 = stablehlo.add %7, %11 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<2xf32>
      %15 = stablehlo.tanh %14 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %17 = stablehlo.add %16, %15 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<2xf32>
      %20 = stablehlo.multiply %7, %19 : tensor<2xf32>
      %21 = stablehlo.dot_general %20, %iterArg_1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<2xf32>
      %24 = stablehlo.add %iterArg_3, %23 : tensor<2xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_2, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %25, %24 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    }
    return %6#3 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.abs %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %5, %2 : tensor<2xf32>
    %7 = stablehlo.divide %1, %6 : tensor<2xf32>
    %8 = stablehlo.multiply %6, %6 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.divide %9, %8 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17:10 = stablehlo.while(%iterArg = %arg1, %iterArg_15 = %arg2, %iterArg_16 = %c, %iterArg_17 = %7, %iterArg_18 = %11, %iterArg_19 = %12, %iterArg_20 = %13, %iterArg_21 = %14, %iterArg_22 = %15, %iterArg_23 = %16) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c_24 = stablehlo.constant dense<2> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_16, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %34 = stablehlo.dot_general %iterArg_17, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %35 = stablehlo.multiply %34, %34 : tensor<2xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<2xf32>
      %37 = stablehlo.multiply %34, %34 : tensor<2xf32>
      %cst_24 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %41 = stablehlo.multiply %40, %36 : tensor<2xf32>
      %42 = stablehlo.add %34, %41 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<2xf32>
      %45 = stablehlo.tanh %44 : tensor<2xf32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.add %46, %45 : tensor<2xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.subtract %48, %45 : tensor<2xf32>
      %50 = stablehlo.multiply %47, %49 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.add %51, %45 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<2xf32>
      %55 = stablehlo.multiply %34, %54 : tensor<2xf32>
      %56 = stablehlo.dot_general %55, %iterArg_15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
      %59 = stablehlo.add %iterArg_17, %58 : tensor<2xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_18, %iterArg_17, %iterArg_16) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_19, %39, %iterArg_16) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_20, %50, %iterArg_16) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_21, %54, %iterArg_16) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_22, %34, %iterArg_16) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_23, %55, %iterArg_16) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_16, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %66, %59, %60, %61, %62, %63, %64, %65 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %21:12 = stablehlo.while(%iterArg = %17#4, %iterArg_15 = %17#5, %iterArg_16 = %17#6, %iterArg_17 = %17#7, %iterArg_18 = %17#8, %iterArg_19 = %17#9, %iterArg_20 = %arg1, %iterArg_21 = %arg2, %iterArg_22 = %c_12, %iterArg_23 = %19, %iterArg_24 = %20, %iterArg_25 = %18) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    cond {
      %c_26 = stablehlo.constant dense<2> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<2> : tensor<i32>
      %34 = stablehlo.subtract %c_26, %iterArg_22 : tensor<i32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.subtract %34, %c_27 : tensor<i32>
      %36 = func.call @dynamic_index_in_dim(%iterArg, %35) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_15, %35) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_16, %35) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_17, %35) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_18, %35) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_19, %35) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %43 = stablehlo.multiply %42, %iterArg_25 : tensor<2xf32>
      %44 = stablehlo.dot_general %43, %41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %46 = stablehlo.add %iterArg_24, %45 : tensor<2x2xf32>
      %47 = stablehlo.dot_general %43, %iterArg_21, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %48 = stablehlo.multiply %40, %47 : tensor<2xf32>
      %49 = stablehlo.multiply %47, %39 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.multiply %50, %48 : tensor<2xf32>
      %52 = stablehlo.multiply %51, %38 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<2xf32>
      %55 = stablehlo.add %49, %54 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.multiply %56, %54 : tensor<2xf32>
      %58 = stablehlo.multiply %57, %37 : tensor<2xf32>
      %59 = stablehlo.add %55, %58 : tensor<2xf32>
      %60 = stablehlo.dot_general %59, %36, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %62 = stablehlo.add %iterArg_23, %61 : tensor<2x2xf32>
      %63 = stablehlo.dot_general %59, %iterArg_20, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %64 = stablehlo.add %iterArg_25, %63 : tensor<2xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg_22, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %65, %62, %46, %64 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>
    }
    %22 = stablehlo.multiply %21#11, %10 : tensor<2xf32>
    %23 = stablehlo.multiply %22, %1 : tensor<2xf32>
    %24 = stablehlo.negate %23 : tensor<2xf32>
    %25 = stablehlo.divide %21#11, %6 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.select %4, %26, %24 : tensor<2xi1>, tensor<2xf32>
    %28 = stablehlo.select %4, %24, %26 : tensor<2xi1>, tensor<2xf32>
    %29 = stablehlo.negate %27 : tensor<2xf32>
    %30 = stablehlo.add %28, %29 : tensor<2xf32>
    %31 = stablehlo.add %25, %30 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2xf32>
    return %33, %21#9, %21#10 : tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
