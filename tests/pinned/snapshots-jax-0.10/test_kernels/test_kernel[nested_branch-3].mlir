// import jax
// import jax.numpy as jnp
//
//
// def toy_alternating_step(depth, readings):
//     """Compute a toy alternating step."""
//     quotient = depth / (1.0 + jnp.abs(depth))
//
//     def step(k, current):
//         switched = jax.lax.cond(
//             k % 2 == 1,
//             lambda p: jnp.tanh(jnp.exp(-0.5 * p**2)),
//             lambda p: 1.0 - p**2,
//             current,
//         )
//         return jnp.clip(switched * readings, -2.0, 2.0)
//
//     outcome = jax.lax.fori_loop(0, 5, step, quotient)
//     return 1.0 - readings**2 + jax.nn.sigmoid(outcome)
//
//   depth: float32[] in [0.2, 3]
//   readings: float32[] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_toy_alternating_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %cst, %0 : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:4 = stablehlo.while(%iterArg = %arg1, %iterArg_4 = %c_0, %iterArg_5 = %c, %iterArg_6 = %2) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_7 = stablehlo.constant dense<5> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11:2 = func.call @closed_call(%iterArg, %iterArg_5, %iterArg_6) : (tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %12, %11#0, %11#1 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %4 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_1, %4 : tensor<f32>
    %6 = stablehlo.negate %3#3 : tensor<f32>
    %7 = stablehlo.exponential %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.add %cst_2, %7 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %cst_3, %8 : tensor<f32>
    %10 = stablehlo.add %5, %9 : tensor<f32>
    return %10 : tensor<f32>
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
      %10 = stablehlo.tanh %9 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
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
    %16:16 = stablehlo.while(%iterArg = %6#0, %iterArg_24 = %6#1, %iterArg_25 = %arg1, %iterArg_26 = %7#0, %iterArg_27 = %7#1, %iterArg_28 = %c_13, %iterArg_29 = %c_4, %iterArg_30 = %3, %iterArg_31 = %8, %iterArg_32 = %9, %iterArg_33 = %10, %iterArg_34 = %11, %iterArg_35 = %12, %iterArg_36 = %13, %iterArg_37 = %14, %iterArg_38 = %15) : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_39 = stablehlo.constant dense<5> : tensor<i32>
      %38 = stablehlo.compare LT, %iterArg_28, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %38:10 = func.call @closed_call(%iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_29, %iterArg_30) : (tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_31, %38#2, %iterArg_28) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %40 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %38#3, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %41 = func.call @dynamic_update_index_in_dim_2(%iterArg_33, %38#4, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %42 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %38#5, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %38#6, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %44 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %38#7, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %45 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %38#8, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %46 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %38#9, %iterArg_28) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_28, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %47, %38#0, %38#1, %39, %40, %41, %42, %43, %44, %45, %46 : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_14, %arg1 : tensor<f32>
    %18 = stablehlo.negate %16#7 : tensor<f32>
    %19 = stablehlo.exponential %18 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.add %cst_15, %19 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %cst_16, %20 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.subtract %cst_17, %21 : tensor<f32>
    %23 = stablehlo.multiply %21, %22 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_18, %23 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.negate %cst_19 : tensor<f32>
    %26 = stablehlo.multiply %25, %17 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %27:12 = stablehlo.while(%iterArg = %16#8, %iterArg_24 = %16#9, %iterArg_25 = %16#10, %iterArg_26 = %16#11, %iterArg_27 = %16#12, %iterArg_28 = %16#13, %iterArg_29 = %16#14, %iterArg_30 = %16#15, %iterArg_31 = %arg1, %iterArg_32 = %c_21, %iterArg_33 = %cst_20, %iterArg_34 = %24) : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_35 = stablehlo.constant dense<5> : tensor<i32>
      %38 = stablehlo.compare LT, %iterArg_32, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<5> : tensor<i32>
      %38 = stablehlo.subtract %c_35, %iterArg_32 : tensor<i32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.subtract %38, %c_36 : tensor<i32>
      %40 = func.call @dynamic_index_in_dim(%iterArg, %39) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_24, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_25, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_26, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_27, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg_28, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %46 = func.call @dynamic_index_in_dim_3(%iterArg_29, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %47 = func.call @dynamic_index_in_dim_3(%iterArg_30, %39) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %48:2 = func.call @closed_call_4(%iterArg_31, %iterArg_33, %iterArg_34, %40, %41, %42, %43, %44, %45, %46, %47) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_32, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %49, %48#0, %48#1 : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %28 = stablehlo.add %26, %27#10 : tensor<f32>
    %29 = stablehlo.multiply %27#11, %5 : tensor<f32>
    %30 = stablehlo.multiply %29, %arg0 : tensor<f32>
    %31 = stablehlo.negate %30 : tensor<f32>
    %32 = stablehlo.divide %27#11, %2 : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.select %1, %cst_22, %31 : tensor<i1>, tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.select %1, %31, %cst_23 : tensor<i1>, tensor<f32>
    %35 = stablehlo.add %32, %34 : tensor<f32>
    %36 = stablehlo.negate %33 : tensor<f32>
    %37 = stablehlo.add %35, %36 : tensor<f32>
    return %37, %28 : tensor<f32>, tensor<f32>
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
      %11 = stablehlo.tanh %10 : tensor<f32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %12 = stablehlo.subtract %cst_2, %11 : tensor<f32>
      stablehlo.return %11, %8, %10, %11, %12 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
      %5 = stablehlo.multiply %3, %arg7 : tensor<f32>
      %6 = stablehlo.multiply %5, %arg6 : tensor<f32>
      %7 = stablehlo.add %5, %6 : tensor<f32>
      %8 = stablehlo.multiply %7, %arg5 : tensor<f32>
      %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %9 = stablehlo.multiply %cst, %8 : tensor<f32>
      %10 = stablehlo.multiply %9, %arg4 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
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
