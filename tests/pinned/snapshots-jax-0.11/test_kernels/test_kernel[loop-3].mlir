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
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %c, %iterArg_1 = %arg0) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %4:3 = stablehlo.while(%iterArg_4 = %iterArg, %iterArg_5 = %c_2, %iterArg_6 = %iterArg_1) : tensor<f32>, tensor<i32>, tensor<f32>
      cond {
        %c_7 = stablehlo.constant dense<3> : tensor<i32>
        %13 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %13 : tensor<i1>
      } do {
        %13 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<f32>
        %14 = chlo.square %iterArg_6 : tensor<f32> -> tensor<f32>
        %15 = stablehlo.multiply %14, %14 : tensor<f32>
        %16 = stablehlo.add %13, %15 : tensor<f32>
        %cst = stablehlo.constant dense<7.900000e-01> : tensor<f32>
        %17 = stablehlo.add %16, %cst : tensor<f32>
        %18 = stablehlo.sqrt %17 : tensor<f32>
        %19 = stablehlo.tanh %18 : tensor<f32>
        %c_7 = stablehlo.constant dense<1> : tensor<i32>
        %20 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
        stablehlo.return %iterArg_4, %20, %19 : tensor<f32>, tensor<i32>, tensor<f32>
      }
      %5 = stablehlo.multiply %iterArg, %iterArg : tensor<f32>
      %6 = stablehlo.negate %5 : tensor<f32>
      %7 = stablehlo.exponential %6 : tensor<f32>
      %8 = stablehlo.abs %4#2 : tensor<f32>
      %9 = stablehlo.negate %8 : tensor<f32>
      %10 = stablehlo.exponential %9 : tensor<f32>
      %11 = stablehlo.multiply %7, %10 : tensor<f32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_0, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %12, %11 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = call @soft_sign(%arg0) : (tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %0#2, %1 : tensor<f32>
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
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %12:10 = stablehlo.while(%iterArg = %5, %iterArg_11 = %0, %iterArg_12 = %c_6, %iterArg_13 = %arg0, %iterArg_14 = %6, %iterArg_15 = %7, %iterArg_16 = %8, %iterArg_17 = %9, %iterArg_18 = %10, %iterArg_19 = %11) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_12, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %c_24 = stablehlo.constant dense<0> : tensor<i32>
      %27:7 = stablehlo.while(%iterArg_27 = %iterArg_11, %iterArg_28 = %c_24, %iterArg_29 = %iterArg_13, %iterArg_30 = %23, %iterArg_31 = %24, %iterArg_32 = %25, %iterArg_33 = %26) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
      cond {
        %c_34 = stablehlo.constant dense<3> : tensor<i32>
        %40 = stablehlo.compare LT, %iterArg_28, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %40 : tensor<i1>
      } do {
        %40 = chlo.square %iterArg_29 : tensor<f32> -> tensor<f32>
        %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %41 = stablehlo.multiply %cst_34, %iterArg_29 : tensor<f32>
        %42 = stablehlo.multiply %40, %40 : tensor<f32>
        %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %43 = stablehlo.multiply %cst_35, %40 : tensor<f32>
        %44 = stablehlo.add %iterArg_27, %42 : tensor<f32>
        %cst_36 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
        %45 = stablehlo.add %44, %cst_36 : tensor<f32>
        %46 = stablehlo.sqrt %45 : tensor<f32>
        %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %47 = stablehlo.divide %cst_37, %46 : tensor<f32>
        %48 = stablehlo.tanh %46 : tensor<f32>
        %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %49 = stablehlo.add %cst_38, %48 : tensor<f32>
        %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %50 = stablehlo.subtract %cst_39, %48 : tensor<f32>
        %51 = stablehlo.multiply %49, %50 : tensor<f32>
        %52 = func.call @dynamic_update_index_in_dim(%iterArg_30, %41, %iterArg_28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %53 = func.call @dynamic_update_index_in_dim(%iterArg_31, %43, %iterArg_28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %54 = func.call @dynamic_update_index_in_dim(%iterArg_32, %47, %iterArg_28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %55 = func.call @dynamic_update_index_in_dim(%iterArg_33, %51, %iterArg_28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %c_40 = stablehlo.constant dense<1> : tensor<i32>
        %56 = stablehlo.add %iterArg_28, %c_40 : tensor<i32>
        stablehlo.return %iterArg_27, %56, %48, %52, %53, %54, %55 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
      }
      %28 = stablehlo.abs %27#2 : tensor<f32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.compare GE, %27#2, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %30 = stablehlo.negate %28 : tensor<f32>
      %31 = stablehlo.exponential %30 : tensor<f32>
      %32 = stablehlo.multiply %iterArg, %31 : tensor<f32>
      %33 = func.call @dynamic_update_index_in_dim_0(%iterArg_14, %27#3, %iterArg_12) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %34 = func.call @dynamic_update_index_in_dim_0(%iterArg_15, %27#4, %iterArg_12) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %35 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %27#5, %iterArg_12) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %36 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %27#6, %iterArg_12) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %37 = func.call @dynamic_update_index_in_dim_1(%iterArg_18, %29, %iterArg_12) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_19, %31, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_12, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %39, %32, %33, %34, %35, %36, %37, %38 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>
    }
    %13:4 = call @soft_sign(%arg0) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %14 = stablehlo.multiply %12#3, %13#0 : tensor<f32>
    %15 = stablehlo.exponential_minus_one %14 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.add %15, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_8, %16 : tensor<f32>
    %18 = stablehlo.multiply %12#3, %17 : tensor<f32>
    %19 = stablehlo.multiply %17, %13#0 : tensor<f32>
    %20 = call @soft_sign_2(%13#1, %13#2, %arg0, %13#3, %18) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %21:12 = stablehlo.while(%iterArg = %12#4, %iterArg_11 = %12#5, %iterArg_12 = %12#6, %iterArg_13 = %12#7, %iterArg_14 = %12#8, %iterArg_15 = %12#9, %iterArg_16 = %1, %iterArg_17 = %3, %iterArg_18 = %5, %iterArg_19 = %c_10, %iterArg_20 = %cst_9, %iterArg_21 = %19) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_19, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %23 = stablehlo.subtract %c_22, %iterArg_19 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.subtract %23, %c_23 : tensor<i32>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_11, %24) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_12, %24) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_13, %24) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %29 = func.call @dynamic_index_in_dim_3(%iterArg_14, %24) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %30 = func.call @dynamic_index_in_dim_4(%iterArg_15, %24) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %31 = stablehlo.multiply %iterArg_18, %iterArg_21 : tensor<f32>
      %32 = stablehlo.multiply %iterArg_21, %30 : tensor<f32>
      %33 = stablehlo.multiply %31, %30 : tensor<f32>
      %34 = stablehlo.negate %33 : tensor<f32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.select %29, %cst_24, %34 : tensor<i1>, tensor<f32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.select %29, %34, %cst_25 : tensor<i1>, tensor<f32>
      %37 = stablehlo.negate %35 : tensor<f32>
      %38 = stablehlo.add %36, %37 : tensor<f32>
      %39 = stablehlo.multiply %32, %iterArg_18 : tensor<f32>
      %40 = stablehlo.negate %39 : tensor<f32>
      %41 = stablehlo.multiply %40, %iterArg_17 : tensor<f32>
      %42 = stablehlo.add %iterArg_20, %41 : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %43:8 = stablehlo.while(%iterArg_29 = %25, %iterArg_30 = %26, %iterArg_31 = %27, %iterArg_32 = %28, %iterArg_33 = %iterArg_16, %iterArg_34 = %c_27, %iterArg_35 = %cst_26, %iterArg_36 = %38) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
      cond {
        %c_37 = stablehlo.constant dense<3> : tensor<i32>
        %46 = stablehlo.compare LT, %iterArg_34, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %46 : tensor<i1>
      } do {
        %c_37 = stablehlo.constant dense<3> : tensor<i32>
        %46 = stablehlo.subtract %c_37, %iterArg_34 : tensor<i32>
        %c_38 = stablehlo.constant dense<1> : tensor<i32>
        %47 = stablehlo.subtract %46, %c_38 : tensor<i32>
        %48 = func.call @dynamic_index_in_dim_4(%iterArg_29, %47) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %49 = func.call @dynamic_index_in_dim_4(%iterArg_30, %47) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %50 = func.call @dynamic_index_in_dim_4(%iterArg_31, %47) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %51 = func.call @dynamic_index_in_dim_4(%iterArg_32, %47) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %52 = stablehlo.multiply %iterArg_36, %51 : tensor<f32>
        %53 = stablehlo.multiply %52, %50 : tensor<f32>
        %54 = stablehlo.multiply %53, %49 : tensor<f32>
        %55 = stablehlo.multiply %54, %48 : tensor<f32>
        %56 = stablehlo.multiply %53, %iterArg_33 : tensor<f32>
        %57 = stablehlo.add %iterArg_35, %56 : tensor<f32>
        %c_39 = stablehlo.constant dense<1> : tensor<i32>
        %58 = stablehlo.add %iterArg_34, %c_39 : tensor<i32>
        stablehlo.return %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %58, %57, %55 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
      }
      %44 = stablehlo.add %42, %43#6 : tensor<f32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_19, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %45, %44, %43#7 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %22 = stablehlo.add %20, %21#11 : tensor<f32>
    return %22, %21#10 : tensor<f32>, tensor<f32>
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
