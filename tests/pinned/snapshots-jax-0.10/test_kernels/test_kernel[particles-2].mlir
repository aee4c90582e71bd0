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
      %13:2 = func.call @closed_call(%iterArg_3, %iterArg_4, %12) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %14, %13#0, %13#1 : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
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
  func.func private @closed_call(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<3x3x2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.add %6, %7 : tensor<3x3xf32>
    %9 = stablehlo.sqrt %8 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.multiply %9, %9 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.divide %13, %12 : tensor<3x3xf32>
    %15 = call @triu() : () -> tensor<3x3xi1>
    %cst_3 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_3, %cst_4 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = call @triu_0(%15, %17) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<3x3xf32>
    %22 = stablehlo.negate %21 : tensor<3x3xf32>
    %23 = stablehlo.multiply %22, %11 : tensor<3x3xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %25 = stablehlo.multiply %4, %24 : tensor<3x3x2xf32>
    %26 = stablehlo.multiply %24, %4 : tensor<3x3x2xf32>
    %27 = stablehlo.add %25, %26 : tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %29 = stablehlo.reshape %28 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %30 = stablehlo.negate %27 : tensor<3x3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %32 = stablehlo.reshape %31 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %35 = stablehlo.add %33, %34 : tensor<3x2xf32>
    %36 = stablehlo.negate %35 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %38 = stablehlo.multiply %37, %arg1 : tensor<3x2xf32>
    %39 = stablehlo.subtract %36, %38 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<3x2xf32>
    %42 = stablehlo.add %arg1, %41 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %44 = stablehlo.multiply %43, %arg2 : tensor<3x2xf32>
    %45 = stablehlo.add %42, %44 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<3x2xf32>
    %48 = stablehlo.add %arg0, %47 : tensor<3x2xf32>
    return %48, %45 : tensor<3x2xf32>, tensor<3x2xf32>
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
      %43:9 = func.call @closed_call(%iterArg_18, %iterArg_20, %iterArg_21, %42) : (tensor<3x3xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>)
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_22, %43#2, %iterArg_19) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %43#3, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %46 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %43#4, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %47 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %43#5, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %43#6, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %43#7, %iterArg_19) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_28, %43#8, %iterArg_19) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_19, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %51, %43#0, %43#1, %44, %45, %46, %47, %48, %49, %50 : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
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
      %51:3 = func.call @closed_call_4(%iterArg_24, %iterArg_26, %iterArg_27, %44, %45, %46, %47, %48, %49, %50) : (tensor<3x3xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>)
      %52 = func.call @dynamic_update_index_in_dim_5(%iterArg_28, %51#2, %43) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_25, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %53, %51#0, %51#1, %52 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
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
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<3x3x2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.add %6, %7 : tensor<3x3xf32>
    %9 = stablehlo.sqrt %8 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.divide %12, %9 : tensor<3x3xf32>
    %14 = stablehlo.multiply %9, %9 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.divide %15, %14 : tensor<3x3xf32>
    %17 = stablehlo.multiply %9, %9 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<3x3xf32>
    %20 = stablehlo.multiply %9, %9 : tensor<3x3xf32>
    %21 = stablehlo.multiply %9, %20 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %23 = stablehlo.divide %22, %21 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3x3xf32>
    %26 = stablehlo.multiply %arg0, %19 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<3x3xf32>
    %29 = stablehlo.negate %28 : tensor<3x3xf32>
    %30 = stablehlo.multiply %29, %13 : tensor<3x3xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %32 = stablehlo.multiply %4, %31 : tensor<3x3x2xf32>
    %33 = stablehlo.multiply %31, %4 : tensor<3x3x2xf32>
    %34 = stablehlo.add %32, %33 : tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %36 = stablehlo.reshape %35 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %37 = stablehlo.negate %34 : tensor<3x3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %39 = stablehlo.reshape %38 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%36 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %42 = stablehlo.add %40, %41 : tensor<3x2xf32>
    %43 = stablehlo.negate %42 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %45 = stablehlo.multiply %44, %arg2 : tensor<3x2xf32>
    %46 = stablehlo.subtract %43, %45 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x2xf32>
    %49 = stablehlo.add %arg2, %48 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %51 = stablehlo.multiply %50, %arg3 : tensor<3x2xf32>
    %52 = stablehlo.add %49, %51 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<3x2xf32>
    %55 = stablehlo.add %arg1, %54 : tensor<3x2xf32>
    return %55, %52, %4, %11, %16, %25, %13, %29, %31 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>
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
  func.func private @closed_call_4(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x3x2xf32>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x3xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<3x2xf32>
    %2 = stablehlo.add %arg2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<3x2xf32>
    %7 = stablehlo.negate %6 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<3x2xf32>
    %10 = stablehlo.add %2, %9 : tensor<3x2xf32>
    %11 = stablehlo.negate %6 : tensor<3x2xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
    %16 = stablehlo.negate %15 : tensor<3x3x2xf32>
    %17 = stablehlo.reshape %12 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
    %19 = stablehlo.add %16, %18 : tensor<3x3x2xf32>
    %20 = stablehlo.multiply %arg9, %19 : tensor<3x3x2xf32>
    %21 = stablehlo.multiply %19, %arg3 : tensor<3x3x2xf32>
    %22 = stablehlo.multiply %arg3, %19 : tensor<3x3x2xf32>
    %23 = stablehlo.add %21, %22 : tensor<3x3x2xf32>
    %24 = stablehlo.multiply %19, %arg9 : tensor<3x3x2xf32>
    %25 = stablehlo.add %20, %24 : tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %27 = stablehlo.multiply %arg8, %26 : tensor<3x3xf32>
    %28 = stablehlo.multiply %26, %arg7 : tensor<3x3xf32>
    %29 = stablehlo.negate %28 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<3x3xf32>
    %32 = stablehlo.multiply %arg0, %31 : tensor<3x3xf32>
    %33 = stablehlo.multiply %32, %arg6 : tensor<3x3xf32>
    %34 = stablehlo.multiply %27, %arg5 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<3x3xf32>
    %37 = stablehlo.negate %36 : tensor<3x3xf32>
    %38 = stablehlo.add %33, %37 : tensor<3x3xf32>
    %39 = stablehlo.multiply %38, %arg4 : tensor<3x3xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %41 = stablehlo.multiply %arg3, %40 : tensor<3x3x2xf32>
    %42 = stablehlo.add %25, %41 : tensor<3x3x2xf32>
    %43 = stablehlo.multiply %40, %arg3 : tensor<3x3x2xf32>
    %44 = stablehlo.add %42, %43 : tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %46 = stablehlo.reshape %45 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %47 = stablehlo.negate %44 : tensor<3x3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %49 = stablehlo.reshape %48 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %51 = stablehlo.add %arg1, %50 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%46 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %53 = stablehlo.add %51, %52 : tensor<3x2xf32>
    return %53, %10, %4 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<5x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x2xf32>
    return %1 : tensor<5x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
