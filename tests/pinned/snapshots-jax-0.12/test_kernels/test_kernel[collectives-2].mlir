// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ranked_step(features: jax.Array) -> jax.Array:
//     def shard_fn(features_shard):
//         place = lax.axis_index("devices")
//         switched = jnp.where(
//             place == 0, jnp.tanh(features_shard), jnp.tanh(features_shard)
//         )
//         rolled = lax.ppermute(switched, "devices", [(0, 1), (1, 0)])
//         return rolled - features_shard
//
//     mesh = jax.make_mesh((2,), ("devices",), axis_types=(jax.sharding.AxisType.Auto,))
//     run = jax.shard_map(
//         shard_fn, mesh=mesh, in_specs=(jax.P("devices"),), out_specs=jax.P("devices")
//     )
//     output = run(features)
//     length = jnp.sqrt(jnp.sum(output**2, axis=0, keepdims=True) + 1e-5)
//     return output / length
//
//   features: float32[6, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_ranked_step attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["devices"=2]> {stablehlo.mesh = {axes = [{name = "devices", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_1 = stablehlo.constant dense<2> : tensor<ui32>
      %9 = stablehlo.partition_id : tensor<ui32>
      %10 = stablehlo.divide %9, %c : tensor<ui32>
      %11 = stablehlo.remainder %10, %c_1 : tensor<ui32>
      %12 = stablehlo.convert %11 : (tensor<ui32>) -> tensor<i32>
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.convert %c_2 : tensor<i32>
      %14 = stablehlo.compare EQ, %12, %13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %15 = stablehlo.tanh %arg1 : tensor<3x4xf32>
      %16 = stablehlo.tanh %arg1 : tensor<3x4xf32>
      %17 = func.call @_where(%14, %15, %16) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %18 = "stablehlo.collective_permute"(%17) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %19 = stablehlo.subtract %18, %arg1 : tensor<3x4xf32>
      sdy.return %19 : tensor<3x4xf32>
    } : (tensor<6x4xf32>) -> tensor<6x4xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<6x4xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %5 = stablehlo.add %3, %4 : tensor<1x4xf32>
    %6 = stablehlo.sqrt %5 : tensor<1x4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<6x4xf32>
    %8 = stablehlo.divide %0, %7 : tensor<6x4xf32>
    return %8 : tensor<6x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["devices"=2]> {stablehlo.mesh = {axes = [{name = "devices", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}) {
    %0:4 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_7 = stablehlo.constant dense<2> : tensor<ui32>
      %29 = stablehlo.partition_id : tensor<ui32>
      %30 = stablehlo.divide %29, %c : tensor<ui32>
      %31 = stablehlo.remainder %30, %c_7 : tensor<ui32>
      %32 = stablehlo.convert %31 : (tensor<ui32>) -> tensor<i32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %33 = stablehlo.convert %c_8 : tensor<i32>
      %34 = stablehlo.compare EQ, %32, %33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %35 = stablehlo.tanh %arg1 : tensor<3x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %37 = stablehlo.add %36, %35 : tensor<3x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %39 = stablehlo.subtract %38, %35 : tensor<3x4xf32>
      %40 = stablehlo.multiply %37, %39 : tensor<3x4xf32>
      %41 = stablehlo.tanh %arg1 : tensor<3x4xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %43 = stablehlo.add %42, %41 : tensor<3x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %45 = stablehlo.subtract %44, %41 : tensor<3x4xf32>
      %46 = stablehlo.multiply %43, %45 : tensor<3x4xf32>
      %47 = func.call @_where(%34, %35, %41) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %48 = "stablehlo.collective_permute"(%47) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %49 = stablehlo.subtract %48, %arg1 : tensor<3x4xf32>
      %50 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<i1>) -> tensor<1xi1>
      sdy.return %49, %40, %46, %50 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xi1>
    } : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xi1>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %3 = stablehlo.multiply %2, %0#0 : tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<6x4xf32>, tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<1x4xf32>
    %8 = stablehlo.sqrt %7 : tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %10 = stablehlo.divide %9, %8 : tensor<1x4xf32>
    %11 = stablehlo.multiply %8, %8 : tensor<1x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %13 = stablehlo.divide %12, %11 : tensor<1x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<6x4xf32>
    %16 = stablehlo.multiply %14, %15 : tensor<6x4xf32>
    %17 = stablehlo.multiply %16, %0#0 : tensor<6x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6x4xf32>, tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.reshape %18 : (tensor<4xf32>) -> tensor<1x4xf32>
    %20 = stablehlo.negate %19 : tensor<1x4xf32>
    %21 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<6x4xf32>
    %22 = stablehlo.divide %14, %21 : tensor<6x4xf32>
    %23 = stablehlo.multiply %20, %10 : tensor<1x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<4xf32>) -> tensor<6x4xf32>
    %26 = stablehlo.multiply %25, %3 : tensor<6x4xf32>
    %27 = stablehlo.add %22, %26 : tensor<6x4xf32>
    %28 = sdy.manual_computation(%27, %0#1, %0#2, %0#3) in_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<3x4xf32>, %arg4: tensor<1xi1>) {
      %29 = stablehlo.reshape %arg4 : (tensor<1xi1>) -> tensor<i1>
      %30 = stablehlo.negate %arg1 : tensor<3x4xf32>
      %31 = "stablehlo.collective_permute"(%arg1) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %32:2 = func.call @_where_0(%29, %31) : (tensor<i1>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
      %33 = stablehlo.multiply %32#1, %arg3 : tensor<3x4xf32>
      %34 = stablehlo.add %30, %33 : tensor<3x4xf32>
      %35 = stablehlo.multiply %32#0, %arg2 : tensor<3x4xf32>
      %36 = stablehlo.add %34, %35 : tensor<3x4xf32>
      sdy.return %36 : tensor<3x4xf32>
    } : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xi1>) -> tensor<6x4xf32>
    return %28 : tensor<6x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3x4xf32>
    return %2, %1 : tensor<3x4xf32>, tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
