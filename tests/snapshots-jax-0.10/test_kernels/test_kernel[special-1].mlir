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
      %31:2 = func.call @closed_call(%iterArg, %iterArg_9, %iterArg_10) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %32, %31#0, %31#1 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
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
      %31:2 = func.call @closed_call_0(%iterArg, %iterArg_9, %iterArg_10) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %32, %31#0, %31#1 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<i32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.sine %arg0 : tensor<f32>
    %2 = stablehlo.add %arg2, %1 : tensor<f32>
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst, %2 : tensor<f32>
    return %0, %3 : tensor<i32>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<i32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = call @soft_sign(%arg2) : (tensor<f32>) -> tensor<f32>
    %2 = call @soft_sign(%arg0) : (tensor<f32>) -> tensor<f32>
    %3 = stablehlo.multiply %1, %2 : tensor<f32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst, %3 : tensor<f32>
    return %0, %4 : tensor<i32>, tensor<f32>
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
    %17:4 = stablehlo.while(%iterArg = %15, %iterArg_43 = %c_4, %iterArg_44 = %c, %iterArg_45 = %12) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_43, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %103:2 = func.call @closed_call(%iterArg, %iterArg_44, %iterArg_45) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_43, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %104, %103#0, %103#1 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %18 = stablehlo.tanh %17#3 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.subtract %cst_5, %18 : tensor<f32>
    %cst_6 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %20 = stablehlo.multiply %cst_6, %18 : tensor<f32>
    %21 = chlo.erf_inv %20 : tensor<f32> -> tensor<f32>
    %22 = chlo.square %21 : tensor<f32> -> tensor<f32>
    %23 = stablehlo.exponential %22 : tensor<f32>
    %24 = stablehlo.maximum %21, %4 : tensor<f32>
    %25 = stablehlo.subtract %21, %4 : tensor<f32>
    %26 = stablehlo.compare NE, %25, %25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %27 = stablehlo.add %21, %4 : tensor<f32>
    %28 = stablehlo.abs %25 : tensor<f32>
    %29 = stablehlo.negate %28 : tensor<f32>
    %30 = stablehlo.exponential %29 : tensor<f32>
    %31 = stablehlo.log_plus_one %30 : tensor<f32>
    %32 = stablehlo.add %24, %31 : tensor<f32>
    %33 = stablehlo.select %26, %27, %32 : tensor<i1>, tensor<f32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %34 = stablehlo.compare EQ, %21, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.select %34, %cst_8, %21 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %36 = stablehlo.compare EQ, %33, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.select %36, %cst_10, %33 : tensor<i1>, tensor<f32>
    %38 = stablehlo.subtract %35, %37 : tensor<f32>
    %39 = stablehlo.exponential %38 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %40 = stablehlo.compare EQ, %4, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.select %40, %cst_12, %4 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %42 = stablehlo.compare EQ, %33, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.select %42, %cst_14, %33 : tensor<i1>, tensor<f32>
    %44 = stablehlo.subtract %41, %43 : tensor<f32>
    %45 = stablehlo.exponential %44 : tensor<f32>
    %46 = stablehlo.tanh %33 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.subtract %cst_15, %46 : tensor<f32>
    call @soft_sign() : () -> ()
    %48:4 = call @soft_sign_0(%33) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %c_17 = stablehlo.constant dense<false> : tensor<i1>
    %49 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %54:9 = stablehlo.while(%iterArg = %48#0, %iterArg_43 = %c_22, %iterArg_44 = %c_16, %iterArg_45 = %46, %iterArg_46 = %49, %iterArg_47 = %50, %iterArg_48 = %51, %iterArg_49 = %52, %iterArg_50 = %53) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_51 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_43, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %103:7 = func.call @closed_call_1(%iterArg, %iterArg_44, %iterArg_45) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_46, %103#2, %iterArg_43) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %105 = func.call @dynamic_update_index_in_dim_3(%iterArg_47, %103#3, %iterArg_43) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %106 = func.call @dynamic_update_index_in_dim_3(%iterArg_48, %103#4, %iterArg_43) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %107 = func.call @dynamic_update_index_in_dim_3(%iterArg_49, %103#5, %iterArg_43) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %108 = func.call @dynamic_update_index_in_dim_3(%iterArg_50, %103#6, %iterArg_43) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %109 = stablehlo.add %iterArg_43, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %109, %103#0, %103#1, %104, %105, %106, %107, %108 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_23 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %55 = stablehlo.multiply %cst_23, %54#3 : tensor<f32>
    %cst_24 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %56 = stablehlo.multiply %cst_24, %33 : tensor<f32>
    %57 = stablehlo.add %55, %56 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %58 = stablehlo.multiply %cst_25, %57 : tensor<f32>
    %59:3 = call @squareplus(%58) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %60 = chlo.square %59#0 : tensor<f32> -> tensor<f32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.multiply %cst_26, %59#0 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%60 init: %cst_27) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.multiply %cst_28, %61 : tensor<f32>
    %64 = call @squareplus_4(%59#1, %59#2, %63) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %65 = stablehlo.multiply %cst_29, %64 : tensor<f32>
    %cst_30 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %66 = stablehlo.multiply %cst_30, %65 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %67 = stablehlo.multiply %cst_31, %65 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %68:13 = stablehlo.while(%iterArg = %54#4, %iterArg_43 = %54#5, %iterArg_44 = %54#6, %iterArg_45 = %54#7, %iterArg_46 = %54#8, %iterArg_47 = %48#1, %iterArg_48 = %48#2, %iterArg_49 = %33, %iterArg_50 = %48#3, %iterArg_51 = %48#0, %iterArg_52 = %c_33, %iterArg_53 = %cst_32, %iterArg_54 = %67) : tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_55 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_52, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_55 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.subtract %c_55, %iterArg_52 : tensor<i32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_56 : tensor<i32>
      %105 = func.call @dynamic_index_in_dim(%iterArg, %104) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %106 = func.call @dynamic_index_in_dim_5(%iterArg_43, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %107 = func.call @dynamic_index_in_dim_5(%iterArg_44, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %108 = func.call @dynamic_index_in_dim_5(%iterArg_45, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %109 = func.call @dynamic_index_in_dim_5(%iterArg_46, %104) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %110:2 = func.call @closed_call_6(%iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_53, %iterArg_54, %105, %106, %107, %108, %109) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %111 = stablehlo.add %iterArg_52, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %111, %110#0, %110#1 : tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %69 = stablehlo.add %66, %68#11 : tensor<f32>
    %70 = stablehlo.multiply %68#12, %47 : tensor<f32>
    %71 = stablehlo.add %69, %70 : tensor<f32>
    %72 = stablehlo.multiply %70, %46 : tensor<f32>
    %73 = stablehlo.add %71, %72 : tensor<f32>
    %74 = stablehlo.multiply %73, %45 : tensor<f32>
    %75 = stablehlo.multiply %73, %39 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.886226952> : tensor<f32>
    %76 = stablehlo.multiply %cst_34, %75 : tensor<f32>
    %77 = stablehlo.multiply %76, %23 : tensor<f32>
    %cst_35 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %78 = stablehlo.multiply %cst_35, %77 : tensor<f32>
    %79 = stablehlo.multiply %78, %19 : tensor<f32>
    %80 = stablehlo.multiply %79, %18 : tensor<f32>
    %81 = stablehlo.add %79, %80 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %82:4 = stablehlo.while(%iterArg = %16, %iterArg_43 = %c_37, %iterArg_44 = %cst_36, %iterArg_45 = %81) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_43, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %103 = stablehlo.subtract %c_46, %iterArg_43 : tensor<i32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_47 : tensor<i32>
      %105:2 = func.call @closed_call_8(%iterArg, %iterArg_44, %iterArg_45) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_43, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %106, %105#0, %105#1 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %83 = stablehlo.add %74, %82#2 : tensor<f32>
    %84 = stablehlo.multiply %82#3, %14 : tensor<f32>
    %85 = stablehlo.multiply %84, %8 : tensor<f32>
    %86 = stablehlo.negate %85 : tensor<f32>
    %87 = stablehlo.divide %82#3, %11 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.select %10, %cst_38, %86 : tensor<i1>, tensor<f32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.select %10, %86, %cst_39 : tensor<i1>, tensor<f32>
    %90 = stablehlo.add %87, %89 : tensor<f32>
    %91 = stablehlo.negate %88 : tensor<f32>
    %92 = stablehlo.add %90, %91 : tensor<f32>
    %cst_40 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %93 = stablehlo.multiply %cst_40, %92 : tensor<f32>
    %94 = stablehlo.multiply %93, %7 : tensor<f32>
    %95 = stablehlo.add %83, %94 : tensor<f32>
    %96 = stablehlo.multiply %95, %5 : tensor<f32>
    %97 = stablehlo.multiply %96, %3 : tensor<f32>
    %98 = stablehlo.negate %97 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.select %1, %cst_41, %98 : tensor<i1>, tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.select %1, %98, %cst_42 : tensor<i1>, tensor<f32>
    %101 = stablehlo.negate %99 : tensor<f32>
    %102 = stablehlo.add %100, %101 : tensor<f32>
    return %102 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<i32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.add %arg2, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst, %1 : tensor<f32>
    return %0, %2 : tensor<i32>, tensor<f32>
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
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1:4 = call @soft_sign_2(%arg2) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %2 = stablehlo.multiply %1#0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst, %2 : tensor<f32>
    return %0, %3, %1#1, %1#2, %arg2, %1#3, %1#0 : tensor<i32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_2(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
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
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
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
  func.func private @squareplus_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
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
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_6(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<i1>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg6 : tensor<f32>
    %1 = stablehlo.multiply %arg11, %0 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg4 : tensor<f32>
    %3 = call @soft_sign_7(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg5, %3 : tensor<f32>
    %5 = call @soft_sign_7(%arg7, %arg8, %arg9, %arg10, %2) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %4, %5 : tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_7(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
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
  func.func private @closed_call_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg2 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %2 = stablehlo.add %arg1, %1 : tensor<f32>
    return %2, %0 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
