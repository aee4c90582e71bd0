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
      %28 = stablehlo.abs %iterArg_26 : tensor<5x7xf32>
      %29 = stablehlo.abs %iterArg_25 : tensor<5x7xf32>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %31 = stablehlo.add %30, %29 : tensor<5x7xf32>
      %cst_42 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<5x7xf32>
      %34 = stablehlo.compare GT, %28, %33, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %c_43 = stablehlo.constant dense<false> : tensor<i1>
      %35 = stablehlo.reduce(%34 init: %c_43) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x7xi1>, tensor<i1>) -> tensor<i1>
      %36 = stablehlo.convert %35 : (tensor<i1>) -> tensor<i32>
      %37:15 = "stablehlo.case"(%36) ({
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
        %60 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %61 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %62 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %63 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %64 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %65 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        stablehlo.return %iterArg_25, %iterArg_26, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }, {
        %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %54 = stablehlo.broadcast_in_dim %iterArg_25, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %55 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
        %57 = stablehlo.subtract %56, %iterArg : tensor<5x7x4xf32>
        %58 = stablehlo.reshape %55 : (tensor<5x7x1xf32>) -> tensor<5x7xf32>
        %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %60 = stablehlo.divide %57, %iterArg_22 : tensor<5x7x4xf32>
        %61 = stablehlo.multiply %iterArg_22, %iterArg_22 : tensor<5x7x4xf32>
        %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %62 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %63 = stablehlo.divide %62, %61 : tensor<5x7x4xf32>
        %64 = stablehlo.divide %59, %iterArg_22 : tensor<5x7x4xf32>
        %65 = stablehlo.multiply %iterArg_22, %iterArg_22 : tensor<5x7x4xf32>
        %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %66 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %67 = stablehlo.divide %66, %65 : tensor<5x7x4xf32>
        %68 = stablehlo.negate %60 : tensor<5x7x4xf32>
        %69 = stablehlo.exponential %68 : tensor<5x7x4xf32>
        %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %70 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %71 = stablehlo.add %70, %69 : tensor<5x7x4xf32>
        %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %72 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %73 = stablehlo.divide %72, %71 : tensor<5x7x4xf32>
        %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %74 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %75 = stablehlo.subtract %74, %73 : tensor<5x7x4xf32>
        %76 = stablehlo.multiply %73, %75 : tensor<5x7x4xf32>
        %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %77 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %78 = stablehlo.subtract %77, %73 : tensor<5x7x4xf32>
        %79 = stablehlo.multiply %73, %78 : tensor<5x7x4xf32>
        %80 = stablehlo.multiply %64, %79 : tensor<5x7x4xf32>
        %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %81 = stablehlo.reduce(%73 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %82 = stablehlo.reduce(%80 init: %cst_53) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %cst_54 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %83 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %84 = stablehlo.divide %81, %83 : tensor<5x7xf32>
        %cst_55 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %85 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %86 = stablehlo.divide %82, %85 : tensor<5x7xf32>
        %87 = stablehlo.subtract %84, %iterArg_23 : tensor<5x7xf32>
        %88 = stablehlo.divide %87, %86 : tensor<5x7xf32>
        %89 = stablehlo.multiply %86, %86 : tensor<5x7xf32>
        %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %90 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %91 = stablehlo.divide %90, %89 : tensor<5x7xf32>
        %92 = stablehlo.subtract %iterArg_25, %88 : tensor<5x7xf32>
        stablehlo.return %92, %88, %iterArg_22, %57, %63, %59, %67, %76, %78, %73, %79, %64, %86, %87, %91 : tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }) : (tensor<i32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_27, %36, %iterArg_24) : (tensor<15xi32>, tensor<i32>, tensor<i32>) -> tensor<15xi32>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %37#2, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %37#3, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %37#4, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %37#5, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %43 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %37#6, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %37#7, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %37#8, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %46 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %37#9, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %47 = func.call @dynamic_update_index_in_dim_0(%iterArg_36, %37#10, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %48 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %37#11, %iterArg_24) : (tensor<15x5x7x4xf32>, tensor<5x7x4xf32>, tensor<i32>) -> tensor<15x5x7x4xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %37#12, %iterArg_24) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %37#13, %iterArg_24) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %37#14, %iterArg_24) : (tensor<15x5x7xf32>, tensor<5x7xf32>, tensor<i32>) -> tensor<15x5x7xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_24, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %52, %37#0, %37#1, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>
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
      %44:4 = "stablehlo.case"(%30) ({
        %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %49 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %50 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
        %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %51 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        stablehlo.return %49, %50, %51, %iterArg_39 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }, {
        %49 = stablehlo.negate %iterArg_39 : tensor<5x7xf32>
        %50 = stablehlo.multiply %49, %43 : tensor<5x7xf32>
        %51 = stablehlo.multiply %50, %42 : tensor<5x7xf32>
        %52 = stablehlo.negate %51 : tensor<5x7xf32>
        %53 = stablehlo.divide %49, %41 : tensor<5x7xf32>
        %54 = stablehlo.negate %53 : tensor<5x7xf32>
        %cst_43 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %55 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %56 = stablehlo.divide %52, %55 : tensor<5x7xf32>
        %cst_44 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %57 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
        %58 = stablehlo.divide %53, %57 : tensor<5x7xf32>
        %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
        %61 = stablehlo.multiply %40, %59 : tensor<5x7x4xf32>
        %62 = stablehlo.multiply %59, %39 : tensor<5x7x4xf32>
        %63 = stablehlo.multiply %38, %61 : tensor<5x7x4xf32>
        %64 = stablehlo.multiply %61, %37 : tensor<5x7x4xf32>
        %65 = stablehlo.add %60, %64 : tensor<5x7x4xf32>
        %66 = stablehlo.negate %63 : tensor<5x7x4xf32>
        %67 = stablehlo.add %65, %66 : tensor<5x7x4xf32>
        %68 = stablehlo.multiply %67, %36 : tensor<5x7x4xf32>
        %69 = stablehlo.multiply %62, %35 : tensor<5x7x4xf32>
        %70 = stablehlo.multiply %69, %34 : tensor<5x7x4xf32>
        %71 = stablehlo.negate %70 : tensor<5x7x4xf32>
        %72 = stablehlo.multiply %68, %33 : tensor<5x7x4xf32>
        %73 = stablehlo.multiply %72, %32 : tensor<5x7x4xf32>
        %74 = stablehlo.negate %73 : tensor<5x7x4xf32>
        %75 = stablehlo.add %71, %74 : tensor<5x7x4xf32>
        %76 = stablehlo.divide %68, %31 : tensor<5x7x4xf32>
        %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %77 = stablehlo.reduce(%76 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
        %78 = stablehlo.reshape %77 : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
        %79 = stablehlo.negate %76 : tensor<5x7x4xf32>
        %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %80 = stablehlo.reduce(%78 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<5x7x1xf32>, tensor<f32>) -> tensor<5x7xf32>
        %81 = stablehlo.add %iterArg_39, %80 : tensor<5x7xf32>
        stablehlo.return %79, %75, %54, %81 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
      }) : (tensor<i32>) -> (tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
      %45 = stablehlo.add %iterArg_36, %44#0 : tensor<5x7x4xf32>
      %46 = stablehlo.add %iterArg_37, %44#1 : tensor<5x7x4xf32>
      %47 = stablehlo.add %iterArg_38, %44#2 : tensor<5x7xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_35, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %48, %45, %46, %47, %44#3 : tensor<15xi32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7x4xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<15x5x7xf32>, tensor<i32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>
    }
    %cst_21 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %25 = stablehlo.divide %23#18, %24 : tensor<5x7xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
    %27 = stablehlo.add %23#15, %26 : tensor<5x7x4xf32>
    return %23#17, %27, %23#16 : tensor<5x7xf32>, tensor<5x7x4xf32>, tensor<5x7x4xf32>
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
