"""The allow-list of Python for kernels of unknown origin: syntax, builtins, modules and attributes.

Whatever is not listed is refused. Code that passes can compute for ever and fill the memory, but reaches no
file, no other module and no function of the host.
"""

import ast
import builtins
from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """The words of ``text``."""
    return frozenset(text.split())


SYNTAX: tuple[type[ast.AST], ...] = (
    ast.Module, ast.Import, ast.ImportFrom, ast.alias,
    ast.ClassDef, ast.FunctionDef, ast.Lambda, ast.arguments, ast.arg, ast.Return,
    ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr, ast.Assert, ast.Pass,
    ast.Try, ast.ExceptHandler, ast.Raise,
    ast.With, ast.withitem, ast.If, ast.For, ast.While, ast.Break, ast.Continue, ast.IfExp,
    ast.Call, ast.keyword, ast.Attribute, ast.Subscript, ast.Slice, ast.Starred, ast.Name, ast.Constant,
    ast.Tuple, ast.List, ast.Dict, ast.Set, ast.JoinedStr, ast.FormattedValue,
    ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.comprehension,
    ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare,
    ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context,
)  # fmt: skip

# None that shows an address or gives access to memory: no id, bytes, bytearray or memoryview. The exceptions
# are those that a kernel may raise and catch.
BUILTINS = words("""
    abs all any ascii bin bool callable chr complex dict divmod enumerate filter float format frozenset
    hex int isinstance iter len list map max min next oct ord pow range repr reversed round
    set slice sorted str sum tuple zip Ellipsis
    ArithmeticError AssertionError AttributeError Exception IndexError KeyError LookupError
    NotImplementedError OverflowError RuntimeError TypeError ValueError ZeroDivisionError
""")

# Attributes of values: arrays, their .at, ufuncs, finfo, named results, dicts and lists, and the fields of
# the templates' named tuples. The source does not tell of what type a value is, so each must be harmless on
# all that a kernel can get hold of: it reads and writes nothing outside the program, changes nothing but a
# list, dict or array of its own, and neither frees memory nor calls with arguments not written down.
VALUE_ATTRIBUTES = words("""
    T mT all any argmax argmin argpartition argsort astype choose clip compress conj conjugate copy cumprod
    cumsum diagonal dot dtype flatten imag item itemsize max mean min nbytes ndim nonzero prod ptp ravel real
    repeat reshape round searchsorted shape size sort squeeze std sum swapaxes take tolist trace transpose
    var view weak_type
    at add apply divide get mul multiply power set subtract
    reduce accumulate outer reduceat
    bits eps resolution smallest_normal tiny kind name
    Q R U S Vh L eigenvalues eigenvectors sign logabsdet indices counts values inverse_indices
    mode count x fun
    append extend index insert items keys pop update
    b bias drift gain pos scale shift vel w
    _asdict _fields _replace
""")
# These methods change the function that they are called on: allowed on one that the source itself made by a
# call of RULE_DECORATORS, so that no other function's gradient changes.
RULE_METHODS = words("defjvp defjvps defvjp def_vmap")
RULE_DECORATORS = {
    "jax.custom_jvp", "jax.custom_vjp", "jax.custom_derivatives.custom_jvp",
    "jax.custom_derivatives.custom_vjp", "jax.custom_batching.custom_vmap",
}  # fmt: skip

