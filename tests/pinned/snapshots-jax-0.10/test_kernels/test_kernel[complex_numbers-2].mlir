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
      %48 = func.call @closed_call(%iterArg, %iterArg_18) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_17, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %49, %48 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %cst_15 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %45 = stablehlo.multiply %cst_15, %44#2 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.multiply %cst_16, %40 : tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    return %47 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %2 = stablehlo.add %arg1, %1 : tensor<f32>
    %3 = call @celu(%2) : (tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_0, %3 : tensor<f32>
    return %4 : tensor<f32>
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
    %12 = stablehlo.subtract %cst_5, %11 : tensor<complex<f32>>
    %cst_6 = stablehlo.constant dense<(2.500000e-01,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.multiply %cst_6, %11 : tensor<complex<f32>>
    %14 = stablehlo.tanh %13 : tensor<complex<f32>>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %15 = stablehlo.subtract %cst_7, %14 : tensor<complex<f32>>
    %cst_8 = stablehlo.constant dense<(4.900000e-01,0.000000e+00)> : tensor<complex<f32>>
    %16 = stablehlo.multiply %cst_8, %14 : tensor<complex<f32>>
    %17 = stablehlo.real %16 : (tensor<complex<f32>>) -> tensor<f32>
    %18 = stablehlo.imag %16 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.compare EQ, %17, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %20 = stablehlo.sine %17 : tensor<f32>
    %21 = stablehlo.cosine %17 : tensor<f32>
    %22 = stablehlo.exponential_minus_one %18 : tensor<f32>
    %23 = stablehlo.negate %18 : tensor<f32>
    %24 = stablehlo.exponential_minus_one %23 : tensor<f32>
    %25 = stablehlo.subtract %22, %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.divide %25, %cst_10 : tensor<f32>
    %27 = stablehlo.add %22, %24 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.add %27, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_12 : tensor<f32>
    %30 = stablehlo.multiply %20, %29 : tensor<f32>
    %31 = stablehlo.multiply %21, %26 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.complex %cst_13, %31 : tensor<complex<f32>>
    %33 = stablehlo.complex %30, %31 : tensor<complex<f32>>
    %34 = stablehlo.select %19, %32, %33 : tensor<i1>, tensor<complex<f32>>
    %35 = stablehlo.real %16 : (tensor<complex<f32>>) -> tensor<f32>
    %36 = stablehlo.imag %16 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.compare EQ, %35, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %38 = stablehlo.sine %35 : tensor<f32>
    %39 = stablehlo.cosine %35 : tensor<f32>
    %40 = stablehlo.exponential_minus_one %36 : tensor<f32>
    %41 = stablehlo.negate %36 : tensor<f32>
    %42 = stablehlo.exponential_minus_one %41 : tensor<f32>
    %43 = stablehlo.subtract %40, %42 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_15 : tensor<f32>
    %45 = stablehlo.add %40, %42 : tensor<f32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.add %45, %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.divide %46, %cst_17 : tensor<f32>
    %48 = stablehlo.multiply %39, %47 : tensor<f32>
    %49 = stablehlo.negate %38 : tensor<f32>
    %50 = stablehlo.multiply %49, %44 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.complex %48, %cst_18 : tensor<complex<f32>>
    %52 = stablehlo.complex %48, %50 : tensor<complex<f32>>
    %53 = stablehlo.select %37, %51, %52 : tensor<i1>, tensor<complex<f32>>
    %54 = stablehlo.multiply %34, %34 : tensor<complex<f32>>
    %cst_19 = stablehlo.constant dense<(6.200000e-01,4.000000e-01)> : tensor<complex<f32>>
    %55 = stablehlo.add %54, %cst_19 : tensor<complex<f32>>
    %56 = stablehlo.abs %55 : (tensor<complex<f32>>) -> tensor<f32>
    %57 = stablehlo.real %55 : (tensor<complex<f32>>) -> tensor<f32>
    %58 = stablehlo.imag %55 : (tensor<complex<f32>>) -> tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %60 = stablehlo.complex %57, %59 : tensor<complex<f32>>
    %61 = stablehlo.convert %56 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_20 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %62 = stablehlo.compare EQ, %61, %cst_20, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %63 = stablehlo.select %62, %cst_21, %61 : tensor<i1>, tensor<complex<f32>>
    %64 = stablehlo.divide %60, %63 : tensor<complex<f32>>
    %65 = stablehlo.multiply %56, %56 : tensor<f32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.multiply %cst_22, %56 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.add %cst_23, %65 : tensor<f32>
    %68 = stablehlo.convert %67 : (tensor<f32>) -> tensor<complex<f32>>
    %69 = stablehlo.divide %55, %68 : tensor<complex<f32>>
    %70 = stablehlo.multiply %68, %68 : tensor<complex<f32>>
    %cst_24 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %71 = stablehlo.divide %cst_24, %70 : tensor<complex<f32>>
    %cst_25 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %72 = stablehlo.add %69, %cst_25 : tensor<complex<f32>>
    %73 = stablehlo.log %72 : tensor<complex<f32>>
    %74 = stablehlo.real %73 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %75 = stablehlo.multiply %cst_26, %74 : tensor<f32>
    %76 = stablehlo.abs %75 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.compare GE, %75, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.add %cst_28, %76 : tensor<f32>
    %79 = stablehlo.divide %75, %78 : tensor<f32>
    %80 = stablehlo.multiply %78, %78 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.divide %cst_29, %80 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %85:6 = stablehlo.while(%iterArg = %75, %iterArg_49 = %c, %iterArg_50 = %79, %iterArg_51 = %82, %iterArg_52 = %83, %iterArg_53 = %84) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_54 = stablehlo.constant dense<3> : tensor<i32>
      %135 = stablehlo.compare LT, %iterArg_49, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %135 : tensor<i1>
    } do {
      %135:4 = func.call @closed_call(%iterArg, %iterArg_50) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %136 = func.call @dynamic_update_index_in_dim(%iterArg_51, %135#1, %iterArg_49) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %137 = func.call @dynamic_update_index_in_dim(%iterArg_52, %135#2, %iterArg_49) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %138 = func.call @dynamic_update_index_in_dim(%iterArg_53, %135#3, %iterArg_49) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %139 = stablehlo.add %iterArg_49, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %139, %135#0, %136, %137, %138 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.multiply %cst_33, %cst_34 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.multiply %cst_35, %cst_36 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %88:6 = stablehlo.while(%iterArg = %85#3, %iterArg_49 = %85#4, %iterArg_50 = %85#5, %iterArg_51 = %c_38, %iterArg_52 = %cst_37, %iterArg_53 = %87) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_54 = stablehlo.constant dense<3> : tensor<i32>
      %135 = stablehlo.compare LT, %iterArg_51, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %135 : tensor<i1>
    } do {
      %c_54 = stablehlo.constant dense<3> : tensor<i32>
      %135 = stablehlo.subtract %c_54, %iterArg_51 : tensor<i32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.subtract %135, %c_55 : tensor<i32>
      %137 = func.call @dynamic_index_in_dim(%iterArg, %136) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %138 = func.call @dynamic_index_in_dim(%iterArg_49, %136) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %139 = func.call @dynamic_index_in_dim(%iterArg_50, %136) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %140:2 = func.call @closed_call_0(%iterArg_52, %iterArg_53, %137, %138, %139) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %141 = stablehlo.add %iterArg_51, %c_56 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_49, %iterArg_50, %141, %140#0, %140#1 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %89 = stablehlo.add %86, %88#4 : tensor<f32>
    %90 = stablehlo.multiply %88#5, %81 : tensor<f32>
    %91 = stablehlo.multiply %90, %75 : tensor<f32>
    %92 = stablehlo.negate %91 : tensor<f32>
    %93 = stablehlo.divide %88#5, %78 : tensor<f32>
    %94 = stablehlo.add %89, %93 : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.select %77, %cst_39, %92 : tensor<i1>, tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.select %77, %92, %cst_40 : tensor<i1>, tensor<f32>
    %97 = stablehlo.add %94, %96 : tensor<f32>
    %98 = stablehlo.negate %95 : tensor<f32>
    %99 = stablehlo.add %97, %98 : tensor<f32>
    %cst_41 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %100 = stablehlo.multiply %cst_41, %99 : tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.complex %100, %cst_42 : tensor<complex<f32>>
    %102 = stablehlo.divide %101, %72 : tensor<complex<f32>>
    %103 = stablehlo.multiply %102, %71 : tensor<complex<f32>>
    %104 = stablehlo.multiply %103, %55 : tensor<complex<f32>>
    %105 = stablehlo.negate %104 : tensor<complex<f32>>
    %106 = stablehlo.divide %102, %68 : tensor<complex<f32>>
    %107 = stablehlo.real %105 : (tensor<complex<f32>>) -> tensor<f32>
    %108 = stablehlo.convert %107 : tensor<f32>
    %109 = stablehlo.multiply %108, %66 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.complex %109, %cst_43 : tensor<complex<f32>>
    %111 = stablehlo.multiply %110, %64 : tensor<complex<f32>>
    %112 = stablehlo.add %106, %111 : tensor<complex<f32>>
    %113 = stablehlo.multiply %34, %112 : tensor<complex<f32>>
    %114 = stablehlo.multiply %112, %34 : tensor<complex<f32>>
    %115 = stablehlo.add %113, %114 : tensor<complex<f32>>
    %116 = stablehlo.multiply %115, %53 : tensor<complex<f32>>
    %cst_44 = stablehlo.constant dense<(4.900000e-01,0.000000e+00)> : tensor<complex<f32>>
    %117 = stablehlo.multiply %cst_44, %116 : tensor<complex<f32>>
    %118 = stablehlo.multiply %117, %15 : tensor<complex<f32>>
    %119 = stablehlo.multiply %118, %14 : tensor<complex<f32>>
    %120 = stablehlo.add %118, %119 : tensor<complex<f32>>
    %cst_45 = stablehlo.constant dense<(2.500000e-01,0.000000e+00)> : tensor<complex<f32>>
    %121 = stablehlo.multiply %cst_45, %120 : tensor<complex<f32>>
    %122 = stablehlo.multiply %121, %12 : tensor<complex<f32>>
    %123 = stablehlo.multiply %122, %11 : tensor<complex<f32>>
    %124 = stablehlo.add %122, %123 : tensor<complex<f32>>
    %cst_46 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %125 = stablehlo.multiply %cst_46, %124 : tensor<complex<f32>>
    %126 = stablehlo.multiply %125, %9 : tensor<complex<f32>>
    %cst_47 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %127 = stablehlo.multiply %126, %cst_47 : tensor<complex<f32>>
    %128 = stablehlo.negate %127 : tensor<complex<f32>>
    %129 = stablehlo.multiply %128, %5 : tensor<complex<f32>>
    %130 = stablehlo.real %129 : (tensor<complex<f32>>) -> tensor<f32>
    %131 = stablehlo.convert %130 : tensor<f32>
    %cst_48 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %132 = stablehlo.multiply %cst_48, %129 : tensor<complex<f32>>
    %133 = stablehlo.real %132 : (tensor<complex<f32>>) -> tensor<f32>
    %134 = stablehlo.convert %133 : tensor<f32>
    return %131, %134 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %2 = stablehlo.add %arg1, %1 : tensor<f32>
    %3:4 = call @celu(%2) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_0 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_0, %3#0 : tensor<f32>
    return %4, %3#1, %3#2, %3#3 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @celu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.select %1, %cst_1, %cst_0 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.compare EQ, %cst_2, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.select %3, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.minimum %arg0, %cst_5 : tensor<f32>
    %7 = stablehlo.compare EQ, %arg0, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.compare EQ, %cst_8, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.select %9, %cst_10, %cst_9 : tensor<i1>, tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %6, %cst_11 : tensor<f32>
    %13 = stablehlo.exponential_minus_one %12 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.add %13, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.multiply %cst_13, %13 : tensor<f32>
    %16 = stablehlo.add %0, %15 : tensor<f32>
    return %16, %5, %11, %14 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %1 = call @celu_1(%arg2, %arg3, %arg4, %0) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %1 : tensor<f32>
    %3 = stablehlo.negate %2 : tensor<f32>
    %4 = stablehlo.add %arg0, %2 : tensor<f32>
    %5 = stablehlo.add %1, %3 : tensor<f32>
    return %4, %5 : tensor<f32>, tensor<f32>
  }
  func.func private @celu_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
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
