// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ranked_step(offset):
//     def shard_fn(local_offset):
//         place = lax.axis_index("x")
//         exp_x = jnp.exp(-(local_offset**2))
//         oscillation = jnp.sin(place * 3)
//         gap = exp_x - oscillation
//         rolled = lax.ppermute(gap, "x", [(0, 1), (1, 0)])
//         log_value = jnp.log(0.6 + jnp.abs(rolled - exp_x) ** 2)
//         return jax.nn.soft_sign(log_value)
//
//     pair = jax.make_mesh((2,), ("x",), axis_types=(jax.sharding.AxisType.Auto,))
//     step_fn = jax.shard_map(
//         shard_fn, mesh=pair, in_specs=(jax.P("x"),), out_specs=jax.P("x")
//     )
//     output = step_fn(offset)
//     e = jnp.exp(-(output**2))
//     shifted = e + 0.24 * jnp.tanh(e)
//     return 1.25 * shifted + 1.6
//
//   offset: float64[6, 5] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_ranked_step attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result"}) {
    %0 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_2 = stablehlo.constant dense<2> : tensor<ui32>
      %12 = stablehlo.partition_id : tensor<ui32>
      %13 = stablehlo.divide %12, %c : tensor<ui32>
      %14 = stablehlo.remainder %13, %c_2 : tensor<ui32>
      %15 = stablehlo.convert %14 : (tensor<ui32>) -> tensor<i32>
      %16 = stablehlo.multiply %arg1, %arg1 : tensor<3x5xf64>
      %17 = stablehlo.negate %16 : tensor<3x5xf64>
      %18 = stablehlo.exponential %17 : tensor<3x5xf64>
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.multiply %15, %c_3 : tensor<i32>
      %20 = stablehlo.convert %19 : (tensor<i32>) -> tensor<f32>
      %21 = stablehlo.sine %20 : tensor<f32>
      %22 = stablehlo.convert %21 : (tensor<f32>) -> tensor<f64>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %24 = stablehlo.subtract %18, %23 : tensor<3x5xf64>
      %25 = "stablehlo.collective_permute"(%24) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %26 = stablehlo.subtract %25, %18 : tensor<3x5xf64>
      %27 = stablehlo.abs %26 : tensor<3x5xf64>
      %28 = stablehlo.multiply %27, %27 : tensor<3x5xf64>
      %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %30 = stablehlo.add %29, %28 : tensor<3x5xf64>
      %31 = stablehlo.log %30 : tensor<3x5xf64>
      %32 = func.call @soft_sign(%31) : (tensor<3x5xf64>) -> tensor<3x5xf64>
      sdy.return %32 : tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> tensor<6x5xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<6x5xf64>
    %2 = stablehlo.negate %1 : tensor<6x5xf64>
    %3 = stablehlo.exponential %2 : tensor<6x5xf64>
    %4 = stablehlo.tanh %3 : tensor<6x5xf64>
    %cst = stablehlo.constant dense<2.400000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<6x5xf64>
    %7 = stablehlo.add %3, %6 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<1.250000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<6x5xf64>
    %cst_1 = stablehlo.constant dense<1.600000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %11 = stablehlo.add %9, %10 : tensor<6x5xf64>
    return %11 : tensor<6x5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<3x5xf64>) -> tensor<3x5xf64> {
    %0 = stablehlo.abs %arg0 : tensor<3x5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %2 = stablehlo.add %0, %1 : tensor<3x5xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x5xf64>
    return %3 : tensor<3x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=2]> {stablehlo.mesh = {axes = [{name = "x", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<6x5xf64>) -> (tensor<6x5xf64> {jax.result_info = "result[0]"}) {
    %0:10 = sdy.manual_computation(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>) {
      %c = stablehlo.constant dense<1> : tensor<ui32>
      %c_5 = stablehlo.constant dense<2> : tensor<ui32>
      %23 = stablehlo.partition_id : tensor<ui32>
      %24 = stablehlo.divide %23, %c : tensor<ui32>
      %25 = stablehlo.remainder %24, %c_5 : tensor<ui32>
      %26 = stablehlo.convert %25 : (tensor<ui32>) -> tensor<i32>
      %27 = stablehlo.multiply %arg1, %arg1 : tensor<3x5xf64>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %29 = stablehlo.multiply %28, %arg1 : tensor<3x5xf64>
      %30 = stablehlo.negate %27 : tensor<3x5xf64>
      %31 = stablehlo.exponential %30 : tensor<3x5xf64>
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.multiply %26, %c_7 : tensor<i32>
      %33 = stablehlo.convert %32 : (tensor<i32>) -> tensor<f32>
      %34 = stablehlo.sine %33 : tensor<f32>
      %35 = stablehlo.convert %34 : (tensor<f32>) -> tensor<f64>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %37 = stablehlo.subtract %31, %36 : tensor<3x5xf64>
      %38 = "stablehlo.collective_permute"(%37) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %39 = stablehlo.subtract %38, %31 : tensor<3x5xf64>
      %40 = stablehlo.abs %39 : tensor<3x5xf64>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %42 = stablehlo.compare GE, %39, %41, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
      %43 = stablehlo.multiply %40, %40 : tensor<3x5xf64>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %45 = stablehlo.multiply %44, %40 : tensor<3x5xf64>
      %cst_10 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %47 = stablehlo.add %46, %43 : tensor<3x5xf64>
      %48 = stablehlo.log %47 : tensor<3x5xf64>
      %49:4 = func.call @soft_sign(%48) : (tensor<3x5xf64>) -> (tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>)
      sdy.return %49#0, %29, %31, %42, %45, %47, %49#1, %49#2, %48, %49#3 : tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>
    } : (tensor<6x5xf64>) -> (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<6x5xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %3 = stablehlo.multiply %2, %0#0 : tensor<6x5xf64>
    %4 = stablehlo.negate %1 : tensor<6x5xf64>
    %5 = stablehlo.exponential %4 : tensor<6x5xf64>
    %6 = stablehlo.tanh %5 : tensor<6x5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %8 = stablehlo.add %7, %6 : tensor<6x5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %10 = stablehlo.subtract %9, %6 : tensor<6x5xf64>
    %11 = stablehlo.multiply %8, %10 : tensor<6x5xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %cst_3 = stablehlo.constant dense<1.250000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<6x5xf64>
    %cst_4 = stablehlo.constant dense<2.400000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<6x5xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<6x5xf64>
    %17 = stablehlo.multiply %16, %11 : tensor<6x5xf64>
    %18 = stablehlo.add %14, %17 : tensor<6x5xf64>
    %19 = stablehlo.multiply %18, %5 : tensor<6x5xf64>
    %20 = stablehlo.negate %19 : tensor<6x5xf64>
    %21 = stablehlo.multiply %20, %3 : tensor<6x5xf64>
    %22 = sdy.manual_computation(%21, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>, <@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<3x5xi1>, %arg5: tensor<3x5xf64>, %arg6: tensor<3x5xf64>, %arg7: tensor<3x5xi1>, %arg8: tensor<3x5xf64>, %arg9: tensor<3x5xf64>, %arg10: tensor<3x5xf64>) {
      %23 = func.call @soft_sign_0(%arg7, %arg8, %arg9, %arg10, %arg1) : (tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xf64>
      %24 = stablehlo.divide %23, %arg6 : tensor<3x5xf64>
      %25 = stablehlo.multiply %24, %arg5 : tensor<3x5xf64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
      %27 = stablehlo.select %arg4, %26, %25 : tensor<3x5xi1>, tensor<3x5xf64>
      %28 = stablehlo.select %arg4, %25, %26 : tensor<3x5xi1>, tensor<3x5xf64>
      %29 = stablehlo.negate %27 : tensor<3x5xf64>
      %30 = stablehlo.add %28, %29 : tensor<3x5xf64>
      %31 = stablehlo.negate %30 : tensor<3x5xf64>
      %32 = "stablehlo.collective_permute"(%30) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> : (tensor<3x5xf64>) -> tensor<3x5xf64>
      %33 = stablehlo.add %31, %32 : tensor<3x5xf64>
      %34 = stablehlo.multiply %33, %arg3 : tensor<3x5xf64>
      %35 = stablehlo.negate %34 : tensor<3x5xf64>
      %36 = stablehlo.multiply %35, %arg2 : tensor<3x5xf64>
      sdy.return %36 : tensor<3x5xf64>
    } : (tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xi1>, tensor<6x5xf64>, tensor<6x5xf64>, tensor<6x5xf64>) -> tensor<6x5xf64>
    return %22 : tensor<6x5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<3x5xf64>) -> (tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<3x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x5xf64>, tensor<3x5xf64>) -> tensor<3x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %4 = stablehlo.add %0, %3 : tensor<3x5xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x5xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<3x5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %8 = stablehlo.divide %7, %6 : tensor<3x5xf64>
    return %5, %2, %4, %8 : tensor<3x5xf64>, tensor<3x5xi1>, tensor<3x5xf64>, tensor<3x5xf64>
  }
  func.func private @soft_sign_0(%arg0: tensor<3x5xi1>, %arg1: tensor<3x5xf64>, %arg2: tensor<3x5xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<3x5xf64>) -> tensor<3x5xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x5xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x5xf64>
    %2 = stablehlo.negate %1 : tensor<3x5xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x5xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x5xi1>, tensor<3x5xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x5xi1>, tensor<3x5xf64>
    %7 = stablehlo.add %3, %6 : tensor<3x5xf64>
    %8 = stablehlo.negate %5 : tensor<3x5xf64>
    %9 = stablehlo.add %7, %8 : tensor<3x5xf64>
    return %9 : tensor<3x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
