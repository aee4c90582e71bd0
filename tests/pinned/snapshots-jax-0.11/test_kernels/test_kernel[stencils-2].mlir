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
      %20 = func.call @_pad(%iterArg_4) : (tensor<12xf32>) -> tensor<14xf32>
      %21 = func.call @diff(%20) : (tensor<14xf32>) -> tensor<12xf32>
      %22 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<12xf32>
      %23 = stablehlo.multiply %22, %iterArg_4 : tensor<12xf32>
      %24 = stablehlo.subtract %23, %iterArg_4 : tensor<12xf32>
      %cst_5 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %26 = stablehlo.multiply %25, %21 : tensor<12xf32>
      %27 = stablehlo.subtract %24, %26 : tensor<12xf32>
      %28 = func.call @_pad(%27) : (tensor<12xf32>) -> tensor<14xf32>
      %29 = func.call @diff(%28) : (tensor<14xf32>) -> tensor<12xf32>
      %cst_6 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<12xf32>
      %32 = stablehlo.add %iterArg_4, %31 : tensor<12xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg, %c_7 : tensor<i32>
      stablehlo.return %33, %32 : tensor<i32>, tensor<12xf32>
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
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_18 = %arg0, %iterArg_19 = %0) : tensor<i32>, tensor<12xf32>, tensor<3x12xf32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %59 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %59 : tensor<i1>
    } do {
      %59 = func.call @_pad(%iterArg_18) : (tensor<12xf32>) -> tensor<14xf32>
      %60 = func.call @diff(%59) : (tensor<14xf32>) -> tensor<12xf32>
      %61 = stablehlo.multiply %iterArg_18, %iterArg_18 : tensor<12xf32>
      %62 = stablehlo.multiply %61, %iterArg_18 : tensor<12xf32>
      %63 = stablehlo.multiply %iterArg_18, %iterArg_18 : tensor<12xf32>
      %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %65 = stablehlo.multiply %64, %63 : tensor<12xf32>
      %66 = stablehlo.subtract %62, %iterArg_18 : tensor<12xf32>
      %cst_21 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %68 = stablehlo.multiply %67, %60 : tensor<12xf32>
      %69 = stablehlo.subtract %66, %68 : tensor<12xf32>
      %70 = func.call @_pad(%69) : (tensor<12xf32>) -> tensor<14xf32>
      %71 = func.call @diff(%70) : (tensor<14xf32>) -> tensor<12xf32>
      %cst_22 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<12xf32>
      %74 = stablehlo.add %iterArg_18, %73 : tensor<12xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_19, %65, %iterArg) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %76, %74, %75 : tensor<i32>, tensor<12xf32>, tensor<3x12xf32>
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
    %20 = stablehlo.add %19, %18 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %22 = stablehlo.subtract %21, %18 : tensor<12xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %25 = stablehlo.add %24, %18 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<12xf32>
    %28 = stablehlo.multiply %5, %27 : tensor<12xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %33 = stablehlo.add %29, %32 : tensor<12xf32>
    %34 = stablehlo.sqrt %33 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %36 = stablehlo.divide %35, %34 : tensor<12xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<12xf32>
    %39 = stablehlo.multiply %38, %31 : tensor<12xf32>
    %40 = stablehlo.multiply %5, %39 : tensor<12xf32>
    %41 = stablehlo.multiply %39, %27 : tensor<12xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %43 = stablehlo.multiply %42, %40 : tensor<12xf32>
    %44 = stablehlo.multiply %43, %23 : tensor<12xf32>
    %cst_14 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<12xf32>
    %47 = stablehlo.add %41, %46 : tensor<12xf32>
    %cst_15 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<12xf32>
    %50 = stablehlo.multiply %49, %12 : tensor<12xf32>
    %51 = stablehlo.add %47, %50 : tensor<12xf32>
    %52 = stablehlo.divide %51, %7 : tensor<12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %54 = stablehlo.select %4, %53, %52 : tensor<12xi1>, tensor<12xf32>
    %55 = stablehlo.select %4, %52, %53 : tensor<12xi1>, tensor<12xf32>
    %56 = stablehlo.negate %54 : tensor<12xf32>
    %57 = stablehlo.add %55, %56 : tensor<12xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %58:3 = stablehlo.while(%iterArg = %1#2, %iterArg_18 = %c_17, %iterArg_19 = %57) : tensor<3x12xf32>, tensor<i32>, tensor<12xf32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %59 = stablehlo.compare LT, %iterArg_18, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %59 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %59 = stablehlo.subtract %c_20, %iterArg_18 : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.subtract %59, %c_21 : tensor<i32>
      %61 = func.call @dynamic_index_in_dim(%iterArg, %60) : (tensor<3x12xf32>, tensor<i32>) -> tensor<12xf32>
      %cst_22 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %63 = stablehlo.multiply %62, %iterArg_19 : tensor<12xf32>
      %64 = func.call @diff_0(%63) : (tensor<12xf32>) -> tensor<14xf32>
      %65 = func.call @_pad_1(%64) : (tensor<14xf32>) -> tensor<12xf32>
      %66 = stablehlo.negate %65 : tensor<12xf32>
      %cst_23 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<12xf32>
      %69 = stablehlo.negate %65 : tensor<12xf32>
      %70 = stablehlo.add %iterArg_19, %69 : tensor<12xf32>
      %71 = stablehlo.multiply %65, %61 : tensor<12xf32>
      %72 = stablehlo.add %70, %71 : tensor<12xf32>
      %73 = func.call @diff_0(%68) : (tensor<12xf32>) -> tensor<14xf32>
      %74 = func.call @_pad_1(%73) : (tensor<14xf32>) -> tensor<12xf32>
      %75 = stablehlo.add %72, %74 : tensor<12xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_18, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %76, %75 : tensor<3x12xf32>, tensor<i32>, tensor<12xf32>
    }
    return %58#2 : tensor<12xf32>
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
