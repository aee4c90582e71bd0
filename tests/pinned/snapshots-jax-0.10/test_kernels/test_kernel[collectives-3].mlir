// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def distributed_softmax(radius: jax.Array) -> jax.Array:
//     def block(local_radius):
//         peak = local_radius.max(axis=0)
//         global_max = lax.pmax(lax.stop_gradient(peak), "model")
//         numerator = jnp.exp(local_radius - global_max)
//         total = numerator.sum(axis=0)
//         partition_sum = lax.psum(total, "model")
//         ratio = numerator / partition_sum
//         sq = local_radius**2
//         return ratio * sq
//
//     mesh = jax.make_mesh((2,), ("model",), axis_types=(jax.sharding.AxisType.Auto,))
//     distributed = jax.shard_map(
//         block, mesh=mesh, in_specs=(jax.P("model"),), out_specs=jax.P("model")
//     )
//     res = distributed(radius)
//     return jnp.sqrt(jnp.mean(res**2))
//
//   radius: float32[6, 1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_distributed_softmax attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x1xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>) {
      %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %5 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %6 = "stablehlo.all_reduce"(%5) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %18 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
        stablehlo.return %18 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %9 = stablehlo.subtract %arg1, %8 : tensor<3x1xf32>
      %10 = stablehlo.exponential %9 : tensor<3x1xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %12 = "stablehlo.all_reduce"(%11) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %18 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %18 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %15 = stablehlo.divide %10, %14 : tensor<3x1xf32>
      %16 = stablehlo.multiply %arg1, %arg1 : tensor<3x1xf32>
      %17 = stablehlo.multiply %15, %16 : tensor<3x1xf32>
      sdy.return %17 : tensor<3x1xf32>
    } : (tensor<6x1xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_0 : tensor<f32>
    %4 = stablehlo.sqrt %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x1xf32>) -> (tensor<6x1xf32> {jax.result_info = "result[0]"}) {
    %0:7 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>) {
      %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %13 = stablehlo.reduce(%arg1 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %14 = "stablehlo.all_reduce"(%13) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %31 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
        stablehlo.return %31 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %17 = stablehlo.subtract %arg1, %16 : tensor<3x1xf32>
      %18 = stablehlo.exponential %17 : tensor<3x1xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %20 = "stablehlo.all_reduce"(%19) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %31 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %31 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %23 = stablehlo.divide %18, %22 : tensor<3x1xf32>
      %24 = stablehlo.multiply %21, %21 : tensor<1x1xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
      %26 = stablehlo.divide %25, %24 : tensor<1x1xf32>
      %27 = stablehlo.multiply %arg1, %arg1 : tensor<3x1xf32>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %29 = stablehlo.multiply %28, %arg1 : tensor<3x1xf32>
      %30 = stablehlo.multiply %23, %27 : tensor<3x1xf32>
      sdy.return %18, %21, %26, %29, %27, %23, %30 : tensor<3x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>
    } : (tensor<6x1xf32>) -> (tensor<6x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>)
    %1 = stablehlo.multiply %0#6, %0#6 : tensor<6x1xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %3 = stablehlo.multiply %2, %0#6 : tensor<6x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_1 : tensor<f32>
    %6 = stablehlo.sqrt %5 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.divide %cst_2, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.multiply %cst_3, %7 : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_4 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %11 = stablehlo.multiply %10, %3 : tensor<6x1xf32>
    %12 = sdy.manual_computation(%11, %0#0, %0#1, %0#2, %0#3, %0#4, %0#5) in_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<1x1xf32>, %arg4: tensor<1x1xf32>, %arg5: tensor<3x1xf32>, %arg6: tensor<3x1xf32>, %arg7: tensor<3x1xf32>) {
      %13 = stablehlo.multiply %arg7, %arg1 : tensor<3x1xf32>
      %14 = stablehlo.multiply %arg1, %arg6 : tensor<3x1xf32>
      %15 = stablehlo.multiply %13, %arg5 : tensor<3x1xf32>
      %16 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %17 = stablehlo.multiply %14, %16 : tensor<3x1xf32>
      %18 = stablehlo.multiply %17, %arg2 : tensor<3x1xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %20 = stablehlo.reshape %19 : (tensor<1xf32>) -> tensor<1x1xf32>
      %21 = stablehlo.negate %20 : tensor<1x1xf32>
      %22 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %23 = stablehlo.divide %14, %22 : tensor<3x1xf32>
      %24 = "stablehlo.all_reduce"(%21) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
        %31 = stablehlo.add %arg8, %arg9 : tensor<f32>
        stablehlo.return %31 : tensor<f32>
      }) : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
      %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<3x1xf32>
      %28 = stablehlo.add %23, %27 : tensor<3x1xf32>
      %29 = stablehlo.multiply %28, %arg2 : tensor<3x1xf32>
      %30 = stablehlo.add %15, %29 : tensor<3x1xf32>
      sdy.return %30 : tensor<3x1xf32>
    } : (tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x1xf32>
    return %12 : tensor<6x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
