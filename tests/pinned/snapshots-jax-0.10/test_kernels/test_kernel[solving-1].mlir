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
    %41 = stablehlo.multiply %27, %40 : tensor<f32>
    %42 = stablehlo.subtract %24, %41 : tensor<f32>
    %43 = stablehlo.multiply %6, %42 : tensor<f32>
    %44 = stablehlo.subtract %11, %43 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %46 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %47 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %48 = stablehlo.concatenate %45, %46, %47, dim = 0 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %50:4 = stablehlo.while(%iterArg = %48, %iterArg_5 = %c, %iterArg_6 = %cst_0, %iterArg_7 = %49) : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_8 = stablehlo.constant dense<3> : tensor<i32>
      %60 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %60 : tensor<i1>
    } do {
      %60 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %61:2 = func.call @closed_call(%iterArg_6, %60) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_7, %61#1, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_5, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %63, %61#0, %62 : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    }
    %cst_2 = stablehlo.constant dense<1.302000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.subtract %51, %50#3 : tensor<3xf32>
    %53 = stablehlo.multiply %50#3, %52 : tensor<3xf32>
    %54 = stablehlo.multiply %53, %53 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.subtract %55, %54 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.subtract %57, %56 : tensor<3xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<3xf32>
    return %59 : tensor<3xf32>
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
    %51 = stablehlo.multiply %33, %48 : tensor<f32>
    %52 = stablehlo.subtract %28, %51 : tensor<f32>
    %53 = stablehlo.multiply %6, %52 : tensor<f32>
    %54 = stablehlo.subtract %13, %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %56 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %57 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %58 = stablehlo.concatenate %55, %56, %57, dim = 0 : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %63:7 = stablehlo.while(%iterArg = %58, %iterArg_31 = %c, %iterArg_32 = %cst_5, %iterArg_33 = %59, %iterArg_34 = %60, %iterArg_35 = %61, %iterArg_36 = %62) : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_31, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %173 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_31) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %174:5 = func.call @closed_call(%iterArg_32, %173) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %175 = func.call @dynamic_update_index_in_dim(%iterArg_33, %174#1, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %176 = func.call @dynamic_update_index_in_dim(%iterArg_34, %174#2, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_35, %174#3, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %178 = func.call @dynamic_update_index_in_dim(%iterArg_36, %174#4, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %179 = stablehlo.add %iterArg_31, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %179, %174#0, %175, %176, %177, %178 : tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_10 = stablehlo.constant dense<1.302000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.subtract %64, %63#3 : tensor<3xf32>
    %66 = stablehlo.multiply %63#3, %65 : tensor<3xf32>
    %67 = stablehlo.multiply %66, %66 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.subtract %70, %67 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.400000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.subtract %72, %71 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.multiply %71, %74 : tensor<3xf32>
    %76 = stablehlo.multiply %74, %73 : tensor<3xf32>
    %77 = stablehlo.negate %75 : tensor<3xf32>
    %78 = stablehlo.add %76, %77 : tensor<3xf32>
    %79 = stablehlo.negate %78 : tensor<3xf32>
    %80 = stablehlo.multiply %79, %69 : tensor<3xf32>
    %81 = stablehlo.multiply %63#3, %80 : tensor<3xf32>
    %82 = stablehlo.multiply %80, %65 : tensor<3xf32>
    %83 = stablehlo.negate %81 : tensor<3xf32>
    %84 = stablehlo.add %82, %83 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %86:7 = stablehlo.while(%iterArg = %84, %iterArg_31 = %63#4, %iterArg_32 = %63#5, %iterArg_33 = %63#6, %iterArg_34 = %c_17, %iterArg_35 = %cst_15, %iterArg_36 = %85) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %173 = stablehlo.compare LT, %iterArg_34, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %173 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %173 = stablehlo.subtract %c_37, %iterArg_34 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %174 = stablehlo.subtract %173, %c_38 : tensor<i32>
      %175 = func.call @dynamic_index_in_dim(%iterArg, %174) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %176 = func.call @dynamic_index_in_dim(%iterArg_31, %174) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %177 = func.call @dynamic_index_in_dim(%iterArg_32, %174) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %178 = func.call @dynamic_index_in_dim(%iterArg_33, %174) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %179:2 = func.call @closed_call_0(%iterArg_35, %175, %176, %177, %178) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %180 = func.call @dynamic_update_index_in_dim(%iterArg_36, %179#1, %174) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.add %iterArg_34, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %181, %179#0, %180 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    }
    %87 = stablehlo.slice %86#6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %88 = stablehlo.reshape %87 : (tensor<1xf32>) -> tensor<f32>
    %89 = stablehlo.slice %86#6 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %90 = stablehlo.reshape %89 : (tensor<1xf32>) -> tensor<f32>
    %91 = stablehlo.slice %86#6 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %92 = stablehlo.reshape %91 : (tensor<1xf32>) -> tensor<f32>
    %93 = stablehlo.negate %88 : tensor<f32>
    %94 = stablehlo.multiply %6, %93 : tensor<f32>
    %95 = stablehlo.add %90, %94 : tensor<f32>
    %96 = stablehlo.multiply %93, %52 : tensor<f32>
    %97 = stablehlo.negate %95 : tensor<f32>
    %98 = stablehlo.multiply %33, %97 : tensor<f32>
    %99 = stablehlo.add %92, %98 : tensor<f32>
    %100 = stablehlo.multiply %97, %48 : tensor<f32>
    %101 = stablehlo.multiply %99, %50 : tensor<f32>
    %102 = stablehlo.multiply %101, %47 : tensor<f32>
    %103 = stablehlo.negate %102 : tensor<f32>
    %104 = stablehlo.divide %99, %41 : tensor<f32>
    %105 = stablehlo.negate %104 : tensor<f32>
    %106 = stablehlo.multiply %45, %105 : tensor<f32>
    %107 = stablehlo.add %95, %106 : tensor<f32>
    %108 = stablehlo.multiply %105, %28 : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.pad %109, %cst_18, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %111 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.pad %111, %cst_19, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %113 = stablehlo.negate %103 : tensor<f32>
    %114 = stablehlo.multiply %39, %113 : tensor<f32>
    %115 = stablehlo.add %100, %114 : tensor<f32>
    %116 = stablehlo.multiply %113, %33 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %117, %cst_20, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.add %110, %118 : tensor<3xf32>
    %120 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %120, %cst_21, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.multiply %115, %35 : tensor<f32>
    %123 = stablehlo.multiply %122, %32 : tensor<f32>
    %124 = stablehlo.negate %123 : tensor<f32>
    %125 = stablehlo.divide %115, %21 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %126, %cst_22, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.multiply %107, %30 : tensor<f32>
    %129 = stablehlo.multiply %128, %27 : tensor<f32>
    %130 = stablehlo.negate %129 : tensor<f32>
    %131 = stablehlo.add %124, %130 : tensor<f32>
    %132 = stablehlo.divide %107, %21 : tensor<f32>
    %133 = stablehlo.negate %132 : tensor<f32>
    %134 = stablehlo.multiply %25, %133 : tensor<f32>
    %135 = stablehlo.add %88, %134 : tensor<f32>
    %136 = stablehlo.multiply %133, %13 : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.pad %137, %cst_23, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.add %119, %138 : tensor<3xf32>
    %140 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %140, %cst_24, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %142 = stablehlo.add %112, %141 : tensor<3xf32>
    %143 = stablehlo.negate %131 : tensor<f32>
    %144 = stablehlo.multiply %19, %143 : tensor<f32>
    %145 = stablehlo.add %96, %144 : tensor<f32>
    %146 = stablehlo.multiply %143, %6 : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %147, %cst_25, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.add %139, %148 : tensor<3xf32>
    %150 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %150, %cst_26, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %152 = stablehlo.add %121, %151 : tensor<3xf32>
    %153 = stablehlo.multiply %135, %15 : tensor<f32>
    %154 = stablehlo.multiply %153, %10 : tensor<f32>
    %155 = stablehlo.negate %154 : tensor<f32>
    %156 = stablehlo.divide %135, %12 : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %157, %cst_27, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %159 = stablehlo.add %152, %158 : tensor<3xf32>
    %160 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.pad %160, %cst_28, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.add %142, %161 : tensor<3xf32>
    %163 = stablehlo.multiply %145, %8 : tensor<f32>
    %164 = stablehlo.multiply %163, %3 : tensor<f32>
    %165 = stablehlo.negate %164 : tensor<f32>
    %166 = stablehlo.divide %145, %5 : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %167, %cst_29, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %169 = stablehlo.add %159, %168 : tensor<3xf32>
    %170 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.pad %170, %cst_30, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %172 = stablehlo.add %127, %171 : tensor<3xf32>
    return %149, %172, %169, %162 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
