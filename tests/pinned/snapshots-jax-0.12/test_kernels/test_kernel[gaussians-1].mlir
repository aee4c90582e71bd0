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
      %83 = stablehlo.compare LT, %iterArg_24, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %83 : tensor<i1>
    } do {
      %83 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %84 = stablehlo.dot_general %iterArg_20, %iterArg_25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %85 = stablehlo.dot_general %iterArg_20, %iterArg_26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %86 = stablehlo.transpose %iterArg_20, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %87 = stablehlo.dot_general %85, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %88 = stablehlo.add %87, %iterArg_21 : tensor<4x4xf32>
      %89 = stablehlo.dot_general %iterArg_22, %84, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %90 = stablehlo.subtract %83, %89 : tensor<1xf32>
      %91 = stablehlo.dot_general %iterArg_22, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %92 = stablehlo.transpose %iterArg_22, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %93 = stablehlo.dot_general %91, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %94 = stablehlo.add %93, %iterArg_23 : tensor<1x1xf32>
      %95 = func.call @_cholesky(%94) : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %96 = stablehlo.dot_general %iterArg_22, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %97 = func.call @_cho_solve(%95, %96) : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %99 = stablehlo.dot_general %98, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %100 = stablehlo.add %84, %99 : tensor<4xf32>
      %101 = stablehlo.iota dim = 0 : tensor<4x4xi32>
      %102 = stablehlo.iota dim = 1 : tensor<4x4xi32>
      %c_31 = stablehlo.constant dense<0> : tensor<i32>
      %103 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
      %104 = stablehlo.add %101, %103 : tensor<4x4xi32>
      %105 = stablehlo.compare EQ, %104, %102, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
      %106 = stablehlo.convert %105 : (tensor<4x4xi1>) -> tensor<4x4xf32>
      %107 = stablehlo.dot_general %98, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %108 = stablehlo.subtract %106, %107 : tensor<4x4xf32>
      %109 = stablehlo.dot_general %108, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %110 = stablehlo.transpose %108, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %111 = stablehlo.dot_general %109, %110, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %112 = stablehlo.dot_general %98, %iterArg_23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %113 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %114 = stablehlo.dot_general %112, %113, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %115 = stablehlo.add %111, %114 : tensor<4x4xf32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_27, %100, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %117 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %115, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_29, %84, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %119 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %88, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %120 = stablehlo.add %iterArg_24, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %120, %100, %115, %116, %117, %118, %119 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
    }
    %56 = stablehlo.slice %55#8 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<1x4xf32>) -> tensor<4xf32>
    %58 = stablehlo.slice %55#8 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %59 = stablehlo.slice %55#9 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %60 = stablehlo.slice %55#10 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %61 = stablehlo.slice %55#11 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %63:8 = stablehlo.while(%iterArg = %58, %iterArg_20 = %59, %iterArg_21 = %60, %iterArg_22 = %61, %iterArg_23 = %17, %iterArg_24 = %c_13, %iterArg_25 = %57, %iterArg_26 = %62) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %83 = stablehlo.compare LT, %iterArg_24, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %83 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %83 = stablehlo.subtract %c_27, %iterArg_24 : tensor<i32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %84 = stablehlo.subtract %83, %c_28 : tensor<i32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg, %84) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %86 = func.call @dynamic_index_in_dim_3(%iterArg_20, %84) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg_21, %84) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %88 = func.call @dynamic_index_in_dim_3(%iterArg_22, %84) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %89 = stablehlo.transpose %iterArg_23, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %90 = stablehlo.dot_general %86, %89, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %91 = func.call @inv(%88) : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %92 = stablehlo.dot_general %90, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %93 = stablehlo.subtract %iterArg_25, %87 : tensor<4xf32>
      %94 = stablehlo.dot_general %92, %93, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %95 = stablehlo.add %85, %94 : tensor<4xf32>
      %96 = func.call @dynamic_update_index_in_dim_4(%iterArg_26, %95, %84) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_24, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %97, %95, %96 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>
    }
    %64 = stablehlo.negate %63#7 : tensor<5x4xf32>
    %65 = stablehlo.exponential %64 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %67 = stablehlo.add %66, %65 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %69 = stablehlo.divide %68, %67 : tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<5x4xf32>
    %72 = stablehlo.add %63#7, %71 : tensor<5x4xf32>
    %73 = chlo.atan %72 : tensor<5x4xf32> -> tensor<5x4xf32>
    %74 = stablehlo.negate %73 : tensor<5x4xf32>
    %75 = stablehlo.exponential %74 : tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %77 = stablehlo.add %76, %75 : tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %79 = stablehlo.divide %78, %77 : tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<5x4xf32>
    %82 = stablehlo.add %73, %81 : tensor<5x4xf32>
    return %82 : tensor<5x4xf32>
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
      %83 = stablehlo.compare LT, %iterArg_24, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %83 : tensor<i1>
    } do {
      %83 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %84 = stablehlo.dot_general %iterArg_20, %iterArg_25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %85 = stablehlo.dot_general %iterArg_20, %iterArg_26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %86 = stablehlo.transpose %iterArg_20, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %87 = stablehlo.dot_general %85, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %88 = stablehlo.add %87, %iterArg_21 : tensor<4x4xf32>
      %89 = stablehlo.dot_general %iterArg_22, %84, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %90 = stablehlo.subtract %83, %89 : tensor<1xf32>
      %91 = stablehlo.dot_general %iterArg_22, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %92 = stablehlo.transpose %iterArg_22, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %93 = stablehlo.dot_general %91, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %94 = stablehlo.add %93, %iterArg_23 : tensor<1x1xf32>
      %95 = func.call @_cholesky(%94) : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %96 = stablehlo.dot_general %iterArg_22, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %97 = func.call @_cho_solve(%95, %96) : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %99 = stablehlo.dot_general %98, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %100 = stablehlo.add %84, %99 : tensor<4xf32>
      %101 = stablehlo.iota dim = 0 : tensor<4x4xi32>
      %102 = stablehlo.iota dim = 1 : tensor<4x4xi32>
      %c_31 = stablehlo.constant dense<0> : tensor<i32>
      %103 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
      %104 = stablehlo.add %101, %103 : tensor<4x4xi32>
      %105 = stablehlo.compare EQ, %104, %102, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
      %106 = stablehlo.convert %105 : (tensor<4x4xi1>) -> tensor<4x4xf32>
      %107 = stablehlo.dot_general %98, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %108 = stablehlo.subtract %106, %107 : tensor<4x4xf32>
      %109 = stablehlo.dot_general %108, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %110 = stablehlo.transpose %108, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %111 = stablehlo.dot_general %109, %110, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %112 = stablehlo.dot_general %98, %iterArg_23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %113 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %114 = stablehlo.dot_general %112, %113, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %115 = stablehlo.add %111, %114 : tensor<4x4xf32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_27, %100, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %117 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %115, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_29, %84, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %119 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %88, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %120 = stablehlo.add %iterArg_24, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %120, %100, %115, %116, %117, %118, %119 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
    }
    %56 = stablehlo.slice %55#8 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<1x4xf32>) -> tensor<4xf32>
    %58 = stablehlo.slice %55#8 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %59 = stablehlo.slice %55#9 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %60 = stablehlo.slice %55#10 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %61 = stablehlo.slice %55#11 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %63:8 = stablehlo.while(%iterArg = %58, %iterArg_20 = %59, %iterArg_21 = %60, %iterArg_22 = %61, %iterArg_23 = %17, %iterArg_24 = %c_13, %iterArg_25 = %57, %iterArg_26 = %62) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %83 = stablehlo.compare LT, %iterArg_24, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %83 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %83 = stablehlo.subtract %c_27, %iterArg_24 : tensor<i32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %84 = stablehlo.subtract %83, %c_28 : tensor<i32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg, %84) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %86 = func.call @dynamic_index_in_dim_3(%iterArg_20, %84) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg_21, %84) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %88 = func.call @dynamic_index_in_dim_3(%iterArg_22, %84) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %89 = stablehlo.transpose %iterArg_23, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %90 = stablehlo.dot_general %86, %89, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %91 = func.call @inv(%88) : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %92 = stablehlo.dot_general %90, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %93 = stablehlo.subtract %iterArg_25, %87 : tensor<4xf32>
      %94 = stablehlo.dot_general %92, %93, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %95 = stablehlo.add %85, %94 : tensor<4xf32>
      %96 = func.call @dynamic_update_index_in_dim_4(%iterArg_26, %95, %84) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_24, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %97, %95, %96 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>
    }
    %64 = stablehlo.negate %63#7 : tensor<5x4xf32>
    %65 = stablehlo.exponential %64 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %67 = stablehlo.add %66, %65 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %69 = stablehlo.divide %68, %67 : tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<5x4xf32>
    %72 = stablehlo.add %63#7, %71 : tensor<5x4xf32>
    %73 = chlo.atan %72 : tensor<5x4xf32> -> tensor<5x4xf32>
    %74 = stablehlo.negate %73 : tensor<5x4xf32>
    %75 = stablehlo.exponential %74 : tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %77 = stablehlo.add %76, %75 : tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %79 = stablehlo.divide %78, %77 : tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<5x4xf32>
    %82 = stablehlo.add %73, %81 : tensor<5x4xf32>
    return %82 : tensor<5x4xf32>
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
    %36:5 = call @selu(%arg5) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %37:2 = call @tril(%36#0) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>)
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
    %53:8 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
    %54:2 = call @_cho_solve() : () -> (tensor<1x1xi1>, tensor<1x1xi1>)
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
    %80:34 = stablehlo.while(%iterArg = %arg6, %iterArg_71 = %arg1, %iterArg_72 = %17, %iterArg_73 = %51, %iterArg_74 = %26, %iterArg_75 = %52, %iterArg_76 = %35, %iterArg_77 = %53#4, %iterArg_78 = %53#5, %iterArg_79 = %53#6, %iterArg_80 = %53#7, %iterArg_81 = %60, %iterArg_82 = %c_27, %iterArg_83 = %arg4, %iterArg_84 = %50, %iterArg_85 = %61, %iterArg_86 = %62, %iterArg_87 = %63, %iterArg_88 = %64, %iterArg_89 = %65, %iterArg_90 = %66, %iterArg_91 = %67, %iterArg_92 = %68, %iterArg_93 = %69, %iterArg_94 = %70, %iterArg_95 = %71, %iterArg_96 = %72, %iterArg_97 = %73, %iterArg_98 = %74, %iterArg_99 = %75, %iterArg_100 = %76, %iterArg_101 = %77, %iterArg_102 = %78, %iterArg_103 = %79) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_104 = stablehlo.constant dense<6> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_82, %c_104, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %171 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_82) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %172 = stablehlo.dot_general %iterArg_72, %iterArg_83, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %173 = stablehlo.dot_general %iterArg_72, %iterArg_84, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %174 = stablehlo.dot_general %173, %iterArg_73, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %175 = stablehlo.add %174, %iterArg_74 : tensor<4x4xf32>
      %176 = stablehlo.dot_general %iterArg_71, %172, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %177 = stablehlo.subtract %171, %176 : tensor<1xf32>
      %178 = stablehlo.dot_general %iterArg_71, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %179 = stablehlo.dot_general %178, %iterArg_75, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %180 = stablehlo.add %179, %iterArg_76 : tensor<1x1xf32>
      %181:2 = func.call @_cholesky_1(%180, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>)
      %182 = stablehlo.dot_general %iterArg_71, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %183:2 = func.call @_cho_solve_2(%181#0, %182) : (tensor<1x1xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
      %184 = stablehlo.transpose %183#0, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %185 = stablehlo.dot_general %184, %177, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %186 = stablehlo.add %172, %185 : tensor<4xf32>
      %187 = stablehlo.dot_general %184, %iterArg_71, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %188 = stablehlo.subtract %iterArg_81, %187 : tensor<4x4xf32>
      %189 = stablehlo.dot_general %188, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %190 = stablehlo.transpose %188, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %191 = stablehlo.dot_general %189, %190, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %192 = stablehlo.dot_general %184, %iterArg_76, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %193 = stablehlo.transpose %184, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %194 = stablehlo.dot_general %192, %193, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %195 = stablehlo.add %191, %194 : tensor<4x4xf32>
      %196 = func.call @dynamic_update_index_in_dim(%iterArg_85, %186, %iterArg_82) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_3(%iterArg_86, %195, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %198 = func.call @dynamic_update_index_in_dim(%iterArg_87, %172, %iterArg_82) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_3(%iterArg_88, %175, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %200 = func.call @dynamic_update_index_in_dim(%iterArg_89, %iterArg_83, %iterArg_82) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %201 = func.call @dynamic_update_index_in_dim_3(%iterArg_90, %iterArg_84, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_3(%iterArg_91, %173, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_4(%iterArg_92, %178, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_5(%iterArg_93, %181#1, %iterArg_82) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %205 = func.call @dynamic_update_index_in_dim_5(%iterArg_94, %181#0, %iterArg_82) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %206 = func.call @dynamic_update_index_in_dim_4(%iterArg_95, %183#1, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %207 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %183#0, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %208 = func.call @dynamic_update_index_in_dim_6(%iterArg_97, %177, %iterArg_82) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %209 = func.call @dynamic_update_index_in_dim_7(%iterArg_98, %184, %iterArg_82) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %210 = func.call @dynamic_update_index_in_dim_3(%iterArg_99, %188, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %211 = func.call @dynamic_update_index_in_dim_3(%iterArg_100, %190, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %212 = func.call @dynamic_update_index_in_dim_3(%iterArg_101, %189, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %213 = func.call @dynamic_update_index_in_dim_4(%iterArg_102, %193, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %214 = func.call @dynamic_update_index_in_dim_7(%iterArg_103, %192, %iterArg_82) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %215 = stablehlo.add %iterArg_82, %c_104 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %215, %186, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208, %209, %210, %211, %212, %213, %214 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %81 = stablehlo.slice %80#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x4xf32>) -> tensor<4xf32>
    %83 = stablehlo.slice %80#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %84 = stablehlo.slice %80#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %85 = stablehlo.slice %80#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.slice %80#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %87 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %88 = call @inv() : () -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %92 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %97:16 = stablehlo.while(%iterArg = %83, %iterArg_71 = %84, %iterArg_72 = %85, %iterArg_73 = %86, %iterArg_74 = %87, %iterArg_75 = %88, %iterArg_76 = %c_36, %iterArg_77 = %82, %iterArg_78 = %89, %iterArg_79 = %90, %iterArg_80 = %91, %iterArg_81 = %92, %iterArg_82 = %93, %iterArg_83 = %94, %iterArg_84 = %95, %iterArg_85 = %96) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_86 = stablehlo.constant dense<5> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_76, %c_86, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %c_86 = stablehlo.constant dense<5> : tensor<i32>
      %171 = stablehlo.subtract %c_86, %iterArg_76 : tensor<i32>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %172 = stablehlo.subtract %171, %c_87 : tensor<i32>
      %173 = func.call @dynamic_index_in_dim_8(%iterArg, %172) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %174 = func.call @dynamic_index_in_dim_9(%iterArg_71, %172) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_8(%iterArg_72, %172) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_9(%iterArg_73, %172) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = stablehlo.dot_general %174, %iterArg_74, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %178:4 = func.call @inv_10(%176, %iterArg_75) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
      %179 = stablehlo.dot_general %177, %178#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %180 = stablehlo.subtract %iterArg_77, %175 : tensor<4xf32>
      %181 = stablehlo.dot_general %179, %180, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %182 = stablehlo.add %173, %181 : tensor<4xf32>
      %183 = func.call @dynamic_update_index_in_dim_12(%iterArg_78, %182, %172) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %184 = func.call @dynamic_update_index_in_dim_13(%iterArg_79, %178#1, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_13(%iterArg_80, %178#2, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim_14(%iterArg_81, %178#3, %172) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %187 = func.call @dynamic_update_index_in_dim_13(%iterArg_82, %178#0, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %188 = func.call @dynamic_update_index_in_dim_13(%iterArg_83, %177, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %189 = func.call @dynamic_update_index_in_dim_12(%iterArg_84, %180, %172) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %190 = func.call @dynamic_update_index_in_dim_13(%iterArg_85, %179, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %191 = stablehlo.add %iterArg_76, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %191, %182, %183, %184, %185, %186, %187, %188, %189, %190 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %98 = stablehlo.negate %97#8 : tensor<5x4xf32>
    %99 = stablehlo.exponential %98 : tensor<5x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %101 = stablehlo.add %100, %99 : tensor<5x4xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %103 = stablehlo.divide %102, %101 : tensor<5x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %105 = stablehlo.subtract %104, %103 : tensor<5x4xf32>
    %106 = stablehlo.multiply %103, %105 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %108 = stablehlo.multiply %107, %103 : tensor<5x4xf32>
    %109 = stablehlo.add %97#8, %108 : tensor<5x4xf32>
    %110 = chlo.atan %109 : tensor<5x4xf32> -> tensor<5x4xf32>
    %111 = chlo.square %109 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %113 = stablehlo.add %112, %111 : tensor<5x4xf32>
    %114 = stablehlo.negate %110 : tensor<5x4xf32>
    %115 = stablehlo.exponential %114 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %117 = stablehlo.add %116, %115 : tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %119 = stablehlo.divide %118, %117 : tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %121 = stablehlo.subtract %120, %119 : tensor<5x4xf32>
    %122 = stablehlo.multiply %119, %121 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %125 = stablehlo.multiply %124, %123 : tensor<5x4xf32>
    %126 = stablehlo.multiply %125, %122 : tensor<5x4xf32>
    %127 = stablehlo.add %123, %126 : tensor<5x4xf32>
    %128 = stablehlo.divide %127, %113 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %130 = stablehlo.multiply %129, %128 : tensor<5x4xf32>
    %131 = stablehlo.multiply %130, %106 : tensor<5x4xf32>
    %132 = stablehlo.add %128, %131 : tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %139:18 = stablehlo.while(%iterArg = %132, %iterArg_71 = %84, %iterArg_72 = %97#9, %iterArg_73 = %86, %iterArg_74 = %97#10, %iterArg_75 = %97#11, %iterArg_76 = %97#12, %iterArg_77 = %97#13, %iterArg_78 = %97#14, %iterArg_79 = %97#15, %iterArg_80 = %87, %iterArg_81 = %c_54, %iterArg_82 = %134, %iterArg_83 = %133, %iterArg_84 = %135, %iterArg_85 = %136, %iterArg_86 = %137, %iterArg_87 = %138) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_88 = stablehlo.constant dense<5> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_81, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %171 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_81) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %172 = func.call @dynamic_index_in_dim_9(%iterArg_71, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %173 = func.call @dynamic_index_in_dim_9(%iterArg_72, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %174 = func.call @dynamic_index_in_dim_9(%iterArg_73, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_9(%iterArg_74, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %176 = func.call @dynamic_index_in_dim_15(%iterArg_75, %iterArg_81) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %177 = func.call @dynamic_index_in_dim_9(%iterArg_76, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %178 = func.call @dynamic_index_in_dim_9(%iterArg_77, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179 = func.call @dynamic_index_in_dim_8(%iterArg_78, %iterArg_81) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %180 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %181 = stablehlo.add %iterArg_83, %171 : tensor<4xf32>
      %182 = stablehlo.dot_general %181, %180, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %183 = stablehlo.dot_general %181, %179, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %184 = stablehlo.negate %182 : tensor<4xf32>
      %185 = stablehlo.dot_general %183, %178, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %186 = stablehlo.transpose %185, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %187 = stablehlo.dot_general %183, %177, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %188 = func.call @inv_16(%173, %174, %175, %176, %186) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %189 = stablehlo.dot_general %187, %172, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %190 = stablehlo.transpose %189, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %191 = stablehlo.dot_general %187, %iterArg_80, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %192 = stablehlo.transpose %190, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %193 = stablehlo.add %iterArg_82, %192 : tensor<4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_12(%iterArg_84, %181, %iterArg_81) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_13(%iterArg_85, %191, %iterArg_81) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_12(%iterArg_86, %184, %iterArg_81) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_13(%iterArg_87, %188, %iterArg_81) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.add %iterArg_81, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %198, %193, %182, %194, %195, %196, %197 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %139#17, %cst_55, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %139#16, %cst_56, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.pad %139#15, %cst_57, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %139#14, %cst_58, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %144 = stablehlo.broadcast_in_dim %139#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %144, %cst_59, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %146 = stablehlo.add %143, %145 : tensor<6x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_67 = stablehlo.constant dense<0> : tensor<i32>
    %154:41 = stablehlo.while(%iterArg = %146, %iterArg_71 = %142, %iterArg_72 = %141, %iterArg_73 = %140, %iterArg_74 = %80#19, %iterArg_75 = %80#20, %iterArg_76 = %80#21, %iterArg_77 = %80#17, %iterArg_78 = %80#18, %iterArg_79 = %80#22, %iterArg_80 = %80#23, %iterArg_81 = %80#24, %iterArg_82 = %80#25, %iterArg_83 = %80#26, %iterArg_84 = %80#27, %iterArg_85 = %80#28, %iterArg_86 = %80#29, %iterArg_87 = %80#30, %iterArg_88 = %80#31, %iterArg_89 = %80#32, %iterArg_90 = %80#33, %iterArg_91 = %17, %iterArg_92 = %51, %iterArg_93 = %arg1, %iterArg_94 = %52, %iterArg_95 = %53#0, %iterArg_96 = %53#1, %iterArg_97 = %53#2, %iterArg_98 = %53#3, %iterArg_99 = %53#4, %iterArg_100 = %54#0, %iterArg_101 = %54#1, %iterArg_102 = %35, %iterArg_103 = %c_67, %iterArg_104 = %149, %iterArg_105 = %150, %iterArg_106 = %151, %iterArg_107 = %152, %iterArg_108 = %147, %iterArg_109 = %148, %iterArg_110 = %153) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_103, %c_111, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %171 = stablehlo.subtract %c_111, %iterArg_103 : tensor<i32>
      %c_112 = stablehlo.constant dense<1> : tensor<i32>
      %172 = stablehlo.subtract %171, %c_112 : tensor<i32>
      %173 = func.call @dynamic_index_in_dim_19(%iterArg, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %174 = func.call @dynamic_index_in_dim_20(%iterArg_71, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_19(%iterArg_72, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_20(%iterArg_73, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_19(%iterArg_74, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %178 = func.call @dynamic_index_in_dim_20(%iterArg_75, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179 = func.call @dynamic_index_in_dim_20(%iterArg_76, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %180 = func.call @dynamic_index_in_dim_19(%iterArg_77, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %181 = func.call @dynamic_index_in_dim_20(%iterArg_78, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %182 = func.call @dynamic_index_in_dim_21(%iterArg_79, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %183 = func.call @dynamic_index_in_dim_22(%iterArg_80, %172) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %184 = func.call @dynamic_index_in_dim_22(%iterArg_81, %172) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %185 = func.call @dynamic_index_in_dim_21(%iterArg_82, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %186 = func.call @dynamic_index_in_dim_21(%iterArg_83, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %187 = func.call @dynamic_index_in_dim(%iterArg_84, %172) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %188 = func.call @dynamic_index_in_dim_23(%iterArg_85, %172) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %189 = func.call @dynamic_index_in_dim_20(%iterArg_86, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = func.call @dynamic_index_in_dim_20(%iterArg_87, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_20(%iterArg_88, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192 = func.call @dynamic_index_in_dim_21(%iterArg_89, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %193 = func.call @dynamic_index_in_dim_23(%iterArg_90, %172) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %194 = stablehlo.add %iterArg_108, %173 : tensor<4xf32>
      %195 = stablehlo.add %iterArg_109, %174 : tensor<4x4xf32>
      %196 = stablehlo.dot_general %195, %193, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %197 = stablehlo.transpose %196, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %198 = stablehlo.dot_general %195, %192, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %199 = stablehlo.transpose %197, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %200 = stablehlo.dot_general %198, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %201 = stablehlo.transpose %200, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %202 = stablehlo.add %iterArg_107, %201 : tensor<1x1xf32>
      %203 = stablehlo.dot_general %198, %iterArg_102, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %204 = stablehlo.add %199, %203 : tensor<4x1xf32>
      %205 = stablehlo.dot_general %195, %191, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %206 = stablehlo.transpose %205, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %207 = stablehlo.dot_general %195, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %208 = stablehlo.transpose %206, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %209 = stablehlo.dot_general %207, %189, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %211 = stablehlo.add %176, %210 : tensor<4x4xf32>
      %212 = stablehlo.dot_general %207, %181, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %213 = stablehlo.add %208, %212 : tensor<4x4xf32>
      %214 = stablehlo.negate %213 : tensor<4x4xf32>
      %215 = stablehlo.dot_general %214, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %216 = stablehlo.transpose %215, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %217 = stablehlo.add %iterArg_106, %216 : tensor<1x4xf32>
      %218 = stablehlo.dot_general %214, %iterArg_93, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %219 = stablehlo.add %204, %218 : tensor<4x1xf32>
      %220 = stablehlo.add %175, %194 : tensor<4xf32>
      %221 = stablehlo.dot_general %194, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
      %222 = stablehlo.dot_general %194, %187, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
      %223 = stablehlo.add %219, %222 : tensor<4x1xf32>
      %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %225:2 = func.call @_cho_solve_24(%iterArg_100, %184, %185, %iterArg_101, %186, %224) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
      %226 = stablehlo.dot_general %225#1, %iterArg_93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %228 = stablehlo.add %211, %227 : tensor<4x4xf32>
      %229 = stablehlo.dot_general %225#1, %181, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %230 = stablehlo.add %217, %229 : tensor<1x4xf32>
      %231 = func.call @_cholesky_25(%iterArg_95, %iterArg_96, %183, %iterArg_97, %iterArg_98, %iterArg_99, %225#0) : (tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> tensor<1x1xf32>
      %232 = stablehlo.add %202, %231 : tensor<1x1xf32>
      %233 = stablehlo.dot_general %231, %182, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %235 = stablehlo.dot_general %231, %iterArg_94, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
      %236 = stablehlo.transpose %234, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %237 = stablehlo.add %230, %236 : tensor<1x4xf32>
      %238 = stablehlo.dot_general %235, %iterArg_93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %239 = stablehlo.transpose %238, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %240 = stablehlo.add %228, %239 : tensor<4x4xf32>
      %241 = stablehlo.dot_general %235, %181, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %242 = stablehlo.add %237, %241 : tensor<1x4xf32>
      %243 = stablehlo.negate %221 : tensor<1xf32>
      %244 = stablehlo.dot_general %243, %iterArg_93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
      %245 = stablehlo.add %220, %244 : tensor<4xf32>
      %246 = stablehlo.dot_general %243, %180, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
      %247 = stablehlo.add %242, %246 : tensor<1x4xf32>
      %248 = stablehlo.add %iterArg_105, %240 : tensor<4x4xf32>
      %249 = stablehlo.dot_general %240, %179, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %250 = stablehlo.transpose %249, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %251 = stablehlo.dot_general %240, %iterArg_92, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %252 = stablehlo.transpose %250, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %253 = stablehlo.add %iterArg_104, %252 : tensor<4x4xf32>
      %254 = stablehlo.dot_general %251, %iterArg_91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %255 = stablehlo.transpose %254, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %256 = stablehlo.dot_general %251, %178, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %257 = stablehlo.add %253, %256 : tensor<4x4xf32>
      %258 = stablehlo.dot_general %245, %iterArg_91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %259 = stablehlo.dot_general %245, %177, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %260 = stablehlo.add %257, %259 : tensor<4x4xf32>
      %261 = func.call @dynamic_update_index_in_dim_6(%iterArg_110, %221, %172) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_113 = stablehlo.constant dense<1> : tensor<i32>
      %262 = stablehlo.add %iterArg_103, %c_113 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %262, %260, %248, %247, %232, %258, %255, %261 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %155 = stablehlo.add %139#12, %154#34 : tensor<4x4xf32>
    %156 = stablehlo.dot_general %154#39, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %157 = stablehlo.transpose %156, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %158 = stablehlo.dot_general %154#39, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %159 = stablehlo.transpose %157, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %160 = stablehlo.add %158, %159 : tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %162 = stablehlo.multiply %160, %161 : tensor<4x4xf32>
    %163 = call @tril_26(%37#1, %162) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %164 = call @selu_27(%36#1, %36#2, %36#3, %36#4, %163) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %165 = stablehlo.multiply %154#37, %33 : tensor<1x1xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.multiply %166, %27 : tensor<f32>
    %168 = stablehlo.multiply %154#35, %24 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_70) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %170 = stablehlo.multiply %169, %18 : tensor<f32>
    return %155, %154#36, %170, %167, %154#38, %164, %154#40 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
  }
  func.func private @selu(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:5 = call @elu(%arg0, %cst) : (tensor<4x4xf32>, tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<4x4xf32>
    return %2, %0#1, %0#2, %0#3, %0#4 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
  }
  func.func private @elu(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<4x4xi1>, tensor<f32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<4x4xf32>
    %6 = stablehlo.exponential %4 : tensor<4x4xf32>
    %7 = stablehlo.convert %arg1 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<4x4xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %10, %3, %6, %7, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
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
  func.func private @tril(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    return %6, %4 : tensor<4x4xf32>, tensor<4x4xi1>
  }
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %5 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %7 = stablehlo.add %5, %6 : tensor<1x1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %10 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %12 = stablehlo.add %10, %11 : tensor<1x1xi32>
    %13 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %16 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %18 = stablehlo.add %16, %17 : tensor<1x1xi32>
    %19 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %21 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %23 = stablehlo.add %21, %22 : tensor<1x1xi32>
    %24 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %26 = stablehlo.convert %25 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %28 = stablehlo.add %27, %26 : tensor<1x1xf32>
    %29 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %31 = stablehlo.add %29, %30 : tensor<1x1xi32>
    %32 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %4, %9, %20, %28, %33, %34, %14, %15 : tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
  }
  func.func private @_cho_solve() -> (tensor<1x1xi1>, tensor<1x1xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %5 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %7 = stablehlo.add %5, %6 : tensor<1x1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    return %4, %9 : tensor<1x1xi1>, tensor<1x1xi1>
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
  func.func private @_cho_solve_24(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x4xf32>, %arg5: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %arg5) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.dot_general %arg5, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.negate %2 : tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %5 = stablehlo.select %arg3, %4, %3 : tensor<1x1xi1>, tensor<1x1xf32>
    %6 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=4, m=1, n=4}, custom>} : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.negate %9 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg0, %11, %10 : tensor<1x1xi1>, tensor<1x1xf32>
    %13 = stablehlo.add %5, %12 : tensor<1x1xf32>
    return %13, %6 : tensor<1x1xf32>, tensor<1x4xf32>
  }
  func.func private @_cholesky_25(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x1xf32>, %arg5: tensor<1x1xi1>, %arg6: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg5, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg4 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<1x1xi1>, tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<1x1xi1>, tensor<1x1xf32>
    %15 = stablehlo.add %12, %14 : tensor<1x1xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %16 : tensor<1x1xf32>
  }
  func.func private @tril_26(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_27(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<4x4xf32>
    %2 = call @elu_28(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_28(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_29(%arg3, %arg4) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4x4xf32>
    %4 = call @_where_30(%arg0, %3) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
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
  func.func private @_where_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
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
    %36:5 = call @selu(%arg5) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %37:2 = call @tril(%36#0) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>)
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
    %53:8 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
    %54:2 = call @_cho_solve() : () -> (tensor<1x1xi1>, tensor<1x1xi1>)
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
    %80:34 = stablehlo.while(%iterArg = %arg6, %iterArg_71 = %arg1, %iterArg_72 = %17, %iterArg_73 = %51, %iterArg_74 = %26, %iterArg_75 = %52, %iterArg_76 = %35, %iterArg_77 = %53#4, %iterArg_78 = %53#5, %iterArg_79 = %53#6, %iterArg_80 = %53#7, %iterArg_81 = %60, %iterArg_82 = %c_27, %iterArg_83 = %arg4, %iterArg_84 = %50, %iterArg_85 = %61, %iterArg_86 = %62, %iterArg_87 = %63, %iterArg_88 = %64, %iterArg_89 = %65, %iterArg_90 = %66, %iterArg_91 = %67, %iterArg_92 = %68, %iterArg_93 = %69, %iterArg_94 = %70, %iterArg_95 = %71, %iterArg_96 = %72, %iterArg_97 = %73, %iterArg_98 = %74, %iterArg_99 = %75, %iterArg_100 = %76, %iterArg_101 = %77, %iterArg_102 = %78, %iterArg_103 = %79) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_104 = stablehlo.constant dense<6> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_82, %c_104, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %171 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_82) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %172 = stablehlo.dot_general %iterArg_72, %iterArg_83, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %173 = stablehlo.dot_general %iterArg_72, %iterArg_84, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %174 = stablehlo.dot_general %173, %iterArg_73, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %175 = stablehlo.add %174, %iterArg_74 : tensor<4x4xf32>
      %176 = stablehlo.dot_general %iterArg_71, %172, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
      %177 = stablehlo.subtract %171, %176 : tensor<1xf32>
      %178 = stablehlo.dot_general %iterArg_71, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %179 = stablehlo.dot_general %178, %iterArg_75, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %180 = stablehlo.add %179, %iterArg_76 : tensor<1x1xf32>
      %181:2 = func.call @_cholesky_1(%180, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>)
      %182 = stablehlo.dot_general %iterArg_71, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %183:2 = func.call @_cho_solve_2(%181#0, %182) : (tensor<1x1xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
      %184 = stablehlo.transpose %183#0, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %185 = stablehlo.dot_general %184, %177, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
      %186 = stablehlo.add %172, %185 : tensor<4xf32>
      %187 = stablehlo.dot_general %184, %iterArg_71, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %188 = stablehlo.subtract %iterArg_81, %187 : tensor<4x4xf32>
      %189 = stablehlo.dot_general %188, %175, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %190 = stablehlo.transpose %188, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %191 = stablehlo.dot_general %189, %190, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %192 = stablehlo.dot_general %184, %iterArg_76, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %193 = stablehlo.transpose %184, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %194 = stablehlo.dot_general %192, %193, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %195 = stablehlo.add %191, %194 : tensor<4x4xf32>
      %196 = func.call @dynamic_update_index_in_dim(%iterArg_85, %186, %iterArg_82) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_3(%iterArg_86, %195, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %198 = func.call @dynamic_update_index_in_dim(%iterArg_87, %172, %iterArg_82) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_3(%iterArg_88, %175, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %200 = func.call @dynamic_update_index_in_dim(%iterArg_89, %iterArg_83, %iterArg_82) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %201 = func.call @dynamic_update_index_in_dim_3(%iterArg_90, %iterArg_84, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_3(%iterArg_91, %173, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_4(%iterArg_92, %178, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_5(%iterArg_93, %181#1, %iterArg_82) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %205 = func.call @dynamic_update_index_in_dim_5(%iterArg_94, %181#0, %iterArg_82) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %206 = func.call @dynamic_update_index_in_dim_4(%iterArg_95, %183#1, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %207 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %183#0, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %208 = func.call @dynamic_update_index_in_dim_6(%iterArg_97, %177, %iterArg_82) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %209 = func.call @dynamic_update_index_in_dim_7(%iterArg_98, %184, %iterArg_82) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %210 = func.call @dynamic_update_index_in_dim_3(%iterArg_99, %188, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %211 = func.call @dynamic_update_index_in_dim_3(%iterArg_100, %190, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %212 = func.call @dynamic_update_index_in_dim_3(%iterArg_101, %189, %iterArg_82) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %213 = func.call @dynamic_update_index_in_dim_4(%iterArg_102, %193, %iterArg_82) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %214 = func.call @dynamic_update_index_in_dim_7(%iterArg_103, %192, %iterArg_82) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %215 = stablehlo.add %iterArg_82, %c_104 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %215, %186, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208, %209, %210, %211, %212, %213, %214 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %81 = stablehlo.slice %80#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x4xf32>) -> tensor<4xf32>
    %83 = stablehlo.slice %80#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %84 = stablehlo.slice %80#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %85 = stablehlo.slice %80#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.slice %80#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %87 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %88 = call @inv() : () -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %92 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %97:16 = stablehlo.while(%iterArg = %83, %iterArg_71 = %84, %iterArg_72 = %85, %iterArg_73 = %86, %iterArg_74 = %87, %iterArg_75 = %88, %iterArg_76 = %c_36, %iterArg_77 = %82, %iterArg_78 = %89, %iterArg_79 = %90, %iterArg_80 = %91, %iterArg_81 = %92, %iterArg_82 = %93, %iterArg_83 = %94, %iterArg_84 = %95, %iterArg_85 = %96) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_86 = stablehlo.constant dense<5> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_76, %c_86, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %c_86 = stablehlo.constant dense<5> : tensor<i32>
      %171 = stablehlo.subtract %c_86, %iterArg_76 : tensor<i32>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %172 = stablehlo.subtract %171, %c_87 : tensor<i32>
      %173 = func.call @dynamic_index_in_dim_8(%iterArg, %172) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %174 = func.call @dynamic_index_in_dim_9(%iterArg_71, %172) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_8(%iterArg_72, %172) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_9(%iterArg_73, %172) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = stablehlo.dot_general %174, %iterArg_74, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %178:4 = func.call @inv_10(%176, %iterArg_75) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
      %179 = stablehlo.dot_general %177, %178#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %180 = stablehlo.subtract %iterArg_77, %175 : tensor<4xf32>
      %181 = stablehlo.dot_general %179, %180, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %182 = stablehlo.add %173, %181 : tensor<4xf32>
      %183 = func.call @dynamic_update_index_in_dim_12(%iterArg_78, %182, %172) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %184 = func.call @dynamic_update_index_in_dim_13(%iterArg_79, %178#1, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_13(%iterArg_80, %178#2, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim_14(%iterArg_81, %178#3, %172) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %187 = func.call @dynamic_update_index_in_dim_13(%iterArg_82, %178#0, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %188 = func.call @dynamic_update_index_in_dim_13(%iterArg_83, %177, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %189 = func.call @dynamic_update_index_in_dim_12(%iterArg_84, %180, %172) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %190 = func.call @dynamic_update_index_in_dim_13(%iterArg_85, %179, %172) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %191 = stablehlo.add %iterArg_76, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %191, %182, %183, %184, %185, %186, %187, %188, %189, %190 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %98 = stablehlo.negate %97#8 : tensor<5x4xf32>
    %99 = stablehlo.exponential %98 : tensor<5x4xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %101 = stablehlo.add %100, %99 : tensor<5x4xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %103 = stablehlo.divide %102, %101 : tensor<5x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %105 = stablehlo.subtract %104, %103 : tensor<5x4xf32>
    %106 = stablehlo.multiply %103, %105 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %108 = stablehlo.multiply %107, %103 : tensor<5x4xf32>
    %109 = stablehlo.add %97#8, %108 : tensor<5x4xf32>
    %110 = chlo.atan %109 : tensor<5x4xf32> -> tensor<5x4xf32>
    %111 = chlo.square %109 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %113 = stablehlo.add %112, %111 : tensor<5x4xf32>
    %114 = stablehlo.negate %110 : tensor<5x4xf32>
    %115 = stablehlo.exponential %114 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %117 = stablehlo.add %116, %115 : tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %119 = stablehlo.divide %118, %117 : tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %121 = stablehlo.subtract %120, %119 : tensor<5x4xf32>
    %122 = stablehlo.multiply %119, %121 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %125 = stablehlo.multiply %124, %123 : tensor<5x4xf32>
    %126 = stablehlo.multiply %125, %122 : tensor<5x4xf32>
    %127 = stablehlo.add %123, %126 : tensor<5x4xf32>
    %128 = stablehlo.divide %127, %113 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %130 = stablehlo.multiply %129, %128 : tensor<5x4xf32>
    %131 = stablehlo.multiply %130, %106 : tensor<5x4xf32>
    %132 = stablehlo.add %128, %131 : tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %139:18 = stablehlo.while(%iterArg = %132, %iterArg_71 = %84, %iterArg_72 = %97#9, %iterArg_73 = %86, %iterArg_74 = %97#10, %iterArg_75 = %97#11, %iterArg_76 = %97#12, %iterArg_77 = %97#13, %iterArg_78 = %97#14, %iterArg_79 = %97#15, %iterArg_80 = %87, %iterArg_81 = %c_54, %iterArg_82 = %134, %iterArg_83 = %133, %iterArg_84 = %135, %iterArg_85 = %136, %iterArg_86 = %137, %iterArg_87 = %138) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_88 = stablehlo.constant dense<5> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_81, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %171 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_81) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %172 = func.call @dynamic_index_in_dim_9(%iterArg_71, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %173 = func.call @dynamic_index_in_dim_9(%iterArg_72, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %174 = func.call @dynamic_index_in_dim_9(%iterArg_73, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_9(%iterArg_74, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %176 = func.call @dynamic_index_in_dim_15(%iterArg_75, %iterArg_81) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %177 = func.call @dynamic_index_in_dim_9(%iterArg_76, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %178 = func.call @dynamic_index_in_dim_9(%iterArg_77, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179 = func.call @dynamic_index_in_dim_8(%iterArg_78, %iterArg_81) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %180 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_81) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %181 = stablehlo.add %iterArg_83, %171 : tensor<4xf32>
      %182 = stablehlo.dot_general %181, %180, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %183 = stablehlo.dot_general %181, %179, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %184 = stablehlo.negate %182 : tensor<4xf32>
      %185 = stablehlo.dot_general %183, %178, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %186 = stablehlo.transpose %185, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %187 = stablehlo.dot_general %183, %177, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %188 = func.call @inv_16(%173, %174, %175, %176, %186) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %189 = stablehlo.dot_general %187, %172, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %190 = stablehlo.transpose %189, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %191 = stablehlo.dot_general %187, %iterArg_80, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %192 = stablehlo.transpose %190, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %193 = stablehlo.add %iterArg_82, %192 : tensor<4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_12(%iterArg_84, %181, %iterArg_81) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_13(%iterArg_85, %191, %iterArg_81) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_12(%iterArg_86, %184, %iterArg_81) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_13(%iterArg_87, %188, %iterArg_81) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.add %iterArg_81, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %198, %193, %182, %194, %195, %196, %197 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %139#17, %cst_55, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %139#16, %cst_56, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.pad %139#15, %cst_57, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %139#14, %cst_58, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %144 = stablehlo.broadcast_in_dim %139#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %144, %cst_59, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %146 = stablehlo.add %143, %145 : tensor<6x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_67 = stablehlo.constant dense<0> : tensor<i32>
    %154:41 = stablehlo.while(%iterArg = %146, %iterArg_71 = %142, %iterArg_72 = %141, %iterArg_73 = %140, %iterArg_74 = %80#19, %iterArg_75 = %80#20, %iterArg_76 = %80#21, %iterArg_77 = %80#17, %iterArg_78 = %80#18, %iterArg_79 = %80#22, %iterArg_80 = %80#23, %iterArg_81 = %80#24, %iterArg_82 = %80#25, %iterArg_83 = %80#26, %iterArg_84 = %80#27, %iterArg_85 = %80#28, %iterArg_86 = %80#29, %iterArg_87 = %80#30, %iterArg_88 = %80#31, %iterArg_89 = %80#32, %iterArg_90 = %80#33, %iterArg_91 = %17, %iterArg_92 = %51, %iterArg_93 = %arg1, %iterArg_94 = %52, %iterArg_95 = %53#0, %iterArg_96 = %53#1, %iterArg_97 = %53#2, %iterArg_98 = %53#3, %iterArg_99 = %53#4, %iterArg_100 = %54#0, %iterArg_101 = %54#1, %iterArg_102 = %35, %iterArg_103 = %c_67, %iterArg_104 = %149, %iterArg_105 = %150, %iterArg_106 = %151, %iterArg_107 = %152, %iterArg_108 = %147, %iterArg_109 = %148, %iterArg_110 = %153) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %171 = stablehlo.compare LT, %iterArg_103, %c_111, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %171 : tensor<i1>
    } do {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %171 = stablehlo.subtract %c_111, %iterArg_103 : tensor<i32>
      %c_112 = stablehlo.constant dense<1> : tensor<i32>
      %172 = stablehlo.subtract %171, %c_112 : tensor<i32>
      %173 = func.call @dynamic_index_in_dim_19(%iterArg, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %174 = func.call @dynamic_index_in_dim_20(%iterArg_71, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_19(%iterArg_72, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_20(%iterArg_73, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_19(%iterArg_74, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %178 = func.call @dynamic_index_in_dim_20(%iterArg_75, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179 = func.call @dynamic_index_in_dim_20(%iterArg_76, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %180 = func.call @dynamic_index_in_dim_19(%iterArg_77, %172) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %181 = func.call @dynamic_index_in_dim_20(%iterArg_78, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %182 = func.call @dynamic_index_in_dim_21(%iterArg_79, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %183 = func.call @dynamic_index_in_dim_22(%iterArg_80, %172) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %184 = func.call @dynamic_index_in_dim_22(%iterArg_81, %172) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %185 = func.call @dynamic_index_in_dim_21(%iterArg_82, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %186 = func.call @dynamic_index_in_dim_21(%iterArg_83, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %187 = func.call @dynamic_index_in_dim(%iterArg_84, %172) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %188 = func.call @dynamic_index_in_dim_23(%iterArg_85, %172) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %189 = func.call @dynamic_index_in_dim_20(%iterArg_86, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = func.call @dynamic_index_in_dim_20(%iterArg_87, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_20(%iterArg_88, %172) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192 = func.call @dynamic_index_in_dim_21(%iterArg_89, %172) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %193 = func.call @dynamic_index_in_dim_23(%iterArg_90, %172) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %194 = stablehlo.add %iterArg_108, %173 : tensor<4xf32>
      %195 = stablehlo.add %iterArg_109, %174 : tensor<4x4xf32>
      %196 = stablehlo.dot_general %195, %193, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %197 = stablehlo.transpose %196, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %198 = stablehlo.dot_general %195, %192, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %199 = stablehlo.transpose %197, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %200 = stablehlo.dot_general %198, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
      %201 = stablehlo.transpose %200, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %202 = stablehlo.add %iterArg_107, %201 : tensor<1x1xf32>
      %203 = stablehlo.dot_general %198, %iterArg_102, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
      %204 = stablehlo.add %199, %203 : tensor<4x1xf32>
      %205 = stablehlo.dot_general %195, %191, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %206 = stablehlo.transpose %205, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %207 = stablehlo.dot_general %195, %190, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %208 = stablehlo.transpose %206, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %209 = stablehlo.dot_general %207, %189, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %211 = stablehlo.add %176, %210 : tensor<4x4xf32>
      %212 = stablehlo.dot_general %207, %181, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %213 = stablehlo.add %208, %212 : tensor<4x4xf32>
      %214 = stablehlo.negate %213 : tensor<4x4xf32>
      %215 = stablehlo.dot_general %214, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      %216 = stablehlo.transpose %215, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %217 = stablehlo.add %iterArg_106, %216 : tensor<1x4xf32>
      %218 = stablehlo.dot_general %214, %iterArg_93, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
      %219 = stablehlo.add %204, %218 : tensor<4x1xf32>
      %220 = stablehlo.add %175, %194 : tensor<4xf32>
      %221 = stablehlo.dot_general %194, %188, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
      %222 = stablehlo.dot_general %194, %187, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
      %223 = stablehlo.add %219, %222 : tensor<4x1xf32>
      %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %225:2 = func.call @_cho_solve_24(%iterArg_100, %184, %185, %iterArg_101, %186, %224) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
      %226 = stablehlo.dot_general %225#1, %iterArg_93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %228 = stablehlo.add %211, %227 : tensor<4x4xf32>
      %229 = stablehlo.dot_general %225#1, %181, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %230 = stablehlo.add %217, %229 : tensor<1x4xf32>
      %231 = func.call @_cholesky_25(%iterArg_95, %iterArg_96, %183, %iterArg_97, %iterArg_98, %iterArg_99, %225#0) : (tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> tensor<1x1xf32>
      %232 = stablehlo.add %202, %231 : tensor<1x1xf32>
      %233 = stablehlo.dot_general %231, %182, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
      %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
      %235 = stablehlo.dot_general %231, %iterArg_94, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
      %236 = stablehlo.transpose %234, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
      %237 = stablehlo.add %230, %236 : tensor<1x4xf32>
      %238 = stablehlo.dot_general %235, %iterArg_93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %239 = stablehlo.transpose %238, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %240 = stablehlo.add %228, %239 : tensor<4x4xf32>
      %241 = stablehlo.dot_general %235, %181, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
      %242 = stablehlo.add %237, %241 : tensor<1x4xf32>
      %243 = stablehlo.negate %221 : tensor<1xf32>
      %244 = stablehlo.dot_general %243, %iterArg_93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
      %245 = stablehlo.add %220, %244 : tensor<4xf32>
      %246 = stablehlo.dot_general %243, %180, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
      %247 = stablehlo.add %242, %246 : tensor<1x4xf32>
      %248 = stablehlo.add %iterArg_105, %240 : tensor<4x4xf32>
      %249 = stablehlo.dot_general %240, %179, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %250 = stablehlo.transpose %249, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %251 = stablehlo.dot_general %240, %iterArg_92, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %252 = stablehlo.transpose %250, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %253 = stablehlo.add %iterArg_104, %252 : tensor<4x4xf32>
      %254 = stablehlo.dot_general %251, %iterArg_91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %255 = stablehlo.transpose %254, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %256 = stablehlo.dot_general %251, %178, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %257 = stablehlo.add %253, %256 : tensor<4x4xf32>
      %258 = stablehlo.dot_general %245, %iterArg_91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %259 = stablehlo.dot_general %245, %177, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %260 = stablehlo.add %257, %259 : tensor<4x4xf32>
      %261 = func.call @dynamic_update_index_in_dim_6(%iterArg_110, %221, %172) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_113 = stablehlo.constant dense<1> : tensor<i32>
      %262 = stablehlo.add %iterArg_103, %c_113 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %262, %260, %248, %247, %232, %258, %255, %261 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %155 = stablehlo.add %139#12, %154#34 : tensor<4x4xf32>
    %156 = stablehlo.dot_general %154#39, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %157 = stablehlo.transpose %156, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %158 = stablehlo.dot_general %154#39, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %159 = stablehlo.transpose %157, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %160 = stablehlo.add %158, %159 : tensor<4x4xf32>
    %cst_68 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %162 = stablehlo.multiply %160, %161 : tensor<4x4xf32>
    %163 = call @tril_26(%37#1, %162) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %164 = call @selu_27(%36#1, %36#2, %36#3, %36#4, %163) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %165 = stablehlo.multiply %154#37, %33 : tensor<1x1xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.multiply %166, %27 : tensor<f32>
    %168 = stablehlo.multiply %154#35, %24 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_70) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %170 = stablehlo.multiply %169, %18 : tensor<f32>
    return %155, %154#36, %170, %167, %154#38, %164, %154#40 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
  }
  func.func private @selu(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:5 = call @elu(%arg0, %cst) : (tensor<4x4xf32>, tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<4x4xf32>
    return %2, %0#1, %0#2, %0#3, %0#4 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
  }
  func.func private @elu(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<4x4xi1>, tensor<f32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<4x4xf32>
    %6 = stablehlo.exponential %4 : tensor<4x4xf32>
    %7 = stablehlo.convert %arg1 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<4x4xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %10, %3, %6, %7, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
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
  func.func private @tril(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<4x4xi1>, tensor<4x4xf32>
    return %6, %4 : tensor<4x4xf32>, tensor<4x4xi1>
  }
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %5 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %7 = stablehlo.add %5, %6 : tensor<1x1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %10 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %12 = stablehlo.add %10, %11 : tensor<1x1xi32>
    %13 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %16 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %18 = stablehlo.add %16, %17 : tensor<1x1xi32>
    %19 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %21 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %23 = stablehlo.add %21, %22 : tensor<1x1xi32>
    %24 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %26 = stablehlo.convert %25 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %28 = stablehlo.add %27, %26 : tensor<1x1xf32>
    %29 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %31 = stablehlo.add %29, %30 : tensor<1x1xi32>
    %32 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %4, %9, %20, %28, %33, %34, %14, %15 : tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
  }
  func.func private @_cho_solve() -> (tensor<1x1xi1>, tensor<1x1xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %5 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %7 = stablehlo.add %5, %6 : tensor<1x1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    return %4, %9 : tensor<1x1xi1>, tensor<1x1xi1>
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
  func.func private @_cho_solve_24(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x4xf32>, %arg5: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
    %0 = "stablehlo.triangular_solve"(%arg1, %arg5) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.dot_general %arg5, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %2 = "stablehlo.triangular_solve"(%arg1, %1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.negate %2 : tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %5 = stablehlo.select %arg3, %4, %3 : tensor<1x1xi1>, tensor<1x1xf32>
    %6 = "stablehlo.triangular_solve"(%arg1, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x1xf32>
    %8 = "stablehlo.triangular_solve"(%arg1, %7) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.negate %9 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg0, %11, %10 : tensor<1x1xi1>, tensor<1x1xf32>
    %13 = stablehlo.add %5, %12 : tensor<1x1xf32>
    return %13, %6 : tensor<1x1xf32>, tensor<1x4xf32>
  }
  func.func private @_cholesky_25(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x1xf32>, %arg5: tensor<1x1xi1>, %arg6: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg5, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg4 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = "stablehlo.triangular_solve"(%arg2, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<1x1xi1>, tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<1x1xi1>, tensor<1x1xf32>
    %15 = stablehlo.add %12, %14 : tensor<1x1xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %16 : tensor<1x1xf32>
  }
  func.func private @tril_26(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_27(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<4x4xf32>
    %2 = call @elu_28(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_28(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_29(%arg3, %arg4) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4x4xf32>
    %4 = call @_where_30(%arg0, %3) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
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
  func.func private @_where_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
