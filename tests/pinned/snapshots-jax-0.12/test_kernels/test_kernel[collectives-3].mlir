// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def distributed_softmax(radius):
//     """Distributed softmax of radius.
//
//     Args:
//         radius: (6, 1)
//
//     Returns:
//         (6, 1)
//     """
//
//     def block(local_radius):
//         logits_part = 0.89 - 1.5 * (1.0 / (0.9 + local_radius**2))
//         largest = logits_part.max(axis=0)
//         global_max = lax.pmax(lax.stop_gradient(largest), "model")
//         numerator = jnp.exp(logits_part - global_max)
//         summed = numerator.sum(axis=0)
//         denominator = lax.psum(summed, "model")
//         ratio = numerator / denominator
//         added = 0.8 * (logits_part * (2.0 - logits_part)) + 0.66
//         return 0.41 + ratio * added
//
//     device_mesh = jax.make_mesh(
//         (2,), ("model",), axis_types=(jax.sharding.AxisType.Auto,)
//     )
//     mapped = jax.shard_map(
//         block, mesh=device_mesh, in_specs=(jax.P("model"),), out_specs=jax.P("model")
//     )
//     outcome = mapped(radius)
//     return outcome**3
//
//   radius: float32[6, 1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_distributed_softmax attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x1xf32>) -> (tensor<6x1xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>) {
      %3 = stablehlo.multiply %arg1, %arg1 : tensor<3x1xf32>
      %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
      %4 = stablehlo.convert %cst : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %6 = stablehlo.add %5, %3 : tensor<3x1xf32>
      %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.convert %cst_0 : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %9 = stablehlo.divide %8, %6 : tensor<3x1xf32>
      %cst_1 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %10 = stablehlo.convert %cst_1 : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %12 = stablehlo.multiply %11, %9 : tensor<3x1xf32>
      %cst_2 = stablehlo.constant dense<0.889999985> : tensor<f32>
      %13 = stablehlo.convert %cst_2 : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %15 = stablehlo.subtract %14, %12 : tensor<3x1xf32>
      %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %17 = "stablehlo.all_reduce"(%16) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %41 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
        stablehlo.return %41 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %18 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %20 = stablehlo.subtract %15, %19 : tensor<3x1xf32>
      %21 = stablehlo.exponential %20 : tensor<3x1xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %23 = "stablehlo.all_reduce"(%22) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %41 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %41 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %26 = stablehlo.divide %21, %25 : tensor<3x1xf32>
      %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %27 = stablehlo.convert %cst_5 : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %29 = stablehlo.subtract %28, %15 : tensor<3x1xf32>
      %30 = stablehlo.multiply %15, %29 : tensor<3x1xf32>
      %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %31 = stablehlo.convert %cst_6 : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %33 = stablehlo.multiply %32, %30 : tensor<3x1xf32>
      %cst_7 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %34 = stablehlo.convert %cst_7 : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %36 = stablehlo.add %33, %35 : tensor<3x1xf32>
      %37 = stablehlo.multiply %26, %36 : tensor<3x1xf32>
      %cst_8 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %38 = stablehlo.convert %cst_8 : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %40 = stablehlo.add %39, %37 : tensor<3x1xf32>
      sdy.return %40 : tensor<3x1xf32>
    } : (tensor<6x1xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6x1xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<6x1xf32>
    return %2 : tensor<6x1xf32>
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
    %0:13 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>) {
      %7 = stablehlo.multiply %arg1, %arg1 : tensor<3x1xf32>
      %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %9 = stablehlo.multiply %8, %arg1 : tensor<3x1xf32>
      %cst_2 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %10 = stablehlo.convert %cst_2 : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %12 = stablehlo.add %11, %7 : tensor<3x1xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.convert %cst_3 : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %15 = stablehlo.divide %14, %12 : tensor<3x1xf32>
      %16 = stablehlo.multiply %12, %12 : tensor<3x1xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %18 = stablehlo.divide %17, %16 : tensor<3x1xf32>
      %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %19 = stablehlo.convert %cst_5 : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %21 = stablehlo.multiply %20, %15 : tensor<3x1xf32>
      %cst_6 = stablehlo.constant dense<0.889999985> : tensor<f32>
      %22 = stablehlo.convert %cst_6 : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %24 = stablehlo.subtract %23, %21 : tensor<3x1xf32>
      %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %26 = "stablehlo.all_reduce"(%25) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %56 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
        stablehlo.return %56 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %29 = stablehlo.subtract %24, %28 : tensor<3x1xf32>
      %30 = stablehlo.exponential %29 : tensor<3x1xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %32 = "stablehlo.all_reduce"(%31) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %56 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %56 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %35 = stablehlo.divide %30, %34 : tensor<3x1xf32>
      %36 = stablehlo.multiply %33, %33 : tensor<1x1xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
      %38 = stablehlo.divide %37, %36 : tensor<1x1xf32>
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %39 = stablehlo.convert %cst_10 : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %41 = stablehlo.subtract %40, %24 : tensor<3x1xf32>
      %42 = stablehlo.multiply %24, %41 : tensor<3x1xf32>
      %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %43 = stablehlo.convert %cst_11 : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %45 = stablehlo.multiply %44, %42 : tensor<3x1xf32>
      %cst_12 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %46 = stablehlo.convert %cst_12 : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %48 = stablehlo.add %45, %47 : tensor<3x1xf32>
      %49 = stablehlo.multiply %35, %48 : tensor<3x1xf32>
      %cst_13 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %50 = stablehlo.convert %cst_13 : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %52 = stablehlo.add %51, %49 : tensor<3x1xf32>
      %53 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %54 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %55 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %52, %9, %53, %18, %54, %30, %33, %38, %41, %24, %55, %48, %35 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<3x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<3x1xf32>, tensor<3x1xf32>
    } : (tensor<6x1xf32>) -> (tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<6x1xf32>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<6x1xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<6x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<6x1xf32>
    %6 = sdy.manual_computation(%5, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10, %0#11, %0#12) in_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<3x1xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3x1xf32>, %arg5: tensor<1xf32>, %arg6: tensor<3x1xf32>, %arg7: tensor<1x1xf32>, %arg8: tensor<1x1xf32>, %arg9: tensor<3x1xf32>, %arg10: tensor<3x1xf32>, %arg11: tensor<1xf32>, %arg12: tensor<3x1xf32>, %arg13: tensor<3x1xf32>) {
      %7 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<f32>
      %8 = stablehlo.reshape %arg5 : (tensor<1xf32>) -> tensor<f32>
      %9 = stablehlo.reshape %arg11 : (tensor<1xf32>) -> tensor<f32>
      %10 = stablehlo.multiply %arg13, %arg1 : tensor<3x1xf32>
      %11 = stablehlo.multiply %arg1, %arg12 : tensor<3x1xf32>
      %12 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %13 = stablehlo.multiply %12, %10 : tensor<3x1xf32>
      %14 = stablehlo.multiply %arg10, %13 : tensor<3x1xf32>
      %15 = stablehlo.multiply %13, %arg9 : tensor<3x1xf32>
      %16 = stablehlo.negate %14 : tensor<3x1xf32>
      %17 = stablehlo.add %15, %16 : tensor<3x1xf32>
      %18 = stablehlo.broadcast_in_dim %arg8, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %19 = stablehlo.multiply %11, %18 : tensor<3x1xf32>
      %20 = stablehlo.multiply %19, %arg6 : tensor<3x1xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
      %22 = stablehlo.reshape %21 : (tensor<1xf32>) -> tensor<1x1xf32>
      %23 = stablehlo.negate %22 : tensor<1x1xf32>
      %24 = stablehlo.broadcast_in_dim %arg7, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
      %25 = stablehlo.divide %11, %24 : tensor<3x1xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%23 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %28 = "stablehlo.all_reduce"(%27) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> ({
      ^bb0(%arg14: tensor<f32>, %arg15: tensor<f32>):
        %41 = stablehlo.add %arg14, %arg15 : tensor<f32>
        stablehlo.return %41 : tensor<f32>
      }) : (tensor<1xf32>) -> tensor<1xf32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<1xf32>) -> tensor<3x1xf32>
      %30 = stablehlo.add %25, %29 : tensor<3x1xf32>
      %31 = stablehlo.multiply %30, %arg6 : tensor<3x1xf32>
      %32 = stablehlo.add %17, %31 : tensor<3x1xf32>
      %33 = stablehlo.negate %32 : tensor<3x1xf32>
      %34 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %35 = stablehlo.multiply %34, %33 : tensor<3x1xf32>
      %36 = stablehlo.multiply %35, %arg4 : tensor<3x1xf32>
      %37 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
      %38 = stablehlo.multiply %36, %37 : tensor<3x1xf32>
      %39 = stablehlo.negate %38 : tensor<3x1xf32>
      %40 = stablehlo.multiply %39, %arg2 : tensor<3x1xf32>
      sdy.return %40 : tensor<3x1xf32>
    } : (tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2xf32>, tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x1xf32>
    return %6 : tensor<6x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
