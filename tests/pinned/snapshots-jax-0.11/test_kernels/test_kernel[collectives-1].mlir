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
      %c_1 = stablehlo.constant dense<2> : tensor<ui32>
      %8 = stablehlo.partition_id : tensor<ui32>
      %9 = stablehlo.divide %8, %c : tensor<ui32>
      %10 = stablehlo.remainder %9, %c_1 : tensor<ui32>
      %11 = stablehlo.convert %10 : (tensor<ui32>) -> tensor<i32>
      %12 = stablehlo.multiply %arg1, %arg1 : tensor<3x5xf64>
      %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %14 = stablehlo.multiply %13, %arg1 : tensor<3x5xf64>
      %15 = stablehlo.negate %12 : tensor<3x5xf64>
      %16 = stablehlo.exponential %15 : tensor<3x5xf64>
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.multiply %11, %c_3 : tensor<i32>
      %18 = stablehlo.convert %17 : (tensor<i32>) -> tensor<f32>
      %19 = stablehlo.sine %18 : tensor<f32>
      %20 = stablehlo.convert %19 : (tensor<f32>) -> tensor<f64>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %22 = stablehlo.subtract %16, %21 : tensor<3x5xf64>
      %23 = "stablehlo.collective_permute"(%22) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %24 = stablehlo.subtract %23, %16 : tensor<3x5xf64>
      %25 = stablehlo.abs %24 : tensor<3x5xf64>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %27 = stablehlo.compare GE, %24, %26, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
      %28 = stablehlo.multiply %25, %25 : tensor<3x5xf64>
      %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %30 = stablehlo.multiply %29, %25 : tensor<3x5xf64>
      %cst_6 = stablehlo.constant dense<1.400000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %32 = stablehlo.add %31, %28 : tensor<3x5xf64>
      %33 = stablehlo.log %32 : tensor<3x5xf64>
      %34 = stablehlo.negate %33 : tensor<3x5xf64>
      %35 = stablehlo.exponential %34 : tensor<3x5xf64>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %37 = stablehlo.add %36, %35 : tensor<3x5xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %39 = stablehlo.divide %38, %37 : tensor<3x5xf64>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %41 = stablehlo.subtract %40, %39 : tensor<3x5xf64>
      %42 = stablehlo.multiply %39, %41 : tensor<3x5xf64>
      sdy.return %39, %14, %16, %27, %30, %32, %42 : tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>)
    %1 = chlo.square %0#0 : tensor<6x5xf64> -> tensor<6x5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %3 = stablehlo.add %1, %2 : tensor<6x5xf64>
    %4 = stablehlo.rsqrt %3 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<6x5xf64>
    %7 = sdy.manual_computation(%6, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<3x5xi1>, %arg5: tensor<3x5xf64>, %arg6: tensor<3x5xf64>, %arg7: tensor<3x5xf64>) {
      %8 = stablehlo.multiply %arg1, %arg7 : tensor<3x5xf64>
      %9 = stablehlo.divide %8, %arg6 : tensor<3x5xf64>
      %10 = stablehlo.multiply %9, %arg5 : tensor<3x5xf64>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %12 = stablehlo.select %arg4, %11, %10 : tensor<3x5xi1>, tensor<3x5xf64>
      %13 = stablehlo.select %arg4, %10, %11 : tensor<3x5xi1>, tensor<3x5xf64>
      %14 = stablehlo.negate %12 : tensor<3x5xf64>
      %15 = stablehlo.add %13, %14 : tensor<3x5xf64>
      %16 = stablehlo.negate %15 : tensor<3x5xf64>
      %17 = "stablehlo.collective_permute"(%15) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %18 = stablehlo.add %16, %17 : tensor<3x5xf64>
      %19 = stablehlo.multiply %18, %arg3 : tensor<3x5xf64>
      %20 = stablehlo.negate %19 : tensor<3x5xf64>
      %21 = stablehlo.multiply %20, %arg2 : tensor<3x5xf64>
      sdy.return %21 : tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>) -> tensor<6x5xf64>
    return %7 : tensor<6x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
