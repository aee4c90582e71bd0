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
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      %c_5 = stablehlo.constant dense<2> : tensor<i32>
      %2 = func.call @remainder(%iterArg_2, %c_5) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %3 = stablehlo.compare EQ, %2, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %4 = stablehlo.convert %3 : (tensor<i1>) -> tensor<i32>
      %5 = "stablehlo.case"(%4) ({
        %8 = stablehlo.subtract %iterArg, %iterArg_3 : tensor<f32>
        %cst_8 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
        %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %9 = func.call @clip(%8, %cst_8, %cst_9) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %10 = stablehlo.add %iterArg_3, %9 : tensor<f32>
        stablehlo.return %10 : tensor<f32>
      }, {
        %8 = stablehlo.multiply %iterArg_3, %iterArg_3 : tensor<f32>
        %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %9 = stablehlo.subtract %8, %cst_8 : tensor<f32>
        %10 = stablehlo.multiply %iterArg_3, %9 : tensor<f32>
        %11 = stablehlo.subtract %10, %iterArg : tensor<f32>
        %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %12 = stablehlo.multiply %cst_9, %11 : tensor<f32>
        %13 = stablehlo.subtract %iterArg_3, %12 : tensor<f32>
        stablehlo.return %13 : tensor<f32>
      }) : (tensor<i32>) -> tensor<f32>
      %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %6 = stablehlo.divide %5, %cst : tensor<f32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_1, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %7, %1, %6 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    return %0#3 : tensor<f32>
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
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_11, %c_17 : tensor<i32>
      %8 = func.call @remainder_0(%iterArg_11, %iterArg, %iterArg_8) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %9 = stablehlo.compare EQ, %8, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %10 = stablehlo.convert %9 : (tensor<i1>) -> tensor<i32>
      %11:4 = "stablehlo.case"(%10) ({
        %18 = stablehlo.subtract %iterArg_9, %iterArg_12 : tensor<f32>
        %cst_21 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
        %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %19:3 = func.call @clip(%18, %cst_21, %cst_22) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %20 = stablehlo.add %iterArg_12, %19#0 : tensor<f32>
        %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %20, %19#1, %19#2, %cst_23 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
      }, {
        %18 = stablehlo.multiply %iterArg_12, %iterArg_12 : tensor<f32>
        %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %19 = stablehlo.multiply %cst_21, %iterArg_12 : tensor<f32>
        %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %20 = stablehlo.subtract %18, %cst_22 : tensor<f32>
        %21 = stablehlo.multiply %iterArg_12, %20 : tensor<f32>
        %22 = stablehlo.subtract %21, %iterArg_9 : tensor<f32>
        %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %23 = stablehlo.multiply %cst_23, %22 : tensor<f32>
        %24 = stablehlo.subtract %iterArg_12, %23 : tensor<f32>
        stablehlo.return %24, %19, %20, %iterArg_12 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %cst_19 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %12 = stablehlo.divide %11#0, %cst_19 : tensor<f32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_13, %10, %iterArg_10) : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<2xi32>
      %14 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %11#1, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %15 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %11#2, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %16 = func.call @dynamic_update_index_in_dim_1(%iterArg_16, %11#3, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_10, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %17, %7, %12, %13, %14, %15, %16 : tensor<i32>, tensor<i1>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<2xi32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
      %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %13 = stablehlo.divide %iterArg_13, %cst_16 : tensor<f32>
      %14:2 = "stablehlo.case"(%9) ({
        %17 = func.call @clip_3(%10, %11, %13) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %18 = stablehlo.negate %17 : tensor<f32>
        %19 = stablehlo.add %13, %18 : tensor<f32>
        stablehlo.return %17, %19 : tensor<f32>, tensor<f32>
      }, {
        %17 = stablehlo.negate %13 : tensor<f32>
        %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %18 = stablehlo.multiply %cst_18, %17 : tensor<f32>
        %19 = stablehlo.negate %18 : tensor<f32>
        %20 = stablehlo.multiply %12, %18 : tensor<f32>
        %21 = stablehlo.multiply %18, %11 : tensor<f32>
        %22 = stablehlo.add %13, %21 : tensor<f32>
        %23 = stablehlo.multiply %20, %10 : tensor<f32>
        %24 = stablehlo.add %22, %23 : tensor<f32>
        stablehlo.return %19, %24 : tensor<f32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>)
      %15 = stablehlo.add %iterArg_12, %14#0 : tensor<f32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_11, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %16, %15, %14#1 : tensor<2xi32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<f32>, tensor<f32>
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
    %2 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.select %3, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.select %2, %cst_1, %4 : tensor<i1>, tensor<f32>
    %6 = stablehlo.convert %arg2 : tensor<f32>
    %7 = stablehlo.minimum %6, %1 : tensor<f32>
    %8 = stablehlo.compare GT, %6, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %9 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.select %9, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.select %8, %cst_4, %10 : tensor<i1>, tensor<f32>
    return %7, %5, %11 : tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @clip_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
