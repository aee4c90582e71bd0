// import jax
// import jax.numpy as jnp
//
//
// def ssim(pixels, reference):
//     mean_a = jnp.mean(pixels)
//     mu_y = jnp.mean(reference)
//     var_x = jnp.var(pixels)
//     var_y = jnp.var(reference)
//     shared = jnp.mean((pixels - mean_a) * (reference - mu_y))
//     numer = (2.0 * mean_a * mu_y + 0.1) * (2.0 * shared + 0.3)
//     low = (mean_a**2 + mu_y**2 + 0.1) * (var_x + var_y + 0.3)
//     out = numer / low
//
//     def one_step(_, estimate):
//         ratio = out / 1.25
//         s = estimate + 0.75 * jnp.sin(estimate)
//         return jnp.clip(estimate + 0.3 * (ratio - s), -2.0, 2.0)
//
//     root = jnp.sqrt(var_x**2 + shared**2 + 0.39)
//     output = jax.lax.fori_loop(0, 3, one_step, out)
//     return output, root / 2.13
//
//   pixels: float32[3, 5] in [0, 1]
//   reference: float32[3, 5] in [0, 1]
// -----
// forward, cpu
module @jit_ssim attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %1 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_2 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = call @_var(%arg0, %c) : (tensor<3x5xf32>, tensor<i32>) -> tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = call @_var(%arg1, %c_3) : (tensor<3x5xf32>, tensor<i32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<3x5xf32>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.subtract %arg1, %8 : tensor<3x5xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_6, %1 : tensor<f32>
    %14 = stablehlo.multiply %13, %3 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.add %14, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_8, %12 : tensor<f32>
    %cst_9 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %17 = stablehlo.add %16, %cst_9 : tensor<f32>
    %18 = stablehlo.multiply %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %1, %1 : tensor<f32>
    %20 = stablehlo.multiply %3, %3 : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %22 = stablehlo.add %21, %cst_10 : tensor<f32>
    %23 = stablehlo.add %4, %5 : tensor<f32>
    %cst_11 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %24 = stablehlo.add %23, %cst_11 : tensor<f32>
    %25 = stablehlo.multiply %22, %24 : tensor<f32>
    %26 = stablehlo.divide %18, %25 : tensor<f32>
    %27 = stablehlo.multiply %4, %4 : tensor<f32>
    %28 = stablehlo.multiply %12, %12 : tensor<f32>
    %29 = stablehlo.add %27, %28 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %30 = stablehlo.add %29, %cst_12 : tensor<f32>
    %31 = stablehlo.sqrt %30 : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %32:3 = stablehlo.while(%iterArg = %26, %iterArg_15 = %c_13, %iterArg_16 = %26) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %cst_17 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
      %34 = stablehlo.divide %iterArg, %cst_17 : tensor<f32>
      %35 = stablehlo.sine %iterArg_16 : tensor<f32>
      %cst_18 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %36 = stablehlo.multiply %cst_18, %35 : tensor<f32>
      %37 = stablehlo.add %iterArg_16, %36 : tensor<f32>
      %38 = stablehlo.subtract %34, %37 : tensor<f32>
      %cst_19 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %39 = stablehlo.multiply %cst_19, %38 : tensor<f32>
      %40 = stablehlo.add %iterArg_16, %39 : tensor<f32>
      %cst_20 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %41 = func.call @clip(%40, %cst_20, %cst_21) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_15, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %42, %41 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %cst_14 = stablehlo.constant dense<2.130000e+00> : tensor<f32>
    %33 = stablehlo.divide %31, %cst_14 : tensor<f32>
    return %32#2, %33 : tensor<f32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x5xf32>
    %6 = chlo.square %5 : tensor<3x5xf32> -> tensor<3x5xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %1 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_2 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:4 = call @_var(%arg0, %c) : (tensor<3x5xf32>, tensor<i32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>)
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5:4 = call @_var(%arg1, %c_3) : (tensor<3x5xf32>, tensor<i32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>)
    %6 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<3x5xf32>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.subtract %arg1, %8 : tensor<3x5xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_6, %1 : tensor<f32>
    %14 = stablehlo.multiply %13, %3 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.add %14, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_8, %12 : tensor<f32>
    %cst_9 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %17 = stablehlo.add %16, %cst_9 : tensor<f32>
    %18 = stablehlo.multiply %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %1, %1 : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_10, %1 : tensor<f32>
    %21 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_11, %3 : tensor<f32>
    %23 = stablehlo.add %19, %21 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %24 = stablehlo.add %23, %cst_12 : tensor<f32>
    %25 = stablehlo.add %4#0, %5#0 : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %26 = stablehlo.add %25, %cst_13 : tensor<f32>
    %27 = stablehlo.multiply %24, %26 : tensor<f32>
    %28 = stablehlo.divide %18, %27 : tensor<f32>
    %29 = stablehlo.multiply %27, %27 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %cst_14, %29 : tensor<f32>
    %31 = stablehlo.multiply %4#0, %4#0 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.multiply %cst_15, %4#0 : tensor<f32>
    %33 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.multiply %cst_16, %12 : tensor<f32>
    %35 = stablehlo.add %31, %33 : tensor<f32>
    %cst_17 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %36 = stablehlo.add %35, %cst_17 : tensor<f32>
    %37 = stablehlo.sqrt %36 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.divide %cst_18, %37 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %39 = stablehlo.divide %28, %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40:2 = call @clip(%cst_20, %cst_21) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %44:8 = stablehlo.while(%iterArg = %39, %iterArg_38 = %40#0, %iterArg_39 = %40#1, %iterArg_40 = %c_25, %iterArg_41 = %28, %iterArg_42 = %41, %iterArg_43 = %42, %iterArg_44 = %43) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_45 = stablehlo.constant dense<3> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_40, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89 = stablehlo.sine %iterArg_41 : tensor<f32>
      %90 = stablehlo.cosine %iterArg_41 : tensor<f32>
      %cst_45 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %91 = stablehlo.multiply %cst_45, %89 : tensor<f32>
      %92 = stablehlo.add %iterArg_41, %91 : tensor<f32>
      %93 = stablehlo.subtract %iterArg, %92 : tensor<f32>
      %cst_46 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %94 = stablehlo.multiply %cst_46, %93 : tensor<f32>
      %95 = stablehlo.add %iterArg_41, %94 : tensor<f32>
      %96:3 = func.call @clip_0(%95, %iterArg_38, %iterArg_39) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_42, %90, %iterArg_40) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %98 = func.call @dynamic_update_index_in_dim(%iterArg_43, %96#1, %iterArg_40) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_44, %96#2, %iterArg_40) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %100 = stablehlo.add %iterArg_40, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %100, %96#0, %97, %98, %99 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.130000e+00> : tensor<f32>
    %45 = stablehlo.divide %cst_26, %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %46:6 = stablehlo.while(%iterArg = %44#5, %iterArg_38 = %44#6, %iterArg_39 = %44#7, %iterArg_40 = %c_30, %iterArg_41 = %cst_28, %iterArg_42 = %cst_29) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_43 = stablehlo.constant dense<3> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_40, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_43 = stablehlo.constant dense<3> : tensor<i32>
      %89 = stablehlo.subtract %c_43, %iterArg_40 : tensor<i32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.subtract %89, %c_44 : tensor<i32>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %92 = func.call @dynamic_index_in_dim(%iterArg_38, %90) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %93 = func.call @dynamic_index_in_dim(%iterArg_39, %90) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %94 = func.call @clip_1(%92, %93, %iterArg_42) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst_45 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %95 = stablehlo.multiply %cst_45, %94 : tensor<f32>
      %96 = stablehlo.negate %95 : tensor<f32>
      %97 = stablehlo.add %94, %96 : tensor<f32>
      %cst_46 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %98 = stablehlo.multiply %cst_46, %96 : tensor<f32>
      %99 = stablehlo.multiply %98, %91 : tensor<f32>
      %100 = stablehlo.add %97, %99 : tensor<f32>
      %cst_47 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
      %101 = stablehlo.divide %95, %cst_47 : tensor<f32>
      %102 = stablehlo.add %iterArg_41, %101 : tensor<f32>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_40, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %103, %102, %100 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %47 = stablehlo.add %46#4, %46#5 : tensor<f32>
    %48 = stablehlo.multiply %45, %38 : tensor<f32>
    %49 = stablehlo.multiply %48, %34 : tensor<f32>
    %50 = stablehlo.multiply %48, %32 : tensor<f32>
    %51 = stablehlo.multiply %47, %30 : tensor<f32>
    %52 = stablehlo.multiply %51, %18 : tensor<f32>
    %53 = stablehlo.negate %52 : tensor<f32>
    %54 = stablehlo.divide %47, %27 : tensor<f32>
    %55 = stablehlo.multiply %24, %53 : tensor<f32>
    %56 = stablehlo.multiply %53, %26 : tensor<f32>
    %57 = stablehlo.add %50, %55 : tensor<f32>
    %58 = stablehlo.multiply %56, %22 : tensor<f32>
    %59 = stablehlo.multiply %56, %20 : tensor<f32>
    %60 = stablehlo.multiply %15, %54 : tensor<f32>
    %61 = stablehlo.multiply %54, %17 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.multiply %cst_31, %60 : tensor<f32>
    %63 = stablehlo.add %49, %62 : tensor<f32>
    %64 = stablehlo.multiply %13, %61 : tensor<f32>
    %65 = stablehlo.multiply %61, %3 : tensor<f32>
    %66 = stablehlo.add %58, %64 : tensor<f32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.multiply %cst_32, %65 : tensor<f32>
    %68 = stablehlo.add %59, %67 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %69 = stablehlo.divide %63, %cst_33 : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %71 = stablehlo.multiply %7, %70 : tensor<3x5xf32>
    %72 = stablehlo.multiply %70, %9 : tensor<3x5xf32>
    %73 = stablehlo.negate %71 : tensor<3x5xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.add %66, %74 : tensor<f32>
    %76 = stablehlo.negate %72 : tensor<3x5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %78 = stablehlo.add %68, %77 : tensor<f32>
    %79 = call @_var_2(%5#1, %5#2, %5#3, %55) : (tensor<3x5xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<3x5xf32>
    %80 = stablehlo.add %71, %79 : tensor<3x5xf32>
    %81 = call @_var_2(%4#1, %4#2, %4#3, %57) : (tensor<3x5xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<3x5xf32>
    %82 = stablehlo.add %72, %81 : tensor<3x5xf32>
    %cst_36 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %83 = stablehlo.divide %75, %cst_36 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %85 = stablehlo.add %80, %84 : tensor<3x5xf32>
    %cst_37 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %86 = stablehlo.divide %78, %cst_37 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %88 = stablehlo.add %82, %87 : tensor<3x5xf32>
    return %88, %85 : tensor<3x5xf32>, tensor<3x5xf32>
  }
  func.func private @_var(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x5xf32>
    %6 = chlo.square %5 : tensor<3x5xf32> -> tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3x5xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.divide %11, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %14, %8, %10, %13 : tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.convert %arg1 : tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.select %1, %cst_1, %3 : tensor<i1>, tensor<f32>
    %5 = stablehlo.minimum %arg1, %0 : tensor<f32>
    %6 = stablehlo.compare GT, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %7 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.select %7, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %6, %cst_4, %8 : tensor<i1>, tensor<f32>
    return %5, %4, %9 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @clip_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_var_2(%arg0: tensor<3x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<3x5xf32> {
    %0 = call @_where_3(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x5xf32>
    %4 = stablehlo.negate %3 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.reshape %5 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %11 = stablehlo.add %3, %10 : tensor<3x5xf32>
    return %11 : tensor<3x5xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
