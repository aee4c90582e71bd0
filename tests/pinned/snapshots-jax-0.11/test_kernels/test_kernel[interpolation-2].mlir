// import jax
// import jax.numpy as jnp
//
//
// def natural_spline_term(heights, times, drift):
//     offset_by = 1.295 - 0.64 * (jnp.exp(heights) - heights)
//     bends = 6.0 * (offset_by[2:] - 2.0 * offset_by[1:-1] + offset_by[:-2])
//
//     def relax(_, guess):
//         padded_m = jnp.pad(guess, 1)
//         return 0.25 * (bends - padded_m[:-2] - padded_m[2:])
//
//     moments_in = jax.lax.fori_loop(0, 3, relax, 0.25 * bends)
//     second_d = jnp.pad(moments_in, 1)
//     cell = jnp.floor(times).astype(jnp.int32)
//     u = times - cell
//     y0 = offset_by[cell]
//     y1 = offset_by[cell + 1]
//     m0 = second_d[cell]
//     m1 = second_d[cell + 1]
//     r = 1.0 - u
//     curvature = (r**3 - r) * m0 + (u**3 - u) * m1
//     spline = r * y0 + u * y1 + curvature / 6.0
//     excess = drift - 0.245 * jnp.log(0.9 + spline**2)
//     saturated = jax.nn.mish(excess)
//     return jax.nn.logsumexp(saturated)
//
//   heights: float64[4] in [-1, 1]
//   times: float64[4] in [0.09, 2.91]
//   drift: float64[4] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_natural_spline_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4xf64>
    %1 = stablehlo.subtract %0, %arg0 : tensor<4xf64>
    %cst = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<1.295000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.subtract %4, %3 : tensor<4xf64>
    %6 = stablehlo.slice %5 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %7 = stablehlo.slice %5 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<2xf64>
    %10 = stablehlo.subtract %6, %9 : tensor<2xf64>
    %11 = stablehlo.slice %5 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %12 = stablehlo.add %10, %11 : tensor<2xf64>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %17:3 = stablehlo.while(%iterArg = %14, %iterArg_23 = %c, %iterArg_24 = %16) : tensor<2xf64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_25 = stablehlo.constant dense<3> : tensor<i64>
      %92 = stablehlo.compare LT, %iterArg_23, %c_25, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %92 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<0> : tensor<i64>
      %92 = func.call @_pad(%iterArg_24, %c_25) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
      %93 = stablehlo.slice %92 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
      %94 = stablehlo.subtract %iterArg, %93 : tensor<2xf64>
      %95 = stablehlo.slice %92 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
      %96 = stablehlo.subtract %94, %95 : tensor<2xf64>
      %cst_26 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %98 = stablehlo.multiply %97, %96 : tensor<2xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %99 = stablehlo.add %iterArg_23, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %99, %98 : tensor<2xf64>, tensor<i64>, tensor<2xf64>
    }
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %18 = call @_pad(%17#2, %c_4) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %19 = stablehlo.floor %arg1 : tensor<4xf64>
    %20 = stablehlo.convert %19 : (tensor<4xf64>) -> tensor<4xi32>
    %21 = stablehlo.convert %20 : (tensor<4xi32>) -> tensor<4xf64>
    %22 = stablehlo.subtract %arg1, %21 : tensor<4xf64>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %24 = stablehlo.compare LT, %20, %23, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_6 = stablehlo.constant dense<4> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %26 = stablehlo.add %20, %25 : tensor<4xi32>
    %27 = stablehlo.select %24, %26, %20 : tensor<4xi1>, tensor<4xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %29 = "stablehlo.gather"(%5, %28) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %31 = stablehlo.add %20, %30 : tensor<4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %33 = stablehlo.compare LT, %31, %32, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %35 = stablehlo.add %31, %34 : tensor<4xi32>
    %36 = stablehlo.select %33, %35, %31 : tensor<4xi1>, tensor<4xi32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %38 = "stablehlo.gather"(%5, %37) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %40 = stablehlo.compare LT, %20, %39, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %42 = stablehlo.add %20, %41 : tensor<4xi32>
    %43 = stablehlo.select %40, %42, %20 : tensor<4xi1>, tensor<4xi32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %45 = "stablehlo.gather"(%18, %44) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_12 = stablehlo.constant dense<1> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %47 = stablehlo.add %20, %46 : tensor<4xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %49 = stablehlo.compare LT, %47, %48, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_14 = stablehlo.constant dense<4> : tensor<i32>
    %50 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %51 = stablehlo.add %47, %50 : tensor<4xi32>
    %52 = stablehlo.select %49, %51, %47 : tensor<4xi1>, tensor<4xi32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %54 = "stablehlo.gather"(%18, %53) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %56 = stablehlo.subtract %55, %22 : tensor<4xf64>
    %57 = stablehlo.multiply %56, %56 : tensor<4xf64>
    %58 = stablehlo.multiply %57, %56 : tensor<4xf64>
    %59 = stablehlo.subtract %58, %56 : tensor<4xf64>
    %60 = stablehlo.multiply %59, %45 : tensor<4xf64>
    %61 = stablehlo.multiply %22, %22 : tensor<4xf64>
    %62 = stablehlo.multiply %61, %22 : tensor<4xf64>
    %63 = stablehlo.subtract %62, %22 : tensor<4xf64>
    %64 = stablehlo.multiply %63, %54 : tensor<4xf64>
    %65 = stablehlo.add %60, %64 : tensor<4xf64>
    %66 = stablehlo.multiply %56, %29 : tensor<4xf64>
    %67 = stablehlo.multiply %22, %38 : tensor<4xf64>
    %68 = stablehlo.add %66, %67 : tensor<4xf64>
    %cst_16 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %70 = stablehlo.divide %65, %69 : tensor<4xf64>
    %71 = stablehlo.add %68, %70 : tensor<4xf64>
    %72 = stablehlo.multiply %71, %71 : tensor<4xf64>
    %cst_17 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %74 = stablehlo.add %73, %72 : tensor<4xf64>
    %75 = stablehlo.log %74 : tensor<4xf64>
    %cst_18 = stablehlo.constant dense<2.450000e-01> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %77 = stablehlo.multiply %76, %75 : tensor<4xf64>
    %78 = stablehlo.subtract %arg2, %77 : tensor<4xf64>
    %79 = call @mish(%78) : (tensor<4xf64>) -> tensor<4xf64>
    %cst_19 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %80 = stablehlo.reduce(%79 init: %cst_19) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_20 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %81 = stablehlo.maximum %cst_20, %80 : tensor<f64>
    %82 = stablehlo.is_finite %81 : (tensor<f64>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %83 = stablehlo.select %82, %81, %cst_21 : tensor<i1>, tensor<f64>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %86 = stablehlo.subtract %79, %85 : tensor<4xf64>
    %87 = stablehlo.exponential %86 : tensor<4xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %88 = stablehlo.reduce(%87 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %89 = stablehlo.abs %88 : tensor<f64>
    %90 = stablehlo.log %89 : tensor<f64>
    %91 = stablehlo.add %90, %83 : tensor<f64>
    return %91 : tensor<f64>
  }
  func.func private @_pad(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @mish(%arg0: tensor<4xf64>) -> tensor<4xf64> {
    %0 = call @softplus(%arg0) : (tensor<4xf64>) -> tensor<4xf64>
    %1 = stablehlo.tanh %0 : tensor<4xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf64>
    return %2 : tensor<4xf64>
  }
  func.func private @softplus(%arg0: tensor<4xf64>) -> tensor<4xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf64>
    %7 = stablehlo.abs %3 : tensor<4xf64>
    %8 = stablehlo.negate %7 : tensor<4xf64>
    %9 = stablehlo.exponential %8 : tensor<4xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf64>
    %11 = stablehlo.add %1, %10 : tensor<4xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf64>
    return %12 : tensor<4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<4xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4xf64>
    %1 = stablehlo.subtract %0, %arg0 : tensor<4xf64>
    %cst = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<1.295000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.subtract %4, %3 : tensor<4xf64>
    %6 = stablehlo.slice %5 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %7 = stablehlo.slice %5 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<2xf64>
    %10 = stablehlo.subtract %6, %9 : tensor<2xf64>
    %11 = stablehlo.slice %5 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %12 = stablehlo.add %10, %11 : tensor<2xf64>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %17 = call @_pad(%c) : (tensor<i64>) -> tensor<f64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %18:4 = stablehlo.while(%iterArg = %14, %iterArg_46 = %17, %iterArg_47 = %c_4, %iterArg_48 = %16) : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_49 = stablehlo.constant dense<3> : tensor<i64>
      %166 = stablehlo.compare LT, %iterArg_47, %c_49, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %166 : tensor<i1>
    } do {
      %166 = func.call @_pad_0(%iterArg_48, %iterArg_46) : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
      %167 = stablehlo.slice %166 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
      %168 = stablehlo.subtract %iterArg, %167 : tensor<2xf64>
      %169 = stablehlo.slice %166 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
      %170 = stablehlo.subtract %168, %169 : tensor<2xf64>
      %cst_49 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %171 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %172 = stablehlo.multiply %171, %170 : tensor<2xf64>
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %173 = stablehlo.add %iterArg_47, %c_50 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_46, %173, %172 : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>
    }
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %19 = call @_pad_1(%18#3, %c_5) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %20 = stablehlo.floor %arg1 : tensor<4xf64>
    %21 = stablehlo.convert %20 : (tensor<4xf64>) -> tensor<4xi32>
    %22 = stablehlo.convert %21 : (tensor<4xi32>) -> tensor<4xf64>
    %23 = stablehlo.subtract %arg1, %22 : tensor<4xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %25 = stablehlo.compare LT, %21, %24, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %27 = stablehlo.add %21, %26 : tensor<4xi32>
    %28 = stablehlo.select %25, %27, %21 : tensor<4xi1>, tensor<4xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %30 = "stablehlo.gather"(%5, %29) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %32 = stablehlo.add %21, %31 : tensor<4xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %34 = stablehlo.compare LT, %32, %33, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_10 = stablehlo.constant dense<4> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %36 = stablehlo.add %32, %35 : tensor<4xi32>
    %37 = stablehlo.select %34, %36, %32 : tensor<4xi1>, tensor<4xi32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %39 = "stablehlo.gather"(%5, %38) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %41 = stablehlo.compare LT, %21, %40, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %43 = stablehlo.add %21, %42 : tensor<4xi32>
    %44 = stablehlo.select %41, %43, %21 : tensor<4xi1>, tensor<4xi32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %46 = "stablehlo.gather"(%19, %45) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_13 = stablehlo.constant dense<1> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %48 = stablehlo.add %21, %47 : tensor<4xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %50 = stablehlo.compare LT, %48, %49, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %52 = stablehlo.add %48, %51 : tensor<4xi32>
    %53 = stablehlo.select %50, %52, %48 : tensor<4xi1>, tensor<4xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %55 = "stablehlo.gather"(%19, %54) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %57 = stablehlo.subtract %56, %23 : tensor<4xf64>
    %58 = stablehlo.multiply %57, %57 : tensor<4xf64>
    %59 = stablehlo.multiply %58, %57 : tensor<4xf64>
    %60 = stablehlo.multiply %57, %57 : tensor<4xf64>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %62 = stablehlo.multiply %61, %60 : tensor<4xf64>
    %63 = stablehlo.subtract %59, %57 : tensor<4xf64>
    %64 = stablehlo.multiply %63, %46 : tensor<4xf64>
    %65 = stablehlo.multiply %23, %23 : tensor<4xf64>
    %66 = stablehlo.multiply %65, %23 : tensor<4xf64>
    %67 = stablehlo.multiply %23, %23 : tensor<4xf64>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %69 = stablehlo.multiply %68, %67 : tensor<4xf64>
    %70 = stablehlo.subtract %66, %23 : tensor<4xf64>
    %71 = stablehlo.multiply %70, %55 : tensor<4xf64>
    %72 = stablehlo.add %64, %71 : tensor<4xf64>
    %73 = stablehlo.multiply %57, %30 : tensor<4xf64>
    %74 = stablehlo.multiply %23, %39 : tensor<4xf64>
    %75 = stablehlo.add %73, %74 : tensor<4xf64>
    %cst_19 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %77 = stablehlo.divide %72, %76 : tensor<4xf64>
    %78 = stablehlo.add %75, %77 : tensor<4xf64>
    %79 = stablehlo.multiply %78, %78 : tensor<4xf64>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %81 = stablehlo.multiply %80, %78 : tensor<4xf64>
    %cst_21 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %83 = stablehlo.add %82, %79 : tensor<4xf64>
    %84 = stablehlo.log %83 : tensor<4xf64>
    %cst_22 = stablehlo.constant dense<2.450000e-01> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %86 = stablehlo.multiply %85, %84 : tensor<4xf64>
    %87 = stablehlo.subtract %arg2, %86 : tensor<4xf64>
    %88:4 = call @mish(%87) : (tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
    %cst_23 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %89 = stablehlo.reduce(%88#0 init: %cst_23) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_24 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %90 = stablehlo.maximum %cst_24, %89 : tensor<f64>
    %91 = stablehlo.is_finite %90 : (tensor<f64>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %92 = stablehlo.select %91, %90, %cst_25 : tensor<i1>, tensor<f64>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %95 = stablehlo.subtract %88#0, %94 : tensor<4xf64>
    %96 = stablehlo.exponential %95 : tensor<4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.reduce(%96 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %98 = stablehlo.abs %97 : tensor<f64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %99 = stablehlo.compare GE, %97, %cst_27, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %100 = stablehlo.divide %cst_28, %98 : tensor<f64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.select %99, %cst_29, %100 : tensor<i1>, tensor<f64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.select %99, %100, %cst_30 : tensor<i1>, tensor<f64>
    %103 = stablehlo.negate %101 : tensor<f64>
    %104 = stablehlo.add %102, %103 : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %106 = stablehlo.multiply %105, %96 : tensor<4xf64>
    %107 = call @mish_2(%88#1, %88#2, %88#3, %87, %106) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    %108 = stablehlo.negate %107 : tensor<4xf64>
    %cst_31 = stablehlo.constant dense<2.450000e-01> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %110 = stablehlo.multiply %109, %108 : tensor<4xf64>
    %111 = stablehlo.divide %110, %83 : tensor<4xf64>
    %112 = stablehlo.multiply %111, %81 : tensor<4xf64>
    %cst_32 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %114 = stablehlo.divide %112, %113 : tensor<4xf64>
    %115 = stablehlo.multiply %23, %112 : tensor<4xf64>
    %116 = stablehlo.multiply %112, %39 : tensor<4xf64>
    %117 = stablehlo.multiply %57, %112 : tensor<4xf64>
    %118 = stablehlo.multiply %112, %30 : tensor<4xf64>
    %119 = stablehlo.multiply %70, %114 : tensor<4xf64>
    %120 = stablehlo.multiply %114, %55 : tensor<4xf64>
    %121 = stablehlo.negate %120 : tensor<4xf64>
    %122 = stablehlo.add %116, %121 : tensor<4xf64>
    %123 = stablehlo.multiply %120, %69 : tensor<4xf64>
    %124 = stablehlo.add %122, %123 : tensor<4xf64>
    %125 = stablehlo.multiply %63, %114 : tensor<4xf64>
    %126 = stablehlo.multiply %114, %46 : tensor<4xf64>
    %127 = stablehlo.negate %126 : tensor<4xf64>
    %128 = stablehlo.add %118, %127 : tensor<4xf64>
    %129 = stablehlo.multiply %126, %62 : tensor<4xf64>
    %130 = stablehlo.add %128, %129 : tensor<4xf64>
    %131 = stablehlo.negate %130 : tensor<4xf64>
    %132 = stablehlo.add %124, %131 : tensor<4xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %134 = "stablehlo.scatter"(%133, %54, %119) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %166 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %166 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %136 = "stablehlo.scatter"(%135, %45, %125) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %166 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %166 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %137 = stablehlo.add %134, %136 : tensor<4xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %139 = "stablehlo.scatter"(%138, %38, %115) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %166 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %166 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %141 = "stablehlo.scatter"(%140, %29, %117) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %166 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %166 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %142 = stablehlo.add %139, %141 : tensor<4xf64>
    %143 = call @_pad_4(%137) : (tensor<4xf64>) -> tensor<2xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_38 = stablehlo.constant dense<0> : tensor<i64>
    %145:3 = stablehlo.while(%iterArg = %c_38, %iterArg_46 = %144, %iterArg_47 = %143) : tensor<i64>, tensor<2xf64>, tensor<2xf64>
    cond {
      %c_48 = stablehlo.constant dense<3> : tensor<i64>
      %166 = stablehlo.compare LT, %iterArg, %c_48, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %166 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<3> : tensor<i64>
      %166 = stablehlo.subtract %c_48, %iterArg : tensor<i64>
      %c_49 = stablehlo.constant dense<1> : tensor<i64>
      %167 = stablehlo.subtract %166, %c_49 : tensor<i64>
      %cst_50 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %168 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %169 = stablehlo.multiply %168, %iterArg_47 : tensor<2xf64>
      %170 = stablehlo.negate %169 : tensor<2xf64>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %171 = stablehlo.pad %170, %cst_51, low = [2], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
      %172 = stablehlo.negate %169 : tensor<2xf64>
      %173 = stablehlo.add %iterArg_46, %169 : tensor<2xf64>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %174 = stablehlo.pad %172, %cst_52, low = [0], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
      %175 = stablehlo.add %171, %174 : tensor<4xf64>
      %176 = func.call @_pad_5(%175) : (tensor<4xf64>) -> tensor<2xf64>
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %177 = stablehlo.add %iterArg, %c_53 : tensor<i64>
      stablehlo.return %177, %173, %176 : tensor<i64>, tensor<2xf64>, tensor<2xf64>
    }
    %cst_39 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %147 = stablehlo.multiply %146, %145#2 : tensor<2xf64>
    %148 = stablehlo.add %145#1, %147 : tensor<2xf64>
    %cst_40 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %150 = stablehlo.multiply %149, %148 : tensor<2xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %151 = stablehlo.pad %150, %cst_41, low = [0], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %152 = stablehlo.add %142, %151 : tensor<4xf64>
    %153 = stablehlo.negate %150 : tensor<2xf64>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %154 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %155 = stablehlo.multiply %154, %153 : tensor<2xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %156 = stablehlo.pad %155, %cst_43, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %157 = stablehlo.add %152, %156 : tensor<4xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %158 = stablehlo.pad %150, %cst_44, low = [2], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %159 = stablehlo.add %157, %158 : tensor<4xf64>
    %160 = stablehlo.negate %159 : tensor<4xf64>
    %cst_45 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %162 = stablehlo.multiply %161, %160 : tensor<4xf64>
    %163 = stablehlo.negate %162 : tensor<4xf64>
    %164 = stablehlo.multiply %162, %0 : tensor<4xf64>
    %165 = stablehlo.add %163, %164 : tensor<4xf64>
    return %165, %132, %107 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @_pad(%arg0: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_pad_0(%arg0: tensor<2xf64>, %arg1: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.pad %arg0, %arg1, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @_pad_1(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @mish(%arg0: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %0:2 = call @softplus(%arg0) : (tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
    %1 = stablehlo.tanh %0#0 : tensor<4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.add %2, %1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.subtract %4, %1 : tensor<4xf64>
    %6 = stablehlo.multiply %3, %5 : tensor<4xf64>
    %7 = stablehlo.multiply %arg0, %1 : tensor<4xf64>
    return %7, %0#1, %6, %1 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @softplus(%arg0: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf64>
    %7 = stablehlo.abs %3 : tensor<4xf64>
    %8 = stablehlo.negate %7 : tensor<4xf64>
    %9 = stablehlo.exponential %8 : tensor<4xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf64>
    %11 = stablehlo.add %1, %10 : tensor<4xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4xi1>, tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<4xi1>, tensor<4xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<4xf64>
    %22 = stablehlo.exponential %21 : tensor<4xf64>
    return %12, %22 : tensor<4xf64>, tensor<4xf64>
  }
  func.func private @mish_2(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<4xf64>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<4xf64>
    %2 = stablehlo.multiply %0, %arg1 : tensor<4xf64>
    %3 = call @softplus_3(%arg0, %2) : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    %4 = stablehlo.add %1, %3 : tensor<4xf64>
    return %4 : tensor<4xf64>
  }
  func.func private @softplus_3(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @_pad_4(%arg0: tensor<4xf64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @_pad_5(%arg0: tensor<4xf64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
