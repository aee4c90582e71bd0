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
      %c_5 = stablehlo.constant dense<0> : tensor<i32>
      %20 = func.call @_pad(%iterArg_4, %c_5) : (tensor<12xf32>, tensor<i32>) -> tensor<14xf32>
      %21 = func.call @diff(%20) : (tensor<14xf32>) -> tensor<12xf32>
      %22 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<12xf32>
      %23 = stablehlo.multiply %22, %iterArg_4 : tensor<12xf32>
      %24 = stablehlo.subtract %23, %iterArg_4 : tensor<12xf32>
      %cst_6 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %26 = stablehlo.multiply %25, %21 : tensor<12xf32>
      %27 = stablehlo.subtract %24, %26 : tensor<12xf32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %28 = func.call @_pad(%27, %c_7) : (tensor<12xf32>, tensor<i32>) -> tensor<14xf32>
      %29 = func.call @diff(%28) : (tensor<14xf32>) -> tensor<12xf32>
      %cst_8 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<12xf32>
      %32 = stablehlo.add %iterArg_4, %31 : tensor<12xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg, %c_9 : tensor<i32>
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
  func.func private @_pad(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<14xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<12xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:2] : (tensor<12xf32>) -> tensor<1xf32>
    %2 = call @_flip(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %3 = stablehlo.concatenate %2, %arg0, dim = 0 : (tensor<1xf32>, tensor<12xf32>) -> tensor<13xf32>
    %4 = stablehlo.slice %3 [12:13] : (tensor<13xf32>) -> tensor<1xf32>
    %5 = stablehlo.slice %3 [11:12] : (tensor<13xf32>) -> tensor<1xf32>
    %6 = call @_flip(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %7 = stablehlo.concatenate %3, %6, dim = 0 : (tensor<13xf32>, tensor<1xf32>) -> tensor<14xf32>
    return %7 : tensor<14xf32>
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
    call @_pad() : () -> ()
    call @diff() : () -> ()
    call @_pad() : () -> ()
    call @diff() : () -> ()
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_19 = %arg0, %iterArg_20 = %0) : tensor<i32>, tensor<12xf32>, tensor<3x12xf32>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %60 = stablehlo.compare LT, %iterArg, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %60 : tensor<i1>
    } do {
      %60 = func.call @_pad_0(%iterArg_19) : (tensor<12xf32>) -> tensor<14xf32>
      %61 = func.call @diff_2(%60) : (tensor<14xf32>) -> tensor<12xf32>
      %62 = stablehlo.multiply %iterArg_19, %iterArg_19 : tensor<12xf32>
      %63 = stablehlo.multiply %62, %iterArg_19 : tensor<12xf32>
      %64 = stablehlo.multiply %iterArg_19, %iterArg_19 : tensor<12xf32>
      %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<12xf32>
      %67 = stablehlo.subtract %63, %iterArg_19 : tensor<12xf32>
      %cst_22 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %69 = stablehlo.multiply %68, %61 : tensor<12xf32>
      %70 = stablehlo.subtract %67, %69 : tensor<12xf32>
      %71 = func.call @_pad_0(%70) : (tensor<12xf32>) -> tensor<14xf32>
      %72 = func.call @diff_2(%71) : (tensor<14xf32>) -> tensor<12xf32>
      %cst_23 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %74 = stablehlo.multiply %73, %72 : tensor<12xf32>
      %75 = stablehlo.add %iterArg_19, %74 : tensor<12xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_20, %66, %iterArg) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.add %iterArg, %c_24 : tensor<i32>
      stablehlo.return %77, %75, %76 : tensor<i32>, tensor<12xf32>, tensor<3x12xf32>
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
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%34 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<12xf32>
    %40 = stablehlo.multiply %39, %31 : tensor<12xf32>
    %41 = stablehlo.multiply %5, %40 : tensor<12xf32>
    %42 = stablehlo.multiply %40, %27 : tensor<12xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %44 = stablehlo.multiply %43, %41 : tensor<12xf32>
    %45 = stablehlo.multiply %44, %23 : tensor<12xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<12xf32>
    %48 = stablehlo.add %42, %47 : tensor<12xf32>
    %cst_16 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<12xf32>
    %51 = stablehlo.multiply %50, %12 : tensor<12xf32>
    %52 = stablehlo.add %48, %51 : tensor<12xf32>
    %53 = stablehlo.divide %52, %7 : tensor<12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %55 = stablehlo.select %4, %54, %53 : tensor<12xi1>, tensor<12xf32>
    %56 = stablehlo.select %4, %53, %54 : tensor<12xi1>, tensor<12xf32>
    %57 = stablehlo.negate %55 : tensor<12xf32>
    %58 = stablehlo.add %56, %57 : tensor<12xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %59:3 = stablehlo.while(%iterArg = %1#2, %iterArg_19 = %c_18, %iterArg_20 = %58) : tensor<3x12xf32>, tensor<i32>, tensor<12xf32>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %60 = stablehlo.compare LT, %iterArg_19, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %60 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %60 = stablehlo.subtract %c_21, %iterArg_19 : tensor<i32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.subtract %60, %c_22 : tensor<i32>
      %62 = func.call @dynamic_index_in_dim(%iterArg, %61) : (tensor<3x12xf32>, tensor<i32>) -> tensor<12xf32>
      %cst_23 = stablehlo.constant dense<5.400000e-02> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %64 = stablehlo.multiply %63, %iterArg_20 : tensor<12xf32>
      %65 = func.call @diff_3(%64) : (tensor<12xf32>) -> tensor<14xf32>
      %66 = func.call @_pad_4(%65) : (tensor<14xf32>) -> tensor<12xf32>
      %67 = stablehlo.negate %66 : tensor<12xf32>
      %cst_24 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %69 = stablehlo.multiply %68, %67 : tensor<12xf32>
      %70 = stablehlo.negate %66 : tensor<12xf32>
      %71 = stablehlo.add %iterArg_20, %70 : tensor<12xf32>
      %72 = stablehlo.multiply %66, %62 : tensor<12xf32>
      %73 = stablehlo.add %71, %72 : tensor<12xf32>
      %74 = func.call @diff_3(%69) : (tensor<12xf32>) -> tensor<14xf32>
      %75 = func.call @_pad_4(%74) : (tensor<14xf32>) -> tensor<12xf32>
      %76 = stablehlo.add %73, %75 : tensor<12xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.add %iterArg_19, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %77, %76 : tensor<3x12xf32>, tensor<i32>, tensor<12xf32>
    }
    return %59#2 : tensor<12xf32>
  }
  func.func private @_pad() {
    call @_flip() : () -> ()
    call @_flip() : () -> ()
    return
  }
  func.func private @_flip() {
    return
  }
  func.func private @diff() {
    return
  }
  func.func private @_pad_0(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<12xf32>) -> tensor<1xf32>
    %1 = call @_flip_1(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<12xf32>) -> tensor<13xf32>
    %3 = stablehlo.slice %2 [11:12] : (tensor<13xf32>) -> tensor<1xf32>
    %4 = call @_flip_1(%3) : (tensor<1xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<13xf32>, tensor<1xf32>) -> tensor<14xf32>
    return %5 : tensor<14xf32>
  }
  func.func private @_flip_1(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
  func.func private @diff_2(%arg0: tensor<14xf32>) -> tensor<12xf32> {
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
  func.func private @diff_3(%arg0: tensor<12xf32>) -> tensor<14xf32> {
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
  func.func private @_pad_4(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [13:14] : (tensor<14xf32>) -> tensor<1xf32>
    %2 = call @_flip_5(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [11], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.add %0, %3 : tensor<13xf32>
    %5 = stablehlo.slice %4 [0:1] : (tensor<13xf32>) -> tensor<1xf32>
    %6 = stablehlo.slice %4 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %7 = call @_flip_5(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [1], high = [10], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.add %6, %8 : tensor<12xf32>
    return %9 : tensor<12xf32>
  }
  func.func private @_flip_5(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
