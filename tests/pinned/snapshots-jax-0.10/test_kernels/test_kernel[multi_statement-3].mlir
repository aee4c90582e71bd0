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
    %14 = stablehlo.subtract %13, %12 : tensor<1x9xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %16 = stablehlo.add %15, %12 : tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<1x9xf32>
    %19 = stablehlo.multiply %1, %18 : tensor<1x9xf32>
    %20 = stablehlo.sine %1 : tensor<1x9xf32>
    %21 = stablehlo.cosine %1 : tensor<1x9xf32>
    %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<1x9xf32>
    %24 = stablehlo.subtract %19, %23 : tensor<1x9xf32>
    %25 = stablehlo.abs %24 : tensor<1x9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %27 = stablehlo.compare GE, %24, %26, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %28 = stablehlo.log_plus_one %25 : tensor<1x9xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %30 = stablehlo.add %25, %29 : tensor<1x9xf32>
    %cst_8 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<1x9xf32>
    %cst_9 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %34 = stablehlo.add %32, %33 : tensor<1x9xf32>
    %35 = stablehlo.multiply %34, %28 : tensor<1x9xf32>
    %cst_10 = stablehlo.constant dense<0.852999985> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %37 = stablehlo.add %35, %36 : tensor<1x9xf32>
    %38 = stablehlo.subtract %37, %1 : tensor<1x9xf32>
    %39 = stablehlo.abs %38 : tensor<1x9xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %41 = stablehlo.compare GE, %38, %40, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %42:4 = call @soft_sign(%39) : (tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>)
    %43:2 = call @silu(%42#0) : (tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xf32>)
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %45 = call @silu_0(%43#0, %43#1, %42#0, %44) : (tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    %46 = call @soft_sign_1(%42#1, %42#2, %39, %42#3, %45) : (tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %48 = stablehlo.select %41, %47, %46 : tensor<1x9xi1>, tensor<1x9xf32>
    %49 = stablehlo.select %41, %46, %47 : tensor<1x9xi1>, tensor<1x9xf32>
    %50 = stablehlo.negate %48 : tensor<1x9xf32>
    %51 = stablehlo.add %49, %50 : tensor<1x9xf32>
    %52 = stablehlo.negate %51 : tensor<1x9xf32>
    %53 = stablehlo.multiply %34, %51 : tensor<1x9xf32>
    %54 = stablehlo.multiply %51, %28 : tensor<1x9xf32>
    %cst_14 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<1x9xf32>
    %57 = stablehlo.add %53, %56 : tensor<1x9xf32>
    %58 = stablehlo.divide %57, %30 : tensor<1x9xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %60 = stablehlo.select %27, %59, %58 : tensor<1x9xi1>, tensor<1x9xf32>
    %61 = stablehlo.select %27, %58, %59 : tensor<1x9xi1>, tensor<1x9xf32>
    %62 = stablehlo.negate %60 : tensor<1x9xf32>
    %63 = stablehlo.add %61, %62 : tensor<1x9xf32>
    %64 = stablehlo.negate %63 : tensor<1x9xf32>
    %cst_16 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<1x9xf32>
    %67 = stablehlo.multiply %66, %21 : tensor<1x9xf32>
    %68 = stablehlo.add %52, %67 : tensor<1x9xf32>
    %69 = stablehlo.multiply %1, %63 : tensor<1x9xf32>
    %70 = stablehlo.multiply %63, %18 : tensor<1x9xf32>
    %71 = stablehlo.add %68, %70 : tensor<1x9xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %73 = stablehlo.multiply %72, %69 : tensor<1x9xf32>
    %74 = stablehlo.multiply %73, %14 : tensor<1x9xf32>
    %75 = stablehlo.multiply %74, %12 : tensor<1x9xf32>
    %76 = stablehlo.add %74, %75 : tensor<1x9xf32>
    %cst_18 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<1x9xf32>
    %79 = stablehlo.add %71, %78 : tensor<1x9xf32>
    %cst_19 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %81 = stablehlo.multiply %80, %78 : tensor<1x9xf32>
    %82 = stablehlo.multiply %81, %6 : tensor<1x9xf32>
    %83 = stablehlo.add %79, %82 : tensor<1x9xf32>
    %84 = stablehlo.negate %83 : tensor<1x9xf32>
    %85 = stablehlo.multiply %arg0, %83 : tensor<1x9xf32>
    %86 = stablehlo.add %84, %85 : tensor<1x9xf32>
    %87 = stablehlo.multiply %83, %arg1 : tensor<1x9xf32>
    return %87, %86 : tensor<1x9xf32>, tensor<1x9xf32>
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
