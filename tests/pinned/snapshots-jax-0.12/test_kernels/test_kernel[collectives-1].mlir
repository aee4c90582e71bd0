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
      %c_1 = stablehlo.constant dense<3> : tensor<i64>
      %9 = stablehlo.convert %c_1 : (tensor<i64>) -> tensor<i32>
      %10 = stablehlo.multiply %5, %9 : tensor<i32>
      %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
      %12 = stablehlo.sine %11 : tensor<f32>
      %13 = stablehlo.convert %12 : (tensor<f32>) -> tensor<f64>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %15 = stablehlo.subtract %8, %14 : tensor<3x5xf64>
      %16 = "stablehlo.collective_permute"(%15) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %17 = stablehlo.subtract %16, %8 : tensor<3x5xf64>
      %18 = stablehlo.abs %17 : tensor<3x5xf64>
      %19 = stablehlo.multiply %18, %18 : tensor<3x5xf64>
      %cst = stablehlo.constant dense<1.400000e+00> : tensor<f64>
      %20 = stablehlo.convert %cst : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %22 = stablehlo.add %21, %19 : tensor<3x5xf64>
      %23 = stablehlo.log %22 : tensor<3x5xf64>
      %24 = stablehlo.negate %23 : tensor<3x5xf64>
      %25 = stablehlo.exponential %24 : tensor<3x5xf64>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %27 = stablehlo.add %26, %25 : tensor<3x5xf64>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %29 = stablehlo.divide %28, %27 : tensor<3x5xf64>
      sdy.return %29 : tensor<3x5xf64>
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
      %c_4 = stablehlo.constant dense<2> : tensor<ui32>
      %18 = stablehlo.partition_id : tensor<ui32>
      %19 = stablehlo.divide %18, %c : tensor<ui32>
      %20 = stablehlo.remainder %19, %c_4 : tensor<ui32>
      %21 = stablehlo.convert %20 : (tensor<ui32>) -> tensor<i32>
      %22 = stablehlo.multiply %arg1, %arg1 : tensor<3x5xf64>
      %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %24 = stablehlo.multiply %23, %arg1 : tensor<3x5xf64>
      %25 = stablehlo.negate %22 : tensor<3x5xf64>
      %26 = stablehlo.exponential %25 : tensor<3x5xf64>
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %27 = stablehlo.convert %c_6 : (tensor<i64>) -> tensor<i32>
      %28 = stablehlo.multiply %21, %27 : tensor<i32>
      %29 = stablehlo.convert %28 : (tensor<i32>) -> tensor<f32>
      %30 = stablehlo.sine %29 : tensor<f32>
      %31 = stablehlo.convert %30 : (tensor<f32>) -> tensor<f64>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %33 = stablehlo.subtract %26, %32 : tensor<3x5xf64>
      %34 = "stablehlo.collective_permute"(%33) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %35 = stablehlo.subtract %34, %26 : tensor<3x5xf64>
      %36 = stablehlo.abs %35 : tensor<3x5xf64>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %38 = stablehlo.compare GE, %35, %37, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
      %39 = stablehlo.multiply %36, %36 : tensor<3x5xf64>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %41 = stablehlo.multiply %40, %36 : tensor<3x5xf64>
      %cst_9 = stablehlo.constant dense<1.400000e+00> : tensor<f64>
      %42 = stablehlo.convert %cst_9 : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %44 = stablehlo.add %43, %39 : tensor<3x5xf64>
      %45 = stablehlo.log %44 : tensor<3x5xf64>
      %46 = stablehlo.negate %45 : tensor<3x5xf64>
      %47 = stablehlo.exponential %46 : tensor<3x5xf64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %49 = stablehlo.add %48, %47 : tensor<3x5xf64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %51 = stablehlo.divide %50, %49 : tensor<3x5xf64>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %53 = stablehlo.subtract %52, %51 : tensor<3x5xf64>
      %54 = stablehlo.multiply %51, %53 : tensor<3x5xf64>
      sdy.return %51, %24, %26, %38, %41, %44, %54 : tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.abs %0#0 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<2.9833362924800827E-154> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %3 = stablehlo.multiply %1, %2 : tensor<6x5xf64>
    %cst_1 = stablehlo.constant dense<5.3631231719770388E+154> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %6 = stablehlo.clamp %4, %3, %5 : tensor<6x5xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %8 = stablehlo.divide %7, %6 : tensor<6x5xf64>
    %9 = stablehlo.multiply %0#0, %8 : tensor<6x5xf64>
    %10 = chlo.square %9 : tensor<6x5xf64> -> tensor<6x5xf64>
    %11 = chlo.square %8 : tensor<6x5xf64> -> tensor<6x5xf64>
    %12 = stablehlo.add %10, %11 : tensor<6x5xf64>
    %13 = stablehlo.rsqrt %12 : tensor<6x5xf64>
    %14 = stablehlo.multiply %8, %13 : tensor<6x5xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<6x5xf64>
    %17 = sdy.manual_computation(%16, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<3x5xi1>, %arg5: tensor<3x5xf64>, %arg6: tensor<3x5xf64>, %arg7: tensor<3x5xf64>) {
      %18 = stablehlo.multiply %arg1, %arg7 : tensor<3x5xf64>
      %19 = stablehlo.divide %18, %arg6 : tensor<3x5xf64>
      %20 = stablehlo.multiply %19, %arg5 : tensor<3x5xf64>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %22 = stablehlo.select %arg4, %21, %20 : tensor<3x5xi1>, tensor<3x5xf64>
      %23 = stablehlo.select %arg4, %20, %21 : tensor<3x5xi1>, tensor<3x5xf64>
      %24 = stablehlo.negate %22 : tensor<3x5xf64>
      %25 = stablehlo.add %23, %24 : tensor<3x5xf64>
      %26 = stablehlo.negate %25 : tensor<3x5xf64>
      %27 = "stablehlo.collective_permute"(%25) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %28 = stablehlo.add %26, %27 : tensor<3x5xf64>
      %29 = stablehlo.multiply %28, %arg3 : tensor<3x5xf64>
      %30 = stablehlo.negate %29 : tensor<3x5xf64>
      %31 = stablehlo.multiply %30, %arg2 : tensor<3x5xf64>
      sdy.return %31 : tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>) -> tensor<6x5xf64>
    return %17 : tensor<6x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
