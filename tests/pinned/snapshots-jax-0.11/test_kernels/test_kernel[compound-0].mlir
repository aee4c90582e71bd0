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
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_4 = %c_0, %iterArg_5 = %c, %iterArg_6 = %arg0) : tensor<4x2xf32>, tensor<i32>, tensor<i32>, tensor<4x2xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %15 = func.call @_roll_static(%iterArg_6) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %16 = stablehlo.multiply %15, %15 : tensor<4x2xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %18 = stablehlo.add %17, %16 : tensor<4x2xf32>
      %19 = stablehlo.divide %iterArg_6, %18 : tensor<4x2xf32>
      %20 = func.call @leaky_relu(%19) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %21 = stablehlo.multiply %20, %iterArg : tensor<4x2xf32>
      %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<4x2xf32>
      %24 = stablehlo.add %iterArg_6, %23 : tensor<4x2xf32>
      %25 = stablehlo.tanh %24 : tensor<4x2xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %26, %14, %25 : tensor<4x2xf32>, tensor<i32>, tensor<i32>, tensor<4x2xf32>
    }
    %1 = stablehlo.abs %0#3 : tensor<4x2xf32>
    %2 = stablehlo.log_plus_one %1 : tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %4, %5 : tensor<2xf32>
    %7 = stablehlo.sqrt %6 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_3 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.subtract %7, %10 : tensor<2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2xf32>
    %13 = stablehlo.tanh %12 : tensor<2xf32>
    return %13 : tensor<2xf32>
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
    call @_roll_static() : () -> ()
    call @leaky_relu() : () -> ()
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c_3 = stablehlo.constant dense<false> : tensor<i1>
    %4 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i1>) -> tensor<3x4x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %7:11 = stablehlo.while(%iterArg = %arg1, %iterArg_25 = %c_6, %iterArg_26 = %c, %iterArg_27 = %arg0, %iterArg_28 = %0, %iterArg_29 = %1, %iterArg_30 = %2, %iterArg_31 = %3, %iterArg_32 = %4, %iterArg_33 = %5, %iterArg_34 = %6) : tensor<4x2xf32>, tensor<i32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    cond {
      %c_35 = stablehlo.constant dense<3> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_25, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_26, %c_35 : tensor<i32>
      %57 = func.call @_roll_static_0(%iterArg_27) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %58 = stablehlo.multiply %57, %57 : tensor<4x2xf32>
      %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %60 = stablehlo.multiply %59, %57 : tensor<4x2xf32>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %62 = stablehlo.add %61, %58 : tensor<4x2xf32>
      %63 = stablehlo.divide %iterArg_27, %62 : tensor<4x2xf32>
      %64 = stablehlo.multiply %62, %62 : tensor<4x2xf32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %66 = stablehlo.divide %65, %64 : tensor<4x2xf32>
      %67:2 = func.call @leaky_relu_1(%63) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>)
      %68 = stablehlo.multiply %67#0, %iterArg : tensor<4x2xf32>
      %cst_39 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<4x2xf32>
      %71 = stablehlo.add %iterArg_27, %70 : tensor<4x2xf32>
      %72 = stablehlo.tanh %71 : tensor<4x2xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %74 = stablehlo.add %73, %72 : tensor<4x2xf32>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %76 = stablehlo.subtract %75, %72 : tensor<4x2xf32>
      %77 = stablehlo.multiply %74, %76 : tensor<4x2xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_28, %60, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_29, %62, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_30, %iterArg_27, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_31, %66, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_3(%iterArg_32, %67#1, %iterArg_25) : (tensor<3x4x2xi1>, tensor<4x2xi1>, tensor<i32>) -> tensor<3x4x2xi1>
      %83 = func.call @dynamic_update_index_in_dim(%iterArg_33, %67#0, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_34, %77, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %85 = stablehlo.add %iterArg_25, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %85, %56, %72, %78, %79, %80, %81, %82, %83, %84 : tensor<4x2xf32>, tensor<i32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    }
    %8 = stablehlo.abs %7#3 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %10 = stablehlo.compare GE, %7#3, %9, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %11 = stablehlo.log_plus_one %8 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %13 = stablehlo.add %8, %12 : tensor<4x2xf32>
    %14 = stablehlo.multiply %11, %11 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.add %17, %18 : tensor<2xf32>
    %20 = stablehlo.sqrt %19 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%arg1 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_14 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %26 = stablehlo.subtract %20, %25 : tensor<2xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<2xf32>
    %30 = stablehlo.tanh %27 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.add %31, %30 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.subtract %33, %30 : tensor<2xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%30 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<2xf32>
    %39 = stablehlo.multiply %38, %29 : tensor<2xf32>
    %40 = stablehlo.negate %39 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %42 = stablehlo.divide %41, %cst_21 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %44 = stablehlo.multiply %39, %22 : tensor<2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
    %46 = stablehlo.multiply %45, %16 : tensor<4x2xf32>
    %47 = stablehlo.divide %46, %13 : tensor<4x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %49 = stablehlo.select %10, %48, %47 : tensor<4x2xi1>, tensor<4x2xf32>
    %50 = stablehlo.select %10, %47, %48 : tensor<4x2xi1>, tensor<4x2xf32>
    %51 = stablehlo.negate %49 : tensor<4x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<4x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %54:11 = stablehlo.while(%iterArg = %7#4, %iterArg_25 = %7#5, %iterArg_26 = %7#6, %iterArg_27 = %7#7, %iterArg_28 = %7#8, %iterArg_29 = %7#9, %iterArg_30 = %7#10, %iterArg_31 = %arg1, %iterArg_32 = %c_24, %iterArg_33 = %53, %iterArg_34 = %52) : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_35 = stablehlo.constant dense<3> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_32, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<3> : tensor<i32>
      %56 = stablehlo.subtract %c_35, %iterArg_32 : tensor<i32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.subtract %56, %c_36 : tensor<i32>
      %58 = func.call @dynamic_index_in_dim(%iterArg, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_25, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_26, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_27, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %62 = func.call @dynamic_index_in_dim_4(%iterArg_28, %57) : (tensor<3x4x2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %63 = func.call @dynamic_index_in_dim(%iterArg_29, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_30, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %65 = stablehlo.multiply %iterArg_34, %64 : tensor<4x2xf32>
      %cst_37 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %67 = stablehlo.multiply %66, %65 : tensor<4x2xf32>
      %68 = stablehlo.multiply %63, %67 : tensor<4x2xf32>
      %69 = stablehlo.add %iterArg_33, %68 : tensor<4x2xf32>
      %70 = stablehlo.multiply %67, %iterArg_31 : tensor<4x2xf32>
      %71 = func.call @leaky_relu_5(%62, %70) : (tensor<4x2xi1>, tensor<4x2xf32>) -> tensor<4x2xf32>
      %72 = stablehlo.multiply %71, %61 : tensor<4x2xf32>
      %73 = stablehlo.multiply %72, %60 : tensor<4x2xf32>
      %74 = stablehlo.negate %73 : tensor<4x2xf32>
      %75 = stablehlo.divide %71, %59 : tensor<4x2xf32>
      %76 = stablehlo.add %65, %75 : tensor<4x2xf32>
      %77 = stablehlo.multiply %74, %58 : tensor<4x2xf32>
      %78 = func.call @_roll_static_7(%77) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %79 = stablehlo.add %76, %78 : tensor<4x2xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.add %iterArg_32, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %80, %69, %79 : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xi1>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %55 = stablehlo.add %43, %54#9 : tensor<4x2xf32>
    return %54#10, %55 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @_roll_static() {
    return
  }
  func.func private @leaky_relu() {
    call @_where() : () -> ()
    return
  }
  func.func private @_where() {
    return
  }
  func.func private @_roll_static_0(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x2xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
    return %2 : tensor<4x2xf32>
  }
  func.func private @leaky_relu_1(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x2xf32>
    %4 = call @_where_2(%1, %arg0, %3) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    return %4, %1 : tensor<4x2xf32>, tensor<4x2xi1>
  }
  func.func private @_where_2(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>) -> tensor<4x2xf32> {
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
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x4x2xi1>, %arg1: tensor<4x2xi1>, %arg2: tensor<i32>) -> tensor<3x4x2xi1> {
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
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x4x2xi1>, %arg1: tensor<i32>) -> tensor<4x2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<3x4x2xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xi1>) -> tensor<4x2xi1>
    return %1 : tensor<4x2xi1>
  }
  func.func private @leaky_relu_5(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0:2 = call @_where_6(%arg0, %arg1) : (tensor<4x2xi1>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x2xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
  func.func private @_where_6(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x2xi1>, tensor<4x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2xi1>, tensor<4x2xf32>
    return %2, %1 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
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
