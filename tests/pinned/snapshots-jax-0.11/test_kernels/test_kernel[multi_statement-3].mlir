// import jax
// import jax.numpy as jnp
//
//
// def coupled_chain_model(density, samples):
//     remainder = density * samples - samples
//     activated = jax.nn.gelu(remainder)
//     deviation = activated - 1.5 * jnp.sin(remainder)
//     entropy_term = jnp.log1p(jnp.abs(deviation))
//     augmented = (0.51 * entropy_term + 1.43) * entropy_term + 0.853
//     size = jnp.abs(augmented - remainder)
//     gate = jax.nn.soft_sign(size)
//     return jax.nn.silu(gate)
//
//   density: float32[1, 9] in [0.25, 1]
//   samples: float32[1, 9] in [-3, 3]
// -----
// forward, cpu
module @jit_coupled_chain_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9xf32>, %arg1: tensor<1x9xf32>) -> (tensor<1x9xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<1x9xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<1x9xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<1x9xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<1x9xf32>
    %6 = stablehlo.add %1, %5 : tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<1x9xf32>
    %9 = stablehlo.tanh %8 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %11 = stablehlo.add %10, %9 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<1x9xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<1x9xf32>
    %15 = stablehlo.sine %1 : tensor<1x9xf32>
    %cst_3 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<1x9xf32>
    %18 = stablehlo.subtract %14, %17 : tensor<1x9xf32>
    %19 = stablehlo.abs %18 : tensor<1x9xf32>
    %20 = stablehlo.log_plus_one %19 : tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<1x9xf32>
    %cst_5 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %24 = stablehlo.add %22, %23 : tensor<1x9xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<1x9xf32>
    %cst_6 = stablehlo.constant dense<0.852999985> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %27 = stablehlo.add %25, %26 : tensor<1x9xf32>
    %28 = stablehlo.subtract %27, %1 : tensor<1x9xf32>
    %29 = stablehlo.abs %28 : tensor<1x9xf32>
    %30 = call @soft_sign(%29) : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %31 = call @silu(%30) : (tensor<1x9xf32>) -> tensor<1x9xf32>
    return %31 : tensor<1x9xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.abs %arg0 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x9xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<1x9xf32>
    return %3 : tensor<1x9xf32>
  }
  func.func private @silu(%arg0: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.negate %arg0 : tensor<1x9xf32>
    %1 = stablehlo.exponential %0 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x9xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x9xf32>
    return %6 : tensor<1x9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9xf32>, %arg1: tensor<1x9xf32>) -> (tensor<1x9xf32> {jax.result_info = "result[0]"}, tensor<1x9xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<1x9xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<1x9xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<1x9xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<1x9xf32>
    %4 = stablehlo.multiply %1, %1 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<1x9xf32>
    %9 = stablehlo.add %1, %8 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<1x9xf32>
    %12 = stablehlo.tanh %11 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %14 = stablehlo.add %13, %12 : tensor<1x9xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %16 = stablehlo.subtract %15, %12 : tensor<1x9xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %19 = stablehlo.add %18, %12 : tensor<1x9xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<1x9xf32>
    %22 = stablehlo.multiply %1, %21 : tensor<1x9xf32>
    %23 = stablehlo.sine %1 : tensor<1x9xf32>
    %24 = stablehlo.cosine %1 : tensor<1x9xf32>
    %cst_6 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<1x9xf32>
    %27 = stablehlo.subtract %22, %26 : tensor<1x9xf32>
    %28 = stablehlo.abs %27 : tensor<1x9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %30 = stablehlo.compare GE, %27, %29, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %31 = stablehlo.log_plus_one %28 : tensor<1x9xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %33 = stablehlo.add %28, %32 : tensor<1x9xf32>
    %cst_9 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<1x9xf32>
    %cst_10 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %37 = stablehlo.add %35, %36 : tensor<1x9xf32>
    %38 = stablehlo.multiply %37, %31 : tensor<1x9xf32>
    %cst_11 = stablehlo.constant dense<0.852999985> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %40 = stablehlo.add %38, %39 : tensor<1x9xf32>
    %41 = stablehlo.subtract %40, %1 : tensor<1x9xf32>
    %42 = stablehlo.abs %41 : tensor<1x9xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %44 = stablehlo.compare GE, %41, %43, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %45:4 = call @soft_sign(%42) : (tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>)
    %46:2 = call @silu(%45#0) : (tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xf32>)
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %48 = call @silu_0(%46#0, %46#1, %45#0, %47) : (tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    %49 = call @soft_sign_1(%45#1, %45#2, %42, %45#3, %48) : (tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %51 = stablehlo.select %44, %50, %49 : tensor<1x9xi1>, tensor<1x9xf32>
    %52 = stablehlo.select %44, %49, %50 : tensor<1x9xi1>, tensor<1x9xf32>
    %53 = stablehlo.negate %51 : tensor<1x9xf32>
    %54 = stablehlo.add %52, %53 : tensor<1x9xf32>
    %55 = stablehlo.negate %54 : tensor<1x9xf32>
    %56 = stablehlo.multiply %37, %54 : tensor<1x9xf32>
    %57 = stablehlo.multiply %54, %31 : tensor<1x9xf32>
    %cst_15 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<1x9xf32>
    %60 = stablehlo.add %56, %59 : tensor<1x9xf32>
    %61 = stablehlo.divide %60, %33 : tensor<1x9xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %63 = stablehlo.select %30, %62, %61 : tensor<1x9xi1>, tensor<1x9xf32>
    %64 = stablehlo.select %30, %61, %62 : tensor<1x9xi1>, tensor<1x9xf32>
    %65 = stablehlo.negate %63 : tensor<1x9xf32>
    %66 = stablehlo.add %64, %65 : tensor<1x9xf32>
    %67 = stablehlo.negate %66 : tensor<1x9xf32>
    %cst_17 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<1x9xf32>
    %70 = stablehlo.multiply %69, %24 : tensor<1x9xf32>
    %71 = stablehlo.add %55, %70 : tensor<1x9xf32>
    %72 = stablehlo.multiply %1, %66 : tensor<1x9xf32>
    %73 = stablehlo.multiply %66, %21 : tensor<1x9xf32>
    %74 = stablehlo.add %71, %73 : tensor<1x9xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %76 = stablehlo.multiply %75, %72 : tensor<1x9xf32>
    %77 = stablehlo.multiply %76, %17 : tensor<1x9xf32>
    %cst_19 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<1x9xf32>
    %80 = stablehlo.add %74, %79 : tensor<1x9xf32>
    %cst_20 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<1x9xf32>
    %83 = stablehlo.multiply %82, %6 : tensor<1x9xf32>
    %84 = stablehlo.add %80, %83 : tensor<1x9xf32>
    %85 = stablehlo.negate %84 : tensor<1x9xf32>
    %86 = stablehlo.multiply %arg0, %84 : tensor<1x9xf32>
    %87 = stablehlo.add %85, %86 : tensor<1x9xf32>
    %88 = stablehlo.multiply %84, %arg1 : tensor<1x9xf32>
    return %88, %87 : tensor<1x9xf32>, tensor<1x9xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %4 = stablehlo.add %0, %3 : tensor<1x9xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<1x9xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %8 = stablehlo.divide %7, %6 : tensor<1x9xf32>
    return %5, %2, %4, %8 : tensor<1x9xf32>, tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>
  }
  func.func private @silu(%arg0: tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<1x9xf32>
    %1 = stablehlo.exponential %0 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<1x9xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<1x9xf32>
    return %8, %5 : tensor<1x9xf32>, tensor<1x9xf32>
  }
  func.func private @silu_0(%arg0: tensor<1x9xf32>, %arg1: tensor<1x9xf32>, %arg2: tensor<1x9xf32>, %arg3: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x9xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x9xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x9xf32>
    %3 = stablehlo.add %1, %2 : tensor<1x9xf32>
    return %3 : tensor<1x9xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<1x9xi1>, %arg1: tensor<1x9xf32>, %arg2: tensor<1x9xf32>, %arg3: tensor<1x9xf32>, %arg4: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<1x9xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<1x9xf32>
    %2 = stablehlo.negate %1 : tensor<1x9xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<1x9xi1>, tensor<1x9xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<1x9xi1>, tensor<1x9xf32>
    %7 = stablehlo.add %3, %6 : tensor<1x9xf32>
    %8 = stablehlo.negate %5 : tensor<1x9xf32>
    %9 = stablehlo.add %7, %8 : tensor<1x9xf32>
    return %9 : tensor<1x9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
