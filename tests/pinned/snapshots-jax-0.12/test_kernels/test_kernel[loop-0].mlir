// import jax
// import jax.numpy as jnp
//
//
// def halving_scale_fn(logits, counts):
//     size = jax.lax.stop_gradient(jnp.max(jnp.abs(logits)))
//
//     def cond_fn(val):
//         return (val[0] > 0.5) & (val[1] < 6)
//
//     def body_fn(val):
//         w, n = val
//         return w / 1.5, n + 1
//
//     _, levels = jax.lax.while_loop(cond_fn, body_fn, (size, 0))
//     diff = logits - 0.25 * levels
//     return jnp.sum(counts * diff) / jnp.sum(counts)
//
//   logits: float32[5] in [-1.5, 1.5]
//   counts: float32[5] in [0.1, 1]
// -----
// forward, cpu
module @jit_halving_scale_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_3 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %12 = stablehlo.compare GT, %iterArg, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_5 = stablehlo.constant dense<6> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %14 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<i1>
      %15 = stablehlo.compare NE, %13, %14, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %16 = stablehlo.convert %15 : tensor<i1>
      %17 = stablehlo.and %12, %16 : tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %cst_4 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %12 = stablehlo.divide %iterArg, %cst_4 : tensor<f32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %12, %13 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.convert %2#1 : (tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_0, %3 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<5xf32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.divide %9, %10 : tensor<f32>
    return %11 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_6 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %22 = stablehlo.compare GT, %iterArg, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<6> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %24 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i1>) -> tensor<i1>
      %25 = stablehlo.compare NE, %23, %24, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %26 = stablehlo.convert %25 : tensor<i1>
      %27 = stablehlo.and %22, %26 : tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %22 = stablehlo.divide %iterArg, %cst_7 : tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_6, %c_8 : tensor<i32>
      stablehlo.return %22, %23 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.convert %2#1 : (tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_0, %3 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<5xf32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.multiply %10, %10 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %cst_3, %11 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_4, %12 : tensor<f32>
    %14 = stablehlo.multiply %13, %9 : tensor<f32>
    %15 = stablehlo.negate %14 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_5, %10 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %19 = stablehlo.multiply %arg1, %18 : tensor<5xf32>
    %20 = stablehlo.multiply %18, %7 : tensor<5xf32>
    %21 = stablehlo.add %17, %20 : tensor<5xf32>
    return %19, %21 : tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
