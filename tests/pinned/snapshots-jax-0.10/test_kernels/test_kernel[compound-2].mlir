// import jax.numpy as jnp
// from jax import lax
//
//
// def early_exit_fn(state, w):
//     product = jnp.log(0.6 + w**2) * state
//
//     def settle(start):
//         def iterate(_, acc):
//             difference = acc - 1.14 * jnp.sin(w)
//             log_x = jnp.log(1.8 + difference**2)
//             return log_x / (1.0 + jnp.abs(log_x))
//
//         return lax.fori_loop(0, 4, iterate, start)
//
//     def closed_form(q):
//         total_sum = (0.5 * q + 0.7) * q + 0.8
//         prod = 0.95 * (total_sum * jnp.tanh(total_sum))
//         return jnp.tanh(prod)
//
//     needs_work = jnp.any(product > -0.03)
//     solved = lax.cond(needs_work, settle, closed_form, product)
//     weighted = solved * w
//     return weighted
//
//   state: float32[5, 2] in [-1, 1]
//   w: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_early_exit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>) -> (tensor<5x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %1, %0 : tensor<2xf32>
    %3 = stablehlo.log %2 : tensor<2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<-3.000000e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %8 = stablehlo.compare GT, %6, %7, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x2xi1>, tensor<i1>) -> tensor<i1>
    %10 = stablehlo.convert %9 : (tensor<i1>) -> tensor<i32>
    %11 = "stablehlo.case"(%10) ({
      %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %16 = stablehlo.multiply %15, %6 : tensor<5x2xf32>
      %cst_2 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %18 = stablehlo.add %16, %17 : tensor<5x2xf32>
      %19 = stablehlo.multiply %18, %6 : tensor<5x2xf32>
      %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %21 = stablehlo.add %19, %20 : tensor<5x2xf32>
      %22 = stablehlo.tanh %21 : tensor<5x2xf32>
      %23 = stablehlo.multiply %21, %22 : tensor<5x2xf32>
      %cst_4 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<5x2xf32>
      %26 = stablehlo.tanh %25 : tensor<5x2xf32>
      stablehlo.return %26 : tensor<5x2xf32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %15:3 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c_1, %iterArg_3 = %6) : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
      cond {
        %c_4 = stablehlo.constant dense<4> : tensor<i32>
        %16 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %16 : tensor<i1>
      } do {
        %16 = func.call @closed_call(%iterArg, %iterArg_3) : (tensor<2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
        %c_4 = stablehlo.constant dense<1> : tensor<i32>
        %17 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
        stablehlo.return %iterArg, %17, %16 : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
      }
      stablehlo.return %15#2 : tensor<5x2xf32>
    }) : (tensor<i32>) -> tensor<5x2xf32>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %14 = stablehlo.multiply %11, %13 : tensor<5x2xf32>
    return %14 : tensor<5x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.sine %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %5 = stablehlo.subtract %arg1, %4 : tensor<5x2xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %8 = stablehlo.add %7, %6 : tensor<5x2xf32>
    %9 = stablehlo.log %8 : tensor<5x2xf32>
    %10 = stablehlo.abs %9 : tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %12 = stablehlo.add %11, %10 : tensor<5x2xf32>
    %13 = stablehlo.divide %9, %12 : tensor<5x2xf32>
    return %13 : tensor<5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>) -> (tensor<5x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %3, %0 : tensor<2xf32>
    %5 = stablehlo.log %4 : tensor<2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<-3.000000e-02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %10 = stablehlo.compare GT, %8, %9, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x2xi1>, tensor<i1>) -> tensor<i1>
    %12 = stablehlo.convert %11 : (tensor<i1>) -> tensor<i32>
    %13:15 = "stablehlo.case"(%12) ({
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %34 = stablehlo.multiply %33, %8 : tensor<5x2xf32>
      %cst_8 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %36 = stablehlo.add %34, %35 : tensor<5x2xf32>
      %37 = stablehlo.multiply %36, %8 : tensor<5x2xf32>
      %cst_9 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %39 = stablehlo.add %37, %38 : tensor<5x2xf32>
      %40 = stablehlo.tanh %39 : tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %42 = stablehlo.subtract %41, %40 : tensor<5x2xf32>
      %43 = stablehlo.multiply %39, %40 : tensor<5x2xf32>
      %cst_11 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<5x2xf32>
      %46 = stablehlo.tanh %45 : tensor<5x2xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %48 = stablehlo.subtract %47, %46 : tensor<5x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %c_16 = stablehlo.constant dense<false> : tensor<i1>
      %52 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i1>) -> tensor<4x5x2xi1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      stablehlo.return %46, %8, %36, %40, %42, %39, %46, %48, %49, %50, %51, %52, %53, %54, %55 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>
    }, {
      %33 = stablehlo.sine %arg1 : tensor<2xf32>
      %34 = stablehlo.cosine %arg1 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %36 = stablehlo.multiply %35, %33 : tensor<2xf32>
      %37 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %40 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<4x5x2xi1>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %44:9 = stablehlo.while(%iterArg = %37, %iterArg_22 = %c_14, %iterArg_23 = %8, %iterArg_24 = %38, %iterArg_25 = %39, %iterArg_26 = %40, %iterArg_27 = %41, %iterArg_28 = %42, %iterArg_29 = %43) : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>
      cond {
        %c_30 = stablehlo.constant dense<4> : tensor<i32>
        %52 = stablehlo.compare LT, %iterArg_22, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %52 : tensor<i1>
      } do {
        %52:7 = func.call @closed_call(%iterArg, %iterArg_23) : (tensor<1x2xf32>, tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
        %53 = func.call @dynamic_update_index_in_dim(%iterArg_24, %52#1, %iterArg_22) : (tensor<4x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<4x5x2xf32>
        %54 = func.call @dynamic_update_index_in_dim(%iterArg_25, %52#2, %iterArg_22) : (tensor<4x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<4x5x2xf32>
        %55 = func.call @dynamic_update_index_in_dim_0(%iterArg_26, %52#3, %iterArg_22) : (tensor<4x5x2xi1>, tensor<5x2xi1>, tensor<i32>) -> tensor<4x5x2xi1>
        %56 = func.call @dynamic_update_index_in_dim(%iterArg_27, %52#4, %iterArg_22) : (tensor<4x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<4x5x2xf32>
        %57 = func.call @dynamic_update_index_in_dim(%iterArg_28, %52#5, %iterArg_22) : (tensor<4x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<4x5x2xf32>
        %58 = func.call @dynamic_update_index_in_dim(%iterArg_29, %52#6, %iterArg_22) : (tensor<4x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<4x5x2xf32>
        %c_30 = stablehlo.constant dense<1> : tensor<i32>
        %59 = stablehlo.add %iterArg_22, %c_30 : tensor<i32>
        stablehlo.return %iterArg, %59, %52#0, %53, %54, %55, %56, %57, %58 : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>
      }
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %44#2, %45, %46, %47, %48, %49, %50, %51, %34, %44#3, %44#4, %44#5, %44#6, %44#7, %44#8 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>
    }) : (tensor<i32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>)
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %16 = stablehlo.multiply %13#0, %15 : tensor<5x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.reshape %17 : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %20 = stablehlo.multiply %15, %19 : tensor<5x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %22:2 = "stablehlo.case"(%12) ({
      %33 = stablehlo.multiply %20, %13#7 : tensor<5x2xf32>
      %34 = stablehlo.multiply %33, %13#6 : tensor<5x2xf32>
      %35 = stablehlo.add %33, %34 : tensor<5x2xf32>
      %cst_7 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<5x2xf32>
      %38 = stablehlo.multiply %13#5, %37 : tensor<5x2xf32>
      %39 = stablehlo.multiply %37, %13#3 : tensor<5x2xf32>
      %40 = stablehlo.multiply %38, %13#4 : tensor<5x2xf32>
      %41 = stablehlo.add %39, %40 : tensor<5x2xf32>
      %42 = stablehlo.multiply %40, %13#3 : tensor<5x2xf32>
      %43 = stablehlo.add %41, %42 : tensor<5x2xf32>
      %44 = stablehlo.multiply %13#2, %43 : tensor<5x2xf32>
      %45 = stablehlo.multiply %43, %13#1 : tensor<5x2xf32>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<5x2xf32>
      %48 = stablehlo.add %44, %47 : tensor<5x2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      stablehlo.return %49, %48 : tensor<2xf32>, tensor<5x2xf32>
    }, {
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %34:10 = stablehlo.while(%iterArg = %13#9, %iterArg_9 = %13#10, %iterArg_10 = %13#11, %iterArg_11 = %13#12, %iterArg_12 = %13#13, %iterArg_13 = %13#14, %iterArg_14 = %13#8, %iterArg_15 = %c_8, %iterArg_16 = %33, %iterArg_17 = %20) : tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      cond {
        %c_18 = stablehlo.constant dense<4> : tensor<i32>
        %35 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %35 : tensor<i1>
      } do {
        %c_18 = stablehlo.constant dense<4> : tensor<i32>
        %35 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i32>
        %c_19 = stablehlo.constant dense<1> : tensor<i32>
        %36 = stablehlo.subtract %35, %c_19 : tensor<i32>
        %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<4x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %38 = func.call @dynamic_index_in_dim(%iterArg_9, %36) : (tensor<4x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %39 = func.call @dynamic_index_in_dim_1(%iterArg_10, %36) : (tensor<4x5x2xi1>, tensor<i32>) -> tensor<5x2xi1>
        %40 = func.call @dynamic_index_in_dim(%iterArg_11, %36) : (tensor<4x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %41 = func.call @dynamic_index_in_dim(%iterArg_12, %36) : (tensor<4x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %42 = func.call @dynamic_index_in_dim(%iterArg_13, %36) : (tensor<4x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %43:2 = func.call @closed_call_2(%iterArg_14, %iterArg_16, %iterArg_17, %37, %38, %39, %40, %41, %42) : (tensor<2xf32>, tensor<2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>)
        %c_20 = stablehlo.constant dense<1> : tensor<i32>
        %44 = stablehlo.add %iterArg_15, %c_20 : tensor<i32>
        stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %44, %43#0, %43#1 : tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xi1>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<4x5x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      }
      stablehlo.return %34#8, %34#9 : tensor<2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<2xf32>, tensor<5x2xf32>)
    %23 = stablehlo.add %21, %22#0 : tensor<2xf32>
    %24 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %25 = stablehlo.multiply %24, %22#1 : tensor<5x2xf32>
    %26 = stablehlo.multiply %22#1, %arg0 : tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.reshape %27 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.divide %29, %4 : tensor<2xf32>
    %31 = stablehlo.multiply %30, %2 : tensor<2xf32>
    %32 = stablehlo.add %23, %31 : tensor<2xf32>
    return %25, %32 : tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %1 = stablehlo.subtract %arg1, %0 : tensor<5x2xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %4 = stablehlo.multiply %3, %1 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %6 = stablehlo.add %5, %2 : tensor<5x2xf32>
    %7 = stablehlo.log %6 : tensor<5x2xf32>
    %8 = stablehlo.abs %7 : tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %10 = stablehlo.compare GE, %7, %9, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %12 = stablehlo.add %11, %8 : tensor<5x2xf32>
    %13 = stablehlo.divide %7, %12 : tensor<5x2xf32>
    %14 = stablehlo.multiply %12, %12 : tensor<5x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %16 = stablehlo.divide %15, %14 : tensor<5x2xf32>
    return %13, %4, %6, %10, %12, %7, %16 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5x2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<i32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x2xf32>) -> tensor<1x5x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x5x2xf32>, tensor<1x5x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x5x2xf32>
    return %1 : tensor<4x5x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x5x2xi1>, %arg1: tensor<5x2xi1>, %arg2: tensor<i32>) -> tensor<4x5x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x2xi1>) -> tensor<1x5x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x5x2xi1>, tensor<1x5x2xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x5x2xi1>
    return %1 : tensor<4x5x2xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5x2xf32>, %arg1: tensor<i32>) -> tensor<5x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 2] : (tensor<4x5x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x2xf32>) -> tensor<5x2xf32>
    return %1 : tensor<5x2xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4x5x2xi1>, %arg1: tensor<i32>) -> tensor<5x2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 2] : (tensor<4x5x2xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5x2xi1>) -> tensor<5x2xi1>
    return %1 : tensor<5x2xi1>
  }
  func.func private @closed_call_2(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5x2xf32>, %arg3: tensor<5x2xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<5x2xi1>, %arg6: tensor<5x2xf32>, %arg7: tensor<5x2xf32>, %arg8: tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>) {
    %0 = stablehlo.multiply %arg2, %arg8 : tensor<5x2xf32>
    %1 = stablehlo.multiply %0, %arg7 : tensor<5x2xf32>
    %2 = stablehlo.negate %1 : tensor<5x2xf32>
    %3 = stablehlo.divide %arg2, %arg6 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %5 = stablehlo.select %arg5, %4, %2 : tensor<5x2xi1>, tensor<5x2xf32>
    %6 = stablehlo.select %arg5, %2, %4 : tensor<5x2xi1>, tensor<5x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<5x2xf32>
    %8 = stablehlo.negate %5 : tensor<5x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<5x2xf32>
    %10 = stablehlo.divide %9, %arg4 : tensor<5x2xf32>
    %11 = stablehlo.multiply %10, %arg3 : tensor<5x2xf32>
    %12 = stablehlo.negate %11 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.reshape %13 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<2xf32>
    %19 = stablehlo.add %arg1, %18 : tensor<2xf32>
    return %19, %11 : tensor<2xf32>, tensor<5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
