// import jax
// import jax.numpy as jnp
//
//
// def alternating_step_fn(depth, readings):
//     q = depth / (1.0 + jnp.abs(depth))
//
//     def step(k, current):
//         switched = jax.lax.cond(
//             k % 2 == 1,
//             lambda p: jnp.exp2(jnp.exp(-0.5 * p**2)),
//             lambda p: 1.0 - p**2,
//             current,
//         )
//         return jnp.clip(switched * readings, -2.0, 2.0)
//
//     outcome = jax.lax.fori_loop(0, 5, step, q)
//     return 1.0 - readings**2 + jnp.tanh(outcome)
//
//   depth: float32[] in [0.2, 3]
//   readings: float32[] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_alternating_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %cst, %0 : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %2) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_4) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %9, %8#0, %8#1 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %4 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_1, %4 : tensor<f32>
    %6 = stablehlo.tanh %3#3 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<i32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %1 = call @remainder(%arg1, %c_0) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.compare EQ, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %7 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %8 = stablehlo.subtract %cst_3, %7 : tensor<f32>
      stablehlo.return %8 : tensor<f32>
    }, {
      %7 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
      %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %8 = stablehlo.multiply %cst_3, %7 : tensor<f32>
      %9 = stablehlo.exponential %8 : tensor<f32>
      %cst_4 = stablehlo.constant dense<0.693147182> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<f32>
      %11 = stablehlo.multiply %10, %9 : tensor<f32>
      %12 = stablehlo.exponential %11 : tensor<f32>
      stablehlo.return %12 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = call @clip(%5, %cst, %cst_2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %0, %6 : tensor<i32>, tensor<f32>
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
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst_0, %0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %6:2 = call @remainder(%c) : (tensor<i32>) -> (tensor<i32>, tensor<i1>)
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7:2 = call @clip(%cst_2, %cst_3) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %16:16 = stablehlo.while(%iterArg = %6#0, %iterArg_22 = %6#1, %iterArg_23 = %arg1, %iterArg_24 = %7#0, %iterArg_25 = %7#1, %iterArg_26 = %c_13, %iterArg_27 = %c_4, %iterArg_28 = %3, %iterArg_29 = %8, %iterArg_30 = %9, %iterArg_31 = %10, %iterArg_32 = %11, %iterArg_33 = %12, %iterArg_34 = %13, %iterArg_35 = %14, %iterArg_36 = %15) : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_37 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_26, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36:10 = func.call @closed_call(%iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_27, %iterArg_28) : (tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_29, %36#2, %iterArg_26) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %38 = func.call @dynamic_update_index_in_dim_2(%iterArg_30, %36#3, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_update_index_in_dim_2(%iterArg_31, %36#4, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %40 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %36#5, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %41 = func.call @dynamic_update_index_in_dim_2(%iterArg_33, %36#6, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %42 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %36#7, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %36#8, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %44 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %36#9, %iterArg_26) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_26, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %45, %36#0, %36#1, %37, %38, %39, %40, %41, %42, %43, %44 : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_14, %arg1 : tensor<f32>
    %18 = stablehlo.tanh %16#7 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.subtract %cst_15, %18 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_16, %19 : tensor<f32>
    %21 = stablehlo.multiply %20, %18 : tensor<f32>
    %22 = stablehlo.add %20, %21 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.negate %cst_17 : tensor<f32>
    %24 = stablehlo.multiply %23, %17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %25:12 = stablehlo.while(%iterArg = %16#8, %iterArg_22 = %16#9, %iterArg_23 = %16#10, %iterArg_24 = %16#11, %iterArg_25 = %16#12, %iterArg_26 = %16#13, %iterArg_27 = %16#14, %iterArg_28 = %16#15, %iterArg_29 = %arg1, %iterArg_30 = %c_19, %iterArg_31 = %cst_18, %iterArg_32 = %22) : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_33 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_30, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.subtract %c_33, %iterArg_30 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_34 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim(%iterArg, %37) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_22, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_23, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_24, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_25, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_26, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_27, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg_28, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %46:2 = func.call @closed_call_4(%iterArg_29, %iterArg_31, %iterArg_32, %38, %39, %40, %41, %42, %43, %44, %45) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_30, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %47, %46#0, %46#1 : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %26 = stablehlo.add %24, %25#10 : tensor<f32>
    %27 = stablehlo.multiply %25#11, %5 : tensor<f32>
    %28 = stablehlo.multiply %27, %arg0 : tensor<f32>
    %29 = stablehlo.negate %28 : tensor<f32>
    %30 = stablehlo.divide %25#11, %2 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.select %1, %cst_20, %29 : tensor<i1>, tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %1, %29, %cst_21 : tensor<i1>, tensor<f32>
    %33 = stablehlo.add %30, %32 : tensor<f32>
    %34 = stablehlo.negate %31 : tensor<f32>
    %35 = stablehlo.add %33, %34 : tensor<f32>
    return %35, %26 : tensor<f32>, tensor<f32>
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
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.convert %arg1 : tensor<f32>
    return %0, %1 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<i1>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<i32>, %arg6: tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg5, %c : tensor<i32>
    %1 = call @remainder_0(%arg5, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.compare EQ, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4:5 = "stablehlo.case"(%3) ({
      %7 = stablehlo.multiply %arg6, %arg6 : tensor<f32>
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %8 = stablehlo.multiply %cst, %arg6 : tensor<f32>
      %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %9 = stablehlo.subtract %cst_1, %7 : tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %9, %8, %cst_2, %cst_3, %cst_4 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }, {
      %7 = stablehlo.multiply %arg6, %arg6 : tensor<f32>
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %8 = stablehlo.multiply %cst, %arg6 : tensor<f32>
      %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %9 = stablehlo.multiply %cst_1, %7 : tensor<f32>
      %10 = stablehlo.exponential %9 : tensor<f32>
      %cst_2 = stablehlo.constant dense<0.693147182> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<f32>
      %12 = stablehlo.multiply %11, %10 : tensor<f32>
      %13 = stablehlo.exponential %12 : tensor<f32>
      %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %14 = stablehlo.log %cst_3 : tensor<f32>
      stablehlo.return %13, %8, %10, %13, %14 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %5 = stablehlo.multiply %4#0, %arg2 : tensor<f32>
    %6:3 = call @clip_1(%5, %arg3, %arg4) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    return %0, %6#0, %3, %4#1, %4#2, %4#3, %4#4, %4#0, %6#1, %6#2 : tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @clip_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.select %1, %cst_0, %cst : tensor<i1>, tensor<f32>
    %3 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.select %3, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.minimum %arg2, %0 : tensor<f32>
    %7 = stablehlo.compare EQ, %0, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %9 = stablehlo.compare EQ, %arg2, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.select %9, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    return %6, %5, %11 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    return %1 : tensor<5xi32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = call @clip_5(%arg9, %arg10, %arg2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.multiply %arg8, %0 : tensor<f32>
    %2 = stablehlo.add %arg1, %1 : tensor<f32>
    %3 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %4 = "stablehlo.case"(%arg3) ({
      %5 = stablehlo.negate %3 : tensor<f32>
      %6 = stablehlo.multiply %5, %arg4 : tensor<f32>
      stablehlo.return %6 : tensor<f32>
    }, {
      %5 = stablehlo.multiply %arg7, %3 : tensor<f32>
      %6 = stablehlo.multiply %5, %arg6 : tensor<f32>
      %7 = stablehlo.multiply %6, %arg5 : tensor<f32>
      %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %8 = stablehlo.multiply %cst, %7 : tensor<f32>
      %9 = stablehlo.multiply %8, %arg4 : tensor<f32>
      stablehlo.return %9 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    return %2, %4 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_5(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
