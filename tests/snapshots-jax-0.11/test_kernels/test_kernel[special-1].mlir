// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def iterated_special_fn(forces):
//     growth = jnp.cosh(jnp.exp(-jnp.abs(forces)))
//     log_gamma_x = jax.scipy.special.gammaln(growth)
//     product = 0.44 * log_gamma_x
//     attenuated = product / (1.0 + jnp.abs(product))
//
//     def body(_, current):
//         return 0.66 * (current + jnp.sin(growth))
//
//     result = lax.fori_loop(0, 2, body, attenuated)
//     inner_arg = 0.81 * jnp.tanh(result)
//     tail = lax.erf_inv(inner_arg)
//     log_scale = jnp.logaddexp(tail, growth)
//
//     def body_fn(_, acc):
//         amplified = jax.nn.soft_sign(acc) * jax.nn.soft_sign(log_scale)
//         offset_by = 1.5 - amplified
//         return offset_by
//
//     out = lax.fori_loop(0, 4, body_fn, jnp.tanh(log_scale))
//     shifted = 1.04 * out + 0.43 * log_scale
//     scaled = 1.5 * shifted
//     return jnp.square(jax.nn.squareplus(scaled))
//
//   forces: float32[] in [-3, 3]
// -----
// forward, cpu
module @jit_iterated_special_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %1 = stablehlo.negate %0 : tensor<f32>
    %2 = stablehlo.exponential %1 : tensor<f32>
    %3 = chlo.cosh %2 : tensor<f32> -> tensor<f32>
    %4 = chlo.lgamma %3 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst, %4 : tensor<f32>
    %6 = stablehlo.abs %5 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.add %cst_0, %6 : tensor<f32>
    %8 = stablehlo.divide %5, %7 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %9:4 = stablehlo.while(%iterArg = %3, %iterArg_8 = %c_1, %iterArg_9 = %c, %iterArg_10 = %8) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
      %32 = stablehlo.sine %iterArg : tensor<f32>
      %33 = stablehlo.add %iterArg_10, %32 : tensor<f32>
      %cst_12 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %34 = stablehlo.multiply %cst_12, %33 : tensor<f32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_8, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %35, %31, %34 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %10 = stablehlo.tanh %9#3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_2, %10 : tensor<f32>
    %12 = chlo.erf_inv %11 : tensor<f32> -> tensor<f32>
    %13 = stablehlo.maximum %12, %3 : tensor<f32>
    %14 = stablehlo.subtract %12, %3 : tensor<f32>
    %15 = stablehlo.compare NE, %14, %14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %16 = stablehlo.add %12, %3 : tensor<f32>
    %17 = stablehlo.abs %14 : tensor<f32>
    %18 = stablehlo.negate %17 : tensor<f32>
    %19 = stablehlo.exponential %18 : tensor<f32>
    %20 = stablehlo.log_plus_one %19 : tensor<f32>
    %21 = stablehlo.add %13, %20 : tensor<f32>
    %22 = stablehlo.select %15, %16, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.tanh %22 : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %24:4 = stablehlo.while(%iterArg = %22, %iterArg_8 = %c_4, %iterArg_9 = %c_3, %iterArg_10 = %23) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
      %32 = func.call @soft_sign(%iterArg_10) : (tensor<f32>) -> tensor<f32>
      %33 = func.call @soft_sign(%iterArg) : (tensor<f32>) -> tensor<f32>
      %34 = stablehlo.multiply %32, %33 : tensor<f32>
      %cst_12 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %35 = stablehlo.subtract %cst_12, %34 : tensor<f32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_8, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %36, %31, %35 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %cst_5 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %25 = stablehlo.multiply %cst_5, %24#3 : tensor<f32>
    %cst_6 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %26 = stablehlo.multiply %cst_6, %22 : tensor<f32>
    %27 = stablehlo.add %25, %26 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %28 = stablehlo.multiply %cst_7, %27 : tensor<f32>
    %29 = call @squareplus(%28) : (tensor<f32>) -> tensor<f32>
    %30 = chlo.square %29 : tensor<f32> -> tensor<f32>
    return %30 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.negate %0 : tensor<f32>
    %3 = stablehlo.exponential %2 : tensor<f32>
    %4 = chlo.cosh %3 : tensor<f32> -> tensor<f32>
    %5 = chlo.sinh %3 : tensor<f32> -> tensor<f32>
    %6 = chlo.lgamma %4 : tensor<f32> -> tensor<f32>
    %7 = chlo.digamma %4 : tensor<f32> -> tensor<f32>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %9 = stablehlo.abs %8 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.compare GE, %8, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.add %cst_2, %9 : tensor<f32>
    %12 = stablehlo.divide %8, %11 : tensor<f32>
    %13 = stablehlo.multiply %11, %11 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_3, %13 : tensor<f32>
    %15 = stablehlo.sine %4 : tensor<f32>
    %16 = stablehlo.cosine %4 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17:4 = stablehlo.while(%iterArg = %15, %iterArg_45 = %c_4, %iterArg_46 = %c, %iterArg_47 = %12) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_45, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_46, %c_48 : tensor<i32>
      %104 = stablehlo.add %iterArg_47, %iterArg : tensor<f32>
      %cst_49 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %105 = stablehlo.multiply %cst_49, %104 : tensor<f32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_45, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %106, %103, %105 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %18 = stablehlo.tanh %17#3 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.add %cst_5, %18 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.subtract %cst_6, %18 : tensor<f32>
    %21 = stablehlo.multiply %19, %20 : tensor<f32>
    %cst_7 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_7, %18 : tensor<f32>
    %23 = chlo.erf_inv %22 : tensor<f32> -> tensor<f32>
    %24 = chlo.square %23 : tensor<f32> -> tensor<f32>
    %25 = stablehlo.exponential %24 : tensor<f32>
    %26 = stablehlo.maximum %23, %4 : tensor<f32>
    %27 = stablehlo.subtract %23, %4 : tensor<f32>
    %28 = stablehlo.compare NE, %27, %27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %29 = stablehlo.add %23, %4 : tensor<f32>
    %30 = stablehlo.abs %27 : tensor<f32>
    %31 = stablehlo.negate %30 : tensor<f32>
    %32 = stablehlo.exponential %31 : tensor<f32>
    %33 = stablehlo.log_plus_one %32 : tensor<f32>
    %34 = stablehlo.add %26, %33 : tensor<f32>
    %35 = stablehlo.select %28, %29, %34 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %36 = stablehlo.compare EQ, %23, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.select %36, %cst_9, %23 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %38 = stablehlo.compare EQ, %35, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %38, %cst_11, %35 : tensor<i1>, tensor<f32>
    %40 = stablehlo.subtract %37, %39 : tensor<f32>
    %41 = stablehlo.exponential %40 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %42 = stablehlo.compare EQ, %4, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.select %42, %cst_13, %4 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %44 = stablehlo.compare EQ, %35, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.select %44, %cst_15, %35 : tensor<i1>, tensor<f32>
    %46 = stablehlo.subtract %43, %45 : tensor<f32>
    %47 = stablehlo.exponential %46 : tensor<f32>
    %48 = stablehlo.tanh %35 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.add %cst_16, %48 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.subtract %cst_17, %48 : tensor<f32>
    %51 = stablehlo.multiply %49, %50 : tensor<f32>
    call @soft_sign() : () -> ()
    %52:4 = call @soft_sign_0(%35) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %c_19 = stablehlo.constant dense<false> : tensor<i1>
    %53 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %58:9 = stablehlo.while(%iterArg = %52#0, %iterArg_45 = %c_24, %iterArg_46 = %c_18, %iterArg_47 = %48, %iterArg_48 = %53, %iterArg_49 = %54, %iterArg_50 = %55, %iterArg_51 = %56, %iterArg_52 = %57) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_53 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_45, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_46, %c_53 : tensor<i32>
      %104:4 = func.call @soft_sign_1(%iterArg_47) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
      %105 = stablehlo.multiply %104#0, %iterArg : tensor<f32>
      %cst_54 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %106 = stablehlo.subtract %cst_54, %105 : tensor<f32>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_48, %104#1, %iterArg_45) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %108 = func.call @dynamic_update_index_in_dim_2(%iterArg_49, %104#2, %iterArg_45) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %109 = func.call @dynamic_update_index_in_dim_2(%iterArg_50, %iterArg_47, %iterArg_45) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %110 = func.call @dynamic_update_index_in_dim_2(%iterArg_51, %104#3, %iterArg_45) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %111 = func.call @dynamic_update_index_in_dim_2(%iterArg_52, %104#0, %iterArg_45) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %112 = stablehlo.add %iterArg_45, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %112, %103, %106, %107, %108, %109, %110, %111 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_25 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %59 = stablehlo.multiply %cst_25, %58#3 : tensor<f32>
    %cst_26 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %60 = stablehlo.multiply %cst_26, %35 : tensor<f32>
    %61 = stablehlo.add %59, %60 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %62 = stablehlo.multiply %cst_27, %61 : tensor<f32>
    %63:3 = call @squareplus(%62) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %64 = chlo.square %63#0 : tensor<f32> -> tensor<f32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %65 = stablehlo.multiply %cst_28, %63#0 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %cst_29) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.multiply %cst_30, %65 : tensor<f32>
    %68 = call @squareplus_3(%63#1, %63#2, %67) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %69 = stablehlo.multiply %cst_31, %68 : tensor<f32>
    %cst_32 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %70 = stablehlo.multiply %cst_32, %69 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %71 = stablehlo.multiply %cst_33, %69 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %72:13 = stablehlo.while(%iterArg = %58#4, %iterArg_45 = %58#5, %iterArg_46 = %58#6, %iterArg_47 = %58#7, %iterArg_48 = %58#8, %iterArg_49 = %52#1, %iterArg_50 = %52#2, %iterArg_51 = %35, %iterArg_52 = %52#3, %iterArg_53 = %52#0, %iterArg_54 = %c_35, %iterArg_55 = %cst_34, %iterArg_56 = %71) : tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_57 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_54, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_57 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.subtract %c_57, %iterArg_54 : tensor<i32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_58 : tensor<i32>
      %105 = func.call @dynamic_index_in_dim(%iterArg, %104) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %106 = func.call @dynamic_index_in_dim_4(%iterArg_45, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %107 = func.call @dynamic_index_in_dim_4(%iterArg_46, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %108 = func.call @dynamic_index_in_dim_4(%iterArg_47, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %109 = func.call @dynamic_index_in_dim_4(%iterArg_48, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %110 = stablehlo.negate %iterArg_56 : tensor<f32>
      %111 = stablehlo.multiply %109, %110 : tensor<f32>
      %112 = stablehlo.multiply %110, %iterArg_53 : tensor<f32>
      %113 = func.call @soft_sign_5(%iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %111) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %114 = stablehlo.add %iterArg_55, %113 : tensor<f32>
      %115 = func.call @soft_sign_5(%105, %106, %107, %108, %112) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %116 = stablehlo.add %iterArg_54, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %116, %114, %115 : tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %73 = stablehlo.add %70, %72#11 : tensor<f32>
    %74 = stablehlo.multiply %72#12, %51 : tensor<f32>
    %75 = stablehlo.add %73, %74 : tensor<f32>
    %76 = stablehlo.multiply %75, %47 : tensor<f32>
    %77 = stablehlo.multiply %75, %41 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.886226952> : tensor<f32>
    %78 = stablehlo.multiply %cst_36, %77 : tensor<f32>
    %79 = stablehlo.multiply %78, %25 : tensor<f32>
    %cst_37 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %80 = stablehlo.multiply %cst_37, %79 : tensor<f32>
    %81 = stablehlo.multiply %80, %21 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %82:4 = stablehlo.while(%iterArg = %16, %iterArg_45 = %c_39, %iterArg_46 = %cst_38, %iterArg_47 = %81) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_45, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %103 = stablehlo.subtract %c_48, %iterArg_45 : tensor<i32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_49 : tensor<i32>
      %cst_50 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %105 = stablehlo.multiply %cst_50, %iterArg_47 : tensor<f32>
      %106 = stablehlo.multiply %105, %iterArg : tensor<f32>
      %107 = stablehlo.add %iterArg_46, %106 : tensor<f32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %108 = stablehlo.add %iterArg_45, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %108, %107, %105 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %83 = stablehlo.add %76, %82#2 : tensor<f32>
    %84 = stablehlo.multiply %82#3, %14 : tensor<f32>
    %85 = stablehlo.multiply %84, %8 : tensor<f32>
    %86 = stablehlo.negate %85 : tensor<f32>
    %87 = stablehlo.divide %82#3, %11 : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.select %10, %cst_40, %86 : tensor<i1>, tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.select %10, %86, %cst_41 : tensor<i1>, tensor<f32>
    %90 = stablehlo.add %87, %89 : tensor<f32>
    %91 = stablehlo.negate %88 : tensor<f32>
    %92 = stablehlo.add %90, %91 : tensor<f32>
    %cst_42 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %93 = stablehlo.multiply %cst_42, %92 : tensor<f32>
    %94 = stablehlo.multiply %93, %7 : tensor<f32>
    %95 = stablehlo.add %83, %94 : tensor<f32>
    %96 = stablehlo.multiply %95, %5 : tensor<f32>
    %97 = stablehlo.multiply %96, %3 : tensor<f32>
    %98 = stablehlo.negate %97 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.select %1, %cst_43, %98 : tensor<i1>, tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.select %1, %98, %cst_44 : tensor<i1>, tensor<f32>
    %101 = stablehlo.negate %99 : tensor<f32>
    %102 = stablehlo.add %100, %101 : tensor<f32>
    return %102 : tensor<f32>
  }
  func.func private @soft_sign() {
    return
  }
  func.func private @soft_sign_0(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_1(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi1>, tensor<1xi1>, tensor<i32>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    %5 = stablehlo.add %arg0, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_2 : tensor<f32>
    return %6, %1, %4 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @soft_sign_5(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
