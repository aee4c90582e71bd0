// import jax
// import jax.numpy as jnp
//
//
// def fused_advection_rollout(height, source):
//     def one_step(_, prev):
//         exchange = prev / (1.0 + jnp.roll(prev, -1, axis=0) ** 2)
//         hinge = jax.nn.leaky_relu(exchange)
//         return jnp.tanh(prev + 0.2 * (hinge * source))
//
//     outcome = jax.lax.fori_loop(0, 3, one_step, height)
//     log_scale = jnp.log1p(jnp.abs(outcome))
//     distance = jnp.sqrt(jnp.sum(log_scale**2, axis=0) + 0.51)
//     return jnp.tanh((distance - jnp.mean(source)) ** 2)
//
//   height: float32[4, 2] in [-1, 1]
//   source: float32[4, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_fused_advection_rollout attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @closed_call(%iterArg, %iterArg_4) : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %15, %14 : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>
    }
    %1 = stablehlo.abs %0#2 : tensor<4x2xf32>
    %2 = stablehlo.log_plus_one %1 : tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %4, %5 : tensor<2xf32>
    %7 = stablehlo.sqrt %6 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_2 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.subtract %7, %10 : tensor<2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2xf32>
    %13 = stablehlo.tanh %12 : tensor<2xf32>
    return %13 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = call @_roll_static(%arg1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x2xf32>
    %4 = stablehlo.divide %arg1, %3 : tensor<4x2xf32>
    %5 = call @leaky_relu(%4) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x2xf32>
    %9 = stablehlo.add %arg1, %8 : tensor<4x2xf32>
    %10 = stablehlo.tanh %9 : tensor<4x2xf32>
    return %10 : tensor<4x2xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x2xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
    return %2 : tensor<4x2xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    return %4 : tensor<4x2xf32>
  }
  func.func private @_where(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x2xi1>, tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x4x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %8:11 = stablehlo.while(%iterArg = %arg1, %iterArg_23 = %c_6, %iterArg_24 = %arg0, %iterArg_25 = %0, %iterArg_26 = %1, %iterArg_27 = %2, %iterArg_28 = %3, %iterArg_29 = %4, %iterArg_30 = %5, %iterArg_31 = %6, %iterArg_32 = %7) : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_23, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55:9 = func.call @closed_call(%iterArg, %iterArg_24) : (tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>)
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_25, %55#1, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_26, %55#2, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_27, %55#3, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_28, %55#4, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %60 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %55#5, %iterArg_23) : (tensor<3x4x2xi1>, tensor<4x2xi1>, tensor<i32>) -> tensor<3x4x2xi1>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_30, %55#6, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_31, %55#7, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_32, %55#8, %iterArg_23) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_23, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %64, %55#0, %56, %57, %58, %59, %60, %61, %62, %63 : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    }
    %9 = stablehlo.abs %8#2 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %11 = stablehlo.compare GE, %8#2, %10, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %12 = stablehlo.log_plus_one %9 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %14 = stablehlo.add %9, %13 : tensor<4x2xf32>
    %15 = stablehlo.multiply %12, %12 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.add %18, %19 : tensor<2xf32>
    %21 = stablehlo.sqrt %20 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.divide %22, %21 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%arg1 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %24, %cst_14 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.subtract %21, %26 : tensor<2xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<2xf32>
    %31 = stablehlo.tanh %28 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.subtract %32, %31 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<2xf32>
    %37 = stablehlo.add %35, %36 : tensor<2xf32>
    %38 = stablehlo.multiply %37, %30 : tensor<2xf32>
    %39 = stablehlo.negate %38 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_19 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %43 = stablehlo.multiply %38, %23 : tensor<2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
    %45 = stablehlo.multiply %44, %17 : tensor<4x2xf32>
    %46 = stablehlo.divide %45, %14 : tensor<4x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %48 = stablehlo.select %11, %47, %46 : tensor<4x2xi1>, tensor<4x2xf32>
    %49 = stablehlo.select %11, %46, %47 : tensor<4x2xi1>, tensor<4x2xf32>
    %50 = stablehlo.negate %48 : tensor<4x2xf32>
    %51 = stablehlo.add %49, %50 : tensor<4x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %53:12 = stablehlo.while(%iterArg = %8#3, %iterArg_23 = %8#4, %iterArg_24 = %8#5, %iterArg_25 = %8#6, %iterArg_26 = %8#7, %iterArg_27 = %8#8, %iterArg_28 = %8#9, %iterArg_29 = %8#10, %iterArg_30 = %arg1, %iterArg_31 = %c_22, %iterArg_32 = %52, %iterArg_33 = %51) : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_31, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.subtract %c_34, %iterArg_31 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_35 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim(%iterArg, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_23, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_24, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_25, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %61 = func.call @dynamic_index_in_dim_1(%iterArg_26, %56) : (tensor<3x4x2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %62 = func.call @dynamic_index_in_dim(%iterArg_27, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_28, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_29, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %65:2 = func.call @closed_call_2(%iterArg_30, %iterArg_32, %iterArg_33, %57, %58, %59, %60, %61, %62, %63, %64) : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_31, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %66, %65#0, %65#1 : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %54 = stablehlo.add %42, %53#10 : tensor<4x2xf32>
    return %53#11, %54 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = call @_roll_static(%arg1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %5 = stablehlo.add %4, %1 : tensor<4x2xf32>
    %6 = stablehlo.divide %arg1, %5 : tensor<4x2xf32>
    %7 = stablehlo.multiply %5, %5 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<4x2xf32>
    %10:2 = call @leaky_relu(%6) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>)
    %11 = stablehlo.multiply %10#0, %arg0 : tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x2xf32>
    %14 = stablehlo.add %arg1, %13 : tensor<4x2xf32>
    %15 = stablehlo.tanh %14 : tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<4x2xf32>
    return %15, %3, %5, %arg1, %9, %10#1, %10#0, %15, %17 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x2xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
    return %2 : tensor<4x2xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    return %4, %1 : tensor<4x2xf32>, tensor<4x2xi1>
  }
  func.func private @_where(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x2xi1>, tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<i32>) -> tensor<3x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x4x2xf32>, tensor<1x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2xf32>
    return %1 : tensor<3x4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x4x2xi1>, %arg1: tensor<4x2xi1>, %arg2: tensor<i32>) -> tensor<3x4x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xi1>) -> tensor<1x4x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x4x2xi1>, tensor<1x4x2xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2xi1>
    return %1 : tensor<3x4x2xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x2xf32>, %arg1: tensor<i32>) -> tensor<4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<3x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x4x2xi1>, %arg1: tensor<i32>) -> tensor<4x2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<3x4x2xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xi1>) -> tensor<4x2xi1>
    return %1 : tensor<4x2xi1>
  }
  func.func private @closed_call_2(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<4x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<4x2xf32>, %arg7: tensor<4x2xi1>, %arg8: tensor<4x2xf32>, %arg9: tensor<4x2xf32>, %arg10: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = stablehlo.multiply %arg2, %arg10 : tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<4x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4x2xf32>
    %5 = stablehlo.multiply %arg8, %4 : tensor<4x2xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<4x2xf32>
    %7 = stablehlo.multiply %4, %arg0 : tensor<4x2xf32>
    %8 = call @leaky_relu_3(%arg7, %7) : (tensor<4x2xi1>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %9 = stablehlo.multiply %8, %arg6 : tensor<4x2xf32>
    %10 = stablehlo.multiply %9, %arg5 : tensor<4x2xf32>
    %11 = stablehlo.negate %10 : tensor<4x2xf32>
    %12 = stablehlo.divide %8, %arg4 : tensor<4x2xf32>
    %13 = stablehlo.add %2, %12 : tensor<4x2xf32>
    %14 = stablehlo.multiply %11, %arg3 : tensor<4x2xf32>
    %15 = call @_roll_static_5(%14) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %16 = stablehlo.add %13, %15 : tensor<4x2xf32>
    return %6, %16 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @leaky_relu_3(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0:2 = call @_where_4(%arg0, %arg1) : (tensor<4x2xi1>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x2xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x2xi1>, tensor<4x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2xi1>, tensor<4x2xf32>
    return %2, %1 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [3:4, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [3, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x2xf32>
    return %4 : tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
