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
      %86:6 = func.call @closed_call(%iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %85) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_27, %86#2, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %86#3, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %89 = func.call @dynamic_update_index_in_dim(%iterArg_29, %86#4, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %86#5, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_24, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %91, %86#0, %86#1, %87, %88, %89, %90 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
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
      %91:3 = func.call @closed_call_4(%iterArg_23, %iterArg_25, %iterArg_26, %87, %88, %89, %90) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>)
      %92 = func.call @dynamic_update_index_in_dim_6(%iterArg_27, %91#2, %86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_24, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %93, %91#0, %91#1, %92 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>
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
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x1xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.dot_general %arg0, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %3, %arg1 : tensor<4x4xf32>
    %5 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
    %6 = stablehlo.subtract %arg6, %5 : tensor<1xf32>
    %7 = stablehlo.dot_general %arg2, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %8 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.add %9, %arg3 : tensor<1x1xf32>
    %11 = call @_cholesky(%10) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.dot_general %arg2, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %13 = call @_cho_solve(%11, %12) : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %15 = stablehlo.dot_general %14, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
    %16 = stablehlo.add %0, %15 : tensor<4xf32>
    %17 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %18 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %20 = stablehlo.add %17, %19 : tensor<4x4xi32>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %22 = stablehlo.convert %21 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %23 = stablehlo.dot_general %14, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %24 = stablehlo.subtract %22, %23 : tensor<4x4xf32>
    %25 = stablehlo.dot_general %24, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %26 = stablehlo.transpose %24, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %27 = stablehlo.dot_general %25, %26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %28 = stablehlo.dot_general %14, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.transpose %14, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %30 = stablehlo.dot_general %28, %29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %31 = stablehlo.add %27, %30 : tensor<4x4xf32>
    return %16, %31, %16, %31, %0, %4 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>
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
  func.func private @closed_call_4(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.dot_general %arg4, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = call @inv(%arg6) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.subtract %arg1, %arg5 : tensor<4xf32>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg3, %5 : tensor<4xf32>
    %7 = stablehlo.subtract %arg2, %arg6 : tensor<4x4xf32>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.transpose %3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.add %arg4, %10 : tensor<4x4xf32>
    return %6, %11, %6 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>
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
      %14:2 = func.call @closed_call_5(%iterArg, %iterArg_4, %iterArg_5) : (tensor<4xi32>, tensor<i32>, tensor<4xi32>) -> (tensor<i32>, tensor<4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<4xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %13 : tensor<4x4xf32>
  }
  func.func private @closed_call_5(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<4xi32>) -> (tensor<i32>, tensor<4xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i32>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i32>
    %21 = stablehlo.convert %20 : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    return %0, %28 : tensor<i32>, tensor<4xi32>
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
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
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
      %86:6 = func.call @closed_call(%iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %85) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_27, %86#2, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %86#3, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %89 = func.call @dynamic_update_index_in_dim(%iterArg_29, %86#4, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %86#5, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_24, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %91, %86#0, %86#1, %87, %88, %89, %90 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
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
      %91:3 = func.call @closed_call_4(%iterArg_23, %iterArg_25, %iterArg_26, %87, %88, %89, %90) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>)
      %92 = func.call @dynamic_update_index_in_dim_5(%iterArg_27, %91#2, %86) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_24, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %93, %91#0, %91#1, %92 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>
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
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x1xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.dot_general %arg0, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %3, %arg1 : tensor<4x4xf32>
    %5 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
    %6 = stablehlo.subtract %arg6, %5 : tensor<1xf32>
    %7 = stablehlo.dot_general %arg2, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %8 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.add %9, %arg3 : tensor<1x1xf32>
    %11 = call @_cholesky(%10) : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.dot_general %arg2, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %13 = call @_cho_solve(%11, %12) : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %15 = stablehlo.dot_general %14, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
    %16 = stablehlo.add %0, %15 : tensor<4xf32>
    %17 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %18 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %20 = stablehlo.add %17, %19 : tensor<4x4xi32>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %22 = stablehlo.convert %21 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %23 = stablehlo.dot_general %14, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %24 = stablehlo.subtract %22, %23 : tensor<4x4xf32>
    %25 = stablehlo.dot_general %24, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %26 = stablehlo.transpose %24, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %27 = stablehlo.dot_general %25, %26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %28 = stablehlo.dot_general %14, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.transpose %14, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %30 = stablehlo.dot_general %28, %29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %31 = stablehlo.add %27, %30 : tensor<4x4xf32>
    return %16, %31, %16, %31, %0, %4 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>
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
  func.func private @closed_call_4(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.dot_general %arg4, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = call @inv(%arg6) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.subtract %arg1, %arg5 : tensor<4xf32>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg3, %5 : tensor<4xf32>
    %7 = stablehlo.subtract %arg2, %arg6 : tensor<4x4xf32>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.transpose %3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.add %arg4, %10 : tensor<4x4xf32>
    return %6, %11, %6 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>
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
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
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
    %53:8 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
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
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %82:36 = stablehlo.while(%iterArg = %arg6, %iterArg_78 = %arg1, %iterArg_79 = %17, %iterArg_80 = %51, %iterArg_81 = %26, %iterArg_82 = %52, %iterArg_83 = %35, %iterArg_84 = %53#3, %iterArg_85 = %53#5, %iterArg_86 = %53#6, %iterArg_87 = %53#7, %iterArg_88 = %60, %iterArg_89 = %c_29, %iterArg_90 = %arg4, %iterArg_91 = %50, %iterArg_92 = %61, %iterArg_93 = %62, %iterArg_94 = %63, %iterArg_95 = %64, %iterArg_96 = %65, %iterArg_97 = %66, %iterArg_98 = %67, %iterArg_99 = %68, %iterArg_100 = %69, %iterArg_101 = %70, %iterArg_102 = %71, %iterArg_103 = %72, %iterArg_104 = %73, %iterArg_105 = %74, %iterArg_106 = %75, %iterArg_107 = %76, %iterArg_108 = %77, %iterArg_109 = %78, %iterArg_110 = %79, %iterArg_111 = %80, %iterArg_112 = %81) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_113 = stablehlo.constant dense<6> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_89, %c_113, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %182 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_89) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %183:23 = func.call @closed_call(%iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_90, %iterArg_91, %182) : (tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>)
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_92, %183#2, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %183#3, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim(%iterArg_94, %183#4, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %187 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %183#5, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %188 = func.call @dynamic_update_index_in_dim(%iterArg_96, %183#6, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %189 = func.call @dynamic_update_index_in_dim_3(%iterArg_97, %183#7, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %190 = func.call @dynamic_update_index_in_dim_3(%iterArg_98, %183#8, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %191 = func.call @dynamic_update_index_in_dim(%iterArg_99, %183#9, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %192 = func.call @dynamic_update_index_in_dim_3(%iterArg_100, %183#10, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %193 = func.call @dynamic_update_index_in_dim_4(%iterArg_101, %183#11, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_5(%iterArg_102, %183#12, %iterArg_89) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %195 = func.call @dynamic_update_index_in_dim_5(%iterArg_103, %183#13, %iterArg_89) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %196 = func.call @dynamic_update_index_in_dim_4(%iterArg_104, %183#14, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_4(%iterArg_105, %183#15, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_6(%iterArg_106, %183#16, %iterArg_89) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %199 = func.call @dynamic_update_index_in_dim_7(%iterArg_107, %183#17, %iterArg_89) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %200 = func.call @dynamic_update_index_in_dim_3(%iterArg_108, %183#18, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %201 = func.call @dynamic_update_index_in_dim_3(%iterArg_109, %183#19, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_3(%iterArg_110, %183#20, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_4(%iterArg_111, %183#21, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_7(%iterArg_112, %183#22, %iterArg_89) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_113 = stablehlo.constant dense<1> : tensor<i32>
      %205 = stablehlo.add %iterArg_89, %c_113 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %205, %183#0, %183#1, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %83 = stablehlo.slice %82#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4xf32>) -> tensor<4xf32>
    %85 = stablehlo.slice %82#16 [5:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<1x4x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %87 = stablehlo.slice %82#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %88 = stablehlo.slice %82#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %89 = stablehlo.slice %82#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %90 = stablehlo.slice %82#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %91 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %92 = call @inv() : () -> tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %104:20 = stablehlo.while(%iterArg = %87, %iterArg_78 = %88, %iterArg_79 = %89, %iterArg_80 = %90, %iterArg_81 = %91, %iterArg_82 = %92, %iterArg_83 = %c_41, %iterArg_84 = %84, %iterArg_85 = %86, %iterArg_86 = %93, %iterArg_87 = %94, %iterArg_88 = %95, %iterArg_89 = %96, %iterArg_90 = %97, %iterArg_91 = %98, %iterArg_92 = %99, %iterArg_93 = %100, %iterArg_94 = %101, %iterArg_95 = %102, %iterArg_96 = %103) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_97 = stablehlo.constant dense<5> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_83, %c_97, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %c_97 = stablehlo.constant dense<5> : tensor<i32>
      %182 = stablehlo.subtract %c_97, %iterArg_83 : tensor<i32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %183 = stablehlo.subtract %182, %c_98 : tensor<i32>
      %184 = func.call @dynamic_index_in_dim_8(%iterArg, %183) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_9(%iterArg_78, %183) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_8(%iterArg_79, %183) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %187 = func.call @dynamic_index_in_dim_9(%iterArg_80, %183) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188:13 = func.call @closed_call_10(%iterArg_81, %iterArg_82, %iterArg_84, %iterArg_85, %184, %185, %186, %187) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      %189 = func.call @dynamic_update_index_in_dim_14(%iterArg_86, %188#2, %183) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %190 = func.call @dynamic_update_index_in_dim_15(%iterArg_87, %188#3, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %191 = func.call @dynamic_update_index_in_dim_15(%iterArg_88, %188#4, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %192 = func.call @dynamic_update_index_in_dim_16(%iterArg_89, %188#5, %183) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %193 = func.call @dynamic_update_index_in_dim_15(%iterArg_90, %188#6, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_15(%iterArg_91, %188#7, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_14(%iterArg_92, %188#8, %183) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_15(%iterArg_93, %188#9, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_15(%iterArg_94, %188#10, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_15(%iterArg_95, %188#11, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_15(%iterArg_96, %188#12, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_99 = stablehlo.constant dense<1> : tensor<i32>
      %200 = stablehlo.add %iterArg_83, %c_99 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %200, %188#0, %188#1, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    }
    %105 = stablehlo.negate %104#9 : tensor<5x4xf32>
    %106 = stablehlo.exponential %105 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %108 = stablehlo.add %107, %106 : tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %110 = stablehlo.divide %109, %108 : tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %112 = stablehlo.subtract %111, %110 : tensor<5x4xf32>
    %113 = stablehlo.multiply %110, %112 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %115 = stablehlo.multiply %114, %110 : tensor<5x4xf32>
    %116 = stablehlo.add %104#9, %115 : tensor<5x4xf32>
    %117 = chlo.atan %116 : tensor<5x4xf32> -> tensor<5x4xf32>
    %118 = chlo.square %116 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %120 = stablehlo.add %119, %118 : tensor<5x4xf32>
    %121 = stablehlo.negate %117 : tensor<5x4xf32>
    %122 = stablehlo.exponential %121 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %124 = stablehlo.add %123, %122 : tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %126 = stablehlo.divide %125, %124 : tensor<5x4xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %128 = stablehlo.subtract %127, %126 : tensor<5x4xf32>
    %129 = stablehlo.multiply %126, %128 : tensor<5x4xf32>
    %cst_50 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %131 = stablehlo.multiply %130, %126 : tensor<5x4xf32>
    %132 = stablehlo.add %117, %131 : tensor<5x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<5x4xf32>
    %137 = stablehlo.multiply %136, %129 : tensor<5x4xf32>
    %138 = stablehlo.add %134, %137 : tensor<5x4xf32>
    %139 = stablehlo.divide %138, %120 : tensor<5x4xf32>
    %cst_54 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %141 = stablehlo.multiply %140, %139 : tensor<5x4xf32>
    %142 = stablehlo.multiply %141, %113 : tensor<5x4xf32>
    %143 = stablehlo.add %139, %142 : tensor<5x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_61 = stablehlo.constant dense<0> : tensor<i32>
    %150:18 = stablehlo.while(%iterArg = %143, %iterArg_78 = %88, %iterArg_79 = %104#10, %iterArg_80 = %90, %iterArg_81 = %104#11, %iterArg_82 = %104#12, %iterArg_83 = %104#13, %iterArg_84 = %104#14, %iterArg_85 = %104#15, %iterArg_86 = %104#16, %iterArg_87 = %91, %iterArg_88 = %c_61, %iterArg_89 = %145, %iterArg_90 = %144, %iterArg_91 = %146, %iterArg_92 = %147, %iterArg_93 = %148, %iterArg_94 = %149) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_95 = stablehlo.constant dense<5> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_88, %c_95, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %182 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_88) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_9(%iterArg_78, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %185 = func.call @dynamic_index_in_dim_9(%iterArg_80, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_9(%iterArg_81, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %187 = func.call @dynamic_index_in_dim_17(%iterArg_82, %iterArg_88) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %188 = func.call @dynamic_index_in_dim_9(%iterArg_83, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %189 = func.call @dynamic_index_in_dim_9(%iterArg_84, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = func.call @dynamic_index_in_dim_8(%iterArg_85, %iterArg_88) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %191 = func.call @dynamic_index_in_dim_9(%iterArg_86, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192:6 = func.call @closed_call_18(%iterArg_87, %iterArg_89, %iterArg_90, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %193 = func.call @dynamic_update_index_in_dim_14(%iterArg_91, %192#2, %iterArg_88) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_15(%iterArg_92, %192#3, %iterArg_88) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_14(%iterArg_93, %192#4, %iterArg_88) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_15(%iterArg_94, %192#5, %iterArg_88) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_95 = stablehlo.constant dense<1> : tensor<i32>
      %197 = stablehlo.add %iterArg_88, %c_95 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %197, %192#0, %192#1, %193, %194, %195, %196 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %150#17, %cst_62, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %150#16, %cst_63, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %150#15, %cst_64, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.pad %150#14, %cst_65, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %155 = stablehlo.broadcast_in_dim %150#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %155, %cst_66, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %157 = stablehlo.add %154, %156 : tensor<6x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %165:43 = stablehlo.while(%iterArg = %157, %iterArg_78 = %153, %iterArg_79 = %152, %iterArg_80 = %151, %iterArg_81 = %82#19, %iterArg_82 = %82#20, %iterArg_83 = %82#21, %iterArg_84 = %82#22, %iterArg_85 = %82#23, %iterArg_86 = %82#24, %iterArg_87 = %82#25, %iterArg_88 = %82#26, %iterArg_89 = %82#27, %iterArg_90 = %82#28, %iterArg_91 = %82#29, %iterArg_92 = %82#30, %iterArg_93 = %82#31, %iterArg_94 = %82#32, %iterArg_95 = %82#33, %iterArg_96 = %82#34, %iterArg_97 = %82#35, %iterArg_98 = %17, %iterArg_99 = %51, %iterArg_100 = %arg1, %iterArg_101 = %52, %iterArg_102 = %53#0, %iterArg_103 = %53#1, %iterArg_104 = %53#2, %iterArg_105 = %53#3, %iterArg_106 = %53#4, %iterArg_107 = %54#0, %iterArg_108 = %54#1, %iterArg_109 = %54#2, %iterArg_110 = %54#3, %iterArg_111 = %35, %iterArg_112 = %c_74, %iterArg_113 = %160, %iterArg_114 = %161, %iterArg_115 = %162, %iterArg_116 = %163, %iterArg_117 = %158, %iterArg_118 = %159, %iterArg_119 = %164) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_120 = stablehlo.constant dense<6> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_112, %c_120, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %c_120 = stablehlo.constant dense<6> : tensor<i32>
      %182 = stablehlo.subtract %c_120, %iterArg_112 : tensor<i32>
      %c_121 = stablehlo.constant dense<1> : tensor<i32>
      %183 = stablehlo.subtract %182, %c_121 : tensor<i32>
      %184 = func.call @dynamic_index_in_dim_22(%iterArg, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_23(%iterArg_78, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_22(%iterArg_79, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %187 = func.call @dynamic_index_in_dim_23(%iterArg_80, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_22(%iterArg_81, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %189 = func.call @dynamic_index_in_dim_23(%iterArg_82, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = func.call @dynamic_index_in_dim_23(%iterArg_83, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_22(%iterArg_84, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %192 = func.call @dynamic_index_in_dim_23(%iterArg_85, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %193 = func.call @dynamic_index_in_dim_24(%iterArg_86, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %194 = func.call @dynamic_index_in_dim_25(%iterArg_87, %183) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %195 = func.call @dynamic_index_in_dim_25(%iterArg_88, %183) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %196 = func.call @dynamic_index_in_dim_24(%iterArg_89, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %197 = func.call @dynamic_index_in_dim_24(%iterArg_90, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %198 = func.call @dynamic_index_in_dim(%iterArg_91, %183) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %199 = func.call @dynamic_index_in_dim_26(%iterArg_92, %183) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %200 = func.call @dynamic_index_in_dim_23(%iterArg_93, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %201 = func.call @dynamic_index_in_dim_23(%iterArg_94, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %202 = func.call @dynamic_index_in_dim_23(%iterArg_95, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %203 = func.call @dynamic_index_in_dim_24(%iterArg_96, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %204 = func.call @dynamic_index_in_dim_26(%iterArg_97, %183) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %205:7 = func.call @closed_call_27(%iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>)
      %206 = func.call @dynamic_update_index_in_dim_6(%iterArg_119, %205#6, %183) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_122 = stablehlo.constant dense<1> : tensor<i32>
      %207 = stablehlo.add %iterArg_112, %c_122 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %207, %205#0, %205#1, %205#2, %205#3, %205#4, %205#5, %206 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %166 = stablehlo.add %150#12, %165#36 : tensor<4x4xf32>
    %167 = stablehlo.dot_general %165#41, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %168 = stablehlo.transpose %167, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %169 = stablehlo.dot_general %165#41, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %170 = stablehlo.transpose %168, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %171 = stablehlo.add %169, %170 : tensor<4x4xf32>
    %cst_75 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<4x4xf32>
    %174 = call @tril_30(%37#1, %37#2, %173) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %175 = call @selu_31(%36#1, %36#2, %36#3, %36#4, %36#5, %174) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %176 = stablehlo.multiply %165#39, %33 : tensor<1x1xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.reduce(%176 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %178 = stablehlo.multiply %177, %27 : tensor<f32>
    %179 = stablehlo.multiply %165#37, %24 : tensor<4x4xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_77) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %181 = stablehlo.multiply %180, %18 : tensor<f32>
    return %166, %165#38, %181, %178, %165#40, %175, %165#42 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
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
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x4xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4x4xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %11, %3, %4#1, %7, %8, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
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
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
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
    %16 = stablehlo.compare EQ, %14, %15, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %17 = stablehlo.convert %16 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %19 = stablehlo.add %18, %17 : tensor<1x1xf32>
    %20 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %22 = stablehlo.add %20, %21 : tensor<1x1xi32>
    %23 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %24 = stablehlo.compare GE, %22, %23, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %10, %11, %19, %24, %26, %25, %4, %5 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
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
  func.func private @closed_call(%arg0: tensor<1x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4x1xf32>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xi1>, %arg7: tensor<1x1xf32>, %arg8: tensor<1x1xi1>, %arg9: tensor<1x1xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4xf32>, %arg12: tensor<4x4xf32>, %arg13: tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>) {
    %0 = stablehlo.dot_general %arg1, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.dot_general %arg1, %arg12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.add %2, %arg3 : tensor<4x4xf32>
    %4 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
    %5 = stablehlo.subtract %arg13, %4 : tensor<1xf32>
    %6 = stablehlo.dot_general %arg0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.dot_general %6, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.add %7, %arg5 : tensor<1x1xf32>
    %9:2 = call @_cholesky_1(%8, %arg6, %arg7, %arg8, %arg9) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>)
    %10 = stablehlo.dot_general %arg0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %11:2 = call @_cho_solve_2(%9#0, %10) : (tensor<1x1xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %12 = stablehlo.transpose %11#0, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %13 = stablehlo.dot_general %12, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
    %14 = stablehlo.add %0, %13 : tensor<4xf32>
    %15 = stablehlo.dot_general %12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.subtract %arg10, %15 : tensor<4x4xf32>
    %17 = stablehlo.dot_general %16, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %18 = stablehlo.transpose %16, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.dot_general %17, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %20 = stablehlo.dot_general %12, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %21 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.dot_general %20, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %23 = stablehlo.add %19, %22 : tensor<4x4xf32>
    return %14, %23, %14, %23, %0, %3, %arg11, %arg12, %1, %0, %3, %6, %9#1, %9#0, %11#1, %11#0, %5, %12, %16, %18, %17, %21, %20 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>
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
  func.func private @closed_call_10(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %1:4 = call @inv_11(%arg7, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    %2 = stablehlo.dot_general %0, %1#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.subtract %arg2, %arg6 : tensor<4xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %5 = stablehlo.add %arg4, %4 : tensor<4xf32>
    %6 = stablehlo.subtract %arg3, %arg7 : tensor<4x4xf32>
    %7 = stablehlo.dot_general %2, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %8 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.add %arg5, %9 : tensor<4x4xf32>
    return %5, %10, %5, %1#1, %1#2, %1#3, %1#0, %0, %3, %2, %6, %8, %7 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @inv_11(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:4 = call @solve_12(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @solve_12(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
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
      %13:2 = func.call @closed_call_13(%iterArg, %iterArg_4, %iterArg_5) : (tensor<4xi32>, tensor<i32>, tensor<4xi32>) -> (tensor<i32>, tensor<4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %14, %13#0, %13#1 : tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<4xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %12, %11, %8, %10#3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @closed_call_13(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<4xi32>) -> (tensor<i32>, tensor<4xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i32>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i32>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i32>
    %21 = stablehlo.convert %20 : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    return %0, %28 : tensor<i32>, tensor<4xi32>
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
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<5x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<5x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x4xf32>
    return %1 : tensor<5x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<5x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<5x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<5x4xi32>
    return %1 : tensor<5x4xi32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<5x4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @closed_call_18(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4x4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<4xi32>, %arg9: tensor<4x4xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4xf32>, %arg12: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.add %arg2, %arg3 : tensor<4xf32>
    %1 = stablehlo.dot_general %0, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.dot_general %0, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.negate %1 : tensor<4xf32>
    %4 = stablehlo.dot_general %2, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %6 = stablehlo.dot_general %2, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %7 = call @inv_19(%arg5, %arg6, %arg7, %arg8, %5) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %8 = stablehlo.dot_general %6, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.dot_general %6, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.transpose %9, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<4x4xf32>
    return %12, %1, %0, %10, %3, %7 : tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>
  }
  func.func private @inv_19(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = call @solve_20(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @solve_20(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = call @_lu_solve_21(%arg2, %arg3, %0) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.negate %1 : tensor<4x4xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_lu_solve_21(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
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
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<6x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<6x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<6x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_24(%arg0: tensor<6x1x4xf32>, %arg1: tensor<i32>) -> tensor<1x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 4] : (tensor<6x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_index_in_dim_25(%arg0: tensor<6x1x1xf32>, %arg1: tensor<i32>) -> tensor<1x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 1] : (tensor<6x1x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1xf32>) -> tensor<1x1xf32>
    return %1 : tensor<1x1xf32>
  }
  func.func private @dynamic_index_in_dim_26(%arg0: tensor<6x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<6x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @closed_call_27(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<4x1xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xf32>, %arg7: tensor<1x1xi1>, %arg8: tensor<1x1xf32>, %arg9: tensor<1x1xi1>, %arg10: tensor<1x1xf32>, %arg11: tensor<1x1xi1>, %arg12: tensor<1x1xf32>, %arg13: tensor<1x1xf32>, %arg14: tensor<4x4xf32>, %arg15: tensor<4x4xf32>, %arg16: tensor<1x4xf32>, %arg17: tensor<1x1xf32>, %arg18: tensor<4xf32>, %arg19: tensor<4x4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<4x4xf32>, %arg22: tensor<4xf32>, %arg23: tensor<4x4xf32>, %arg24: tensor<4xf32>, %arg25: tensor<4x4xf32>, %arg26: tensor<4x4xf32>, %arg27: tensor<4xf32>, %arg28: tensor<4x4xf32>, %arg29: tensor<1x4xf32>, %arg30: tensor<1x1xf32>, %arg31: tensor<1x1xf32>, %arg32: tensor<1x4xf32>, %arg33: tensor<1x4xf32>, %arg34: tensor<1xf32>, %arg35: tensor<4x1xf32>, %arg36: tensor<4x4xf32>, %arg37: tensor<4x4xf32>, %arg38: tensor<4x4xf32>, %arg39: tensor<1x4xf32>, %arg40: tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg18, %arg20 : tensor<4xf32>
    %1 = stablehlo.add %arg19, %arg21 : tensor<4x4xf32>
    %2 = stablehlo.dot_general %1, %arg40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %4 = stablehlo.dot_general %1, %arg39, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %6 = stablehlo.dot_general %4, %arg35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.add %arg17, %7 : tensor<1x1xf32>
    %9 = stablehlo.dot_general %4, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.add %5, %9 : tensor<4x1xf32>
    %11 = stablehlo.dot_general %1, %arg38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.dot_general %1, %arg37, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.dot_general %13, %arg36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.add %arg23, %16 : tensor<4x4xf32>
    %18 = stablehlo.dot_general %13, %arg28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %14, %18 : tensor<4x4xf32>
    %20 = stablehlo.negate %19 : tensor<4x4xf32>
    %21 = stablehlo.dot_general %20, %arg35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.add %arg16, %22 : tensor<1x4xf32>
    %24 = stablehlo.dot_general %20, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %25 = stablehlo.add %10, %24 : tensor<4x1xf32>
    %26 = stablehlo.add %arg22, %0 : tensor<4xf32>
    %27 = stablehlo.dot_general %0, %arg35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
    %28 = stablehlo.dot_general %0, %arg34, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.add %25, %28 : tensor<4x1xf32>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %31:2 = call @_cho_solve_28(%arg9, %arg10, %arg31, %arg32, %arg11, %arg12, %arg33, %30) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
    %32 = stablehlo.dot_general %31#1, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %17, %33 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %31#1, %arg28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %36 = stablehlo.add %23, %35 : tensor<1x4xf32>
    %37 = call @_cholesky_29(%arg30, %arg4, %arg5, %arg6, %arg7, %arg8, %31#0) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.add %8, %37 : tensor<1x1xf32>
    %39 = stablehlo.dot_general %37, %arg29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %41 = stablehlo.dot_general %37, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
    %42 = stablehlo.transpose %40, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %43 = stablehlo.add %36, %42 : tensor<1x4xf32>
    %44 = stablehlo.dot_general %41, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %46 = stablehlo.add %34, %45 : tensor<4x4xf32>
    %47 = stablehlo.dot_general %41, %arg28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.add %43, %47 : tensor<1x4xf32>
    %49 = stablehlo.negate %27 : tensor<1xf32>
    %50 = stablehlo.dot_general %49, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
    %51 = stablehlo.add %26, %50 : tensor<4xf32>
    %52 = stablehlo.dot_general %49, %arg27, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %53 = stablehlo.add %48, %52 : tensor<1x4xf32>
    %54 = stablehlo.add %arg15, %46 : tensor<4x4xf32>
    %55 = stablehlo.dot_general %46, %arg26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %57 = stablehlo.dot_general %46, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %58 = stablehlo.transpose %56, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.add %arg14, %58 : tensor<4x4xf32>
    %60 = stablehlo.dot_general %57, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.dot_general %57, %arg25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.add %59, %62 : tensor<4x4xf32>
    %64 = stablehlo.dot_general %51, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %65 = stablehlo.dot_general %51, %arg24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.add %63, %65 : tensor<4x4xf32>
    return %66, %54, %53, %38, %64, %61, %27 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>
  }
  func.func private @_cho_solve_28(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x4xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x4xf32>, %arg7: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
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
  func.func private @_cholesky_29(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg4, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg3 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %10 : tensor<1x1xf32>
  }
  func.func private @tril_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_31(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<4x4xf32>
    %2 = call @elu_32(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_32(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_33(%arg4, %arg5) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<4x4xf32>
    %4 = call @_where_34(%arg0, %arg1, %3) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<4x4xf32>
    return %5 : tensor<4x4xf32>
  }
  func.func private @_where_33(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_where_34(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
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
    %53:8 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
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
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x1x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6x1x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6x4x1xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %82:36 = stablehlo.while(%iterArg = %arg6, %iterArg_78 = %arg1, %iterArg_79 = %17, %iterArg_80 = %51, %iterArg_81 = %26, %iterArg_82 = %52, %iterArg_83 = %35, %iterArg_84 = %53#3, %iterArg_85 = %53#5, %iterArg_86 = %53#6, %iterArg_87 = %53#7, %iterArg_88 = %60, %iterArg_89 = %c_29, %iterArg_90 = %arg4, %iterArg_91 = %50, %iterArg_92 = %61, %iterArg_93 = %62, %iterArg_94 = %63, %iterArg_95 = %64, %iterArg_96 = %65, %iterArg_97 = %66, %iterArg_98 = %67, %iterArg_99 = %68, %iterArg_100 = %69, %iterArg_101 = %70, %iterArg_102 = %71, %iterArg_103 = %72, %iterArg_104 = %73, %iterArg_105 = %74, %iterArg_106 = %75, %iterArg_107 = %76, %iterArg_108 = %77, %iterArg_109 = %78, %iterArg_110 = %79, %iterArg_111 = %80, %iterArg_112 = %81) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_113 = stablehlo.constant dense<6> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_89, %c_113, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %182 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_89) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %183:23 = func.call @closed_call(%iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_90, %iterArg_91, %182) : (tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>)
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_92, %183#2, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %183#3, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim(%iterArg_94, %183#4, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %187 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %183#5, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %188 = func.call @dynamic_update_index_in_dim(%iterArg_96, %183#6, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %189 = func.call @dynamic_update_index_in_dim_3(%iterArg_97, %183#7, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %190 = func.call @dynamic_update_index_in_dim_3(%iterArg_98, %183#8, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %191 = func.call @dynamic_update_index_in_dim(%iterArg_99, %183#9, %iterArg_89) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %192 = func.call @dynamic_update_index_in_dim_3(%iterArg_100, %183#10, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %193 = func.call @dynamic_update_index_in_dim_4(%iterArg_101, %183#11, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_5(%iterArg_102, %183#12, %iterArg_89) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %195 = func.call @dynamic_update_index_in_dim_5(%iterArg_103, %183#13, %iterArg_89) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %196 = func.call @dynamic_update_index_in_dim_4(%iterArg_104, %183#14, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_4(%iterArg_105, %183#15, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_6(%iterArg_106, %183#16, %iterArg_89) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %199 = func.call @dynamic_update_index_in_dim_7(%iterArg_107, %183#17, %iterArg_89) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %200 = func.call @dynamic_update_index_in_dim_3(%iterArg_108, %183#18, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %201 = func.call @dynamic_update_index_in_dim_3(%iterArg_109, %183#19, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %202 = func.call @dynamic_update_index_in_dim_3(%iterArg_110, %183#20, %iterArg_89) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %203 = func.call @dynamic_update_index_in_dim_4(%iterArg_111, %183#21, %iterArg_89) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %204 = func.call @dynamic_update_index_in_dim_7(%iterArg_112, %183#22, %iterArg_89) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_113 = stablehlo.constant dense<1> : tensor<i32>
      %205 = stablehlo.add %iterArg_89, %c_113 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %205, %183#0, %183#1, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %83 = stablehlo.slice %82#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4xf32>) -> tensor<4xf32>
    %85 = stablehlo.slice %82#16 [5:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<1x4x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %87 = stablehlo.slice %82#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %88 = stablehlo.slice %82#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %89 = stablehlo.slice %82#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %90 = stablehlo.slice %82#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %91 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %92 = call @inv() : () -> tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %104:20 = stablehlo.while(%iterArg = %87, %iterArg_78 = %88, %iterArg_79 = %89, %iterArg_80 = %90, %iterArg_81 = %91, %iterArg_82 = %92, %iterArg_83 = %c_41, %iterArg_84 = %84, %iterArg_85 = %86, %iterArg_86 = %93, %iterArg_87 = %94, %iterArg_88 = %95, %iterArg_89 = %96, %iterArg_90 = %97, %iterArg_91 = %98, %iterArg_92 = %99, %iterArg_93 = %100, %iterArg_94 = %101, %iterArg_95 = %102, %iterArg_96 = %103) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_97 = stablehlo.constant dense<5> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_83, %c_97, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %c_97 = stablehlo.constant dense<5> : tensor<i32>
      %182 = stablehlo.subtract %c_97, %iterArg_83 : tensor<i32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %183 = stablehlo.subtract %182, %c_98 : tensor<i32>
      %184 = func.call @dynamic_index_in_dim_8(%iterArg, %183) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_9(%iterArg_78, %183) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_8(%iterArg_79, %183) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %187 = func.call @dynamic_index_in_dim_9(%iterArg_80, %183) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188:13 = func.call @closed_call_10(%iterArg_81, %iterArg_82, %iterArg_84, %iterArg_85, %184, %185, %186, %187) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      %189 = func.call @dynamic_update_index_in_dim_13(%iterArg_86, %188#2, %183) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %190 = func.call @dynamic_update_index_in_dim_14(%iterArg_87, %188#3, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %191 = func.call @dynamic_update_index_in_dim_14(%iterArg_88, %188#4, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %192 = func.call @dynamic_update_index_in_dim_15(%iterArg_89, %188#5, %183) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %193 = func.call @dynamic_update_index_in_dim_14(%iterArg_90, %188#6, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_14(%iterArg_91, %188#7, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_13(%iterArg_92, %188#8, %183) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_14(%iterArg_93, %188#9, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %197 = func.call @dynamic_update_index_in_dim_14(%iterArg_94, %188#10, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %198 = func.call @dynamic_update_index_in_dim_14(%iterArg_95, %188#11, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %199 = func.call @dynamic_update_index_in_dim_14(%iterArg_96, %188#12, %183) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_99 = stablehlo.constant dense<1> : tensor<i32>
      %200 = stablehlo.add %iterArg_83, %c_99 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %200, %188#0, %188#1, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>
    }
    %105 = stablehlo.negate %104#9 : tensor<5x4xf32>
    %106 = stablehlo.exponential %105 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %108 = stablehlo.add %107, %106 : tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %110 = stablehlo.divide %109, %108 : tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %112 = stablehlo.subtract %111, %110 : tensor<5x4xf32>
    %113 = stablehlo.multiply %110, %112 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %115 = stablehlo.multiply %114, %110 : tensor<5x4xf32>
    %116 = stablehlo.add %104#9, %115 : tensor<5x4xf32>
    %117 = chlo.atan %116 : tensor<5x4xf32> -> tensor<5x4xf32>
    %118 = chlo.square %116 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %120 = stablehlo.add %119, %118 : tensor<5x4xf32>
    %121 = stablehlo.negate %117 : tensor<5x4xf32>
    %122 = stablehlo.exponential %121 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %124 = stablehlo.add %123, %122 : tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %126 = stablehlo.divide %125, %124 : tensor<5x4xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %128 = stablehlo.subtract %127, %126 : tensor<5x4xf32>
    %129 = stablehlo.multiply %126, %128 : tensor<5x4xf32>
    %cst_50 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %131 = stablehlo.multiply %130, %126 : tensor<5x4xf32>
    %132 = stablehlo.add %117, %131 : tensor<5x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<5x4xf32>
    %137 = stablehlo.multiply %136, %129 : tensor<5x4xf32>
    %138 = stablehlo.add %134, %137 : tensor<5x4xf32>
    %139 = stablehlo.divide %138, %120 : tensor<5x4xf32>
    %cst_54 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %141 = stablehlo.multiply %140, %139 : tensor<5x4xf32>
    %142 = stablehlo.multiply %141, %113 : tensor<5x4xf32>
    %143 = stablehlo.add %139, %142 : tensor<5x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_61 = stablehlo.constant dense<0> : tensor<i32>
    %150:18 = stablehlo.while(%iterArg = %143, %iterArg_78 = %88, %iterArg_79 = %104#10, %iterArg_80 = %90, %iterArg_81 = %104#11, %iterArg_82 = %104#12, %iterArg_83 = %104#13, %iterArg_84 = %104#14, %iterArg_85 = %104#15, %iterArg_86 = %104#16, %iterArg_87 = %91, %iterArg_88 = %c_61, %iterArg_89 = %145, %iterArg_90 = %144, %iterArg_91 = %146, %iterArg_92 = %147, %iterArg_93 = %148, %iterArg_94 = %149) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_95 = stablehlo.constant dense<5> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_88, %c_95, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %182 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_88) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_9(%iterArg_78, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %185 = func.call @dynamic_index_in_dim_9(%iterArg_80, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_9(%iterArg_81, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %187 = func.call @dynamic_index_in_dim_16(%iterArg_82, %iterArg_88) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %188 = func.call @dynamic_index_in_dim_9(%iterArg_83, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %189 = func.call @dynamic_index_in_dim_9(%iterArg_84, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = func.call @dynamic_index_in_dim_8(%iterArg_85, %iterArg_88) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %191 = func.call @dynamic_index_in_dim_9(%iterArg_86, %iterArg_88) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192:6 = func.call @closed_call_17(%iterArg_87, %iterArg_89, %iterArg_90, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %193 = func.call @dynamic_update_index_in_dim_13(%iterArg_91, %192#2, %iterArg_88) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_14(%iterArg_92, %192#3, %iterArg_88) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_13(%iterArg_93, %192#4, %iterArg_88) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %196 = func.call @dynamic_update_index_in_dim_14(%iterArg_94, %192#5, %iterArg_88) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_95 = stablehlo.constant dense<1> : tensor<i32>
      %197 = stablehlo.add %iterArg_88, %c_95 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %197, %192#0, %192#1, %193, %194, %195, %196 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %150#17, %cst_62, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %150#16, %cst_63, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %150#15, %cst_64, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.pad %150#14, %cst_65, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %155 = stablehlo.broadcast_in_dim %150#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %155, %cst_66, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %157 = stablehlo.add %154, %156 : tensor<6x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %165:43 = stablehlo.while(%iterArg = %157, %iterArg_78 = %153, %iterArg_79 = %152, %iterArg_80 = %151, %iterArg_81 = %82#19, %iterArg_82 = %82#20, %iterArg_83 = %82#21, %iterArg_84 = %82#22, %iterArg_85 = %82#23, %iterArg_86 = %82#24, %iterArg_87 = %82#25, %iterArg_88 = %82#26, %iterArg_89 = %82#27, %iterArg_90 = %82#28, %iterArg_91 = %82#29, %iterArg_92 = %82#30, %iterArg_93 = %82#31, %iterArg_94 = %82#32, %iterArg_95 = %82#33, %iterArg_96 = %82#34, %iterArg_97 = %82#35, %iterArg_98 = %17, %iterArg_99 = %51, %iterArg_100 = %arg1, %iterArg_101 = %52, %iterArg_102 = %53#0, %iterArg_103 = %53#1, %iterArg_104 = %53#2, %iterArg_105 = %53#3, %iterArg_106 = %53#4, %iterArg_107 = %54#0, %iterArg_108 = %54#1, %iterArg_109 = %54#2, %iterArg_110 = %54#3, %iterArg_111 = %35, %iterArg_112 = %c_74, %iterArg_113 = %160, %iterArg_114 = %161, %iterArg_115 = %162, %iterArg_116 = %163, %iterArg_117 = %158, %iterArg_118 = %159, %iterArg_119 = %164) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_120 = stablehlo.constant dense<6> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_112, %c_120, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %c_120 = stablehlo.constant dense<6> : tensor<i32>
      %182 = stablehlo.subtract %c_120, %iterArg_112 : tensor<i32>
      %c_121 = stablehlo.constant dense<1> : tensor<i32>
      %183 = stablehlo.subtract %182, %c_121 : tensor<i32>
      %184 = func.call @dynamic_index_in_dim_21(%iterArg, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %185 = func.call @dynamic_index_in_dim_22(%iterArg_78, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %186 = func.call @dynamic_index_in_dim_21(%iterArg_79, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %187 = func.call @dynamic_index_in_dim_22(%iterArg_80, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %188 = func.call @dynamic_index_in_dim_21(%iterArg_81, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %189 = func.call @dynamic_index_in_dim_22(%iterArg_82, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %190 = func.call @dynamic_index_in_dim_22(%iterArg_83, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %191 = func.call @dynamic_index_in_dim_21(%iterArg_84, %183) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %192 = func.call @dynamic_index_in_dim_22(%iterArg_85, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %193 = func.call @dynamic_index_in_dim_23(%iterArg_86, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %194 = func.call @dynamic_index_in_dim_24(%iterArg_87, %183) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %195 = func.call @dynamic_index_in_dim_24(%iterArg_88, %183) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %196 = func.call @dynamic_index_in_dim_23(%iterArg_89, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %197 = func.call @dynamic_index_in_dim_23(%iterArg_90, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %198 = func.call @dynamic_index_in_dim(%iterArg_91, %183) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %199 = func.call @dynamic_index_in_dim_25(%iterArg_92, %183) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %200 = func.call @dynamic_index_in_dim_22(%iterArg_93, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %201 = func.call @dynamic_index_in_dim_22(%iterArg_94, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %202 = func.call @dynamic_index_in_dim_22(%iterArg_95, %183) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %203 = func.call @dynamic_index_in_dim_23(%iterArg_96, %183) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %204 = func.call @dynamic_index_in_dim_25(%iterArg_97, %183) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %205:7 = func.call @closed_call_26(%iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>)
      %206 = func.call @dynamic_update_index_in_dim_6(%iterArg_119, %205#6, %183) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_122 = stablehlo.constant dense<1> : tensor<i32>
      %207 = stablehlo.add %iterArg_112, %c_122 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %207, %205#0, %205#1, %205#2, %205#3, %205#4, %205#5, %206 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %166 = stablehlo.add %150#12, %165#36 : tensor<4x4xf32>
    %167 = stablehlo.dot_general %165#41, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %168 = stablehlo.transpose %167, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %169 = stablehlo.dot_general %165#41, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %170 = stablehlo.transpose %168, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %171 = stablehlo.add %169, %170 : tensor<4x4xf32>
    %cst_75 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<4x4xf32>
    %174 = call @tril_29(%37#1, %37#2, %173) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %175 = call @selu_30(%36#1, %36#2, %36#3, %36#4, %36#5, %174) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %176 = stablehlo.multiply %165#39, %33 : tensor<1x1xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.reduce(%176 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %178 = stablehlo.multiply %177, %27 : tensor<f32>
    %179 = stablehlo.multiply %165#37, %24 : tensor<4x4xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_77) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %181 = stablehlo.multiply %180, %18 : tensor<f32>
    return %166, %165#38, %181, %178, %165#40, %175, %165#42 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
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
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x4xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4x4xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %11, %3, %4#1, %7, %8, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
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
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %2 = stablehlo.add %0, %1 : tensor<1x1xi32>
    %3 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
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
    %16 = stablehlo.compare EQ, %14, %15, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %17 = stablehlo.convert %16 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %19 = stablehlo.add %18, %17 : tensor<1x1xf32>
    %20 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %22 = stablehlo.add %20, %21 : tensor<1x1xi32>
    %23 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %24 = stablehlo.compare GE, %22, %23, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %10, %11, %19, %24, %26, %25, %4, %5 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
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
  func.func private @closed_call(%arg0: tensor<1x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4x1xf32>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xi1>, %arg7: tensor<1x1xf32>, %arg8: tensor<1x1xi1>, %arg9: tensor<1x1xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4xf32>, %arg12: tensor<4x4xf32>, %arg13: tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>) {
    %0 = stablehlo.dot_general %arg1, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.dot_general %arg1, %arg12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.add %2, %arg3 : tensor<4x4xf32>
    %4 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4xf32>) -> tensor<1xf32>
    %5 = stablehlo.subtract %arg13, %4 : tensor<1xf32>
    %6 = stablehlo.dot_general %arg0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.dot_general %6, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.add %7, %arg5 : tensor<1x1xf32>
    %9:2 = call @_cholesky_1(%8, %arg6, %arg7, %arg8, %arg9) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x1xf32>)
    %10 = stablehlo.dot_general %arg0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %11:2 = call @_cho_solve_2(%9#0, %10) : (tensor<1x1xf32>, tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>)
    %12 = stablehlo.transpose %11#0, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %13 = stablehlo.dot_general %12, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1xf32>) -> tensor<4xf32>
    %14 = stablehlo.add %0, %13 : tensor<4xf32>
    %15 = stablehlo.dot_general %12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.subtract %arg10, %15 : tensor<4x4xf32>
    %17 = stablehlo.dot_general %16, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %18 = stablehlo.transpose %16, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.dot_general %17, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %20 = stablehlo.dot_general %12, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %21 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.dot_general %20, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %23 = stablehlo.add %19, %22 : tensor<4x4xf32>
    return %14, %23, %14, %23, %0, %3, %arg11, %arg12, %1, %0, %3, %6, %9#1, %9#0, %11#1, %11#0, %5, %12, %16, %18, %17, %21, %20 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>
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
  func.func private @closed_call_10(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %1:4 = call @inv_11(%arg7, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    %2 = stablehlo.dot_general %0, %1#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.subtract %arg2, %arg6 : tensor<4xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %5 = stablehlo.add %arg4, %4 : tensor<4xf32>
    %6 = stablehlo.subtract %arg3, %arg7 : tensor<4x4xf32>
    %7 = stablehlo.dot_general %2, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %8 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.add %arg5, %9 : tensor<4x4xf32>
    return %5, %10, %5, %1#1, %1#2, %1#3, %1#0, %0, %3, %2, %6, %8, %7 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @inv_11(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:4 = call @solve_12(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @solve_12(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
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
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<5x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<5x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x4xf32>
    return %1 : tensor<5x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<5x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<5x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<5x4xi32>
    return %1 : tensor<5x4xi32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<5x4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @closed_call_17(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4x4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<4xi32>, %arg9: tensor<4x4xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4xf32>, %arg12: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.add %arg2, %arg3 : tensor<4xf32>
    %1 = stablehlo.dot_general %0, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.dot_general %0, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.negate %1 : tensor<4xf32>
    %4 = stablehlo.dot_general %2, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %6 = stablehlo.dot_general %2, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %7 = call @inv_18(%arg5, %arg6, %arg7, %arg8, %5) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %8 = stablehlo.dot_general %6, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.dot_general %6, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.transpose %9, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<4x4xf32>
    return %12, %1, %0, %10, %3, %7 : tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>
  }
  func.func private @inv_18(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = call @solve_19(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @solve_19(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = call @_lu_solve_20(%arg2, %arg3, %0) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.negate %1 : tensor<4x4xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_lu_solve_20(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
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
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<6x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<6x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<6x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<6x1x4xf32>, %arg1: tensor<i32>) -> tensor<1x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 4] : (tensor<6x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_index_in_dim_24(%arg0: tensor<6x1x1xf32>, %arg1: tensor<i32>) -> tensor<1x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 1] : (tensor<6x1x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1xf32>) -> tensor<1x1xf32>
    return %1 : tensor<1x1xf32>
  }
  func.func private @dynamic_index_in_dim_25(%arg0: tensor<6x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<6x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @closed_call_26(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<4x1xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xf32>, %arg7: tensor<1x1xi1>, %arg8: tensor<1x1xf32>, %arg9: tensor<1x1xi1>, %arg10: tensor<1x1xf32>, %arg11: tensor<1x1xi1>, %arg12: tensor<1x1xf32>, %arg13: tensor<1x1xf32>, %arg14: tensor<4x4xf32>, %arg15: tensor<4x4xf32>, %arg16: tensor<1x4xf32>, %arg17: tensor<1x1xf32>, %arg18: tensor<4xf32>, %arg19: tensor<4x4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<4x4xf32>, %arg22: tensor<4xf32>, %arg23: tensor<4x4xf32>, %arg24: tensor<4xf32>, %arg25: tensor<4x4xf32>, %arg26: tensor<4x4xf32>, %arg27: tensor<4xf32>, %arg28: tensor<4x4xf32>, %arg29: tensor<1x4xf32>, %arg30: tensor<1x1xf32>, %arg31: tensor<1x1xf32>, %arg32: tensor<1x4xf32>, %arg33: tensor<1x4xf32>, %arg34: tensor<1xf32>, %arg35: tensor<4x1xf32>, %arg36: tensor<4x4xf32>, %arg37: tensor<4x4xf32>, %arg38: tensor<4x4xf32>, %arg39: tensor<1x4xf32>, %arg40: tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg18, %arg20 : tensor<4xf32>
    %1 = stablehlo.add %arg19, %arg21 : tensor<4x4xf32>
    %2 = stablehlo.dot_general %1, %arg40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %4 = stablehlo.dot_general %1, %arg39, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %6 = stablehlo.dot_general %4, %arg35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.add %arg17, %7 : tensor<1x1xf32>
    %9 = stablehlo.dot_general %4, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.add %5, %9 : tensor<4x1xf32>
    %11 = stablehlo.dot_general %1, %arg38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.dot_general %1, %arg37, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.dot_general %13, %arg36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.add %arg23, %16 : tensor<4x4xf32>
    %18 = stablehlo.dot_general %13, %arg28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %14, %18 : tensor<4x4xf32>
    %20 = stablehlo.negate %19 : tensor<4x4xf32>
    %21 = stablehlo.dot_general %20, %arg35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.add %arg16, %22 : tensor<1x4xf32>
    %24 = stablehlo.dot_general %20, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %25 = stablehlo.add %10, %24 : tensor<4x1xf32>
    %26 = stablehlo.add %arg22, %0 : tensor<4xf32>
    %27 = stablehlo.dot_general %0, %arg35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
    %28 = stablehlo.dot_general %0, %arg34, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.add %25, %28 : tensor<4x1xf32>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %31:2 = call @_cho_solve_27(%arg9, %arg10, %arg31, %arg32, %arg11, %arg12, %arg33, %30) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
    %32 = stablehlo.dot_general %31#1, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %17, %33 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %31#1, %arg28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %36 = stablehlo.add %23, %35 : tensor<1x4xf32>
    %37 = call @_cholesky_28(%arg30, %arg4, %arg5, %arg6, %arg7, %arg8, %31#0) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.add %8, %37 : tensor<1x1xf32>
    %39 = stablehlo.dot_general %37, %arg29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %41 = stablehlo.dot_general %37, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
    %42 = stablehlo.transpose %40, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %43 = stablehlo.add %36, %42 : tensor<1x4xf32>
    %44 = stablehlo.dot_general %41, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %46 = stablehlo.add %34, %45 : tensor<4x4xf32>
    %47 = stablehlo.dot_general %41, %arg28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.add %43, %47 : tensor<1x4xf32>
    %49 = stablehlo.negate %27 : tensor<1xf32>
    %50 = stablehlo.dot_general %49, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
    %51 = stablehlo.add %26, %50 : tensor<4xf32>
    %52 = stablehlo.dot_general %49, %arg27, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %53 = stablehlo.add %48, %52 : tensor<1x4xf32>
    %54 = stablehlo.add %arg15, %46 : tensor<4x4xf32>
    %55 = stablehlo.dot_general %46, %arg26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %57 = stablehlo.dot_general %46, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %58 = stablehlo.transpose %56, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.add %arg14, %58 : tensor<4x4xf32>
    %60 = stablehlo.dot_general %57, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.dot_general %57, %arg25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.add %59, %62 : tensor<4x4xf32>
    %64 = stablehlo.dot_general %51, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %65 = stablehlo.dot_general %51, %arg24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.add %63, %65 : tensor<4x4xf32>
    return %66, %54, %53, %38, %64, %61, %27 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>
  }
  func.func private @_cho_solve_27(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x4xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x4xf32>, %arg7: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
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
  func.func private @_cholesky_28(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg4, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg3 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %10 : tensor<1x1xf32>
  }
  func.func private @tril_29(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<4x4xf32>
    %2 = call @elu_31(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_31(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4xi1>, %arg5: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_32(%arg4, %arg5) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<4x4xf32>
    %4 = call @_where_33(%arg0, %arg1, %3) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<4x4xf32>
    return %5 : tensor<4x4xf32>
  }
  func.func private @_where_32(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_where_33(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
