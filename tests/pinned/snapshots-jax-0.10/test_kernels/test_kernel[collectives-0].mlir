// import jax
// import jax.numpy as jnp
//
//
// def stacked_consensus(deltas):
//     def local_update(deltas_part):
//         log_term = jnp.log1p(deltas_part**2)
//         stacked = jax.lax.all_gather(log_term, "model")
//         consensus = jnp.sum(stacked, axis=0)
//         return jnp.tanh(log_term * consensus)
//
//     grid = jax.make_mesh((2,), ("model",), axis_types=(jax.sharding.AxisType.Auto,))
//     sharded = jax.shard_map(
//         local_update, mesh=grid, in_specs=(jax.P("model"),), out_specs=jax.P("model")
//     )
//     out = sharded(deltas)
//     return jnp.mean(out**2)
//
//   deltas: float32[8, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_stacked_consensus attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>) {
      %4 = stablehlo.multiply %arg1, %arg1 : tensor<4x5xf32>
      %5 = stablehlo.log_plus_one %4 : tensor<4x5xf32>
      %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %7 = "stablehlo.all_gather"(%6) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %9 = stablehlo.multiply %5, %8 : tensor<4x5xf32>
      %10 = stablehlo.tanh %9 : tensor<4x5xf32>
      sdy.return %10 : tensor<4x5xf32>
    } : (tensor<8x5xf32>) -> tensor<8x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<8x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_0 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x5xf32>) -> (tensor<8x5xf32> {jax.result_info = "result[0]"}) {
    %0:6 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>) {
      %7 = stablehlo.multiply %arg1, %arg1 : tensor<4x5xf32>
      %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %9 = stablehlo.multiply %8, %arg1 : tensor<4x5xf32>
      %10 = stablehlo.log_plus_one %7 : tensor<4x5xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %12 = stablehlo.add %7, %11 : tensor<4x5xf32>
      %13 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %14 = "stablehlo.all_gather"(%13) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %16 = stablehlo.multiply %10, %15 : tensor<4x5xf32>
      %17 = stablehlo.tanh %16 : tensor<4x5xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %19 = stablehlo.subtract %18, %17 : tensor<4x5xf32>
      sdy.return %9, %12, %15, %10, %19, %17 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    } : (tensor<8x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>)
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %2 = stablehlo.multiply %1, %0#5 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<8x5xf32>
    %6 = sdy.manual_computation(%5, %0#0, %0#1, %0#2, %0#3, %0#5, %0#4) in_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<4x5xf32>, %arg4: tensor<4x5xf32>, %arg5: tensor<4x5xf32>, %arg6: tensor<4x5xf32>, %arg7: tensor<4x5xf32>) {
      %7 = stablehlo.multiply %arg1, %arg7 : tensor<4x5xf32>
      %8 = stablehlo.multiply %7, %arg6 : tensor<4x5xf32>
      %9 = stablehlo.add %7, %8 : tensor<4x5xf32>
      %10 = stablehlo.multiply %arg5, %9 : tensor<4x5xf32>
      %11 = stablehlo.multiply %9, %arg4 : tensor<4x5xf32>
      %12 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<2x4x5xf32>
      %13 = "stablehlo.reduce_scatter"(%12) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
        %18 = stablehlo.add %arg8, %arg9 : tensor<f32>
        stablehlo.return %18 : tensor<f32>
      }) : (tensor<2x4x5xf32>) -> tensor<1x4x5xf32>
      %14 = stablehlo.reshape %13 : (tensor<1x4x5xf32>) -> tensor<4x5xf32>
      %15 = stablehlo.add %11, %14 : tensor<4x5xf32>
      %16 = stablehlo.divide %15, %arg3 : tensor<4x5xf32>
      %17 = stablehlo.multiply %16, %arg2 : tensor<4x5xf32>
      sdy.return %17 : tensor<4x5xf32>
    } : (tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>) -> tensor<8x5xf32>
    return %6 : tensor<8x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
