// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def gathered_layer_update(radius, projection):
//     def local_update(radius_part, projection_shard):
//         full_w = lax.all_gather(projection_shard, "batch", tiled=True)
//         shifted = radius_part + 0.62 * jax.nn.soft_sign(radius_part)
//         affinity = jnp.einsum("ij,jk->ik", shifted, full_w)
//         return jnp.log1p(affinity * affinity)
//
//     device_mesh = jax.make_mesh(
//         (2,), ("batch",), axis_types=(jax.sharding.AxisType.Auto,)
//     )
//     step_fn = jax.shard_map(
//         local_update,
//         mesh=device_mesh,
//         in_specs=(jax.P("batch"), jax.P("batch")),
//         out_specs=jax.P("batch"),
//     )
//     out = step_fn(radius, projection)
//     shaped = out**3
//     activated = jnp.arcsinh(shaped)
//     return activated + 0.81 * jnp.sin(activated)
//
//   radius: float32[6, 2] in [0.3, 1.5]
//   projection: float32[2, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_gathered_layer_update attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["batch"=2]> {stablehlo.mesh = {axes = [{name = "batch", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["batch"=2]> {stablehlo.mesh = {axes = [{name = "batch", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<2x3xf32>) -> (tensor<6x3xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] out_shardings=[<@mesh, [{"batch"}, {}]>] manual_axes={"batch"} (%arg2: tensor<3x2xf32>, %arg3: tensor<1x3xf32>) {
      %8 = "stablehlo.all_gather"(%arg3) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "batch">]>, use_global_device_ids}> : (tensor<1x3xf32>) -> tensor<2x3xf32>
      %9 = func.call @soft_sign(%arg2) : (tensor<3x2xf32>) -> tensor<3x2xf32>
      %cst_0 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<3x2xf32>
      %12 = stablehlo.add %arg2, %11 : tensor<3x2xf32>
      %13 = stablehlo.dot_general %12, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<3x3xf32>
      %15 = stablehlo.log_plus_one %14 : tensor<3x3xf32>
      sdy.return %15 : tensor<3x3xf32>
    } : (tensor<6x2xf32>, tensor<2x3xf32>) -> tensor<6x3xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<6x3xf32>
    %3 = chlo.asinh %2 : tensor<6x3xf32> -> tensor<6x3xf32>
    %4 = stablehlo.sine %3 : tensor<6x3xf32>
    %cst = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<6x3xf32>
    %7 = stablehlo.add %3, %6 : tensor<6x3xf32>
    return %7 : tensor<6x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["batch"=2]> {stablehlo.mesh = {axes = [{name = "batch", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["batch"=2]> {stablehlo.mesh = {axes = [{name = "batch", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<2x3xf32>) -> (tensor<6x2xf32> {jax.result_info = "result[0]"}, tensor<2x3xf32> {jax.result_info = "result[1]"}) {
    %0:9 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] out_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] manual_axes={"batch"} (%arg2: tensor<3x2xf32>, %arg3: tensor<1x3xf32>) {
      %25 = "stablehlo.all_gather"(%arg3) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "batch">]>, use_global_device_ids}> : (tensor<1x3xf32>) -> tensor<2x3xf32>
      %26:4 = func.call @soft_sign(%arg2) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>)
      %cst_5 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %28 = stablehlo.multiply %27, %26#0 : tensor<3x2xf32>
      %29 = stablehlo.add %arg2, %28 : tensor<3x2xf32>
      %30 = stablehlo.dot_general %29, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
      %31 = stablehlo.multiply %30, %30 : tensor<3x3xf32>
      %32 = stablehlo.log_plus_one %31 : tensor<3x3xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %34 = stablehlo.add %31, %33 : tensor<3x3xf32>
      %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %32, %26#1, %26#2, %26#3, %35, %25, %29, %30, %34 : tensor<3x3xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<1xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    } : (tensor<6x2xf32>, tensor<2x3xf32>) -> (tensor<6x3xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<2xf32>, tensor<4x3xf32>, tensor<6x2xf32>, tensor<6x3xf32>, tensor<6x3xf32>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<6x3xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<6x3xf32>
    %3 = stablehlo.multiply %0#0, %0#0 : tensor<6x3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<6x3xf32>
    %6 = chlo.asinh %2 : tensor<6x3xf32> -> tensor<6x3xf32>
    %7 = chlo.square %2 : tensor<6x3xf32> -> tensor<6x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x3xf32>
    %10 = stablehlo.rsqrt %9 : tensor<6x3xf32>
    %11 = stablehlo.sine %6 : tensor<6x3xf32>
    %12 = stablehlo.cosine %6 : tensor<6x3xf32>
    %cst_1 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<6x3xf32>
    %15 = stablehlo.add %6, %14 : tensor<6x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %cst_4 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<6x3xf32>
    %20 = stablehlo.multiply %19, %12 : tensor<6x3xf32>
    %21 = stablehlo.add %17, %20 : tensor<6x3xf32>
    %22 = stablehlo.multiply %21, %10 : tensor<6x3xf32>
    %23 = stablehlo.multiply %22, %5 : tensor<6x3xf32>
    %24:2 = sdy.manual_computation(%23, %0#1, %0#2, %arg0, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8) in_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] out_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] manual_axes={"batch"} (%arg2: tensor<3x3xf32>, %arg3: tensor<3x2xi1>, %arg4: tensor<3x2xf32>, %arg5: tensor<3x2xf32>, %arg6: tensor<3x2xf32>, %arg7: tensor<1xf32>, %arg8: tensor<2x3xf32>, %arg9: tensor<3x2xf32>, %arg10: tensor<3x3xf32>, %arg11: tensor<3x3xf32>) {
      %25 = stablehlo.reshape %arg7 : (tensor<1xf32>) -> tensor<f32>
      %26 = stablehlo.divide %arg2, %arg11 : tensor<3x3xf32>
      %27 = stablehlo.multiply %arg10, %26 : tensor<3x3xf32>
      %28 = stablehlo.multiply %26, %arg10 : tensor<3x3xf32>
      %29 = stablehlo.add %27, %28 : tensor<3x3xf32>
      %30 = stablehlo.dot_general %29, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
      %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
      %32 = stablehlo.dot_general %29, %arg8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<3x2xf32>
      %33 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %34 = stablehlo.multiply %33, %32 : tensor<3x2xf32>
      %35 = func.call @soft_sign_0(%arg3, %arg4, %arg5, %arg6, %34) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
      %36 = stablehlo.add %32, %35 : tensor<3x2xf32>
      %37 = "stablehlo.reduce_scatter"(%31) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "batch">]>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg12: tensor<f32>, %arg13: tensor<f32>):
        %38 = stablehlo.add %arg12, %arg13 : tensor<f32>
        stablehlo.return %38 : tensor<f32>
      }) : (tensor<2x3xf32>) -> tensor<1x3xf32>
      sdy.return %36, %37 : tensor<3x2xf32>, tensor<1x3xf32>
    } : (tensor<6x3xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<2xf32>, tensor<4x3xf32>, tensor<6x2xf32>, tensor<6x3xf32>, tensor<6x3xf32>) -> (tensor<6x2xf32>, tensor<2x3xf32>)
    return %24#0, %24#1 : tensor<6x2xf32>, tensor<2x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x2xf32>
    return %5, %2, %4, %8 : tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x2xf32>
    %2 = stablehlo.negate %1 : tensor<3x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x2xi1>, tensor<3x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x2xi1>, tensor<3x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<3x2xf32>
    %8 = stablehlo.negate %5 : tensor<3x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x2xf32>
    return %9 : tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
