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
      %5 = stablehlo.abs %iterArg_6 : tensor<5x7xf32>
      %6 = stablehlo.abs %iterArg_5 : tensor<5x7xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %8 = stablehlo.add %7, %6 : tensor<5x7xf32>
      %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %10 = stablehlo.multiply %9, %8 : tensor<5x7xf32>
      %11 = stablehlo.compare GT, %5, %10, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %12 = stablehlo.reduce(%11 init: %c_9) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x7xi1>, tensor<i1>) -> tensor<i1>
      %13 = stablehlo.convert %12 : (tensor<i1>) -> tensor<i32>
      %14:2 = "stablehlo.case"(%13) ({
        stablehlo.return %iterArg_5, %iterArg_6 : tensor<5x7xf32>, tensor<5x7xf32>
      }, {
        %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %17 = stablehlo.broadcast_in_dim %iterArg_5, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %18 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
        %20 = stablehlo.subtract %19, %iterArg : tensor<5x7x4xf32>
        %21 = stablehlo.reshape %18 : (tensor<5x7x1xf32>) -> tensor<5x7xf32>
        %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %23 = stablehlo.divide %20, %iterArg_2 : tensor<5x7x4xf32>
        %24 = stablehlo.divide %22, %iterArg_2 : tensor<5x7x4xf32>
        %25 = stablehlo.negate %23 : tensor<5x7x4xf32>
        %26 = stablehlo.exponential %25 : tensor<5x7x4xf32>
        %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %28 = stablehlo.add %27, %26 : tensor<5x7x4xf32>
        %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %30 = stablehlo.divide %29, %28 : tensor<5x7x4xf32>
        %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %32 = stablehlo.subtract %31, %30 : tensor<5x7x4xf32>
        %33 = stablehlo.multiply %30, %32 : tensor<5x7x4xf32>
        %34 = stablehlo.multiply %24, %33 : tensor<5x7x4xf32>
        %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %35 = stablehlo.reduce(%30 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %36 = stablehlo.reduce(%34 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %37 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %38 = stablehlo.divide %35, %37 : tensor<5x7xf32>
        %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %40 = stablehlo.divide %36, %39 : tensor<5x7xf32>
        %41 = stablehlo.subtract %38, %iterArg_3 : tensor<5x7xf32>
        %42 = stablehlo.divide %41, %40 : tensor<5x7xf32>
        %43 = stablehlo.subtract %iterArg_5, %42 : tensor<5x7xf32>
        stablehlo.return %43, %42 : tensor<5x7xf32>, tensor<5x7xf32>
      }) : (tensor<i32>) -> (tensor<5x7xf32>, tensor<5x7xf32>)
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %15, %14#0, %14#1 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>
    }
    return %4#4 : tensor<5x7xf32>
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
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<15x5x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<15x5x7xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<15x5x7xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %17:19 = stablehlo.while(%iterArg = %arg1, %iterArg_21 = %arg2, %iterArg_22 = %arg0, %iterArg_23 = %c_14, %iterArg_24 = %2, %iterArg_25 = %3, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6, %iterArg_29 = %7, %iterArg_30 = %8, %iterArg_31 = %9, %iterArg_32 = %10, %iterArg_33 = %11, %iterArg_34 = %12, %iterArg_35 = %13, %iterArg_36 = %14, %iterArg_37 = %15, %iterArg_38 = %16) : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>
    cond {
      %c_39 = stablehlo.constant dense<15> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_23, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = stablehlo.abs %iterArg_25 : tensor<5x7xf32>
      %28 = stablehlo.abs %iterArg_24 : tensor<5x7xf32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %30 = stablehlo.add %29, %28 : tensor<5x7xf32>
      %cst_40 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<5x7xf32>
      %33 = stablehlo.compare GT, %27, %32, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %c_41 = stablehlo.constant dense<false> : tensor<i1>
      %34 = stablehlo.reduce(%33 init: %c_41) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x7xi1>, tensor<i1>) -> tensor<i1>
      %35 = stablehlo.convert %34 : (tensor<i1>) -> tensor<i32>
      %36:14 = "stablehlo.case"(%35) ({
        %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %51 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %52 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %54 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %55 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %56 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %57 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %58 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %59 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %60 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %61 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %62 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        stablehlo.return %iterArg_24, %iterArg_25, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }, {
        %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %51 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %52 = stablehlo.broadcast_in_dim %iterArg_24, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %54 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
        %55 = stablehlo.subtract %54, %iterArg : tensor<5x7x4xf32>
        %56 = stablehlo.reshape %53 : (tensor<5x7x1xf32>) -> tensor<5x7xf32>
        %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %58 = stablehlo.divide %55, %iterArg_21 : tensor<5x7x4xf32>
        %59 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<5x7x4xf32>
        %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %60 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %61 = stablehlo.divide %60, %59 : tensor<5x7x4xf32>
        %62 = stablehlo.divide %57, %iterArg_21 : tensor<5x7x4xf32>
        %63 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<5x7x4xf32>
        %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %64 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %65 = stablehlo.divide %64, %63 : tensor<5x7x4xf32>
        %66 = stablehlo.negate %58 : tensor<5x7x4xf32>
        %67 = stablehlo.exponential %66 : tensor<5x7x4xf32>
        %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %68 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %69 = stablehlo.add %68, %67 : tensor<5x7x4xf32>
        %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %70 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %71 = stablehlo.divide %70, %69 : tensor<5x7x4xf32>
        %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %72 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %73 = stablehlo.subtract %72, %71 : tensor<5x7x4xf32>
        %74 = stablehlo.multiply %71, %73 : tensor<5x7x4xf32>
        %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %75 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %76 = stablehlo.subtract %75, %71 : tensor<5x7x4xf32>
        %77 = stablehlo.multiply %71, %76 : tensor<5x7x4xf32>
        %78 = stablehlo.multiply %62, %77 : tensor<5x7x4xf32>
        %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %79 = stablehlo.reduce(%71 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %80 = stablehlo.reduce(%78 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %cst_52 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %81 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %82 = stablehlo.divide %79, %81 : tensor<5x7xf32>
        %cst_53 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %83 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %84 = stablehlo.divide %80, %83 : tensor<5x7xf32>
        %85 = stablehlo.subtract %82, %iterArg_22 : tensor<5x7xf32>
        %86 = stablehlo.divide %85, %84 : tensor<5x7xf32>
        %87 = stablehlo.multiply %84, %84 : tensor<5x7xf32>
        %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %88 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %89 = stablehlo.divide %88, %87 : tensor<5x7xf32>
        %90 = stablehlo.subtract %iterArg_24, %86 : tensor<5x7xf32>
        stablehlo.return %90, %86, %55, %61, %57, %65, %74, %76, %71, %77, %62, %84, %85, %89 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }) : (tensor<i32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_26, %35, %iterArg_23) : (tensor<15xi32>, tensor<i32>, tensor<i32>) -> tensor<15xi32>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %36#2, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %36#3, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %36#4, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %36#5, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %36#6, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %43 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %36#7, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %36#8, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %36#9, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %46 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %36#10, %iterArg_23) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %47 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %36#11, %iterArg_23) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_37, %36#12, %iterArg_23) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %36#13, %iterArg_23) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_23, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_21, %iterArg_22, %50, %36#0, %36#1, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>
    }
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %22:19 = stablehlo.while(%iterArg = %17#6, %iterArg_21 = %17#7, %iterArg_22 = %17#8, %iterArg_23 = %17#9, %iterArg_24 = %17#10, %iterArg_25 = %17#11, %iterArg_26 = %17#12, %iterArg_27 = %17#13, %iterArg_28 = %17#14, %iterArg_29 = %17#15, %iterArg_30 = %17#16, %iterArg_31 = %17#17, %iterArg_32 = %17#18, %iterArg_33 = %arg2, %iterArg_34 = %c_19, %iterArg_35 = %19, %iterArg_36 = %20, %iterArg_37 = %21, %iterArg_38 = %18) : tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<5x7x4xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    cond {
      %c_39 = stablehlo.constant dense<15> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_34, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<15> : tensor<i32>
      %27 = stablehlo.subtract %c_39, %iterArg_34 : tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.subtract %27, %c_40 : tensor<i32>
      %29 = func.call @dynamic_index_in_dim(%iterArg, %28) : (tensor<15xi32>, tensor<i32>) -> tensor<i32>
      %30 = func.call @dynamic_index_in_dim_2(%iterArg_21, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %31 = func.call @dynamic_index_in_dim_2(%iterArg_22, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %32 = func.call @dynamic_index_in_dim_2(%iterArg_23, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %33 = func.call @dynamic_index_in_dim_2(%iterArg_24, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %34 = func.call @dynamic_index_in_dim_2(%iterArg_25, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %35 = func.call @dynamic_index_in_dim_2(%iterArg_26, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %36 = func.call @dynamic_index_in_dim_2(%iterArg_27, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %37 = func.call @dynamic_index_in_dim_2(%iterArg_28, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %38 = func.call @dynamic_index_in_dim_2(%iterArg_29, %28) : (tensor<15x5x7x4xf32>, tensor<i32>) -> tensor<5x7x4xf32>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_30, %28) : (tensor<15x5x7xf32>, tensor<i32>) -> tensor<5x7xf32>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_31, %28) : (tensor<15x5x7xf32>, tensor<i32>) -> tensor<5x7xf32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_32, %28) : (tensor<15x5x7xf32>, tensor<i32>) -> tensor<5x7xf32>
      %42:4 = "stablehlo.case"(%29) ({
        %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %47 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %48 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %49 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        stablehlo.return %47, %48, %49, %iterArg_38 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }, {
        %47 = stablehlo.negate %iterArg_38 : tensor<5x7xf32>
        %48 = stablehlo.multiply %47, %41 : tensor<5x7xf32>
        %49 = stablehlo.multiply %48, %40 : tensor<5x7xf32>
        %50 = stablehlo.negate %49 : tensor<5x7xf32>
        %51 = stablehlo.divide %47, %39 : tensor<5x7xf32>
        %52 = stablehlo.negate %51 : tensor<5x7xf32>
        %cst_42 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %54 = stablehlo.divide %50, %53 : tensor<5x7xf32>
        %cst_43 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %55 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %56 = stablehlo.divide %51, %55 : tensor<5x7xf32>
        %57 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %59 = stablehlo.multiply %38, %57 : tensor<5x7x4xf32>
        %60 = stablehlo.multiply %57, %37 : tensor<5x7x4xf32>
        %61 = stablehlo.multiply %36, %59 : tensor<5x7x4xf32>
        %62 = stablehlo.multiply %59, %35 : tensor<5x7x4xf32>
        %63 = stablehlo.add %58, %62 : tensor<5x7x4xf32>
        %64 = stablehlo.negate %61 : tensor<5x7x4xf32>
        %65 = stablehlo.add %63, %64 : tensor<5x7x4xf32>
        %66 = stablehlo.multiply %65, %34 : tensor<5x7x4xf32>
        %67 = stablehlo.multiply %60, %33 : tensor<5x7x4xf32>
        %68 = stablehlo.multiply %67, %32 : tensor<5x7x4xf32>
        %69 = stablehlo.negate %68 : tensor<5x7x4xf32>
        %70 = stablehlo.multiply %66, %31 : tensor<5x7x4xf32>
        %71 = stablehlo.multiply %70, %30 : tensor<5x7x4xf32>
        %72 = stablehlo.negate %71 : tensor<5x7x4xf32>
        %73 = stablehlo.add %69, %72 : tensor<5x7x4xf32>
        %74 = stablehlo.divide %66, %iterArg_33 : tensor<5x7x4xf32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %75 = stablehlo.reduce(%74 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %76 = stablehlo.reshape %75 : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %77 = stablehlo.negate %74 : tensor<5x7x4xf32>
        %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %78 = stablehlo.reduce(%76 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<5x7x1xf32>, tensor<f32>) -> tensor<5x7xf32>
        %79 = stablehlo.add %iterArg_38, %78 : tensor<5x7xf32>
        stablehlo.return %77, %73, %52, %79 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }) : (tensor<i32>) -> (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
      %43 = stablehlo.add %iterArg_35, %42#0 : tensor<5x7x4xf32>
      %44 = stablehlo.add %iterArg_36, %42#1 : tensor<5x7x4xf32>
      %45 = stablehlo.add %iterArg_37, %42#2 : tensor<5x7xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_34, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %46, %43, %44, %45, %42#3 : tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<5x7x4xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }
    %cst_20 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %24 = stablehlo.divide %22#18, %23 : tensor<5x7xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
    %26 = stablehlo.add %22#15, %25 : tensor<5x7x4xf32>
    return %22#17, %26, %22#16 : tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>
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
}
// -----
// backward, cuda: same text as cpu
