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
      %10 = func.call @closed_call(%iterArg, %iterArg_3) : (tensor<3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %11, %10 : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>
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
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<7x3xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<7x3xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<7x3xf32>
    %7 = stablehlo.add %2, %6 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<7x3xf32>
    %10 = stablehlo.tanh %9 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<7x3xf32>
    %15 = stablehlo.multiply %2, %14 : tensor<7x3xf32>
    %16 = stablehlo.minimum %15, %arg1 : tensor<7x3xf32>
    return %16 : tensor<7x3xf32>
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
    %5 = stablehlo.subtract %4, %3 : tensor<7x3xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %22:18 = stablehlo.while(%iterArg = %6, %iterArg_27 = %8, %iterArg_28 = %7, %iterArg_29 = %10, %iterArg_30 = %9, %iterArg_31 = %12, %iterArg_32 = %11, %iterArg_33 = %14, %iterArg_34 = %13, %iterArg_35 = %c, %iterArg_36 = %3, %iterArg_37 = %15, %iterArg_38 = %16, %iterArg_39 = %17, %iterArg_40 = %18, %iterArg_41 = %19, %iterArg_42 = %20, %iterArg_43 = %21) : tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>
    cond {
      %c_44 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_35, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %47:8 = func.call @closed_call(%iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_36) : (tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_37, %47#1, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_38, %47#2, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_39, %47#3, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_40, %47#4, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_41, %47#5, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_42, %47#6, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_43, %47#7, %iterArg_35) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_35, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %55, %47#0, %48, %49, %50, %51, %52, %53, %54 : tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>
    }
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22#10 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_17 : tensor<f32>
    %25 = stablehlo.multiply %24, %24 : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.multiply %cst_18, %24 : tensor<f32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %27 = stablehlo.multiply %cst_19, %25 : tensor<f32>
    %28 = stablehlo.exponential %27 : tensor<f32>
    %29 = stablehlo.multiply %28, %28 : tensor<f32>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %30 = stablehlo.multiply %cst_20, %29 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.multiply %cst_21, %30 : tensor<f32>
    %32 = stablehlo.multiply %31, %28 : tensor<f32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %33 = stablehlo.multiply %cst_22, %32 : tensor<f32>
    %34 = stablehlo.multiply %33, %26 : tensor<f32>
    %cst_23 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_23 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %38:10 = stablehlo.while(%iterArg = %22#11, %iterArg_27 = %22#12, %iterArg_28 = %22#13, %iterArg_29 = %22#14, %iterArg_30 = %22#15, %iterArg_31 = %22#16, %iterArg_32 = %22#17, %iterArg_33 = %c_25, %iterArg_34 = %37, %iterArg_35 = %36) : tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    cond {
      %c_36 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_33, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.subtract %c_36, %iterArg_33 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.subtract %47, %c_37 : tensor<i32>
      %49 = func.call @dynamic_index_in_dim(%iterArg, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_27, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_28, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_29, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_30, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_31, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_32, %48) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %56:2 = func.call @closed_call_0(%iterArg_34, %iterArg_35, %49, %50, %51, %52, %53, %54, %55) : (tensor<3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> (tensor<3xf32>, tensor<7x3xf32>)
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_33, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %57, %56#0, %56#1 : tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    }
    %39 = stablehlo.multiply %38#9, %5 : tensor<7x3xf32>
    %40 = stablehlo.multiply %39, %3 : tensor<7x3xf32>
    %41 = stablehlo.add %39, %40 : tensor<7x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %43 = stablehlo.select %2, %42, %41 : tensor<7x3xi1>, tensor<7x3xf32>
    %44 = stablehlo.select %2, %41, %42 : tensor<7x3xi1>, tensor<7x3xf32>
    %45 = stablehlo.negate %43 : tensor<7x3xf32>
    %46 = stablehlo.add %44, %45 : tensor<7x3xf32>
    return %46, %38#8 : tensor<7x3xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>, %arg5: tensor<7x3xf32>, %arg6: tensor<7x3xf32>, %arg7: tensor<7x3xf32>, %arg8: tensor<7x3xf32>, %arg9: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
    %1 = stablehlo.add %arg9, %0 : tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<7x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<7x3xf32>
    %4 = stablehlo.multiply %1, %1 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<7x3xf32>
    %9 = stablehlo.add %1, %8 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<7x3xf32>
    %12 = stablehlo.tanh %11 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %16 = stablehlo.add %15, %12 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<7x3xf32>
    %19 = stablehlo.multiply %1, %18 : tensor<7x3xf32>
    %20 = stablehlo.minimum %19, %arg9 : tensor<7x3xf32>
    %21 = stablehlo.compare EQ, %19, %20, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %22 = stablehlo.select %21, %arg2, %arg1 : tensor<7x3xi1>, tensor<7x3xf32>
    %23 = stablehlo.compare EQ, %arg9, %20, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %24 = stablehlo.select %23, %arg4, %arg3 : tensor<7x3xi1>, tensor<7x3xf32>
    %25 = stablehlo.divide %22, %24 : tensor<7x3xf32>
    %26 = stablehlo.compare EQ, %arg9, %20, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %27 = stablehlo.select %26, %arg6, %arg5 : tensor<7x3xi1>, tensor<7x3xf32>
    %28 = stablehlo.compare EQ, %19, %20, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %29 = stablehlo.select %28, %arg8, %arg7 : tensor<7x3xi1>, tensor<7x3xf32>
    %30 = stablehlo.divide %27, %29 : tensor<7x3xf32>
    return %20, %6, %12, %14, %18, %1, %25, %30 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
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
  func.func private @closed_call_0(%arg0: tensor<3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>, %arg5: tensor<7x3xf32>, %arg6: tensor<7x3xf32>, %arg7: tensor<7x3xf32>, %arg8: tensor<7x3xf32>) -> (tensor<3xf32>, tensor<7x3xf32>) {
    %0 = stablehlo.multiply %arg1, %arg8 : tensor<7x3xf32>
    %1 = stablehlo.multiply %arg1, %arg7 : tensor<7x3xf32>
    %2 = stablehlo.multiply %arg6, %1 : tensor<7x3xf32>
    %3 = stablehlo.multiply %1, %arg5 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<7x3xf32>
    %6 = stablehlo.multiply %5, %arg4 : tensor<7x3xf32>
    %7 = stablehlo.multiply %6, %arg3 : tensor<7x3xf32>
    %8 = stablehlo.add %6, %7 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<7x3xf32>
    %11 = stablehlo.add %3, %10 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<7x3xf32>
    %14 = stablehlo.multiply %13, %arg2 : tensor<7x3xf32>
    %15 = stablehlo.add %11, %14 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.reshape %16 : (tensor<3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.add %0, %15 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.add %arg0, %19 : tensor<3xf32>
    return %20, %18 : tensor<3xf32>, tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
