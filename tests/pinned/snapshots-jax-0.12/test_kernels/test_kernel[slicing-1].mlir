// import jax.numpy as jnp
// from jax import lax
//
//
// def halo_exchange_term(u):
//     cells = jnp.stack(jnp.split(u, 3))
//
//     def one_step(chunk_t, _):
//         halo_l = jnp.concatenate([chunk_t[:1, :1], chunk_t[:-1, -1:]], axis=0)
//         from_right = jnp.concatenate([chunk_t[1:, :1], chunk_t[-1:, -1:]], axis=0)
//         extended = jnp.concatenate([halo_l, chunk_t, from_right], axis=1)
//         out = chunk_t + 0.1 * (extended[:, :-2] - 2.0 * chunk_t + extended[:, 2:])
//         return out, None
//
//     b_now, _ = lax.scan(one_step, cells, None, length=3)
//     flat_u = jnp.concatenate(list(b_now))
//     absolute = jnp.abs(flat_u - u)
//     compared = 0.72 * absolute
//     biased = 0.9 * compared + 0.75
//     attenuated = compared / biased
//     deviation = compared - 0.17 * jnp.sin(compared)
//     squashed = jnp.tanh(deviation)
//     offset_by = attenuated * squashed - squashed
//     carrier = jnp.tan(jnp.tanh(compared))
//     activation = jnp.tanh(offset_by * carrier)
//     return activation
//
//   u: float32[15] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_halo_exchange_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:5] : (tensor<15xf32>) -> tensor<5xf32>
    %1 = stablehlo.slice %arg0 [5:10] : (tensor<15xf32>) -> tensor<5xf32>
    %2 = stablehlo.slice %arg0 [10:15] : (tensor<15xf32>) -> tensor<5xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %5 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %6 = stablehlo.concatenate %3, %4, %5, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:2 = stablehlo.while(%iterArg = %c, %iterArg_3 = %6) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = stablehlo.slice %iterArg_3 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %36 = stablehlo.slice %iterArg_3 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %37 = stablehlo.concatenate %35, %36, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
      %38 = stablehlo.slice %iterArg_3 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %39 = stablehlo.slice %iterArg_3 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %40 = stablehlo.concatenate %38, %39, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
      %41 = stablehlo.concatenate %37, %iterArg_3, %40, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
      %42 = stablehlo.slice %41 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %44 = stablehlo.multiply %43, %iterArg_3 : tensor<3x5xf32>
      %45 = stablehlo.subtract %42, %44 : tensor<3x5xf32>
      %46 = stablehlo.slice %41 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %47 = stablehlo.add %45, %46 : tensor<3x5xf32>
      %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<3x5xf32>
      %50 = stablehlo.add %iterArg_3, %49 : tensor<3x5xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg, %c_6 : tensor<i32>
      stablehlo.return %51, %50 : tensor<i32>, tensor<3x5xf32>
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
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<15xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %22 = stablehlo.add %20, %21 : tensor<15xf32>
    %23 = stablehlo.divide %18, %22 : tensor<15xf32>
    %24 = stablehlo.sine %18 : tensor<15xf32>
    %cst_2 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<15xf32>
    %27 = stablehlo.subtract %18, %26 : tensor<15xf32>
    %28 = stablehlo.tanh %27 : tensor<15xf32>
    %29 = stablehlo.multiply %23, %28 : tensor<15xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<15xf32>
    %31 = stablehlo.tanh %18 : tensor<15xf32>
    %32 = stablehlo.tan %31 : tensor<15xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<15xf32>
    %34 = stablehlo.tanh %33 : tensor<15xf32>
    return %34 : tensor<15xf32>
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
    %7:2 = stablehlo.while(%iterArg = %c, %iterArg_18 = %6) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %108 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %108 : tensor<i1>
    } do {
      %108 = stablehlo.slice %iterArg_18 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %109 = stablehlo.slice %iterArg_18 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %110 = stablehlo.concatenate %108, %109, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
      %111 = stablehlo.slice %iterArg_18 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
      %112 = stablehlo.slice %iterArg_18 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
      %113 = stablehlo.concatenate %111, %112, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
      %114 = stablehlo.concatenate %110, %iterArg_18, %113, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
      %115 = stablehlo.slice %114 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %117 = stablehlo.multiply %116, %iterArg_18 : tensor<3x5xf32>
      %118 = stablehlo.subtract %115, %117 : tensor<3x5xf32>
      %119 = stablehlo.slice %114 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %120 = stablehlo.add %118, %119 : tensor<3x5xf32>
      %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %122 = stablehlo.multiply %121, %120 : tensor<3x5xf32>
      %123 = stablehlo.add %iterArg_18, %122 : tensor<3x5xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %124 = stablehlo.add %iterArg, %c_21 : tensor<i32>
      stablehlo.return %124, %123 : tensor<i32>, tensor<3x5xf32>
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
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<15xf32>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %24 = stablehlo.add %22, %23 : tensor<15xf32>
    %25 = stablehlo.divide %20, %24 : tensor<15xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<15xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %28 = stablehlo.divide %27, %26 : tensor<15xf32>
    %29 = stablehlo.sine %20 : tensor<15xf32>
    %30 = stablehlo.cosine %20 : tensor<15xf32>
    %cst_4 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %32 = stablehlo.multiply %31, %29 : tensor<15xf32>
    %33 = stablehlo.subtract %20, %32 : tensor<15xf32>
    %34 = stablehlo.tanh %33 : tensor<15xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %36 = stablehlo.add %35, %34 : tensor<15xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %38 = stablehlo.subtract %37, %34 : tensor<15xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<15xf32>
    %40 = stablehlo.multiply %25, %34 : tensor<15xf32>
    %41 = stablehlo.subtract %40, %34 : tensor<15xf32>
    %42 = stablehlo.tanh %20 : tensor<15xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %44 = stablehlo.add %43, %42 : tensor<15xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %46 = stablehlo.subtract %45, %42 : tensor<15xf32>
    %47 = stablehlo.multiply %44, %46 : tensor<15xf32>
    %48 = stablehlo.tan %42 : tensor<15xf32>
    %49 = chlo.square %48 : tensor<15xf32> -> tensor<15xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %51 = stablehlo.add %50, %49 : tensor<15xf32>
    %52 = stablehlo.multiply %41, %48 : tensor<15xf32>
    %53 = stablehlo.tanh %52 : tensor<15xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %55 = stablehlo.add %54, %53 : tensor<15xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %57 = stablehlo.subtract %56, %53 : tensor<15xf32>
    %58 = stablehlo.multiply %55, %57 : tensor<15xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<15xf32>
    %61 = stablehlo.multiply %41, %60 : tensor<15xf32>
    %62 = stablehlo.multiply %60, %48 : tensor<15xf32>
    %63 = stablehlo.multiply %61, %51 : tensor<15xf32>
    %64 = stablehlo.multiply %63, %47 : tensor<15xf32>
    %65 = stablehlo.negate %62 : tensor<15xf32>
    %66 = stablehlo.multiply %25, %62 : tensor<15xf32>
    %67 = stablehlo.multiply %62, %34 : tensor<15xf32>
    %68 = stablehlo.add %65, %66 : tensor<15xf32>
    %69 = stablehlo.multiply %68, %39 : tensor<15xf32>
    %70 = stablehlo.negate %69 : tensor<15xf32>
    %71 = stablehlo.add %64, %69 : tensor<15xf32>
    %cst_13 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %73 = stablehlo.multiply %72, %70 : tensor<15xf32>
    %74 = stablehlo.multiply %73, %30 : tensor<15xf32>
    %75 = stablehlo.add %71, %74 : tensor<15xf32>
    %76 = stablehlo.multiply %67, %28 : tensor<15xf32>
    %77 = stablehlo.multiply %76, %20 : tensor<15xf32>
    %78 = stablehlo.negate %77 : tensor<15xf32>
    %79 = stablehlo.divide %67, %24 : tensor<15xf32>
    %80 = stablehlo.add %75, %79 : tensor<15xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %82 = stablehlo.multiply %81, %78 : tensor<15xf32>
    %83 = stablehlo.add %80, %82 : tensor<15xf32>
    %cst_15 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<15xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %87 = stablehlo.select %18, %86, %85 : tensor<15xi1>, tensor<15xf32>
    %88 = stablehlo.select %18, %85, %86 : tensor<15xi1>, tensor<15xf32>
    %89 = stablehlo.negate %87 : tensor<15xf32>
    %90 = stablehlo.add %88, %89 : tensor<15xf32>
    %91 = stablehlo.negate %90 : tensor<15xf32>
    %92 = stablehlo.slice %90 [0:5] : (tensor<15xf32>) -> tensor<5xf32>
    %93 = stablehlo.slice %90 [5:10] : (tensor<15xf32>) -> tensor<5xf32>
    %94 = stablehlo.slice %90 [10:15] : (tensor<15xf32>) -> tensor<5xf32>
    %95 = stablehlo.broadcast_in_dim %92, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %96 = stablehlo.broadcast_in_dim %93, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %97 = stablehlo.broadcast_in_dim %94, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %98 = stablehlo.concatenate %95, %96, %97, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %99:2 = stablehlo.while(%iterArg = %c_17, %iterArg_18 = %98) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %108 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %108 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %108 = stablehlo.subtract %c_19, %iterArg : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %109 = stablehlo.subtract %108, %c_20 : tensor<i32>
      %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %111 = stablehlo.multiply %110, %iterArg_18 : tensor<3x5xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %112 = stablehlo.pad %111, %cst_22, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
      %113 = stablehlo.negate %111 : tensor<3x5xf32>
      %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
      %115 = stablehlo.multiply %114, %113 : tensor<3x5xf32>
      %116 = stablehlo.add %iterArg_18, %115 : tensor<3x5xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %117 = stablehlo.pad %111, %cst_24, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
      %118 = stablehlo.add %112, %117 : tensor<3x7xf32>
      %119 = stablehlo.slice %118 [0:3, 0:1] : (tensor<3x7xf32>) -> tensor<3x1xf32>
      %120 = stablehlo.slice %118 [0:3, 1:6] : (tensor<3x7xf32>) -> tensor<3x5xf32>
      %121 = stablehlo.slice %118 [0:3, 6:7] : (tensor<3x7xf32>) -> tensor<3x1xf32>
      %122 = stablehlo.add %116, %120 : tensor<3x5xf32>
      %123 = stablehlo.slice %121 [0:2, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
      %124 = stablehlo.slice %121 [2:3, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %125 = stablehlo.pad %124, %cst_25, low = [2, 4], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %126 = stablehlo.add %122, %125 : tensor<3x5xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.pad %123, %cst_26, low = [1, 0], high = [0, 4], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %128 = stablehlo.add %126, %127 : tensor<3x5xf32>
      %129 = stablehlo.slice %119 [0:1, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
      %130 = stablehlo.slice %119 [1:3, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.pad %130, %cst_27, low = [0, 4], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %132 = stablehlo.add %128, %131 : tensor<3x5xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %133 = stablehlo.pad %129, %cst_28, low = [0, 0], high = [2, 4], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
      %134 = stablehlo.add %132, %133 : tensor<3x5xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %135 = stablehlo.add %iterArg, %c_29 : tensor<i32>
      stablehlo.return %135, %134 : tensor<i32>, tensor<3x5xf32>
    }
    %100 = stablehlo.slice %99#1 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %101 = stablehlo.reshape %100 : (tensor<1x5xf32>) -> tensor<5xf32>
    %102 = stablehlo.slice %99#1 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %103 = stablehlo.reshape %102 : (tensor<1x5xf32>) -> tensor<5xf32>
    %104 = stablehlo.slice %99#1 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %105 = stablehlo.reshape %104 : (tensor<1x5xf32>) -> tensor<5xf32>
    %106 = stablehlo.concatenate %101, %103, %105, dim = 0 : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<15xf32>
    %107 = stablehlo.add %91, %106 : tensor<15xf32>
    return %107 : tensor<15xf32>
  }
}
// -----
// backward, cuda: same text as cpu
