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
      %71 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %71 : tensor<f32>
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
      %71 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %71 : tensor<f32>
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
    %60 = stablehlo.abs %59 : tensor<f32>
    %61 = stablehlo.log %60 : tensor<f32>
    %62 = stablehlo.add %61, %54 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %64 = stablehlo.exponential %63 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.add %cst_16, %64 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.divide %cst_17, %65 : tensor<f32>
    %67 = chlo.asinh %66 : tensor<f32> -> tensor<f32>
    %68 = stablehlo.multiply %67, %67 : tensor<f32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %69 = stablehlo.multiply %cst_18, %68 : tensor<f32>
    %70 = stablehlo.exponential %69 : tensor<f32>
    return %70 : tensor<f32>
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
    %3 = stablehlo.floor %arg0 : tensor<4xf32>
    %4 = stablehlo.convert %3 : (tensor<4xf32>) -> tensor<4xi32>
    %5 = stablehlo.convert %4 : (tensor<4xi32>) -> tensor<4xf32>
    %6 = stablehlo.subtract %arg0, %5 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.subtract %8, %6 : tensor<4xf32>
    %10 = stablehlo.multiply %9, %0 : tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %12 = stablehlo.compare LT, %4, %11, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_2 = stablehlo.constant dense<10> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %14 = stablehlo.add %4, %13 : tensor<4xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4xi1>, tensor<4xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %17 = "stablehlo.scatter"(%7, %16, %10) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %152 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %152 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %19 = stablehlo.add %4, %18 : tensor<4xi32>
    %20 = stablehlo.multiply %6, %0 : tensor<4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %22 = stablehlo.compare LT, %19, %21, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_5 = stablehlo.constant dense<10> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %24 = stablehlo.add %19, %23 : tensor<4xi32>
    %25 = stablehlo.select %22, %24, %19 : tensor<4xi1>, tensor<4xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %27 = "stablehlo.scatter"(%17, %26, %20) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %152 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %152 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %28 = stablehlo.tanh %27 : tensor<10xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %30 = stablehlo.add %29, %28 : tensor<10xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %32 = stablehlo.subtract %31, %28 : tensor<10xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<10xf32>
    %34 = stablehlo.sine %arg2 : tensor<10xf32>
    %35 = stablehlo.cosine %arg2 : tensor<10xf32>
    %36 = stablehlo.add %28, %34 : tensor<10xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %38 = stablehlo.compare LT, %4, %37, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_9 = stablehlo.constant dense<10> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %40 = stablehlo.add %4, %39 : tensor<4xi32>
    %41 = stablehlo.select %38, %40, %4 : tensor<4xi1>, tensor<4xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %43 = "stablehlo.gather"(%36, %42) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %44 = stablehlo.add %43, %0 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<-3.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %47:3 = call @clip(%46, %cst_11, %cst_12) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %48:4 = call @soft_sign(%44) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %49 = stablehlo.multiply %47#0, %48#0 : tensor<4xf32>
    %50:4 = call @soft_sign(%44) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %51 = stablehlo.multiply %49, %50#0 : tensor<4xf32>
    %52:4 = call @soft_sign(%44) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %53 = stablehlo.multiply %51, %52#0 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.multiply %56, %44 : tensor<4xf32>
    %58 = stablehlo.add %55, %57 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_15) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %60 = stablehlo.maximum %cst_16, %59 : tensor<f32>
    %61 = stablehlo.is_finite %60 : (tensor<f32>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.select %61, %60, %cst_17 : tensor<i1>, tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %65 = stablehlo.subtract %58, %64 : tensor<4xf32>
    %66 = stablehlo.exponential %65 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %68 = stablehlo.abs %67 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.compare GE, %67, %cst_19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %70 = stablehlo.log %68 : tensor<f32>
    %71 = stablehlo.add %70, %62 : tensor<f32>
    %72 = stablehlo.negate %71 : tensor<f32>
    %73 = stablehlo.exponential %72 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.add %cst_20, %73 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.divide %cst_21, %74 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.subtract %cst_22, %75 : tensor<f32>
    %77 = stablehlo.multiply %75, %76 : tensor<f32>
    %78 = chlo.asinh %75 : tensor<f32> -> tensor<f32>
    %79 = chlo.square %75 : tensor<f32> -> tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.add %79, %cst_23 : tensor<f32>
    %81 = stablehlo.rsqrt %80 : tensor<f32>
    %82 = stablehlo.multiply %78, %78 : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %83 = stablehlo.multiply %cst_24, %78 : tensor<f32>
    %cst_25 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %84 = stablehlo.multiply %cst_25, %82 : tensor<f32>
    %85 = stablehlo.exponential %84 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.multiply %cst_26, %85 : tensor<f32>
    %cst_27 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %87 = stablehlo.multiply %cst_27, %86 : tensor<f32>
    %88 = stablehlo.multiply %87, %83 : tensor<f32>
    %89 = stablehlo.multiply %88, %81 : tensor<f32>
    %90 = stablehlo.multiply %89, %77 : tensor<f32>
    %91 = stablehlo.divide %90, %68 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.select %69, %cst_28, %91 : tensor<i1>, tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.select %69, %91, %cst_29 : tensor<i1>, tensor<f32>
    %94 = stablehlo.negate %92 : tensor<f32>
    %95 = stablehlo.add %93, %94 : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %97 = stablehlo.multiply %96, %66 : tensor<4xf32>
    %cst_30 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %99 = stablehlo.multiply %98, %97 : tensor<4xf32>
    %cst_31 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %101 = stablehlo.multiply %100, %97 : tensor<4xf32>
    %102 = stablehlo.multiply %51, %101 : tensor<4xf32>
    %103 = stablehlo.multiply %101, %52#0 : tensor<4xf32>
    %104 = call @soft_sign_0(%52#1, %52#2, %44, %52#3, %102) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %105 = stablehlo.add %99, %104 : tensor<4xf32>
    %106 = stablehlo.multiply %49, %103 : tensor<4xf32>
    %107 = stablehlo.multiply %103, %50#0 : tensor<4xf32>
    %108 = call @soft_sign_0(%50#1, %50#2, %44, %50#3, %106) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %109 = stablehlo.add %105, %108 : tensor<4xf32>
    %110 = stablehlo.multiply %47#0, %107 : tensor<4xf32>
    %111 = stablehlo.multiply %107, %48#0 : tensor<4xf32>
    %112 = call @soft_sign_0(%48#1, %48#2, %44, %48#3, %110) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %113 = stablehlo.add %109, %112 : tensor<4xf32>
    %114 = call @clip_1(%47#1, %47#2, %111) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<4xf32>
    %117 = stablehlo.add %113, %116 : tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %119 = "stablehlo.scatter"(%118, %42, %117) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %152 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %152 : tensor<f32>
    }) : (tensor<10xf32>, tensor<4x1xi32>, tensor<4xf32>) -> tensor<10xf32>
    %120 = stablehlo.multiply %119, %35 : tensor<10xf32>
    %121 = stablehlo.multiply %119, %33 : tensor<10xf32>
    %c_34 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %122 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %123 = stablehlo.compare GE, %26, %122, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %124 = stablehlo.broadcast_in_dim %c_34, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<4x1xi32>
    %126 = stablehlo.compare LE, %26, %125, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %127 = stablehlo.and %123, %126 : tensor<4x1xi1>
    %c_36 = stablehlo.constant dense<true> : tensor<i1>
    %128 = stablehlo.reduce(%127 init: %c_36) applies stablehlo.and across dimensions = [1] : (tensor<4x1xi1>, tensor<i1>) -> tensor<4xi1>
    %129 = "stablehlo.gather"(%121, %26) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %131 = stablehlo.select %128, %129, %130 : tensor<4xi1>, tensor<4xf32>
    %132 = stablehlo.multiply %6, %131 : tensor<4xf32>
    %133 = stablehlo.add %117, %132 : tensor<4xf32>
    %134 = stablehlo.multiply %131, %0 : tensor<4xf32>
    %c_38 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %135 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %136 = stablehlo.compare GE, %16, %135, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %137 = stablehlo.broadcast_in_dim %c_38, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<4x1xi32>
    %139 = stablehlo.compare LE, %16, %138, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %140 = stablehlo.and %136, %139 : tensor<4x1xi1>
    %c_40 = stablehlo.constant dense<true> : tensor<i1>
    %141 = stablehlo.reduce(%140 init: %c_40) applies stablehlo.and across dimensions = [1] : (tensor<4x1xi1>, tensor<i1>) -> tensor<4xi1>
    %142 = "stablehlo.gather"(%121, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<10xf32>, tensor<4x1xi32>) -> tensor<4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %144 = stablehlo.select %141, %142, %143 : tensor<4xi1>, tensor<4xf32>
    %145 = stablehlo.multiply %9, %144 : tensor<4xf32>
    %146 = stablehlo.add %133, %145 : tensor<4xf32>
    %147 = stablehlo.multiply %144, %0 : tensor<4xf32>
    %148 = stablehlo.negate %147 : tensor<4xf32>
    %149 = stablehlo.add %134, %148 : tensor<4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %151 = stablehlo.select %2, %146, %150 : tensor<4xi1>, tensor<4xf32>
    return %149, %151, %120 : tensor<4xf32>, tensor<4xf32>, tensor<10xf32>
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
