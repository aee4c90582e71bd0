// import jax
// import jax.numpy as jnp
//
//
// def natural_spline(heights, times, drift):
//     """Natural spline of heights, times and drift.
//
//     Args:
//         heights: (4,)
//         times: (4,)
//         drift: (4,)
//
//     Returns:
//         (4,)
//     """
//     diff = 1.8 - 1.5 * (jnp.exp(heights) - heights)
//     quotient = diff / (1.0 + jnp.abs(diff))
//     bends = 6.0 * (quotient[2:] - 2.0 * quotient[1:-1] + quotient[:-2])
//
//     def relax(_, guess):
//         padded_m = jnp.pad(guess, 1)
//         return 0.25 * (bends - padded_m[:-2] - padded_m[2:])
//
//     moments_in = jax.lax.fori_loop(0, 3, relax, 0.25 * bends)
//     second_d = jnp.pad(moments_in, 1)
//     cell = jnp.floor(times).astype(jnp.int32)
//     u = times - cell
//     y0 = quotient[cell]
//     y1 = quotient[cell + 1]
//     m0 = second_d[cell]
//     m1 = second_d[cell + 1]
//     r = 1.0 - u
//     curvature = (r**3 - r) * m0 + (u**3 - u) * m1
//     spline = r * y0 + u * y1 + curvature / 6.0
//     exponential = jnp.exp(-jnp.abs(spline))
//     return jnp.sqrt(drift**2 + exponential**2 + 0.6)
//
//   heights: float64[4] in [-1, 1]
//   times: float64[4] in [0.09, 2.91]
//   drift: float64[4] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_natural_spline attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> (tensor<4xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4xf64>
    %1 = stablehlo.subtract %0, %arg0 : tensor<4xf64>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<1.800000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.subtract %4, %3 : tensor<4xf64>
    %6 = stablehlo.abs %5 : tensor<4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.add %7, %6 : tensor<4xf64>
    %9 = stablehlo.divide %5, %8 : tensor<4xf64>
    %10 = stablehlo.slice %9 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %11 = stablehlo.slice %9 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<2xf64>
    %14 = stablehlo.subtract %10, %13 : tensor<2xf64>
    %15 = stablehlo.slice %9 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %16 = stablehlo.add %14, %15 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.multiply %19, %18 : tensor<2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %21:3 = stablehlo.while(%iterArg = %18, %iterArg_19 = %c, %iterArg_20 = %20) : tensor<2xf64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i64>
      %85 = stablehlo.compare LT, %iterArg_19, %c_21, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<0> : tensor<i64>
      %85 = func.call @_pad(%iterArg_20, %c_21) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
      %86 = stablehlo.slice %85 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
      %87 = stablehlo.subtract %iterArg, %86 : tensor<2xf64>
      %88 = stablehlo.slice %85 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
      %89 = stablehlo.subtract %87, %88 : tensor<2xf64>
      %cst_22 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %90 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %91 = stablehlo.multiply %90, %89 : tensor<2xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %92 = stablehlo.add %iterArg_19, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %92, %91 : tensor<2xf64>, tensor<i64>, tensor<2xf64>
    }
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %22 = call @_pad(%21#2, %c_5) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %23 = stablehlo.floor %arg1 : tensor<4xf64>
    %24 = stablehlo.convert %23 : (tensor<4xf64>) -> tensor<4xi32>
    %25 = stablehlo.convert %24 : (tensor<4xi32>) -> tensor<4xf64>
    %26 = stablehlo.subtract %arg1, %25 : tensor<4xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %28 = stablehlo.compare LT, %24, %27, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %30 = stablehlo.add %24, %29 : tensor<4xi32>
    %31 = stablehlo.select %28, %30, %24 : tensor<4xi1>, tensor<4xi32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %33 = "stablehlo.gather"(%9, %32) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %35 = stablehlo.add %24, %34 : tensor<4xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %37 = stablehlo.compare LT, %35, %36, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_10 = stablehlo.constant dense<4> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %39 = stablehlo.add %35, %38 : tensor<4xi32>
    %40 = stablehlo.select %37, %39, %35 : tensor<4xi1>, tensor<4xi32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %42 = "stablehlo.gather"(%9, %41) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %44 = stablehlo.compare LT, %24, %43, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %46 = stablehlo.add %24, %45 : tensor<4xi32>
    %47 = stablehlo.select %44, %46, %24 : tensor<4xi1>, tensor<4xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %49 = "stablehlo.gather"(%22, %48) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_13 = stablehlo.constant dense<1> : tensor<i32>
    %50 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %51 = stablehlo.add %24, %50 : tensor<4xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %53 = stablehlo.compare LT, %51, %52, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %55 = stablehlo.add %51, %54 : tensor<4xi32>
    %56 = stablehlo.select %53, %55, %51 : tensor<4xi1>, tensor<4xi32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %58 = "stablehlo.gather"(%22, %57) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %60 = stablehlo.subtract %59, %26 : tensor<4xf64>
    %61 = stablehlo.multiply %60, %60 : tensor<4xf64>
    %62 = stablehlo.multiply %61, %60 : tensor<4xf64>
    %63 = stablehlo.subtract %62, %60 : tensor<4xf64>
    %64 = stablehlo.multiply %63, %49 : tensor<4xf64>
    %65 = stablehlo.multiply %26, %26 : tensor<4xf64>
    %66 = stablehlo.multiply %65, %26 : tensor<4xf64>
    %67 = stablehlo.subtract %66, %26 : tensor<4xf64>
    %68 = stablehlo.multiply %67, %58 : tensor<4xf64>
    %69 = stablehlo.add %64, %68 : tensor<4xf64>
    %70 = stablehlo.multiply %60, %33 : tensor<4xf64>
    %71 = stablehlo.multiply %26, %42 : tensor<4xf64>
    %72 = stablehlo.add %70, %71 : tensor<4xf64>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %74 = stablehlo.divide %69, %73 : tensor<4xf64>
    %75 = stablehlo.add %72, %74 : tensor<4xf64>
    %76 = stablehlo.abs %75 : tensor<4xf64>
    %77 = stablehlo.negate %76 : tensor<4xf64>
    %78 = stablehlo.exponential %77 : tensor<4xf64>
    %79 = stablehlo.multiply %arg2, %arg2 : tensor<4xf64>
    %80 = stablehlo.multiply %78, %78 : tensor<4xf64>
    %81 = stablehlo.add %79, %80 : tensor<4xf64>
    %cst_18 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %83 = stablehlo.add %81, %82 : tensor<4xf64>
    %84 = stablehlo.sqrt %83 : tensor<4xf64>
    return %84 : tensor<4xf64>
  }
  func.func private @_pad(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
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
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<1.800000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.subtract %4, %3 : tensor<4xf64>
    %6 = stablehlo.abs %5 : tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.compare GE, %5, %7, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.add %9, %6 : tensor<4xf64>
    %11 = stablehlo.divide %5, %10 : tensor<4xf64>
    %12 = stablehlo.multiply %10, %10 : tensor<4xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %14 = stablehlo.divide %13, %12 : tensor<4xf64>
    %15 = stablehlo.slice %11 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %16 = stablehlo.slice %11 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<2xf64>
    %19 = stablehlo.subtract %15, %18 : tensor<2xf64>
    %20 = stablehlo.slice %11 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %21 = stablehlo.add %19, %20 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %26 = call @_pad(%c) : (tensor<i64>) -> tensor<f64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %27:4 = stablehlo.while(%iterArg = %23, %iterArg_45 = %26, %iterArg_46 = %c_7, %iterArg_47 = %25) : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_48 = stablehlo.constant dense<3> : tensor<i64>
      %179 = stablehlo.compare LT, %iterArg_46, %c_48, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %179 : tensor<i1>
    } do {
      %179 = func.call @_pad_0(%iterArg_47, %iterArg_45) : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
      %180 = stablehlo.slice %179 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
      %181 = stablehlo.subtract %iterArg, %180 : tensor<2xf64>
      %182 = stablehlo.slice %179 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
      %183 = stablehlo.subtract %181, %182 : tensor<2xf64>
      %cst_48 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %184 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %185 = stablehlo.multiply %184, %183 : tensor<2xf64>
      %c_49 = stablehlo.constant dense<1> : tensor<i64>
      %186 = stablehlo.add %iterArg_46, %c_49 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_45, %186, %185 : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>
    }
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %28 = call @_pad_1(%27#3, %c_8) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %29 = stablehlo.floor %arg1 : tensor<4xf64>
    %30 = stablehlo.convert %29 : (tensor<4xf64>) -> tensor<4xi32>
    %31 = stablehlo.convert %30 : (tensor<4xi32>) -> tensor<4xf64>
    %32 = stablehlo.subtract %arg1, %31 : tensor<4xf64>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %34 = stablehlo.compare LT, %30, %33, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_10 = stablehlo.constant dense<4> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %36 = stablehlo.add %30, %35 : tensor<4xi32>
    %37 = stablehlo.select %34, %36, %30 : tensor<4xi1>, tensor<4xi32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %39 = "stablehlo.gather"(%11, %38) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_11 = stablehlo.constant dense<1> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %41 = stablehlo.add %30, %40 : tensor<4xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %43 = stablehlo.compare LT, %41, %42, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_13 = stablehlo.constant dense<4> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %45 = stablehlo.add %41, %44 : tensor<4xi32>
    %46 = stablehlo.select %43, %45, %41 : tensor<4xi1>, tensor<4xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %48 = "stablehlo.gather"(%11, %47) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %50 = stablehlo.compare LT, %30, %49, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %52 = stablehlo.add %30, %51 : tensor<4xi32>
    %53 = stablehlo.select %50, %52, %30 : tensor<4xi1>, tensor<4xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %55 = "stablehlo.gather"(%28, %54) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %c_16 = stablehlo.constant dense<1> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %57 = stablehlo.add %30, %56 : tensor<4xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %59 = stablehlo.compare LT, %57, %58, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_18 = stablehlo.constant dense<4> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %61 = stablehlo.add %57, %60 : tensor<4xi32>
    %62 = stablehlo.select %59, %61, %57 : tensor<4xi1>, tensor<4xi32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %64 = "stablehlo.gather"(%28, %63) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<4x1xi32>) -> tensor<4xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %66 = stablehlo.subtract %65, %32 : tensor<4xf64>
    %67 = stablehlo.multiply %66, %66 : tensor<4xf64>
    %68 = stablehlo.multiply %67, %66 : tensor<4xf64>
    %69 = stablehlo.multiply %66, %66 : tensor<4xf64>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %71 = stablehlo.multiply %70, %69 : tensor<4xf64>
    %72 = stablehlo.subtract %68, %66 : tensor<4xf64>
    %73 = stablehlo.multiply %72, %55 : tensor<4xf64>
    %74 = stablehlo.multiply %32, %32 : tensor<4xf64>
    %75 = stablehlo.multiply %74, %32 : tensor<4xf64>
    %76 = stablehlo.multiply %32, %32 : tensor<4xf64>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %78 = stablehlo.multiply %77, %76 : tensor<4xf64>
    %79 = stablehlo.subtract %75, %32 : tensor<4xf64>
    %80 = stablehlo.multiply %79, %64 : tensor<4xf64>
    %81 = stablehlo.add %73, %80 : tensor<4xf64>
    %82 = stablehlo.multiply %66, %39 : tensor<4xf64>
    %83 = stablehlo.multiply %32, %48 : tensor<4xf64>
    %84 = stablehlo.add %82, %83 : tensor<4xf64>
    %cst_22 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %86 = stablehlo.divide %81, %85 : tensor<4xf64>
    %87 = stablehlo.add %84, %86 : tensor<4xf64>
    %88 = stablehlo.abs %87 : tensor<4xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %90 = stablehlo.compare GE, %87, %89, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %91 = stablehlo.negate %88 : tensor<4xf64>
    %92 = stablehlo.exponential %91 : tensor<4xf64>
    %93 = stablehlo.multiply %arg2, %arg2 : tensor<4xf64>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %95 = stablehlo.multiply %94, %arg2 : tensor<4xf64>
    %96 = stablehlo.multiply %92, %92 : tensor<4xf64>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %97 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %98 = stablehlo.multiply %97, %92 : tensor<4xf64>
    %99 = stablehlo.add %93, %96 : tensor<4xf64>
    %cst_26 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %101 = stablehlo.add %99, %100 : tensor<4xf64>
    %102 = stablehlo.sqrt %101 : tensor<4xf64>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %103 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %104 = stablehlo.divide %103, %102 : tensor<4xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %106 = stablehlo.multiply %105, %104 : tensor<4xf64>
    %107 = stablehlo.multiply %106, %98 : tensor<4xf64>
    %108 = stablehlo.multiply %106, %95 : tensor<4xf64>
    %109 = stablehlo.multiply %107, %92 : tensor<4xf64>
    %110 = stablehlo.negate %109 : tensor<4xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %112 = stablehlo.select %90, %111, %110 : tensor<4xi1>, tensor<4xf64>
    %113 = stablehlo.select %90, %110, %111 : tensor<4xi1>, tensor<4xf64>
    %114 = stablehlo.negate %112 : tensor<4xf64>
    %115 = stablehlo.add %113, %114 : tensor<4xf64>
    %cst_30 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %117 = stablehlo.divide %115, %116 : tensor<4xf64>
    %118 = stablehlo.multiply %32, %115 : tensor<4xf64>
    %119 = stablehlo.multiply %115, %48 : tensor<4xf64>
    %120 = stablehlo.multiply %66, %115 : tensor<4xf64>
    %121 = stablehlo.multiply %115, %39 : tensor<4xf64>
    %122 = stablehlo.multiply %79, %117 : tensor<4xf64>
    %123 = stablehlo.multiply %117, %64 : tensor<4xf64>
    %124 = stablehlo.negate %123 : tensor<4xf64>
    %125 = stablehlo.add %119, %124 : tensor<4xf64>
    %126 = stablehlo.multiply %123, %78 : tensor<4xf64>
    %127 = stablehlo.add %125, %126 : tensor<4xf64>
    %128 = stablehlo.multiply %72, %117 : tensor<4xf64>
    %129 = stablehlo.multiply %117, %55 : tensor<4xf64>
    %130 = stablehlo.negate %129 : tensor<4xf64>
    %131 = stablehlo.add %121, %130 : tensor<4xf64>
    %132 = stablehlo.multiply %129, %71 : tensor<4xf64>
    %133 = stablehlo.add %131, %132 : tensor<4xf64>
    %134 = stablehlo.negate %133 : tensor<4xf64>
    %135 = stablehlo.add %127, %134 : tensor<4xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %137 = "stablehlo.scatter"(%136, %63, %122) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %179 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %179 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %139 = "stablehlo.scatter"(%138, %54, %128) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %179 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %179 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %140 = stablehlo.add %137, %139 : tensor<4xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %142 = "stablehlo.scatter"(%141, %47, %118) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %179 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %179 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %144 = "stablehlo.scatter"(%143, %38, %120) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %179 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %179 : tensor<f64>
    }) : (tensor<4xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<4xf64>
    %145 = stablehlo.add %142, %144 : tensor<4xf64>
    %146 = call @_pad_2(%140) : (tensor<4xf64>) -> tensor<2xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_36 = stablehlo.constant dense<0> : tensor<i64>
    %148:3 = stablehlo.while(%iterArg = %c_36, %iterArg_45 = %147, %iterArg_46 = %146) : tensor<i64>, tensor<2xf64>, tensor<2xf64>
    cond {
      %c_47 = stablehlo.constant dense<3> : tensor<i64>
      %179 = stablehlo.compare LT, %iterArg, %c_47, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %179 : tensor<i1>
    } do {
      %c_47 = stablehlo.constant dense<3> : tensor<i64>
      %179 = stablehlo.subtract %c_47, %iterArg : tensor<i64>
      %c_48 = stablehlo.constant dense<1> : tensor<i64>
      %180 = stablehlo.subtract %179, %c_48 : tensor<i64>
      %cst_49 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %181 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %182 = stablehlo.multiply %181, %iterArg_46 : tensor<2xf64>
      %183 = stablehlo.negate %182 : tensor<2xf64>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %184 = stablehlo.pad %183, %cst_50, low = [2], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
      %185 = stablehlo.negate %182 : tensor<2xf64>
      %186 = stablehlo.add %iterArg_45, %182 : tensor<2xf64>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %187 = stablehlo.pad %185, %cst_51, low = [0], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
      %188 = stablehlo.add %184, %187 : tensor<4xf64>
      %189 = func.call @_pad_3(%188) : (tensor<4xf64>) -> tensor<2xf64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %190 = stablehlo.add %iterArg, %c_52 : tensor<i64>
      stablehlo.return %190, %186, %189 : tensor<i64>, tensor<2xf64>, tensor<2xf64>
    }
    %cst_37 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %150 = stablehlo.multiply %149, %148#2 : tensor<2xf64>
    %151 = stablehlo.add %148#1, %150 : tensor<2xf64>
    %cst_38 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %153 = stablehlo.multiply %152, %151 : tensor<2xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %154 = stablehlo.pad %153, %cst_39, low = [0], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %155 = stablehlo.add %145, %154 : tensor<4xf64>
    %156 = stablehlo.negate %153 : tensor<2xf64>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %158 = stablehlo.multiply %157, %156 : tensor<2xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %159 = stablehlo.pad %158, %cst_41, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %160 = stablehlo.add %155, %159 : tensor<4xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %161 = stablehlo.pad %153, %cst_42, low = [2], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %162 = stablehlo.add %160, %161 : tensor<4xf64>
    %163 = stablehlo.multiply %162, %14 : tensor<4xf64>
    %164 = stablehlo.multiply %163, %5 : tensor<4xf64>
    %165 = stablehlo.negate %164 : tensor<4xf64>
    %166 = stablehlo.divide %162, %10 : tensor<4xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %167 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %168 = stablehlo.select %8, %167, %165 : tensor<4xi1>, tensor<4xf64>
    %169 = stablehlo.select %8, %165, %167 : tensor<4xi1>, tensor<4xf64>
    %170 = stablehlo.add %166, %169 : tensor<4xf64>
    %171 = stablehlo.negate %168 : tensor<4xf64>
    %172 = stablehlo.add %170, %171 : tensor<4xf64>
    %173 = stablehlo.negate %172 : tensor<4xf64>
    %cst_44 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %175 = stablehlo.multiply %174, %173 : tensor<4xf64>
    %176 = stablehlo.negate %175 : tensor<4xf64>
    %177 = stablehlo.multiply %175, %0 : tensor<4xf64>
    %178 = stablehlo.add %176, %177 : tensor<4xf64>
    return %178, %135, %108 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
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
  func.func private @_pad_2(%arg0: tensor<4xf64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @_pad_3(%arg0: tensor<4xf64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
