// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def pair_term(xi, b, mj):
//     sep = b - xi
//     r2 = jnp.sum(sep**2) + 0.68
//     dist = jnp.sqrt(r2)
//     law = jnp.exp(-0.9 * dist) / dist
//     return mj * law
//
//
// def pair_forces(r, m):
//     added = 0.36 + r
//
//     def add_one(k, acc):
//         piece = jax.vmap(pair_term, in_axes=(0, None, None))(added, added[k], m[k])
//         return acc + piece
//
//     total = lax.fori_loop(0, 3, add_one, jnp.zeros_like(m))
//     ratio = total / (1.0 + jnp.abs(total))
//     return ratio
//
//   r: float32[3, 2] in [-1.5, 1.5]
//   m: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_pair_forces attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.add %0, %arg0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %1, %iterArg_3 = %arg1, %iterArg_4 = %c_1, %iterArg_5 = %c, %iterArg_6 = %2) : tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %9 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.compare LT, %9, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.add %9, %c_9 : tensor<i32>
      %12 = stablehlo.select %10, %11, %9 : tensor<i1>, tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.compare LT, %c_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %c_13 = stablehlo.constant dense<2> : tensor<i32>
      %14 = stablehlo.add %c_12, %c_13 : tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.select %13, %14, %c_14 : tensor<i1>, tensor<i32>
      %16 = stablehlo.dynamic_slice %iterArg, %12, %15, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
      %17 = stablehlo.reshape %16 : (tensor<1x2xf32>) -> tensor<2xf32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_5, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %19 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_16 = stablehlo.constant dense<3> : tensor<i32>
      %20 = stablehlo.add %19, %c_16 : tensor<i32>
      %21 = stablehlo.select %18, %20, %iterArg_5 : tensor<i1>, tensor<i32>
      %22 = stablehlo.dynamic_slice %iterArg_3, %21, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
      %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
      %24 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
      %26 = stablehlo.subtract %25, %iterArg : tensor<3x2xf32>
      %27 = stablehlo.multiply %26, %26 : tensor<3x2xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.reduce(%27 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_18 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %30 = stablehlo.add %28, %29 : tensor<3xf32>
      %31 = stablehlo.sqrt %30 : tensor<3xf32>
      %cst_19 = stablehlo.constant dense<-0.899999976> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<3xf32>
      %34 = stablehlo.exponential %33 : tensor<3xf32>
      %35 = stablehlo.divide %34, %31 : tensor<3xf32>
      %36 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<3xf32>
      %38 = stablehlo.add %iterArg_6, %37 : tensor<3xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_4, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %39, %8, %38 : tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>
    }
    %4 = stablehlo.abs %3#4 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %5, %4 : tensor<3xf32>
    %7 = stablehlo.divide %3#4, %6 : tensor<3xf32>
    return %7 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.add %0, %arg0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %c, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %4 = stablehlo.add %c_2, %c_3 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.select %3, %4, %c_4 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %15:15 = stablehlo.while(%iterArg = %arg1, %iterArg_24 = %1, %iterArg_25 = %5, %iterArg_26 = %c_15, %iterArg_27 = %c_5, %iterArg_28 = %2, %iterArg_29 = %6, %iterArg_30 = %7, %iterArg_31 = %8, %iterArg_32 = %9, %iterArg_33 = %10, %iterArg_34 = %11, %iterArg_35 = %12, %iterArg_36 = %13, %iterArg_37 = %14) : tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_38 = stablehlo.constant dense<3> : tensor<i32>
      %38 = stablehlo.compare LT, %iterArg_26, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_27, %c_38 : tensor<i32>
      %39 = stablehlo.convert %iterArg_27 : tensor<i32>
      %c_39 = stablehlo.constant dense<0> : tensor<i32>
      %40 = stablehlo.compare LT, %39, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_40 = stablehlo.constant dense<3> : tensor<i32>
      %41 = stablehlo.add %39, %c_40 : tensor<i32>
      %42 = stablehlo.select %40, %41, %39 : tensor<i1>, tensor<i32>
      %43 = stablehlo.dynamic_slice %iterArg_24, %42, %iterArg_25, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
      %44 = stablehlo.reshape %43 : (tensor<1x2xf32>) -> tensor<2xf32>
      %c_41 = stablehlo.constant dense<0> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_27, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %46 = stablehlo.convert %iterArg_27 : tensor<i32>
      %c_42 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.add %46, %c_42 : tensor<i32>
      %48 = stablehlo.select %45, %47, %iterArg_27 : tensor<i1>, tensor<i32>
      %49 = stablehlo.dynamic_slice %iterArg, %48, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
      %50 = stablehlo.reshape %49 : (tensor<1xf32>) -> tensor<f32>
      %51 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
      %53 = stablehlo.subtract %52, %iterArg_24 : tensor<3x2xf32>
      %54 = stablehlo.multiply %53, %53 : tensor<3x2xf32>
      %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %56 = stablehlo.multiply %55, %53 : tensor<3x2xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%54 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_45 = stablehlo.constant dense<6.800000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.add %57, %58 : tensor<3xf32>
      %60 = stablehlo.sqrt %59 : tensor<3xf32>
      %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %62 = stablehlo.divide %61, %60 : tensor<3xf32>
      %cst_47 = stablehlo.constant dense<-0.899999976> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %64 = stablehlo.multiply %63, %60 : tensor<3xf32>
      %65 = stablehlo.exponential %64 : tensor<3xf32>
      %66 = stablehlo.divide %65, %60 : tensor<3xf32>
      %67 = stablehlo.multiply %60, %60 : tensor<3xf32>
      %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %69 = stablehlo.divide %68, %67 : tensor<3xf32>
      %70 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.multiply %70, %66 : tensor<3xf32>
      %72 = stablehlo.add %iterArg_28, %71 : tensor<3xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_29, %42, %iterArg_26) : (tensor<3xi32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_30, %48, %iterArg_26) : (tensor<3xi32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
      %75 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %56, %iterArg_26) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %76 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %62, %iterArg_26) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %77 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %65, %iterArg_26) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %78 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %60, %iterArg_26) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %79 = func.call @dynamic_update_index_in_dim_1(%iterArg_35, %69, %iterArg_26) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %66, %iterArg_26) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %50, %iterArg_26) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %82 = stablehlo.add %iterArg_26, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %82, %38, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81 : tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>
    }
    %16 = stablehlo.abs %15#5 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.compare GE, %15#5, %17, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.add %19, %16 : tensor<3xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.divide %22, %21 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3xf32>
    %26 = stablehlo.multiply %25, %15#5 : tensor<3xf32>
    %27 = stablehlo.negate %26 : tensor<3xf32>
    %28 = stablehlo.divide %24, %20 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.select %18, %29, %27 : tensor<3xi1>, tensor<3xf32>
    %31 = stablehlo.select %18, %27, %29 : tensor<3xi1>, tensor<3xf32>
    %32 = stablehlo.negate %30 : tensor<3xf32>
    %33 = stablehlo.add %31, %32 : tensor<3xf32>
    %34 = stablehlo.add %28, %33 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %37:14 = stablehlo.while(%iterArg = %15#6, %iterArg_24 = %15#7, %iterArg_25 = %15#8, %iterArg_26 = %15#9, %iterArg_27 = %15#10, %iterArg_28 = %15#11, %iterArg_29 = %15#12, %iterArg_30 = %15#13, %iterArg_31 = %15#14, %iterArg_32 = %5, %iterArg_33 = %c_23, %iterArg_34 = %35, %iterArg_35 = %36, %iterArg_36 = %34) : tensor<3xi32>, tensor<3xi32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %38 = stablehlo.compare LT, %iterArg_33, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %38 = stablehlo.subtract %c_37, %iterArg_33 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.subtract %38, %c_38 : tensor<i32>
      %40 = func.call @dynamic_index_in_dim(%iterArg, %39) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_24, %39) : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_25, %39) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %43 = func.call @dynamic_index_in_dim_4(%iterArg_26, %39) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %44 = func.call @dynamic_index_in_dim_4(%iterArg_27, %39) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %45 = func.call @dynamic_index_in_dim_4(%iterArg_28, %39) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %46 = func.call @dynamic_index_in_dim_4(%iterArg_29, %39) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %47 = func.call @dynamic_index_in_dim_4(%iterArg_30, %39) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %48 = func.call @dynamic_index_in_dim_5(%iterArg_31, %39) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %50 = stablehlo.multiply %49, %iterArg_36 : tensor<3xf32>
      %51 = stablehlo.multiply %iterArg_36, %47 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.reduce(%51 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %53 = stablehlo.multiply %50, %46 : tensor<3xf32>
      %54 = stablehlo.multiply %53, %44 : tensor<3xf32>
      %55 = stablehlo.negate %54 : tensor<3xf32>
      %56 = stablehlo.divide %50, %45 : tensor<3xf32>
      %57 = stablehlo.multiply %56, %44 : tensor<3xf32>
      %cst_40 = stablehlo.constant dense<-0.899999976> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<3xf32>
      %60 = stablehlo.add %55, %59 : tensor<3xf32>
      %61 = stablehlo.multiply %60, %43 : tensor<3xf32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
      %63 = stablehlo.multiply %62, %42 : tensor<3x2xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.reduce(%63 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.reshape %64 : (tensor<2xf32>) -> tensor<1x2xf32>
      %66 = stablehlo.negate %63 : tensor<3x2xf32>
      %67 = stablehlo.add %iterArg_34, %66 : tensor<3x2xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%65 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %69 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.dynamic_update_slice %70, %69, %41 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
      %72 = stablehlo.add %iterArg_35, %71 : tensor<3xf32>
      %73 = stablehlo.broadcast_in_dim %68, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %75 = stablehlo.dynamic_update_slice %74, %73, %40, %iterArg_32 : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
      %76 = stablehlo.add %67, %75 : tensor<3x2xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.add %iterArg_33, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %77, %76, %72, %iterArg_36 : tensor<3xi32>, tensor<3xi32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %37#11, %37#12 : tensor<3x2xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi32>, tensor<1xi32>, tensor<i32>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<3x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
