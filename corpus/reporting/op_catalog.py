"""The StableHLO and CHLO ops that JAX can emit, and the reasons why some are missing from a corpus."""

# Emitted by JAX 0.12 for the harness of its primitives' tests, for collectives and for symbolic shapes.
REACHABLE = frozenset(
    [f"chlo.{name}" for name in """
        acos acosh asin asinh atan atanh bessel_i1e conj cosh digamma erf erf_inv erfc lgamma mulhi next_after
        polygamma scan sinh square top_k zeta
    """.split()]  # noqa: SIM905  # Readable, as a list of quoted words is not.
    + [f"stablehlo.{name}" for name in """
        abs add all_gather all_reduce all_to_all and atan2 bitcast_convert broadcast_in_dim case cbrt ceil
        cholesky clamp collective_permute compare complex composite concatenate constant convert convolution
        cosine count_leading_zeros custom_call divide dot_general dynamic_broadcast_in_dim dynamic_gather
        dynamic_iota dynamic_pad dynamic_reshape dynamic_slice dynamic_update_slice exponential
        exponential_minus_one fft floor gather get_dimension_size imag iota is_finite log log_plus_one maximum
        minimum multiply negate not optimization_barrier or pad partition_id popcnt power real reduce
        reduce_precision reduce_scatter reduce_window remainder reshape return reverse rng rng_bit_generator
        round_nearest_afz round_nearest_even rsqrt scatter select select_and_scatter shift_left
        shift_right_arithmetic shift_right_logical sign sine slice sort sqrt subtract tan tanh transpose
        triangular_solve while xor
    """.split()]  # noqa: SIM905
)  # fmt: skip
# Ops that a corpus of all kernel types lacks, with the reason.
ABSENT = {
    "stablehlo.cholesky": "JAX emits it for TPU alone; CPU and CUDA call LAPACK and cuSOLVER",
    "stablehlo.rng": "lax.rng_uniform gives other numbers in every run, so that none can be checked",
    "chlo.scan": "JAX emits it from 0.12 on, for cumulative ops on CUDA",
}
