// import jax
// import jax.numpy as jnp
//
//
// def shooting_block(start, goal, first_aim):
//     def endpoint(aim):
//         def march(state, _):
//             u, dy = state
//             bend = -1.175 * u
//             v_new = dy + 0.183 * bend
//             return (u + 0.183 * v_new, v_new), None
//
//         (reached, _), _ = jax.lax.scan(march, (start, aim), None, length=3)
//         return reached - goal
//
//     other_aim = first_aim + 0.42
//     fa = endpoint(first_aim)
//     miss_b = endpoint(other_aim)
//     gap = miss_b - fa
//     better = other_aim - miss_b * (other_aim - first_aim) * gap / (gap**2 + 0.1)
//     final_miss = endpoint(better)
//     wave = jnp.sin(0.75 * final_miss + 1.65)
//     contrast = better - 0.87
//     scaled = wave * (2.855 - wave)
//     return contrast, scaled
//
//   start: float32[] in [-0.5, 0.5]
//   goal: float32[] in [0.2, 1]
//   first_aim: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_shooting_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_7 = %arg0, %iterArg_8 = %arg2) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %21 = stablehlo.multiply %cst_9, %iterArg_7 : tensor<f32>
      %cst_10 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %22 = stablehlo.multiply %cst_10, %21 : tensor<f32>
      %23 = stablehlo.add %iterArg_8, %22 : tensor<f32>
      %cst_11 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %24 = stablehlo.multiply %cst_11, %23 : tensor<f32>
      %25 = stablehlo.add %iterArg_7, %24 : tensor<f32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %26, %25, %23 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_7 = %arg0, %iterArg_8 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %21 = stablehlo.multiply %cst_9, %iterArg_7 : tensor<f32>
      %cst_10 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %22 = stablehlo.multiply %cst_10, %21 : tensor<f32>
      %23 = stablehlo.add %iterArg_8, %22 : tensor<f32>
      %cst_11 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %24 = stablehlo.multiply %cst_11, %23 : tensor<f32>
      %25 = stablehlo.add %iterArg_7, %24 : tensor<f32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %26, %25, %23 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %4 = stablehlo.subtract %3#1, %arg1 : tensor<f32>
    %5 = stablehlo.subtract %4, %2 : tensor<f32>
    %6 = stablehlo.subtract %0, %arg2 : tensor<f32>
    %7 = stablehlo.multiply %4, %6 : tensor<f32>
    %8 = stablehlo.multiply %7, %5 : tensor<f32>
    %9 = stablehlo.multiply %5, %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.add %9, %cst_1 : tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    %12 = stablehlo.subtract %0, %11 : tensor<f32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %13:3 = stablehlo.while(%iterArg = %c_2, %iterArg_7 = %arg0, %iterArg_8 = %12) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %21 = stablehlo.multiply %cst_9, %iterArg_7 : tensor<f32>
      %cst_10 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %22 = stablehlo.multiply %cst_10, %21 : tensor<f32>
      %23 = stablehlo.add %iterArg_8, %22 : tensor<f32>
      %cst_11 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %24 = stablehlo.multiply %cst_11, %23 : tensor<f32>
      %25 = stablehlo.add %iterArg_7, %24 : tensor<f32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %26, %25, %23 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %14 = stablehlo.subtract %13#1, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %15 = stablehlo.multiply %cst_3, %14 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.650000e+00> : tensor<f32>
    %16 = stablehlo.add %15, %cst_4 : tensor<f32>
    %17 = stablehlo.sine %16 : tensor<f32>
    %cst_5 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %18 = stablehlo.subtract %12, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.855000e+00> : tensor<f32>
    %19 = stablehlo.subtract %cst_6, %17 : tensor<f32>
    %20 = stablehlo.multiply %17, %19 : tensor<f32>
    return %18, %20 : tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_18 = %arg0, %iterArg_19 = %arg2) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %cst_20 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %58 = stablehlo.multiply %cst_20, %iterArg_18 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_21, %58 : tensor<f32>
      %60 = stablehlo.add %iterArg_19, %59 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %60 : tensor<f32>
      %62 = stablehlo.add %iterArg_18, %61 : tensor<f32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %63, %62, %60 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_18 = %arg0, %iterArg_19 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %cst_20 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %58 = stablehlo.multiply %cst_20, %iterArg_18 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_21, %58 : tensor<f32>
      %60 = stablehlo.add %iterArg_19, %59 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %60 : tensor<f32>
      %62 = stablehlo.add %iterArg_18, %61 : tensor<f32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %63, %62, %60 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %4 = stablehlo.subtract %3#1, %arg1 : tensor<f32>
    %5 = stablehlo.subtract %4, %2 : tensor<f32>
    %6 = stablehlo.subtract %0, %arg2 : tensor<f32>
    %7 = stablehlo.multiply %4, %6 : tensor<f32>
    %8 = stablehlo.multiply %7, %5 : tensor<f32>
    %9 = stablehlo.multiply %5, %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.multiply %cst_1, %5 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.add %9, %cst_2 : tensor<f32>
    %12 = stablehlo.divide %8, %11 : tensor<f32>
    %13 = stablehlo.multiply %11, %11 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_3, %13 : tensor<f32>
    %15 = stablehlo.subtract %0, %12 : tensor<f32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %16:3 = stablehlo.while(%iterArg = %c_4, %iterArg_18 = %arg0, %iterArg_19 = %15) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %cst_20 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %58 = stablehlo.multiply %cst_20, %iterArg_18 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_21, %58 : tensor<f32>
      %60 = stablehlo.add %iterArg_19, %59 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %60 : tensor<f32>
      %62 = stablehlo.add %iterArg_18, %61 : tensor<f32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %63, %62, %60 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %17 = stablehlo.subtract %16#1, %arg1 : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %18 = stablehlo.multiply %cst_5, %17 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.650000e+00> : tensor<f32>
    %19 = stablehlo.add %18, %cst_6 : tensor<f32>
    %20 = stablehlo.sine %19 : tensor<f32>
    %21 = stablehlo.cosine %19 : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.855000e+00> : tensor<f32>
    %22 = stablehlo.subtract %cst_7, %20 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.multiply %20, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_9, %22 : tensor<f32>
    %25 = stablehlo.negate %23 : tensor<f32>
    %26 = stablehlo.add %24, %25 : tensor<f32>
    %27 = stablehlo.multiply %26, %21 : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %28 = stablehlo.multiply %cst_10, %27 : tensor<f32>
    %29 = stablehlo.negate %28 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %30:3 = stablehlo.while(%iterArg = %c_12, %iterArg_18 = %28, %iterArg_19 = %cst_11) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.subtract %c_20, %iterArg : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.subtract %58, %c_21 : tensor<i32>
      %cst_22 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %60 = stablehlo.multiply %cst_22, %iterArg_18 : tensor<f32>
      %61 = stablehlo.add %iterArg_19, %60 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %62 = stablehlo.multiply %cst_23, %61 : tensor<f32>
      %cst_24 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %63 = stablehlo.multiply %cst_24, %62 : tensor<f32>
      %64 = stablehlo.add %iterArg_18, %63 : tensor<f32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg, %c_25 : tensor<i32>
      stablehlo.return %65, %64, %61 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.add %cst_13, %30#2 : tensor<f32>
    %32 = stablehlo.negate %31 : tensor<f32>
    %33 = stablehlo.multiply %32, %14 : tensor<f32>
    %34 = stablehlo.multiply %33, %8 : tensor<f32>
    %35 = stablehlo.negate %34 : tensor<f32>
    %36 = stablehlo.divide %32, %11 : tensor<f32>
    %37 = stablehlo.multiply %35, %10 : tensor<f32>
    %38 = stablehlo.multiply %7, %36 : tensor<f32>
    %39 = stablehlo.add %37, %38 : tensor<f32>
    %40 = stablehlo.multiply %36, %5 : tensor<f32>
    %41 = stablehlo.multiply %4, %40 : tensor<f32>
    %42 = stablehlo.multiply %40, %6 : tensor<f32>
    %43 = stablehlo.negate %41 : tensor<f32>
    %44 = stablehlo.add %31, %41 : tensor<f32>
    %45 = stablehlo.add %44, %43 : tensor<f32>
    %46 = stablehlo.negate %39 : tensor<f32>
    %47 = stablehlo.add %42, %39 : tensor<f32>
    %48 = stablehlo.negate %47 : tensor<f32>
    %49 = stablehlo.add %29, %48 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %50:3 = stablehlo.while(%iterArg = %c_15, %iterArg_18 = %47, %iterArg_19 = %cst_14) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.subtract %c_20, %iterArg : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.subtract %58, %c_21 : tensor<i32>
      %cst_22 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %60 = stablehlo.multiply %cst_22, %iterArg_18 : tensor<f32>
      %61 = stablehlo.add %iterArg_19, %60 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %62 = stablehlo.multiply %cst_23, %61 : tensor<f32>
      %cst_24 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %63 = stablehlo.multiply %cst_24, %62 : tensor<f32>
      %64 = stablehlo.add %iterArg_18, %63 : tensor<f32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg, %c_25 : tensor<i32>
      stablehlo.return %65, %64, %61 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %51 = stablehlo.add %30#1, %50#1 : tensor<f32>
    %52 = stablehlo.add %45, %50#2 : tensor<f32>
    %53 = stablehlo.negate %46 : tensor<f32>
    %54 = stablehlo.add %49, %53 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %55:3 = stablehlo.while(%iterArg = %c_17, %iterArg_18 = %46, %iterArg_19 = %cst_16) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.subtract %c_20, %iterArg : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.subtract %58, %c_21 : tensor<i32>
      %cst_22 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %60 = stablehlo.multiply %cst_22, %iterArg_18 : tensor<f32>
      %61 = stablehlo.add %iterArg_19, %60 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.830000e-01> : tensor<f32>
      %62 = stablehlo.multiply %cst_23, %61 : tensor<f32>
      %cst_24 = stablehlo.constant dense<-1.175000e+00> : tensor<f32>
      %63 = stablehlo.multiply %cst_24, %62 : tensor<f32>
      %64 = stablehlo.add %iterArg_18, %63 : tensor<f32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg, %c_25 : tensor<i32>
      stablehlo.return %65, %64, %61 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %56 = stablehlo.add %51, %55#1 : tensor<f32>
    %57 = stablehlo.add %52, %55#2 : tensor<f32>
    return %56, %54, %57 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
