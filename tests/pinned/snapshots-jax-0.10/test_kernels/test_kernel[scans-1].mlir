// import jax
// import jax.numpy as jnp
//
//
// def recurrent_cell_fn(xs):
//     """Recurrent cell of xs.
//
//     Args:
//         xs: (5,)
//
//     Returns:
//         (5,)
//         a scalar
//     """
//
//     def one_step(st, item):
//         output = st["pos"]
//         blend_of = item + 1.2 * output
//         next_pos = jnp.tanh(jnp.tanh(blend_of))
//         answer = st["vel"]
//         both = answer * next_pos
//         vel_new = jnp.tanh(both)
//         crossed = next_pos * jnp.tanh(vel_new)
//         return {"pos": next_pos, "vel": vel_new}, crossed
//
//     at_start = jnp.full_like(xs[0], 0.77)
//     last, trace = jax.lax.scan(
//         one_step, {"pos": at_start, "vel": at_start}, xs, unroll=True
//     )
//     result = last["pos"]
//     wave = jnp.sin(result)
//     return trace, wave
//
//   xs: float64[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_recurrent_cell_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %0 = stablehlo.slice %arg0 [0:0] : (tensor<5xf64>) -> tensor<0xf64>
    %1 = stablehlo.slice %arg0 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %3 = stablehlo.slice %1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5:3 = call @closed_call(%cst, %cst_0, %4) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %6 = stablehlo.slice %1 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8:3 = call @closed_call(%5#0, %5#1, %7) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %9 = stablehlo.slice %1 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
    %11:3 = call @closed_call(%8#0, %8#1, %10) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %12 = stablehlo.slice %1 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14:3 = call @closed_call(%11#0, %11#1, %13) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %15 = stablehlo.slice %1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
    %17:3 = call @closed_call(%14#0, %14#1, %16) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %18 = stablehlo.broadcast_in_dim %5#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %19 = stablehlo.broadcast_in_dim %8#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %20 = stablehlo.broadcast_in_dim %11#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %21 = stablehlo.broadcast_in_dim %14#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %22 = stablehlo.broadcast_in_dim %17#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %23 = stablehlo.concatenate %18, %19, %20, %21, %22, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %24 = stablehlo.concatenate %2, %23, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %25 = stablehlo.sine %17#0 : tensor<f64>
    return %24, %25 : tensor<5xf64>, tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %1 = stablehlo.add %arg2, %0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %3 = stablehlo.tanh %2 : tensor<f64>
    %4 = stablehlo.multiply %arg1, %3 : tensor<f64>
    %5 = stablehlo.tanh %4 : tensor<f64>
    %6 = stablehlo.tanh %5 : tensor<f64>
    %7 = stablehlo.multiply %3, %6 : tensor<f64>
    return %3, %5, %7 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<7.700000e-01> : tensor<f64>
    %0 = stablehlo.slice %arg0 [0:0] : (tensor<5xf64>) -> tensor<0xf64>
    %1 = stablehlo.slice %arg0 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %11 = stablehlo.slice %1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13:11 = call @closed_call(%cst, %cst_0, %12) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %14 = stablehlo.slice %1 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %15 = stablehlo.reshape %14 : (tensor<1xf64>) -> tensor<f64>
    %16:11 = call @closed_call(%13#0, %13#1, %15) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %17 = stablehlo.slice %1 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1xf64>) -> tensor<f64>
    %19:11 = call @closed_call(%16#0, %16#1, %18) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %20 = stablehlo.slice %1 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %21 = stablehlo.reshape %20 : (tensor<1xf64>) -> tensor<f64>
    %22:11 = call @closed_call(%19#0, %19#1, %21) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %23 = stablehlo.slice %1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %24 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
    %25:11 = call @closed_call(%22#0, %22#1, %24) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
    %26 = stablehlo.broadcast_in_dim %13#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %27 = stablehlo.broadcast_in_dim %16#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %28 = stablehlo.broadcast_in_dim %19#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %29 = stablehlo.broadcast_in_dim %22#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %30 = stablehlo.broadcast_in_dim %25#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %31 = stablehlo.concatenate %26, %27, %28, %29, %30, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %32 = stablehlo.broadcast_in_dim %13#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %33 = stablehlo.broadcast_in_dim %16#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %34 = stablehlo.broadcast_in_dim %19#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %35 = stablehlo.broadcast_in_dim %22#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %36 = stablehlo.broadcast_in_dim %25#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %37 = stablehlo.concatenate %32, %33, %34, %35, %36, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %38 = stablehlo.broadcast_in_dim %13#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %39 = stablehlo.broadcast_in_dim %16#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %40 = stablehlo.broadcast_in_dim %19#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %41 = stablehlo.broadcast_in_dim %22#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %42 = stablehlo.broadcast_in_dim %25#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %43 = stablehlo.concatenate %38, %39, %40, %41, %42, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %44 = stablehlo.broadcast_in_dim %13#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %45 = stablehlo.broadcast_in_dim %16#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %46 = stablehlo.broadcast_in_dim %19#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %47 = stablehlo.broadcast_in_dim %22#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %48 = stablehlo.broadcast_in_dim %25#5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %49 = stablehlo.concatenate %44, %45, %46, %47, %48, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %50 = stablehlo.broadcast_in_dim %13#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %51 = stablehlo.broadcast_in_dim %16#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %52 = stablehlo.broadcast_in_dim %19#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %53 = stablehlo.broadcast_in_dim %22#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %54 = stablehlo.broadcast_in_dim %25#6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %55 = stablehlo.concatenate %50, %51, %52, %53, %54, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %56 = stablehlo.broadcast_in_dim %13#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %16#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.broadcast_in_dim %19#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %59 = stablehlo.broadcast_in_dim %22#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %60 = stablehlo.broadcast_in_dim %25#7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %61 = stablehlo.concatenate %56, %57, %58, %59, %60, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %62 = stablehlo.broadcast_in_dim %13#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %63 = stablehlo.broadcast_in_dim %16#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %64 = stablehlo.broadcast_in_dim %19#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %65 = stablehlo.broadcast_in_dim %22#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %66 = stablehlo.broadcast_in_dim %25#8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %67 = stablehlo.concatenate %62, %63, %64, %65, %66, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %68 = stablehlo.broadcast_in_dim %13#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %69 = stablehlo.broadcast_in_dim %16#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %70 = stablehlo.broadcast_in_dim %19#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %71 = stablehlo.broadcast_in_dim %22#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %72 = stablehlo.broadcast_in_dim %25#9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %73 = stablehlo.concatenate %68, %69, %70, %71, %72, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %74 = stablehlo.broadcast_in_dim %13#10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %75 = stablehlo.broadcast_in_dim %16#10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %76 = stablehlo.broadcast_in_dim %19#10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %77 = stablehlo.broadcast_in_dim %22#10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %78 = stablehlo.broadcast_in_dim %25#10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %79 = stablehlo.concatenate %74, %75, %76, %77, %78, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %80 = stablehlo.concatenate %2, %31, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %81 = stablehlo.concatenate %3, %37, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %82 = stablehlo.concatenate %4, %43, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %83 = stablehlo.concatenate %5, %49, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %84 = stablehlo.concatenate %6, %55, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %85 = stablehlo.concatenate %7, %61, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %86 = stablehlo.concatenate %8, %67, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %87 = stablehlo.concatenate %9, %73, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %88 = stablehlo.concatenate %10, %79, dim = 0 : (tensor<0xf64>, tensor<5xf64>) -> tensor<5xf64>
    %89 = stablehlo.cosine %25#0 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.multiply %cst_11, %89 : tensor<f64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %92 = stablehlo.slice %90 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %93 = stablehlo.slice %90 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %94 = stablehlo.slice %80 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %95 = stablehlo.slice %80 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %96 = stablehlo.slice %81 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %97 = stablehlo.slice %81 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %98 = stablehlo.slice %82 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %99 = stablehlo.slice %82 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %100 = stablehlo.slice %83 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %101 = stablehlo.slice %83 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %102 = stablehlo.slice %84 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %103 = stablehlo.slice %84 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %104 = stablehlo.slice %85 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %105 = stablehlo.slice %85 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %106 = stablehlo.slice %86 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %107 = stablehlo.slice %86 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %108 = stablehlo.slice %87 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %109 = stablehlo.slice %87 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %110 = stablehlo.slice %88 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %111 = stablehlo.slice %88 [5:5] : (tensor<5xf64>) -> tensor<0xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %113 = stablehlo.slice %92 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %114 = stablehlo.reshape %113 : (tensor<1xf64>) -> tensor<f64>
    %115 = stablehlo.slice %94 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %116 = stablehlo.reshape %115 : (tensor<1xf64>) -> tensor<f64>
    %117 = stablehlo.slice %96 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %118 = stablehlo.reshape %117 : (tensor<1xf64>) -> tensor<f64>
    %119 = stablehlo.slice %98 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %120 = stablehlo.reshape %119 : (tensor<1xf64>) -> tensor<f64>
    %121 = stablehlo.slice %100 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %122 = stablehlo.reshape %121 : (tensor<1xf64>) -> tensor<f64>
    %123 = stablehlo.slice %102 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %124 = stablehlo.reshape %123 : (tensor<1xf64>) -> tensor<f64>
    %125 = stablehlo.slice %104 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %126 = stablehlo.reshape %125 : (tensor<1xf64>) -> tensor<f64>
    %127 = stablehlo.slice %106 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %128 = stablehlo.reshape %127 : (tensor<1xf64>) -> tensor<f64>
    %129 = stablehlo.slice %108 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %130 = stablehlo.reshape %129 : (tensor<1xf64>) -> tensor<f64>
    %131 = stablehlo.slice %110 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %132 = stablehlo.reshape %131 : (tensor<1xf64>) -> tensor<f64>
    %133:3 = call @closed_call_0(%91, %cst_12, %114, %116, %118, %120, %122, %124, %126, %128, %130, %132) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %134 = stablehlo.slice %92 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %135 = stablehlo.reshape %134 : (tensor<1xf64>) -> tensor<f64>
    %136 = stablehlo.slice %94 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %137 = stablehlo.reshape %136 : (tensor<1xf64>) -> tensor<f64>
    %138 = stablehlo.slice %96 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %139 = stablehlo.reshape %138 : (tensor<1xf64>) -> tensor<f64>
    %140 = stablehlo.slice %98 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %141 = stablehlo.reshape %140 : (tensor<1xf64>) -> tensor<f64>
    %142 = stablehlo.slice %100 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %143 = stablehlo.reshape %142 : (tensor<1xf64>) -> tensor<f64>
    %144 = stablehlo.slice %102 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %145 = stablehlo.reshape %144 : (tensor<1xf64>) -> tensor<f64>
    %146 = stablehlo.slice %104 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %147 = stablehlo.reshape %146 : (tensor<1xf64>) -> tensor<f64>
    %148 = stablehlo.slice %106 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %149 = stablehlo.reshape %148 : (tensor<1xf64>) -> tensor<f64>
    %150 = stablehlo.slice %108 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %151 = stablehlo.reshape %150 : (tensor<1xf64>) -> tensor<f64>
    %152 = stablehlo.slice %110 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %153 = stablehlo.reshape %152 : (tensor<1xf64>) -> tensor<f64>
    %154:3 = call @closed_call_0(%133#0, %133#1, %135, %137, %139, %141, %143, %145, %147, %149, %151, %153) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %155 = stablehlo.slice %92 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %156 = stablehlo.reshape %155 : (tensor<1xf64>) -> tensor<f64>
    %157 = stablehlo.slice %94 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %158 = stablehlo.reshape %157 : (tensor<1xf64>) -> tensor<f64>
    %159 = stablehlo.slice %96 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %160 = stablehlo.reshape %159 : (tensor<1xf64>) -> tensor<f64>
    %161 = stablehlo.slice %98 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %162 = stablehlo.reshape %161 : (tensor<1xf64>) -> tensor<f64>
    %163 = stablehlo.slice %100 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %164 = stablehlo.reshape %163 : (tensor<1xf64>) -> tensor<f64>
    %165 = stablehlo.slice %102 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %166 = stablehlo.reshape %165 : (tensor<1xf64>) -> tensor<f64>
    %167 = stablehlo.slice %104 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %168 = stablehlo.reshape %167 : (tensor<1xf64>) -> tensor<f64>
    %169 = stablehlo.slice %106 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %170 = stablehlo.reshape %169 : (tensor<1xf64>) -> tensor<f64>
    %171 = stablehlo.slice %108 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %172 = stablehlo.reshape %171 : (tensor<1xf64>) -> tensor<f64>
    %173 = stablehlo.slice %110 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %174 = stablehlo.reshape %173 : (tensor<1xf64>) -> tensor<f64>
    %175:3 = call @closed_call_0(%154#0, %154#1, %156, %158, %160, %162, %164, %166, %168, %170, %172, %174) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %176 = stablehlo.slice %92 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %177 = stablehlo.reshape %176 : (tensor<1xf64>) -> tensor<f64>
    %178 = stablehlo.slice %94 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %179 = stablehlo.reshape %178 : (tensor<1xf64>) -> tensor<f64>
    %180 = stablehlo.slice %96 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %181 = stablehlo.reshape %180 : (tensor<1xf64>) -> tensor<f64>
    %182 = stablehlo.slice %98 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %183 = stablehlo.reshape %182 : (tensor<1xf64>) -> tensor<f64>
    %184 = stablehlo.slice %100 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %185 = stablehlo.reshape %184 : (tensor<1xf64>) -> tensor<f64>
    %186 = stablehlo.slice %102 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %187 = stablehlo.reshape %186 : (tensor<1xf64>) -> tensor<f64>
    %188 = stablehlo.slice %104 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %189 = stablehlo.reshape %188 : (tensor<1xf64>) -> tensor<f64>
    %190 = stablehlo.slice %106 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %191 = stablehlo.reshape %190 : (tensor<1xf64>) -> tensor<f64>
    %192 = stablehlo.slice %108 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %193 = stablehlo.reshape %192 : (tensor<1xf64>) -> tensor<f64>
    %194 = stablehlo.slice %110 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %195 = stablehlo.reshape %194 : (tensor<1xf64>) -> tensor<f64>
    %196:3 = call @closed_call_0(%175#0, %175#1, %177, %179, %181, %183, %185, %187, %189, %191, %193, %195) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %197 = stablehlo.slice %92 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %198 = stablehlo.reshape %197 : (tensor<1xf64>) -> tensor<f64>
    %199 = stablehlo.slice %94 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %200 = stablehlo.reshape %199 : (tensor<1xf64>) -> tensor<f64>
    %201 = stablehlo.slice %96 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %202 = stablehlo.reshape %201 : (tensor<1xf64>) -> tensor<f64>
    %203 = stablehlo.slice %98 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %204 = stablehlo.reshape %203 : (tensor<1xf64>) -> tensor<f64>
    %205 = stablehlo.slice %100 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %206 = stablehlo.reshape %205 : (tensor<1xf64>) -> tensor<f64>
    %207 = stablehlo.slice %102 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %208 = stablehlo.reshape %207 : (tensor<1xf64>) -> tensor<f64>
    %209 = stablehlo.slice %104 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %210 = stablehlo.reshape %209 : (tensor<1xf64>) -> tensor<f64>
    %211 = stablehlo.slice %106 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %212 = stablehlo.reshape %211 : (tensor<1xf64>) -> tensor<f64>
    %213 = stablehlo.slice %108 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %214 = stablehlo.reshape %213 : (tensor<1xf64>) -> tensor<f64>
    %215 = stablehlo.slice %110 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %216 = stablehlo.reshape %215 : (tensor<1xf64>) -> tensor<f64>
    %217:3 = call @closed_call_0(%196#0, %196#1, %198, %200, %202, %204, %206, %208, %210, %212, %214, %216) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %218 = stablehlo.broadcast_in_dim %217#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %219 = stablehlo.broadcast_in_dim %196#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %220 = stablehlo.broadcast_in_dim %175#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %221 = stablehlo.broadcast_in_dim %154#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %222 = stablehlo.broadcast_in_dim %133#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %223 = stablehlo.concatenate %218, %219, %220, %221, %222, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %224 = stablehlo.concatenate %223, %112, dim = 0 : (tensor<5xf64>, tensor<0xf64>) -> tensor<5xf64>
    return %224 : tensor<5xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %1 = stablehlo.add %arg2, %0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f64>
    %4 = stablehlo.tanh %2 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.subtract %cst_1, %4 : tensor<f64>
    %6 = stablehlo.multiply %arg1, %4 : tensor<f64>
    %7 = stablehlo.tanh %6 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.subtract %cst_2, %7 : tensor<f64>
    %9 = stablehlo.tanh %7 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.subtract %cst_3, %9 : tensor<f64>
    return %4, %7, %2, %3, %4, %5, %arg1, %7, %8, %9, %10 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @closed_call_0(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>, %arg11: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg5, %arg2 : tensor<f64>
    %1 = stablehlo.multiply %arg2, %arg10 : tensor<f64>
    %2 = stablehlo.add %arg0, %1 : tensor<f64>
    %3 = stablehlo.multiply %0, %arg11 : tensor<f64>
    %4 = stablehlo.add %arg1, %3 : tensor<f64>
    %5 = stablehlo.multiply %3, %arg10 : tensor<f64>
    %6 = stablehlo.add %4, %5 : tensor<f64>
    %7 = stablehlo.multiply %6, %arg9 : tensor<f64>
    %8 = stablehlo.multiply %7, %arg8 : tensor<f64>
    %9 = stablehlo.add %7, %8 : tensor<f64>
    %10 = stablehlo.multiply %arg7, %9 : tensor<f64>
    %11 = stablehlo.add %2, %10 : tensor<f64>
    %12 = stablehlo.multiply %9, %arg5 : tensor<f64>
    %13 = stablehlo.multiply %11, %arg6 : tensor<f64>
    %14 = stablehlo.multiply %13, %arg5 : tensor<f64>
    %15 = stablehlo.add %13, %14 : tensor<f64>
    %16 = stablehlo.multiply %15, %arg4 : tensor<f64>
    %17 = stablehlo.multiply %16, %arg3 : tensor<f64>
    %18 = stablehlo.add %16, %17 : tensor<f64>
    %cst = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %19 = stablehlo.multiply %cst, %18 : tensor<f64>
    return %19, %12, %18 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
