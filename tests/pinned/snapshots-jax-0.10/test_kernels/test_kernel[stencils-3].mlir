// import jax
// import jax.numpy as jnp
//
//
// def lap(arr):
//     return (
//         jnp.concatenate([arr[-1:], arr[:-1]])
//         + jnp.concatenate([arr[1:], arr[:1]])
//         - 2.0 * arr
//     )
//
//
// def wave_model(field, previous):
//     harmonic = jnp.sin(1.57 * jnp.log(0.53 + field**2) + 1.61)
//     kernel_value = jnp.exp(-(previous**2))
//
//     def body(_, st):
//         now, prev = st
//         accel = 0.179 * lap(now)
//         speed_new = 0.8 * prev + accel
//         return (now + 0.639 * speed_new, speed_new)
//
//     disp, old = jax.lax.fori_loop(0, 2, body, (harmonic, kernel_value))
//     coupling = old * jax.nn.sigmoid(old)
//     average = coupling.mean()
//     return disp, average
//
//   field: float32[8] in [-1, 1]
//   previous: float32[8] in [-1, 1]
// -----
// forward, cpu
module @jit_wave_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.add %1, %0 : tensor<8xf32>
    %3 = stablehlo.log %2 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.570000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.add %5, %6 : tensor<8xf32>
    %8 = stablehlo.sine %7 : tensor<8xf32>
    %9 = stablehlo.multiply %arg1, %arg1 : tensor<8xf32>
    %10 = stablehlo.negate %9 : tensor<8xf32>
    %11 = stablehlo.exponential %10 : tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:3 = stablehlo.while(%iterArg = %c, %iterArg_6 = %8, %iterArg_7 = %11) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_8 = stablehlo.constant dense<2> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %22:2 = func.call @closed_call(%iterArg_6, %iterArg_7) : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %23, %22#0, %22#1 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %13 = stablehlo.negate %12#2 : tensor<8xf32>
    %14 = stablehlo.exponential %13 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.add %15, %14 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.divide %17, %16 : tensor<8xf32>
    %19 = stablehlo.multiply %12#2, %18 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_5 : tensor<f32>
    return %12#1, %21 : tensor<8xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.slice %arg0 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    %3 = stablehlo.slice %arg0 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    %6 = stablehlo.add %2, %5 : tensor<8xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<8xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<8xf32>
    %14 = stablehlo.add %13, %11 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.638999998> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<8xf32>
    %17 = stablehlo.add %arg0, %16 : tensor<8xf32>
    return %17, %14 : tensor<8xf32>, tensor<8xf32>
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
    %cst_0 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.add %3, %0 : tensor<8xf32>
    %5 = stablehlo.log %4 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.570000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %9 = stablehlo.add %7, %8 : tensor<8xf32>
    %10 = stablehlo.sine %9 : tensor<8xf32>
    %11 = stablehlo.cosine %9 : tensor<8xf32>
    %12 = stablehlo.multiply %arg1, %arg1 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.multiply %13, %arg1 : tensor<8xf32>
    %15 = stablehlo.negate %12 : tensor<8xf32>
    %16 = stablehlo.exponential %15 : tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17:3 = stablehlo.while(%iterArg = %c, %iterArg_12 = %10, %iterArg_13 = %16) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_14 = stablehlo.constant dense<2> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %43:2 = func.call @closed_call(%iterArg_12, %iterArg_13) : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg, %c_14 : tensor<i32>
      stablehlo.return %44, %43#0, %43#1 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %18 = stablehlo.negate %17#2 : tensor<8xf32>
    %19 = stablehlo.exponential %18 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %21 = stablehlo.add %20, %19 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %23 = stablehlo.divide %22, %21 : tensor<8xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<8xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %28 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %30 = stablehlo.multiply %17#2, %29 : tensor<8xf32>
    %31 = stablehlo.multiply %29, %23 : tensor<8xf32>
    %32 = stablehlo.multiply %30, %26 : tensor<8xf32>
    %33 = stablehlo.add %31, %32 : tensor<8xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %34:3 = stablehlo.while(%iterArg = %c_10, %iterArg_12 = %27, %iterArg_13 = %33) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_14 = stablehlo.constant dense<2> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %c_14 = stablehlo.constant dense<2> : tensor<i32>
      %43 = stablehlo.subtract %c_14, %iterArg : tensor<i32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.subtract %43, %c_15 : tensor<i32>
      %45:2 = func.call @closed_call_0(%iterArg_12, %iterArg_13) : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg, %c_16 : tensor<i32>
      stablehlo.return %46, %45#0, %45#1 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %35 = stablehlo.multiply %34#2, %16 : tensor<8xf32>
    %36 = stablehlo.negate %35 : tensor<8xf32>
    %37 = stablehlo.multiply %36, %14 : tensor<8xf32>
    %38 = stablehlo.multiply %34#1, %11 : tensor<8xf32>
    %cst_11 = stablehlo.constant dense<1.570000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<8xf32>
    %41 = stablehlo.divide %40, %4 : tensor<8xf32>
    %42 = stablehlo.multiply %41, %2 : tensor<8xf32>
    return %42, %37 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @closed_call(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.slice %arg0 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    %3 = stablehlo.slice %arg0 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    %6 = stablehlo.add %2, %5 : tensor<8xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<8xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<8xf32>
    %14 = stablehlo.add %13, %11 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.638999998> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<8xf32>
    %17 = stablehlo.add %arg0, %16 : tensor<8xf32>
    return %17, %14 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %cst = stablehlo.constant dense<0.638999998> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<8xf32>
    %7 = stablehlo.negate %6 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<8xf32>
    %10 = stablehlo.add %arg0, %9 : tensor<8xf32>
    %11 = stablehlo.slice %6 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %12 = stablehlo.slice %6 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.pad %12, %cst_3, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.add %10, %13 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.pad %11, %cst_4, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.add %14, %15 : tensor<8xf32>
    %17 = stablehlo.slice %6 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %18 = stablehlo.slice %6 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %18, %cst_5, low = [0], high = [1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.add %16, %19 : tensor<8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.pad %17, %cst_6, low = [7], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.add %20, %21 : tensor<8xf32>
    return %22, %4 : tensor<8xf32>, tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
