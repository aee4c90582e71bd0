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
      %84:6 = func.call @closed_call(%iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %83) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_27, %84#2, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %84#3, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_29, %84#4, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %84#5, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_24, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %89, %84#0, %84#1, %85, %86, %87, %88 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
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
      %89:2 = func.call @closed_call_4(%iterArg_23, %iterArg_25, %85, %86, %87, %88) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
      %90 = func.call @dynamic_update_index_in_dim_6(%iterArg_26, %89#1, %84) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_24, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %91, %89#0, %90 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>
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
  func.func private @closed_call_4(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.dot_general %arg3, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = call @inv(%arg5) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.subtract %arg1, %arg4 : tensor<4xf32>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg2, %5 : tensor<4xf32>
    return %6, %6 : tensor<4xf32>, tensor<4xf32>
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
      %83 = stablehlo.compare LT, %iterArg_24, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %83 : tensor<i1>
    } do {
      %83 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %84:6 = func.call @closed_call(%iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %83) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_27, %84#2, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %84#3, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_29, %84#4, %iterArg_24) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %84#5, %iterArg_24) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_24, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %89, %84#0, %84#1, %85, %86, %87, %88 : tensor<6x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>
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
      %89:2 = func.call @closed_call_4(%iterArg_23, %iterArg_25, %85, %86, %87, %88) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
      %90 = func.call @dynamic_update_index_in_dim_5(%iterArg_26, %89#1, %84) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_24, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %91, %89#0, %90 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>
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
  func.func private @closed_call_4(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.dot_general %arg3, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = call @inv(%arg5) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.subtract %arg1, %arg4 : tensor<4xf32>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg2, %5 : tensor<4xf32>
    return %6, %6 : tensor<4xf32>, tensor<4xf32>
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
    %53:6 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
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
    %82:36 = stablehlo.while(%iterArg = %arg6, %iterArg_73 = %arg1, %iterArg_74 = %17, %iterArg_75 = %51, %iterArg_76 = %26, %iterArg_77 = %52, %iterArg_78 = %35, %iterArg_79 = %53#2, %iterArg_80 = %53#3, %iterArg_81 = %53#4, %iterArg_82 = %53#5, %iterArg_83 = %60, %iterArg_84 = %c_29, %iterArg_85 = %arg4, %iterArg_86 = %50, %iterArg_87 = %61, %iterArg_88 = %62, %iterArg_89 = %63, %iterArg_90 = %64, %iterArg_91 = %65, %iterArg_92 = %66, %iterArg_93 = %67, %iterArg_94 = %68, %iterArg_95 = %69, %iterArg_96 = %70, %iterArg_97 = %71, %iterArg_98 = %72, %iterArg_99 = %73, %iterArg_100 = %74, %iterArg_101 = %75, %iterArg_102 = %76, %iterArg_103 = %77, %iterArg_104 = %78, %iterArg_105 = %79, %iterArg_106 = %80, %iterArg_107 = %81) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_108 = stablehlo.constant dense<6> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_84, %c_108, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %173 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_84) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %174:23 = func.call @closed_call(%iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_85, %iterArg_86, %173) : (tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>)
      %175 = func.call @dynamic_update_index_in_dim(%iterArg_87, %174#2, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %176 = func.call @dynamic_update_index_in_dim_3(%iterArg_88, %174#3, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_89, %174#4, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %178 = func.call @dynamic_update_index_in_dim_3(%iterArg_90, %174#5, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %179 = func.call @dynamic_update_index_in_dim(%iterArg_91, %174#6, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %180 = func.call @dynamic_update_index_in_dim_3(%iterArg_92, %174#7, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %181 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %174#8, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %182 = func.call @dynamic_update_index_in_dim(%iterArg_94, %174#9, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %183 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %174#10, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %184 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %174#11, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_5(%iterArg_97, %174#12, %iterArg_84) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %186 = func.call @dynamic_update_index_in_dim_5(%iterArg_98, %174#13, %iterArg_84) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %187 = func.call @dynamic_update_index_in_dim_4(%iterArg_99, %174#14, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %188 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %174#15, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %189 = func.call @dynamic_update_index_in_dim_6(%iterArg_101, %174#16, %iterArg_84) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %190 = func.call @dynamic_update_index_in_dim_7(%iterArg_102, %174#17, %iterArg_84) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %191 = func.call @dynamic_update_index_in_dim_3(%iterArg_103, %174#18, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %192 = func.call @dynamic_update_index_in_dim_3(%iterArg_104, %174#19, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %193 = func.call @dynamic_update_index_in_dim_3(%iterArg_105, %174#20, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_4(%iterArg_106, %174#21, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_7(%iterArg_107, %174#22, %iterArg_84) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_108 = stablehlo.constant dense<1> : tensor<i32>
      %196 = stablehlo.add %iterArg_84, %c_108 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %196, %174#0, %174#1, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %83 = stablehlo.slice %82#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4xf32>) -> tensor<4xf32>
    %85 = stablehlo.slice %82#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.slice %82#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %87 = stablehlo.slice %82#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %88 = stablehlo.slice %82#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %89 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %90 = call @inv() : () -> tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %99:16 = stablehlo.while(%iterArg = %85, %iterArg_73 = %86, %iterArg_74 = %87, %iterArg_75 = %88, %iterArg_76 = %89, %iterArg_77 = %90, %iterArg_78 = %c_38, %iterArg_79 = %84, %iterArg_80 = %91, %iterArg_81 = %92, %iterArg_82 = %93, %iterArg_83 = %94, %iterArg_84 = %95, %iterArg_85 = %96, %iterArg_86 = %97, %iterArg_87 = %98) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_88 = stablehlo.constant dense<5> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_78, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %c_88 = stablehlo.constant dense<5> : tensor<i32>
      %173 = stablehlo.subtract %c_88, %iterArg_78 : tensor<i32>
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %174 = stablehlo.subtract %173, %c_89 : tensor<i32>
      %175 = func.call @dynamic_index_in_dim_8(%iterArg, %174) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_9(%iterArg_73, %174) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_8(%iterArg_74, %174) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %178 = func.call @dynamic_index_in_dim_9(%iterArg_75, %174) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179:9 = func.call @closed_call_10(%iterArg_76, %iterArg_77, %iterArg_79, %175, %176, %177, %178) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %180 = func.call @dynamic_update_index_in_dim_14(%iterArg_80, %179#1, %174) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %181 = func.call @dynamic_update_index_in_dim_15(%iterArg_81, %179#2, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %182 = func.call @dynamic_update_index_in_dim_15(%iterArg_82, %179#3, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %183 = func.call @dynamic_update_index_in_dim_16(%iterArg_83, %179#4, %174) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %184 = func.call @dynamic_update_index_in_dim_15(%iterArg_84, %179#5, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_15(%iterArg_85, %179#6, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim_14(%iterArg_86, %179#7, %174) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %187 = func.call @dynamic_update_index_in_dim_15(%iterArg_87, %179#8, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.add %iterArg_78, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %188, %179#0, %180, %181, %182, %183, %184, %185, %186, %187 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %100 = stablehlo.negate %99#8 : tensor<5x4xf32>
    %101 = stablehlo.exponential %100 : tensor<5x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %103 = stablehlo.add %102, %101 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %105 = stablehlo.divide %104, %103 : tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<5x4xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %110 = stablehlo.multiply %109, %105 : tensor<5x4xf32>
    %111 = stablehlo.add %99#8, %110 : tensor<5x4xf32>
    %112 = chlo.atan %111 : tensor<5x4xf32> -> tensor<5x4xf32>
    %113 = chlo.square %111 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %115 = stablehlo.add %114, %113 : tensor<5x4xf32>
    %116 = stablehlo.negate %112 : tensor<5x4xf32>
    %117 = stablehlo.exponential %116 : tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %119 = stablehlo.add %118, %117 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %121 = stablehlo.divide %120, %119 : tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %123 = stablehlo.subtract %122, %121 : tensor<5x4xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %127 = stablehlo.multiply %126, %125 : tensor<5x4xf32>
    %128 = stablehlo.multiply %127, %124 : tensor<5x4xf32>
    %129 = stablehlo.add %125, %128 : tensor<5x4xf32>
    %130 = stablehlo.divide %129, %115 : tensor<5x4xf32>
    %cst_49 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %132 = stablehlo.multiply %131, %130 : tensor<5x4xf32>
    %133 = stablehlo.multiply %132, %108 : tensor<5x4xf32>
    %134 = stablehlo.add %130, %133 : tensor<5x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %141:18 = stablehlo.while(%iterArg = %134, %iterArg_73 = %86, %iterArg_74 = %99#9, %iterArg_75 = %88, %iterArg_76 = %99#10, %iterArg_77 = %99#11, %iterArg_78 = %99#12, %iterArg_79 = %99#13, %iterArg_80 = %99#14, %iterArg_81 = %99#15, %iterArg_82 = %89, %iterArg_83 = %c_56, %iterArg_84 = %136, %iterArg_85 = %135, %iterArg_86 = %137, %iterArg_87 = %138, %iterArg_88 = %139, %iterArg_89 = %140) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_90 = stablehlo.constant dense<5> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_83, %c_90, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %173 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_83) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %174 = func.call @dynamic_index_in_dim_9(%iterArg_73, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_9(%iterArg_74, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %176 = func.call @dynamic_index_in_dim_9(%iterArg_75, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_9(%iterArg_76, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %178 = func.call @dynamic_index_in_dim_17(%iterArg_77, %iterArg_83) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %179 = func.call @dynamic_index_in_dim_9(%iterArg_78, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %180 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %181 = func.call @dynamic_index_in_dim_8(%iterArg_80, %iterArg_83) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %182 = func.call @dynamic_index_in_dim_9(%iterArg_81, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %183:6 = func.call @closed_call_18(%iterArg_82, %iterArg_84, %iterArg_85, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %184 = func.call @dynamic_update_index_in_dim_14(%iterArg_86, %183#2, %iterArg_83) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_15(%iterArg_87, %183#3, %iterArg_83) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim_14(%iterArg_88, %183#4, %iterArg_83) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %187 = func.call @dynamic_update_index_in_dim_15(%iterArg_89, %183#5, %iterArg_83) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.add %iterArg_83, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %188, %183#0, %183#1, %184, %185, %186, %187 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.pad %141#17, %cst_57, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %141#16, %cst_58, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.pad %141#15, %cst_59, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %141#14, %cst_60, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %146 = stablehlo.broadcast_in_dim %141#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_61, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %148 = stablehlo.add %145, %147 : tensor<6x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %156:39 = stablehlo.while(%iterArg = %148, %iterArg_73 = %144, %iterArg_74 = %143, %iterArg_75 = %142, %iterArg_76 = %82#19, %iterArg_77 = %82#20, %iterArg_78 = %82#21, %iterArg_79 = %82#22, %iterArg_80 = %82#23, %iterArg_81 = %82#24, %iterArg_82 = %82#25, %iterArg_83 = %82#26, %iterArg_84 = %82#27, %iterArg_85 = %82#28, %iterArg_86 = %82#29, %iterArg_87 = %82#30, %iterArg_88 = %82#31, %iterArg_89 = %82#32, %iterArg_90 = %82#33, %iterArg_91 = %82#34, %iterArg_92 = %82#35, %iterArg_93 = %17, %iterArg_94 = %51, %iterArg_95 = %arg1, %iterArg_96 = %52, %iterArg_97 = %53#0, %iterArg_98 = %53#1, %iterArg_99 = %53#2, %iterArg_100 = %54#0, %iterArg_101 = %54#1, %iterArg_102 = %35, %iterArg_103 = %c_69, %iterArg_104 = %151, %iterArg_105 = %152, %iterArg_106 = %153, %iterArg_107 = %154, %iterArg_108 = %149, %iterArg_109 = %150, %iterArg_110 = %155) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_103, %c_111, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %173 = stablehlo.subtract %c_111, %iterArg_103 : tensor<i32>
      %c_112 = stablehlo.constant dense<1> : tensor<i32>
      %174 = stablehlo.subtract %173, %c_112 : tensor<i32>
      %175 = func.call @dynamic_index_in_dim_22(%iterArg, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_23(%iterArg_73, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_22(%iterArg_74, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %178 = func.call @dynamic_index_in_dim_23(%iterArg_75, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179 = func.call @dynamic_index_in_dim_22(%iterArg_76, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %180 = func.call @dynamic_index_in_dim_23(%iterArg_77, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %181 = func.call @dynamic_index_in_dim_23(%iterArg_78, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %182 = func.call @dynamic_index_in_dim_22(%iterArg_79, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_23(%iterArg_80, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_24(%iterArg_81, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %185 = func.call @dynamic_index_in_dim_25(%iterArg_82, %174) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %186 = func.call @dynamic_index_in_dim_25(%iterArg_83, %174) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %187 = func.call @dynamic_index_in_dim_24(%iterArg_84, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %188 = func.call @dynamic_index_in_dim_24(%iterArg_85, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %189 = func.call @dynamic_index_in_dim(%iterArg_86, %174) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %190 = func.call @dynamic_index_in_dim_26(%iterArg_87, %174) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %191 = func.call @dynamic_index_in_dim_23(%iterArg_88, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192 = func.call @dynamic_index_in_dim_23(%iterArg_89, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %193 = func.call @dynamic_index_in_dim_23(%iterArg_90, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %194 = func.call @dynamic_index_in_dim_24(%iterArg_91, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %195 = func.call @dynamic_index_in_dim_26(%iterArg_92, %174) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %196:7 = func.call @closed_call_27(%iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>)
      %197 = func.call @dynamic_update_index_in_dim_6(%iterArg_110, %196#6, %174) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_113 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.add %iterArg_103, %c_113 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %198, %196#0, %196#1, %196#2, %196#3, %196#4, %196#5, %197 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %157 = stablehlo.add %141#12, %156#32 : tensor<4x4xf32>
    %158 = stablehlo.dot_general %156#37, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %160 = stablehlo.dot_general %156#37, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %161 = stablehlo.transpose %159, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %162 = stablehlo.add %160, %161 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<4x4xf32>
    %165 = call @tril_30(%37#1, %164) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %166 = call @selu_31(%36#1, %36#2, %36#3, %36#4, %165) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %167 = stablehlo.multiply %156#35, %33 : tensor<1x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.multiply %168, %27 : tensor<f32>
    %170 = stablehlo.multiply %156#33, %24 : tensor<4x4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%170 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %172 = stablehlo.multiply %171, %18 : tensor<f32>
    return %157, %156#34, %172, %169, %156#36, %166, %156#38 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
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
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x4xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4x4xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %11, %3, %7, %8, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
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
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
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
    %11 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %13 = stablehlo.add %11, %12 : tensor<1x1xi32>
    %14 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %15 = stablehlo.compare EQ, %13, %14, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %16 = stablehlo.convert %15 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %18 = stablehlo.add %17, %16 : tensor<1x1xf32>
    %19 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %21 = stablehlo.add %19, %20 : tensor<1x1xi32>
    %22 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %10, %18, %23, %24, %4, %5 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
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
  func.func private @closed_call_10(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %1:4 = call @inv_11(%arg6, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    %2 = stablehlo.dot_general %0, %1#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.subtract %arg2, %arg5 : tensor<4xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<4xf32>
    return %5, %5, %1#1, %1#2, %1#3, %1#0, %0, %3, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>
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
  func.func private @closed_call_27(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<4x1xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xi1>, %arg7: tensor<1x1xi1>, %arg8: tensor<1x1xi1>, %arg9: tensor<1x1xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4x4xf32>, %arg12: tensor<1x4xf32>, %arg13: tensor<1x1xf32>, %arg14: tensor<4xf32>, %arg15: tensor<4x4xf32>, %arg16: tensor<4xf32>, %arg17: tensor<4x4xf32>, %arg18: tensor<4xf32>, %arg19: tensor<4x4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<4x4xf32>, %arg22: tensor<4x4xf32>, %arg23: tensor<4xf32>, %arg24: tensor<4x4xf32>, %arg25: tensor<1x4xf32>, %arg26: tensor<1x1xf32>, %arg27: tensor<1x1xf32>, %arg28: tensor<1x4xf32>, %arg29: tensor<1x4xf32>, %arg30: tensor<1xf32>, %arg31: tensor<4x1xf32>, %arg32: tensor<4x4xf32>, %arg33: tensor<4x4xf32>, %arg34: tensor<4x4xf32>, %arg35: tensor<1x4xf32>, %arg36: tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg14, %arg16 : tensor<4xf32>
    %1 = stablehlo.add %arg15, %arg17 : tensor<4x4xf32>
    %2 = stablehlo.dot_general %1, %arg36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %4 = stablehlo.dot_general %1, %arg35, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %6 = stablehlo.dot_general %4, %arg31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.add %arg13, %7 : tensor<1x1xf32>
    %9 = stablehlo.dot_general %4, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.add %5, %9 : tensor<4x1xf32>
    %11 = stablehlo.dot_general %1, %arg34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.dot_general %1, %arg33, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.dot_general %13, %arg32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.add %arg19, %16 : tensor<4x4xf32>
    %18 = stablehlo.dot_general %13, %arg24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %14, %18 : tensor<4x4xf32>
    %20 = stablehlo.negate %19 : tensor<4x4xf32>
    %21 = stablehlo.dot_general %20, %arg31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.add %arg12, %22 : tensor<1x4xf32>
    %24 = stablehlo.dot_general %20, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %25 = stablehlo.add %10, %24 : tensor<4x1xf32>
    %26 = stablehlo.add %arg18, %0 : tensor<4xf32>
    %27 = stablehlo.dot_general %0, %arg31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
    %28 = stablehlo.dot_general %0, %arg30, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.add %25, %28 : tensor<4x1xf32>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %31:2 = call @_cho_solve_28(%arg7, %arg27, %arg28, %arg8, %arg29, %30) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
    %32 = stablehlo.dot_general %31#1, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %17, %33 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %31#1, %arg24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %36 = stablehlo.add %23, %35 : tensor<1x4xf32>
    %37 = call @_cholesky_29(%arg26, %arg4, %arg5, %arg6, %31#0) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.add %8, %37 : tensor<1x1xf32>
    %39 = stablehlo.dot_general %37, %arg25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %41 = stablehlo.dot_general %37, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
    %42 = stablehlo.transpose %40, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %43 = stablehlo.add %36, %42 : tensor<1x4xf32>
    %44 = stablehlo.dot_general %41, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %46 = stablehlo.add %34, %45 : tensor<4x4xf32>
    %47 = stablehlo.dot_general %41, %arg24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.add %43, %47 : tensor<1x4xf32>
    %49 = stablehlo.negate %27 : tensor<1xf32>
    %50 = stablehlo.dot_general %49, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
    %51 = stablehlo.add %26, %50 : tensor<4xf32>
    %52 = stablehlo.dot_general %49, %arg23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %53 = stablehlo.add %48, %52 : tensor<1x4xf32>
    %54 = stablehlo.add %arg11, %46 : tensor<4x4xf32>
    %55 = stablehlo.dot_general %46, %arg22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %57 = stablehlo.dot_general %46, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %58 = stablehlo.transpose %56, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.add %arg10, %58 : tensor<4x4xf32>
    %60 = stablehlo.dot_general %57, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.dot_general %57, %arg21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.add %59, %62 : tensor<4x4xf32>
    %64 = stablehlo.dot_general %51, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %65 = stablehlo.dot_general %51, %arg20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.add %63, %65 : tensor<4x4xf32>
    return %66, %54, %53, %38, %64, %61, %27 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>
  }
  func.func private @_cho_solve_28(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x4xf32>, %arg5: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
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
  func.func private @_cholesky_29(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg3, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg2 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %10 : tensor<1x1xf32>
  }
  func.func private @tril_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_31(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<4x4xf32>
    %2 = call @elu_32(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_32(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_33(%arg3, %arg4) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4x4xf32>
    %4 = call @_where_34(%arg0, %3) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
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
  func.func private @_where_34(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
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
    %53:6 = call @_cholesky() : () -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>)
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
    %82:36 = stablehlo.while(%iterArg = %arg6, %iterArg_73 = %arg1, %iterArg_74 = %17, %iterArg_75 = %51, %iterArg_76 = %26, %iterArg_77 = %52, %iterArg_78 = %35, %iterArg_79 = %53#2, %iterArg_80 = %53#3, %iterArg_81 = %53#4, %iterArg_82 = %53#5, %iterArg_83 = %60, %iterArg_84 = %c_29, %iterArg_85 = %arg4, %iterArg_86 = %50, %iterArg_87 = %61, %iterArg_88 = %62, %iterArg_89 = %63, %iterArg_90 = %64, %iterArg_91 = %65, %iterArg_92 = %66, %iterArg_93 = %67, %iterArg_94 = %68, %iterArg_95 = %69, %iterArg_96 = %70, %iterArg_97 = %71, %iterArg_98 = %72, %iterArg_99 = %73, %iterArg_100 = %74, %iterArg_101 = %75, %iterArg_102 = %76, %iterArg_103 = %77, %iterArg_104 = %78, %iterArg_105 = %79, %iterArg_106 = %80, %iterArg_107 = %81) : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    cond {
      %c_108 = stablehlo.constant dense<6> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_84, %c_108, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %173 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_84) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %174:23 = func.call @closed_call(%iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_85, %iterArg_86, %173) : (tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>)
      %175 = func.call @dynamic_update_index_in_dim(%iterArg_87, %174#2, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %176 = func.call @dynamic_update_index_in_dim_3(%iterArg_88, %174#3, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_89, %174#4, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %178 = func.call @dynamic_update_index_in_dim_3(%iterArg_90, %174#5, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %179 = func.call @dynamic_update_index_in_dim(%iterArg_91, %174#6, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %180 = func.call @dynamic_update_index_in_dim_3(%iterArg_92, %174#7, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %181 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %174#8, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %182 = func.call @dynamic_update_index_in_dim(%iterArg_94, %174#9, %iterArg_84) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<6x4xf32>
      %183 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %174#10, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %184 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %174#11, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_5(%iterArg_97, %174#12, %iterArg_84) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %186 = func.call @dynamic_update_index_in_dim_5(%iterArg_98, %174#13, %iterArg_84) : (tensor<6x1x1xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<6x1x1xf32>
      %187 = func.call @dynamic_update_index_in_dim_4(%iterArg_99, %174#14, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %188 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %174#15, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %189 = func.call @dynamic_update_index_in_dim_6(%iterArg_101, %174#16, %iterArg_84) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %190 = func.call @dynamic_update_index_in_dim_7(%iterArg_102, %174#17, %iterArg_84) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %191 = func.call @dynamic_update_index_in_dim_3(%iterArg_103, %174#18, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %192 = func.call @dynamic_update_index_in_dim_3(%iterArg_104, %174#19, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %193 = func.call @dynamic_update_index_in_dim_3(%iterArg_105, %174#20, %iterArg_84) : (tensor<6x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<6x4x4xf32>
      %194 = func.call @dynamic_update_index_in_dim_4(%iterArg_106, %174#21, %iterArg_84) : (tensor<6x1x4xf32>, tensor<1x4xf32>, tensor<i32>) -> tensor<6x1x4xf32>
      %195 = func.call @dynamic_update_index_in_dim_7(%iterArg_107, %174#22, %iterArg_84) : (tensor<6x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<6x4x1xf32>
      %c_108 = stablehlo.constant dense<1> : tensor<i32>
      %196 = stablehlo.add %iterArg_84, %c_108 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %196, %174#0, %174#1, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195 : tensor<6x1xf32>, tensor<1x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>
    }
    %83 = stablehlo.slice %82#15 [5:6, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x4xf32>) -> tensor<4xf32>
    %85 = stablehlo.slice %82#15 [0:5, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.slice %82#16 [0:5, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %87 = stablehlo.slice %82#17 [1:6, 0:4] : (tensor<6x4xf32>) -> tensor<5x4xf32>
    %88 = stablehlo.slice %82#18 [1:6, 0:4, 0:4] : (tensor<6x4x4xf32>) -> tensor<5x4x4xf32>
    %89 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %90 = call @inv() : () -> tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<5x4xi32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %99:16 = stablehlo.while(%iterArg = %85, %iterArg_73 = %86, %iterArg_74 = %87, %iterArg_75 = %88, %iterArg_76 = %89, %iterArg_77 = %90, %iterArg_78 = %c_38, %iterArg_79 = %84, %iterArg_80 = %91, %iterArg_81 = %92, %iterArg_82 = %93, %iterArg_83 = %94, %iterArg_84 = %95, %iterArg_85 = %96, %iterArg_86 = %97, %iterArg_87 = %98) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_88 = stablehlo.constant dense<5> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_78, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %c_88 = stablehlo.constant dense<5> : tensor<i32>
      %173 = stablehlo.subtract %c_88, %iterArg_78 : tensor<i32>
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %174 = stablehlo.subtract %173, %c_89 : tensor<i32>
      %175 = func.call @dynamic_index_in_dim_8(%iterArg, %174) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_9(%iterArg_73, %174) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_8(%iterArg_74, %174) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %178 = func.call @dynamic_index_in_dim_9(%iterArg_75, %174) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179:9 = func.call @closed_call_10(%iterArg_76, %iterArg_77, %iterArg_79, %175, %176, %177, %178) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %180 = func.call @dynamic_update_index_in_dim_13(%iterArg_80, %179#1, %174) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %181 = func.call @dynamic_update_index_in_dim_14(%iterArg_81, %179#2, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %182 = func.call @dynamic_update_index_in_dim_14(%iterArg_82, %179#3, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %183 = func.call @dynamic_update_index_in_dim_15(%iterArg_83, %179#4, %174) : (tensor<5x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5x4xi32>
      %184 = func.call @dynamic_update_index_in_dim_14(%iterArg_84, %179#5, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_14(%iterArg_85, %179#6, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim_13(%iterArg_86, %179#7, %174) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %187 = func.call @dynamic_update_index_in_dim_14(%iterArg_87, %179#8, %174) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.add %iterArg_78, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %188, %179#0, %180, %181, %182, %183, %184, %185, %186, %187 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %100 = stablehlo.negate %99#8 : tensor<5x4xf32>
    %101 = stablehlo.exponential %100 : tensor<5x4xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %103 = stablehlo.add %102, %101 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %105 = stablehlo.divide %104, %103 : tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<5x4xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %110 = stablehlo.multiply %109, %105 : tensor<5x4xf32>
    %111 = stablehlo.add %99#8, %110 : tensor<5x4xf32>
    %112 = chlo.atan %111 : tensor<5x4xf32> -> tensor<5x4xf32>
    %113 = chlo.square %111 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %115 = stablehlo.add %114, %113 : tensor<5x4xf32>
    %116 = stablehlo.negate %112 : tensor<5x4xf32>
    %117 = stablehlo.exponential %116 : tensor<5x4xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %119 = stablehlo.add %118, %117 : tensor<5x4xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %121 = stablehlo.divide %120, %119 : tensor<5x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %123 = stablehlo.subtract %122, %121 : tensor<5x4xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<5x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_48 = stablehlo.constant dense<4.120000e-01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %127 = stablehlo.multiply %126, %125 : tensor<5x4xf32>
    %128 = stablehlo.multiply %127, %124 : tensor<5x4xf32>
    %129 = stablehlo.add %125, %128 : tensor<5x4xf32>
    %130 = stablehlo.divide %129, %115 : tensor<5x4xf32>
    %cst_49 = stablehlo.constant dense<2.840000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %132 = stablehlo.multiply %131, %130 : tensor<5x4xf32>
    %133 = stablehlo.multiply %132, %108 : tensor<5x4xf32>
    %134 = stablehlo.add %130, %133 : tensor<5x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x4x4xf32>
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %141:18 = stablehlo.while(%iterArg = %134, %iterArg_73 = %86, %iterArg_74 = %99#9, %iterArg_75 = %88, %iterArg_76 = %99#10, %iterArg_77 = %99#11, %iterArg_78 = %99#12, %iterArg_79 = %99#13, %iterArg_80 = %99#14, %iterArg_81 = %99#15, %iterArg_82 = %89, %iterArg_83 = %c_56, %iterArg_84 = %136, %iterArg_85 = %135, %iterArg_86 = %137, %iterArg_87 = %138, %iterArg_88 = %139, %iterArg_89 = %140) : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    cond {
      %c_90 = stablehlo.constant dense<5> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_83, %c_90, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %173 = func.call @dynamic_index_in_dim_8(%iterArg, %iterArg_83) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %174 = func.call @dynamic_index_in_dim_9(%iterArg_73, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %175 = func.call @dynamic_index_in_dim_9(%iterArg_74, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %176 = func.call @dynamic_index_in_dim_9(%iterArg_75, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_9(%iterArg_76, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %178 = func.call @dynamic_index_in_dim_16(%iterArg_77, %iterArg_83) : (tensor<5x4xi32>, tensor<i32>) -> tensor<4xi32>
      %179 = func.call @dynamic_index_in_dim_9(%iterArg_78, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %180 = func.call @dynamic_index_in_dim_9(%iterArg_79, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %181 = func.call @dynamic_index_in_dim_8(%iterArg_80, %iterArg_83) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %182 = func.call @dynamic_index_in_dim_9(%iterArg_81, %iterArg_83) : (tensor<5x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %183:6 = func.call @closed_call_17(%iterArg_82, %iterArg_84, %iterArg_85, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
      %184 = func.call @dynamic_update_index_in_dim_13(%iterArg_86, %183#2, %iterArg_83) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %185 = func.call @dynamic_update_index_in_dim_14(%iterArg_87, %183#3, %iterArg_83) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %186 = func.call @dynamic_update_index_in_dim_13(%iterArg_88, %183#4, %iterArg_83) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %187 = func.call @dynamic_update_index_in_dim_14(%iterArg_89, %183#5, %iterArg_83) : (tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<5x4x4xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.add %iterArg_83, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %188, %183#0, %183#1, %184, %185, %186, %187 : tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xi32>, tensor<5x4x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>, tensor<5x4xf32>, tensor<5x4x4xf32>
    }
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.pad %141#17, %cst_57, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %141#16, %cst_58, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.pad %141#15, %cst_59, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<5x4x4xf32>, tensor<f32>) -> tensor<6x4x4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %141#14, %cst_60, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %146 = stablehlo.broadcast_in_dim %141#13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_61, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<6x4xf32>
    %148 = stablehlo.add %145, %147 : tensor<6x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %156:39 = stablehlo.while(%iterArg = %148, %iterArg_73 = %144, %iterArg_74 = %143, %iterArg_75 = %142, %iterArg_76 = %82#19, %iterArg_77 = %82#20, %iterArg_78 = %82#21, %iterArg_79 = %82#22, %iterArg_80 = %82#23, %iterArg_81 = %82#24, %iterArg_82 = %82#25, %iterArg_83 = %82#26, %iterArg_84 = %82#27, %iterArg_85 = %82#28, %iterArg_86 = %82#29, %iterArg_87 = %82#30, %iterArg_88 = %82#31, %iterArg_89 = %82#32, %iterArg_90 = %82#33, %iterArg_91 = %82#34, %iterArg_92 = %82#35, %iterArg_93 = %17, %iterArg_94 = %51, %iterArg_95 = %arg1, %iterArg_96 = %52, %iterArg_97 = %53#0, %iterArg_98 = %53#1, %iterArg_99 = %53#2, %iterArg_100 = %54#0, %iterArg_101 = %54#1, %iterArg_102 = %35, %iterArg_103 = %c_69, %iterArg_104 = %151, %iterArg_105 = %152, %iterArg_106 = %153, %iterArg_107 = %154, %iterArg_108 = %149, %iterArg_109 = %150, %iterArg_110 = %155) : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    cond {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_103, %c_111, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %c_111 = stablehlo.constant dense<6> : tensor<i32>
      %173 = stablehlo.subtract %c_111, %iterArg_103 : tensor<i32>
      %c_112 = stablehlo.constant dense<1> : tensor<i32>
      %174 = stablehlo.subtract %173, %c_112 : tensor<i32>
      %175 = func.call @dynamic_index_in_dim_21(%iterArg, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %176 = func.call @dynamic_index_in_dim_22(%iterArg_73, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %177 = func.call @dynamic_index_in_dim_21(%iterArg_74, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %178 = func.call @dynamic_index_in_dim_22(%iterArg_75, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %179 = func.call @dynamic_index_in_dim_21(%iterArg_76, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %180 = func.call @dynamic_index_in_dim_22(%iterArg_77, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %181 = func.call @dynamic_index_in_dim_22(%iterArg_78, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %182 = func.call @dynamic_index_in_dim_21(%iterArg_79, %174) : (tensor<6x4xf32>, tensor<i32>) -> tensor<4xf32>
      %183 = func.call @dynamic_index_in_dim_22(%iterArg_80, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %184 = func.call @dynamic_index_in_dim_23(%iterArg_81, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %185 = func.call @dynamic_index_in_dim_24(%iterArg_82, %174) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %186 = func.call @dynamic_index_in_dim_24(%iterArg_83, %174) : (tensor<6x1x1xf32>, tensor<i32>) -> tensor<1x1xf32>
      %187 = func.call @dynamic_index_in_dim_23(%iterArg_84, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %188 = func.call @dynamic_index_in_dim_23(%iterArg_85, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %189 = func.call @dynamic_index_in_dim(%iterArg_86, %174) : (tensor<6x1xf32>, tensor<i32>) -> tensor<1xf32>
      %190 = func.call @dynamic_index_in_dim_25(%iterArg_87, %174) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %191 = func.call @dynamic_index_in_dim_22(%iterArg_88, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %192 = func.call @dynamic_index_in_dim_22(%iterArg_89, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %193 = func.call @dynamic_index_in_dim_22(%iterArg_90, %174) : (tensor<6x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %194 = func.call @dynamic_index_in_dim_23(%iterArg_91, %174) : (tensor<6x1x4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %195 = func.call @dynamic_index_in_dim_25(%iterArg_92, %174) : (tensor<6x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %196:7 = func.call @closed_call_26(%iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>)
      %197 = func.call @dynamic_update_index_in_dim_6(%iterArg_110, %196#6, %174) : (tensor<6x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6x1xf32>
      %c_113 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.add %iterArg_103, %c_113 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %198, %196#0, %196#1, %196#2, %196#3, %196#4, %196#5, %197 : tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x1x1xf32>, tensor<6x1x1xf32>, tensor<6x1x4xf32>, tensor<6x1x4xf32>, tensor<6x1xf32>, tensor<6x4x1xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x4x4xf32>, tensor<6x1x4xf32>, tensor<6x4x1xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
    }
    %157 = stablehlo.add %141#12, %156#32 : tensor<4x4xf32>
    %158 = stablehlo.dot_general %156#37, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %160 = stablehlo.dot_general %156#37, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %161 = stablehlo.transpose %159, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %162 = stablehlo.add %160, %161 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<4x4xf32>
    %165 = call @tril_29(%37#1, %164) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %166 = call @selu_30(%36#1, %36#2, %36#3, %36#4, %165) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %167 = stablehlo.multiply %156#35, %33 : tensor<1x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.multiply %168, %27 : tensor<f32>
    %170 = stablehlo.multiply %156#33, %24 : tensor<4x4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%170 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %172 = stablehlo.multiply %171, %18 : tensor<f32>
    return %157, %156#34, %172, %169, %156#36, %166, %156#38 : tensor<4x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<6x1xf32>
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
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x4xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4x4xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %11, %3, %7, %8, %1 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>
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
  func.func private @_cholesky() -> (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) {
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
    %11 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %13 = stablehlo.add %11, %12 : tensor<1x1xi32>
    %14 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %15 = stablehlo.compare EQ, %13, %14, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %16 = stablehlo.convert %15 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %18 = stablehlo.add %17, %16 : tensor<1x1xf32>
    %19 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %21 = stablehlo.add %19, %20 : tensor<1x1xi32>
    %22 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    return %10, %18, %23, %24, %4, %5 : tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>
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
  func.func private @closed_call_10(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %1:4 = call @inv_11(%arg6, %arg1) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    %2 = stablehlo.dot_general %0, %1#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.subtract %arg2, %arg5 : tensor<4xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<4xf32>
    return %5, %5, %1#1, %1#2, %1#3, %1#0, %0, %3, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>
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
  func.func private @closed_call_26(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<4x1xf32>, %arg4: tensor<1x1xi1>, %arg5: tensor<1x1xf32>, %arg6: tensor<1x1xi1>, %arg7: tensor<1x1xi1>, %arg8: tensor<1x1xi1>, %arg9: tensor<1x1xf32>, %arg10: tensor<4x4xf32>, %arg11: tensor<4x4xf32>, %arg12: tensor<1x4xf32>, %arg13: tensor<1x1xf32>, %arg14: tensor<4xf32>, %arg15: tensor<4x4xf32>, %arg16: tensor<4xf32>, %arg17: tensor<4x4xf32>, %arg18: tensor<4xf32>, %arg19: tensor<4x4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<4x4xf32>, %arg22: tensor<4x4xf32>, %arg23: tensor<4xf32>, %arg24: tensor<4x4xf32>, %arg25: tensor<1x4xf32>, %arg26: tensor<1x1xf32>, %arg27: tensor<1x1xf32>, %arg28: tensor<1x4xf32>, %arg29: tensor<1x4xf32>, %arg30: tensor<1xf32>, %arg31: tensor<4x1xf32>, %arg32: tensor<4x4xf32>, %arg33: tensor<4x4xf32>, %arg34: tensor<4x4xf32>, %arg35: tensor<1x4xf32>, %arg36: tensor<4x1xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg14, %arg16 : tensor<4xf32>
    %1 = stablehlo.add %arg15, %arg17 : tensor<4x4xf32>
    %2 = stablehlo.dot_general %1, %arg36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %4 = stablehlo.dot_general %1, %arg35, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %6 = stablehlo.dot_general %4, %arg31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %8 = stablehlo.add %arg13, %7 : tensor<1x1xf32>
    %9 = stablehlo.dot_general %4, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.add %5, %9 : tensor<4x1xf32>
    %11 = stablehlo.dot_general %1, %arg34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %13 = stablehlo.dot_general %1, %arg33, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.dot_general %13, %arg32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.add %arg19, %16 : tensor<4x4xf32>
    %18 = stablehlo.dot_general %13, %arg24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %14, %18 : tensor<4x4xf32>
    %20 = stablehlo.negate %19 : tensor<4x4xf32>
    %21 = stablehlo.dot_general %20, %arg31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.add %arg12, %22 : tensor<1x4xf32>
    %24 = stablehlo.dot_general %20, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x1xf32>
    %25 = stablehlo.add %10, %24 : tensor<4x1xf32>
    %26 = stablehlo.add %arg18, %0 : tensor<4xf32>
    %27 = stablehlo.dot_general %0, %arg31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x1xf32>) -> tensor<1xf32>
    %28 = stablehlo.dot_general %0, %arg30, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<1xf32>) -> tensor<4x1xf32>
    %29 = stablehlo.add %25, %28 : tensor<4x1xf32>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %31:2 = call @_cho_solve_27(%arg7, %arg27, %arg28, %arg8, %arg29, %30) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x4xf32>, tensor<1x1xi1>, tensor<1x4xf32>, tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>)
    %32 = stablehlo.dot_general %31#1, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %17, %33 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %31#1, %arg24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %36 = stablehlo.add %23, %35 : tensor<1x4xf32>
    %37 = call @_cholesky_28(%arg26, %arg4, %arg5, %arg6, %31#0) : (tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xi1>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.add %8, %37 : tensor<1x1xf32>
    %39 = stablehlo.dot_general %37, %arg25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %41 = stablehlo.dot_general %37, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<1x4xf32>
    %42 = stablehlo.transpose %40, dims = [1, 0] : (tensor<4x1xf32>) -> tensor<1x4xf32>
    %43 = stablehlo.add %36, %42 : tensor<1x4xf32>
    %44 = stablehlo.dot_general %41, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %46 = stablehlo.add %34, %45 : tensor<4x4xf32>
    %47 = stablehlo.dot_general %41, %arg24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.add %43, %47 : tensor<1x4xf32>
    %49 = stablehlo.negate %27 : tensor<1xf32>
    %50 = stablehlo.dot_general %49, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x4xf32>) -> tensor<4xf32>
    %51 = stablehlo.add %26, %50 : tensor<4xf32>
    %52 = stablehlo.dot_general %49, %arg23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    %53 = stablehlo.add %48, %52 : tensor<1x4xf32>
    %54 = stablehlo.add %arg11, %46 : tensor<4x4xf32>
    %55 = stablehlo.dot_general %46, %arg22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %57 = stablehlo.dot_general %46, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %58 = stablehlo.transpose %56, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.add %arg10, %58 : tensor<4x4xf32>
    %60 = stablehlo.dot_general %57, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %62 = stablehlo.dot_general %57, %arg21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.add %59, %62 : tensor<4x4xf32>
    %64 = stablehlo.dot_general %51, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %65 = stablehlo.dot_general %51, %arg20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %66 = stablehlo.add %63, %65 : tensor<4x4xf32>
    return %66, %54, %53, %38, %64, %61, %27 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>, tensor<1x1xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<1xf32>
  }
  func.func private @_cho_solve_27(%arg0: tensor<1x1xi1>, %arg1: tensor<1x1xf32>, %arg2: tensor<1x4xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x4xf32>, %arg5: tensor<1x4xf32>) -> (tensor<1x1xf32>, tensor<1x4xf32>) {
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
  func.func private @_cholesky_28(%arg0: tensor<1x1xf32>, %arg1: tensor<1x1xi1>, %arg2: tensor<1x1xf32>, %arg3: tensor<1x1xi1>, %arg4: tensor<1x1xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg3, %0, %1 : tensor<1x1xi1>, tensor<1x1xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.divide %4, %arg2 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<1x1xi1>, tensor<1x1xf32>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    return %10 : tensor<1x1xf32>
  }
  func.func private @tril_29(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @selu_30(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<4x4xf32>
    %2 = call @elu_31(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>, tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @elu_31(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<f32>, %arg3: tensor<4x4xi1>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0:2 = call @_where_32(%arg3, %arg4) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4x4xf32>
    %4 = call @_where_33(%arg0, %3) : (tensor<4x4xi1>, tensor<4x4xf32>) -> tensor<4x4xf32>
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
  func.func private @_where_33(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
