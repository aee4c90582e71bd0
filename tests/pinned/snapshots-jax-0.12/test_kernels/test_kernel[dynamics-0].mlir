// import jax
// import jax.numpy as jnp
//
//
// def warped_aiming(y_a, y_b, first_aim):
//     def endpoint(aim):
//         def step(carry, _):
//             u, v = carry
//             acc = -0.793 * jnp.sin(u)
//             return (u + 0.159 * v + 0.0126 * acc, v + 0.159 * acc), None
//
//         (arrived, _), _ = jax.lax.scan(step, (y_a, aim), None, length=6)
//         return arrived - y_b
//
//     other_aim = first_aim + 0.694
//     fa = endpoint(first_aim)
//     fb = endpoint(other_aim)
//     gap = fb - fa
//     secant_aim = other_aim - fb * (other_aim - first_aim) * gap / (gap**2 + 0.1)
//     return jnp.abs(jnp.arctan(secant_aim))
//
//   y_a: float32[] in [-0.5, 0.5]
//   y_b: float32[] in [0.2, 1]
//   first_aim: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_warped_aiming attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<6.940000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg2) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = stablehlo.sine %iterArg_2 : tensor<f32>
      %cst_4 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
      %16 = stablehlo.multiply %cst_4, %15 : tensor<f32>
      %cst_5 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %17 = stablehlo.multiply %cst_5, %iterArg_3 : tensor<f32>
      %18 = stablehlo.add %iterArg_2, %17 : tensor<f32>
      %cst_6 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
      %19 = stablehlo.multiply %cst_6, %16 : tensor<f32>
      %20 = stablehlo.add %18, %19 : tensor<f32>
      %cst_7 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %21 = stablehlo.multiply %cst_7, %16 : tensor<f32>
      %22 = stablehlo.add %iterArg_3, %21 : tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %23, %20, %22 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = stablehlo.sine %iterArg_2 : tensor<f32>
      %cst_4 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
      %16 = stablehlo.multiply %cst_4, %15 : tensor<f32>
      %cst_5 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %17 = stablehlo.multiply %cst_5, %iterArg_3 : tensor<f32>
      %18 = stablehlo.add %iterArg_2, %17 : tensor<f32>
      %cst_6 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
      %19 = stablehlo.multiply %cst_6, %16 : tensor<f32>
      %20 = stablehlo.add %18, %19 : tensor<f32>
      %cst_7 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %21 = stablehlo.multiply %cst_7, %16 : tensor<f32>
      %22 = stablehlo.add %iterArg_3, %21 : tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %23, %20, %22 : tensor<i32>, tensor<f32>, tensor<f32>
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
    %13 = chlo.atan %12 : tensor<f32> -> tensor<f32>
    %14 = stablehlo.abs %13 : tensor<f32>
    return %14 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<6.940000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %c, %iterArg_16 = %arg0, %iterArg_17 = %arg2, %iterArg_18 = %1) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    cond {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %51 = stablehlo.sine %iterArg_16 : tensor<f32>
      %52 = stablehlo.cosine %iterArg_16 : tensor<f32>
      %cst_19 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
      %53 = stablehlo.multiply %cst_19, %51 : tensor<f32>
      %cst_20 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %54 = stablehlo.multiply %cst_20, %iterArg_17 : tensor<f32>
      %55 = stablehlo.add %iterArg_16, %54 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
      %56 = stablehlo.multiply %cst_21, %53 : tensor<f32>
      %57 = stablehlo.add %55, %56 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %58 = stablehlo.multiply %cst_22, %53 : tensor<f32>
      %59 = stablehlo.add %iterArg_17, %58 : tensor<f32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_18, %52, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %61, %57, %59, %60 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    }
    %3 = stablehlo.subtract %2#1, %arg1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5:4 = stablehlo.while(%iterArg = %c_2, %iterArg_16 = %arg0, %iterArg_17 = %0, %iterArg_18 = %4) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
    cond {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %51 = stablehlo.sine %iterArg_16 : tensor<f32>
      %52 = stablehlo.cosine %iterArg_16 : tensor<f32>
      %cst_19 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
      %53 = stablehlo.multiply %cst_19, %51 : tensor<f32>
      %cst_20 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %54 = stablehlo.multiply %cst_20, %iterArg_17 : tensor<f32>
      %55 = stablehlo.add %iterArg_16, %54 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
      %56 = stablehlo.multiply %cst_21, %53 : tensor<f32>
      %57 = stablehlo.add %55, %56 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %58 = stablehlo.multiply %cst_22, %53 : tensor<f32>
      %59 = stablehlo.add %iterArg_17, %58 : tensor<f32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_18, %52, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %61, %57, %59, %60 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
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
    %18 = chlo.atan %17 : tensor<f32> -> tensor<f32>
    %19 = chlo.square %17 : tensor<f32> -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.add %cst_6, %19 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.compare GE, %18, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.select %21, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.select %21, %cst_11, %cst_10 : tensor<i1>, tensor<f32>
    %24 = stablehlo.negate %22 : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.divide %25, %20 : tensor<f32>
    %27 = stablehlo.negate %26 : tensor<f32>
    %28 = stablehlo.multiply %27, %16 : tensor<f32>
    %29 = stablehlo.multiply %28, %10 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.divide %27, %13 : tensor<f32>
    %32 = stablehlo.multiply %30, %12 : tensor<f32>
    %33 = stablehlo.multiply %9, %31 : tensor<f32>
    %34 = stablehlo.multiply %31, %7 : tensor<f32>
    %35 = stablehlo.add %32, %33 : tensor<f32>
    %36 = stablehlo.multiply %6, %34 : tensor<f32>
    %37 = stablehlo.multiply %34, %8 : tensor<f32>
    %38 = stablehlo.negate %36 : tensor<f32>
    %39 = stablehlo.add %26, %36 : tensor<f32>
    %40 = stablehlo.negate %35 : tensor<f32>
    %41 = stablehlo.add %37, %35 : tensor<f32>
    %42 = stablehlo.negate %41 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %43:4 = stablehlo.while(%iterArg = %5#3, %iterArg_16 = %c_13, %iterArg_17 = %41, %iterArg_18 = %cst_12) : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %51 = stablehlo.subtract %c_19, %iterArg_16 : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.subtract %51, %c_20 : tensor<i32>
      %53 = func.call @dynamic_index_in_dim(%iterArg, %52) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %cst_21 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %54 = stablehlo.multiply %cst_21, %iterArg_18 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
      %55 = stablehlo.multiply %cst_22, %iterArg_17 : tensor<f32>
      %56 = stablehlo.add %54, %55 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %57 = stablehlo.multiply %cst_23, %iterArg_17 : tensor<f32>
      %58 = stablehlo.add %iterArg_18, %57 : tensor<f32>
      %cst_24 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_24, %56 : tensor<f32>
      %60 = stablehlo.multiply %59, %53 : tensor<f32>
      %61 = stablehlo.add %iterArg_17, %60 : tensor<f32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_16, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %62, %61, %58 : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %44 = stablehlo.add %39, %43#3 : tensor<f32>
    %45 = stablehlo.negate %40 : tensor<f32>
    %46 = stablehlo.add %42, %45 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %47:4 = stablehlo.while(%iterArg = %2#3, %iterArg_16 = %c_15, %iterArg_17 = %40, %iterArg_18 = %cst_14) : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %51 = stablehlo.subtract %c_19, %iterArg_16 : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.subtract %51, %c_20 : tensor<i32>
      %53 = func.call @dynamic_index_in_dim(%iterArg, %52) : (tensor<6xf32>, tensor<i32>) -> tensor<f32>
      %cst_21 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %54 = stablehlo.multiply %cst_21, %iterArg_18 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
      %55 = stablehlo.multiply %cst_22, %iterArg_17 : tensor<f32>
      %56 = stablehlo.add %54, %55 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
      %57 = stablehlo.multiply %cst_23, %iterArg_17 : tensor<f32>
      %58 = stablehlo.add %iterArg_18, %57 : tensor<f32>
      %cst_24 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_24, %56 : tensor<f32>
      %60 = stablehlo.multiply %59, %53 : tensor<f32>
      %61 = stablehlo.add %iterArg_17, %60 : tensor<f32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_16, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %62, %61, %58 : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %48 = stablehlo.add %43#2, %47#2 : tensor<f32>
    %49 = stablehlo.add %38, %47#3 : tensor<f32>
    %50 = stablehlo.add %49, %44 : tensor<f32>
    return %48, %46, %50 : tensor<f32>, tensor<f32>, tensor<f32>
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