# Arguments by which XLA writes files, and by which NumPy's arrays share, free or reinterpret memory.
REFUSED_KEYWORDS = words("compiler_options out overwrite_input refcheck strides buffer")
# Functions with such arguments, or that change what they get, and the only ways in which they may be used.
# What gets one as a value, such as a Partial that is taken apart and put together, could call it with
# arguments that are not written down.
USES = {
    "jax.jit": words("call decorator partial"),
    "functools.partial": words("call"),
    "functools.wraps": words("wrapper"),  # A decorator, of one argument: others say what is set, and of what.
    "dataclasses.dataclass": words("class"),  # As a decorator of a class, called or not.
    "jax.tree_util.register_dataclass": words("class-without-arguments"),  # They could name static fields.
    "typing.NamedTuple": words("base"),
}
# Names that fields of classes must not have, for an attribute is allowed by its name: those of attributes,
# not listed above, that a kernel's values have (arrays, tracers, functions, trees, dtypes, devices and so on,
# under JAX 0.10.2 and 0.12.0.1).
RESERVED_FIELDS = words("""
    abstract_mesh add_note addressable_data addressable_devices addressable_devices_indices_map
    addressable_memories addressable_shards alignment are_all_axes_auto are_all_axes_explicit
    are_all_axes_explicit_or_manual are_all_axes_manual args args_info args_res array
    array_abstraction_level as_integer_ratio at_least_vspace auto_axes aval aval_mutable_qdd axis_names
    axis_sizes axis_types base batch_dim bit_count bit_length block_until_ready broadcast bwd byteorder
    byteswap capitalize casefold center char check_compatible_aval children clear clear_cache client
    clone close closure_convert collapsed_slice_dims committed compile compile_and_load
    compile_and_load_ifrt_program compile_ifrt_program compose copy_to_host_async copy_with
    create_hlo_output_callback ctypes cur_qdd data dec_rank decode default_memory defragment defremat
    defremat_with_logs defvjp_with_accums defvjp_with_logs delete descr deserialize_executable
    deserialize_using_proto device device_buffer device_buffers device_count
    device_from_local_hardware_id device_ids device_kind device_set devices devices_indices_map
    difference difference_update dimension_as_value discard dma_map dma_unmap donate_argnums dump dumps
    effects empty encode endswith epsneg eval_shape expandtabs explicit_axes fields fill find flags flat
    flatten_up_to format format_map from_bytes from_iterable_tree from_node_data_and_children fromhex
    fromkeys full_lower func fwd generic_batching get_const get_default_layout get_referent
    get_stream_for_external_ready_events getfield gi_code gi_frame gi_running gi_suspended gi_yieldfrom
    global_shards has_addressable_devices has_qdd hasobject heap_profile hess_inv hex host_id identity
    iexp in_avals in_tree inc_rank intersection intersection_update is_c_api is_deleted is_equivalent_to
    is_fully_addressable is_fully_replicated is_high is_integer is_multi_process is_ready is_ref
    is_scalar isalignedstruct isalnum isalpha isascii isbuiltin isdecimal isdigit isdisjoint
    isidentifier islower isnative isnumeric isprintable isspace issubset issuperset istitle isupper
    jaxpr join jvp keywords leading_axis_spec lhs_spec like live_arrays live_buffers live_executables
    ljust lo_ty lo_ty_qdd local_device_count local_devices local_hardware_id local_mesh lojax lower
    lower_val lower_val2 lstrip machep make_python_callback_from_host_send_and_recv maketrans
    manual_axes manual_axis_type mat maxexp memory_kind memory_space memory_stats metadata minexp mro
    mutable_qdd nargs negep newbyteorder nexp nfev nin njev nmant node_data nondiff_argnums normalize
    nospec nout ntypes num_devices num_leaves num_nodes offset_dims on_device_size_in_bytes
    opaque_residuals operand_batching_dims optimize_remat out_avals out_nzs out_spec out_tree parent
    partition partitions physicalize platform platform_version poison_execution popitem pprint prev
    process_index put raise_val raise_val2 reduced remat_rules remove removeprefix removesuffix replace
    reshard resize resolve_dtypes reverse rfind rhs_spec rindex rjust rpartition rsplit rstrip
    runtime_type send serialize_executable serialize_using_proto setdefault setfield setflags
    shape_tuple shard shard_shape sharding signature smallest_subnormal source_info split splitlines
    start_index_map start_indices_batching_dims startswith str str_short strides strip strip_weak_type
    structured_residuals subdtype success swapcase symbolic_zeros symmetric_difference
    symmetric_difference_update task_id throw to_bytes to_concrete_value to_ct_aval to_ct_spec to_device
    to_lo to_tangent_aval to_tangent_spec tobytes tofile traceback translate type type_state unflatten
    union unreduced unreduced_kind unsafe_buffer_pointer unsafe_client_pointer unsafe_raw_buffer unshard
    update_manual_axis_type update_weak_type upper vmap_rule vspace_add walk want_logs with_accums
    with_consts_as_arg with_logs with_memory_kind with_refs with_traceback zfill
""")

