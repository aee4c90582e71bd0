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
    %32 = stablehlo.abs %31 : (tensor<complex<f32>>) -> tensor<f32>
    %33 = stablehlo.multiply %32, %32 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.add %cst_11, %33 : tensor<f32>
    %35 = stablehlo.convert %34 : (tensor<f32>) -> tensor<complex<f32>>
    %36 = stablehlo.divide %31, %35 : tensor<complex<f32>>
    %cst_12 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.add %36, %cst_12 : tensor<complex<f32>>
    %38 = stablehlo.log %37 : tensor<complex<f32>>
    %39 = stablehlo.real %38 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %40 = stablehlo.multiply %cst_13, %39 : tensor<f32>
    %41 = stablehlo.abs %40 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.add %cst_14, %41 : tensor<f32>
    %43 = stablehlo.divide %40, %42 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %44:3 = stablehlo.while(%iterArg = %40, %iterArg_17 = %c, %iterArg_18 = %43) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_17, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = stablehlo.subtract %iterArg, %iterArg_18 : tensor<f32>
      %cst_19 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
      %49 = stablehlo.multiply %cst_19, %48 : tensor<f32>
      %50 = stablehlo.add %iterArg_18, %49 : tensor<f32>
      %51 = func.call @celu(%50) : (tensor<f32>) -> tensor<f32>
      %cst_20 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
      %52 = stablehlo.multiply %cst_20, %51 : tensor<f32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_17, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %53, %52 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %cst_15 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %45 = stablehlo.multiply %cst_15, %44#2 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.multiply %cst_16, %40 : tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    return %47 : tensor<f32>
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
    %60 = stablehlo.abs %59 : (tensor<complex<f32>>) -> tensor<f32>
    %61 = stablehlo.real %59 : (tensor<complex<f32>>) -> tensor<f32>
    %62 = stablehlo.imag %59 : (tensor<complex<f32>>) -> tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %64 = stablehlo.complex %61, %63 : tensor<complex<f32>>
    %65 = stablehlo.convert %60 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_22 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %66 = stablehlo.compare EQ, %65, %cst_22, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_23 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.select %66, %cst_23, %65 : tensor<i1>, tensor<complex<f32>>
    %68 = stablehlo.divide %64, %67 : tensor<complex<f32>>
    %69 = stablehlo.multiply %60, %60 : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %70 = stablehlo.multiply %cst_24, %60 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.add %cst_25, %69 : tensor<f32>
    %72 = stablehlo.convert %71 : (tensor<f32>) -> tensor<complex<f32>>
    %73 = stablehlo.divide %59, %72 : tensor<complex<f32>>
    %74 = stablehlo.multiply %72, %72 : tensor<complex<f32>>
    %cst_26 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %75 = stablehlo.divide %cst_26, %74 : tensor<complex<f32>>
    %cst_27 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %76 = stablehlo.add %73, %cst_27 : tensor<complex<f32>>
    %77 = stablehlo.log %76 : tensor<complex<f32>>
    %78 = stablehlo.real %77 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %79 = stablehlo.multiply %cst_28, %78 : tensor<f32>
    %80 = stablehlo.abs %79 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.compare GE, %79, %cst_29, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.add %cst_30, %80 : tensor<f32>
    %83 = stablehlo.divide %79, %82 : tensor<f32>
    %84 = stablehlo.multiply %82, %82 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %cst_31, %84 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %89:6 = stablehlo.while(%iterArg = %79, %iterArg_51 = %c, %iterArg_52 = %83, %iterArg_53 = %86, %iterArg_54 = %87, %iterArg_55 = %88) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_56 = stablehlo.constant dense<3> : tensor<i32>
      %135 = stablehlo.compare LT, %iterArg_51, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %135 : tensor<i1>
    } do {
      %135 = stablehlo.subtract %iterArg, %iterArg_52 : tensor<f32>
      %cst_56 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
      %136 = stablehlo.multiply %cst_56, %135 : tensor<f32>
      %137 = stablehlo.add %iterArg_52, %136 : tensor<f32>
      %138:4 = func.call @celu(%137) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %cst_57 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
      %139 = stablehlo.multiply %cst_57, %138#0 : tensor<f32>
      %140 = func.call @dynamic_update_index_in_dim(%iterArg_53, %138#1, %iterArg_51) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %141 = func.call @dynamic_update_index_in_dim(%iterArg_54, %138#2, %iterArg_51) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %142 = func.call @dynamic_update_index_in_dim(%iterArg_55, %138#3, %iterArg_51) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %143 = stablehlo.add %iterArg_51, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %143, %139, %140, %141, %142 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.multiply %cst_35, %cst_36 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.multiply %cst_37, %cst_38 : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %92:6 = stablehlo.while(%iterArg = %89#3, %iterArg_51 = %89#4, %iterArg_52 = %89#5, %iterArg_53 = %c_40, %iterArg_54 = %cst_39, %iterArg_55 = %91) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_56 = stablehlo.constant dense<3> : tensor<i32>
      %135 = stablehlo.compare LT, %iterArg_53, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %135 : tensor<i1>
    } do {
      %c_56 = stablehlo.constant dense<3> : tensor<i32>
      %135 = stablehlo.subtract %c_56, %iterArg_53 : tensor<i32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.subtract %135, %c_57 : tensor<i32>
      %137 = func.call @dynamic_index_in_dim(%iterArg, %136) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %138 = func.call @dynamic_index_in_dim(%iterArg_51, %136) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %139 = func.call @dynamic_index_in_dim(%iterArg_52, %136) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_58 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
      %140 = stablehlo.multiply %cst_58, %iterArg_55 : tensor<f32>
      %141 = func.call @celu_0(%137, %138, %139, %140) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst_59 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
      %142 = stablehlo.multiply %cst_59, %141 : tensor<f32>
      %143 = stablehlo.negate %142 : tensor<f32>
      %144 = stablehlo.add %iterArg_54, %142 : tensor<f32>
      %145 = stablehlo.add %141, %143 : tensor<f32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %146 = stablehlo.add %iterArg_53, %c_60 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %146, %144, %145 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %93 = stablehlo.add %90, %92#4 : tensor<f32>
    %94 = stablehlo.multiply %92#5, %85 : tensor<f32>
    %95 = stablehlo.multiply %94, %79 : tensor<f32>
    %96 = stablehlo.negate %95 : tensor<f32>
    %97 = stablehlo.divide %92#5, %82 : tensor<f32>
    %98 = stablehlo.add %93, %97 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.select %81, %cst_41, %96 : tensor<i1>, tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.select %81, %96, %cst_42 : tensor<i1>, tensor<f32>
    %101 = stablehlo.add %98, %100 : tensor<f32>
    %102 = stablehlo.negate %99 : tensor<f32>
    %103 = stablehlo.add %101, %102 : tensor<f32>
    %cst_43 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %104 = stablehlo.multiply %cst_43, %103 : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.complex %104, %cst_44 : tensor<complex<f32>>
    %106 = stablehlo.divide %105, %76 : tensor<complex<f32>>
    %107 = stablehlo.multiply %106, %75 : tensor<complex<f32>>
    %108 = stablehlo.multiply %107, %59 : tensor<complex<f32>>
    %109 = stablehlo.negate %108 : tensor<complex<f32>>
    %110 = stablehlo.divide %106, %72 : tensor<complex<f32>>
    %111 = stablehlo.real %109 : (tensor<complex<f32>>) -> tensor<f32>
    %112 = stablehlo.convert %111 : tensor<f32>
    %113 = stablehlo.multiply %112, %70 : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.complex %113, %cst_45 : tensor<complex<f32>>
    %115 = stablehlo.multiply %114, %68 : tensor<complex<f32>>
    %116 = stablehlo.add %110, %115 : tensor<complex<f32>>
    %117 = stablehlo.multiply %38, %116 : tensor<complex<f32>>
    %118 = stablehlo.multiply %116, %38 : tensor<complex<f32>>
    %119 = stablehlo.add %117, %118 : tensor<complex<f32>>
    %120 = stablehlo.multiply %119, %57 : tensor<complex<f32>>
    %cst_46 = stablehlo.constant dense<(4.900000e-01,0.000000e+00)> : tensor<complex<f32>>
    %121 = stablehlo.multiply %cst_46, %120 : tensor<complex<f32>>
    %122 = stablehlo.multiply %121, %19 : tensor<complex<f32>>
    %cst_47 = stablehlo.constant dense<(2.500000e-01,0.000000e+00)> : tensor<complex<f32>>
    %123 = stablehlo.multiply %cst_47, %122 : tensor<complex<f32>>
    %124 = stablehlo.multiply %123, %14 : tensor<complex<f32>>
    %cst_48 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %125 = stablehlo.multiply %cst_48, %124 : tensor<complex<f32>>
    %126 = stablehlo.multiply %125, %9 : tensor<complex<f32>>
    %cst_49 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %127 = stablehlo.multiply %126, %cst_49 : tensor<complex<f32>>
    %128 = stablehlo.negate %127 : tensor<complex<f32>>
    %129 = stablehlo.multiply %128, %5 : tensor<complex<f32>>
    %130 = stablehlo.real %129 : (tensor<complex<f32>>) -> tensor<f32>
    %131 = stablehlo.convert %130 : tensor<f32>
    %cst_50 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %132 = stablehlo.multiply %cst_50, %129 : tensor<complex<f32>>
    %133 = stablehlo.real %132 : (tensor<complex<f32>>) -> tensor<f32>
    %134 = stablehlo.convert %133 : tensor<f32>
    return %131, %134 : tensor<f32>, tensor<f32>
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
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.add %11, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_13, %11 : tensor<f32>
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
