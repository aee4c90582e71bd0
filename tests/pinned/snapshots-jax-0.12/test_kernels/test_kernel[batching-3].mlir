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
    %6:9 = stablehlo.while(%iterArg = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %c_4, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5) : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_15, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %29 = func.call @dynamic_index_in_dim_0(%iterArg_14, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %31 = stablehlo.multiply %30, %28 : tensor<3xf32>
      %32 = stablehlo.sine %28 : tensor<3xf32>
      %33 = stablehlo.cosine %28 : tensor<3xf32>
      %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %35 = stablehlo.multiply %34, %32 : tensor<3xf32>
      %36 = stablehlo.add %31, %35 : tensor<3xf32>
      %37 = stablehlo.multiply %28, %28 : tensor<3xf32>
      %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %39 = stablehlo.multiply %38, %28 : tensor<3xf32>
      %40 = stablehlo.log_plus_one %37 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %42 = stablehlo.add %37, %41 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.reduce(%28 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_27 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
      %44 = stablehlo.compare GT, %43, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %45 = stablehlo.convert %44 : (tensor<i1>) -> tensor<i32>
      %46 = "stablehlo.case"(%45) ({
        %54 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %55 = stablehlo.subtract %54, %40 : tensor<3xf32>
        stablehlo.return %55 : tensor<3xf32>
      }, {
        %54 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %55 = stablehlo.multiply %54, %36 : tensor<3xf32>
        stablehlo.return %55 : tensor<3xf32>
      }) : (tensor<i32>) -> tensor<3xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_16, %46, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_17, %33, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_18, %39, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_19, %42, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %45, %iterArg_15) : (tensor<3xi32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_21, %36, %iterArg_15) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_15, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %53, %47, %48, %49, %50, %51, %52 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>
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
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.multiply %10, %17 : tensor<3x3xf32>
    %19 = stablehlo.multiply %17, %11 : tensor<3x3xf32>
    %20 = stablehlo.multiply %18, %16 : tensor<3x3xf32>
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
    %27:10 = stablehlo.while(%iterArg = %24, %iterArg_14 = %6#4, %iterArg_15 = %6#5, %iterArg_16 = %6#6, %iterArg_17 = %6#7, %iterArg_18 = %6#8, %iterArg_19 = %arg1, %iterArg_20 = %c_13, %iterArg_21 = %25, %iterArg_22 = %26) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
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
      %34 = func.call @dynamic_index_in_dim_2(%iterArg_17, %29) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_18, %29) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_index_in_dim_0(%iterArg_19, %29) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %37:3 = "stablehlo.case"(%34) ({
        %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %50 = stablehlo.reduce(%30 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
        %51 = stablehlo.negate %30 : tensor<3xf32>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %52 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
        stablehlo.return %52, %51, %50 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }, {
        %50 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %51 = stablehlo.multiply %50, %30 : tensor<3xf32>
        %52 = stablehlo.multiply %30, %35 : tensor<3xf32>
        %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %53 = stablehlo.reduce(%52 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %54 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
        stablehlo.return %51, %54, %53 : tensor<3xf32>, tensor<3xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<f32>)
      %38 = stablehlo.divide %37#1, %33 : tensor<3xf32>
      %39 = stablehlo.multiply %38, %32 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.multiply %40, %37#0 : tensor<3xf32>
      %42 = stablehlo.multiply %41, %31 : tensor<3xf32>
      %43 = stablehlo.add %39, %42 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %45 = stablehlo.multiply %44, %37#0 : tensor<3xf32>
      %46 = stablehlo.add %43, %45 : tensor<3xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_21, %46, %29) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48 = func.call @dynamic_update_index_in_dim_3(%iterArg_22, %37#2, %29) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_20, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %49, %47, %48 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>
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
