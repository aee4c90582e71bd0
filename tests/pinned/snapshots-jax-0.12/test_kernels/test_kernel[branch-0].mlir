// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def conditional_step(intensity, a, level):
//     is_hot = level < 0.1
//     activation = jax.nn.hard_sigmoid(intensity * a)
//     masked = lax.cond(
//         is_hot,
//         lambda u: jnp.sin(0.5 * u + 1.6),
//         lambda u: jnp.sqrt(u**2 + 0.25) ** 3,
//         activation,
//     )
//     log_value = jnp.logaddexp(masked, level * jnp.cos(level))
//     product = log_value * (0.75 - log_value)
//     return product
//
//   intensity: float32[5] in [0.3, 1.5]
//   a: float32[5] in [-1.5, 1.5]
//   level: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_conditional_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.compare LT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.multiply %arg0, %arg1 : tensor<5xf32>
    %2 = call @hard_sigmoid(%1) : (tensor<5xf32>) -> tensor<5xf32>
    %3 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %23 = stablehlo.multiply %2, %2 : tensor<5xf32>
      %cst_1 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %25 = stablehlo.add %23, %24 : tensor<5xf32>
      %26 = stablehlo.sqrt %25 : tensor<5xf32>
      %27 = stablehlo.multiply %26, %26 : tensor<5xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<5xf32>
      stablehlo.return %28 : tensor<5xf32>
    }, {
      %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %24 = stablehlo.multiply %23, %2 : tensor<5xf32>
      %cst_2 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %26 = stablehlo.add %24, %25 : tensor<5xf32>
      %27 = stablehlo.sine %26 : tensor<5xf32>
      stablehlo.return %27 : tensor<5xf32>
    }) : (tensor<i32>) -> tensor<5xf32>
    %5 = stablehlo.cosine %arg2 : tensor<f32>
    %6 = stablehlo.multiply %arg2, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.maximum %4, %7 : tensor<5xf32>
    %9 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<5xf32>
    %11 = stablehlo.compare NE, %10, %10, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %12 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.add %4, %12 : tensor<5xf32>
    %14 = stablehlo.abs %10 : tensor<5xf32>
    %15 = stablehlo.negate %14 : tensor<5xf32>
    %16 = stablehlo.exponential %15 : tensor<5xf32>
    %17 = stablehlo.log_plus_one %16 : tensor<5xf32>
    %18 = stablehlo.add %8, %17 : tensor<5xf32>
    %19 = stablehlo.select %11, %13, %18 : tensor<5xi1>, tensor<5xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.subtract %20, %19 : tensor<5xf32>
    %22 = stablehlo.multiply %19, %21 : tensor<5xf32>
    return %22 : tensor<5xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<5xf32>
    %2 = call @relu6(%1) : (tensor<5xf32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.divide %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @relu6(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.compare LT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.multiply %arg0, %arg1 : tensor<5xf32>
    %2:2 = call @hard_sigmoid(%1) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xi1>)
    %3 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %4:4 = "stablehlo.case"(%3) ({
      %59 = stablehlo.multiply %2#0, %2#0 : tensor<5xf32>
      %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %61 = stablehlo.multiply %60, %2#0 : tensor<5xf32>
      %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %63 = stablehlo.add %59, %62 : tensor<5xf32>
      %64 = stablehlo.sqrt %63 : tensor<5xf32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %66 = stablehlo.divide %65, %64 : tensor<5xf32>
      %67 = stablehlo.multiply %64, %64 : tensor<5xf32>
      %68 = stablehlo.multiply %67, %64 : tensor<5xf32>
      %69 = stablehlo.multiply %64, %64 : tensor<5xf32>
      %cst_14 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %71 = stablehlo.multiply %70, %69 : tensor<5xf32>
      stablehlo.return %68, %61, %66, %71 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }, {
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %60 = stablehlo.multiply %59, %2#0 : tensor<5xf32>
      %cst_12 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %62 = stablehlo.add %60, %61 : tensor<5xf32>
      %63 = stablehlo.sine %62 : tensor<5xf32>
      %64 = stablehlo.cosine %62 : tensor<5xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
      stablehlo.return %63, %64, %65, %66 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }) : (tensor<i32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %5 = stablehlo.cosine %arg2 : tensor<f32>
    %6 = stablehlo.sine %arg2 : tensor<f32>
    %7 = stablehlo.multiply %arg2, %5 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.maximum %4#0, %8 : tensor<5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.subtract %4#0, %10 : tensor<5xf32>
    %12 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.add %4#0, %13 : tensor<5xf32>
    %15 = stablehlo.abs %11 : tensor<5xf32>
    %16 = stablehlo.negate %15 : tensor<5xf32>
    %17 = stablehlo.exponential %16 : tensor<5xf32>
    %18 = stablehlo.log_plus_one %17 : tensor<5xf32>
    %19 = stablehlo.add %9, %18 : tensor<5xf32>
    %20 = stablehlo.select %12, %14, %19 : tensor<5xi1>, tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.compare EQ, %4#0, %21, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.select %22, %23, %4#0 : tensor<5xi1>, tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.compare EQ, %20, %25, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.select %26, %27, %20 : tensor<5xi1>, tensor<5xf32>
    %29 = stablehlo.subtract %24, %28 : tensor<5xf32>
    %30 = stablehlo.exponential %29 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %31 = stablehlo.compare EQ, %7, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %31, %cst_5, %7 : tensor<i1>, tensor<f32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.compare EQ, %20, %33, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %36 = stablehlo.select %34, %35, %20 : tensor<5xi1>, tensor<5xf32>
    %37 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.subtract %37, %36 : tensor<5xf32>
    %39 = stablehlo.exponential %38 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.subtract %40, %20 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %43 = stablehlo.multiply %20, %42 : tensor<5xf32>
    %44 = stablehlo.multiply %42, %41 : tensor<5xf32>
    %45 = stablehlo.negate %43 : tensor<5xf32>
    %46 = stablehlo.add %44, %45 : tensor<5xf32>
    %47 = stablehlo.multiply %46, %39 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.multiply %46, %30 : tensor<5xf32>
    %50 = stablehlo.multiply %arg2, %48 : tensor<f32>
    %51 = stablehlo.multiply %48, %5 : tensor<f32>
    %52 = stablehlo.negate %50 : tensor<f32>
    %53 = stablehlo.multiply %52, %6 : tensor<f32>
    %54 = stablehlo.add %51, %53 : tensor<f32>
    %55 = "stablehlo.case"(%3) ({
      %59 = stablehlo.multiply %49, %4#3 : tensor<5xf32>
      %60 = stablehlo.multiply %59, %4#2 : tensor<5xf32>
      %61 = stablehlo.multiply %60, %4#1 : tensor<5xf32>
      stablehlo.return %61 : tensor<5xf32>
    }, {
      %59 = stablehlo.multiply %49, %4#1 : tensor<5xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<5xf32>
      stablehlo.return %61 : tensor<5xf32>
    }) : (tensor<i32>) -> tensor<5xf32>
    %56 = call @hard_sigmoid_0(%2#1, %55) : (tensor<5xi1>, tensor<5xf32>) -> tensor<5xf32>
    %57 = stablehlo.multiply %arg0, %56 : tensor<5xf32>
    %58 = stablehlo.multiply %56, %arg1 : tensor<5xf32>
    return %58, %57, %54 : tensor<5xf32>, tensor<5xf32>, tensor<f32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xi1>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<5xf32>
    %2 = call @relu6(%1) : (tensor<5xf32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %7 = stablehlo.and %4, %6 : tensor<5xi1>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.divide %2, %8 : tensor<5xf32>
    return %9, %7 : tensor<5xf32>, tensor<5xi1>
  }
  func.func private @relu6(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @hard_sigmoid_0(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.divide %arg1, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<5xi1>, tensor<5xf32>
    return %3 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
