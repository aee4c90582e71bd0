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
      %16:2 = func.call @closed_call(%iterArg_2, %iterArg_3) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %17, %16#0, %16#1 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16:2 = func.call @closed_call_0(%iterArg_2, %iterArg_3) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %17, %16#0, %16#1 : tensor<i32>, tensor<f32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.tanh %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %3 = stablehlo.subtract %1, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_1, %arg1 : tensor<f32>
    %5 = stablehlo.add %arg0, %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %3 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_3, %3 : tensor<f32>
    %9 = stablehlo.add %arg1, %8 : tensor<f32>
    return %7, %9 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.tanh %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %3 = stablehlo.subtract %1, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_1, %arg1 : tensor<f32>
    %5 = stablehlo.add %arg0, %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %3 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_3, %3 : tensor<f32>
    %9 = stablehlo.add %arg1, %8 : tensor<f32>
    return %7, %9 : tensor<f32>, tensor<f32>
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
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %c, %iterArg_16 = %arg0, %iterArg_17 = %arg2, %iterArg_18 = %1, %iterArg_19 = %2) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>
    cond {
      %c_20 = stablehlo.constant dense<6> : tensor<i32>
      %54 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %54:4 = func.call @closed_call(%iterArg_16, %iterArg_17) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_18, %54#2, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_19, %54#3, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg, %c_20 : tensor<i32>
      stablehlo.return %57, %54#0, %54#1, %55, %56 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>
    }
    %4 = stablehlo.subtract %3#1, %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %7:5 = stablehlo.while(%iterArg = %c_4, %iterArg_16 = %arg0, %iterArg_17 = %0, %iterArg_18 = %5, %iterArg_19 = %6) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>
    cond {
      %c_20 = stablehlo.constant dense<6> : tensor<i32>
      %54 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %54:4 = func.call @closed_call_0(%iterArg_16, %iterArg_17) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_18, %54#2, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_19, %54#3, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg, %c_20 : tensor<i32>
      stablehlo.return %57, %54#0, %54#1, %55, %56 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>
    }
    %8 = stablehlo.subtract %7#1, %arg1 : tensor<f32>
    %9 = stablehlo.subtract %8, %4 : tensor<f32>
    %10 = stablehlo.subtract %0, %arg2 : tensor<f32>
    %11 = stablehlo.multiply %8, %10 : tensor<f32>
    %12 = stablehlo.multiply %11, %9 : tensor<f32>
    %13 = stablehlo.multiply %9, %9 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.multiply %cst_5, %9 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.add %13, %cst_6 : tensor<f32>
    %16 = stablehlo.divide %12, %15 : tensor<f32>
    %17 = stablehlo.multiply %15, %15 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %cst_7, %17 : tensor<f32>
    %19 = stablehlo.subtract %0, %16 : tensor<f32>
    %20 = stablehlo.abs %19 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.compare GE, %19, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %22 = stablehlo.negate %20 : tensor<f32>
    %23 = stablehlo.exponential %22 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_9, %23 : tensor<f32>
    %25 = stablehlo.negate %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %21, %cst_10, %25 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %21, %25, %cst_11 : tensor<i1>, tensor<f32>
    %28 = stablehlo.negate %26 : tensor<f32>
    %29 = stablehlo.add %27, %28 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.multiply %30, %18 : tensor<f32>
    %32 = stablehlo.multiply %31, %12 : tensor<f32>
    %33 = stablehlo.negate %32 : tensor<f32>
    %34 = stablehlo.divide %30, %15 : tensor<f32>
    %35 = stablehlo.multiply %33, %14 : tensor<f32>
    %36 = stablehlo.multiply %11, %34 : tensor<f32>
    %37 = stablehlo.add %35, %36 : tensor<f32>
    %38 = stablehlo.multiply %34, %9 : tensor<f32>
    %39 = stablehlo.multiply %8, %38 : tensor<f32>
    %40 = stablehlo.multiply %38, %10 : tensor<f32>
    %41 = stablehlo.negate %39 : tensor<f32>
    %42 = stablehlo.add %29, %39 : tensor<f32>
    %43 = stablehlo.add %42, %41 : tensor<f32>
    %44 = stablehlo.negate %37 : tensor<f32>
    %45 = stablehlo.add %40, %37 : tensor<f32>
    %46 = stablehlo.negate %45 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %47:5 = stablehlo.while(%iterArg = %7#3, %iterArg_16 = %7#4, %iterArg_17 = %c_13, %iterArg_18 = %45, %iterArg_19 = %cst_12) : tensor<6xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<6> : tensor<i32>
      %54 = stablehlo.compare LT, %iterArg_17, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<6> : tensor<i32>
      %54 = stablehlo.subtract %c_20, %iterArg_17 : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.subtract %54, %c_21 : tensor<i32>
      %56 = func.call @dynamic_index_in_dim(%iterArg, %55) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_16, %55) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %58:2 = func.call @closed_call_1(%iterArg_18, %iterArg_19, %56, %57) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_17, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %59, %58#0, %58#1 : tensor<6xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %48 = stablehlo.add %43, %47#4 : tensor<f32>
    %49 = stablehlo.negate %44 : tensor<f32>
    %50 = stablehlo.add %46, %49 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %51:5 = stablehlo.while(%iterArg = %3#3, %iterArg_16 = %3#4, %iterArg_17 = %c_15, %iterArg_18 = %44, %iterArg_19 = %cst_14) : tensor<6xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_20 = stablehlo.constant dense<6> : tensor<i32>
      %54 = stablehlo.compare LT, %iterArg_17, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<6> : tensor<i32>
      %54 = stablehlo.subtract %c_20, %iterArg_17 : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.subtract %54, %c_21 : tensor<i32>
      %56 = func.call @dynamic_index_in_dim(%iterArg, %55) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_16, %55) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %58:2 = func.call @closed_call_2(%iterArg_18, %iterArg_19, %56, %57) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_17, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %59, %58#0, %58#1 : tensor<6xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %52 = stablehlo.add %47#3, %51#3 : tensor<f32>
    %53 = stablehlo.add %48, %51#4 : tensor<f32>
    return %52, %50, %53 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.tanh %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.subtract %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_1, %arg1 : tensor<f32>
    %4 = stablehlo.subtract %2, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst_2, %arg1 : tensor<f32>
    %6 = stablehlo.add %arg0, %5 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %7 = stablehlo.multiply %cst_3, %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %9 = stablehlo.multiply %cst_4, %4 : tensor<f32>
    %10 = stablehlo.add %arg1, %9 : tensor<f32>
    return %8, %10, %0, %1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.tanh %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.subtract %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_1, %arg1 : tensor<f32>
    %4 = stablehlo.subtract %2, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst_2, %arg1 : tensor<f32>
    %6 = stablehlo.add %arg0, %5 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %7 = stablehlo.multiply %cst_3, %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %9 = stablehlo.multiply %cst_4, %4 : tensor<f32>
    %10 = stablehlo.add %arg1, %9 : tensor<f32>
    return %8, %10, %0, %1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_1, %arg0 : tensor<f32>
    %4 = stablehlo.add %arg1, %3 : tensor<f32>
    %5 = stablehlo.negate %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %5 : tensor<f32>
    %7 = stablehlo.add %4, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %8 = stablehlo.multiply %cst_3, %2 : tensor<f32>
    %9 = stablehlo.multiply %8, %arg3 : tensor<f32>
    %10 = stablehlo.add %arg0, %9 : tensor<f32>
    %11 = stablehlo.multiply %9, %arg2 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    return %12, %7 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_1, %arg0 : tensor<f32>
    %4 = stablehlo.add %arg1, %3 : tensor<f32>
    %5 = stablehlo.negate %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %5 : tensor<f32>
    %7 = stablehlo.add %4, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.020000e+00> : tensor<f32>
    %8 = stablehlo.multiply %cst_3, %2 : tensor<f32>
    %9 = stablehlo.multiply %8, %arg3 : tensor<f32>
    %10 = stablehlo.add %arg0, %9 : tensor<f32>
    %11 = stablehlo.multiply %9, %arg2 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    return %12, %7 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
