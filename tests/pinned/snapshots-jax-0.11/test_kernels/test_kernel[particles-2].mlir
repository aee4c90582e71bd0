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
      %34 = stablehlo.add %32, %33 : tensor<3x3x2xf32>
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
    %15:11 = stablehlo.while(%iterArg = %arg2, %iterArg_16 = %8, %iterArg_17 = %c, %iterArg_18 = %2, %iterArg_19 = %arg1, %iterArg_20 = %9, %iterArg_21 = %10, %iterArg_22 = %11, %iterArg_23 = %12, %iterArg_24 = %13, %iterArg_25 = %14) : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
    cond {
      %c_26 = stablehlo.constant dense<5> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_17, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %43 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %44 = stablehlo.broadcast_in_dim %iterArg_18, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %45 = stablehlo.broadcast_in_dim %iterArg_18, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %46 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %47 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %48 = stablehlo.subtract %46, %47 : tensor<3x3x2xf32>
      %49 = stablehlo.multiply %48, %48 : tensor<3x3x2xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.reduce(%49 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %52 = stablehlo.add %50, %51 : tensor<3x3xf32>
      %53 = stablehlo.rsqrt %52 : tensor<3x3xf32>
      %54 = stablehlo.divide %53, %52 : tensor<3x3xf32>
      %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %56 = stablehlo.multiply %55, %54 : tensor<3x3xf32>
      %57 = stablehlo.divide %53, %52 : tensor<3x3xf32>
      %58 = stablehlo.multiply %52, %52 : tensor<3x3xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %60 = stablehlo.divide %59, %58 : tensor<3x3xf32>
      %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %62 = stablehlo.multiply %61, %57 : tensor<3x3xf32>
      %63 = stablehlo.multiply %iterArg_16, %62 : tensor<3x3xf32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %65 = stablehlo.multiply %48, %64 : tensor<3x3x2xf32>
      %66 = stablehlo.multiply %64, %48 : tensor<3x3x2xf32>
      %67 = stablehlo.add %65, %66 : tensor<3x3x2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %69 = stablehlo.reshape %68 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %70 = stablehlo.negate %67 : tensor<3x3x2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %71 = stablehlo.reduce(%70 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %72 = stablehlo.reshape %71 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.reduce(%72 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %74 = stablehlo.reduce(%69 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %75 = stablehlo.add %73, %74 : tensor<3x2xf32>
      %76 = stablehlo.negate %75 : tensor<3x2xf32>
      %cst_35 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %78 = stablehlo.multiply %77, %iterArg_19 : tensor<3x2xf32>
      %79 = stablehlo.subtract %76, %78 : tensor<3x2xf32>
      %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %81 = stablehlo.multiply %80, %79 : tensor<3x2xf32>
      %82 = stablehlo.add %iterArg_19, %81 : tensor<3x2xf32>
      %cst_37 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %84 = stablehlo.multiply %83, %43 : tensor<3x2xf32>
      %85 = stablehlo.add %82, %84 : tensor<3x2xf32>
      %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %87 = stablehlo.multiply %86, %85 : tensor<3x2xf32>
      %88 = stablehlo.add %iterArg_18, %87 : tensor<3x2xf32>
      %89 = func.call @dynamic_update_index_in_dim(%iterArg_20, %48, %iterArg_17) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %56, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %52, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %92 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %53, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %93 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %60, %iterArg_17) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %94 = func.call @dynamic_update_index_in_dim(%iterArg_25, %64, %iterArg_17) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %95 = stablehlo.add %iterArg_17, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %95, %88, %85, %89, %90, %91, %92, %93, %94 : tensor<5x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>
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
      %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %52 = stablehlo.multiply %51, %iterArg_23 : tensor<3x2xf32>
      %53 = stablehlo.add %iterArg_24, %52 : tensor<3x2xf32>
      %cst_29 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<3x2xf32>
      %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %57 = stablehlo.multiply %56, %53 : tensor<3x2xf32>
      %58 = stablehlo.negate %57 : tensor<3x2xf32>
      %cst_31 = stablehlo.constant dense<4.210000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
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
      %72 = stablehlo.multiply %70, %45 : tensor<3x3x2xf32>
      %73 = stablehlo.multiply %45, %70 : tensor<3x3x2xf32>
      %74 = stablehlo.add %72, %73 : tensor<3x3x2xf32>
      %75 = stablehlo.multiply %70, %50 : tensor<3x3x2xf32>
      %76 = stablehlo.add %71, %75 : tensor<3x3x2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%74 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %78 = stablehlo.multiply %iterArg_21, %77 : tensor<3x3xf32>
      %cst_33 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %80 = stablehlo.multiply %79, %78 : tensor<3x3xf32>
      %81 = stablehlo.multiply %80, %49 : tensor<3x3xf32>
      %82 = stablehlo.multiply %81, %48 : tensor<3x3xf32>
      %83 = stablehlo.negate %82 : tensor<3x3xf32>
      %84 = stablehlo.divide %80, %47 : tensor<3x3xf32>
      %85 = stablehlo.multiply %84, %46 : tensor<3x3xf32>
      %86 = stablehlo.add %83, %85 : tensor<3x3xf32>
      %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %88 = stablehlo.multiply %45, %87 : tensor<3x3x2xf32>
      %89 = stablehlo.add %76, %88 : tensor<3x3x2xf32>
      %90 = stablehlo.multiply %87, %45 : tensor<3x3x2xf32>
      %91 = stablehlo.add %89, %90 : tensor<3x3x2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %93 = stablehlo.reshape %92 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %94 = stablehlo.negate %91 : tensor<3x3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.reduce(%94 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %96 = stablehlo.reshape %95 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %97 = stablehlo.reduce(%96 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %98 = stablehlo.add %iterArg_23, %97 : tensor<3x2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %99 = stablehlo.reduce(%93 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %100 = stablehlo.add %98, %99 : tensor<3x2xf32>
      %101 = func.call @dynamic_update_index_in_dim_5(%iterArg_25, %55, %44) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %102 = stablehlo.add %iterArg_22, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %102, %100, %61, %101 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x3x2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
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
