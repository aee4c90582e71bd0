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
      %14:4 = func.call @closed_call(%iterArg_13, %iterArg_14, %10, %11, %12, %13) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_15, %14#2, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_16, %14#3, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_12, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %17, %14#0, %14#1, %15, %16 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
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
      %14:2 = func.call @closed_call_0(%iterArg_11, %12, %13) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_12, %14#1, %11) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_10, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %16, %14#0, %15 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.subtract %arg3, %0 : tensor<f32>
    %2 = stablehlo.divide %arg4, %1 : tensor<f32>
    %3 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %4 = stablehlo.subtract %arg5, %3 : tensor<f32>
    %5 = stablehlo.divide %4, %1 : tensor<f32>
    return %2, %5, %2, %5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.subtract %arg2, %0 : tensor<f32>
    return %1, %1 : tensor<f32>, tensor<f32>
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
      %31:10 = func.call @closed_call(%iterArg_32, %iterArg_33, %27, %28, %29, %30) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_34, %31#2, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_35, %31#3, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_36, %31#4, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_37, %31#5, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_38, %31#6, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_39, %31#7, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_40, %31#8, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_41, %31#9, %iterArg_31) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_31, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %40, %31#0, %31#1, %32, %33, %34, %35, %36, %37, %38, %39 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
      %31:3 = func.call @closed_call_0(%iterArg_30, %29, %30) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_31, %31#1, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_32, %31#2, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_29, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %34, %31#0, %32, %33 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
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
      %30:3 = func.call @closed_call_1(%iterArg_31, %27, %28, %29) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_32, %30#1, %iterArg_30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_33, %30#2, %iterArg_30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_30, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %33, %30#0, %31, %32 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
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
      %39:6 = func.call @closed_call_2(%iterArg_38, %iterArg_39, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_40, %39#2, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_41, %39#3, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_42, %39#4, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_43, %39#5, %28) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_37, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %44, %39#0, %39#1, %40, %41, %42, %43 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %26#13, %26#16, %26#15, %26#14 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.subtract %arg3, %0 : tensor<f32>
    %2 = stablehlo.divide %arg4, %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %1 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %cst, %3 : tensor<f32>
    %5 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %6 = stablehlo.subtract %arg5, %5 : tensor<f32>
    %7 = stablehlo.divide %6, %1 : tensor<f32>
    %8 = stablehlo.multiply %1, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %cst_0, %8 : tensor<f32>
    return %2, %7, %2, %7, %arg0, %1, %4, %arg1, %6, %9 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.subtract %arg2, %0 : tensor<f32>
    return %1, %1, %arg0 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<f32>
    %1 = stablehlo.negate %0 : tensor<f32>
    %2 = stablehlo.multiply %arg3, %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %arg2 : tensor<f32>
    return %2, %3, %0 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<f32>
    %1 = stablehlo.add %arg1, %arg3 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg11 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg10 : tensor<f32>
    %4 = stablehlo.negate %3 : tensor<f32>
    %5 = stablehlo.divide %1, %arg6 : tensor<f32>
    %6 = stablehlo.negate %5 : tensor<f32>
    %7 = stablehlo.multiply %arg5, %6 : tensor<f32>
    %8 = stablehlo.multiply %6, %arg9 : tensor<f32>
    %9 = stablehlo.multiply %0, %arg8 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg7 : tensor<f32>
    %11 = stablehlo.negate %10 : tensor<f32>
    %12 = stablehlo.add %4, %11 : tensor<f32>
    %13 = stablehlo.divide %0, %arg6 : tensor<f32>
    %14 = stablehlo.negate %12 : tensor<f32>
    %15 = stablehlo.multiply %arg5, %14 : tensor<f32>
    %16 = stablehlo.multiply %14, %arg4 : tensor<f32>
    %17 = stablehlo.add %8, %16 : tensor<f32>
    return %15, %7, %17, %12, %13, %5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
