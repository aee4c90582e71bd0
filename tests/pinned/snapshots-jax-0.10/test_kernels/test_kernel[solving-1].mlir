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
      %66:2 = func.call @closed_call(%iterArg_6, %65) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_7, %66#1, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_5, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %68, %66#0, %67 : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %1 = stablehlo.add %0, %arg1 : tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %3 = stablehlo.multiply %2, %2 : tensor<f32>
    return %2, %3 : tensor<f32>, tensor<f32>
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
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %70:7 = stablehlo.while(%iterArg = %63, %iterArg_33 = %c, %iterArg_34 = %cst_6, %iterArg_35 = %66, %iterArg_36 = %67, %iterArg_37 = %68, %iterArg_38 = %69) : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_39 = stablehlo.constant dense<3> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_33, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %182 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_33) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %183:5 = func.call @closed_call(%iterArg_34, %182) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_35, %183#1, %iterArg_33) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %185 = func.call @dynamic_update_index_in_dim(%iterArg_36, %183#2, %iterArg_33) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %186 = func.call @dynamic_update_index_in_dim(%iterArg_37, %183#3, %iterArg_33) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %187 = func.call @dynamic_update_index_in_dim(%iterArg_38, %183#4, %iterArg_33) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.add %iterArg_33, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %188, %183#0, %184, %185, %186, %187 : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_11 = stablehlo.constant dense<1.302000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.subtract %71, %70#3 : tensor<3xf32>
    %73 = stablehlo.multiply %70#3, %72 : tensor<3xf32>
    %74 = stablehlo.multiply %73, %73 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.multiply %75, %73 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.subtract %77, %74 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %80 = stablehlo.subtract %79, %78 : tensor<3xf32>
    %81 = stablehlo.multiply %78, %80 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.multiply %78, %83 : tensor<3xf32>
    %85 = stablehlo.multiply %83, %80 : tensor<3xf32>
    %86 = stablehlo.negate %84 : tensor<3xf32>
    %87 = stablehlo.add %85, %86 : tensor<3xf32>
    %88 = stablehlo.negate %87 : tensor<3xf32>
    %89 = stablehlo.multiply %88, %76 : tensor<3xf32>
    %90 = stablehlo.multiply %70#3, %89 : tensor<3xf32>
    %91 = stablehlo.multiply %89, %72 : tensor<3xf32>
    %92 = stablehlo.negate %90 : tensor<3xf32>
    %93 = stablehlo.add %91, %92 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %95:7 = stablehlo.while(%iterArg = %93, %iterArg_33 = %70#4, %iterArg_34 = %70#5, %iterArg_35 = %70#6, %iterArg_36 = %c_19, %iterArg_37 = %cst_17, %iterArg_38 = %94) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_39 = stablehlo.constant dense<3> : tensor<i32>
      %182 = stablehlo.compare LT, %iterArg_36, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %182 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<3> : tensor<i32>
      %182 = stablehlo.subtract %c_39, %iterArg_36 : tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %183 = stablehlo.subtract %182, %c_40 : tensor<i32>
      %184 = func.call @dynamic_index_in_dim(%iterArg, %183) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %185 = func.call @dynamic_index_in_dim(%iterArg_33, %183) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %186 = func.call @dynamic_index_in_dim(%iterArg_34, %183) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %187 = func.call @dynamic_index_in_dim(%iterArg_35, %183) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %188:2 = func.call @closed_call_0(%iterArg_37, %184, %185, %186, %187) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %189 = func.call @dynamic_update_index_in_dim(%iterArg_38, %188#1, %183) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %190 = stablehlo.add %iterArg_36, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %iterArg_35, %190, %188#0, %189 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    }
    %96 = stablehlo.slice %95#6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %97 = stablehlo.reshape %96 : (tensor<1xf32>) -> tensor<f32>
    %98 = stablehlo.slice %95#6 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %99 = stablehlo.reshape %98 : (tensor<1xf32>) -> tensor<f32>
    %100 = stablehlo.slice %95#6 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %101 = stablehlo.reshape %100 : (tensor<1xf32>) -> tensor<f32>
    %102 = stablehlo.negate %97 : tensor<f32>
    %103 = stablehlo.multiply %6, %102 : tensor<f32>
    %104 = stablehlo.add %99, %103 : tensor<f32>
    %105 = stablehlo.multiply %102, %57 : tensor<f32>
    %106 = stablehlo.negate %104 : tensor<f32>
    %107 = stablehlo.multiply %33, %106 : tensor<f32>
    %108 = stablehlo.add %101, %107 : tensor<f32>
    %109 = stablehlo.multiply %106, %48 : tensor<f32>
    %110 = stablehlo.multiply %108, %50 : tensor<f32>
    %111 = stablehlo.multiply %110, %47 : tensor<f32>
    %112 = stablehlo.negate %111 : tensor<f32>
    %113 = stablehlo.divide %108, %41 : tensor<f32>
    %114 = stablehlo.negate %113 : tensor<f32>
    %115 = stablehlo.multiply %45, %114 : tensor<f32>
    %116 = stablehlo.add %104, %115 : tensor<f32>
    %117 = stablehlo.multiply %114, %28 : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.pad %118, %cst_20, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %120, %cst_21, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.negate %112 : tensor<f32>
    %123 = stablehlo.multiply %39, %122 : tensor<f32>
    %124 = stablehlo.add %109, %123 : tensor<f32>
    %125 = stablehlo.multiply %122, %33 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %126, %cst_22, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.add %119, %127 : tensor<3xf32>
    %129 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %129, %cst_23, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.multiply %124, %35 : tensor<f32>
    %132 = stablehlo.multiply %131, %32 : tensor<f32>
    %133 = stablehlo.negate %132 : tensor<f32>
    %134 = stablehlo.divide %124, %21 : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %135, %cst_24, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.multiply %116, %30 : tensor<f32>
    %138 = stablehlo.multiply %137, %27 : tensor<f32>
    %139 = stablehlo.negate %138 : tensor<f32>
    %140 = stablehlo.add %133, %139 : tensor<f32>
    %141 = stablehlo.divide %116, %21 : tensor<f32>
    %142 = stablehlo.negate %141 : tensor<f32>
    %143 = stablehlo.multiply %25, %142 : tensor<f32>
    %144 = stablehlo.add %97, %143 : tensor<f32>
    %145 = stablehlo.multiply %142, %13 : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_25, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %148 = stablehlo.add %128, %147 : tensor<3xf32>
    %149 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %149, %cst_26, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %151 = stablehlo.add %121, %150 : tensor<3xf32>
    %152 = stablehlo.negate %140 : tensor<f32>
    %153 = stablehlo.multiply %19, %152 : tensor<f32>
    %154 = stablehlo.add %105, %153 : tensor<f32>
    %155 = stablehlo.multiply %152, %6 : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.pad %156, %cst_27, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %158 = stablehlo.add %148, %157 : tensor<3xf32>
    %159 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.pad %159, %cst_28, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.add %130, %160 : tensor<3xf32>
    %162 = stablehlo.multiply %144, %15 : tensor<f32>
    %163 = stablehlo.multiply %162, %10 : tensor<f32>
    %164 = stablehlo.negate %163 : tensor<f32>
    %165 = stablehlo.divide %144, %12 : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.pad %166, %cst_29, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %168 = stablehlo.add %161, %167 : tensor<3xf32>
    %169 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %169, %cst_30, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.add %151, %170 : tensor<3xf32>
    %172 = stablehlo.multiply %154, %8 : tensor<f32>
    %173 = stablehlo.multiply %172, %3 : tensor<f32>
    %174 = stablehlo.negate %173 : tensor<f32>
    %175 = stablehlo.divide %154, %5 : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.pad %176, %cst_31, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %178 = stablehlo.add %168, %177 : tensor<3xf32>
    %179 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.pad %179, %cst_32, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %181 = stablehlo.add %136, %180 : tensor<3xf32>
    return %158, %181, %178, %171 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %1 = stablehlo.add %0, %arg1 : tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.multiply %cst_1, %2 : tensor<f32>
    return %2, %4, %2, %3, %5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg4 : tensor<f32>
    %1 = stablehlo.add %arg0, %0 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg3 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<f32>
    %4 = stablehlo.add %2, %3 : tensor<f32>
    %cst = stablehlo.constant dense<3.470000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst, %4 : tensor<f32>
    return %5, %4 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
