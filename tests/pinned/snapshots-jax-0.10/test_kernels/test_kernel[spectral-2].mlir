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
      %42:2 = func.call @closed_call(%iterArg_13, %41) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_14, %42#1, %iterArg_12) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_12, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %44, %42#0, %43 : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.677999973> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %1 = stablehlo.add %0, %arg1 : tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.280000e-01> : tensor<f32>
    %3 = stablehlo.add %cst_0, %2 : tensor<f32>
    return %2, %3 : tensor<f32>, tensor<f32>
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
    %1 = stablehlo.compare EQ, %arg2, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.select %1, %2, %3 : tensor<5xi1>, tensor<5xf32>
    %5 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.select %5, %6, %7 : tensor<5xi1>, tensor<5xf32>
    %9 = stablehlo.divide %4, %8 : tensor<5xf32>
    %10 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.select %10, %11, %12 : tensor<5xi1>, tensor<5xf32>
    %14 = stablehlo.compare EQ, %arg2, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<5xi1>, tensor<5xf32>
    %18 = stablehlo.divide %13, %17 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %0 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.add %21, %arg3 : tensor<5xf32>
    %23 = stablehlo.multiply %arg4, %22 : tensor<5xf32>
    %24 = stablehlo.abs %23 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.compare GE, %23, %25, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.add %27, %24 : tensor<5xf32>
    %29 = stablehlo.divide %23, %28 : tensor<5xf32>
    %30 = stablehlo.multiply %28, %28 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.divide %31, %30 : tensor<5xf32>
    %33 = stablehlo.add %arg0, %29 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<5xf32>
    %36 = stablehlo.subtract %arg0, %29 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<5xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.multiply %40, %38 : tensor<5xf32>
    %42 = stablehlo.multiply %20, %20 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %20 : tensor<5xf32>
    %45 = stablehlo.add %39, %42 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.add %45, %46 : tensor<5xf32>
    %48 = stablehlo.sqrt %47 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.divide %49, %48 : tensor<5xf32>
    %51 = stablehlo.add %35, %48 : tensor<5xf32>
    %52 = stablehlo.subtract %35, %48 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %54 = stablehlo.add %38, %53 : tensor<5xf32>
    %55 = stablehlo.atan2 %20, %54 : tensor<5xf32>
    %56 = chlo.square %20 : tensor<5xf32> -> tensor<5xf32>
    %57 = chlo.square %54 : tensor<5xf32> -> tensor<5xf32>
    %58 = stablehlo.add %56, %57 : tensor<5xf32>
    %59 = stablehlo.divide %54, %58 : tensor<5xf32>
    %60 = stablehlo.negate %20 : tensor<5xf32>
    %61 = chlo.square %20 : tensor<5xf32> -> tensor<5xf32>
    %62 = chlo.square %54 : tensor<5xf32> -> tensor<5xf32>
    %63 = stablehlo.add %61, %62 : tensor<5xf32>
    %64 = stablehlo.divide %60, %63 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %66 = stablehlo.multiply %65, %55 : tensor<5xf32>
    %67 = stablehlo.multiply %51, %66 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %69 = stablehlo.add %67, %68 : tensor<5xf32>
    %70 = stablehlo.multiply %69, %69 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %72 = stablehlo.multiply %71, %69 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %74 = stablehlo.add %70, %73 : tensor<5xf32>
    %75 = stablehlo.sqrt %74 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %77 = stablehlo.divide %76, %75 : tensor<5xf32>
    %78 = stablehlo.sine %52 : tensor<5xf32>
    %79 = stablehlo.cosine %52 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %82:5 = stablehlo.while(%iterArg = %78, %iterArg_37 = %c, %iterArg_38 = %cst_24, %iterArg_39 = %80, %iterArg_40 = %81) : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_41 = stablehlo.constant dense<5> : tensor<i32>
      %128 = stablehlo.compare LT, %iterArg_37, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %128 : tensor<i1>
    } do {
      %128 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %129:3 = func.call @closed_call(%iterArg_38, %128) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %130 = func.call @dynamic_update_index_in_dim(%iterArg_39, %129#1, %iterArg_37) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %131 = func.call @dynamic_update_index_in_dim(%iterArg_40, %129#2, %iterArg_37) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %132 = stablehlo.add %iterArg_37, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %132, %129#0, %130, %131 : tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
    }
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %86:6 = stablehlo.while(%iterArg = %83, %iterArg_37 = %82#3, %iterArg_38 = %82#4, %iterArg_39 = %c_31, %iterArg_40 = %cst_29, %iterArg_41 = %85) : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    cond {
      %c_42 = stablehlo.constant dense<5> : tensor<i32>
      %128 = stablehlo.compare LT, %iterArg_39, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %128 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<5> : tensor<i32>
      %128 = stablehlo.subtract %c_42, %iterArg_39 : tensor<i32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %129 = stablehlo.subtract %128, %c_43 : tensor<i32>
      %130 = func.call @dynamic_index_in_dim(%iterArg, %129) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %131 = func.call @dynamic_index_in_dim(%iterArg_37, %129) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %132 = func.call @dynamic_index_in_dim(%iterArg_38, %129) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %133:2 = func.call @closed_call_0(%iterArg_40, %130, %131, %132) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %134 = func.call @dynamic_update_index_in_dim(%iterArg_41, %133#1, %129) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %135 = stablehlo.add %iterArg_39, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %135, %133#0, %134 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<5xf32>
    }
    %87 = stablehlo.multiply %86#5, %79 : tensor<5xf32>
    %88 = stablehlo.divide %84, %75 : tensor<5xf32>
    %89 = stablehlo.multiply %88, %77 : tensor<5xf32>
    %90 = stablehlo.multiply %89, %72 : tensor<5xf32>
    %91 = stablehlo.multiply %51, %90 : tensor<5xf32>
    %92 = stablehlo.multiply %90, %66 : tensor<5xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %94 = stablehlo.multiply %93, %91 : tensor<5xf32>
    %95 = stablehlo.multiply %94, %64 : tensor<5xf32>
    %96 = stablehlo.multiply %94, %59 : tensor<5xf32>
    %97 = stablehlo.negate %87 : tensor<5xf32>
    %98 = stablehlo.add %87, %92 : tensor<5xf32>
    %99 = stablehlo.add %97, %92 : tensor<5xf32>
    %100 = stablehlo.multiply %99, %50 : tensor<5xf32>
    %101 = stablehlo.multiply %100, %44 : tensor<5xf32>
    %102 = stablehlo.add %96, %101 : tensor<5xf32>
    %103 = stablehlo.multiply %100, %41 : tensor<5xf32>
    %104 = stablehlo.add %95, %103 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<5xf32>
    %107 = stablehlo.negate %106 : tensor<5xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %109 = stablehlo.multiply %108, %98 : tensor<5xf32>
    %110 = stablehlo.add %106, %109 : tensor<5xf32>
    %111 = stablehlo.add %107, %109 : tensor<5xf32>
    %112 = stablehlo.multiply %111, %32 : tensor<5xf32>
    %113 = stablehlo.multiply %112, %23 : tensor<5xf32>
    %114 = stablehlo.negate %113 : tensor<5xf32>
    %115 = stablehlo.divide %111, %28 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %117 = stablehlo.select %26, %116, %114 : tensor<5xi1>, tensor<5xf32>
    %118 = stablehlo.select %26, %114, %116 : tensor<5xi1>, tensor<5xf32>
    %119 = stablehlo.add %115, %118 : tensor<5xf32>
    %120 = stablehlo.negate %117 : tensor<5xf32>
    %121 = stablehlo.add %119, %120 : tensor<5xf32>
    %122 = stablehlo.multiply %arg4, %121 : tensor<5xf32>
    %123 = stablehlo.multiply %121, %22 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %125 = stablehlo.multiply %124, %102 : tensor<5xf32>
    %126 = stablehlo.multiply %125, %18 : tensor<5xf32>
    %127 = stablehlo.multiply %125, %9 : tensor<5xf32>
    return %110, %126, %127, %122, %123 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.677999973> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %1 = stablehlo.add %0, %arg1 : tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f32>
    return %2, %2, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    %cst = stablehlo.constant dense<0.677999973> : tensor<f32>
    %4 = stablehlo.multiply %cst, %3 : tensor<f32>
    return %4, %3 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
