// import jax
// import jax.numpy as jnp
//
//
// def lap(f):
//     return jnp.diff(jnp.pad(f, 1, mode="reflect"), n=2)
//
//
// def cahn_hilliard_kernel(field):
//     def loop_body(carry, _):
//         bend = lap(carry)
//         reaction = carry**3 - carry
//         chem = reaction - 0.64 * bend
//         return carry + 0.054 * lap(chem), None
//
//     cur, _ = jax.lax.scan(loop_body, field, None, length=3)
//     log_value = jnp.log1p(jnp.abs(cur))
//     compressed = jax.nn.gelu(log_value)
//     return jnp.sqrt(compressed**2 + 0.56)
//
//   field: float32[12] in [-1, 1]
// -----
// forward, cpu
module @jit_cahn_hilliard_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>) -> (tensor<12xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = stablehlo.while(%iterArg = %c, %iterArg_4 = %arg0) : tensor<i32>, tensor<12xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @closed_call(%iterArg_4) : (tensor<12xf32>) -> tensor<12xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg, %c_5 : tensor<i32>
      stablehlo.return %21, %20 : tensor<i32>, tensor<12xf32>
    }
    %1 = stablehlo.abs %0#1 : tensor<12xf32>
    %2 = stablehlo.log_plus_one %1 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<12xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<12xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<12xf32>
    %7 = stablehlo.add %2, %6 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<12xf32>
    %10 = stablehlo.tanh %9 : tensor<12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %12 = stablehlo.add %11, %10 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<12xf32>
    %15 = stablehlo.multiply %2, %14 : tensor<12xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %18 = stablehlo.add %16, %17 : tensor<12xf32>
    %19 = stablehlo.sqrt %18 : tensor<12xf32>
    return %19 : tensor<12xf32>
  }
  func.func private @closed_call(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @_pad(%arg0) : (tensor<12xf32>) -> tensor<14xf32>
    %1 = call @diff(%0) : (tensor<14xf32>) -> tensor<12xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf32>
    %4 = stablehlo.subtract %3, %arg0 : tensor<12xf32>
    %cst = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<12xf32>
    %7 = stablehlo.subtract %4, %6 : tensor<12xf32>
    %8 = call @_pad(%7) : (tensor<12xf32>) -> tensor<14xf32>
    %9 = call @diff(%8) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_0 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<12xf32>
    %12 = stablehlo.add %arg0, %11 : tensor<12xf32>
    return %12 : tensor<12xf32>
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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_17 = %arg0, %iterArg_18 = %0) : tensor<i32>, tensor<12xf32>, tensor<3x12xf32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %58:2 = func.call @closed_call(%iterArg_17) : (tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>)
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_18, %58#1, %iterArg) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.add %iterArg, %c_19 : tensor<i32>
      stablehlo.return %60, %58#0, %59 : tensor<i32>, tensor<12xf32>, tensor<3x12xf32>
    }
    %2 = stablehlo.abs %1#1 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %4 = stablehlo.compare GE, %1#1, %3, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %5 = stablehlo.log_plus_one %2 : tensor<12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %7 = stablehlo.add %2, %6 : tensor<12xf32>
    %8 = stablehlo.multiply %5, %5 : tensor<12xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<12xf32>
    %10 = stablehlo.multiply %5, %5 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.multiply %13, %9 : tensor<12xf32>
    %15 = stablehlo.add %5, %14 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<12xf32>
    %18 = stablehlo.tanh %17 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %22 = stablehlo.add %21, %18 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<12xf32>
    %25 = stablehlo.multiply %5, %24 : tensor<12xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %30 = stablehlo.add %26, %29 : tensor<12xf32>
    %31 = stablehlo.sqrt %30 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %33 = stablehlo.divide %32, %31 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<12xf32>
    %36 = stablehlo.multiply %35, %28 : tensor<12xf32>
    %37 = stablehlo.multiply %5, %36 : tensor<12xf32>
    %38 = stablehlo.multiply %36, %24 : tensor<12xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %40 = stablehlo.multiply %39, %37 : tensor<12xf32>
    %41 = stablehlo.multiply %40, %20 : tensor<12xf32>
    %42 = stablehlo.multiply %41, %18 : tensor<12xf32>
    %43 = stablehlo.add %41, %42 : tensor<12xf32>
    %cst_13 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<12xf32>
    %46 = stablehlo.add %38, %45 : tensor<12xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<12xf32>
    %49 = stablehlo.multiply %48, %12 : tensor<12xf32>
    %50 = stablehlo.add %46, %49 : tensor<12xf32>
    %51 = stablehlo.divide %50, %7 : tensor<12xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %53 = stablehlo.select %4, %52, %51 : tensor<12xi1>, tensor<12xf32>
    %54 = stablehlo.select %4, %51, %52 : tensor<12xi1>, tensor<12xf32>
    %55 = stablehlo.negate %53 : tensor<12xf32>
    %56 = stablehlo.add %54, %55 : tensor<12xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %57:3 = stablehlo.while(%iterArg = %1#2, %iterArg_17 = %c_16, %iterArg_18 = %56) : tensor<3x12xf32>, tensor<i32>, tensor<12xf32>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg_17, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<3> : tensor<i32>
      %58 = stablehlo.subtract %c_19, %iterArg_17 : tensor<i32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.subtract %58, %c_20 : tensor<i32>
      %60 = func.call @dynamic_index_in_dim(%iterArg, %59) : (tensor<3x12xf32>, tensor<i32>) -> tensor<12xf32>
      %61 = func.call @closed_call_0(%iterArg_18, %60) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_17, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %62, %61 : tensor<3x12xf32>, tensor<i32>, tensor<12xf32>
    }
    return %57#2 : tensor<12xf32>
  }
  func.func private @closed_call(%arg0: tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>) {
    %0 = call @_pad(%arg0) : (tensor<12xf32>) -> tensor<14xf32>
    %1 = call @diff(%0) : (tensor<14xf32>) -> tensor<12xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf32>
    %4 = stablehlo.multiply %arg0, %arg0 : tensor<12xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<12xf32>
    %7 = stablehlo.subtract %3, %arg0 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<12xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<12xf32>
    %11 = call @_pad(%10) : (tensor<12xf32>) -> tensor<14xf32>
    %12 = call @diff(%11) : (tensor<14xf32>) -> tensor<12xf32>
    %cst_1 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<12xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<12xf32>
    return %15, %6 : tensor<12xf32>, tensor<12xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<i32>) -> tensor<3x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x12xf32>, tensor<1x12xf32>, tensor<i32>, tensor<i32>) -> tensor<3x12xf32>
    return %1 : tensor<3x12xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x12xf32>, %arg1: tensor<i32>) -> tensor<12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 12] : (tensor<3x12xf32>, tensor<i32>, tensor<i32>) -> tensor<1x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x12xf32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<5.400000e-02> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<12xf32>
    %2 = call @diff_1(%1) : (tensor<12xf32>) -> tensor<14xf32>
    %3 = call @_pad_2(%2) : (tensor<14xf32>) -> tensor<12xf32>
    %4 = stablehlo.negate %3 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<12xf32>
    %7 = stablehlo.negate %3 : tensor<12xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<12xf32>
    %9 = stablehlo.multiply %3, %arg1 : tensor<12xf32>
    %10 = stablehlo.add %8, %9 : tensor<12xf32>
    %11 = call @diff_1(%6) : (tensor<12xf32>) -> tensor<14xf32>
    %12 = call @_pad_2(%11) : (tensor<14xf32>) -> tensor<12xf32>
    %13 = stablehlo.add %10, %12 : tensor<12xf32>
    return %13 : tensor<12xf32>
  }
  func.func private @diff_1(%arg0: tensor<12xf32>) -> tensor<14xf32> {
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
  func.func private @_pad_2(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [13:14] : (tensor<14xf32>) -> tensor<1xf32>
    %2 = call @_flip_3(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [11], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.add %0, %3 : tensor<13xf32>
    %5 = stablehlo.slice %4 [0:1] : (tensor<13xf32>) -> tensor<1xf32>
    %6 = stablehlo.slice %4 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %7 = call @_flip_3(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [1], high = [10], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.add %6, %8 : tensor<12xf32>
    return %9 : tensor<12xf32>
  }
  func.func private @_flip_3(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
