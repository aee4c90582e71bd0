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
      %c_3 = stablehlo.constant dense<2> : tensor<ui32>
      %14 = stablehlo.partition_id : tensor<ui32>
      %15 = stablehlo.divide %14, %c : tensor<ui32>
      %16 = stablehlo.remainder %15, %c_3 : tensor<ui32>
      %17 = stablehlo.convert %16 : (tensor<ui32>) -> tensor<i32>
      %18 = stablehlo.sine %arg1 : tensor<3x4xf32>
      %19 = stablehlo.cosine %arg1 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %20 = stablehlo.convert %cst_4 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %22 = stablehlo.multiply %21, %18 : tensor<3x4xf32>
      %23 = stablehlo.subtract %arg1, %22 : tensor<3x4xf32>
      %c_5 = stablehlo.constant dense<0> : tensor<i32>
      %24 = stablehlo.convert %c_5 : tensor<i32>
      %25 = stablehlo.compare EQ, %17, %24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %26 = stablehlo.abs %23 : tensor<3x4xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %28 = stablehlo.compare GE, %23, %27, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
      %29 = stablehlo.log_plus_one %26 : tensor<3x4xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %31 = stablehlo.add %26, %30 : tensor<3x4xf32>
      %32:4 = func.call @squareplus(%23) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<f32>)
      %33 = func.call @_where(%25, %29, %32#0) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %34 = "stablehlo.collective_permute"(%33) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %35 = stablehlo.negate %23 : tensor<3x4xf32>
      %36 = stablehlo.exponential %35 : tensor<3x4xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %38 = stablehlo.add %37, %36 : tensor<3x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %40 = stablehlo.divide %39, %38 : tensor<3x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %42 = stablehlo.subtract %41, %40 : tensor<3x4xf32>
      %43 = stablehlo.multiply %40, %42 : tensor<3x4xf32>
      %cst_11 = stablehlo.constant dense<1.080000e+00> : tensor<f32>
      %44 = stablehlo.convert %cst_11 : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %46 = stablehlo.multiply %45, %40 : tensor<3x4xf32>
      %47 = stablehlo.subtract %34, %46 : tensor<3x4xf32>
      %48 = chlo.asinh %47 : tensor<3x4xf32> -> tensor<3x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.abs %47 : tensor<3x4xf32>
      %cst_13 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %51 = stablehlo.multiply %49, %50 : tensor<3x4xf32>
      %cst_14 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %54 = stablehlo.clamp %52, %51, %53 : tensor<3x4xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %56 = stablehlo.divide %55, %54 : tensor<3x4xf32>
      %57 = stablehlo.multiply %47, %56 : tensor<3x4xf32>
      %58 = chlo.square %57 : tensor<3x4xf32> -> tensor<3x4xf32>
      %59 = chlo.square %56 : tensor<3x4xf32> -> tensor<3x4xf32>
      %60 = stablehlo.add %58, %59 : tensor<3x4xf32>
      %61 = stablehlo.rsqrt %60 : tensor<3x4xf32>
      %62 = stablehlo.multiply %56, %61 : tensor<3x4xf32>
      %63 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %64 = stablehlo.broadcast_in_dim %32#3, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %65 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %66 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<1xf32>
      sdy.return %48, %19, %63, %28, %31, %32#1, %32#2, %64, %65, %43, %66, %62 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1xf32>, tensor<1xi1>, tensor<3x4xf32>, tensor<1xf32>, tensor<3x4xf32>
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
      %31 = stablehlo.negate %29 : tensor<3x4xf32>
      %32 = stablehlo.add %30, %31 : tensor<3x4xf32>
      %33 = stablehlo.add %26, %32 : tensor<3x4xf32>
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
