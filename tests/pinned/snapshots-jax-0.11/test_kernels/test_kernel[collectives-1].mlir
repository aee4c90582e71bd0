// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ranked_step_model(offset):
//     def shard_fn(local_offset):
//         place = lax.axis_index("x")
//         boost = jnp.exp(-(local_offset**2))
//         carrier = jnp.sin(place * 3)
//         residual = boost - carrier
//         rolled = lax.ppermute(residual, "x", [(0, 1), (1, 0)])
//         log_scale = jnp.log(1.4 + jnp.abs(rolled - boost) ** 2)
//         return jax.nn.sigmoid(log_scale)
//
//     device_mesh = jax.make_mesh((2,), ("x",), axis_types=(jax.sharding.AxisType.Auto,))
//     run = jax.shard_map(
//         shard_fn, mesh=device_mesh, in_specs=(jax.P("x"),), out_specs=jax.P("x")
//     )
//     outcome = run(offset)
//     return jnp.arcsinh(outcome)
//
//   offset: float64[6, 5] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_ranked_step_model attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_0 = stablehlo.constant dense<2> : tensor<ui32>
      %2 = stablehlo.partition_id : tensor<ui32>
      %3 = stablehlo.divide %2, %c : tensor<ui32>
      %4 = stablehlo.remainder %3, %c_0 : tensor<ui32>
      %5 = stablehlo.convert %4 : (tensor<ui32>) -> tensor<i32>
      %6 = stablehlo.multiply %arg1, %arg1 : tensor<3x5xf64>
      %7 = stablehlo.negate %6 : tensor<3x5xf64>
      %8 = stablehlo.exponential %7 : tensor<3x5xf64>
      %c_1 = stablehlo.constant dense<3> : tensor<i32>
      %9 = stablehlo.multiply %5, %c_1 : tensor<i32>
      %10 = stablehlo.convert %9 : (tensor<i32>) -> tensor<f32>
      %11 = stablehlo.sine %10 : tensor<f32>
      %12 = stablehlo.convert %11 : (tensor<f32>) -> tensor<f64>
      %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %14 = stablehlo.subtract %8, %13 : tensor<3x5xf64>
      %15 = "stablehlo.collective_permute"(%14) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %16 = stablehlo.subtract %15, %8 : tensor<3x5xf64>
      %17 = stablehlo.abs %16 : tensor<3x5xf64>
      %18 = stablehlo.multiply %17, %17 : tensor<3x5xf64>
      %cst = stablehlo.constant dense<1.400000e+00> : tensor<f64>
      %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %20 = stablehlo.add %19, %18 : tensor<3x5xf64>
      %21 = stablehlo.log %20 : tensor<3x5xf64>
      %22 = stablehlo.negate %21 : tensor<3x5xf64>
      %23 = stablehlo.exponential %22 : tensor<3x5xf64>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %25 = stablehlo.add %24, %23 : tensor<3x5xf64>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %27 = stablehlo.divide %26, %25 : tensor<3x5xf64>
      sdy.return %27 : tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> tensor<6x5xf64>
    %1 = chlo.asinh %0 : tensor<6x5xf64> -> tensor<6x5xf64>
    return %1 : tensor<6x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result[0]"}) {
    %0:7 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_2 = stablehlo.constant dense<2> : tensor<ui32>
      %10 = stablehlo.partition_id : tensor<ui32>
      %11 = stablehlo.divide %10, %c : tensor<ui32>
      %12 = stablehlo.remainder %11, %c_2 : tensor<ui32>
      %13 = stablehlo.convert %12 : (tensor<ui32>) -> tensor<i32>
      %14 = stablehlo.multiply %arg1, %arg1 : tensor<3x5xf64>
      %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %16 = stablehlo.multiply %15, %arg1 : tensor<3x5xf64>
      %17 = stablehlo.negate %14 : tensor<3x5xf64>
      %18 = stablehlo.exponential %17 : tensor<3x5xf64>
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.multiply %13, %c_4 : tensor<i32>
      %20 = stablehlo.convert %19 : (tensor<i32>) -> tensor<f32>
      %21 = stablehlo.sine %20 : tensor<f32>
      %22 = stablehlo.convert %21 : (tensor<f32>) -> tensor<f64>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %24 = stablehlo.subtract %18, %23 : tensor<3x5xf64>
      %25 = "stablehlo.collective_permute"(%24) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %26 = stablehlo.subtract %25, %18 : tensor<3x5xf64>
      %27 = stablehlo.abs %26 : tensor<3x5xf64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %29 = stablehlo.compare GE, %26, %28, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
      %30 = stablehlo.multiply %27, %27 : tensor<3x5xf64>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %32 = stablehlo.multiply %31, %27 : tensor<3x5xf64>
      %cst_7 = stablehlo.constant dense<1.400000e+00> : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %34 = stablehlo.add %33, %30 : tensor<3x5xf64>
      %35 = stablehlo.log %34 : tensor<3x5xf64>
      %36 = stablehlo.negate %35 : tensor<3x5xf64>
      %37 = stablehlo.exponential %36 : tensor<3x5xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %39 = stablehlo.add %38, %37 : tensor<3x5xf64>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %41 = stablehlo.divide %40, %39 : tensor<3x5xf64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %43 = stablehlo.subtract %42, %41 : tensor<3x5xf64>
      %44 = stablehlo.multiply %41, %43 : tensor<3x5xf64>
      sdy.return %41, %16, %18, %29, %32, %34, %44 : tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>)
    %1 = chlo.asinh %0#0 : tensor<6x5xf64> -> tensor<6x5xf64>
    %2 = chlo.square %0#0 : tensor<6x5xf64> -> tensor<6x5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %4 = stablehlo.add %2, %3 : tensor<6x5xf64>
    %5 = stablehlo.rsqrt %4 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x5xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<6x5xf64>
    %9 = sdy.manual_computation(%8, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<3x5xi1>, %arg5: tensor<3x5xf64>, %arg6: tensor<3x5xf64>, %arg7: tensor<3x5xf64>) {
      %10 = stablehlo.multiply %arg1, %arg7 : tensor<3x5xf64>
      %11 = stablehlo.divide %10, %arg6 : tensor<3x5xf64>
      %12 = stablehlo.multiply %11, %arg5 : tensor<3x5xf64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %14 = stablehlo.select %arg4, %13, %12 : tensor<3x5xi1>, tensor<3x5xf64>
      %15 = stablehlo.select %arg4, %12, %13 : tensor<3x5xi1>, tensor<3x5xf64>
      %16 = stablehlo.negate %14 : tensor<3x5xf64>
      %17 = stablehlo.add %15, %16 : tensor<3x5xf64>
      %18 = stablehlo.negate %17 : tensor<3x5xf64>
      %19 = "stablehlo.collective_permute"(%17) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %20 = stablehlo.add %18, %19 : tensor<3x5xf64>
      %21 = stablehlo.multiply %20, %arg3 : tensor<3x5xf64>
      %22 = stablehlo.negate %21 : tensor<3x5xf64>
      %23 = stablehlo.multiply %22, %arg2 : tensor<3x5xf64>
      sdy.return %23 : tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>) -> tensor<6x5xf64>
    return %9 : tensor<6x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
