// import jax.numpy as jnp
// from jax import lax
//
//
// def im2col_conv(sequence, w, b1):
//     def add_tap(i, total):
//         view = lax.dynamic_slice_in_dim(sequence, i, 3, axis=0)
//         return total + view @ w[i]
//
//     start = jnp.zeros((3, 1), sequence.dtype)
//     conv = lax.fori_loop(0, 4, add_tap, start)
//     shifted = conv + b1
//     activated = jnp.sin(0.88 * shifted)
//     return jnp.sqrt(jnp.sum(activated**2, axis=-1) + 0.2)
//
//   sequence: float32[6, 3] in [-1.5, 1.5]
//   w: float32[4, 3, 1] in [-0.7, 0.7]
//   b1: float32[1] in [-1, 1]
// -----
// forward, cpu
module @jit_im2col_conv attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<1xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %c_0, %iterArg_6 = %c, %iterArg_7 = %0) : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>
    cond {
      %c_8 = stablehlo.constant dense<4> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_6, %iterArg_7) : (tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<i32>, tensor<3x1xf32>) -> (tensor<i32>, tensor<3x1xf32>)
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_5, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %14, %13#0, %13#1 : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>
    }
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.add %1#4, %3 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<3x1xf32>
    %7 = stablehlo.sine %6 : tensor<3x1xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.add %9, %10 : tensor<3xf32>
    %12 = stablehlo.sqrt %11 : tensor<3xf32>
    return %12 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<6x3xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<i32>, %arg3: tensor<3x1xf32>) -> (tensor<i32>, tensor<3x1xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, %c_2, sizes = [3, 3] : (tensor<6x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    %6 = stablehlo.convert %arg2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %6, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %8 = stablehlo.add %6, %c_4 : tensor<i32>
    %9 = stablehlo.select %7, %8, %6 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.compare LT, %c_5, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %c_8 = stablehlo.constant dense<3> : tensor<i32>
    %11 = stablehlo.add %c_7, %c_8 : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.select %10, %11, %c_9 : tensor<i1>, tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %c_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %c_13 = stablehlo.constant dense<1> : tensor<i32>
    %14 = stablehlo.add %c_12, %c_13 : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.select %13, %14, %c_14 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg1, %9, %12, %15, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    %18 = stablehlo.dot_general %5, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %19 = stablehlo.add %arg3, %18 : tensor<3x1xf32>
    return %0, %19 : tensor<i32>, tensor<3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<1xf32>) -> (tensor<6x3xf32> {jax.result_info = "result[0]"}, tensor<4x3x1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %c, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.add %c_1, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.select %1, %2, %c_3 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %c_4, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.select %4, %5, %c_8 : tensor<i1>, tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %11:11 = stablehlo.while(%iterArg = %arg0, %iterArg_27 = %arg1, %iterArg_28 = %3, %iterArg_29 = %6, %iterArg_30 = %c_14, %iterArg_31 = %c_9, %iterArg_32 = %0, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10) : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>, tensor<4xi32>, tensor<4xi32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>
    cond {
      %c_37 = stablehlo.constant dense<4> : tensor<i32>
      %42 = stablehlo.compare LT, %iterArg_30, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %42 : tensor<i1>
    } do {
      %42:6 = func.call @closed_call(%iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_31, %iterArg_32) : (tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>) -> (tensor<i32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>, tensor<3x3xf32>)
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_33, %42#2, %iterArg_30) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_34, %42#3, %iterArg_30) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
      %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %42#4, %iterArg_30) : (tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
      %46 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %42#5, %iterArg_30) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_30, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %47, %42#0, %42#1, %43, %44, %45, %46 : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>, tensor<4xi32>, tensor<4xi32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>
    }
    %12 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.add %11#6, %13 : tensor<3x1xf32>
    %cst_15 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<3x1xf32>
    %17 = stablehlo.sine %16 : tensor<3x1xf32>
    %18 = stablehlo.cosine %16 : tensor<3x1xf32>
    %19 = stablehlo.multiply %17, %17 : tensor<3x1xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %21 = stablehlo.multiply %20, %17 : tensor<3x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3xf32>
    %25 = stablehlo.sqrt %24 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.divide %26, %25 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %31 = stablehlo.multiply %30, %21 : tensor<3x1xf32>
    %32 = stablehlo.multiply %31, %18 : tensor<3x1xf32>
    %cst_21 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<3x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.reshape %35 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %41:10 = stablehlo.while(%iterArg = %11#7, %iterArg_27 = %11#8, %iterArg_28 = %11#9, %iterArg_29 = %11#10, %iterArg_30 = %3, %iterArg_31 = %6, %iterArg_32 = %c_26, %iterArg_33 = %39, %iterArg_34 = %40, %iterArg_35 = %34) : tensor<4xi32>, tensor<4xi32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<3x1xf32>
    cond {
      %c_36 = stablehlo.constant dense<4> : tensor<i32>
      %42 = stablehlo.compare LT, %iterArg_32, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %42 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<4> : tensor<i32>
      %42 = stablehlo.subtract %c_36, %iterArg_32 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.subtract %42, %c_37 : tensor<i32>
      %44 = func.call @dynamic_index_in_dim(%iterArg, %43) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %45 = func.call @dynamic_index_in_dim(%iterArg_27, %43) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %46 = func.call @dynamic_index_in_dim_2(%iterArg_28, %43) : (tensor<4x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %47 = func.call @dynamic_index_in_dim_3(%iterArg_29, %43) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48:3 = func.call @closed_call_4(%iterArg_30, %iterArg_31, %iterArg_33, %iterArg_34, %iterArg_35, %44, %45, %46, %47) : (tensor<i32>, tensor<i32>, tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>, tensor<3x3xf32>) -> (tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<3x1xf32>)
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_32, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %49, %48#0, %48#1, %48#2 : tensor<4xi32>, tensor<4xi32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<3x1xf32>
    }
    return %41#7, %41#8, %38 : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<6x3xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<3x1xf32>) -> (tensor<i32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>, tensor<3x3xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg4, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg4, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg4 : tensor<i32>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg4 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, %c_2, sizes = [3, 3] : (tensor<6x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    %6 = stablehlo.convert %arg4 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %6, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %8 = stablehlo.add %6, %c_4 : tensor<i32>
    %9 = stablehlo.select %7, %8, %6 : tensor<i1>, tensor<i32>
    %10 = stablehlo.dynamic_slice %arg1, %9, %arg2, %arg3, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.dot_general %5, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.add %arg5, %12 : tensor<3x1xf32>
    return %0, %13, %4, %9, %11, %5 : tensor<i32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>, tensor<3x1xf32>, tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<4x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x3xf32>
    return %1 : tensor<4x3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<4x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<4x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<6x3xf32>, %arg3: tensor<4x3x1xf32>, %arg4: tensor<3x1xf32>, %arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<3x1xf32>, %arg8: tensor<3x3xf32>) -> (tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<1x3xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.dot_general %arg4, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %5 = stablehlo.dynamic_update_slice %4, %3, %arg6, %arg0, %arg1 : (tensor<4x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x1xf32>
    %6 = stablehlo.add %arg3, %5 : tensor<4x3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.dynamic_update_slice %7, %2, %arg5, %c : (tensor<6x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<6x3xf32>
    %9 = stablehlo.add %arg2, %8 : tensor<6x3xf32>
    return %9, %6, %arg4 : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
