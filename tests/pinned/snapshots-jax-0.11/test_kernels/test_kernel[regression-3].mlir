// import jax
// import jax.numpy as jnp
//
//
// def sparse_regression(times, omega, y, log_ridge, w_guess):
//     tau = (times + jnp.arange(6)) / 6
//     phi_raw = jnp.stack([jnp.ones_like(tau), jnp.sin(omega * tau)], axis=1)
//     psi = phi_raw + jnp.eye(6, 2)
//     lam = jax.nn.softplus(log_ridge) + 0.2
//     xtx = psi.T @ psi / 6 + lam * jnp.identity(2)
//     xty = psi.T @ y / 6
//
//     def iterate(w_t, _):
//         g = w_t - 0.05 * (xtx @ w_t - xty)
//         return jnp.sign(g) * jax.nn.relu(jnp.abs(g) - 0.01), None
//
//     w_now, _ = jax.lax.scan(iterate, w_guess, length=6)
//     errors = y - psi @ w_now
//     return jnp.sum(w_now), jnp.sum(errors)
//
//   times: float32[6] in [-0.5, 0.5]
//   omega: float32[] in [2, 4]
//   y: float32[6] in [-1.5, 1.5]
//   log_ridge: float32[] in [-0.8, 0.5]
//   w_guess: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_sparse_regression attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<6xf32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.concatenate %9, %10, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %12 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %13 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %15 = stablehlo.add %12, %14 : tensor<6x2xi32>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %17 = stablehlo.convert %16 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %18 = stablehlo.add %11, %17 : tensor<6x2xf32>
    %19 = call @softplus(%arg3) : (tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %20 = stablehlo.add %19, %cst_1 : tensor<f32>
    %21 = stablehlo.transpose %18, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %22 = stablehlo.dot_general %21, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %24 = stablehlo.divide %22, %23 : tensor<2x2xf32>
    %25 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %26 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %28 = stablehlo.add %25, %27 : tensor<2x2xi32>
    %29 = stablehlo.compare EQ, %28, %26, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %30 = stablehlo.convert %29 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %31 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<2x2xf32>
    %33 = stablehlo.add %24, %32 : tensor<2x2xf32>
    %34 = stablehlo.transpose %18, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %35 = stablehlo.dot_general %34, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.divide %35, %36 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %38:4 = stablehlo.while(%iterArg = %33, %iterArg_8 = %37, %iterArg_9 = %c_5, %iterArg_10 = %arg4) : tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_11 = stablehlo.constant dense<6> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_9, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %43 = stablehlo.dot_general %iterArg, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %44 = stablehlo.subtract %43, %iterArg_8 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<2xf32>
      %47 = stablehlo.subtract %iterArg_10, %46 : tensor<2xf32>
      %48 = stablehlo.sign %47 : tensor<2xf32>
      %49 = stablehlo.abs %47 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.subtract %49, %50 : tensor<2xf32>
      %52 = func.call @relu(%51) : (tensor<2xf32>) -> tensor<2xf32>
      %53 = stablehlo.multiply %48, %52 : tensor<2xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_9, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %54, %53 : tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %39 = stablehlo.dot_general %18, %38#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6xf32>
    %40 = stablehlo.subtract %arg2, %39 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%38#3 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%40 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    return %41, %42 : tensor<f32>, tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    return %9 : tensor<f32>
  }
  func.func private @relu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<6xf32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.cosine %7 : tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %13 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %16 = stablehlo.add %13, %15 : tensor<6x2xi32>
    %17 = stablehlo.compare EQ, %16, %14, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %18 = stablehlo.convert %17 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %19 = stablehlo.add %12, %18 : tensor<6x2xf32>
    %20:2 = call @softplus(%arg3) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %21 = stablehlo.add %20#0, %cst_1 : tensor<f32>
    %22 = stablehlo.transpose %19, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %23 = stablehlo.dot_general %22, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2x2xf32>
    %26 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %27 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %29 = stablehlo.add %26, %28 : tensor<2x2xi32>
    %30 = stablehlo.compare EQ, %29, %27, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %31 = stablehlo.convert %30 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %32 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x2xf32>
    %34 = stablehlo.add %25, %33 : tensor<2x2xf32>
    %35 = stablehlo.transpose %19, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %36 = stablehlo.dot_general %35, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.divide %36, %37 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %c_6 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<6x2xi1>
    %c_7 = stablehlo.constant dense<false> : tensor<i1>
    %41 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<6x2xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %43:8 = stablehlo.while(%iterArg = %34, %iterArg_20 = %38, %iterArg_21 = %c_9, %iterArg_22 = %arg4, %iterArg_23 = %39, %iterArg_24 = %40, %iterArg_25 = %41, %iterArg_26 = %42) : tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xi1>, tensor<6x2xf32>
    cond {
      %c_27 = stablehlo.constant dense<6> : tensor<i32>
      %82 = stablehlo.compare LT, %iterArg_21, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %82 : tensor<i1>
    } do {
      %82 = stablehlo.dot_general %iterArg, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %83 = stablehlo.subtract %82, %iterArg_20 : tensor<2xf32>
      %cst_27 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %85 = stablehlo.multiply %84, %83 : tensor<2xf32>
      %86 = stablehlo.subtract %iterArg_22, %85 : tensor<2xf32>
      %87 = stablehlo.sign %86 : tensor<2xf32>
      %88 = stablehlo.abs %86 : tensor<2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.compare GE, %86, %89, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_29 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.subtract %88, %91 : tensor<2xf32>
      %93 = func.call @relu(%92) : (tensor<2xf32>) -> tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.compare GT, %92, %94, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %96 = stablehlo.multiply %87, %93 : tensor<2xf32>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_23, %iterArg_22, %iterArg_21) : (tensor<6x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<6x2xf32>
      %98 = func.call @dynamic_update_index_in_dim_0(%iterArg_24, %90, %iterArg_21) : (tensor<6x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<6x2xi1>
      %99 = func.call @dynamic_update_index_in_dim_0(%iterArg_25, %95, %iterArg_21) : (tensor<6x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<6x2xi1>
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_26, %87, %iterArg_21) : (tensor<6x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<6x2xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %101 = stablehlo.add %iterArg_21, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %101, %96, %97, %98, %99, %100 : tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xi1>, tensor<6x2xf32>
    }
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.negate %44 : tensor<6xf32>
    %47 = stablehlo.dot_general %46, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x2xf32>) -> tensor<2xf32>
    %48 = stablehlo.add %45, %47 : tensor<2xf32>
    %49 = stablehlo.dot_general %46, %43#3, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %52:9 = stablehlo.while(%iterArg = %43#4, %iterArg_20 = %43#5, %iterArg_21 = %43#6, %iterArg_22 = %43#7, %iterArg_23 = %34, %iterArg_24 = %c_14, %iterArg_25 = %50, %iterArg_26 = %51, %iterArg_27 = %48) : tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_28 = stablehlo.constant dense<6> : tensor<i32>
      %82 = stablehlo.compare LT, %iterArg_24, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %82 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<6> : tensor<i32>
      %82 = stablehlo.subtract %c_28, %iterArg_24 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.subtract %82, %c_29 : tensor<i32>
      %84 = func.call @dynamic_index_in_dim(%iterArg, %83) : (tensor<6x2xf32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_index_in_dim_1(%iterArg_20, %83) : (tensor<6x2xi1>, tensor<i32>) -> tensor<2xi1>
      %86 = func.call @dynamic_index_in_dim_1(%iterArg_21, %83) : (tensor<6x2xi1>, tensor<i32>) -> tensor<2xi1>
      %87 = func.call @dynamic_index_in_dim(%iterArg_22, %83) : (tensor<6x2xf32>, tensor<i32>) -> tensor<2xf32>
      %88 = stablehlo.multiply %87, %iterArg_27 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.select %86, %88, %89 : tensor<2xi1>, tensor<2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.select %85, %91, %90 : tensor<2xi1>, tensor<2xf32>
      %93 = stablehlo.select %85, %90, %91 : tensor<2xi1>, tensor<2xf32>
      %94 = stablehlo.negate %92 : tensor<2xf32>
      %95 = stablehlo.add %93, %94 : tensor<2xf32>
      %96 = stablehlo.negate %95 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %96 : tensor<2xf32>
      %99 = stablehlo.negate %98 : tensor<2xf32>
      %100 = stablehlo.add %iterArg_26, %99 : tensor<2xf32>
      %101 = stablehlo.dot_general %98, %iterArg_23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %102 = stablehlo.add %95, %101 : tensor<2xf32>
      %103 = stablehlo.dot_general %98, %84, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %104 = stablehlo.add %iterArg_25, %103 : tensor<2x2xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %105 = stablehlo.add %iterArg_24, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %105, %104, %100, %102 : tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_15 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.divide %52#7, %53 : tensor<2xf32>
    %55 = stablehlo.dot_general %54, %35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %56 = stablehlo.add %44, %55 : tensor<6xf32>
    %57 = stablehlo.dot_general %54, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %59 = stablehlo.add %49, %58 : tensor<6x2xf32>
    %60 = stablehlo.multiply %52#6, %31 : tensor<2x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %63 = stablehlo.divide %52#6, %62 : tensor<2x2xf32>
    %64 = stablehlo.dot_general %63, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %66 = stablehlo.add %59, %65 : tensor<6x2xf32>
    %67 = stablehlo.dot_general %63, %19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %69 = stablehlo.add %66, %68 : tensor<6x2xf32>
    %70 = call @softplus_2(%20#1, %61) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %71 = stablehlo.slice %69 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %72 = stablehlo.reshape %71 : (tensor<6x1xf32>) -> tensor<6xf32>
    %73 = stablehlo.slice %69 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %74 = stablehlo.reshape %73 : (tensor<6x1xf32>) -> tensor<6xf32>
    %75 = stablehlo.multiply %74, %9 : tensor<6xf32>
    %76 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<6xf32>
    %78 = stablehlo.multiply %75, %4 : tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %81 = stablehlo.divide %77, %80 : tensor<6xf32>
    return %81, %79, %56, %70, %52#8 : tensor<6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<2xf32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.compare EQ, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_1, %arg0 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.compare EQ, %9, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_3, %9 : tensor<i1>, tensor<f32>
    %14 = stablehlo.subtract %11, %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    return %9, %15 : tensor<f32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<6x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<6x2xf32>
    return %1 : tensor<6x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<6x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<6x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<6x2xi1>
    return %1 : tensor<6x2xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<6x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<6x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<6x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @softplus_2(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