_ELEMENTWISE = """
    abs absolute acos acosh add angle arccos arccosh arcsin arcsinh arctan arctan2 arctanh around asin asinh
    atan atan2 atanh bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or
    bitwise_right_shift bitwise_xor cbrt ceil clip conj conjugate copysign cos cosh deg2rad degrees divide
    divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater
    greater_equal heaviside hypot i0 imag invert isclose isfinite isinf isnan isneginf isposinf lcm ldexp
    left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or
    logical_xor maximum minimum mod modf multiply nan_to_num negative nextafter not_equal positive pow power
    rad2deg radians real reciprocal remainder right_shift rint round sign signbit sin sinc sinh spacing sqrt
    square subtract tan tanh true_divide trunc
"""
_ARRAYS = """
    all allclose amax amin any append arange argmax argmin argpartition argsort argwhere array array_equal
    array_equiv array_split asarray astype atleast_1d atleast_2d atleast_3d average bartlett bincount
    blackman block broadcast_arrays broadcast_shapes broadcast_to choose column_stack compress concat
    concatenate convolve copy corrcoef correlate count_nonzero cov cross cumprod cumsum cumulative_prod
    cumulative_sum delete diag diag_indices diag_indices_from diagflat diagonal diff digitize dot dsplit
    dstack ediff1d einsum empty empty_like expand_dims extract eye flatnonzero flip fliplr flipud full
    full_like geomspace gradient hamming hanning histogram histogram2d histogram_bin_edges histogramdd
    hsplit hstack identity indices inner insert interp intersect1d isin iscomplex iscomplexobj isreal
    isrealobj isscalar issubdtype ix_ kaiser kron lexsort linspace logspace mask_indices matmul
    matrix_transpose matvec max mean median meshgrid min moveaxis nanargmax nanargmin nancumprod nancumsum
    nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim nonzero ones
    ones_like outer packbits pad partition percentile permute_dims piecewise poly polyadd polyder polydiv
    polyfit polyint polymul polysub polyval prod promote_types ptp quantile ravel ravel_multi_index repeat
    reshape resize result_type roll rollaxis roots rot90 searchsorted select setdiff1d setxor1d shape size
    sort sort_complex split squeeze stack std sum swapaxes take take_along_axis tensordot tile trace
    transpose trapezoid tri tril tril_indices tril_indices_from triu triu_indices triu_indices_from union1d
    unique unique_all unique_counts unique_inverse unique_values unpackbits unravel_index unstack unwrap
    vander var vdot vecdot vecmat vsplit vstack where zeros zeros_like
"""
_DTYPES = """
    bool bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64
    complex128 dtype finfo iinfo can_cast floating integer inexact number complexfloating signedinteger
    unsignedinteger generic
"""
_CONSTANTS = "e euler_gamma inf nan newaxis pi"

_LAX = """
    abs acos acosh add argmax argmin asin asinh associative_scan atan atan2 atanh batch_matmul bessel_i0e
    bessel_i1e betainc bitcast_convert_type bitwise_and bitwise_not bitwise_or bitwise_xor broadcast
    broadcast_in_dim broadcast_shapes broadcast_to_rank broadcasted_iota cbrt ceil clamp clz collapse
    complex composite concatenate cond conj conv conv_dimension_numbers conv_general_dilated
    conv_general_dilated_local conv_general_dilated_patches conv_transpose conv_with_general_padding
    convert_element_type cos cosh cumlogsumexp cummax cummin cumprod cumsum custom_linear_solve custom_root
    digamma div dot dot_general dtype dynamic_index_in_dim dynamic_slice dynamic_slice_in_dim
    dynamic_update_index_in_dim dynamic_update_slice dynamic_update_slice_in_dim empty eq erf erf_inv erfc
    exp exp2 expand_dims expm1 fft floor fori_loop full full_like gather ge gt igamma igamma_grad_a igammac
    imag index_in_dim index_take integer_pow iota is_finite le lgamma log log1p logistic lt map max min mul
    mulhi ne neg nextafter optimization_barrier pad platform_dependent polygamma population_count pow
    ragged_dot ragged_dot_general random_gamma_grad real reciprocal reduce reduce_and reduce_max reduce_min
    reduce_or reduce_precision reduce_prod reduce_sum reduce_window reduce_xor rem reshape rev
    rng_bit_generator rng_uniform round rsqrt scan scatter scatter_add scatter_apply scatter_max scatter_min
    scatter_mul scatter_sub select select_n shift_left shift_right_arithmetic shift_right_logical sign sin
    sinh slice slice_in_dim sort sort_key_val split sqrt square squeeze stop_gradient sub switch tan tanh
    tile top_k approx_max_k approx_min_k transpose unstack stack while_loop zeta
    all_gather all_to_all axis_index axis_size pmax pmean pmin ppermute psum psum_scatter
    ConvDimensionNumbers DotAlgorithm DotAlgorithmPreset DotDimensionNumbers FftType GatherDimensionNumbers
    GatherScatterMode Precision RaggedDotDimensionNumbers RandomAlgorithm RoundingMethod
    ScatterDimensionNumbers
"""
# Members of the classes and enumerations above.
CLASS_MEMBERS = {
    "jax.lax.Precision": "DEFAULT HIGH HIGHEST",
    "jax.lax.GatherScatterMode": "CLIP FILL_OR_DROP PROMISE_IN_BOUNDS ONE_HOT",
    "jax.lax.RoundingMethod": "AWAY_FROM_ZERO TO_NEAREST_EVEN",
    "jax.lax.FftType": "FFT IFFT RFFT IRFFT",
    "jax.lax.RandomAlgorithm": "RNG_DEFAULT RNG_THREE_FRY RNG_PHILOX",
    "jax.sharding.AxisType": "Auto Explicit Manual",
    "jax.image.ResizeMethod": "NEAREST LINEAR LANCZOS3 LANCZOS5 CUBIC",
}

