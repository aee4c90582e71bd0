// import jax
// import jax.numpy as jnp
//
//
// def gram_matrix_layer(channel, x_in):
//     product = channel @ x_in
//     step_out = product / (1.0 + jnp.abs(product) ** 2)
//     gram = jnp.conj(step_out).T @ step_out
//     u = jnp.sqrt(gram + 1.6)
//     reading = jnp.abs(u) ** 2
//     modulated = 0.57 * reading
//     gap = modulated - 0.42 * jnp.sin(modulated)
//     activation = jax.nn.softplus(gap)
//     return jnp.log2(activation)
//
//   channel: complex64[3, 2] in [-1.2, 1.2]
//   x_in: complex64[2, 1] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_gram_matrix_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xcomplex<f32>>, %arg1: tensor<2x1xcomplex<f32>>) -> (tensor<1x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xcomplex<f32>>, tensor<2x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %1 = stablehlo.abs %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %4 = stablehlo.add %3, %2 : tensor<3x1xf32>
    %5 = stablehlo.convert %4 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %6 = stablehlo.divide %0, %5 : tensor<3x1xcomplex<f32>>
    %7 = stablehlo.real %6 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %8 = stablehlo.imag %6 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %9 = stablehlo.negate %8 : tensor<3x1xf32>
    %10 = stablehlo.complex %7, %9 : tensor<3x1xcomplex<f32>>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<3x1xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %12 = stablehlo.dot_general %11, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x3xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<1x1xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.600000e+00,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %14 = stablehlo.add %12, %13 : tensor<1x1xcomplex<f32>>
    %15 = stablehlo.sqrt %14 : tensor<1x1xcomplex<f32>>
    %16 = stablehlo.abs %15 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<1x1xf32>
    %20 = stablehlo.sine %19 : tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<1x1xf32>
    %23 = stablehlo.subtract %19, %22 : tensor<1x1xf32>
    %24 = call @softplus(%23) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %25 = stablehlo.log %24 : tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<1.44269502> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %27 = stablehlo.multiply %25, %26 : tensor<1x1xf32>
    return %27 : tensor<1x1xf32>
  }
  func.func private @softplus(%arg0: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x1xf32>
    %7 = stablehlo.abs %3 : tensor<1x1xf32>
    %8 = stablehlo.negate %7 : tensor<1x1xf32>
    %9 = stablehlo.exponential %8 : tensor<1x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x1xi1>, tensor<1x1xf32>
    return %12 : tensor<1x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xcomplex<f32>>, %arg1: tensor<2x1xcomplex<f32>>) -> (tensor<3x2xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<2x1xcomplex<f32>> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xcomplex<f32>>, tensor<2x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %1 = stablehlo.abs %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %2 = stablehlo.real %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %3 = stablehlo.imag %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %4 = stablehlo.negate %3 : tensor<3x1xf32>
    %5 = stablehlo.complex %2, %4 : tensor<3x1xcomplex<f32>>
    %6 = stablehlo.convert %1 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    %8 = stablehlo.compare EQ, %6, %7, FLOAT : (tensor<3x1xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<3x1xi1>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    %10 = stablehlo.select %8, %9, %6 : tensor<3x1xi1>, tensor<3x1xcomplex<f32>>
    %11 = stablehlo.divide %5, %10 : tensor<3x1xcomplex<f32>>
    %12 = stablehlo.multiply %1, %1 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %14 = stablehlo.multiply %13, %1 : tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %16 = stablehlo.add %15, %12 : tensor<3x1xf32>
    %17 = stablehlo.convert %16 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %18 = stablehlo.divide %0, %17 : tensor<3x1xcomplex<f32>>
    %19 = stablehlo.multiply %17, %17 : tensor<3x1xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    %21 = stablehlo.divide %20, %19 : tensor<3x1xcomplex<f32>>
    %22 = stablehlo.real %18 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %23 = stablehlo.imag %18 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %24 = stablehlo.negate %23 : tensor<3x1xf32>
    %25 = stablehlo.complex %22, %24 : tensor<3x1xcomplex<f32>>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<3x1xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %27 = stablehlo.dot_general %26, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x3xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<1x1xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(1.600000e+00,0.000000e+00)> : tensor<complex<f32>>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %29 = stablehlo.add %27, %28 : tensor<1x1xcomplex<f32>>
    %30 = stablehlo.sqrt %29 : tensor<1x1xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %32 = stablehlo.divide %31, %30 : tensor<1x1xcomplex<f32>>
    %33 = stablehlo.abs %30 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %34 = stablehlo.real %30 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %35 = stablehlo.imag %30 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %36 = stablehlo.negate %35 : tensor<1x1xf32>
    %37 = stablehlo.complex %34, %36 : tensor<1x1xcomplex<f32>>
    %38 = stablehlo.convert %33 : (tensor<1x1xf32>) -> tensor<1x1xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %40 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<1x1xcomplex<f32>>, tensor<1x1xcomplex<f32>>) -> tensor<1x1xi1>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %42 = stablehlo.select %40, %41, %38 : tensor<1x1xi1>, tensor<1x1xcomplex<f32>>
    %43 = stablehlo.divide %37, %42 : tensor<1x1xcomplex<f32>>
    %44 = stablehlo.multiply %33, %33 : tensor<1x1xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %46 = stablehlo.multiply %45, %33 : tensor<1x1xf32>
    %cst_9 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %48 = stablehlo.multiply %47, %44 : tensor<1x1xf32>
    %49 = stablehlo.sine %48 : tensor<1x1xf32>
    %50 = stablehlo.cosine %48 : tensor<1x1xf32>
    %cst_10 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<1x1xf32>
    %53 = stablehlo.subtract %48, %52 : tensor<1x1xf32>
    %54:3 = call @softplus(%53) : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>)
    %55 = stablehlo.log %54#0 : tensor<1x1xf32>
    %cst_11 = stablehlo.constant dense<1.44269502> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<1x1xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.log %cst_12 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %60 = stablehlo.multiply %54#0, %59 : tensor<1x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%57 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %63 = stablehlo.divide %62, %60 : tensor<1x1xf32>
    %64 = call @softplus_0(%54#1, %54#2, %63) : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %65 = stablehlo.negate %64 : tensor<1x1xf32>
    %cst_15 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<1x1xf32>
    %68 = stablehlo.multiply %67, %50 : tensor<1x1xf32>
    %69 = stablehlo.add %64, %68 : tensor<1x1xf32>
    %cst_16 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<1x1xf32>
    %72 = stablehlo.multiply %71, %46 : tensor<1x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %74 = stablehlo.complex %72, %73 : tensor<1x1xcomplex<f32>>
    %75 = stablehlo.multiply %74, %43 : tensor<1x1xcomplex<f32>>
    %76 = stablehlo.multiply %75, %32 : tensor<1x1xcomplex<f32>>
    %77 = stablehlo.dot_general %76, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xcomplex<f32>>, tensor<1x3xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<1x3xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %79 = stablehlo.dot_general %76, %18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<1x3xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %81 = stablehlo.real %80 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %82 = stablehlo.imag %80 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %83 = stablehlo.negate %82 : tensor<3x1xf32>
    %84 = stablehlo.complex %81, %83 : tensor<3x1xcomplex<f32>>
    %85 = stablehlo.add %78, %84 : tensor<3x1xcomplex<f32>>
    %86 = stablehlo.multiply %85, %21 : tensor<3x1xcomplex<f32>>
    %87 = stablehlo.multiply %86, %0 : tensor<3x1xcomplex<f32>>
    %88 = stablehlo.negate %87 : tensor<3x1xcomplex<f32>>
    %89 = stablehlo.divide %85, %17 : tensor<3x1xcomplex<f32>>
    %90 = stablehlo.real %88 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %91 = stablehlo.convert %90 : tensor<3x1xf32>
    %92 = stablehlo.multiply %91, %14 : tensor<3x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %94 = stablehlo.complex %92, %93 : tensor<3x1xcomplex<f32>>
    %95 = stablehlo.multiply %94, %11 : tensor<3x1xcomplex<f32>>
    %96 = stablehlo.add %89, %95 : tensor<3x1xcomplex<f32>>
    %97 = stablehlo.dot_general %96, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<1x2xcomplex<f32>>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<1x2xcomplex<f32>>) -> tensor<2x1xcomplex<f32>>
    %99 = stablehlo.dot_general %96, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xcomplex<f32>>, tensor<2x1xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    return %99, %98 : tensor<3x2xcomplex<f32>>, tensor<2x1xcomplex<f32>>
  }
  func.func private @softplus(%arg0: tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x1xf32>
    %7 = stablehlo.abs %3 : tensor<1x1xf32>
    %8 = stablehlo.negate %7 : tensor<1x1xf32>
    %9 = stablehlo.exponential %8 : tensor<1x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x1xi1>, tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x1xi1>, tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x1xi1>, tensor<1x1xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x1xf32>
    %22 = stablehlo.exponential %21 : tensor<1x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<1x1xi1>, tensor<1x1xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<1x1xf32>
    %31 = stablehlo.exponential %30 : tensor<1x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<1x1xf32>
    return %12, %22, %33 : tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>
  }
  func.func private @softplus_0(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<1x1xf32>
    return %0 : tensor<1x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
