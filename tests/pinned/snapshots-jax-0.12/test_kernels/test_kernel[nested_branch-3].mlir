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
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %c_8 = stablehlo.constant dense<2> : tensor<i32>
      %12 = func.call @remainder(%iterArg_5, %c_8) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.compare EQ, %12, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %14 = stablehlo.convert %13 : (tensor<i1>) -> tensor<i32>
      %15 = "stablehlo.case"(%14) ({
        %19 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<f32>
        %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %20 = stablehlo.subtract %cst_13, %19 : tensor<f32>
        stablehlo.return %20 : tensor<f32>
      }, {
        %19 = stablehlo.multiply %iterArg_6, %iterArg_6 : tensor<f32>
        %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
        %20 = stablehlo.multiply %cst_13, %19 : tensor<f32>
        %21 = stablehlo.exponential %20 : tensor<f32>
        %22 = stablehlo.tanh %21 : tensor<f32>
        stablehlo.return %22 : tensor<f32>
      }) : (tensor<i32>) -> tensor<f32>
      %16 = stablehlo.multiply %15, %iterArg : tensor<f32>
      %cst_10 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %17 = func.call @clip(%16, %cst_10, %cst_11) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %18, %11, %17 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
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
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %15:15 = stablehlo.while(%iterArg = %6#0, %iterArg_25 = %6#1, %iterArg_26 = %arg1, %iterArg_27 = %7#0, %iterArg_28 = %7#1, %iterArg_29 = %c_12, %iterArg_30 = %c_4, %iterArg_31 = %3, %iterArg_32 = %8, %iterArg_33 = %9, %iterArg_34 = %10, %iterArg_35 = %11, %iterArg_36 = %12, %iterArg_37 = %13, %iterArg_38 = %14) : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_39 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_29, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_30, %c_39 : tensor<i32>
      %42 = func.call @remainder_0(%iterArg_30, %iterArg, %iterArg_25) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.compare EQ, %42, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %44 = stablehlo.convert %43 : (tensor<i1>) -> tensor<i32>
      %45:4 = "stablehlo.case"(%44) ({
        %56 = stablehlo.multiply %iterArg_31, %iterArg_31 : tensor<f32>
        %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %57 = stablehlo.multiply %cst_42, %iterArg_31 : tensor<f32>
        %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %58 = stablehlo.subtract %cst_43, %56 : tensor<f32>
        %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %58, %57, %cst_44, %cst_45 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
      }, {
        %56 = stablehlo.multiply %iterArg_31, %iterArg_31 : tensor<f32>
        %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %57 = stablehlo.multiply %cst_42, %iterArg_31 : tensor<f32>
        %cst_43 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
        %58 = stablehlo.multiply %cst_43, %56 : tensor<f32>
        %59 = stablehlo.exponential %58 : tensor<f32>
        %60 = stablehlo.tanh %59 : tensor<f32>
        %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %61 = stablehlo.add %cst_44, %60 : tensor<f32>
        %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %62 = stablehlo.subtract %cst_45, %60 : tensor<f32>
        %63 = stablehlo.multiply %61, %62 : tensor<f32>
        stablehlo.return %60, %57, %59, %63 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %46 = stablehlo.multiply %45#0, %iterArg_26 : tensor<f32>
      %47:3 = func.call @clip_1(%46, %iterArg_27, %iterArg_28) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_32, %44, %iterArg_29) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %49 = func.call @dynamic_update_index_in_dim_2(%iterArg_33, %45#1, %iterArg_29) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %50 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %45#2, %iterArg_29) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %51 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %45#3, %iterArg_29) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %52 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %45#0, %iterArg_29) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %53 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %47#1, %iterArg_29) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %54 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %47#2, %iterArg_29) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_29, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %55, %41, %47#0, %48, %49, %50, %51, %52, %53, %54 : tensor<i32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %16 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_13, %arg1 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.subtract %cst_14, %16 : tensor<f32>
    %19 = stablehlo.negate %15#7 : tensor<f32>
    %20 = stablehlo.exponential %19 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.add %cst_15, %20 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %cst_16, %21 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.subtract %cst_17, %22 : tensor<f32>
    %24 = stablehlo.multiply %22, %23 : tensor<f32>
    %25 = stablehlo.add %18, %22 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_18) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_19, %24 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.negate %cst_20 : tensor<f32>
    %29 = stablehlo.multiply %28, %17 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %30:11 = stablehlo.while(%iterArg = %15#8, %iterArg_25 = %15#9, %iterArg_26 = %15#10, %iterArg_27 = %15#11, %iterArg_28 = %15#12, %iterArg_29 = %15#13, %iterArg_30 = %15#14, %iterArg_31 = %arg1, %iterArg_32 = %c_22, %iterArg_33 = %cst_21, %iterArg_34 = %27) : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_35 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_32, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<5> : tensor<i32>
      %41 = stablehlo.subtract %c_35, %iterArg_32 : tensor<i32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.subtract %41, %c_36 : tensor<i32>
      %43 = func.call @dynamic_index_in_dim(%iterArg, %42) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_25, %42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg_26, %42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %46 = func.call @dynamic_index_in_dim_3(%iterArg_27, %42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %47 = func.call @dynamic_index_in_dim_3(%iterArg_28, %42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %48 = func.call @dynamic_index_in_dim_3(%iterArg_29, %42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %49 = func.call @dynamic_index_in_dim_3(%iterArg_30, %42) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %50 = func.call @clip_4(%48, %49, %iterArg_34) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %51 = stablehlo.multiply %47, %50 : tensor<f32>
      %52 = stablehlo.add %iterArg_33, %51 : tensor<f32>
      %53 = stablehlo.multiply %50, %iterArg_31 : tensor<f32>
      %54 = "stablehlo.case"(%43) ({
        %56 = stablehlo.negate %53 : tensor<f32>
        %57 = stablehlo.multiply %56, %44 : tensor<f32>
        stablehlo.return %57 : tensor<f32>
      }, {
        %56 = stablehlo.multiply %53, %46 : tensor<f32>
        %57 = stablehlo.multiply %56, %45 : tensor<f32>
        %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
        %58 = stablehlo.multiply %cst_38, %57 : tensor<f32>
        %59 = stablehlo.multiply %58, %44 : tensor<f32>
        stablehlo.return %59 : tensor<f32>
      }) : (tensor<i32>) -> tensor<f32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_32, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %55, %52, %54 : tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %31 = stablehlo.add %29, %30#9 : tensor<f32>
    %32 = stablehlo.multiply %30#10, %5 : tensor<f32>
    %33 = stablehlo.multiply %32, %arg0 : tensor<f32>
    %34 = stablehlo.negate %33 : tensor<f32>
    %35 = stablehlo.divide %30#10, %2 : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.select %1, %cst_23, %34 : tensor<i1>, tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.select %1, %34, %cst_24 : tensor<i1>, tensor<f32>
    %38 = stablehlo.negate %36 : tensor<f32>
    %39 = stablehlo.add %37, %38 : tensor<f32>
    %40 = stablehlo.add %35, %39 : tensor<f32>
    return %40, %31 : tensor<f32>, tensor<f32>
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
