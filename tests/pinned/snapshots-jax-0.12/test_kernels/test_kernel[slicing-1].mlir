// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def domain_decomposition(u: jax.Array, rates: jax.Array):
//     cells = u.reshape(3, 5)
//
//     def iterate(chunk_t, _):
//         from_left = jnp.concatenate([chunk_t[:1, :1], chunk_t[:-1, -1:]], axis=0)
//         from_right = jnp.concatenate([chunk_t[1:, :1], chunk_t[-1:, -1:]], axis=0)
//         extended = jnp.hstack([from_left, chunk_t, from_right])
//         output = chunk_t + 0.25 * rates * (
//             jnp.maximum(extended[:, :-2], extended[:, 2:]) - chunk_t
//         )
//         return output, None
//
//     b_now, _ = lax.scan(iterate, cells, length=4)
//     flat_u = b_now.ravel()
//     return jnp.mean(flat_u**2)
//
//   u: float32[15] in [-1.5, 1.5]
//   rates: float32[3, 1] in [0.3, 1]
// -----
// forward, cpu
module @jit_domain_decomposition attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>, %arg1: tensor<3x1xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<15xf32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c, %iterArg_2 = %0) : tensor<3x1xf32>, tensor<i32>, tensor<3x5xf32>
    cond {
      %c_3 = stablehlo.constant dense<4> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = stablehlo.slice %iterArg_2 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %7 = stablehlo.slice %iterArg_2 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %8 = stablehlo.concatenate %6, %7, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
      %9 = stablehlo.slice %iterArg_2 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %10 = stablehlo.slice %iterArg_2 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %11 = stablehlo.concatenate %9, %10, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
      %12 = func.call @atleast_1d(%8) : (tensor<3x1xf32>) -> tensor<3x1xf32>
      %13 = func.call @atleast_1d_0(%iterArg_2) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %14 = func.call @atleast_1d(%11) : (tensor<3x1xf32>) -> tensor<3x1xf32>
      %15 = stablehlo.concatenate %12, %13, %14, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
      %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %17 = stablehlo.multiply %16, %iterArg : tensor<3x1xf32>
      %18 = stablehlo.slice %15 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %19 = stablehlo.slice %15 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %20 = stablehlo.maximum %18, %19 : tensor<3x5xf32>
      %21 = stablehlo.subtract %20, %iterArg_2 : tensor<3x5xf32>
      %22 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x5xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<3x5xf32>
      %24 = stablehlo.add %iterArg_2, %23 : tensor<3x5xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_1, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %25, %24 : tensor<3x1xf32>, tensor<i32>, tensor<3x5xf32>
    }
    %2 = stablehlo.reshape %1#2 : (tensor<3x5xf32>) -> tensor<15xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<15xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<15xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_0 : tensor<f32>
    return %5 : tensor<f32>
  }
  func.func private @atleast_1d(%arg0: tensor<3x1xf32>) -> tensor<3x1xf32> {
    return %arg0 : tensor<3x1xf32>
  }
  func.func private @atleast_1d_0(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    return %arg0 : tensor<3x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>, %arg1: tensor<3x1xf32>) -> (tensor<15xf32> {jax.result_info = "result[0]"}, tensor<3x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<15xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:12 = stablehlo.while(%iterArg = %2, %iterArg_14 = %4, %iterArg_15 = %5, %iterArg_16 = %3, %iterArg_17 = %7, %iterArg_18 = %8, %iterArg_19 = %6, %iterArg_20 = %c, %iterArg_21 = %0, %iterArg_22 = %9, %iterArg_23 = %10, %iterArg_24 = %11) : tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<i32>, tensor<3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>
    cond {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = stablehlo.slice %iterArg_21 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %24 = stablehlo.slice %iterArg_21 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %25 = stablehlo.concatenate %23, %24, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
      %26 = stablehlo.slice %iterArg_21 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %27 = stablehlo.slice %iterArg_21 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %28 = stablehlo.concatenate %26, %27, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
      %29 = stablehlo.concatenate %25, %iterArg_21, %28, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
      %30 = stablehlo.slice %29 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %31 = stablehlo.slice %29 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %32 = stablehlo.maximum %30, %31 : tensor<3x5xf32>
      %33 = stablehlo.compare GT, %30, %31, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
      %34 = stablehlo.compare EQ, %30, %31, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
      %35 = stablehlo.select %34, %iterArg_15, %iterArg_14 : tensor<3x5xi1>, tensor<3x5xf32>
      %36 = stablehlo.select %33, %iterArg_16, %35 : tensor<3x5xi1>, tensor<3x5xf32>
      %37 = stablehlo.compare GT, %31, %30, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
      %38 = stablehlo.compare EQ, %31, %30, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
      %39 = stablehlo.select %38, %iterArg_18, %iterArg_17 : tensor<3x5xi1>, tensor<3x5xf32>
      %40 = stablehlo.select %37, %iterArg_19, %39 : tensor<3x5xi1>, tensor<3x5xf32>
      %41 = stablehlo.subtract %32, %iterArg_21 : tensor<3x5xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x5xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<3x5xf32>
      %44 = stablehlo.add %iterArg_21, %43 : tensor<3x5xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_22, %36, %iterArg_20) : (tensor<4x3x5xf32>, tensor<3x5xf32>, tensor<i32>) -> tensor<4x3x5xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_23, %40, %iterArg_20) : (tensor<4x3x5xf32>, tensor<3x5xf32>, tensor<i32>) -> tensor<4x3x5xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_24, %41, %iterArg_20) : (tensor<4x3x5xf32>, tensor<3x5xf32>, tensor<i32>) -> tensor<4x3x5xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_20, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %48, %44, %45, %46, %47 : tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<i32>, tensor<3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>
    }
    %13 = stablehlo.reshape %12#8 : (tensor<3x5xf32>) -> tensor<15xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<15xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %16 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<15xf32>
    %19 = stablehlo.reshape %18 : (tensor<15xf32>) -> tensor<3x5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %21:7 = stablehlo.while(%iterArg = %12#9, %iterArg_14 = %12#10, %iterArg_15 = %12#11, %iterArg_16 = %2, %iterArg_17 = %c_13, %iterArg_18 = %20, %iterArg_19 = %19) : tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x5xf32>
    cond {
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_17, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.subtract %c_20, %iterArg_17 : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.subtract %23, %c_21 : tensor<i32>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_14, %24) : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_15, %24) : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %28 = stablehlo.broadcast_in_dim %iterArg_16, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x5xf32>
      %29 = stablehlo.multiply %28, %iterArg_19 : tensor<3x5xf32>
      %30 = stablehlo.multiply %iterArg_19, %27 : tensor<3x5xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3xf32>
      %32 = stablehlo.reshape %31 : (tensor<3xf32>) -> tensor<3x1xf32>
      %33 = stablehlo.negate %29 : tensor<3x5xf32>
      %34 = stablehlo.add %iterArg_19, %33 : tensor<3x5xf32>
      %35 = stablehlo.multiply %29, %26 : tensor<3x5xf32>
      %36 = stablehlo.multiply %29, %25 : tensor<3x5xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.pad %35, %cst_23, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.pad %36, %cst_24, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
      %39 = stablehlo.add %37, %38 : tensor<3x7xf32>
      %cst_25 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %41 = stablehlo.multiply %40, %32 : tensor<3x1xf32>
      %42 = stablehlo.add %iterArg_18, %41 : tensor<3x1xf32>
      %43 = stablehlo.slice %39 [0:3, 0:1] : (tensor<3x7xf32>) -> tensor<3x1xf32>
      %44 = stablehlo.slice %39 [0:3, 1:6] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %45 = stablehlo.slice %39 [0:3, 6:7] : (tensor<3x7xf32>) -> tensor<3x1xf32>
      %46 = func.call @atleast_1d(%45) : (tensor<3x1xf32>) -> tensor<3x1xf32>
      %47 = func.call @atleast_1d_0(%44) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %48 = stablehlo.add %34, %47 : tensor<3x5xf32>
      %49 = func.call @atleast_1d(%43) : (tensor<3x1xf32>) -> tensor<3x1xf32>
      %50 = stablehlo.slice %46 [0:2, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
      %51 = stablehlo.slice %46 [2:3, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.pad %51, %cst_26, low = [2, 4], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %53 = stablehlo.add %48, %52 : tensor<3x5xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.pad %50, %cst_27, low = [1, 0], high = [0, 4], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %55 = stablehlo.add %53, %54 : tensor<3x5xf32>
      %56 = stablehlo.slice %49 [0:1, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
      %57 = stablehlo.slice %49 [1:3, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.pad %57, %cst_28, low = [0, 4], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %59 = stablehlo.add %55, %58 : tensor<3x5xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.pad %56, %cst_29, low = [0, 0], high = [2, 4], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %61 = stablehlo.add %59, %60 : tensor<3x5xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_17, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %62, %42, %61 : tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x5xf32>
    }
    %22 = stablehlo.reshape %21#6 : (tensor<3x5xf32>) -> tensor<15xf32>
    return %22, %21#5 : tensor<15xf32>, tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<i32>) -> tensor<4x3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x5xf32>) -> tensor<1x3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x5xf32>, tensor<1x3x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x5xf32>
    return %1 : tensor<4x3x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3x5xf32>, %arg1: tensor<i32>) -> tensor<3x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 5] : (tensor<4x3x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x5xf32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @atleast_1d(%arg0: tensor<3x1xf32>) -> tensor<3x1xf32> {
    return %arg0 : tensor<3x1xf32>
  }
  func.func private @atleast_1d_0(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    return %arg0 : tensor<3x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
