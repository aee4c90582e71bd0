// import jax
// import jax.numpy as jnp
//
//
// def boundary_value(start, goal, guess):
//     """Boundary value of start, goal and guess."""
//
//     def fly(slope):
//         def step(carry, _):
//             y, dy = carry
//             acc = 1.02 * jnp.tanh(y) - 0.2 * dy
//             return (y + 0.2 * dy + 0.02 * acc, dy + 0.2 * acc), None
//
//         (reached, _), _ = jax.lax.scan(step, (start, slope), None, length=6)
//         return reached - goal
//
//     other_aim = guess + 0.5
//     fa = fly(guess)
//     fb = fly(other_aim)
//     gap = fb - fa
//     better = other_aim - fb * (other_aim - guess) * gap / (gap**2 + 0.1)
//     return jnp.exp(-jnp.abs(better))
//
//   start: float32[] in [-0.5, 0.5]
//   goal: float32[] in [0.2, 1]
//   guess: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_boundary_value attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg2) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = stablehlo.tanh %iterArg_2 : tensor<f32>
      %cst_4 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %17 = stablehlo.multiply %cst_4, %16 : tensor<f32>
      %cst_5 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %18 = stablehlo.multiply %cst_5, %iterArg_3 : tensor<f32>
      %19 = stablehlo.subtract %17, %18 : tensor<f32>
      %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %20 = stablehlo.multiply %cst_6, %iterArg_3 : tensor<f32>
      %21 = stablehlo.add %iterArg_2, %20 : tensor<f32>
      %cst_7 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
      %22 = stablehlo.multiply %cst_7, %19 : tensor<f32>
      %23 = stablehlo.add %21, %22 : tensor<f32>
      %cst_8 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %24 = stablehlo.multiply %cst_8, %19 : tensor<f32>
      %25 = stablehlo.add %iterArg_3, %24 : tensor<f32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg, %c_9 : tensor<i32>
      stablehlo.return %26, %23, %25 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = stablehlo.tanh %iterArg_2 : tensor<f32>
      %cst_4 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %17 = stablehlo.multiply %cst_4, %16 : tensor<f32>
      %cst_5 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %18 = stablehlo.multiply %cst_5, %iterArg_3 : tensor<f32>
      %19 = stablehlo.subtract %17, %18 : tensor<f32>
      %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %20 = stablehlo.multiply %cst_6, %iterArg_3 : tensor<f32>
      %21 = stablehlo.add %iterArg_2, %20 : tensor<f32>
      %cst_7 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
      %22 = stablehlo.multiply %cst_7, %19 : tensor<f32>
      %23 = stablehlo.add %21, %22 : tensor<f32>
      %cst_8 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %24 = stablehlo.multiply %cst_8, %19 : tensor<f32>
      %25 = stablehlo.add %iterArg_3, %24 : tensor<f32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg, %c_9 : tensor<i32>
      stablehlo.return %26, %23, %25 : tensor<i32>, tensor<f32>, tensor<f32>
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
    %13 = stablehlo.abs %12 : tensor<f32>
    %14 = stablehlo.negate %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    return %15 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %c, %iterArg_14 = %arg0, %iterArg_15 = %arg2, %iterArg_16 = %1) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    cond {
      %c_17 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52 = stablehlo.tanh %iterArg_14 : tensor<f32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.add %cst_17, %52 : tensor<f32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.subtract %cst_18, %52 : tensor<f32>
      %55 = stablehlo.multiply %53, %54 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %56 = stablehlo.multiply %cst_19, %52 : tensor<f32>
      %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %57 = stablehlo.multiply %cst_20, %iterArg_15 : tensor<f32>
      %58 = stablehlo.subtract %56, %57 : tensor<f32>
      %cst_21 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_21, %iterArg_15 : tensor<f32>
      %60 = stablehlo.add %iterArg_14, %59 : tensor<f32>
      %cst_22 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %58 : tensor<f32>
      %62 = stablehlo.add %60, %61 : tensor<f32>
      %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %63 = stablehlo.multiply %cst_23, %58 : tensor<f32>
      %64 = stablehlo.add %iterArg_15, %63 : tensor<f32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_16, %55, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg, %c_24 : tensor<i32>
      stablehlo.return %66, %62, %64, %65 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    }
    %3 = stablehlo.subtract %2#1, %arg1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5:4 = stablehlo.while(%iterArg = %c_2, %iterArg_14 = %arg0, %iterArg_15 = %0, %iterArg_16 = %4) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    cond {
      %c_17 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52 = stablehlo.tanh %iterArg_14 : tensor<f32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.add %cst_17, %52 : tensor<f32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.subtract %cst_18, %52 : tensor<f32>
      %55 = stablehlo.multiply %53, %54 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %56 = stablehlo.multiply %cst_19, %52 : tensor<f32>
      %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %57 = stablehlo.multiply %cst_20, %iterArg_15 : tensor<f32>
      %58 = stablehlo.subtract %56, %57 : tensor<f32>
      %cst_21 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_21, %iterArg_15 : tensor<f32>
      %60 = stablehlo.add %iterArg_14, %59 : tensor<f32>
      %cst_22 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %58 : tensor<f32>
      %62 = stablehlo.add %60, %61 : tensor<f32>
      %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %63 = stablehlo.multiply %cst_23, %58 : tensor<f32>
      %64 = stablehlo.add %iterArg_15, %63 : tensor<f32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_16, %55, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg, %c_24 : tensor<i32>
      stablehlo.return %66, %62, %64, %65 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    }
    %6 = stablehlo.subtract %5#1, %arg1 : tensor<f32>
    %7 = stablehlo.subtract %6, %3 : tensor<f32>
    %8 = stablehlo.subtract %0, %arg2 : tensor<f32>
    %9 = stablehlo.multiply %6, %8 : tensor<f32>
    %10 = stablehlo.multiply %9, %7 : tensor<f32>
    %11 = stablehlo.multiply %7, %7 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.multiply %cst_3, %7 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.add %11, %cst_4 : tensor<f32>
    %14 = stablehlo.divide %10, %13 : tensor<f32>
    %15 = stablehlo.multiply %13, %13 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_5, %15 : tensor<f32>
    %17 = stablehlo.subtract %0, %14 : tensor<f32>
    %18 = stablehlo.abs %17 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.compare GE, %17, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %20 = stablehlo.negate %18 : tensor<f32>
    %21 = stablehlo.exponential %20 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_7, %21 : tensor<f32>
    %23 = stablehlo.negate %22 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %19, %cst_8, %23 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %19, %23, %cst_9 : tensor<i1>, tensor<f32>
    %26 = stablehlo.negate %24 : tensor<f32>
    %27 = stablehlo.add %25, %26 : tensor<f32>
    %28 = stablehlo.negate %27 : tensor<f32>
    %29 = stablehlo.multiply %28, %16 : tensor<f32>
    %30 = stablehlo.multiply %29, %10 : tensor<f32>
    %31 = stablehlo.negate %30 : tensor<f32>
    %32 = stablehlo.divide %28, %13 : tensor<f32>
    %33 = stablehlo.multiply %31, %12 : tensor<f32>
    %34 = stablehlo.multiply %9, %32 : tensor<f32>
    %35 = stablehlo.multiply %32, %7 : tensor<f32>
    %36 = stablehlo.add %33, %34 : tensor<f32>
    %37 = stablehlo.multiply %6, %35 : tensor<f32>
    %38 = stablehlo.multiply %35, %8 : tensor<f32>
    %39 = stablehlo.negate %37 : tensor<f32>
    %40 = stablehlo.add %27, %37 : tensor<f32>
    %41 = stablehlo.negate %36 : tensor<f32>
    %42 = stablehlo.add %38, %36 : tensor<f32>
    %43 = stablehlo.negate %42 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %44:4 = stablehlo.while(%iterArg = %5#3, %iterArg_14 = %c_11, %iterArg_15 = %42, %iterArg_16 = %cst_10) : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_17 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_18 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %cst_19 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %55 = stablehlo.multiply %cst_19, %iterArg_16 : tensor<f32>
      %cst_20 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
      %56 = stablehlo.multiply %cst_20, %iterArg_15 : tensor<f32>
      %57 = stablehlo.add %55, %56 : tensor<f32>
      %cst_21 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %58 = stablehlo.multiply %cst_21, %iterArg_15 : tensor<f32>
      %59 = stablehlo.add %iterArg_16, %58 : tensor<f32>
      %60 = stablehlo.negate %57 : tensor<f32>
      %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %60 : tensor<f32>
      %62 = stablehlo.add %59, %61 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %63 = stablehlo.multiply %cst_23, %57 : tensor<f32>
      %64 = stablehlo.multiply %63, %54 : tensor<f32>
      %65 = stablehlo.add %iterArg_15, %64 : tensor<f32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_14, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %66, %65, %62 : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %45 = stablehlo.add %40, %44#3 : tensor<f32>
    %46 = stablehlo.negate %41 : tensor<f32>
    %47 = stablehlo.add %43, %46 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %48:4 = stablehlo.while(%iterArg = %2#3, %iterArg_14 = %c_13, %iterArg_15 = %41, %iterArg_16 = %cst_12) : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_17 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_18 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %cst_19 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %55 = stablehlo.multiply %cst_19, %iterArg_16 : tensor<f32>
      %cst_20 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
      %56 = stablehlo.multiply %cst_20, %iterArg_15 : tensor<f32>
      %57 = stablehlo.add %55, %56 : tensor<f32>
      %cst_21 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %58 = stablehlo.multiply %cst_21, %iterArg_15 : tensor<f32>
      %59 = stablehlo.add %iterArg_16, %58 : tensor<f32>
      %60 = stablehlo.negate %57 : tensor<f32>
      %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %61 = stablehlo.multiply %cst_22, %60 : tensor<f32>
      %62 = stablehlo.add %59, %61 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
      %63 = stablehlo.multiply %cst_23, %57 : tensor<f32>
      %64 = stablehlo.multiply %63, %54 : tensor<f32>
      %65 = stablehlo.add %iterArg_15, %64 : tensor<f32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_14, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %66, %65, %62 : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %49 = stablehlo.add %44#2, %48#2 : tensor<f32>
    %50 = stablehlo.add %39, %48#3 : tensor<f32>
    %51 = stablehlo.add %50, %45 : tensor<f32>
    return %49, %47, %51 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
