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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %7:10 = stablehlo.while(%iterArg = %arg0, %iterArg_15 = %arg1, %iterArg_16 = %c_5, %iterArg_17 = %0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5, %iterArg_23 = %6) : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_16, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_16) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %30 = func.call @dynamic_index_in_dim_0(%iterArg_15, %iterArg_16) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %32 = stablehlo.multiply %31, %29 : tensor<3xf32>
      %33 = stablehlo.sine %29 : tensor<3xf32>
      %34 = stablehlo.cosine %29 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %36 = stablehlo.multiply %35, %33 : tensor<3xf32>
      %37 = stablehlo.add %32, %36 : tensor<3xf32>
      %38 = stablehlo.multiply %29, %29 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %40 = stablehlo.multiply %39, %29 : tensor<3xf32>
      %41 = stablehlo.log_plus_one %38 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.add %38, %42 : tensor<3xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%29 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_29 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
      %45 = stablehlo.compare GT, %44, %cst_29, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %46 = stablehlo.convert %45 : (tensor<i1>) -> tensor<i32>
      %47:3 = "stablehlo.case"(%46) ({
        %56 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %57 = stablehlo.subtract %56, %41 : tensor<3xf32>
        %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %58 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %57, %58, %cst_32 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }, {
        %56 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %57 = stablehlo.multiply %56, %37 : tensor<3xf32>
        stablehlo.return %57, %37, %30 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_17, %47#0, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_18, %34, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_19, %40, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_20, %43, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %46, %iterArg_16) : (tensor<3xi32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_22, %47#1, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %54 = func.call @dynamic_update_index_in_dim_2(%iterArg_23, %47#2, %iterArg_16) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_16, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %55, %48, %49, %50, %51, %52, %53, %54 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>
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
    %14 = stablehlo.add %13, %12 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.subtract %15, %12 : tensor<3x3xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %19 = stablehlo.multiply %11, %18 : tensor<3x3xf32>
    %20 = stablehlo.multiply %18, %12 : tensor<3x3xf32>
    %21 = stablehlo.multiply %19, %17 : tensor<3x3xf32>
    %22 = stablehlo.add %20, %21 : tensor<3x3xf32>
    %23 = stablehlo.negate %22 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %28:10 = stablehlo.while(%iterArg = %25, %iterArg_15 = %7#4, %iterArg_16 = %7#5, %iterArg_17 = %7#6, %iterArg_18 = %7#7, %iterArg_19 = %7#8, %iterArg_20 = %7#9, %iterArg_21 = %c_14, %iterArg_22 = %26, %iterArg_23 = %27) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.subtract %c_24, %iterArg_21 : tensor<i32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.subtract %29, %c_25 : tensor<i32>
      %31 = func.call @dynamic_index_in_dim(%iterArg, %30) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_15, %30) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_16, %30) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_17, %30) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_index_in_dim_3(%iterArg_18, %30) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_19, %30) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %37 = func.call @dynamic_index_in_dim_0(%iterArg_20, %30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %38:3 = "stablehlo.case"(%35) ({
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %51 = stablehlo.reduce(%31 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
        %52 = stablehlo.negate %31 : tensor<3xf32>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
        stablehlo.return %53, %52, %51 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }, {
        %51 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %52 = stablehlo.multiply %51, %31 : tensor<3xf32>
        %53 = stablehlo.multiply %31, %36 : tensor<3xf32>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %54 = stablehlo.reduce(%53 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %55 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
        stablehlo.return %52, %55, %54 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<f32>)
      %39 = stablehlo.divide %38#1, %34 : tensor<3xf32>
      %40 = stablehlo.multiply %39, %33 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %42 = stablehlo.multiply %41, %38#0 : tensor<3xf32>
      %43 = stablehlo.multiply %42, %32 : tensor<3xf32>
      %44 = stablehlo.add %40, %43 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %46 = stablehlo.multiply %45, %38#0 : tensor<3xf32>
      %47 = stablehlo.add %44, %46 : tensor<3xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_22, %47, %30) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_update_index_in_dim_2(%iterArg_23, %38#2, %30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_21, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %50, %48, %49 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
    }
    return %28#8, %28#9 : tensor<3x3xf32>, tensor<3xf32>
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
}
// -----
// backward, cuda: same text as cpu
