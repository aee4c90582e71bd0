// import jax
// import jax.numpy as jnp
//
//
// def signed_tridiagonal_solve_fn(a_diag, c_diag, b_diag, rhs):
//     main_diag = b_diag + 3.2
//     cs = [c_diag[0] / main_diag[0]]
//     d_prime = [rhs[0] / main_diag[0]]
//     for i in range(1, 3):
//         m = main_diag[i] - a_diag[i] * cs[-1]
//         d_prime.append((rhs[i] - a_diag[i] * d_prime[-1]) / m)
//         cs.append(c_diag[i] / m)
//     backward = [d_prime[-1]]
//     for row_idx in reversed(range(2)):
//         backward.append(d_prime[row_idx] - cs[row_idx] * backward[-1])
//     u_sol = jnp.stack(backward[::-1])
//     start = jnp.zeros_like(u_sol[0])
//
//     def advance(estimate, xt):
//         gate = jnp.tanh(0.347 * estimate + xt)
//         return gate, gate**2
//
//     _, ys = jax.lax.scan(advance, start, u_sol)
//     contrast = 1.0 - (ys * (1.302 - ys)) ** 2
//     return contrast * (1.4 - contrast)
//
//   a_diag: float32[3] in [-0.8, 0.8]
//   c_diag: float32[3] in [-0.8, 0.8]
//   b_diag: float32[3] in [-1, 1]
//   rhs: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_signed_tridiagonal_solve_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<3.200000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.add %arg2, %0 : tensor<3xf32>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    %6 = stablehlo.divide %3, %5 : tensor<f32>
    %7 = stablehlo.slice %arg3 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
    %9 = stablehlo.slice %1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1xf32>) -> tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    %12 = stablehlo.slice %1 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %13 = stablehlo.reshape %12 : (tensor<1xf32>) -> tensor<f32>
    %14 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %15 = stablehlo.reshape %14 : (tensor<1xf32>) -> tensor<f32>
    %16 = stablehlo.multiply %15, %6 : tensor<f32>
    %17 = stablehlo.subtract %13, %16 : tensor<f32>
    %18 = stablehlo.slice %arg3 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %19 = stablehlo.reshape %18 : (tensor<1xf32>) -> tensor<f32>
    %20 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %21 = stablehlo.reshape %20 : (tensor<1xf32>) -> tensor<f32>
    %22 = stablehlo.multiply %21, %11 : tensor<f32>
    %23 = stablehlo.subtract %19, %22 : tensor<f32>
    %24 = stablehlo.divide %23, %17 : tensor<f32>
    %25 = stablehlo.slice %arg1 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1xf32>) -> tensor<f32>
    %27 = stablehlo.divide %26, %17 : tensor<f32>
    %28 = stablehlo.slice %1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %29 = stablehlo.reshape %28 : (tensor<1xf32>) -> tensor<f32>
    %30 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %31 = stablehlo.reshape %30 : (tensor<1xf32>) -> tensor<f32>
    %32 = stablehlo.multiply %31, %27 : tensor<f32>
    %33 = stablehlo.subtract %29, %32 : tensor<f32>
    %34 = stablehlo.slice %arg3 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %35 = stablehlo.reshape %34 : (tensor<1xf32>) -> tensor<f32>
    %36 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %37 = stablehlo.reshape %36 : (tensor<1xf32>) -> tensor<f32>
    %38 = stablehlo.multiply %37, %24 : tensor<f32>
    %39 = stablehlo.subtract %35, %38 : tensor<f32>
    %40 = stablehlo.divide %39, %33 : tensor<f32>
    %41 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %42 = stablehlo.reshape %41 : (tensor<1xf32>) -> tensor<f32>
    %43 = stablehlo.divide %42, %33 : tensor<f32>
    %44 = stablehlo.multiply %27, %40 : tensor<f32>
    %45 = stablehlo.subtract %24, %44 : tensor<f32>
    %46 = stablehlo.multiply %6, %45 : tensor<f32>
    %47 = stablehlo.subtract %11, %46 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %49 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %50 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %51 = stablehlo.concatenate %48, %49, %50, dim = 0 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3xf32>
    %52 = stablehlo.slice %51 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %53 = stablehlo.reshape %52 : (tensor<1xf32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %55:4 = stablehlo.while(%iterArg = %51, %iterArg_5 = %c, %iterArg_6 = %cst_0, %iterArg_7 = %54) : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_8 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %65 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
      %66 = stablehlo.multiply %cst_8, %iterArg_6 : tensor<f32>
      %67 = stablehlo.add %66, %65 : tensor<f32>
      %68 = stablehlo.tanh %67 : tensor<f32>
      %69 = stablehlo.multiply %68, %68 : tensor<f32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_7, %69, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %71, %68, %70 : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    }
    %cst_2 = stablehlo.constant dense<1.302000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.subtract %56, %55#3 : tensor<3xf32>
    %58 = stablehlo.multiply %55#3, %57 : tensor<3xf32>
    %59 = stablehlo.multiply %58, %58 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.subtract %60, %59 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.subtract %62, %61 : tensor<3xf32>
    %64 = stablehlo.multiply %61, %63 : tensor<3xf32>
    return %64 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<3.200000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.add %arg2, %0 : tensor<3xf32>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    %6 = stablehlo.divide %3, %5 : tensor<f32>
    %7 = stablehlo.multiply %5, %5 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %cst_0, %7 : tensor<f32>
    %9 = stablehlo.slice %arg3 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1xf32>) -> tensor<f32>
    %11 = stablehlo.slice %1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1xf32>) -> tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_1, %14 : tensor<f32>
    %16 = stablehlo.slice %1 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
    %18 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %19 = stablehlo.reshape %18 : (tensor<1xf32>) -> tensor<f32>
    %20 = stablehlo.multiply %19, %6 : tensor<f32>
    %21 = stablehlo.subtract %17, %20 : tensor<f32>
    %22 = stablehlo.slice %arg3 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
    %24 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %25 = stablehlo.reshape %24 : (tensor<1xf32>) -> tensor<f32>
    %26 = stablehlo.multiply %25, %13 : tensor<f32>
    %27 = stablehlo.subtract %23, %26 : tensor<f32>
    %28 = stablehlo.divide %27, %21 : tensor<f32>
    %29 = stablehlo.multiply %21, %21 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %cst_2, %29 : tensor<f32>
    %31 = stablehlo.slice %arg1 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %32 = stablehlo.reshape %31 : (tensor<1xf32>) -> tensor<f32>
    %33 = stablehlo.divide %32, %21 : tensor<f32>
    %34 = stablehlo.multiply %21, %21 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %cst_3, %34 : tensor<f32>
    %36 = stablehlo.slice %1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %37 = stablehlo.reshape %36 : (tensor<1xf32>) -> tensor<f32>
    %38 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %39 = stablehlo.reshape %38 : (tensor<1xf32>) -> tensor<f32>
    %40 = stablehlo.multiply %39, %33 : tensor<f32>
    %41 = stablehlo.subtract %37, %40 : tensor<f32>
    %42 = stablehlo.slice %arg3 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %43 = stablehlo.reshape %42 : (tensor<1xf32>) -> tensor<f32>
    %44 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %45 = stablehlo.reshape %44 : (tensor<1xf32>) -> tensor<f32>
    %46 = stablehlo.multiply %45, %28 : tensor<f32>
    %47 = stablehlo.subtract %43, %46 : tensor<f32>
    %48 = stablehlo.divide %47, %41 : tensor<f32>
    %49 = stablehlo.multiply %41, %41 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_4, %49 : tensor<f32>
    %51 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %52 = stablehlo.reshape %51 : (tensor<1xf32>) -> tensor<f32>
    %53 = stablehlo.divide %52, %41 : tensor<f32>
    %54 = stablehlo.multiply %41, %41 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.divide %cst_5, %54 : tensor<f32>
    %56 = stablehlo.multiply %33, %48 : tensor<f32>
    %57 = stablehlo.subtract %28, %56 : tensor<f32>
    %58 = stablehlo.multiply %6, %57 : tensor<f32>
    %59 = stablehlo.subtract %13, %58 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %61 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %63 = stablehlo.concatenate %60, %61, %62, dim = 0 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3xf32>
    %64 = stablehlo.slice %63 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %65 = stablehlo.reshape %64 : (tensor<1xf32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %69:6 = stablehlo.while(%iterArg = %63, %iterArg_32 = %c, %iterArg_33 = %cst_6, %iterArg_34 = %66, %iterArg_35 = %67, %iterArg_36 = %68) : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %181 = stablehlo.compare LT, %iterArg_32, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %181 : tensor<i1>
    } do {
      %181 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_37 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
      %182 = stablehlo.multiply %cst_37, %iterArg_33 : tensor<f32>
      %183 = stablehlo.add %182, %181 : tensor<f32>
      %184 = stablehlo.tanh %183 : tensor<f32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %185 = stablehlo.add %cst_38, %184 : tensor<f32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %186 = stablehlo.subtract %cst_39, %184 : tensor<f32>
      %187 = stablehlo.multiply %185, %186 : tensor<f32>
      %188 = stablehlo.multiply %184, %184 : tensor<f32>
      %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %189 = stablehlo.multiply %cst_40, %184 : tensor<f32>
      %190 = func.call @dynamic_update_index_in_dim(%iterArg_34, %188, %iterArg_32) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %191 = func.call @dynamic_update_index_in_dim(%iterArg_35, %187, %iterArg_32) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %192 = func.call @dynamic_update_index_in_dim(%iterArg_36, %189, %iterArg_32) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %193 = stablehlo.add %iterArg_32, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %193, %184, %190, %191, %192 : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_10 = stablehlo.constant dense<1.302000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.subtract %70, %69#3 : tensor<3xf32>
    %72 = stablehlo.multiply %69#3, %71 : tensor<3xf32>
    %73 = stablehlo.multiply %72, %72 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.subtract %76, %73 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %79 = stablehlo.subtract %78, %77 : tensor<3xf32>
    %80 = stablehlo.multiply %77, %79 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.multiply %77, %82 : tensor<3xf32>
    %84 = stablehlo.multiply %82, %79 : tensor<3xf32>
    %85 = stablehlo.negate %83 : tensor<3xf32>
    %86 = stablehlo.add %84, %85 : tensor<3xf32>
    %87 = stablehlo.negate %86 : tensor<3xf32>
    %88 = stablehlo.multiply %87, %75 : tensor<3xf32>
    %89 = stablehlo.multiply %69#3, %88 : tensor<3xf32>
    %90 = stablehlo.multiply %88, %71 : tensor<3xf32>
    %91 = stablehlo.negate %89 : tensor<3xf32>
    %92 = stablehlo.add %90, %91 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %94:6 = stablehlo.while(%iterArg = %92, %iterArg_32 = %69#4, %iterArg_33 = %69#5, %iterArg_34 = %c_18, %iterArg_35 = %cst_16, %iterArg_36 = %93) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %181 = stablehlo.compare LT, %iterArg_34, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %181 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %181 = stablehlo.subtract %c_37, %iterArg_34 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %182 = stablehlo.subtract %181, %c_38 : tensor<i32>
      %183 = func.call @dynamic_index_in_dim(%iterArg, %182) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %184 = func.call @dynamic_index_in_dim(%iterArg_32, %182) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %185 = func.call @dynamic_index_in_dim(%iterArg_33, %182) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %186 = stablehlo.multiply %183, %185 : tensor<f32>
      %187 = stablehlo.add %iterArg_35, %186 : tensor<f32>
      %188 = stablehlo.multiply %187, %184 : tensor<f32>
      %cst_39 = stablehlo.constant dense<3.470000e-01> : tensor<f32>
      %189 = stablehlo.multiply %cst_39, %188 : tensor<f32>
      %190 = func.call @dynamic_update_index_in_dim(%iterArg_36, %188, %182) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %191 = stablehlo.add %iterArg_34, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %191, %189, %190 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    }
    %95 = stablehlo.slice %94#5 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %96 = stablehlo.reshape %95 : (tensor<1xf32>) -> tensor<f32>
    %97 = stablehlo.slice %94#5 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %98 = stablehlo.reshape %97 : (tensor<1xf32>) -> tensor<f32>
    %99 = stablehlo.slice %94#5 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %100 = stablehlo.reshape %99 : (tensor<1xf32>) -> tensor<f32>
    %101 = stablehlo.negate %96 : tensor<f32>
    %102 = stablehlo.multiply %6, %101 : tensor<f32>
    %103 = stablehlo.add %98, %102 : tensor<f32>
    %104 = stablehlo.multiply %101, %57 : tensor<f32>
    %105 = stablehlo.negate %103 : tensor<f32>
    %106 = stablehlo.multiply %33, %105 : tensor<f32>
    %107 = stablehlo.add %100, %106 : tensor<f32>
    %108 = stablehlo.multiply %105, %48 : tensor<f32>
    %109 = stablehlo.multiply %107, %50 : tensor<f32>
    %110 = stablehlo.multiply %109, %47 : tensor<f32>
    %111 = stablehlo.negate %110 : tensor<f32>
    %112 = stablehlo.divide %107, %41 : tensor<f32>
    %113 = stablehlo.negate %112 : tensor<f32>
    %114 = stablehlo.multiply %45, %113 : tensor<f32>
    %115 = stablehlo.add %103, %114 : tensor<f32>
    %116 = stablehlo.multiply %113, %28 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %117, %cst_19, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %119, %cst_20, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.negate %111 : tensor<f32>
    %122 = stablehlo.multiply %39, %121 : tensor<f32>
    %123 = stablehlo.add %108, %122 : tensor<f32>
    %124 = stablehlo.multiply %121, %33 : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %125, %cst_21, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.add %118, %126 : tensor<3xf32>
    %128 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.pad %128, %cst_22, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %130 = stablehlo.multiply %123, %35 : tensor<f32>
    %131 = stablehlo.multiply %130, %32 : tensor<f32>
    %132 = stablehlo.negate %131 : tensor<f32>
    %133 = stablehlo.divide %123, %21 : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %134, %cst_23, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.multiply %115, %30 : tensor<f32>
    %137 = stablehlo.multiply %136, %27 : tensor<f32>
    %138 = stablehlo.negate %137 : tensor<f32>
    %139 = stablehlo.add %132, %138 : tensor<f32>
    %140 = stablehlo.divide %115, %21 : tensor<f32>
    %141 = stablehlo.negate %140 : tensor<f32>
    %142 = stablehlo.multiply %25, %141 : tensor<f32>
    %143 = stablehlo.add %96, %142 : tensor<f32>
    %144 = stablehlo.multiply %141, %13 : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.pad %145, %cst_24, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %147 = stablehlo.add %127, %146 : tensor<3xf32>
    %148 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148, %cst_25, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %150 = stablehlo.add %120, %149 : tensor<3xf32>
    %151 = stablehlo.negate %139 : tensor<f32>
    %152 = stablehlo.multiply %19, %151 : tensor<f32>
    %153 = stablehlo.add %104, %152 : tensor<f32>
    %154 = stablehlo.multiply %151, %6 : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %155, %cst_26, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %157 = stablehlo.add %147, %156 : tensor<3xf32>
    %158 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.pad %158, %cst_27, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.add %129, %159 : tensor<3xf32>
    %161 = stablehlo.multiply %143, %15 : tensor<f32>
    %162 = stablehlo.multiply %161, %10 : tensor<f32>
    %163 = stablehlo.negate %162 : tensor<f32>
    %164 = stablehlo.divide %143, %12 : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.pad %165, %cst_28, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %167 = stablehlo.add %160, %166 : tensor<3xf32>
    %168 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.pad %168, %cst_29, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %170 = stablehlo.add %150, %169 : tensor<3xf32>
    %171 = stablehlo.multiply %153, %8 : tensor<f32>
    %172 = stablehlo.multiply %171, %3 : tensor<f32>
    %173 = stablehlo.negate %172 : tensor<f32>
    %174 = stablehlo.divide %153, %5 : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.pad %175, %cst_30, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %177 = stablehlo.add %167, %176 : tensor<3xf32>
    %178 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.pad %178, %cst_31, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.add %135, %179 : tensor<3xf32>
    return %157, %180, %177, %170 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
