// import jax
// import jax.numpy as jnp
//
//
// def shifted_particle_mesh(coords, charge, background):
//     relu_out = jax.nn.relu(charge)
//     left = jnp.floor(coords).astype(jnp.int32)
//     alpha = coords - left
//     rho = jnp.zeros(10, relu_out.dtype)
//     rho_l = rho.at[left].add((1.0 - alpha) * relu_out)
//     rho_lr = rho_l.at[left + 1].add(alpha * relu_out)
//     activation = jnp.tanh(rho_lr)
//     biased = activation + jnp.sin(background)
//     felt = biased[left]
//     augmented = felt + relu_out
//     weighted = 0.5 * augmented
//     h = jnp.clip(weighted, -3.0, 3.0)
//     for _ in range(3):
//         h = h * jax.nn.soft_sign(augmented)
//     shifted = 0.75 * h + 0.35 * augmented
//     log_density = jax.nn.logsumexp(shifted, axis=-1)
//     gate = jax.nn.sigmoid(log_density)
//     squashed = jnp.arcsinh(gate)
//     return jnp.exp(-0.5 * squashed**2)
//
//   coords: float32[4] in [0.05, 8.9]
//   charge: float32[4] in [-2, 2]
//   background: float32[10] in [-3, 3]
// -----
// forward, cpu
module @jit_shifted_particle_mesh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<10xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = call @relu(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.floor %arg0 : tensor<4xf32>
    %2 = stablehlo.convert %1 : (tensor<4xf32>) -> tensor<4xi32>
    %3 = stablehlo.convert %2 : (tensor<4xi32>) -> tensor<4xf32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %6, %4 : tensor<4xf32>
    %8 = stablehlo.multiply %7, %0 : tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %10 = stablehlo.compare LT, %2, %9, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_1 = stablehlo.constant dense<10> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %12 = stablehlo.add %2, %11 : tensor<4xi32>
    %13 = stablehlo.select %10, %12, %2 : tensor<4xi1>, tensor<4xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %15 = "stablehlo.scatter"(%5, %14, %8) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %72 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %72 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %17 = stablehlo.add %2, %16 : tensor<4xi32>
    %18 = stablehlo.multiply %4, %0 : tensor<4xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %20 = stablehlo.compare LT, %17, %19, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_4 = stablehlo.constant dense<10> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %22 = stablehlo.add %17, %21 : tensor<4xi32>
    %23 = stablehlo.select %20, %22, %17 : tensor<4xi1>, tensor<4xi32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %25 = "stablehlo.scatter"(%15, %24, %18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %72 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %72 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %26 = stablehlo.tanh %25 : tensor<10xf32>
    %27 = stablehlo.sine %arg2 : tensor<10xf32>
    %28 = stablehlo.add %26, %27 : tensor<10xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %30 = stablehlo.compare LT, %2, %29, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_6 = stablehlo.constant dense<10> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %32 = stablehlo.add %2, %31 : tensor<4xi32>
    %33 = stablehlo.select %30, %32, %2 : tensor<4xi1>, tensor<4xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %35 = "stablehlo.gather"(%28, %34) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %36 = stablehlo.add %35, %0 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<-3.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %39 = call @clip(%38, %cst_8, %cst_9) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
    %40 = call @soft_sign(%36) : (tensor<4xf32>) -> tensor<4xf32>
    %41 = stablehlo.multiply %39, %40 : tensor<4xf32>
    %42 = call @soft_sign(%36) : (tensor<4xf32>) -> tensor<4xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<4xf32>
    %44 = call @soft_sign(%36) : (tensor<4xf32>) -> tensor<4xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.multiply %48, %36 : tensor<4xf32>
    %50 = stablehlo.add %47, %49 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_12) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %52 = stablehlo.maximum %cst_13, %51 : tensor<f32>
    %53 = stablehlo.is_finite %52 : (tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.select %53, %52, %cst_14 : tensor<i1>, tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %57 = stablehlo.subtract %50, %56 : tensor<4xf32>
    %58 = stablehlo.exponential %57 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.sign %59 : tensor<f32>
    %61 = stablehlo.abs %59 : tensor<f32>
    %62 = stablehlo.log %61 : tensor<f32>
    %63 = stablehlo.add %62, %54 : tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %65 = stablehlo.exponential %64 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_16, %65 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %cst_17, %66 : tensor<f32>
    %68 = chlo.asinh %67 : tensor<f32> -> tensor<f32>
    %69 = stablehlo.multiply %68, %68 : tensor<f32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %70 = stablehlo.multiply %cst_18, %69 : tensor<f32>
    %71 = stablehlo.exponential %70 : tensor<f32>
    return %71 : tensor<f32>
  }
  func.func private @relu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @clip(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<10xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<10xf32> {jax.result_info = "result[2]"}) {
    %0 = call @relu(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GT, %arg1, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.floor %arg0 : tensor<4xf32>
    %5 = stablehlo.convert %4 : (tensor<4xf32>) -> tensor<4xi32>
    %6 = stablehlo.convert %5 : (tensor<4xi32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %9, %7 : tensor<4xf32>
    %11 = stablehlo.multiply %10, %0 : tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.compare LT, %5, %12, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<10> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %15 = stablehlo.add %5, %14 : tensor<4xi32>
    %16 = stablehlo.select %13, %15, %5 : tensor<4xi1>, tensor<4xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %18 = "stablehlo.scatter"(%8, %17, %11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %173 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %173 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %21 = stablehlo.add %5, %20 : tensor<4xi32>
    %22 = stablehlo.multiply %7, %0 : tensor<4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %24 = stablehlo.compare LT, %21, %23, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_7 = stablehlo.constant dense<10> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %26 = stablehlo.add %21, %25 : tensor<4xi32>
    %27 = stablehlo.select %24, %26, %21 : tensor<4xi1>, tensor<4xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %29 = "stablehlo.scatter"(%18, %28, %22) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %173 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %173 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %30 = stablehlo.tanh %29 : tensor<10xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %32 = stablehlo.add %31, %30 : tensor<10xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %34 = stablehlo.subtract %33, %30 : tensor<10xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<10xf32>
    %36 = stablehlo.sine %arg2 : tensor<10xf32>
    %37 = stablehlo.cosine %arg2 : tensor<10xf32>
    %38 = stablehlo.add %30, %36 : tensor<10xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %40 = stablehlo.compare LT, %5, %39, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_11 = stablehlo.constant dense<10> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %42 = stablehlo.add %5, %41 : tensor<4xi32>
    %43 = stablehlo.select %40, %42, %5 : tensor<4xi1>, tensor<4xi32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %45 = "stablehlo.gather"(%38, %44) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %46 = stablehlo.add %45, %0 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<-3.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %49:3 = call @clip(%48, %cst_13, %cst_14) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %50:4 = call @soft_sign(%46) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %51 = stablehlo.multiply %49#0, %50#0 : tensor<4xf32>
    %52:4 = call @soft_sign(%46) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %53 = stablehlo.multiply %51, %52#0 : tensor<4xf32>
    %54:4 = call @soft_sign(%46) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %55 = stablehlo.multiply %53, %54#0 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %59 = stablehlo.multiply %58, %46 : tensor<4xf32>
    %60 = stablehlo.add %57, %59 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.reshape %61 : (tensor<f32>) -> tensor<1xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %64 = stablehlo.compare EQ, %60, %63, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %65 = stablehlo.convert %64 : (tensor<4xi1>) -> tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.maximum %cst_19, %61 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %68 = stablehlo.compare GT, %61, %cst_20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %69 = stablehlo.compare EQ, %61, %cst_21, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %70 = stablehlo.select %69, %cst_23, %cst_22 : tensor<i1>, tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.select %68, %cst_24, %70 : tensor<i1>, tensor<f32>
    %72 = stablehlo.is_finite %67 : (tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.select %72, %67, %cst_25 : tensor<i1>, tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %76 = stablehlo.subtract %60, %75 : tensor<4xf32>
    %77 = stablehlo.exponential %76 : tensor<4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.sign %78 : tensor<f32>
    %80 = stablehlo.abs %78 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.compare GE, %78, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %82 = stablehlo.log %80 : tensor<f32>
    %83 = stablehlo.add %82, %73 : tensor<f32>
    %84 = stablehlo.negate %83 : tensor<f32>
    %85 = stablehlo.exponential %84 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.add %cst_28, %85 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.divide %cst_29, %86 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.subtract %cst_30, %87 : tensor<f32>
    %89 = stablehlo.multiply %87, %88 : tensor<f32>
    %90 = chlo.asinh %87 : tensor<f32> -> tensor<f32>
    %91 = stablehlo.abs %87 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %92 = stablehlo.multiply %91, %cst_31 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_33 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %93 = stablehlo.clamp %cst_32, %92, %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<f32>
    %95 = stablehlo.divide %94, %93 : tensor<f32>
    %96 = stablehlo.multiply %87, %95 : tensor<f32>
    %97 = chlo.square %96 : tensor<f32> -> tensor<f32>
    %98 = chlo.square %95 : tensor<f32> -> tensor<f32>
    %99 = stablehlo.add %97, %98 : tensor<f32>
    %100 = stablehlo.rsqrt %99 : tensor<f32>
    %101 = stablehlo.multiply %95, %100 : tensor<f32>
    %102 = stablehlo.multiply %90, %90 : tensor<f32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %103 = stablehlo.multiply %cst_35, %90 : tensor<f32>
    %cst_36 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %104 = stablehlo.multiply %cst_36, %102 : tensor<f32>
    %105 = stablehlo.exponential %104 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_37) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.multiply %cst_38, %105 : tensor<f32>
    %cst_39 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %108 = stablehlo.multiply %cst_39, %107 : tensor<f32>
    %109 = stablehlo.multiply %108, %103 : tensor<f32>
    %110 = stablehlo.multiply %109, %101 : tensor<f32>
    %111 = stablehlo.multiply %110, %89 : tensor<f32>
    %112 = stablehlo.divide %111, %80 : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.select %81, %cst_40, %112 : tensor<i1>, tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.select %81, %112, %cst_41 : tensor<i1>, tensor<f32>
    %115 = stablehlo.negate %113 : tensor<f32>
    %116 = stablehlo.add %114, %115 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %118 = stablehlo.multiply %117, %77 : tensor<4xf32>
    %cst_42 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<4xf32>
    %cst_43 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %122 = stablehlo.multiply %121, %118 : tensor<4xf32>
    %123 = stablehlo.multiply %53, %122 : tensor<4xf32>
    %124 = stablehlo.multiply %122, %54#0 : tensor<4xf32>
    %125 = call @soft_sign_0(%54#1, %54#2, %46, %54#3, %123) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %126 = stablehlo.add %120, %125 : tensor<4xf32>
    %127 = stablehlo.multiply %51, %124 : tensor<4xf32>
    %128 = stablehlo.multiply %124, %52#0 : tensor<4xf32>
    %129 = call @soft_sign_0(%52#1, %52#2, %46, %52#3, %127) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %130 = stablehlo.add %126, %129 : tensor<4xf32>
    %131 = stablehlo.multiply %49#0, %128 : tensor<4xf32>
    %132 = stablehlo.multiply %128, %50#0 : tensor<4xf32>
    %133 = call @soft_sign_0(%50#1, %50#2, %46, %50#3, %131) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %134 = stablehlo.add %130, %133 : tensor<4xf32>
    %135 = call @clip_1(%49#1, %49#2, %132) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<4xf32>
    %138 = stablehlo.add %134, %137 : tensor<4xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %140 = "stablehlo.scatter"(%139, %44, %138) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %173 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %173 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %141 = stablehlo.multiply %140, %37 : tensor<10xf32>
    %142 = stablehlo.multiply %140, %35 : tensor<10xf32>
    %c_46 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %143 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %144 = stablehlo.compare GE, %28, %143, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %145 = stablehlo.broadcast_in_dim %c_46, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<4x1xi32>
    %147 = stablehlo.compare LE, %28, %146, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %148 = stablehlo.and %144, %147 : tensor<4x1xi1>
    %c_48 = stablehlo.constant dense<true> : tensor<i1>
    %149 = stablehlo.reduce(%148 init: %c_48) applies stablehlo.and across dimensions = [1] : (tensor<4x1xi1>, tensor<i1>) -> tensor<4xi1>
    %150 = "stablehlo.gather"(%142, %28) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %152 = stablehlo.select %149, %150, %151 : tensor<4xi1>, tensor<4xf32>
    %153 = stablehlo.multiply %7, %152 : tensor<4xf32>
    %154 = stablehlo.multiply %152, %0 : tensor<4xf32>
    %155 = stablehlo.add %138, %153 : tensor<4xf32>
    %c_50 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %156 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %157 = stablehlo.compare GE, %17, %156, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %158 = stablehlo.broadcast_in_dim %c_50, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<4x1xi32>
    %160 = stablehlo.compare LE, %17, %159, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %161 = stablehlo.and %157, %160 : tensor<4x1xi1>
    %c_52 = stablehlo.constant dense<true> : tensor<i1>
    %162 = stablehlo.reduce(%161 init: %c_52) applies stablehlo.and across dimensions = [1] : (tensor<4x1xi1>, tensor<i1>) -> tensor<4xi1>
    %163 = "stablehlo.gather"(%142, %17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %165 = stablehlo.select %162, %163, %164 : tensor<4xi1>, tensor<4xf32>
    %166 = stablehlo.multiply %10, %165 : tensor<4xf32>
    %167 = stablehlo.multiply %165, %0 : tensor<4xf32>
    %168 = stablehlo.add %155, %166 : tensor<4xf32>
    %169 = stablehlo.negate %167 : tensor<4xf32>
    %170 = stablehlo.add %154, %169 : tensor<4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %172 = stablehlo.select %2, %168, %171 : tensor<4xi1>, tensor<4xf32>
    return %170, %172, %141 : tensor<4xf32>, tensor<4xf32>, tensor<10xf32>
  }
  func.func private @relu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @clip(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<4xi1>, tensor<4xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<4xi1>, tensor<4xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<4xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<4xi1>, tensor<4xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<4xi1>, tensor<4xf32>
    return %14, %11, %23 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %0, %3 : tensor<4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4xf32>
    return %5, %2, %4, %8 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4xf32>
    %2 = stablehlo.negate %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4xi1>, tensor<4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.add %3, %6 : tensor<4xf32>
    %8 = stablehlo.negate %5 : tensor<4xf32>
    %9 = stablehlo.add %7, %8 : tensor<4xf32>
    return %9 : tensor<4xf32>
  }
  func.func private @clip_1(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
