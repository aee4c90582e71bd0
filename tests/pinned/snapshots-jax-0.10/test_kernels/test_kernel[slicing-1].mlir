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
      %35 = func.call @closed_call(%iterArg_3) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %36, %35 : tensor<i32>, tensor<3x5xf32>
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
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x5xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<3x5xf32>
    return %15 : tensor<3x5xf32>
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
      %109 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %109 : tensor<i1>
    } do {
      %109 = func.call @closed_call(%iterArg_18) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %110 = stablehlo.add %iterArg, %c_19 : tensor<i32>
      stablehlo.return %110, %109 : tensor<i32>, tensor<3x5xf32>
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
    %36 = stablehlo.subtract %35, %34 : tensor<15xf32>
    %37 = stablehlo.multiply %25, %34 : tensor<15xf32>
    %38 = stablehlo.subtract %37, %34 : tensor<15xf32>
    %39 = stablehlo.tanh %20 : tensor<15xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %41 = stablehlo.subtract %40, %39 : tensor<15xf32>
    %42 = stablehlo.tan %39 : tensor<15xf32>
    %43 = chlo.square %42 : tensor<15xf32> -> tensor<15xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %45 = stablehlo.add %44, %43 : tensor<15xf32>
    %46 = stablehlo.multiply %38, %42 : tensor<15xf32>
    %47 = stablehlo.tanh %46 : tensor<15xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %49 = stablehlo.subtract %48, %47 : tensor<15xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<15xf32>
    %52 = stablehlo.multiply %51, %47 : tensor<15xf32>
    %53 = stablehlo.add %51, %52 : tensor<15xf32>
    %54 = stablehlo.multiply %38, %53 : tensor<15xf32>
    %55 = stablehlo.multiply %53, %42 : tensor<15xf32>
    %56 = stablehlo.multiply %54, %45 : tensor<15xf32>
    %57 = stablehlo.multiply %56, %41 : tensor<15xf32>
    %58 = stablehlo.multiply %57, %39 : tensor<15xf32>
    %59 = stablehlo.add %57, %58 : tensor<15xf32>
    %60 = stablehlo.negate %55 : tensor<15xf32>
    %61 = stablehlo.multiply %25, %55 : tensor<15xf32>
    %62 = stablehlo.add %60, %61 : tensor<15xf32>
    %63 = stablehlo.multiply %55, %34 : tensor<15xf32>
    %64 = stablehlo.multiply %62, %36 : tensor<15xf32>
    %65 = stablehlo.multiply %64, %34 : tensor<15xf32>
    %66 = stablehlo.add %64, %65 : tensor<15xf32>
    %67 = stablehlo.negate %66 : tensor<15xf32>
    %68 = stablehlo.add %59, %66 : tensor<15xf32>
    %cst_10 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %70 = stablehlo.multiply %69, %67 : tensor<15xf32>
    %71 = stablehlo.multiply %70, %30 : tensor<15xf32>
    %72 = stablehlo.add %68, %71 : tensor<15xf32>
    %73 = stablehlo.multiply %63, %28 : tensor<15xf32>
    %74 = stablehlo.multiply %73, %20 : tensor<15xf32>
    %75 = stablehlo.negate %74 : tensor<15xf32>
    %76 = stablehlo.divide %63, %24 : tensor<15xf32>
    %77 = stablehlo.add %72, %76 : tensor<15xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %79 = stablehlo.multiply %78, %75 : tensor<15xf32>
    %80 = stablehlo.add %77, %79 : tensor<15xf32>
    %cst_12 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<15xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %84 = stablehlo.select %18, %83, %82 : tensor<15xi1>, tensor<15xf32>
    %85 = stablehlo.select %18, %82, %83 : tensor<15xi1>, tensor<15xf32>
    %86 = stablehlo.negate %84 : tensor<15xf32>
    %87 = stablehlo.add %85, %86 : tensor<15xf32>
    %88 = stablehlo.negate %87 : tensor<15xf32>
    %89 = stablehlo.slice %87 [0:5] : (tensor<15xf32>) -> tensor<5xf32>
    %90 = stablehlo.slice %87 [5:10] : (tensor<15xf32>) -> tensor<5xf32>
    %91 = stablehlo.slice %87 [10:15] : (tensor<15xf32>) -> tensor<5xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.pad %92, %cst_14, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %94 = stablehlo.broadcast_in_dim %90, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.pad %94, %cst_15, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %96 = stablehlo.add %93, %95 : tensor<3x5xf32>
    %97 = stablehlo.broadcast_in_dim %89, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %97, %cst_16, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %99 = stablehlo.add %96, %98 : tensor<3x5xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %100:2 = stablehlo.while(%iterArg = %c_17, %iterArg_18 = %99) : tensor<i32>, tensor<3x5xf32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %109 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %109 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %109 = stablehlo.subtract %c_19, %iterArg : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %110 = stablehlo.subtract %109, %c_20 : tensor<i32>
      %111 = func.call @closed_call_0(%iterArg_18) : (tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %112 = stablehlo.add %iterArg, %c_21 : tensor<i32>
      stablehlo.return %112, %111 : tensor<i32>, tensor<3x5xf32>
    }
    %101 = stablehlo.slice %100#1 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %102 = stablehlo.reshape %101 : (tensor<1x5xf32>) -> tensor<5xf32>
    %103 = stablehlo.slice %100#1 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %104 = stablehlo.reshape %103 : (tensor<1x5xf32>) -> tensor<5xf32>
    %105 = stablehlo.slice %100#1 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %106 = stablehlo.reshape %105 : (tensor<1x5xf32>) -> tensor<5xf32>
    %107 = stablehlo.concatenate %102, %104, %106, dim = 0 : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<15xf32>
    %108 = stablehlo.add %88, %107 : tensor<15xf32>
    return %108 : tensor<15xf32>
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
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x5xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<3x5xf32>
    return %15 : tensor<3x5xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
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
