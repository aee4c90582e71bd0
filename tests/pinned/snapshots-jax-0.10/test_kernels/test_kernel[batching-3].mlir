// import jax.numpy as jnp
// from jax import lax
//
//
// def run_one(seq, rate_one):
//     hot = 0.5 * seq + 0.5 * jnp.sin(seq)
//     low_case = jnp.log1p(seq**2)
//     return lax.cond(
//         jnp.sum(seq) > 0.14, lambda u: u * hot, lambda v: v - low_case, rate_one
//     )
//
//
// def sparse_batched_cond(xs, rates):
//     runs = lax.map(lambda pair: run_one(pair[0], pair[1]), (xs, rates))
//     offset_by = 0.8 - 0.92 * runs
//     return offset_by * jnp.tanh(offset_by)
//
//   xs: float32[3, 3] in [-1.2, 1.2]
//   rates: float32[3] in [0.3, 0.9]
// -----
// forward, cpu
module @jit_sparse_batched_cond attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c, %iterArg_4 = %0) : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %9 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_3) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %10 = func.call @closed_call(%8, %9) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
      %11 = func.call @dynamic_update_index_in_dim(%iterArg_4, %10, %iterArg_3) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %12, %11 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>
    }
    %cst_0 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.multiply %2, %1#3 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<3x3xf32>
    %6 = stablehlo.tanh %5 : tensor<3x3xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<3x3xf32>
    return %7 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<f32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.sine %arg0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3xf32>
    %5 = stablehlo.add %1, %4 : tensor<3xf32>
    %6 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %7 = stablehlo.log_plus_one %6 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %9 = stablehlo.compare GT, %8, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %10 = stablehlo.convert %9 : (tensor<i1>) -> tensor<i32>
    %11 = "stablehlo.case"(%10) ({
      %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %13 = stablehlo.subtract %12, %7 : tensor<3xf32>
      stablehlo.return %13 : tensor<3xf32>
    }, {
      %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %13 = stablehlo.multiply %12, %5 : tensor<3xf32>
      stablehlo.return %13 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    return %11 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %7:10 = stablehlo.while(%iterArg = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %c_5, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6) : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_15, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %29 = func.call @dynamic_index_in_dim_0(%iterArg_14, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30:7 = func.call @closed_call(%28, %29) : (tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>)
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_16, %30#0, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_17, %30#1, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_18, %30#2, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_19, %30#3, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %35 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %30#4, %iterArg_15) : (tensor<3xi32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_21, %30#5, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %37 = func.call @dynamic_update_index_in_dim_2(%iterArg_22, %30#6, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_15, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %38, %31, %32, %33, %34, %35, %36, %37 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>
    }
    %cst_6 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %9 = stablehlo.multiply %8, %7#3 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.tanh %11 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.multiply %11, %15 : tensor<3x3xf32>
    %17 = stablehlo.multiply %15, %12 : tensor<3x3xf32>
    %18 = stablehlo.multiply %16, %14 : tensor<3x3xf32>
    %19 = stablehlo.add %17, %18 : tensor<3x3xf32>
    %20 = stablehlo.multiply %18, %12 : tensor<3x3xf32>
    %21 = stablehlo.add %19, %20 : tensor<3x3xf32>
    %22 = stablehlo.negate %21 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %27:10 = stablehlo.while(%iterArg = %24, %iterArg_14 = %7#4, %iterArg_15 = %7#5, %iterArg_16 = %7#6, %iterArg_17 = %7#7, %iterArg_18 = %7#8, %iterArg_19 = %7#9, %iterArg_20 = %c_13, %iterArg_21 = %25, %iterArg_22 = %26) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %28 = stablehlo.subtract %c_23, %iterArg_20 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.subtract %28, %c_24 : tensor<i32>
      %30 = func.call @dynamic_index_in_dim(%iterArg, %29) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_14, %29) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_15, %29) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_16, %29) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_index_in_dim_3(%iterArg_17, %29) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_18, %29) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_index_in_dim_0(%iterArg_19, %29) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %37:2 = func.call @closed_call_4(%30, %31, %32, %33, %34, %35, %36) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>, tensor<f32>)
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_21, %37#0, %29) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %39 = func.call @dynamic_update_index_in_dim_2(%iterArg_22, %37#1, %29) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_20, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %40, %38, %39 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
    }
    return %27#8, %27#9 : tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.sine %arg0 : tensor<3xf32>
    %3 = stablehlo.cosine %arg0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<3xf32>
    %6 = stablehlo.add %1, %5 : tensor<3xf32>
    %7 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.multiply %8, %arg0 : tensor<3xf32>
    %10 = stablehlo.log_plus_one %7 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.add %7, %11 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%arg0 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %14 = stablehlo.compare GT, %13, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %15 = stablehlo.convert %14 : (tensor<i1>) -> tensor<i32>
    %16:3 = "stablehlo.case"(%15) ({
      %17 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %18 = stablehlo.subtract %17, %10 : tensor<3xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %18, %19, %cst_6 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
    }, {
      %17 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %18 = stablehlo.multiply %17, %6 : tensor<3xf32>
      stablehlo.return %18, %6, %arg1 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<f32>)
    return %16#0, %3, %9, %12, %15, %16#1, %16#2 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi32>, tensor<1xi32>, tensor<i32>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call_4(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<i32>, %arg5: tensor<3xf32>, %arg6: tensor<f32>) -> (tensor<3xf32>, tensor<f32>) {
    %0:3 = "stablehlo.case"(%arg4) ({
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %11 = stablehlo.negate %arg0 : tensor<3xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
      stablehlo.return %12, %11, %10 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
    }, {
      %10 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %11 = stablehlo.multiply %10, %arg0 : tensor<3xf32>
      %12 = stablehlo.multiply %arg0, %arg5 : tensor<3xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
      stablehlo.return %11, %14, %13 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<f32>)
    %1 = stablehlo.divide %0#1, %arg3 : tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %0#0 : tensor<3xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<3xf32>
    %6 = stablehlo.add %2, %5 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %0#0 : tensor<3xf32>
    %9 = stablehlo.add %6, %8 : tensor<3xf32>
    return %9, %0#2 : tensor<3xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
