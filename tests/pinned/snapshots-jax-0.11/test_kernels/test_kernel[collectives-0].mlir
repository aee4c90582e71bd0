// import jax
// import jax.numpy as jnp
//
//
// def stacked_consensus(deltas):
//     def local_update(deltas_part):
//         oscillation = jnp.sin(deltas_part)
//         deviation = jnp.exp(oscillation) - oscillation
//         all_parts = jax.lax.all_gather(deviation, "model")
//         consensus = jnp.sum(all_parts, axis=0)
//         diff = 2.0 - 1.02 * (deviation + consensus)
//         residual = diff - 0.8 * jnp.tanh(diff)
//         return residual
//
//     pair = jax.make_mesh((2,), ("model",), axis_types=(jax.sharding.AxisType.Auto,))
//     mapped = jax.shard_map(
//         local_update, mesh=pair, in_specs=(jax.P("model"),), out_specs=jax.P("model")
//     )
//     out = mapped(deltas)
//     return jax.nn.silu(0.8 * out + 0.2)
//
//   deltas: float32[8, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_stacked_consensus attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x5xf32>) -> (tensor<8x5xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>) {
      %6 = stablehlo.sine %arg1 : tensor<4x5xf32>
      %7 = stablehlo.exponential %6 : tensor<4x5xf32>
      %8 = stablehlo.subtract %7, %6 : tensor<4x5xf32>
      %9 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %10 = "stablehlo.all_gather"(%9) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %12 = stablehlo.add %8, %11 : tensor<4x5xf32>
      %cst_2 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<4x5xf32>
      %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %16 = stablehlo.subtract %15, %14 : tensor<4x5xf32>
      %17 = stablehlo.tanh %16 : tensor<4x5xf32>
      %cst_4 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<4x5xf32>
      %20 = stablehlo.subtract %16, %19 : tensor<4x5xf32>
      sdy.return %20 : tensor<4x5xf32>
    } : (tensor<8x5xf32>) -> tensor<8x5xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<8x5xf32>
    %5 = call @silu(%4) : (tensor<8x5xf32>) -> tensor<8x5xf32>
    return %5 : tensor<8x5xf32>
  }
  func.func private @silu(%arg0: tensor<8x5xf32>) -> tensor<8x5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<8x5xf32>
    %1 = stablehlo.exponential %0 : tensor<8x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<8x5xf32>
    return %6 : tensor<8x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x5xf32>) -> (tensor<8x5xf32> {jax.result_info = "result[0]"}) {
    %0:6 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>) {
      %11 = stablehlo.sine %arg1 : tensor<4x5xf32>
      %12 = stablehlo.cosine %arg1 : tensor<4x5xf32>
      %13 = stablehlo.exponential %11 : tensor<4x5xf32>
      %14 = stablehlo.subtract %13, %11 : tensor<4x5xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %16 = "stablehlo.all_gather"(%15) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %18 = stablehlo.add %14, %17 : tensor<4x5xf32>
      %cst_4 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<4x5xf32>
      %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %22 = stablehlo.subtract %21, %20 : tensor<4x5xf32>
      %23 = stablehlo.tanh %22 : tensor<4x5xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %25 = stablehlo.add %24, %23 : tensor<4x5xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %27 = stablehlo.subtract %26, %23 : tensor<4x5xf32>
      %28 = stablehlo.multiply %25, %27 : tensor<4x5xf32>
      %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %30 = stablehlo.multiply %29, %23 : tensor<4x5xf32>
      %31 = stablehlo.subtract %22, %30 : tensor<4x5xf32>
      %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %31, %12, %13, %32, %28, %33 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<4x5xf32>, tensor<1xf32>
    } : (tensor<8x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<8x5xf32>, tensor<2xf32>)
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<8x5xf32>
    %5:2 = call @silu(%4) : (tensor<8x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>)
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %7 = call @silu_0(%5#0, %5#1, %4, %6) : (tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>) -> tensor<8x5xf32>
    %cst_2 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<8x5xf32>
    %10 = sdy.manual_computation(%9, %0#1, %0#2, %0#3, %0#4, %0#5) in_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<4x5xf32>, %arg4: tensor<1xf32>, %arg5: tensor<4x5xf32>, %arg6: tensor<1xf32>) {
      %11 = stablehlo.reshape %arg4 : (tensor<1xf32>) -> tensor<f32>
      %12 = stablehlo.reshape %arg6 : (tensor<1xf32>) -> tensor<f32>
      %13 = stablehlo.negate %arg1 : tensor<4x5xf32>
      %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %15 = stablehlo.multiply %14, %13 : tensor<4x5xf32>
      %16 = stablehlo.multiply %15, %arg5 : tensor<4x5xf32>
      %17 = stablehlo.add %arg1, %16 : tensor<4x5xf32>
      %18 = stablehlo.negate %17 : tensor<4x5xf32>
      %19 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<4x5xf32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<2x4x5xf32>
      %22 = "stablehlo.reduce_scatter"(%21) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
        %29 = stablehlo.add %arg7, %arg8 : tensor<f32>
        stablehlo.return %29 : tensor<f32>
      }) : (tensor<2x4x5xf32>) -> tensor<1x4x5xf32>
      %23 = stablehlo.reshape %22 : (tensor<1x4x5xf32>) -> tensor<4x5xf32>
      %24 = stablehlo.add %20, %23 : tensor<4x5xf32>
      %25 = stablehlo.negate %24 : tensor<4x5xf32>
      %26 = stablehlo.multiply %24, %arg3 : tensor<4x5xf32>
      %27 = stablehlo.add %25, %26 : tensor<4x5xf32>
      %28 = stablehlo.multiply %27, %arg2 : tensor<4x5xf32>
      sdy.return %28 : tensor<4x5xf32>
    } : (tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<8x5xf32>, tensor<2xf32>) -> tensor<8x5xf32>
    return %10 : tensor<8x5xf32>
  }
  func.func private @silu(%arg0: tensor<8x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<8x5xf32>
    %1 = stablehlo.exponential %0 : tensor<8x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<8x5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<8x5xf32>
    return %8, %5 : tensor<8x5xf32>, tensor<8x5xf32>
  }
  func.func private @silu_0(%arg0: tensor<8x5xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<8x5xf32>, %arg3: tensor<8x5xf32>) -> tensor<8x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x5xf32>
    return %3 : tensor<8x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
