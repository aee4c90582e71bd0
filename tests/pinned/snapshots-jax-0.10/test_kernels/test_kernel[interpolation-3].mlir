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
      %26 = func.call @closed_call(%25) : (tensor<3xf32>) -> tensor<3xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_7, %26, %iterArg_6) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_6, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %28, %27 : tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>
    }
    return %24#2 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<1.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.abs %1 : tensor<3xf32>
    return %2 : tensor<3xf32>
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
    %8 = stablehlo.subtract %7, %6 : tensor<8x3xf32>
    %9 = stablehlo.multiply %4, %6 : tensor<8x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %11 = stablehlo.dot_general %arg2, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
    %cst_2 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %13 = stablehlo.divide %11, %12 : tensor<3x8xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.maximum %15, %14 : tensor<3xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %19 = stablehlo.subtract %13, %18 : tensor<3x8xf32>
    %20 = stablehlo.exponential %19 : tensor<3x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %24 = stablehlo.divide %20, %23 : tensor<3x8xf32>
    %25 = stablehlo.multiply %22, %22 : tensor<3x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<3x1xf32>
    %28 = stablehlo.dot_general %24, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<8x3xf32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %29 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %30:3 = stablehlo.while(%iterArg = %28, %iterArg_15 = %c_7, %iterArg_16 = %29) : tensor<3x3xf32>, tensor<i32>, tensor<3x3xi1>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %65 = func.call @closed_call(%64) : (tensor<3xf32>) -> tensor<3xi1>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_16, %65, %iterArg_15) : (tensor<3x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<3x3xi1>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_15, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %67, %66 : tensor<3x3xf32>, tensor<i32>, tensor<3x3xi1>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %33:4 = stablehlo.while(%iterArg = %31, %iterArg_15 = %30#2, %iterArg_16 = %c_10, %iterArg_17 = %32) : tensor<3x3xf32>, tensor<3x3xi1>, tensor<i32>, tensor<3x3xf32>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_16, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %64 = stablehlo.subtract %c_18, %iterArg_16 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_19 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim(%iterArg, %65) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %67 = func.call @dynamic_index_in_dim_0(%iterArg_15, %65) : (tensor<3x3xi1>, tensor<i32>) -> tensor<3xi1>
      %68 = func.call @closed_call_1(%66, %67) : (tensor<3xf32>, tensor<3xi1>) -> tensor<3xf32>
      %69 = func.call @dynamic_update_index_in_dim_2(%iterArg_17, %68, %65) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_16, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %70, %69 : tensor<3x3xf32>, tensor<3x3xi1>, tensor<i32>, tensor<3x3xf32>
    }
    %34 = stablehlo.dot_general %33#3, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %36 = stablehlo.dot_general %33#3, %9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<8x3xf32>) -> tensor<3x8xf32>
    %37 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<3x8xf32>
    %39 = stablehlo.multiply %38, %20 : tensor<3x8xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.reshape %40 : (tensor<3xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.negate %41 : tensor<3x1xf32>
    %43 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x8xf32>
    %44 = stablehlo.divide %36, %43 : tensor<3x8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<3xf32>) -> tensor<3x8xf32>
    %47 = stablehlo.add %44, %46 : tensor<3x8xf32>
    %48 = stablehlo.multiply %47, %20 : tensor<3x8xf32>
    %cst_13 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %50 = stablehlo.divide %48, %49 : tensor<3x8xf32>
    %51 = stablehlo.dot_general %50, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %53 = stablehlo.dot_general %50, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x3xf32>
    %54 = stablehlo.transpose %52, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %55 = stablehlo.add %35, %54 : tensor<8x3xf32>
    %56 = stablehlo.multiply %4, %55 : tensor<8x3xf32>
    %57 = stablehlo.multiply %55, %6 : tensor<8x3xf32>
    %58 = stablehlo.multiply %56, %8 : tensor<8x3xf32>
    %59 = stablehlo.multiply %58, %6 : tensor<8x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<8x3xf32>
    %61 = stablehlo.multiply %57, %5 : tensor<8x3xf32>
    %cst_14 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<8x3xf32>
    return %60, %63, %53 : tensor<8x3xf32>, tensor<8x3xf32>, tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>) -> tensor<3xi1> {
    %cst = stablehlo.constant dense<1.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.compare GE, %1, %2, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    return %3 : tensor<3xi1>
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
  func.func private @closed_call_1(%arg0: tensor<3xf32>, %arg1: tensor<3xi1>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg1, %0, %arg0 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg1, %arg0, %0 : tensor<3xi1>, tensor<3xf32>
    %3 = stablehlo.negate %1 : tensor<3xf32>
    %4 = stablehlo.add %2, %3 : tensor<3xf32>
    return %4 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
