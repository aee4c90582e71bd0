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
      %15:2 = func.call @closed_call(%iterArg_2, %iterArg_3) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %16, %15#0, %15#1 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15:2 = func.call @closed_call_0(%iterArg_2, %iterArg_3) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %16, %15#0, %15#1 : tensor<i32>, tensor<f32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
    %4 = stablehlo.multiply %cst_1, %1 : tensor<f32>
    %5 = stablehlo.add %3, %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %1 : tensor<f32>
    %7 = stablehlo.add %arg1, %6 : tensor<f32>
    return %5, %7 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
    %4 = stablehlo.multiply %cst_1, %1 : tensor<f32>
    %5 = stablehlo.add %3, %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %1 : tensor<f32>
    %7 = stablehlo.add %arg1, %6 : tensor<f32>
    return %5, %7 : tensor<f32>, tensor<f32>
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
      %51:3 = func.call @closed_call(%iterArg_16, %iterArg_17) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_18, %51#2, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg, %c_19 : tensor<i32>
      stablehlo.return %53, %51#0, %51#1, %52 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
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
      %51:3 = func.call @closed_call_0(%iterArg_16, %iterArg_17) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_18, %51#2, %iterArg) : (tensor<6xf32>, tensor<f32>, tensor<i32>) -> tensor<6xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg, %c_19 : tensor<i32>
      stablehlo.return %53, %51#0, %51#1, %52 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<6xf32>
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
    %34 = stablehlo.add %32, %33 : tensor<f32>
    %35 = stablehlo.multiply %31, %7 : tensor<f32>
    %36 = stablehlo.multiply %6, %35 : tensor<f32>
    %37 = stablehlo.multiply %35, %8 : tensor<f32>
    %38 = stablehlo.negate %36 : tensor<f32>
    %39 = stablehlo.add %26, %36 : tensor<f32>
    %40 = stablehlo.add %39, %38 : tensor<f32>
    %41 = stablehlo.negate %34 : tensor<f32>
    %42 = stablehlo.add %37, %34 : tensor<f32>
    %43 = stablehlo.negate %42 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %44:4 = stablehlo.while(%iterArg = %5#3, %iterArg_16 = %c_13, %iterArg_17 = %42, %iterArg_18 = %cst_12) : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
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
      %54:2 = func.call @closed_call_1(%iterArg_17, %iterArg_18, %53) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_16, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %55, %54#0, %54#1 : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %45 = stablehlo.add %40, %44#3 : tensor<f32>
    %46 = stablehlo.negate %41 : tensor<f32>
    %47 = stablehlo.add %43, %46 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %48:4 = stablehlo.while(%iterArg = %2#3, %iterArg_16 = %c_15, %iterArg_17 = %41, %iterArg_18 = %cst_14) : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
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
      %54:2 = func.call @closed_call_2(%iterArg_17, %iterArg_18, %53) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_16, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %55, %54#0, %54#1 : tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %49 = stablehlo.add %44#2, %48#2 : tensor<f32>
    %50 = stablehlo.add %45, %48#3 : tensor<f32>
    return %49, %47, %50 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = stablehlo.cosine %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %4 = stablehlo.add %arg0, %3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
    %5 = stablehlo.multiply %cst_1, %2 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_2, %2 : tensor<f32>
    %8 = stablehlo.add %arg1, %7 : tensor<f32>
    return %6, %8, %1 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf32>, tensor<1xf32>, tensor<i32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = stablehlo.cosine %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %4 = stablehlo.add %arg0, %3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
    %5 = stablehlo.multiply %cst_1, %2 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_2, %2 : tensor<f32>
    %8 = stablehlo.add %arg1, %7 : tensor<f32>
    return %6, %8, %1 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_1, %arg0 : tensor<f32>
    %4 = stablehlo.add %arg1, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst_2, %2 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg2 : tensor<f32>
    %7 = stablehlo.add %arg0, %6 : tensor<f32>
    return %7, %4 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.260000e-02> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.590000e-01> : tensor<f32>
    %3 = stablehlo.multiply %cst_1, %arg0 : tensor<f32>
    %4 = stablehlo.add %arg1, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<-7.930000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst_2, %2 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg2 : tensor<f32>
    %7 = stablehlo.add %arg0, %6 : tensor<f32>
    return %7, %4 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
