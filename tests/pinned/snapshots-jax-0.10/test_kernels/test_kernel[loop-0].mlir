// import jax
// import jax.numpy as jnp
//
//
// def halving_scale(logits):
//     scale_now = jax.lax.stop_gradient(jnp.max(jnp.abs(logits)))
//
//     def unstable(val):
//         return (val[0] > 0.6) & (val[1] < 6)
//
//     def body_fn(val):
//         width_now, count = val
//         return 0.5 * width_now, count + 1
//
//     _, halvings = jax.lax.while_loop(unstable, body_fn, (scale_now, 0))
//     quotient = logits / (halvings + 1.0)
//     selected = jnp.where(quotient < -0.05, quotient, 0.13 * quotient)
//     return jax.nn.sigmoid(selected)
//
//   logits: float32[5] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_halving_scale attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_5 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
      %19 = stablehlo.compare GT, %iterArg, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_7 = stablehlo.constant dense<6> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<false> : tensor<i1>
      %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<i1>
      %22 = stablehlo.compare NE, %20, %21, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %23 = stablehlo.convert %22 : tensor<i1>
      %24 = stablehlo.and %19, %23 : tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %19 = stablehlo.multiply %cst_6, %iterArg : tensor<f32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      stablehlo.return %19, %20 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.convert %2#1 : (tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %3, %cst_0 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.divide %arg0, %6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.compare LT, %7, %8, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_2 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<5xf32>
    %12 = call @_where(%9, %7, %11) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %13 = stablehlo.negate %12 : tensor<5xf32>
    %14 = stablehlo.exponential %13 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.add %15, %14 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.divide %17, %16 : tensor<5xf32>
    return %18 : tensor<5xf32>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf32>
    return %0 : tensor<5xf32>
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
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_8 = %c) : tensor<f32>, tensor<i32>
    cond {
      %cst_9 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
      %30 = stablehlo.compare GT, %iterArg, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<6> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_8, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %32 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<i1>
      %33 = stablehlo.compare NE, %31, %32, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %34 = stablehlo.convert %33 : tensor<i1>
      %35 = stablehlo.and %30, %34 : tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.multiply %cst_9, %iterArg : tensor<f32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_8, %c_10 : tensor<i32>
      stablehlo.return %30, %31 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.convert %2#1 : (tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %3, %cst_0 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.divide %arg0, %6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.compare LT, %7, %8, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_2 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<5xf32>
    %12 = call @_where(%9, %7, %11) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %13 = stablehlo.negate %12 : tensor<5xf32>
    %14 = stablehlo.exponential %13 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.add %15, %14 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.divide %17, %16 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<5xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<5xf32>
    %24:2 = call @_where_0(%9, %23) : (tensor<5xi1>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
    %cst_7 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.multiply %25, %24#1 : tensor<5xf32>
    %27 = stablehlo.add %24#0, %26 : tensor<5xf32>
    %28 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.divide %27, %28 : tensor<5xf32>
    return %29 : tensor<5xf32>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @_where_0(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5xi1>, tensor<5xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xf32>
    return %2, %1 : tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
