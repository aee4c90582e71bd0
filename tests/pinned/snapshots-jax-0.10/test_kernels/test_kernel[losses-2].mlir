// import jax
// import jax.numpy as jnp
//
//
// def info_nce(image_emb):
//     deviation = 1.93 / (0.9 + image_emb**2) - 1.2
//     za = deviation / jnp.sqrt(jnp.sum(deviation**2, axis=-1, keepdims=True) + 0.6)
//     logits_aa = za @ za.T / 1.0
//     eye = jnp.eye(5, dtype=bool)
//     off_diag = jnp.where(eye, -50.0, logits_aa)
//     partner = jnp.roll(jnp.arange(5), 2)
//     onehot = jax.nn.one_hot(partner, 5, dtype=logits_aa.dtype)
//     pos = jnp.sum(onehot * logits_aa, axis=-1)
//     item_loss = jax.nn.logsumexp(off_diag, axis=-1) - pos
//     mean_loss = item_loss.mean(axis=-1)
//     return mean_loss
//
//   image_emb: float32[5, 3] in [-3, 3]
// -----
// forward, cpu
module @jit_info_nce attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<1.930000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %4 = stablehlo.divide %3, %2 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %11 = stablehlo.add %9, %10 : tensor<5x1xf32>
    %12 = stablehlo.sqrt %11 : tensor<5x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %14 = stablehlo.divide %6, %13 : tensor<5x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %16 = stablehlo.dot_general %14, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x5xf32>) -> tensor<5x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %18 = stablehlo.divide %16, %17 : tensor<5x5xf32>
    %19 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %20 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %22 = stablehlo.add %19, %21 : tensor<5x5xi32>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %cst_5 = stablehlo.constant dense<-5.000000e+01> : tensor<f32>
    %24 = call @_where(%23, %cst_5, %18) : (tensor<5x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %25 = stablehlo.iota dim = 0 : tensor<5xi32>
    %26 = call @_roll_static(%25) : (tensor<5xi32>) -> tensor<5xi32>
    %27 = call @_one_hot(%26) : (tensor<5xi32>) -> tensor<5x5xf32>
    %28 = stablehlo.multiply %27, %18 : tensor<5x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.maximum %31, %30 : tensor<5xf32>
    %33 = stablehlo.is_finite %32 : (tensor<5xf32>) -> tensor<5xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.select %33, %32, %34 : tensor<5xi1>, tensor<5xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %38 = stablehlo.subtract %24, %37 : tensor<5x5xf32>
    %39 = stablehlo.exponential %38 : tensor<5x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.abs %40 : tensor<5xf32>
    %42 = stablehlo.log %41 : tensor<5xf32>
    %43 = stablehlo.add %42, %35 : tensor<5xf32>
    %44 = stablehlo.subtract %43, %29 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %46 = stablehlo.divide %45, %cst_12 : tensor<f32>
    return %46 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2 : tensor<5x5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xi32>) -> tensor<5xi32> {
    %0 = stablehlo.slice %arg0 [3:5] : (tensor<5xi32>) -> tensor<2xi32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<5xi32>) -> tensor<3xi32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xi32>, tensor<3xi32>) -> tensor<5xi32>
    return %2 : tensor<5xi32>
  }
  func.func private @_one_hot(%arg0: tensor<5xi32>) -> tensor<5x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x5xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x5xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<5x5xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %5 = stablehlo.convert %4 : (tensor<5x5xi1>) -> tensor<5x5xf32>
    return %5 : tensor<5x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<1.930000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %6 = stablehlo.divide %5, %4 : tensor<5x3xf32>
    %7 = stablehlo.multiply %4, %4 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %9 = stablehlo.divide %8, %7 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %11 = stablehlo.subtract %6, %10 : tensor<5x3xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<5x1xf32>
    %19 = stablehlo.sqrt %18 : tensor<5x1xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %21 = stablehlo.divide %20, %19 : tensor<5x1xf32>
    %22 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %23 = stablehlo.divide %11, %22 : tensor<5x3xf32>
    %24 = stablehlo.multiply %19, %19 : tensor<5x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %26 = stablehlo.divide %25, %24 : tensor<5x1xf32>
    %27 = stablehlo.transpose %23, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %28 = stablehlo.dot_general %23, %27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x5xf32>) -> tensor<5x5xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %30 = stablehlo.divide %28, %29 : tensor<5x5xf32>
    %31 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %32 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %34 = stablehlo.add %31, %33 : tensor<5x5xi32>
    %35 = stablehlo.compare EQ, %34, %32, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %cst_10 = stablehlo.constant dense<-5.000000e+01> : tensor<f32>
    %36 = call @_where(%35, %cst_10, %30) : (tensor<5x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %37 = stablehlo.iota dim = 0 : tensor<5xi32>
    %38 = call @_roll_static(%37) : (tensor<5xi32>) -> tensor<5xi32>
    %39 = call @_one_hot(%38) : (tensor<5xi32>) -> tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.reduce(%36 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<5xf32>
    %43 = stablehlo.is_finite %42 : (tensor<5xf32>) -> tensor<5xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %45 = stablehlo.select %43, %42, %44 : tensor<5xi1>, tensor<5xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %48 = stablehlo.subtract %36, %47 : tensor<5x5xf32>
    %49 = stablehlo.exponential %48 : tensor<5x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.abs %50 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %53 = stablehlo.compare GE, %50, %52, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.negate %55 : tensor<5xf32>
    %57 = stablehlo.divide %55, %51 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.select %53, %58, %57 : tensor<5xi1>, tensor<5xf32>
    %60 = stablehlo.select %53, %57, %58 : tensor<5xi1>, tensor<5xf32>
    %61 = stablehlo.negate %59 : tensor<5xf32>
    %62 = stablehlo.add %60, %61 : tensor<5xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %64 = stablehlo.multiply %63, %49 : tensor<5x5xf32>
    %65 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %66 = stablehlo.multiply %39, %65 : tensor<5x5xf32>
    %67 = call @_where_0(%35, %64) : (tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %68 = stablehlo.add %66, %67 : tensor<5x5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %70 = stablehlo.divide %68, %69 : tensor<5x5xf32>
    %71 = stablehlo.dot_general %70, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %73 = stablehlo.dot_general %70, %27, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<3x5xf32>) -> tensor<5x3xf32>
    %74 = stablehlo.transpose %72, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %75 = stablehlo.add %73, %74 : tensor<5x3xf32>
    %76 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<5x3xf32>
    %78 = stablehlo.multiply %77, %11 : tensor<5x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %80 = stablehlo.reshape %79 : (tensor<5xf32>) -> tensor<5x1xf32>
    %81 = stablehlo.negate %80 : tensor<5x1xf32>
    %82 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %83 = stablehlo.divide %75, %82 : tensor<5x3xf32>
    %84 = stablehlo.multiply %81, %21 : tensor<5x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %87 = stablehlo.multiply %86, %14 : tensor<5x3xf32>
    %88 = stablehlo.add %83, %87 : tensor<5x3xf32>
    %89 = stablehlo.multiply %88, %9 : tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<1.930000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %91 = stablehlo.multiply %89, %90 : tensor<5x3xf32>
    %92 = stablehlo.negate %91 : tensor<5x3xf32>
    %93 = stablehlo.multiply %92, %2 : tensor<5x3xf32>
    return %93 : tensor<5x3xf32>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2 : tensor<5x5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xi32>) -> tensor<5xi32> {
    %0 = stablehlo.slice %arg0 [3:5] : (tensor<5xi32>) -> tensor<2xi32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<5xi32>) -> tensor<3xi32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xi32>, tensor<3xi32>) -> tensor<5xi32>
    return %2 : tensor<5xi32>
  }
  func.func private @_one_hot(%arg0: tensor<5xi32>) -> tensor<5x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x5xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x5xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<5x5xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %5 = stablehlo.convert %4 : (tensor<5x5xi1>) -> tensor<5x5xf32>
    return %5 : tensor<5x5xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
