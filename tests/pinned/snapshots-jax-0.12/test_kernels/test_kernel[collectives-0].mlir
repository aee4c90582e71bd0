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
      %20 = stablehlo.convert %cst_4 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %22 = stablehlo.multiply %21, %19 : tensor<4x5xf32>
      %23 = stablehlo.add %arg1, %22 : tensor<4x5xf32>
      %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<4x5xf32>
      %26 = stablehlo.tanh %25 : tensor<4x5xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %27 = stablehlo.convert %cst_6 : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %29 = stablehlo.add %28, %26 : tensor<4x5xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.convert %cst_7 : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %32 = stablehlo.multiply %31, %29 : tensor<4x5xf32>
      %33 = stablehlo.multiply %arg1, %32 : tensor<4x5xf32>
      %34 = stablehlo.exponential %33 : tensor<4x5xf32>
      %35 = stablehlo.subtract %34, %33 : tensor<4x5xf32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %37 = "stablehlo.all_gather"(%36) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %39 = stablehlo.add %35, %38 : tensor<4x5xf32>
      %cst_9 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %40 = stablehlo.convert %cst_9 : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %42 = stablehlo.multiply %41, %39 : tensor<4x5xf32>
      %cst_10 = stablehlo.constant dense<1.642000e+00> : tensor<f32>
      %43 = stablehlo.convert %cst_10 : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %45 = stablehlo.subtract %44, %42 : tensor<4x5xf32>
      %cst_11 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
      %46 = stablehlo.convert %cst_11 : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %48 = stablehlo.multiply %47, %45 : tensor<4x5xf32>
      %cst_12 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
      %49 = stablehlo.convert %cst_12 : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %51 = stablehlo.add %48, %50 : tensor<4x5xf32>
      %52 = stablehlo.sine %51 : tensor<4x5xf32>
      sdy.return %52 : tensor<4x5xf32>
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
      %45 = stablehlo.convert %cst_11 : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %47 = stablehlo.multiply %46, %41 : tensor<4x5xf32>
      %48 = stablehlo.add %arg1, %47 : tensor<4x5xf32>
      %cst_12 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<4x5xf32>
      %51 = stablehlo.tanh %50 : tensor<4x5xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %53 = stablehlo.add %52, %51 : tensor<4x5xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %55 = stablehlo.subtract %54, %51 : tensor<4x5xf32>
      %56 = stablehlo.multiply %53, %55 : tensor<4x5xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.convert %cst_15 : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %59 = stablehlo.add %58, %51 : tensor<4x5xf32>
      %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %60 = stablehlo.convert %cst_16 : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %62 = stablehlo.multiply %61, %59 : tensor<4x5xf32>
      %63 = stablehlo.multiply %arg1, %62 : tensor<4x5xf32>
      %64 = stablehlo.exponential %63 : tensor<4x5xf32>
      %65 = stablehlo.subtract %64, %63 : tensor<4x5xf32>
      %66 = stablehlo.broadcast_in_dim %65, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<1x4x5xf32>
      %67 = "stablehlo.all_gather"(%66) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh_0, axes = [#stablehlo.axis_ref<name = "model">]>, use_global_device_ids}> : (tensor<1x4x5xf32>) -> tensor<2x4x5xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
      %69 = stablehlo.add %65, %68 : tensor<4x5xf32>
      %cst_18 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %70 = stablehlo.convert %cst_18 : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %72 = stablehlo.multiply %71, %69 : tensor<4x5xf32>
      %cst_19 = stablehlo.constant dense<1.642000e+00> : tensor<f32>
      %73 = stablehlo.convert %cst_19 : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %75 = stablehlo.subtract %74, %72 : tensor<4x5xf32>
      %cst_20 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
      %76 = stablehlo.convert %cst_20 : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %78 = stablehlo.multiply %77, %75 : tensor<4x5xf32>
      %cst_21 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
      %79 = stablehlo.convert %cst_21 : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %81 = stablehlo.add %78, %80 : tensor<4x5xf32>
      %82 = stablehlo.sine %81 : tensor<4x5xf32>
      %83 = stablehlo.cosine %81 : tensor<4x5xf32>
      %84 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %85 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %86 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %87 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %88 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %82, %44, %84, %85, %56, %86, %62, %64, %87, %88, %83 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x5xf32>
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
