// import jax
// import jax.numpy as jnp
//
//
// def compute_normalized_innovation(
//     mean_prior: jax.Array,
//     measurement: jax.Array,
//     var_x: jax.Array,
//     var_z: jax.Array,
//     a: jax.Array,
//     process_var: jax.Array,
// ):
//     prior = mean_prior - a * mean_prior**3
//     prior_var = var_x + process_var
//     gain = prior_var / (prior_var + var_z)
//     innovation = measurement - prior
//     x_new = prior + gain * innovation
//     res = innovation / jnp.sqrt(prior_var + var_z)
//     return res, x_new
//
//   mean_prior: float32[] in [-1.5, 1.5]
//   measurement: float32[] in [-0.8, 0.8]
//   var_x: float32[] in [0.3, 1.5]
//   var_z: float32[] in [0.3, 1.2]
//   a: float32[] in [0.5, 1]
//   process_var: float32[] in [0.05, 0.4]
// -----
// forward, cpu
module @jit_compute_normalized_innovation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %2 = stablehlo.multiply %arg4, %1 : tensor<f32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<f32>
    %4 = stablehlo.add %arg2, %arg5 : tensor<f32>
    %5 = stablehlo.add %4, %arg3 : tensor<f32>
    %6 = stablehlo.divide %4, %5 : tensor<f32>
    %7 = stablehlo.subtract %arg1, %3 : tensor<f32>
    %8 = stablehlo.multiply %6, %7 : tensor<f32>
    %9 = stablehlo.add %3, %8 : tensor<f32>
    %10 = stablehlo.add %4, %arg3 : tensor<f32>
    %11 = stablehlo.sqrt %10 : tensor<f32>
    %12 = stablehlo.divide %7, %11 : tensor<f32>
    return %12, %9 : tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg4, %1 : tensor<f32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<f32>
    %6 = stablehlo.add %arg2, %arg5 : tensor<f32>
    %7 = stablehlo.add %6, %arg3 : tensor<f32>
    %8 = stablehlo.divide %6, %7 : tensor<f32>
    %9 = stablehlo.multiply %7, %7 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %cst_0, %9 : tensor<f32>
    %11 = stablehlo.subtract %arg1, %5 : tensor<f32>
    %12 = stablehlo.add %6, %arg3 : tensor<f32>
    %13 = stablehlo.sqrt %12 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.divide %cst_1, %13 : tensor<f32>
    %15 = stablehlo.multiply %13, %13 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %15 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_3, %16 : tensor<f32>
    %18 = stablehlo.multiply %17, %11 : tensor<f32>
    %19 = stablehlo.negate %18 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_4, %13 : tensor<f32>
    %21 = stablehlo.multiply %19, %14 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %8, %cst_5 : tensor<f32>
    %23 = stablehlo.add %20, %22 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_6, %11 : tensor<f32>
    %25 = stablehlo.negate %23 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.add %cst_7, %25 : tensor<f32>
    %27 = stablehlo.multiply %24, %10 : tensor<f32>
    %28 = stablehlo.multiply %27, %6 : tensor<f32>
    %29 = stablehlo.negate %28 : tensor<f32>
    %30 = stablehlo.divide %24, %7 : tensor<f32>
    %31 = stablehlo.add %21, %30 : tensor<f32>
    %32 = stablehlo.add %31, %29 : tensor<f32>
    %33 = stablehlo.add %21, %29 : tensor<f32>
    %34 = stablehlo.negate %26 : tensor<f32>
    %35 = stablehlo.multiply %arg4, %34 : tensor<f32>
    %36 = stablehlo.multiply %34, %1 : tensor<f32>
    %37 = stablehlo.multiply %35, %3 : tensor<f32>
    %38 = stablehlo.add %26, %37 : tensor<f32>
    return %38, %23, %32, %33, %36, %32 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
