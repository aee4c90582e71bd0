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
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %12:4 = stablehlo.while(%iterArg = %c_2, %iterArg_7 = %c, %iterArg_8 = %8, %iterArg_9 = %11) : tensor<i32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_10 = stablehlo.constant dense<2> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      %23 = stablehlo.slice %iterArg_8 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %24 = stablehlo.slice %iterArg_8 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %25 = stablehlo.concatenate %23, %24, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
      %26 = stablehlo.slice %iterArg_8 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %27 = stablehlo.slice %iterArg_8 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %28 = stablehlo.concatenate %26, %27, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
      %29 = stablehlo.add %25, %28 : tensor<8xf32>
      %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %31 = stablehlo.multiply %30, %iterArg_8 : tensor<8xf32>
      %32 = stablehlo.subtract %29, %31 : tensor<8xf32>
      %cst_12 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %34 = stablehlo.multiply %33, %32 : tensor<8xf32>
      %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %36 = stablehlo.multiply %35, %iterArg_9 : tensor<8xf32>
      %37 = stablehlo.add %36, %34 : tensor<8xf32>
      %cst_14 = stablehlo.constant dense<0.638999998> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<8xf32>
      %40 = stablehlo.add %iterArg_8, %39 : tensor<8xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg, %c_15 : tensor<i32>
      stablehlo.return %41, %22, %40, %37 : tensor<i32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %13 = stablehlo.negate %12#3 : tensor<8xf32>
    %14 = stablehlo.exponential %13 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.add %15, %14 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.divide %17, %16 : tensor<8xf32>
    %19 = stablehlo.multiply %12#3, %18 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_6 : tensor<f32>
    return %12#2, %21 : tensor<8xf32>, tensor<f32>
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
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17:4 = stablehlo.while(%iterArg = %c_4, %iterArg_17 = %c, %iterArg_18 = %10, %iterArg_19 = %16) : tensor<i32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_20 = stablehlo.constant dense<2> : tensor<i32>
      %49 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_17, %c_20 : tensor<i32>
      %50 = stablehlo.slice %iterArg_18 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %51 = stablehlo.slice %iterArg_18 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %52 = stablehlo.concatenate %50, %51, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
      %53 = stablehlo.slice %iterArg_18 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %54 = stablehlo.slice %iterArg_18 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %55 = stablehlo.concatenate %53, %54, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
      %56 = stablehlo.add %52, %55 : tensor<8xf32>
      %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %58 = stablehlo.multiply %57, %iterArg_18 : tensor<8xf32>
      %59 = stablehlo.subtract %56, %58 : tensor<8xf32>
      %cst_22 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<8xf32>
      %cst_23 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %63 = stablehlo.multiply %62, %iterArg_19 : tensor<8xf32>
      %64 = stablehlo.add %63, %61 : tensor<8xf32>
      %cst_24 = stablehlo.constant dense<0.638999998> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<8xf32>
      %67 = stablehlo.add %iterArg_18, %66 : tensor<8xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg, %c_25 : tensor<i32>
      stablehlo.return %68, %49, %67, %64 : tensor<i32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %18 = stablehlo.negate %17#3 : tensor<8xf32>
    %19 = stablehlo.exponential %18 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %21 = stablehlo.add %20, %19 : tensor<8xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %23 = stablehlo.divide %22, %21 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<8xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<8xf32>
    %27 = stablehlo.multiply %17#3, %23 : tensor<8xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%17#2 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%29 init: %cst_11) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.add %30, %31 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %34 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %36 = stablehlo.multiply %17#3, %35 : tensor<8xf32>
    %37 = stablehlo.multiply %35, %23 : tensor<8xf32>
    %38 = stablehlo.multiply %36, %26 : tensor<8xf32>
    %39 = stablehlo.add %37, %38 : tensor<8xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %40:3 = stablehlo.while(%iterArg = %c_15, %iterArg_17 = %33, %iterArg_18 = %39) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_19 = stablehlo.constant dense<2> : tensor<i32>
      %49 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<2> : tensor<i32>
      %49 = stablehlo.subtract %c_19, %iterArg : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.subtract %49, %c_20 : tensor<i32>
      %cst_21 = stablehlo.constant dense<0.638999998> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %52 = stablehlo.multiply %51, %iterArg_17 : tensor<8xf32>
      %53 = stablehlo.add %iterArg_18, %52 : tensor<8xf32>
      %cst_22 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<8xf32>
      %cst_23 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %57 = stablehlo.multiply %56, %53 : tensor<8xf32>
      %58 = stablehlo.negate %57 : tensor<8xf32>
      %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<8xf32>
      %61 = stablehlo.add %iterArg_17, %60 : tensor<8xf32>
      %62 = stablehlo.slice %57 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
      %63 = stablehlo.slice %57 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.pad %63, %cst_25, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
      %65 = stablehlo.add %61, %64 : tensor<8xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.pad %62, %cst_26, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
      %67 = stablehlo.add %65, %66 : tensor<8xf32>
      %68 = stablehlo.slice %57 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
      %69 = stablehlo.slice %57 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.pad %69, %cst_27, low = [0], high = [1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
      %71 = stablehlo.add %67, %70 : tensor<8xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.pad %68, %cst_28, low = [7], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
      %73 = stablehlo.add %71, %72 : tensor<8xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.add %iterArg, %c_29 : tensor<i32>
      stablehlo.return %74, %73, %55 : tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %41 = stablehlo.multiply %40#2, %16 : tensor<8xf32>
    %42 = stablehlo.negate %41 : tensor<8xf32>
    %43 = stablehlo.multiply %42, %14 : tensor<8xf32>
    %44 = stablehlo.multiply %40#1, %11 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<1.570000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<8xf32>
    %47 = stablehlo.divide %46, %4 : tensor<8xf32>
    %48 = stablehlo.multiply %47, %2 : tensor<8xf32>
    return %48, %43 : tensor<8xf32>, tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
