// import jax
// import jax.numpy as jnp
//
//
// def adam_step(z):
//     def cost(arg):
//         out = jnp.tanh(arg)
//         return (
//             jnp.sum(out**2)
//             + 0.75 * jnp.sum(jnp.cos(arg * jnp.roll(arg, 1)))
//             + jax.nn.logsumexp(arg)
//         )
//
//     def update(packed, _):
//         theta_t, m, sq_t = packed
//         slope = jax.grad(cost)(theta_t)
//         m_new = 0.812 * m + (1.0 - 0.812) * slope
//         second = 0.9 * sq_t + 0.1 * slope**2
//         answer = theta_t - 0.19 * m_new / (jnp.sqrt(second + 0.05) + 0.1)
//         return (answer, m_new, second), None
//
//     (par, mom_t, cache_t), _ = jax.lax.scan(
//         update, (z, jnp.zeros_like(z), jnp.zeros_like(z)), None, length=3
//     )
//     return jax.nn.softplus(par)
//
//   z: float32[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_adam_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %c, %iterArg_1 = %arg0, %iterArg_2 = %0, %iterArg_3 = %1) : tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:3 = func.call @closed_call(%iterArg_1, %iterArg_2, %iterArg_3) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %5, %4#0, %4#1, %4#2 : tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %3 = call @softplus(%2#1) : (tensor<5xf32>) -> tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @closed_call(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.tanh %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<5xf32>
    %5 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.sine %6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.maximum %cst_2, %8 : tensor<f32>
    %10 = stablehlo.is_finite %9 : (tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %9, %cst_3 : tensor<i1>, tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %14 = stablehlo.subtract %arg0, %13 : tensor<5xf32>
    %15 = stablehlo.exponential %14 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.abs %16 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.compare GE, %16, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.divide %cst_6, %17 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.select %18, %cst_7, %19 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.select %18, %19, %cst_8 : tensor<i1>, tensor<f32>
    %22 = stablehlo.negate %20 : tensor<f32>
    %23 = stablehlo.add %21, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.multiply %24, %15 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.multiply %cst_9, %cst_10 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.negate %27 : tensor<5xf32>
    %29 = stablehlo.multiply %28, %7 : tensor<5xf32>
    %30 = stablehlo.multiply %arg0, %29 : tensor<5xf32>
    %31 = stablehlo.multiply %29, %5 : tensor<5xf32>
    %32 = stablehlo.add %25, %31 : tensor<5xf32>
    %33 = call @_roll_static_0(%30) : (tensor<5xf32>) -> tensor<5xf32>
    %34 = stablehlo.add %32, %33 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %36 = stablehlo.multiply %35, %4 : tensor<5xf32>
    %37 = stablehlo.multiply %36, %2 : tensor<5xf32>
    %38 = stablehlo.add %34, %37 : tensor<5xf32>
    %39 = stablehlo.multiply %37, %0 : tensor<5xf32>
    %40 = stablehlo.add %38, %39 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.811999976> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.multiply %41, %arg1 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %40 : tensor<5xf32>
    %45 = stablehlo.add %42, %44 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.multiply %46, %arg2 : tensor<5xf32>
    %48 = stablehlo.multiply %40, %40 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<5xf32>
    %51 = stablehlo.add %47, %50 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %53 = stablehlo.multiply %52, %45 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.add %51, %54 : tensor<5xf32>
    %56 = stablehlo.sqrt %55 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.add %56, %57 : tensor<5xf32>
    %59 = stablehlo.divide %53, %58 : tensor<5xf32>
    %60 = stablehlo.subtract %arg0, %59 : tensor<5xf32>
    return %60, %45, %51 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @softplus(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.abs %3 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.exponential %8 : tensor<5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5xf32>
    %11 = stablehlo.add %1, %10 : tensor<5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5xi1>, tensor<5xf32>
    return %12 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst_1, %cst_2 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.negate %3 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_11 = stablehlo.constant dense<false> : tensor<i1>
    %14 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %25:25 = stablehlo.while(%iterArg = %4, %iterArg_27 = %5, %iterArg_28 = %c_22, %iterArg_29 = %arg0, %iterArg_30 = %0, %iterArg_31 = %1, %iterArg_32 = %6, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10, %iterArg_37 = %11, %iterArg_38 = %12, %iterArg_39 = %13, %iterArg_40 = %14, %iterArg_41 = %15, %iterArg_42 = %16, %iterArg_43 = %17, %iterArg_44 = %18, %iterArg_45 = %19, %iterArg_46 = %20, %iterArg_47 = %21, %iterArg_48 = %22, %iterArg_49 = %23, %iterArg_50 = %24) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    cond {
      %c_51 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_28, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32:22 = func.call @closed_call(%iterArg, %iterArg_27, %iterArg_29, %iterArg_30, %iterArg_31) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_32, %32#3, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_33, %32#4, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_34, %32#5, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_35, %32#6, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_36, %32#7, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_37, %32#8, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %32#9, %iterArg_28) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %40 = func.call @dynamic_update_index_in_dim_2(%iterArg_39, %32#10, %iterArg_28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %32#11, %iterArg_28) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_41, %32#12, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_42, %32#13, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_43, %32#14, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_44, %32#15, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_45, %32#16, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_46, %32#17, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_47, %32#18, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_48, %32#19, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_49, %32#20, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_50, %32#21, %iterArg_28) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_28, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %52, %32#0, %32#1, %32#2, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    }
    %26 = call @softplus(%25#3) : (tensor<5xf32>) -> tensor<5xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = call @softplus_3(%26, %27) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %31:25 = stablehlo.while(%iterArg = %25#6, %iterArg_27 = %25#7, %iterArg_28 = %25#8, %iterArg_29 = %25#9, %iterArg_30 = %25#10, %iterArg_31 = %25#11, %iterArg_32 = %25#12, %iterArg_33 = %25#13, %iterArg_34 = %25#14, %iterArg_35 = %25#15, %iterArg_36 = %25#16, %iterArg_37 = %25#17, %iterArg_38 = %25#18, %iterArg_39 = %25#19, %iterArg_40 = %25#20, %iterArg_41 = %25#21, %iterArg_42 = %25#22, %iterArg_43 = %25#23, %iterArg_44 = %25#24, %iterArg_45 = %4, %iterArg_46 = %5, %iterArg_47 = %c_26, %iterArg_48 = %28, %iterArg_49 = %29, %iterArg_50 = %30) : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_51 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_47, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_51 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.subtract %c_51, %iterArg_47 : tensor<i32>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.subtract %32, %c_52 : tensor<i32>
      %34 = func.call @dynamic_index_in_dim(%iterArg, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_27, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_28, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_29, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_30, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_31, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %40 = func.call @dynamic_index_in_dim_4(%iterArg_32, %33) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %41 = func.call @dynamic_index_in_dim_5(%iterArg_33, %33) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %42 = func.call @dynamic_index_in_dim_4(%iterArg_34, %33) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %43 = func.call @dynamic_index_in_dim(%iterArg_35, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %44 = func.call @dynamic_index_in_dim(%iterArg_36, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %45 = func.call @dynamic_index_in_dim(%iterArg_37, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %46 = func.call @dynamic_index_in_dim(%iterArg_38, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %47 = func.call @dynamic_index_in_dim(%iterArg_39, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_40, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_41, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_42, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_43, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_44, %33) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %53:3 = func.call @closed_call_6(%iterArg_45, %iterArg_46, %iterArg_48, %iterArg_49, %iterArg_50, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_47, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %54, %53#0, %53#1, %53#2 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    return %31#22 : tensor<5xf32>
  }
  func.func private @closed_call(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.tanh %arg2 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.subtract %3, %0 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %0 : tensor<5xf32>
    %7 = call @_roll_static(%arg2) : (tensor<5xf32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %arg2, %7 : tensor<5xf32>
    %9 = stablehlo.sine %8 : tensor<5xf32>
    %10 = stablehlo.cosine %8 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.reduce(%arg2 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.maximum %cst_3, %11 : tensor<f32>
    %13 = stablehlo.is_finite %12 : (tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.select %13, %12, %cst_4 : tensor<i1>, tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %17 = stablehlo.subtract %arg2, %16 : tensor<5xf32>
    %18 = stablehlo.exponential %17 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.abs %19 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.compare GE, %19, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.compare GE, %19, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %cst_8, %20 : tensor<f32>
    %24 = stablehlo.multiply %20, %20 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %cst_9, %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %22, %cst_10, %23 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %22, %23, %cst_11 : tensor<i1>, tensor<f32>
    %28 = stablehlo.negate %26 : tensor<f32>
    %29 = stablehlo.add %27, %28 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<5xf32>
    %32 = stablehlo.multiply %arg0, %9 : tensor<5xf32>
    %33 = stablehlo.multiply %arg2, %32 : tensor<5xf32>
    %34 = stablehlo.multiply %32, %7 : tensor<5xf32>
    %35 = stablehlo.add %31, %34 : tensor<5xf32>
    %36 = call @_roll_static_0(%33) : (tensor<5xf32>) -> tensor<5xf32>
    %37 = stablehlo.add %35, %36 : tensor<5xf32>
    %38 = stablehlo.multiply %arg1, %6 : tensor<5xf32>
    %39 = stablehlo.multiply %38, %4 : tensor<5xf32>
    %40 = stablehlo.add %37, %39 : tensor<5xf32>
    %41 = stablehlo.multiply %39, %0 : tensor<5xf32>
    %42 = stablehlo.add %40, %41 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.811999976> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %arg3 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.multiply %45, %42 : tensor<5xf32>
    %47 = stablehlo.add %44, %46 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.multiply %48, %arg4 : tensor<5xf32>
    %50 = stablehlo.multiply %42, %42 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %51, %42 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<5xf32>
    %55 = stablehlo.add %49, %54 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %57 = stablehlo.multiply %56, %47 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.add %55, %58 : tensor<5xf32>
    %60 = stablehlo.sqrt %59 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %62 = stablehlo.divide %61, %60 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.add %60, %63 : tensor<5xf32>
    %65 = stablehlo.divide %57, %64 : tensor<5xf32>
    %66 = stablehlo.multiply %64, %64 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.divide %67, %66 : tensor<5xf32>
    %69 = stablehlo.subtract %arg2, %65 : tensor<5xf32>
    return %69, %47, %55, %0, %2, %7, %arg2, %10, %18, %21, %25, %22, %30, %32, %4, %38, %39, %52, %62, %64, %57, %68 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @softplus(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.abs %3 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.exponential %8 : tensor<5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5xf32>
    %11 = stablehlo.add %1, %10 : tensor<5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5xi1>, tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5xi1>, tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<5xi1>, tensor<5xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<5xf32>
    %22 = stablehlo.exponential %21 : tensor<5xf32>
    return %22 : tensor<5xf32>
  }
  func.func private @softplus_3(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<3x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_6(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5xf32>, %arg7: tensor<5xf32>, %arg8: tensor<5xf32>, %arg9: tensor<5xf32>, %arg10: tensor<5xf32>, %arg11: tensor<i1>, %arg12: tensor<f32>, %arg13: tensor<i1>, %arg14: tensor<5xf32>, %arg15: tensor<5xf32>, %arg16: tensor<5xf32>, %arg17: tensor<5xf32>, %arg18: tensor<5xf32>, %arg19: tensor<5xf32>, %arg20: tensor<5xf32>, %arg21: tensor<5xf32>, %arg22: tensor<5xf32>, %arg23: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg2 : tensor<5xf32>
    %1 = stablehlo.multiply %0, %arg23 : tensor<5xf32>
    %2 = stablehlo.multiply %1, %arg22 : tensor<5xf32>
    %3 = stablehlo.negate %2 : tensor<5xf32>
    %4 = stablehlo.divide %0, %arg21 : tensor<5xf32>
    %5 = stablehlo.multiply %3, %arg20 : tensor<5xf32>
    %6 = stablehlo.add %arg4, %5 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<5xf32>
    %9 = stablehlo.add %arg3, %8 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<5xf32>
    %12 = stablehlo.multiply %11, %arg19 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.multiply %13, %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %9 : tensor<5xf32>
    %17 = stablehlo.add %12, %16 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.811999976> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %19 = stablehlo.multiply %18, %9 : tensor<5xf32>
    %20 = stablehlo.multiply %arg18, %17 : tensor<5xf32>
    %21 = stablehlo.multiply %17, %arg5 : tensor<5xf32>
    %22 = stablehlo.add %21, %17 : tensor<5xf32>
    %23 = stablehlo.multiply %arg17, %22 : tensor<5xf32>
    %24 = stablehlo.multiply %22, %arg16 : tensor<5xf32>
    %25 = stablehlo.multiply %arg1, %24 : tensor<5xf32>
    %26 = call @_roll_static_7(%17) : (tensor<5xf32>) -> tensor<5xf32>
    %27 = stablehlo.multiply %arg15, %17 : tensor<5xf32>
    %28 = stablehlo.multiply %17, %arg7 : tensor<5xf32>
    %29 = stablehlo.multiply %arg8, %26 : tensor<5xf32>
    %30 = stablehlo.add %28, %29 : tensor<5xf32>
    %31 = stablehlo.multiply %26, %arg15 : tensor<5xf32>
    %32 = stablehlo.add %arg2, %31 : tensor<5xf32>
    %33 = stablehlo.multiply %arg0, %30 : tensor<5xf32>
    %34 = stablehlo.multiply %arg14, %17 : tensor<5xf32>
    %35 = stablehlo.multiply %17, %arg10 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.negate %36 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.select %arg13, %36, %cst_5 : tensor<i1>, tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %arg13, %cst_6, %37 : tensor<i1>, tensor<f32>
    %40 = stablehlo.add %38, %39 : tensor<f32>
    %41 = stablehlo.multiply %40, %arg12 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %41, %cst_7 : tensor<f32>
    %43 = stablehlo.negate %42 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.select %arg11, %cst_8, %43 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.select %arg11, %43, %cst_9 : tensor<i1>, tensor<f32>
    %46 = stablehlo.negate %44 : tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.add %34, %48 : tensor<5xf32>
    %50 = stablehlo.multiply %49, %arg10 : tensor<5xf32>
    %51 = stablehlo.add %32, %50 : tensor<5xf32>
    %52 = stablehlo.multiply %33, %arg9 : tensor<5xf32>
    %53 = stablehlo.multiply %arg8, %52 : tensor<5xf32>
    %54 = stablehlo.add %27, %53 : tensor<5xf32>
    %55 = stablehlo.multiply %52, %arg7 : tensor<5xf32>
    %56 = stablehlo.add %51, %55 : tensor<5xf32>
    %57 = call @_roll_static_8(%54) : (tensor<5xf32>) -> tensor<5xf32>
    %58 = stablehlo.add %56, %57 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %60 = stablehlo.multiply %59, %25 : tensor<5xf32>
    %61 = stablehlo.add %20, %60 : tensor<5xf32>
    %62 = stablehlo.negate %23 : tensor<5xf32>
    %63 = stablehlo.add %61, %62 : tensor<5xf32>
    %64 = stablehlo.multiply %63, %arg6 : tensor<5xf32>
    %65 = stablehlo.add %58, %64 : tensor<5xf32>
    %66 = stablehlo.multiply %64, %arg5 : tensor<5xf32>
    %67 = stablehlo.add %65, %66 : tensor<5xf32>
    return %67, %19, %14 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-4], high = [0], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.slice %2 [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_8(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
