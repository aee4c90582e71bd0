// import jax
// import jax.numpy as jnp
//
//
// def partition_function(forces, successes, scale):
//     """Partition function of forces, successes and scale.
//
//     Args:
//         forces: (4,)
//         successes: (4,)
//         scale: (4,)
//
//     Returns:
//         a scalar
//         (4,)
//     """
//     added = forces + 0.5 * jnp.sin(forces)
//     sin_x = jnp.sin(jax.nn.hard_silu(added))
//     domain_x = 4.1 + 1.81 * jnp.tanh(sin_x)
//     powered = scale**4
//     squared = jnp.square(powered)
//     log_rising = jax.scipy.special.gammaln(domain_x + 1.0) - jax.scipy.special.gammaln(
//         domain_x - 1.0
//     )
//     log_terms = log_rising + successes * squared
//     log_total = jax.scipy.special.logsumexp(log_terms)
//     activated = jax.nn.silu(0.25 * log_terms)
//     prod = 0.52 * log_total
//     return prod, activated
//
//   forces: float32[4] in [-3, 3]
//   successes: int32[4] in [0, 4]
//   scale: float32[4] in [0.25, 1]
// -----
// forward, cpu
module @jit_partition_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<4xf32>
    %4 = call @hard_silu(%3) : (tensor<4xf32>) -> tensor<4xf32>
    %5 = stablehlo.sine %4 : tensor<4xf32>
    %6 = stablehlo.tanh %5 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<4.100000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.add %9, %8 : tensor<4xf32>
    %11 = stablehlo.multiply %arg2, %arg2 : tensor<4xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<4xf32>
    %13 = chlo.square %12 : tensor<4xf32> -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.add %10, %14 : tensor<4xf32>
    %16 = chlo.lgamma %15 : tensor<4xf32> -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.subtract %10, %17 : tensor<4xf32>
    %19 = chlo.lgamma %18 : tensor<4xf32> -> tensor<4xf32>
    %20 = stablehlo.subtract %16, %19 : tensor<4xf32>
    %21 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %13 : tensor<4xf32>
    %23 = stablehlo.add %20, %22 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.maximum %cst_5, %24 : tensor<f32>
    %26 = stablehlo.is_finite %25 : (tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %26, %25, %cst_6 : tensor<i1>, tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %30 = stablehlo.subtract %23, %29 : tensor<4xf32>
    %31 = stablehlo.exponential %30 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.abs %32 : tensor<f32>
    %34 = stablehlo.log %33 : tensor<f32>
    %35 = stablehlo.add %34, %27 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.multiply %36, %23 : tensor<4xf32>
    %38 = call @silu(%37) : (tensor<4xf32>) -> tensor<4xf32>
    %cst_9 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_9, %35 : tensor<f32>
    return %39, %38 : tensor<f32>, tensor<4xf32>
  }
  func.func private @hard_silu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = call @hard_sigmoid(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<4xf32>
    %2 = call @relu6(%1) : (tensor<4xf32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.divide %2, %3 : tensor<4xf32>
    return %4 : tensor<4xf32>
  }
  func.func private @relu6(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
  func.func private @silu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4xf32>
    %1 = stablehlo.exponential %0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4xf32>
    return %6 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<4xf32>
    %1 = stablehlo.cosine %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<4xf32>
    %5:3 = call @hard_silu(%4) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>)
    %6 = stablehlo.sine %5#0 : tensor<4xf32>
    %7 = stablehlo.cosine %5#0 : tensor<4xf32>
    %8 = stablehlo.tanh %6 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %11, %8 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<4.100000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.add %13, %12 : tensor<4xf32>
    %15 = stablehlo.multiply %arg2, %arg2 : tensor<4xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<4xf32>
    %17 = stablehlo.multiply %arg2, %arg2 : tensor<4xf32>
    %18 = stablehlo.multiply %17, %arg2 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<4xf32>
    %21 = chlo.square %16 : tensor<4xf32> -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.multiply %22, %16 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.add %14, %24 : tensor<4xf32>
    %26 = chlo.lgamma %25 : tensor<4xf32> -> tensor<4xf32>
    %27 = chlo.digamma %25 : tensor<4xf32> -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %29 = stablehlo.subtract %14, %28 : tensor<4xf32>
    %30 = chlo.lgamma %29 : tensor<4xf32> -> tensor<4xf32>
    %31 = chlo.digamma %29 : tensor<4xf32> -> tensor<4xf32>
    %32 = stablehlo.subtract %26, %30 : tensor<4xf32>
    %33 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %34 = stablehlo.multiply %33, %21 : tensor<4xf32>
    %35 = stablehlo.add %32, %34 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.maximum %cst_8, %36 : tensor<f32>
    %38 = stablehlo.is_finite %37 : (tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %38, %37, %cst_9 : tensor<i1>, tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %42 = stablehlo.subtract %35, %41 : tensor<4xf32>
    %43 = stablehlo.exponential %42 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.abs %44 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.compare GE, %44, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %48 = stablehlo.multiply %47, %35 : tensor<4xf32>
    %49:2 = call @silu(%48) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.multiply %cst_14, %cst_15 : tensor<f32>
    %52 = call @silu_0(%49#0, %49#1, %48, %50) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_16 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<4xf32>
    %55 = stablehlo.divide %51, %45 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.select %46, %cst_17, %55 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.select %46, %55, %cst_18 : tensor<i1>, tensor<f32>
    %58 = stablehlo.negate %56 : tensor<f32>
    %59 = stablehlo.add %57, %58 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %61 = stablehlo.multiply %60, %43 : tensor<4xf32>
    %62 = stablehlo.add %54, %61 : tensor<4xf32>
    %63 = stablehlo.multiply %33, %62 : tensor<4xf32>
    %64 = stablehlo.negate %62 : tensor<4xf32>
    %65 = stablehlo.multiply %64, %31 : tensor<4xf32>
    %66 = stablehlo.multiply %62, %27 : tensor<4xf32>
    %67 = stablehlo.add %65, %66 : tensor<4xf32>
    %68 = stablehlo.multiply %63, %23 : tensor<4xf32>
    %69 = stablehlo.multiply %68, %20 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %71 = stablehlo.multiply %70, %67 : tensor<4xf32>
    %72 = stablehlo.multiply %71, %10 : tensor<4xf32>
    %73 = stablehlo.multiply %72, %8 : tensor<4xf32>
    %74 = stablehlo.add %72, %73 : tensor<4xf32>
    %75 = stablehlo.multiply %74, %7 : tensor<4xf32>
    %76 = call @hard_silu_1(%5#1, %5#2, %4, %75) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<4xf32>
    %79 = stablehlo.multiply %78, %1 : tensor<4xf32>
    %80 = stablehlo.add %76, %79 : tensor<4xf32>
    return %80, %69 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @hard_silu(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>) {
    %0:2 = call @hard_sigmoid(%arg0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>)
    %1 = stablehlo.multiply %arg0, %0#0 : tensor<4xf32>
    return %1, %0#1, %0#0 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<4xf32>
    %2 = call @relu6(%1) : (tensor<4xf32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %7 = stablehlo.and %4, %6 : tensor<4xi1>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.divide %2, %8 : tensor<4xf32>
    return %9, %7 : tensor<4xf32>, tensor<4xi1>
  }
  func.func private @relu6(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
  func.func private @silu(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4xf32>
    %1 = stablehlo.exponential %0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4xf32>
    return %8, %5 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @silu_0(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4xf32>
    %3 = stablehlo.add %1, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
  func.func private @hard_silu_1(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4xf32>
    %2 = call @hard_sigmoid_2(%arg0, %0) : (tensor<4xi1>, tensor<4xf32>) -> tensor<4xf32>
    %3 = stablehlo.add %1, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
  func.func private @hard_sigmoid_2(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.divide %arg1, %0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<4xi1>, tensor<4xf32>
    return %3 : tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
