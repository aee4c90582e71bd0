// import jax
// import jax.numpy as jnp
//
//
// def simple_langevin_step(errors, epoch, temperature):
//     augmented = 0.22 * errors + 0.323
//     oscillation = jnp.cos(augmented)
//     rng_key = jax.random.key(epoch, impl="unsafe_rbg")
//     key_a, k2 = jax.random.split(rng_key)
//     samples_r = jax.random.normal(key_a, oscillation.shape, dtype=oscillation.dtype)
//     noisy = oscillation + temperature * samples_r
//     carrier = jnp.sin(noisy)
//     log_scale = jax.nn.log_sigmoid(carrier)
//     jitter = jax.random.rademacher(k2, oscillation.shape, dtype=oscillation.dtype)
//     total = log_scale + 0.16 * jitter
//     return total
//
//   errors: float32[3, 1, 5] in [-0.8, 0.8]
//   epoch: int32[] in [0, 10000]
//   temperature: float32[] in [0.05, 0.4]
// -----
// forward, cpu
module @jit_simple_langevin_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1x5xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<3x1x5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x1x5xf32>
    %cst_0 = stablehlo.constant dense<3.230000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x1x5xf32>
    %4 = stablehlo.cosine %3 : tensor<3x1x5xf32>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %5 = stablehlo.shift_right_logical %arg1, %c : tensor<i32>
    %6 = stablehlo.convert %5 : (tensor<i32>) -> tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %8 = stablehlo.and %arg1, %c_1 : tensor<i32>
    %9 = stablehlo.convert %8 : (tensor<i32>) -> tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %11 = stablehlo.concatenate %7, %10, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %12 = stablehlo.concatenate %11, %11, dim = 0 : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %13 = stablehlo.reshape %12 : (tensor<4xui32>) -> tensor<2x2xui32>
    %14 = stablehlo.bitcast_convert %13 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %14, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<20x4xui32>)
    %15 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %16 = stablehlo.reshape %15 : (tensor<2x2xui32>) -> tensor<4xui32>
    %17 = stablehlo.slice %output [0:20:10, 0:4] : (tensor<20x4xui32>) -> tensor<2x4xui32>
    %18 = stablehlo.slice %17 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %19 = stablehlo.reshape %18 : (tensor<1x4xui32>) -> tensor<4xui32>
    %20 = stablehlo.slice %17 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %21 = stablehlo.reshape %20 : (tensor<1x4xui32>) -> tensor<4xui32>
    %22 = call @_normal(%19) : (tensor<4xui32>) -> tensor<3x1x5xf32>
    %23 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<3x1x5xf32>
    %25 = stablehlo.add %4, %24 : tensor<3x1x5xf32>
    %26 = stablehlo.sine %25 : tensor<3x1x5xf32>
    %27 = call @log_sigmoid(%26) : (tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
    %28 = call @_rademacher(%21) : (tensor<4xui32>) -> tensor<3x1x5xf32>
    %cst_2 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3x1x5xf32>
    %31 = stablehlo.add %27, %30 : tensor<3x1x5xf32>
    return %31 : tensor<3x1x5xf32>
  }
  func.func private @_normal(%arg0: tensor<4xui32>) -> tensor<3x1x5xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<4xui32>) -> tensor<3x1x5xf32>
    return %0 : tensor<3x1x5xf32>
  }
  func.func private @_normal_real(%arg0: tensor<4xui32>) -> tensor<3x1x5xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<4xui32>, tensor<f32>, tensor<f32>) -> tensor<3x1x5xf32>
    %1 = chlo.erf_inv %0 : tensor<3x1x5xf32> -> tensor<3x1x5xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<3x1x5xf32>
    return %3 : tensor<3x1x5xf32>
  }
  func.func private @_uniform(%arg0: tensor<4xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %3 = stablehlo.bitcast_convert %2 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %3, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x1x5xui32>)
    %4 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %5 = stablehlo.reshape %4 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<9> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<3x1x5xui32>
    %7 = stablehlo.shift_right_logical %output, %6 : tensor<3x1x5xui32>
    %c_0 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<3x1x5xui32>
    %9 = stablehlo.or %7, %8 : tensor<3x1x5xui32>
    %10 = stablehlo.bitcast_convert %9 : (tensor<3x1x5xui32>) -> tensor<3x1x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<3x1x5xf32>
    %13 = stablehlo.subtract %1, %0 : tensor<1x1x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<3x1x5xf32>
    %16 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %17 = stablehlo.add %15, %16 : tensor<3x1x5xf32>
    %18 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<3x1x5xf32>
    return %19 : tensor<3x1x5xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<3x1x5xf32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x1x5xf32>
    %1 = call @softplus(%0) : (tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
    %2 = stablehlo.negate %1 : tensor<3x1x5xf32>
    return %2 : tensor<3x1x5xf32>
  }
  func.func private @softplus(%arg0: tensor<3x1x5xf32>) -> tensor<3x1x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x1x5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x1x5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x1x5xf32>
    %7 = stablehlo.abs %3 : tensor<3x1x5xf32>
    %8 = stablehlo.negate %7 : tensor<3x1x5xf32>
    %9 = stablehlo.exponential %8 : tensor<3x1x5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x1x5xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x1x5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x1x5xi1>, tensor<3x1x5xf32>
    return %12 : tensor<3x1x5xf32>
  }
  func.func private @_rademacher(%arg0: tensor<4xui32>) -> tensor<3x1x5xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = call @_bernoulli(%arg0, %cst) : (tensor<4xui32>, tensor<f32>) -> tensor<3x1x5xi1>
    %1 = stablehlo.convert %0 : (tensor<3x1x5xi1>) -> tensor<3x1x5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<3x1x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<3x1x5xf32>
    return %5 : tensor<3x1x5xf32>
  }
  func.func private @_bernoulli(%arg0: tensor<4xui32>, %arg1: tensor<f32>) -> tensor<3x1x5xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_0(%arg0, %cst, %cst_0) : (tensor<4xui32>, tensor<f32>, tensor<f32>) -> tensor<3x1x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xi1>
    return %2 : tensor<3x1x5xi1>
  }
  func.func private @_uniform_0(%arg0: tensor<4xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %5 = stablehlo.bitcast_convert %4 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %5, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x1x5xui32>)
    %6 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<9> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<3x1x5xui32>
    %9 = stablehlo.shift_right_logical %output, %8 : tensor<3x1x5xui32>
    %c_0 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<3x1x5xui32>
    %11 = stablehlo.or %9, %10 : tensor<3x1x5xui32>
    %12 = stablehlo.bitcast_convert %11 : (tensor<3x1x5xui32>) -> tensor<3x1x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<3x1x5xf32>
    %15 = stablehlo.subtract %3, %2 : tensor<1x1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<3x1x5xf32>
    %18 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %19 = stablehlo.add %17, %18 : tensor<3x1x5xf32>
    %20 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %21 = stablehlo.maximum %20, %19 : tensor<3x1x5xf32>
    return %21 : tensor<3x1x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1x5xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<3x1x5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x1x5xf32>
    %cst_0 = stablehlo.constant dense<3.230000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x1x5xf32>
    %4 = stablehlo.cosine %3 : tensor<3x1x5xf32>
    %5 = stablehlo.sine %3 : tensor<3x1x5xf32>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %6 = stablehlo.shift_right_logical %arg1, %c : tensor<i32>
    %7 = stablehlo.convert %6 : (tensor<i32>) -> tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %9 = stablehlo.and %arg1, %c_1 : tensor<i32>
    %10 = stablehlo.convert %9 : (tensor<i32>) -> tensor<ui32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %12 = stablehlo.concatenate %8, %11, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %13 = stablehlo.concatenate %12, %12, dim = 0 : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %14 = stablehlo.reshape %13 : (tensor<4xui32>) -> tensor<2x2xui32>
    %15 = stablehlo.bitcast_convert %14 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %15, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<20x4xui32>)
    %16 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %17 = stablehlo.reshape %16 : (tensor<2x2xui32>) -> tensor<4xui32>
    %18 = stablehlo.slice %output [0:20:10, 0:4] : (tensor<20x4xui32>) -> tensor<2x4xui32>
    %19 = stablehlo.slice %18 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %20 = stablehlo.reshape %19 : (tensor<1x4xui32>) -> tensor<4xui32>
    %21 = stablehlo.slice %18 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %22 = stablehlo.reshape %21 : (tensor<1x4xui32>) -> tensor<4xui32>
    %23 = call @_normal(%20) : (tensor<4xui32>) -> tensor<3x1x5xf32>
    %24 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3x1x5xf32>
    %26 = stablehlo.add %4, %25 : tensor<3x1x5xf32>
    %27 = stablehlo.sine %26 : tensor<3x1x5xf32>
    %28 = stablehlo.cosine %26 : tensor<3x1x5xf32>
    %29 = call @log_sigmoid(%27) : (tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %31 = call @log_sigmoid_0(%29, %30) : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<3x1x5xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<3x1x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x1x5xf32>, tensor<f32>) -> tensor<f32>
    %35 = stablehlo.negate %32 : tensor<3x1x5xf32>
    %36 = stablehlo.multiply %35, %5 : tensor<3x1x5xf32>
    %cst_4 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3x1x5xf32>
    return %38, %34 : tensor<3x1x5xf32>, tensor<f32>
  }
  func.func private @_normal(%arg0: tensor<4xui32>) -> tensor<3x1x5xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<4xui32>) -> tensor<3x1x5xf32>
    return %0 : tensor<3x1x5xf32>
  }
  func.func private @_normal_real(%arg0: tensor<4xui32>) -> tensor<3x1x5xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<4xui32>, tensor<f32>, tensor<f32>) -> tensor<3x1x5xf32>
    %1 = chlo.erf_inv %0 : tensor<3x1x5xf32> -> tensor<3x1x5xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<3x1x5xf32>
    return %3 : tensor<3x1x5xf32>
  }
  func.func private @_uniform(%arg0: tensor<4xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %3 = stablehlo.bitcast_convert %2 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %3, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x1x5xui32>)
    %4 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %5 = stablehlo.reshape %4 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<9> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<3x1x5xui32>
    %7 = stablehlo.shift_right_logical %output, %6 : tensor<3x1x5xui32>
    %c_0 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<3x1x5xui32>
    %9 = stablehlo.or %7, %8 : tensor<3x1x5xui32>
    %10 = stablehlo.bitcast_convert %9 : (tensor<3x1x5xui32>) -> tensor<3x1x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<3x1x5xf32>
    %13 = stablehlo.subtract %1, %0 : tensor<1x1x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<3x1x5xf32>
    %16 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %17 = stablehlo.add %15, %16 : tensor<3x1x5xf32>
    %18 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x1x5xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<3x1x5xf32>
    return %19 : tensor<3x1x5xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<3x1x5xf32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x1x5xf32>
    %1 = call @softplus(%0) : (tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
    return %1 : tensor<3x1x5xf32>
  }
  func.func private @softplus(%arg0: tensor<3x1x5xf32>) -> tensor<3x1x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x1x5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x1x5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x1x5xf32>
    %7 = stablehlo.abs %3 : tensor<3x1x5xf32>
    %8 = stablehlo.negate %7 : tensor<3x1x5xf32>
    %9 = stablehlo.exponential %8 : tensor<3x1x5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x1x5xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x1x5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x1x5xi1>, tensor<3x1x5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x1x5xi1>, tensor<3x1x5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x1x5xi1>, tensor<3x1x5xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x1x5xf32>
    %22 = stablehlo.exponential %21 : tensor<3x1x5xf32>
    return %22 : tensor<3x1x5xf32>
  }
  func.func private @log_sigmoid_0(%arg0: tensor<3x1x5xf32>, %arg1: tensor<3x1x5xf32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.negate %arg1 : tensor<3x1x5xf32>
    %1 = call @softplus_1(%arg0, %0) : (tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
    %2 = stablehlo.negate %1 : tensor<3x1x5xf32>
    return %2 : tensor<3x1x5xf32>
  }
  func.func private @softplus_1(%arg0: tensor<3x1x5xf32>, %arg1: tensor<3x1x5xf32>) -> tensor<3x1x5xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x1x5xf32>
    return %0 : tensor<3x1x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
