// import jax
// import jax.numpy as jnp
//
//
// def stacked_consensus_update(deltas):
//     def local_update(deltas_part):
//         compressed = jax.nn.gelu(deltas_part)
//         contrast = jnp.exp(compressed) - compressed
//         all_parts = jax.lax.all_gather(contrast, "model")
//         consensus = jnp.sum(all_parts, axis=0)
//         gap = 1.642 - 0.41 * (contrast + consensus)
//         return jnp.sin(1.76 * gap + 0.68)
//
//     grid = jax.make_mesh((2,), ("model",), axis_types=(jax.sharding.AxisType.Auto,))
//     mapped = jax.shard_map(
//         local_update, mesh=grid, in_specs=(jax.P("model"),), out_specs=jax.P("model")
//     )
//     result = mapped(deltas)
//     fraction = 0.68 / (1.763 + result**2)
//     coupling = fraction * jax.nn.sigmoid(fraction)
//     return coupling - coupling**3 / 6.0
//
//   deltas: float32[8, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_stacked_consensus_update attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  sdy.mesh @mesh_0 = <["model"=2]> {stablehlo.mesh = {axes = [{name = "model", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<8x5xf32>) -> (tensor<8x5xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>) {
      %18 = stablehlo.multiply %arg1, %arg1 : tensor<4x5xf32>
      %19 = stablehlo.multiply %18, %arg1 : tensor<4x5xf32>
      %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<4x5xf32>
      %22 = stablehlo.add %arg1, %21 : tensor<4x5xf32>
      %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<4x5xf32>
      %25 = stablehlo.tanh %24 : tensor<4x5xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %27 = stablehlo.add %26, %25 : tensor<4x5xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<4x5xf32>
      %30 = stablehlo.multiply %arg1, %29 : tensor<4x5xf32>
      %31 = stablehlo.exponential %30 : tensor<4x5xf32>
      %32 = stablehlo.subtract %31, %30 : tensor<4x5xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %34 = "stablehlo.all_gather"(%33) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.reduce(%34 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %36 = stablehlo.add %32, %35 : tensor<4x5xf32>
      %cst_9 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<4x5xf32>
      %cst_10 = stablehlo.constant dense<1.642000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %40 = stablehlo.subtract %39, %38 : tensor<4x5xf32>
      %cst_11 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<4x5xf32>
      %cst_12 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %44 = stablehlo.add %42, %43 : tensor<4x5xf32>
      %45 = stablehlo.sine %44 : tensor<4x5xf32>
      sdy.return %45 : tensor<4x5xf32>
    } : (tensor<8x5xf32>) -> tensor<8x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<8x5xf32>
    %cst = stablehlo.constant dense<1.763000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x5xf32>
    %6 = stablehlo.negate %5 : tensor<8x5xf32>
    %7 = stablehlo.exponential %6 : tensor<8x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %9 = stablehlo.add %8, %7 : tensor<8x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %11 = stablehlo.divide %10, %9 : tensor<8x5xf32>
    %12 = stablehlo.multiply %5, %11 : tensor<8x5xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<8x5xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<8x5xf32>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %16 = stablehlo.divide %14, %15 : tensor<8x5xf32>
    %17 = stablehlo.subtract %12, %16 : tensor<8x5xf32>
    return %17 : tensor<8x5xf32>
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
    %0:11 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>) {
      %40 = stablehlo.multiply %arg1, %arg1 : tensor<4x5xf32>
      %41 = stablehlo.multiply %40, %arg1 : tensor<4x5xf32>
      %42 = stablehlo.multiply %arg1, %arg1 : tensor<4x5xf32>
      %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<4x5xf32>
      %cst_11 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %46 = stablehlo.multiply %45, %41 : tensor<4x5xf32>
      %47 = stablehlo.add %arg1, %46 : tensor<4x5xf32>
      %cst_12 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<4x5xf32>
      %50 = stablehlo.tanh %49 : tensor<4x5xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %52 = stablehlo.add %51, %50 : tensor<4x5xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %54 = stablehlo.subtract %53, %50 : tensor<4x5xf32>
      %55 = stablehlo.multiply %52, %54 : tensor<4x5xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %57 = stablehlo.add %56, %50 : tensor<4x5xf32>
      %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<4x5xf32>
      %60 = stablehlo.multiply %arg1, %59 : tensor<4x5xf32>
      %61 = stablehlo.exponential %60 : tensor<4x5xf32>
      %62 = stablehlo.subtract %61, %60 : tensor<4x5xf32>
      %63 = stablehlo.broadcast_in_dim %62, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %64 = "stablehlo.all_gather"(%63) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.reduce(%64 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %66 = stablehlo.add %62, %65 : tensor<4x5xf32>
      %cst_18 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<4x5xf32>
      %cst_19 = stablehlo.constant dense<1.642000e+00> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %70 = stablehlo.subtract %69, %68 : tensor<4x5xf32>
      %cst_20 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %72 = stablehlo.multiply %71, %70 : tensor<4x5xf32>
      %cst_21 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %74 = stablehlo.add %72, %73 : tensor<4x5xf32>
      %75 = stablehlo.sine %74 : tensor<4x5xf32>
      %76 = stablehlo.cosine %74 : tensor<4x5xf32>
      %77 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %78 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %79 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %75, %44, %77, %78, %55, %79, %59, %61, %80, %81, %76 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x5xf32>
    } : (tensor<8x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x5xf32>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<8x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %3 = stablehlo.multiply %2, %0#0 : tensor<8x5xf32>
    %cst_0 = stablehlo.constant dense<1.763000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %5 = stablehlo.add %4, %1 : tensor<8x5xf32>
    %cst_1 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %7 = stablehlo.divide %6, %5 : tensor<8x5xf32>
    %8 = stablehlo.multiply %5, %5 : tensor<8x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %10 = stablehlo.divide %9, %8 : tensor<8x5xf32>
    %11 = stablehlo.negate %7 : tensor<8x5xf32>
    %12 = stablehlo.exponential %11 : tensor<8x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %14 = stablehlo.add %13, %12 : tensor<8x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %16 = stablehlo.divide %15, %14 : tensor<8x5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<8x5xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<8x5xf32>
    %20 = stablehlo.multiply %7, %16 : tensor<8x5xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<8x5xf32>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<8x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %25 = stablehlo.negate %24 : tensor<8x5xf32>
    %cst_8 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %27 = stablehlo.divide %25, %26 : tensor<8x5xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<8x5xf32>
    %29 = stablehlo.add %24, %28 : tensor<8x5xf32>
    %30 = stablehlo.multiply %7, %29 : tensor<8x5xf32>
    %31 = stablehlo.multiply %29, %16 : tensor<8x5xf32>
    %32 = stablehlo.multiply %30, %19 : tensor<8x5xf32>
    %33 = stablehlo.add %31, %32 : tensor<8x5xf32>
    %34 = stablehlo.multiply %33, %10 : tensor<8x5xf32>
    %cst_9 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<8x5xf32>
    %37 = stablehlo.negate %36 : tensor<8x5xf32>
    %38 = stablehlo.multiply %37, %3 : tensor<8x5xf32>
    %39 = sdy.manual_computation(%38, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %arg0, %0#7, %0#8, %0#9, %0#10) in_shardings=[<@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}, {}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}]>, <@mesh, [{"model"}, {}]>] out_shardings=[<@mesh, [{"model"}, {}]>] manual_axes={"model"} (%arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1xf32>, %arg5: tensor<4x5xf32>, %arg6: tensor<1xf32>, %arg7: tensor<4x5xf32>, %arg8: tensor<4x5xf32>, %arg9: tensor<4x5xf32>, %arg10: tensor<1xf32>, %arg11: tensor<1xf32>, %arg12: tensor<4x5xf32>) {
      %40 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.reshape %arg4 : (tensor<1xf32>) -> tensor<f32>
      %42 = stablehlo.reshape %arg6 : (tensor<1xf32>) -> tensor<f32>
      %43 = stablehlo.reshape %arg10 : (tensor<1xf32>) -> tensor<f32>
      %44 = stablehlo.reshape %arg11 : (tensor<1xf32>) -> tensor<f32>
      %45 = stablehlo.multiply %arg1, %arg12 : tensor<4x5xf32>
      %46 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<4x5xf32>
      %48 = stablehlo.negate %47 : tensor<4x5xf32>
      %49 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<4x5xf32>
      %51 = stablehlo.broadcast_in_dim %50, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<2x4x5xf32>
      %52 = "stablehlo.reduce_scatter"(%51) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
        %70 = stablehlo.add %arg13, %arg14 : tensor<f32>
        stablehlo.return %70 : tensor<f32>
      }) : (tensor<2x4x5xf32>) -> tensor<1x4x5xf32>
      %53 = stablehlo.reshape %52 : (tensor<1x4x5xf32>) -> tensor<4x5xf32>
      %54 = stablehlo.add %50, %53 : tensor<4x5xf32>
      %55 = stablehlo.negate %54 : tensor<4x5xf32>
      %56 = stablehlo.multiply %54, %arg9 : tensor<4x5xf32>
      %57 = stablehlo.add %55, %56 : tensor<4x5xf32>
      %58 = stablehlo.multiply %arg8, %57 : tensor<4x5xf32>
      %59 = stablehlo.multiply %57, %arg7 : tensor<4x5xf32>
      %60 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %61 = stablehlo.multiply %60, %58 : tensor<4x5xf32>
      %62 = stablehlo.multiply %61, %arg5 : tensor<4x5xf32>
      %63 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %64 = stablehlo.multiply %63, %62 : tensor<4x5xf32>
      %65 = stablehlo.add %59, %64 : tensor<4x5xf32>
      %66 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %67 = stablehlo.multiply %66, %64 : tensor<4x5xf32>
      %68 = stablehlo.multiply %67, %arg2 : tensor<4x5xf32>
      %69 = stablehlo.add %65, %68 : tensor<4x5xf32>
      sdy.return %69 : tensor<4x5xf32>
    } : (tensor<8x5xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<8x5xf32>) -> tensor<8x5xf32>
    return %39 : tensor<8x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