_NUMPY_LINALG = """
    cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lstsq matmul matrix_norm matrix_power
    matrix_rank matrix_transpose multi_dot norm outer pinv qr slogdet solve svd svdvals tensordot tensorinv
    tensorsolve trace vecdot vector_norm
"""
_NUMPY_FFT = """
    fft fft2 fftfreq fftn fftshift hfft ifft ifft2 ifftn ifftshift ihfft irfft irfft2 irfftn rfft rfft2
    rfftfreq rfftn
"""
_DISTRIBUTION = "cdf entropy isf logcdf logpdf logpmf logsf mean pdf pmf ppf sf var"
_DISTRIBUTIONS = """
    bernoulli beta betabinom binom cauchy chi2 dirichlet expon gamma gennorm geom gumbel_l gumbel_r laplace
    logistic multinomial multivariate_normal nbinom norm pareto poisson t truncnorm uniform vonmises
    wrapcauchy
"""
_TREE = """
    all broadcast flatten flatten_with_path leaves leaves_with_path map map_with_path reduce
    reduce_associative structure transpose unflatten
"""

# The modules that source may use, each with its members. A module itself is not a value.
MODULES: Mapping[str, frozenset[str]] = {
    "__future__": words("annotations"),
    "dataclasses": words("dataclass field replace"),
    "functools": words("partial reduce wraps"),
    "math": words("""
        acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp
        exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan
        isqrt lcm ldexp lgamma log log10 log1p log2 modf nan perm pi pow prod radians remainder sin sinh sqrt
        tan tanh tau trunc
    """),
    "operator": words("""
        add and_ eq floordiv ge gt le lt matmul mod mul ne neg not_ or_ pos pow sub truediv xor
    """),
    "typing": words("Any Callable Literal NamedTuple Optional Sequence Tuple Union"),
    "collections": words("namedtuple"),  # It validates the names before it compiles them.
    "collections.abc": words("Callable Mapping Sequence"),
    "numpy": words(f"{_ELEMENTWISE} {_ARRAYS} {_DTYPES} {_CONSTANTS}"),
    "jax": words("""
        Array ShapeDtypeStruct checkpoint closure_convert custom_gradient custom_jvp custom_vjp eval_shape
        float0 grad hessian jacfwd jacobian jacrev jit jvp linear_transpose linearize make_mesh named_call
        named_scope remat shard_map P typeof value_and_grad vjp vmap
    """),
    "jax.numpy": words(f"""
        {_ELEMENTWISE} {_ARRAYS} {_DTYPES} {_CONSTANTS}
        apply_along_axis apply_over_axes bfloat16 bitwise_count fill_diagonal float4_e2m1fn float8_e3m4
        float8_e4m3 float8_e4m3b11fnuz float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz
        float8_e8m0fnu fromfunction int2 int4 isdtype iterable mgrid ndarray ogrid place put put_along_axis
        uint2 uint4 vectorize int_ uint float_ complex_ single double csingle cdouble
    """),
    "jax.sharding": words("AxisType PartitionSpec"),
    "jax.numpy.fft": words(_NUMPY_FFT),
    "jax.numpy.linalg": words(_NUMPY_LINALG),
    "jax.lax": words(_LAX),
    "jax.lax.linalg": words("""
        cholesky cholesky_update eig eigh hessenberg householder_product lu lu_pivots_to_permutation qdwh qr
        schur svd symmetric_product triangular_solve tridiagonal tridiagonal_solve
    """),
    "jax.nn": words("""
        celu dot_product_attention elu gelu glu hard_sigmoid hard_silu hard_swish hard_tanh identity
        leaky_relu log1mexp log_sigmoid log_softmax logmeanexp logsumexp mish one_hot relu relu6 selu sigmoid
        silu soft_sign softmax softplus sparse_plus sparse_sigmoid squareplus standardize swish tanh
    """),
    "jax.nn.initializers": words("""
        constant delta_orthogonal glorot_normal glorot_uniform he_normal he_uniform kaiming_normal
        kaiming_uniform lecun_normal lecun_uniform normal ones orthogonal truncated_normal uniform
        variance_scaling xavier_normal xavier_uniform zeros
    """),
    "jax.random": words("""
        PRNGKey ball bernoulli beta binomial bits categorical cauchy chisquare choice clone dirichlet
        double_sided_maxwell exponential f fold_in gamma generalized_normal geometric gumbel key key_data
        laplace loggamma logistic lognormal maxwell multinomial multivariate_normal normal orthogonal pareto
        permutation poisson rademacher randint rayleigh split t triangular truncated_normal uniform wald
        weibull_min wrap_key_data
    """),
    "jax.scipy.special": words("""
        bernoulli bessel_jn beta betainc betaln boxcox boxcox1p comb dawsn digamma entr erf erfc erfcx erfinv
        exp1 expi expit expn factorial fresnel gamma gammainc gammaincc gammaln gammasgn hyp1f1 hyp2f1 i0
        i0e i1 i1e kl_div log_ndtr log_softmax loggamma logit logsumexp multigammaln ndtr ndtri owens_t poch
        polygamma rel_entr sici softmax spence sph_harm_y wofz xlog1py xlogy zeta
    """),
    "jax.scipy.stats": words("mode rankdata sem"),
    **{f"jax.scipy.stats.{name}": words(_DISTRIBUTION) for name in words(_DISTRIBUTIONS)},
    "jax.scipy.linalg": words("""
        block_diag cho_factor cho_solve cholesky circulant companion convolution_matrix det dft eigh
        eigh_tridiagonal expm expm_frechet fiedler fiedler_companion funm hadamard hankel helmert hessenberg
        hilbert inv invhilbert invpascal leslie lu lu_factor lu_solve pascal polar qr qr_multiply rsf2csf
        schur solve solve_sylvester solve_triangular sqrtm svd toeplitz
    """),
    "jax.scipy.signal": words("""
        convolve convolve2d correlate correlate2d csd detrend fftconvolve istft stft welch
    """),
    "jax.scipy.fft": words("dct dctn idct idctn"),
    "jax.scipy.ndimage": words("map_coordinates"),
    "jax.scipy.integrate": words("trapezoid"),
    "jax.scipy.optimize": words("minimize"),
    "jax.scipy.cluster.vq": words("vq"),
    "jax.image": words("ResizeMethod resize scale_and_translate"),
    "jax.ops": words("segment_max segment_min segment_prod segment_sum"),
    "jax.tree": words(_TREE),
    # Not Partial: a call that is a tree can be put together from parts.
    "jax.tree_util": words(
        " ".join(f"tree_{name}" for name in sorted(words(_TREE))) + " register_dataclass"
    ),
    "jax.flatten_util": words("ravel_pytree"),
    "jax.ad_checkpoint": words("checkpoint checkpoint_name"),
    "jax.checkpoint_policies": words("""
        checkpoint_dots checkpoint_dots_with_no_batch_dims dots_saveable dots_with_no_batch_dims_saveable
        everything_saveable nothing_saveable save_any_names_but_these save_anything_except_these_names
        save_only_these_names
    """),
    "jax.custom_batching": words("custom_vmap sequential_vmap"),
    "jax.custom_derivatives": words("closure_convert custom_gradient custom_jvp custom_vjp linear_call"),
    "jax.dtypes": words("bfloat16 canonicalize_dtype finfo float0 iinfo issubdtype result_type"),
    "jax.typing": words("ArrayLike DTypeLike"),
}  # fmt: skip
# Packages without listed members of their own: jax.scipy, jax.scipy.cluster.
PACKAGES = frozenset(
    name[:at] for name in MODULES for at, letter in enumerate(name) if letter == "."
) - MODULES.keys()  # fmt: skip
REFUSED_BUILTINS = frozenset(dir(builtins)) - BUILTINS
