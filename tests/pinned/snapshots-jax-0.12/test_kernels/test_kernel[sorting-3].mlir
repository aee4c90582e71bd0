// import jax
// import jax.numpy as jnp
//
//
// def rank_transform_kernel(keys_in, payload, mix):
//     """Compute a shifted rank transform."""
//     quotient = 0.92 / (0.92 + (0.7 * keys_in) ** 2)
//     order = jnp.argsort(quotient, stable=True)
//     moved = payload[order]
//     rank = jnp.argsort(order)
//     rank_frac = (rank + 1) / 5
//     product = rank_frac * quotient
//     merged = product + jax.nn.sigmoid(moved)
//     coupling = merged * mix
//     scaled = 0.75 * coupling[0]
//
//     def advance(carry, item):
//         residual = item - 0.8 * carry
//         return 0.31 * (1.782 * carry + item), residual - 0.62
//
//     _, outputs = jax.lax.scan(advance, 0.96 * scaled, coupling)
//     biased = 0.94 * outputs + 0.62 * product
//     center = biased.mean()
//     activation = jnp.arctan(center)
//     log_term = jax.nn.log_sigmoid(activation * activation)
//     return log_term, rank
//
//   keys_in: float64[5] in [0.25, 1]
//   payload: float64[5] in [-2, 2]
//   mix: float64[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_rank_transform_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<5xi64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5xf64>
    %2 = stablehlo.multiply %1, %1 : tensor<5xf64>
    %cst_0 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %4 = stablehlo.add %3, %2 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %6 = stablehlo.divide %5, %4 : tensor<5xf64>
    %7 = call @argsort(%6) : (tensor<5xf64>) -> tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %9 = stablehlo.compare LT, %7, %8, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %11 = stablehlo.add %7, %10 : tensor<5xi64>
    %12 = stablehlo.select %9, %11, %7 : tensor<5xi1>, tensor<5xi64>
    %13 = stablehlo.convert %12 : (tensor<5xi64>) -> tensor<5xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %15 = "stablehlo.gather"(%arg1, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<5x1xi32>) -> tensor<5xf64>
    %16 = call @argsort_0(%7) : (tensor<5xi64>) -> tensor<5xi64>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %18 = stablehlo.add %16, %17 : tensor<5xi64>
    %19 = stablehlo.convert %18 : (tensor<5xi64>) -> tensor<5xf64>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %21 = stablehlo.divide %19, %20 : tensor<5xf64>
    %22 = stablehlo.multiply %21, %6 : tensor<5xf64>
    %23 = stablehlo.negate %15 : tensor<5xf64>
    %24 = stablehlo.exponential %23 : tensor<5xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %26 = stablehlo.add %25, %24 : tensor<5xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %28 = stablehlo.divide %27, %26 : tensor<5xf64>
    %29 = stablehlo.add %22, %28 : tensor<5xf64>
    %30 = stablehlo.multiply %29, %arg2 : tensor<5xf64>
    %31 = stablehlo.slice %30 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %32 = stablehlo.reshape %31 : (tensor<1xf64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %33 = stablehlo.multiply %cst_7, %32 : tensor<f64>
    %cst_8 = stablehlo.constant dense<0.95999999999999996> : tensor<f64>
    %34 = stablehlo.multiply %cst_8, %33 : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %36:4 = stablehlo.while(%iterArg = %30, %iterArg_15 = %c_10, %iterArg_16 = %34, %iterArg_17 = %35) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i64>
      %47 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %47 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_18 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %48 = stablehlo.multiply %cst_18, %iterArg_16 : tensor<f64>
      %49 = stablehlo.subtract %47, %48 : tensor<f64>
      %cst_19 = stablehlo.constant dense<1.782000e+00> : tensor<f64>
      %50 = stablehlo.multiply %cst_19, %iterArg_16 : tensor<f64>
      %51 = stablehlo.add %50, %47 : tensor<f64>
      %cst_20 = stablehlo.constant dense<3.100000e-01> : tensor<f64>
      %52 = stablehlo.multiply %cst_20, %51 : tensor<f64>
      %cst_21 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
      %53 = stablehlo.subtract %49, %cst_21 : tensor<f64>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_17, %53, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.add %iterArg_15, %c_22 : tensor<i64>
      stablehlo.return %iterArg, %55, %52, %54 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<5xf64>
    }
    %cst_11 = stablehlo.constant dense<0.93999999999999994> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %38 = stablehlo.multiply %37, %36#3 : tensor<5xf64>
    %cst_12 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %40 = stablehlo.multiply %39, %22 : tensor<5xf64>
    %41 = stablehlo.add %38, %40 : tensor<5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_14 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %43 = stablehlo.divide %42, %cst_14 : tensor<f64>
    %44 = chlo.atan %43 : tensor<f64> -> tensor<f64>
    %45 = stablehlo.multiply %44, %44 : tensor<f64>
    %46 = call @log_sigmoid(%45) : (tensor<f64>) -> tensor<f64>
    return %46, %16 : tensor<f64>, tensor<5xi64>
  }
  func.func private @argsort(%arg0: tensor<5xf64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f64>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<5xf64>, tensor<5xi64>) -> (tensor<5xf64>, tensor<5xi64>)
    return %1#1 : tensor<5xi64>
  }
  func.func private @argsort_0(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<5xi64>, tensor<5xi64>) -> (tensor<5xi64>, tensor<5xi64>)
    return %1#1 : tensor<5xi64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @log_sigmoid(%arg0: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.negate %arg0 : tensor<f64>
    %1 = call @softplus(%0) : (tensor<f64>) -> tensor<f64>
    %2 = stablehlo.negate %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @softplus(%arg0: tensor<f64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f64>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f64>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f64>
    %4 = stablehlo.abs %1 : tensor<f64>
    %5 = stablehlo.negate %4 : tensor<f64>
    %6 = stablehlo.exponential %5 : tensor<f64>
    %7 = stablehlo.log_plus_one %6 : tensor<f64>
    %8 = stablehlo.add %0, %7 : tensor<f64>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f64>
    return %9 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5xf64>
    %2 = stablehlo.multiply %1, %1 : tensor<5xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %4 = stablehlo.multiply %3, %1 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %6 = stablehlo.add %5, %2 : tensor<5xf64>
    %cst_2 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %8 = stablehlo.divide %7, %6 : tensor<5xf64>
    %9 = stablehlo.multiply %6, %6 : tensor<5xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %11 = stablehlo.divide %10, %9 : tensor<5xf64>
    %12 = call @argsort(%8) : (tensor<5xf64>) -> tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %14 = stablehlo.compare LT, %12, %13, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_4 = stablehlo.constant dense<5> : tensor<i64>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %16 = stablehlo.add %12, %15 : tensor<5xi64>
    %17 = stablehlo.select %14, %16, %12 : tensor<5xi1>, tensor<5xi64>
    %18 = stablehlo.convert %17 : (tensor<5xi64>) -> tensor<5xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %20 = "stablehlo.gather"(%arg1, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<5x1xi32>) -> tensor<5xf64>
    %21 = call @argsort_0(%12) : (tensor<5xi64>) -> tensor<5xi64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %22 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %23 = stablehlo.add %21, %22 : tensor<5xi64>
    %24 = stablehlo.convert %23 : (tensor<5xi64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %26 = stablehlo.divide %24, %25 : tensor<5xf64>
    %27 = stablehlo.multiply %26, %8 : tensor<5xf64>
    %28 = stablehlo.negate %20 : tensor<5xf64>
    %29 = stablehlo.exponential %28 : tensor<5xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %31 = stablehlo.add %30, %29 : tensor<5xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %33 = stablehlo.divide %32, %31 : tensor<5xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %35 = stablehlo.subtract %34, %33 : tensor<5xf64>
    %36 = stablehlo.multiply %33, %35 : tensor<5xf64>
    %37 = stablehlo.add %27, %33 : tensor<5xf64>
    %38 = stablehlo.multiply %37, %arg2 : tensor<5xf64>
    %39 = stablehlo.slice %38 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %40 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %41 = stablehlo.multiply %cst_10, %40 : tensor<f64>
    %cst_11 = stablehlo.constant dense<0.95999999999999996> : tensor<f64>
    %42 = stablehlo.multiply %cst_11, %41 : tensor<f64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %44:4 = stablehlo.while(%iterArg = %38, %iterArg_32 = %c_13, %iterArg_33 = %42, %iterArg_34 = %43) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_35 = stablehlo.constant dense<5> : tensor<i64>
      %89 = stablehlo.compare LT, %iterArg_32, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_35 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %90 = stablehlo.multiply %cst_35, %iterArg_33 : tensor<f64>
      %91 = stablehlo.subtract %89, %90 : tensor<f64>
      %cst_36 = stablehlo.constant dense<1.782000e+00> : tensor<f64>
      %92 = stablehlo.multiply %cst_36, %iterArg_33 : tensor<f64>
      %93 = stablehlo.add %92, %89 : tensor<f64>
      %cst_37 = stablehlo.constant dense<3.100000e-01> : tensor<f64>
      %94 = stablehlo.multiply %cst_37, %93 : tensor<f64>
      %cst_38 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
      %95 = stablehlo.subtract %91, %cst_38 : tensor<f64>
      %96 = func.call @dynamic_update_index_in_dim(%iterArg_34, %95, %iterArg_32) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_39 = stablehlo.constant dense<1> : tensor<i64>
      %97 = stablehlo.add %iterArg_32, %c_39 : tensor<i64>
      stablehlo.return %iterArg, %97, %94, %96 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<5xf64>
    }
    %cst_14 = stablehlo.constant dense<0.93999999999999994> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %46 = stablehlo.multiply %45, %44#3 : tensor<5xf64>
    %cst_15 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %48 = stablehlo.multiply %47, %27 : tensor<5xf64>
    %49 = stablehlo.add %46, %48 : tensor<5xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_17 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %51 = stablehlo.divide %50, %cst_17 : tensor<f64>
    %52 = chlo.atan %51 : tensor<f64> -> tensor<f64>
    %53 = chlo.square %51 : tensor<f64> -> tensor<f64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %54 = stablehlo.add %cst_18, %53 : tensor<f64>
    %55 = stablehlo.multiply %52, %52 : tensor<f64>
    %56 = call @log_sigmoid(%55) : (tensor<f64>) -> tensor<f64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %57 = call @log_sigmoid_1(%56, %cst_19) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %58 = stablehlo.multiply %52, %57 : tensor<f64>
    %59 = stablehlo.multiply %57, %52 : tensor<f64>
    %60 = stablehlo.add %59, %58 : tensor<f64>
    %61 = stablehlo.divide %60, %54 : tensor<f64>
    %cst_20 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %62 = stablehlo.divide %61, %cst_20 : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_21 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %65 = stablehlo.multiply %64, %63 : tensor<5xf64>
    %cst_22 = stablehlo.constant dense<0.93999999999999994> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %67 = stablehlo.multiply %66, %63 : tensor<5xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %69:4 = stablehlo.while(%iterArg = %67, %iterArg_32 = %c_25, %iterArg_33 = %cst_23, %iterArg_34 = %68) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_35 = stablehlo.constant dense<5> : tensor<i64>
      %89 = stablehlo.compare LT, %iterArg_32, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<5> : tensor<i64>
      %89 = stablehlo.subtract %c_35, %iterArg_32 : tensor<i64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %90 = stablehlo.subtract %89, %c_36 : tensor<i64>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_37 = stablehlo.constant dense<3.100000e-01> : tensor<f64>
      %92 = stablehlo.multiply %cst_37, %iterArg_33 : tensor<f64>
      %cst_38 = stablehlo.constant dense<1.782000e+00> : tensor<f64>
      %93 = stablehlo.multiply %cst_38, %92 : tensor<f64>
      %94 = stablehlo.negate %91 : tensor<f64>
      %95 = stablehlo.add %92, %91 : tensor<f64>
      %cst_39 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %96 = stablehlo.multiply %cst_39, %94 : tensor<f64>
      %97 = stablehlo.add %93, %96 : tensor<f64>
      %98 = func.call @dynamic_update_index_in_dim(%iterArg_34, %95, %90) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_40 = stablehlo.constant dense<1> : tensor<i64>
      %99 = stablehlo.add %iterArg_32, %c_40 : tensor<i64>
      stablehlo.return %iterArg, %99, %97, %98 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<5xf64>
    }
    %cst_26 = stablehlo.constant dense<0.95999999999999996> : tensor<f64>
    %70 = stablehlo.multiply %cst_26, %69#2 : tensor<f64>
    %cst_27 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %71 = stablehlo.multiply %cst_27, %70 : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.pad %72, %cst_28, low = [0], high = [4], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<5xf64>
    %74 = stablehlo.add %69#3, %73 : tensor<5xf64>
    %75 = stablehlo.multiply %37, %74 : tensor<5xf64>
    %76 = stablehlo.multiply %74, %arg2 : tensor<5xf64>
    %77 = stablehlo.add %65, %76 : tensor<5xf64>
    %78 = stablehlo.multiply %76, %36 : tensor<5xf64>
    %79 = stablehlo.multiply %26, %77 : tensor<5xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %81 = "stablehlo.scatter"(%80, %19, %78) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %89 = stablehlo.add %arg3, %arg4 : tensor<f64>
      stablehlo.return %89 : tensor<f64>
    }) : (tensor<5xf64>, tensor<5x1xi32>, tensor<5xf64>) -> tensor<5xf64>
    %82 = stablehlo.multiply %79, %11 : tensor<5xf64>
    %cst_30 = stablehlo.constant dense<9.200000e-01> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %84 = stablehlo.multiply %82, %83 : tensor<5xf64>
    %85 = stablehlo.negate %84 : tensor<5xf64>
    %86 = stablehlo.multiply %85, %4 : tensor<5xf64>
    %cst_31 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %88 = stablehlo.multiply %87, %86 : tensor<5xf64>
    return %88, %81, %75 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
  }
  func.func private @argsort(%arg0: tensor<5xf64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1 = stablehlo.iota dim = 0 : tensor<5xui32>
    %2:3 = "stablehlo.sort"(%arg0, %0, %1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>, %arg5: tensor<ui32>, %arg6: tensor<ui32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %4 = stablehlo.select %3, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %5 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %6 = stablehlo.select %5, %cst_1, %4 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %8 = stablehlo.select %7, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %9 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f64>
      %11 = stablehlo.compare LT, %6, %10, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    }) : (tensor<5xf64>, tensor<5xi64>, tensor<5xui32>) -> (tensor<5xf64>, tensor<5xi64>, tensor<5xui32>)
    return %2#1 : tensor<5xi64>
  }
  func.func private @argsort_0(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<5xi64>, tensor<5xi64>) -> (tensor<5xi64>, tensor<5xi64>)
    return %1#1 : tensor<5xi64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @log_sigmoid(%arg0: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.negate %arg0 : tensor<f64>
    %1 = call @softplus(%0) : (tensor<f64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @softplus(%arg0: tensor<f64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f64>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f64>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f64>
    %4 = stablehlo.abs %1 : tensor<f64>
    %5 = stablehlo.negate %4 : tensor<f64>
    %6 = stablehlo.exponential %5 : tensor<f64>
    %7 = stablehlo.log_plus_one %6 : tensor<f64>
    %8 = stablehlo.add %0, %7 : tensor<f64>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %10 = stablehlo.compare EQ, %arg0, %cst_0, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.select %10, %cst_1, %arg0 : tensor<i1>, tensor<f64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %12 = stablehlo.compare EQ, %9, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.select %12, %cst_3, %9 : tensor<i1>, tensor<f64>
    %14 = stablehlo.subtract %11, %13 : tensor<f64>
    %15 = stablehlo.exponential %14 : tensor<f64>
    return %15 : tensor<f64>
  }
  func.func private @log_sigmoid_1(%arg0: tensor<f64>, %arg1: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.negate %arg1 : tensor<f64>
    %1 = call @softplus_2(%arg0, %0) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.negate %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @softplus_2(%arg0: tensor<f64>, %arg1: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f64>
    return %0 : tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
