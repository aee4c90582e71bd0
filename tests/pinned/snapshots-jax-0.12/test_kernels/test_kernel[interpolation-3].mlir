// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def soft_lookup(table, target, queries):
//     """Soft lookup of table, target and queries."""
//     sin_x = jnp.sin(1.14 * target + 0.25)
//     p = sin_x * jnp.tanh(table)
//     match = queries @ p.T / 1.4
//     addressing = jax.nn.softmax(match, axis=-1)
//     read = addressing @ p
//     return lax.map(lambda line_item: jnp.abs(line_item + 0.15), read)
//
//   table: float32[8, 3] in [-1, 1]
//   target: float32[8, 3] in [-1, 1]
//   queries: float32[3, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_soft_lookup attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x3xf32>
    %4 = stablehlo.sine %3 : tensor<8x3xf32>
    %5 = stablehlo.tanh %arg0 : tensor<8x3xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<8x3xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %8 = stablehlo.dot_general %arg2, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
    %cst_1 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %10 = stablehlo.divide %8, %9 : tensor<3x8xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.maximum %12, %11 : tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %16 = stablehlo.subtract %10, %15 : tensor<3x8xf32>
    %17 = stablehlo.exponential %16 : tensor<3x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %21 = stablehlo.divide %17, %20 : tensor<3x8xf32>
    %22 = stablehlo.dot_general %21, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<8x3xf32>) -> tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %24:3 = stablehlo.while(%iterArg = %22, %iterArg_6 = %c, %iterArg_7 = %23) : tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>
    cond {
      %c_8 = stablehlo.constant dense<3> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %25 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %cst_8 = stablehlo.constant dense<1.500000e-01> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %27 = stablehlo.add %25, %26 : tensor<3xf32>
      %28 = stablehlo.abs %27 : tensor<3xf32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_7, %28, %iterArg_6) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_6, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %30, %29 : tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>
    }
    return %24#2 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
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
  func.func public @main(%arg0: tensor<8x3xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<3x3xf32>) -> (tensor<8x3xf32> {jax.result_info = "result[0]"}, tensor<8x3xf32> {jax.result_info = "result[1]"}, tensor<3x3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x3xf32>
    %4 = stablehlo.sine %3 : tensor<8x3xf32>
    %5 = stablehlo.cosine %3 : tensor<8x3xf32>
    %6 = stablehlo.tanh %arg0 : tensor<8x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %8 = stablehlo.add %7, %6 : tensor<8x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %10 = stablehlo.subtract %9, %6 : tensor<8x3xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<8x3xf32>
    %12 = stablehlo.multiply %4, %6 : tensor<8x3xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %14 = stablehlo.dot_general %arg2, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
    %cst_3 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %16 = stablehlo.divide %14, %15 : tensor<3x8xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<3xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %22 = stablehlo.subtract %16, %21 : tensor<3x8xf32>
    %23 = stablehlo.exponential %22 : tensor<3x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %27 = stablehlo.divide %23, %26 : tensor<3x8xf32>
    %28 = stablehlo.multiply %25, %25 : tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %30 = stablehlo.divide %29, %28 : tensor<3x1xf32>
    %31 = stablehlo.dot_general %27, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<8x3xf32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %32 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %33:3 = stablehlo.while(%iterArg = %31, %iterArg_16 = %c_8, %iterArg_17 = %32) : tensor<3x3xf32>, tensor<i32>, tensor<3x3xi1>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.compare LT, %iterArg_16, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %65 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_16) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %cst_18 = stablehlo.constant dense<1.500000e-01> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %67 = stablehlo.add %65, %66 : tensor<3xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %69 = stablehlo.compare GE, %67, %68, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_17, %69, %iterArg_16) : (tensor<3x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<3x3xi1>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_16, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %71, %70 : tensor<3x3xf32>, tensor<i32>, tensor<3x3xi1>
    }
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %36:4 = stablehlo.while(%iterArg = %34, %iterArg_16 = %33#2, %iterArg_17 = %c_11, %iterArg_18 = %35) : tensor<3x3xf32>, tensor<3x3xi1>, tensor<i32>, tensor<3x3xf32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.compare LT, %iterArg_17, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.subtract %c_19, %iterArg_17 : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.subtract %65, %c_20 : tensor<i32>
      %67 = func.call @dynamic_index_in_dim(%iterArg, %66) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %68 = func.call @dynamic_index_in_dim_0(%iterArg_16, %66) : (tensor<3x3xi1>, tensor<i32>) -> tensor<3xi1>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %70 = stablehlo.select %68, %69, %67 : tensor<3xi1>, tensor<3xf32>
      %71 = stablehlo.select %68, %67, %69 : tensor<3xi1>, tensor<3xf32>
      %72 = stablehlo.negate %70 : tensor<3xf32>
      %73 = stablehlo.add %71, %72 : tensor<3xf32>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_18, %73, %66) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_17, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %75, %74 : tensor<3x3xf32>, tensor<3x3xi1>, tensor<i32>, tensor<3x3xf32>
    }
    %37 = stablehlo.dot_general %36#3, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %39 = stablehlo.dot_general %36#3, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<8x3xf32>) -> tensor<3x8xf32>
    %40 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %41 = stablehlo.multiply %39, %40 : tensor<3x8xf32>
    %42 = stablehlo.multiply %41, %23 : tensor<3x8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.reshape %43 : (tensor<3xf32>) -> tensor<3x1xf32>
    %45 = stablehlo.negate %44 : tensor<3x1xf32>
    %46 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %47 = stablehlo.divide %39, %46 : tensor<3x8xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%45 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<3xf32>) -> tensor<3x8xf32>
    %50 = stablehlo.add %47, %49 : tensor<3x8xf32>
    %51 = stablehlo.multiply %50, %23 : tensor<3x8xf32>
    %cst_14 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %53 = stablehlo.divide %51, %52 : tensor<3x8xf32>
    %54 = stablehlo.dot_general %53, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %56 = stablehlo.dot_general %53, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x3xf32>
    %57 = stablehlo.transpose %55, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %58 = stablehlo.add %38, %57 : tensor<8x3xf32>
    %59 = stablehlo.multiply %4, %58 : tensor<8x3xf32>
    %60 = stablehlo.multiply %58, %6 : tensor<8x3xf32>
    %61 = stablehlo.multiply %59, %11 : tensor<8x3xf32>
    %62 = stablehlo.multiply %60, %5 : tensor<8x3xf32>
    %cst_15 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<8x3xf32>
    return %61, %64, %56 : tensor<8x3xf32>, tensor<8x3xf32>, tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3xi1>, %arg1: tensor<3xi1>, %arg2: tensor<i32>) -> tensor<3x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<1x3xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xi1>, tensor<1x3xi1>, tensor<i32>, tensor<i32>) -> tensor<3x3xi1>
    return %1 : tensor<3x3xi1>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x3xi1>, %arg1: tensor<i32>) -> tensor<3xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xi1>, tensor<i32>, tensor<i32>) -> tensor<1x3xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi1>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
