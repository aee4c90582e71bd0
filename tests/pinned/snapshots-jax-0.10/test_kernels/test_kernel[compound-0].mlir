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
      %15 = func.call @closed_call(%iterArg, %iterArg_4) : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %16, %15 : tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>
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
  func.func private @closed_call(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = call @_roll_static(%arg1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x2xf32>
    %4 = stablehlo.divide %arg1, %3 : tensor<4x2xf32>
    %5 = call @softplus(%4) : (tensor<4x2xf32>) -> tensor<4x2xf32>
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
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %0#0, %iterArg_24 = %0#1, %iterArg_25 = %arg1, %iterArg_26 = %c, %iterArg_27 = %arg0, %iterArg_28 = %1, %iterArg_29 = %2, %iterArg_30 = %3, %iterArg_31 = %4, %iterArg_32 = %5, %iterArg_33 = %6, %iterArg_34 = %7, %iterArg_35 = %8) : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    cond {
      %c_36 = stablehlo.constant dense<3> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_26, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %56:9 = func.call @closed_call(%iterArg, %iterArg_24, %iterArg_25, %iterArg_27) : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>)
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_28, %56#1, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_29, %56#2, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_30, %56#3, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_31, %56#4, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_32, %56#5, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_33, %56#6, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_34, %56#7, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_35, %56#8, %iterArg_26) : (tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg_26, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %65, %56#0, %57, %58, %59, %60, %61, %62, %63, %64 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>
    }
    %10 = stablehlo.abs %9#4 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %12 = stablehlo.compare GE, %9#4, %11, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %13 = stablehlo.log_plus_one %10 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %15 = stablehlo.add %10, %14 : tensor<4x2xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%16 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.add %19, %20 : tensor<2xf32>
    %22 = stablehlo.sqrt %21 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.divide %23, %22 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%arg1 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %26 = stablehlo.divide %25, %cst_14 : tensor<f32>
    %27 = stablehlo.abs %26 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.compare GE, %26, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %29 = stablehlo.negate %27 : tensor<f32>
    %30 = stablehlo.exponential %29 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.multiply %22, %31 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %31, %34 : tensor<2xf32>
    %36 = stablehlo.multiply %33, %30 : tensor<f32>
    %37 = stablehlo.negate %36 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.select %28, %cst_18, %37 : tensor<i1>, tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %28, %37, %cst_19 : tensor<i1>, tensor<f32>
    %40 = stablehlo.negate %38 : tensor<f32>
    %41 = stablehlo.add %39, %40 : tensor<f32>
    %cst_20 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %42 = stablehlo.divide %41, %cst_20 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %44 = stablehlo.multiply %35, %24 : tensor<2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
    %46 = stablehlo.multiply %45, %18 : tensor<4x2xf32>
    %47 = stablehlo.divide %46, %15 : tensor<4x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %49 = stablehlo.select %12, %48, %47 : tensor<4x2xi1>, tensor<4x2xf32>
    %50 = stablehlo.select %12, %47, %48 : tensor<4x2xi1>, tensor<4x2xf32>
    %51 = stablehlo.negate %49 : tensor<4x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<4x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %54:12 = stablehlo.while(%iterArg = %9#5, %iterArg_24 = %9#6, %iterArg_25 = %9#7, %iterArg_26 = %9#8, %iterArg_27 = %9#9, %iterArg_28 = %9#10, %iterArg_29 = %9#11, %iterArg_30 = %9#12, %iterArg_31 = %arg1, %iterArg_32 = %c_23, %iterArg_33 = %53, %iterArg_34 = %52) : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
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
      %59 = func.call @dynamic_index_in_dim(%iterArg_24, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_25, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_26, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_27, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %63 = func.call @dynamic_index_in_dim(%iterArg_28, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %64 = func.call @dynamic_index_in_dim(%iterArg_29, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %65 = func.call @dynamic_index_in_dim(%iterArg_30, %57) : (tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %66:2 = func.call @closed_call_1(%iterArg_31, %iterArg_33, %iterArg_34, %58, %59, %60, %61, %62, %63, %64, %65) : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_32, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %67, %66#0, %66#1 : tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<3x4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %55 = stablehlo.add %43, %54#10 : tensor<4x2xf32>
    return %54#11, %55 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @softplus() -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    return %0, %1 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = call @_roll_static(%arg3) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %5 = stablehlo.add %4, %1 : tensor<4x2xf32>
    %6 = stablehlo.divide %arg3, %5 : tensor<4x2xf32>
    %7 = stablehlo.multiply %5, %5 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<4x2xf32>
    %10:2 = call @softplus_0(%6, %arg0, %arg1) : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
    %11 = stablehlo.multiply %10#0, %arg2 : tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x2xf32>
    %14 = stablehlo.add %arg3, %13 : tensor<4x2xf32>
    %15 = stablehlo.tanh %14 : tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<4x2xf32>
    return %15, %3, %5, %arg3, %9, %10#1, %10#0, %15, %17 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
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
  func.func private @closed_call_1(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<4x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<4x2xf32>, %arg7: tensor<4x2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<4x2xf32>, %arg10: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = stablehlo.multiply %arg2, %arg10 : tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<4x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4x2xf32>
    %5 = stablehlo.multiply %arg8, %4 : tensor<4x2xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<4x2xf32>
    %7 = stablehlo.multiply %4, %arg0 : tensor<4x2xf32>
    %8 = call @softplus_2(%arg7, %7) : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %9 = stablehlo.multiply %8, %arg6 : tensor<4x2xf32>
    %10 = stablehlo.multiply %9, %arg5 : tensor<4x2xf32>
    %11 = stablehlo.negate %10 : tensor<4x2xf32>
    %12 = stablehlo.divide %8, %arg4 : tensor<4x2xf32>
    %13 = stablehlo.add %2, %12 : tensor<4x2xf32>
    %14 = stablehlo.multiply %11, %arg3 : tensor<4x2xf32>
    %15 = call @_roll_static_3(%14) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %16 = stablehlo.add %13, %15 : tensor<4x2xf32>
    return %6, %16 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @softplus_2(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
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
