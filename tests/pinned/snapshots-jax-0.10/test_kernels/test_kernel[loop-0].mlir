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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.reshape %3 : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %6 = stablehlo.compare EQ, %0, %5, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %7 = stablehlo.convert %6 : (tensor<5xi1>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:2 = stablehlo.while(%iterArg = %3, %iterArg_6 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_7 = stablehlo.constant dense<3.050000e-01> : tensor<f32>
      %24 = stablehlo.compare GT, %iterArg, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<7> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %26 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i1>) -> tensor<i1>
      %27 = stablehlo.compare NE, %25, %26, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %28 = stablehlo.convert %27 : tensor<i1>
      %29 = stablehlo.and %24, %28 : tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %24 = stablehlo.subtract %iterArg, %cst_7 : tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_6, %c_8 : tensor<i32>
      stablehlo.return %24, %25 : tensor<f32>, tensor<i32>
    }
    %10 = stablehlo.convert %9#1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.add %10, %cst_2 : tensor<f32>
    %12 = stablehlo.convert %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.divide %arg0, %13 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<5xf32>
    %17 = stablehlo.exponential %16 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<5xf32>
    %21 = stablehlo.negate %20 : tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.divide %21, %22 : tensor<5xf32>
    return %23 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
