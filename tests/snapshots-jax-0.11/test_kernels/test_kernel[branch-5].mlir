// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def mode_select_term(displacement, regime, x):
//     delta = displacement - displacement**3 / 6.0
//
//     def grow(t):
//         return t**2
//
//     def low_branch(t):
//         distance = jnp.sqrt(t**2 + 0.7)
//         return distance
//
//     options = [grow, lambda t: jnp.exp(-(jnp.arcsinh(t) ** 2)), low_branch]
//     selected = lax.switch(jnp.int32(regime), options, delta)
//     masked = jnp.where(selected > 5.43, selected, 0.5 * selected)
//     coupling = jax.nn.silu(regime) * jnp.sin(masked)
//     return x / (0.5 + jnp.abs(coupling))
//
//   displacement: float32[3] in [-2, 2]
//   regime: float32[] in [0, 2.99]
//   x: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_mode_select_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3xf32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<3xf32>
    %5 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %6 = stablehlo.clamp %c, %5, %c_0 : tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %21 = stablehlo.multiply %4, %4 : tensor<3xf32>
      stablehlo.return %21 : tensor<3xf32>
    }, {
      %21 = chlo.asinh %4 : tensor<3xf32> -> tensor<3xf32>
      %22 = stablehlo.multiply %21, %21 : tensor<3xf32>
      %23 = stablehlo.negate %22 : tensor<3xf32>
      %24 = stablehlo.exponential %23 : tensor<3xf32>
      stablehlo.return %24 : tensor<3xf32>
    }, {
      %21 = stablehlo.multiply %4, %4 : tensor<3xf32>
      %cst_4 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %23 = stablehlo.add %21, %22 : tensor<3xf32>
      %24 = stablehlo.sqrt %23 : tensor<3xf32>
      stablehlo.return %24 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.430000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.compare GT, %7, %8, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<3xf32>
    %12 = call @_where(%9, %7, %11) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %13 = call @silu(%arg1) : (tensor<f32>) -> tensor<f32>
    %14 = stablehlo.sine %12 : tensor<3xf32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<3xf32>
    %17 = stablehlo.abs %16 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.add %18, %17 : tensor<3xf32>
    %20 = stablehlo.divide %arg2, %19 : tensor<3xf32>
    return %20 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.divide %1, %5 : tensor<3xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<3xf32>
    %8 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %9 = stablehlo.clamp %c, %8, %c_1 : tensor<i32>
    %10:4 = "stablehlo.case"(%9) ({
      %57 = stablehlo.multiply %7, %7 : tensor<3xf32>
      %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.multiply %58, %7 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
      stablehlo.return %57, %59, %61, %62 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }, {
      %57 = chlo.asinh %7 : tensor<3xf32> -> tensor<3xf32>
      %58 = chlo.square %7 : tensor<3xf32> -> tensor<3xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %60 = stablehlo.add %58, %59 : tensor<3xf32>
      %61 = stablehlo.rsqrt %60 : tensor<3xf32>
      %62 = stablehlo.multiply %57, %57 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %64 = stablehlo.multiply %63, %57 : tensor<3xf32>
      %65 = stablehlo.negate %62 : tensor<3xf32>
      %66 = stablehlo.exponential %65 : tensor<3xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      stablehlo.return %66, %61, %64, %66 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }, {
      %57 = stablehlo.multiply %7, %7 : tensor<3xf32>
      %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.multiply %58, %7 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %61 = stablehlo.add %57, %60 : tensor<3xf32>
      %62 = stablehlo.sqrt %61 : tensor<3xf32>
      %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %64 = stablehlo.divide %63, %62 : tensor<3xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
      stablehlo.return %62, %59, %64, %67 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %cst_2 = stablehlo.constant dense<5.430000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.compare GT, %10#0, %11, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %10#0 : tensor<3xf32>
    %15 = call @_where(%12, %10#0, %14) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %16:3 = call @silu(%arg1) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %17 = stablehlo.sine %15 : tensor<3xf32>
    %18 = stablehlo.cosine %15 : tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %16#0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<3xf32>
    %21 = stablehlo.abs %20 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.compare GE, %20, %22, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.add %24, %21 : tensor<3xf32>
    %26 = stablehlo.divide %arg2, %25 : tensor<3xf32>
    %27 = stablehlo.multiply %25, %25 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%26 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.multiply %31, %29 : tensor<3xf32>
    %33 = stablehlo.multiply %32, %arg2 : tensor<3xf32>
    %34 = stablehlo.negate %33 : tensor<3xf32>
    %35 = stablehlo.divide %31, %25 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.select %23, %36, %34 : tensor<3xi1>, tensor<3xf32>
    %38 = stablehlo.select %23, %34, %36 : tensor<3xi1>, tensor<3xf32>
    %39 = stablehlo.negate %37 : tensor<3xf32>
    %40 = stablehlo.add %38, %39 : tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %16#0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3xf32>
    %43 = stablehlo.multiply %40, %17 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.multiply %42, %18 : tensor<3xf32>
    %46 = call @silu_0(%16#1, %16#2, %arg1, %44) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %47:2 = call @_where_1(%12, %45) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.multiply %48, %47#1 : tensor<3xf32>
    %50 = stablehlo.add %47#0, %49 : tensor<3xf32>
    %51 = "stablehlo.case"(%9) ({
      %57 = stablehlo.multiply %50, %10#1 : tensor<3xf32>
      stablehlo.return %57 : tensor<3xf32>
    }, {
      %57 = stablehlo.multiply %50, %10#3 : tensor<3xf32>
      %58 = stablehlo.negate %57 : tensor<3xf32>
      %59 = stablehlo.multiply %58, %10#2 : tensor<3xf32>
      %60 = stablehlo.multiply %59, %10#1 : tensor<3xf32>
      stablehlo.return %60 : tensor<3xf32>
    }, {
      %57 = stablehlo.multiply %50, %10#2 : tensor<3xf32>
      %58 = stablehlo.multiply %57, %10#1 : tensor<3xf32>
      stablehlo.return %58 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    %52 = stablehlo.negate %51 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.divide %52, %53 : tensor<3xf32>
    %55 = stablehlo.multiply %54, %4 : tensor<3xf32>
    %56 = stablehlo.add %51, %55 : tensor<3xf32>
    return %56, %46, %35 : tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %6, %5, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
