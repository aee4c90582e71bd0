// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ranked_step_fn(features):
//     """Ranked step of features.
//
//     Args:
//         features: (6, 4)
//
//     Returns:
//         (6, 4)
//     """
//
//     def shard_fn(features_shard):
//         place = lax.axis_index("devices")
//         residual = features_shard - 0.5 * jnp.sin(features_shard)
//         switched = jnp.where(
//             place == 0, jnp.log1p(jnp.abs(residual)), jax.nn.gelu(residual)
//         )
//         neighbor = lax.ppermute(switched, "devices", [(0, 1), (1, 0)])
//         delta = neighbor - 0.25 * jnp.tanh(residual)
//         prod = delta * (2.0 - delta)
//         return prod * jnp.cos(prod)
//
//     pair = jax.make_mesh((2,), ("devices",), axis_types=(jax.sharding.AxisType.Auto,))
//     mapped = jax.shard_map(
//         shard_fn, mesh=pair, in_specs=(jax.P("devices"),), out_specs=jax.P("devices")
//     )
//     outcome = mapped(features)
//     return outcome
//
//   features: float32[6, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_ranked_step_fn attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["devices"=2]> {stablehlo.mesh = {axes = [{name = "devices", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_0 = stablehlo.constant dense<2> : tensor<ui32>
      %1 = stablehlo.partition_id : tensor<ui32>
      %2 = stablehlo.divide %1, %c : tensor<ui32>
      %3 = stablehlo.remainder %2, %c_0 : tensor<ui32>
      %4 = stablehlo.convert %3 : (tensor<ui32>) -> tensor<i32>
      %5 = stablehlo.sine %arg1 : tensor<3x4xf32>
      %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %7 = stablehlo.multiply %6, %5 : tensor<3x4xf32>
      %8 = stablehlo.subtract %arg1, %7 : tensor<3x4xf32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %9 = stablehlo.compare EQ, %4, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %10 = stablehlo.abs %8 : tensor<3x4xf32>
      %11 = stablehlo.log_plus_one %10 : tensor<3x4xf32>
      %12 = stablehlo.multiply %8, %8 : tensor<3x4xf32>
      %13 = stablehlo.multiply %12, %8 : tensor<3x4xf32>
      %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %15 = stablehlo.multiply %14, %13 : tensor<3x4xf32>
      %16 = stablehlo.add %8, %15 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<3x4xf32>
      %19 = stablehlo.tanh %18 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %21 = stablehlo.add %20, %19 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<3x4xf32>
      %24 = stablehlo.multiply %8, %23 : tensor<3x4xf32>
      %25 = func.call @_where(%9, %11, %24) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %26 = "stablehlo.collective_permute"(%25) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %27 = stablehlo.tanh %8 : tensor<3x4xf32>
      %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<3x4xf32>
      %30 = stablehlo.subtract %26, %29 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %32 = stablehlo.subtract %31, %30 : tensor<3x4xf32>
      %33 = stablehlo.multiply %30, %32 : tensor<3x4xf32>
      %34 = stablehlo.cosine %33 : tensor<3x4xf32>
      %35 = stablehlo.multiply %33, %34 : tensor<3x4xf32>
      sdy.return %35 : tensor<3x4xf32>
    } : (tensor<6x4xf32>) -> tensor<6x4xf32>
    return %0 : tensor<6x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["devices"=2]> {stablehlo.mesh = {axes = [{name = "devices", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}) {
    %0:19 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_0 = stablehlo.constant dense<2> : tensor<ui32>
      %3 = stablehlo.partition_id : tensor<ui32>
      %4 = stablehlo.divide %3, %c : tensor<ui32>
      %5 = stablehlo.remainder %4, %c_0 : tensor<ui32>
      %6 = stablehlo.convert %5 : (tensor<ui32>) -> tensor<i32>
      %7 = stablehlo.sine %arg1 : tensor<3x4xf32>
      %8 = stablehlo.cosine %arg1 : tensor<3x4xf32>
      %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %10 = stablehlo.multiply %9, %7 : tensor<3x4xf32>
      %11 = stablehlo.subtract %arg1, %10 : tensor<3x4xf32>
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %12 = stablehlo.compare EQ, %6, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %13 = stablehlo.abs %11 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %15 = stablehlo.compare GE, %11, %14, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
      %16 = stablehlo.log_plus_one %13 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %18 = stablehlo.add %13, %17 : tensor<3x4xf32>
      %19 = stablehlo.multiply %11, %11 : tensor<3x4xf32>
      %20 = stablehlo.multiply %19, %11 : tensor<3x4xf32>
      %21 = stablehlo.multiply %11, %11 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<3x4xf32>
      %cst_6 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %25 = stablehlo.multiply %24, %20 : tensor<3x4xf32>
      %26 = stablehlo.add %11, %25 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<3x4xf32>
      %29 = stablehlo.tanh %28 : tensor<3x4xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %31 = stablehlo.add %30, %29 : tensor<3x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %33 = stablehlo.subtract %32, %29 : tensor<3x4xf32>
      %34 = stablehlo.multiply %31, %33 : tensor<3x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %36 = stablehlo.add %35, %29 : tensor<3x4xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<3x4xf32>
      %39 = stablehlo.multiply %11, %38 : tensor<3x4xf32>
      %40 = func.call @_where(%12, %16, %39) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %41 = "stablehlo.collective_permute"(%40) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %42 = stablehlo.tanh %11 : tensor<3x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %44 = stablehlo.add %43, %42 : tensor<3x4xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %46 = stablehlo.subtract %45, %42 : tensor<3x4xf32>
      %47 = stablehlo.multiply %44, %46 : tensor<3x4xf32>
      %cst_14 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %49 = stablehlo.multiply %48, %42 : tensor<3x4xf32>
      %50 = stablehlo.subtract %41, %49 : tensor<3x4xf32>
      %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %52 = stablehlo.subtract %51, %50 : tensor<3x4xf32>
      %53 = stablehlo.multiply %50, %52 : tensor<3x4xf32>
      %54 = stablehlo.cosine %53 : tensor<3x4xf32>
      %55 = stablehlo.sine %53 : tensor<3x4xf32>
      %56 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %57 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %58 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %60 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %8, %56, %15, %18, %23, %57, %58, %34, %59, %38, %11, %60, %47, %61, %52, %50, %55, %54, %53 : tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xi1>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    } : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xi1>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %2 = sdy.manual_computation(%1, %0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10, %0#11, %0#12, %0#13, %0#14, %0#15, %0#16, %0#17, %0#18) in_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3x4xi1>, %arg5: tensor<3x4xf32>, %arg6: tensor<3x4xf32>, %arg7: tensor<1xf32>, %arg8: tensor<1xf32>, %arg9: tensor<3x4xf32>, %arg10: tensor<1xf32>, %arg11: tensor<3x4xf32>, %arg12: tensor<3x4xf32>, %arg13: tensor<1xi1>, %arg14: tensor<3x4xf32>, %arg15: tensor<1xf32>, %arg16: tensor<3x4xf32>, %arg17: tensor<3x4xf32>, %arg18: tensor<3x4xf32>, %arg19: tensor<3x4xf32>, %arg20: tensor<3x4xf32>) {
      %3 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<f32>
      %4 = stablehlo.reshape %arg7 : (tensor<1xf32>) -> tensor<f32>
      %5 = stablehlo.reshape %arg8 : (tensor<1xf32>) -> tensor<f32>
      %6 = stablehlo.reshape %arg10 : (tensor<1xf32>) -> tensor<f32>
      %7 = stablehlo.reshape %arg13 : (tensor<1xi1>) -> tensor<i1>
      %8 = stablehlo.reshape %arg15 : (tensor<1xf32>) -> tensor<f32>
      %9 = stablehlo.multiply %arg20, %arg1 : tensor<3x4xf32>
      %10 = stablehlo.multiply %arg1, %arg19 : tensor<3x4xf32>
      %11 = stablehlo.negate %9 : tensor<3x4xf32>
      %12 = stablehlo.multiply %11, %arg18 : tensor<3x4xf32>
      %13 = stablehlo.add %10, %12 : tensor<3x4xf32>
      %14 = stablehlo.multiply %arg17, %13 : tensor<3x4xf32>
      %15 = stablehlo.multiply %13, %arg16 : tensor<3x4xf32>
      %16 = stablehlo.negate %14 : tensor<3x4xf32>
      %17 = stablehlo.add %15, %16 : tensor<3x4xf32>
      %18 = stablehlo.negate %17 : tensor<3x4xf32>
      %19 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<3x4xf32>
      %21 = stablehlo.multiply %20, %arg14 : tensor<3x4xf32>
      %22 = "stablehlo.collective_permute"(%17) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %23:2 = func.call @_where_0(%7, %22) : (tensor<i1>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
      %24 = stablehlo.multiply %arg12, %23#1 : tensor<3x4xf32>
      %25 = stablehlo.multiply %23#1, %arg11 : tensor<3x4xf32>
      %26 = stablehlo.add %21, %25 : tensor<3x4xf32>
      %27 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %28 = stablehlo.multiply %27, %24 : tensor<3x4xf32>
      %29 = stablehlo.multiply %28, %arg9 : tensor<3x4xf32>
      %30 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<3x4xf32>
      %32 = stablehlo.add %26, %31 : tensor<3x4xf32>
      %33 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %34 = stablehlo.multiply %33, %31 : tensor<3x4xf32>
      %35 = stablehlo.multiply %34, %arg6 : tensor<3x4xf32>
      %36 = stablehlo.add %32, %35 : tensor<3x4xf32>
      %37 = stablehlo.divide %23#0, %arg5 : tensor<3x4xf32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %39 = stablehlo.select %arg4, %38, %37 : tensor<3x4xi1>, tensor<3x4xf32>
      %40 = stablehlo.select %arg4, %37, %38 : tensor<3x4xi1>, tensor<3x4xf32>
      %41 = stablehlo.add %36, %40 : tensor<3x4xf32>
      %42 = stablehlo.negate %39 : tensor<3x4xf32>
      %43 = stablehlo.add %41, %42 : tensor<3x4xf32>
      %44 = stablehlo.negate %43 : tensor<3x4xf32>
      %45 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<3x4xf32>
      %47 = stablehlo.multiply %46, %arg2 : tensor<3x4xf32>
      %48 = stablehlo.add %43, %47 : tensor<3x4xf32>
      sdy.return %48 : tensor<3x4xf32>
    } : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xi1>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    return %2 : tensor<6x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3x4xf32>
    return %2, %1 : tensor<3x4xf32>, tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
