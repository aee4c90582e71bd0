// import jax
// import jax.numpy as jnp
//
//
// def fast_halving_scale_score(logits):
//     scale_now = jax.lax.stop_gradient(jnp.max(jnp.abs(logits)))
//
//     def unstable(val):
//         return (val[0] > 0.305) & (val[1] < 7)
//
//     def body_fn(val):
//         width_now, count = val
//         return width_now - 0.25, count + 1
//
//     _, levels = jax.lax.while_loop(unstable, body_fn, (scale_now, 0))
//     quotient = logits / (levels + 1.0)
//     return jnp.exp(0.67 - quotient)
//
//   logits: float32[5] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_fast_halving_scale_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_2 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_3 = stablehlo.constant dense<3.050000e-01> : tensor<f32>
      %11 = stablehlo.compare GT, %iterArg, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_4 = stablehlo.constant dense<7> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_5 = stablehlo.constant dense<false> : tensor<i1>
      %13 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<i1>
      %14 = stablehlo.compare NE, %12, %13, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %15 = stablehlo.convert %14 : tensor<i1>
      %16 = stablehlo.and %11, %15 : tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %11 = stablehlo.subtract %iterArg, %cst_3 : tensor<f32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %11, %12 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.convert %2#1 : (tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %3, %cst_0 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.divide %arg0, %6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<5xf32>
    %10 = stablehlo.exponential %9 : tensor<5xf32>
    return %10 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_3 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_4 = stablehlo.constant dense<3.050000e-01> : tensor<f32>
      %16 = stablehlo.compare GT, %iterArg, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_5 = stablehlo.constant dense<7> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %18 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<i1>
      %19 = stablehlo.compare NE, %17, %18, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %20 = stablehlo.convert %19 : tensor<i1>
      %21 = stablehlo.and %16, %20 : tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %16 = stablehlo.subtract %iterArg, %cst_4 : tensor<f32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %16, %17 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.convert %2#1 : (tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %3, %cst_0 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.divide %arg0, %6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<5xf32>
    %10 = stablehlo.exponential %9 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<5xf32>
    %13 = stablehlo.negate %12 : tensor<5xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.divide %13, %14 : tensor<5xf32>
    return %15 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
