// import jax
// import jax.numpy as jnp
//
//
// def fenced_stages_step(deltas, state):
//     gate = jnp.tanh(deltas**2)
//     pinned_x = jax.lax.optimization_barrier(jax.nn.squareplus(gate))
//     product = 0.16 * pinned_x
//     angle = jnp.arctan2(state, 0.5 + jnp.abs(product))
//     active = jax.nn.leaky_relu(angle)
//     return active * jnp.tanh(active) - 0.39
//
//   deltas: float32[] in [-3, 3]
//   state: float32[] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_fenced_stages_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %1 = stablehlo.tanh %0 : tensor<f32>
    %2 = call @squareplus(%1) : (tensor<f32>) -> tensor<f32>
    %3 = stablehlo.optimization_barrier %2 : tensor<f32>
    %cst = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst, %3 : tensor<f32>
    %5 = stablehlo.abs %4 : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.add %cst_0, %5 : tensor<f32>
    %7 = stablehlo.atan2 %arg1, %6 : tensor<f32>
    %8 = call @leaky_relu(%7) : (tensor<f32>) -> tensor<f32>
    %9 = stablehlo.tanh %8 : tensor<f32>
    %10 = stablehlo.multiply %8, %9 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %11 = stablehlo.subtract %10, %cst_1 : tensor<f32>
    return %11 : tensor<f32>
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
  func.func private @leaky_relu(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %2 = call @_where(%0, %arg0, %1) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %2 = stablehlo.tanh %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.add %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %2 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6:3 = call @squareplus(%2) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %7 = stablehlo.optimization_barrier %6#0 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_2, %7 : tensor<f32>
    %9 = stablehlo.abs %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.compare GE, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.add %cst_4, %9 : tensor<f32>
    %12 = stablehlo.atan2 %arg1, %11 : tensor<f32>
    %13 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %14 = chlo.square %11 : tensor<f32> -> tensor<f32>
    %15 = stablehlo.add %13, %14 : tensor<f32>
    %16 = stablehlo.divide %11, %15 : tensor<f32>
    %17 = stablehlo.negate %arg1 : tensor<f32>
    %18 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %19 = chlo.square %11 : tensor<f32> -> tensor<f32>
    %20 = stablehlo.add %18, %19 : tensor<f32>
    %21 = stablehlo.divide %17, %20 : tensor<f32>
    %22:2 = call @leaky_relu(%12) : (tensor<f32>) -> (tensor<f32>, tensor<i1>)
    %23 = stablehlo.tanh %22#0 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.add %cst_5, %23 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.subtract %cst_6, %23 : tensor<f32>
    %26 = stablehlo.multiply %24, %25 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.multiply %22#0, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.multiply %cst_8, %23 : tensor<f32>
    %29 = stablehlo.multiply %27, %26 : tensor<f32>
    %30 = stablehlo.add %28, %29 : tensor<f32>
    %31 = call @leaky_relu_0(%22#1, %30) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.multiply %31, %21 : tensor<f32>
    %33 = stablehlo.multiply %31, %16 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.select %10, %cst_9, %32 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.select %10, %32, %cst_10 : tensor<i1>, tensor<f32>
    %36 = stablehlo.negate %34 : tensor<f32>
    %37 = stablehlo.add %35, %36 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_11, %37 : tensor<f32>
    %39 = stablehlo.optimization_barrier %38 : tensor<f32>
    %40 = call @squareplus_2(%6#1, %6#2, %39) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %41 = stablehlo.multiply %40, %5 : tensor<f32>
    %42 = stablehlo.multiply %41, %1 : tensor<f32>
    return %42, %33 : tensor<f32>, tensor<f32>
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
  func.func private @leaky_relu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %2 = call @_where(%0, %arg0, %1) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %2, %0 : tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @leaky_relu_0(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %0:2 = call @_where_1(%arg0, %arg1) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0#1 : tensor<f32>
    %2 = stablehlo.add %0#0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
