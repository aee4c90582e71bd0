// import jax
// import jax.numpy as jnp
//
//
// def potential_energy(points):
//     diff = points[:, None, :] - points[None, :, :]
//     r2 = (diff * diff).sum(-1) + 0.9
//     table = -jax.lax.rsqrt(r2)
//     return 0.33 * jnp.sum(jnp.triu(table, 1))
//
//
// def langevin_op(xyz, velocities, random_force):
//     carrier = jnp.sin(jnp.sinh(xyz))
//
//     def langevin(state, noise_t):
//         xt, vt = state
//         push = -jax.grad(potential_energy)(xt)
//         v_new = vt + 0.1 * (push - 0.421 * vt) + 0.25 * noise_t
//         xn = xt + 0.1 * v_new
//         return (xn, v_new), jnp.mean(xn, axis=0)
//
//     final, history = jax.lax.scan(langevin, (carrier, velocities), random_force)
//     superposed = final[0] + jax.nn.soft_sign(final[1])
//     fraction = 1.187 / (0.73 + superposed**2)
//     return jnp.expm1(fraction)
//
//   xyz: float32[3, 2] in [-1.5, 1.5]
//   velocities: float32[3, 2] in [-0.6, 0.6]
//   random_force: float32[5, 3, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_langevin_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<5x3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %0 = chlo.sinh %arg0 : tensor<3x2xf32> -> tensor<3x2xf32>
    %1 = stablehlo.sine %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %arg2, %iterArg_2 = %c, %iterArg_3 = %1, %iterArg_4 = %arg1, %iterArg_5 = %2) : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x2xf32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_2, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %13 = stablehlo.broadcast_in_dim %iterArg_3, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %14 = stablehlo.broadcast_in_dim %iterArg_3, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %17 = stablehlo.subtract %15, %16 : tensor<3x3x2xf32>
      %18 = stablehlo.multiply %17, %17 : tensor<3x3x2xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %21 = stablehlo.add %19, %20 : tensor<3x3xf32>
      %22 = stablehlo.rsqrt %21 : tensor<3x3xf32>
      %23 = stablehlo.divide %22, %21 : tensor<3x3xf32>
      %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<3x3xf32>
      %26 = stablehlo.negate %22 : tensor<3x3xf32>
      %27:3 = func.call @triu(%26) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>)
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.reduce(%27#0 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
      %cst_10 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
      %29 = stablehlo.multiply %cst_10, %28 : tensor<f32>
      %cst_11 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.multiply %cst_11, %cst_12 : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %32 = func.call @triu_0(%27#1, %27#2, %31) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %33 = stablehlo.negate %32 : tensor<3x3xf32>
      %34 = stablehlo.multiply %33, %25 : tensor<3x3xf32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %36 = stablehlo.multiply %17, %35 : tensor<3x3x2xf32>
      %37 = stablehlo.multiply %35, %17 : tensor<3x3x2xf32>
      %38 = stablehlo.add %37, %36 : tensor<3x3x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%38 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %40 = stablehlo.reshape %39 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %41 = stablehlo.negate %38 : tensor<3x3x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.reduce(%41 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %43 = stablehlo.reshape %42 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.reduce(%40 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %46 = stablehlo.add %44, %45 : tensor<3x2xf32>
      %47 = stablehlo.negate %46 : tensor<3x2xf32>
      %cst_17 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %49 = stablehlo.multiply %48, %iterArg_4 : tensor<3x2xf32>
      %50 = stablehlo.subtract %47, %49 : tensor<3x2xf32>
      %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %52 = stablehlo.multiply %51, %50 : tensor<3x2xf32>
      %53 = stablehlo.add %iterArg_4, %52 : tensor<3x2xf32>
      %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %55 = stablehlo.multiply %54, %12 : tensor<3x2xf32>
      %56 = stablehlo.add %53, %55 : tensor<3x2xf32>
      %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<3x2xf32>
      %59 = stablehlo.add %iterArg_3, %58 : tensor<3x2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.reduce(%59 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.divide %60, %61 : tensor<2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_5, %62, %iterArg_2) : (tensor<5x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<5x2xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_2, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %64, %59, %56, %63 : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x2xf32>
    }
    %4 = call @soft_sign(%3#3) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = stablehlo.add %3#2, %4 : tensor<3x2xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.add %7, %6 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3x2xf32>
    %11 = stablehlo.exponential_minus_one %10 : tensor<3x2xf32>
    return %11 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<5x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @triu(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %6, %4, %7 : tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>
  }
  func.func private @triu_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<5x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x2xf32>
    return %1 : tensor<5x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<5x3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<5x3x2xf32> {jax.result_info = "result[2]"}) {
    %0 = chlo.sinh %arg0 : tensor<3x2xf32> -> tensor<3x2xf32>
    %1 = chlo.cosh %arg0 : tensor<3x2xf32> -> tensor<3x2xf32>
    %2 = stablehlo.sine %0 : tensor<3x2xf32>
    %3 = stablehlo.cosine %0 : tensor<3x2xf32>
    %4 = call @triu() : () -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.multiply %cst, %cst_0 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = call @triu_0(%4, %6) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %8 = stablehlo.negate %7 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16:12 = stablehlo.while(%iterArg = %arg2, %iterArg_17 = %8, %iterArg_18 = %c, %iterArg_19 = %2, %iterArg_20 = %arg1, %iterArg_21 = %9, %iterArg_22 = %10, %iterArg_23 = %11, %iterArg_24 = %12, %iterArg_25 = %13, %iterArg_26 = %14, %iterArg_27 = %15) : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    cond {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %44 = stablehlo.compare LT, %iterArg_18, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %44 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %45 = stablehlo.broadcast_in_dim %iterArg_19, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %46 = stablehlo.broadcast_in_dim %iterArg_19, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %47 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %49 = stablehlo.subtract %47, %48 : tensor<3x3x2xf32>
      %50 = stablehlo.multiply %49, %49 : tensor<3x3x2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %53 = stablehlo.add %51, %52 : tensor<3x3xf32>
      %54 = stablehlo.rsqrt %53 : tensor<3x3xf32>
      %55 = stablehlo.divide %54, %53 : tensor<3x3xf32>
      %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<3x3xf32>
      %58 = stablehlo.divide %54, %53 : tensor<3x3xf32>
      %59 = stablehlo.multiply %53, %53 : tensor<3x3xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %61 = stablehlo.divide %60, %59 : tensor<3x3xf32>
      %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %63 = stablehlo.multiply %62, %58 : tensor<3x3xf32>
      %64 = stablehlo.multiply %iterArg_17, %63 : tensor<3x3xf32>
      %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %66 = stablehlo.multiply %49, %65 : tensor<3x3x2xf32>
      %67 = stablehlo.multiply %65, %49 : tensor<3x3x2xf32>
      %68 = stablehlo.add %67, %66 : tensor<3x3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.reduce(%68 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %70 = stablehlo.reshape %69 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %71 = stablehlo.negate %68 : tensor<3x3x2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.reduce(%71 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %73 = stablehlo.reshape %72 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %74 = stablehlo.reduce(%73 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.reduce(%70 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %76 = stablehlo.add %74, %75 : tensor<3x2xf32>
      %77 = stablehlo.negate %76 : tensor<3x2xf32>
      %cst_37 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %79 = stablehlo.multiply %78, %iterArg_20 : tensor<3x2xf32>
      %80 = stablehlo.subtract %77, %79 : tensor<3x2xf32>
      %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %82 = stablehlo.multiply %81, %80 : tensor<3x2xf32>
      %83 = stablehlo.add %iterArg_20, %82 : tensor<3x2xf32>
      %cst_39 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %85 = stablehlo.multiply %84, %44 : tensor<3x2xf32>
      %86 = stablehlo.add %83, %85 : tensor<3x2xf32>
      %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %88 = stablehlo.multiply %87, %86 : tensor<3x2xf32>
      %89 = stablehlo.add %iterArg_19, %88 : tensor<3x2xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.reduce(%89 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_42 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.divide %90, %91 : tensor<2xf32>
      %93 = func.call @dynamic_update_index_in_dim(%iterArg_21, %92, %iterArg_18) : (tensor<5x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<5x2xf32>
      %94 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %49, %iterArg_18) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %95 = func.call @dynamic_update_index_in_dim_2(%iterArg_23, %57, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %96 = func.call @dynamic_update_index_in_dim_2(%iterArg_24, %53, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %97 = func.call @dynamic_update_index_in_dim_2(%iterArg_25, %54, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %98 = func.call @dynamic_update_index_in_dim_2(%iterArg_26, %61, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %99 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %65, %iterArg_18) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %100 = stablehlo.add %iterArg_18, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %100, %89, %86, %93, %94, %95, %96, %97, %98, %99 : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    }
    %17:4 = call @soft_sign(%16#4) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>)
    %18 = stablehlo.add %16#3, %17#0 : tensor<3x2xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %21 = stablehlo.multiply %20, %18 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %23 = stablehlo.add %22, %19 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x2xf32>
    %26 = stablehlo.multiply %23, %23 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %28 = stablehlo.divide %27, %26 : tensor<3x2xf32>
    %29 = stablehlo.exponential_minus_one %25 : tensor<3x2xf32>
    %30 = stablehlo.exponential %25 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%29 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<3x2xf32>
    %34 = stablehlo.multiply %33, %28 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<3x2xf32>
    %37 = stablehlo.negate %36 : tensor<3x2xf32>
    %38 = stablehlo.multiply %37, %21 : tensor<3x2xf32>
    %39 = call @soft_sign_3(%17#1, %17#2, %16#4, %17#3, %38) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3x2xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %41:11 = stablehlo.while(%iterArg = %16#6, %iterArg_17 = %16#7, %iterArg_18 = %16#8, %iterArg_19 = %16#9, %iterArg_20 = %16#10, %iterArg_21 = %16#11, %iterArg_22 = %8, %iterArg_23 = %c_16, %iterArg_24 = %38, %iterArg_25 = %39, %iterArg_26 = %40) : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %44 = stablehlo.compare LT, %iterArg_23, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %44 = stablehlo.subtract %c_27, %iterArg_23 : tensor<i32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.subtract %44, %c_28 : tensor<i32>
      %46 = func.call @dynamic_index_in_dim_4(%iterArg, %45) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %47 = func.call @dynamic_index_in_dim_5(%iterArg_17, %45) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48 = func.call @dynamic_index_in_dim_5(%iterArg_18, %45) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_index_in_dim_5(%iterArg_19, %45) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_20, %45) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %51 = func.call @dynamic_index_in_dim_4(%iterArg_21, %45) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %53 = stablehlo.multiply %52, %iterArg_24 : tensor<3x2xf32>
      %54 = stablehlo.add %iterArg_25, %53 : tensor<3x2xf32>
      %cst_30 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %56 = stablehlo.multiply %55, %54 : tensor<3x2xf32>
      %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %58 = stablehlo.multiply %57, %54 : tensor<3x2xf32>
      %59 = stablehlo.negate %58 : tensor<3x2xf32>
      %cst_32 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<3x2xf32>
      %62 = stablehlo.add %54, %61 : tensor<3x2xf32>
      %63 = stablehlo.negate %58 : tensor<3x2xf32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %65 = stablehlo.broadcast_in_dim %63, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %66 = stablehlo.reshape %65 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
      %68 = stablehlo.negate %67 : tensor<3x3x2xf32>
      %69 = stablehlo.reshape %64 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
      %70 = stablehlo.broadcast_in_dim %69, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
      %71 = stablehlo.add %68, %70 : tensor<3x3x2xf32>
      %72 = stablehlo.multiply %51, %71 : tensor<3x3x2xf32>
      %73 = stablehlo.multiply %71, %46 : tensor<3x3x2xf32>
      %74 = stablehlo.multiply %46, %71 : tensor<3x3x2xf32>
      %75 = stablehlo.add %73, %74 : tensor<3x3x2xf32>
      %76 = stablehlo.multiply %71, %51 : tensor<3x3x2xf32>
      %77 = stablehlo.add %72, %76 : tensor<3x3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %78 = stablehlo.reduce(%75 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %79 = stablehlo.multiply %iterArg_22, %78 : tensor<3x3xf32>
      %cst_34 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %81 = stablehlo.multiply %80, %79 : tensor<3x3xf32>
      %82 = stablehlo.multiply %81, %50 : tensor<3x3xf32>
      %83 = stablehlo.multiply %82, %49 : tensor<3x3xf32>
      %84 = stablehlo.negate %83 : tensor<3x3xf32>
      %85 = stablehlo.divide %81, %48 : tensor<3x3xf32>
      %86 = stablehlo.multiply %85, %47 : tensor<3x3xf32>
      %87 = stablehlo.add %84, %86 : tensor<3x3xf32>
      %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %89 = stablehlo.multiply %46, %88 : tensor<3x3x2xf32>
      %90 = stablehlo.add %77, %89 : tensor<3x3x2xf32>
      %91 = stablehlo.multiply %88, %46 : tensor<3x3x2xf32>
      %92 = stablehlo.add %90, %91 : tensor<3x3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %93 = stablehlo.reduce(%92 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %94 = stablehlo.reshape %93 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %95 = stablehlo.negate %92 : tensor<3x3x2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %96 = stablehlo.reduce(%95 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %97 = stablehlo.reshape %96 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %98 = stablehlo.reduce(%97 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %99 = stablehlo.add %iterArg_24, %98 : tensor<3x2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %100 = stablehlo.reduce(%94 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %101 = stablehlo.add %99, %100 : tensor<3x2xf32>
      %102 = func.call @dynamic_update_index_in_dim_6(%iterArg_26, %56, %45) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_23, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %103, %101, %62, %102 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    }
    %42 = stablehlo.multiply %41#8, %3 : tensor<3x2xf32>
    %43 = stablehlo.multiply %42, %1 : tensor<3x2xf32>
    return %43, %41#9, %41#10 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<5x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x2xf32>
    return %1 : tensor<5x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<3x3x2xf32>) -> tensor<1x3x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<5x3x3x2xf32>, tensor<1x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x3x2xf32>
    return %1 : tensor<5x3x3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<5x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<5x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x3xf32>
    return %1 : tensor<5x3x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x2xf32>
    return %5, %2, %4, %8 : tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @soft_sign_3(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x2xf32>
    %2 = stablehlo.negate %1 : tensor<3x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x2xi1>, tensor<3x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x2xi1>, tensor<3x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<3x2xf32>
    %8 = stablehlo.negate %5 : tensor<3x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x2xf32>
    return %9 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 3, 3, 2] : (tensor<5x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3x2xf32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<5x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<5x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<5x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x2xf32>
    return %1 : tensor<5x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
