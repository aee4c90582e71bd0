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
      %52 = stablehlo.divide %51, %46 : tensor<5x5xf64>
      %53 = stablehlo.multiply %46, %46 : tensor<5x5xf64>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %55 = stablehlo.divide %54, %53 : tensor<5x5xf64>
      %56 = stablehlo.broadcast_in_dim %iterArg, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %58 = stablehlo.multiply %52, %57 : tensor<5x5xf64>
      %59 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
      %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
      %61 = stablehlo.multiply %58, %60 : tensor<5x5xf64>
      %62:3 = func.call @triu(%61) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>)
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %63 = stablehlo.reduce(%62#0 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<f64>
      %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %64 = stablehlo.multiply %cst_16, %63 : tensor<f64>
      %cst_17 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %65 = stablehlo.multiply %cst_17, %cst_18 : tensor<f64>
      %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %67 = func.call @triu_0(%62#1, %62#2, %66) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
      %68 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
      %69 = stablehlo.multiply %67, %68 : tensor<5x5xf64>
      %70 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %71 = stablehlo.multiply %69, %70 : tensor<5x5xf64>
      %72 = stablehlo.multiply %71, %55 : tensor<5x5xf64>
      %73 = stablehlo.multiply %72, %51 : tensor<5x5xf64>
      %74 = stablehlo.negate %73 : tensor<5x5xf64>
      %75 = stablehlo.divide %71, %46 : tensor<5x5xf64>
      %76 = stablehlo.multiply %75, %51 : tensor<5x5xf64>
      %cst_19 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %77 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %78 = stablehlo.multiply %77, %76 : tensor<5x5xf64>
      %79 = stablehlo.add %74, %78 : tensor<5x5xf64>
      %80 = stablehlo.multiply %79, %48 : tensor<5x5xf64>
      %81 = stablehlo.dot_general %80, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %82 = stablehlo.dot_general %80, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %83 = stablehlo.add %81, %82 : tensor<5x5x1xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %84 = stablehlo.reduce(%83 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %85 = stablehlo.reshape %84 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %86 = stablehlo.negate %83 : tensor<5x5x1xf64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %87 = stablehlo.reduce(%86 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %88 = stablehlo.reshape %87 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %89 = stablehlo.reduce(%88 init: %cst_22) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %91 = stablehlo.reshape %85 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %92 = stablehlo.add %90, %91 : tensor<5x1xf64>
      %93 = stablehlo.negate %92 : tensor<5x1xf64>
      %cst_23 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %94 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %95 = stablehlo.multiply %94, %93 : tensor<5x1xf64>
      %96 = stablehlo.add %iterArg_10, %95 : tensor<5x1xf64>
      %cst_24 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %98 = stablehlo.multiply %97, %96 : tensor<5x1xf64>
      %99 = stablehlo.add %iterArg_9, %98 : tensor<5x1xf64>
      %100 = stablehlo.reshape %99 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %101 = stablehlo.broadcast_in_dim %99, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %102 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %103 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %104 = stablehlo.subtract %102, %103 : tensor<5x5x1xf64>
      %105 = stablehlo.dot_general %104, %104, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_25 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %107 = stablehlo.add %105, %106 : tensor<5x5xf64>
      %108 = stablehlo.sqrt %107 : tensor<5x5xf64>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %109 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %110 = stablehlo.divide %109, %108 : tensor<5x5xf64>
      %cst_27 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %111 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %112 = stablehlo.multiply %111, %108 : tensor<5x5xf64>
      %113 = stablehlo.exponential %112 : tensor<5x5xf64>
      %114 = stablehlo.divide %113, %108 : tensor<5x5xf64>
      %115 = stablehlo.multiply %108, %108 : tensor<5x5xf64>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %116 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %117 = stablehlo.divide %116, %115 : tensor<5x5xf64>
      %118 = stablehlo.broadcast_in_dim %iterArg, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %120 = stablehlo.multiply %114, %119 : tensor<5x5xf64>
      %121 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
      %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
      %123 = stablehlo.multiply %120, %122 : tensor<5x5xf64>
      %124:3 = func.call @triu(%123) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>)
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %125 = stablehlo.reduce(%124#0 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<f64>
      %cst_30 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %126 = stablehlo.multiply %cst_30, %125 : tensor<f64>
      %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %127 = stablehlo.multiply %cst_31, %cst_32 : tensor<f64>
      %128 = stablehlo.broadcast_in_dim %127, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %129 = func.call @triu_0(%124#1, %124#2, %128) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
      %130 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
      %131 = stablehlo.multiply %129, %130 : tensor<5x5xf64>
      %132 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %133 = stablehlo.multiply %131, %132 : tensor<5x5xf64>
      %134 = stablehlo.multiply %133, %117 : tensor<5x5xf64>
      %135 = stablehlo.multiply %134, %113 : tensor<5x5xf64>
      %136 = stablehlo.negate %135 : tensor<5x5xf64>
      %137 = stablehlo.divide %133, %108 : tensor<5x5xf64>
      %138 = stablehlo.multiply %137, %113 : tensor<5x5xf64>
      %cst_33 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %139 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %140 = stablehlo.multiply %139, %138 : tensor<5x5xf64>
      %141 = stablehlo.add %136, %140 : tensor<5x5xf64>
      %142 = stablehlo.multiply %141, %110 : tensor<5x5xf64>
      %143 = stablehlo.dot_general %142, %104, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %144 = stablehlo.dot_general %142, %104, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %145 = stablehlo.add %143, %144 : tensor<5x5x1xf64>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %146 = stablehlo.reduce(%145 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %147 = stablehlo.reshape %146 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %148 = stablehlo.negate %145 : tensor<5x5x1xf64>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %149 = stablehlo.reduce(%148 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %150 = stablehlo.reshape %149 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %151 = stablehlo.reduce(%150 init: %cst_36) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %152 = stablehlo.broadcast_in_dim %151, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %153 = stablehlo.reshape %147 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %154 = stablehlo.add %152, %153 : tensor<5x1xf64>
      %155 = stablehlo.negate %154 : tensor<5x1xf64>
      %cst_37 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %156 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %157 = stablehlo.multiply %156, %155 : tensor<5x1xf64>
      %158 = stablehlo.add %96, %157 : tensor<5x1xf64>
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %159 = stablehlo.add %iterArg_8, %c_38 : tensor<i64>
      stablehlo.return %iterArg, %159, %99, %158 : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
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
  func.func private @triu(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<5x5xi1>, tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    return %6, %4, %7 : tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>
  }
  func.func private @triu_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<5x5xi1>, tensor<5x5xf64>
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
    %51:31 = stablehlo.while(%iterArg = %24, %iterArg_62 = %14, %iterArg_63 = %c, %iterArg_64 = %4, %iterArg_65 = %arg1, %iterArg_66 = %25, %iterArg_67 = %26, %iterArg_68 = %27, %iterArg_69 = %28, %iterArg_70 = %29, %iterArg_71 = %30, %iterArg_72 = %31, %iterArg_73 = %32, %iterArg_74 = %33, %iterArg_75 = %34, %iterArg_76 = %35, %iterArg_77 = %36, %iterArg_78 = %37, %iterArg_79 = %38, %iterArg_80 = %39, %iterArg_81 = %40, %iterArg_82 = %41, %iterArg_83 = %42, %iterArg_84 = %43, %iterArg_85 = %44, %iterArg_86 = %45, %iterArg_87 = %46, %iterArg_88 = %47, %iterArg_89 = %48, %iterArg_90 = %49, %iterArg_91 = %50) : tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>
    cond {
      %c_92 = stablehlo.constant dense<4> : tensor<i64>
      %158 = stablehlo.compare LT, %iterArg_63, %c_92, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %158 : tensor<i1>
    } do {
      %158 = stablehlo.reshape %iterArg_64 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %159 = stablehlo.broadcast_in_dim %iterArg_64, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %160 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %161 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %162 = stablehlo.subtract %160, %161 : tensor<5x5x1xf64>
      %163 = stablehlo.dot_general %162, %162, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_92 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %164 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %165 = stablehlo.add %163, %164 : tensor<5x5xf64>
      %166 = stablehlo.sqrt %165 : tensor<5x5xf64>
      %cst_93 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %167 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %168 = stablehlo.divide %167, %166 : tensor<5x5xf64>
      %cst_94 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %169 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %170 = stablehlo.divide %169, %166 : tensor<5x5xf64>
      %171 = stablehlo.multiply %166, %166 : tensor<5x5xf64>
      %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %172 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %173 = stablehlo.divide %172, %171 : tensor<5x5xf64>
      %cst_96 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %174 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %175 = stablehlo.multiply %174, %166 : tensor<5x5xf64>
      %176 = stablehlo.exponential %175 : tensor<5x5xf64>
      %177 = stablehlo.multiply %166, %166 : tensor<5x5xf64>
      %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %178 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %179 = stablehlo.divide %178, %177 : tensor<5x5xf64>
      %180 = stablehlo.multiply %166, %166 : tensor<5x5xf64>
      %181 = stablehlo.multiply %166, %180 : tensor<5x5xf64>
      %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %182 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %183 = stablehlo.divide %182, %181 : tensor<5x5xf64>
      %cst_99 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
      %184 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %185 = stablehlo.multiply %184, %183 : tensor<5x5xf64>
      %186 = stablehlo.multiply %iterArg_62, %179 : tensor<5x5xf64>
      %187 = stablehlo.multiply %186, %176 : tensor<5x5xf64>
      %188 = stablehlo.negate %187 : tensor<5x5xf64>
      %189 = stablehlo.divide %iterArg_62, %166 : tensor<5x5xf64>
      %190 = stablehlo.multiply %166, %166 : tensor<5x5xf64>
      %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %191 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %192 = stablehlo.divide %191, %190 : tensor<5x5xf64>
      %193 = stablehlo.multiply %189, %176 : tensor<5x5xf64>
      %cst_101 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %194 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %195 = stablehlo.multiply %194, %193 : tensor<5x5xf64>
      %196 = stablehlo.add %188, %195 : tensor<5x5xf64>
      %197 = stablehlo.multiply %196, %170 : tensor<5x5xf64>
      %198 = stablehlo.dot_general %197, %162, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %199 = stablehlo.dot_general %197, %162, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %200 = stablehlo.add %198, %199 : tensor<5x5x1xf64>
      %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %201 = stablehlo.reduce(%200 init: %cst_102) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %202 = stablehlo.reshape %201 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %203 = stablehlo.negate %200 : tensor<5x5x1xf64>
      %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %204 = stablehlo.reduce(%203 init: %cst_103) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %205 = stablehlo.reshape %204 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %206 = stablehlo.reduce(%205 init: %cst_104) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %207 = stablehlo.broadcast_in_dim %206, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %208 = stablehlo.reshape %202 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %209 = stablehlo.add %207, %208 : tensor<5x1xf64>
      %210 = stablehlo.negate %209 : tensor<5x1xf64>
      %cst_105 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %211 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %212 = stablehlo.multiply %211, %210 : tensor<5x1xf64>
      %213 = stablehlo.add %iterArg_65, %212 : tensor<5x1xf64>
      %cst_106 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
      %214 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %215 = stablehlo.multiply %214, %213 : tensor<5x1xf64>
      %216 = stablehlo.add %iterArg_64, %215 : tensor<5x1xf64>
      %217 = stablehlo.reshape %216 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %218 = stablehlo.broadcast_in_dim %216, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %219 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %220 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %221 = stablehlo.subtract %219, %220 : tensor<5x5x1xf64>
      %222 = stablehlo.dot_general %221, %221, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_107 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
      %223 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %224 = stablehlo.add %222, %223 : tensor<5x5xf64>
      %225 = stablehlo.sqrt %224 : tensor<5x5xf64>
      %cst_108 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %226 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %227 = stablehlo.divide %226, %225 : tensor<5x5xf64>
      %cst_109 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %228 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %229 = stablehlo.divide %228, %225 : tensor<5x5xf64>
      %230 = stablehlo.multiply %225, %225 : tensor<5x5xf64>
      %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %231 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %232 = stablehlo.divide %231, %230 : tensor<5x5xf64>
      %cst_111 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %233 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %234 = stablehlo.multiply %233, %225 : tensor<5x5xf64>
      %235 = stablehlo.exponential %234 : tensor<5x5xf64>
      %236 = stablehlo.multiply %225, %225 : tensor<5x5xf64>
      %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %237 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %238 = stablehlo.divide %237, %236 : tensor<5x5xf64>
      %239 = stablehlo.multiply %225, %225 : tensor<5x5xf64>
      %240 = stablehlo.multiply %225, %239 : tensor<5x5xf64>
      %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %241 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %242 = stablehlo.divide %241, %240 : tensor<5x5xf64>
      %cst_114 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
      %243 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %244 = stablehlo.multiply %243, %242 : tensor<5x5xf64>
      %245 = stablehlo.multiply %iterArg, %238 : tensor<5x5xf64>
      %246 = stablehlo.multiply %245, %235 : tensor<5x5xf64>
      %247 = stablehlo.negate %246 : tensor<5x5xf64>
      %248 = stablehlo.divide %iterArg, %225 : tensor<5x5xf64>
      %249 = stablehlo.multiply %225, %225 : tensor<5x5xf64>
      %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %250 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %251 = stablehlo.divide %250, %249 : tensor<5x5xf64>
      %252 = stablehlo.multiply %248, %235 : tensor<5x5xf64>
      %cst_116 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %253 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %254 = stablehlo.multiply %253, %252 : tensor<5x5xf64>
      %255 = stablehlo.add %247, %254 : tensor<5x5xf64>
      %256 = stablehlo.multiply %255, %229 : tensor<5x5xf64>
      %257 = stablehlo.dot_general %256, %221, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %258 = stablehlo.dot_general %256, %221, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %259 = stablehlo.add %257, %258 : tensor<5x5x1xf64>
      %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %260 = stablehlo.reduce(%259 init: %cst_117) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %261 = stablehlo.reshape %260 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %262 = stablehlo.negate %259 : tensor<5x5x1xf64>
      %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %263 = stablehlo.reduce(%262 init: %cst_118) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %264 = stablehlo.reshape %263 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %265 = stablehlo.reduce(%264 init: %cst_119) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %266 = stablehlo.broadcast_in_dim %265, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %267 = stablehlo.reshape %261 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %268 = stablehlo.add %266, %267 : tensor<5x1xf64>
      %269 = stablehlo.negate %268 : tensor<5x1xf64>
      %cst_120 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %270 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %271 = stablehlo.multiply %270, %269 : tensor<5x1xf64>
      %272 = stablehlo.add %213, %271 : tensor<5x1xf64>
      %273 = func.call @dynamic_update_index_in_dim(%iterArg_66, %162, %iterArg_63) : (tensor<4x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<4x5x5x1xf64>
      %274 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %168, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %275 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %173, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %276 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %176, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %277 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %166, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %278 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %185, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %279 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %179, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %280 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %186, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %281 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %192, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %282 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %189, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %283 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %170, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %284 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %196, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %285 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %197, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %286 = func.call @dynamic_update_index_in_dim(%iterArg_79, %221, %iterArg_63) : (tensor<4x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<4x5x5x1xf64>
      %287 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %227, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %288 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %232, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %289 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %235, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %290 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %225, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %291 = func.call @dynamic_update_index_in_dim_1(%iterArg_84, %244, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %292 = func.call @dynamic_update_index_in_dim_1(%iterArg_85, %238, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %293 = func.call @dynamic_update_index_in_dim_1(%iterArg_86, %245, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %294 = func.call @dynamic_update_index_in_dim_1(%iterArg_87, %251, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %295 = func.call @dynamic_update_index_in_dim_1(%iterArg_88, %248, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %296 = func.call @dynamic_update_index_in_dim_1(%iterArg_89, %229, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %297 = func.call @dynamic_update_index_in_dim_1(%iterArg_90, %255, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %298 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %256, %iterArg_63) : (tensor<4x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<4x5x5xf64>
      %c_121 = stablehlo.constant dense<1> : tensor<i64>
      %299 = stablehlo.add %iterArg_63, %c_121 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_62, %299, %216, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282, %283, %284, %285, %286, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %297, %298 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>
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
    %81:3 = call @triu_2(%80) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>)
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
    %99 = stablehlo.multiply %51#3, %93 : tensor<5x1xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %100 = stablehlo.reduce(%90 init: %cst_45) applies stablehlo.add across dimensions = [] : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.reduce(%99 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %102 = stablehlo.add %100, %101 : tensor<f64>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %103 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %104 = stablehlo.multiply %51#3, %103 : tensor<5x1xf64>
    %105 = stablehlo.multiply %103, %93 : tensor<5x1xf64>
    %106 = stablehlo.multiply %104, %98 : tensor<5x1xf64>
    %107 = stablehlo.add %105, %106 : tensor<5x1xf64>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %108 = stablehlo.multiply %cst_48, %92 : tensor<f64>
    %cst_49 = stablehlo.constant dense<5.700000e-01> : tensor<f64>
    %109 = stablehlo.multiply %cst_49, %108 : tensor<f64>
    %110 = call @soft_sign_3(%84#1, %84#2, %83, %84#3, %109) : (tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_50 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %111 = stablehlo.multiply %cst_50, %110 : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %113 = call @triu_4(%81#1, %81#2, %112) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %114 = stablehlo.multiply %77, %113 : tensor<5x5xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.reduce(%114 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %116 = stablehlo.reshape %115 : (tensor<5xf64>) -> tensor<1x5xf64>
    %117 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %118 = stablehlo.multiply %113, %117 : tensor<5x5xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.reduce(%116 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %120 = stablehlo.multiply %71, %118 : tensor<5x5xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.reduce(%120 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %122 = stablehlo.reshape %121 : (tensor<5xf64>) -> tensor<5x1xf64>
    %123 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %124 = stablehlo.multiply %118, %123 : tensor<5x5xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.reduce(%122 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %126 = stablehlo.add %119, %125 : tensor<5xf64>
    %127 = stablehlo.multiply %124, %74 : tensor<5x5xf64>
    %128 = stablehlo.multiply %127, %70 : tensor<5x5xf64>
    %129 = stablehlo.negate %128 : tensor<5x5xf64>
    %130 = stablehlo.divide %124, %65 : tensor<5x5xf64>
    %131 = stablehlo.multiply %130, %70 : tensor<5x5xf64>
    %cst_55 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %133 = stablehlo.multiply %132, %131 : tensor<5x5xf64>
    %134 = stablehlo.add %129, %133 : tensor<5x5xf64>
    %135 = stablehlo.multiply %134, %67 : tensor<5x5xf64>
    %136 = stablehlo.dot_general %135, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %137 = stablehlo.dot_general %135, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %138 = stablehlo.add %136, %137 : tensor<5x5x1xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %139 = stablehlo.reduce(%138 init: %cst_56) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %140 = stablehlo.reshape %139 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %141 = stablehlo.negate %138 : tensor<5x5x1xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %142 = stablehlo.reduce(%141 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %143 = stablehlo.reshape %142 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.reduce(%143 init: %cst_58) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %146 = stablehlo.add %107, %145 : tensor<5x1xf64>
    %147 = stablehlo.reshape %140 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %148 = stablehlo.add %146, %147 : tensor<5x1xf64>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %149 = stablehlo.multiply %cst_59, %109 : tensor<f64>
    %150 = stablehlo.broadcast_in_dim %149, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %151 = stablehlo.multiply %150, %54 : tensor<5x1xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_61 = stablehlo.constant dense<0> : tensor<i64>
    %153:38 = stablehlo.while(%iterArg = %51#5, %iterArg_62 = %51#6, %iterArg_63 = %51#7, %iterArg_64 = %51#8, %iterArg_65 = %51#9, %iterArg_66 = %51#10, %iterArg_67 = %51#11, %iterArg_68 = %51#12, %iterArg_69 = %51#13, %iterArg_70 = %51#14, %iterArg_71 = %51#15, %iterArg_72 = %51#16, %iterArg_73 = %51#17, %iterArg_74 = %51#18, %iterArg_75 = %51#19, %iterArg_76 = %51#20, %iterArg_77 = %51#21, %iterArg_78 = %51#22, %iterArg_79 = %51#23, %iterArg_80 = %51#24, %iterArg_81 = %51#25, %iterArg_82 = %51#26, %iterArg_83 = %51#27, %iterArg_84 = %51#28, %iterArg_85 = %51#29, %iterArg_86 = %51#30, %iterArg_87 = %5, %iterArg_88 = %10, %iterArg_89 = %12, %iterArg_90 = %14, %iterArg_91 = %15, %iterArg_92 = %20, %iterArg_93 = %22, %iterArg_94 = %24, %iterArg_95 = %c_61, %iterArg_96 = %152, %iterArg_97 = %148, %iterArg_98 = %151) : tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_99 = stablehlo.constant dense<4> : tensor<i64>
      %158 = stablehlo.compare LT, %iterArg_95, %c_99, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %158 : tensor<i1>
    } do {
      %c_99 = stablehlo.constant dense<4> : tensor<i64>
      %158 = stablehlo.subtract %c_99, %iterArg_95 : tensor<i64>
      %c_100 = stablehlo.constant dense<1> : tensor<i64>
      %159 = stablehlo.subtract %158, %c_100 : tensor<i64>
      %160 = func.call @dynamic_index_in_dim(%iterArg, %159) : (tensor<4x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %161 = func.call @dynamic_index_in_dim_5(%iterArg_62, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %162 = func.call @dynamic_index_in_dim_5(%iterArg_63, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %163 = func.call @dynamic_index_in_dim_5(%iterArg_64, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %164 = func.call @dynamic_index_in_dim_5(%iterArg_65, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %165 = func.call @dynamic_index_in_dim_5(%iterArg_66, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %166 = func.call @dynamic_index_in_dim_5(%iterArg_67, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %167 = func.call @dynamic_index_in_dim_5(%iterArg_68, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %168 = func.call @dynamic_index_in_dim_5(%iterArg_69, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %169 = func.call @dynamic_index_in_dim_5(%iterArg_70, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %170 = func.call @dynamic_index_in_dim_5(%iterArg_71, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %171 = func.call @dynamic_index_in_dim_5(%iterArg_72, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %172 = func.call @dynamic_index_in_dim_5(%iterArg_73, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %173 = func.call @dynamic_index_in_dim(%iterArg_74, %159) : (tensor<4x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %174 = func.call @dynamic_index_in_dim_5(%iterArg_75, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %175 = func.call @dynamic_index_in_dim_5(%iterArg_76, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %176 = func.call @dynamic_index_in_dim_5(%iterArg_77, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %177 = func.call @dynamic_index_in_dim_5(%iterArg_78, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %178 = func.call @dynamic_index_in_dim_5(%iterArg_79, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %179 = func.call @dynamic_index_in_dim_5(%iterArg_80, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %180 = func.call @dynamic_index_in_dim_5(%iterArg_81, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %181 = func.call @dynamic_index_in_dim_5(%iterArg_82, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %182 = func.call @dynamic_index_in_dim_5(%iterArg_83, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %183 = func.call @dynamic_index_in_dim_5(%iterArg_84, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %184 = func.call @dynamic_index_in_dim_5(%iterArg_85, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %185 = func.call @dynamic_index_in_dim_5(%iterArg_86, %159) : (tensor<4x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %cst_101 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %186 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %187 = stablehlo.multiply %186, %iterArg_98 : tensor<5x1xf64>
      %188 = stablehlo.negate %187 : tensor<5x1xf64>
      %189 = stablehlo.reshape %188 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %190 = stablehlo.reduce(%188 init: %cst_102) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %191 = stablehlo.broadcast_in_dim %190, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %192 = stablehlo.reshape %191 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
      %193 = stablehlo.broadcast_in_dim %192, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %194 = stablehlo.negate %193 : tensor<5x5x1xf64>
      %195 = stablehlo.reshape %189 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %196 = stablehlo.broadcast_in_dim %195, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %197 = stablehlo.add %194, %196 : tensor<5x5x1xf64>
      %198 = stablehlo.dot_general %197, %185, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %199 = stablehlo.dot_general %197, %173, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %200 = stablehlo.dot_general %197, %185, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %201 = stablehlo.add %198, %200 : tensor<5x5x1xf64>
      %202 = stablehlo.dot_general %197, %173, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %203 = stablehlo.add %199, %202 : tensor<5x5xf64>
      %204 = stablehlo.multiply %184, %203 : tensor<5x5xf64>
      %205 = stablehlo.multiply %203, %183 : tensor<5x5xf64>
      %cst_103 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %206 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %207 = stablehlo.multiply %206, %205 : tensor<5x5xf64>
      %208 = stablehlo.multiply %182, %207 : tensor<5x5xf64>
      %209 = stablehlo.multiply %207, %176 : tensor<5x5xf64>
      %210 = stablehlo.multiply %209, %181 : tensor<5x5xf64>
      %211 = stablehlo.multiply %210, %iterArg_94 : tensor<5x5xf64>
      %212 = stablehlo.negate %211 : tensor<5x5xf64>
      %213 = stablehlo.divide %209, %177 : tensor<5x5xf64>
      %214 = stablehlo.negate %205 : tensor<5x5xf64>
      %215 = stablehlo.multiply %180, %214 : tensor<5x5xf64>
      %216 = stablehlo.add %208, %215 : tensor<5x5xf64>
      %217 = stablehlo.multiply %214, %176 : tensor<5x5xf64>
      %218 = stablehlo.multiply %iterArg_94, %217 : tensor<5x5xf64>
      %219 = stablehlo.multiply %217, %179 : tensor<5x5xf64>
      %220 = stablehlo.add %213, %219 : tensor<5x5xf64>
      %221 = stablehlo.multiply %iterArg_93, %220 : tensor<5x5xf64>
      %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %222 = stablehlo.reduce(%221 init: %cst_104) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %223 = stablehlo.reshape %222 : (tensor<5xf64>) -> tensor<5x1xf64>
      %224 = stablehlo.broadcast_in_dim %iterArg_91, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %225 = stablehlo.multiply %220, %224 : tensor<5x5xf64>
      %226 = stablehlo.multiply %iterArg_92, %225 : tensor<5x5xf64>
      %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %227 = stablehlo.reduce(%226 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %228 = stablehlo.reshape %227 : (tensor<5xf64>) -> tensor<1x5xf64>
      %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %229 = stablehlo.reduce(%228 init: %cst_106) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
      %230 = stablehlo.add %iterArg_96, %229 : tensor<5xf64>
      %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %231 = stablehlo.reduce(%223 init: %cst_107) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %232 = stablehlo.add %230, %231 : tensor<5xf64>
      %233 = stablehlo.multiply %218, %178 : tensor<5x5xf64>
      %234 = stablehlo.add %212, %233 : tensor<5x5xf64>
      %235 = stablehlo.multiply %216, %176 : tensor<5x5xf64>
      %cst_108 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %236 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %237 = stablehlo.multiply %236, %235 : tensor<5x5xf64>
      %238 = stablehlo.add %234, %237 : tensor<5x5xf64>
      %239 = stablehlo.multiply %204, %175 : tensor<5x5xf64>
      %cst_109 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %240 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %241 = stablehlo.multiply %239, %240 : tensor<5x5xf64>
      %242 = stablehlo.negate %241 : tensor<5x5xf64>
      %243 = stablehlo.add %238, %242 : tensor<5x5xf64>
      %244 = stablehlo.multiply %243, %174 : tensor<5x5xf64>
      %245 = stablehlo.dot_general %244, %173, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %246 = stablehlo.add %201, %245 : tensor<5x5x1xf64>
      %247 = stablehlo.dot_general %244, %173, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %248 = stablehlo.add %246, %247 : tensor<5x5x1xf64>
      %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %249 = stablehlo.reduce(%248 init: %cst_110) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %250 = stablehlo.reshape %249 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %251 = stablehlo.negate %248 : tensor<5x5x1xf64>
      %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %252 = stablehlo.reduce(%251 init: %cst_111) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %253 = stablehlo.reshape %252 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %254 = stablehlo.reduce(%253 init: %cst_112) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %255 = stablehlo.broadcast_in_dim %254, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %256 = stablehlo.add %iterArg_97, %255 : tensor<5x1xf64>
      %257 = stablehlo.reshape %250 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %258 = stablehlo.add %256, %257 : tensor<5x1xf64>
      %cst_113 = stablehlo.constant dense<0.076999999999999999> : tensor<f64>
      %259 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %260 = stablehlo.multiply %259, %258 : tensor<5x1xf64>
      %261 = stablehlo.add %iterArg_98, %260 : tensor<5x1xf64>
      %cst_114 = stablehlo.constant dense<3.850000e-02> : tensor<f64>
      %262 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %263 = stablehlo.multiply %262, %261 : tensor<5x1xf64>
      %264 = stablehlo.negate %263 : tensor<5x1xf64>
      %265 = stablehlo.reshape %264 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %266 = stablehlo.reduce(%264 init: %cst_115) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %267 = stablehlo.broadcast_in_dim %266, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %268 = stablehlo.reshape %267 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
      %269 = stablehlo.broadcast_in_dim %268, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %270 = stablehlo.negate %269 : tensor<5x5x1xf64>
      %271 = stablehlo.reshape %265 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %272 = stablehlo.broadcast_in_dim %271, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %273 = stablehlo.add %270, %272 : tensor<5x5x1xf64>
      %274 = stablehlo.dot_general %273, %172, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %275 = stablehlo.dot_general %273, %160, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %276 = stablehlo.dot_general %273, %172, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %277 = stablehlo.add %274, %276 : tensor<5x5x1xf64>
      %278 = stablehlo.dot_general %273, %160, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %279 = stablehlo.add %275, %278 : tensor<5x5xf64>
      %280 = stablehlo.multiply %171, %279 : tensor<5x5xf64>
      %281 = stablehlo.multiply %279, %170 : tensor<5x5xf64>
      %cst_116 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %282 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %283 = stablehlo.multiply %282, %281 : tensor<5x5xf64>
      %284 = stablehlo.multiply %169, %283 : tensor<5x5xf64>
      %285 = stablehlo.multiply %283, %163 : tensor<5x5xf64>
      %286 = stablehlo.multiply %285, %168 : tensor<5x5xf64>
      %287 = stablehlo.multiply %286, %iterArg_90 : tensor<5x5xf64>
      %288 = stablehlo.negate %287 : tensor<5x5xf64>
      %289 = stablehlo.divide %285, %164 : tensor<5x5xf64>
      %290 = stablehlo.negate %281 : tensor<5x5xf64>
      %291 = stablehlo.multiply %167, %290 : tensor<5x5xf64>
      %292 = stablehlo.add %284, %291 : tensor<5x5xf64>
      %293 = stablehlo.multiply %290, %163 : tensor<5x5xf64>
      %294 = stablehlo.multiply %iterArg_90, %293 : tensor<5x5xf64>
      %295 = stablehlo.multiply %293, %166 : tensor<5x5xf64>
      %296 = stablehlo.add %289, %295 : tensor<5x5xf64>
      %297 = stablehlo.multiply %iterArg_89, %296 : tensor<5x5xf64>
      %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %298 = stablehlo.reduce(%297 init: %cst_117) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %299 = stablehlo.reshape %298 : (tensor<5xf64>) -> tensor<5x1xf64>
      %300 = stablehlo.broadcast_in_dim %iterArg_87, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
      %301 = stablehlo.multiply %296, %300 : tensor<5x5xf64>
      %302 = stablehlo.multiply %iterArg_88, %301 : tensor<5x5xf64>
      %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %303 = stablehlo.reduce(%302 init: %cst_118) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
      %304 = stablehlo.reshape %303 : (tensor<5xf64>) -> tensor<1x5xf64>
      %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %305 = stablehlo.reduce(%304 init: %cst_119) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
      %306 = stablehlo.add %232, %305 : tensor<5xf64>
      %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %307 = stablehlo.reduce(%299 init: %cst_120) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %308 = stablehlo.add %306, %307 : tensor<5xf64>
      %309 = stablehlo.multiply %294, %165 : tensor<5x5xf64>
      %310 = stablehlo.add %288, %309 : tensor<5x5xf64>
      %311 = stablehlo.multiply %292, %163 : tensor<5x5xf64>
      %cst_121 = stablehlo.constant dense<-4.570000e-01> : tensor<f64>
      %312 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %313 = stablehlo.multiply %312, %311 : tensor<5x5xf64>
      %314 = stablehlo.add %310, %313 : tensor<5x5xf64>
      %315 = stablehlo.multiply %280, %162 : tensor<5x5xf64>
      %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %316 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %317 = stablehlo.multiply %315, %316 : tensor<5x5xf64>
      %318 = stablehlo.negate %317 : tensor<5x5xf64>
      %319 = stablehlo.add %314, %318 : tensor<5x5xf64>
      %320 = stablehlo.multiply %319, %161 : tensor<5x5xf64>
      %321 = stablehlo.dot_general %320, %160, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %322 = stablehlo.add %277, %321 : tensor<5x5x1xf64>
      %323 = stablehlo.dot_general %320, %160, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %324 = stablehlo.add %322, %323 : tensor<5x5x1xf64>
      %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %325 = stablehlo.reduce(%324 init: %cst_123) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %326 = stablehlo.reshape %325 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %327 = stablehlo.negate %324 : tensor<5x5x1xf64>
      %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %328 = stablehlo.reduce(%327 init: %cst_124) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %329 = stablehlo.reshape %328 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %330 = stablehlo.reduce(%329 init: %cst_125) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %331 = stablehlo.broadcast_in_dim %330, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %332 = stablehlo.add %258, %331 : tensor<5x1xf64>
      %333 = stablehlo.reshape %326 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
      %334 = stablehlo.add %332, %333 : tensor<5x1xf64>
      %c_126 = stablehlo.constant dense<1> : tensor<i64>
      %335 = stablehlo.add %iterArg_95, %c_126 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %335, %308, %334, %261 : tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5x1xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<4x5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %154 = stablehlo.add %126, %153#35 : tensor<5xf64>
    %155 = stablehlo.multiply %153#36, %4 : tensor<5x1xf64>
    %156 = stablehlo.negate %155 : tensor<5x1xf64>
    %157 = stablehlo.multiply %156, %2 : tensor<5x1xf64>
    return %157, %153#37, %154 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>
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
  func.func private @triu_2(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<5x5xi1>, tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    return %6, %4, %7 : tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>
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
  func.func private @triu_4(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<5x5xi1>, tensor<5x5xf64>
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
