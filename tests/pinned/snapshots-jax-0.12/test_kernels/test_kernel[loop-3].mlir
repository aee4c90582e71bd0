// import jax
// import jax.numpy as jnp
//
//
// def multi_sweep_step(embedding, w):
//     def loop_body(_, level_now):
//         def step(it, acc):
//             magnitude = jnp.sqrt(w**2 + jnp.square(acc) ** 2 + 0.79)
//             return jnp.tanh(magnitude)
//
//         swept = jax.lax.fori_loop(0, 3, step, level_now)
//         return jnp.exp(-(w**2)) * jnp.exp(-jnp.abs(swept))
//
//     out = jax.lax.fori_loop(0, 3, loop_body, embedding)
//     amplified = out * jax.nn.soft_sign(embedding)
//     return jnp.expm1(amplified)
//
//   embedding: float32[] in [-1, 1]
//   w: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_multi_sweep_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c_0, %iterArg_2 = %c, %iterArg_3 = %arg0) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      %c_5 = stablehlo.constant dense<0> : tensor<i32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %5:4 = stablehlo.while(%iterArg_8 = %iterArg, %iterArg_9 = %c_6, %iterArg_10 = %c_5, %iterArg_11 = %iterArg_3) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
      cond {
        %c_12 = stablehlo.constant dense<3> : tensor<i32>
        %14 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %14 : tensor<i1>
      } do {
        %c_12 = stablehlo.constant dense<1> : tensor<i32>
        %14 = stablehlo.add %iterArg_10, %c_12 : tensor<i32>
        %15 = stablehlo.multiply %iterArg_8, %iterArg_8 : tensor<f32>
        %16 = chlo.square %iterArg_11 : tensor<f32> -> tensor<f32>
        %17 = stablehlo.multiply %16, %16 : tensor<f32>
        %18 = stablehlo.add %15, %17 : tensor<f32>
        %cst = stablehlo.constant dense<7.900000e-01> : tensor<f32>
        %19 = stablehlo.add %18, %cst : tensor<f32>
        %20 = stablehlo.sqrt %19 : tensor<f32>
        %21 = stablehlo.tanh %20 : tensor<f32>
        %c_13 = stablehlo.constant dense<1> : tensor<i32>
        %22 = stablehlo.add %iterArg_9, %c_13 : tensor<i32>
        stablehlo.return %iterArg_8, %22, %14, %21 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
      }
      %6 = stablehlo.multiply %iterArg, %iterArg : tensor<f32>
      %7 = stablehlo.negate %6 : tensor<f32>
      %8 = stablehlo.exponential %7 : tensor<f32>
      %9 = stablehlo.abs %5#3 : tensor<f32>
      %10 = stablehlo.negate %9 : tensor<f32>
      %11 = stablehlo.exponential %10 : tensor<f32>
      %12 = stablehlo.multiply %8, %11 : tensor<f32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_1, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %13, %4, %12 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %1 = call @soft_sign(%arg0) : (tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %0#3, %1 : tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %4 = stablehlo.negate %2 : tensor<f32>
    %5 = stablehlo.exponential %4 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_5 = stablehlo.constant dense<false> : tensor<i1>
    %10 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %12:11 = stablehlo.while(%iterArg = %5, %iterArg_12 = %0, %iterArg_13 = %c_7, %iterArg_14 = %c, %iterArg_15 = %arg0, %iterArg_16 = %6, %iterArg_17 = %7, %iterArg_18 = %8, %iterArg_19 = %9, %iterArg_20 = %10, %iterArg_21 = %11) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %24 = stablehlo.compare LT, %iterArg_13, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_14, %c_22 : tensor<i32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %29:7 = stablehlo.while(%iterArg_30 = %iterArg_12, %iterArg_31 = %c_27, %iterArg_32 = %iterArg_15, %iterArg_33 = %25, %iterArg_34 = %26, %iterArg_35 = %27, %iterArg_36 = %28) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
      cond {
        %c_37 = stablehlo.constant dense<3> : tensor<i32>
        %42 = stablehlo.compare LT, %iterArg_31, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %42 : tensor<i1>
      } do {
        %42 = chlo.square %iterArg_32 : tensor<f32> -> tensor<f32>
        %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %43 = stablehlo.multiply %cst_37, %iterArg_32 : tensor<f32>
        %44 = stablehlo.multiply %42, %42 : tensor<f32>
        %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %45 = stablehlo.multiply %cst_38, %42 : tensor<f32>
        %46 = stablehlo.add %iterArg_30, %44 : tensor<f32>
        %cst_39 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
        %47 = stablehlo.add %46, %cst_39 : tensor<f32>
        %48 = stablehlo.sqrt %47 : tensor<f32>
        %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %49 = stablehlo.divide %cst_40, %48 : tensor<f32>
        %50 = stablehlo.tanh %48 : tensor<f32>
        %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %51 = stablehlo.add %cst_41, %50 : tensor<f32>
        %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %52 = stablehlo.subtract %cst_42, %50 : tensor<f32>
        %53 = stablehlo.multiply %51, %52 : tensor<f32>
        %54 = func.call @dynamic_update_index_in_dim(%iterArg_33, %43, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %55 = func.call @dynamic_update_index_in_dim(%iterArg_34, %45, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %56 = func.call @dynamic_update_index_in_dim(%iterArg_35, %49, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %57 = func.call @dynamic_update_index_in_dim(%iterArg_36, %53, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %c_43 = stablehlo.constant dense<1> : tensor<i32>
        %58 = stablehlo.add %iterArg_31, %c_43 : tensor<i32>
        stablehlo.return %iterArg_30, %58, %50, %54, %55, %56, %57 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
      }
      %30 = stablehlo.abs %29#2 : tensor<f32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.compare GE, %29#2, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %32 = stablehlo.negate %30 : tensor<f32>
      %33 = stablehlo.exponential %32 : tensor<f32>
      %34 = stablehlo.multiply %iterArg, %33 : tensor<f32>
      %35 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %29#3, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %36 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %29#4, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %37 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %29#5, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %29#6, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %31, %iterArg_13) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_21, %33, %iterArg_13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_13, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %41, %24, %34, %35, %36, %37, %38, %39, %40 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>
    }
    %13:4 = call @soft_sign(%arg0) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %14 = stablehlo.multiply %12#4, %13#0 : tensor<f32>
    %15 = stablehlo.exponential_minus_one %14 : tensor<f32>
    %16 = stablehlo.exponential %14 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %cst_8) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.multiply %cst_9, %16 : tensor<f32>
    %19 = stablehlo.multiply %12#4, %18 : tensor<f32>
    %20 = stablehlo.multiply %18, %13#0 : tensor<f32>
    %21 = call @soft_sign_2(%13#1, %13#2, %arg0, %13#3, %19) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %22:12 = stablehlo.while(%iterArg = %12#5, %iterArg_12 = %12#6, %iterArg_13 = %12#7, %iterArg_14 = %12#8, %iterArg_15 = %12#9, %iterArg_16 = %12#10, %iterArg_17 = %1, %iterArg_18 = %3, %iterArg_19 = %5, %iterArg_20 = %c_11, %iterArg_21 = %cst_10, %iterArg_22 = %20) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %24 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %24 = stablehlo.subtract %c_23, %iterArg_20 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.subtract %24, %c_24 : tensor<i32>
      %26 = func.call @dynamic_index_in_dim(%iterArg, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_12, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_13, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_14, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %30 = func.call @dynamic_index_in_dim_3(%iterArg_15, %25) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %31 = func.call @dynamic_index_in_dim_4(%iterArg_16, %25) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %32 = stablehlo.multiply %iterArg_19, %iterArg_22 : tensor<f32>
      %33 = stablehlo.multiply %iterArg_22, %31 : tensor<f32>
      %34 = stablehlo.multiply %32, %31 : tensor<f32>
      %35 = stablehlo.negate %34 : tensor<f32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.select %30, %cst_25, %35 : tensor<i1>, tensor<f32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.select %30, %35, %cst_26 : tensor<i1>, tensor<f32>
      %38 = stablehlo.negate %36 : tensor<f32>
      %39 = stablehlo.add %37, %38 : tensor<f32>
      %40 = stablehlo.multiply %33, %iterArg_19 : tensor<f32>
      %41 = stablehlo.negate %40 : tensor<f32>
      %42 = stablehlo.multiply %41, %iterArg_18 : tensor<f32>
      %43 = stablehlo.add %iterArg_21, %42 : tensor<f32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %44:8 = stablehlo.while(%iterArg_30 = %26, %iterArg_31 = %27, %iterArg_32 = %28, %iterArg_33 = %29, %iterArg_34 = %iterArg_17, %iterArg_35 = %c_28, %iterArg_36 = %cst_27, %iterArg_37 = %39) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
      cond {
        %c_38 = stablehlo.constant dense<3> : tensor<i32>
        %47 = stablehlo.compare LT, %iterArg_35, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %47 : tensor<i1>
      } do {
        %c_38 = stablehlo.constant dense<3> : tensor<i32>
        %47 = stablehlo.subtract %c_38, %iterArg_35 : tensor<i32>
        %c_39 = stablehlo.constant dense<1> : tensor<i32>
        %48 = stablehlo.subtract %47, %c_39 : tensor<i32>
        %49 = func.call @dynamic_index_in_dim_4(%iterArg_30, %48) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %50 = func.call @dynamic_index_in_dim_4(%iterArg_31, %48) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %51 = func.call @dynamic_index_in_dim_4(%iterArg_32, %48) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %52 = func.call @dynamic_index_in_dim_4(%iterArg_33, %48) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %53 = stablehlo.multiply %iterArg_37, %52 : tensor<f32>
        %54 = stablehlo.multiply %53, %51 : tensor<f32>
        %55 = stablehlo.multiply %54, %50 : tensor<f32>
        %56 = stablehlo.multiply %55, %49 : tensor<f32>
        %57 = stablehlo.multiply %54, %iterArg_34 : tensor<f32>
        %58 = stablehlo.add %iterArg_36, %57 : tensor<f32>
        %c_40 = stablehlo.constant dense<1> : tensor<i32>
        %59 = stablehlo.add %iterArg_35, %c_40 : tensor<i32>
        stablehlo.return %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %59, %58, %56 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
      }
      %45 = stablehlo.add %43, %44#6 : tensor<f32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_20, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %46, %45, %44#7 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %23 = stablehlo.add %21, %22#11 : tensor<f32>
    return %23, %22#10 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
