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
      %38 = stablehlo.reshape %iterArg_9 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %39 = stablehlo.broadcast_in_dim %iterArg_9, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %40 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %42 = stablehlo.subtract %40, %41 : tensor<5x5x1xf64>
      %43 = stablehlo.dot_general %42, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_11 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %45 = stablehlo.add %43, %44 : tensor<5x5xf64>
      %46 = stablehlo.sqrt %45 : tensor<5x5xf64>
      %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %48 = stablehlo.divide %47, %46 : tensor<5x5xf64>
      %cst_13 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %50 = stablehlo.multiply %49, %46 : tensor<5x5xf64>
      %51 = stablehlo.exponential %50 : tensor<5x5xf64>
      %52 = stablehlo.multiply %46, %46 : tensor<5x5xf64>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %54 = stablehlo.divide %53, %52 : tensor<5x5xf64>
      %55 = stablehlo.broadcast_in_dim %iterArg, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %56 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
      %57 = func.call @triu() : () -> tensor<5x5xi1>
      %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %58 = stablehlo.multiply %cst_15, %cst_16 : tensor<f64>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %60 = func.call @triu_0(%57, %59) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
      %61 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
      %62 = stablehlo.multiply %60, %61 : tensor<5x5xf64>
      %63 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %64 = stablehlo.multiply %62, %63 : tensor<5x5xf64>
      %65 = stablehlo.multiply %64, %54 : tensor<5x5xf64>
      %66 = stablehlo.multiply %65, %51 : tensor<5x5xf64>
      %67 = stablehlo.negate %66 : tensor<5x5xf64>
      %68 = stablehlo.divide %64, %46 : tensor<5x5xf64>
      %69 = stablehlo.multiply %68, %51 : tensor<5x5xf64>
      %cst_17 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %71 = stablehlo.multiply %70, %69 : tensor<5x5xf64>
      %72 = stablehlo.add %67, %71 : tensor<5x5xf64>
      %73 = stablehlo.multiply %72, %48 : tensor<5x5xf64>
      %74 = stablehlo.dot_general %73, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %75 = stablehlo.dot_general %73, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %76 = stablehlo.add %74, %75 : tensor<5x5x1xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %77 = stablehlo.reduce(%76 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %78 = stablehlo.reshape %77 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %79 = stablehlo.negate %76 : tensor<5x5x1xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.reduce(%79 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %81 = stablehlo.reshape %80 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %82 = stablehlo.reduce(%81 init: %cst_20) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %84 = stablehlo.reshape %78 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %85 = stablehlo.add %83, %84 : tensor<5x1xf64>
      %86 = stablehlo.negate %85 : tensor<5x1xf64>
      %cst_21 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %87 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %88 = stablehlo.multiply %87, %86 : tensor<5x1xf64>
      %89 = stablehlo.add %iterArg_10, %88 : tensor<5x1xf64>
      %cst_22 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
      %90 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %91 = stablehlo.multiply %90, %89 : tensor<5x1xf64>
      %92 = stablehlo.add %iterArg_9, %91 : tensor<5x1xf64>
      %93 = stablehlo.reshape %92 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %94 = stablehlo.broadcast_in_dim %92, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %95 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %96 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %97 = stablehlo.subtract %95, %96 : tensor<5x5x1xf64>
      %98 = stablehlo.dot_general %97, %97, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_23 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %100 = stablehlo.add %98, %99 : tensor<5x5xf64>
      %101 = stablehlo.sqrt %100 : tensor<5x5xf64>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %102 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %103 = stablehlo.divide %102, %101 : tensor<5x5xf64>
      %cst_25 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %104 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %105 = stablehlo.multiply %104, %101 : tensor<5x5xf64>
      %106 = stablehlo.exponential %105 : tensor<5x5xf64>
      %107 = stablehlo.multiply %101, %101 : tensor<5x5xf64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %108 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %109 = stablehlo.divide %108, %107 : tensor<5x5xf64>
      %110 = stablehlo.broadcast_in_dim %iterArg, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %111 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
      %112 = func.call @triu() : () -> tensor<5x5xi1>
      %cst_27 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %113 = stablehlo.multiply %cst_27, %cst_28 : tensor<f64>
      %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %115 = func.call @triu_0(%112, %114) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
      %116 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
      %117 = stablehlo.multiply %115, %116 : tensor<5x5xf64>
      %118 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %119 = stablehlo.multiply %117, %118 : tensor<5x5xf64>
      %120 = stablehlo.multiply %119, %109 : tensor<5x5xf64>
      %121 = stablehlo.multiply %120, %106 : tensor<5x5xf64>
      %122 = stablehlo.negate %121 : tensor<5x5xf64>
      %123 = stablehlo.divide %119, %101 : tensor<5x5xf64>
      %124 = stablehlo.multiply %123, %106 : tensor<5x5xf64>
      %cst_29 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %125 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %126 = stablehlo.multiply %125, %124 : tensor<5x5xf64>
      %127 = stablehlo.add %122, %126 : tensor<5x5xf64>
      %128 = stablehlo.multiply %127, %103 : tensor<5x5xf64>
      %129 = stablehlo.dot_general %128, %97, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %130 = stablehlo.dot_general %128, %97, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %131 = stablehlo.add %129, %130 : tensor<5x5x1xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %132 = stablehlo.reduce(%131 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %133 = stablehlo.reshape %132 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %134 = stablehlo.negate %131 : tensor<5x5x1xf64>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %135 = stablehlo.reduce(%134 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %136 = stablehlo.reshape %135 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %137 = stablehlo.reduce(%136 init: %cst_32) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %138 = stablehlo.broadcast_in_dim %137, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %139 = stablehlo.reshape %133 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %140 = stablehlo.add %138, %139 : tensor<5x1xf64>
      %141 = stablehlo.negate %140 : tensor<5x1xf64>
      %cst_33 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %142 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %143 = stablehlo.multiply %142, %141 : tensor<5x1xf64>
      %144 = stablehlo.add %89, %143 : tensor<5x1xf64>
      %c_34 = stablehlo.constant dense<1> : tensor<i64>
      %145 = stablehlo.add %iterArg_8, %c_34 : tensor<i64>
      stablehlo.return %iterArg, %145, %92, %144 : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
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
    %51:31 = stablehlo.while(%iterArg = %24, %iterArg_60 = %14, %iterArg_61 = %c, %iterArg_62 = %4, %iterArg_63 = %arg1, %iterArg_64 = %25, %iterArg_65 = %26, %iterArg_66 = %27, %iterArg_67 = %28, %iterArg_68 = %29, %iterArg_69 = %30, %iterArg_70 = %31, %iterArg_71 = %32, %iterArg_72 = %33, %iterArg_73 = %34, %iterArg_74 = %35, %iterArg_75 = %36, %iterArg_76 = %37, %iterArg_77 = %38, %iterArg_78 = %39, %iterArg_79 = %40, %iterArg_80 = %41, %iterArg_81 = %42, %iterArg_82 = %43, %iterArg_83 = %44, %iterArg_84 = %45, %iterArg_85 = %46, %iterArg_86 = %47, %iterArg_87 = %48, %iterArg_88 = %49, %iterArg_89 = %50) : tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>
    cond {
      %c_90 = stablehlo.constant dense<4> : tensor<i64>
      %154 = stablehlo.compare LT, %iterArg_61, %c_90, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %154 : tensor<i1>
    } do {
      %154 = stablehlo.reshape %iterArg_62 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %155 = stablehlo.broadcast_in_dim %iterArg_62, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %156 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %157 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %158 = stablehlo.subtract %156, %157 : tensor<5x5x1xf64>
      %159 = stablehlo.dot_general %158, %158, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_90 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %160 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %161 = stablehlo.add %159, %160 : tensor<5x5xf64>
      %162 = stablehlo.sqrt %161 : tensor<5x5xf64>
      %cst_91 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %163 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %164 = stablehlo.divide %163, %162 : tensor<5x5xf64>
      %cst_92 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %165 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %166 = stablehlo.divide %165, %162 : tensor<5x5xf64>
      %167 = stablehlo.multiply %162, %162 : tensor<5x5xf64>
      %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %168 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %169 = stablehlo.divide %168, %167 : tensor<5x5xf64>
      %cst_94 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %170 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %171 = stablehlo.multiply %170, %162 : tensor<5x5xf64>
      %172 = stablehlo.exponential %171 : tensor<5x5xf64>
      %173 = stablehlo.multiply %162, %162 : tensor<5x5xf64>
      %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %174 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %175 = stablehlo.divide %174, %173 : tensor<5x5xf64>
      %176 = stablehlo.multiply %162, %162 : tensor<5x5xf64>
      %177 = stablehlo.multiply %162, %176 : tensor<5x5xf64>
      %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %178 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %179 = stablehlo.divide %178, %177 : tensor<5x5xf64>
      %cst_97 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
      %180 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %181 = stablehlo.multiply %180, %179 : tensor<5x5xf64>
      %182 = stablehlo.multiply %iterArg_60, %175 : tensor<5x5xf64>
      %183 = stablehlo.multiply %182, %172 : tensor<5x5xf64>
      %184 = stablehlo.negate %183 : tensor<5x5xf64>
      %185 = stablehlo.divide %iterArg_60, %162 : tensor<5x5xf64>
      %186 = stablehlo.multiply %162, %162 : tensor<5x5xf64>
      %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %187 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %188 = stablehlo.divide %187, %186 : tensor<5x5xf64>
      %189 = stablehlo.multiply %185, %172 : tensor<5x5xf64>
      %cst_99 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %190 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %191 = stablehlo.multiply %190, %189 : tensor<5x5xf64>
      %192 = stablehlo.add %184, %191 : tensor<5x5xf64>
      %193 = stablehlo.multiply %192, %166 : tensor<5x5xf64>
      %194 = stablehlo.dot_general %193, %158, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %195 = stablehlo.dot_general %193, %158, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %196 = stablehlo.add %194, %195 : tensor<5x5x1xf64>
      %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %197 = stablehlo.reduce(%196 init: %cst_100) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %198 = stablehlo.reshape %197 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %199 = stablehlo.negate %196 : tensor<5x5x1xf64>
      %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %200 = stablehlo.reduce(%199 init: %cst_101) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %201 = stablehlo.reshape %200 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %202 = stablehlo.reduce(%201 init: %cst_102) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %203 = stablehlo.broadcast_in_dim %202, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %204 = stablehlo.reshape %198 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %205 = stablehlo.add %203, %204 : tensor<5x1xf64>
      %206 = stablehlo.negate %205 : tensor<5x1xf64>
      %cst_103 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %207 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %208 = stablehlo.multiply %207, %206 : tensor<5x1xf64>
      %209 = stablehlo.add %iterArg_63, %208 : tensor<5x1xf64>
      %cst_104 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
      %210 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %211 = stablehlo.multiply %210, %209 : tensor<5x1xf64>
      %212 = stablehlo.add %iterArg_62, %211 : tensor<5x1xf64>
      %213 = stablehlo.reshape %212 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %214 = stablehlo.broadcast_in_dim %212, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %215 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %216 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %217 = stablehlo.subtract %215, %216 : tensor<5x5x1xf64>
      %218 = stablehlo.dot_general %217, %217, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_105 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %219 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %220 = stablehlo.add %218, %219 : tensor<5x5xf64>
      %221 = stablehlo.sqrt %220 : tensor<5x5xf64>
      %cst_106 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %222 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %223 = stablehlo.divide %222, %221 : tensor<5x5xf64>
      %cst_107 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %224 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %225 = stablehlo.divide %224, %221 : tensor<5x5xf64>
      %226 = stablehlo.multiply %221, %221 : tensor<5x5xf64>
      %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %227 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %228 = stablehlo.divide %227, %226 : tensor<5x5xf64>
      %cst_109 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %229 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %230 = stablehlo.multiply %229, %221 : tensor<5x5xf64>
      %231 = stablehlo.exponential %230 : tensor<5x5xf64>
      %232 = stablehlo.multiply %221, %221 : tensor<5x5xf64>
      %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %233 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %234 = stablehlo.divide %233, %232 : tensor<5x5xf64>
      %235 = stablehlo.multiply %221, %221 : tensor<5x5xf64>
      %236 = stablehlo.multiply %221, %235 : tensor<5x5xf64>
      %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %237 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %238 = stablehlo.divide %237, %236 : tensor<5x5xf64>
      %cst_112 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
      %239 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %240 = stablehlo.multiply %239, %238 : tensor<5x5xf64>
      %241 = stablehlo.multiply %iterArg, %234 : tensor<5x5xf64>
      %242 = stablehlo.multiply %241, %231 : tensor<5x5xf64>
      %243 = stablehlo.negate %242 : tensor<5x5xf64>
      %244 = stablehlo.divide %iterArg, %221 : tensor<5x5xf64>
      %245 = stablehlo.multiply %221, %221 : tensor<5x5xf64>
      %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %246 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %247 = stablehlo.divide %246, %245 : tensor<5x5xf64>
      %248 = stablehlo.multiply %244, %231 : tensor<5x5xf64>
      %cst_114 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %249 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %250 = stablehlo.multiply %249, %248 : tensor<5x5xf64>
      %251 = stablehlo.add %243, %250 : tensor<5x5xf64>
      %252 = stablehlo.multiply %251, %225 : tensor<5x5xf64>
      %253 = stablehlo.dot_general %252, %217, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %254 = stablehlo.dot_general %252, %217, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %255 = stablehlo.add %253, %254 : tensor<5x5x1xf64>
      %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %256 = stablehlo.reduce(%255 init: %cst_115) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %257 = stablehlo.reshape %256 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %258 = stablehlo.negate %255 : tensor<5x5x1xf64>
      %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %259 = stablehlo.reduce(%258 init: %cst_116) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %260 = stablehlo.reshape %259 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %261 = stablehlo.reduce(%260 init: %cst_117) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %262 = stablehlo.broadcast_in_dim %261, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %263 = stablehlo.reshape %257 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %264 = stablehlo.add %262, %263 : tensor<5x1xf64>
      %265 = stablehlo.negate %264 : tensor<5x1xf64>
      %cst_118 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %266 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %267 = stablehlo.multiply %266, %265 : tensor<5x1xf64>
      %268 = stablehlo.add %209, %267 : tensor<5x1xf64>
      %269 = func.call @dynamic_update_index_in_dim(%iterArg_64, %158, %iterArg_61) : (tensor<4x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<4x5x5x1xf64>
      %270 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %164, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %271 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %169, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %272 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %172, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %273 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %162, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %274 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %181, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %275 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %175, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %276 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %182, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %277 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %188, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %278 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %185, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %279 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %166, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %280 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %192, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %281 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %193, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %282 = func.call @dynamic_update_index_in_dim(%iterArg_77, %217, %iterArg_61) : (tensor<4x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<4x5x5x1xf64>
      %283 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %223, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %284 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %228, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %285 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %231, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %286 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %221, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %287 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %240, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %288 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %234, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %289 = func.call @dynamic_update_index_in_dim_1(%iterArg_84, %241, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %290 = func.call @dynamic_update_index_in_dim_1(%iterArg_85, %247, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %291 = func.call @dynamic_update_index_in_dim_1(%iterArg_86, %244, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %292 = func.call @dynamic_update_index_in_dim_1(%iterArg_87, %225, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %293 = func.call @dynamic_update_index_in_dim_1(%iterArg_88, %251, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %294 = func.call @dynamic_update_index_in_dim_1(%iterArg_89, %252, %iterArg_61) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %c_119 = stablehlo.constant dense<1> : tensor<i64>
      %295 = stablehlo.add %iterArg_61, %c_119 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_60, %295, %212, %268, %269, %270, %271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282, %283, %284, %285, %286, %287, %288, %289, %290, %291, %292, %293, %294 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>
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
    %95 = stablehlo.add %94, %93 : tensor<5x1xf64>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %97 = stablehlo.subtract %96, %93 : tensor<5x1xf64>
    %98 = stablehlo.multiply %95, %97 : tensor<5x1xf64>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %100 = stablehlo.multiply %51#3, %99 : tensor<5x1xf64>
    %101 = stablehlo.multiply %99, %93 : tensor<5x1xf64>
    %102 = stablehlo.multiply %100, %98 : tensor<5x1xf64>
    %103 = stablehlo.add %101, %102 : tensor<5x1xf64>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %104 = stablehlo.multiply %cst_46, %92 : tensor<f64>
    %cst_47 = stablehlo.constant dense<5.700000e-01> : tensor<f64>
    %105 = stablehlo.multiply %cst_47, %104 : tensor<f64>
    %106 = call @soft_sign_3(%84#1, %84#2, %83, %84#3, %105) : (tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_48 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %107 = stablehlo.multiply %cst_48, %106 : tensor<f64>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %109 = call @triu_4(%81#1, %108) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %110 = stablehlo.multiply %77, %109 : tensor<5x5xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.reduce(%110 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %112 = stablehlo.reshape %111 : (tensor<5xf64>) -> tensor<1x5xf64>
    %113 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %114 = stablehlo.multiply %109, %113 : tensor<5x5xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.reduce(%112 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %116 = stablehlo.multiply %71, %114 : tensor<5x5xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %117 = stablehlo.reduce(%116 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %118 = stablehlo.reshape %117 : (tensor<5xf64>) -> tensor<5x1xf64>
    %119 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %120 = stablehlo.multiply %114, %119 : tensor<5x5xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.reduce(%118 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %122 = stablehlo.add %115, %121 : tensor<5xf64>
    %123 = stablehlo.multiply %120, %74 : tensor<5x5xf64>
    %124 = stablehlo.multiply %123, %70 : tensor<5x5xf64>
    %125 = stablehlo.negate %124 : tensor<5x5xf64>
    %126 = stablehlo.divide %120, %65 : tensor<5x5xf64>
    %127 = stablehlo.multiply %126, %70 : tensor<5x5xf64>
    %cst_53 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %129 = stablehlo.multiply %128, %127 : tensor<5x5xf64>
    %130 = stablehlo.add %125, %129 : tensor<5x5xf64>
    %131 = stablehlo.multiply %130, %67 : tensor<5x5xf64>
    %132 = stablehlo.dot_general %131, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %133 = stablehlo.dot_general %131, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %134 = stablehlo.add %132, %133 : tensor<5x5x1xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %136 = stablehlo.reshape %135 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %137 = stablehlo.negate %134 : tensor<5x5x1xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.reduce(%137 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %139 = stablehlo.reshape %138 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %140 = stablehlo.reduce(%139 init: %cst_56) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %142 = stablehlo.add %103, %141 : tensor<5x1xf64>
    %143 = stablehlo.reshape %136 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %144 = stablehlo.add %142, %143 : tensor<5x1xf64>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %145 = stablehlo.multiply %cst_57, %105 : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %145, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %147 = stablehlo.multiply %146, %54 : tensor<5x1xf64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_59 = stablehlo.constant dense<0> : tensor<i64>
    %149:38 = stablehlo.while(%iterArg = %51#5, %iterArg_60 = %51#6, %iterArg_61 = %51#7, %iterArg_62 = %51#8, %iterArg_63 = %51#9, %iterArg_64 = %51#10, %iterArg_65 = %51#11, %iterArg_66 = %51#12, %iterArg_67 = %51#13, %iterArg_68 = %51#14, %iterArg_69 = %51#15, %iterArg_70 = %51#16, %iterArg_71 = %51#17, %iterArg_72 = %51#18, %iterArg_73 = %51#19, %iterArg_74 = %51#20, %iterArg_75 = %51#21, %iterArg_76 = %51#22, %iterArg_77 = %51#23, %iterArg_78 = %51#24, %iterArg_79 = %51#25, %iterArg_80 = %51#26, %iterArg_81 = %51#27, %iterArg_82 = %51#28, %iterArg_83 = %51#29, %iterArg_84 = %51#30, %iterArg_85 = %5, %iterArg_86 = %10, %iterArg_87 = %12, %iterArg_88 = %14, %iterArg_89 = %15, %iterArg_90 = %20, %iterArg_91 = %22, %iterArg_92 = %24, %iterArg_93 = %c_59, %iterArg_94 = %148, %iterArg_95 = %144, %iterArg_96 = %147) : tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_97 = stablehlo.constant dense<4> : tensor<i64>
      %154 = stablehlo.compare LT, %iterArg_93, %c_97, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %154 : tensor<i1>
    } do {
      %c_97 = stablehlo.constant dense<4> : tensor<i64>
      %154 = stablehlo.subtract %c_97, %iterArg_93 : tensor<i64>
      %c_98 = stablehlo.constant dense<1> : tensor<i64>
      %155 = stablehlo.subtract %154, %c_98 : tensor<i64>
      %156 = func.call @dynamic_index_in_dim(%iterArg, %155) : (tensor<4x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %157 = func.call @dynamic_index_in_dim_5(%iterArg_60, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %158 = func.call @dynamic_index_in_dim_5(%iterArg_61, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %159 = func.call @dynamic_index_in_dim_5(%iterArg_62, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %160 = func.call @dynamic_index_in_dim_5(%iterArg_63, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %161 = func.call @dynamic_index_in_dim_5(%iterArg_64, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %162 = func.call @dynamic_index_in_dim_5(%iterArg_65, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %163 = func.call @dynamic_index_in_dim_5(%iterArg_66, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %164 = func.call @dynamic_index_in_dim_5(%iterArg_67, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %165 = func.call @dynamic_index_in_dim_5(%iterArg_68, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %166 = func.call @dynamic_index_in_dim_5(%iterArg_69, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %167 = func.call @dynamic_index_in_dim_5(%iterArg_70, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %168 = func.call @dynamic_index_in_dim_5(%iterArg_71, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %169 = func.call @dynamic_index_in_dim(%iterArg_72, %155) : (tensor<4x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %170 = func.call @dynamic_index_in_dim_5(%iterArg_73, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %171 = func.call @dynamic_index_in_dim_5(%iterArg_74, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %172 = func.call @dynamic_index_in_dim_5(%iterArg_75, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %173 = func.call @dynamic_index_in_dim_5(%iterArg_76, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %174 = func.call @dynamic_index_in_dim_5(%iterArg_77, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %175 = func.call @dynamic_index_in_dim_5(%iterArg_78, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %176 = func.call @dynamic_index_in_dim_5(%iterArg_79, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %177 = func.call @dynamic_index_in_dim_5(%iterArg_80, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %178 = func.call @dynamic_index_in_dim_5(%iterArg_81, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %179 = func.call @dynamic_index_in_dim_5(%iterArg_82, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %180 = func.call @dynamic_index_in_dim_5(%iterArg_83, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %181 = func.call @dynamic_index_in_dim_5(%iterArg_84, %155) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %cst_99 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %182 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %183 = stablehlo.multiply %182, %iterArg_96 : tensor<5x1xf64>
      %184 = stablehlo.negate %183 : tensor<5x1xf64>
      %185 = stablehlo.reshape %184 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %186 = stablehlo.reduce(%184 init: %cst_100) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %187 = stablehlo.broadcast_in_dim %186, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %188 = stablehlo.reshape %187 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
      %189 = stablehlo.broadcast_in_dim %188, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %190 = stablehlo.negate %189 : tensor<5x5x1xf64>
      %191 = stablehlo.reshape %185 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %192 = stablehlo.broadcast_in_dim %191, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %193 = stablehlo.add %190, %192 : tensor<5x5x1xf64>
      %194 = stablehlo.dot_general %193, %181, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %195 = stablehlo.dot_general %193, %169, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %196 = stablehlo.dot_general %193, %181, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %197 = stablehlo.add %194, %196 : tensor<5x5x1xf64>
      %198 = stablehlo.dot_general %193, %169, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %199 = stablehlo.add %195, %198 : tensor<5x5xf64>
      %200 = stablehlo.multiply %180, %199 : tensor<5x5xf64>
      %201 = stablehlo.multiply %199, %179 : tensor<5x5xf64>
      %cst_101 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %202 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %203 = stablehlo.multiply %202, %201 : tensor<5x5xf64>
      %204 = stablehlo.multiply %178, %203 : tensor<5x5xf64>
      %205 = stablehlo.multiply %203, %172 : tensor<5x5xf64>
      %206 = stablehlo.multiply %205, %177 : tensor<5x5xf64>
      %207 = stablehlo.multiply %206, %iterArg_92 : tensor<5x5xf64>
      %208 = stablehlo.negate %207 : tensor<5x5xf64>
      %209 = stablehlo.divide %205, %173 : tensor<5x5xf64>
      %210 = stablehlo.negate %201 : tensor<5x5xf64>
      %211 = stablehlo.multiply %176, %210 : tensor<5x5xf64>
      %212 = stablehlo.add %204, %211 : tensor<5x5xf64>
      %213 = stablehlo.multiply %210, %172 : tensor<5x5xf64>
      %214 = stablehlo.multiply %iterArg_92, %213 : tensor<5x5xf64>
      %215 = stablehlo.multiply %213, %175 : tensor<5x5xf64>
      %216 = stablehlo.add %209, %215 : tensor<5x5xf64>
      %217 = stablehlo.multiply %iterArg_91, %216 : tensor<5x5xf64>
      %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %218 = stablehlo.reduce(%217 init: %cst_102) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %219 = stablehlo.reshape %218 : (tensor<5xf64>) -> tensor<5x1xf64>
      %220 = stablehlo.broadcast_in_dim %iterArg_89, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %221 = stablehlo.multiply %216, %220 : tensor<5x5xf64>
      %222 = stablehlo.multiply %iterArg_90, %221 : tensor<5x5xf64>
      %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %223 = stablehlo.reduce(%222 init: %cst_103) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %224 = stablehlo.reshape %223 : (tensor<5xf64>) -> tensor<1x5xf64>
      %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %225 = stablehlo.reduce(%224 init: %cst_104) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
      %226 = stablehlo.add %iterArg_94, %225 : tensor<5xf64>
      %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %227 = stablehlo.reduce(%219 init: %cst_105) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %228 = stablehlo.add %226, %227 : tensor<5xf64>
      %229 = stablehlo.multiply %214, %174 : tensor<5x5xf64>
      %230 = stablehlo.add %208, %229 : tensor<5x5xf64>
      %231 = stablehlo.multiply %212, %172 : tensor<5x5xf64>
      %cst_106 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %232 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %233 = stablehlo.multiply %232, %231 : tensor<5x5xf64>
      %234 = stablehlo.add %230, %233 : tensor<5x5xf64>
      %235 = stablehlo.multiply %200, %171 : tensor<5x5xf64>
      %cst_107 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %236 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %237 = stablehlo.multiply %235, %236 : tensor<5x5xf64>
      %238 = stablehlo.negate %237 : tensor<5x5xf64>
      %239 = stablehlo.add %234, %238 : tensor<5x5xf64>
      %240 = stablehlo.multiply %239, %170 : tensor<5x5xf64>
      %241 = stablehlo.dot_general %240, %169, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %242 = stablehlo.add %197, %241 : tensor<5x5x1xf64>
      %243 = stablehlo.dot_general %240, %169, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %244 = stablehlo.add %242, %243 : tensor<5x5x1xf64>
      %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %245 = stablehlo.reduce(%244 init: %cst_108) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %246 = stablehlo.reshape %245 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %247 = stablehlo.negate %244 : tensor<5x5x1xf64>
      %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %248 = stablehlo.reduce(%247 init: %cst_109) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %249 = stablehlo.reshape %248 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %250 = stablehlo.reduce(%249 init: %cst_110) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %251 = stablehlo.broadcast_in_dim %250, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %252 = stablehlo.add %iterArg_95, %251 : tensor<5x1xf64>
      %253 = stablehlo.reshape %246 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %254 = stablehlo.add %252, %253 : tensor<5x1xf64>
      %cst_111 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
      %255 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %256 = stablehlo.multiply %255, %254 : tensor<5x1xf64>
      %257 = stablehlo.add %iterArg_96, %256 : tensor<5x1xf64>
      %cst_112 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %258 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %259 = stablehlo.multiply %258, %257 : tensor<5x1xf64>
      %260 = stablehlo.negate %259 : tensor<5x1xf64>
      %261 = stablehlo.reshape %260 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %262 = stablehlo.reduce(%260 init: %cst_113) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %263 = stablehlo.broadcast_in_dim %262, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %264 = stablehlo.reshape %263 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
      %265 = stablehlo.broadcast_in_dim %264, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %266 = stablehlo.negate %265 : tensor<5x5x1xf64>
      %267 = stablehlo.reshape %261 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %268 = stablehlo.broadcast_in_dim %267, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %269 = stablehlo.add %266, %268 : tensor<5x5x1xf64>
      %270 = stablehlo.dot_general %269, %168, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %271 = stablehlo.dot_general %269, %156, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %272 = stablehlo.dot_general %269, %168, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %273 = stablehlo.add %270, %272 : tensor<5x5x1xf64>
      %274 = stablehlo.dot_general %269, %156, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %275 = stablehlo.add %271, %274 : tensor<5x5xf64>
      %276 = stablehlo.multiply %167, %275 : tensor<5x5xf64>
      %277 = stablehlo.multiply %275, %166 : tensor<5x5xf64>
      %cst_114 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %278 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %279 = stablehlo.multiply %278, %277 : tensor<5x5xf64>
      %280 = stablehlo.multiply %165, %279 : tensor<5x5xf64>
      %281 = stablehlo.multiply %279, %159 : tensor<5x5xf64>
      %282 = stablehlo.multiply %281, %164 : tensor<5x5xf64>
      %283 = stablehlo.multiply %282, %iterArg_88 : tensor<5x5xf64>
      %284 = stablehlo.negate %283 : tensor<5x5xf64>
      %285 = stablehlo.divide %281, %160 : tensor<5x5xf64>
      %286 = stablehlo.negate %277 : tensor<5x5xf64>
      %287 = stablehlo.multiply %163, %286 : tensor<5x5xf64>
      %288 = stablehlo.add %280, %287 : tensor<5x5xf64>
      %289 = stablehlo.multiply %286, %159 : tensor<5x5xf64>
      %290 = stablehlo.multiply %iterArg_88, %289 : tensor<5x5xf64>
      %291 = stablehlo.multiply %289, %162 : tensor<5x5xf64>
      %292 = stablehlo.add %285, %291 : tensor<5x5xf64>
      %293 = stablehlo.multiply %iterArg_87, %292 : tensor<5x5xf64>
      %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %294 = stablehlo.reduce(%293 init: %cst_115) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %295 = stablehlo.reshape %294 : (tensor<5xf64>) -> tensor<5x1xf64>
      %296 = stablehlo.broadcast_in_dim %iterArg_85, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %297 = stablehlo.multiply %292, %296 : tensor<5x5xf64>
      %298 = stablehlo.multiply %iterArg_86, %297 : tensor<5x5xf64>
      %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %299 = stablehlo.reduce(%298 init: %cst_116) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %300 = stablehlo.reshape %299 : (tensor<5xf64>) -> tensor<1x5xf64>
      %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %301 = stablehlo.reduce(%300 init: %cst_117) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
      %302 = stablehlo.add %228, %301 : tensor<5xf64>
      %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %303 = stablehlo.reduce(%295 init: %cst_118) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %304 = stablehlo.add %302, %303 : tensor<5xf64>
      %305 = stablehlo.multiply %290, %161 : tensor<5x5xf64>
      %306 = stablehlo.add %284, %305 : tensor<5x5xf64>
      %307 = stablehlo.multiply %288, %159 : tensor<5x5xf64>
      %cst_119 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %308 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %309 = stablehlo.multiply %308, %307 : tensor<5x5xf64>
      %310 = stablehlo.add %306, %309 : tensor<5x5xf64>
      %311 = stablehlo.multiply %276, %158 : tensor<5x5xf64>
      %cst_120 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %312 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %313 = stablehlo.multiply %311, %312 : tensor<5x5xf64>
      %314 = stablehlo.negate %313 : tensor<5x5xf64>
      %315 = stablehlo.add %310, %314 : tensor<5x5xf64>
      %316 = stablehlo.multiply %315, %157 : tensor<5x5xf64>
      %317 = stablehlo.dot_general %316, %156, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %318 = stablehlo.add %273, %317 : tensor<5x5x1xf64>
      %319 = stablehlo.dot_general %316, %156, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %320 = stablehlo.add %318, %319 : tensor<5x5x1xf64>
      %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %321 = stablehlo.reduce(%320 init: %cst_121) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %322 = stablehlo.reshape %321 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %323 = stablehlo.negate %320 : tensor<5x5x1xf64>
      %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %324 = stablehlo.reduce(%323 init: %cst_122) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %325 = stablehlo.reshape %324 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %326 = stablehlo.reduce(%325 init: %cst_123) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %327 = stablehlo.broadcast_in_dim %326, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %328 = stablehlo.add %254, %327 : tensor<5x1xf64>
      %329 = stablehlo.reshape %322 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %330 = stablehlo.add %328, %329 : tensor<5x1xf64>
      %c_124 = stablehlo.constant dense<1> : tensor<i64>
      %331 = stablehlo.add %iterArg_93, %c_124 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %331, %304, %330, %257 : tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %150 = stablehlo.add %122, %149#35 : tensor<5xf64>
    %151 = stablehlo.multiply %149#36, %4 : tensor<5x1xf64>
    %152 = stablehlo.negate %151 : tensor<5x1xf64>
    %153 = stablehlo.multiply %152, %2 : tensor<5x1xf64>
    return %153, %149#37, %150 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>
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
}
// -----
// backward, cuda: same text as cpu
