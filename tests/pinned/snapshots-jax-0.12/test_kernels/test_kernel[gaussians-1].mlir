// import jax
// import jax.numpy as jnp
//
//
// def toy_smoothed_path(
//     dynamics, emission, log_q_scale, log_obs_noise, prior_mean, packed, ys
// ):
//     f_mat = 0.8 * jnp.eye(4) + 0.2 * jnp.eye(4, k=1) + dynamics
//     q_scale = jnp.exp(log_q_scale)
//     proc_cov = q_scale * jnp.identity(4)
//     obs_noise = jnp.exp(log_obs_noise)
//     r_mat = obs_noise * jnp.eye(1)
//     squashed = jax.nn.selu(packed)
//     lower = jnp.tril(squashed) * 0.347 + 1.02 * jnp.eye(4)
//     prior_cov = lower @ lower.T
//
//     def assimilate(belief, y_t):
//         m, p = belief
//         m_prior = f_mat @ m
//         cov_prior = f_mat @ p @ f_mat.T + proc_cov
//         surprise = y_t - emission @ m_prior
//         s_cov = emission @ cov_prior @ emission.T + r_mat
//         k_gain = jax.scipy.linalg.cho_solve(
//             jax.scipy.linalg.cho_factor(s_cov), emission @ cov_prior
//         ).T
//         x_plus = m_prior + k_gain @ surprise
//         i_kh = jnp.eye(4) - k_gain @ emission
//         p_plus = i_kh @ cov_prior @ i_kh.T + k_gain @ r_mat @ k_gain.T
//         return (x_plus, p_plus), (x_plus, p_plus, m_prior, cov_prior)
//
//     last_state, history = jax.lax.scan(assimilate, (prior_mean, prior_cov), ys)
//     x_filt, p_filt, x_prior, covs_p = history
//
//     def smooth_step(ahead_state, now):
//         m_next, cov_next = ahead_state
//         xf_t, p_f, xp_t, pp_t = now
//         smooth_gain = p_f @ f_mat.T @ jnp.linalg.inv(pp_t)
//         x_out = xf_t + smooth_gain @ (m_next - xp_t)
//         cov_s = p_f + smooth_gain @ (cov_next - pp_t) @ smooth_gain.T
//         return (x_out, cov_s), x_out
//
//     start_state, path_s = jax.lax.scan(
//         smooth_step,
//         (x_filt[-1], p_filt[-1]),
//         (x_filt[:-1], p_filt[:-1], x_prior[1:], covs_p[1:]),
//         reverse=True,
//     )
//     total = path_s + 0.284 * jax.nn.sigmoid(path_s)
//     compressed = jnp.arctan(total)
//     return compressed + 0.412 * jax.nn.sigmoid(compressed)
//
//   dynamics: float32[4, 4] in [-0.25, 0.25]
//   emission: float32[1, 4] in [-1, 1]
//   log_q_scale: float32[] in [-0.8, 0.5]
//   log_obs_noise: float32[] in [-0.8, 0.5]
//   prior_mean: float32[4] in [-1, 1]
//   packed: float32[4, 4] in [-1, 1]
//   ys: float32[6, 1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_toy_smoothed_path attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<6x1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %9 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %11 = stablehlo.add %8, %10 : tensor<4x4xi32>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %13 = stablehlo.convert %12 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.add %7, %15 : tensor<4x4xf32>
    %17 = stablehlo.add %16, %arg0 : tensor<4x4xf32>
    %18 = stablehlo.exponential %arg2 : tensor<f32>
    %19 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %20 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %22 = stablehlo.add %19, %21 : tensor<4x4xi32>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %24 = stablehlo.convert %23 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %25 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x4xf32>
    %27 = stablehlo.exponential %arg3 : tensor<f32>
    %28 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %29 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %31 = stablehlo.add %28, %30 : tensor<1x1xi32>
    %32 = stablehlo.compare EQ, %31, %29, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %33 = stablehlo.convert %32 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1x1xf32>
    %36 = call @selu(%arg5) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %37 = call @tril(%36) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<4x4xf32>
    %40 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %41 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %43 = stablehlo.add %40, %42 : tensor<4x4xi32>
    %44 = stablehlo.compare EQ, %43, %41, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %45 = stablehlo.convert %44 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4x4xf32>
    %48 = stablehlo.add %39, %47 : tensor<4x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %50 = stablehlo.dot_general %48, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %55:12 = stablehlo.while(%iterArg = %arg6, %iterArg_20 = %17, %iterArg_21 = %26, %iterArg_22 = %arg1, %iterArg_23 = %35, %iterArg_24 = %c_11, %iterArg_25 = %arg4, %iterArg_26 = %50, %iterArg_27 = %51, %iterArg_28 = %52, %iterArg_29 = %53, %iterArg_30 = %54) : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
    cond {
      %c_31 = stablehlo.constant dense<6> : tensor<i32>
      %85 = stablehlo.compare LT, %iterArg_24, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %85 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %86 = stablehlo.dot_general %iterArg_20, %iterArg_25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %87 = stablehlo.dot_general %iterArg_20, %iterArg_26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %88 = stablehlo.transpose %iterArg_20, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %89 = stablehlo.dot_general %87, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %90 = stablehlo.add %89, %iterArg_21 : tensor<4x4xf32>
      %91 = stablehlo.dot_general %iterArg_22, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %92 = stablehlo.subtract %85, %91 : tensor<1xf32>
      %93 = stablehlo.dot_general %iterArg_22, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %94 = stablehlo.transpose %iterArg_22, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %95 = stablehlo.dot_general %93, %94, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %96 = stablehlo.add %95, %iterArg_23 : tensor<1x1xf32>
      %97 = func.call @_cholesky(%96) : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %98 = stablehlo.dot_general %iterArg_22, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %99 = func.call @_cho_solve(%97, %98) : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %101 = stablehlo.dot_general %100, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %102 = stablehlo.add %86, %101 : tensor<4xf32>
      %103 = stablehlo.iota dim = 0 : tensor<4x4xi32>
      %104 = stablehlo.iota dim = 1 : tensor<4x4xi32>
      %c_31 = stablehlo.constant dense<0> : tensor<i32>
      %105 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
      %106 = stablehlo.add %103, %105 : tensor<4x4xi32>
      %107 = stablehlo.compare EQ, %106, %104, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
      %108 = stablehlo.convert %107 : (tensor<4x4xi1>) -> tensor<4x4xf32>
      %109 = stablehlo.dot_general %100, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %110 = stablehlo.subtract %108, %109 : tensor<4x4xf32>
      %111 = stablehlo.dot_general %110, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %112 = stablehlo.transpose %110, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %113 = stablehlo.dot_general %111, %112, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %114 = stablehlo.dot_general %100, %iterArg_23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %115 = stablehlo.transpose %100, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %116 = stablehlo.dot_general %114, %115, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %117 = stablehlo.add %113, %116 : tensor<4x4xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_27, %102, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %119 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %117, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_29, %86, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %121 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %90, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %122 = stablehlo.add %iterArg_24, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %122, %102, %117, %118, %119, %120, %121 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
    }
    %56 = stablehlo.slice %55#8 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<1x4xf32>) -> tensor<4xf32>
    %58 = stablehlo.slice %55#9 [5:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<1x4x4xf32>
    %59 = stablehlo.reshape %58 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %60 = stablehlo.slice %55#8 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %61 = stablehlo.slice %55#9 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %62 = stablehlo.slice %55#10 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %63 = stablehlo.slice %55#11 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %65:9 = stablehlo.while(%iterArg = %60, %iterArg_20 = %61, %iterArg_21 = %62, %iterArg_22 = %63, %iterArg_23 = %17, %iterArg_24 = %c_13, %iterArg_25 = %57, %iterArg_26 = %59, %iterArg_27 = %64) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>
    cond {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %85 = stablehlo.compare LT, %iterArg_24, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %85 = stablehlo.subtract %c_28, %iterArg_24 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.subtract %85, %c_29 : tensor<i32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg, %86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %88 = func.call @dynamic_index_in_dim_3(%iterArg_20, %86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %89 = func.call @dynamic_index_in_dim_2(%iterArg_21, %86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %90 = func.call @dynamic_index_in_dim_3(%iterArg_22, %86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %91 = stablehlo.transpose %iterArg_23, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %92 = stablehlo.dot_general %88, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %93 = func.call @inv(%90) : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %94 = stablehlo.dot_general %92, %93, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %95 = stablehlo.subtract %iterArg_25, %89 : tensor<4xf32>
      %96 = stablehlo.dot_general %94, %95, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %97 = stablehlo.add %87, %96 : tensor<4xf32>
      %98 = stablehlo.subtract %iterArg_26, %90 : tensor<4x4xf32>
      %99 = stablehlo.dot_general %94, %98, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %100 = stablehlo.transpose %94, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %101 = stablehlo.dot_general %99, %100, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %102 = stablehlo.add %88, %101 : tensor<4x4xf32>
      %103 = func.call @dynamic_update_index_in_dim_4(%iterArg_27, %97, %86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_24, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %104, %97, %102, %103 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>
    }
    %66 = stablehlo.negate %65#8 : tensor<5x4xf32>
    %67 = stablehlo.exponential %66 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %69 = stablehlo.add %68, %67 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %71 = stablehlo.divide %70, %69 : tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<5x4xf32>
    %74 = stablehlo.add %65#8, %73 : tensor<5x4xf32>
    %75 = chlo.atan %74 : tensor<5x4xf32> -> tensor<5x4xf32>
    %76 = stablehlo.negate %75 : tensor<5x4xf32>
    %77 = stablehlo.exponential %76 : tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %79 = stablehlo.add %78, %77 : tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %81 = stablehlo.divide %80, %79 : tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<5x4xf32>
    %84 = stablehlo.add %75, %83 : tensor<5x4xf32>
    return %84 : tensor<5x4xf32>
  }
  func.func private @selu(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<4x4xi1>, tensor<f32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<4x4xf32>
    %6 = stablehlo.convert %arg1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x4xf32>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %9 : tensor<4x4xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<f32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @tril(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<6x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @_cholesky(%arg0: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %1:2 = stablehlo.custom_call @lapack_spotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=1, j=1, k=1, l=1}, custom>} : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.select %4, %1#0, %5 : tensor<1x1xi1>, tensor<1x1xf32>
    %7 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %9 = stablehlo.add %7, %8 : tensor<1x1xi32>
    %10 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %11 = stablehlo.compare GE, %9, %10, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %13 = stablehlo.select %11, %6, %12 : tensor<1x1xi1>, tensor<1x1xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %14 : tensor<1x1xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<1x1xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<6x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<6x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<6x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x4x4xf32>
    return %1 : tensor<6x4x4xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<5x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @inv(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %6 = call @solve(%arg0, %5) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=4, j=4, k=4, l=4, m=4}, custom>} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<4x4xi1>, tensor<4x4xf32>
    %9 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %16 = stablehlo.convert %iterArg_4 : tensor<i32>
      %c_8 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.add %16, %c_8 : tensor<i32>
      %18 = stablehlo.select %15, %17, %iterArg_4 : tensor<i1>, tensor<i32>
      %19 = stablehlo.dynamic_slice %iterArg, %18, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %20 = stablehlo.reshape %19 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %22 = stablehlo.convert %iterArg_4 : tensor<i32>
      %c_10 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.add %22, %c_10 : tensor<i32>
      %24 = stablehlo.select %21, %23, %iterArg_4 : tensor<i1>, tensor<i32>
      %25 = stablehlo.dynamic_slice %iterArg_5, %24, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %26 = stablehlo.reshape %25 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %20, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<4> : tensor<i32>
      %28 = stablehlo.add %20, %c_12 : tensor<i32>
      %29 = stablehlo.select %27, %28, %20 : tensor<i1>, tensor<i32>
      %30 = stablehlo.dynamic_slice %iterArg_5, %29, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %31 = stablehlo.reshape %30 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<4> : tensor<i32>
      %33 = stablehlo.add %iterArg_4, %c_14 : tensor<i32>
      %34 = stablehlo.select %32, %33, %iterArg_4 : tensor<i1>, tensor<i32>
      %35 = stablehlo.convert %34 : tensor<i32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %37 = "stablehlo.scatter"(%iterArg_5, %36, %31) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %38 = stablehlo.compare LT, %20, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<4> : tensor<i32>
      %39 = stablehlo.add %20, %c_16 : tensor<i32>
      %40 = stablehlo.select %38, %39, %20 : tensor<i1>, tensor<i32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %42 = "stablehlo.scatter"(%37, %41, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_3, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %43, %14, %42 : tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<4xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %13 : tensor<4x4xf32>
  }
  func.func private @_lu_solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<4xi1>, tensor<4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x4x1xf32>, tensor<4x1xi32>) -> tensor<4x4x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<4x4x1xf32>) -> tensor<4x1x4xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.reshape %13 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    return %16 : tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
}
// -----
// forward, cuda
module @jit_toy_smoothed_path attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<6x1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %9 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %11 = stablehlo.add %8, %10 : tensor<4x4xi32>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %13 = stablehlo.convert %12 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.add %7, %15 : tensor<4x4xf32>
    %17 = stablehlo.add %16, %arg0 : tensor<4x4xf32>
    %18 = stablehlo.exponential %arg2 : tensor<f32>
    %19 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %20 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %22 = stablehlo.add %19, %21 : tensor<4x4xi32>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %24 = stablehlo.convert %23 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %25 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x4xf32>
    %27 = stablehlo.exponential %arg3 : tensor<f32>
    %28 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %29 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %31 = stablehlo.add %28, %30 : tensor<1x1xi32>
    %32 = stablehlo.compare EQ, %31, %29, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %33 = stablehlo.convert %32 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1x1xf32>
    %36 = call @selu(%arg5) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %37 = call @tril(%36) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<4x4xf32>
    %40 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %41 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %43 = stablehlo.add %40, %42 : tensor<4x4xi32>
    %44 = stablehlo.compare EQ, %43, %41, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %45 = stablehlo.convert %44 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4x4xf32>
    %48 = stablehlo.add %39, %47 : tensor<4x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %50 = stablehlo.dot_general %48, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %55:12 = stablehlo.while(%iterArg = %arg6, %iterArg_20 = %17, %iterArg_21 = %26, %iterArg_22 = %arg1, %iterArg_23 = %35, %iterArg_24 = %c_11, %iterArg_25 = %arg4, %iterArg_26 = %50, %iterArg_27 = %51, %iterArg_28 = %52, %iterArg_29 = %53, %iterArg_30 = %54) : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
    cond {
      %c_31 = stablehlo.constant dense<6> : tensor<i32>
      %85 = stablehlo.compare LT, %iterArg_24, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %85 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %86 = stablehlo.dot_general %iterArg_20, %iterArg_25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %87 = stablehlo.dot_general %iterArg_20, %iterArg_26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %88 = stablehlo.transpose %iterArg_20, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %89 = stablehlo.dot_general %87, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %90 = stablehlo.add %89, %iterArg_21 : tensor<4x4xf32>
      %91 = stablehlo.dot_general %iterArg_22, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %92 = stablehlo.subtract %85, %91 : tensor<1xf32>
      %93 = stablehlo.dot_general %iterArg_22, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %94 = stablehlo.transpose %iterArg_22, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %95 = stablehlo.dot_general %93, %94, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %96 = stablehlo.add %95, %iterArg_23 : tensor<1x1xf32>
      %97 = func.call @_cholesky(%96) : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %98 = stablehlo.dot_general %iterArg_22, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %99 = func.call @_cho_solve(%97, %98) : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %101 = stablehlo.dot_general %100, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %102 = stablehlo.add %86, %101 : tensor<4xf32>
      %103 = stablehlo.iota dim = 0 : tensor<4x4xi32>
      %104 = stablehlo.iota dim = 1 : tensor<4x4xi32>
      %c_31 = stablehlo.constant dense<0> : tensor<i32>
      %105 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
      %106 = stablehlo.add %103, %105 : tensor<4x4xi32>
      %107 = stablehlo.compare EQ, %106, %104, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
      %108 = stablehlo.convert %107 : (tensor<4x4xi1>) -> tensor<4x4xf32>
      %109 = stablehlo.dot_general %100, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %110 = stablehlo.subtract %108, %109 : tensor<4x4xf32>
      %111 = stablehlo.dot_general %110, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %112 = stablehlo.transpose %110, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %113 = stablehlo.dot_general %111, %112, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %114 = stablehlo.dot_general %100, %iterArg_23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %115 = stablehlo.transpose %100, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %116 = stablehlo.dot_general %114, %115, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %117 = stablehlo.add %113, %116 : tensor<4x4xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_27, %102, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %119 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %117, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_29, %86, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %121 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %90, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %122 = stablehlo.add %iterArg_24, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %122, %102, %117, %118, %119, %120, %121 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
    }
    %56 = stablehlo.slice %55#8 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<1x4xf32>) -> tensor<4xf32>
    %58 = stablehlo.slice %55#9 [5:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<1x4x4xf32>
    %59 = stablehlo.reshape %58 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %60 = stablehlo.slice %55#8 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %61 = stablehlo.slice %55#9 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %62 = stablehlo.slice %55#10 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %63 = stablehlo.slice %55#11 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %65:9 = stablehlo.while(%iterArg = %60, %iterArg_20 = %61, %iterArg_21 = %62, %iterArg_22 = %63, %iterArg_23 = %17, %iterArg_24 = %c_13, %iterArg_25 = %57, %iterArg_26 = %59, %iterArg_27 = %64) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>
    cond {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %85 = stablehlo.compare LT, %iterArg_24, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %85 = stablehlo.subtract %c_28, %iterArg_24 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.subtract %85, %c_29 : tensor<i32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg, %86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %88 = func.call @dynamic_index_in_dim_3(%iterArg_20, %86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %89 = func.call @dynamic_index_in_dim_2(%iterArg_21, %86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %90 = func.call @dynamic_index_in_dim_3(%iterArg_22, %86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %91 = stablehlo.transpose %iterArg_23, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %92 = stablehlo.dot_general %88, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %93 = func.call @inv(%90) : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %94 = stablehlo.dot_general %92, %93, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %95 = stablehlo.subtract %iterArg_25, %89 : tensor<4xf32>
      %96 = stablehlo.dot_general %94, %95, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %97 = stablehlo.add %87, %96 : tensor<4xf32>
      %98 = stablehlo.subtract %iterArg_26, %90 : tensor<4x4xf32>
      %99 = stablehlo.dot_general %94, %98, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %100 = stablehlo.transpose %94, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %101 = stablehlo.dot_general %99, %100, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %102 = stablehlo.add %88, %101 : tensor<4x4xf32>
      %103 = func.call @dynamic_update_index_in_dim_4(%iterArg_27, %97, %86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_24, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %104, %97, %102, %103 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>
    }
    %66 = stablehlo.negate %65#8 : tensor<5x4xf32>
    %67 = stablehlo.exponential %66 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %69 = stablehlo.add %68, %67 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %71 = stablehlo.divide %70, %69 : tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<5x4xf32>
    %74 = stablehlo.add %65#8, %73 : tensor<5x4xf32>
    %75 = chlo.atan %74 : tensor<5x4xf32> -> tensor<5x4xf32>
    %76 = stablehlo.negate %75 : tensor<5x4xf32>
    %77 = stablehlo.exponential %76 : tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %79 = stablehlo.add %78, %77 : tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %81 = stablehlo.divide %80, %79 : tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<5x4xf32>
    %84 = stablehlo.add %75, %83 : tensor<5x4xf32>
    return %84 : tensor<5x4xf32>
  }
  func.func private @selu(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<4x4xi1>, tensor<f32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<4x4xf32>
    %6 = stablehlo.convert %arg1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x4xf32>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %9 : tensor<4x4xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<f32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @tril(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<6x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @_cholesky(%arg0: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %1:2 = stablehlo.custom_call @cusolver_potrf_ffi(%0) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=1, j=1, k=1, l=1}, custom>} : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.select %4, %1#0, %5 : tensor<1x1xi1>, tensor<1x1xf32>
    %7 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %9 = stablehlo.add %7, %8 : tensor<1x1xi32>
    %10 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %11 = stablehlo.compare GE, %9, %10, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %13 = stablehlo.select %11, %6, %12 : tensor<1x1xi1>, tensor<1x1xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %14 : tensor<1x1xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<1x1xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<6x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<6x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<6x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x4x4xf32>
    return %1 : tensor<6x4x4xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<5x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @inv(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %6 = call @solve(%arg0, %5) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=4, j=4, k=4, l=4, m=4}, custom>} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<4x4xi1>, tensor<4x4xf32>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=4, j=4}, custom>} : (tensor<4xi32>) -> tensor<4xi32>
    %10 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = call @_lu_solve(%8, %9, %10) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %12 : tensor<4x4xf32>
  }
  func.func private @_lu_solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<4xi1>, tensor<4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x4x1xf32>, tensor<4x1xi32>) -> tensor<4x4x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<4x4x1xf32>) -> tensor<4x1x4xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.reshape %13 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    return %16 : tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<6x1xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<1x4xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<4xf32> {jax.result_info = "result[4]"}, tensor<4x4xf32> {jax.result_info = "result[5]"}, tensor<6x1xf32> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %9 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %11 = stablehlo.add %8, %10 : tensor<4x4xi32>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %13 = stablehlo.convert %12 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.add %7, %15 : tensor<4x4xf32>
    %17 = stablehlo.add %16, %arg0 : tensor<4x4xf32>
    %18 = stablehlo.exponential %arg2 : tensor<f32>
    %19 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %20 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %22 = stablehlo.add %19, %21 : tensor<4x4xi32>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %24 = stablehlo.convert %23 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %25 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x4xf32>
    %27 = stablehlo.exponential %arg3 : tensor<f32>
    %28 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %29 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %31 = stablehlo.add %28, %30 : tensor<1x1xi32>
    %32 = stablehlo.compare EQ, %31, %29, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %33 = stablehlo.convert %32 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1x1xf32>
    %36:6 = call @selu(%arg5) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %37:3 = call @tril(%36#0) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>)
    %cst_4 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.multiply %37#0, %38 : tensor<4x4xf32>
    %40 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %41 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %43 = stablehlo.add %40, %42 : tensor<4x4xi32>
    %44 = stablehlo.compare EQ, %43, %41, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %45 = stablehlo.convert %44 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4x4xf32>
    %48 = stablehlo.add %39, %47 : tensor<4x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %50 = stablehlo.dot_general %48, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %51 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %52 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %53:12 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
    %54:4 = call @_cho_solve() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
    %55 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %56 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %58 = stablehlo.add %55, %57 : tensor<4x4xi32>
    %59 = stablehlo.compare EQ, %58, %56, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %60 = stablehlo.convert %59 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %80:34 = stablehlo.while(%iterArg = %arg6, %iterArg_76 = %arg1, %iterArg_77 = %17, %iterArg_78 = %51, %iterArg_79 = %26, %iterArg_80 = %52, %iterArg_81 = %35, %iterArg_82 = %53#7, %iterArg_83 = %53#9, %iterArg_84 = %53#10, %iterArg_85 = %53#11, %iterArg_86 = %60, %iterArg_87 = %c_27, %iterArg_88 = %arg4, %iterArg_89 = %50, %iterArg_90 = %61, %iterArg_91 = %62, %iterArg_92 = %63, %iterArg_93 = %64, %iterArg_94 = %65, %iterArg_95 = %66, %iterArg_96 = %67, %iterArg_97 = %68, %iterArg_98 = %69, %iterArg_99 = %70, %iterArg_100 = %71, %iterArg_101 = %72, %iterArg_102 = %73, %iterArg_103 = %74, %iterArg_104 = %75, %iterArg_105 = %76, %iterArg_106 = %77, %iterArg_107 = %78, %iterArg_108 = %79) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_109 = stablehlo.constant dense<6> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_87, %c_109, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %180 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_87) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %181 = stablehlo.dot_general %iterArg_77, %iterArg_88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %182 = stablehlo.dot_general %iterArg_77, %iterArg_89, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %183 = stablehlo.dot_general %182, %iterArg_78, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %184 = stablehlo.add %183, %iterArg_79 : tensor<4x4xf32>
      %185 = stablehlo.dot_general %iterArg_76, %181, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %186 = stablehlo.subtract %180, %185 : tensor<1xf32>
      %187 = stablehlo.dot_general %iterArg_76, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %188 = stablehlo.dot_general %187, %iterArg_80, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %189 = stablehlo.add %188, %iterArg_81 : tensor<1x1xf32>
      %190:2 = func.call @_cholesky_1(%189, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>)
      %191 = stablehlo.dot_general %iterArg_76, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %192:2 = func.call @_cho_solve_2(%190#0, %191) : (tensor<1x1xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
      %193 = stablehlo.transpose %192#0, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %194 = stablehlo.dot_general %193, %186, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %195 = stablehlo.add %181, %194 : tensor<4xf32>
      %196 = stablehlo.dot_general %193, %iterArg_76, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %197 = stablehlo.subtract %iterArg_86, %196 : tensor<4x4xf32>
      %198 = stablehlo.dot_general %197, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %199 = stablehlo.transpose %197, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %200 = stablehlo.dot_general %198, %199, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %201 = stablehlo.dot_general %193, %iterArg_81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %202 = stablehlo.transpose %193, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %203 = stablehlo.dot_general %201, %202, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %204 = stablehlo.add %200, %203 : tensor<4x4xf32>
      %205 = func.call @dynamic_update_index_in_dim(%iterArg_90, %195, %iterArg_87) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %206 = func.call @dynamic_update_index_in_dim_3(%iterArg_91, %204, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %207 = func.call @dynamic_update_index_in_dim(%iterArg_92, %181, %iterArg_87) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %208 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %184, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %209 = func.call @dynamic_update_index_in_dim(%iterArg_94, %iterArg_88, %iterArg_87) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %210 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %iterArg_89, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %211 = func.call @dynamic_update_index_in_dim_3(%iterArg_96, %182, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %212 = func.call @dynamic_update_index_in_dim_4(%iterArg_97, %187, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %213 = func.call @dynamic_update_index_in_dim_5(%iterArg_98, %190#1, %iterArg_87) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %214 = func.call @dynamic_update_index_in_dim_5(%iterArg_99, %190#0, %iterArg_87) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %215 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %192#1, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %216 = func.call @dynamic_update_index_in_dim_4(%iterArg_101, %192#0, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %217 = func.call @dynamic_update_index_in_dim_6(%iterArg_102, %186, %iterArg_87) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %218 = func.call @dynamic_update_index_in_dim_7(%iterArg_103, %193, %iterArg_87) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %219 = func.call @dynamic_update_index_in_dim_3(%iterArg_104, %197, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %220 = func.call @dynamic_update_index_in_dim_3(%iterArg_105, %199, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %221 = func.call @dynamic_update_index_in_dim_3(%iterArg_106, %198, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %222 = func.call @dynamic_update_index_in_dim_4(%iterArg_107, %202, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %223 = func.call @dynamic_update_index_in_dim_7(%iterArg_108, %201, %iterArg_87) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %224 = stablehlo.add %iterArg_87, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %224, %195, %204, %205, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %81 = stablehlo.slice %80#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x4xf32>) -> tensor<4xf32>
    %83 = stablehlo.slice %80#16 [5:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<1x4x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %85 = stablehlo.slice %80#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.slice %80#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %87 = stablehlo.slice %80#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %88 = stablehlo.slice %80#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %89 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %90 = call @inv() : () -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %102:20 = stablehlo.while(%iterArg = %85, %iterArg_76 = %86, %iterArg_77 = %87, %iterArg_78 = %88, %iterArg_79 = %89, %iterArg_80 = %90, %iterArg_81 = %c_39, %iterArg_82 = %82, %iterArg_83 = %84, %iterArg_84 = %91, %iterArg_85 = %92, %iterArg_86 = %93, %iterArg_87 = %94, %iterArg_88 = %95, %iterArg_89 = %96, %iterArg_90 = %97, %iterArg_91 = %98, %iterArg_92 = %99, %iterArg_93 = %100, %iterArg_94 = %101) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_95 = stablehlo.constant dense<5> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_81, %c_95, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %c_95 = stablehlo.constant dense<5> : tensor<i32>
      %180 = stablehlo.subtract %c_95, %iterArg_81 : tensor<i32>
      %c_96 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.subtract %180, %c_96 : tensor<i32>
      %182 = func.call @dynamic_index_in_dim_8(%iterArg, %181) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_9(%iterArg_76, %181) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_8(%iterArg_77, %181) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_9(%iterArg_78, %181) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = stablehlo.dot_general %183, %iterArg_79, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %187:4 = func.call @inv_10(%185, %iterArg_80) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
      %188 = stablehlo.dot_general %186, %187#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %189 = stablehlo.subtract %iterArg_82, %184 : tensor<4xf32>
      %190 = stablehlo.dot_general %188, %189, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %191 = stablehlo.add %182, %190 : tensor<4xf32>
      %192 = stablehlo.subtract %iterArg_83, %185 : tensor<4x4xf32>
      %193 = stablehlo.dot_general %188, %192, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %194 = stablehlo.transpose %188, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %195 = stablehlo.dot_general %193, %194, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %196 = stablehlo.add %183, %195 : tensor<4x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_12(%iterArg_84, %191, %181) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_13(%iterArg_85, %187#1, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_13(%iterArg_86, %187#2, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %200 = func.call @dynamic_update_index_in_dim_14(%iterArg_87, %187#3, %181) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %201 = func.call @dynamic_update_index_in_dim_13(%iterArg_88, %187#0, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_13(%iterArg_89, %186, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_12(%iterArg_90, %189, %181) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_13(%iterArg_91, %188, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %205 = func.call @dynamic_update_index_in_dim_13(%iterArg_92, %192, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %206 = func.call @dynamic_update_index_in_dim_13(%iterArg_93, %194, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %207 = func.call @dynamic_update_index_in_dim_13(%iterArg_94, %193, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_97 = stablehlo.constant dense<1> : tensor<i32>
      %208 = stablehlo.add %iterArg_81, %c_97 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %208, %191, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    }
    %103 = stablehlo.negate %102#9 : tensor<5x4xf32>
    %104 = stablehlo.exponential %103 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %106 = stablehlo.add %105, %104 : tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %108 = stablehlo.divide %107, %106 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %110 = stablehlo.subtract %109, %108 : tensor<5x4xf32>
    %111 = stablehlo.multiply %108, %110 : tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %113 = stablehlo.multiply %112, %108 : tensor<5x4xf32>
    %114 = stablehlo.add %102#9, %113 : tensor<5x4xf32>
    %115 = chlo.atan %114 : tensor<5x4xf32> -> tensor<5x4xf32>
    %116 = chlo.square %114 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %118 = stablehlo.add %117, %116 : tensor<5x4xf32>
    %119 = stablehlo.negate %115 : tensor<5x4xf32>
    %120 = stablehlo.exponential %119 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %122 = stablehlo.add %121, %120 : tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %124 = stablehlo.divide %123, %122 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %126 = stablehlo.subtract %125, %124 : tensor<5x4xf32>
    %127 = stablehlo.multiply %124, %126 : tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %129 = stablehlo.multiply %128, %124 : tensor<5x4xf32>
    %130 = stablehlo.add %115, %129 : tensor<5x4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_51 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %134 = stablehlo.multiply %133, %132 : tensor<5x4xf32>
    %135 = stablehlo.multiply %134, %127 : tensor<5x4xf32>
    %136 = stablehlo.add %132, %135 : tensor<5x4xf32>
    %137 = stablehlo.divide %136, %118 : tensor<5x4xf32>
    %cst_52 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<5x4xf32>
    %140 = stablehlo.multiply %139, %111 : tensor<5x4xf32>
    %141 = stablehlo.add %137, %140 : tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %148:18 = stablehlo.while(%iterArg = %141, %iterArg_76 = %86, %iterArg_77 = %102#10, %iterArg_78 = %88, %iterArg_79 = %102#11, %iterArg_80 = %102#12, %iterArg_81 = %102#13, %iterArg_82 = %102#14, %iterArg_83 = %102#15, %iterArg_84 = %102#16, %iterArg_85 = %89, %iterArg_86 = %c_59, %iterArg_87 = %143, %iterArg_88 = %142, %iterArg_89 = %144, %iterArg_90 = %145, %iterArg_91 = %146, %iterArg_92 = %147) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_93 = stablehlo.constant dense<5> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_86, %c_93, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %180 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %181 = func.call @dynamic_index_in_dim_9(%iterArg_76, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %182 = func.call @dynamic_index_in_dim_9(%iterArg_77, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %183 = func.call @dynamic_index_in_dim_9(%iterArg_78, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %185 = func.call @dynamic_index_in_dim_15(%iterArg_80, %iterArg_86) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %186 = func.call @dynamic_index_in_dim_9(%iterArg_81, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %187 = func.call @dynamic_index_in_dim_9(%iterArg_82, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_8(%iterArg_83, %iterArg_86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %189 = func.call @dynamic_index_in_dim_9(%iterArg_84, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = stablehlo.add %iterArg_88, %180 : tensor<4xf32>
      %191 = stablehlo.dot_general %190, %189, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %192 = stablehlo.dot_general %190, %188, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %193 = stablehlo.negate %191 : tensor<4xf32>
      %194 = stablehlo.dot_general %192, %187, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %195 = stablehlo.transpose %194, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %196 = stablehlo.dot_general %192, %186, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %197 = func.call @inv_16(%182, %183, %184, %185, %195) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %198 = stablehlo.dot_general %196, %181, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %199 = stablehlo.transpose %198, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %200 = stablehlo.dot_general %196, %iterArg_85, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %201 = stablehlo.transpose %199, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %202 = stablehlo.add %iterArg_87, %201 : tensor<4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_12(%iterArg_89, %190, %iterArg_86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_13(%iterArg_90, %200, %iterArg_86) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %205 = func.call @dynamic_update_index_in_dim_12(%iterArg_91, %193, %iterArg_86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %206 = func.call @dynamic_update_index_in_dim_13(%iterArg_92, %197, %iterArg_86) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_93 = stablehlo.constant dense<1> : tensor<i32>
      %207 = stablehlo.add %iterArg_86, %c_93 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %207, %202, %191, %203, %204, %205, %206 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148#17, %cst_60, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %148#16, %cst_61, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %148#15, %cst_62, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %148#14, %cst_63, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %153 = stablehlo.broadcast_in_dim %148#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.pad %153, %cst_64, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %155 = stablehlo.add %152, %154 : tensor<6x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_72 = stablehlo.constant dense<0> : tensor<i32>
    %163:47 = stablehlo.while(%iterArg = %155, %iterArg_76 = %151, %iterArg_77 = %150, %iterArg_78 = %149, %iterArg_79 = %80#19, %iterArg_80 = %80#20, %iterArg_81 = %80#21, %iterArg_82 = %80#17, %iterArg_83 = %80#18, %iterArg_84 = %80#22, %iterArg_85 = %80#23, %iterArg_86 = %80#24, %iterArg_87 = %80#25, %iterArg_88 = %80#26, %iterArg_89 = %80#27, %iterArg_90 = %80#28, %iterArg_91 = %80#29, %iterArg_92 = %80#30, %iterArg_93 = %80#31, %iterArg_94 = %80#32, %iterArg_95 = %80#33, %iterArg_96 = %17, %iterArg_97 = %51, %iterArg_98 = %arg1, %iterArg_99 = %52, %iterArg_100 = %53#0, %iterArg_101 = %53#1, %iterArg_102 = %53#2, %iterArg_103 = %53#3, %iterArg_104 = %53#4, %iterArg_105 = %53#5, %iterArg_106 = %53#6, %iterArg_107 = %53#7, %iterArg_108 = %53#8, %iterArg_109 = %54#0, %iterArg_110 = %54#1, %iterArg_111 = %54#2, %iterArg_112 = %54#3, %iterArg_113 = %35, %iterArg_114 = %c_72, %iterArg_115 = %158, %iterArg_116 = %159, %iterArg_117 = %160, %iterArg_118 = %161, %iterArg_119 = %156, %iterArg_120 = %157, %iterArg_121 = %162) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_122 = stablehlo.constant dense<6> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_114, %c_122, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %c_122 = stablehlo.constant dense<6> : tensor<i32>
      %180 = stablehlo.subtract %c_122, %iterArg_114 : tensor<i32>
      %c_123 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.subtract %180, %c_123 : tensor<i32>
      %182 = func.call @dynamic_index_in_dim_19(%iterArg, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_20(%iterArg_76, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_19(%iterArg_77, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_20(%iterArg_78, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_19(%iterArg_79, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %187 = func.call @dynamic_index_in_dim_20(%iterArg_80, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_20(%iterArg_81, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %189 = func.call @dynamic_index_in_dim_19(%iterArg_82, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %190 = func.call @dynamic_index_in_dim_20(%iterArg_83, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_21(%iterArg_84, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %192 = func.call @dynamic_index_in_dim_22(%iterArg_85, %181) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %193 = func.call @dynamic_index_in_dim_22(%iterArg_86, %181) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %194 = func.call @dynamic_index_in_dim_21(%iterArg_87, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %195 = func.call @dynamic_index_in_dim_21(%iterArg_88, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %196 = func.call @dynamic_index_in_dim(%iterArg_89, %181) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %197 = func.call @dynamic_index_in_dim_23(%iterArg_90, %181) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %198 = func.call @dynamic_index_in_dim_20(%iterArg_91, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %199 = func.call @dynamic_index_in_dim_20(%iterArg_92, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %200 = func.call @dynamic_index_in_dim_20(%iterArg_93, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %201 = func.call @dynamic_index_in_dim_21(%iterArg_94, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %202 = func.call @dynamic_index_in_dim_23(%iterArg_95, %181) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %203 = stablehlo.add %iterArg_119, %182 : tensor<4xf32>
      %204 = stablehlo.add %iterArg_120, %183 : tensor<4x4xf32>
      %205 = stablehlo.dot_general %204, %202, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %206 = stablehlo.transpose %205, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %207 = stablehlo.dot_general %204, %201, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %208 = stablehlo.transpose %206, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %209 = stablehlo.dot_general %207, %197, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %211 = stablehlo.add %iterArg_118, %210 : tensor<1x1xf32>
      %212 = stablehlo.dot_general %207, %iterArg_113, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %213 = stablehlo.add %208, %212 : tensor<4x1xf32>
      %214 = stablehlo.dot_general %204, %200, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %215 = stablehlo.transpose %214, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %216 = stablehlo.dot_general %204, %199, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %217 = stablehlo.transpose %215, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %218 = stablehlo.dot_general %216, %198, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %219 = stablehlo.transpose %218, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %220 = stablehlo.add %185, %219 : tensor<4x4xf32>
      %221 = stablehlo.dot_general %216, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %222 = stablehlo.add %217, %221 : tensor<4x4xf32>
      %223 = stablehlo.negate %222 : tensor<4x4xf32>
      %224 = stablehlo.dot_general %223, %197, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %225 = stablehlo.transpose %224, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %226 = stablehlo.add %iterArg_117, %225 : tensor<1x4xf32>
      %227 = stablehlo.dot_general %223, %iterArg_98, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %228 = stablehlo.add %213, %227 : tensor<4x1xf32>
      %229 = stablehlo.add %184, %203 : tensor<4xf32>
      %230 = stablehlo.dot_general %203, %197, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
      %231 = stablehlo.dot_general %203, %196, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
      %232 = stablehlo.add %228, %231 : tensor<4x1xf32>
      %233 = stablehlo.transpose %232, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %234:2 = func.call @_cho_solve_24(%iterArg_109, %iterArg_110, %193, %194, %iterArg_111, %iterArg_112, %195, %233) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
      %235 = stablehlo.dot_general %234#1, %iterArg_98, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %236 = stablehlo.transpose %235, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %237 = stablehlo.add %220, %236 : tensor<4x4xf32>
      %238 = stablehlo.dot_general %234#1, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %239 = stablehlo.add %226, %238 : tensor<1x4xf32>
      %240 = func.call @_cholesky_25(%iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %192, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %234#0) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
      %241 = stablehlo.add %211, %240 : tensor<1x1xf32>
      %242 = stablehlo.dot_general %240, %191, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %243 = stablehlo.transpose %242, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %244 = stablehlo.dot_general %240, %iterArg_99, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
      %245 = stablehlo.transpose %243, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %246 = stablehlo.add %239, %245 : tensor<1x4xf32>
      %247 = stablehlo.dot_general %244, %iterArg_98, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %248 = stablehlo.transpose %247, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %249 = stablehlo.add %237, %248 : tensor<4x4xf32>
      %250 = stablehlo.dot_general %244, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %251 = stablehlo.add %246, %250 : tensor<1x4xf32>
      %252 = stablehlo.negate %230 : tensor<1xf32>
      %253 = stablehlo.dot_general %252, %iterArg_98, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
      %254 = stablehlo.add %229, %253 : tensor<4xf32>
      %255 = stablehlo.dot_general %252, %189, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
      %256 = stablehlo.add %251, %255 : tensor<1x4xf32>
      %257 = stablehlo.add %iterArg_116, %249 : tensor<4x4xf32>
      %258 = stablehlo.dot_general %249, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %259 = stablehlo.transpose %258, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %260 = stablehlo.dot_general %249, %iterArg_97, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %261 = stablehlo.transpose %259, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %262 = stablehlo.add %iterArg_115, %261 : tensor<4x4xf32>
      %263 = stablehlo.dot_general %260, %iterArg_96, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %264 = stablehlo.transpose %263, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %265 = stablehlo.dot_general %260, %187, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %266 = stablehlo.add %262, %265 : tensor<4x4xf32>
      %267 = stablehlo.dot_general %254, %iterArg_96, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %268 = stablehlo.dot_general %254, %186, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %269 = stablehlo.add %266, %268 : tensor<4x4xf32>
      %270 = func.call @dynamic_update_index_in_dim_6(%iterArg_121, %230, %181) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_124 = stablehlo.constant dense<1> : tensor<i32>
      %271 = stablehlo.add %iterArg_114, %c_124 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %271, %269, %257, %256, %241, %267, %264, %270 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %164 = stablehlo.add %148#12, %163#40 : tensor<4x4xf32>
    %165 = stablehlo.dot_general %163#45, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %166 = stablehlo.transpose %165, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %167 = stablehlo.dot_general %163#45, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %168 = stablehlo.transpose %166, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %169 = stablehlo.add %167, %168 : tensor<4x4xf32>
    %cst_73 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %171 = stablehlo.multiply %169, %170 : tensor<4x4xf32>
    %172 = call @tril_26(%37#1, %37#2, %171) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %173 = call @selu_27(%36#1, %36#2, %36#3, %36#4, %36#5, %172) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %174 = stablehlo.multiply %163#43, %33 : tensor<1x1xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %176 = stablehlo.multiply %175, %27 : tensor<f32>
    %177 = stablehlo.multiply %163#41, %24 : tensor<4x4xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %179 = stablehlo.multiply %178, %18 : tensor<f32>
    return %164, %163#42, %179, %176, %163#44, %173, %163#46 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
  }
  func.func private @selu(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:6 = call @elu(%arg0, %cst) : (tensor<4x4xf32>, tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<4x4xf32>
    return %2, %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
  }
  func.func private @elu(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where(%3, %cst_1, %arg0) : (tensor<4x4xi1>, tensor<f32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<4x4xf32>
    %6 = stablehlo.exponential %4#0 : tensor<4x4xf32>
    %7 = stablehlo.convert %arg1 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<4x4xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %10, %3, %4#1, %6, %7, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<f32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    return %2, %3 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @tril(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    return %6, %4, %7 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>
  }
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %8 = stablehlo.add %6, %7 : tensor<1x1xi32>
    %9 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x1xi32>
    %15 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %18 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %20 = stablehlo.add %18, %19 : tensor<1x1xi32>
    %21 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %22 = stablehlo.compare GE, %20, %21, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %24 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %26 = stablehlo.add %24, %25 : tensor<1x1xi32>
    %27 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %28 = stablehlo.compare EQ, %26, %27, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %29 = stablehlo.convert %28 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %31 = stablehlo.add %30, %29 : tensor<1x1xf32>
    %32 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %34 = stablehlo.add %32, %33 : tensor<1x1xi32>
    %35 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %4, %5, %10, %11, %22, %23, %31, %36, %38, %37, %16, %17 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
  }
  func.func private @_cho_solve() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %8 = stablehlo.add %6, %7 : tensor<1x1xi32>
    %9 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %4, %5, %10, %11 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<6x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @_cholesky_1(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %1:2 = stablehlo.custom_call @lapack_spotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=1, j=1, k=1, l=1}, custom>} : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.select %4, %1#0, %5 : tensor<1x1xi1>, tensor<1x1xf32>
    %7 = stablehlo.select %arg3, %6, %arg4 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = stablehlo.select %arg1, %7, %arg2 : tensor<1x1xi1>, tensor<1x1xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %9, %7 : tensor<1x1xf32>, tensor<1x1xf32>
  }
  func.func private @_cho_solve_2(%arg0: tensor<1x1xf32>, %arg1: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>) {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    return %1, %0 : tensor<1x4xf32>, tensor<1x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<6x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<6x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<6x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x4x4xf32>
    return %1 : tensor<6x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<6x1x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<i32>) -> tensor<6x1x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x1x4xf32>, tensor<1x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x1x4xf32>
    return %1 : tensor<6x1x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<6x1x1xf32>, %arg1: tensor<1x1xf32>, %arg2: tensor<i32>) -> tensor<6x1x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x1x1xf32>, tensor<1x1x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x1x1xf32>
    return %1 : tensor<6x1x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<6x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<6x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
    return %1 : tensor<6x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<6x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<6x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x4x1xf32>
    return %1 : tensor<6x4x1xf32>
  }
  func.func private @inv() -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %6 = call @solve(%5) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @solve(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<5x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<5x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<5x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @inv_10(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:4 = call @solve_11(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @solve_11(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=4, j=4, k=4, l=4, m=4}, custom>} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<4x4xi1>, tensor<4x4xf32>
    %9 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %15 = stablehlo.convert %iterArg_4 : tensor<i32>
      %c_8 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.add %15, %c_8 : tensor<i32>
      %17 = stablehlo.select %14, %16, %iterArg_4 : tensor<i1>, tensor<i32>
      %18 = stablehlo.dynamic_slice %iterArg, %17, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %19 = stablehlo.reshape %18 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %21 = stablehlo.convert %iterArg_4 : tensor<i32>
      %c_10 = stablehlo.constant dense<4> : tensor<i32>
      %22 = stablehlo.add %21, %c_10 : tensor<i32>
      %23 = stablehlo.select %20, %22, %iterArg_4 : tensor<i1>, tensor<i32>
      %24 = stablehlo.dynamic_slice %iterArg_5, %23, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %25 = stablehlo.reshape %24 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %26 = stablehlo.compare LT, %19, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<4> : tensor<i32>
      %27 = stablehlo.add %19, %c_12 : tensor<i32>
      %28 = stablehlo.select %26, %27, %19 : tensor<i1>, tensor<i32>
      %29 = stablehlo.dynamic_slice %iterArg_5, %28, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %30 = stablehlo.reshape %29 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<4> : tensor<i32>
      %32 = stablehlo.add %iterArg_4, %c_14 : tensor<i32>
      %33 = stablehlo.select %31, %32, %iterArg_4 : tensor<i1>, tensor<i32>
      %34 = stablehlo.convert %33 : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %36 = "stablehlo.scatter"(%iterArg_5, %35, %30) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %37 = stablehlo.compare LT, %19, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<4> : tensor<i32>
      %38 = stablehlo.add %19, %c_16 : tensor<i32>
      %39 = stablehlo.select %37, %38, %19 : tensor<i1>, tensor<i32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %41 = "stablehlo.scatter"(%36, %40, %25) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_3, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %42, %13, %41 : tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<4xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %12, %11, %8, %10#3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<4xi1>, tensor<4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x4x1xf32>, tensor<4x1xi32>) -> tensor<4x4x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<4x4x1xf32>) -> tensor<4x1x4xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.reshape %13 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    return %16 : tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<5x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x4xf32>
    return %1 : tensor<5x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<5x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<5x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<5x4xi32>
    return %1 : tensor<5x4xi32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<5x4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @inv_16(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = call @solve_17(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @solve_17(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = call @_lu_solve_18(%arg2, %arg3, %0) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.negate %1 : tensor<4x4xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_lu_solve_18(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<4x4x1xf32>) -> tensor<4x1x4xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %2) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.reshape %3 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %6 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %5) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %9:2 = "stablehlo.sort"(%arg1, %8) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %19 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    }) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %11 = stablehlo.compare LT, %9#1, %10, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.add %9#1, %12 : tensor<4xi32>
    %14 = stablehlo.select %11, %13, %9#1 : tensor<4xi1>, tensor<4xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %16 = stablehlo.transpose %7, dims = [2, 0, 1] : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %17 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x4x1xf32>, tensor<4x1xi32>) -> tensor<4x4x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    return %18 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<6x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<6x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<6x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<6x1x4xf32>, %arg1: tensor<i32>) -> tensor<1x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 4] : (tensor<6x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<6x1x1xf32>, %arg1: tensor<i32>) -> tensor<1x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 1] : (tensor<6x1x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1xf32>) -> tensor<1x1xf32>
    return %1 : tensor<1x1xf32>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<6x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<6x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @_cho_solve_24(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x4xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x4xf32>, %arg7: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %arg7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.dot_general %arg7, %arg6, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.negate %2 : tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %5 = stablehlo.select %arg4, %4, %3 : tensor<1x1xi1>, tensor<1x1xf32>
    %6 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.dot_general %0, %arg3, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.negate %9 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg0, %11, %10 : tensor<1x1xi1>, tensor<1x1xf32>
    %13 = stablehlo.add %5, %12 : tensor<1x1xf32>
    return %13, %6 : tensor<1x1xf32>, tensor<1x4xf32>
  }
  func.func private @_cholesky_25(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xi1>, %arg3: tensor<1x1xf32>, %arg4: tensor<1x1xf32>, %arg5: tensor<1x1xi1>, %arg6: tensor<1x1xf32>, %arg7: tensor<1x1xf32>, %arg8: tensor<1x1xi1>, %arg9: tensor<1x1xf32>, %arg10: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg10, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg8, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg7 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg5, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg4, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg4, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg2, %10, %11 : tensor<1x1xi1>, tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<1x1xi1>, tensor<1x1xf32>
    %15 = stablehlo.add %12, %14 : tensor<1x1xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %16 : tensor<1x1xf32>
  }
  func.func private @tril_26(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_27(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<4x4xf32>
    %2 = call @elu_28(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_28(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_29(%arg4, %arg5) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<4x4xf32>
    %4 = call @_where_30(%arg0, %arg1, %3) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<4x4xf32>
    return %5 : tensor<4x4xf32>
  }
  func.func private @_where_29(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_where_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<6x1xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<1x4xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<4xf32> {jax.result_info = "result[4]"}, tensor<4x4xf32> {jax.result_info = "result[5]"}, tensor<6x1xf32> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %9 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %11 = stablehlo.add %8, %10 : tensor<4x4xi32>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %13 = stablehlo.convert %12 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.add %7, %15 : tensor<4x4xf32>
    %17 = stablehlo.add %16, %arg0 : tensor<4x4xf32>
    %18 = stablehlo.exponential %arg2 : tensor<f32>
    %19 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %20 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %22 = stablehlo.add %19, %21 : tensor<4x4xi32>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %24 = stablehlo.convert %23 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %25 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x4xf32>
    %27 = stablehlo.exponential %arg3 : tensor<f32>
    %28 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %29 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %31 = stablehlo.add %28, %30 : tensor<1x1xi32>
    %32 = stablehlo.compare EQ, %31, %29, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %33 = stablehlo.convert %32 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1x1xf32>
    %36:6 = call @selu(%arg5) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %37:3 = call @tril(%36#0) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>)
    %cst_4 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.multiply %37#0, %38 : tensor<4x4xf32>
    %40 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %41 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %43 = stablehlo.add %40, %42 : tensor<4x4xi32>
    %44 = stablehlo.compare EQ, %43, %41, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %45 = stablehlo.convert %44 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4x4xf32>
    %48 = stablehlo.add %39, %47 : tensor<4x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %50 = stablehlo.dot_general %48, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %51 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %52 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %53:12 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
    %54:4 = call @_cho_solve() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
    %55 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %56 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %58 = stablehlo.add %55, %57 : tensor<4x4xi32>
    %59 = stablehlo.compare EQ, %58, %56, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %60 = stablehlo.convert %59 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %80:34 = stablehlo.while(%iterArg = %arg6, %iterArg_76 = %arg1, %iterArg_77 = %17, %iterArg_78 = %51, %iterArg_79 = %26, %iterArg_80 = %52, %iterArg_81 = %35, %iterArg_82 = %53#7, %iterArg_83 = %53#9, %iterArg_84 = %53#10, %iterArg_85 = %53#11, %iterArg_86 = %60, %iterArg_87 = %c_27, %iterArg_88 = %arg4, %iterArg_89 = %50, %iterArg_90 = %61, %iterArg_91 = %62, %iterArg_92 = %63, %iterArg_93 = %64, %iterArg_94 = %65, %iterArg_95 = %66, %iterArg_96 = %67, %iterArg_97 = %68, %iterArg_98 = %69, %iterArg_99 = %70, %iterArg_100 = %71, %iterArg_101 = %72, %iterArg_102 = %73, %iterArg_103 = %74, %iterArg_104 = %75, %iterArg_105 = %76, %iterArg_106 = %77, %iterArg_107 = %78, %iterArg_108 = %79) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_109 = stablehlo.constant dense<6> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_87, %c_109, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %180 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_87) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %181 = stablehlo.dot_general %iterArg_77, %iterArg_88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %182 = stablehlo.dot_general %iterArg_77, %iterArg_89, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %183 = stablehlo.dot_general %182, %iterArg_78, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %184 = stablehlo.add %183, %iterArg_79 : tensor<4x4xf32>
      %185 = stablehlo.dot_general %iterArg_76, %181, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %186 = stablehlo.subtract %180, %185 : tensor<1xf32>
      %187 = stablehlo.dot_general %iterArg_76, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %188 = stablehlo.dot_general %187, %iterArg_80, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %189 = stablehlo.add %188, %iterArg_81 : tensor<1x1xf32>
      %190:2 = func.call @_cholesky_1(%189, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>)
      %191 = stablehlo.dot_general %iterArg_76, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %192:2 = func.call @_cho_solve_2(%190#0, %191) : (tensor<1x1xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
      %193 = stablehlo.transpose %192#0, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %194 = stablehlo.dot_general %193, %186, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %195 = stablehlo.add %181, %194 : tensor<4xf32>
      %196 = stablehlo.dot_general %193, %iterArg_76, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %197 = stablehlo.subtract %iterArg_86, %196 : tensor<4x4xf32>
      %198 = stablehlo.dot_general %197, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %199 = stablehlo.transpose %197, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %200 = stablehlo.dot_general %198, %199, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %201 = stablehlo.dot_general %193, %iterArg_81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %202 = stablehlo.transpose %193, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %203 = stablehlo.dot_general %201, %202, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %204 = stablehlo.add %200, %203 : tensor<4x4xf32>
      %205 = func.call @dynamic_update_index_in_dim(%iterArg_90, %195, %iterArg_87) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %206 = func.call @dynamic_update_index_in_dim_3(%iterArg_91, %204, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %207 = func.call @dynamic_update_index_in_dim(%iterArg_92, %181, %iterArg_87) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %208 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %184, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %209 = func.call @dynamic_update_index_in_dim(%iterArg_94, %iterArg_88, %iterArg_87) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %210 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %iterArg_89, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %211 = func.call @dynamic_update_index_in_dim_3(%iterArg_96, %182, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %212 = func.call @dynamic_update_index_in_dim_4(%iterArg_97, %187, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %213 = func.call @dynamic_update_index_in_dim_5(%iterArg_98, %190#1, %iterArg_87) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %214 = func.call @dynamic_update_index_in_dim_5(%iterArg_99, %190#0, %iterArg_87) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %215 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %192#1, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %216 = func.call @dynamic_update_index_in_dim_4(%iterArg_101, %192#0, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %217 = func.call @dynamic_update_index_in_dim_6(%iterArg_102, %186, %iterArg_87) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %218 = func.call @dynamic_update_index_in_dim_7(%iterArg_103, %193, %iterArg_87) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %219 = func.call @dynamic_update_index_in_dim_3(%iterArg_104, %197, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %220 = func.call @dynamic_update_index_in_dim_3(%iterArg_105, %199, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %221 = func.call @dynamic_update_index_in_dim_3(%iterArg_106, %198, %iterArg_87) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %222 = func.call @dynamic_update_index_in_dim_4(%iterArg_107, %202, %iterArg_87) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %223 = func.call @dynamic_update_index_in_dim_7(%iterArg_108, %201, %iterArg_87) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %224 = stablehlo.add %iterArg_87, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %224, %195, %204, %205, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %81 = stablehlo.slice %80#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x4xf32>) -> tensor<4xf32>
    %83 = stablehlo.slice %80#16 [5:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<1x4x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %85 = stablehlo.slice %80#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.slice %80#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %87 = stablehlo.slice %80#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %88 = stablehlo.slice %80#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %89 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %90 = call @inv() : () -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %102:20 = stablehlo.while(%iterArg = %85, %iterArg_76 = %86, %iterArg_77 = %87, %iterArg_78 = %88, %iterArg_79 = %89, %iterArg_80 = %90, %iterArg_81 = %c_39, %iterArg_82 = %82, %iterArg_83 = %84, %iterArg_84 = %91, %iterArg_85 = %92, %iterArg_86 = %93, %iterArg_87 = %94, %iterArg_88 = %95, %iterArg_89 = %96, %iterArg_90 = %97, %iterArg_91 = %98, %iterArg_92 = %99, %iterArg_93 = %100, %iterArg_94 = %101) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_95 = stablehlo.constant dense<5> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_81, %c_95, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %c_95 = stablehlo.constant dense<5> : tensor<i32>
      %180 = stablehlo.subtract %c_95, %iterArg_81 : tensor<i32>
      %c_96 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.subtract %180, %c_96 : tensor<i32>
      %182 = func.call @dynamic_index_in_dim_8(%iterArg, %181) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_9(%iterArg_76, %181) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_8(%iterArg_77, %181) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_9(%iterArg_78, %181) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = stablehlo.dot_general %183, %iterArg_79, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %187:4 = func.call @inv_10(%185, %iterArg_80) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
      %188 = stablehlo.dot_general %186, %187#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %189 = stablehlo.subtract %iterArg_82, %184 : tensor<4xf32>
      %190 = stablehlo.dot_general %188, %189, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %191 = stablehlo.add %182, %190 : tensor<4xf32>
      %192 = stablehlo.subtract %iterArg_83, %185 : tensor<4x4xf32>
      %193 = stablehlo.dot_general %188, %192, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %194 = stablehlo.transpose %188, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %195 = stablehlo.dot_general %193, %194, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %196 = stablehlo.add %183, %195 : tensor<4x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_12(%iterArg_84, %191, %181) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_13(%iterArg_85, %187#1, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_13(%iterArg_86, %187#2, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %200 = func.call @dynamic_update_index_in_dim_14(%iterArg_87, %187#3, %181) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %201 = func.call @dynamic_update_index_in_dim_13(%iterArg_88, %187#0, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_13(%iterArg_89, %186, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_12(%iterArg_90, %189, %181) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_13(%iterArg_91, %188, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %205 = func.call @dynamic_update_index_in_dim_13(%iterArg_92, %192, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %206 = func.call @dynamic_update_index_in_dim_13(%iterArg_93, %194, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %207 = func.call @dynamic_update_index_in_dim_13(%iterArg_94, %193, %181) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_97 = stablehlo.constant dense<1> : tensor<i32>
      %208 = stablehlo.add %iterArg_81, %c_97 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %208, %191, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    }
    %103 = stablehlo.negate %102#9 : tensor<5x4xf32>
    %104 = stablehlo.exponential %103 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %106 = stablehlo.add %105, %104 : tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %108 = stablehlo.divide %107, %106 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %110 = stablehlo.subtract %109, %108 : tensor<5x4xf32>
    %111 = stablehlo.multiply %108, %110 : tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %113 = stablehlo.multiply %112, %108 : tensor<5x4xf32>
    %114 = stablehlo.add %102#9, %113 : tensor<5x4xf32>
    %115 = chlo.atan %114 : tensor<5x4xf32> -> tensor<5x4xf32>
    %116 = chlo.square %114 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %118 = stablehlo.add %117, %116 : tensor<5x4xf32>
    %119 = stablehlo.negate %115 : tensor<5x4xf32>
    %120 = stablehlo.exponential %119 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %122 = stablehlo.add %121, %120 : tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %124 = stablehlo.divide %123, %122 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %126 = stablehlo.subtract %125, %124 : tensor<5x4xf32>
    %127 = stablehlo.multiply %124, %126 : tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %129 = stablehlo.multiply %128, %124 : tensor<5x4xf32>
    %130 = stablehlo.add %115, %129 : tensor<5x4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_51 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %134 = stablehlo.multiply %133, %132 : tensor<5x4xf32>
    %135 = stablehlo.multiply %134, %127 : tensor<5x4xf32>
    %136 = stablehlo.add %132, %135 : tensor<5x4xf32>
    %137 = stablehlo.divide %136, %118 : tensor<5x4xf32>
    %cst_52 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<5x4xf32>
    %140 = stablehlo.multiply %139, %111 : tensor<5x4xf32>
    %141 = stablehlo.add %137, %140 : tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %148:18 = stablehlo.while(%iterArg = %141, %iterArg_76 = %86, %iterArg_77 = %102#10, %iterArg_78 = %88, %iterArg_79 = %102#11, %iterArg_80 = %102#12, %iterArg_81 = %102#13, %iterArg_82 = %102#14, %iterArg_83 = %102#15, %iterArg_84 = %102#16, %iterArg_85 = %89, %iterArg_86 = %c_59, %iterArg_87 = %143, %iterArg_88 = %142, %iterArg_89 = %144, %iterArg_90 = %145, %iterArg_91 = %146, %iterArg_92 = %147) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_93 = stablehlo.constant dense<5> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_86, %c_93, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %180 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %181 = func.call @dynamic_index_in_dim_9(%iterArg_76, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %182 = func.call @dynamic_index_in_dim_9(%iterArg_77, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %183 = func.call @dynamic_index_in_dim_9(%iterArg_78, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %185 = func.call @dynamic_index_in_dim_15(%iterArg_80, %iterArg_86) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %186 = func.call @dynamic_index_in_dim_9(%iterArg_81, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %187 = func.call @dynamic_index_in_dim_9(%iterArg_82, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_8(%iterArg_83, %iterArg_86) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %189 = func.call @dynamic_index_in_dim_9(%iterArg_84, %iterArg_86) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = stablehlo.add %iterArg_88, %180 : tensor<4xf32>
      %191 = stablehlo.dot_general %190, %189, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %192 = stablehlo.dot_general %190, %188, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %193 = stablehlo.negate %191 : tensor<4xf32>
      %194 = stablehlo.dot_general %192, %187, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %195 = stablehlo.transpose %194, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %196 = stablehlo.dot_general %192, %186, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %197 = func.call @inv_16(%182, %183, %184, %185, %195) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %198 = stablehlo.dot_general %196, %181, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %199 = stablehlo.transpose %198, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %200 = stablehlo.dot_general %196, %iterArg_85, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %201 = stablehlo.transpose %199, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %202 = stablehlo.add %iterArg_87, %201 : tensor<4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_12(%iterArg_89, %190, %iterArg_86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_13(%iterArg_90, %200, %iterArg_86) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %205 = func.call @dynamic_update_index_in_dim_12(%iterArg_91, %193, %iterArg_86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %206 = func.call @dynamic_update_index_in_dim_13(%iterArg_92, %197, %iterArg_86) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_93 = stablehlo.constant dense<1> : tensor<i32>
      %207 = stablehlo.add %iterArg_86, %c_93 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %207, %202, %191, %203, %204, %205, %206 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148#17, %cst_60, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %148#16, %cst_61, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %148#15, %cst_62, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %148#14, %cst_63, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %153 = stablehlo.broadcast_in_dim %148#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.pad %153, %cst_64, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %155 = stablehlo.add %152, %154 : tensor<6x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_72 = stablehlo.constant dense<0> : tensor<i32>
    %163:47 = stablehlo.while(%iterArg = %155, %iterArg_76 = %151, %iterArg_77 = %150, %iterArg_78 = %149, %iterArg_79 = %80#19, %iterArg_80 = %80#20, %iterArg_81 = %80#21, %iterArg_82 = %80#17, %iterArg_83 = %80#18, %iterArg_84 = %80#22, %iterArg_85 = %80#23, %iterArg_86 = %80#24, %iterArg_87 = %80#25, %iterArg_88 = %80#26, %iterArg_89 = %80#27, %iterArg_90 = %80#28, %iterArg_91 = %80#29, %iterArg_92 = %80#30, %iterArg_93 = %80#31, %iterArg_94 = %80#32, %iterArg_95 = %80#33, %iterArg_96 = %17, %iterArg_97 = %51, %iterArg_98 = %arg1, %iterArg_99 = %52, %iterArg_100 = %53#0, %iterArg_101 = %53#1, %iterArg_102 = %53#2, %iterArg_103 = %53#3, %iterArg_104 = %53#4, %iterArg_105 = %53#5, %iterArg_106 = %53#6, %iterArg_107 = %53#7, %iterArg_108 = %53#8, %iterArg_109 = %54#0, %iterArg_110 = %54#1, %iterArg_111 = %54#2, %iterArg_112 = %54#3, %iterArg_113 = %35, %iterArg_114 = %c_72, %iterArg_115 = %158, %iterArg_116 = %159, %iterArg_117 = %160, %iterArg_118 = %161, %iterArg_119 = %156, %iterArg_120 = %157, %iterArg_121 = %162) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_122 = stablehlo.constant dense<6> : tensor<i32>
      %180 = stablehlo.compare LT, %iterArg_114, %c_122, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %c_122 = stablehlo.constant dense<6> : tensor<i32>
      %180 = stablehlo.subtract %c_122, %iterArg_114 : tensor<i32>
      %c_123 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.subtract %180, %c_123 : tensor<i32>
      %182 = func.call @dynamic_index_in_dim_19(%iterArg, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_20(%iterArg_76, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_19(%iterArg_77, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_20(%iterArg_78, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_19(%iterArg_79, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %187 = func.call @dynamic_index_in_dim_20(%iterArg_80, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_20(%iterArg_81, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %189 = func.call @dynamic_index_in_dim_19(%iterArg_82, %181) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %190 = func.call @dynamic_index_in_dim_20(%iterArg_83, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_21(%iterArg_84, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %192 = func.call @dynamic_index_in_dim_22(%iterArg_85, %181) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %193 = func.call @dynamic_index_in_dim_22(%iterArg_86, %181) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %194 = func.call @dynamic_index_in_dim_21(%iterArg_87, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %195 = func.call @dynamic_index_in_dim_21(%iterArg_88, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %196 = func.call @dynamic_index_in_dim(%iterArg_89, %181) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %197 = func.call @dynamic_index_in_dim_23(%iterArg_90, %181) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %198 = func.call @dynamic_index_in_dim_20(%iterArg_91, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %199 = func.call @dynamic_index_in_dim_20(%iterArg_92, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %200 = func.call @dynamic_index_in_dim_20(%iterArg_93, %181) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %201 = func.call @dynamic_index_in_dim_21(%iterArg_94, %181) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %202 = func.call @dynamic_index_in_dim_23(%iterArg_95, %181) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %203 = stablehlo.add %iterArg_119, %182 : tensor<4xf32>
      %204 = stablehlo.add %iterArg_120, %183 : tensor<4x4xf32>
      %205 = stablehlo.dot_general %204, %202, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %206 = stablehlo.transpose %205, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %207 = stablehlo.dot_general %204, %201, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %208 = stablehlo.transpose %206, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %209 = stablehlo.dot_general %207, %197, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %211 = stablehlo.add %iterArg_118, %210 : tensor<1x1xf32>
      %212 = stablehlo.dot_general %207, %iterArg_113, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %213 = stablehlo.add %208, %212 : tensor<4x1xf32>
      %214 = stablehlo.dot_general %204, %200, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %215 = stablehlo.transpose %214, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %216 = stablehlo.dot_general %204, %199, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %217 = stablehlo.transpose %215, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %218 = stablehlo.dot_general %216, %198, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %219 = stablehlo.transpose %218, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %220 = stablehlo.add %185, %219 : tensor<4x4xf32>
      %221 = stablehlo.dot_general %216, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %222 = stablehlo.add %217, %221 : tensor<4x4xf32>
      %223 = stablehlo.negate %222 : tensor<4x4xf32>
      %224 = stablehlo.dot_general %223, %197, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %225 = stablehlo.transpose %224, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %226 = stablehlo.add %iterArg_117, %225 : tensor<1x4xf32>
      %227 = stablehlo.dot_general %223, %iterArg_98, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %228 = stablehlo.add %213, %227 : tensor<4x1xf32>
      %229 = stablehlo.add %184, %203 : tensor<4xf32>
      %230 = stablehlo.dot_general %203, %197, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
      %231 = stablehlo.dot_general %203, %196, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
      %232 = stablehlo.add %228, %231 : tensor<4x1xf32>
      %233 = stablehlo.transpose %232, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %234:2 = func.call @_cho_solve_24(%iterArg_109, %iterArg_110, %193, %194, %iterArg_111, %iterArg_112, %195, %233) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
      %235 = stablehlo.dot_general %234#1, %iterArg_98, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %236 = stablehlo.transpose %235, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %237 = stablehlo.add %220, %236 : tensor<4x4xf32>
      %238 = stablehlo.dot_general %234#1, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %239 = stablehlo.add %226, %238 : tensor<1x4xf32>
      %240 = func.call @_cholesky_25(%iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %192, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %234#0) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
      %241 = stablehlo.add %211, %240 : tensor<1x1xf32>
      %242 = stablehlo.dot_general %240, %191, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %243 = stablehlo.transpose %242, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %244 = stablehlo.dot_general %240, %iterArg_99, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
      %245 = stablehlo.transpose %243, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %246 = stablehlo.add %239, %245 : tensor<1x4xf32>
      %247 = stablehlo.dot_general %244, %iterArg_98, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %248 = stablehlo.transpose %247, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %249 = stablehlo.add %237, %248 : tensor<4x4xf32>
      %250 = stablehlo.dot_general %244, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %251 = stablehlo.add %246, %250 : tensor<1x4xf32>
      %252 = stablehlo.negate %230 : tensor<1xf32>
      %253 = stablehlo.dot_general %252, %iterArg_98, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
      %254 = stablehlo.add %229, %253 : tensor<4xf32>
      %255 = stablehlo.dot_general %252, %189, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
      %256 = stablehlo.add %251, %255 : tensor<1x4xf32>
      %257 = stablehlo.add %iterArg_116, %249 : tensor<4x4xf32>
      %258 = stablehlo.dot_general %249, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %259 = stablehlo.transpose %258, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %260 = stablehlo.dot_general %249, %iterArg_97, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %261 = stablehlo.transpose %259, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %262 = stablehlo.add %iterArg_115, %261 : tensor<4x4xf32>
      %263 = stablehlo.dot_general %260, %iterArg_96, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %264 = stablehlo.transpose %263, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %265 = stablehlo.dot_general %260, %187, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %266 = stablehlo.add %262, %265 : tensor<4x4xf32>
      %267 = stablehlo.dot_general %254, %iterArg_96, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %268 = stablehlo.dot_general %254, %186, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %269 = stablehlo.add %266, %268 : tensor<4x4xf32>
      %270 = func.call @dynamic_update_index_in_dim_6(%iterArg_121, %230, %181) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_124 = stablehlo.constant dense<1> : tensor<i32>
      %271 = stablehlo.add %iterArg_114, %c_124 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %271, %269, %257, %256, %241, %267, %264, %270 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %164 = stablehlo.add %148#12, %163#40 : tensor<4x4xf32>
    %165 = stablehlo.dot_general %163#45, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %166 = stablehlo.transpose %165, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %167 = stablehlo.dot_general %163#45, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %168 = stablehlo.transpose %166, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %169 = stablehlo.add %167, %168 : tensor<4x4xf32>
    %cst_73 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %171 = stablehlo.multiply %169, %170 : tensor<4x4xf32>
    %172 = call @tril_26(%37#1, %37#2, %171) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %173 = call @selu_27(%36#1, %36#2, %36#3, %36#4, %36#5, %172) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %174 = stablehlo.multiply %163#43, %33 : tensor<1x1xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %176 = stablehlo.multiply %175, %27 : tensor<f32>
    %177 = stablehlo.multiply %163#41, %24 : tensor<4x4xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %179 = stablehlo.multiply %178, %18 : tensor<f32>
    return %164, %163#42, %179, %176, %163#44, %173, %163#46 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
  }
  func.func private @selu(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:6 = call @elu(%arg0, %cst) : (tensor<4x4xf32>, tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<4x4xf32>
    return %2, %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
  }
  func.func private @elu(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where(%3, %cst_1, %arg0) : (tensor<4x4xi1>, tensor<f32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<4x4xf32>
    %6 = stablehlo.exponential %4#0 : tensor<4x4xf32>
    %7 = stablehlo.convert %arg1 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<4x4xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %10, %3, %4#1, %6, %7, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<f32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    return %2, %3 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @tril(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    return %6, %4, %7 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>
  }
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %8 = stablehlo.add %6, %7 : tensor<1x1xi32>
    %9 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x1xi32>
    %15 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %18 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %20 = stablehlo.add %18, %19 : tensor<1x1xi32>
    %21 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %22 = stablehlo.compare GE, %20, %21, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %24 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %26 = stablehlo.add %24, %25 : tensor<1x1xi32>
    %27 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %28 = stablehlo.compare EQ, %26, %27, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %29 = stablehlo.convert %28 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %31 = stablehlo.add %30, %29 : tensor<1x1xf32>
    %32 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %34 = stablehlo.add %32, %33 : tensor<1x1xi32>
    %35 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %4, %5, %10, %11, %22, %23, %31, %36, %38, %37, %16, %17 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
  }
  func.func private @_cho_solve() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %8 = stablehlo.add %6, %7 : tensor<1x1xi32>
    %9 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %4, %5, %10, %11 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<6x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @_cholesky_1(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %1:2 = stablehlo.custom_call @cusolver_potrf_ffi(%0) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=1, j=1, k=1, l=1}, custom>} : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.select %4, %1#0, %5 : tensor<1x1xi1>, tensor<1x1xf32>
    %7 = stablehlo.select %arg3, %6, %arg4 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = stablehlo.select %arg1, %7, %arg2 : tensor<1x1xi1>, tensor<1x1xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %9, %7 : tensor<1x1xf32>, tensor<1x1xf32>
  }
  func.func private @_cho_solve_2(%arg0: tensor<1x1xf32>, %arg1: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>) {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    return %1, %0 : tensor<1x4xf32>, tensor<1x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<6x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<6x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<6x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x4x4xf32>
    return %1 : tensor<6x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<6x1x4xf32>, %arg1: tensor<1x4xf32>, %arg2: tensor<i32>) -> tensor<6x1x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x1x4xf32>, tensor<1x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x1x4xf32>
    return %1 : tensor<6x1x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<6x1x1xf32>, %arg1: tensor<1x1xf32>, %arg2: tensor<i32>) -> tensor<6x1x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x1x1xf32>, tensor<1x1x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x1x1xf32>
    return %1 : tensor<6x1x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<6x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<6x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
    return %1 : tensor<6x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<6x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<6x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x4x1xf32>
    return %1 : tensor<6x4x1xf32>
  }
  func.func private @inv() -> tensor<4x4xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %6 = call @solve(%5) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %6 : tensor<4x4xf32>
  }
  func.func private @solve(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<5x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<5x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<5x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @inv_10(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:4 = call @solve_11(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @solve_11(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=4, j=4, k=4, l=4, m=4}, custom>} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<4x4xi1>, tensor<4x4xf32>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=4, j=4}, custom>} : (tensor<4xi32>) -> tensor<4xi32>
    %10 = call @_lu_solve(%8, %9, %arg1) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %11, %10, %8, %9 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<4xi1>, tensor<4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x4x1xf32>, tensor<4x1xi32>) -> tensor<4x4x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<4x4x1xf32>) -> tensor<4x1x4xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.reshape %13 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    return %16 : tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<5x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x4xf32>
    return %1 : tensor<5x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<5x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<5x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<5x4xi32>
    return %1 : tensor<5x4xi32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<5x4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @inv_16(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = call @solve_17(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @solve_17(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = call @_lu_solve_18(%arg2, %arg3, %0) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.negate %1 : tensor<4x4xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_lu_solve_18(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<4x4x1xf32>) -> tensor<4x1x4xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %3 = "stablehlo.triangular_solve"(%arg0, %2) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.reshape %3 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %6 = "stablehlo.triangular_solve"(%arg0, %5) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %9:2 = "stablehlo.sort"(%arg1, %8) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %19 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    }) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %11 = stablehlo.compare LT, %9#1, %10, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.add %9#1, %12 : tensor<4xi32>
    %14 = stablehlo.select %11, %13, %9#1 : tensor<4xi1>, tensor<4xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %16 = stablehlo.transpose %7, dims = [2, 0, 1] : (tensor<4x1x4xf32>) -> tensor<4x4x1xf32>
    %17 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x4x1xf32>, tensor<4x1xi32>) -> tensor<4x4x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    return %18 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<6x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<6x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<6x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<6x1x4xf32>, %arg1: tensor<i32>) -> tensor<1x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 4] : (tensor<6x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<6x1x1xf32>, %arg1: tensor<i32>) -> tensor<1x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 1] : (tensor<6x1x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1xf32>) -> tensor<1x1xf32>
    return %1 : tensor<1x1xf32>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<6x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<6x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @_cho_solve_24(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x4xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x4xf32>, %arg7: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
    %0 = "stablehlo.triangular_solve"(%arg2, %arg7) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.dot_general %arg7, %arg6, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %2 = "stablehlo.triangular_solve"(%arg2, %1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.negate %2 : tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %5 = stablehlo.select %arg4, %4, %3 : tensor<1x1xi1>, tensor<1x1xf32>
    %6 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.dot_general %0, %arg3, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %8 = "stablehlo.triangular_solve"(%arg2, %7) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.negate %9 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg0, %11, %10 : tensor<1x1xi1>, tensor<1x1xf32>
    %13 = stablehlo.add %5, %12 : tensor<1x1xf32>
    return %13, %6 : tensor<1x1xf32>, tensor<1x4xf32>
  }
  func.func private @_cholesky_25(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xi1>, %arg3: tensor<1x1xf32>, %arg4: tensor<1x1xf32>, %arg5: tensor<1x1xi1>, %arg6: tensor<1x1xf32>, %arg7: tensor<1x1xf32>, %arg8: tensor<1x1xi1>, %arg9: tensor<1x1xf32>, %arg10: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg10, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg8, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg7 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg5, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = "stablehlo.triangular_solve"(%arg4, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = "stablehlo.triangular_solve"(%arg4, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg2, %10, %11 : tensor<1x1xi1>, tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<1x1xi1>, tensor<1x1xf32>
    %15 = stablehlo.add %12, %14 : tensor<1x1xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %16 : tensor<1x1xf32>
  }
  func.func private @tril_26(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_27(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<4x4xf32>
    %2 = call @elu_28(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_28(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_29(%arg4, %arg5) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<4x4xf32>
    %4 = call @_where_30(%arg0, %arg1, %3) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<4x4xf32>
    return %5 : tensor<4x4xf32>
  }
  func.func private @_where_29(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_where_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
