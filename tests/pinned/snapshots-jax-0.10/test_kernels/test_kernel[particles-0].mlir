// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def total_energy(points, m_all):
//     rij = points.reshape(5, 1, 1) - points
//     dist2 = jnp.einsum("ijk,ijk->ij", rij, rij) + 1.17
//     sep = jnp.sqrt(dist2)
//     phi = jnp.exp(-0.457 * sep) / sep
//     weighted_pairs = phi * m_all[:, None] * m_all[None, :]
//     return 0.2 * jnp.sum(jnp.triu(weighted_pairs, 1))
//
//
// def smooth_total_energy_step(x, vel, masses):
//     kernel_value = jnp.exp(-(x**2))
//
//     def advance(carry, _):
//         q_t, v_now = carry
//         pull_on = -jax.grad(total_energy)(q_t, masses)
//         v_half = v_now + 0.0385 * pull_on
//         x_new = q_t + 0.077 * v_half
//         acc = -jax.grad(total_energy)(x_new, masses)
//         kicked = v_half + 0.0385 * acc
//         return (x_new, kicked), None
//
//     (xt, u_t), _ = lax.scan(advance, (kernel_value, vel), None, length=4)
//     kinetic = 0.5 * jnp.sum(u_t**2)
//     pot = total_energy(xt, masses)
//     biased = kinetic + jax.nn.soft_sign(pot)
//     modulated = 0.57 * biased
//     saturated = jax.nn.sigmoid(modulated)
//     product = xt * jnp.tanh(xt)
//     return saturated, product
//
//   x: float64[5, 1] in [-1.5, 1.5]
//   vel: float64[5, 1] in [-0.6, 0.6]
//   masses: float64[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_smooth_total_energy_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<5xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<5x1xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf64>
    %1 = stablehlo.negate %0 : tensor<5x1xf64>
    %2 = stablehlo.exponential %1 : tensor<5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:4 = stablehlo.while(%iterArg = %arg2, %iterArg_8 = %c, %iterArg_9 = %2, %iterArg_10 = %arg1) : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i64>
      %38 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %38:2 = func.call @closed_call(%iterArg, %iterArg_9, %iterArg_10) : (tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>)
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.add %iterArg_8, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %39, %38#0, %38#1 : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %4 = stablehlo.multiply %3#3, %3#3 : tensor<5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %6 = stablehlo.multiply %cst_0, %5 : tensor<f64>
    %7 = stablehlo.reshape %3#2 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %8 = stablehlo.broadcast_in_dim %3#2, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %11 = stablehlo.subtract %9, %10 : tensor<5x5x1xf64>
    %12 = stablehlo.dot_general %11, %11, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.add %12, %13 : tensor<5x5xf64>
    %15 = stablehlo.sqrt %14 : tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %17 = stablehlo.multiply %16, %15 : tensor<5x5xf64>
    %18 = stablehlo.exponential %17 : tensor<5x5xf64>
    %19 = stablehlo.divide %18, %15 : tensor<5x5xf64>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %22 = stablehlo.multiply %19, %21 : tensor<5x5xf64>
    %23 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %25 = stablehlo.multiply %22, %24 : tensor<5x5xf64>
    %26 = call @triu_1(%25) : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %28 = stablehlo.multiply %cst_4, %27 : tensor<f64>
    %29 = call @soft_sign(%28) : (tensor<f64>) -> tensor<f64>
    %30 = stablehlo.add %6, %29 : tensor<f64>
    %cst_5 = stablehlo.constant dense<5.700000e-01> : tensor<f64>
    %31 = stablehlo.multiply %cst_5, %30 : tensor<f64>
    %32 = stablehlo.negate %31 : tensor<f64>
    %33 = stablehlo.exponential %32 : tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.add %cst_6, %33 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.divide %cst_7, %34 : tensor<f64>
    %36 = stablehlo.tanh %3#2 : tensor<5x1xf64>
    %37 = stablehlo.multiply %3#2, %36 : tensor<5x1xf64>
    return %35, %37 : tensor<f64>, tensor<5x1xf64>
  }
  func.func private @closed_call(%arg0: tensor<5xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.reshape %arg1 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<5x5x1xf64>
    %5 = stablehlo.dot_general %4, %4, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.add %5, %6 : tensor<5x5xf64>
    %8 = stablehlo.sqrt %7 : tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = stablehlo.divide %9, %8 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %12 = stablehlo.multiply %11, %8 : tensor<5x5xf64>
    %13 = stablehlo.exponential %12 : tensor<5x5xf64>
    %14 = stablehlo.multiply %8, %8 : tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %16 = stablehlo.divide %15, %14 : tensor<5x5xf64>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %18 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %19 = call @triu() : () -> tensor<5x5xi1>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.multiply %cst_3, %cst_4 : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %22 = call @triu_0(%19, %21) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %23 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %24 = stablehlo.multiply %22, %23 : tensor<5x5xf64>
    %25 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %26 = stablehlo.multiply %24, %25 : tensor<5x5xf64>
    %27 = stablehlo.multiply %26, %16 : tensor<5x5xf64>
    %28 = stablehlo.multiply %27, %13 : tensor<5x5xf64>
    %29 = stablehlo.negate %28 : tensor<5x5xf64>
    %30 = stablehlo.divide %26, %8 : tensor<5x5xf64>
    %31 = stablehlo.multiply %30, %13 : tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %33 = stablehlo.multiply %32, %31 : tensor<5x5xf64>
    %34 = stablehlo.add %29, %33 : tensor<5x5xf64>
    %35 = stablehlo.multiply %34, %10 : tensor<5x5xf64>
    %36 = stablehlo.dot_general %35, %4, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %37 = stablehlo.dot_general %35, %4, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %38 = stablehlo.add %36, %37 : tensor<5x5x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.reduce(%38 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %40 = stablehlo.reshape %39 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %41 = stablehlo.negate %38 : tensor<5x5x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %43 = stablehlo.reshape %42 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %46 = stablehlo.reshape %40 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %47 = stablehlo.add %45, %46 : tensor<5x1xf64>
    %48 = stablehlo.negate %47 : tensor<5x1xf64>
    %cst_9 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %50 = stablehlo.multiply %49, %48 : tensor<5x1xf64>
    %51 = stablehlo.add %arg2, %50 : tensor<5x1xf64>
    %cst_10 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %53 = stablehlo.multiply %52, %51 : tensor<5x1xf64>
    %54 = stablehlo.add %arg1, %53 : tensor<5x1xf64>
    %55 = stablehlo.reshape %54 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %56 = stablehlo.broadcast_in_dim %54, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %59 = stablehlo.subtract %57, %58 : tensor<5x5x1xf64>
    %60 = stablehlo.dot_general %59, %59, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst_11 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %62 = stablehlo.add %60, %61 : tensor<5x5xf64>
    %63 = stablehlo.sqrt %62 : tensor<5x5xf64>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %65 = stablehlo.divide %64, %63 : tensor<5x5xf64>
    %cst_13 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %67 = stablehlo.multiply %66, %63 : tensor<5x5xf64>
    %68 = stablehlo.exponential %67 : tensor<5x5xf64>
    %69 = stablehlo.multiply %63, %63 : tensor<5x5xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %71 = stablehlo.divide %70, %69 : tensor<5x5xf64>
    %72 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %73 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %74 = call @triu() : () -> tensor<5x5xi1>
    %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %75 = stablehlo.multiply %cst_15, %cst_16 : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %77 = call @triu_0(%74, %76) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %78 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %79 = stablehlo.multiply %77, %78 : tensor<5x5xf64>
    %80 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %81 = stablehlo.multiply %79, %80 : tensor<5x5xf64>
    %82 = stablehlo.multiply %81, %71 : tensor<5x5xf64>
    %83 = stablehlo.multiply %82, %68 : tensor<5x5xf64>
    %84 = stablehlo.negate %83 : tensor<5x5xf64>
    %85 = stablehlo.divide %81, %63 : tensor<5x5xf64>
    %86 = stablehlo.multiply %85, %68 : tensor<5x5xf64>
    %cst_17 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %88 = stablehlo.multiply %87, %86 : tensor<5x5xf64>
    %89 = stablehlo.add %84, %88 : tensor<5x5xf64>
    %90 = stablehlo.multiply %89, %65 : tensor<5x5xf64>
    %91 = stablehlo.dot_general %90, %59, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %92 = stablehlo.dot_general %90, %59, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %93 = stablehlo.add %91, %92 : tensor<5x5x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %94 = stablehlo.reduce(%93 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %95 = stablehlo.reshape %94 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %96 = stablehlo.negate %93 : tensor<5x5x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.reduce(%96 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %98 = stablehlo.reshape %97 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %99 = stablehlo.reduce(%98 init: %cst_20) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %101 = stablehlo.reshape %95 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %102 = stablehlo.add %100, %101 : tensor<5x1xf64>
    %103 = stablehlo.negate %102 : tensor<5x1xf64>
    %cst_21 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %105 = stablehlo.multiply %104, %103 : tensor<5x1xf64>
    %106 = stablehlo.add %51, %105 : tensor<5x1xf64>
    return %54, %106 : tensor<5x1xf64>, tensor<5x1xf64>
  }
  func.func private @triu() -> tensor<5x5xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    return %4 : tensor<5x5xi1>
  }
  func.func private @triu_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @triu_1(%arg0: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<5x5xi1>, tensor<5x5xf64>
    return %6 : tensor<5x5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.abs %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.add %0, %cst : tensor<f64>
    %2 = stablehlo.divide %arg0, %1 : tensor<f64>
    return %2 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<5xf64>) -> (tensor<5x1xf64> {jax.result_info = "result[0]"}, tensor<5x1xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.multiply %1, %arg0 : tensor<5x1xf64>
    %3 = stablehlo.negate %0 : tensor<5x1xf64>
    %4 = stablehlo.exponential %3 : tensor<5x1xf64>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %7 = call @triu() : () -> tensor<5x5xi1>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.multiply %cst_0, %cst_1 : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = call @triu_0(%7, %9) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %11 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %12 = stablehlo.multiply %10, %11 : tensor<5x5xf64>
    %13 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %14 = stablehlo.multiply %12, %13 : tensor<5x5xf64>
    %15 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %16 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %17 = call @triu() : () -> tensor<5x5xi1>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.multiply %cst_2, %cst_3 : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %20 = call @triu_0(%17, %19) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %21 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %22 = stablehlo.multiply %20, %21 : tensor<5x5xf64>
    %23 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %24 = stablehlo.multiply %22, %23 : tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x5x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4x5x5x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x5x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %51:31 = stablehlo.while(%iterArg = %24, %iterArg_59 = %14, %iterArg_60 = %c, %iterArg_61 = %4, %iterArg_62 = %arg1, %iterArg_63 = %25, %iterArg_64 = %26, %iterArg_65 = %27, %iterArg_66 = %28, %iterArg_67 = %29, %iterArg_68 = %30, %iterArg_69 = %31, %iterArg_70 = %32, %iterArg_71 = %33, %iterArg_72 = %34, %iterArg_73 = %35, %iterArg_74 = %36, %iterArg_75 = %37, %iterArg_76 = %38, %iterArg_77 = %39, %iterArg_78 = %40, %iterArg_79 = %41, %iterArg_80 = %42, %iterArg_81 = %43, %iterArg_82 = %44, %iterArg_83 = %45, %iterArg_84 = %46, %iterArg_85 = %47, %iterArg_86 = %48, %iterArg_87 = %49, %iterArg_88 = %50) : tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>
    cond {
      %c_89 = stablehlo.constant dense<4> : tensor<i64>
      %153 = stablehlo.compare LT, %iterArg_60, %c_89, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %153 : tensor<i1>
    } do {
      %153:28 = func.call @closed_call(%iterArg, %iterArg_59, %iterArg_61, %iterArg_62) : (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>)
      %154 = func.call @dynamic_update_index_in_dim(%iterArg_63, %153#2, %iterArg_60) : (tensor<4x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<4x5x5x1xf64>
      %155 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %153#3, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %156 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %153#4, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %157 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %153#5, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %158 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %153#6, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %159 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %153#7, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %160 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %153#8, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %161 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %153#9, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %162 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %153#10, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %163 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %153#11, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %164 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %153#12, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %165 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %153#13, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %166 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %153#14, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %167 = func.call @dynamic_update_index_in_dim(%iterArg_76, %153#15, %iterArg_60) : (tensor<4x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<4x5x5x1xf64>
      %168 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %153#16, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %169 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %153#17, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %170 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %153#18, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %171 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %153#19, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %172 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %153#20, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %173 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %153#21, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %174 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %153#22, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %175 = func.call @dynamic_update_index_in_dim_1(%iterArg_84, %153#23, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %176 = func.call @dynamic_update_index_in_dim_1(%iterArg_85, %153#24, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %177 = func.call @dynamic_update_index_in_dim_1(%iterArg_86, %153#25, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %178 = func.call @dynamic_update_index_in_dim_1(%iterArg_87, %153#26, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %179 = func.call @dynamic_update_index_in_dim_1(%iterArg_88, %153#27, %iterArg_60) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %c_89 = stablehlo.constant dense<1> : tensor<i64>
      %180 = stablehlo.add %iterArg_60, %c_89 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_59, %180, %153#0, %153#1, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>
    }
    %52 = stablehlo.multiply %51#4, %51#4 : tensor<5x1xf64>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %54 = stablehlo.multiply %53, %51#4 : tensor<5x1xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.reduce(%52 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %56 = stablehlo.multiply %cst_32, %55 : tensor<f64>
    %57 = stablehlo.reshape %51#3 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %58 = stablehlo.broadcast_in_dim %51#3, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %61 = stablehlo.subtract %59, %60 : tensor<5x5x1xf64>
    %62 = stablehlo.dot_general %61, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst_33 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %64 = stablehlo.add %62, %63 : tensor<5x5xf64>
    %65 = stablehlo.sqrt %64 : tensor<5x5xf64>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %67 = stablehlo.divide %66, %65 : tensor<5x5xf64>
    %cst_35 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %69 = stablehlo.multiply %68, %65 : tensor<5x5xf64>
    %70 = stablehlo.exponential %69 : tensor<5x5xf64>
    %71 = stablehlo.divide %70, %65 : tensor<5x5xf64>
    %72 = stablehlo.multiply %65, %65 : tensor<5x5xf64>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %74 = stablehlo.divide %73, %72 : tensor<5x5xf64>
    %75 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %77 = stablehlo.multiply %71, %76 : tensor<5x5xf64>
    %78 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %80 = stablehlo.multiply %77, %79 : tensor<5x5xf64>
    %81:2 = call @triu_2(%80) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>)
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.reduce(%81#0 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<f64>
    %cst_38 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %83 = stablehlo.multiply %cst_38, %82 : tensor<f64>
    %84:4 = call @soft_sign(%83) : (tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>)
    %85 = stablehlo.add %56, %84#0 : tensor<f64>
    %cst_39 = stablehlo.constant dense<5.700000e-01> : tensor<f64>
    %86 = stablehlo.multiply %cst_39, %85 : tensor<f64>
    %87 = stablehlo.negate %86 : tensor<f64>
    %88 = stablehlo.exponential %87 : tensor<f64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.add %cst_40, %88 : tensor<f64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %90 = stablehlo.divide %cst_41, %89 : tensor<f64>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.subtract %cst_42, %90 : tensor<f64>
    %92 = stablehlo.multiply %90, %91 : tensor<f64>
    %93 = stablehlo.tanh %51#3 : tensor<5x1xf64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %95 = stablehlo.subtract %94, %93 : tensor<5x1xf64>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %97 = stablehlo.multiply %51#3, %96 : tensor<5x1xf64>
    %98 = stablehlo.multiply %96, %93 : tensor<5x1xf64>
    %99 = stablehlo.multiply %97, %95 : tensor<5x1xf64>
    %100 = stablehlo.add %98, %99 : tensor<5x1xf64>
    %101 = stablehlo.multiply %99, %93 : tensor<5x1xf64>
    %102 = stablehlo.add %100, %101 : tensor<5x1xf64>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %103 = stablehlo.multiply %cst_45, %92 : tensor<f64>
    %cst_46 = stablehlo.constant dense<5.700000e-01> : tensor<f64>
    %104 = stablehlo.multiply %cst_46, %103 : tensor<f64>
    %105 = call @soft_sign_3(%84#1, %84#2, %83, %84#3, %104) : (tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_47 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %106 = stablehlo.multiply %cst_47, %105 : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %108 = call @triu_4(%81#1, %107) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %109 = stablehlo.multiply %77, %108 : tensor<5x5xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.reduce(%109 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %111 = stablehlo.reshape %110 : (tensor<5xf64>) -> tensor<1x5xf64>
    %112 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %113 = stablehlo.multiply %108, %112 : tensor<5x5xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.reduce(%111 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %115 = stablehlo.multiply %71, %113 : tensor<5x5xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.reduce(%115 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %117 = stablehlo.reshape %116 : (tensor<5xf64>) -> tensor<5x1xf64>
    %118 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %119 = stablehlo.multiply %113, %118 : tensor<5x5xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.reduce(%117 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %121 = stablehlo.add %114, %120 : tensor<5xf64>
    %122 = stablehlo.multiply %119, %74 : tensor<5x5xf64>
    %123 = stablehlo.multiply %122, %70 : tensor<5x5xf64>
    %124 = stablehlo.negate %123 : tensor<5x5xf64>
    %125 = stablehlo.divide %119, %65 : tensor<5x5xf64>
    %126 = stablehlo.multiply %125, %70 : tensor<5x5xf64>
    %cst_52 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %128 = stablehlo.multiply %127, %126 : tensor<5x5xf64>
    %129 = stablehlo.add %124, %128 : tensor<5x5xf64>
    %130 = stablehlo.multiply %129, %67 : tensor<5x5xf64>
    %131 = stablehlo.dot_general %130, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %132 = stablehlo.dot_general %130, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %133 = stablehlo.add %131, %132 : tensor<5x5x1xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %134 = stablehlo.reduce(%133 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %135 = stablehlo.reshape %134 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %136 = stablehlo.negate %133 : tensor<5x5x1xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.reduce(%136 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %138 = stablehlo.reshape %137 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %139 = stablehlo.reduce(%138 init: %cst_55) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %141 = stablehlo.add %102, %140 : tensor<5x1xf64>
    %142 = stablehlo.reshape %135 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %143 = stablehlo.add %141, %142 : tensor<5x1xf64>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %144 = stablehlo.multiply %cst_56, %104 : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %146 = stablehlo.multiply %145, %54 : tensor<5x1xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_58 = stablehlo.constant dense<0> : tensor<i64>
    %148:38 = stablehlo.while(%iterArg = %51#5, %iterArg_59 = %51#6, %iterArg_60 = %51#7, %iterArg_61 = %51#8, %iterArg_62 = %51#9, %iterArg_63 = %51#10, %iterArg_64 = %51#11, %iterArg_65 = %51#12, %iterArg_66 = %51#13, %iterArg_67 = %51#14, %iterArg_68 = %51#15, %iterArg_69 = %51#16, %iterArg_70 = %51#17, %iterArg_71 = %51#18, %iterArg_72 = %51#19, %iterArg_73 = %51#20, %iterArg_74 = %51#21, %iterArg_75 = %51#22, %iterArg_76 = %51#23, %iterArg_77 = %51#24, %iterArg_78 = %51#25, %iterArg_79 = %51#26, %iterArg_80 = %51#27, %iterArg_81 = %51#28, %iterArg_82 = %51#29, %iterArg_83 = %51#30, %iterArg_84 = %5, %iterArg_85 = %10, %iterArg_86 = %12, %iterArg_87 = %14, %iterArg_88 = %15, %iterArg_89 = %20, %iterArg_90 = %22, %iterArg_91 = %24, %iterArg_92 = %c_58, %iterArg_93 = %147, %iterArg_94 = %143, %iterArg_95 = %146) : tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_96 = stablehlo.constant dense<4> : tensor<i64>
      %153 = stablehlo.compare LT, %iterArg_92, %c_96, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %153 : tensor<i1>
    } do {
      %c_96 = stablehlo.constant dense<4> : tensor<i64>
      %153 = stablehlo.subtract %c_96, %iterArg_92 : tensor<i64>
      %c_97 = stablehlo.constant dense<1> : tensor<i64>
      %154 = stablehlo.subtract %153, %c_97 : tensor<i64>
      %155 = func.call @dynamic_index_in_dim(%iterArg, %154) : (tensor<4x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %156 = func.call @dynamic_index_in_dim_5(%iterArg_59, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %157 = func.call @dynamic_index_in_dim_5(%iterArg_60, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %158 = func.call @dynamic_index_in_dim_5(%iterArg_61, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %159 = func.call @dynamic_index_in_dim_5(%iterArg_62, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %160 = func.call @dynamic_index_in_dim_5(%iterArg_63, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %161 = func.call @dynamic_index_in_dim_5(%iterArg_64, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %162 = func.call @dynamic_index_in_dim_5(%iterArg_65, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %163 = func.call @dynamic_index_in_dim_5(%iterArg_66, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %164 = func.call @dynamic_index_in_dim_5(%iterArg_67, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %165 = func.call @dynamic_index_in_dim_5(%iterArg_68, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %166 = func.call @dynamic_index_in_dim_5(%iterArg_69, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %167 = func.call @dynamic_index_in_dim_5(%iterArg_70, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %168 = func.call @dynamic_index_in_dim(%iterArg_71, %154) : (tensor<4x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %169 = func.call @dynamic_index_in_dim_5(%iterArg_72, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %170 = func.call @dynamic_index_in_dim_5(%iterArg_73, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %171 = func.call @dynamic_index_in_dim_5(%iterArg_74, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %172 = func.call @dynamic_index_in_dim_5(%iterArg_75, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %173 = func.call @dynamic_index_in_dim_5(%iterArg_76, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %174 = func.call @dynamic_index_in_dim_5(%iterArg_77, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %175 = func.call @dynamic_index_in_dim_5(%iterArg_78, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %176 = func.call @dynamic_index_in_dim_5(%iterArg_79, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %177 = func.call @dynamic_index_in_dim_5(%iterArg_80, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %178 = func.call @dynamic_index_in_dim_5(%iterArg_81, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %179 = func.call @dynamic_index_in_dim_5(%iterArg_82, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %180 = func.call @dynamic_index_in_dim_5(%iterArg_83, %154) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %181:3 = func.call @closed_call_6(%iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_93, %iterArg_94, %iterArg_95, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180) : (tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>) -> (tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>)
      %c_98 = stablehlo.constant dense<1> : tensor<i64>
      %182 = stablehlo.add %iterArg_92, %c_98 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %182, %181#0, %181#1, %181#2 : tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %149 = stablehlo.add %121, %148#35 : tensor<5xf64>
    %150 = stablehlo.multiply %148#36, %4 : tensor<5x1xf64>
    %151 = stablehlo.negate %150 : tensor<5x1xf64>
    %152 = stablehlo.multiply %151, %2 : tensor<5x1xf64>
    return %152, %148#37, %149 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>
  }
  func.func private @triu() -> tensor<5x5xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    return %4 : tensor<5x5xi1>
  }
  func.func private @triu_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @closed_call(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x1xf64>, %arg3: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>) {
    %0 = stablehlo.reshape %arg2 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<5x5x1xf64>
    %5 = stablehlo.dot_general %4, %4, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.add %5, %6 : tensor<5x5xf64>
    %8 = stablehlo.sqrt %7 : tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = stablehlo.divide %9, %8 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %12 = stablehlo.divide %11, %8 : tensor<5x5xf64>
    %13 = stablehlo.multiply %8, %8 : tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %15 = stablehlo.divide %14, %13 : tensor<5x5xf64>
    %cst_3 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %17 = stablehlo.multiply %16, %8 : tensor<5x5xf64>
    %18 = stablehlo.exponential %17 : tensor<5x5xf64>
    %19 = stablehlo.multiply %8, %8 : tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %21 = stablehlo.divide %20, %19 : tensor<5x5xf64>
    %22 = stablehlo.multiply %8, %8 : tensor<5x5xf64>
    %23 = stablehlo.multiply %8, %22 : tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %25 = stablehlo.divide %24, %23 : tensor<5x5xf64>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %27 = stablehlo.multiply %26, %25 : tensor<5x5xf64>
    %28 = stablehlo.multiply %arg1, %21 : tensor<5x5xf64>
    %29 = stablehlo.multiply %28, %18 : tensor<5x5xf64>
    %30 = stablehlo.negate %29 : tensor<5x5xf64>
    %31 = stablehlo.divide %arg1, %8 : tensor<5x5xf64>
    %32 = stablehlo.multiply %8, %8 : tensor<5x5xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %34 = stablehlo.divide %33, %32 : tensor<5x5xf64>
    %35 = stablehlo.multiply %31, %18 : tensor<5x5xf64>
    %cst_8 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %37 = stablehlo.multiply %36, %35 : tensor<5x5xf64>
    %38 = stablehlo.add %30, %37 : tensor<5x5xf64>
    %39 = stablehlo.multiply %38, %12 : tensor<5x5xf64>
    %40 = stablehlo.dot_general %39, %4, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %41 = stablehlo.dot_general %39, %4, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %42 = stablehlo.add %40, %41 : tensor<5x5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%42 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %44 = stablehlo.reshape %43 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %45 = stablehlo.negate %42 : tensor<5x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.reduce(%45 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %47 = stablehlo.reshape %46 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%47 init: %cst_11) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %50 = stablehlo.reshape %44 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %51 = stablehlo.add %49, %50 : tensor<5x1xf64>
    %52 = stablehlo.negate %51 : tensor<5x1xf64>
    %cst_12 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %54 = stablehlo.multiply %53, %52 : tensor<5x1xf64>
    %55 = stablehlo.add %arg3, %54 : tensor<5x1xf64>
    %cst_13 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %57 = stablehlo.multiply %56, %55 : tensor<5x1xf64>
    %58 = stablehlo.add %arg2, %57 : tensor<5x1xf64>
    %59 = stablehlo.reshape %58 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %60 = stablehlo.broadcast_in_dim %58, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %63 = stablehlo.subtract %61, %62 : tensor<5x5x1xf64>
    %64 = stablehlo.dot_general %63, %63, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst_14 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %66 = stablehlo.add %64, %65 : tensor<5x5xf64>
    %67 = stablehlo.sqrt %66 : tensor<5x5xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %69 = stablehlo.divide %68, %67 : tensor<5x5xf64>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %71 = stablehlo.divide %70, %67 : tensor<5x5xf64>
    %72 = stablehlo.multiply %67, %67 : tensor<5x5xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %74 = stablehlo.divide %73, %72 : tensor<5x5xf64>
    %cst_18 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %76 = stablehlo.multiply %75, %67 : tensor<5x5xf64>
    %77 = stablehlo.exponential %76 : tensor<5x5xf64>
    %78 = stablehlo.multiply %67, %67 : tensor<5x5xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %80 = stablehlo.divide %79, %78 : tensor<5x5xf64>
    %81 = stablehlo.multiply %67, %67 : tensor<5x5xf64>
    %82 = stablehlo.multiply %67, %81 : tensor<5x5xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %84 = stablehlo.divide %83, %82 : tensor<5x5xf64>
    %cst_21 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %86 = stablehlo.multiply %85, %84 : tensor<5x5xf64>
    %87 = stablehlo.multiply %arg0, %80 : tensor<5x5xf64>
    %88 = stablehlo.multiply %87, %77 : tensor<5x5xf64>
    %89 = stablehlo.negate %88 : tensor<5x5xf64>
    %90 = stablehlo.divide %arg0, %67 : tensor<5x5xf64>
    %91 = stablehlo.multiply %67, %67 : tensor<5x5xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %92 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %93 = stablehlo.divide %92, %91 : tensor<5x5xf64>
    %94 = stablehlo.multiply %90, %77 : tensor<5x5xf64>
    %cst_23 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %96 = stablehlo.multiply %95, %94 : tensor<5x5xf64>
    %97 = stablehlo.add %89, %96 : tensor<5x5xf64>
    %98 = stablehlo.multiply %97, %71 : tensor<5x5xf64>
    %99 = stablehlo.dot_general %98, %63, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %100 = stablehlo.dot_general %98, %63, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %101 = stablehlo.add %99, %100 : tensor<5x5x1xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.reduce(%101 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %103 = stablehlo.reshape %102 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %104 = stablehlo.negate %101 : tensor<5x5x1xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %105 = stablehlo.reduce(%104 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %106 = stablehlo.reshape %105 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.reduce(%106 init: %cst_26) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %109 = stablehlo.reshape %103 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %110 = stablehlo.add %108, %109 : tensor<5x1xf64>
    %111 = stablehlo.negate %110 : tensor<5x1xf64>
    %cst_27 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %113 = stablehlo.multiply %112, %111 : tensor<5x1xf64>
    %114 = stablehlo.add %55, %113 : tensor<5x1xf64>
    return %58, %114, %4, %10, %15, %18, %8, %27, %21, %28, %34, %31, %12, %38, %39, %63, %69, %74, %77, %67, %86, %80, %87, %93, %90, %71, %97, %98 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5x5x1xf64>, %arg1: tensor<5x5x1xf64>, %arg2: tensor<i64>) -> tensor<4x5x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<5x5x1xf64>) -> tensor<1x5x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x5x5x1xf64>
    return %1 : tensor<4x5x5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<i64>) -> tensor<4x5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<1x5x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x5x5xf64>, tensor<1x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x5x5xf64>
    return %1 : tensor<4x5x5xf64>
  }
  func.func private @triu_2(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<5x5xi1>, tensor<5x5xf64>
    return %6, %4 : tensor<5x5xf64>, tensor<5x5xi1>
  }
  func.func private @soft_sign(%arg0: tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.abs %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.add %0, %cst_0 : tensor<f64>
    %3 = stablehlo.divide %arg0, %2 : tensor<f64>
    %4 = stablehlo.multiply %2, %2 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f64>
    return %3, %1, %2, %5 : tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>
  }
  func.func private @soft_sign_3(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f64>
    %2 = stablehlo.negate %1 : tensor<f64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f64>
    %6 = stablehlo.add %3, %5 : tensor<f64>
    %7 = stablehlo.negate %4 : tensor<f64>
    %8 = stablehlo.add %6, %7 : tensor<f64>
    return %8 : tensor<f64>
  }
  func.func private @triu_4(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 5, 5, 1] : (tensor<4x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5x1xf64>) -> tensor<5x5x1xf64>
    return %1 : tensor<5x5x1xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4x5x5xf64>, %arg1: tensor<i64>) -> tensor<5x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<4x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @closed_call_6(%arg0: tensor<5x1xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>, %arg3: tensor<5x5xf64>, %arg4: tensor<5x1xf64>, %arg5: tensor<5x5xf64>, %arg6: tensor<5x5xf64>, %arg7: tensor<5x5xf64>, %arg8: tensor<5xf64>, %arg9: tensor<5x1xf64>, %arg10: tensor<5x1xf64>, %arg11: tensor<5x5x1xf64>, %arg12: tensor<5x5xf64>, %arg13: tensor<5x5xf64>, %arg14: tensor<5x5xf64>, %arg15: tensor<5x5xf64>, %arg16: tensor<5x5xf64>, %arg17: tensor<5x5xf64>, %arg18: tensor<5x5xf64>, %arg19: tensor<5x5xf64>, %arg20: tensor<5x5xf64>, %arg21: tensor<5x5xf64>, %arg22: tensor<5x5xf64>, %arg23: tensor<5x5xf64>, %arg24: tensor<5x5x1xf64>, %arg25: tensor<5x5xf64>, %arg26: tensor<5x5xf64>, %arg27: tensor<5x5xf64>, %arg28: tensor<5x5xf64>, %arg29: tensor<5x5xf64>, %arg30: tensor<5x5xf64>, %arg31: tensor<5x5xf64>, %arg32: tensor<5x5xf64>, %arg33: tensor<5x5xf64>, %arg34: tensor<5x5xf64>, %arg35: tensor<5x5xf64>, %arg36: tensor<5x5xf64>) -> (tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>) {
    %cst = stablehlo.constant dense<3.850000e-02> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.multiply %0, %arg10 : tensor<5x1xf64>
    %2 = stablehlo.negate %1 : tensor<5x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %8 = stablehlo.negate %7 : tensor<5x5x1xf64>
    %9 = stablehlo.reshape %3 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %11 = stablehlo.add %8, %10 : tensor<5x5x1xf64>
    %12 = stablehlo.dot_general %11, %arg36, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %13 = stablehlo.dot_general %11, %arg24, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %14 = stablehlo.dot_general %11, %arg36, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %15 = stablehlo.add %12, %14 : tensor<5x5x1xf64>
    %16 = stablehlo.dot_general %11, %arg24, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %17 = stablehlo.add %13, %16 : tensor<5x5xf64>
    %18 = stablehlo.multiply %arg35, %17 : tensor<5x5xf64>
    %19 = stablehlo.multiply %17, %arg34 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<5x5xf64>
    %22 = stablehlo.multiply %arg33, %21 : tensor<5x5xf64>
    %23 = stablehlo.multiply %21, %arg27 : tensor<5x5xf64>
    %24 = stablehlo.multiply %23, %arg32 : tensor<5x5xf64>
    %25 = stablehlo.multiply %24, %arg7 : tensor<5x5xf64>
    %26 = stablehlo.negate %25 : tensor<5x5xf64>
    %27 = stablehlo.divide %23, %arg28 : tensor<5x5xf64>
    %28 = stablehlo.negate %19 : tensor<5x5xf64>
    %29 = stablehlo.multiply %arg31, %28 : tensor<5x5xf64>
    %30 = stablehlo.add %22, %29 : tensor<5x5xf64>
    %31 = stablehlo.multiply %28, %arg27 : tensor<5x5xf64>
    %32 = stablehlo.multiply %arg7, %31 : tensor<5x5xf64>
    %33 = stablehlo.multiply %31, %arg30 : tensor<5x5xf64>
    %34 = stablehlo.add %27, %33 : tensor<5x5xf64>
    %35 = stablehlo.multiply %arg6, %34 : tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %37 = stablehlo.reshape %36 : (tensor<5xf64>) -> tensor<5x1xf64>
    %38 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %39 = stablehlo.multiply %34, %38 : tensor<5x5xf64>
    %40 = stablehlo.multiply %arg5, %39 : tensor<5x5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%40 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %42 = stablehlo.reshape %41 : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%42 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %44 = stablehlo.add %arg8, %43 : tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%37 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %46 = stablehlo.add %44, %45 : tensor<5xf64>
    %47 = stablehlo.multiply %32, %arg29 : tensor<5x5xf64>
    %48 = stablehlo.add %26, %47 : tensor<5x5xf64>
    %49 = stablehlo.multiply %30, %arg27 : tensor<5x5xf64>
    %cst_6 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %51 = stablehlo.multiply %50, %49 : tensor<5x5xf64>
    %52 = stablehlo.add %48, %51 : tensor<5x5xf64>
    %53 = stablehlo.multiply %18, %arg26 : tensor<5x5xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %55 = stablehlo.multiply %53, %54 : tensor<5x5xf64>
    %56 = stablehlo.negate %55 : tensor<5x5xf64>
    %57 = stablehlo.add %52, %56 : tensor<5x5xf64>
    %58 = stablehlo.multiply %57, %arg25 : tensor<5x5xf64>
    %59 = stablehlo.dot_general %58, %arg24, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %60 = stablehlo.add %15, %59 : tensor<5x5x1xf64>
    %61 = stablehlo.dot_general %58, %arg24, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %62 = stablehlo.add %60, %61 : tensor<5x5x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.reduce(%62 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %64 = stablehlo.reshape %63 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %65 = stablehlo.negate %62 : tensor<5x5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %67 = stablehlo.reshape %66 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_10) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %70 = stablehlo.add %arg9, %69 : tensor<5x1xf64>
    %71 = stablehlo.reshape %64 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %72 = stablehlo.add %70, %71 : tensor<5x1xf64>
    %cst_11 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %74 = stablehlo.multiply %73, %72 : tensor<5x1xf64>
    %75 = stablehlo.add %arg10, %74 : tensor<5x1xf64>
    %cst_12 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %77 = stablehlo.multiply %76, %75 : tensor<5x1xf64>
    %78 = stablehlo.negate %77 : tensor<5x1xf64>
    %79 = stablehlo.reshape %78 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.reduce(%78 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %81 = stablehlo.broadcast_in_dim %80, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %82 = stablehlo.reshape %81 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %84 = stablehlo.negate %83 : tensor<5x5x1xf64>
    %85 = stablehlo.reshape %79 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %87 = stablehlo.add %84, %86 : tensor<5x5x1xf64>
    %88 = stablehlo.dot_general %87, %arg23, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %89 = stablehlo.dot_general %87, %arg11, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %90 = stablehlo.dot_general %87, %arg23, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %91 = stablehlo.add %88, %90 : tensor<5x5x1xf64>
    %92 = stablehlo.dot_general %87, %arg11, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %93 = stablehlo.add %89, %92 : tensor<5x5xf64>
    %94 = stablehlo.multiply %arg22, %93 : tensor<5x5xf64>
    %95 = stablehlo.multiply %93, %arg21 : tensor<5x5xf64>
    %cst_14 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %97 = stablehlo.multiply %96, %95 : tensor<5x5xf64>
    %98 = stablehlo.multiply %arg20, %97 : tensor<5x5xf64>
    %99 = stablehlo.multiply %97, %arg14 : tensor<5x5xf64>
    %100 = stablehlo.multiply %99, %arg19 : tensor<5x5xf64>
    %101 = stablehlo.multiply %100, %arg3 : tensor<5x5xf64>
    %102 = stablehlo.negate %101 : tensor<5x5xf64>
    %103 = stablehlo.divide %99, %arg15 : tensor<5x5xf64>
    %104 = stablehlo.negate %95 : tensor<5x5xf64>
    %105 = stablehlo.multiply %arg18, %104 : tensor<5x5xf64>
    %106 = stablehlo.add %98, %105 : tensor<5x5xf64>
    %107 = stablehlo.multiply %104, %arg14 : tensor<5x5xf64>
    %108 = stablehlo.multiply %arg3, %107 : tensor<5x5xf64>
    %109 = stablehlo.multiply %107, %arg17 : tensor<5x5xf64>
    %110 = stablehlo.add %103, %109 : tensor<5x5xf64>
    %111 = stablehlo.multiply %arg2, %110 : tensor<5x5xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %112 = stablehlo.reduce(%111 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %113 = stablehlo.reshape %112 : (tensor<5xf64>) -> tensor<5x1xf64>
    %114 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %115 = stablehlo.multiply %110, %114 : tensor<5x5xf64>
    %116 = stablehlo.multiply %arg1, %115 : tensor<5x5xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %117 = stablehlo.reduce(%116 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %118 = stablehlo.reshape %117 : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.reduce(%118 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %120 = stablehlo.add %46, %119 : tensor<5xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.reduce(%113 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %122 = stablehlo.add %120, %121 : tensor<5xf64>
    %123 = stablehlo.multiply %108, %arg16 : tensor<5x5xf64>
    %124 = stablehlo.add %102, %123 : tensor<5x5xf64>
    %125 = stablehlo.multiply %106, %arg14 : tensor<5x5xf64>
    %cst_19 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %126 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %127 = stablehlo.multiply %126, %125 : tensor<5x5xf64>
    %128 = stablehlo.add %124, %127 : tensor<5x5xf64>
    %129 = stablehlo.multiply %94, %arg13 : tensor<5x5xf64>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %130 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %131 = stablehlo.multiply %129, %130 : tensor<5x5xf64>
    %132 = stablehlo.negate %131 : tensor<5x5xf64>
    %133 = stablehlo.add %128, %132 : tensor<5x5xf64>
    %134 = stablehlo.multiply %133, %arg12 : tensor<5x5xf64>
    %135 = stablehlo.dot_general %134, %arg11, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %136 = stablehlo.add %91, %135 : tensor<5x5x1xf64>
    %137 = stablehlo.dot_general %134, %arg11, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %138 = stablehlo.add %136, %137 : tensor<5x5x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %139 = stablehlo.reduce(%138 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %140 = stablehlo.reshape %139 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %141 = stablehlo.negate %138 : tensor<5x5x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %142 = stablehlo.reduce(%141 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %143 = stablehlo.reshape %142 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.reduce(%143 init: %cst_23) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %146 = stablehlo.add %72, %145 : tensor<5x1xf64>
    %147 = stablehlo.reshape %140 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %148 = stablehlo.add %146, %147 : tensor<5x1xf64>
    return %122, %148, %75 : tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
