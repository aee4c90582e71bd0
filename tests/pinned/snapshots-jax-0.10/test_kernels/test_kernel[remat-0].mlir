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
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f32>
    %4:3 = call @squareplus(%2) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %5 = stablehlo.optimization_barrier %4#0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_1, %5 : tensor<f32>
    %7 = stablehlo.abs %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.compare GE, %6, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.add %cst_3, %7 : tensor<f32>
    %10 = stablehlo.atan2 %arg1, %9 : tensor<f32>
    %11 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %12 = chlo.square %9 : tensor<f32> -> tensor<f32>
    %13 = stablehlo.add %11, %12 : tensor<f32>
    %14 = stablehlo.divide %9, %13 : tensor<f32>
    %15 = stablehlo.negate %arg1 : tensor<f32>
    %16 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %17 = chlo.square %9 : tensor<f32> -> tensor<f32>
    %18 = stablehlo.add %16, %17 : tensor<f32>
    %19 = stablehlo.divide %15, %18 : tensor<f32>
    %20:2 = call @leaky_relu(%10) : (tensor<f32>) -> (tensor<f32>, tensor<i1>)
    %21 = stablehlo.tanh %20#0 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.subtract %cst_4, %21 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.multiply %20#0, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_6, %21 : tensor<f32>
    %25 = stablehlo.multiply %23, %22 : tensor<f32>
    %26 = stablehlo.add %24, %25 : tensor<f32>
    %27 = stablehlo.multiply %25, %21 : tensor<f32>
    %28 = stablehlo.add %26, %27 : tensor<f32>
    %29 = call @leaky_relu_0(%20#1, %28) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.multiply %29, %19 : tensor<f32>
    %31 = stablehlo.multiply %29, %14 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %8, %cst_7, %30 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.select %8, %30, %cst_8 : tensor<i1>, tensor<f32>
    %34 = stablehlo.negate %32 : tensor<f32>
    %35 = stablehlo.add %33, %34 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %36 = stablehlo.multiply %cst_9, %35 : tensor<f32>
    %37 = stablehlo.optimization_barrier %36 : tensor<f32>
    %38 = call @squareplus_2(%4#1, %4#2, %37) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.multiply %38, %3 : tensor<f32>
    %40 = stablehlo.multiply %39, %2 : tensor<f32>
    %41 = stablehlo.add %39, %40 : tensor<f32>
    %42 = stablehlo.multiply %41, %1 : tensor<f32>
    return %42, %31 : tensor<f32>, tensor<f32>
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
