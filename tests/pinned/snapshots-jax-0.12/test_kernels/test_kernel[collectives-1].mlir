// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ranked_step_fn(offset: jax.Array, importance: jax.Array):
//     def shard_fn(local_offset):
//         place = lax.axis_index("x")
//         piecewise = jnp.where(place > 0, 0.5 * local_offset, jax.nn.relu(local_offset))
//         lagged = lax.ppermute(piecewise, "x", [(0, 1), (1, 0)])
//         return lagged + local_offset
//
//     device_mesh = jax.make_mesh((2,), ("x",), axis_types=(jax.sharding.AxisType.Auto,))
//     step_fn = jax.shard_map(
//         shard_fn, mesh=device_mesh, in_specs=(jax.P("x"),), out_specs=jax.P("x")
//     )
//     res = step_fn(offset)
//     return jnp.sum(res * importance, axis=-1)
//
//   offset: float64[6, 5] in [-0.8, 0.8]
//   importance: float64[5] in [-1, 1]
// -----
// forward, cpu
module @jit_ranked_step_fn attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>, %arg1: tensor<5xf64>) -> (tensor<6xf64> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg2: tensor<3x5xf64>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_0 = stablehlo.constant dense<2> : tensor<ui32>
      %5 = stablehlo.partition_id : tensor<ui32>
      %6 = stablehlo.divide %5, %c : tensor<ui32>
      %7 = stablehlo.remainder %6, %c_0 : tensor<ui32>
      %8 = stablehlo.convert %7 : (tensor<ui32>) -> tensor<i32>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %9 = stablehlo.convert %c_1 : (tensor<i64>) -> tensor<i32>
      %10 = stablehlo.compare GT, %8, %9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %11 = stablehlo.convert %cst_2 : tensor<f64>
      %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %13 = stablehlo.multiply %12, %arg2 : tensor<3x5xf64>
      %14 = func.call @relu(%arg2) : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %15 = func.call @_where(%10, %13, %14) : (tensor<i1>, tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xf64>
      %16 = "stablehlo.collective_permute"(%15) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %17 = stablehlo.add %16, %arg2 : tensor<3x5xf64>
      sdy.return %17 : tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> tensor<6x5xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<6x5xf64>
    %3 = stablehlo.multiply %0, %2 : tensor<6x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x5xf64>, tensor<f64>) -> tensor<6xf64>
    return %4 : tensor<6xf64>
  }
  func.func private @relu(%arg0: tensor<3x5xf64>) -> tensor<3x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.convert %c : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %2 = stablehlo.maximum %arg0, %1 : tensor<3x5xf64>
    return %2 : tensor<3x5xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>) -> tensor<3x5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x5xf64>
    return %0 : tensor<3x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>, %arg1: tensor<5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %0:4 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}]>] manual_axes={"x"} (%arg2: tensor<3x5xf64>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_2 = stablehlo.constant dense<2> : tensor<ui32>
      %11 = stablehlo.partition_id : tensor<ui32>
      %12 = stablehlo.divide %11, %c : tensor<ui32>
      %13 = stablehlo.remainder %12, %c_2 : tensor<ui32>
      %14 = stablehlo.convert %13 : (tensor<ui32>) -> tensor<i32>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.convert %c_3 : (tensor<i64>) -> tensor<i32>
      %16 = stablehlo.compare GT, %14, %15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %17 = stablehlo.convert %cst_4 : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %19 = stablehlo.multiply %18, %arg2 : tensor<3x5xf64>
      %20 = func.call @relu(%arg2) : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %c_5 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.convert %c_5 : (tensor<i64>) -> tensor<f64>
      %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %23 = stablehlo.compare GT, %arg2, %22, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
      %24 = func.call @_where(%16, %19, %20) : (tensor<i1>, tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xf64>
      %25 = "stablehlo.collective_permute"(%24) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %26 = stablehlo.add %25, %arg2 : tensor<3x5xf64>
      %27 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %28 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i1>) -> tensor<1xi1>
      sdy.return %26, %27, %23, %28 : tensor<3x5xf64>, tensor<1xf64>, tensor<3x5xi1>, tensor<1xi1>
    } : (tensor<6x5xf64>) -> (tensor<6x5xf64>, tensor<2xf64>, tensor<6x5xi1>, tensor<2xi1>)
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<6xf64>) -> tensor<6x5xf64>
    %4 = stablehlo.multiply %0#0, %3 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<6x5xf64>, tensor<f64>) -> tensor<5xf64>
    %6 = stablehlo.reshape %5 : (tensor<5xf64>) -> tensor<1x5xf64>
    %7 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<6x5xf64>
    %8 = stablehlo.multiply %3, %7 : tensor<6x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %10 = sdy.manual_computation(%8, %0#1, %0#2, %0#3) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg2: tensor<3x5xf64>, %arg3: tensor<1xf64>, %arg4: tensor<3x5xi1>, %arg5: tensor<1xi1>) {
      %11 = stablehlo.reshape %arg3 : (tensor<1xf64>) -> tensor<f64>
      %12 = stablehlo.reshape %arg5 : (tensor<1xi1>) -> tensor<i1>
      %13 = "stablehlo.collective_permute"(%arg2) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %14:2 = func.call @_where_0(%12, %13) : (tensor<i1>, tensor<3x5xf64>) -> (tensor<3x5xf64>, tensor<3x5xf64>)
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %16 = stablehlo.select %arg4, %14#1, %15 : tensor<3x5xi1>, tensor<3x5xf64>
      %17 = stablehlo.add %arg2, %16 : tensor<3x5xf64>
      %18 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %19 = stablehlo.multiply %18, %14#0 : tensor<3x5xf64>
      %20 = stablehlo.add %17, %19 : tensor<3x5xf64>
      sdy.return %20 : tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<2xf64>, tensor<6x5xi1>, tensor<2xi1>) -> tensor<6x5xf64>
    return %10, %9 : tensor<6x5xf64>, tensor<5xf64>
  }
  func.func private @relu(%arg0: tensor<3x5xf64>) -> tensor<3x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.convert %c : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %2 = stablehlo.maximum %arg0, %1 : tensor<3x5xf64>
    return %2 : tensor<3x5xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>) -> tensor<3x5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3x5xf64>
    return %0 : tensor<3x5xf64>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<3x5xf64>) -> (tensor<3x5xf64>, tensor<3x5xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<3x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3x5xf64>
    return %2, %1 : tensor<3x5xf64>, tensor<3x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
