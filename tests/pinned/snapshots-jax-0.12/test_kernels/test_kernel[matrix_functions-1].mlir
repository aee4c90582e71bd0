// import jax
// import jax.numpy as jnp
//
//
// def smooth_polynomial_filter(a, c, x, importance):
//     contraction = a * 0.25
//     scaled = x * jnp.sin(importance)
//
//     def horner_step(result_h, c_k):
//         after = contraction @ result_h + c_k * scaled
//         return after, after
//
//     evaluated, _ = jax.lax.scan(horner_step, jnp.zeros_like(scaled), c)
//
//     def shrink(u):
//         return jnp.sin(u)
//
//     def when_false(u):
//         likelihood = jnp.exp2(u)
//         return likelihood
//
//     picked = jax.lax.cond(jnp.sum(evaluated) > -0.29, shrink, when_false, evaluated)
//     return jnp.abs(jax.nn.soft_sign(picked))
//
//   a: float32[4, 4] in [-1, 1]
//   c: float32[3] in [-1, 1]
//   x: float32[4] in [-1, 1]
//   importance: float32[1] in [-1, 1]
// -----
// forward, cpu
module @jit_smooth_polynomial_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3xf32>, %arg2: tensor<4xf32>, %arg3: tensor<1xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<4x4xf32>
    %2 = stablehlo.sine %arg3 : tensor<1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %arg2, %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:5 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %1, %iterArg_4 = %4, %iterArg_5 = %c, %iterArg_6 = %5) : tensor<3xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %14 = stablehlo.dot_general %iterArg_3, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %15, %iterArg_4 : tensor<4xf32>
      %17 = stablehlo.add %14, %16 : tensor<4xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %18, %17 : tensor<3xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>
    }
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6#4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<-2.900000e-01> : tensor<f32>
    %8 = stablehlo.compare GT, %7, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %9 = stablehlo.convert %8 : (tensor<i1>) -> tensor<i32>
    %10 = "stablehlo.case"(%9) ({
      %cst_3 = stablehlo.constant dense<0.693147182> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %14 = stablehlo.multiply %13, %6#4 : tensor<4xf32>
      %15 = stablehlo.exponential %14 : tensor<4xf32>
      stablehlo.return %15 : tensor<4xf32>
    }, {
      %13 = stablehlo.sine %6#4 : tensor<4xf32>
      stablehlo.return %13 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %11 = call @soft_sign(%10) : (tensor<4xf32>) -> tensor<4xf32>
    %12 = stablehlo.abs %11 : tensor<4xf32>
    return %12 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3xf32>, %arg2: tensor<4xf32>, %arg3: tensor<1xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<4x4xf32>
    %2 = stablehlo.sine %arg3 : tensor<1xf32>
    %3 = stablehlo.cosine %arg3 : tensor<1xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %arg2, %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:6 = stablehlo.while(%iterArg = %arg1, %iterArg_13 = %1, %iterArg_14 = %5, %iterArg_15 = %c, %iterArg_16 = %6, %iterArg_17 = %7) : tensor<3xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %37 = stablehlo.dot_general %iterArg_13, %iterArg_16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %38 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %39 = stablehlo.multiply %38, %iterArg_14 : tensor<4xf32>
      %40 = stablehlo.add %37, %39 : tensor<4xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_17, %iterArg_16, %iterArg_15) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_15, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %42, %40, %41 : tensor<3xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8#4 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<-2.900000e-01> : tensor<f32>
    %10 = stablehlo.compare GT, %9, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %11 = stablehlo.convert %10 : (tensor<i1>) -> tensor<i32>
    %12:3 = "stablehlo.case"(%11) ({
      %cst_13 = stablehlo.constant dense<0.693147182> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %37 = stablehlo.multiply %36, %8#4 : tensor<4xf32>
      %38 = stablehlo.exponential %37 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %39 = stablehlo.log %cst_14 : tensor<f32>
      stablehlo.return %38, %38, %39 : tensor<4xf32>, tensor<4xf32>, tensor<f32>
    }, {
      %36 = stablehlo.sine %8#4 : tensor<4xf32>
      %37 = stablehlo.cosine %8#4 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %36, %37, %cst_13 : tensor<4xf32>, tensor<4xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<f32>)
    %13:4 = call @soft_sign(%12#0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.compare GE, %13#0, %14, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.select %15, %17, %16 : tensor<4xi1>, tensor<4xf32>
    %19 = stablehlo.select %15, %16, %17 : tensor<4xi1>, tensor<4xf32>
    %20 = stablehlo.negate %18 : tensor<4xf32>
    %21 = stablehlo.add %19, %20 : tensor<4xf32>
    %22 = call @soft_sign_0(%13#1, %13#2, %12#0, %13#3, %21) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %23 = "stablehlo.case"(%11) ({
      %36 = stablehlo.broadcast_in_dim %12#2, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %37 = stablehlo.multiply %36, %22 : tensor<4xf32>
      %38 = stablehlo.multiply %37, %12#1 : tensor<4xf32>
      stablehlo.return %38 : tensor<4xf32>
    }, {
      %36 = stablehlo.multiply %22, %12#1 : tensor<4xf32>
      stablehlo.return %36 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %27:9 = stablehlo.while(%iterArg = %8#5, %iterArg_13 = %arg1, %iterArg_14 = %1, %iterArg_15 = %5, %iterArg_16 = %c_10, %iterArg_17 = %24, %iterArg_18 = %25, %iterArg_19 = %23, %iterArg_20 = %26) : tensor<3x4xf32>, tensor<3xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3xf32>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_16, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %36 = stablehlo.subtract %c_21, %iterArg_16 : tensor<i32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_22 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim_1(%iterArg, %37) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_13, %37) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %41 = stablehlo.multiply %40, %iterArg_19 : tensor<4xf32>
      %42 = stablehlo.add %iterArg_18, %41 : tensor<4xf32>
      %43 = stablehlo.multiply %iterArg_19, %iterArg_15 : tensor<4xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %45 = stablehlo.dot_general %iterArg_19, %iterArg_14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %46 = stablehlo.dot_general %iterArg_19, %38, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %47 = stablehlo.add %iterArg_17, %46 : tensor<4x4xf32>
      %48 = func.call @dynamic_update_index_in_dim_2(%iterArg_20, %44, %37) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_16, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %49, %47, %42, %45, %48 : tensor<3x4xf32>, tensor<3xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3xf32>
    }
    %28 = stablehlo.multiply %arg2, %27#6 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.reshape %29 : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %32 = stablehlo.multiply %27#6, %31 : tensor<4xf32>
    %33 = stablehlo.multiply %30, %3 : tensor<1xf32>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %35 = stablehlo.multiply %27#5, %34 : tensor<4x4xf32>
    return %35, %27#8, %32, %33 : tensor<4x4xf32>, tensor<3xf32>, tensor<4xf32>, tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %0, %3 : tensor<4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4xf32>
    return %5, %2, %4, %8 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4xf32>
    %2 = stablehlo.negate %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4xi1>, tensor<4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.add %3, %6 : tensor<4xf32>
    %8 = stablehlo.negate %5 : tensor<4xf32>
    %9 = stablehlo.add %7, %8 : tensor<4xf32>
    return %9 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
