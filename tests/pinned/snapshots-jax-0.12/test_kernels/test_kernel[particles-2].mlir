// import jax
// import jax.numpy as jnp
//
//
// def total_energy(xs):
//     diff = xs[:, None, :] - xs[None, :, :]
//     r2 = (diff * diff).sum(-1) + 0.9
//     terms = -1.0 / jnp.sqrt(r2)
//     return 1.0 / 3 * jnp.sum(jnp.triu(terms, 1))
//
//
// def brownian_path(xyz, velocities, random_force):
//     log_x = jnp.log1p(jnp.abs(xyz))
//
//     def langevin(state, noise_t):
//         p, q = state
//         push = -jax.grad(total_energy)(p)
//         vn = q + 0.1 * (push - 0.75 * q) + 0.1 * noise_t
//         xn = p + 0.1 * vn
//         return (xn, vn), xn
//
//     last, log_of = jax.lax.scan(langevin, (log_x, velocities), random_force)
//     combined = last[1] * last[0] + 1.5
//     weighted = 0.68 * combined
//     return weighted - 0.5 * jnp.sin(weighted)
//
//   xyz: float32[3, 2] in [-1.5, 1.5]
//   velocities: float32[3, 2] in [-0.6, 0.6]
//   random_force: float32[5, 3, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_brownian_path attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<5x3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %1 = stablehlo.log_plus_one %0 : tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %arg2, %iterArg_2 = %c, %iterArg_3 = %1, %iterArg_4 = %arg1) : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %13 = stablehlo.broadcast_in_dim %iterArg_3, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %14 = stablehlo.broadcast_in_dim %iterArg_3, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %17 = stablehlo.subtract %15, %16 : tensor<3x3x2xf32>
      %18 = stablehlo.multiply %17, %17 : tensor<3x3x2xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %21 = stablehlo.add %19, %20 : tensor<3x3xf32>
      %22 = stablehlo.sqrt %21 : tensor<3x3xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %24 = stablehlo.divide %23, %22 : tensor<3x3xf32>
      %25 = stablehlo.multiply %22, %22 : tensor<3x3xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %27 = stablehlo.divide %26, %25 : tensor<3x3xf32>
      %28 = func.call @triu() : () -> tensor<3x3xi1>
      %cst_9 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %29 = stablehlo.multiply %cst_9, %cst_10 : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %31 = func.call @triu_0(%28, %30) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %32 = stablehlo.multiply %31, %27 : tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %34 = stablehlo.multiply %32, %33 : tensor<3x3xf32>
      %35 = stablehlo.negate %34 : tensor<3x3xf32>
      %36 = stablehlo.multiply %35, %24 : tensor<3x3xf32>
      %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %38 = stablehlo.multiply %17, %37 : tensor<3x3x2xf32>
      %39 = stablehlo.multiply %37, %17 : tensor<3x3x2xf32>
      %40 = stablehlo.add %39, %38 : tensor<3x3x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.reduce(%40 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %42 = stablehlo.reshape %41 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %43 = stablehlo.negate %40 : tensor<3x3x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %45 = stablehlo.reshape %44 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.reduce(%42 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %48 = stablehlo.add %46, %47 : tensor<3x2xf32>
      %49 = stablehlo.negate %48 : tensor<3x2xf32>
      %cst_16 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %51 = stablehlo.multiply %50, %iterArg_4 : tensor<3x2xf32>
      %52 = stablehlo.subtract %49, %51 : tensor<3x2xf32>
      %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<3x2xf32>
      %55 = stablehlo.add %iterArg_4, %54 : tensor<3x2xf32>
      %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %57 = stablehlo.multiply %56, %12 : tensor<3x2xf32>
      %58 = stablehlo.add %55, %57 : tensor<3x2xf32>
      %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<3x2xf32>
      %61 = stablehlo.add %iterArg_3, %60 : tensor<3x2xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_2, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %62, %61, %58 : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %3 = stablehlo.multiply %2#3, %2#2 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.add %3, %4 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x2xf32>
    %8 = stablehlo.sine %7 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<3x2xf32>
    %11 = stablehlo.subtract %7, %10 : tensor<3x2xf32>
    return %11 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<5x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @triu() -> tensor<3x3xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %4 : tensor<3x3xi1>
  }
  func.func private @triu_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<5x3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<5x3x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %3 = stablehlo.log_plus_one %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.add %0, %4 : tensor<3x2xf32>
    %6 = call @triu() : () -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.multiply %cst_1, %cst_2 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %9 = call @triu_0(%6, %8) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17:12 = stablehlo.while(%iterArg = %arg2, %iterArg_18 = %9, %iterArg_19 = %c, %iterArg_20 = %3, %iterArg_21 = %arg1, %iterArg_22 = %10, %iterArg_23 = %11, %iterArg_24 = %12, %iterArg_25 = %13, %iterArg_26 = %14, %iterArg_27 = %15, %iterArg_28 = %16) : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i32>
      %42 = stablehlo.compare LT, %iterArg_19, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %42 : tensor<i1>
    } do {
      %42 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %43 = stablehlo.broadcast_in_dim %iterArg_20, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %44 = stablehlo.broadcast_in_dim %iterArg_20, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %46 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %47 = stablehlo.subtract %45, %46 : tensor<3x3x2xf32>
      %48 = stablehlo.multiply %47, %47 : tensor<3x3x2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.reduce(%48 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %51 = stablehlo.add %49, %50 : tensor<3x3xf32>
      %52 = stablehlo.sqrt %51 : tensor<3x3xf32>
      %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %54 = stablehlo.divide %53, %52 : tensor<3x3xf32>
      %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %56 = stablehlo.divide %55, %52 : tensor<3x3xf32>
      %57 = stablehlo.multiply %52, %52 : tensor<3x3xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %59 = stablehlo.divide %58, %57 : tensor<3x3xf32>
      %60 = stablehlo.multiply %52, %52 : tensor<3x3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %62 = stablehlo.divide %61, %60 : tensor<3x3xf32>
      %63 = stablehlo.multiply %52, %52 : tensor<3x3xf32>
      %64 = stablehlo.multiply %52, %63 : tensor<3x3xf32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %66 = stablehlo.divide %65, %64 : tensor<3x3xf32>
      %cst_36 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<3x3xf32>
      %69 = stablehlo.multiply %iterArg_18, %62 : tensor<3x3xf32>
      %cst_37 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %71 = stablehlo.multiply %69, %70 : tensor<3x3xf32>
      %72 = stablehlo.negate %71 : tensor<3x3xf32>
      %73 = stablehlo.multiply %72, %56 : tensor<3x3xf32>
      %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %75 = stablehlo.multiply %47, %74 : tensor<3x3x2xf32>
      %76 = stablehlo.multiply %74, %47 : tensor<3x3x2xf32>
      %77 = stablehlo.add %76, %75 : tensor<3x3x2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %78 = stablehlo.reduce(%77 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %79 = stablehlo.reshape %78 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %80 = stablehlo.negate %77 : tensor<3x3x2xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %81 = stablehlo.reduce(%80 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %82 = stablehlo.reshape %81 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.reduce(%82 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.reduce(%79 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %85 = stablehlo.add %83, %84 : tensor<3x2xf32>
      %86 = stablehlo.negate %85 : tensor<3x2xf32>
      %cst_42 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %88 = stablehlo.multiply %87, %iterArg_21 : tensor<3x2xf32>
      %89 = stablehlo.subtract %86, %88 : tensor<3x2xf32>
      %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %91 = stablehlo.multiply %90, %89 : tensor<3x2xf32>
      %92 = stablehlo.add %iterArg_21, %91 : tensor<3x2xf32>
      %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %94 = stablehlo.multiply %93, %42 : tensor<3x2xf32>
      %95 = stablehlo.add %92, %94 : tensor<3x2xf32>
      %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %97 = stablehlo.multiply %96, %95 : tensor<3x2xf32>
      %98 = stablehlo.add %iterArg_20, %97 : tensor<3x2xf32>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_22, %47, %iterArg_19) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %100 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %54, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %101 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %59, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %102 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %68, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %103 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %56, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %104 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %72, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_28, %74, %iterArg_19) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_19, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %106, %98, %95, %99, %100, %101, %102, %103, %104, %105 : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    }
    %18 = stablehlo.multiply %17#4, %17#3 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.add %18, %19 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3x2xf32>
    %23 = stablehlo.cosine %22 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %25 = stablehlo.negate %24 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<3x2xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<3x2xf32>
    %29 = stablehlo.add %24, %28 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<3x2xf32>
    %32 = stablehlo.multiply %17#4, %31 : tensor<3x2xf32>
    %33 = stablehlo.multiply %31, %17#3 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3x2xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %35:12 = stablehlo.while(%iterArg = %17#5, %iterArg_18 = %17#6, %iterArg_19 = %17#7, %iterArg_20 = %17#8, %iterArg_21 = %17#9, %iterArg_22 = %17#10, %iterArg_23 = %17#11, %iterArg_24 = %9, %iterArg_25 = %c_16, %iterArg_26 = %32, %iterArg_27 = %33, %iterArg_28 = %34) : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i32>
      %42 = stablehlo.compare LT, %iterArg_25, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %42 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<5> : tensor<i32>
      %42 = stablehlo.subtract %c_29, %iterArg_25 : tensor<i32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.subtract %42, %c_30 : tensor<i32>
      %44 = func.call @dynamic_index_in_dim_2(%iterArg, %43) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg_18, %43) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %46 = func.call @dynamic_index_in_dim_3(%iterArg_19, %43) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %47 = func.call @dynamic_index_in_dim_3(%iterArg_20, %43) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48 = func.call @dynamic_index_in_dim_3(%iterArg_21, %43) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_index_in_dim_3(%iterArg_22, %43) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_index_in_dim_2(%iterArg_23, %43) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %52 = stablehlo.multiply %51, %iterArg_26 : tensor<3x2xf32>
      %53 = stablehlo.add %iterArg_27, %52 : tensor<3x2xf32>
      %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<3x2xf32>
      %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %57 = stablehlo.multiply %56, %53 : tensor<3x2xf32>
      %58 = stablehlo.negate %57 : tensor<3x2xf32>
      %cst_34 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<3x2xf32>
      %61 = stablehlo.add %53, %60 : tensor<3x2xf32>
      %62 = stablehlo.negate %57 : tensor<3x2xf32>
      %63 = stablehlo.broadcast_in_dim %62, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %64 = stablehlo.broadcast_in_dim %62, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %65 = stablehlo.reshape %64 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
      %66 = stablehlo.broadcast_in_dim %65, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
      %67 = stablehlo.negate %66 : tensor<3x3x2xf32>
      %68 = stablehlo.reshape %63 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
      %70 = stablehlo.add %67, %69 : tensor<3x3x2xf32>
      %71 = stablehlo.multiply %50, %70 : tensor<3x3x2xf32>
      %72 = stablehlo.multiply %70, %44 : tensor<3x3x2xf32>
      %73 = stablehlo.multiply %44, %70 : tensor<3x3x2xf32>
      %74 = stablehlo.add %72, %73 : tensor<3x3x2xf32>
      %75 = stablehlo.multiply %70, %50 : tensor<3x3x2xf32>
      %76 = stablehlo.add %71, %75 : tensor<3x3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%74 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %78 = stablehlo.multiply %49, %77 : tensor<3x3xf32>
      %79 = stablehlo.multiply %77, %48 : tensor<3x3xf32>
      %80 = stablehlo.negate %79 : tensor<3x3xf32>
      %cst_36 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %82 = stablehlo.multiply %80, %81 : tensor<3x3xf32>
      %83 = stablehlo.multiply %iterArg_24, %82 : tensor<3x3xf32>
      %84 = stablehlo.multiply %83, %47 : tensor<3x3xf32>
      %85 = stablehlo.multiply %78, %46 : tensor<3x3xf32>
      %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %87 = stablehlo.multiply %85, %86 : tensor<3x3xf32>
      %88 = stablehlo.negate %87 : tensor<3x3xf32>
      %89 = stablehlo.add %84, %88 : tensor<3x3xf32>
      %90 = stablehlo.multiply %89, %45 : tensor<3x3xf32>
      %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %92 = stablehlo.multiply %44, %91 : tensor<3x3x2xf32>
      %93 = stablehlo.add %76, %92 : tensor<3x3x2xf32>
      %94 = stablehlo.multiply %91, %44 : tensor<3x3x2xf32>
      %95 = stablehlo.add %93, %94 : tensor<3x3x2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %96 = stablehlo.reduce(%95 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %97 = stablehlo.reshape %96 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %98 = stablehlo.negate %95 : tensor<3x3x2xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %99 = stablehlo.reduce(%98 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %100 = stablehlo.reshape %99 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %101 = stablehlo.reduce(%100 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %102 = stablehlo.add %iterArg_26, %101 : tensor<3x2xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %103 = stablehlo.reduce(%97 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %104 = stablehlo.add %102, %103 : tensor<3x2xf32>
      %105 = func.call @dynamic_update_index_in_dim_4(%iterArg_28, %55, %43) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_25, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %106, %104, %61, %105 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    }
    %36 = stablehlo.divide %35#9, %5 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %38 = stablehlo.select %2, %37, %36 : tensor<3x2xi1>, tensor<3x2xf32>
    %39 = stablehlo.select %2, %36, %37 : tensor<3x2xi1>, tensor<3x2xf32>
    %40 = stablehlo.negate %38 : tensor<3x2xf32>
    %41 = stablehlo.add %39, %40 : tensor<3x2xf32>
    return %41, %35#10, %35#11 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
  }
  func.func private @triu() -> tensor<3x3xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %4 : tensor<3x3xi1>
  }
  func.func private @triu_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<5x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<3x3x2xf32>) -> tensor<1x3x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<5x3x3x2xf32>, tensor<1x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x3x2xf32>
    return %1 : tensor<5x3x3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<5x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x3xf32>
    return %1 : tensor<5x3x3xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 3, 3, 2] : (tensor<5x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3x2xf32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<5x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<5x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x2xf32>
    return %1 : tensor<5x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
