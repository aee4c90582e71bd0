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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %arg2, %iterArg_1 = %c, %iterArg_2 = %1, %iterArg_3 = %arg1) : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_4 = stablehlo.constant dense<5> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %12:2 = func.call @closed_call(%iterArg_2, %iterArg_3, %11) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_1, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %3 = call @soft_sign(%2#3) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %4 = stablehlo.add %2#2, %3 : tensor<3x2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.add %6, %5 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x2xf32>
    %10 = stablehlo.exponential_minus_one %9 : tensor<3x2xf32>
    return %10 : tensor<3x2xf32>
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
    %9 = stablehlo.rsqrt %8 : tensor<3x3xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x3xf32>
    %13 = call @triu() : () -> tensor<3x3xi1>
    %cst_2 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.multiply %cst_2, %cst_3 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = call @triu_0(%13, %15) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %17 = stablehlo.negate %16 : tensor<3x3xf32>
    %18 = stablehlo.multiply %17, %12 : tensor<3x3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %20 = stablehlo.multiply %4, %19 : tensor<3x3x2xf32>
    %21 = stablehlo.multiply %19, %4 : tensor<3x3x2xf32>
    %22 = stablehlo.add %20, %21 : tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %24 = stablehlo.reshape %23 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %25 = stablehlo.negate %22 : tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %27 = stablehlo.reshape %26 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %30 = stablehlo.add %28, %29 : tensor<3x2xf32>
    %31 = stablehlo.negate %30 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %33 = stablehlo.multiply %32, %arg1 : tensor<3x2xf32>
    %34 = stablehlo.subtract %31, %33 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<3x2xf32>
    %37 = stablehlo.add %arg1, %36 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %39 = stablehlo.multiply %38, %arg2 : tensor<3x2xf32>
    %40 = stablehlo.add %37, %39 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3x2xf32>
    %43 = stablehlo.add %arg0, %42 : tensor<3x2xf32>
    return %43, %40 : tensor<3x2xf32>, tensor<3x2xf32>
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
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15:11 = stablehlo.while(%iterArg = %arg2, %iterArg_16 = %8, %iterArg_17 = %c, %iterArg_18 = %2, %iterArg_19 = %arg1, %iterArg_20 = %9, %iterArg_21 = %10, %iterArg_22 = %11, %iterArg_23 = %12, %iterArg_24 = %13, %iterArg_25 = %14) : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    cond {
      %c_26 = stablehlo.constant dense<5> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_17, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %43 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %44:8 = func.call @closed_call(%iterArg_16, %iterArg_18, %iterArg_19, %43) : (tensor<3x3xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>)
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_20, %44#2, %iterArg_17) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %46 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %44#3, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %47 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %44#4, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %44#5, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %44#6, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_25, %44#7, %iterArg_17) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_17, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %51, %44#0, %44#1, %45, %46, %47, %48, %49, %50 : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    }
    %16:4 = call @soft_sign(%15#4) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>)
    %17 = stablehlo.add %15#3, %16#0 : tensor<3x2xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %22 = stablehlo.add %21, %18 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %24 = stablehlo.divide %23, %22 : tensor<3x2xf32>
    %25 = stablehlo.multiply %22, %22 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %27 = stablehlo.divide %26, %25 : tensor<3x2xf32>
    %28 = stablehlo.exponential_minus_one %24 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %30 = stablehlo.add %28, %29 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<3x2xf32>
    %33 = stablehlo.multiply %32, %27 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<3x2xf32>
    %36 = stablehlo.negate %35 : tensor<3x2xf32>
    %37 = stablehlo.multiply %36, %20 : tensor<3x2xf32>
    %38 = call @soft_sign_2(%16#1, %16#2, %15#4, %16#3, %37) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3x2xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %40:11 = stablehlo.while(%iterArg = %15#5, %iterArg_16 = %15#6, %iterArg_17 = %15#7, %iterArg_18 = %15#8, %iterArg_19 = %15#9, %iterArg_20 = %15#10, %iterArg_21 = %8, %iterArg_22 = %c_15, %iterArg_23 = %37, %iterArg_24 = %38, %iterArg_25 = %39) : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    cond {
      %c_26 = stablehlo.constant dense<5> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<5> : tensor<i32>
      %43 = stablehlo.subtract %c_26, %iterArg_22 : tensor<i32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.subtract %43, %c_27 : tensor<i32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg, %44) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %46 = func.call @dynamic_index_in_dim_4(%iterArg_16, %44) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %47 = func.call @dynamic_index_in_dim_4(%iterArg_17, %44) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48 = func.call @dynamic_index_in_dim_4(%iterArg_18, %44) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_index_in_dim_4(%iterArg_19, %44) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %50 = func.call @dynamic_index_in_dim_3(%iterArg_20, %44) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %51:3 = func.call @closed_call_5(%iterArg_21, %iterArg_23, %iterArg_24, %45, %46, %47, %48, %49, %50) : (tensor<3x3xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>)
      %52 = func.call @dynamic_update_index_in_dim_6(%iterArg_25, %51#2, %44) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_22, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %53, %51#0, %51#1, %52 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    }
    %41 = stablehlo.multiply %40#8, %3 : tensor<3x2xf32>
    %42 = stablehlo.multiply %41, %1 : tensor<3x2xf32>
    return %42, %40#9, %40#10 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
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
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>) {
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
    %9 = stablehlo.rsqrt %8 : tensor<3x3xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x3xf32>
    %13 = stablehlo.divide %9, %8 : tensor<3x3xf32>
    %14 = stablehlo.multiply %8, %8 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.divide %15, %14 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<3x3xf32>
    %19 = stablehlo.multiply %arg0, %18 : tensor<3x3xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %21 = stablehlo.multiply %4, %20 : tensor<3x3x2xf32>
    %22 = stablehlo.multiply %20, %4 : tensor<3x3x2xf32>
    %23 = stablehlo.add %21, %22 : tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %25 = stablehlo.reshape %24 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %26 = stablehlo.negate %23 : tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %28 = stablehlo.reshape %27 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%25 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %31 = stablehlo.add %29, %30 : tensor<3x2xf32>
    %32 = stablehlo.negate %31 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %34 = stablehlo.multiply %33, %arg2 : tensor<3x2xf32>
    %35 = stablehlo.subtract %32, %34 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<3x2xf32>
    %38 = stablehlo.add %arg2, %37 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %40 = stablehlo.multiply %39, %arg3 : tensor<3x2xf32>
    %41 = stablehlo.add %38, %40 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<3x2xf32>
    %44 = stablehlo.add %arg1, %43 : tensor<3x2xf32>
    return %44, %41, %4, %12, %8, %9, %16, %20 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>
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
  func.func private @soft_sign_2(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x2xf32>) -> tensor<3x2xf32> {
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
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 3, 3, 2] : (tensor<5x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3x2xf32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<5x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<5x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call_5(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x3x2xf32>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x3xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<3x3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<3x2xf32>
    %2 = stablehlo.add %arg2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<3x2xf32>
    %7 = stablehlo.negate %6 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
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
    %20 = stablehlo.multiply %arg8, %19 : tensor<3x3x2xf32>
    %21 = stablehlo.multiply %19, %arg3 : tensor<3x3x2xf32>
    %22 = stablehlo.multiply %arg3, %19 : tensor<3x3x2xf32>
    %23 = stablehlo.add %21, %22 : tensor<3x3x2xf32>
    %24 = stablehlo.multiply %19, %arg8 : tensor<3x3x2xf32>
    %25 = stablehlo.add %20, %24 : tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %27 = stablehlo.multiply %arg0, %26 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3x3xf32>
    %30 = stablehlo.multiply %29, %arg7 : tensor<3x3xf32>
    %31 = stablehlo.multiply %30, %arg6 : tensor<3x3xf32>
    %32 = stablehlo.negate %31 : tensor<3x3xf32>
    %33 = stablehlo.divide %29, %arg5 : tensor<3x3xf32>
    %34 = stablehlo.multiply %33, %arg4 : tensor<3x3xf32>
    %35 = stablehlo.add %32, %34 : tensor<3x3xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %37 = stablehlo.multiply %arg3, %36 : tensor<3x3x2xf32>
    %38 = stablehlo.add %25, %37 : tensor<3x3x2xf32>
    %39 = stablehlo.multiply %36, %arg3 : tensor<3x3x2xf32>
    %40 = stablehlo.add %38, %39 : tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %42 = stablehlo.reshape %41 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %43 = stablehlo.negate %40 : tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %45 = stablehlo.reshape %44 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %47 = stablehlo.add %arg1, %46 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%42 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %49 = stablehlo.add %47, %48 : tensor<3x2xf32>
    return %49, %10, %4 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
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
