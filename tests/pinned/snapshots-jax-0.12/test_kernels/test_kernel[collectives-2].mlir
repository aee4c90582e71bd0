// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def bounded_ranked_step(features):
//     def shard_fn(features_shard):
//         place = lax.axis_index("devices")
//         offset_by = features_shard - 0.5 * jnp.sin(features_shard)
//         switched = jnp.where(
//             place == 0, jnp.log1p(jnp.abs(offset_by)), jax.nn.squareplus(offset_by)
//         )
//         neighbor = lax.ppermute(switched, "devices", [(0, 1), (1, 0)])
//         remainder = neighbor - 1.08 * jax.nn.sigmoid(offset_by)
//         return jnp.arcsinh(remainder)
//
//     mesh = jax.make_mesh((2,), ("devices",), axis_types=(jax.sharding.AxisType.Auto,))
//     sharded = jax.shard_map(
//         shard_fn, mesh=mesh, in_specs=(jax.P("devices"),), out_specs=jax.P("devices")
//     )
//     outcome = sharded(features)
//     superposed = outcome + 0.736 * jax.nn.soft_sign(outcome)
//     return superposed**2
//
//   features: float32[6, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_bounded_ranked_step attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["devices"=2]> {stablehlo.mesh = {axes = [{name = "devices", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_0 = stablehlo.constant dense<2> : tensor<ui32>
      %6 = stablehlo.partition_id : tensor<ui32>
      %7 = stablehlo.divide %6, %c : tensor<ui32>
      %8 = stablehlo.remainder %7, %c_0 : tensor<ui32>
      %9 = stablehlo.convert %8 : (tensor<ui32>) -> tensor<i32>
      %10 = stablehlo.sine %arg1 : tensor<3x4xf32>
      %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %11 = stablehlo.convert %cst_1 : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %13 = stablehlo.multiply %12, %10 : tensor<3x4xf32>
      %14 = stablehlo.subtract %arg1, %13 : tensor<3x4xf32>
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.convert %c_2 : tensor<i32>
      %16 = stablehlo.compare EQ, %9, %15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %17 = stablehlo.abs %14 : tensor<3x4xf32>
      %18 = stablehlo.log_plus_one %17 : tensor<3x4xf32>
      %19 = func.call @squareplus(%14) : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %20 = func.call @_where(%16, %18, %19) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %21 = "stablehlo.collective_permute"(%20) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %22 = stablehlo.negate %14 : tensor<3x4xf32>
      %23 = stablehlo.exponential %22 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %25 = stablehlo.add %24, %23 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %27 = stablehlo.divide %26, %25 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<1.080000e+00> : tensor<f32>
      %28 = stablehlo.convert %cst_5 : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %30 = stablehlo.multiply %29, %27 : tensor<3x4xf32>
      %31 = stablehlo.subtract %21, %30 : tensor<3x4xf32>
      %32 = chlo.asinh %31 : tensor<3x4xf32> -> tensor<3x4xf32>
      sdy.return %32 : tensor<3x4xf32>
    } : (tensor<6x4xf32>) -> tensor<6x4xf32>
    %1 = call @soft_sign(%0) : (tensor<6x4xf32>) -> tensor<6x4xf32>
    %cst = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<6x4xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x4xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<6x4xf32>
    return %5 : tensor<6x4xf32>
  }
  func.func private @squareplus(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = chlo.square %arg0 : tensor<3x4xf32> -> tensor<3x4xf32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %1 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.add %0, %2 : tensor<3x4xf32>
    %4 = stablehlo.sqrt %3 : tensor<3x4xf32>
    %5 = stablehlo.add %arg0, %4 : tensor<3x4xf32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %6 = stablehlo.convert %c_0 : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.divide %5, %7 : tensor<3x4xf32>
    return %8 : tensor<3x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6x4xf32>) -> tensor<6x4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<6x4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<6x4xf32>
    return %3 : tensor<6x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["devices"=2]> {stablehlo.mesh = {axes = [{name = "devices", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}) {
    %0:12 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_4 = stablehlo.constant dense<2> : tensor<ui32>
      %16 = stablehlo.partition_id : tensor<ui32>
      %17 = stablehlo.divide %16, %c : tensor<ui32>
      %18 = stablehlo.remainder %17, %c_4 : tensor<ui32>
      %19 = stablehlo.convert %18 : (tensor<ui32>) -> tensor<i32>
      %20 = stablehlo.sine %arg1 : tensor<3x4xf32>
      %21 = stablehlo.cosine %arg1 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %22 = stablehlo.convert %cst_5 : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %24 = stablehlo.multiply %23, %20 : tensor<3x4xf32>
      %25 = stablehlo.subtract %arg1, %24 : tensor<3x4xf32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %26 = stablehlo.convert %c_6 : tensor<i32>
      %27 = stablehlo.compare EQ, %19, %26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %28 = stablehlo.abs %25 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %30 = stablehlo.compare GE, %25, %29, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
      %31 = stablehlo.log_plus_one %28 : tensor<3x4xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %33 = stablehlo.add %28, %32 : tensor<3x4xf32>
      %34:4 = func.call @squareplus(%25) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>)
      %35 = func.call @_where(%27, %31, %34#0) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %36 = "stablehlo.collective_permute"(%35) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %37 = stablehlo.negate %25 : tensor<3x4xf32>
      %38 = stablehlo.exponential %37 : tensor<3x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %40 = stablehlo.add %39, %38 : tensor<3x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %42 = stablehlo.divide %41, %40 : tensor<3x4xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %44 = stablehlo.subtract %43, %42 : tensor<3x4xf32>
      %45 = stablehlo.multiply %42, %44 : tensor<3x4xf32>
      %cst_12 = stablehlo.constant dense<1.080000e+00> : tensor<f32>
      %46 = stablehlo.convert %cst_12 : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %48 = stablehlo.multiply %47, %42 : tensor<3x4xf32>
      %49 = stablehlo.subtract %36, %48 : tensor<3x4xf32>
      %50 = chlo.asinh %49 : tensor<3x4xf32> -> tensor<3x4xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.abs %49 : tensor<3x4xf32>
      %cst_14 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %53 = stablehlo.multiply %51, %52 : tensor<3x4xf32>
      %cst_15 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %56 = stablehlo.clamp %54, %53, %55 : tensor<3x4xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %58 = stablehlo.divide %57, %56 : tensor<3x4xf32>
      %59 = stablehlo.multiply %49, %58 : tensor<3x4xf32>
      %60 = chlo.square %59 : tensor<3x4xf32> -> tensor<3x4xf32>
      %61 = chlo.square %58 : tensor<3x4xf32> -> tensor<3x4xf32>
      %62 = stablehlo.add %60, %61 : tensor<3x4xf32>
      %63 = stablehlo.rsqrt %62 : tensor<3x4xf32>
      %64 = stablehlo.multiply %58, %63 : tensor<3x4xf32>
      %65 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %66 = stablehlo.broadcast_in_dim %34#3, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %67 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %68 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %50, %21, %65, %30, %33, %34#1, %34#2, %66, %67, %45, %68, %64 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<1xi1>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>
    } : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<2xi1>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>)
    %1:4 = call @soft_sign(%0#0) : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>)
    %cst = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %3 = stablehlo.multiply %2, %1#0 : tensor<6x4xf32>
    %4 = stablehlo.add %0#0, %3 : tensor<6x4xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<6x4xf32>
    %cst_3 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<6x4xf32>
    %13 = call @soft_sign_0(%1#1, %1#2, %0#0, %1#3, %12) : (tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %14 = stablehlo.add %10, %13 : tensor<6x4xf32>
    %15 = sdy.manual_computation(%14, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10, %0#11) in_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3x4xi1>, %arg5: tensor<3x4xf32>, %arg6: tensor<3x4xf32>, %arg7: tensor<3x4xf32>, %arg8: tensor<1xf32>, %arg9: tensor<1xi1>, %arg10: tensor<3x4xf32>, %arg11: tensor<1xf32>, %arg12: tensor<3x4xf32>) {
      %16 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<f32>
      %17 = stablehlo.reshape %arg8 : (tensor<1xf32>) -> tensor<f32>
      %18 = stablehlo.reshape %arg9 : (tensor<1xi1>) -> tensor<i1>
      %19 = stablehlo.reshape %arg11 : (tensor<1xf32>) -> tensor<f32>
      %20 = stablehlo.multiply %arg1, %arg12 : tensor<3x4xf32>
      %21 = stablehlo.negate %20 : tensor<3x4xf32>
      %22 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<3x4xf32>
      %24 = stablehlo.multiply %23, %arg10 : tensor<3x4xf32>
      %25 = "stablehlo.collective_permute"(%20) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %26:2 = func.call @_where_1(%18, %25) : (tensor<i1>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
      %27 = func.call @squareplus_2(%arg6, %arg7, %17, %26#1) : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %28 = stablehlo.add %24, %27 : tensor<3x4xf32>
      %29 = stablehlo.divide %26#0, %arg5 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %31 = stablehlo.select %arg4, %30, %29 : tensor<3x4xi1>, tensor<3x4xf32>
      %32 = stablehlo.select %arg4, %29, %30 : tensor<3x4xi1>, tensor<3x4xf32>
      %33 = stablehlo.negate %31 : tensor<3x4xf32>
      %34 = stablehlo.add %32, %33 : tensor<3x4xf32>
      %35 = stablehlo.add %28, %34 : tensor<3x4xf32>
      %36 = stablehlo.negate %35 : tensor<3x4xf32>
      %37 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<3x4xf32>
      %39 = stablehlo.multiply %38, %arg2 : tensor<3x4xf32>
      %40 = stablehlo.add %35, %39 : tensor<3x4xf32>
      sdy.return %40 : tensor<3x4xf32>
    } : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<2xi1>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    return %15 : tensor<6x4xf32>
  }
  func.func private @squareplus(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<3x4xf32> -> tensor<3x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3x4xf32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %5 = stablehlo.add %0, %4 : tensor<3x4xf32>
    %6 = stablehlo.sqrt %5 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x4xf32>
    %9 = stablehlo.add %arg0, %6 : tensor<3x4xf32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %10 = stablehlo.convert %c_1 : (tensor<i32>) -> tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %12 = stablehlo.divide %9, %11 : tensor<3x4xf32>
    return %12, %2, %8, %10 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<6x4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<6x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<6x4xf32>
    return %5, %2, %4, %8 : tensor<6x4xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<6x4xi1>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>, %arg3: tensor<6x4xf32>, %arg4: tensor<6x4xf32>) -> tensor<6x4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<6x4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6x4xf32>
    %2 = stablehlo.negate %1 : tensor<6x4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<6x4xi1>, tensor<6x4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<6x4xi1>, tensor<6x4xf32>
    %7 = stablehlo.add %3, %6 : tensor<6x4xf32>
    %8 = stablehlo.negate %5 : tensor<6x4xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x4xf32>
    return %9 : tensor<6x4xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3x4xf32>
    return %2, %1 : tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @squareplus_2(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<f32>, %arg3: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.divide %arg3, %0 : tensor<3x4xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<3x4xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x4xf32>
    %4 = stablehlo.add %1, %3 : tensor<3x4xf32>
    return %4 : tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
