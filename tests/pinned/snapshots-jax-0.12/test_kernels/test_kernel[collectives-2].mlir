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
      %6 = stablehlo.convert %cst : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %8 = stablehlo.multiply %7, %5 : tensor<3x4xf32>
      %9 = stablehlo.subtract %arg1, %8 : tensor<3x4xf32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.convert %c_1 : tensor<i32>
      %11 = stablehlo.compare EQ, %4, %10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.abs %9 : tensor<3x4xf32>
      %13 = stablehlo.log_plus_one %12 : tensor<3x4xf32>
      %14 = stablehlo.multiply %9, %9 : tensor<3x4xf32>
      %15 = stablehlo.multiply %14, %9 : tensor<3x4xf32>
      %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %16 = stablehlo.convert %cst_2 : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %18 = stablehlo.multiply %17, %15 : tensor<3x4xf32>
      %19 = stablehlo.add %9, %18 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<3x4xf32>
      %22 = stablehlo.tanh %21 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.convert %cst_4 : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %25 = stablehlo.add %24, %22 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %26 = stablehlo.convert %cst_5 : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %28 = stablehlo.multiply %27, %25 : tensor<3x4xf32>
      %29 = stablehlo.multiply %9, %28 : tensor<3x4xf32>
      %30 = func.call @_where(%11, %13, %29) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %31 = "stablehlo.collective_permute"(%30) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %32 = stablehlo.tanh %9 : tensor<3x4xf32>
      %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %33 = stablehlo.convert %cst_6 : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %35 = stablehlo.multiply %34, %32 : tensor<3x4xf32>
      %36 = stablehlo.subtract %31, %35 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %37 = stablehlo.convert %cst_7 : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %39 = stablehlo.subtract %38, %36 : tensor<3x4xf32>
      %40 = stablehlo.multiply %36, %39 : tensor<3x4xf32>
      %41 = stablehlo.cosine %40 : tensor<3x4xf32>
      %42 = stablehlo.multiply %40, %41 : tensor<3x4xf32>
      sdy.return %42 : tensor<3x4xf32>
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
      %9 = stablehlo.convert %cst_1 : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %11 = stablehlo.multiply %10, %7 : tensor<3x4xf32>
      %12 = stablehlo.subtract %arg1, %11 : tensor<3x4xf32>
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.convert %c_2 : tensor<i32>
      %14 = stablehlo.compare EQ, %6, %13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %15 = stablehlo.abs %12 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %17 = stablehlo.compare GE, %12, %16, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
      %18 = stablehlo.log_plus_one %15 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %20 = stablehlo.add %15, %19 : tensor<3x4xf32>
      %21 = stablehlo.multiply %12, %12 : tensor<3x4xf32>
      %22 = stablehlo.multiply %21, %12 : tensor<3x4xf32>
      %23 = stablehlo.multiply %12, %12 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<3x4xf32>
      %cst_6 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %26 = stablehlo.convert %cst_6 : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %28 = stablehlo.multiply %27, %22 : tensor<3x4xf32>
      %29 = stablehlo.add %12, %28 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<3x4xf32>
      %32 = stablehlo.tanh %31 : tensor<3x4xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %34 = stablehlo.add %33, %32 : tensor<3x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %36 = stablehlo.subtract %35, %32 : tensor<3x4xf32>
      %37 = stablehlo.multiply %34, %36 : tensor<3x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.convert %cst_10 : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %40 = stablehlo.add %39, %32 : tensor<3x4xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %41 = stablehlo.convert %cst_11 : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %43 = stablehlo.multiply %42, %40 : tensor<3x4xf32>
      %44 = stablehlo.multiply %12, %43 : tensor<3x4xf32>
      %45 = func.call @_where(%14, %18, %44) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %46 = "stablehlo.collective_permute"(%45) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %47 = stablehlo.tanh %12 : tensor<3x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %49 = stablehlo.add %48, %47 : tensor<3x4xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %51 = stablehlo.subtract %50, %47 : tensor<3x4xf32>
      %52 = stablehlo.multiply %49, %51 : tensor<3x4xf32>
      %cst_14 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %53 = stablehlo.convert %cst_14 : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %55 = stablehlo.multiply %54, %47 : tensor<3x4xf32>
      %56 = stablehlo.subtract %46, %55 : tensor<3x4xf32>
      %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %57 = stablehlo.convert %cst_15 : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %59 = stablehlo.subtract %58, %56 : tensor<3x4xf32>
      %60 = stablehlo.multiply %56, %59 : tensor<3x4xf32>
      %61 = stablehlo.cosine %60 : tensor<3x4xf32>
      %62 = stablehlo.sine %60 : tensor<3x4xf32>
      %63 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %64 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %65 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %66 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %67 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %68 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %8, %63, %17, %20, %25, %64, %65, %37, %66, %43, %12, %67, %52, %68, %59, %56, %62, %61, %60 : tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xi1>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
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
      %41 = stablehlo.negate %39 : tensor<3x4xf32>
      %42 = stablehlo.add %40, %41 : tensor<3x4xf32>
      %43 = stablehlo.add %36, %42 : tensor<3x4xf32>
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
