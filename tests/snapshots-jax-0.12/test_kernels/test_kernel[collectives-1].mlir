// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def simple_clipped_update_term(offset, weights):
//     def on_shard(offset_block, local_weights):
//         update = jnp.arcsinh(offset_block)
//         local_sq = jnp.sum(update * update)
//         global_norm = jnp.sqrt(lax.psum(local_sq, "shard") + 0.9)
//         shrink = jnp.minimum(1.0, 2.1 / global_norm)
//         log_density = jnp.log1p(jnp.abs(shrink * update))
//         return local_weights - 0.62 * log_density
//
//     grid = jax.make_mesh((2,), ("shard",), axis_types=(jax.sharding.AxisType.Auto,))
//     mapped = jax.shard_map(
//         on_shard,
//         mesh=grid,
//         in_specs=(jax.P("shard"), jax.P("shard")),
//         out_specs=jax.P("shard"),
//     )
//     answer = mapped(offset, weights)
//     return 1.62 + answer
//
//   offset: float64[6, 5] in [-0.8, 0.8]
//   weights: float64[6, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_simple_clipped_update_term attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["shard"=2]> {stablehlo.mesh = {axes = [{name = "shard", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["shard"=2]> {stablehlo.mesh = {axes = [{name = "shard", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>, %arg1: tensor<6x5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>] out_shardings=[<@mesh, [{"shard"}, {}]>] manual_axes={"shard"} (%arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>) {
      %3 = chlo.asinh %arg2 : tensor<3x5xf64> -> tensor<3x5xf64>
      %4 = stablehlo.multiply %3, %3 : tensor<3x5xf64>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf64>, tensor<f64>) -> tensor<f64>
      %6 = "stablehlo.all_reduce"(%5) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "shard">]>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
        %19 = stablehlo.add %arg4, %arg5 : tensor<f64>
        stablehlo.return %19 : tensor<f64>
      }) : (tensor<f64>) -> tensor<f64>
      %cst_1 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
      %7 = stablehlo.add %6, %cst_1 : tensor<f64>
      %8 = stablehlo.sqrt %7 : tensor<f64>
      %cst_2 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
      %9 = stablehlo.divide %cst_2, %8 : tensor<f64>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %10 = stablehlo.minimum %cst_3, %9 : tensor<f64>
      %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %12 = stablehlo.multiply %11, %3 : tensor<3x5xf64>
      %13 = stablehlo.abs %12 : tensor<3x5xf64>
      %14 = stablehlo.log_plus_one %13 : tensor<3x5xf64>
      %cst_4 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
      %15 = stablehlo.convert %cst_4 : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %17 = stablehlo.multiply %16, %14 : tensor<3x5xf64>
      %18 = stablehlo.subtract %arg3, %17 : tensor<3x5xf64>
      sdy.return %18 : tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>) -> tensor<6x5xf64>
    %cst = stablehlo.constant dense<1.620000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %2 = stablehlo.add %1, %0 : tensor<6x5xf64>
    return %2 : tensor<6x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["shard"=2]> {stablehlo.mesh = {axes = [{name = "shard", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["shard"=2]> {stablehlo.mesh = {axes = [{name = "shard", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>, %arg1: tensor<6x5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result[0]"}, tensor<6x5xf64> {jax.result_info = "result[1]"}) {
    %0:11 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>] out_shardings=[<@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{}]>, <@mesh, [{}]>, <@mesh, [{}]>, <@mesh, [{}]>, <@mesh, [{"shard"}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}]>] manual_axes={"shard"} (%arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>) {
      %6 = chlo.asinh %arg2 : tensor<3x5xf64> -> tensor<3x5xf64>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %7 = stablehlo.abs %arg2 : tensor<3x5xf64>
      %cst_3 = stablehlo.constant dense<2.9833362924800827E-154> : tensor<f64>
      %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %9 = stablehlo.multiply %7, %8 : tensor<3x5xf64>
      %cst_4 = stablehlo.constant dense<5.3631231719770388E+154> : tensor<f64>
      %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %12 = stablehlo.clamp %10, %9, %11 : tensor<3x5xf64>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %14 = stablehlo.divide %13, %12 : tensor<3x5xf64>
      %15 = stablehlo.multiply %arg2, %14 : tensor<3x5xf64>
      %16 = chlo.square %15 : tensor<3x5xf64> -> tensor<3x5xf64>
      %17 = chlo.square %14 : tensor<3x5xf64> -> tensor<3x5xf64>
      %18 = stablehlo.add %16, %17 : tensor<3x5xf64>
      %19 = stablehlo.rsqrt %18 : tensor<3x5xf64>
      %20 = stablehlo.multiply %14, %19 : tensor<3x5xf64>
      %21 = stablehlo.multiply %6, %6 : tensor<3x5xf64>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf64>, tensor<f64>) -> tensor<f64>
      %23 = "stablehlo.all_reduce"(%22) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "shard">]>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
        %53 = stablehlo.add %arg4, %arg5 : tensor<f64>
        stablehlo.return %53 : tensor<f64>
      }) : (tensor<f64>) -> tensor<f64>
      %cst_7 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
      %24 = stablehlo.add %23, %cst_7 : tensor<f64>
      %25 = stablehlo.sqrt %24 : tensor<f64>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %26 = stablehlo.divide %cst_8, %25 : tensor<f64>
      %cst_9 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
      %27 = stablehlo.divide %cst_9, %25 : tensor<f64>
      %28 = stablehlo.multiply %25, %25 : tensor<f64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %29 = stablehlo.divide %cst_10, %28 : tensor<f64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %30 = stablehlo.minimum %cst_11, %27 : tensor<f64>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %31 = stablehlo.compare GT, %cst_12, %27, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %32 = stablehlo.compare EQ, %cst_13, %27, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %33 = stablehlo.select %32, %cst_14, %cst_15 : tensor<i1>, tensor<f64>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %34 = stablehlo.select %31, %cst_16, %33 : tensor<i1>, tensor<f64>
      %35 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %36 = stablehlo.multiply %35, %6 : tensor<3x5xf64>
      %37 = stablehlo.abs %36 : tensor<3x5xf64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %39 = stablehlo.compare GE, %36, %38, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
      %40 = stablehlo.log_plus_one %37 : tensor<3x5xf64>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %42 = stablehlo.add %37, %41 : tensor<3x5xf64>
      %cst_19 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
      %43 = stablehlo.convert %cst_19 : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %45 = stablehlo.multiply %44, %40 : tensor<3x5xf64>
      %46 = stablehlo.subtract %arg3, %45 : tensor<3x5xf64>
      %47 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_20 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %49 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %50 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %51 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %52 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<1xf64>
      sdy.return %46, %20, %6, %47, %48, %49, %50, %51, %39, %42, %52 : tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<1xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>) -> (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<2xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<2xf64>)
    %cst = stablehlo.constant dense<1.620000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %2 = stablehlo.add %1, %0#0 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x5xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %5:2 = sdy.manual_computation(%4, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10) in_shardings=[<@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{}]>, <@mesh, [{}]>, <@mesh, [{}]>, <@mesh, [{}]>, <@mesh, [{"shard"}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}]>] out_shardings=[<@mesh, [{"shard"}, {}]>, <@mesh, [{"shard"}, {}]>] manual_axes={"shard"} (%arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<3x5xf64>, %arg5: tensor<1xf64>, %arg6: tensor<1xf64>, %arg7: tensor<1xf64>, %arg8: tensor<1xf64>, %arg9: tensor<1xf64>, %arg10: tensor<3x5xi1>, %arg11: tensor<3x5xf64>, %arg12: tensor<1xf64>) {
      %6 = stablehlo.reshape %arg5 : (tensor<1xf64>) -> tensor<f64>
      %7 = stablehlo.reshape %arg6 : (tensor<1xf64>) -> tensor<f64>
      %8 = stablehlo.reshape %arg7 : (tensor<1xf64>) -> tensor<f64>
      %9 = stablehlo.reshape %arg8 : (tensor<1xf64>) -> tensor<f64>
      %10 = stablehlo.reshape %arg9 : (tensor<1xf64>) -> tensor<f64>
      %11 = stablehlo.reshape %arg12 : (tensor<1xf64>) -> tensor<f64>
      %12 = stablehlo.negate %arg2 : tensor<3x5xf64>
      %13 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %14 = stablehlo.multiply %13, %12 : tensor<3x5xf64>
      %15 = stablehlo.divide %14, %arg11 : tensor<3x5xf64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %17 = stablehlo.select %arg10, %16, %15 : tensor<3x5xi1>, tensor<3x5xf64>
      %18 = stablehlo.select %arg10, %15, %16 : tensor<3x5xi1>, tensor<3x5xf64>
      %19 = stablehlo.negate %17 : tensor<3x5xf64>
      %20 = stablehlo.add %18, %19 : tensor<3x5xf64>
      %21 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %22 = stablehlo.multiply %21, %20 : tensor<3x5xf64>
      %23 = stablehlo.multiply %20, %arg4 : tensor<3x5xf64>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf64>, tensor<f64>) -> tensor<f64>
      %25 = "stablehlo.all_reduce"(%24) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "shard">]>, use_global_device_ids}> ({
      ^bb0(%arg13: tensor<f64>, %arg14: tensor<f64>):
        %37 = stablehlo.add %arg13, %arg14 : tensor<f64>
        stablehlo.return %37 : tensor<f64>
      }) : (tensor<f64>) -> tensor<f64>
      %26 = stablehlo.multiply %25, %9 : tensor<f64>
      %27 = stablehlo.multiply %26, %8 : tensor<f64>
      %28 = stablehlo.multiply %27, %7 : tensor<f64>
      %29 = stablehlo.negate %28 : tensor<f64>
      %30 = stablehlo.multiply %29, %6 : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %32 = stablehlo.multiply %arg4, %31 : tensor<3x5xf64>
      %33 = stablehlo.multiply %31, %arg4 : tensor<3x5xf64>
      %34 = stablehlo.add %22, %33 : tensor<3x5xf64>
      %35 = stablehlo.add %34, %32 : tensor<3x5xf64>
      %36 = stablehlo.multiply %35, %arg3 : tensor<3x5xf64>
      sdy.return %36, %arg2 : tensor<3x5xf64>, tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<2xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<2xf64>) -> (tensor<6x5xf64>, tensor<6x5xf64>)
    return %5#0, %5#1 : tensor<6x5xf64>, tensor<6x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
