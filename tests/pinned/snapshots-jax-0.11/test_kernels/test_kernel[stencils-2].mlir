// import jax.numpy as jnp
//
//
// def second_difference(grid):
//     return jnp.diff(jnp.pad(grid, 1, mode="reflect"), n=2)
//
//
// def compute_cahn_hilliard(field):
//     """Cahn hilliard of field."""
//     cur = field
//     for _ in range(3):
//         diffusion = second_difference(cur)
//         well = cur**3 - cur
//         potential = well - 0.3 * diffusion
//         cur = cur + 0.054 * second_difference(potential)
//     return 2.0 - jnp.sqrt(jnp.sum(cur**2) + 0.35)
//
//   field: float32[12] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_cahn_hilliard attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = call @_pad(%arg0) : (tensor<12xf32>) -> tensor<14xf32>
    %1 = call @diff(%0) : (tensor<14xf32>) -> tensor<12xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf32>
    %4 = stablehlo.subtract %3, %arg0 : tensor<12xf32>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<12xf32>
    %7 = stablehlo.subtract %4, %6 : tensor<12xf32>
    %8 = call @_pad(%7) : (tensor<12xf32>) -> tensor<14xf32>
    %9 = call @diff(%8) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_0 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<12xf32>
    %12 = stablehlo.add %arg0, %11 : tensor<12xf32>
    %13 = call @_pad(%12) : (tensor<12xf32>) -> tensor<14xf32>
    %14 = call @diff(%13) : (tensor<14xf32>) -> tensor<12xf32>
    %15 = stablehlo.multiply %12, %12 : tensor<12xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<12xf32>
    %17 = stablehlo.subtract %16, %12 : tensor<12xf32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<12xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<12xf32>
    %21 = call @_pad(%20) : (tensor<12xf32>) -> tensor<14xf32>
    %22 = call @diff(%21) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_2 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<12xf32>
    %25 = stablehlo.add %12, %24 : tensor<12xf32>
    %26 = call @_pad(%25) : (tensor<12xf32>) -> tensor<14xf32>
    %27 = call @diff(%26) : (tensor<14xf32>) -> tensor<12xf32>
    %28 = stablehlo.multiply %25, %25 : tensor<12xf32>
    %29 = stablehlo.multiply %28, %25 : tensor<12xf32>
    %30 = stablehlo.subtract %29, %25 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %32 = stablehlo.multiply %31, %27 : tensor<12xf32>
    %33 = stablehlo.subtract %30, %32 : tensor<12xf32>
    %34 = call @_pad(%33) : (tensor<12xf32>) -> tensor<14xf32>
    %35 = call @diff(%34) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_4 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<12xf32>
    %38 = stablehlo.add %25, %37 : tensor<12xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %41 = stablehlo.add %40, %cst_6 : tensor<f32>
    %42 = stablehlo.sqrt %41 : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.subtract %cst_7, %42 : tensor<f32>
    return %43 : tensor<f32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<12xf32>) -> tensor<1xf32>
    %1 = call @_flip(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<12xf32>) -> tensor<13xf32>
    %3 = stablehlo.slice %2 [11:12] : (tensor<13xf32>) -> tensor<1xf32>
    %4 = call @_flip(%3) : (tensor<1xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<13xf32>, tensor<1xf32>) -> tensor<14xf32>
    return %5 : tensor<14xf32>
  }
  func.func private @_flip(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
  func.func private @diff(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [1:14] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<13xf32>
    %3 = stablehlo.slice %2 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %4 = stablehlo.slice %2 [0:12] : (tensor<13xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<12xf32>
    return %5 : tensor<12xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}) {
    %0 = call @_pad(%arg0) : (tensor<12xf32>) -> tensor<14xf32>
    %1 = call @diff(%0) : (tensor<14xf32>) -> tensor<12xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf32>
    %4 = stablehlo.multiply %arg0, %arg0 : tensor<12xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<12xf32>
    %7 = stablehlo.subtract %3, %arg0 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<12xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<12xf32>
    %11 = call @_pad(%10) : (tensor<12xf32>) -> tensor<14xf32>
    %12 = call @diff(%11) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_1 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<12xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<12xf32>
    %16 = call @_pad(%15) : (tensor<12xf32>) -> tensor<14xf32>
    %17 = call @diff(%16) : (tensor<14xf32>) -> tensor<12xf32>
    %18 = stablehlo.multiply %15, %15 : tensor<12xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<12xf32>
    %20 = stablehlo.multiply %15, %15 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<12xf32>
    %23 = stablehlo.subtract %19, %15 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %25 = stablehlo.multiply %24, %17 : tensor<12xf32>
    %26 = stablehlo.subtract %23, %25 : tensor<12xf32>
    %27 = call @_pad(%26) : (tensor<12xf32>) -> tensor<14xf32>
    %28 = call @diff(%27) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_4 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<12xf32>
    %31 = stablehlo.add %15, %30 : tensor<12xf32>
    %32 = call @_pad(%31) : (tensor<12xf32>) -> tensor<14xf32>
    %33 = call @diff(%32) : (tensor<14xf32>) -> tensor<12xf32>
    %34 = stablehlo.multiply %31, %31 : tensor<12xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<12xf32>
    %36 = stablehlo.multiply %31, %31 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<12xf32>
    %39 = stablehlo.subtract %35, %31 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %41 = stablehlo.multiply %40, %33 : tensor<12xf32>
    %42 = stablehlo.subtract %39, %41 : tensor<12xf32>
    %43 = call @_pad(%42) : (tensor<12xf32>) -> tensor<14xf32>
    %44 = call @diff(%43) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_7 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<12xf32>
    %47 = stablehlo.add %31, %46 : tensor<12xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %52 = stablehlo.add %51, %cst_10 : tensor<f32>
    %53 = stablehlo.sqrt %52 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.divide %cst_11, %53 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.negate %cst_12 : tensor<f32>
    %56 = stablehlo.multiply %55, %54 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %58 = stablehlo.multiply %57, %50 : tensor<12xf32>
    %cst_13 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<12xf32>
    %61 = call @diff_0(%60) : (tensor<12xf32>) -> tensor<14xf32>
    %62 = call @_pad_1(%61) : (tensor<14xf32>) -> tensor<12xf32>
    %63 = stablehlo.negate %62 : tensor<12xf32>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<12xf32>
    %66 = stablehlo.negate %62 : tensor<12xf32>
    %67 = stablehlo.add %58, %66 : tensor<12xf32>
    %68 = stablehlo.multiply %62, %38 : tensor<12xf32>
    %69 = stablehlo.add %67, %68 : tensor<12xf32>
    %70 = call @diff_0(%65) : (tensor<12xf32>) -> tensor<14xf32>
    %71 = call @_pad_1(%70) : (tensor<14xf32>) -> tensor<12xf32>
    %72 = stablehlo.add %69, %71 : tensor<12xf32>
    %cst_15 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<12xf32>
    %75 = call @diff_0(%74) : (tensor<12xf32>) -> tensor<14xf32>
    %76 = call @_pad_1(%75) : (tensor<14xf32>) -> tensor<12xf32>
    %77 = stablehlo.negate %76 : tensor<12xf32>
    %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<12xf32>
    %80 = stablehlo.negate %76 : tensor<12xf32>
    %81 = stablehlo.add %72, %80 : tensor<12xf32>
    %82 = stablehlo.multiply %76, %22 : tensor<12xf32>
    %83 = stablehlo.add %81, %82 : tensor<12xf32>
    %84 = call @diff_0(%79) : (tensor<12xf32>) -> tensor<14xf32>
    %85 = call @_pad_1(%84) : (tensor<14xf32>) -> tensor<12xf32>
    %86 = stablehlo.add %83, %85 : tensor<12xf32>
    %cst_17 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<12xf32>
    %89 = call @diff_0(%88) : (tensor<12xf32>) -> tensor<14xf32>
    %90 = call @_pad_1(%89) : (tensor<14xf32>) -> tensor<12xf32>
    %91 = stablehlo.negate %90 : tensor<12xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<12xf32>
    %94 = stablehlo.negate %90 : tensor<12xf32>
    %95 = stablehlo.add %86, %94 : tensor<12xf32>
    %96 = stablehlo.multiply %90, %6 : tensor<12xf32>
    %97 = stablehlo.add %95, %96 : tensor<12xf32>
    %98 = call @diff_0(%93) : (tensor<12xf32>) -> tensor<14xf32>
    %99 = call @_pad_1(%98) : (tensor<14xf32>) -> tensor<12xf32>
    %100 = stablehlo.add %97, %99 : tensor<12xf32>
    return %100 : tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<12xf32>) -> tensor<1xf32>
    %1 = call @_flip(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<12xf32>) -> tensor<13xf32>
    %3 = stablehlo.slice %2 [11:12] : (tensor<13xf32>) -> tensor<1xf32>
    %4 = call @_flip(%3) : (tensor<1xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<13xf32>, tensor<1xf32>) -> tensor<14xf32>
    return %5 : tensor<14xf32>
  }
  func.func private @_flip(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
  func.func private @diff(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [1:14] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<13xf32>
    %3 = stablehlo.slice %2 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %4 = stablehlo.slice %2 [0:12] : (tensor<13xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<12xf32>
    return %5 : tensor<12xf32>
  }
  func.func private @diff_0(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.negate %arg0 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0], high = [1], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.add %1, %2 : tensor<13xf32>
    %4 = stablehlo.negate %3 : tensor<13xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.pad %4, %cst_1, low = [0], high = [1], interior = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<14xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %3, %cst_2, low = [1], high = [0], interior = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<14xf32>
    %7 = stablehlo.add %5, %6 : tensor<14xf32>
    return %7 : tensor<14xf32>
  }
  func.func private @_pad_1(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [13:14] : (tensor<14xf32>) -> tensor<1xf32>
    %2 = call @_flip_2(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [11], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.add %0, %3 : tensor<13xf32>
    %5 = stablehlo.slice %4 [0:1] : (tensor<13xf32>) -> tensor<1xf32>
    %6 = stablehlo.slice %4 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %7 = call @_flip_2(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [1], high = [10], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.add %6, %8 : tensor<12xf32>
    return %9 : tensor<12xf32>
  }
  func.func private @_flip_2(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
