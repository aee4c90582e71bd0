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
      %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<3x4xf32>
      %13 = stablehlo.subtract %arg1, %12 : tensor<3x4xf32>
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %14 = stablehlo.compare EQ, %9, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %15 = stablehlo.abs %13 : tensor<3x4xf32>
      %16 = stablehlo.log_plus_one %15 : tensor<3x4xf32>
      %17 = func.call @squareplus(%13) : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %18 = func.call @_where(%14, %16, %17) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %19 = "stablehlo.collective_permute"(%18) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %20 = stablehlo.negate %13 : tensor<3x4xf32>
      %21 = stablehlo.exponential %20 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %23 = stablehlo.add %22, %21 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %25 = stablehlo.divide %24, %23 : tensor<3x4xf32>
      %cst_5 = stablehlo.constant dense<1.080000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %27 = stablehlo.multiply %26, %25 : tensor<3x4xf32>
      %28 = stablehlo.subtract %19, %27 : tensor<3x4xf32>
      %29 = chlo.asinh %28 : tensor<3x4xf32> -> tensor<3x4xf32>
      sdy.return %29 : tensor<3x4xf32>
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
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x4xf32>
    %3 = stablehlo.sqrt %2 : tensor<3x4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.divide %4, %5 : tensor<3x4xf32>
    return %6 : tensor<3x4xf32>
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
      %c_3 = stablehlo.constant dense<2> : tensor<ui32>
      %14 = stablehlo.partition_id : tensor<ui32>
      %15 = stablehlo.divide %14, %c : tensor<ui32>
      %16 = stablehlo.remainder %15, %c_3 : tensor<ui32>
      %17 = stablehlo.convert %16 : (tensor<ui32>) -> tensor<i32>
      %18 = stablehlo.sine %arg1 : tensor<3x4xf32>
      %19 = stablehlo.cosine %arg1 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %21 = stablehlo.multiply %20, %18 : tensor<3x4xf32>
      %22 = stablehlo.subtract %arg1, %21 : tensor<3x4xf32>
      %c_5 = stablehlo.constant dense<0> : tensor<i32>
      %23 = stablehlo.compare EQ, %17, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %24 = stablehlo.abs %22 : tensor<3x4xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %26 = stablehlo.compare GE, %22, %25, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
      %27 = stablehlo.log_plus_one %24 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %29 = stablehlo.add %24, %28 : tensor<3x4xf32>
      %30:4 = func.call @squareplus(%22) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>)
      %31 = func.call @_where(%23, %27, %30#0) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %32 = "stablehlo.collective_permute"(%31) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %33 = stablehlo.negate %22 : tensor<3x4xf32>
      %34 = stablehlo.exponential %33 : tensor<3x4xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %36 = stablehlo.add %35, %34 : tensor<3x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %38 = stablehlo.divide %37, %36 : tensor<3x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %40 = stablehlo.subtract %39, %38 : tensor<3x4xf32>
      %41 = stablehlo.multiply %38, %40 : tensor<3x4xf32>
      %cst_11 = stablehlo.constant dense<1.080000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %43 = stablehlo.multiply %42, %38 : tensor<3x4xf32>
      %44 = stablehlo.subtract %32, %43 : tensor<3x4xf32>
      %45 = chlo.asinh %44 : tensor<3x4xf32> -> tensor<3x4xf32>
      %46 = chlo.square %44 : tensor<3x4xf32> -> tensor<3x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %48 = stablehlo.add %46, %47 : tensor<3x4xf32>
      %49 = stablehlo.rsqrt %48 : tensor<3x4xf32>
      %50 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %51 = stablehlo.broadcast_in_dim %30#3, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %52 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %45, %19, %50, %26, %29, %30#1, %30#2, %51, %52, %41, %53, %49 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<1xi1>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>
    } : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<2xi1>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>)
    %1:4 = call @soft_sign(%0#0) : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>)
    %cst = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %3 = stablehlo.multiply %2, %1#0 : tensor<6x4xf32>
    %4 = stablehlo.add %0#0, %3 : tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<6x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<6x4xf32>
    %cst_2 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<6x4xf32>
    %11 = call @soft_sign_0(%1#1, %1#2, %0#0, %1#3, %10) : (tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %12 = stablehlo.add %8, %11 : tensor<6x4xf32>
    %13 = sdy.manual_computation(%12, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10, %0#11) in_shardings=[<@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>, <@mesh, [{"devices"}]>, <@mesh, [{"devices"}, {}]>] out_shardings=[<@mesh, [{"devices"}, {}]>] manual_axes={"devices"} (%arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3x4xi1>, %arg5: tensor<3x4xf32>, %arg6: tensor<3x4xf32>, %arg7: tensor<3x4xf32>, %arg8: tensor<1xf32>, %arg9: tensor<1xi1>, %arg10: tensor<3x4xf32>, %arg11: tensor<1xf32>, %arg12: tensor<3x4xf32>) {
      %14 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<f32>
      %15 = stablehlo.reshape %arg8 : (tensor<1xf32>) -> tensor<f32>
      %16 = stablehlo.reshape %arg9 : (tensor<1xi1>) -> tensor<i1>
      %17 = stablehlo.reshape %arg11 : (tensor<1xf32>) -> tensor<f32>
      %18 = stablehlo.multiply %arg1, %arg12 : tensor<3x4xf32>
      %19 = stablehlo.negate %18 : tensor<3x4xf32>
      %20 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<3x4xf32>
      %22 = stablehlo.multiply %21, %arg10 : tensor<3x4xf32>
      %23 = "stablehlo.collective_permute"(%18) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %24:2 = func.call @_where_1(%16, %23) : (tensor<i1>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
      %25 = func.call @squareplus_2(%arg6, %arg7, %15, %24#1) : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %26 = stablehlo.add %22, %25 : tensor<3x4xf32>
      %27 = stablehlo.divide %24#0, %arg5 : tensor<3x4xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %29 = stablehlo.select %arg4, %28, %27 : tensor<3x4xi1>, tensor<3x4xf32>
      %30 = stablehlo.select %arg4, %27, %28 : tensor<3x4xi1>, tensor<3x4xf32>
      %31 = stablehlo.add %26, %30 : tensor<3x4xf32>
      %32 = stablehlo.negate %29 : tensor<3x4xf32>
      %33 = stablehlo.add %31, %32 : tensor<3x4xf32>
      %34 = stablehlo.negate %33 : tensor<3x4xf32>
      %35 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<3x4xf32>
      %37 = stablehlo.multiply %36, %arg2 : tensor<3x4xf32>
      %38 = stablehlo.add %33, %37 : tensor<3x4xf32>
      sdy.return %38 : tensor<3x4xf32>
    } : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xi1>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>, tensor<2xi1>, tensor<6x4xf32>, tensor<2xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    return %13 : tensor<6x4xf32>
  }
  func.func private @squareplus(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<3x4xf32> -> tensor<3x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x4xf32>
    %5 = stablehlo.sqrt %4 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %7 = stablehlo.divide %6, %5 : tensor<3x4xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %10 = stablehlo.divide %8, %9 : tensor<3x4xf32>
    return %10, %2, %7, %cst_2 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>
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
