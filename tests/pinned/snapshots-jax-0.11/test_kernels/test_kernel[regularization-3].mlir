// import jax
// import jax.numpy as jnp
//
//
// def drop(rng_k, acts):
//     mask = jax.random.bernoulli(rng_k, p=0.95, shape=acts.shape)
//     return jnp.where(mask, acts / 0.95, 0)
//
//
// def dropout_network_fn(
//     x: jnp.ndarray,
//     reference: jnp.ndarray,
//     kernel1: jnp.ndarray,
//     b1: jnp.ndarray,
//     kernel2: jnp.ndarray,
//     b2: jnp.ndarray,
//     w1: jnp.ndarray,
//     kernel3: jnp.ndarray,
// ) -> jnp.ndarray:
//     rng = jax.random.key(7)
//     d1 = drop(jax.random.fold_in(rng, 0), jax.nn.gelu(x @ kernel1 + b1))
//     layer2 = jax.nn.gelu(d1 @ kernel2 + b2)
//     d2 = drop(jax.random.fold_in(rng, 1), layer2)
//     layer3 = jax.nn.gelu(jnp.einsum("...i,ij->...j", d2, w1))
//     d3 = drop(jax.random.fold_in(rng, 2), layer3)
//     residual = jnp.einsum("...i,ij->...j", d3, kernel3) - reference
//     return 0.5 * residual**2
//
//   x: float32[2, 4, 3, 7] in [-1.5, 1.5]
//   reference: float32[2, 4, 3, 1] in [-1, 1]
//   kernel1: float32[7, 7] in [-0.8, 0.8]
//   b1: float32[7] in [-0.5, 0.5]
//   kernel2: float32[7, 5] in [-0.15, 0.15]
//   b2: float32[5] in [-0.5, 0.5]
//   w1: float32[5, 6] in [-0.2, 0.2]
//   kernel3: float32[6, 1] in [-0.17, 0.17]
// -----
// forward, cpu
module @jit_dropout_network_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3x7xf32>, %arg1: tensor<2x4x3x1xf32>, %arg2: tensor<7x7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5x6xf32>, %arg7: tensor<6x1xf32>) -> (tensor<2x4x3x1xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %c, %c_1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = call @_threefry_fold_in(%6, %c_2) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x7xf32>) -> tensor<2x4x3x7xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [3] : (tensor<7xf32>) -> tensor<1x1x1x7xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2, 3] : (tensor<1x1x1x7xf32>) -> tensor<2x4x3x7xf32>
    %11 = stablehlo.add %8, %10 : tensor<2x4x3x7xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2x4x3x7xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<2x4x3x7xf32>
    %16 = stablehlo.add %11, %15 : tensor<2x4x3x7xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x4x3x7xf32>
    %19 = stablehlo.tanh %18 : tensor<2x4x3x7xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %21 = stablehlo.add %20, %19 : tensor<2x4x3x7xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4x3x7xf32>
    %24 = stablehlo.multiply %11, %23 : tensor<2x4x3x7xf32>
    %cst_6 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %25 = call @_bernoulli(%7, %cst_6) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x7xi1>
    %cst_7 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %27 = stablehlo.divide %24, %26 : tensor<2x4x3x7xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %28 = call @_where(%25, %27, %c_8) : (tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>, tensor<i32>) -> tensor<2x4x3x7xf32>
    %29 = stablehlo.dot_general %28, %arg4, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x5xf32>) -> tensor<2x4x3x5xf32>
    %30 = stablehlo.broadcast_in_dim %arg5, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<2x4x3x5xf32>
    %32 = stablehlo.add %29, %31 : tensor<2x4x3x5xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<2x4x3x5xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x4x3x5xf32>
    %cst_9 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<2x4x3x5xf32>
    %37 = stablehlo.add %32, %36 : tensor<2x4x3x5xf32>
    %cst_10 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<2x4x3x5xf32>
    %40 = stablehlo.tanh %39 : tensor<2x4x3x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %42 = stablehlo.add %41, %40 : tensor<2x4x3x5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2x4x3x5xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<2x4x3x5xf32>
    %c_13 = stablehlo.constant dense<1> : tensor<ui32>
    %46 = call @_threefry_fold_in(%6, %c_13) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_14 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %47 = call @_bernoulli_1(%46, %cst_14) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x5xi1>
    %cst_15 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %49 = stablehlo.divide %45, %48 : tensor<2x4x3x5xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %50 = call @_where_4(%47, %49, %c_16) : (tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>, tensor<i32>) -> tensor<2x4x3x5xf32>
    %51 = stablehlo.dot_general %50, %arg6, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<5x6xf32>) -> tensor<2x4x3x6xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<2x4x3x6xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<2x4x3x6xf32>
    %cst_17 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<2x4x3x6xf32>
    %56 = stablehlo.add %51, %55 : tensor<2x4x3x6xf32>
    %cst_18 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2x4x3x6xf32>
    %59 = stablehlo.tanh %58 : tensor<2x4x3x6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %61 = stablehlo.add %60, %59 : tensor<2x4x3x6xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<2x4x3x6xf32>
    %64 = stablehlo.multiply %51, %63 : tensor<2x4x3x6xf32>
    %c_21 = stablehlo.constant dense<2> : tensor<ui32>
    %65 = call @_threefry_fold_in(%6, %c_21) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_22 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %66 = call @_bernoulli_5(%65, %cst_22) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x6xi1>
    %cst_23 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %68 = stablehlo.divide %64, %67 : tensor<2x4x3x6xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %69 = call @_where_8(%66, %68, %c_24) : (tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>, tensor<i32>) -> tensor<2x4x3x6xf32>
    %70 = stablehlo.dot_general %69, %arg7, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<6x1xf32>) -> tensor<2x4x3x1xf32>
    %71 = stablehlo.subtract %70, %arg1 : tensor<2x4x3x1xf32>
    %72 = stablehlo.multiply %71, %71 : tensor<2x4x3x1xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<2x4x3x1xf32>
    return %74 : tensor<2x4x3x1xf32>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<1xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<1xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<1xui32>
      %22 = stablehlo.or %18, %21 : tensor<1xui32>
      %23 = stablehlo.xor %16, %22 : tensor<1xui32>
      %24 = stablehlo.add %16, %23 : tensor<1xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<1xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<1xui32>
      %30 = stablehlo.or %26, %29 : tensor<1xui32>
      %31 = stablehlo.xor %24, %30 : tensor<1xui32>
      %32 = stablehlo.add %24, %31 : tensor<1xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<1xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<1xui32>
      %38 = stablehlo.or %34, %37 : tensor<1xui32>
      %39 = stablehlo.xor %32, %38 : tensor<1xui32>
      %40 = stablehlo.add %32, %39 : tensor<1xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<1xui32>
      %46 = stablehlo.or %42, %45 : tensor<1xui32>
      %47 = stablehlo.xor %40, %46 : tensor<1xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %49 = stablehlo.add %40, %48 : tensor<1xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %51 = stablehlo.add %47, %50 : tensor<1xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %55 = stablehlo.add %51, %54 : tensor<1xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x7xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x7xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x7xf32>, tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xi1>
    return %2 : tensor<2x4x3x7xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x7xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x7xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x7xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x7xui64>
    %c = stablehlo.constant dense<84> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x7xui64>
    %c_0 = stablehlo.constant dense<21> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x7xui64>
    %c_1 = stablehlo.constant dense<7> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x7xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x7xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x7xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x7xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x7xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x7xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %27:2 = call @threefry2x32_0(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x7xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x7xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x7xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x7xui32>) -> tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x7xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x7xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x7xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x7xf32>
    return %42 : tensor<2x4x3x7xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x7xui32>, %arg3: tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x7xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x7xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4x3x7xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4x3x7xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4x3x7xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4x3x7xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4x3x7xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4x3x7xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4x3x7xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4x3x7xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4x3x7xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4x3x7xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4x3x7xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4x3x7xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4x3x7xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4x3x7xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4x3x7xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4x3x7xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x7xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4x3x7xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4x3x7xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4x3x7xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4x3x7xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4x3x7xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4x3x7xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>
  }
  func.func private @_where(%arg0: tensor<2x4x3x7xi1>, %arg1: tensor<2x4x3x7xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>
    return %2 : tensor<2x4x3x7xf32>
  }
  func.func private @_bernoulli_1(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x5xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_2(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x5xf32>, tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xi1>
    return %2 : tensor<2x4x3x5xi1>
  }
  func.func private @_uniform_2(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x5xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x5xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x5xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x5xui64>
    %c = stablehlo.constant dense<60> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x5xui64>
    %c_0 = stablehlo.constant dense<15> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x5xui64>
    %c_1 = stablehlo.constant dense<5> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x5xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x5xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x5xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x5xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x5xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x5xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %27:2 = call @threefry2x32_3(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x5xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x5xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x5xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x5xui32>) -> tensor<2x4x3x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x5xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x5xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x5xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x5xf32>
    return %42 : tensor<2x4x3x5xf32>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x5xui32>, %arg3: tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x5xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x5xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4x3x5xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4x3x5xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4x3x5xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4x3x5xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4x3x5xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4x3x5xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4x3x5xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4x3x5xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4x3x5xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4x3x5xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4x3x5xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4x3x5xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4x3x5xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4x3x5xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4x3x5xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4x3x5xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x5xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4x3x5xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4x3x5xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4x3x5xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4x3x5xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4x3x5xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4x3x5xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>
  }
  func.func private @_where_4(%arg0: tensor<2x4x3x5xi1>, %arg1: tensor<2x4x3x5xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>
    return %2 : tensor<2x4x3x5xf32>
  }
  func.func private @_bernoulli_5(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x6xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_6(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x6xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x6xf32>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xi1>
    return %2 : tensor<2x4x3x6xi1>
  }
  func.func private @_uniform_6(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x6xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x6xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x6xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x6xui64>
    %c = stablehlo.constant dense<72> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x6xui64>
    %c_0 = stablehlo.constant dense<18> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x6xui64>
    %c_1 = stablehlo.constant dense<6> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x6xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x6xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x6xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x6xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x6xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x6xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %27:2 = call @threefry2x32_7(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x6xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x6xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x6xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x6xui32>) -> tensor<2x4x3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x6xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x6xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x6xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x6xf32>
    return %42 : tensor<2x4x3x6xf32>
  }
  func.func private @threefry2x32_7(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x6xui32>, %arg3: tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x6xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x6xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4x3x6xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4x3x6xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4x3x6xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4x3x6xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4x3x6xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4x3x6xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4x3x6xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4x3x6xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4x3x6xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4x3x6xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4x3x6xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4x3x6xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4x3x6xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4x3x6xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4x3x6xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4x3x6xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x6xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4x3x6xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4x3x6xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4x3x6xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4x3x6xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4x3x6xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4x3x6xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>
  }
  func.func private @_where_8(%arg0: tensor<2x4x3x6xi1>, %arg1: tensor<2x4x3x6xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>
    return %2 : tensor<2x4x3x6xf32>
  }
}
// -----
// forward, cuda
module @jit_dropout_network_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3x7xf32>, %arg1: tensor<2x4x3x1xf32>, %arg2: tensor<7x7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5x6xf32>, %arg7: tensor<6x1xf32>) -> (tensor<2x4x3x1xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %c, %c_1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = call @_threefry_fold_in(%6, %c_2) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x7xf32>) -> tensor<2x4x3x7xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [3] : (tensor<7xf32>) -> tensor<1x1x1x7xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2, 3] : (tensor<1x1x1x7xf32>) -> tensor<2x4x3x7xf32>
    %11 = stablehlo.add %8, %10 : tensor<2x4x3x7xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2x4x3x7xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<2x4x3x7xf32>
    %16 = stablehlo.add %11, %15 : tensor<2x4x3x7xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x4x3x7xf32>
    %19 = stablehlo.tanh %18 : tensor<2x4x3x7xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %21 = stablehlo.add %20, %19 : tensor<2x4x3x7xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4x3x7xf32>
    %24 = stablehlo.multiply %11, %23 : tensor<2x4x3x7xf32>
    %cst_6 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %25 = call @_bernoulli(%7, %cst_6) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x7xi1>
    %cst_7 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %27 = stablehlo.divide %24, %26 : tensor<2x4x3x7xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %28 = call @_where(%25, %27, %c_8) : (tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>, tensor<i32>) -> tensor<2x4x3x7xf32>
    %29 = stablehlo.dot_general %28, %arg4, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x5xf32>) -> tensor<2x4x3x5xf32>
    %30 = stablehlo.broadcast_in_dim %arg5, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<2x4x3x5xf32>
    %32 = stablehlo.add %29, %31 : tensor<2x4x3x5xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<2x4x3x5xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x4x3x5xf32>
    %cst_9 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<2x4x3x5xf32>
    %37 = stablehlo.add %32, %36 : tensor<2x4x3x5xf32>
    %cst_10 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<2x4x3x5xf32>
    %40 = stablehlo.tanh %39 : tensor<2x4x3x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %42 = stablehlo.add %41, %40 : tensor<2x4x3x5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2x4x3x5xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<2x4x3x5xf32>
    %c_13 = stablehlo.constant dense<1> : tensor<ui32>
    %46 = call @_threefry_fold_in(%6, %c_13) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_14 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %47 = call @_bernoulli_1(%46, %cst_14) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x5xi1>
    %cst_15 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %49 = stablehlo.divide %45, %48 : tensor<2x4x3x5xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %50 = call @_where_4(%47, %49, %c_16) : (tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>, tensor<i32>) -> tensor<2x4x3x5xf32>
    %51 = stablehlo.dot_general %50, %arg6, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<5x6xf32>) -> tensor<2x4x3x6xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<2x4x3x6xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<2x4x3x6xf32>
    %cst_17 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<2x4x3x6xf32>
    %56 = stablehlo.add %51, %55 : tensor<2x4x3x6xf32>
    %cst_18 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2x4x3x6xf32>
    %59 = stablehlo.tanh %58 : tensor<2x4x3x6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %61 = stablehlo.add %60, %59 : tensor<2x4x3x6xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<2x4x3x6xf32>
    %64 = stablehlo.multiply %51, %63 : tensor<2x4x3x6xf32>
    %c_21 = stablehlo.constant dense<2> : tensor<ui32>
    %65 = call @_threefry_fold_in(%6, %c_21) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_22 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %66 = call @_bernoulli_5(%65, %cst_22) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x6xi1>
    %cst_23 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %68 = stablehlo.divide %64, %67 : tensor<2x4x3x6xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %69 = call @_where_8(%66, %68, %c_24) : (tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>, tensor<i32>) -> tensor<2x4x3x6xf32>
    %70 = stablehlo.dot_general %69, %arg7, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<6x1xf32>) -> tensor<2x4x3x1xf32>
    %71 = stablehlo.subtract %70, %arg1 : tensor<2x4x3x1xf32>
    %72 = stablehlo.multiply %71, %71 : tensor<2x4x3x1xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<2x4x3x1xf32>
    return %74 : tensor<2x4x3x1xf32>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %6 = stablehlo.add %3, %5 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<1xui32>
    %11 = stablehlo.or %8, %10 : tensor<1xui32>
    %12 = stablehlo.xor %6, %11 : tensor<1xui32>
    %13 = stablehlo.add %6, %12 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<1xui32>
    %18 = stablehlo.or %15, %17 : tensor<1xui32>
    %19 = stablehlo.xor %13, %18 : tensor<1xui32>
    %20 = stablehlo.add %13, %19 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<1xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<1xui32>
    %25 = stablehlo.or %22, %24 : tensor<1xui32>
    %26 = stablehlo.xor %20, %25 : tensor<1xui32>
    %27 = stablehlo.add %20, %26 : tensor<1xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<1xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<1xui32>
    %32 = stablehlo.or %29, %31 : tensor<1xui32>
    %33 = stablehlo.xor %27, %32 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.add %27, %34 : tensor<1xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %37 = stablehlo.add %33, %36 : tensor<1xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %39 = stablehlo.add %37, %38 : tensor<1xui32>
    %40 = stablehlo.add %35, %39 : tensor<1xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<1xui32>
    %45 = stablehlo.or %42, %44 : tensor<1xui32>
    %46 = stablehlo.xor %40, %45 : tensor<1xui32>
    %47 = stablehlo.add %40, %46 : tensor<1xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<1xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<1xui32>
    %52 = stablehlo.or %49, %51 : tensor<1xui32>
    %53 = stablehlo.xor %47, %52 : tensor<1xui32>
    %54 = stablehlo.add %47, %53 : tensor<1xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<1xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<1xui32>
    %59 = stablehlo.or %56, %58 : tensor<1xui32>
    %60 = stablehlo.xor %54, %59 : tensor<1xui32>
    %61 = stablehlo.add %54, %60 : tensor<1xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<1xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<1xui32>
    %66 = stablehlo.or %63, %65 : tensor<1xui32>
    %67 = stablehlo.xor %61, %66 : tensor<1xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %69 = stablehlo.add %61, %68 : tensor<1xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %71 = stablehlo.add %67, %70 : tensor<1xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %73 = stablehlo.add %71, %72 : tensor<1xui32>
    %74 = stablehlo.add %69, %73 : tensor<1xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<1xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<1xui32>
    %79 = stablehlo.or %76, %78 : tensor<1xui32>
    %80 = stablehlo.xor %74, %79 : tensor<1xui32>
    %81 = stablehlo.add %74, %80 : tensor<1xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<1xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<1xui32>
    %86 = stablehlo.or %83, %85 : tensor<1xui32>
    %87 = stablehlo.xor %81, %86 : tensor<1xui32>
    %88 = stablehlo.add %81, %87 : tensor<1xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<1xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<1xui32>
    %93 = stablehlo.or %90, %92 : tensor<1xui32>
    %94 = stablehlo.xor %88, %93 : tensor<1xui32>
    %95 = stablehlo.add %88, %94 : tensor<1xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<1xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<1xui32>
    %100 = stablehlo.or %97, %99 : tensor<1xui32>
    %101 = stablehlo.xor %95, %100 : tensor<1xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %103 = stablehlo.add %95, %102 : tensor<1xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %105 = stablehlo.add %101, %104 : tensor<1xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %107 = stablehlo.add %105, %106 : tensor<1xui32>
    %108 = stablehlo.add %103, %107 : tensor<1xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<1xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<1xui32>
    %113 = stablehlo.or %110, %112 : tensor<1xui32>
    %114 = stablehlo.xor %108, %113 : tensor<1xui32>
    %115 = stablehlo.add %108, %114 : tensor<1xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<1xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<1xui32>
    %120 = stablehlo.or %117, %119 : tensor<1xui32>
    %121 = stablehlo.xor %115, %120 : tensor<1xui32>
    %122 = stablehlo.add %115, %121 : tensor<1xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<1xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<1xui32>
    %127 = stablehlo.or %124, %126 : tensor<1xui32>
    %128 = stablehlo.xor %122, %127 : tensor<1xui32>
    %129 = stablehlo.add %122, %128 : tensor<1xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<1xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<1xui32>
    %134 = stablehlo.or %131, %133 : tensor<1xui32>
    %135 = stablehlo.xor %129, %134 : tensor<1xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %137 = stablehlo.add %129, %136 : tensor<1xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %139 = stablehlo.add %135, %138 : tensor<1xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %141 = stablehlo.add %139, %140 : tensor<1xui32>
    %142 = stablehlo.add %137, %141 : tensor<1xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<1xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<1xui32>
    %147 = stablehlo.or %144, %146 : tensor<1xui32>
    %148 = stablehlo.xor %142, %147 : tensor<1xui32>
    %149 = stablehlo.add %142, %148 : tensor<1xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<1xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<1xui32>
    %154 = stablehlo.or %151, %153 : tensor<1xui32>
    %155 = stablehlo.xor %149, %154 : tensor<1xui32>
    %156 = stablehlo.add %149, %155 : tensor<1xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<1xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<1xui32>
    %161 = stablehlo.or %158, %160 : tensor<1xui32>
    %162 = stablehlo.xor %156, %161 : tensor<1xui32>
    %163 = stablehlo.add %156, %162 : tensor<1xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<1xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<1xui32>
    %168 = stablehlo.or %165, %167 : tensor<1xui32>
    %169 = stablehlo.xor %163, %168 : tensor<1xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %171 = stablehlo.add %163, %170 : tensor<1xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %173 = stablehlo.add %169, %172 : tensor<1xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %175 = stablehlo.add %173, %174 : tensor<1xui32>
    return %171, %175 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x7xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x7xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x7xf32>, tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xi1>
    return %2 : tensor<2x4x3x7xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x7xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x7xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x7xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x7xui64>
    %c = stablehlo.constant dense<84> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x7xui64>
    %c_0 = stablehlo.constant dense<21> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x7xui64>
    %c_1 = stablehlo.constant dense<7> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x7xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x7xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x7xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x7xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x7xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x7xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %27:2 = call @threefry2x32_0(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x7xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x7xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x7xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x7xui32>) -> tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x7xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x7xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x7xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x7xf32>
    return %42 : tensor<2x4x3x7xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x7xui32>, %arg3: tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x7xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x7xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4x3x7xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4x3x7xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4x3x7xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4x3x7xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4x3x7xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4x3x7xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4x3x7xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4x3x7xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4x3x7xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4x3x7xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4x3x7xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4x3x7xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4x3x7xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4x3x7xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4x3x7xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3x7xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4x3x7xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4x3x7xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4x3x7xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4x3x7xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4x3x7xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4x3x7xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3x7xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4x3x7xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x7xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4x3x7xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4x3x7xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4x3x7xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4x3x7xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4x3x7xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4x3x7xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4x3x7xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4x3x7xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4x3x7xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4x3x7xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4x3x7xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4x3x7xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4x3x7xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4x3x7xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4x3x7xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4x3x7xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4x3x7xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4x3x7xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4x3x7xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4x3x7xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4x3x7xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4x3x7xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4x3x7xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4x3x7xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4x3x7xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4x3x7xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4x3x7xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4x3x7xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4x3x7xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4x3x7xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4x3x7xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4x3x7xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4x3x7xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4x3x7xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4x3x7xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4x3x7xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4x3x7xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4x3x7xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4x3x7xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4x3x7xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4x3x7xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4x3x7xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4x3x7xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4x3x7xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4x3x7xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4x3x7xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4x3x7xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4x3x7xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4x3x7xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4x3x7xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4x3x7xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4x3x7xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4x3x7xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4x3x7xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4x3x7xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4x3x7xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4x3x7xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4x3x7xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4x3x7xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4x3x7xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4x3x7xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4x3x7xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4x3x7xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4x3x7xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4x3x7xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4x3x7xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4x3x7xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4x3x7xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4x3x7xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4x3x7xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4x3x7xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4x3x7xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4x3x7xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4x3x7xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4x3x7xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4x3x7xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4x3x7xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4x3x7xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4x3x7xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4x3x7xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4x3x7xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4x3x7xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4x3x7xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4x3x7xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4x3x7xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4x3x7xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4x3x7xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4x3x7xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4x3x7xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4x3x7xui32>
    return %171, %175 : tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>
  }
  func.func private @_where(%arg0: tensor<2x4x3x7xi1>, %arg1: tensor<2x4x3x7xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>
    return %2 : tensor<2x4x3x7xf32>
  }
  func.func private @_bernoulli_1(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x5xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_2(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x5xf32>, tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xi1>
    return %2 : tensor<2x4x3x5xi1>
  }
  func.func private @_uniform_2(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x5xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x5xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x5xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x5xui64>
    %c = stablehlo.constant dense<60> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x5xui64>
    %c_0 = stablehlo.constant dense<15> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x5xui64>
    %c_1 = stablehlo.constant dense<5> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x5xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x5xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x5xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x5xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x5xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x5xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %27:2 = call @threefry2x32_3(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x5xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x5xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x5xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x5xui32>) -> tensor<2x4x3x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x5xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x5xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x5xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x5xf32>
    return %42 : tensor<2x4x3x5xf32>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x5xui32>, %arg3: tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x5xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x5xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4x3x5xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4x3x5xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4x3x5xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4x3x5xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4x3x5xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4x3x5xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4x3x5xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4x3x5xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4x3x5xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4x3x5xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4x3x5xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4x3x5xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4x3x5xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4x3x5xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4x3x5xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3x5xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4x3x5xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4x3x5xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4x3x5xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4x3x5xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4x3x5xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4x3x5xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3x5xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4x3x5xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x5xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4x3x5xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4x3x5xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4x3x5xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4x3x5xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4x3x5xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4x3x5xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4x3x5xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4x3x5xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4x3x5xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4x3x5xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4x3x5xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4x3x5xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4x3x5xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4x3x5xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4x3x5xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4x3x5xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4x3x5xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4x3x5xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4x3x5xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4x3x5xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4x3x5xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4x3x5xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4x3x5xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4x3x5xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4x3x5xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4x3x5xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4x3x5xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4x3x5xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4x3x5xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4x3x5xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4x3x5xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4x3x5xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4x3x5xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4x3x5xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4x3x5xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4x3x5xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4x3x5xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4x3x5xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4x3x5xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4x3x5xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4x3x5xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4x3x5xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4x3x5xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4x3x5xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4x3x5xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4x3x5xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4x3x5xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4x3x5xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4x3x5xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4x3x5xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4x3x5xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4x3x5xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4x3x5xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4x3x5xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4x3x5xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4x3x5xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4x3x5xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4x3x5xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4x3x5xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4x3x5xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4x3x5xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4x3x5xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4x3x5xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4x3x5xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4x3x5xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4x3x5xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4x3x5xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4x3x5xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4x3x5xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4x3x5xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4x3x5xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4x3x5xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4x3x5xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4x3x5xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4x3x5xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4x3x5xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4x3x5xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4x3x5xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4x3x5xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4x3x5xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4x3x5xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4x3x5xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4x3x5xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4x3x5xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4x3x5xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4x3x5xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4x3x5xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4x3x5xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4x3x5xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4x3x5xui32>
    return %171, %175 : tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>
  }
  func.func private @_where_4(%arg0: tensor<2x4x3x5xi1>, %arg1: tensor<2x4x3x5xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>
    return %2 : tensor<2x4x3x5xf32>
  }
  func.func private @_bernoulli_5(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x6xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_6(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x6xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x6xf32>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xi1>
    return %2 : tensor<2x4x3x6xi1>
  }
  func.func private @_uniform_6(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x6xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x6xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x6xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x6xui64>
    %c = stablehlo.constant dense<72> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x6xui64>
    %c_0 = stablehlo.constant dense<18> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x6xui64>
    %c_1 = stablehlo.constant dense<6> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x6xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x6xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x6xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x6xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x6xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x6xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %27:2 = call @threefry2x32_7(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x6xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x6xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x6xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x6xui32>) -> tensor<2x4x3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x6xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x6xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x6xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x6xf32>
    return %42 : tensor<2x4x3x6xf32>
  }
  func.func private @threefry2x32_7(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x6xui32>, %arg3: tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x6xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x6xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4x3x6xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4x3x6xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4x3x6xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4x3x6xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4x3x6xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4x3x6xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4x3x6xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4x3x6xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4x3x6xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4x3x6xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4x3x6xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4x3x6xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4x3x6xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4x3x6xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4x3x6xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3x6xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4x3x6xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4x3x6xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4x3x6xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4x3x6xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4x3x6xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4x3x6xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3x6xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4x3x6xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x6xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4x3x6xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4x3x6xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4x3x6xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4x3x6xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4x3x6xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4x3x6xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4x3x6xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4x3x6xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4x3x6xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4x3x6xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4x3x6xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4x3x6xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4x3x6xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4x3x6xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4x3x6xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4x3x6xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4x3x6xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4x3x6xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4x3x6xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4x3x6xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4x3x6xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4x3x6xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4x3x6xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4x3x6xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4x3x6xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4x3x6xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4x3x6xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4x3x6xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4x3x6xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4x3x6xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4x3x6xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4x3x6xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4x3x6xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4x3x6xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4x3x6xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4x3x6xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4x3x6xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4x3x6xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4x3x6xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4x3x6xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4x3x6xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4x3x6xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4x3x6xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4x3x6xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4x3x6xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4x3x6xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4x3x6xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4x3x6xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4x3x6xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4x3x6xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4x3x6xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4x3x6xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4x3x6xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4x3x6xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4x3x6xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4x3x6xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4x3x6xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4x3x6xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4x3x6xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4x3x6xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4x3x6xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4x3x6xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4x3x6xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4x3x6xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4x3x6xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4x3x6xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4x3x6xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4x3x6xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4x3x6xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4x3x6xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4x3x6xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4x3x6xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4x3x6xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4x3x6xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4x3x6xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4x3x6xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4x3x6xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4x3x6xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4x3x6xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4x3x6xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4x3x6xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4x3x6xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4x3x6xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4x3x6xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4x3x6xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4x3x6xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4x3x6xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4x3x6xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4x3x6xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4x3x6xui32>
    return %171, %175 : tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>
  }
  func.func private @_where_8(%arg0: tensor<2x4x3x6xi1>, %arg1: tensor<2x4x3x6xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>
    return %2 : tensor<2x4x3x6xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3x7xf32>, %arg1: tensor<2x4x3x1xf32>, %arg2: tensor<7x7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5x6xf32>, %arg7: tensor<6x1xf32>) -> (tensor<2x4x3x7xf32> {jax.result_info = "result[0]"}, tensor<2x4x3x1xf32> {jax.result_info = "result[1]"}, tensor<7x7xf32> {jax.result_info = "result[2]"}, tensor<7xf32> {jax.result_info = "result[3]"}, tensor<7x5xf32> {jax.result_info = "result[4]"}, tensor<5xf32> {jax.result_info = "result[5]"}, tensor<5x6xf32> {jax.result_info = "result[6]"}, tensor<6x1xf32> {jax.result_info = "result[7]"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %c, %c_1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = call @_threefry_fold_in(%6, %c_2) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x7xf32>) -> tensor<2x4x3x7xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [3] : (tensor<7xf32>) -> tensor<1x1x1x7xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2, 3] : (tensor<1x1x1x7xf32>) -> tensor<2x4x3x7xf32>
    %11 = stablehlo.add %8, %10 : tensor<2x4x3x7xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2x4x3x7xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x4x3x7xf32>
    %14 = stablehlo.multiply %11, %11 : tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2x4x3x7xf32>
    %cst_3 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<2x4x3x7xf32>
    %19 = stablehlo.add %11, %18 : tensor<2x4x3x7xf32>
    %cst_4 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4x3x7xf32>
    %22 = stablehlo.tanh %21 : tensor<2x4x3x7xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %24 = stablehlo.add %23, %22 : tensor<2x4x3x7xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %26 = stablehlo.subtract %25, %22 : tensor<2x4x3x7xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<2x4x3x7xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %29 = stablehlo.add %28, %22 : tensor<2x4x3x7xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2x4x3x7xf32>
    %32 = stablehlo.multiply %11, %31 : tensor<2x4x3x7xf32>
    %cst_9 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %33 = call @_bernoulli(%7, %cst_9) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x7xi1>
    %cst_10 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %35 = stablehlo.divide %32, %34 : tensor<2x4x3x7xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %36 = call @_where(%33, %35, %c_11) : (tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>, tensor<i32>) -> tensor<2x4x3x7xf32>
    %37 = stablehlo.dot_general %36, %arg4, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x5xf32>) -> tensor<2x4x3x5xf32>
    %38 = stablehlo.broadcast_in_dim %arg5, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<2x4x3x5xf32>
    %40 = stablehlo.add %37, %39 : tensor<2x4x3x5xf32>
    %41 = stablehlo.multiply %40, %40 : tensor<2x4x3x5xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2x4x3x5xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<2x4x3x5xf32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2x4x3x5xf32>
    %cst_13 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %47 = stablehlo.multiply %46, %42 : tensor<2x4x3x5xf32>
    %48 = stablehlo.add %40, %47 : tensor<2x4x3x5xf32>
    %cst_14 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2x4x3x5xf32>
    %51 = stablehlo.tanh %50 : tensor<2x4x3x5xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %53 = stablehlo.add %52, %51 : tensor<2x4x3x5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %55 = stablehlo.subtract %54, %51 : tensor<2x4x3x5xf32>
    %56 = stablehlo.multiply %53, %55 : tensor<2x4x3x5xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %58 = stablehlo.add %57, %51 : tensor<2x4x3x5xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2x4x3x5xf32>
    %61 = stablehlo.multiply %40, %60 : tensor<2x4x3x5xf32>
    %c_19 = stablehlo.constant dense<1> : tensor<ui32>
    %62 = call @_threefry_fold_in(%6, %c_19) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_20 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %63 = call @_bernoulli_1(%62, %cst_20) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x5xi1>
    %cst_21 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %65 = stablehlo.divide %61, %64 : tensor<2x4x3x5xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %66 = call @_where_4(%63, %65, %c_22) : (tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>, tensor<i32>) -> tensor<2x4x3x5xf32>
    %67 = stablehlo.dot_general %66, %arg6, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<5x6xf32>) -> tensor<2x4x3x6xf32>
    %68 = stablehlo.multiply %67, %67 : tensor<2x4x3x6xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<2x4x3x6xf32>
    %70 = stablehlo.multiply %67, %67 : tensor<2x4x3x6xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<2x4x3x6xf32>
    %cst_24 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %74 = stablehlo.multiply %73, %69 : tensor<2x4x3x6xf32>
    %75 = stablehlo.add %67, %74 : tensor<2x4x3x6xf32>
    %cst_25 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2x4x3x6xf32>
    %78 = stablehlo.tanh %77 : tensor<2x4x3x6xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %80 = stablehlo.add %79, %78 : tensor<2x4x3x6xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %82 = stablehlo.subtract %81, %78 : tensor<2x4x3x6xf32>
    %83 = stablehlo.multiply %80, %82 : tensor<2x4x3x6xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %85 = stablehlo.add %84, %78 : tensor<2x4x3x6xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<2x4x3x6xf32>
    %88 = stablehlo.multiply %67, %87 : tensor<2x4x3x6xf32>
    %c_30 = stablehlo.constant dense<2> : tensor<ui32>
    %89 = call @_threefry_fold_in(%6, %c_30) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %90 = call @_bernoulli_5(%89, %cst_31) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x6xi1>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %92 = stablehlo.divide %88, %91 : tensor<2x4x3x6xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %93 = call @_where_8(%90, %92, %c_33) : (tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>, tensor<i32>) -> tensor<2x4x3x6xf32>
    %94 = stablehlo.dot_general %93, %arg7, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<6x1xf32>) -> tensor<2x4x3x1xf32>
    %95 = stablehlo.subtract %94, %arg1 : tensor<2x4x3x1xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<2x4x3x1xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<2x4x3x1xf32>
    %101 = stablehlo.multiply %100, %97 : tensor<2x4x3x1xf32>
    %102 = stablehlo.negate %101 : tensor<2x4x3x1xf32>
    %103 = stablehlo.dot_general %101, %93, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x1xf32>, tensor<2x4x3x6xf32>) -> tensor<1x6xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<1x6xf32>) -> tensor<6x1xf32>
    %105 = stablehlo.dot_general %101, %arg7, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x1xf32>, tensor<6x1xf32>) -> tensor<2x4x3x6xf32>
    %106 = call @_where_9(%90, %105) : (tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %108 = stablehlo.divide %106, %107 : tensor<2x4x3x6xf32>
    %109 = stablehlo.multiply %67, %108 : tensor<2x4x3x6xf32>
    %110 = stablehlo.multiply %108, %87 : tensor<2x4x3x6xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<2x4x3x6xf32>
    %113 = stablehlo.multiply %112, %83 : tensor<2x4x3x6xf32>
    %cst_39 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<2x4x3x6xf32>
    %116 = stablehlo.add %110, %115 : tensor<2x4x3x6xf32>
    %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<2x4x3x6xf32>
    %119 = stablehlo.multiply %118, %72 : tensor<2x4x3x6xf32>
    %120 = stablehlo.add %116, %119 : tensor<2x4x3x6xf32>
    %121 = stablehlo.dot_general %120, %66, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<2x4x3x5xf32>) -> tensor<6x5xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<6x5xf32>) -> tensor<5x6xf32>
    %123 = stablehlo.dot_general %120, %arg6, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<5x6xf32>) -> tensor<2x4x3x5xf32>
    %124 = call @_where_10(%63, %123) : (tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %126 = stablehlo.divide %124, %125 : tensor<2x4x3x5xf32>
    %127 = stablehlo.multiply %40, %126 : tensor<2x4x3x5xf32>
    %128 = stablehlo.multiply %126, %60 : tensor<2x4x3x5xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<2x4x3x5xf32>
    %131 = stablehlo.multiply %130, %56 : tensor<2x4x3x5xf32>
    %cst_43 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<2x4x3x5xf32>
    %134 = stablehlo.add %128, %133 : tensor<2x4x3x5xf32>
    %cst_44 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %136 = stablehlo.multiply %135, %133 : tensor<2x4x3x5xf32>
    %137 = stablehlo.multiply %136, %45 : tensor<2x4x3x5xf32>
    %138 = stablehlo.add %134, %137 : tensor<2x4x3x5xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_45) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x3x5xf32>, tensor<f32>) -> tensor<5xf32>
    %140 = stablehlo.reshape %139 : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_46) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %142 = stablehlo.dot_general %138, %36, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<2x4x3x7xf32>) -> tensor<5x7xf32>
    %143 = stablehlo.transpose %142, dims = [1, 0] : (tensor<5x7xf32>) -> tensor<7x5xf32>
    %144 = stablehlo.dot_general %138, %arg4, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<7x5xf32>) -> tensor<2x4x3x7xf32>
    %145 = call @_where_11(%33, %144) : (tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xf32>
    %cst_47 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %147 = stablehlo.divide %145, %146 : tensor<2x4x3x7xf32>
    %148 = stablehlo.multiply %11, %147 : tensor<2x4x3x7xf32>
    %149 = stablehlo.multiply %147, %31 : tensor<2x4x3x7xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<2x4x3x7xf32>
    %152 = stablehlo.multiply %151, %27 : tensor<2x4x3x7xf32>
    %cst_49 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %154 = stablehlo.multiply %153, %152 : tensor<2x4x3x7xf32>
    %155 = stablehlo.add %149, %154 : tensor<2x4x3x7xf32>
    %cst_50 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %157 = stablehlo.multiply %156, %154 : tensor<2x4x3x7xf32>
    %158 = stablehlo.multiply %157, %16 : tensor<2x4x3x7xf32>
    %159 = stablehlo.add %155, %158 : tensor<2x4x3x7xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_51) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %161 = stablehlo.reshape %160 : (tensor<7xf32>) -> tensor<1x1x1x7xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_52) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %163 = stablehlo.dot_general %159, %arg0, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<2x4x3x7xf32>) -> tensor<7x7xf32>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %165 = stablehlo.dot_general %159, %arg2, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x7xf32>) -> tensor<2x4x3x7xf32>
    return %165, %102, %164, %162, %143, %141, %122, %104 : tensor<2x4x3x7xf32>, tensor<2x4x3x1xf32>, tensor<7x7xf32>, tensor<7xf32>, tensor<7x5xf32>, tensor<5xf32>, tensor<5x6xf32>, tensor<6x1xf32>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<1xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<1xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<1xui32>
      %22 = stablehlo.or %18, %21 : tensor<1xui32>
      %23 = stablehlo.xor %16, %22 : tensor<1xui32>
      %24 = stablehlo.add %16, %23 : tensor<1xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<1xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<1xui32>
      %30 = stablehlo.or %26, %29 : tensor<1xui32>
      %31 = stablehlo.xor %24, %30 : tensor<1xui32>
      %32 = stablehlo.add %24, %31 : tensor<1xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<1xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<1xui32>
      %38 = stablehlo.or %34, %37 : tensor<1xui32>
      %39 = stablehlo.xor %32, %38 : tensor<1xui32>
      %40 = stablehlo.add %32, %39 : tensor<1xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<1xui32>
      %46 = stablehlo.or %42, %45 : tensor<1xui32>
      %47 = stablehlo.xor %40, %46 : tensor<1xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %49 = stablehlo.add %40, %48 : tensor<1xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %51 = stablehlo.add %47, %50 : tensor<1xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %55 = stablehlo.add %51, %54 : tensor<1xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x7xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x7xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x7xf32>, tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xi1>
    return %2 : tensor<2x4x3x7xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x7xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x7xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x7xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x7xui64>
    %c = stablehlo.constant dense<84> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x7xui64>
    %c_0 = stablehlo.constant dense<21> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x7xui64>
    %c_1 = stablehlo.constant dense<7> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x7xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x7xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x7xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x7xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x7xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x7xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %27:2 = call @threefry2x32_0(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x7xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x7xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x7xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x7xui32>) -> tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x7xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x7xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x7xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x7xf32>
    return %42 : tensor<2x4x3x7xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x7xui32>, %arg3: tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x7xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x7xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4x3x7xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4x3x7xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4x3x7xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4x3x7xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4x3x7xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4x3x7xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4x3x7xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4x3x7xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4x3x7xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4x3x7xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4x3x7xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4x3x7xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4x3x7xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4x3x7xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4x3x7xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4x3x7xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x7xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4x3x7xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4x3x7xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4x3x7xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4x3x7xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4x3x7xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4x3x7xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>
  }
  func.func private @_where(%arg0: tensor<2x4x3x7xi1>, %arg1: tensor<2x4x3x7xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>
    return %2 : tensor<2x4x3x7xf32>
  }
  func.func private @_bernoulli_1(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x5xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_2(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x5xf32>, tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xi1>
    return %2 : tensor<2x4x3x5xi1>
  }
  func.func private @_uniform_2(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x5xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x5xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x5xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x5xui64>
    %c = stablehlo.constant dense<60> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x5xui64>
    %c_0 = stablehlo.constant dense<15> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x5xui64>
    %c_1 = stablehlo.constant dense<5> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x5xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x5xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x5xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x5xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x5xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x5xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %27:2 = call @threefry2x32_3(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x5xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x5xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x5xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x5xui32>) -> tensor<2x4x3x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x5xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x5xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x5xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x5xf32>
    return %42 : tensor<2x4x3x5xf32>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x5xui32>, %arg3: tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x5xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x5xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4x3x5xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4x3x5xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4x3x5xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4x3x5xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4x3x5xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4x3x5xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4x3x5xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4x3x5xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4x3x5xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4x3x5xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4x3x5xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4x3x5xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4x3x5xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4x3x5xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4x3x5xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4x3x5xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x5xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4x3x5xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4x3x5xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4x3x5xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4x3x5xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4x3x5xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4x3x5xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>
  }
  func.func private @_where_4(%arg0: tensor<2x4x3x5xi1>, %arg1: tensor<2x4x3x5xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>
    return %2 : tensor<2x4x3x5xf32>
  }
  func.func private @_bernoulli_5(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x6xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_6(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x6xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x6xf32>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xi1>
    return %2 : tensor<2x4x3x6xi1>
  }
  func.func private @_uniform_6(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x6xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x6xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x6xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x6xui64>
    %c = stablehlo.constant dense<72> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x6xui64>
    %c_0 = stablehlo.constant dense<18> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x6xui64>
    %c_1 = stablehlo.constant dense<6> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x6xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x6xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x6xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x6xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x6xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x6xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %27:2 = call @threefry2x32_7(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x6xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x6xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x6xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x6xui32>) -> tensor<2x4x3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x6xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x6xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x6xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x6xf32>
    return %42 : tensor<2x4x3x6xf32>
  }
  func.func private @threefry2x32_7(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x6xui32>, %arg3: tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x6xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x6xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4x3x6xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4x3x6xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4x3x6xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4x3x6xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4x3x6xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4x3x6xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4x3x6xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4x3x6xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4x3x6xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4x3x6xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4x3x6xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4x3x6xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4x3x6xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4x3x6xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4x3x6xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4x3x6xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x6xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4x3x6xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4x3x6xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4x3x6xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4x3x6xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4x3x6xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4x3x6xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>
  }
  func.func private @_where_8(%arg0: tensor<2x4x3x6xi1>, %arg1: tensor<2x4x3x6xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>
    return %2 : tensor<2x4x3x6xf32>
  }
  func.func private @_where_9(%arg0: tensor<2x4x3x6xi1>, %arg1: tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>
    return %1 : tensor<2x4x3x6xf32>
  }
  func.func private @_where_10(%arg0: tensor<2x4x3x5xi1>, %arg1: tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>
    return %1 : tensor<2x4x3x5xf32>
  }
  func.func private @_where_11(%arg0: tensor<2x4x3x7xi1>, %arg1: tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>
    return %1 : tensor<2x4x3x7xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3x7xf32>, %arg1: tensor<2x4x3x1xf32>, %arg2: tensor<7x7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5x6xf32>, %arg7: tensor<6x1xf32>) -> (tensor<2x4x3x7xf32> {jax.result_info = "result[0]"}, tensor<2x4x3x1xf32> {jax.result_info = "result[1]"}, tensor<7x7xf32> {jax.result_info = "result[2]"}, tensor<7xf32> {jax.result_info = "result[3]"}, tensor<7x5xf32> {jax.result_info = "result[4]"}, tensor<5xf32> {jax.result_info = "result[5]"}, tensor<5x6xf32> {jax.result_info = "result[6]"}, tensor<6x1xf32> {jax.result_info = "result[7]"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %c, %c_1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = call @_threefry_fold_in(%6, %c_2) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x7xf32>) -> tensor<2x4x3x7xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [3] : (tensor<7xf32>) -> tensor<1x1x1x7xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2, 3] : (tensor<1x1x1x7xf32>) -> tensor<2x4x3x7xf32>
    %11 = stablehlo.add %8, %10 : tensor<2x4x3x7xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2x4x3x7xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x4x3x7xf32>
    %14 = stablehlo.multiply %11, %11 : tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2x4x3x7xf32>
    %cst_3 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<2x4x3x7xf32>
    %19 = stablehlo.add %11, %18 : tensor<2x4x3x7xf32>
    %cst_4 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4x3x7xf32>
    %22 = stablehlo.tanh %21 : tensor<2x4x3x7xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %24 = stablehlo.add %23, %22 : tensor<2x4x3x7xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %26 = stablehlo.subtract %25, %22 : tensor<2x4x3x7xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<2x4x3x7xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %29 = stablehlo.add %28, %22 : tensor<2x4x3x7xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2x4x3x7xf32>
    %32 = stablehlo.multiply %11, %31 : tensor<2x4x3x7xf32>
    %cst_9 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %33 = call @_bernoulli(%7, %cst_9) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x7xi1>
    %cst_10 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %35 = stablehlo.divide %32, %34 : tensor<2x4x3x7xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %36 = call @_where(%33, %35, %c_11) : (tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>, tensor<i32>) -> tensor<2x4x3x7xf32>
    %37 = stablehlo.dot_general %36, %arg4, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x5xf32>) -> tensor<2x4x3x5xf32>
    %38 = stablehlo.broadcast_in_dim %arg5, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<2x4x3x5xf32>
    %40 = stablehlo.add %37, %39 : tensor<2x4x3x5xf32>
    %41 = stablehlo.multiply %40, %40 : tensor<2x4x3x5xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2x4x3x5xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<2x4x3x5xf32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2x4x3x5xf32>
    %cst_13 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %47 = stablehlo.multiply %46, %42 : tensor<2x4x3x5xf32>
    %48 = stablehlo.add %40, %47 : tensor<2x4x3x5xf32>
    %cst_14 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2x4x3x5xf32>
    %51 = stablehlo.tanh %50 : tensor<2x4x3x5xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %53 = stablehlo.add %52, %51 : tensor<2x4x3x5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %55 = stablehlo.subtract %54, %51 : tensor<2x4x3x5xf32>
    %56 = stablehlo.multiply %53, %55 : tensor<2x4x3x5xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %58 = stablehlo.add %57, %51 : tensor<2x4x3x5xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2x4x3x5xf32>
    %61 = stablehlo.multiply %40, %60 : tensor<2x4x3x5xf32>
    %c_19 = stablehlo.constant dense<1> : tensor<ui32>
    %62 = call @_threefry_fold_in(%6, %c_19) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_20 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %63 = call @_bernoulli_1(%62, %cst_20) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x5xi1>
    %cst_21 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %65 = stablehlo.divide %61, %64 : tensor<2x4x3x5xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %66 = call @_where_4(%63, %65, %c_22) : (tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>, tensor<i32>) -> tensor<2x4x3x5xf32>
    %67 = stablehlo.dot_general %66, %arg6, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<5x6xf32>) -> tensor<2x4x3x6xf32>
    %68 = stablehlo.multiply %67, %67 : tensor<2x4x3x6xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<2x4x3x6xf32>
    %70 = stablehlo.multiply %67, %67 : tensor<2x4x3x6xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<2x4x3x6xf32>
    %cst_24 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %74 = stablehlo.multiply %73, %69 : tensor<2x4x3x6xf32>
    %75 = stablehlo.add %67, %74 : tensor<2x4x3x6xf32>
    %cst_25 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2x4x3x6xf32>
    %78 = stablehlo.tanh %77 : tensor<2x4x3x6xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %80 = stablehlo.add %79, %78 : tensor<2x4x3x6xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %82 = stablehlo.subtract %81, %78 : tensor<2x4x3x6xf32>
    %83 = stablehlo.multiply %80, %82 : tensor<2x4x3x6xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %85 = stablehlo.add %84, %78 : tensor<2x4x3x6xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<2x4x3x6xf32>
    %88 = stablehlo.multiply %67, %87 : tensor<2x4x3x6xf32>
    %c_30 = stablehlo.constant dense<2> : tensor<ui32>
    %89 = call @_threefry_fold_in(%6, %c_30) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %90 = call @_bernoulli_5(%89, %cst_31) : (tensor<2xui32>, tensor<f32>) -> tensor<2x4x3x6xi1>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %92 = stablehlo.divide %88, %91 : tensor<2x4x3x6xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %93 = call @_where_8(%90, %92, %c_33) : (tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>, tensor<i32>) -> tensor<2x4x3x6xf32>
    %94 = stablehlo.dot_general %93, %arg7, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<6x1xf32>) -> tensor<2x4x3x1xf32>
    %95 = stablehlo.subtract %94, %arg1 : tensor<2x4x3x1xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<2x4x3x1xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<2x4x3x1xf32>
    %101 = stablehlo.multiply %100, %97 : tensor<2x4x3x1xf32>
    %102 = stablehlo.negate %101 : tensor<2x4x3x1xf32>
    %103 = stablehlo.dot_general %101, %93, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x1xf32>, tensor<2x4x3x6xf32>) -> tensor<1x6xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<1x6xf32>) -> tensor<6x1xf32>
    %105 = stablehlo.dot_general %101, %arg7, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x1xf32>, tensor<6x1xf32>) -> tensor<2x4x3x6xf32>
    %106 = call @_where_9(%90, %105) : (tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %108 = stablehlo.divide %106, %107 : tensor<2x4x3x6xf32>
    %109 = stablehlo.multiply %67, %108 : tensor<2x4x3x6xf32>
    %110 = stablehlo.multiply %108, %87 : tensor<2x4x3x6xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<2x4x3x6xf32>
    %113 = stablehlo.multiply %112, %83 : tensor<2x4x3x6xf32>
    %cst_39 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<2x4x3x6xf32>
    %116 = stablehlo.add %110, %115 : tensor<2x4x3x6xf32>
    %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<2x4x3x6xf32>
    %119 = stablehlo.multiply %118, %72 : tensor<2x4x3x6xf32>
    %120 = stablehlo.add %116, %119 : tensor<2x4x3x6xf32>
    %121 = stablehlo.dot_general %120, %66, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<2x4x3x5xf32>) -> tensor<6x5xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<6x5xf32>) -> tensor<5x6xf32>
    %123 = stablehlo.dot_general %120, %arg6, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x6xf32>, tensor<5x6xf32>) -> tensor<2x4x3x5xf32>
    %124 = call @_where_10(%63, %123) : (tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %126 = stablehlo.divide %124, %125 : tensor<2x4x3x5xf32>
    %127 = stablehlo.multiply %40, %126 : tensor<2x4x3x5xf32>
    %128 = stablehlo.multiply %126, %60 : tensor<2x4x3x5xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<2x4x3x5xf32>
    %131 = stablehlo.multiply %130, %56 : tensor<2x4x3x5xf32>
    %cst_43 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<2x4x3x5xf32>
    %134 = stablehlo.add %128, %133 : tensor<2x4x3x5xf32>
    %cst_44 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %136 = stablehlo.multiply %135, %133 : tensor<2x4x3x5xf32>
    %137 = stablehlo.multiply %136, %45 : tensor<2x4x3x5xf32>
    %138 = stablehlo.add %134, %137 : tensor<2x4x3x5xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_45) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x3x5xf32>, tensor<f32>) -> tensor<5xf32>
    %140 = stablehlo.reshape %139 : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_46) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %142 = stablehlo.dot_general %138, %36, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<2x4x3x7xf32>) -> tensor<5x7xf32>
    %143 = stablehlo.transpose %142, dims = [1, 0] : (tensor<5x7xf32>) -> tensor<7x5xf32>
    %144 = stablehlo.dot_general %138, %arg4, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x5xf32>, tensor<7x5xf32>) -> tensor<2x4x3x7xf32>
    %145 = call @_where_11(%33, %144) : (tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xf32>
    %cst_47 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %147 = stablehlo.divide %145, %146 : tensor<2x4x3x7xf32>
    %148 = stablehlo.multiply %11, %147 : tensor<2x4x3x7xf32>
    %149 = stablehlo.multiply %147, %31 : tensor<2x4x3x7xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<2x4x3x7xf32>
    %152 = stablehlo.multiply %151, %27 : tensor<2x4x3x7xf32>
    %cst_49 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %154 = stablehlo.multiply %153, %152 : tensor<2x4x3x7xf32>
    %155 = stablehlo.add %149, %154 : tensor<2x4x3x7xf32>
    %cst_50 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %157 = stablehlo.multiply %156, %154 : tensor<2x4x3x7xf32>
    %158 = stablehlo.multiply %157, %16 : tensor<2x4x3x7xf32>
    %159 = stablehlo.add %155, %158 : tensor<2x4x3x7xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_51) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %161 = stablehlo.reshape %160 : (tensor<7xf32>) -> tensor<1x1x1x7xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_52) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %163 = stablehlo.dot_general %159, %arg0, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<2x4x3x7xf32>) -> tensor<7x7xf32>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %165 = stablehlo.dot_general %159, %arg2, contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3x7xf32>, tensor<7x7xf32>) -> tensor<2x4x3x7xf32>
    return %165, %102, %164, %162, %143, %141, %122, %104 : tensor<2x4x3x7xf32>, tensor<2x4x3x1xf32>, tensor<7x7xf32>, tensor<7xf32>, tensor<7x5xf32>, tensor<5xf32>, tensor<5x6xf32>, tensor<6x1xf32>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %6 = stablehlo.add %3, %5 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<1xui32>
    %11 = stablehlo.or %8, %10 : tensor<1xui32>
    %12 = stablehlo.xor %6, %11 : tensor<1xui32>
    %13 = stablehlo.add %6, %12 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<1xui32>
    %18 = stablehlo.or %15, %17 : tensor<1xui32>
    %19 = stablehlo.xor %13, %18 : tensor<1xui32>
    %20 = stablehlo.add %13, %19 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<1xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<1xui32>
    %25 = stablehlo.or %22, %24 : tensor<1xui32>
    %26 = stablehlo.xor %20, %25 : tensor<1xui32>
    %27 = stablehlo.add %20, %26 : tensor<1xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<1xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<1xui32>
    %32 = stablehlo.or %29, %31 : tensor<1xui32>
    %33 = stablehlo.xor %27, %32 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.add %27, %34 : tensor<1xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %37 = stablehlo.add %33, %36 : tensor<1xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %39 = stablehlo.add %37, %38 : tensor<1xui32>
    %40 = stablehlo.add %35, %39 : tensor<1xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<1xui32>
    %45 = stablehlo.or %42, %44 : tensor<1xui32>
    %46 = stablehlo.xor %40, %45 : tensor<1xui32>
    %47 = stablehlo.add %40, %46 : tensor<1xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<1xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<1xui32>
    %52 = stablehlo.or %49, %51 : tensor<1xui32>
    %53 = stablehlo.xor %47, %52 : tensor<1xui32>
    %54 = stablehlo.add %47, %53 : tensor<1xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<1xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<1xui32>
    %59 = stablehlo.or %56, %58 : tensor<1xui32>
    %60 = stablehlo.xor %54, %59 : tensor<1xui32>
    %61 = stablehlo.add %54, %60 : tensor<1xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<1xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<1xui32>
    %66 = stablehlo.or %63, %65 : tensor<1xui32>
    %67 = stablehlo.xor %61, %66 : tensor<1xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %69 = stablehlo.add %61, %68 : tensor<1xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %71 = stablehlo.add %67, %70 : tensor<1xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %73 = stablehlo.add %71, %72 : tensor<1xui32>
    %74 = stablehlo.add %69, %73 : tensor<1xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<1xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<1xui32>
    %79 = stablehlo.or %76, %78 : tensor<1xui32>
    %80 = stablehlo.xor %74, %79 : tensor<1xui32>
    %81 = stablehlo.add %74, %80 : tensor<1xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<1xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<1xui32>
    %86 = stablehlo.or %83, %85 : tensor<1xui32>
    %87 = stablehlo.xor %81, %86 : tensor<1xui32>
    %88 = stablehlo.add %81, %87 : tensor<1xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<1xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<1xui32>
    %93 = stablehlo.or %90, %92 : tensor<1xui32>
    %94 = stablehlo.xor %88, %93 : tensor<1xui32>
    %95 = stablehlo.add %88, %94 : tensor<1xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<1xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<1xui32>
    %100 = stablehlo.or %97, %99 : tensor<1xui32>
    %101 = stablehlo.xor %95, %100 : tensor<1xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %103 = stablehlo.add %95, %102 : tensor<1xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %105 = stablehlo.add %101, %104 : tensor<1xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %107 = stablehlo.add %105, %106 : tensor<1xui32>
    %108 = stablehlo.add %103, %107 : tensor<1xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<1xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<1xui32>
    %113 = stablehlo.or %110, %112 : tensor<1xui32>
    %114 = stablehlo.xor %108, %113 : tensor<1xui32>
    %115 = stablehlo.add %108, %114 : tensor<1xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<1xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<1xui32>
    %120 = stablehlo.or %117, %119 : tensor<1xui32>
    %121 = stablehlo.xor %115, %120 : tensor<1xui32>
    %122 = stablehlo.add %115, %121 : tensor<1xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<1xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<1xui32>
    %127 = stablehlo.or %124, %126 : tensor<1xui32>
    %128 = stablehlo.xor %122, %127 : tensor<1xui32>
    %129 = stablehlo.add %122, %128 : tensor<1xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<1xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<1xui32>
    %134 = stablehlo.or %131, %133 : tensor<1xui32>
    %135 = stablehlo.xor %129, %134 : tensor<1xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %137 = stablehlo.add %129, %136 : tensor<1xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %139 = stablehlo.add %135, %138 : tensor<1xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %141 = stablehlo.add %139, %140 : tensor<1xui32>
    %142 = stablehlo.add %137, %141 : tensor<1xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<1xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<1xui32>
    %147 = stablehlo.or %144, %146 : tensor<1xui32>
    %148 = stablehlo.xor %142, %147 : tensor<1xui32>
    %149 = stablehlo.add %142, %148 : tensor<1xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<1xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<1xui32>
    %154 = stablehlo.or %151, %153 : tensor<1xui32>
    %155 = stablehlo.xor %149, %154 : tensor<1xui32>
    %156 = stablehlo.add %149, %155 : tensor<1xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<1xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<1xui32>
    %161 = stablehlo.or %158, %160 : tensor<1xui32>
    %162 = stablehlo.xor %156, %161 : tensor<1xui32>
    %163 = stablehlo.add %156, %162 : tensor<1xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<1xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<1xui32>
    %168 = stablehlo.or %165, %167 : tensor<1xui32>
    %169 = stablehlo.xor %163, %168 : tensor<1xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %171 = stablehlo.add %163, %170 : tensor<1xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %173 = stablehlo.add %169, %172 : tensor<1xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %175 = stablehlo.add %173, %174 : tensor<1xui32>
    return %171, %175 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x7xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x7xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x7xf32>, tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xi1>
    return %2 : tensor<2x4x3x7xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x7xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x7xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x7xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x7xui64>
    %c = stablehlo.constant dense<84> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x7xui64>
    %c_0 = stablehlo.constant dense<21> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x7xui64>
    %c_1 = stablehlo.constant dense<7> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x7xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x7xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x7xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x7xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x7xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x7xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x7xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x7xui64>) -> tensor<2x4x3x7xui32>
    %27:2 = call @threefry2x32_0(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x7xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x7xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x7xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x7xui32>) -> tensor<2x4x3x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x7xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x7xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x7xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x7xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x7xf32>
    return %42 : tensor<2x4x3x7xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x7xui32>, %arg3: tensor<2x4x3x7xui32>) -> (tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x7xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x7xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4x3x7xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4x3x7xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4x3x7xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4x3x7xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4x3x7xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4x3x7xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4x3x7xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4x3x7xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4x3x7xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4x3x7xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4x3x7xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4x3x7xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4x3x7xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4x3x7xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4x3x7xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3x7xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4x3x7xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4x3x7xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4x3x7xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4x3x7xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4x3x7xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4x3x7xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3x7xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4x3x7xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x7xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4x3x7xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4x3x7xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4x3x7xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4x3x7xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4x3x7xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4x3x7xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4x3x7xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4x3x7xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4x3x7xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4x3x7xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4x3x7xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4x3x7xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4x3x7xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4x3x7xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4x3x7xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4x3x7xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4x3x7xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4x3x7xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4x3x7xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4x3x7xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4x3x7xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4x3x7xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4x3x7xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4x3x7xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4x3x7xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4x3x7xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4x3x7xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4x3x7xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4x3x7xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4x3x7xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4x3x7xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4x3x7xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4x3x7xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4x3x7xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4x3x7xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4x3x7xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4x3x7xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4x3x7xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4x3x7xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4x3x7xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4x3x7xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4x3x7xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4x3x7xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4x3x7xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4x3x7xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4x3x7xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4x3x7xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4x3x7xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4x3x7xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4x3x7xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4x3x7xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4x3x7xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4x3x7xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4x3x7xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4x3x7xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4x3x7xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4x3x7xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4x3x7xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4x3x7xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4x3x7xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4x3x7xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4x3x7xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4x3x7xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4x3x7xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4x3x7xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4x3x7xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4x3x7xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4x3x7xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4x3x7xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4x3x7xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4x3x7xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4x3x7xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4x3x7xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4x3x7xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4x3x7xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4x3x7xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4x3x7xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4x3x7xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4x3x7xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4x3x7xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4x3x7xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4x3x7xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4x3x7xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4x3x7xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4x3x7xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4x3x7xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4x3x7xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4x3x7xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4x3x7xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4x3x7xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4x3x7xui32>
    return %171, %175 : tensor<2x4x3x7xui32>, tensor<2x4x3x7xui32>
  }
  func.func private @_where(%arg0: tensor<2x4x3x7xi1>, %arg1: tensor<2x4x3x7xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x7xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>
    return %2 : tensor<2x4x3x7xf32>
  }
  func.func private @_bernoulli_1(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x5xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_2(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x5xf32>, tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xi1>
    return %2 : tensor<2x4x3x5xi1>
  }
  func.func private @_uniform_2(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x5xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x5xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x5xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x5xui64>
    %c = stablehlo.constant dense<60> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x5xui64>
    %c_0 = stablehlo.constant dense<15> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x5xui64>
    %c_1 = stablehlo.constant dense<5> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x5xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x5xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x5xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x5xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x5xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x5xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x5xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x5xui64>) -> tensor<2x4x3x5xui32>
    %27:2 = call @threefry2x32_3(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x5xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x5xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x5xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x5xui32>) -> tensor<2x4x3x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x5xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x5xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x5xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x5xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x5xf32>
    return %42 : tensor<2x4x3x5xf32>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x5xui32>, %arg3: tensor<2x4x3x5xui32>) -> (tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x5xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x5xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4x3x5xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4x3x5xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4x3x5xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4x3x5xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4x3x5xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4x3x5xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4x3x5xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4x3x5xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4x3x5xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4x3x5xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4x3x5xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4x3x5xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4x3x5xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4x3x5xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4x3x5xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3x5xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4x3x5xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4x3x5xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4x3x5xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4x3x5xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4x3x5xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4x3x5xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3x5xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4x3x5xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x5xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4x3x5xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4x3x5xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4x3x5xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4x3x5xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4x3x5xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4x3x5xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4x3x5xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4x3x5xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4x3x5xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4x3x5xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4x3x5xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4x3x5xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4x3x5xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4x3x5xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4x3x5xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4x3x5xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4x3x5xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4x3x5xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4x3x5xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4x3x5xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4x3x5xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4x3x5xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4x3x5xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4x3x5xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4x3x5xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4x3x5xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4x3x5xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4x3x5xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4x3x5xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4x3x5xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4x3x5xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4x3x5xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4x3x5xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4x3x5xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4x3x5xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4x3x5xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4x3x5xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4x3x5xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4x3x5xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4x3x5xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4x3x5xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4x3x5xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4x3x5xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4x3x5xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4x3x5xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4x3x5xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4x3x5xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4x3x5xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4x3x5xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4x3x5xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4x3x5xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4x3x5xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4x3x5xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4x3x5xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4x3x5xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4x3x5xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4x3x5xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4x3x5xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4x3x5xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4x3x5xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4x3x5xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4x3x5xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4x3x5xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4x3x5xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4x3x5xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4x3x5xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4x3x5xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4x3x5xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4x3x5xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4x3x5xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4x3x5xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4x3x5xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4x3x5xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4x3x5xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4x3x5xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4x3x5xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4x3x5xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4x3x5xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4x3x5xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4x3x5xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4x3x5xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4x3x5xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4x3x5xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4x3x5xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4x3x5xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4x3x5xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4x3x5xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4x3x5xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4x3x5xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4x3x5xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4x3x5xui32>
    return %171, %175 : tensor<2x4x3x5xui32>, tensor<2x4x3x5xui32>
  }
  func.func private @_where_4(%arg0: tensor<2x4x3x5xi1>, %arg1: tensor<2x4x3x5xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x5xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>
    return %2 : tensor<2x4x3x5xf32>
  }
  func.func private @_bernoulli_5(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x4x3x6xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_6(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x4x3x6xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x4x3x6xf32>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xi1>
    return %2 : tensor<2x4x3x6xi1>
  }
  func.func private @_uniform_6(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4x3x6xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4x3x6xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x4x3x6xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x4x3x6xui64>
    %c = stablehlo.constant dense<72> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x4x3x6xui64>
    %c_0 = stablehlo.constant dense<18> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x4x3x6xui64>
    %c_1 = stablehlo.constant dense<6> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x4x3x6xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x4x3x6xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x4x3x6xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x4x3x6xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x4x3x6xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4x3x6xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4x3x6xui64>
    %25 = stablehlo.convert %22 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %26 = stablehlo.convert %24 : (tensor<2x4x3x6xui64>) -> tensor<2x4x3x6xui32>
    %27:2 = call @threefry2x32_7(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x4x3x6xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x4x3x6xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x4x3x6xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x4x3x6xui32>) -> tensor<2x4x3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x4x3x6xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x4x3x6xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x4x3x6xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x4x3x6xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x4x3x6xf32>
    return %42 : tensor<2x4x3x6xf32>
  }
  func.func private @threefry2x32_7(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4x3x6xui32>, %arg3: tensor<2x4x3x6xui32>) -> (tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4x3x6xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4x3x6xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4x3x6xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4x3x6xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4x3x6xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4x3x6xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4x3x6xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4x3x6xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4x3x6xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4x3x6xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4x3x6xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4x3x6xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4x3x6xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4x3x6xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4x3x6xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4x3x6xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4x3x6xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3x6xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4x3x6xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4x3x6xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4x3x6xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4x3x6xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4x3x6xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4x3x6xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3x6xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4x3x6xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4x3x6xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4x3x6xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4x3x6xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4x3x6xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4x3x6xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4x3x6xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4x3x6xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4x3x6xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4x3x6xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4x3x6xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4x3x6xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4x3x6xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4x3x6xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4x3x6xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4x3x6xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4x3x6xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4x3x6xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4x3x6xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4x3x6xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4x3x6xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4x3x6xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4x3x6xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4x3x6xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4x3x6xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4x3x6xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4x3x6xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4x3x6xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4x3x6xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4x3x6xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4x3x6xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4x3x6xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4x3x6xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4x3x6xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4x3x6xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4x3x6xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4x3x6xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4x3x6xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4x3x6xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4x3x6xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4x3x6xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4x3x6xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4x3x6xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4x3x6xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4x3x6xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4x3x6xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4x3x6xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4x3x6xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4x3x6xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4x3x6xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4x3x6xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4x3x6xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4x3x6xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4x3x6xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4x3x6xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4x3x6xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4x3x6xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4x3x6xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4x3x6xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4x3x6xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4x3x6xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4x3x6xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4x3x6xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4x3x6xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4x3x6xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4x3x6xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4x3x6xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4x3x6xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4x3x6xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4x3x6xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4x3x6xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4x3x6xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4x3x6xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4x3x6xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4x3x6xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4x3x6xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4x3x6xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4x3x6xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4x3x6xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4x3x6xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4x3x6xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4x3x6xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4x3x6xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4x3x6xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4x3x6xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4x3x6xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4x3x6xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4x3x6xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4x3x6xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4x3x6xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4x3x6xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4x3x6xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4x3x6xui32>
    return %171, %175 : tensor<2x4x3x6xui32>, tensor<2x4x3x6xui32>
  }
  func.func private @_where_8(%arg0: tensor<2x4x3x6xi1>, %arg1: tensor<2x4x3x6xf32>, %arg2: tensor<i32>) -> tensor<2x4x3x6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>
    return %2 : tensor<2x4x3x6xf32>
  }
  func.func private @_where_9(%arg0: tensor<2x4x3x6xi1>, %arg1: tensor<2x4x3x6xf32>) -> tensor<2x4x3x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x3x6xi1>, tensor<2x4x3x6xf32>
    return %1 : tensor<2x4x3x6xf32>
  }
  func.func private @_where_10(%arg0: tensor<2x4x3x5xi1>, %arg1: tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x5xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x3x5xi1>, tensor<2x4x3x5xf32>
    return %1 : tensor<2x4x3x5xf32>
  }
  func.func private @_where_11(%arg0: tensor<2x4x3x7xi1>, %arg1: tensor<2x4x3x7xf32>) -> tensor<2x4x3x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3x7xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x3x7xi1>, tensor<2x4x3x7xf32>
    return %1 : tensor<2x4x3x7xf32>
  }
}
