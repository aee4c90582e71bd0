// import jax
// import jax.numpy as jnp
//
//
// def fused_forward_algorithm(emissions, transitions):
//     response = jax.nn.hard_silu(emissions)
//
//     def forward_step(alpha, e):
//         arrive = alpha[:, None] + transitions
//         new = jax.nn.logsumexp(arrive, axis=0) + e
//         return new, jax.nn.softmax(new)
//
//     last, rows = jax.lax.scan(forward_step, response[0], response[1:])
//     score = jax.nn.logsumexp(last)
//     harmonic = jnp.sin(0.5 * (score / (1.74 + jnp.abs(score))) + 0.2)
//     return harmonic * jax.nn.soft_sign(harmonic)
//
//   emissions: float32[3, 2] in [-1.5, 1.5]
//   transitions: float32[2, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_fused_forward_algorithm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = call @hard_silu(%arg0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %0 [1:3, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:4 = stablehlo.while(%iterArg = %3, %iterArg_6 = %arg1, %iterArg_7 = %c, %iterArg_8 = %2) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_9 = stablehlo.constant dense<2> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %25 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %26 = stablehlo.broadcast_in_dim %iterArg_8, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
      %28 = stablehlo.add %27, %iterArg_6 : tensor<2x2xf32>
      %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %29 = stablehlo.reduce(%28 init: %cst_9) applies stablehlo.maximum across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.maximum %30, %29 : tensor<2xf32>
      %32 = stablehlo.is_finite %31 : (tensor<2xf32>) -> tensor<2xi1>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %34 = stablehlo.select %32, %31, %33 : tensor<2xi1>, tensor<2xf32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
      %37 = stablehlo.subtract %28, %36 : tensor<2x2xf32>
      %38 = stablehlo.exponential %37 : tensor<2x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%38 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %40 = stablehlo.abs %39 : tensor<2xf32>
      %41 = stablehlo.log %40 : tensor<2xf32>
      %42 = stablehlo.add %41, %34 : tensor<2xf32>
      %43 = stablehlo.add %42, %25 : tensor<2xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_7, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %44, %43 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4#3 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.maximum %cst_0, %5 : tensor<f32>
    %7 = stablehlo.is_finite %6 : (tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %6, %cst_1 : tensor<i1>, tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %11 = stablehlo.subtract %4#3, %10 : tensor<2xf32>
    %12 = stablehlo.exponential %11 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.abs %13 : tensor<f32>
    %15 = stablehlo.log %14 : tensor<f32>
    %16 = stablehlo.add %15, %8 : tensor<f32>
    %17 = stablehlo.abs %16 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %18 = stablehlo.add %cst_3, %17 : tensor<f32>
    %19 = stablehlo.divide %16, %18 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.multiply %cst_4, %19 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %21 = stablehlo.add %20, %cst_5 : tensor<f32>
    %22 = stablehlo.sine %21 : tensor<f32>
    %23 = call @soft_sign(%22) : (tensor<f32>) -> tensor<f32>
    %24 = stablehlo.multiply %22, %23 : tensor<f32>
    return %24 : tensor<f32>
  }
  func.func private @hard_silu(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = call @hard_sigmoid(%arg0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<3x2xf32>
    %2 = call @relu6(%1) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.divide %2, %3 : tensor<3x2xf32>
    return %4 : tensor<3x2xf32>
  }
  func.func private @relu6(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
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
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}) {
    %0:3 = call @hard_silu(%arg0) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>)
    %1 = stablehlo.slice %0#0 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %0#0 [1:3, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %8:8 = stablehlo.while(%iterArg = %3, %iterArg_25 = %arg1, %iterArg_26 = %4, %iterArg_27 = %c_2, %iterArg_28 = %2, %iterArg_29 = %5, %iterArg_30 = %6, %iterArg_31 = %7) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>
    cond {
      %c_32 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_27, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %63 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_27) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = stablehlo.broadcast_in_dim %iterArg_28, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
      %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
      %66 = stablehlo.add %65, %iterArg_25 : tensor<2x2xf32>
      %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_32) applies stablehlo.maximum across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %69 = stablehlo.maximum %68, %67 : tensor<2xf32>
      %70 = stablehlo.is_finite %69 : (tensor<2xf32>) -> tensor<2xi1>
      %71 = stablehlo.select %70, %69, %iterArg_26 : tensor<2xi1>, tensor<2xf32>
      %72 = stablehlo.broadcast_in_dim %71, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
      %74 = stablehlo.subtract %66, %73 : tensor<2x2xf32>
      %75 = stablehlo.exponential %74 : tensor<2x2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.abs %76 : tensor<2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %79 = stablehlo.compare GE, %76, %78, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %80 = stablehlo.log %77 : tensor<2xf32>
      %81 = stablehlo.add %80, %71 : tensor<2xf32>
      %82 = stablehlo.add %81, %63 : tensor<2xf32>
      %83 = func.call @dynamic_update_index_in_dim(%iterArg_29, %75, %iterArg_27) : (tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<i32>) -> tensor<2x2x2xf32>
      %84 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %79, %iterArg_27) : (tensor<2x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<2x2xi1>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %77, %iterArg_27) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.add %iterArg_27, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %86, %82, %83, %84, %85 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>
    }
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%8#4 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.maximum %cst_4, %9 : tensor<f32>
    %11 = stablehlo.is_finite %10 : (tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.select %11, %10, %cst_5 : tensor<i1>, tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %15 = stablehlo.subtract %8#4, %14 : tensor<2xf32>
    %16 = stablehlo.exponential %15 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.abs %17 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.compare GE, %17, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %20 = stablehlo.log %18 : tensor<f32>
    %21 = stablehlo.add %20, %12 : tensor<f32>
    %22 = stablehlo.abs %21 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.compare GE, %21, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %24 = stablehlo.add %cst_9, %22 : tensor<f32>
    %25 = stablehlo.divide %21, %24 : tensor<f32>
    %26 = stablehlo.multiply %24, %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.divide %cst_10, %26 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.multiply %cst_11, %25 : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %29 = stablehlo.add %28, %cst_12 : tensor<f32>
    %30 = stablehlo.sine %29 : tensor<f32>
    %31 = stablehlo.cosine %29 : tensor<f32>
    %32:4 = call @soft_sign(%30) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.multiply %30, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.multiply %cst_14, %32#0 : tensor<f32>
    %35 = call @soft_sign_2(%32#1, %32#2, %30, %32#3, %33) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.add %34, %35 : tensor<f32>
    %37 = stablehlo.multiply %36, %31 : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_15, %37 : tensor<f32>
    %39 = stablehlo.multiply %38, %27 : tensor<f32>
    %40 = stablehlo.multiply %39, %21 : tensor<f32>
    %41 = stablehlo.negate %40 : tensor<f32>
    %42 = stablehlo.divide %38, %24 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.select %23, %cst_16, %41 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.select %23, %41, %cst_17 : tensor<i1>, tensor<f32>
    %45 = stablehlo.negate %43 : tensor<f32>
    %46 = stablehlo.add %44, %45 : tensor<f32>
    %47 = stablehlo.add %42, %46 : tensor<f32>
    %48 = stablehlo.divide %47, %18 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.select %19, %cst_18, %48 : tensor<i1>, tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.select %19, %48, %cst_19 : tensor<i1>, tensor<f32>
    %51 = stablehlo.negate %49 : tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %16 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %57:7 = stablehlo.while(%iterArg = %8#5, %iterArg_25 = %8#6, %iterArg_26 = %8#7, %iterArg_27 = %c_22, %iterArg_28 = %55, %iterArg_29 = %54, %iterArg_30 = %56) : tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_31 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_27, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_31 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.subtract %c_31, %iterArg_27 : tensor<i32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.subtract %63, %c_32 : tensor<i32>
      %65 = func.call @dynamic_index_in_dim_3(%iterArg, %64) : (tensor<2x2x2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %66 = func.call @dynamic_index_in_dim_4(%iterArg_25, %64) : (tensor<2x2xi1>, tensor<i32>) -> tensor<2xi1>
      %67 = func.call @dynamic_index_in_dim(%iterArg_26, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = stablehlo.divide %iterArg_29, %67 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %70 = stablehlo.select %66, %69, %68 : tensor<2xi1>, tensor<2xf32>
      %71 = stablehlo.select %66, %68, %69 : tensor<2xi1>, tensor<2xf32>
      %72 = stablehlo.negate %70 : tensor<2xf32>
      %73 = stablehlo.add %71, %72 : tensor<2xf32>
      %74 = stablehlo.broadcast_in_dim %73, dims = [1] : (tensor<2xf32>) -> tensor<2x2xf32>
      %75 = stablehlo.multiply %74, %65 : tensor<2x2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.reshape %76 : (tensor<2xf32>) -> tensor<2x1xf32>
      %78 = stablehlo.add %iterArg_28, %75 : tensor<2x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %79 = stablehlo.reduce(%77 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %iterArg_29, %64) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_27, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %81, %78, %79, %80 : tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.pad %57#6, %cst_23, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %59 = stablehlo.broadcast_in_dim %57#5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.pad %59, %cst_24, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %61 = stablehlo.add %58, %60 : tensor<3x2xf32>
    %62 = call @hard_silu_5(%0#1, %0#2, %arg0, %61) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    return %62, %57#4 : tensor<3x2xf32>, tensor<2x2xf32>
  }
  func.func private @hard_silu(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>) {
    %0:2 = call @hard_sigmoid(%arg0) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>)
    %1 = stablehlo.multiply %arg0, %0#0 : tensor<3x2xf32>
    return %1, %0#1, %0#0 : tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<3x2xf32>
    %2 = call @relu6(%1) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %7 = stablehlo.and %4, %6 : tensor<3x2xi1>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.divide %2, %8 : tensor<3x2xf32>
    return %9, %7 : tensor<3x2xf32>, tensor<3x2xi1>
  }
  func.func private @relu6(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>) -> tensor<2x2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf32>) -> tensor<1x2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x2xf32>, tensor<1x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2xf32>
    return %1 : tensor<2x2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<2x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<2x2xi1>
    return %1 : tensor<2x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
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
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x2x2xf32>, %arg1: tensor<i32>) -> tensor<2x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<2x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @hard_silu_5(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x2xf32>
    %2 = call @hard_sigmoid_6(%arg0, %0) : (tensor<3x2xi1>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
  func.func private @hard_sigmoid_6(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.divide %arg1, %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
