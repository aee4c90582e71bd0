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
      %48 = stablehlo.slice %iterArg_10 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %49 = stablehlo.slice %iterArg_10 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %50 = stablehlo.concatenate %48, %49, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
      %51 = stablehlo.slice %iterArg_10 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %52 = stablehlo.slice %iterArg_10 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %53 = stablehlo.concatenate %51, %52, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
      %54 = stablehlo.concatenate %50, %iterArg_10, %53, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
      %55 = stablehlo.slice %54 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %57 = stablehlo.multiply %56, %iterArg_10 : tensor<3x5xf32>
      %58 = stablehlo.subtract %55, %57 : tensor<3x5xf32>
      %59 = stablehlo.slice %54 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %60 = stablehlo.add %58, %59 : tensor<3x5xf32>
      %cst_12 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<3x5xf32>
      %63 = stablehlo.add %iterArg_10, %62 : tensor<3x5xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg, %c_13 : tensor<i32>
      stablehlo.return %64, %63 : tensor<i32>, tensor<3x5xf32>
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
    %7:2 = stablehlo.while(%iterArg = %c, %iterArg_25 = %6) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_26 = stablehlo.constant dense<3> : tensor<i32>
      %126 = stablehlo.compare LT, %iterArg, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %126 : tensor<i1>
    } do {
      %126 = stablehlo.slice %iterArg_25 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %127 = stablehlo.slice %iterArg_25 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %128 = stablehlo.concatenate %126, %127, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
      %129 = stablehlo.slice %iterArg_25 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %130 = stablehlo.slice %iterArg_25 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %131 = stablehlo.concatenate %129, %130, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
      %132 = stablehlo.concatenate %128, %iterArg_25, %131, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
      %133 = stablehlo.slice %132 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %135 = stablehlo.multiply %134, %iterArg_25 : tensor<3x5xf32>
      %136 = stablehlo.subtract %133, %135 : tensor<3x5xf32>
      %137 = stablehlo.slice %132 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %138 = stablehlo.add %136, %137 : tensor<3x5xf32>
      %cst_27 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %140 = stablehlo.multiply %139, %138 : tensor<3x5xf32>
      %141 = stablehlo.add %iterArg_25, %140 : tensor<3x5xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %142 = stablehlo.add %iterArg, %c_28 : tensor<i32>
      stablehlo.return %142, %141 : tensor<i32>, tensor<3x5xf32>
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
    %113 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %114 = stablehlo.broadcast_in_dim %111, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %115 = stablehlo.broadcast_in_dim %112, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %116 = stablehlo.concatenate %113, %114, %115, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %117:2 = stablehlo.while(%iterArg = %c_24, %iterArg_25 = %116) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_26 = stablehlo.constant dense<3> : tensor<i32>
      %126 = stablehlo.compare LT, %iterArg, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %126 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<3> : tensor<i32>
      %126 = stablehlo.subtract %c_26, %iterArg : tensor<i32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %127 = stablehlo.subtract %126, %c_27 : tensor<i32>
      %cst_28 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %129 = stablehlo.multiply %128, %iterArg_25 : tensor<3x5xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %130 = stablehlo.pad %129, %cst_29, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
      %131 = stablehlo.negate %129 : tensor<3x5xf32>
      %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %133 = stablehlo.multiply %132, %131 : tensor<3x5xf32>
      %134 = stablehlo.add %iterArg_25, %133 : tensor<3x5xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %135 = stablehlo.pad %129, %cst_31, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
      %136 = stablehlo.add %130, %135 : tensor<3x7xf32>
      %137 = stablehlo.slice %136 [0:3, 0:1] : (tensor<3x7xf32>) -> tensor<3x1xf32>
      %138 = stablehlo.slice %136 [0:3, 1:6] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %139 = stablehlo.slice %136 [0:3, 6:7] : (tensor<3x7xf32>) -> tensor<3x1xf32>
      %140 = stablehlo.add %134, %138 : tensor<3x5xf32>
      %141 = stablehlo.slice %139 [0:2, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
      %142 = stablehlo.slice %139 [2:3, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %143 = stablehlo.pad %142, %cst_32, low = [2, 4], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %144 = stablehlo.add %140, %143 : tensor<3x5xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %145 = stablehlo.pad %141, %cst_33, low = [1, 0], high = [0, 4], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %146 = stablehlo.add %144, %145 : tensor<3x5xf32>
      %147 = stablehlo.slice %137 [0:1, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
      %148 = stablehlo.slice %137 [1:3, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %149 = stablehlo.pad %148, %cst_34, low = [0, 4], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %150 = stablehlo.add %146, %149 : tensor<3x5xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %151 = stablehlo.pad %147, %cst_35, low = [0, 0], high = [2, 4], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %152 = stablehlo.add %150, %151 : tensor<3x5xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %153 = stablehlo.add %iterArg, %c_36 : tensor<i32>
      stablehlo.return %153, %152 : tensor<i32>, tensor<3x5xf32>
    }
    %118 = stablehlo.slice %117#1 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x5xf32>) -> tensor<5xf32>
    %120 = stablehlo.slice %117#1 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %121 = stablehlo.reshape %120 : (tensor<1x5xf32>) -> tensor<5xf32>
    %122 = stablehlo.slice %117#1 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x5xf32>) -> tensor<5xf32>
    %124 = stablehlo.concatenate %119, %121, %123, dim = 0 : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<15xf32>
    %125 = stablehlo.add %109, %124 : tensor<15xf32>
    return %125 : tensor<15xf32>
  }
  func.func private @clip(%arg0: tensor<15xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<15xf32>, tensor<15xf32>, tensor<15xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<15xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<15xi1>, tensor<15xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<15xi1>, tensor<15xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<15xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<15xi1>, tensor<15xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<15xi1>, tensor<15xf32>
    return %14, %11, %23 : tensor<15xf32>, tensor<15xf32>, tensor<15xf32>
  }
  func.func private @clip_0(%arg0: tensor<15xf32>, %arg1: tensor<15xf32>, %arg2: tensor<15xf32>) -> tensor<15xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<15xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<15xf32>
    return %1 : tensor<15xf32>
  }
}
// -----
// backward, cuda: same text as cpu
