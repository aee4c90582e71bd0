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
    %1 = stablehlo.real %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %2 = stablehlo.imag %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %3 = stablehlo.abs %1 : tensor<3x1xf32>
    %4 = stablehlo.abs %2 : tensor<3x1xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %7 = stablehlo.compare GE, %5, %6, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %9 = stablehlo.compare LE, %5, %8, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %13 = stablehlo.multiply %1, %10 : tensor<3x1xf32>
    %14 = stablehlo.multiply %1, %11 : tensor<3x1xf32>
    %15 = stablehlo.select %9, %14, %1 : tensor<3x1xi1>, tensor<3x1xf32>
    %16 = stablehlo.select %7, %13, %15 : tensor<3x1xi1>, tensor<3x1xf32>
    %17 = stablehlo.multiply %2, %10 : tensor<3x1xf32>
    %18 = stablehlo.multiply %2, %11 : tensor<3x1xf32>
    %19 = stablehlo.select %9, %18, %2 : tensor<3x1xi1>, tensor<3x1xf32>
    %20 = stablehlo.select %7, %17, %19 : tensor<3x1xi1>, tensor<3x1xf32>
    %21 = stablehlo.select %9, %10, %12 : tensor<3x1xi1>, tensor<3x1xf32>
    %22 = stablehlo.select %7, %11, %21 : tensor<3x1xi1>, tensor<3x1xf32>
    %23 = chlo.square %16 : tensor<3x1xf32> -> tensor<3x1xf32>
    %24 = chlo.square %20 : tensor<3x1xf32> -> tensor<3x1xf32>
    %25 = stablehlo.add %23, %24 : tensor<3x1xf32>
    %26 = stablehlo.sqrt %25 : tensor<3x1xf32>
    %27 = stablehlo.multiply %26, %22 : tensor<3x1xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %29 = stablehlo.compare EQ, %3, %28, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %30 = stablehlo.compare EQ, %4, %28, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %31 = stablehlo.or %29, %30 : tensor<3x1xi1>
    %32 = stablehlo.select %31, %28, %27 : tensor<3x1xi1>, tensor<3x1xf32>
    %33 = stablehlo.divide %16, %26 : tensor<3x1xf32>
    %34 = stablehlo.divide %20, %26 : tensor<3x1xf32>
    %35 = stablehlo.multiply %32, %32 : tensor<3x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %37 = stablehlo.add %36, %35 : tensor<3x1xf32>
    %38 = stablehlo.convert %37 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %39 = stablehlo.divide %0, %38 : tensor<3x1xcomplex<f32>>
    %40 = stablehlo.real %39 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %41 = stablehlo.imag %39 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %42 = stablehlo.negate %41 : tensor<3x1xf32>
    %43 = stablehlo.complex %40, %42 : tensor<3x1xcomplex<f32>>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<3x1xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %45 = stablehlo.dot_general %44, %39, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x3xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<1x1xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.600000e+00,0.000000e+00)> : tensor<complex<f32>>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %47 = stablehlo.add %45, %46 : tensor<1x1xcomplex<f32>>
    %48 = stablehlo.sqrt %47 : tensor<1x1xcomplex<f32>>
    %49 = stablehlo.real %48 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %50 = stablehlo.imag %48 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %51 = stablehlo.abs %49 : tensor<1x1xf32>
    %52 = stablehlo.abs %50 : tensor<1x1xf32>
    %53 = stablehlo.maximum %51, %52 : tensor<1x1xf32>
    %cst_7 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %55 = stablehlo.compare GE, %53, %54, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_8 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %57 = stablehlo.compare LE, %53, %56, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_9 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_10 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %61 = stablehlo.multiply %49, %58 : tensor<1x1xf32>
    %62 = stablehlo.multiply %49, %59 : tensor<1x1xf32>
    %63 = stablehlo.select %57, %62, %49 : tensor<1x1xi1>, tensor<1x1xf32>
    %64 = stablehlo.select %55, %61, %63 : tensor<1x1xi1>, tensor<1x1xf32>
    %65 = stablehlo.multiply %50, %58 : tensor<1x1xf32>
    %66 = stablehlo.multiply %50, %59 : tensor<1x1xf32>
    %67 = stablehlo.select %57, %66, %50 : tensor<1x1xi1>, tensor<1x1xf32>
    %68 = stablehlo.select %55, %65, %67 : tensor<1x1xi1>, tensor<1x1xf32>
    %69 = stablehlo.select %57, %58, %60 : tensor<1x1xi1>, tensor<1x1xf32>
    %70 = stablehlo.select %55, %59, %69 : tensor<1x1xi1>, tensor<1x1xf32>
    %71 = chlo.square %64 : tensor<1x1xf32> -> tensor<1x1xf32>
    %72 = chlo.square %68 : tensor<1x1xf32> -> tensor<1x1xf32>
    %73 = stablehlo.add %71, %72 : tensor<1x1xf32>
    %74 = stablehlo.sqrt %73 : tensor<1x1xf32>
    %75 = stablehlo.multiply %74, %70 : tensor<1x1xf32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %77 = stablehlo.compare EQ, %51, %76, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %78 = stablehlo.compare EQ, %52, %76, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %79 = stablehlo.or %77, %78 : tensor<1x1xi1>
    %80 = stablehlo.select %79, %76, %75 : tensor<1x1xi1>, tensor<1x1xf32>
    %81 = stablehlo.divide %64, %74 : tensor<1x1xf32>
    %82 = stablehlo.divide %68, %74 : tensor<1x1xf32>
    %83 = stablehlo.multiply %80, %80 : tensor<1x1xf32>
    %cst_13 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<1x1xf32>
    %86 = stablehlo.sine %85 : tensor<1x1xf32>
    %cst_14 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<1x1xf32>
    %89 = stablehlo.subtract %85, %88 : tensor<1x1xf32>
    %90 = call @softplus(%89) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %91 = stablehlo.log %90 : tensor<1x1xf32>
    %cst_15 = stablehlo.constant dense<1.44269502> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<1x1xf32>
    return %93 : tensor<1x1xf32>
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
    %1 = stablehlo.real %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %2 = stablehlo.imag %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %3 = stablehlo.abs %1 : tensor<3x1xf32>
    %4 = stablehlo.abs %2 : tensor<3x1xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %7 = stablehlo.compare GE, %5, %6, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %9 = stablehlo.compare LE, %5, %8, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %13 = stablehlo.multiply %1, %10 : tensor<3x1xf32>
    %14 = stablehlo.multiply %1, %11 : tensor<3x1xf32>
    %15 = stablehlo.select %9, %14, %1 : tensor<3x1xi1>, tensor<3x1xf32>
    %16 = stablehlo.select %7, %13, %15 : tensor<3x1xi1>, tensor<3x1xf32>
    %17 = stablehlo.multiply %2, %10 : tensor<3x1xf32>
    %18 = stablehlo.multiply %2, %11 : tensor<3x1xf32>
    %19 = stablehlo.select %9, %18, %2 : tensor<3x1xi1>, tensor<3x1xf32>
    %20 = stablehlo.select %7, %17, %19 : tensor<3x1xi1>, tensor<3x1xf32>
    %21 = stablehlo.select %9, %10, %12 : tensor<3x1xi1>, tensor<3x1xf32>
    %22 = stablehlo.select %7, %11, %21 : tensor<3x1xi1>, tensor<3x1xf32>
    %23 = chlo.square %16 : tensor<3x1xf32> -> tensor<3x1xf32>
    %24 = chlo.square %20 : tensor<3x1xf32> -> tensor<3x1xf32>
    %25 = stablehlo.add %23, %24 : tensor<3x1xf32>
    %26 = stablehlo.sqrt %25 : tensor<3x1xf32>
    %27 = stablehlo.multiply %26, %22 : tensor<3x1xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %29 = stablehlo.compare EQ, %3, %28, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %30 = stablehlo.compare EQ, %4, %28, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %31 = stablehlo.or %29, %30 : tensor<3x1xi1>
    %32 = stablehlo.select %31, %28, %27 : tensor<3x1xi1>, tensor<3x1xf32>
    %33 = stablehlo.divide %16, %26 : tensor<3x1xf32>
    %34 = stablehlo.divide %20, %26 : tensor<3x1xf32>
    %35 = stablehlo.real %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %36 = stablehlo.imag %0 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %37 = stablehlo.negate %36 : tensor<3x1xf32>
    %38 = stablehlo.complex %35, %37 : tensor<3x1xcomplex<f32>>
    %39 = stablehlo.convert %32 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    %41 = stablehlo.compare EQ, %39, %40, FLOAT : (tensor<3x1xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<3x1xi1>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    %43 = stablehlo.select %41, %42, %39 : tensor<3x1xi1>, tensor<3x1xcomplex<f32>>
    %44 = stablehlo.divide %38, %43 : tensor<3x1xcomplex<f32>>
    %45 = stablehlo.multiply %32, %32 : tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %47 = stablehlo.multiply %46, %32 : tensor<3x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %49 = stablehlo.add %48, %45 : tensor<3x1xf32>
    %50 = stablehlo.convert %49 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %51 = stablehlo.divide %0, %50 : tensor<3x1xcomplex<f32>>
    %52 = stablehlo.multiply %50, %50 : tensor<3x1xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %53 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    %54 = stablehlo.divide %53, %52 : tensor<3x1xcomplex<f32>>
    %55 = stablehlo.real %51 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %56 = stablehlo.imag %51 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %57 = stablehlo.negate %56 : tensor<3x1xf32>
    %58 = stablehlo.complex %55, %57 : tensor<3x1xcomplex<f32>>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<3x1xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %60 = stablehlo.dot_general %59, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x3xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<1x1xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.600000e+00,0.000000e+00)> : tensor<complex<f32>>
    %61 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %62 = stablehlo.add %60, %61 : tensor<1x1xcomplex<f32>>
    %63 = stablehlo.sqrt %62 : tensor<1x1xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %65 = stablehlo.divide %64, %63 : tensor<1x1xcomplex<f32>>
    %66 = stablehlo.real %63 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %67 = stablehlo.imag %63 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %68 = stablehlo.abs %66 : tensor<1x1xf32>
    %69 = stablehlo.abs %67 : tensor<1x1xf32>
    %70 = stablehlo.maximum %68, %69 : tensor<1x1xf32>
    %cst_12 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %72 = stablehlo.compare GE, %70, %71, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_13 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %74 = stablehlo.compare LE, %70, %73, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %78 = stablehlo.multiply %66, %75 : tensor<1x1xf32>
    %79 = stablehlo.multiply %66, %76 : tensor<1x1xf32>
    %80 = stablehlo.select %74, %79, %66 : tensor<1x1xi1>, tensor<1x1xf32>
    %81 = stablehlo.select %72, %78, %80 : tensor<1x1xi1>, tensor<1x1xf32>
    %82 = stablehlo.multiply %67, %75 : tensor<1x1xf32>
    %83 = stablehlo.multiply %67, %76 : tensor<1x1xf32>
    %84 = stablehlo.select %74, %83, %67 : tensor<1x1xi1>, tensor<1x1xf32>
    %85 = stablehlo.select %72, %82, %84 : tensor<1x1xi1>, tensor<1x1xf32>
    %86 = stablehlo.select %74, %75, %77 : tensor<1x1xi1>, tensor<1x1xf32>
    %87 = stablehlo.select %72, %76, %86 : tensor<1x1xi1>, tensor<1x1xf32>
    %88 = chlo.square %81 : tensor<1x1xf32> -> tensor<1x1xf32>
    %89 = chlo.square %85 : tensor<1x1xf32> -> tensor<1x1xf32>
    %90 = stablehlo.add %88, %89 : tensor<1x1xf32>
    %91 = stablehlo.sqrt %90 : tensor<1x1xf32>
    %92 = stablehlo.multiply %91, %87 : tensor<1x1xf32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %94 = stablehlo.compare EQ, %68, %93, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %95 = stablehlo.compare EQ, %69, %93, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %96 = stablehlo.or %94, %95 : tensor<1x1xi1>
    %97 = stablehlo.select %96, %93, %92 : tensor<1x1xi1>, tensor<1x1xf32>
    %98 = stablehlo.divide %81, %91 : tensor<1x1xf32>
    %99 = stablehlo.divide %85, %91 : tensor<1x1xf32>
    %100 = stablehlo.real %63 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %101 = stablehlo.imag %63 : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
    %102 = stablehlo.negate %101 : tensor<1x1xf32>
    %103 = stablehlo.complex %100, %102 : tensor<1x1xcomplex<f32>>
    %104 = stablehlo.convert %97 : (tensor<1x1xf32>) -> tensor<1x1xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %106 = stablehlo.compare EQ, %104, %105, FLOAT : (tensor<1x1xcomplex<f32>>, tensor<1x1xcomplex<f32>>) -> tensor<1x1xi1>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %107 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %108 = stablehlo.select %106, %107, %104 : tensor<1x1xi1>, tensor<1x1xcomplex<f32>>
    %109 = stablehlo.divide %103, %108 : tensor<1x1xcomplex<f32>>
    %110 = stablehlo.multiply %97, %97 : tensor<1x1xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %112 = stablehlo.multiply %111, %97 : tensor<1x1xf32>
    %cst_21 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %114 = stablehlo.multiply %113, %110 : tensor<1x1xf32>
    %115 = stablehlo.sine %114 : tensor<1x1xf32>
    %116 = stablehlo.cosine %114 : tensor<1x1xf32>
    %cst_22 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<1x1xf32>
    %119 = stablehlo.subtract %114, %118 : tensor<1x1xf32>
    %120:3 = call @softplus(%119) : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>)
    %121 = stablehlo.log %120#0 : tensor<1x1xf32>
    %cst_23 = stablehlo.constant dense<1.44269502> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<1x1xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %124 = stablehlo.log %cst_24 : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %126 = stablehlo.multiply %120#0, %125 : tensor<1x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%123 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %129 = stablehlo.divide %128, %126 : tensor<1x1xf32>
    %130 = call @softplus_0(%120#1, %120#2, %129) : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %131 = stablehlo.negate %130 : tensor<1x1xf32>
    %cst_27 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<1x1xf32>
    %134 = stablehlo.multiply %133, %116 : tensor<1x1xf32>
    %135 = stablehlo.add %130, %134 : tensor<1x1xf32>
    %cst_28 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<1x1xf32>
    %138 = stablehlo.multiply %137, %112 : tensor<1x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %140 = stablehlo.complex %138, %139 : tensor<1x1xcomplex<f32>>
    %141 = stablehlo.multiply %140, %109 : tensor<1x1xcomplex<f32>>
    %142 = stablehlo.multiply %141, %65 : tensor<1x1xcomplex<f32>>
    %143 = stablehlo.dot_general %142, %59, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xcomplex<f32>>, tensor<1x3xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<1x3xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %145 = stablehlo.dot_general %142, %51, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xcomplex<f32>>, tensor<3x1xcomplex<f32>>) -> tensor<1x3xcomplex<f32>>
    %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<1x3xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %147 = stablehlo.real %146 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %148 = stablehlo.imag %146 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %149 = stablehlo.negate %148 : tensor<3x1xf32>
    %150 = stablehlo.complex %147, %149 : tensor<3x1xcomplex<f32>>
    %151 = stablehlo.add %144, %150 : tensor<3x1xcomplex<f32>>
    %152 = stablehlo.multiply %151, %54 : tensor<3x1xcomplex<f32>>
    %153 = stablehlo.multiply %152, %0 : tensor<3x1xcomplex<f32>>
    %154 = stablehlo.negate %153 : tensor<3x1xcomplex<f32>>
    %155 = stablehlo.divide %151, %50 : tensor<3x1xcomplex<f32>>
    %156 = stablehlo.real %154 : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    %157 = stablehlo.convert %156 : tensor<3x1xf32>
    %158 = stablehlo.multiply %157, %47 : tensor<3x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %160 = stablehlo.complex %158, %159 : tensor<3x1xcomplex<f32>>
    %161 = stablehlo.multiply %160, %44 : tensor<3x1xcomplex<f32>>
    %162 = stablehlo.add %155, %161 : tensor<3x1xcomplex<f32>>
    %163 = stablehlo.dot_general %162, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<1x2xcomplex<f32>>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<1x2xcomplex<f32>>) -> tensor<2x1xcomplex<f32>>
    %165 = stablehlo.dot_general %162, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xcomplex<f32>>, tensor<2x1xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    return %165, %164 : tensor<3x2xcomplex<f32>>, tensor<2x1xcomplex<f32>>
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
