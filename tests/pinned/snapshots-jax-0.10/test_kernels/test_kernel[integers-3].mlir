// import jax
// import jax.numpy as jnp
//
//
// def fingerprint(ids, block):
//     acc = block ^ (block << 8)
//     scrambled = (acc & 0x3F) + (acc >> 1)
//     folded = 43 - ids
//     z = jnp.where(folded > 19, folded - 19, 19 - folded)
//     word = jnp.left_shift(scrambled, 1)
//     mixed = z * 0x27D4EB2F
//     stage = word * (mixed | 1)
//     h1 = stage ^ 85
//     y = h1 * 7 + 38
//     part = y ^ (y << 15)
//     rotated = jnp.bitwise_xor.reduce(part, axis=-1)
//     mixed_state = rotated
//     for _ in range(8):
//         rotated2 = 7 * mixed_state ^ 0x3
//         rotated3 = rotated2 ^ jax.lax.shift_right_logical(rotated2, jnp.uint32(7))
//         scrambled2 = 29 * rotated3 ^ 54
//         word2 = jnp.bitwise_xor(scrambled2, scrambled2 >> 16)
//         mixed_state = word2 ^ (word2 << 16)
//     return mixed_state, mixed_state % 3 == 0
//
//   ids: uint32[2, 6] in [0, 100]
//   block: uint32[2, 6] in [0, 4.29497e+09]
// -----
// forward, cpu
module @jit_fingerprint attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6xui32>, %arg1: tensor<2x6xui32>) -> (tensor<2xui32> {jax.result_info = "result[0]"}, tensor<2xi1> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %1 = stablehlo.shift_left %arg1, %0 : tensor<2x6xui32>
    %2 = stablehlo.xor %arg1, %1 : tensor<2x6xui32>
    %c_0 = stablehlo.constant dense<63> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %4 = stablehlo.and %2, %3 : tensor<2x6xui32>
    %c_1 = stablehlo.constant dense<1> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %6 = stablehlo.shift_right_logical %2, %5 : tensor<2x6xui32>
    %7 = stablehlo.add %4, %6 : tensor<2x6xui32>
    %c_2 = stablehlo.constant dense<43> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %9 = stablehlo.subtract %8, %arg0 : tensor<2x6xui32>
    %c_3 = stablehlo.constant dense<19> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %11 = stablehlo.compare GT, %9, %10, UNSIGNED : (tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xi1>
    %c_4 = stablehlo.constant dense<19> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %13 = stablehlo.subtract %9, %12 : tensor<2x6xui32>
    %c_5 = stablehlo.constant dense<19> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %15 = stablehlo.subtract %14, %9 : tensor<2x6xui32>
    %16 = call @_where(%11, %13, %15) : (tensor<2x6xi1>, tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xui32>
    %c_6 = stablehlo.constant dense<1> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %18 = stablehlo.shift_left %7, %17 : tensor<2x6xui32>
    %c_7 = stablehlo.constant dense<668265263> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %20 = stablehlo.multiply %16, %19 : tensor<2x6xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %22 = stablehlo.or %20, %21 : tensor<2x6xui32>
    %23 = stablehlo.multiply %18, %22 : tensor<2x6xui32>
    %c_9 = stablehlo.constant dense<85> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %25 = stablehlo.xor %23, %24 : tensor<2x6xui32>
    %c_10 = stablehlo.constant dense<7> : tensor<ui32>
    %26 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %27 = stablehlo.multiply %25, %26 : tensor<2x6xui32>
    %c_11 = stablehlo.constant dense<38> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %29 = stablehlo.add %27, %28 : tensor<2x6xui32>
    %c_12 = stablehlo.constant dense<15> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %31 = stablehlo.shift_left %29, %30 : tensor<2x6xui32>
    %32 = stablehlo.xor %29, %31 : tensor<2x6xui32>
    %33 = call @reduce(%32) : (tensor<2x6xui32>) -> tensor<2xui32>
    %c_13 = stablehlo.constant dense<7> : tensor<ui32>
    %34 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.multiply %34, %33 : tensor<2xui32>
    %c_14 = stablehlo.constant dense<3> : tensor<ui32>
    %36 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %37 = stablehlo.xor %35, %36 : tensor<2xui32>
    %c_15 = stablehlo.constant dense<7> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %39 = stablehlo.shift_right_logical %37, %38 : tensor<2xui32>
    %40 = stablehlo.xor %37, %39 : tensor<2xui32>
    %c_16 = stablehlo.constant dense<29> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xui32>
    %c_17 = stablehlo.constant dense<54> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.xor %42, %43 : tensor<2xui32>
    %c_18 = stablehlo.constant dense<16> : tensor<ui32>
    %45 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %46 = stablehlo.shift_right_logical %44, %45 : tensor<2xui32>
    %47 = stablehlo.xor %44, %46 : tensor<2xui32>
    %c_19 = stablehlo.constant dense<16> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %49 = stablehlo.shift_left %47, %48 : tensor<2xui32>
    %50 = stablehlo.xor %47, %49 : tensor<2xui32>
    %c_20 = stablehlo.constant dense<7> : tensor<ui32>
    %51 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xui32>
    %c_21 = stablehlo.constant dense<3> : tensor<ui32>
    %53 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %54 = stablehlo.xor %52, %53 : tensor<2xui32>
    %c_22 = stablehlo.constant dense<7> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %56 = stablehlo.shift_right_logical %54, %55 : tensor<2xui32>
    %57 = stablehlo.xor %54, %56 : tensor<2xui32>
    %c_23 = stablehlo.constant dense<29> : tensor<ui32>
    %58 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xui32>
    %c_24 = stablehlo.constant dense<54> : tensor<ui32>
    %60 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %61 = stablehlo.xor %59, %60 : tensor<2xui32>
    %c_25 = stablehlo.constant dense<16> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %63 = stablehlo.shift_right_logical %61, %62 : tensor<2xui32>
    %64 = stablehlo.xor %61, %63 : tensor<2xui32>
    %c_26 = stablehlo.constant dense<16> : tensor<ui32>
    %65 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %66 = stablehlo.shift_left %64, %65 : tensor<2xui32>
    %67 = stablehlo.xor %64, %66 : tensor<2xui32>
    %c_27 = stablehlo.constant dense<7> : tensor<ui32>
    %68 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %69 = stablehlo.multiply %68, %67 : tensor<2xui32>
    %c_28 = stablehlo.constant dense<3> : tensor<ui32>
    %70 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %71 = stablehlo.xor %69, %70 : tensor<2xui32>
    %c_29 = stablehlo.constant dense<7> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %73 = stablehlo.shift_right_logical %71, %72 : tensor<2xui32>
    %74 = stablehlo.xor %71, %73 : tensor<2xui32>
    %c_30 = stablehlo.constant dense<29> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %76 = stablehlo.multiply %75, %74 : tensor<2xui32>
    %c_31 = stablehlo.constant dense<54> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %78 = stablehlo.xor %76, %77 : tensor<2xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %79 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %80 = stablehlo.shift_right_logical %78, %79 : tensor<2xui32>
    %81 = stablehlo.xor %78, %80 : tensor<2xui32>
    %c_33 = stablehlo.constant dense<16> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %83 = stablehlo.shift_left %81, %82 : tensor<2xui32>
    %84 = stablehlo.xor %81, %83 : tensor<2xui32>
    %c_34 = stablehlo.constant dense<7> : tensor<ui32>
    %85 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %86 = stablehlo.multiply %85, %84 : tensor<2xui32>
    %c_35 = stablehlo.constant dense<3> : tensor<ui32>
    %87 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %88 = stablehlo.xor %86, %87 : tensor<2xui32>
    %c_36 = stablehlo.constant dense<7> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %90 = stablehlo.shift_right_logical %88, %89 : tensor<2xui32>
    %91 = stablehlo.xor %88, %90 : tensor<2xui32>
    %c_37 = stablehlo.constant dense<29> : tensor<ui32>
    %92 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %93 = stablehlo.multiply %92, %91 : tensor<2xui32>
    %c_38 = stablehlo.constant dense<54> : tensor<ui32>
    %94 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %95 = stablehlo.xor %93, %94 : tensor<2xui32>
    %c_39 = stablehlo.constant dense<16> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %97 = stablehlo.shift_right_logical %95, %96 : tensor<2xui32>
    %98 = stablehlo.xor %95, %97 : tensor<2xui32>
    %c_40 = stablehlo.constant dense<16> : tensor<ui32>
    %99 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %100 = stablehlo.shift_left %98, %99 : tensor<2xui32>
    %101 = stablehlo.xor %98, %100 : tensor<2xui32>
    %c_41 = stablehlo.constant dense<7> : tensor<ui32>
    %102 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %103 = stablehlo.multiply %102, %101 : tensor<2xui32>
    %c_42 = stablehlo.constant dense<3> : tensor<ui32>
    %104 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %105 = stablehlo.xor %103, %104 : tensor<2xui32>
    %c_43 = stablehlo.constant dense<7> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %107 = stablehlo.shift_right_logical %105, %106 : tensor<2xui32>
    %108 = stablehlo.xor %105, %107 : tensor<2xui32>
    %c_44 = stablehlo.constant dense<29> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %110 = stablehlo.multiply %109, %108 : tensor<2xui32>
    %c_45 = stablehlo.constant dense<54> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %112 = stablehlo.xor %110, %111 : tensor<2xui32>
    %c_46 = stablehlo.constant dense<16> : tensor<ui32>
    %113 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %114 = stablehlo.shift_right_logical %112, %113 : tensor<2xui32>
    %115 = stablehlo.xor %112, %114 : tensor<2xui32>
    %c_47 = stablehlo.constant dense<16> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %117 = stablehlo.shift_left %115, %116 : tensor<2xui32>
    %118 = stablehlo.xor %115, %117 : tensor<2xui32>
    %c_48 = stablehlo.constant dense<7> : tensor<ui32>
    %119 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %120 = stablehlo.multiply %119, %118 : tensor<2xui32>
    %c_49 = stablehlo.constant dense<3> : tensor<ui32>
    %121 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %122 = stablehlo.xor %120, %121 : tensor<2xui32>
    %c_50 = stablehlo.constant dense<7> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %124 = stablehlo.shift_right_logical %122, %123 : tensor<2xui32>
    %125 = stablehlo.xor %122, %124 : tensor<2xui32>
    %c_51 = stablehlo.constant dense<29> : tensor<ui32>
    %126 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %127 = stablehlo.multiply %126, %125 : tensor<2xui32>
    %c_52 = stablehlo.constant dense<54> : tensor<ui32>
    %128 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %129 = stablehlo.xor %127, %128 : tensor<2xui32>
    %c_53 = stablehlo.constant dense<16> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %131 = stablehlo.shift_right_logical %129, %130 : tensor<2xui32>
    %132 = stablehlo.xor %129, %131 : tensor<2xui32>
    %c_54 = stablehlo.constant dense<16> : tensor<ui32>
    %133 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %134 = stablehlo.shift_left %132, %133 : tensor<2xui32>
    %135 = stablehlo.xor %132, %134 : tensor<2xui32>
    %c_55 = stablehlo.constant dense<7> : tensor<ui32>
    %136 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %137 = stablehlo.multiply %136, %135 : tensor<2xui32>
    %c_56 = stablehlo.constant dense<3> : tensor<ui32>
    %138 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %139 = stablehlo.xor %137, %138 : tensor<2xui32>
    %c_57 = stablehlo.constant dense<7> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %141 = stablehlo.shift_right_logical %139, %140 : tensor<2xui32>
    %142 = stablehlo.xor %139, %141 : tensor<2xui32>
    %c_58 = stablehlo.constant dense<29> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %144 = stablehlo.multiply %143, %142 : tensor<2xui32>
    %c_59 = stablehlo.constant dense<54> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %146 = stablehlo.xor %144, %145 : tensor<2xui32>
    %c_60 = stablehlo.constant dense<16> : tensor<ui32>
    %147 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %148 = stablehlo.shift_right_logical %146, %147 : tensor<2xui32>
    %149 = stablehlo.xor %146, %148 : tensor<2xui32>
    %c_61 = stablehlo.constant dense<16> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_61, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %151 = stablehlo.shift_left %149, %150 : tensor<2xui32>
    %152 = stablehlo.xor %149, %151 : tensor<2xui32>
    %c_62 = stablehlo.constant dense<7> : tensor<ui32>
    %153 = stablehlo.broadcast_in_dim %c_62, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %154 = stablehlo.multiply %153, %152 : tensor<2xui32>
    %c_63 = stablehlo.constant dense<3> : tensor<ui32>
    %155 = stablehlo.broadcast_in_dim %c_63, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %156 = stablehlo.xor %154, %155 : tensor<2xui32>
    %c_64 = stablehlo.constant dense<7> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %158 = stablehlo.shift_right_logical %156, %157 : tensor<2xui32>
    %159 = stablehlo.xor %156, %158 : tensor<2xui32>
    %c_65 = stablehlo.constant dense<29> : tensor<ui32>
    %160 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %161 = stablehlo.multiply %160, %159 : tensor<2xui32>
    %c_66 = stablehlo.constant dense<54> : tensor<ui32>
    %162 = stablehlo.broadcast_in_dim %c_66, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %163 = stablehlo.xor %161, %162 : tensor<2xui32>
    %c_67 = stablehlo.constant dense<16> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_67, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %165 = stablehlo.shift_right_logical %163, %164 : tensor<2xui32>
    %166 = stablehlo.xor %163, %165 : tensor<2xui32>
    %c_68 = stablehlo.constant dense<16> : tensor<ui32>
    %167 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %168 = stablehlo.shift_left %166, %167 : tensor<2xui32>
    %169 = stablehlo.xor %166, %168 : tensor<2xui32>
    %c_69 = stablehlo.constant dense<3> : tensor<i32>
    %170 = call @remainder(%169, %c_69) : (tensor<2xui32>, tensor<i32>) -> tensor<2xui32>
    %c_70 = stablehlo.constant dense<0> : tensor<ui32>
    %171 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %172 = stablehlo.compare EQ, %170, %171, UNSIGNED : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
    return %169, %172 : tensor<2xui32>, tensor<2xi1>
  }
  func.func private @_where(%arg0: tensor<2x6xi1>, %arg1: tensor<2x6xui32>, %arg2: tensor<2x6xui32>) -> tensor<2x6xui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x6xi1>, tensor<2x6xui32>
    return %0 : tensor<2x6xui32>
  }
  func.func private @reduce(%arg0: tensor<2x6xui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.xor across dimensions = [1] : (tensor<2x6xui32>, tensor<ui32>) -> tensor<2xui32>
    return %0 : tensor<2xui32>
  }
  func.func private @remainder(%arg0: tensor<2xui32>, %arg1: tensor<i32>) -> tensor<2xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui32>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %12 = stablehlo.and %11, %6 : tensor<2xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %14 = stablehlo.add %4, %13 : tensor<2xui32>
    %15 = stablehlo.select %12, %14, %4 : tensor<2xi1>, tensor<2xui32>
    return %15 : tensor<2xui32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
}
// -----
// forward, cuda: same text as cpu
