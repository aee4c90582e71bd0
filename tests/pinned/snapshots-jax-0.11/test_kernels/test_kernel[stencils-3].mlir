// import jax
// import jax.numpy as jnp
//
//
// def laplace(arr):
//     return (
//         jnp.concatenate([arr[-1:], arr[:-1]])
//         + jnp.concatenate([arr[1:], arr[:1]])
//         - 2.0 * arr
//     )
//
//
// def wave(field, previous):
//     log_term = jnp.log(0.83 + field**2)
//     oscillation = jnp.sin(0.9 * log_term + 2.0)
//
//     def tick(_, carry):
//         cur, rate_of = carry
//         curvature = 0.3 * laplace(cur)
//         speed_new = 0.9 * rate_of + curvature
//         return (cur + 0.81 * speed_new, speed_new)
//
//     now, old = jax.lax.fori_loop(0, 5, tick, (oscillation, previous))
//     sqrt_x = jnp.sqrt(jnp.sum(old**2) + 0.25)
//     return now, sqrt_x
//
//   field: float32[8] in [-1, 1]
//   previous: float32[8] in [-1, 1]
// -----
// forward, cpu
module @jit_wave attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.829999983> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.add %1, %0 : tensor<8xf32>
    %3 = stablehlo.log %2 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.add %5, %6 : tensor<8xf32>
    %8 = stablehlo.sine %7 : tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:3 = stablehlo.while(%iterArg = %c, %iterArg_4 = %8, %iterArg_5 = %arg1) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = stablehlo.slice %iterArg_4 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %15 = stablehlo.slice %iterArg_4 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %16 = stablehlo.concatenate %14, %15, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
      %17 = stablehlo.slice %iterArg_4 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %18 = stablehlo.slice %iterArg_4 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %19 = stablehlo.concatenate %17, %18, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
      %20 = stablehlo.add %16, %19 : tensor<8xf32>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %22 = stablehlo.multiply %21, %iterArg_4 : tensor<8xf32>
      %23 = stablehlo.subtract %20, %22 : tensor<8xf32>
      %cst_7 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<8xf32>
      %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %27 = stablehlo.multiply %26, %iterArg_5 : tensor<8xf32>
      %28 = stablehlo.add %27, %25 : tensor<8xf32>
      %cst_9 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %30 = stablehlo.multiply %29, %28 : tensor<8xf32>
      %31 = stablehlo.add %iterArg_4, %30 : tensor<8xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg, %c_10 : tensor<i32>
      stablehlo.return %32, %31, %28 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %10 = stablehlo.multiply %9#2, %9#2 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %12 = stablehlo.add %11, %cst_3 : tensor<f32>
    %13 = stablehlo.sqrt %12 : tensor<f32>
    return %9#1, %13 : tensor<8xf32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.add %3, %0 : tensor<8xf32>
    %5 = stablehlo.log %4 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %9 = stablehlo.add %7, %8 : tensor<8xf32>
    %10 = stablehlo.sine %9 : tensor<8xf32>
    %11 = stablehlo.cosine %9 : tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:3 = stablehlo.while(%iterArg = %c, %iterArg_11 = %10, %iterArg_12 = %arg1) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_13 = stablehlo.constant dense<5> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %30 = stablehlo.slice %iterArg_11 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %31 = stablehlo.slice %iterArg_11 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
      %33 = stablehlo.slice %iterArg_11 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %34 = stablehlo.slice %iterArg_11 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %35 = stablehlo.concatenate %33, %34, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
      %36 = stablehlo.add %32, %35 : tensor<8xf32>
      %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %38 = stablehlo.multiply %37, %iterArg_11 : tensor<8xf32>
      %39 = stablehlo.subtract %36, %38 : tensor<8xf32>
      %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<8xf32>
      %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %43 = stablehlo.multiply %42, %iterArg_12 : tensor<8xf32>
      %44 = stablehlo.add %43, %41 : tensor<8xf32>
      %cst_16 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<8xf32>
      %47 = stablehlo.add %iterArg_11, %46 : tensor<8xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg, %c_17 : tensor<i32>
      stablehlo.return %48, %47, %44 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %13 = stablehlo.multiply %12#2, %12#2 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %15 = stablehlo.multiply %14, %12#2 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %17 = stablehlo.add %16, %cst_5 : tensor<f32>
    %18 = stablehlo.sqrt %17 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.divide %cst_6, %18 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.multiply %cst_8, %19 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %23 = stablehlo.multiply %22, %15 : tensor<8xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %24:3 = stablehlo.while(%iterArg = %c_9, %iterArg_11 = %20, %iterArg_12 = %23) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_13 = stablehlo.constant dense<5> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<5> : tensor<i32>
      %30 = stablehlo.subtract %c_13, %iterArg : tensor<i32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.subtract %30, %c_14 : tensor<i32>
      %cst_15 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %33 = stablehlo.multiply %32, %iterArg_11 : tensor<8xf32>
      %34 = stablehlo.add %iterArg_12, %33 : tensor<8xf32>
      %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<8xf32>
      %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %38 = stablehlo.multiply %37, %34 : tensor<8xf32>
      %39 = stablehlo.negate %38 : tensor<8xf32>
      %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<8xf32>
      %42 = stablehlo.add %iterArg_11, %41 : tensor<8xf32>
      %43 = stablehlo.slice %38 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %44 = stablehlo.slice %38 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.pad %44, %cst_19, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
      %46 = stablehlo.add %42, %45 : tensor<8xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.pad %43, %cst_20, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
      %48 = stablehlo.add %46, %47 : tensor<8xf32>
      %49 = stablehlo.slice %38 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %50 = stablehlo.slice %38 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.pad %50, %cst_21, low = [0], high = [1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
      %52 = stablehlo.add %48, %51 : tensor<8xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.pad %49, %cst_22, low = [7], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
      %54 = stablehlo.add %52, %53 : tensor<8xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %55, %54, %36 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %25 = stablehlo.multiply %24#1, %11 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<8xf32>
    %28 = stablehlo.divide %27, %4 : tensor<8xf32>
    %29 = stablehlo.multiply %28, %2 : tensor<8xf32>
    return %29, %24#2 : tensor<8xf32>, tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
