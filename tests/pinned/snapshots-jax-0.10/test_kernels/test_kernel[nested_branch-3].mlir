// import jax
// import jax.numpy as jnp
//
//
// def compute_conditional_iteration(readings, depth):
//     def update_fn(k, carry):
//         def low_branch(u):
//             return u - 0.1 * (u * (u**2 - 1) - readings)
//
//         def curved_part(u):
//             return u + jnp.clip(readings - u, -0.1, 0.1)
//
//         picked = jax.lax.cond(k % 2 == 0, low_branch, curved_part, carry)
//         return picked / 4
//
//     return jax.lax.fori_loop(0, 2, update_fn, depth)
//
//   readings: float32[] in [-0.8, 0.8]
//   depth: float32[] in [0.2, 3]
// -----
// forward, cpu
module @jit_compute_conditional_iteration attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c_0, %iterArg_2 = %c, %iterArg_3 = %arg1) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_1, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %2, %1#0, %1#1 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    return %0#3 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<i32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %1 = call @remainder(%arg1, %c_0) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare EQ, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %6 = stablehlo.subtract %arg0, %arg2 : tensor<f32>
      %cst_2 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
      %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %7 = func.call @clip(%6, %cst_2, %cst_3) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %8 = stablehlo.add %arg2, %7 : tensor<f32>
      stablehlo.return %8 : tensor<f32>
    }, {
      %6 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.subtract %6, %cst_2 : tensor<f32>
      %8 = stablehlo.multiply %arg2, %7 : tensor<f32>
      %9 = stablehlo.subtract %8, %arg0 : tensor<f32>
      %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %10 = stablehlo.multiply %cst_3, %9 : tensor<f32>
      %11 = stablehlo.subtract %arg2, %10 : tensor<f32>
      stablehlo.return %11 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %4, %cst : tensor<f32>
    return %0, %5 : tensor<i32>, tensor<f32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where(%0, %c_0, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare NE, %2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %2, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %7 = stablehlo.and %6, %3 : tensor<i1>
    %8 = stablehlo.add %2, %1 : tensor<i32>
    %9 = stablehlo.select %7, %8, %2 : tensor<i1>, tensor<i32>
    return %9 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<2> : tensor<i32>
    %0:2 = call @remainder(%c) : (tensor<i32>) -> (tensor<i32>, tensor<i1>)
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %5:10 = stablehlo.while(%iterArg = %0#0, %iterArg_8 = %0#1, %iterArg_9 = %arg0, %iterArg_10 = %c_4, %iterArg_11 = %c_0, %iterArg_12 = %arg1, %iterArg_13 = %1, %iterArg_14 = %2, %iterArg_15 = %3, %iterArg_16 = %4) : tensor<i32>, tensor<i1>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<2xi32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_10, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:6 = func.call @closed_call(%iterArg, %iterArg_8, %iterArg_9, %iterArg_11, %iterArg_12) : (tensor<i32>, tensor<i1>, tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %8 = func.call @dynamic_update_index_in_dim(%iterArg_13, %7#2, %iterArg_10) : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<2xi32>
      %9 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %7#3, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %10 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %7#4, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %11 = func.call @dynamic_update_index_in_dim_1(%iterArg_16, %7#5, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_10, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %12, %7#0, %7#1, %8, %9, %10, %11 : tensor<i32>, tensor<i1>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<2xi32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %6:7 = stablehlo.while(%iterArg = %5#6, %iterArg_8 = %5#7, %iterArg_9 = %5#8, %iterArg_10 = %5#9, %iterArg_11 = %c_7, %iterArg_12 = %cst_5, %iterArg_13 = %cst_6) : tensor<2xi32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_14 = stablehlo.constant dense<2> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_14 = stablehlo.constant dense<2> : tensor<i32>
      %7 = stablehlo.subtract %c_14, %iterArg_11 : tensor<i32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.subtract %7, %c_15 : tensor<i32>
      %9 = func.call @dynamic_index_in_dim(%iterArg, %8) : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
      %10 = func.call @dynamic_index_in_dim_2(%iterArg_8, %8) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim_2(%iterArg_9, %8) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %12 = func.call @dynamic_index_in_dim_2(%iterArg_10, %8) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %13:2 = func.call @closed_call_3(%iterArg_12, %iterArg_13, %9, %10, %11, %12) : (tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_11, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %14, %13#0, %13#1 : tensor<2xi32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    return %6#5, %6#6 : tensor<f32>, tensor<f32>
  }
  func.func private @remainder(%arg0: tensor<i32>) -> (tensor<i32>, tensor<i1>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where(%0, %c_0, %arg0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    return %1, %2 : tensor<i32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<i1>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg3, %c : tensor<i32>
    %1 = call @remainder_0(%arg3, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare EQ, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4:4 = "stablehlo.case"(%3) ({
      %6 = stablehlo.subtract %arg2, %arg4 : tensor<f32>
      %cst_1 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
      %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %7:3 = func.call @clip(%6, %cst_1, %cst_2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %8 = stablehlo.add %arg4, %7#0 : tensor<f32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %8, %7#1, %7#2, %cst_3 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }, {
      %6 = stablehlo.multiply %arg4, %arg4 : tensor<f32>
      %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %7 = stablehlo.multiply %cst_1, %arg4 : tensor<f32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %8 = stablehlo.subtract %6, %cst_2 : tensor<f32>
      %9 = stablehlo.multiply %arg4, %8 : tensor<f32>
      %10 = stablehlo.subtract %9, %arg2 : tensor<f32>
      %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %11 = stablehlo.multiply %cst_3, %10 : tensor<f32>
      %12 = stablehlo.subtract %arg4, %11 : tensor<f32>
      stablehlo.return %12, %7, %8, %arg4 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %4#0, %cst : tensor<f32>
    return %0, %5, %3, %4#1, %4#2, %4#3 : tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @remainder_0(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i1>) -> tensor<i32> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare NE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.compare NE, %2, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %4 = stablehlo.and %3, %1 : tensor<i1>
    %5 = stablehlo.add %0, %arg1 : tensor<i32>
    %6 = stablehlo.select %4, %5, %0 : tensor<i1>, tensor<i32>
    return %6 : tensor<i32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %4 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.select %4, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
    %6 = stablehlo.divide %3, %5 : tensor<f32>
    %7 = stablehlo.convert %arg2 : tensor<f32>
    %8 = stablehlo.minimum %7, %1 : tensor<f32>
    %9 = stablehlo.compare EQ, %1, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.select %9, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %11 = stablehlo.compare EQ, %7, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.select %11, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    return %8, %6, %13 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    return %1 : tensor<2xi32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg1, %cst : tensor<f32>
    %1:2 = "stablehlo.case"(%arg2) ({
      %3 = func.call @clip_4(%arg3, %arg4, %0) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %4 = stablehlo.negate %3 : tensor<f32>
      %5 = stablehlo.add %0, %4 : tensor<f32>
      stablehlo.return %3, %5 : tensor<f32>, tensor<f32>
    }, {
      %3 = stablehlo.negate %0 : tensor<f32>
      %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %4 = stablehlo.multiply %cst_0, %3 : tensor<f32>
      %5 = stablehlo.negate %4 : tensor<f32>
      %6 = stablehlo.multiply %arg5, %4 : tensor<f32>
      %7 = stablehlo.multiply %4, %arg4 : tensor<f32>
      %8 = stablehlo.add %0, %7 : tensor<f32>
      %9 = stablehlo.multiply %6, %arg3 : tensor<f32>
      %10 = stablehlo.add %8, %9 : tensor<f32>
      stablehlo.return %5, %10 : tensor<f32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>)
    %2 = stablehlo.add %arg0, %1#0 : tensor<f32>
    return %2, %1#1 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
