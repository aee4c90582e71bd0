// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def distributed_softmax_update(radius):
//     def block(local_radius):
//         relative = 0.9 / (1.9 + local_radius**2)
//         logits_part = relative + 0.498 * jax.nn.sigmoid(relative)
//         envelope_max = jnp.max(logits_part, axis=0)
//         top = lax.pmax(lax.stop_gradient(envelope_max), "model")
//         weights_part = jnp.exp(logits_part - top)
//         total = weights_part.sum(axis=0)
//         partition_sum = lax.psum(total, "model")
//         normalized = weights_part / partition_sum
//         superposed = logits_part + 0.35 * jnp.tanh(logits_part)
//         log_term = jnp.log(superposed)
//         return jnp.exp(-((normalized * log_term) ** 2))
//
//     mesh = jax.make_mesh((2,), ("model",), axis_types=(jax.sharding.AxisType.Auto,))
//     distributed = jax.shard_map(
//         block, mesh=mesh, in_specs=(jax.P("model"),), out_specs=jax.P("model")
//     )
//     out = distributed(radius)
//     return out
//
//   radius: float32[6, 1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_distributed_softmax_update attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x1xf32>) -> (tensor<6x1xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>) {
      %1 = stablehlo.multiply %arg1, %arg1 : tensor<3x1xf32>
      %cst = stablehlo.constant dense<1.900000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %3 = stablehlo.add %2, %1 : tensor<3x1xf32>
      %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %5 = stablehlo.divide %4, %3 : tensor<3x1xf32>
      %6 = stablehlo.negate %5 : tensor<3x1xf32>
      %7 = stablehlo.exponential %6 : tensor<3x1xf32>
      %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %9 = stablehlo.add %8, %7 : tensor<3x1xf32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %11 = stablehlo.divide %10, %9 : tensor<3x1xf32>
      %cst_3 = stablehlo.constant dense<4.980000e-01> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<3x1xf32>
      %14 = stablehlo.add %5, %13 : tensor<3x1xf32>
      %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %16 = "stablehlo.all_reduce"(%15) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %35 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
        stablehlo.return %35 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %17 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %19 = stablehlo.subtract %14, %18 : tensor<3x1xf32>
      %20 = stablehlo.exponential %19 : tensor<3x1xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %22 = "stablehlo.all_reduce"(%21) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %35 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %35 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %25 = stablehlo.divide %20, %24 : tensor<3x1xf32>
      %26 = stablehlo.tanh %14 : tensor<3x1xf32>
      %cst_6 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<3x1xf32>
      %29 = stablehlo.add %14, %28 : tensor<3x1xf32>
      %30 = stablehlo.log %29 : tensor<3x1xf32>
      %31 = stablehlo.multiply %25, %30 : tensor<3x1xf32>
      %32 = stablehlo.multiply %31, %31 : tensor<3x1xf32>
      %33 = stablehlo.negate %32 : tensor<3x1xf32>
      %34 = stablehlo.exponential %33 : tensor<3x1xf32>
      sdy.return %34 : tensor<3x1xf32>
    } : (tensor<6x1xf32>) -> tensor<6x1xf32>
    return %0 : tensor<6x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x1xf32>) -> (tensor<6x1xf32> {jax.result_info = "result[0]"}) {
    %0:15 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>) {
      %3 = stablehlo.multiply %arg1, %arg1 : tensor<3x1xf32>
      %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %5 = stablehlo.multiply %4, %arg1 : tensor<3x1xf32>
      %cst_1 = stablehlo.constant dense<1.900000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %7 = stablehlo.add %6, %3 : tensor<3x1xf32>
      %cst_2 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %9 = stablehlo.divide %8, %7 : tensor<3x1xf32>
      %10 = stablehlo.multiply %7, %7 : tensor<3x1xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %12 = stablehlo.divide %11, %10 : tensor<3x1xf32>
      %13 = stablehlo.negate %9 : tensor<3x1xf32>
      %14 = stablehlo.exponential %13 : tensor<3x1xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %16 = stablehlo.add %15, %14 : tensor<3x1xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %18 = stablehlo.divide %17, %16 : tensor<3x1xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %20 = stablehlo.subtract %19, %18 : tensor<3x1xf32>
      %21 = stablehlo.multiply %18, %20 : tensor<3x1xf32>
      %cst_7 = stablehlo.constant dense<4.980000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %23 = stablehlo.multiply %22, %18 : tensor<3x1xf32>
      %24 = stablehlo.add %9, %23 : tensor<3x1xf32>
      %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %25 = stablehlo.reduce(%24 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %26 = "stablehlo.all_reduce"(%25) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %58 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
        stablehlo.return %58 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %29 = stablehlo.subtract %24, %28 : tensor<3x1xf32>
      %30 = stablehlo.exponential %29 : tensor<3x1xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %32 = "stablehlo.all_reduce"(%31) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %58 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %58 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %35 = stablehlo.divide %30, %34 : tensor<3x1xf32>
      %36 = stablehlo.multiply %33, %33 : tensor<1x1xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
      %38 = stablehlo.divide %37, %36 : tensor<1x1xf32>
      %39 = stablehlo.tanh %24 : tensor<3x1xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %41 = stablehlo.add %40, %39 : tensor<3x1xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %43 = stablehlo.subtract %42, %39 : tensor<3x1xf32>
      %44 = stablehlo.multiply %41, %43 : tensor<3x1xf32>
      %cst_13 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %46 = stablehlo.multiply %45, %39 : tensor<3x1xf32>
      %47 = stablehlo.add %24, %46 : tensor<3x1xf32>
      %48 = stablehlo.log %47 : tensor<3x1xf32>
      %49 = stablehlo.multiply %35, %48 : tensor<3x1xf32>
      %50 = stablehlo.multiply %49, %49 : tensor<3x1xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %52 = stablehlo.multiply %51, %49 : tensor<3x1xf32>
      %53 = stablehlo.negate %50 : tensor<3x1xf32>
      %54 = stablehlo.exponential %53 : tensor<3x1xf32>
      %55 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %56 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %54, %5, %55, %12, %21, %56, %30, %33, %38, %44, %57, %47, %48, %35, %52 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<3x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>
    } : (tensor<6x1xf32>) -> (tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %2 = sdy.manual_computation(%1, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10, %0#11, %0#12, %0#13, %0#14, %0#0) in_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3x1xf32>, %arg5: tensor<3x1xf32>, %arg6: tensor<1xf32>, %arg7: tensor<3x1xf32>, %arg8: tensor<1x1xf32>, %arg9: tensor<1x1xf32>, %arg10: tensor<3x1xf32>, %arg11: tensor<1xf32>, %arg12: tensor<3x1xf32>, %arg13: tensor<3x1xf32>, %arg14: tensor<3x1xf32>, %arg15: tensor<3x1xf32>, %arg16: tensor<3x1xf32>) {
      %3 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<f32>
      %4 = stablehlo.reshape %arg6 : (tensor<1xf32>) -> tensor<f32>
      %5 = stablehlo.reshape %arg11 : (tensor<1xf32>) -> tensor<f32>
      %6 = stablehlo.multiply %arg1, %arg16 : tensor<3x1xf32>
      %7 = stablehlo.negate %6 : tensor<3x1xf32>
      %8 = stablehlo.multiply %7, %arg15 : tensor<3x1xf32>
      %9 = stablehlo.multiply %arg14, %8 : tensor<3x1xf32>
      %10 = stablehlo.multiply %8, %arg13 : tensor<3x1xf32>
      %11 = stablehlo.divide %9, %arg12 : tensor<3x1xf32>
      %12 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<3x1xf32>
      %14 = stablehlo.multiply %13, %arg10 : tensor<3x1xf32>
      %15 = stablehlo.add %11, %14 : tensor<3x1xf32>
      %16 = stablehlo.broadcast_in_dim %arg9, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %17 = stablehlo.multiply %10, %16 : tensor<3x1xf32>
      %18 = stablehlo.multiply %17, %arg7 : tensor<3x1xf32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %20 = stablehlo.reshape %19 : (tensor<1xf32>) -> tensor<1x1xf32>
      %21 = stablehlo.negate %20 : tensor<1x1xf32>
      %22 = stablehlo.broadcast_in_dim %arg8, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %23 = stablehlo.divide %10, %22 : tensor<3x1xf32>
      %24 = "stablehlo.all_reduce"(%21) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
        %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
        stablehlo.return %40 : tensor<f32>
      }) : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.reduce(%24 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
      %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<3x1xf32>
      %28 = stablehlo.add %23, %27 : tensor<3x1xf32>
      %29 = stablehlo.multiply %28, %arg7 : tensor<3x1xf32>
      %30 = stablehlo.add %15, %29 : tensor<3x1xf32>
      %31 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<3x1xf32>
      %33 = stablehlo.multiply %32, %arg5 : tensor<3x1xf32>
      %34 = stablehlo.add %30, %33 : tensor<3x1xf32>
      %35 = stablehlo.multiply %34, %arg4 : tensor<3x1xf32>
      %36 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %37 = stablehlo.multiply %35, %36 : tensor<3x1xf32>
      %38 = stablehlo.negate %37 : tensor<3x1xf32>
      %39 = stablehlo.multiply %38, %arg2 : tensor<3x1xf32>
      sdy.return %39 : tensor<3x1xf32>
    } : (tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x1xf32>
    return %2 : tensor<6x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
