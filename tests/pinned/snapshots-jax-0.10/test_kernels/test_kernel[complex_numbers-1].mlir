// import jax
//
//
// def newton_fractal(im_z: jax.Array, re_z: jax.Array) -> jax.Array:
//     z = re_z + 1j * im_z
//     z_n = jax.lax.fori_loop(0, 3, lambda _, r: r - (r**4 - 1) / (4 * r**3), z)
//     return z_n
//
//   im_z: float32[] in [0.5, 1.1]
//   re_z: float32[] in [0.5, 1.1]
// -----
// forward, cpu
module @jit_newton_fractal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<complex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:2 = stablehlo.while(%iterArg = %c, %iterArg_0 = %3) : tensor<i32>, tensor<complex<f32>>
    cond {
      %c_1 = stablehlo.constant dense<3> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @closed_call(%iterArg_0) : (tensor<complex<f32>>) -> tensor<complex<f32>>
      %c_1 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg, %c_1 : tensor<i32>
      stablehlo.return %6, %5 : tensor<i32>, tensor<complex<f32>>
    }
    return %4#1 : tensor<complex<f32>>
  }
  func.func private @closed_call(%arg0: tensor<complex<f32>>) -> tensor<complex<f32>> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<complex<f32>>
    %1 = stablehlo.multiply %0, %0 : tensor<complex<f32>>
    %cst = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.subtract %1, %cst : tensor<complex<f32>>
    %3 = stablehlo.multiply %arg0, %arg0 : tensor<complex<f32>>
    %4 = stablehlo.multiply %3, %arg0 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.multiply %cst_0, %4 : tensor<complex<f32>>
    %6 = stablehlo.divide %2, %5 : tensor<complex<f32>>
    %7 = stablehlo.subtract %arg0, %6 : tensor<complex<f32>>
    return %7 : tensor<complex<f32>>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:7 = stablehlo.while(%iterArg = %c, %iterArg_9 = %3, %iterArg_10 = %4, %iterArg_11 = %5, %iterArg_12 = %6, %iterArg_13 = %7, %iterArg_14 = %8) : tensor<i32>, tensor<complex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17:6 = func.call @closed_call(%iterArg_9) : (tensor<complex<f32>>) -> (tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>)
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_10, %17#1, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_11, %17#2, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_12, %17#3, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_13, %17#4, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_14, %17#5, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg, %c_15 : tensor<i32>
      stablehlo.return %23, %17#0, %18, %19, %20, %21, %22 : tensor<i32>, tensor<complex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
    }
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.complex %cst_5, %cst_6 : tensor<complex<f32>>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %11:7 = stablehlo.while(%iterArg = %9#2, %iterArg_9 = %9#3, %iterArg_10 = %9#4, %iterArg_11 = %9#5, %iterArg_12 = %9#6, %iterArg_13 = %c_7, %iterArg_14 = %10) : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<i32>, tensor<complex<f32>>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_13, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.subtract %c_15, %iterArg_13 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.subtract %17, %c_16 : tensor<i32>
      %19 = func.call @dynamic_index_in_dim(%iterArg, %18) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<complex<f32>>
      %20 = func.call @dynamic_index_in_dim(%iterArg_9, %18) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<complex<f32>>
      %21 = func.call @dynamic_index_in_dim(%iterArg_10, %18) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<complex<f32>>
      %22 = func.call @dynamic_index_in_dim(%iterArg_11, %18) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<complex<f32>>
      %23 = func.call @dynamic_index_in_dim(%iterArg_12, %18) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<complex<f32>>
      %24 = func.call @closed_call_0(%iterArg_14, %19, %20, %21, %22, %23) : (tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_13, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %25, %24 : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<i32>, tensor<complex<f32>>
    }
    %12 = stablehlo.real %11#6 : (tensor<complex<f32>>) -> tensor<f32>
    %13 = stablehlo.convert %12 : tensor<f32>
    %cst_8 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %14 = stablehlo.multiply %cst_8, %11#6 : tensor<complex<f32>>
    %15 = stablehlo.real %14 : (tensor<complex<f32>>) -> tensor<f32>
    %16 = stablehlo.convert %15 : tensor<f32>
    return %16, %13 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<complex<f32>>) -> (tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<complex<f32>>
    %1 = stablehlo.multiply %0, %0 : tensor<complex<f32>>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<complex<f32>>
    %3 = stablehlo.multiply %2, %arg0 : tensor<complex<f32>>
    %cst = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.multiply %cst, %3 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.subtract %1, %cst_0 : tensor<complex<f32>>
    %6 = stablehlo.multiply %arg0, %arg0 : tensor<complex<f32>>
    %7 = stablehlo.multiply %6, %arg0 : tensor<complex<f32>>
    %8 = stablehlo.multiply %arg0, %arg0 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(3.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.multiply %cst_1, %8 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %10 = stablehlo.multiply %cst_2, %7 : tensor<complex<f32>>
    %11 = stablehlo.divide %5, %10 : tensor<complex<f32>>
    %12 = stablehlo.multiply %10, %10 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.divide %cst_3, %12 : tensor<complex<f32>>
    %14 = stablehlo.subtract %arg0, %11 : tensor<complex<f32>>
    return %14, %4, %9, %10, %5, %13 : tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>, tensor<complex<f32>>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<complex<f32>>, %arg2: tensor<i32>) -> tensor<3xcomplex<f32>> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
    return %1 : tensor<3xcomplex<f32>>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<complex<f32>> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<1xcomplex<f32>>
    %1 = stablehlo.reshape %0 : (tensor<1xcomplex<f32>>) -> tensor<complex<f32>>
    return %1 : tensor<complex<f32>>
  }
  func.func private @closed_call_0(%arg0: tensor<complex<f32>>, %arg1: tensor<complex<f32>>, %arg2: tensor<complex<f32>>, %arg3: tensor<complex<f32>>, %arg4: tensor<complex<f32>>, %arg5: tensor<complex<f32>>) -> tensor<complex<f32>> {
    %0 = stablehlo.negate %arg0 : tensor<complex<f32>>
    %1 = stablehlo.multiply %0, %arg5 : tensor<complex<f32>>
    %2 = stablehlo.multiply %1, %arg4 : tensor<complex<f32>>
    %3 = stablehlo.negate %2 : tensor<complex<f32>>
    %4 = stablehlo.divide %0, %arg3 : tensor<complex<f32>>
    %cst = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.multiply %cst, %3 : tensor<complex<f32>>
    %6 = stablehlo.multiply %5, %arg2 : tensor<complex<f32>>
    %7 = stablehlo.add %arg0, %6 : tensor<complex<f32>>
    %8 = stablehlo.multiply %4, %arg1 : tensor<complex<f32>>
    %9 = stablehlo.add %7, %8 : tensor<complex<f32>>
    return %9 : tensor<complex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
