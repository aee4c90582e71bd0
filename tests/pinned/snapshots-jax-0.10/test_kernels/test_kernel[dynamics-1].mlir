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
      %2:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2) : (tensor<f32>, tensor<f32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<f32>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_3, %2#1, %iterArg_1) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_1, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %4, %2#0, %3 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<3xf32>
    }
    return %1#3, %1#4 : tensor<8xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<8xf32>) -> (tensor<8xf32>, tensor<f32>) {
    %0 = call @_roll_static(%arg2) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<8xf32>
    %3 = stablehlo.subtract %0, %2 : tensor<8xf32>
    %4 = call @_roll_static_0(%arg2) : (tensor<8xf32>) -> tensor<8xf32>
    %5 = stablehlo.add %3, %4 : tensor<8xf32>
    %6 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.multiply %9, %arg2 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.subtract %11, %arg2 : tensor<8xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %15 = stablehlo.subtract %arg2, %14 : tensor<8xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<8xf32>
    %17 = stablehlo.add %7, %16 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<8xf32>
    %20 = stablehlo.add %arg2, %19 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %21:6 = stablehlo.while(%iterArg = %20, %iterArg_7 = %arg0, %iterArg_8 = %arg1, %iterArg_9 = %arg2, %iterArg_10 = %cst_4, %iterArg_11 = %c) : tensor<8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<f32>, tensor<i32>
    cond {
      %cst_12 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %24 = stablehlo.compare GT, %iterArg_10, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<10> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_11, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<false> : tensor<i1>
      %26 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<i1>
      %27 = stablehlo.compare NE, %25, %26, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %28 = stablehlo.convert %27 : tensor<i1>
      %29 = stablehlo.and %24, %28 : tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %24 = stablehlo.subtract %iterArg_9, %iterArg : tensor<8xf32>
      %25 = func.call @_roll_static_1(%iterArg_9) : (tensor<8xf32>) -> tensor<8xf32>
      %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %27 = stablehlo.multiply %26, %iterArg_9 : tensor<8xf32>
      %28 = stablehlo.subtract %25, %27 : tensor<8xf32>
      %29 = func.call @_roll_static_2(%iterArg_9) : (tensor<8xf32>) -> tensor<8xf32>
      %30 = stablehlo.add %28, %29 : tensor<8xf32>
      %31 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<8xf32>
      %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %33 = stablehlo.multiply %cst_13, %iterArg_8 : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %35 = stablehlo.multiply %34, %iterArg_9 : tensor<8xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %37 = stablehlo.subtract %36, %iterArg_9 : tensor<8xf32>
      %38 = stablehlo.multiply %35, %37 : tensor<8xf32>
      %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %40 = stablehlo.subtract %iterArg_9, %39 : tensor<8xf32>
      %41 = stablehlo.multiply %38, %40 : tensor<8xf32>
      %42 = stablehlo.add %32, %41 : tensor<8xf32>
      %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<8xf32>
      %45 = stablehlo.subtract %24, %44 : tensor<8xf32>
      %46 = stablehlo.negate %45 : tensor<8xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %48 = stablehlo.dot_general %46, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
      %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %49:13 = stablehlo.while(%iterArg_23 = %cst_18, %iterArg_24 = %iterArg_7, %iterArg_25 = %33, %iterArg_26 = %37, %iterArg_27 = %35, %iterArg_28 = %40, %iterArg_29 = %38, %iterArg_30 = %cst_19, %iterArg_31 = %c_20, %iterArg_32 = %46, %iterArg_33 = %46, %iterArg_34 = %48, %iterArg_35 = %47) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
      cond {
        %cst_36 = stablehlo.constant dense<1.000000e-10> : tensor<f32>
        %54 = stablehlo.compare GT, %iterArg_34, %cst_36, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_37 = stablehlo.constant dense<20> : tensor<i32>
        %55 = stablehlo.compare LT, %iterArg_31, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_38 = stablehlo.constant dense<false> : tensor<i1>
        %56 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i1>) -> tensor<i1>
        %57 = stablehlo.compare NE, %55, %56, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %58 = stablehlo.convert %57 : tensor<i1>
        %59 = stablehlo.and %54, %58 : tensor<i1>
        stablehlo.return %59 : tensor<i1>
      } do {
        %54 = func.call @_roll_static_3(%iterArg_32) : (tensor<8xf32>) -> tensor<8xf32>
        %55 = stablehlo.broadcast_in_dim %iterArg_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %56 = stablehlo.multiply %55, %iterArg_32 : tensor<8xf32>
        %57 = stablehlo.subtract %54, %56 : tensor<8xf32>
        %58 = func.call @_roll_static_4(%iterArg_32) : (tensor<8xf32>) -> tensor<8xf32>
        %59 = stablehlo.add %57, %58 : tensor<8xf32>
        %60 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %61 = stablehlo.multiply %60, %59 : tensor<8xf32>
        %62 = stablehlo.broadcast_in_dim %iterArg_25, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %63 = stablehlo.multiply %62, %iterArg_32 : tensor<8xf32>
        %64 = stablehlo.negate %iterArg_32 : tensor<8xf32>
        %65 = stablehlo.multiply %63, %iterArg_26 : tensor<8xf32>
        %66 = stablehlo.multiply %iterArg_27, %64 : tensor<8xf32>
        %67 = stablehlo.add %65, %66 : tensor<8xf32>
        %68 = stablehlo.multiply %67, %iterArg_28 : tensor<8xf32>
        %69 = stablehlo.multiply %iterArg_29, %iterArg_32 : tensor<8xf32>
        %70 = stablehlo.add %68, %69 : tensor<8xf32>
        %71 = stablehlo.add %61, %70 : tensor<8xf32>
        %72 = stablehlo.broadcast_in_dim %iterArg_30, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %73 = stablehlo.multiply %72, %71 : tensor<8xf32>
        %74 = stablehlo.subtract %iterArg_32, %73 : tensor<8xf32>
        %75 = stablehlo.dot_general %iterArg_32, %74, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
        %76 = stablehlo.divide %iterArg_34, %75 : tensor<f32>
        %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %78 = stablehlo.multiply %77, %74 : tensor<8xf32>
        %79 = stablehlo.subtract %iterArg_33, %78 : tensor<8xf32>
        %80 = stablehlo.dot_general %79, %79, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
        %81 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %82 = stablehlo.multiply %81, %iterArg_32 : tensor<8xf32>
        %83 = stablehlo.add %iterArg_35, %82 : tensor<8xf32>
        %84 = stablehlo.divide %80, %iterArg_34 : tensor<f32>
        %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %86 = stablehlo.multiply %85, %iterArg_32 : tensor<8xf32>
        %87 = stablehlo.add %79, %86 : tensor<8xf32>
        %c_36 = stablehlo.constant dense<1> : tensor<i32>
        %88 = stablehlo.add %iterArg_31, %c_36 : tensor<i32>
        stablehlo.return %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %88, %87, %79, %80, %83 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
      }
      %50 = stablehlo.add %iterArg_9, %49#12 : tensor<8xf32>
      %51 = stablehlo.abs %49#12 : tensor<8xf32>
      %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %52 = stablehlo.reduce(%51 init: %cst_21) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_11, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %50, %52, %53 : tensor<8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<f32>, tensor<i32>
    }
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21#3 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_6 : tensor<f32>
    return %21#3, %23 : tensor<8xf32>, tensor<f32>
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
