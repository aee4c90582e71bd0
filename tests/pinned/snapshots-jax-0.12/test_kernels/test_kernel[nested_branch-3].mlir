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
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %9 = func.call @remainder(%iterArg_3, %c_6) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.compare EQ, %9, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %11 = stablehlo.convert %10 : (tensor<i1>) -> tensor<i32>
      %12 = "stablehlo.case"(%11) ({
        %16 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<f32>
        %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %17 = stablehlo.subtract %cst_11, %16 : tensor<f32>
        stablehlo.return %17 : tensor<f32>
      }, {
        %16 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<f32>
        %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
        %17 = stablehlo.multiply %cst_11, %16 : tensor<f32>
        %18 = stablehlo.exponential %17 : tensor<f32>
        %cst_12 = stablehlo.constant dense<0.693147182> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<f32>
        %20 = stablehlo.multiply %19, %18 : tensor<f32>
        %21 = stablehlo.exponential %20 : tensor<f32>
        stablehlo.return %21 : tensor<f32>
      }) : (tensor<i32>) -> tensor<f32>
      %13 = stablehlo.multiply %12, %iterArg : tensor<f32>
      %cst_8 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %14 = func.call @clip(%13, %cst_8, %cst_9) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_2, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %15, %8, %14 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %4 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_1, %4 : tensor<f32>
    %6 = stablehlo.tanh %3#3 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    return %7 : tensor<f32>
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
    %16:16 = stablehlo.while(%iterArg = %6#0, %iterArg_23 = %6#1, %iterArg_24 = %arg1, %iterArg_25 = %7#0, %iterArg_26 = %7#1, %iterArg_27 = %c_13, %iterArg_28 = %c_4, %iterArg_29 = %3, %iterArg_30 = %8, %iterArg_31 = %9, %iterArg_32 = %10, %iterArg_33 = %11, %iterArg_34 = %12, %iterArg_35 = %13, %iterArg_36 = %14, %iterArg_37 = %15) : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_38 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_27, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_28, %c_38 : tensor<i32>
      %37 = func.call @remainder_0(%iterArg_28, %iterArg, %iterArg_23) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.compare EQ, %37, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %39 = stablehlo.convert %38 : (tensor<i1>) -> tensor<i32>
      %40:5 = "stablehlo.case"(%39) ({
        %52 = stablehlo.multiply %iterArg_29, %iterArg_29 : tensor<f32>
        %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %53 = stablehlo.multiply %cst_41, %iterArg_29 : tensor<f32>
        %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %54 = stablehlo.subtract %cst_42, %52 : tensor<f32>
        %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %54, %53, %cst_43, %cst_44, %cst_45 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
      }, {
        %52 = stablehlo.multiply %iterArg_29, %iterArg_29 : tensor<f32>
        %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %53 = stablehlo.multiply %cst_41, %iterArg_29 : tensor<f32>
        %cst_42 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
        %54 = stablehlo.multiply %cst_42, %52 : tensor<f32>
        %55 = stablehlo.exponential %54 : tensor<f32>
        %cst_43 = stablehlo.constant dense<0.693147182> : tensor<f32>
        %56 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<f32>
        %57 = stablehlo.multiply %56, %55 : tensor<f32>
        %58 = stablehlo.exponential %57 : tensor<f32>
        %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %59 = stablehlo.log %cst_44 : tensor<f32>
        stablehlo.return %58, %53, %55, %58, %59 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %41 = stablehlo.multiply %40#0, %iterArg_24 : tensor<f32>
      %42:3 = func.call @clip_1(%41, %iterArg_25, %iterArg_26) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_30, %39, %iterArg_27) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %44 = func.call @dynamic_update_index_in_dim_2(%iterArg_31, %40#1, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %45 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %40#2, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %46 = func.call @dynamic_update_index_in_dim_2(%iterArg_33, %40#3, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %47 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %40#4, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %48 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %40#0, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %49 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %42#1, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %50 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %42#2, %iterArg_27) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_27, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %51, %36, %42#0, %43, %44, %45, %46, %47, %48, %49, %50 : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_14, %arg1 : tensor<f32>
    %18 = stablehlo.tanh %16#7 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.add %cst_15, %18 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.subtract %cst_16, %18 : tensor<f32>
    %21 = stablehlo.multiply %19, %20 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_17, %21 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.negate %cst_18 : tensor<f32>
    %24 = stablehlo.multiply %23, %17 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %25:12 = stablehlo.while(%iterArg = %16#8, %iterArg_23 = %16#9, %iterArg_24 = %16#10, %iterArg_25 = %16#11, %iterArg_26 = %16#12, %iterArg_27 = %16#13, %iterArg_28 = %16#14, %iterArg_29 = %16#15, %iterArg_30 = %arg1, %iterArg_31 = %c_20, %iterArg_32 = %cst_19, %iterArg_33 = %22) : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_34 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_31, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.subtract %c_34, %iterArg_31 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_35 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim(%iterArg, %37) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_23, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_24, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_25, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_26, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_27, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_28, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg_29, %37) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %46 = func.call @clip_4(%44, %45, %iterArg_33) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %47 = stablehlo.multiply %43, %46 : tensor<f32>
      %48 = stablehlo.add %iterArg_32, %47 : tensor<f32>
      %49 = stablehlo.multiply %46, %iterArg_30 : tensor<f32>
      %50 = "stablehlo.case"(%38) ({
        %52 = stablehlo.negate %49 : tensor<f32>
        %53 = stablehlo.multiply %52, %39 : tensor<f32>
        stablehlo.return %53 : tensor<f32>
      }, {
        %52 = stablehlo.multiply %42, %49 : tensor<f32>
        %53 = stablehlo.multiply %52, %41 : tensor<f32>
        %54 = stablehlo.multiply %53, %40 : tensor<f32>
        %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
        %55 = stablehlo.multiply %cst_37, %54 : tensor<f32>
        %56 = stablehlo.multiply %55, %39 : tensor<f32>
        stablehlo.return %56 : tensor<f32>
      }) : (tensor<i32>) -> tensor<f32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_31, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %51, %48, %50 : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %26 = stablehlo.add %24, %25#10 : tensor<f32>
    %27 = stablehlo.multiply %25#11, %5 : tensor<f32>
    %28 = stablehlo.multiply %27, %arg0 : tensor<f32>
    %29 = stablehlo.negate %28 : tensor<f32>
    %30 = stablehlo.divide %25#11, %2 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.select %1, %cst_21, %29 : tensor<i1>, tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %1, %29, %cst_22 : tensor<i1>, tensor<f32>
    %33 = stablehlo.negate %31 : tensor<f32>
    %34 = stablehlo.add %32, %33 : tensor<f32>
    %35 = stablehlo.add %30, %34 : tensor<f32>
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
    return %1, %0 : tensor<f32>, tensor<f32>
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
    %0 = stablehlo.maximum %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.select %1, %cst_1, %3 : tensor<i1>, tensor<f32>
    %5 = stablehlo.minimum %arg1, %0 : tensor<f32>
    %6 = stablehlo.compare GT, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %7 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.select %7, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %6, %cst_4, %8 : tensor<i1>, tensor<f32>
    return %5, %4, %9 : tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @clip_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
