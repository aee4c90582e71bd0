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
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %11 = stablehlo.multiply %10, %8 : tensor<3xf32>
      %12 = stablehlo.sine %8 : tensor<3xf32>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<3xf32>
      %15 = stablehlo.add %11, %14 : tensor<3xf32>
      %16 = stablehlo.multiply %8, %8 : tensor<3xf32>
      %17 = stablehlo.log_plus_one %16 : tensor<3xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%8 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
      %19 = stablehlo.compare GT, %18, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %20 = stablehlo.convert %19 : (tensor<i1>) -> tensor<i32>
      %21 = "stablehlo.case"(%20) ({
        %24 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %25 = stablehlo.subtract %24, %17 : tensor<3xf32>
        stablehlo.return %25 : tensor<3xf32>
      }, {
        %24 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %25 = stablehlo.multiply %24, %15 : tensor<3xf32>
        stablehlo.return %25 : tensor<3xf32>
      }) : (tensor<i32>) -> tensor<3xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_4, %21, %iterArg_3) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %23, %22 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>
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
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %arg0, %iterArg_15 = %arg1, %iterArg_16 = %c_4, %iterArg_17 = %0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5) : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg_16, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %30 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_16) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %31 = func.call @dynamic_index_in_dim_0(%iterArg_15, %iterArg_16) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %33 = stablehlo.multiply %32, %30 : tensor<3xf32>
      %34 = stablehlo.sine %30 : tensor<3xf32>
      %35 = stablehlo.cosine %30 : tensor<3xf32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.multiply %36, %34 : tensor<3xf32>
      %38 = stablehlo.add %33, %37 : tensor<3xf32>
      %39 = stablehlo.multiply %30, %30 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.multiply %40, %30 : tensor<3xf32>
      %42 = stablehlo.log_plus_one %39 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %44 = stablehlo.add %39, %43 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.reduce(%30 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_28 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
      %46 = stablehlo.compare GT, %45, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %47 = stablehlo.convert %46 : (tensor<i1>) -> tensor<i32>
      %48 = "stablehlo.case"(%47) ({
        %56 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %57 = stablehlo.subtract %56, %42 : tensor<3xf32>
        stablehlo.return %57 : tensor<3xf32>
      }, {
        %56 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %57 = stablehlo.multiply %56, %38 : tensor<3xf32>
        stablehlo.return %57 : tensor<3xf32>
      }) : (tensor<i32>) -> tensor<3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_17, %48, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_18, %35, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_19, %41, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_20, %44, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %47, %iterArg_16) : (tensor<3xi32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_22, %38, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_16, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %55, %49, %50, %51, %52, %53, %54 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>
    }
    %cst_5 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.multiply %7, %6#3 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<3x3xf32>
    %11 = stablehlo.tanh %10 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.add %12, %11 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.subtract %14, %11 : tensor<3x3xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<3x3xf32>
    %17 = stablehlo.multiply %10, %11 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.multiply %10, %19 : tensor<3x3xf32>
    %21 = stablehlo.multiply %19, %11 : tensor<3x3xf32>
    %22 = stablehlo.multiply %20, %16 : tensor<3x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<3x3xf32>
    %24 = stablehlo.negate %23 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %29:10 = stablehlo.while(%iterArg = %26, %iterArg_15 = %6#4, %iterArg_16 = %6#5, %iterArg_17 = %6#6, %iterArg_18 = %6#7, %iterArg_19 = %6#8, %iterArg_20 = %arg1, %iterArg_21 = %c_14, %iterArg_22 = %27, %iterArg_23 = %28) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %30 = stablehlo.subtract %c_24, %iterArg_21 : tensor<i32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.subtract %30, %c_25 : tensor<i32>
      %32 = func.call @dynamic_index_in_dim(%iterArg, %31) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_15, %31) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_16, %31) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_17, %31) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_index_in_dim_2(%iterArg_18, %31) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_19, %31) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %38 = func.call @dynamic_index_in_dim_0(%iterArg_20, %31) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %39:3 = "stablehlo.case"(%36) ({
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %52 = stablehlo.reduce(%32 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
        %53 = stablehlo.negate %32 : tensor<3xf32>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %54 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
        stablehlo.return %54, %53, %52 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }, {
        %52 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %53 = stablehlo.multiply %52, %32 : tensor<3xf32>
        %54 = stablehlo.multiply %32, %37 : tensor<3xf32>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %55 = stablehlo.reduce(%54 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %56 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
        stablehlo.return %53, %56, %55 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<f32>)
      %40 = stablehlo.divide %39#1, %35 : tensor<3xf32>
      %41 = stablehlo.multiply %40, %34 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.multiply %42, %39#0 : tensor<3xf32>
      %44 = stablehlo.multiply %43, %33 : tensor<3xf32>
      %45 = stablehlo.add %41, %44 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %47 = stablehlo.multiply %46, %39#0 : tensor<3xf32>
      %48 = stablehlo.add %45, %47 : tensor<3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_22, %48, %31) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_update_index_in_dim_3(%iterArg_23, %39#2, %31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_21, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %51, %49, %50 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
    }
    return %29#8, %29#9 : tensor<3x3xf32>, tensor<3xf32>
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
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
