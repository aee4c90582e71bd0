// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def bistable_cable_newton_krylov(initial, conductance, kappa):
//     def bistable_cable_rhs(field):
//         lap = jnp.roll(field, 1) - 2 * field + jnp.roll(field, -1)
//         return kappa * lap + 0.1 * conductance * field * (1 - field) * (field - 0.25)
//
//     def implicit_step(u_prev, _):
//         known = u_prev + 0.5 * bistable_cable_rhs(u_prev)
//
//         def residual(u_try):
//             return u_try - known - 0.5 * bistable_cable_rhs(u_try)
//
//         def cond_fn(val):
//             return (val["move_norm"] > 1e-6) & (val["newton_it"] < 10)
//
//         def iteration(val):
//             f_u, linearized = jax.linearize(residual, val["iterate"])
//             target = -f_u
//
//             def not_done(carry):
//                 return (carry["rs"] > 1e-10) & (carry["inner_k"] < 20)
//
//             def one_step(carry):
//                 ap = linearized(carry["p"])
//                 alpha = carry["rs"] / jnp.vdot(carry["p"], ap)
//                 res_new = carry["rest"] - alpha * ap
//                 rs_new = jnp.vdot(res_new, res_new)
//                 return {
//                     "x": carry["x"] + alpha * carry["p"],
//                     "rest": res_new,
//                     "p": res_new + rs_new / carry["rs"] * carry["p"],
//                     "rs": rs_new,
//                     "inner_k": carry["inner_k"] + 1,
//                 }
//
//             found = lax.while_loop(
//                 not_done,
//                 one_step,
//                 {
//                     "x": jnp.zeros_like(target),
//                     "rest": target,
//                     "p": target,
//                     "rs": jnp.vdot(target, target),
//                     "inner_k": 0,
//                 },
//             )
//             return {
//                 "iterate": val["iterate"] + found["x"],
//                 "move_norm": jnp.max(jnp.abs(found["x"])),
//                 "newton_it": val["newton_it"] + 1,
//             }
//
//         last = lax.while_loop(
//             cond_fn,
//             iteration,
//             {
//                 "iterate": u_prev,
//                 "move_norm": jnp.array(jnp.inf, initial.dtype),
//                 "newton_it": 0,
//             },
//         )
//         return last["iterate"], jnp.mean(last["iterate"])
//
//     last_u, trace = lax.scan(implicit_step, initial, length=3)
//     return last_u, trace
//
//   initial: float32[8] in [0, 1]
//   conductance: float32[] in [0.2, 1]
//   kappa: float32[] in [0.1, 1]
// -----
// forward, cpu
module @jit_bistable_cable_newton_krylov attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<3xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @_roll_static(%iterArg_2) : (tensor<8xf32>) -> tensor<8xf32>
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %3 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %4 = stablehlo.multiply %3, %iterArg_2 : tensor<8xf32>
      %5 = stablehlo.subtract %2, %4 : tensor<8xf32>
      %6 = func.call @_roll_static_0(%iterArg_2) : (tensor<8xf32>) -> tensor<8xf32>
      %7 = stablehlo.add %5, %6 : tensor<8xf32>
      %8 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %9 = stablehlo.multiply %8, %7 : tensor<8xf32>
      %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %10 = stablehlo.multiply %cst_5, %iterArg_0 : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %12 = stablehlo.multiply %11, %iterArg_2 : tensor<8xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %14 = stablehlo.subtract %13, %iterArg_2 : tensor<8xf32>
      %15 = stablehlo.multiply %12, %14 : tensor<8xf32>
      %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %17 = stablehlo.subtract %iterArg_2, %16 : tensor<8xf32>
      %18 = stablehlo.multiply %15, %17 : tensor<8xf32>
      %19 = stablehlo.add %9, %18 : tensor<8xf32>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<8xf32>
      %22 = stablehlo.add %iterArg_2, %21 : tensor<8xf32>
      %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %23:6 = stablehlo.while(%iterArg_14 = %22, %iterArg_15 = %iterArg, %iterArg_16 = %iterArg_0, %iterArg_17 = %iterArg_2, %iterArg_18 = %cst_9, %iterArg_19 = %c_10) : tensor<8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<f32>, tensor<i32>
      cond {
        %cst_20 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %28 = stablehlo.compare GT, %iterArg_18, %cst_20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_21 = stablehlo.constant dense<10> : tensor<i32>
        %29 = stablehlo.compare LT, %iterArg_19, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_22 = stablehlo.constant dense<false> : tensor<i1>
        %30 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<i1>
        %31 = stablehlo.compare NE, %29, %30, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %32 = stablehlo.convert %31 : tensor<i1>
        %33 = stablehlo.and %28, %32 : tensor<i1>
        stablehlo.return %33 : tensor<i1>
      } do {
        %28 = stablehlo.subtract %iterArg_17, %iterArg_14 : tensor<8xf32>
        %29 = func.call @_roll_static_1(%iterArg_17) : (tensor<8xf32>) -> tensor<8xf32>
        %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %30 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %31 = stablehlo.multiply %30, %iterArg_17 : tensor<8xf32>
        %32 = stablehlo.subtract %29, %31 : tensor<8xf32>
        %33 = func.call @_roll_static_2(%iterArg_17) : (tensor<8xf32>) -> tensor<8xf32>
        %34 = stablehlo.add %32, %33 : tensor<8xf32>
        %35 = stablehlo.broadcast_in_dim %iterArg_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %36 = stablehlo.multiply %35, %34 : tensor<8xf32>
        %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %37 = stablehlo.multiply %cst_21, %iterArg_16 : tensor<f32>
        %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %39 = stablehlo.multiply %38, %iterArg_17 : tensor<8xf32>
        %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %40 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %41 = stablehlo.subtract %40, %iterArg_17 : tensor<8xf32>
        %42 = stablehlo.multiply %39, %41 : tensor<8xf32>
        %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
        %43 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %44 = stablehlo.subtract %iterArg_17, %43 : tensor<8xf32>
        %45 = stablehlo.multiply %42, %44 : tensor<8xf32>
        %46 = stablehlo.add %36, %45 : tensor<8xf32>
        %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %47 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %48 = stablehlo.multiply %47, %46 : tensor<8xf32>
        %49 = stablehlo.subtract %28, %48 : tensor<8xf32>
        %50 = stablehlo.negate %49 : tensor<8xf32>
        %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %51 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %52 = stablehlo.dot_general %50, %50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
        %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %c_28 = stablehlo.constant dense<0> : tensor<i32>
        %53:13 = stablehlo.while(%iterArg_31 = %cst_26, %iterArg_32 = %iterArg_15, %iterArg_33 = %37, %iterArg_34 = %41, %iterArg_35 = %39, %iterArg_36 = %44, %iterArg_37 = %42, %iterArg_38 = %cst_27, %iterArg_39 = %c_28, %iterArg_40 = %50, %iterArg_41 = %50, %iterArg_42 = %52, %iterArg_43 = %51) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
        cond {
          %cst_44 = stablehlo.constant dense<1.000000e-10> : tensor<f32>
          %58 = stablehlo.compare GT, %iterArg_42, %cst_44, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %c_45 = stablehlo.constant dense<20> : tensor<i32>
          %59 = stablehlo.compare LT, %iterArg_39, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_46 = stablehlo.constant dense<false> : tensor<i1>
          %60 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i1>) -> tensor<i1>
          %61 = stablehlo.compare NE, %59, %60, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %62 = stablehlo.convert %61 : tensor<i1>
          %63 = stablehlo.and %58, %62 : tensor<i1>
          stablehlo.return %63 : tensor<i1>
        } do {
          %58 = func.call @_roll_static_3(%iterArg_40) : (tensor<8xf32>) -> tensor<8xf32>
          %59 = stablehlo.broadcast_in_dim %iterArg_31, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %60 = stablehlo.multiply %59, %iterArg_40 : tensor<8xf32>
          %61 = stablehlo.subtract %58, %60 : tensor<8xf32>
          %62 = func.call @_roll_static_4(%iterArg_40) : (tensor<8xf32>) -> tensor<8xf32>
          %63 = stablehlo.add %61, %62 : tensor<8xf32>
          %64 = stablehlo.broadcast_in_dim %iterArg_32, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %65 = stablehlo.multiply %64, %63 : tensor<8xf32>
          %66 = stablehlo.broadcast_in_dim %iterArg_33, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %67 = stablehlo.multiply %66, %iterArg_40 : tensor<8xf32>
          %68 = stablehlo.negate %iterArg_40 : tensor<8xf32>
          %69 = stablehlo.multiply %67, %iterArg_34 : tensor<8xf32>
          %70 = stablehlo.multiply %iterArg_35, %68 : tensor<8xf32>
          %71 = stablehlo.add %69, %70 : tensor<8xf32>
          %72 = stablehlo.multiply %71, %iterArg_36 : tensor<8xf32>
          %73 = stablehlo.multiply %iterArg_37, %iterArg_40 : tensor<8xf32>
          %74 = stablehlo.add %72, %73 : tensor<8xf32>
          %75 = stablehlo.add %65, %74 : tensor<8xf32>
          %76 = stablehlo.broadcast_in_dim %iterArg_38, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %77 = stablehlo.multiply %76, %75 : tensor<8xf32>
          %78 = stablehlo.subtract %iterArg_40, %77 : tensor<8xf32>
          %79 = stablehlo.dot_general %iterArg_40, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
          %80 = stablehlo.divide %iterArg_42, %79 : tensor<f32>
          %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %82 = stablehlo.multiply %81, %78 : tensor<8xf32>
          %83 = stablehlo.subtract %iterArg_41, %82 : tensor<8xf32>
          %84 = stablehlo.dot_general %83, %83, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
          %85 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %86 = stablehlo.multiply %85, %iterArg_40 : tensor<8xf32>
          %87 = stablehlo.add %iterArg_43, %86 : tensor<8xf32>
          %88 = stablehlo.divide %84, %iterArg_42 : tensor<f32>
          %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %90 = stablehlo.multiply %89, %iterArg_40 : tensor<8xf32>
          %91 = stablehlo.add %83, %90 : tensor<8xf32>
          %c_44 = stablehlo.constant dense<1> : tensor<i32>
          %92 = stablehlo.add %iterArg_39, %c_44 : tensor<i32>
          stablehlo.return %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %92, %91, %83, %84, %87 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
        }
        %54 = stablehlo.add %iterArg_17, %53#12 : tensor<8xf32>
        %55 = stablehlo.abs %53#12 : tensor<8xf32>
        %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %56 = stablehlo.reduce(%55 init: %cst_29) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %c_30 = stablehlo.constant dense<1> : tensor<i32>
        %57 = stablehlo.add %iterArg_19, %c_30 : tensor<i32>
        stablehlo.return %iterArg_14, %iterArg_15, %iterArg_16, %54, %56, %57 : tensor<8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<f32>, tensor<i32>
      }
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.reduce(%23#3 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
      %25 = stablehlo.divide %24, %cst_12 : tensor<f32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_3, %25, %iterArg_1) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_1, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %27, %23#3, %26 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<3xf32>
    }
    return %1#3, %1#4 : tensor<8xf32>, tensor<3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %arg0 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %arg0 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %arg0 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %arg0 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %arg0 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %arg0 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    return %2 : tensor<8xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
