// import jax
// import jax.numpy as jnp
//
//
// def compute_iterated_activation(preact, scales):
//     magnitude = jnp.abs(preact)
//     activated = jnp.tanh(magnitude)
//
//     def step(state, _):
//         activation = jax.nn.gelu(state + scales)
//         clipped = jnp.minimum(activation, state)
//         return clipped, jnp.mean(clipped)
//
//     last, trace = jax.lax.scan(step, activated, None, length=3)
//     exponential = jnp.exp(-0.5 * jnp.mean(last) ** 2)
//     return exponential**3
//
//   preact: float32[7, 3] in [-3, 3]
//   scales: float32[3] in [0.6, 1.5]
// -----
// forward, cpu
module @jit_compute_iterated_activation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<7x3xf32>
    %1 = stablehlo.tanh %0 : tensor<7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:3 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c, %iterArg_3 = %1) : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %12 = stablehlo.add %iterArg_3, %11 : tensor<7x3xf32>
      %13 = stablehlo.multiply %12, %12 : tensor<7x3xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<7x3xf32>
      %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<7x3xf32>
      %17 = stablehlo.add %12, %16 : tensor<7x3xf32>
      %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<7x3xf32>
      %20 = stablehlo.tanh %19 : tensor<7x3xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %22 = stablehlo.add %21, %20 : tensor<7x3xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<7x3xf32>
      %25 = stablehlo.multiply %12, %24 : tensor<7x3xf32>
      %26 = stablehlo.minimum %25, %iterArg_3 : tensor<7x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_2, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %27, %26 : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2#2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    %5 = stablehlo.multiply %4, %4 : tensor<f32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_1, %5 : tensor<f32>
    %7 = stablehlo.exponential %6 : tensor<f32>
    %8 = stablehlo.multiply %7, %7 : tensor<f32>
    %9 = stablehlo.multiply %8, %7 : tensor<f32>
    return %9 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %3 = stablehlo.tanh %0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.add %4, %3 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.subtract %6, %3 : tensor<7x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<7x3xf32>
    %9 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %22:15 = stablehlo.while(%iterArg = %9, %iterArg_25 = %11, %iterArg_26 = %12, %iterArg_27 = %10, %iterArg_28 = %14, %iterArg_29 = %15, %iterArg_30 = %13, %iterArg_31 = %c, %iterArg_32 = %3, %iterArg_33 = %16, %iterArg_34 = %17, %iterArg_35 = %18, %iterArg_36 = %19, %iterArg_37 = %20, %iterArg_38 = %21) : tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>
    cond {
      %c_39 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_31, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %46 = stablehlo.add %iterArg_32, %45 : tensor<7x3xf32>
      %47 = stablehlo.multiply %46, %46 : tensor<7x3xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<7x3xf32>
      %49 = stablehlo.multiply %46, %46 : tensor<7x3xf32>
      %cst_39 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %51 = stablehlo.multiply %50, %49 : tensor<7x3xf32>
      %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %53 = stablehlo.multiply %52, %48 : tensor<7x3xf32>
      %54 = stablehlo.add %46, %53 : tensor<7x3xf32>
      %cst_41 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %56 = stablehlo.multiply %55, %54 : tensor<7x3xf32>
      %57 = stablehlo.tanh %56 : tensor<7x3xf32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %59 = stablehlo.add %58, %57 : tensor<7x3xf32>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %61 = stablehlo.subtract %60, %57 : tensor<7x3xf32>
      %62 = stablehlo.multiply %59, %61 : tensor<7x3xf32>
      %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %64 = stablehlo.add %63, %57 : tensor<7x3xf32>
      %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<7x3xf32>
      %67 = stablehlo.multiply %46, %66 : tensor<7x3xf32>
      %68 = stablehlo.minimum %67, %iterArg_32 : tensor<7x3xf32>
      %69 = stablehlo.compare GT, %iterArg_32, %67, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
      %70 = stablehlo.compare EQ, %iterArg_32, %67, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
      %71 = stablehlo.select %70, %iterArg_26, %iterArg_25 : tensor<7x3xi1>, tensor<7x3xf32>
      %72 = stablehlo.select %69, %iterArg_27, %71 : tensor<7x3xi1>, tensor<7x3xf32>
      %73 = stablehlo.compare GT, %67, %iterArg_32, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
      %74 = stablehlo.compare EQ, %67, %iterArg_32, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
      %75 = stablehlo.select %74, %iterArg_29, %iterArg_28 : tensor<7x3xi1>, tensor<7x3xf32>
      %76 = stablehlo.select %73, %iterArg_30, %75 : tensor<7x3xi1>, tensor<7x3xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_33, %51, %iterArg_31) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_34, %62, %iterArg_31) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_35, %66, %iterArg_31) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_36, %46, %iterArg_31) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_37, %72, %iterArg_31) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_38, %76, %iterArg_31) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_31, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %83, %68, %77, %78, %79, %80, %81, %82 : tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>
    }
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22#8 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_15 : tensor<f32>
    %25 = stablehlo.multiply %24, %24 : tensor<f32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.multiply %cst_16, %24 : tensor<f32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %27 = stablehlo.multiply %cst_17, %25 : tensor<f32>
    %28 = stablehlo.exponential %27 : tensor<f32>
    %29 = stablehlo.multiply %28, %28 : tensor<f32>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %30 = stablehlo.multiply %cst_18, %29 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.multiply %cst_19, %30 : tensor<f32>
    %32 = stablehlo.multiply %31, %28 : tensor<f32>
    %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %33 = stablehlo.multiply %cst_20, %32 : tensor<f32>
    %34 = stablehlo.multiply %33, %26 : tensor<f32>
    %cst_21 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_21 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %38:9 = stablehlo.while(%iterArg = %22#9, %iterArg_25 = %22#10, %iterArg_26 = %22#11, %iterArg_27 = %22#12, %iterArg_28 = %22#13, %iterArg_29 = %22#14, %iterArg_30 = %c_23, %iterArg_31 = %37, %iterArg_32 = %36) : tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_30, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.subtract %c_33, %iterArg_30 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.subtract %45, %c_34 : tensor<i32>
      %47 = func.call @dynamic_index_in_dim(%iterArg, %46) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_25, %46) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_26, %46) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_27, %46) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_28, %46) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_29, %46) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %53 = stablehlo.multiply %iterArg_32, %52 : tensor<7x3xf32>
      %54 = stablehlo.multiply %iterArg_32, %51 : tensor<7x3xf32>
      %55 = stablehlo.multiply %50, %54 : tensor<7x3xf32>
      %56 = stablehlo.multiply %54, %49 : tensor<7x3xf32>
      %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %58 = stablehlo.multiply %57, %55 : tensor<7x3xf32>
      %59 = stablehlo.multiply %58, %48 : tensor<7x3xf32>
      %cst_36 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<7x3xf32>
      %62 = stablehlo.add %56, %61 : tensor<7x3xf32>
      %cst_37 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %64 = stablehlo.multiply %63, %61 : tensor<7x3xf32>
      %65 = stablehlo.multiply %64, %47 : tensor<7x3xf32>
      %66 = stablehlo.add %62, %65 : tensor<7x3xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
      %68 = stablehlo.reshape %67 : (tensor<3xf32>) -> tensor<1x3xf32>
      %69 = stablehlo.add %53, %66 : tensor<7x3xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.reduce(%68 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.add %iterArg_31, %70 : tensor<3xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %72 = stablehlo.add %iterArg_30, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %72, %71, %69 : tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    }
    %39 = stablehlo.multiply %38#8, %8 : tensor<7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %41 = stablehlo.select %2, %40, %39 : tensor<7x3xi1>, tensor<7x3xf32>
    %42 = stablehlo.select %2, %39, %40 : tensor<7x3xi1>, tensor<7x3xf32>
    %43 = stablehlo.negate %41 : tensor<7x3xf32>
    %44 = stablehlo.add %42, %43 : tensor<7x3xf32>
    return %44, %38#7 : tensor<7x3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<3x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x7x3xf32>
    return %1 : tensor<3x7x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x7x3xf32>, %arg1: tensor<i32>) -> tensor<7x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 3] : (tensor<3x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
