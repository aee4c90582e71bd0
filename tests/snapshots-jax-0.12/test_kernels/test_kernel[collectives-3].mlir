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
      %10 = stablehlo.convert %cst_0 : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %12 = stablehlo.multiply %11, %9 : tensor<3x2xf32>
      %13 = stablehlo.add %arg2, %12 : tensor<3x2xf32>
      %14 = stablehlo.dot_general %13, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
      %15 = stablehlo.multiply %14, %14 : tensor<3x3xf32>
      %16 = stablehlo.log_plus_one %15 : tensor<3x3xf32>
      sdy.return %16 : tensor<3x3xf32>
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
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %0, %2 : tensor<3x2xf32>
    %4 = stablehlo.divide %arg0, %3 : tensor<3x2xf32>
    return %4 : tensor<3x2xf32>
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
      %35 = "stablehlo.all_gather"(%arg3) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "batch">]>, use_global_device_ids}> : (tensor<1x3xf32>) -> tensor<2x3xf32>
      %36:4 = func.call @soft_sign(%arg2) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>)
      %cst_8 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
      %37 = stablehlo.convert %cst_8 : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %39 = stablehlo.multiply %38, %36#0 : tensor<3x2xf32>
      %40 = stablehlo.add %arg2, %39 : tensor<3x2xf32>
      %41 = stablehlo.dot_general %40, %35, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
      %42 = stablehlo.multiply %41, %41 : tensor<3x3xf32>
      %43 = stablehlo.log_plus_one %42 : tensor<3x3xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %45 = stablehlo.add %42, %44 : tensor<3x3xf32>
      %46 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %43, %36#1, %36#2, %36#3, %46, %35, %40, %41, %45 : tensor<3x3xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<1xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    } : (tensor<6x2xf32>, tensor<2x3xf32>) -> (tensor<6x3xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<2xf32>, tensor<4x3xf32>, tensor<6x2xf32>, tensor<6x3xf32>, tensor<6x3xf32>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<6x3xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<6x3xf32>
    %3 = stablehlo.multiply %0#0, %0#0 : tensor<6x3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<6x3xf32>
    %6 = chlo.asinh %2 : tensor<6x3xf32> -> tensor<6x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.abs %2 : tensor<6x3xf32>
    %cst_1 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %9 = stablehlo.multiply %7, %8 : tensor<6x3xf32>
    %cst_2 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %12 = stablehlo.clamp %10, %9, %11 : tensor<6x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %14 = stablehlo.divide %13, %12 : tensor<6x3xf32>
    %15 = stablehlo.multiply %2, %14 : tensor<6x3xf32>
    %16 = chlo.square %15 : tensor<6x3xf32> -> tensor<6x3xf32>
    %17 = chlo.square %14 : tensor<6x3xf32> -> tensor<6x3xf32>
    %18 = stablehlo.add %16, %17 : tensor<6x3xf32>
    %19 = stablehlo.rsqrt %18 : tensor<6x3xf32>
    %20 = stablehlo.multiply %14, %19 : tensor<6x3xf32>
    %21 = stablehlo.sine %6 : tensor<6x3xf32>
    %22 = stablehlo.cosine %6 : tensor<6x3xf32>
    %cst_4 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<6x3xf32>
    %25 = stablehlo.add %6, %24 : tensor<6x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %cst_7 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<6x3xf32>
    %30 = stablehlo.multiply %29, %22 : tensor<6x3xf32>
    %31 = stablehlo.add %27, %30 : tensor<6x3xf32>
    %32 = stablehlo.multiply %31, %20 : tensor<6x3xf32>
    %33 = stablehlo.multiply %32, %5 : tensor<6x3xf32>
    %34:2 = sdy.manual_computation(%33, %0#1, %0#2, %arg0, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8) in_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] out_shardings=[<@mesh, [{"batch"}, {}]>, <@mesh, [{"batch"}, {}]>] manual_axes={"batch"} (%arg2: tensor<3x3xf32>, %arg3: tensor<3x2xi1>, %arg4: tensor<3x2xf32>, %arg5: tensor<3x2xf32>, %arg6: tensor<3x2xf32>, %arg7: tensor<1xf32>, %arg8: tensor<2x3xf32>, %arg9: tensor<3x2xf32>, %arg10: tensor<3x3xf32>, %arg11: tensor<3x3xf32>) {
      %35 = stablehlo.reshape %arg7 : (tensor<1xf32>) -> tensor<f32>
      %36 = stablehlo.divide %arg2, %arg11 : tensor<3x3xf32>
      %37 = stablehlo.multiply %arg10, %36 : tensor<3x3xf32>
      %38 = stablehlo.multiply %36, %arg10 : tensor<3x3xf32>
      %39 = stablehlo.add %38, %37 : tensor<3x3xf32>
      %40 = stablehlo.dot_general %39, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
      %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
      %42 = stablehlo.dot_general %39, %arg8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<3x2xf32>
      %43 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<3x2xf32>
      %45 = func.call @soft_sign_0(%arg3, %arg4, %arg5, %arg6, %44) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
      %46 = stablehlo.add %42, %45 : tensor<3x2xf32>
      %47 = "stablehlo.reduce_scatter"(%41) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "batch">]>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg12: tensor<f32>, %arg13: tensor<f32>):
        %48 = stablehlo.add %arg12, %arg13 : tensor<f32>
        stablehlo.return %48 : tensor<f32>
      }) : (tensor<2x3xf32>) -> tensor<1x3xf32>
      sdy.return %46, %47 : tensor<3x2xf32>, tensor<1x3xf32>
    } : (tensor<6x3xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<2xf32>, tensor<4x3xf32>, tensor<6x2xf32>, tensor<6x3xf32>, tensor<6x3xf32>) -> (tensor<6x2xf32>, tensor<2x3xf32>)
    return %34#0, %34#1 : tensor<6x2xf32>, tensor<2x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.add %0, %4 : tensor<3x2xf32>
    %6 = stablehlo.divide %arg0, %5 : tensor<3x2xf32>
    %7 = stablehlo.multiply %5, %5 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x2xf32>
    return %6, %2, %5, %9 : tensor<3x2xf32>, tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>
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
