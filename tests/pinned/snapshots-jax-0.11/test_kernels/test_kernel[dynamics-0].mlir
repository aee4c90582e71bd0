// import jax
//
//
// def aiming_fn(y_a, y_b, first_aim):
//     def shoot(slope):
//         def march(carry, _):
//             u, dy = carry
//             acc = 0.9 * u * (1.0 - u)
//             vn = dy + 0.179 * acc
//             return (u + 0.179 * vn, vn), None
//
//         (arrived, _), _ = jax.lax.scan(march, (y_a, slope), None, length=5)
//         return arrived - y_b
//
//     second_aim = first_aim + 0.75
//     fa = shoot(first_aim)
//     fb = shoot(second_aim)
//     gap = fb - fa
//     better = second_aim - fb * (second_aim - first_aim) * gap / (gap**2 + 0.1)
//     return better**2
//
//   y_a: float32[] in [-0.5, 0.5]
//   y_b: float32[] in [0.2, 1]
//   first_aim: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_aiming_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg2) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<5> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %14 = stablehlo.multiply %cst_4, %iterArg_2 : tensor<f32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.subtract %cst_5, %iterArg_2 : tensor<f32>
      %16 = stablehlo.multiply %14, %15 : tensor<f32>
      %cst_6 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
      %18 = stablehlo.add %iterArg_3, %17 : tensor<f32>
      %cst_7 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %19 = stablehlo.multiply %cst_7, %18 : tensor<f32>
      %20 = stablehlo.add %iterArg_2, %19 : tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %21, %20, %18 : tensor<i32>, tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.subtract %1#1, %arg1 : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<5> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %14 = stablehlo.multiply %cst_4, %iterArg_2 : tensor<f32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.subtract %cst_5, %iterArg_2 : tensor<f32>
      %16 = stablehlo.multiply %14, %15 : tensor<f32>
      %cst_6 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
      %18 = stablehlo.add %iterArg_3, %17 : tensor<f32>
      %cst_7 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %19 = stablehlo.multiply %cst_7, %18 : tensor<f32>
      %20 = stablehlo.add %iterArg_2, %19 : tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %21, %20, %18 : tensor<i32>, tensor<f32>, tensor<f32>
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
    %13 = stablehlo.multiply %12, %12 : tensor<f32>
    return %13 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %0 = stablehlo.add %arg2, %cst : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %c, %iterArg_14 = %arg0, %iterArg_15 = %arg2, %iterArg_16 = %1, %iterArg_17 = %2) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %46 = stablehlo.multiply %cst_18, %iterArg_14 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.subtract %cst_19, %iterArg_14 : tensor<f32>
      %48 = stablehlo.multiply %46, %47 : tensor<f32>
      %cst_20 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %49 = stablehlo.multiply %cst_20, %48 : tensor<f32>
      %50 = stablehlo.add %iterArg_15, %49 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %51 = stablehlo.multiply %cst_21, %50 : tensor<f32>
      %52 = stablehlo.add %iterArg_14, %51 : tensor<f32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_16, %47, %iterArg) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_17, %46, %iterArg) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg, %c_22 : tensor<i32>
      stablehlo.return %55, %52, %50, %53, %54 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
    }
    %4 = stablehlo.subtract %3#1, %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %7:5 = stablehlo.while(%iterArg = %c_4, %iterArg_14 = %arg0, %iterArg_15 = %0, %iterArg_16 = %5, %iterArg_17 = %6) : tensor<i32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %46 = stablehlo.multiply %cst_18, %iterArg_14 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.subtract %cst_19, %iterArg_14 : tensor<f32>
      %48 = stablehlo.multiply %46, %47 : tensor<f32>
      %cst_20 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %49 = stablehlo.multiply %cst_20, %48 : tensor<f32>
      %50 = stablehlo.add %iterArg_15, %49 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %51 = stablehlo.multiply %cst_21, %50 : tensor<f32>
      %52 = stablehlo.add %iterArg_14, %51 : tensor<f32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_16, %47, %iterArg) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_17, %46, %iterArg) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg, %c_22 : tensor<i32>
      stablehlo.return %55, %52, %50, %53, %54 : tensor<i32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>
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
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_8, %19 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.multiply %cst_9, %20 : tensor<f32>
    %22 = stablehlo.negate %21 : tensor<f32>
    %23 = stablehlo.multiply %22, %18 : tensor<f32>
    %24 = stablehlo.multiply %23, %12 : tensor<f32>
    %25 = stablehlo.negate %24 : tensor<f32>
    %26 = stablehlo.divide %22, %15 : tensor<f32>
    %27 = stablehlo.multiply %25, %14 : tensor<f32>
    %28 = stablehlo.multiply %11, %26 : tensor<f32>
    %29 = stablehlo.add %27, %28 : tensor<f32>
    %30 = stablehlo.multiply %26, %9 : tensor<f32>
    %31 = stablehlo.multiply %8, %30 : tensor<f32>
    %32 = stablehlo.multiply %30, %10 : tensor<f32>
    %33 = stablehlo.negate %31 : tensor<f32>
    %34 = stablehlo.add %21, %31 : tensor<f32>
    %35 = stablehlo.add %34, %33 : tensor<f32>
    %36 = stablehlo.negate %29 : tensor<f32>
    %37 = stablehlo.add %32, %29 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %39:5 = stablehlo.while(%iterArg = %7#3, %iterArg_14 = %7#4, %iterArg_15 = %c_11, %iterArg_16 = %37, %iterArg_17 = %cst_10) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<5> : tensor<i32>
      %46 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_19 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_14, %47) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %cst_20 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %50 = stablehlo.multiply %cst_20, %iterArg_16 : tensor<f32>
      %51 = stablehlo.add %iterArg_17, %50 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %52 = stablehlo.multiply %cst_21, %51 : tensor<f32>
      %53 = stablehlo.multiply %49, %52 : tensor<f32>
      %54 = stablehlo.multiply %52, %48 : tensor<f32>
      %55 = stablehlo.negate %53 : tensor<f32>
      %56 = stablehlo.add %iterArg_16, %55 : tensor<f32>
      %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %57 = stablehlo.multiply %cst_22, %54 : tensor<f32>
      %58 = stablehlo.add %56, %57 : tensor<f32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_15, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %59, %58, %51 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %40 = stablehlo.add %35, %39#4 : tensor<f32>
    %41 = stablehlo.negate %36 : tensor<f32>
    %42 = stablehlo.add %38, %41 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %43:5 = stablehlo.while(%iterArg = %3#3, %iterArg_14 = %3#4, %iterArg_15 = %c_13, %iterArg_16 = %36, %iterArg_17 = %cst_12) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<5> : tensor<i32>
      %46 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_19 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_14, %47) : (tensor<5xf32>, tensor<i32>) -> tensor<f32>
      %cst_20 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %50 = stablehlo.multiply %cst_20, %iterArg_16 : tensor<f32>
      %51 = stablehlo.add %iterArg_17, %50 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.790000e-01> : tensor<f32>
      %52 = stablehlo.multiply %cst_21, %51 : tensor<f32>
      %53 = stablehlo.multiply %49, %52 : tensor<f32>
      %54 = stablehlo.multiply %52, %48 : tensor<f32>
      %55 = stablehlo.negate %53 : tensor<f32>
      %56 = stablehlo.add %iterArg_16, %55 : tensor<f32>
      %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %57 = stablehlo.multiply %cst_22, %54 : tensor<f32>
      %58 = stablehlo.add %56, %57 : tensor<f32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_15, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %59, %58, %51 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %44 = stablehlo.add %39#3, %43#3 : tensor<f32>
    %45 = stablehlo.add %40, %43#4 : tensor<f32>
    return %44, %42, %45 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
