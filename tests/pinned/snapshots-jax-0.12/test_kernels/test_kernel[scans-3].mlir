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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:5 = stablehlo.while(%iterArg = %3, %iterArg_7 = %arg1, %iterArg_8 = %c, %iterArg_9 = %2, %iterArg_10 = %4) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %28 = stablehlo.broadcast_in_dim %iterArg_9, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
      %30 = stablehlo.add %29, %iterArg_7 : tensor<2x2xf32>
      %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_11) applies stablehlo.maximum across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %33 = stablehlo.maximum %32, %31 : tensor<2xf32>
      %34 = stablehlo.is_finite %33 : (tensor<2xf32>) -> tensor<2xi1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %36 = stablehlo.select %34, %33, %35 : tensor<2xi1>, tensor<2xf32>
      %37 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
      %39 = stablehlo.subtract %30, %38 : tensor<2x2xf32>
      %40 = stablehlo.exponential %39 : tensor<2x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.reduce(%40 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %42 = stablehlo.sign %41 : tensor<2xf32>
      %43 = stablehlo.abs %41 : tensor<2xf32>
      %44 = stablehlo.log %43 : tensor<2xf32>
      %45 = stablehlo.add %44, %36 : tensor<2xf32>
      %46 = stablehlo.add %45, %27 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %47 = stablehlo.reduce(%46 init: %cst_15) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %48 = stablehlo.maximum %cst_16, %47 : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %51 = stablehlo.subtract %46, %50 : tensor<2xf32>
      %52 = stablehlo.exponential %51 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.reduce(%52 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %56 = stablehlo.divide %52, %55 : tensor<2xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_10, %56, %iterArg_8) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_8, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %58, %46, %57 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5#3 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_1, %6 : tensor<f32>
    %8 = stablehlo.is_finite %7 : (tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.select %8, %7, %cst_2 : tensor<i1>, tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %12 = stablehlo.subtract %5#3, %11 : tensor<2xf32>
    %13 = stablehlo.exponential %12 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %15 = stablehlo.sign %14 : tensor<f32>
    %16 = stablehlo.abs %14 : tensor<f32>
    %17 = stablehlo.log %16 : tensor<f32>
    %18 = stablehlo.add %17, %9 : tensor<f32>
    %19 = stablehlo.abs %18 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %20 = stablehlo.add %cst_4, %19 : tensor<f32>
    %21 = stablehlo.divide %18, %20 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_5, %21 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %23 = stablehlo.add %22, %cst_6 : tensor<f32>
    %24 = stablehlo.sine %23 : tensor<f32>
    %25 = call @soft_sign(%24) : (tensor<f32>) -> tensor<f32>
    %26 = stablehlo.multiply %24, %25 : tensor<f32>
    return %26 : tensor<f32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
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
    %0:4 = call @hard_silu(%arg0) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>)
    %1 = stablehlo.slice %0#0 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %0#0 [1:3, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x2xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %12:12 = stablehlo.while(%iterArg = %3, %iterArg_36 = %arg1, %iterArg_37 = %4, %iterArg_38 = %c_6, %iterArg_39 = %2, %iterArg_40 = %5, %iterArg_41 = %6, %iterArg_42 = %7, %iterArg_43 = %8, %iterArg_44 = %9, %iterArg_45 = %10, %iterArg_46 = %11) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>
    cond {
      %c_47 = stablehlo.constant dense<2> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg_38, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %79 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_38) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = stablehlo.broadcast_in_dim %iterArg_39, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
      %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
      %82 = stablehlo.add %81, %iterArg_36 : tensor<2x2xf32>
      %cst_47 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %83 = stablehlo.reduce(%82 init: %cst_47) applies stablehlo.maximum across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_48 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %85 = stablehlo.maximum %84, %83 : tensor<2xf32>
      %86 = stablehlo.is_finite %85 : (tensor<2xf32>) -> tensor<2xi1>
      %87 = stablehlo.select %86, %85, %iterArg_37 : tensor<2xi1>, tensor<2xf32>
      %88 = stablehlo.broadcast_in_dim %87, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
      %90 = stablehlo.subtract %82, %89 : tensor<2x2xf32>
      %91 = stablehlo.exponential %90 : tensor<2x2xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %93 = stablehlo.abs %92 : tensor<2xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.compare GE, %92, %94, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %96 = stablehlo.log %93 : tensor<2xf32>
      %97 = stablehlo.add %96, %87 : tensor<2xf32>
      %98 = stablehlo.add %97, %79 : tensor<2xf32>
      %cst_51 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %99 = stablehlo.reduce(%98 init: %cst_51) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_52 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %100 = stablehlo.maximum %cst_52, %99 : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %102 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %103 = stablehlo.subtract %98, %102 : tensor<2xf32>
      %104 = stablehlo.exponential %103 : tensor<2xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %105 = stablehlo.reduce(%104 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %108 = stablehlo.divide %104, %107 : tensor<2xf32>
      %109 = stablehlo.multiply %106, %106 : tensor<1xf32>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %111 = stablehlo.divide %110, %109 : tensor<1xf32>
      %112 = func.call @dynamic_update_index_in_dim(%iterArg_40, %108, %iterArg_38) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %113 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %91, %iterArg_38) : (tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<i32>) -> tensor<2x2x2xf32>
      %114 = func.call @dynamic_update_index_in_dim_1(%iterArg_42, %95, %iterArg_38) : (tensor<2x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<2x2xi1>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_43, %93, %iterArg_38) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_44, %104, %iterArg_38) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %117 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %106, %iterArg_38) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %118 = func.call @dynamic_update_index_in_dim_2(%iterArg_46, %111, %iterArg_38) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %119 = stablehlo.add %iterArg_38, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %119, %98, %112, %113, %114, %115, %116, %117, %118 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>
    }
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.reduce(%12#4 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.reshape %13 : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %16 = stablehlo.compare EQ, %12#4, %15, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %17 = stablehlo.convert %16 : (tensor<2xi1>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.maximum %cst_9, %13 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.compare GT, %13, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.compare EQ, %13, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.select %21, %cst_13, %cst_12 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.select %20, %cst_14, %22 : tensor<i1>, tensor<f32>
    %24 = stablehlo.is_finite %19 : (tensor<f32>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %24, %19, %cst_15 : tensor<i1>, tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %28 = stablehlo.subtract %12#4, %27 : tensor<2xf32>
    %29 = stablehlo.exponential %28 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.sign %30 : tensor<f32>
    %32 = stablehlo.abs %30 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.compare GE, %30, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %34 = stablehlo.log %32 : tensor<f32>
    %35 = stablehlo.add %34, %25 : tensor<f32>
    %36 = stablehlo.abs %35 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.compare GE, %35, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %38 = stablehlo.add %cst_19, %36 : tensor<f32>
    %39 = stablehlo.divide %35, %38 : tensor<f32>
    %40 = stablehlo.multiply %38, %38 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_20, %40 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.multiply %cst_21, %39 : tensor<f32>
    %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %43 = stablehlo.add %42, %cst_22 : tensor<f32>
    %44 = stablehlo.sine %43 : tensor<f32>
    %45 = stablehlo.cosine %43 : tensor<f32>
    %46:4 = call @soft_sign(%44) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %47 = stablehlo.multiply %44, %46#0 : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_23) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.multiply %44, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_25, %46#0 : tensor<f32>
    %51 = call @soft_sign_3(%46#1, %46#2, %44, %46#3, %49) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %53 = stablehlo.multiply %52, %45 : tensor<f32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.multiply %cst_26, %53 : tensor<f32>
    %55 = stablehlo.multiply %54, %41 : tensor<f32>
    %56 = stablehlo.multiply %55, %35 : tensor<f32>
    %57 = stablehlo.negate %56 : tensor<f32>
    %58 = stablehlo.divide %54, %38 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.select %37, %cst_27, %57 : tensor<i1>, tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.select %37, %57, %cst_28 : tensor<i1>, tensor<f32>
    %61 = stablehlo.negate %59 : tensor<f32>
    %62 = stablehlo.add %60, %61 : tensor<f32>
    %63 = stablehlo.add %58, %62 : tensor<f32>
    %64 = stablehlo.divide %63, %32 : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.select %33, %cst_29, %64 : tensor<i1>, tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.select %33, %64, %cst_30 : tensor<i1>, tensor<f32>
    %67 = stablehlo.negate %65 : tensor<f32>
    %68 = stablehlo.add %66, %67 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.multiply %69, %29 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %73:7 = stablehlo.while(%iterArg = %12#6, %iterArg_36 = %12#7, %iterArg_37 = %12#8, %iterArg_38 = %c_33, %iterArg_39 = %71, %iterArg_40 = %70, %iterArg_41 = %72) : tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_42 = stablehlo.constant dense<2> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg_38, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<2> : tensor<i32>
      %79 = stablehlo.subtract %c_42, %iterArg_38 : tensor<i32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.subtract %79, %c_43 : tensor<i32>
      %81 = func.call @dynamic_index_in_dim_4(%iterArg, %80) : (tensor<2x2x2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %82 = func.call @dynamic_index_in_dim_5(%iterArg_36, %80) : (tensor<2x2xi1>, tensor<i32>) -> tensor<2xi1>
      %83 = func.call @dynamic_index_in_dim(%iterArg_37, %80) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = stablehlo.divide %iterArg_40, %83 : tensor<2xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.select %82, %85, %84 : tensor<2xi1>, tensor<2xf32>
      %87 = stablehlo.select %82, %84, %85 : tensor<2xi1>, tensor<2xf32>
      %88 = stablehlo.negate %86 : tensor<2xf32>
      %89 = stablehlo.add %87, %88 : tensor<2xf32>
      %90 = stablehlo.broadcast_in_dim %89, dims = [1] : (tensor<2xf32>) -> tensor<2x2xf32>
      %91 = stablehlo.multiply %90, %81 : tensor<2x2xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_45) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %93 = stablehlo.reshape %92 : (tensor<2xf32>) -> tensor<2x1xf32>
      %94 = stablehlo.add %iterArg_39, %91 : tensor<2x2xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.reduce(%93 init: %cst_46) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
      %96 = func.call @dynamic_update_index_in_dim(%iterArg_41, %iterArg_40, %80) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_38, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %97, %94, %95, %96 : tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %73#6, %cst_34, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %75 = stablehlo.broadcast_in_dim %73#5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.pad %75, %cst_35, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %77 = stablehlo.add %74, %76 : tensor<3x2xf32>
    %78 = call @hard_silu_6(%0#1, %0#2, %0#3, %arg0, %77) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    return %78, %73#4 : tensor<3x2xf32>, tensor<2x2xf32>
  }
  func.func private @hard_silu(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %0:3 = call @hard_sigmoid(%arg0) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>)
    %1 = stablehlo.multiply %arg0, %0#0 : tensor<3x2xf32>
    return %1, %0#1, %0#2, %0#0 : tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>) {
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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %10 = stablehlo.divide %2, %9 : tensor<3x2xf32>
    return %10, %7, %8 : tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>) -> tensor<2x2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf32>) -> tensor<1x2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x2xf32>, tensor<1x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2xf32>
    return %1 : tensor<2x2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<2x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<2x2xi1>
    return %1 : tensor<2x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
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
  func.func private @soft_sign_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
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
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x2x2xf32>, %arg1: tensor<i32>) -> tensor<2x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<2x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @hard_silu_6(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<3x2xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<3x2xf32>
    %2 = call @hard_sigmoid_7(%arg0, %arg1, %0) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
  func.func private @hard_sigmoid_7(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
