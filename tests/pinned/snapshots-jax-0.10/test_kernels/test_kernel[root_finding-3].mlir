// import jax
// import jax.numpy as jnp
//
//
// def solve_mixture_quantile(p: jax.Array, mu: jax.Array, scales: jax.Array) -> jax.Array:
//     def residual(x):
//         return jnp.mean(jax.nn.sigmoid((x[..., None] - mu) / scales), axis=-1) - p
//
//     def cond(val):
//         x_k, last_step = val
//         return jnp.any(jnp.abs(last_step) > 1e-5 * (1.0 + jnp.abs(x_k)))
//
//     def step(val):
//         x_k, _ = val
//         value, dfx = jax.jvp(residual, (x_k,), (jnp.ones_like(x_k),))
//         newton_step = value / dfx
//         x_next = x_k - newton_step
//         return x_next, newton_step
//
//     def scan_body(val, _):
//         return jax.lax.cond(cond(val), step, lambda old: old, val), None
//
//     (x_q, _), _ = jax.lax.scan(
//         scan_body,
//         (jnp.broadcast_to(jnp.mean(mu, axis=-1), p.shape), jnp.full_like(p, jnp.inf)),
//         None,
//         length=15,
//     )
//     return x_q
//
//   p: float32[5, 7] in [0.05, 0.95]
//   mu: float32[5, 7, 4] in [-2, 2]
//   scales: float32[5, 7, 4] in [0.4, 1.2]
// -----
// forward, cpu
module @jit_solve_mixture_quantile attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x7xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<5x7x4xf32>) -> (tensor<5x7xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %2 = stablehlo.divide %0, %1 : tensor<5x7xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:6 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %arg0, %iterArg_4 = %c, %iterArg_5 = %2, %iterArg_6 = %3) : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>
    cond {
      %c_7 = stablehlo.constant dense<15> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3, %iterArg_5, %iterArg_6) : (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %6, %5#0, %5#1 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>
    }
    return %4#4 : tensor<5x7xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x7x4xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<5x7xf32>, %arg3: tensor<5x7xf32>, %arg4: tensor<5x7xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>) {
    %0 = stablehlo.abs %arg4 : tensor<5x7xf32>
    %1 = stablehlo.abs %arg3 : tensor<5x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x7xf32>
    %cst_0 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5x7xf32>
    %6 = stablehlo.compare GT, %0, %5, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.reduce(%6 init: %c) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x7xi1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.convert %7 : (tensor<i1>) -> tensor<i32>
    %9:2 = "stablehlo.case"(%8) ({
      stablehlo.return %arg3, %arg4 : tensor<5x7xf32>, tensor<5x7xf32>
    }, {
      %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %11 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
      %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
      %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
      %14 = stablehlo.subtract %13, %arg0 : tensor<5x7x4xf32>
      %15 = stablehlo.reshape %12 : (tensor<5x7x1xf32>) -> tensor<5x7xf32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
      %17 = stablehlo.divide %14, %arg1 : tensor<5x7x4xf32>
      %18 = stablehlo.divide %16, %arg1 : tensor<5x7x4xf32>
      %19 = stablehlo.negate %17 : tensor<5x7x4xf32>
      %20 = stablehlo.exponential %19 : tensor<5x7x4xf32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %22 = stablehlo.add %21, %20 : tensor<5x7x4xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %24 = stablehlo.divide %23, %22 : tensor<5x7x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %26 = stablehlo.subtract %25, %24 : tensor<5x7x4xf32>
      %27 = stablehlo.multiply %24, %26 : tensor<5x7x4xf32>
      %28 = stablehlo.multiply %18, %27 : tensor<5x7x4xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
      %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %32 = stablehlo.divide %29, %31 : tensor<5x7xf32>
      %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %34 = stablehlo.divide %30, %33 : tensor<5x7xf32>
      %35 = stablehlo.subtract %32, %arg2 : tensor<5x7xf32>
      %36 = stablehlo.divide %35, %34 : tensor<5x7xf32>
      %37 = stablehlo.subtract %arg3, %36 : tensor<5x7xf32>
      stablehlo.return %37, %36 : tensor<5x7xf32>, tensor<5x7xf32>
    }) : (tensor<i32>) -> (tensor<5x7xf32>, tensor<5x7xf32>)
    return %9#0, %9#1 : tensor<5x7xf32>, tensor<5x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x7xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<5x7x4xf32>) -> (tensor<5x7xf32> {jax.result_info = "result[0]"}, tensor<5x7x4xf32> {jax.result_info = "result[1]"}, tensor<5x7x4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %2 = stablehlo.divide %0, %1 : tensor<5x7xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<15x5x7x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<15x5x7xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<15x5x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<15x5x7xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %18:20 = stablehlo.while(%iterArg = %arg1, %iterArg_22 = %arg2, %iterArg_23 = %arg0, %iterArg_24 = %c_15, %iterArg_25 = %2, %iterArg_26 = %3, %iterArg_27 = %4, %iterArg_28 = %5, %iterArg_29 = %6, %iterArg_30 = %7, %iterArg_31 = %8, %iterArg_32 = %9, %iterArg_33 = %10, %iterArg_34 = %11, %iterArg_35 = %12, %iterArg_36 = %13, %iterArg_37 = %14, %iterArg_38 = %15, %iterArg_39 = %16, %iterArg_40 = %17) : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>
    cond {
      %c_41 = stablehlo.constant dense<15> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_24, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28:16 = func.call @closed_call(%iterArg, %iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26) : (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_27, %28#2, %iterArg_24) : (tensor<15xi32>, tensor<i32>, tensor<i32>) -> tensor<15xi32>
      %30 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %28#3, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %31 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %28#4, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %32 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %28#5, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %33 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %28#6, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %34 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %28#7, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %35 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %28#8, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %36 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %28#9, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %37 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %28#10, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_36, %28#11, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %28#12, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %28#13, %iterArg_24) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %28#14, %iterArg_24) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %42 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %28#15, %iterArg_24) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_24, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %43, %28#0, %28#1, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>
    }
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %23:19 = stablehlo.while(%iterArg = %18#6, %iterArg_22 = %18#7, %iterArg_23 = %18#8, %iterArg_24 = %18#9, %iterArg_25 = %18#10, %iterArg_26 = %18#11, %iterArg_27 = %18#12, %iterArg_28 = %18#13, %iterArg_29 = %18#14, %iterArg_30 = %18#15, %iterArg_31 = %18#16, %iterArg_32 = %18#17, %iterArg_33 = %18#18, %iterArg_34 = %18#19, %iterArg_35 = %c_20, %iterArg_36 = %20, %iterArg_37 = %21, %iterArg_38 = %22, %iterArg_39 = %19) : tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    cond {
      %c_40 = stablehlo.constant dense<15> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_35, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %c_40 = stablehlo.constant dense<15> : tensor<i32>
      %28 = stablehlo.subtract %c_40, %iterArg_35 : tensor<i32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.subtract %28, %c_41 : tensor<i32>
      %30 = func.call @dynamic_index_in_dim(%iterArg, %29) : (tensor<15xi32>, tensor<i32>) -> tensor<i32>
      %31 = func.call @dynamic_index_in_dim_2(%iterArg_22, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %32 = func.call @dynamic_index_in_dim_2(%iterArg_23, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %33 = func.call @dynamic_index_in_dim_2(%iterArg_24, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %34 = func.call @dynamic_index_in_dim_2(%iterArg_25, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %35 = func.call @dynamic_index_in_dim_2(%iterArg_26, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %36 = func.call @dynamic_index_in_dim_2(%iterArg_27, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %37 = func.call @dynamic_index_in_dim_2(%iterArg_28, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %38 = func.call @dynamic_index_in_dim_2(%iterArg_29, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %39 = func.call @dynamic_index_in_dim_2(%iterArg_30, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %40 = func.call @dynamic_index_in_dim_2(%iterArg_31, %29) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_32, %29) : (tensor<15x5x7xf32>, tensor<i32>) -> tensor<5x7xf32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_33, %29) : (tensor<15x5x7xf32>, tensor<i32>) -> tensor<5x7xf32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_34, %29) : (tensor<15x5x7xf32>, tensor<i32>) -> tensor<5x7xf32>
      %44:4 = func.call @closed_call_4(%iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43) : (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) -> (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_35, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %45, %44#0, %44#1, %44#2, %44#3 : tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }
    %cst_21 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %25 = stablehlo.divide %23#18, %24 : tensor<5x7xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
    %27 = stablehlo.add %23#15, %26 : tensor<5x7x4xf32>
    return %23#17, %27, %23#16 : tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x7x4xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<5x7xf32>, %arg3: tensor<5x7xf32>, %arg4: tensor<5x7xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) {
    %0 = stablehlo.abs %arg4 : tensor<5x7xf32>
    %1 = stablehlo.abs %arg3 : tensor<5x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x7xf32>
    %cst_0 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5x7xf32>
    %6 = stablehlo.compare GT, %0, %5, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.reduce(%6 init: %c) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x7xi1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.convert %7 : (tensor<i1>) -> tensor<i32>
    %9:15 = "stablehlo.case"(%8) ({
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      stablehlo.return %arg3, %arg4, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }, {
      %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %11 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
      %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
      %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
      %14 = stablehlo.subtract %13, %arg0 : tensor<5x7x4xf32>
      %15 = stablehlo.reshape %12 : (tensor<5x7x1xf32>) -> tensor<5x7xf32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
      %17 = stablehlo.divide %14, %arg1 : tensor<5x7x4xf32>
      %18 = stablehlo.multiply %arg1, %arg1 : tensor<5x7x4xf32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %20 = stablehlo.divide %19, %18 : tensor<5x7x4xf32>
      %21 = stablehlo.divide %16, %arg1 : tensor<5x7x4xf32>
      %22 = stablehlo.multiply %arg1, %arg1 : tensor<5x7x4xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %24 = stablehlo.divide %23, %22 : tensor<5x7x4xf32>
      %25 = stablehlo.negate %17 : tensor<5x7x4xf32>
      %26 = stablehlo.exponential %25 : tensor<5x7x4xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %28 = stablehlo.add %27, %26 : tensor<5x7x4xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %30 = stablehlo.divide %29, %28 : tensor<5x7x4xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %32 = stablehlo.subtract %31, %30 : tensor<5x7x4xf32>
      %33 = stablehlo.multiply %30, %32 : tensor<5x7x4xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %35 = stablehlo.subtract %34, %30 : tensor<5x7x4xf32>
      %36 = stablehlo.multiply %30, %35 : tensor<5x7x4xf32>
      %37 = stablehlo.multiply %21, %36 : tensor<5x7x4xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
      %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %41 = stablehlo.divide %38, %40 : tensor<5x7xf32>
      %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %43 = stablehlo.divide %39, %42 : tensor<5x7xf32>
      %44 = stablehlo.subtract %41, %arg2 : tensor<5x7xf32>
      %45 = stablehlo.divide %44, %43 : tensor<5x7xf32>
      %46 = stablehlo.multiply %43, %43 : tensor<5x7xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %48 = stablehlo.divide %47, %46 : tensor<5x7xf32>
      %49 = stablehlo.subtract %arg3, %45 : tensor<5x7xf32>
      stablehlo.return %49, %45, %arg1, %14, %20, %16, %24, %33, %35, %30, %36, %21, %43, %44, %48 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }) : (tensor<i32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
    return %9#0, %9#1, %8, %9#2, %9#3, %9#4, %9#5, %9#6, %9#7, %9#8, %9#9, %9#10, %9#11, %9#12, %9#13, %9#14 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<15xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<15xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<15xi32>, tensor<1xi32>, tensor<i32>) -> tensor<15xi32>
    return %1 : tensor<15xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<15x5x7x4xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<i32>) -> tensor<15x5x7x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<5x7x4xf32>) -> tensor<1x5x7x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<15x5x7x4xf32>, tensor<1x5x7x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<15x5x7x4xf32>
    return %1 : tensor<15x5x7x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<15x5x7xf32>, %arg1: tensor<5x7xf32>, %arg2: tensor<i32>) -> tensor<15x5x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x7xf32>) -> tensor<1x5x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<15x5x7xf32>, tensor<1x5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<15x5x7xf32>
    return %1 : tensor<15x5x7xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<15xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<15xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<15x5x7x4xf32>, %arg1: tensor<i32>) -> tensor<5x7x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 5, 7, 4] : (tensor<15x5x7x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x7x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x7x4xf32>) -> tensor<5x7x4xf32>
    return %1 : tensor<5x7x4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<15x5x7xf32>, %arg1: tensor<i32>) -> tensor<5x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 7] : (tensor<15x5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x7xf32>) -> tensor<5x7xf32>
    return %1 : tensor<5x7xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<5x7x4xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<5x7xf32>, %arg3: tensor<5x7xf32>, %arg4: tensor<i32>, %arg5: tensor<5x7x4xf32>, %arg6: tensor<5x7x4xf32>, %arg7: tensor<5x7x4xf32>, %arg8: tensor<5x7x4xf32>, %arg9: tensor<5x7x4xf32>, %arg10: tensor<5x7x4xf32>, %arg11: tensor<5x7x4xf32>, %arg12: tensor<5x7x4xf32>, %arg13: tensor<5x7x4xf32>, %arg14: tensor<5x7x4xf32>, %arg15: tensor<5x7xf32>, %arg16: tensor<5x7xf32>, %arg17: tensor<5x7xf32>) -> (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>) {
    %0:4 = "stablehlo.case"(%arg4) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      stablehlo.return %4, %5, %6, %arg3 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }, {
      %4 = stablehlo.negate %arg3 : tensor<5x7xf32>
      %5 = stablehlo.multiply %4, %arg17 : tensor<5x7xf32>
      %6 = stablehlo.multiply %5, %arg16 : tensor<5x7xf32>
      %7 = stablehlo.negate %6 : tensor<5x7xf32>
      %8 = stablehlo.divide %4, %arg15 : tensor<5x7xf32>
      %9 = stablehlo.negate %8 : tensor<5x7xf32>
      %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %11 = stablehlo.divide %7, %10 : tensor<5x7xf32>
      %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %13 = stablehlo.divide %8, %12 : tensor<5x7xf32>
      %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
      %16 = stablehlo.multiply %arg14, %14 : tensor<5x7x4xf32>
      %17 = stablehlo.multiply %14, %arg13 : tensor<5x7x4xf32>
      %18 = stablehlo.multiply %arg12, %16 : tensor<5x7x4xf32>
      %19 = stablehlo.multiply %16, %arg11 : tensor<5x7x4xf32>
      %20 = stablehlo.add %15, %19 : tensor<5x7x4xf32>
      %21 = stablehlo.negate %18 : tensor<5x7x4xf32>
      %22 = stablehlo.add %20, %21 : tensor<5x7x4xf32>
      %23 = stablehlo.multiply %22, %arg10 : tensor<5x7x4xf32>
      %24 = stablehlo.multiply %17, %arg9 : tensor<5x7x4xf32>
      %25 = stablehlo.multiply %24, %arg8 : tensor<5x7x4xf32>
      %26 = stablehlo.negate %25 : tensor<5x7x4xf32>
      %27 = stablehlo.multiply %23, %arg7 : tensor<5x7x4xf32>
      %28 = stablehlo.multiply %27, %arg6 : tensor<5x7x4xf32>
      %29 = stablehlo.negate %28 : tensor<5x7x4xf32>
      %30 = stablehlo.add %26, %29 : tensor<5x7x4xf32>
      %31 = stablehlo.divide %23, %arg5 : tensor<5x7x4xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.reduce(%31 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
      %33 = stablehlo.reshape %32 : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
      %34 = stablehlo.negate %31 : tensor<5x7x4xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.reduce(%33 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<5x7x1xf32>, tensor<f32>) -> tensor<5x7xf32>
      %36 = stablehlo.add %arg3, %35 : tensor<5x7xf32>
      stablehlo.return %34, %30, %9, %36 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }) : (tensor<i32>) -> (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
    %1 = stablehlo.add %arg0, %0#0 : tensor<5x7x4xf32>
    %2 = stablehlo.add %arg1, %0#1 : tensor<5x7x4xf32>
    %3 = stablehlo.add %arg2, %0#2 : tensor<5x7xf32>
    return %1, %2, %3, %0#3 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
