// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def pair_forces(coords: jnp.ndarray, masses: jnp.ndarray):
//     def interaction(here, xj, w):
//         d_ab = xj - here
//         d2 = jnp.sum(d_ab**2) + 1.0
//         strength = -jnp.log1p(d2) / d2
//         return w * strength * d_ab
//
//     def on_one(p):
//         return jnp.sum(
//             jax.vmap(interaction, in_axes=(None, 0, 0))(p, coords, masses), axis=0
//         )
//
//     net = lax.map(on_one, coords)
//     return net / (jnp.max(jnp.abs(net)) + 1e-5)
//
//   coords: float32[3, 2] in [-1.5, 1.5]
//   masses: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_pair_forces attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %c, %iterArg_5 = %0) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
      %10 = stablehlo.subtract %iterArg_2, %9 : tensor<3x2xf32>
      %11 = stablehlo.multiply %10, %10 : tensor<3x2xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.reduce(%11 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %14 = stablehlo.add %12, %13 : tensor<3xf32>
      %15 = stablehlo.log_plus_one %14 : tensor<3xf32>
      %16 = stablehlo.negate %15 : tensor<3xf32>
      %17 = stablehlo.divide %16, %14 : tensor<3xf32>
      %18 = stablehlo.multiply %iterArg_3, %17 : tensor<3xf32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
      %21 = stablehlo.multiply %20, %10 : tensor<3x2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.reduce(%21 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_5, %22, %iterArg_4) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_4, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %24, %23 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>
    }
    %2 = stablehlo.abs %1#4 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %4 = stablehlo.add %3, %cst_1 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.divide %1#4, %5 : tensor<3x2xf32>
    return %6 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %arg0, %iterArg_20 = %arg1, %iterArg_21 = %arg0, %iterArg_22 = %c, %iterArg_23 = %0, %iterArg_24 = %1, %iterArg_25 = %2, %iterArg_26 = %3, %iterArg_27 = %4, %iterArg_28 = %5, %iterArg_29 = %6, %iterArg_30 = %7, %iterArg_31 = %8) : tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i32>
      %44 = stablehlo.compare LT, %iterArg_22, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %44 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_22) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
      %47 = stablehlo.subtract %iterArg_21, %46 : tensor<3x2xf32>
      %48 = stablehlo.multiply %47, %47 : tensor<3x2xf32>
      %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %50 = stablehlo.multiply %49, %47 : tensor<3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%48 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %53 = stablehlo.add %51, %52 : tensor<3xf32>
      %54 = stablehlo.log_plus_one %53 : tensor<3xf32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %56 = stablehlo.add %53, %55 : tensor<3xf32>
      %57 = stablehlo.negate %54 : tensor<3xf32>
      %58 = stablehlo.divide %57, %53 : tensor<3xf32>
      %59 = stablehlo.multiply %53, %53 : tensor<3xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %61 = stablehlo.divide %60, %59 : tensor<3xf32>
      %62 = stablehlo.multiply %iterArg_20, %58 : tensor<3xf32>
      %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
      %65 = stablehlo.multiply %64, %47 : tensor<3x2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.reduce(%65 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_23, %66, %iterArg_22) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_0(%iterArg_24, %50, %iterArg_22) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %56, %iterArg_22) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %53, %iterArg_22) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %57, %iterArg_22) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %61, %iterArg_22) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %58, %iterArg_22) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %74 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %47, %iterArg_22) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_2(%iterArg_31, %63, %iterArg_22) : (tensor<3x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<3x3x1xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_22, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %76, %67, %68, %69, %70, %71, %72, %73, %74, %75 : tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>
    }
    %10 = stablehlo.abs %9#4 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %12 = stablehlo.compare GE, %9#4, %11, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_9) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.reshape %13 : (tensor<f32>) -> tensor<1x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x2xf32>
    %16 = stablehlo.compare EQ, %10, %15, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %17 = stablehlo.convert %16 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.add %13, %cst_11 : tensor<f32>
    %20 = stablehlo.multiply %19, %19 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %cst_12, %20 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<3x2xf32>
    %25 = stablehlo.multiply %24, %9#4 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.negate %26 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %29 = stablehlo.divide %22, %28 : tensor<3x2xf32>
    %30 = stablehlo.divide %27, %18 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %32 = stablehlo.multiply %31, %17 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %34 = stablehlo.select %12, %33, %32 : tensor<3x2xi1>, tensor<3x2xf32>
    %35 = stablehlo.select %12, %32, %33 : tensor<3x2xi1>, tensor<3x2xf32>
    %36 = stablehlo.negate %34 : tensor<3x2xf32>
    %37 = stablehlo.add %35, %36 : tensor<3x2xf32>
    %38 = stablehlo.add %29, %37 : tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %42:14 = stablehlo.while(%iterArg = %38, %iterArg_20 = %9#5, %iterArg_21 = %9#6, %iterArg_22 = %9#7, %iterArg_23 = %9#8, %iterArg_24 = %9#9, %iterArg_25 = %9#10, %iterArg_26 = %9#11, %iterArg_27 = %9#12, %iterArg_28 = %arg1, %iterArg_29 = %c_19, %iterArg_30 = %39, %iterArg_31 = %40, %iterArg_32 = %41) : tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %44 = stablehlo.compare LT, %iterArg_29, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %44 = stablehlo.subtract %c_33, %iterArg_29 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.subtract %44, %c_34 : tensor<i32>
      %46 = func.call @dynamic_index_in_dim(%iterArg, %45) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %47 = func.call @dynamic_index_in_dim_3(%iterArg_20, %45) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %48 = func.call @dynamic_index_in_dim_4(%iterArg_21, %45) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %49 = func.call @dynamic_index_in_dim_4(%iterArg_22, %45) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %50 = func.call @dynamic_index_in_dim_4(%iterArg_23, %45) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %51 = func.call @dynamic_index_in_dim_4(%iterArg_24, %45) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = func.call @dynamic_index_in_dim_4(%iterArg_25, %45) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %53 = func.call @dynamic_index_in_dim_3(%iterArg_26, %45) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_27, %45) : (tensor<3x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %55 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<2xf32>) -> tensor<3x2xf32>
      %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<3x2xf32>
      %58 = stablehlo.multiply %55, %53 : tensor<3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.reduce(%58 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %60 = stablehlo.reshape %59 : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.reduce(%60 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %62 = stablehlo.multiply %iterArg_28, %61 : tensor<3xf32>
      %63 = stablehlo.multiply %61, %52 : tensor<3xf32>
      %64 = stablehlo.add %iterArg_31, %63 : tensor<3xf32>
      %65 = stablehlo.multiply %62, %51 : tensor<3xf32>
      %66 = stablehlo.multiply %65, %50 : tensor<3xf32>
      %67 = stablehlo.negate %66 : tensor<3xf32>
      %68 = stablehlo.divide %62, %49 : tensor<3xf32>
      %69 = stablehlo.negate %68 : tensor<3xf32>
      %70 = stablehlo.divide %69, %48 : tensor<3xf32>
      %71 = stablehlo.add %67, %70 : tensor<3xf32>
      %72 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
      %73 = stablehlo.multiply %72, %47 : tensor<3x2xf32>
      %74 = stablehlo.add %57, %73 : tensor<3x2xf32>
      %75 = stablehlo.negate %74 : tensor<3x2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.reshape %76 : (tensor<2xf32>) -> tensor<1x2xf32>
      %78 = stablehlo.add %iterArg_30, %74 : tensor<3x2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %79 = stablehlo.reduce(%77 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_32, %79, %45) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_29, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %81, %78, %64, %80 : tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>
    }
    %43 = stablehlo.add %42#11, %42#13 : tensor<3x2xf32>
    return %43, %42#12 : tensor<3x2xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<3x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<3x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x1xf32>
    return %1 : tensor<3x3x1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<3x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
