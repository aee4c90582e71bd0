// import jax
// import jax.numpy as jnp
//
//
// def conformal_map_fn(re, imag_part):
//     c = re + 1j * imag_part
//     mixed = c**2
//     v = 1.0 / (mixed + 3.7)
//     moved = jnp.tanh(0.3 * v)
//     u = jnp.tanh(0.25 * moved)
//     step_out = jnp.sin(0.49 * u)
//     turned = step_out * step_out + (0.62 + 0.4j)
//     shifted = turned / (1.0 + jnp.abs(turned) ** 2)
//     g = jnp.log(shifted + 1.2)
//     part_of = g.real
//     weighted = 0.6 * part_of
//     q = weighted / (1.0 + jnp.abs(weighted))
//
//     def step(_, prev):
//         activated = jax.nn.celu(prev + 0.4 * (weighted - prev))
//         return 0.26 * activated
//
//     out = jax.lax.fori_loop(0, 3, step, q)
//     combined = 1.06 * out + 0.5 * weighted
//     return combined
//
//   re: float32[] in [-1.2, 1.2]
//   imag_part: float32[] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_conformal_map_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %4 = stablehlo.multiply %3, %3 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(3.700000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.add %4, %cst_0 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.divide %cst_1, %5 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.multiply %cst_2, %6 : tensor<complex<f32>>
    %8 = stablehlo.tanh %7 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(2.500000e-01,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.multiply %cst_3, %8 : tensor<complex<f32>>
    %10 = stablehlo.tanh %9 : tensor<complex<f32>>
    %cst_4 = stablehlo.constant dense<(4.900000e-01,0.000000e+00)> : tensor<complex<f32>>
    %11 = stablehlo.multiply %cst_4, %10 : tensor<complex<f32>>
    %12 = stablehlo.real %11 : (tensor<complex<f32>>) -> tensor<f32>
    %13 = stablehlo.imag %11 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare EQ, %12, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %15 = stablehlo.sine %12 : tensor<f32>
    %16 = stablehlo.cosine %12 : tensor<f32>
    %17 = stablehlo.exponential_minus_one %13 : tensor<f32>
    %18 = stablehlo.negate %13 : tensor<f32>
    %19 = stablehlo.exponential_minus_one %18 : tensor<f32>
    %20 = stablehlo.subtract %17, %19 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_6 : tensor<f32>
    %22 = stablehlo.add %17, %19 : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.add %22, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_8 : tensor<f32>
    %25 = stablehlo.multiply %15, %24 : tensor<f32>
    %26 = stablehlo.multiply %16, %21 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.complex %cst_9, %26 : tensor<complex<f32>>
    %28 = stablehlo.complex %25, %26 : tensor<complex<f32>>
    %29 = stablehlo.select %14, %27, %28 : tensor<i1>, tensor<complex<f32>>
    %30 = stablehlo.multiply %29, %29 : tensor<complex<f32>>
    %cst_10 = stablehlo.constant dense<(6.200000e-01,4.000000e-01)> : tensor<complex<f32>>
    %31 = stablehlo.add %30, %cst_10 : tensor<complex<f32>>
    %32 = stablehlo.real %31 : (tensor<complex<f32>>) -> tensor<f32>
    %33 = stablehlo.imag %31 : (tensor<complex<f32>>) -> tensor<f32>
    %34 = stablehlo.abs %32 : tensor<f32>
    %35 = stablehlo.abs %33 : tensor<f32>
    %36 = stablehlo.maximum %34, %35 : tensor<f32>
    %cst_11 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %37 = stablehlo.compare GE, %36, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %38 = stablehlo.compare LE, %36, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %39 = stablehlo.multiply %32, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %40 = stablehlo.multiply %32, %cst_14 : tensor<f32>
    %41 = stablehlo.select %38, %40, %32 : tensor<i1>, tensor<f32>
    %42 = stablehlo.select %37, %39, %41 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %43 = stablehlo.multiply %33, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %44 = stablehlo.multiply %33, %cst_16 : tensor<f32>
    %45 = stablehlo.select %38, %44, %33 : tensor<i1>, tensor<f32>
    %46 = stablehlo.select %37, %43, %45 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %47 = stablehlo.select %38, %cst_18, %cst_17 : tensor<i1>, tensor<f32>
    %cst_19 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %48 = stablehlo.select %37, %cst_19, %47 : tensor<i1>, tensor<f32>
    %49 = chlo.square %42 : tensor<f32> -> tensor<f32>
    %50 = chlo.square %46 : tensor<f32> -> tensor<f32>
    %51 = stablehlo.add %49, %50 : tensor<f32>
    %52 = stablehlo.sqrt %51 : tensor<f32>
    %53 = stablehlo.multiply %52, %48 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %54 = stablehlo.compare EQ, %34, %cst_20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %55 = stablehlo.compare EQ, %35, %cst_21, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %56 = stablehlo.or %54, %55 : tensor<i1>
    %cst_22 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %57 = stablehlo.select %56, %cst_22, %53 : tensor<i1>, tensor<f32>
    %58 = stablehlo.divide %42, %52 : tensor<f32>
    %59 = stablehlo.divide %46, %52 : tensor<f32>
    %60 = stablehlo.multiply %57, %57 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.add %cst_23, %60 : tensor<f32>
    %62 = stablehlo.convert %61 : (tensor<f32>) -> tensor<complex<f32>>
    %63 = stablehlo.divide %31, %62 : tensor<complex<f32>>
    %cst_24 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %64 = stablehlo.add %63, %cst_24 : tensor<complex<f32>>
    %65 = stablehlo.log %64 : tensor<complex<f32>>
    %66 = stablehlo.real %65 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %67 = stablehlo.multiply %cst_25, %66 : tensor<f32>
    %68 = stablehlo.abs %67 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.add %cst_26, %68 : tensor<f32>
    %70 = stablehlo.divide %67, %69 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %71:3 = stablehlo.while(%iterArg = %67, %iterArg_29 = %c, %iterArg_30 = %70) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_31 = stablehlo.constant dense<3> : tensor<i32>
      %75 = stablehlo.compare LT, %iterArg_29, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %75 : tensor<i1>
    } do {
      %75 = stablehlo.subtract %iterArg, %iterArg_30 : tensor<f32>
      %cst_31 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
      %76 = stablehlo.multiply %cst_31, %75 : tensor<f32>
      %77 = stablehlo.add %iterArg_30, %76 : tensor<f32>
      %78 = func.call @celu(%77) : (tensor<f32>) -> tensor<f32>
      %cst_32 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
      %79 = stablehlo.multiply %cst_32, %78 : tensor<f32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.add %iterArg_29, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %80, %79 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %cst_27 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %72 = stablehlo.multiply %cst_27, %71#2 : tensor<f32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.multiply %cst_28, %67 : tensor<f32>
    %74 = stablehlo.add %72, %73 : tensor<f32>
    return %74 : tensor<f32>
  }
  func.func private @celu(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.minimum %arg0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %1, %cst_1 : tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.multiply %cst_2, %3 : tensor<f32>
    %5 = stablehlo.add %0, %4 : tensor<f32>
    return %5 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %4 = stablehlo.multiply %3, %3 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.multiply %cst_0, %3 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(3.700000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.add %4, %cst_1 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.divide %cst_2, %6 : tensor<complex<f32>>
    %8 = stablehlo.multiply %6, %6 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.divide %cst_3, %8 : tensor<complex<f32>>
    %cst_4 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %10 = stablehlo.multiply %cst_4, %7 : tensor<complex<f32>>
    %11 = stablehlo.tanh %10 : tensor<complex<f32>>
    %cst_5 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.add %cst_5, %11 : tensor<complex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.subtract %cst_6, %11 : tensor<complex<f32>>
    %14 = stablehlo.multiply %12, %13 : tensor<complex<f32>>
    %cst_7 = stablehlo.constant dense<(2.500000e-01,0.000000e+00)> : tensor<complex<f32>>
    %15 = stablehlo.multiply %cst_7, %11 : tensor<complex<f32>>
    %16 = stablehlo.tanh %15 : tensor<complex<f32>>
    %cst_8 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %17 = stablehlo.add %cst_8, %16 : tensor<complex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %18 = stablehlo.subtract %cst_9, %16 : tensor<complex<f32>>
    %19 = stablehlo.multiply %17, %18 : tensor<complex<f32>>
    %cst_10 = stablehlo.constant dense<(4.900000e-01,0.000000e+00)> : tensor<complex<f32>>
    %20 = stablehlo.multiply %cst_10, %16 : tensor<complex<f32>>
    %21 = stablehlo.real %20 : (tensor<complex<f32>>) -> tensor<f32>
    %22 = stablehlo.imag %20 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.compare EQ, %21, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %24 = stablehlo.sine %21 : tensor<f32>
    %25 = stablehlo.cosine %21 : tensor<f32>
    %26 = stablehlo.exponential_minus_one %22 : tensor<f32>
    %27 = stablehlo.negate %22 : tensor<f32>
    %28 = stablehlo.exponential_minus_one %27 : tensor<f32>
    %29 = stablehlo.subtract %26, %28 : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_12 : tensor<f32>
    %31 = stablehlo.add %26, %28 : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.add %31, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_14 : tensor<f32>
    %34 = stablehlo.multiply %24, %33 : tensor<f32>
    %35 = stablehlo.multiply %25, %30 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.complex %cst_15, %35 : tensor<complex<f32>>
    %37 = stablehlo.complex %34, %35 : tensor<complex<f32>>
    %38 = stablehlo.select %23, %36, %37 : tensor<i1>, tensor<complex<f32>>
    %39 = stablehlo.real %20 : (tensor<complex<f32>>) -> tensor<f32>
    %40 = stablehlo.imag %20 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.compare EQ, %39, %cst_16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %42 = stablehlo.sine %39 : tensor<f32>
    %43 = stablehlo.cosine %39 : tensor<f32>
    %44 = stablehlo.exponential_minus_one %40 : tensor<f32>
    %45 = stablehlo.negate %40 : tensor<f32>
    %46 = stablehlo.exponential_minus_one %45 : tensor<f32>
    %47 = stablehlo.subtract %44, %46 : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %47, %cst_17 : tensor<f32>
    %49 = stablehlo.add %44, %46 : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.add %49, %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.divide %50, %cst_19 : tensor<f32>
    %52 = stablehlo.multiply %43, %51 : tensor<f32>
    %53 = stablehlo.negate %42 : tensor<f32>
    %54 = stablehlo.multiply %53, %48 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.complex %52, %cst_20 : tensor<complex<f32>>
    %56 = stablehlo.complex %52, %54 : tensor<complex<f32>>
    %57 = stablehlo.select %41, %55, %56 : tensor<i1>, tensor<complex<f32>>
    %58 = stablehlo.multiply %38, %38 : tensor<complex<f32>>
    %cst_21 = stablehlo.constant dense<(6.200000e-01,4.000000e-01)> : tensor<complex<f32>>
    %59 = stablehlo.add %58, %cst_21 : tensor<complex<f32>>
    %60 = stablehlo.real %59 : (tensor<complex<f32>>) -> tensor<f32>
    %61 = stablehlo.imag %59 : (tensor<complex<f32>>) -> tensor<f32>
    %62 = stablehlo.abs %60 : tensor<f32>
    %63 = stablehlo.abs %61 : tensor<f32>
    %64 = stablehlo.maximum %62, %63 : tensor<f32>
    %cst_22 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %65 = stablehlo.compare GE, %64, %cst_22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_23 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %66 = stablehlo.compare LE, %64, %cst_23, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_24 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %67 = stablehlo.multiply %60, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %68 = stablehlo.multiply %60, %cst_25 : tensor<f32>
    %69 = stablehlo.select %66, %68, %60 : tensor<i1>, tensor<f32>
    %70 = stablehlo.select %65, %67, %69 : tensor<i1>, tensor<f32>
    %cst_26 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %71 = stablehlo.multiply %61, %cst_26 : tensor<f32>
    %cst_27 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %72 = stablehlo.multiply %61, %cst_27 : tensor<f32>
    %73 = stablehlo.select %66, %72, %61 : tensor<i1>, tensor<f32>
    %74 = stablehlo.select %65, %71, %73 : tensor<i1>, tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %75 = stablehlo.select %66, %cst_29, %cst_28 : tensor<i1>, tensor<f32>
    %cst_30 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %76 = stablehlo.select %65, %cst_30, %75 : tensor<i1>, tensor<f32>
    %77 = chlo.square %70 : tensor<f32> -> tensor<f32>
    %78 = chlo.square %74 : tensor<f32> -> tensor<f32>
    %79 = stablehlo.add %77, %78 : tensor<f32>
    %80 = stablehlo.sqrt %79 : tensor<f32>
    %81 = stablehlo.multiply %80, %76 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %82 = stablehlo.compare EQ, %62, %cst_31, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_32 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %83 = stablehlo.compare EQ, %63, %cst_32, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %84 = stablehlo.or %82, %83 : tensor<i1>
    %cst_33 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %85 = stablehlo.select %84, %cst_33, %81 : tensor<i1>, tensor<f32>
    %86 = stablehlo.divide %70, %80 : tensor<f32>
    %87 = stablehlo.divide %74, %80 : tensor<f32>
    %88 = stablehlo.real %59 : (tensor<complex<f32>>) -> tensor<f32>
    %89 = stablehlo.imag %59 : (tensor<complex<f32>>) -> tensor<f32>
    %90 = stablehlo.negate %89 : tensor<f32>
    %91 = stablehlo.complex %88, %90 : tensor<complex<f32>>
    %92 = stablehlo.convert %85 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_34 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %93 = stablehlo.compare EQ, %92, %cst_34, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_35 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %94 = stablehlo.select %93, %cst_35, %92 : tensor<i1>, tensor<complex<f32>>
    %95 = stablehlo.divide %91, %94 : tensor<complex<f32>>
    %96 = stablehlo.multiply %85, %85 : tensor<f32>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %97 = stablehlo.multiply %cst_36, %85 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.add %cst_37, %96 : tensor<f32>
    %99 = stablehlo.convert %98 : (tensor<f32>) -> tensor<complex<f32>>
    %100 = stablehlo.divide %59, %99 : tensor<complex<f32>>
    %101 = stablehlo.multiply %99, %99 : tensor<complex<f32>>
    %cst_38 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %102 = stablehlo.divide %cst_38, %101 : tensor<complex<f32>>
    %cst_39 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %103 = stablehlo.add %100, %cst_39 : tensor<complex<f32>>
    %104 = stablehlo.log %103 : tensor<complex<f32>>
    %105 = stablehlo.real %104 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %106 = stablehlo.multiply %cst_40, %105 : tensor<f32>
    %107 = stablehlo.abs %106 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.compare GE, %106, %cst_41, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.add %cst_42, %107 : tensor<f32>
    %110 = stablehlo.divide %106, %109 : tensor<f32>
    %111 = stablehlo.multiply %109, %109 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.divide %cst_43, %111 : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %116:6 = stablehlo.while(%iterArg = %106, %iterArg_63 = %c, %iterArg_64 = %110, %iterArg_65 = %113, %iterArg_66 = %114, %iterArg_67 = %115) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_68 = stablehlo.constant dense<3> : tensor<i32>
      %162 = stablehlo.compare LT, %iterArg_63, %c_68, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %162 : tensor<i1>
    } do {
      %162 = stablehlo.subtract %iterArg, %iterArg_64 : tensor<f32>
      %cst_68 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
      %163 = stablehlo.multiply %cst_68, %162 : tensor<f32>
      %164 = stablehlo.add %iterArg_64, %163 : tensor<f32>
      %165:4 = func.call @celu(%164) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %cst_69 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
      %166 = stablehlo.multiply %cst_69, %165#0 : tensor<f32>
      %167 = func.call @dynamic_update_index_in_dim(%iterArg_65, %165#1, %iterArg_63) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %168 = func.call @dynamic_update_index_in_dim(%iterArg_66, %165#2, %iterArg_63) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %169 = func.call @dynamic_update_index_in_dim(%iterArg_67, %165#3, %iterArg_63) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_70 = stablehlo.constant dense<1> : tensor<i32>
      %170 = stablehlo.add %iterArg_63, %c_70 : tensor<i32>
      stablehlo.return %iterArg, %170, %166, %167, %168, %169 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_47 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.multiply %cst_47, %cst_48 : tensor<f32>
    %cst_49 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.multiply %cst_49, %cst_50 : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_52 = stablehlo.constant dense<0> : tensor<i32>
    %119:6 = stablehlo.while(%iterArg = %116#3, %iterArg_63 = %116#4, %iterArg_64 = %116#5, %iterArg_65 = %c_52, %iterArg_66 = %cst_51, %iterArg_67 = %118) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_68 = stablehlo.constant dense<3> : tensor<i32>
      %162 = stablehlo.compare LT, %iterArg_65, %c_68, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %162 : tensor<i1>
    } do {
      %c_68 = stablehlo.constant dense<3> : tensor<i32>
      %162 = stablehlo.subtract %c_68, %iterArg_65 : tensor<i32>
      %c_69 = stablehlo.constant dense<1> : tensor<i32>
      %163 = stablehlo.subtract %162, %c_69 : tensor<i32>
      %164 = func.call @dynamic_index_in_dim(%iterArg, %163) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %165 = func.call @dynamic_index_in_dim(%iterArg_63, %163) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %166 = func.call @dynamic_index_in_dim(%iterArg_64, %163) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_70 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
      %167 = stablehlo.multiply %cst_70, %iterArg_67 : tensor<f32>
      %168 = func.call @celu_0(%164, %165, %166, %167) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst_71 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
      %169 = stablehlo.multiply %cst_71, %168 : tensor<f32>
      %170 = stablehlo.negate %169 : tensor<f32>
      %171 = stablehlo.add %iterArg_66, %169 : tensor<f32>
      %172 = stablehlo.add %168, %170 : tensor<f32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %173 = stablehlo.add %iterArg_65, %c_72 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_63, %iterArg_64, %173, %171, %172 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %120 = stablehlo.add %117, %119#4 : tensor<f32>
    %121 = stablehlo.multiply %119#5, %112 : tensor<f32>
    %122 = stablehlo.multiply %121, %106 : tensor<f32>
    %123 = stablehlo.negate %122 : tensor<f32>
    %124 = stablehlo.divide %119#5, %109 : tensor<f32>
    %125 = stablehlo.add %120, %124 : tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.select %108, %cst_53, %123 : tensor<i1>, tensor<f32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.select %108, %123, %cst_54 : tensor<i1>, tensor<f32>
    %128 = stablehlo.negate %126 : tensor<f32>
    %129 = stablehlo.add %127, %128 : tensor<f32>
    %130 = stablehlo.add %125, %129 : tensor<f32>
    %cst_55 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %131 = stablehlo.multiply %cst_55, %130 : tensor<f32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.complex %131, %cst_56 : tensor<complex<f32>>
    %133 = stablehlo.divide %132, %103 : tensor<complex<f32>>
    %134 = stablehlo.multiply %133, %102 : tensor<complex<f32>>
    %135 = stablehlo.multiply %134, %59 : tensor<complex<f32>>
    %136 = stablehlo.negate %135 : tensor<complex<f32>>
    %137 = stablehlo.divide %133, %99 : tensor<complex<f32>>
    %138 = stablehlo.real %136 : (tensor<complex<f32>>) -> tensor<f32>
    %139 = stablehlo.convert %138 : tensor<f32>
    %140 = stablehlo.multiply %139, %97 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.complex %140, %cst_57 : tensor<complex<f32>>
    %142 = stablehlo.multiply %141, %95 : tensor<complex<f32>>
    %143 = stablehlo.add %137, %142 : tensor<complex<f32>>
    %144 = stablehlo.multiply %38, %143 : tensor<complex<f32>>
    %145 = stablehlo.multiply %143, %38 : tensor<complex<f32>>
    %146 = stablehlo.add %145, %144 : tensor<complex<f32>>
    %147 = stablehlo.multiply %146, %57 : tensor<complex<f32>>
    %cst_58 = stablehlo.constant dense<(4.900000e-01,0.000000e+00)> : tensor<complex<f32>>
    %148 = stablehlo.multiply %cst_58, %147 : tensor<complex<f32>>
    %149 = stablehlo.multiply %148, %19 : tensor<complex<f32>>
    %cst_59 = stablehlo.constant dense<(2.500000e-01,0.000000e+00)> : tensor<complex<f32>>
    %150 = stablehlo.multiply %cst_59, %149 : tensor<complex<f32>>
    %151 = stablehlo.multiply %150, %14 : tensor<complex<f32>>
    %cst_60 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %152 = stablehlo.multiply %cst_60, %151 : tensor<complex<f32>>
    %153 = stablehlo.multiply %152, %9 : tensor<complex<f32>>
    %cst_61 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %154 = stablehlo.multiply %153, %cst_61 : tensor<complex<f32>>
    %155 = stablehlo.negate %154 : tensor<complex<f32>>
    %156 = stablehlo.multiply %155, %5 : tensor<complex<f32>>
    %157 = stablehlo.real %156 : (tensor<complex<f32>>) -> tensor<f32>
    %158 = stablehlo.convert %157 : tensor<f32>
    %cst_62 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %159 = stablehlo.multiply %cst_62, %156 : tensor<complex<f32>>
    %160 = stablehlo.real %159 : (tensor<complex<f32>>) -> tensor<f32>
    %161 = stablehlo.convert %160 : tensor<f32>
    return %158, %161 : tensor<f32>, tensor<f32>
  }
  func.func private @celu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.compare EQ, %arg0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.select %2, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.select %1, %cst_4, %3 : tensor<i1>, tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.minimum %arg0, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.compare GT, %cst_6, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare EQ, %cst_7, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.select %7, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %6, %cst_10, %8 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %5, %cst_11 : tensor<f32>
    %11 = stablehlo.exponential_minus_one %10 : tensor<f32>
    %12 = stablehlo.exponential %10 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_12, %11 : tensor<f32>
    %14 = stablehlo.add %0, %13 : tensor<f32>
    return %14, %4, %9, %12 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @celu_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %1, %cst_0 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<f32>
    %4 = stablehlo.multiply %arg3, %arg0 : tensor<f32>
    %5 = stablehlo.add %3, %4 : tensor<f32>
    return %5 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
