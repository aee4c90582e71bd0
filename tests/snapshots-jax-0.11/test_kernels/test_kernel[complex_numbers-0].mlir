// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def symmetric_trace_fn(channel, in_phase, y, steps_total):
//     wave = 1.0 / (channel + 2.5)
//     x_in = lax.complex(in_phase, y)
//     received = jnp.einsum("nm,mr->nr", wave, x_in)
//     shifted = 0.3 * received
//     trace = jnp.trace(shifted @ shifted.T)
//     f = shifted / (1.0 + jnp.abs(shifted) ** 2)
//     phase_of = jnp.sqrt(f.real**2 + f.imag**2 + 0.2)
//     step_out = trace / (1.0 + jnp.abs(trace) ** 2)
//     u = step_out.conj() * (0.79 - 0.63j)
//     part_of = jnp.abs(u) ** 2
//     response = jax.nn.soft_sign(phase_of)
//
//     def update_fn(_, prev):
//         return jnp.tanh(prev - 0.39 * part_of)
//
//     result = lax.fori_loop(0, steps_total, update_fn, jnp.sin(part_of))
//     biased = 0.667 * result + 0.61 * part_of
//     root = jnp.cbrt(jnp.exp2(biased))
//     ratio_to = 1.383 / (0.71 + response**2)
//     return root, ratio_to
//
//   channel: complex64[4, 5] in [-1.2, 1.2]
//   in_phase: float32[5, 2] in [-1.2, 1.2]
//   y: float32[5, 2] in [-1.2, 1.2]
//   steps_total = 4
// -----
// forward, cpu
module @jit_symmetric_trace_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xcomplex<f32>>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %1 = stablehlo.add %arg0, %0 : tensor<4x5xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %3 = stablehlo.divide %2, %1 : tensor<4x5xcomplex<f32>>
    %4 = stablehlo.complex %arg1, %arg2 : tensor<5x2xcomplex<f32>>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xcomplex<f32>>, tensor<5x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %7 = stablehlo.multiply %6, %5 : tensor<4x2xcomplex<f32>>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<4x2xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<2x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %10 = call @trace(%9) : (tensor<4x4xcomplex<f32>>) -> tensor<complex<f32>>
    %11 = stablehlo.abs %7 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x2xf32>
    %15 = stablehlo.convert %14 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %16 = stablehlo.divide %7, %15 : tensor<4x2xcomplex<f32>>
    %17 = stablehlo.real %16 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<4x2xf32>
    %19 = stablehlo.imag %16 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<4x2xf32>
    %21 = stablehlo.add %18, %20 : tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x2xf32>
    %24 = stablehlo.sqrt %23 : tensor<4x2xf32>
    %25 = stablehlo.abs %10 : (tensor<complex<f32>>) -> tensor<f32>
    %26 = stablehlo.multiply %25, %25 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.add %cst_4, %26 : tensor<f32>
    %28 = stablehlo.convert %27 : (tensor<f32>) -> tensor<complex<f32>>
    %29 = stablehlo.divide %10, %28 : tensor<complex<f32>>
    %30 = stablehlo.real %29 : (tensor<complex<f32>>) -> tensor<f32>
    %31 = stablehlo.imag %29 : (tensor<complex<f32>>) -> tensor<f32>
    %32 = stablehlo.negate %31 : tensor<f32>
    %33 = stablehlo.complex %30, %32 : tensor<complex<f32>>
    %cst_5 = stablehlo.constant dense<(7.900000e-01,-6.300000e-01)> : tensor<complex<f32>>
    %34 = stablehlo.multiply %33, %cst_5 : tensor<complex<f32>>
    %35 = stablehlo.abs %34 : (tensor<complex<f32>>) -> tensor<f32>
    %36 = stablehlo.multiply %35, %35 : tensor<f32>
    %37 = call @soft_sign(%24) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %38 = stablehlo.sine %36 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %39:4 = stablehlo.while(%iterArg = %36, %iterArg_12 = %c_6, %iterArg_13 = %c, %iterArg_14 = %38) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_15 = stablehlo.constant dense<4> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_13, %c_15 : tensor<i32>
      %cst_16 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %53 = stablehlo.multiply %cst_16, %iterArg : tensor<f32>
      %54 = stablehlo.subtract %iterArg_14, %53 : tensor<f32>
      %55 = stablehlo.tanh %54 : tensor<f32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_12, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %56, %52, %55 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %cst_7 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %40 = stablehlo.multiply %cst_7, %39#3 : tensor<f32>
    %cst_8 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %41 = stablehlo.multiply %cst_8, %36 : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<f32>
    %44 = stablehlo.multiply %43, %42 : tensor<f32>
    %45 = stablehlo.exponential %44 : tensor<f32>
    %46 = stablehlo.cbrt %45 : tensor<f32>
    %47 = stablehlo.multiply %37, %37 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %49 = stablehlo.add %48, %47 : tensor<4x2xf32>
    %cst_11 = stablehlo.constant dense<1.383000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %51 = stablehlo.divide %50, %49 : tensor<4x2xf32>
    return %46, %51 : tensor<f32>, tensor<4x2xf32>
  }
  func.func private @trace(%arg0: tensor<4x4xcomplex<f32>>) -> tensor<complex<f32>> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %6 = call @_where(%4, %arg0, %5) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    return %7 : tensor<complex<f32>>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    return %0 : tensor<4x4xcomplex<f32>>
  }
  func.func private @soft_sign(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xcomplex<f32>>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>) -> (tensor<4x5xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<5x2xf32> {jax.result_info = "result[1]"}, tensor<5x2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %1 = stablehlo.add %arg0, %0 : tensor<4x5xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %3 = stablehlo.divide %2, %1 : tensor<4x5xcomplex<f32>>
    %4 = stablehlo.multiply %1, %1 : tensor<4x5xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %6 = stablehlo.divide %5, %4 : tensor<4x5xcomplex<f32>>
    %7 = stablehlo.complex %arg1, %arg2 : tensor<5x2xcomplex<f32>>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xcomplex<f32>>, tensor<5x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %10 = stablehlo.multiply %9, %8 : tensor<4x2xcomplex<f32>>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<4x2xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
    %12 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<2x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %13:3 = call @trace(%12) : (tensor<4x4xcomplex<f32>>) -> (tensor<complex<f32>>, tensor<4x4xi1>, tensor<4x4xcomplex<f32>>)
    %14 = stablehlo.abs %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %15 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %16 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %17 = stablehlo.negate %16 : tensor<4x2xf32>
    %18 = stablehlo.complex %15, %17 : tensor<4x2xcomplex<f32>>
    %19 = stablehlo.convert %14 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %21 = stablehlo.compare EQ, %19, %20, FLOAT : (tensor<4x2xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xi1>
    %cst_4 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %23 = stablehlo.select %21, %22, %19 : tensor<4x2xi1>, tensor<4x2xcomplex<f32>>
    %24 = stablehlo.divide %18, %23 : tensor<4x2xcomplex<f32>>
    %25 = stablehlo.multiply %14, %14 : tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %27 = stablehlo.multiply %26, %14 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %29 = stablehlo.add %28, %25 : tensor<4x2xf32>
    %30 = stablehlo.convert %29 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %31 = stablehlo.divide %10, %30 : tensor<4x2xcomplex<f32>>
    %32 = stablehlo.multiply %30, %30 : tensor<4x2xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %34 = stablehlo.divide %33, %32 : tensor<4x2xcomplex<f32>>
    %35 = stablehlo.real %31 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<4x2xf32>
    %39 = stablehlo.imag %31 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %42 = stablehlo.multiply %41, %39 : tensor<4x2xf32>
    %43 = stablehlo.add %36, %40 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %45 = stablehlo.add %43, %44 : tensor<4x2xf32>
    %46 = stablehlo.sqrt %45 : tensor<4x2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %48 = stablehlo.divide %47, %46 : tensor<4x2xf32>
    %49 = stablehlo.abs %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %50 = stablehlo.real %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %51 = stablehlo.imag %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %52 = stablehlo.negate %51 : tensor<f32>
    %53 = stablehlo.complex %50, %52 : tensor<complex<f32>>
    %54 = stablehlo.convert %49 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_12 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.compare EQ, %54, %cst_12, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.select %55, %cst_13, %54 : tensor<i1>, tensor<complex<f32>>
    %57 = stablehlo.divide %53, %56 : tensor<complex<f32>>
    %58 = stablehlo.multiply %49, %49 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.multiply %cst_14, %49 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.add %cst_15, %58 : tensor<f32>
    %61 = stablehlo.convert %60 : (tensor<f32>) -> tensor<complex<f32>>
    %62 = stablehlo.divide %13#0, %61 : tensor<complex<f32>>
    %63 = stablehlo.multiply %61, %61 : tensor<complex<f32>>
    %cst_16 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %64 = stablehlo.divide %cst_16, %63 : tensor<complex<f32>>
    %65 = stablehlo.real %62 : (tensor<complex<f32>>) -> tensor<f32>
    %66 = stablehlo.imag %62 : (tensor<complex<f32>>) -> tensor<f32>
    %67 = stablehlo.negate %66 : tensor<f32>
    %68 = stablehlo.complex %65, %67 : tensor<complex<f32>>
    %cst_17 = stablehlo.constant dense<(7.900000e-01,-6.300000e-01)> : tensor<complex<f32>>
    %69 = stablehlo.multiply %68, %cst_17 : tensor<complex<f32>>
    %70 = stablehlo.abs %69 : (tensor<complex<f32>>) -> tensor<f32>
    %71 = stablehlo.real %69 : (tensor<complex<f32>>) -> tensor<f32>
    %72 = stablehlo.imag %69 : (tensor<complex<f32>>) -> tensor<f32>
    %73 = stablehlo.negate %72 : tensor<f32>
    %74 = stablehlo.complex %71, %73 : tensor<complex<f32>>
    %75 = stablehlo.convert %70 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %76 = stablehlo.compare EQ, %75, %cst_18, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %77 = stablehlo.select %76, %cst_19, %75 : tensor<i1>, tensor<complex<f32>>
    %78 = stablehlo.divide %74, %77 : tensor<complex<f32>>
    %79 = stablehlo.multiply %70, %70 : tensor<f32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %80 = stablehlo.multiply %cst_20, %70 : tensor<f32>
    %81:4 = call @soft_sign(%46) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>)
    %82 = stablehlo.sine %79 : tensor<f32>
    %83 = stablehlo.cosine %79 : tensor<f32>
    %cst_21 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %84 = stablehlo.multiply %cst_21, %79 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %86:5 = stablehlo.while(%iterArg = %84, %iterArg_51 = %c_23, %iterArg_52 = %c, %iterArg_53 = %82, %iterArg_54 = %85) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_55 = stablehlo.constant dense<4> : tensor<i32>
      %184 = stablehlo.compare LT, %iterArg_51, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %184 : tensor<i1>
    } do {
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %184 = stablehlo.add %iterArg_52, %c_55 : tensor<i32>
      %185 = stablehlo.subtract %iterArg_53, %iterArg : tensor<f32>
      %186 = stablehlo.tanh %185 : tensor<f32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %187 = stablehlo.add %cst_56, %186 : tensor<f32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %188 = stablehlo.subtract %cst_57, %186 : tensor<f32>
      %189 = stablehlo.multiply %187, %188 : tensor<f32>
      %190 = func.call @dynamic_update_index_in_dim(%iterArg_54, %189, %iterArg_51) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %191 = stablehlo.add %iterArg_51, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %191, %184, %186, %190 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xf32>
    }
    %cst_24 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %87 = stablehlo.multiply %cst_24, %86#3 : tensor<f32>
    %cst_25 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %88 = stablehlo.multiply %cst_25, %79 : tensor<f32>
    %89 = stablehlo.add %87, %88 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<f32>
    %91 = stablehlo.multiply %90, %89 : tensor<f32>
    %92 = stablehlo.exponential %91 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %93 = stablehlo.log %cst_27 : tensor<f32>
    %94 = stablehlo.cbrt %92 : tensor<f32>
    %95 = stablehlo.multiply %94, %94 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.divide %cst_28, %95 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %97 = stablehlo.multiply %cst_29, %96 : tensor<f32>
    %98 = stablehlo.multiply %81#0, %81#0 : tensor<4x2xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %100 = stablehlo.multiply %99, %81#0 : tensor<4x2xf32>
    %cst_31 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %102 = stablehlo.add %101, %98 : tensor<4x2xf32>
    %cst_32 = stablehlo.constant dense<1.383000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %104 = stablehlo.divide %103, %102 : tensor<4x2xf32>
    %105 = stablehlo.multiply %102, %102 : tensor<4x2xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %107 = stablehlo.divide %106, %105 : tensor<4x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%94 init: %cst_34) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%104 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %110 = stablehlo.add %108, %109 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %112 = stablehlo.multiply %111, %107 : tensor<4x2xf32>
    %cst_37 = stablehlo.constant dense<1.383000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<4x2xf32>
    %115 = stablehlo.negate %114 : tensor<4x2xf32>
    %116 = stablehlo.multiply %115, %100 : tensor<4x2xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.multiply %cst_38, %97 : tensor<f32>
    %118 = stablehlo.multiply %93, %117 : tensor<f32>
    %119 = stablehlo.multiply %118, %92 : tensor<f32>
    %cst_39 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %120 = stablehlo.multiply %cst_39, %119 : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %121 = stablehlo.multiply %cst_40, %119 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %122:4 = stablehlo.while(%iterArg = %86#4, %iterArg_51 = %c_42, %iterArg_52 = %cst_41, %iterArg_53 = %121) : tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_54 = stablehlo.constant dense<4> : tensor<i32>
      %184 = stablehlo.compare LT, %iterArg_51, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %184 : tensor<i1>
    } do {
      %c_54 = stablehlo.constant dense<4> : tensor<i32>
      %184 = stablehlo.subtract %c_54, %iterArg_51 : tensor<i32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %185 = stablehlo.subtract %184, %c_55 : tensor<i32>
      %186 = func.call @dynamic_index_in_dim(%iterArg, %185) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %187 = stablehlo.multiply %iterArg_53, %186 : tensor<f32>
      %188 = stablehlo.negate %187 : tensor<f32>
      %cst_56 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %189 = stablehlo.multiply %cst_56, %188 : tensor<f32>
      %190 = stablehlo.add %iterArg_52, %189 : tensor<f32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %191 = stablehlo.add %iterArg_51, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %191, %190, %187 : tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %123 = stablehlo.add %120, %122#2 : tensor<f32>
    %124 = stablehlo.multiply %122#3, %83 : tensor<f32>
    %125 = stablehlo.add %123, %124 : tensor<f32>
    %126 = call @soft_sign_0(%81#1, %81#2, %46, %81#3, %116) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %127 = stablehlo.multiply %125, %80 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.complex %127, %cst_43 : tensor<complex<f32>>
    %129 = stablehlo.multiply %128, %78 : tensor<complex<f32>>
    %cst_44 = stablehlo.constant dense<(7.900000e-01,-6.300000e-01)> : tensor<complex<f32>>
    %130 = stablehlo.multiply %129, %cst_44 : tensor<complex<f32>>
    %131 = stablehlo.real %130 : (tensor<complex<f32>>) -> tensor<f32>
    %132 = stablehlo.imag %130 : (tensor<complex<f32>>) -> tensor<f32>
    %133 = stablehlo.negate %132 : tensor<f32>
    %134 = stablehlo.complex %131, %133 : tensor<complex<f32>>
    %135 = stablehlo.multiply %134, %64 : tensor<complex<f32>>
    %136 = stablehlo.multiply %135, %13#0 : tensor<complex<f32>>
    %137 = stablehlo.negate %136 : tensor<complex<f32>>
    %138 = stablehlo.divide %134, %61 : tensor<complex<f32>>
    %139 = stablehlo.real %137 : (tensor<complex<f32>>) -> tensor<f32>
    %140 = stablehlo.convert %139 : tensor<f32>
    %141 = stablehlo.multiply %140, %59 : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.complex %141, %cst_45 : tensor<complex<f32>>
    %143 = stablehlo.multiply %142, %57 : tensor<complex<f32>>
    %144 = stablehlo.add %138, %143 : tensor<complex<f32>>
    %145 = stablehlo.multiply %126, %48 : tensor<4x2xf32>
    %146 = stablehlo.multiply %145, %42 : tensor<4x2xf32>
    %147 = stablehlo.negate %146 : tensor<4x2xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %149 = stablehlo.complex %148, %147 : tensor<4x2xcomplex<f32>>
    %150 = stablehlo.multiply %145, %38 : tensor<4x2xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %152 = stablehlo.complex %150, %151 : tensor<4x2xcomplex<f32>>
    %153 = stablehlo.add %149, %152 : tensor<4x2xcomplex<f32>>
    %154 = stablehlo.multiply %153, %34 : tensor<4x2xcomplex<f32>>
    %155 = stablehlo.multiply %154, %10 : tensor<4x2xcomplex<f32>>
    %156 = stablehlo.negate %155 : tensor<4x2xcomplex<f32>>
    %157 = stablehlo.divide %153, %30 : tensor<4x2xcomplex<f32>>
    %158 = stablehlo.real %156 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %159 = stablehlo.convert %158 : tensor<4x2xf32>
    %160 = stablehlo.multiply %159, %27 : tensor<4x2xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %162 = stablehlo.complex %160, %161 : tensor<4x2xcomplex<f32>>
    %163 = stablehlo.multiply %162, %24 : tensor<4x2xcomplex<f32>>
    %164 = stablehlo.add %157, %163 : tensor<4x2xcomplex<f32>>
    %165 = call @trace_1(%13#1, %13#2, %144) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %166 = stablehlo.dot_general %165, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %167 = stablehlo.transpose %166, dims = [1, 0] : (tensor<4x2xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
    %168 = stablehlo.dot_general %165, %11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xcomplex<f32>>, tensor<2x4xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %169 = stablehlo.add %164, %168 : tensor<4x2xcomplex<f32>>
    %170 = stablehlo.transpose %167, dims = [1, 0] : (tensor<2x4xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %171 = stablehlo.add %169, %170 : tensor<4x2xcomplex<f32>>
    %cst_49 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %172 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %173 = stablehlo.multiply %172, %171 : tensor<4x2xcomplex<f32>>
    %174 = stablehlo.dot_general %173, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<4x5xcomplex<f32>>) -> tensor<2x5xcomplex<f32>>
    %175 = stablehlo.transpose %174, dims = [1, 0] : (tensor<2x5xcomplex<f32>>) -> tensor<5x2xcomplex<f32>>
    %176 = stablehlo.dot_general %173, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<5x2xcomplex<f32>>) -> tensor<4x5xcomplex<f32>>
    %177 = stablehlo.real %175 : (tensor<5x2xcomplex<f32>>) -> tensor<5x2xf32>
    %178 = stablehlo.negate %175 : tensor<5x2xcomplex<f32>>
    %179 = stablehlo.imag %178 : (tensor<5x2xcomplex<f32>>) -> tensor<5x2xf32>
    %180 = stablehlo.multiply %176, %6 : tensor<4x5xcomplex<f32>>
    %cst_50 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %181 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %182 = stablehlo.multiply %180, %181 : tensor<4x5xcomplex<f32>>
    %183 = stablehlo.negate %182 : tensor<4x5xcomplex<f32>>
    return %183, %177, %179 : tensor<4x5xcomplex<f32>>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @trace(%arg0: tensor<4x4xcomplex<f32>>) -> (tensor<complex<f32>>, tensor<4x4xi1>, tensor<4x4xcomplex<f32>>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %6:2 = call @_where(%4, %arg0, %5) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>)
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.reduce(%6#0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    return %7, %4, %6#1 : tensor<complex<f32>>, tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x4xcomplex<f32>>) -> (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    return %0, %1 : tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>
  }
  func.func private @soft_sign(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4x2xf32>
    return %5, %2, %4, %8 : tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x2xf32>
    %2 = stablehlo.negate %1 : tensor<4x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x2xi1>, tensor<4x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x2xi1>, tensor<4x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x2xf32>
    %8 = stablehlo.negate %5 : tensor<4x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x2xf32>
    return %9 : tensor<4x2xf32>
  }
  func.func private @trace_1(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %1 = call @_where_2(%arg0, %arg1, %0) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    return %1 : tensor<4x4xcomplex<f32>>
  }
  func.func private @_where_2(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    return %1 : tensor<4x4xcomplex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
