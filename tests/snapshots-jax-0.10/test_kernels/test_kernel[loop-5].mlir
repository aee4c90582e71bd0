// import jax
// import jax.numpy as jnp
//
//
// def fused_relaxation_update(errors, query, *, n_steps):
//     def advance(_, carry):
//         return jnp.exp(-0.5 * carry**2) + query
//
//     out = jax.lax.fori_loop(0, n_steps, advance, 0.5 * errors)
//     return jnp.exp(jnp.log1p(jnp.abs(jnp.exp2(out))))
//
//   errors: float32[4, 3] in [-0.8, 0.8]
//   query: float32[4, 3] in [-1, 1]
//   n_steps = 4
// -----
// forward, cpu
module @jit_fused_relaxation_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %1) : tensor<4x3xf32>, tensor<i32>, tensor<i32>, tensor<4x3xf32>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_4) : (tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>) -> (tensor<i32>, tensor<4x3xf32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %10, %9#0, %9#1 : tensor<4x3xf32>, tensor<i32>, tensor<i32>, tensor<4x3xf32>
    }
    %cst_1 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %4 = stablehlo.multiply %3, %2#3 : tensor<4x3xf32>
    %5 = stablehlo.exponential %4 : tensor<4x3xf32>
    %6 = stablehlo.abs %5 : tensor<4x3xf32>
    %7 = stablehlo.log_plus_one %6 : tensor<4x3xf32>
    %8 = stablehlo.exponential %7 : tensor<4x3xf32>
    return %8 : tensor<4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>, %arg2: tensor<4x3xf32>) -> (tensor<i32>, tensor<4x3xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.multiply %arg2, %arg2 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x3xf32>
    %4 = stablehlo.exponential %3 : tensor<4x3xf32>
    %5 = stablehlo.add %4, %arg0 : tensor<4x3xf32>
    return %0, %5 : tensor<i32>, tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:6 = stablehlo.while(%iterArg = %arg1, %iterArg_13 = %c_2, %iterArg_14 = %c, %iterArg_15 = %1, %iterArg_16 = %2, %iterArg_17 = %3) : tensor<4x3xf32>, tensor<i32>, tensor<i32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    cond {
      %c_18 = stablehlo.constant dense<4> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_13, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32:4 = func.call @closed_call(%iterArg, %iterArg_14, %iterArg_15) : (tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>) -> (tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_16, %32#2, %iterArg_13) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_17, %32#3, %iterArg_13) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_13, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %35, %32#0, %32#1, %33, %34 : tensor<4x3xf32>, tensor<i32>, tensor<i32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    }
    %cst_3 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %6 = stablehlo.multiply %5, %4#3 : tensor<4x3xf32>
    %7 = stablehlo.exponential %6 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.log %cst_4 : tensor<f32>
    %9 = stablehlo.abs %7 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %11 = stablehlo.compare GE, %7, %10, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %12 = stablehlo.log_plus_one %9 : tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %14 = stablehlo.add %9, %13 : tensor<4x3xf32>
    %15 = stablehlo.exponential %12 : tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<4x3xf32>
    %19 = stablehlo.divide %18, %14 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %21 = stablehlo.select %11, %20, %19 : tensor<4x3xi1>, tensor<4x3xf32>
    %22 = stablehlo.select %11, %19, %20 : tensor<4x3xi1>, tensor<4x3xf32>
    %23 = stablehlo.negate %21 : tensor<4x3xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x3xf32>
    %25 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x3xf32>
    %27 = stablehlo.multiply %26, %7 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %29:5 = stablehlo.while(%iterArg = %4#4, %iterArg_13 = %4#5, %iterArg_14 = %c_11, %iterArg_15 = %28, %iterArg_16 = %27) : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_17 = stablehlo.constant dense<4> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<4> : tensor<i32>
      %32 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.subtract %32, %c_18 : tensor<i32>
      %34 = func.call @dynamic_index_in_dim(%iterArg, %33) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_13, %33) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %36:2 = func.call @closed_call_0(%iterArg_15, %iterArg_16, %34, %35) : (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg_14, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %37, %36#0, %36#1 : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %31 = stablehlo.multiply %30, %29#4 : tensor<4x3xf32>
    return %31, %29#3 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>, %arg2: tensor<4x3xf32>) -> (tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.multiply %arg2, %arg2 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<4x3xf32>
    %6 = stablehlo.exponential %5 : tensor<4x3xf32>
    %7 = stablehlo.add %6, %arg0 : tensor<4x3xf32>
    return %0, %7, %3, %6 : tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<4x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x4x3xf32>
    return %1 : tensor<4x4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<4x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<4x3xf32>
    %1 = stablehlo.multiply %arg1, %arg3 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x3xf32>
    %4 = stablehlo.multiply %3, %arg2 : tensor<4x3xf32>
    return %0, %4 : tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
