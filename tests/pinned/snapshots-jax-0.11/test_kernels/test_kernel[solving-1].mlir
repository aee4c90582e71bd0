// import jax
// import jax.numpy as jnp
//
//
// def tridiagonal_solve(
//     a_diag: jnp.ndarray, d: jnp.ndarray, c_diag: jnp.ndarray, b_diag: jnp.ndarray
// ) -> jnp.ndarray:
//     diag_pos = b_diag + 4
//
//     def eliminate(carry, row):
//         c_prev, d_prev = carry
//         a_i, b_i, c_i, d_i = row
//         pivot = b_i - a_i * c_prev
//         c_next = c_i / pivot
//         d_next = (d_i - a_i * d_prev) / pivot
//         return (c_next, d_next), (c_next, d_next)
//
//     nothing = jnp.zeros_like(diag_pos[0])
//     _, (c_prime, d_prime) = jax.lax.scan(
//         eliminate, (nothing, nothing), (a_diag, diag_pos, c_diag, d)
//     )
//
//     def backward(x_after, cd):
//         value_i = cd[1] - cd[0] * x_after
//         return value_i, value_i
//
//     _, sol = jax.lax.scan(backward, nothing, (c_prime, d_prime), reverse=True)
//     return jnp.mean(sol**2)
//
//   a_diag: float32[3] in [-0.8, 0.8]
//   d: float32[3] in [-1, 1]
//   c_diag: float32[3] in [-0.8, 0.8]
//   b_diag: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_tridiagonal_solve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.add %arg3, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:9 = stablehlo.while(%iterArg = %arg0, %iterArg_9 = %1, %iterArg_10 = %arg2, %iterArg_11 = %arg1, %iterArg_12 = %c, %iterArg_13 = %cst_0, %iterArg_14 = %cst_1, %iterArg_15 = %2, %iterArg_16 = %3) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_12, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim(%iterArg_9, %iterArg_12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %12 = func.call @dynamic_index_in_dim(%iterArg_10, %iterArg_12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_11, %iterArg_12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %14 = stablehlo.multiply %10, %iterArg_13 : tensor<f32>
      %15 = stablehlo.subtract %11, %14 : tensor<f32>
      %16 = stablehlo.divide %12, %15 : tensor<f32>
      %17 = stablehlo.multiply %10, %iterArg_14 : tensor<f32>
      %18 = stablehlo.subtract %13, %17 : tensor<f32>
      %19 = stablehlo.divide %18, %15 : tensor<f32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_15, %16, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_16, %19, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_12, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %22, %16, %19, %20, %21 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %6:5 = stablehlo.while(%iterArg = %4#7, %iterArg_9 = %4#8, %iterArg_10 = %c_6, %iterArg_11 = %cst_4, %iterArg_12 = %5) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.subtract %c_13, %iterArg_10 : tensor<i32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_14 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_9, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %14 = stablehlo.multiply %12, %iterArg_11 : tensor<f32>
      %15 = stablehlo.subtract %13, %14 : tensor<f32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_12, %15, %11) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_10, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %17, %15, %16 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
    }
    %7 = stablehlo.multiply %6#4, %6#4 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_8 : tensor<f32>
    return %9 : tensor<f32>
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
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.add %arg3, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10:15 = stablehlo.while(%iterArg = %arg0, %iterArg_28 = %1, %iterArg_29 = %arg2, %iterArg_30 = %arg1, %iterArg_31 = %c, %iterArg_32 = %cst_0, %iterArg_33 = %cst_1, %iterArg_34 = %2, %iterArg_35 = %3, %iterArg_36 = %4, %iterArg_37 = %5, %iterArg_38 = %6, %iterArg_39 = %7, %iterArg_40 = %8, %iterArg_41 = %9) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_42 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_31, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_31) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_28, %iterArg_31) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_29, %iterArg_31) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_30, %iterArg_31) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %31 = stablehlo.multiply %27, %iterArg_32 : tensor<f32>
      %32 = stablehlo.subtract %28, %31 : tensor<f32>
      %33 = stablehlo.divide %29, %32 : tensor<f32>
      %34 = stablehlo.multiply %32, %32 : tensor<f32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.divide %cst_42, %34 : tensor<f32>
      %36 = stablehlo.multiply %27, %iterArg_33 : tensor<f32>
      %37 = stablehlo.subtract %30, %36 : tensor<f32>
      %38 = stablehlo.divide %37, %32 : tensor<f32>
      %39 = stablehlo.multiply %32, %32 : tensor<f32>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.divide %cst_43, %39 : tensor<f32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_34, %33, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_35, %38, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_36, %iterArg_32, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_37, %32, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_38, %35, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_39, %iterArg_33, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_40, %37, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_41, %40, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_31, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %49, %33, %38, %41, %42, %43, %44, %45, %46, %47, %48 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %13:6 = stablehlo.while(%iterArg = %10#7, %iterArg_28 = %10#8, %iterArg_29 = %c_13, %iterArg_30 = %cst_10, %iterArg_31 = %11, %iterArg_32 = %12) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_29, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.subtract %c_33, %iterArg_29 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.subtract %27, %c_34 : tensor<i32>
      %29 = func.call @dynamic_index_in_dim(%iterArg, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_28, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %31 = stablehlo.multiply %29, %iterArg_30 : tensor<f32>
      %32 = stablehlo.subtract %30, %31 : tensor<f32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_31, %32, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_32, %iterArg_30, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_29, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %35, %32, %33, %34 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.multiply %14, %13#4 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %21:7 = stablehlo.while(%iterArg = %18, %iterArg_28 = %13#5, %iterArg_29 = %10#7, %iterArg_30 = %c_20, %iterArg_31 = %cst_17, %iterArg_32 = %19, %iterArg_33 = %20) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_30, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_28, %iterArg_30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_29, %iterArg_30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30 = stablehlo.add %iterArg_31, %27 : tensor<f32>
      %31 = stablehlo.negate %30 : tensor<f32>
      %32 = stablehlo.multiply %29, %31 : tensor<f32>
      %33 = stablehlo.multiply %31, %28 : tensor<f32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_32, %33, %iterArg_30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_33, %30, %iterArg_30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_30, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %36, %32, %34, %35 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %26:17 = stablehlo.while(%iterArg = %21#5, %iterArg_28 = %21#6, %iterArg_29 = %10#9, %iterArg_30 = %arg0, %iterArg_31 = %10#10, %iterArg_32 = %arg2, %iterArg_33 = %10#11, %iterArg_34 = %10#12, %iterArg_35 = %10#13, %iterArg_36 = %10#14, %iterArg_37 = %c_27, %iterArg_38 = %cst_21, %iterArg_39 = %cst_22, %iterArg_40 = %22, %iterArg_41 = %23, %iterArg_42 = %24, %iterArg_43 = %25) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_44 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_37, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %c_44 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.subtract %c_44, %iterArg_37 : tensor<i32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.subtract %27, %c_45 : tensor<i32>
      %29 = func.call @dynamic_index_in_dim(%iterArg, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_28, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_29, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_30, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_31, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_32, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_33, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_34, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_35, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_36, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %39 = stablehlo.add %iterArg_38, %29 : tensor<f32>
      %40 = stablehlo.add %iterArg_39, %30 : tensor<f32>
      %41 = stablehlo.multiply %40, %38 : tensor<f32>
      %42 = stablehlo.multiply %41, %37 : tensor<f32>
      %43 = stablehlo.negate %42 : tensor<f32>
      %44 = stablehlo.divide %40, %33 : tensor<f32>
      %45 = stablehlo.negate %44 : tensor<f32>
      %46 = stablehlo.multiply %32, %45 : tensor<f32>
      %47 = stablehlo.multiply %45, %36 : tensor<f32>
      %48 = stablehlo.multiply %39, %35 : tensor<f32>
      %49 = stablehlo.multiply %48, %34 : tensor<f32>
      %50 = stablehlo.negate %49 : tensor<f32>
      %51 = stablehlo.add %43, %50 : tensor<f32>
      %52 = stablehlo.divide %39, %33 : tensor<f32>
      %53 = stablehlo.negate %51 : tensor<f32>
      %54 = stablehlo.multiply %32, %53 : tensor<f32>
      %55 = stablehlo.multiply %53, %31 : tensor<f32>
      %56 = stablehlo.add %47, %55 : tensor<f32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_40, %56, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_41, %51, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_42, %52, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_43, %44, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_37, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %61, %54, %46, %57, %58, %59, %60 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %26#13, %26#16, %26#15, %26#14 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
