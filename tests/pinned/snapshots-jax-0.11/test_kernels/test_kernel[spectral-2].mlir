// import jax
// import jax.numpy as jnp
//
//
// def principal_stress_score(sxx, b, background, c, modulation):
//     clamped = jnp.minimum(background, b)
//     coupling = 0.75 * clamped
//     product = modulation * (0.9 + c)
//     attenuated = product / (1.0 + jnp.abs(product))
//     center = 0.5 * (sxx + attenuated)
//     dev = 0.5 * (sxx - attenuated)
//     r = jnp.sqrt(dev**2 + coupling**2 + 0.02)
//     lam_max = center + r
//     lam_min = center - r
//     tilt = 0.5 * jnp.arctan2(coupling, dev + 2.0)
//     root = jnp.sqrt((lam_max * tilt + 0.31) ** 2 + 0.63)
//     log_term = jnp.log(root)
//     oscillation = jnp.sin(lam_min)
//     zero_row = jnp.zeros_like(oscillation[0])
//
//     def update_fn(estimate, row):
//         activated = jnp.tanh(0.678 * estimate + row)
//         return activated, 0.428 + activated
//
//     _, path = jax.lax.scan(update_fn, zero_row, oscillation)
//     return log_term.sum(axis=-1), path
//
//   sxx: float32[5] in [-1, 1]
//   b: float32[5] in [-1, 1]
//   background: float32[5] in [-1, 1]
//   c: float32[5] in [-1, 1]
//   modulation: float32[5] in [-1, 1]
// -----
// forward, cpu
module @jit_principal_stress_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.minimum %arg2, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %3, %arg3 : tensor<5xf32>
    %5 = stablehlo.multiply %arg4, %4 : tensor<5xf32>
    %6 = stablehlo.abs %5 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.add %7, %6 : tensor<5xf32>
    %9 = stablehlo.divide %5, %8 : tensor<5xf32>
    %10 = stablehlo.add %arg0, %9 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<5xf32>
    %13 = stablehlo.subtract %arg0, %9 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<5xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<5xf32>
    %17 = stablehlo.multiply %2, %2 : tensor<5xf32>
    %18 = stablehlo.add %16, %17 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.add %18, %19 : tensor<5xf32>
    %21 = stablehlo.sqrt %20 : tensor<5xf32>
    %22 = stablehlo.add %12, %21 : tensor<5xf32>
    %23 = stablehlo.subtract %12, %21 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.add %15, %24 : tensor<5xf32>
    %26 = stablehlo.atan2 %2, %25 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<5xf32>
    %29 = stablehlo.multiply %22, %28 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.add %29, %30 : tensor<5xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.add %32, %33 : tensor<5xf32>
    %35 = stablehlo.sqrt %34 : tensor<5xf32>
    %36 = stablehlo.log %35 : tensor<5xf32>
    %37 = stablehlo.sine %23 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %39:4 = stablehlo.while(%iterArg = %37, %iterArg_12 = %c, %iterArg_13 = %cst_9, %iterArg_14 = %38) : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    cond {
      %c_15 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %41 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %cst_15 = stablehlo.constant dense<0.677999973> : tensor<f32>
      %42 = stablehlo.multiply %cst_15, %iterArg_13 : tensor<f32>
      %43 = stablehlo.add %42, %41 : tensor<f32>
      %44 = stablehlo.tanh %43 : tensor<f32>
      %cst_16 = stablehlo.constant dense<4.280000e-01> : tensor<f32>
      %45 = stablehlo.add %cst_16, %44 : tensor<f32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_14, %45, %iterArg_12) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_12, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %47, %44, %46 : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%36 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %40, %39#3 : tensor<f32>, tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}, tensor<5xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.minimum %arg2, %arg1 : tensor<5xf32>
    %1 = stablehlo.compare GT, %arg1, %arg2, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %2 = stablehlo.compare EQ, %arg1, %arg2, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.select %2, %5, %4 : tensor<5xi1>, tensor<5xf32>
    %7 = stablehlo.select %1, %3, %6 : tensor<5xi1>, tensor<5xf32>
    %8 = stablehlo.compare GT, %arg2, %arg1, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %9 = stablehlo.compare EQ, %arg2, %arg1, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<5xi1>, tensor<5xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<5xi1>, tensor<5xf32>
    %cst_5 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %0 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.add %17, %arg3 : tensor<5xf32>
    %19 = stablehlo.multiply %arg4, %18 : tensor<5xf32>
    %20 = stablehlo.abs %19 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.compare GE, %19, %21, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.add %23, %20 : tensor<5xf32>
    %25 = stablehlo.divide %19, %24 : tensor<5xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.divide %27, %26 : tensor<5xf32>
    %29 = stablehlo.add %arg0, %25 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<5xf32>
    %32 = stablehlo.subtract %arg0, %25 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<5xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<5xf32>
    %38 = stablehlo.multiply %16, %16 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %40 = stablehlo.multiply %39, %16 : tensor<5xf32>
    %41 = stablehlo.add %35, %38 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %43 = stablehlo.add %41, %42 : tensor<5xf32>
    %44 = stablehlo.sqrt %43 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.divide %45, %44 : tensor<5xf32>
    %47 = stablehlo.add %31, %44 : tensor<5xf32>
    %48 = stablehlo.subtract %31, %44 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.add %34, %49 : tensor<5xf32>
    %51 = stablehlo.atan2 %16, %50 : tensor<5xf32>
    %52 = chlo.square %16 : tensor<5xf32> -> tensor<5xf32>
    %53 = chlo.square %50 : tensor<5xf32> -> tensor<5xf32>
    %54 = stablehlo.add %52, %53 : tensor<5xf32>
    %55 = stablehlo.divide %50, %54 : tensor<5xf32>
    %56 = stablehlo.negate %16 : tensor<5xf32>
    %57 = chlo.square %16 : tensor<5xf32> -> tensor<5xf32>
    %58 = chlo.square %50 : tensor<5xf32> -> tensor<5xf32>
    %59 = stablehlo.add %57, %58 : tensor<5xf32>
    %60 = stablehlo.divide %56, %59 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %62 = stablehlo.multiply %61, %51 : tensor<5xf32>
    %63 = stablehlo.multiply %47, %62 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %65 = stablehlo.add %63, %64 : tensor<5xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.multiply %67, %65 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %70 = stablehlo.add %66, %69 : tensor<5xf32>
    %71 = stablehlo.sqrt %70 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %73 = stablehlo.divide %72, %71 : tensor<5xf32>
    %74 = stablehlo.sine %48 : tensor<5xf32>
    %75 = stablehlo.cosine %48 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %77:4 = stablehlo.while(%iterArg = %74, %iterArg_34 = %c, %iterArg_35 = %cst_22, %iterArg_36 = %76) : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    cond {
      %c_37 = stablehlo.constant dense<5> : tensor<i32>
      %123 = stablehlo.compare LT, %iterArg_34, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %123 : tensor<i1>
    } do {
      %123 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_34) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %cst_37 = stablehlo.constant dense<0.677999973> : tensor<f32>
      %124 = stablehlo.multiply %cst_37, %iterArg_35 : tensor<f32>
      %125 = stablehlo.add %124, %123 : tensor<f32>
      %126 = stablehlo.tanh %125 : tensor<f32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %127 = stablehlo.add %cst_38, %126 : tensor<f32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %128 = stablehlo.subtract %cst_39, %126 : tensor<f32>
      %129 = stablehlo.multiply %127, %128 : tensor<f32>
      %130 = func.call @dynamic_update_index_in_dim(%iterArg_36, %129, %iterArg_34) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %131 = stablehlo.add %iterArg_34, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %131, %126, %130 : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    }
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %81:5 = stablehlo.while(%iterArg = %78, %iterArg_34 = %77#3, %iterArg_35 = %c_28, %iterArg_36 = %cst_26, %iterArg_37 = %80) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    cond {
      %c_38 = stablehlo.constant dense<5> : tensor<i32>
      %123 = stablehlo.compare LT, %iterArg_35, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %123 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<5> : tensor<i32>
      %123 = stablehlo.subtract %c_38, %iterArg_35 : tensor<i32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %124 = stablehlo.subtract %123, %c_39 : tensor<i32>
      %125 = func.call @dynamic_index_in_dim(%iterArg, %124) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %126 = func.call @dynamic_index_in_dim(%iterArg_34, %124) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %127 = stablehlo.add %iterArg_36, %125 : tensor<f32>
      %128 = stablehlo.multiply %127, %126 : tensor<f32>
      %cst_40 = stablehlo.constant dense<0.677999973> : tensor<f32>
      %129 = stablehlo.multiply %cst_40, %128 : tensor<f32>
      %130 = func.call @dynamic_update_index_in_dim(%iterArg_37, %128, %124) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %131 = stablehlo.add %iterArg_35, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %131, %129, %130 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    }
    %82 = stablehlo.multiply %81#4, %75 : tensor<5xf32>
    %83 = stablehlo.divide %79, %71 : tensor<5xf32>
    %84 = stablehlo.multiply %83, %73 : tensor<5xf32>
    %85 = stablehlo.multiply %84, %68 : tensor<5xf32>
    %86 = stablehlo.multiply %47, %85 : tensor<5xf32>
    %87 = stablehlo.multiply %85, %62 : tensor<5xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %89 = stablehlo.multiply %88, %86 : tensor<5xf32>
    %90 = stablehlo.multiply %89, %60 : tensor<5xf32>
    %91 = stablehlo.multiply %89, %55 : tensor<5xf32>
    %92 = stablehlo.negate %82 : tensor<5xf32>
    %93 = stablehlo.add %82, %87 : tensor<5xf32>
    %94 = stablehlo.add %92, %87 : tensor<5xf32>
    %95 = stablehlo.multiply %94, %46 : tensor<5xf32>
    %96 = stablehlo.multiply %95, %40 : tensor<5xf32>
    %97 = stablehlo.add %91, %96 : tensor<5xf32>
    %98 = stablehlo.multiply %95, %37 : tensor<5xf32>
    %99 = stablehlo.add %90, %98 : tensor<5xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<5xf32>
    %102 = stablehlo.negate %101 : tensor<5xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %104 = stablehlo.multiply %103, %93 : tensor<5xf32>
    %105 = stablehlo.add %101, %104 : tensor<5xf32>
    %106 = stablehlo.add %102, %104 : tensor<5xf32>
    %107 = stablehlo.multiply %106, %28 : tensor<5xf32>
    %108 = stablehlo.multiply %107, %19 : tensor<5xf32>
    %109 = stablehlo.negate %108 : tensor<5xf32>
    %110 = stablehlo.divide %106, %24 : tensor<5xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %112 = stablehlo.select %22, %111, %109 : tensor<5xi1>, tensor<5xf32>
    %113 = stablehlo.select %22, %109, %111 : tensor<5xi1>, tensor<5xf32>
    %114 = stablehlo.add %110, %113 : tensor<5xf32>
    %115 = stablehlo.negate %112 : tensor<5xf32>
    %116 = stablehlo.add %114, %115 : tensor<5xf32>
    %117 = stablehlo.multiply %arg4, %116 : tensor<5xf32>
    %118 = stablehlo.multiply %116, %18 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %120 = stablehlo.multiply %119, %97 : tensor<5xf32>
    %121 = stablehlo.multiply %120, %14 : tensor<5xf32>
    %122 = stablehlo.multiply %120, %7 : tensor<5xf32>
    return %105, %121, %122, %117, %118 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
