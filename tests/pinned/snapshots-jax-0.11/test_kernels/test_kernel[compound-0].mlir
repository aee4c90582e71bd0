// import jax
// import jax.numpy as jnp
//
//
// def compute_shallow_water(height, source):
//     """Shallow water of height and source."""
//
//     def one_step(_, prev):
//         exchange = prev / (1.0 + jnp.roll(prev, -1, axis=0) ** 2)
//         activation = jax.nn.softplus(exchange)
//         return jnp.tanh(prev + 0.2 * (activation * source))
//
//     outcome = jax.lax.fori_loop(0, 3, one_step, height)
//     log_term = jnp.log1p(jnp.abs(outcome))
//     sqrt_x = jnp.sqrt(jnp.sum(log_term**2, axis=0) + 0.32)
//     return sqrt_x * jnp.exp(-jnp.abs(jnp.mean(source)))
//
//   height: float32[4, 2] in [-1, 1]
//   source: float32[4, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_shallow_water attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = func.call @_roll_static(%iterArg_4) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %16 = stablehlo.multiply %15, %15 : tensor<4x2xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %18 = stablehlo.add %17, %16 : tensor<4x2xf32>
      %19 = stablehlo.divide %iterArg_4, %18 : tensor<4x2xf32>
      %20 = func.call @softplus(%19) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %21 = stablehlo.multiply %20, %iterArg : tensor<4x2xf32>
      %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<4x2xf32>
      %24 = stablehlo.add %iterArg_4, %23 : tensor<4x2xf32>
      %25 = stablehlo.tanh %24 : tensor<4x2xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %26, %25 : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>
    }
    %1 = stablehlo.abs %0#2 : tensor<4x2xf32>
    %2 = stablehlo.log_plus_one %1 : tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %4, %5 : tensor<2xf32>
    %7 = stablehlo.sqrt %6 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_2 : tensor<f32>
    %10 = stablehlo.abs %9 : tensor<f32>
    %11 = stablehlo.negate %10 : tensor<f32>
    %12 = stablehlo.exponential %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.multiply %7, %13 : tensor<2xf32>
    return %14 : tensor<2xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x2xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
    return %2 : tensor<4x2xf32>
  }
  func.func private @softplus(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x2xf32>
    %7 = stablehlo.abs %3 : tensor<4x2xf32>
    %8 = stablehlo.negate %7 : tensor<4x2xf32>
    %9 = stablehlo.exponential %8 : tensor<4x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x2xi1>, tensor<4x2xf32>
    return %12 : tensor<4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}) {
    %0:2 = call @softplus() : () -> (tensor<4x2xf32>, tensor<4x2xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:12 = stablehlo.while(%iterArg = %0#0, %iterArg_23 = %0#1, %iterArg_24 = %arg1, %iterArg_25 = %c, %iterArg_26 = %arg0, %iterArg_27 = %1, %iterArg_28 = %2, %iterArg_29 = %3, %iterArg_30 = %4, %iterArg_31 = %5, %iterArg_32 = %6, %iterArg_33 = %7) : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_25, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @_roll_static(%iterArg_26) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %56 = stablehlo.multiply %55, %55 : tensor<4x2xf32>
      %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %58 = stablehlo.multiply %57, %55 : tensor<4x2xf32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %60 = stablehlo.add %59, %56 : tensor<4x2xf32>
      %61 = stablehlo.divide %iterArg_26, %60 : tensor<4x2xf32>
      %62 = stablehlo.multiply %60, %60 : tensor<4x2xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %64 = stablehlo.divide %63, %62 : tensor<4x2xf32>
      %65:2 = func.call @softplus_0(%61, %iterArg, %iterArg_23) : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
      %66 = stablehlo.multiply %65#0, %iterArg_24 : tensor<4x2xf32>
      %cst_37 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<4x2xf32>
      %69 = stablehlo.add %iterArg_26, %68 : tensor<4x2xf32>
      %70 = stablehlo.tanh %69 : tensor<4x2xf32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %72 = stablehlo.add %71, %70 : tensor<4x2xf32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %74 = stablehlo.subtract %73, %70 : tensor<4x2xf32>
      %75 = stablehlo.multiply %72, %74 : tensor<4x2xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_27, %58, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_28, %60, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_29, %iterArg_26, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_30, %64, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_31, %65#1, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_32, %65#0, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_33, %75, %iterArg_25) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_25, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %83, %70, %76, %77, %78, %79, %80, %81, %82 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    }
    %9 = stablehlo.abs %8#4 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %11 = stablehlo.compare GE, %8#4, %10, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %12 = stablehlo.log_plus_one %9 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %14 = stablehlo.add %9, %13 : tensor<4x2xf32>
    %15 = stablehlo.multiply %12, %12 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.add %18, %19 : tensor<2xf32>
    %21 = stablehlo.sqrt %20 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.divide %22, %21 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%arg1 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %24, %cst_13 : tensor<f32>
    %26 = stablehlo.abs %25 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.compare GE, %25, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %28 = stablehlo.negate %26 : tensor<f32>
    %29 = stablehlo.exponential %28 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %21, %30 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.multiply %30, %33 : tensor<2xf32>
    %35 = stablehlo.multiply %32, %29 : tensor<f32>
    %36 = stablehlo.negate %35 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.select %27, %cst_17, %36 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.select %27, %36, %cst_18 : tensor<i1>, tensor<f32>
    %39 = stablehlo.negate %37 : tensor<f32>
    %40 = stablehlo.add %38, %39 : tensor<f32>
    %cst_19 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_19 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %43 = stablehlo.multiply %34, %23 : tensor<2xf32>
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
    %53:11 = stablehlo.while(%iterArg = %8#5, %iterArg_23 = %8#6, %iterArg_24 = %8#7, %iterArg_25 = %8#8, %iterArg_26 = %8#9, %iterArg_27 = %8#10, %iterArg_28 = %8#11, %iterArg_29 = %arg1, %iterArg_30 = %c_22, %iterArg_31 = %52, %iterArg_32 = %51) : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_30, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %55 = stablehlo.subtract %c_33, %iterArg_30 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_34 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim(%iterArg, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_23, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_24, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_25, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_26, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_27, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_28, %56) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %64 = stablehlo.multiply %iterArg_32, %63 : tensor<4x2xf32>
      %cst_35 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<4x2xf32>
      %67 = stablehlo.multiply %62, %66 : tensor<4x2xf32>
      %68 = stablehlo.add %iterArg_31, %67 : tensor<4x2xf32>
      %69 = stablehlo.multiply %66, %iterArg_29 : tensor<4x2xf32>
      %70 = func.call @softplus_1(%61, %69) : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
      %71 = stablehlo.multiply %70, %60 : tensor<4x2xf32>
      %72 = stablehlo.multiply %71, %59 : tensor<4x2xf32>
      %73 = stablehlo.negate %72 : tensor<4x2xf32>
      %74 = stablehlo.divide %70, %58 : tensor<4x2xf32>
      %75 = stablehlo.add %64, %74 : tensor<4x2xf32>
      %76 = stablehlo.multiply %73, %57 : tensor<4x2xf32>
      %77 = func.call @_roll_static_2(%76) : (tensor<4x2xf32>) -> tensor<4x2xf32>
      %78 = stablehlo.add %75, %77 : tensor<4x2xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_30, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %79, %68, %78 : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %54 = stablehlo.add %42, %53#9 : tensor<4x2xf32>
    return %53#10, %54 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @softplus() -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    return %0, %1 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x2xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
    return %2 : tensor<4x2xf32>
  }
  func.func private @softplus_0(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x2xf32>
    %7 = stablehlo.abs %3 : tensor<4x2xf32>
    %8 = stablehlo.negate %7 : tensor<4x2xf32>
    %9 = stablehlo.exponential %8 : tensor<4x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %15 = stablehlo.select %14, %arg1, %arg0 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %18 = stablehlo.select %17, %arg2, %12 : tensor<4x2xi1>, tensor<4x2xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<4x2xf32>
    %20 = stablehlo.exponential %19 : tensor<4x2xf32>
    return %12, %20 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<i32>) -> tensor<3x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x4x2xf32>, tensor<1x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2xf32>
    return %1 : tensor<3x4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x2xf32>, %arg1: tensor<i32>) -> tensor<4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<3x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @softplus_1(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
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
