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
      %5 = stablehlo.multiply %iterArg_0, %iterArg_0 : tensor<complex<f32>>
      %6 = stablehlo.multiply %5, %5 : tensor<complex<f32>>
      %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %7 = stablehlo.subtract %6, %cst_1 : tensor<complex<f32>>
      %8 = stablehlo.multiply %iterArg_0, %iterArg_0 : tensor<complex<f32>>
      %9 = stablehlo.multiply %8, %iterArg_0 : tensor<complex<f32>>
      %cst_2 = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %10 = stablehlo.multiply %cst_2, %9 : tensor<complex<f32>>
      %11 = stablehlo.divide %7, %10 : tensor<complex<f32>>
      %12 = stablehlo.subtract %iterArg_0, %11 : tensor<complex<f32>>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg, %c_3 : tensor<i32>
      stablehlo.return %13, %12 : tensor<i32>, tensor<complex<f32>>
    }
    return %4#1 : tensor<complex<f32>>
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
      %17 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<complex<f32>>
      %18 = stablehlo.multiply %17, %17 : tensor<complex<f32>>
      %19 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<complex<f32>>
      %20 = stablehlo.multiply %19, %iterArg_9 : tensor<complex<f32>>
      %cst_15 = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %21 = stablehlo.multiply %cst_15, %20 : tensor<complex<f32>>
      %cst_16 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %22 = stablehlo.subtract %18, %cst_16 : tensor<complex<f32>>
      %23 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<complex<f32>>
      %24 = stablehlo.multiply %23, %iterArg_9 : tensor<complex<f32>>
      %25 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<complex<f32>>
      %cst_17 = stablehlo.constant dense<(3.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %26 = stablehlo.multiply %cst_17, %25 : tensor<complex<f32>>
      %cst_18 = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %27 = stablehlo.multiply %cst_18, %24 : tensor<complex<f32>>
      %28 = stablehlo.divide %22, %27 : tensor<complex<f32>>
      %29 = stablehlo.multiply %27, %27 : tensor<complex<f32>>
      %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %30 = stablehlo.divide %cst_19, %29 : tensor<complex<f32>>
      %31 = stablehlo.subtract %iterArg_9, %28 : tensor<complex<f32>>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_10, %21, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_11, %26, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_12, %27, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_13, %22, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_14, %30, %iterArg) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg, %c_20 : tensor<i32>
      stablehlo.return %37, %31, %32, %33, %34, %35, %36 : tensor<i32>, tensor<complex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
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
      %24 = stablehlo.negate %iterArg_14 : tensor<complex<f32>>
      %25 = stablehlo.multiply %24, %23 : tensor<complex<f32>>
      %26 = stablehlo.multiply %25, %22 : tensor<complex<f32>>
      %27 = stablehlo.negate %26 : tensor<complex<f32>>
      %28 = stablehlo.divide %24, %21 : tensor<complex<f32>>
      %cst_17 = stablehlo.constant dense<(4.000000e+00,0.000000e+00)> : tensor<complex<f32>>
      %29 = stablehlo.multiply %cst_17, %27 : tensor<complex<f32>>
      %30 = stablehlo.multiply %29, %20 : tensor<complex<f32>>
      %31 = stablehlo.add %iterArg_14, %30 : tensor<complex<f32>>
      %32 = stablehlo.multiply %28, %19 : tensor<complex<f32>>
      %33 = stablehlo.add %31, %32 : tensor<complex<f32>>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_13, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %34, %33 : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<i32>, tensor<complex<f32>>
    }
    %12 = stablehlo.real %11#6 : (tensor<complex<f32>>) -> tensor<f32>
    %13 = stablehlo.convert %12 : tensor<f32>
    %cst_8 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %14 = stablehlo.multiply %cst_8, %11#6 : tensor<complex<f32>>
    %15 = stablehlo.real %14 : (tensor<complex<f32>>) -> tensor<f32>
    %16 = stablehlo.convert %15 : tensor<f32>
    return %16, %13 : tensor<f32>, tensor<f32>
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
}
// -----
// backward, cuda: same text as cpu
