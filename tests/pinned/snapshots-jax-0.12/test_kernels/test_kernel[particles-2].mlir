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
      %12 = stablehlo.broadcast_in_dim %iterArg_2, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %13 = stablehlo.broadcast_in_dim %iterArg_2, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %16 = stablehlo.subtract %14, %15 : tensor<3x3x2xf32>
      %17 = stablehlo.multiply %16, %16 : tensor<3x3x2xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %20 = stablehlo.add %18, %19 : tensor<3x3xf32>
      %21 = stablehlo.rsqrt %20 : tensor<3x3xf32>
      %22 = stablehlo.divide %21, %20 : tensor<3x3xf32>
      %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<3x3xf32>
      %25 = func.call @triu() : () -> tensor<3x3xi1>
      %cst_7 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.multiply %cst_7, %cst_8 : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %28 = func.call @triu_0(%25, %27) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %29 = stablehlo.negate %28 : tensor<3x3xf32>
      %30 = stablehlo.multiply %29, %24 : tensor<3x3xf32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %32 = stablehlo.multiply %16, %31 : tensor<3x3x2xf32>
      %33 = stablehlo.multiply %31, %16 : tensor<3x3x2xf32>
      %34 = stablehlo.add %33, %32 : tensor<3x3x2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.reduce(%34 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %36 = stablehlo.reshape %35 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %37 = stablehlo.negate %34 : tensor<3x3x2xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.reduce(%37 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %39 = stablehlo.reshape %38 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.reduce(%39 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.reduce(%36 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %42 = stablehlo.add %40, %41 : tensor<3x2xf32>
      %43 = stablehlo.negate %42 : tensor<3x2xf32>
      %cst_13 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %45 = stablehlo.multiply %44, %iterArg_3 : tensor<3x2xf32>
      %46 = stablehlo.subtract %43, %45 : tensor<3x2xf32>
      %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<3x2xf32>
      %49 = stablehlo.add %iterArg_3, %48 : tensor<3x2xf32>
      %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %51 = stablehlo.multiply %50, %11 : tensor<3x2xf32>
      %52 = stablehlo.add %49, %51 : tensor<3x2xf32>
      %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<3x2xf32>
      %55 = stablehlo.add %iterArg_2, %54 : tensor<3x2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_1, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %56, %55, %52 : tensor<5x3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
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
    %15:11 = stablehlo.while(%iterArg = %arg2, %iterArg_15 = %8, %iterArg_16 = %c, %iterArg_17 = %2, %iterArg_18 = %arg1, %iterArg_19 = %9, %iterArg_20 = %10, %iterArg_21 = %11, %iterArg_22 = %12, %iterArg_23 = %13, %iterArg_24 = %14) : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    cond {
      %c_25 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_16, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %41 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_16) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_17, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %43 = stablehlo.broadcast_in_dim %iterArg_17, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %44 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %46 = stablehlo.subtract %44, %45 : tensor<3x3x2xf32>
      %47 = stablehlo.multiply %46, %46 : tensor<3x3x2xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.reduce(%47 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %50 = stablehlo.add %48, %49 : tensor<3x3xf32>
      %51 = stablehlo.rsqrt %50 : tensor<3x3xf32>
      %52 = stablehlo.divide %51, %50 : tensor<3x3xf32>
      %cst_27 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<3x3xf32>
      %55 = stablehlo.divide %51, %50 : tensor<3x3xf32>
      %56 = stablehlo.multiply %50, %50 : tensor<3x3xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %58 = stablehlo.divide %57, %56 : tensor<3x3xf32>
      %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %60 = stablehlo.multiply %59, %55 : tensor<3x3xf32>
      %61 = stablehlo.multiply %iterArg_15, %60 : tensor<3x3xf32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %63 = stablehlo.multiply %46, %62 : tensor<3x3x2xf32>
      %64 = stablehlo.multiply %62, %46 : tensor<3x3x2xf32>
      %65 = stablehlo.add %64, %63 : tensor<3x3x2xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.reduce(%65 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %67 = stablehlo.reshape %66 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %68 = stablehlo.negate %65 : tensor<3x3x2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.reduce(%68 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %70 = stablehlo.reshape %69 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %71 = stablehlo.reduce(%70 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.reduce(%67 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %73 = stablehlo.add %71, %72 : tensor<3x2xf32>
      %74 = stablehlo.negate %73 : tensor<3x2xf32>
      %cst_34 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %76 = stablehlo.multiply %75, %iterArg_18 : tensor<3x2xf32>
      %77 = stablehlo.subtract %74, %76 : tensor<3x2xf32>
      %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %79 = stablehlo.multiply %78, %77 : tensor<3x2xf32>
      %80 = stablehlo.add %iterArg_18, %79 : tensor<3x2xf32>
      %cst_36 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %82 = stablehlo.multiply %81, %41 : tensor<3x2xf32>
      %83 = stablehlo.add %80, %82 : tensor<3x2xf32>
      %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %85 = stablehlo.multiply %84, %83 : tensor<3x2xf32>
      %86 = stablehlo.add %iterArg_17, %85 : tensor<3x2xf32>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_19, %46, %iterArg_16) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %54, %iterArg_16) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %50, %iterArg_16) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %51, %iterArg_16) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %58, %iterArg_16) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %92 = func.call @dynamic_update_index_in_dim(%iterArg_24, %62, %iterArg_16) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_16, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %93, %86, %83, %87, %88, %89, %90, %91, %92 : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
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
    %28 = stablehlo.exponential %24 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3x2xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<1.187000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<3x2xf32>
    %34 = stablehlo.negate %33 : tensor<3x2xf32>
    %35 = stablehlo.multiply %34, %20 : tensor<3x2xf32>
    %36 = call @soft_sign_2(%16#1, %16#2, %15#4, %16#3, %35) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x3x2xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %38:11 = stablehlo.while(%iterArg = %15#5, %iterArg_15 = %15#6, %iterArg_16 = %15#7, %iterArg_17 = %15#8, %iterArg_18 = %15#9, %iterArg_19 = %15#10, %iterArg_20 = %8, %iterArg_21 = %c_14, %iterArg_22 = %35, %iterArg_23 = %36, %iterArg_24 = %37) : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    cond {
      %c_25 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_21, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.subtract %c_25, %iterArg_21 : tensor<i32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.subtract %41, %c_26 : tensor<i32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg, %42) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %44 = func.call @dynamic_index_in_dim_4(%iterArg_15, %42) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %45 = func.call @dynamic_index_in_dim_4(%iterArg_16, %42) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %46 = func.call @dynamic_index_in_dim_4(%iterArg_17, %42) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %47 = func.call @dynamic_index_in_dim_4(%iterArg_18, %42) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %48 = func.call @dynamic_index_in_dim_3(%iterArg_19, %42) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %50 = stablehlo.multiply %49, %iterArg_22 : tensor<3x2xf32>
      %51 = stablehlo.add %iterArg_23, %50 : tensor<3x2xf32>
      %cst_28 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %53 = stablehlo.multiply %52, %51 : tensor<3x2xf32>
      %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %55 = stablehlo.multiply %54, %51 : tensor<3x2xf32>
      %56 = stablehlo.negate %55 : tensor<3x2xf32>
      %cst_30 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<3x2xf32>
      %59 = stablehlo.add %51, %58 : tensor<3x2xf32>
      %60 = stablehlo.negate %55 : tensor<3x2xf32>
      %61 = stablehlo.broadcast_in_dim %60, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %62 = stablehlo.broadcast_in_dim %60, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %63 = stablehlo.reshape %62 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
      %65 = stablehlo.negate %64 : tensor<3x3x2xf32>
      %66 = stablehlo.reshape %61 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x3x2xf32>
      %68 = stablehlo.add %65, %67 : tensor<3x3x2xf32>
      %69 = stablehlo.multiply %48, %68 : tensor<3x3x2xf32>
      %70 = stablehlo.multiply %68, %43 : tensor<3x3x2xf32>
      %71 = stablehlo.multiply %43, %68 : tensor<3x3x2xf32>
      %72 = stablehlo.add %70, %71 : tensor<3x3x2xf32>
      %73 = stablehlo.multiply %68, %48 : tensor<3x3x2xf32>
      %74 = stablehlo.add %69, %73 : tensor<3x3x2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.reduce(%72 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %76 = stablehlo.multiply %iterArg_20, %75 : tensor<3x3xf32>
      %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %78 = stablehlo.multiply %77, %76 : tensor<3x3xf32>
      %79 = stablehlo.multiply %78, %47 : tensor<3x3xf32>
      %80 = stablehlo.multiply %79, %46 : tensor<3x3xf32>
      %81 = stablehlo.negate %80 : tensor<3x3xf32>
      %82 = stablehlo.divide %78, %45 : tensor<3x3xf32>
      %83 = stablehlo.multiply %82, %44 : tensor<3x3xf32>
      %84 = stablehlo.add %81, %83 : tensor<3x3xf32>
      %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %86 = stablehlo.multiply %43, %85 : tensor<3x3x2xf32>
      %87 = stablehlo.add %74, %86 : tensor<3x3x2xf32>
      %88 = stablehlo.multiply %85, %43 : tensor<3x3x2xf32>
      %89 = stablehlo.add %87, %88 : tensor<3x3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.reduce(%89 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %91 = stablehlo.reshape %90 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %92 = stablehlo.negate %89 : tensor<3x3x2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %93 = stablehlo.reduce(%92 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %94 = stablehlo.reshape %93 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.reduce(%94 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %96 = stablehlo.add %iterArg_22, %95 : tensor<3x2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %97 = stablehlo.reduce(%91 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %98 = stablehlo.add %96, %97 : tensor<3x2xf32>
      %99 = func.call @dynamic_update_index_in_dim_5(%iterArg_24, %53, %42) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %100 = stablehlo.add %iterArg_21, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %100, %98, %59, %99 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    }
    %39 = stablehlo.multiply %38#8, %3 : tensor<3x2xf32>
    %40 = stablehlo.multiply %39, %1 : tensor<3x2xf32>
    return %40, %38#9, %38#10 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
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
