// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def checkerboard_relaxation(charge: jax.Array, phi: jax.Array):
//     rows, cols = jnp.indices((4, 5))
//     red = (rows + cols) % 2 == 0
//
//     def body_fn(_, phi_t):
//         gauss_seidel = 0.25 * (
//             jnp.roll(phi_t, 1, axis=0)
//             + jnp.roll(phi_t, -1, axis=0)
//             + jnp.roll(phi_t, 1, axis=1)
//             + jnp.roll(phi_t, -1, axis=1)
//             + charge
//         )
//         half_swept = jnp.where(red, gauss_seidel, phi_t)
//         relaxed = 0.25 * (
//             jnp.roll(half_swept, 1, axis=0)
//             + jnp.roll(half_swept, -1, axis=0)
//             + jnp.roll(half_swept, 1, axis=1)
//             + jnp.roll(half_swept, -1, axis=1)
//             + charge
//         )
//         return jnp.where(~red, relaxed, half_swept)
//
//     return lax.fori_loop(0, 2, body_fn, phi)
//
//   charge: float32[4, 5] in [-0.5, 0.5]
//   phi: float32[4, 5] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_checkerboard_relaxation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xf32>) -> (tensor<4x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<4xi32>) -> tensor<4x5xi32>
    %2 = stablehlo.iota dim = 0 : tensor<5xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xi32>) -> tensor<4x5xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<4x5xi32>) -> tensor<1x4x5xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<4x5xi32>) -> tensor<1x4x5xi32>
    %6 = stablehlo.concatenate %4, %5, dim = 0 : (tensor<1x4x5xi32>, tensor<1x4x5xi32>) -> tensor<2x4x5xi32>
    %7 = stablehlo.slice %6 [0:1, 0:4, 0:5] : (tensor<2x4x5xi32>) -> tensor<1x4x5xi32>
    %8 = stablehlo.reshape %7 : (tensor<1x4x5xi32>) -> tensor<4x5xi32>
    %9 = stablehlo.slice %6 [1:2, 0:4, 0:5] : (tensor<2x4x5xi32>) -> tensor<1x4x5xi32>
    %10 = stablehlo.reshape %9 : (tensor<1x4x5xi32>) -> tensor<4x5xi32>
    %11 = stablehlo.add %8, %10 : tensor<4x5xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %12 = call @remainder(%11, %c) : (tensor<4x5xi32>, tensor<i32>) -> tensor<4x5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %14 = stablehlo.compare EQ, %12, %13, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %15:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %14, %iterArg_3 = %c_1, %iterArg_4 = %arg1) : tensor<4x5xf32>, tensor<4x5xi1>, tensor<i32>, tensor<4x5xf32>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @_roll_static(%iterArg_4) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %17 = func.call @_roll_static_0(%iterArg_4) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %18 = stablehlo.add %16, %17 : tensor<4x5xf32>
      %19 = func.call @_roll_static_1(%iterArg_4) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %20 = stablehlo.add %18, %19 : tensor<4x5xf32>
      %21 = func.call @_roll_static_2(%iterArg_4) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %22 = stablehlo.add %20, %21 : tensor<4x5xf32>
      %23 = stablehlo.add %22, %iterArg : tensor<4x5xf32>
      %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<4x5xf32>
      %26 = func.call @_where_3(%iterArg_2, %25, %iterArg_4) : (tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %27 = func.call @_roll_static(%26) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %28 = func.call @_roll_static_0(%26) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %29 = stablehlo.add %27, %28 : tensor<4x5xf32>
      %30 = func.call @_roll_static_1(%26) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %31 = stablehlo.add %29, %30 : tensor<4x5xf32>
      %32 = func.call @_roll_static_2(%26) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %33 = stablehlo.add %31, %32 : tensor<4x5xf32>
      %34 = stablehlo.add %33, %iterArg : tensor<4x5xf32>
      %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<4x5xf32>
      %37 = stablehlo.not %iterArg_2 : tensor<4x5xi1>
      %38 = func.call @_where_3(%37, %36, %26) : (tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %39, %38 : tensor<4x5xf32>, tensor<4x5xi1>, tensor<i32>, tensor<4x5xf32>
    }
    return %15#3 : tensor<4x5xf32>
  }
  func.func private @remainder(%arg0: tensor<4x5xi32>, %arg1: tensor<i32>) -> tensor<4x5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4x5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4x5xi1>, tensor<4x5xi1>) -> tensor<4x5xi1>
    %12 = stablehlo.and %11, %6 : tensor<4x5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %14 = stablehlo.add %4, %13 : tensor<4x5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4x5xi1>, tensor<4x5xi32>
    return %15 : tensor<4x5xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_roll_static(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [3:4, 0:5] : (tensor<4x5xf32>) -> tensor<1x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<4x5xf32>) -> tensor<3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x5xf32>, tensor<3x5xf32>) -> tensor<4x5xf32>
    return %2 : tensor<4x5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:5] : (tensor<4x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:5] : (tensor<4x5xf32>) -> tensor<1x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x5xf32>, tensor<1x5xf32>) -> tensor<4x5xf32>
    return %2 : tensor<4x5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 4:5] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:4] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    return %2 : tensor<4x5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x5xf32>
    return %2 : tensor<4x5xf32>
  }
  func.func private @_where_3(%arg0: tensor<4x5xi1>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x5xi1>, tensor<4x5xf32>
    return %0 : tensor<4x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<4x5xf32> {jax.result_info = "result[0]"}, tensor<4x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<4xi32>) -> tensor<4x5xi32>
    %2 = stablehlo.iota dim = 0 : tensor<5xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xi32>) -> tensor<4x5xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<4x5xi32>) -> tensor<1x4x5xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<4x5xi32>) -> tensor<1x4x5xi32>
    %6 = stablehlo.concatenate %4, %5, dim = 0 : (tensor<1x4x5xi32>, tensor<1x4x5xi32>) -> tensor<2x4x5xi32>
    %7 = stablehlo.slice %6 [0:1, 0:4, 0:5] : (tensor<2x4x5xi32>) -> tensor<1x4x5xi32>
    %8 = stablehlo.reshape %7 : (tensor<1x4x5xi32>) -> tensor<4x5xi32>
    %9 = stablehlo.slice %6 [1:2, 0:4, 0:5] : (tensor<2x4x5xi32>) -> tensor<1x4x5xi32>
    %10 = stablehlo.reshape %9 : (tensor<1x4x5xi32>) -> tensor<4x5xi32>
    %11 = stablehlo.add %8, %10 : tensor<4x5xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %12 = call @remainder(%11, %c) : (tensor<4x5xi32>, tensor<i32>) -> tensor<4x5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %14 = stablehlo.compare EQ, %12, %13, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %15 = stablehlo.not %14 : tensor<4x5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %18:5 = stablehlo.while(%iterArg = %14, %iterArg_3 = %15, %iterArg_4 = %c_2, %iterArg_5 = %17, %iterArg_6 = %16) : tensor<4x5xi1>, tensor<4x5xi1>, tensor<i32>, tensor<4x5xf32>, tensor<4x5xf32>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %19 = stablehlo.subtract %c_7, %iterArg_4 : tensor<i32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.subtract %19, %c_8 : tensor<i32>
      %21:2 = func.call @_where_0(%iterArg_3, %iterArg_6) : (tensor<4x5xi1>, tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>)
      %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %23 = stablehlo.multiply %22, %21#0 : tensor<4x5xf32>
      %24 = stablehlo.add %iterArg_5, %23 : tensor<4x5xf32>
      %25 = func.call @_roll_static(%23) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %26 = stablehlo.add %21#1, %25 : tensor<4x5xf32>
      %27 = func.call @_roll_static_1(%23) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %28 = stablehlo.add %26, %27 : tensor<4x5xf32>
      %29 = func.call @_roll_static_2(%23) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %30 = stablehlo.add %28, %29 : tensor<4x5xf32>
      %31 = func.call @_roll_static_3(%23) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %32 = stablehlo.add %30, %31 : tensor<4x5xf32>
      %33:2 = func.call @_where_0(%iterArg, %32) : (tensor<4x5xi1>, tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>)
      %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %35 = stablehlo.multiply %34, %33#0 : tensor<4x5xf32>
      %36 = stablehlo.add %24, %35 : tensor<4x5xf32>
      %37 = func.call @_roll_static(%35) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %38 = stablehlo.add %33#1, %37 : tensor<4x5xf32>
      %39 = func.call @_roll_static_1(%35) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %40 = stablehlo.add %38, %39 : tensor<4x5xf32>
      %41 = func.call @_roll_static_2(%35) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %42 = stablehlo.add %40, %41 : tensor<4x5xf32>
      %43 = func.call @_roll_static_3(%35) : (tensor<4x5xf32>) -> tensor<4x5xf32>
      %44 = stablehlo.add %42, %43 : tensor<4x5xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_4, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %45, %36, %44 : tensor<4x5xi1>, tensor<4x5xi1>, tensor<i32>, tensor<4x5xf32>, tensor<4x5xf32>
    }
    return %18#3, %18#4 : tensor<4x5xf32>, tensor<4x5xf32>
  }
  func.func private @remainder(%arg0: tensor<4x5xi32>, %arg1: tensor<i32>) -> tensor<4x5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4x5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<4x5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4x5xi1>, tensor<4x5xi1>) -> tensor<4x5xi1>
    %12 = stablehlo.and %11, %6 : tensor<4x5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4x5xi32>
    %14 = stablehlo.add %4, %13 : tensor<4x5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4x5xi1>, tensor<4x5xi32>
    return %15 : tensor<4x5xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_0(%arg0: tensor<4x5xi1>, %arg1: tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x5xi1>, tensor<4x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x5xi1>, tensor<4x5xf32>
    return %2, %1 : tensor<4x5xf32>, tensor<4x5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:4] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.slice %arg0 [0:4, 4:5] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 4], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x5xf32>
    return %4 : tensor<4x5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 4], high = [0, 0], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x5xf32>
    return %4 : tensor<4x5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<4x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %arg0 [3:4, 0:5] : (tensor<4x5xf32>) -> tensor<1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [3, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<4x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x5xf32>
    return %4 : tensor<4x5xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:5] : (tensor<4x5xf32>) -> tensor<1x5xf32>
    %1 = stablehlo.slice %arg0 [1:4, 0:5] : (tensor<4x5xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [3, 0], high = [0, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<4x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x5xf32>
    return %4 : tensor<4x5xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
