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
      %22 = stablehlo.slice %iterArg_6 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %23 = stablehlo.slice %iterArg_6 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %24 = stablehlo.concatenate %22, %23, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
      %25 = stablehlo.slice %iterArg_6 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %26 = stablehlo.slice %iterArg_6 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %27 = stablehlo.concatenate %25, %26, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
      %28 = stablehlo.add %24, %27 : tensor<8xf32>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %30 = stablehlo.multiply %29, %iterArg_6 : tensor<8xf32>
      %31 = stablehlo.subtract %28, %30 : tensor<8xf32>
      %cst_9 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<8xf32>
      %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %35 = stablehlo.multiply %34, %iterArg_7 : tensor<8xf32>
      %36 = stablehlo.add %35, %33 : tensor<8xf32>
      %cst_11 = stablehlo.constant dense<0.638999998> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<8xf32>
      %39 = stablehlo.add %iterArg_6, %38 : tensor<8xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %40, %39, %36 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
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
      %43 = stablehlo.slice %iterArg_12 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %44 = stablehlo.slice %iterArg_12 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %45 = stablehlo.concatenate %43, %44, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
      %46 = stablehlo.slice %iterArg_12 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %47 = stablehlo.slice %iterArg_12 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %48 = stablehlo.concatenate %46, %47, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
      %49 = stablehlo.add %45, %48 : tensor<8xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %51 = stablehlo.multiply %50, %iterArg_12 : tensor<8xf32>
      %52 = stablehlo.subtract %49, %51 : tensor<8xf32>
      %cst_15 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<8xf32>
      %cst_16 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %56 = stablehlo.multiply %55, %iterArg_13 : tensor<8xf32>
      %57 = stablehlo.add %56, %54 : tensor<8xf32>
      %cst_17 = stablehlo.constant dense<0.638999998> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<8xf32>
      %60 = stablehlo.add %iterArg_12, %59 : tensor<8xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %61, %60, %57 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
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
      %cst_16 = stablehlo.constant dense<0.638999998> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %46 = stablehlo.multiply %45, %iterArg_12 : tensor<8xf32>
      %47 = stablehlo.add %iterArg_13, %46 : tensor<8xf32>
      %cst_17 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<8xf32>
      %cst_18 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %51 = stablehlo.multiply %50, %47 : tensor<8xf32>
      %52 = stablehlo.negate %51 : tensor<8xf32>
      %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<8xf32>
      %55 = stablehlo.add %iterArg_12, %54 : tensor<8xf32>
      %56 = stablehlo.slice %51 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %57 = stablehlo.slice %51 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.pad %57, %cst_20, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
      %59 = stablehlo.add %55, %58 : tensor<8xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.pad %56, %cst_21, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
      %61 = stablehlo.add %59, %60 : tensor<8xf32>
      %62 = stablehlo.slice %51 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %63 = stablehlo.slice %51 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.pad %63, %cst_22, low = [0], high = [1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
      %65 = stablehlo.add %61, %64 : tensor<8xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.pad %62, %cst_23, low = [7], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
      %67 = stablehlo.add %65, %66 : tensor<8xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg, %c_24 : tensor<i32>
      stablehlo.return %68, %67, %49 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
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
}
// -----
// backward, cuda: same text as cpu
