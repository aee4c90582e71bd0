// import jax.numpy as jnp
// from jax import lax
//
//
// def halo_exchange(u):
//     cells = jnp.stack(jnp.split(u, 3))
//
//     def one_step(chunk_t, _):
//         halo_l = jnp.concatenate([chunk_t[:1, :1], chunk_t[:-1, -1:]], axis=0)
//         from_right = jnp.concatenate([chunk_t[1:, :1], chunk_t[-1:, -1:]], axis=0)
//         extended = jnp.concatenate([halo_l, chunk_t, from_right], axis=1)
//         out = chunk_t + 0.2 * (extended[:, :-2] - 2.0 * chunk_t + extended[:, 2:])
//         return out, None
//
//     b_now, _ = lax.scan(one_step, cells, None, length=3)
//     flat_u = jnp.concatenate(list(b_now))
//     abs_x = jnp.abs(flat_u - u)
//     compared = 0.72 * abs_x
//     total = 0.72 * compared + 0.4
//     bounded = jnp.clip(compared / total, -8.0, 8.0)
//     gap = compared - 0.11 * jnp.sin(compared)
//     shifted = 0.2 + gap
//     product = bounded * jnp.sin(shifted)
//     log_x = jnp.log(2.0 + compared**2)
//     log_value = jnp.log1p(jnp.arctan(log_x))
//     relative = product / (1.63 + jnp.abs(log_value))
//     return jnp.sin(2.0 * relative + 0.5)
//
//   u: float32[15] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_halo_exchange attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:5] : (tensor<15xf32>) -> tensor<5xf32>
    %1 = stablehlo.slice %arg0 [5:10] : (tensor<15xf32>) -> tensor<5xf32>
    %2 = stablehlo.slice %arg0 [10:15] : (tensor<15xf32>) -> tensor<5xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %5 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %6 = stablehlo.concatenate %3, %4, %5, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:2 = stablehlo.while(%iterArg = %c, %iterArg_10 = %6) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_11 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = func.call @closed_call(%iterArg_10) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg, %c_11 : tensor<i32>
      stablehlo.return %49, %48 : tensor<i32>, tensor<3x5xf32>
    }
    %8 = stablehlo.slice %7#1 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %9 = stablehlo.reshape %8 : (tensor<1x5xf32>) -> tensor<5xf32>
    %10 = stablehlo.slice %7#1 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x5xf32>) -> tensor<5xf32>
    %12 = stablehlo.slice %7#1 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x5xf32>) -> tensor<5xf32>
    %14 = stablehlo.concatenate %9, %11, %13, dim = 0 : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<15xf32>
    %15 = stablehlo.subtract %14, %arg0 : tensor<15xf32>
    %16 = stablehlo.abs %15 : tensor<15xf32>
    %cst = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<15xf32>
    %cst_0 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<15xf32>
    %cst_1 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %22 = stablehlo.add %20, %21 : tensor<15xf32>
    %23 = stablehlo.divide %18, %22 : tensor<15xf32>
    %cst_2 = stablehlo.constant dense<-8.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %24 = call @clip(%23, %cst_2, %cst_3) : (tensor<15xf32>, tensor<f32>, tensor<f32>) -> tensor<15xf32>
    %25 = stablehlo.sine %18 : tensor<15xf32>
    %cst_4 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<15xf32>
    %28 = stablehlo.subtract %18, %27 : tensor<15xf32>
    %cst_5 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %30 = stablehlo.add %29, %28 : tensor<15xf32>
    %31 = stablehlo.sine %30 : tensor<15xf32>
    %32 = stablehlo.multiply %24, %31 : tensor<15xf32>
    %33 = stablehlo.multiply %18, %18 : tensor<15xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %35 = stablehlo.add %34, %33 : tensor<15xf32>
    %36 = stablehlo.log %35 : tensor<15xf32>
    %37 = chlo.atan %36 : tensor<15xf32> -> tensor<15xf32>
    %38 = stablehlo.log_plus_one %37 : tensor<15xf32>
    %39 = stablehlo.abs %38 : tensor<15xf32>
    %cst_7 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %41 = stablehlo.add %40, %39 : tensor<15xf32>
    %42 = stablehlo.divide %32, %41 : tensor<15xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<15xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %46 = stablehlo.add %44, %45 : tensor<15xf32>
    %47 = stablehlo.sine %46 : tensor<15xf32>
    return %47 : tensor<15xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.slice %arg0 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.slice %arg0 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
    %6 = stablehlo.concatenate %2, %arg0, %5, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
    %7 = stablehlo.slice %6 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.multiply %8, %arg0 : tensor<3x5xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<3x5xf32>
    %11 = stablehlo.slice %6 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %12 = stablehlo.add %10, %11 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x5xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<3x5xf32>
    return %15 : tensor<3x5xf32>
  }
  func.func private @clip(%arg0: tensor<15xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<15xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<15xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<15xf32>
    return %5 : tensor<15xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.slice %arg0 [0:5] : (tensor<15xf32>) -> tensor<5xf32>
    %1 = stablehlo.slice %arg0 [5:10] : (tensor<15xf32>) -> tensor<5xf32>
    %2 = stablehlo.slice %arg0 [10:15] : (tensor<15xf32>) -> tensor<5xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %5 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %6 = stablehlo.concatenate %3, %4, %5, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:2 = stablehlo.while(%iterArg = %c, %iterArg_28 = %6) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_29 = stablehlo.constant dense<3> : tensor<i32>
      %130 = stablehlo.compare LT, %iterArg, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %130 : tensor<i1>
    } do {
      %130 = func.call @closed_call(%iterArg_28) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %131 = stablehlo.add %iterArg, %c_29 : tensor<i32>
      stablehlo.return %131, %130 : tensor<i32>, tensor<3x5xf32>
    }
    %8 = stablehlo.slice %7#1 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %9 = stablehlo.reshape %8 : (tensor<1x5xf32>) -> tensor<5xf32>
    %10 = stablehlo.slice %7#1 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x5xf32>) -> tensor<5xf32>
    %12 = stablehlo.slice %7#1 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x5xf32>) -> tensor<5xf32>
    %14 = stablehlo.concatenate %9, %11, %13, dim = 0 : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<15xf32>
    %15 = stablehlo.subtract %14, %arg0 : tensor<15xf32>
    %16 = stablehlo.abs %15 : tensor<15xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %18 = stablehlo.compare GE, %15, %17, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_0 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<15xf32>
    %cst_1 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<15xf32>
    %cst_2 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %24 = stablehlo.add %22, %23 : tensor<15xf32>
    %25 = stablehlo.divide %20, %24 : tensor<15xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<15xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %28 = stablehlo.divide %27, %26 : tensor<15xf32>
    %cst_4 = stablehlo.constant dense<-8.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %29:3 = call @clip(%25, %cst_4, %cst_5) : (tensor<15xf32>, tensor<f32>, tensor<f32>) -> (tensor<15xf32>, tensor<15xf32>, tensor<15xf32>)
    %30 = stablehlo.sine %20 : tensor<15xf32>
    %31 = stablehlo.cosine %20 : tensor<15xf32>
    %cst_6 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<15xf32>
    %34 = stablehlo.subtract %20, %33 : tensor<15xf32>
    %cst_7 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %36 = stablehlo.add %35, %34 : tensor<15xf32>
    %37 = stablehlo.sine %36 : tensor<15xf32>
    %38 = stablehlo.cosine %36 : tensor<15xf32>
    %39 = stablehlo.multiply %29#0, %37 : tensor<15xf32>
    %40 = stablehlo.multiply %20, %20 : tensor<15xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %42 = stablehlo.multiply %41, %20 : tensor<15xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %44 = stablehlo.add %43, %40 : tensor<15xf32>
    %45 = stablehlo.log %44 : tensor<15xf32>
    %46 = chlo.atan %45 : tensor<15xf32> -> tensor<15xf32>
    %47 = chlo.square %45 : tensor<15xf32> -> tensor<15xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %49 = stablehlo.add %48, %47 : tensor<15xf32>
    %50 = stablehlo.log_plus_one %46 : tensor<15xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %52 = stablehlo.add %46, %51 : tensor<15xf32>
    %53 = stablehlo.abs %50 : tensor<15xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %55 = stablehlo.compare GE, %50, %54, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_13 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %57 = stablehlo.add %56, %53 : tensor<15xf32>
    %58 = stablehlo.divide %39, %57 : tensor<15xf32>
    %59 = stablehlo.multiply %57, %57 : tensor<15xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %61 = stablehlo.divide %60, %59 : tensor<15xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %63 = stablehlo.multiply %62, %58 : tensor<15xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %65 = stablehlo.add %63, %64 : tensor<15xf32>
    %66 = stablehlo.cosine %65 : tensor<15xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<15xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<15xf32>
    %71 = stablehlo.multiply %70, %61 : tensor<15xf32>
    %72 = stablehlo.multiply %71, %39 : tensor<15xf32>
    %73 = stablehlo.negate %72 : tensor<15xf32>
    %74 = stablehlo.divide %70, %57 : tensor<15xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %76 = stablehlo.select %55, %75, %73 : tensor<15xi1>, tensor<15xf32>
    %77 = stablehlo.select %55, %73, %75 : tensor<15xi1>, tensor<15xf32>
    %78 = stablehlo.negate %76 : tensor<15xf32>
    %79 = stablehlo.add %77, %78 : tensor<15xf32>
    %80 = stablehlo.divide %79, %52 : tensor<15xf32>
    %81 = stablehlo.divide %80, %49 : tensor<15xf32>
    %82 = stablehlo.divide %81, %44 : tensor<15xf32>
    %83 = stablehlo.multiply %82, %42 : tensor<15xf32>
    %84 = stablehlo.multiply %29#0, %74 : tensor<15xf32>
    %85 = stablehlo.multiply %74, %37 : tensor<15xf32>
    %86 = stablehlo.multiply %84, %38 : tensor<15xf32>
    %87 = stablehlo.negate %86 : tensor<15xf32>
    %88 = stablehlo.add %83, %86 : tensor<15xf32>
    %cst_20 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<15xf32>
    %91 = stablehlo.multiply %90, %31 : tensor<15xf32>
    %92 = stablehlo.add %88, %91 : tensor<15xf32>
    %93 = call @clip_0(%29#1, %29#2, %85) : (tensor<15xf32>, tensor<15xf32>, tensor<15xf32>) -> tensor<15xf32>
    %94 = stablehlo.multiply %93, %28 : tensor<15xf32>
    %95 = stablehlo.multiply %94, %20 : tensor<15xf32>
    %96 = stablehlo.negate %95 : tensor<15xf32>
    %97 = stablehlo.divide %93, %24 : tensor<15xf32>
    %98 = stablehlo.add %92, %97 : tensor<15xf32>
    %cst_21 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %100 = stablehlo.multiply %99, %96 : tensor<15xf32>
    %101 = stablehlo.add %98, %100 : tensor<15xf32>
    %cst_22 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<15xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %105 = stablehlo.select %18, %104, %103 : tensor<15xi1>, tensor<15xf32>
    %106 = stablehlo.select %18, %103, %104 : tensor<15xi1>, tensor<15xf32>
    %107 = stablehlo.negate %105 : tensor<15xf32>
    %108 = stablehlo.add %106, %107 : tensor<15xf32>
    %109 = stablehlo.negate %108 : tensor<15xf32>
    %110 = stablehlo.slice %108 [0:5] : (tensor<15xf32>) -> tensor<5xf32>
    %111 = stablehlo.slice %108 [5:10] : (tensor<15xf32>) -> tensor<5xf32>
    %112 = stablehlo.slice %108 [10:15] : (tensor<15xf32>) -> tensor<5xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %113, %cst_24, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %115 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %115, %cst_25, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %117 = stablehlo.add %114, %116 : tensor<3x5xf32>
    %118 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.pad %118, %cst_26, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %120 = stablehlo.add %117, %119 : tensor<3x5xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %121:2 = stablehlo.while(%iterArg = %c_27, %iterArg_28 = %120) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_29 = stablehlo.constant dense<3> : tensor<i32>
      %130 = stablehlo.compare LT, %iterArg, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %130 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<3> : tensor<i32>
      %130 = stablehlo.subtract %c_29, %iterArg : tensor<i32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %131 = stablehlo.subtract %130, %c_30 : tensor<i32>
      %132 = func.call @closed_call_1(%iterArg_28) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %133 = stablehlo.add %iterArg, %c_31 : tensor<i32>
      stablehlo.return %133, %132 : tensor<i32>, tensor<3x5xf32>
    }
    %122 = stablehlo.slice %121#1 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x5xf32>) -> tensor<5xf32>
    %124 = stablehlo.slice %121#1 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %125 = stablehlo.reshape %124 : (tensor<1x5xf32>) -> tensor<5xf32>
    %126 = stablehlo.slice %121#1 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %127 = stablehlo.reshape %126 : (tensor<1x5xf32>) -> tensor<5xf32>
    %128 = stablehlo.concatenate %123, %125, %127, dim = 0 : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<15xf32>
    %129 = stablehlo.add %109, %128 : tensor<15xf32>
    return %129 : tensor<15xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.slice %arg0 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.slice %arg0 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
    %6 = stablehlo.concatenate %2, %arg0, %5, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
    %7 = stablehlo.slice %6 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.multiply %8, %arg0 : tensor<3x5xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<3x5xf32>
    %11 = stablehlo.slice %6 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %12 = stablehlo.add %10, %11 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x5xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<3x5xf32>
    return %15 : tensor<3x5xf32>
  }
  func.func private @clip(%arg0: tensor<15xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<15xf32>, tensor<15xf32>, tensor<15xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<15xf32>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %6 = stablehlo.select %3, %4, %5 : tensor<15xi1>, tensor<15xf32>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<15xi1>, tensor<15xf32>
    %12 = stablehlo.divide %6, %11 : tensor<15xf32>
    %13 = stablehlo.convert %arg2 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %15 = stablehlo.minimum %14, %2 : tensor<15xf32>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<15xi1>, tensor<15xf32>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<15xi1>, tensor<15xf32>
    %25 = stablehlo.divide %19, %24 : tensor<15xf32>
    return %15, %12, %25 : tensor<15xf32>, tensor<15xf32>, tensor<15xf32>
  }
  func.func private @clip_0(%arg0: tensor<15xf32>, %arg1: tensor<15xf32>, %arg2: tensor<15xf32>) -> tensor<15xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<15xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<15xf32>
    return %1 : tensor<15xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst_0, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
    %3 = stablehlo.negate %1 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<3x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.pad %1, %cst_2, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
    %8 = stablehlo.add %2, %7 : tensor<3x7xf32>
    %9 = stablehlo.slice %8 [0:3, 0:1] : (tensor<3x7xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.slice %8 [0:3, 1:6] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %11 = stablehlo.slice %8 [0:3, 6:7] : (tensor<3x7xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.add %6, %10 : tensor<3x5xf32>
    %13 = stablehlo.slice %11 [0:2, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
    %14 = stablehlo.slice %11 [2:3, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.pad %14, %cst_3, low = [2, 4], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %16 = stablehlo.add %12, %15 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.pad %13, %cst_4, low = [1, 0], high = [0, 4], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %18 = stablehlo.add %16, %17 : tensor<3x5xf32>
    %19 = stablehlo.slice %9 [0:1, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
    %20 = stablehlo.slice %9 [1:3, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.pad %20, %cst_5, low = [0, 4], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %22 = stablehlo.add %18, %21 : tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.pad %19, %cst_6, low = [0, 0], high = [2, 4], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x5xf32>
    return %24 : tensor<3x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
