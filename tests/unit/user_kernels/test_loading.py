"""A user's file: what it declares, as kernels of flat arrays, and what it declares wrongly."""

import contextlib
import dataclasses
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.execution.op_by_op import python
from corpus.lowering.lower import lower_kernel
from corpus.user_kernels.loading import load
from kernels import Input, Kernel
from kernels.user_file import UserError

HEAD = """from typing import NamedTuple

import jax
import jax.numpy as jnp
import math

N = 3


class State(NamedTuple):
    step: jax.Array
    mean: dict


"""


def _kernels(tmp_path: Path, text: str) -> list[Kernel]:
    file = tmp_path / "mine.py"
    file.write_text(text, encoding="utf-8")
    (template,) = load(file)
    return list(template.kernels)


def _of_function(tmp_path: Path, parameters: str, result: str, inputs: str) -> Kernel:
    source = f"def f({parameters}):\n    return {result}\n\n\nINPUTS = {{'f': {inputs}}}\n"
    (kernel,) = _kernels(tmp_path, HEAD + source)
    return kernel


def _call(kernel: Kernel, *arrays: object) -> object:
    namespace: dict = {}
    exec(kernel.source, namespace)
    return namespace[kernel.name](*arrays)


def test_arrays_by_position_need_no_other_function(tmp_path: Path) -> None:
    kernel = _of_function(tmp_path, "x, n=2", "x * n", '{"x": ("float32", (N, 2 * N), -math.pi, 2**31)}')
    assert (kernel.name, kernel.source) == ("f", "def f(x, n=2):\n    return x * n\n")
    assert kernel.inputs == (Input("x", (3, 6), "float32", -3.141592653589793, 2147483648),)


def test_containers_are_flat_inputs_in_the_order_of_jax(tmp_path: Path) -> None:
    kernel = _of_function(
        tmp_path,
        "params, state",
        "[state.mean['w'] + params['w'], params['a'][1]['b'] - params['a'][0]['b'], state.step + 1]",
        '{"params": {"w": ("float32", (2,)), "a": [{"b": ("float32", ())}, {"b": ("float32", (), 0, 1)}]}, '
        '"state": State(step=("int32", (), 0, 10), mean={"w": ("float32", (2,))})}',
    )
    assert [value.name for value in kernel.inputs] == [
        "params['a'][0]['b']", "params['a'][1]['b']", "params['w']", "state.step", "state.mean['w']",
    ]  # fmt: skip
    assert kernel.argnums == (0, 1, 2, 4)
    assert _call(kernel, 1.0, 3.0, 10.0, 7, 20.0) == [30.0, 2.0, 8]
    assert kernel.source.endswith(
        "def flat_f(params_a_0_b, params_a_1_b, params_w, state_step, state_mean_w):\n"
        "    return f(\n"
        '        {"a": [{"b": params_a_0_b}, {"b": params_a_1_b}], "w": params_w},\n'
        '        State(step=state_step, mean={"w": state_mean_w}),\n'
        "    )\n"
    )


def test_the_text_is_that_of_the_function_with_its_containers(tmp_path: Path) -> None:
    text = (
        "def step(params, state, x, *, rate, act=jnp.tanh):\n"
        '    y = act(x @ params["w"] + params["b"])\n'
        '    return {"y": y * rate, "state": State(state.step + 1, state.mean)}\n'
        "\n\n"
        'INPUTS = {"step": {"rate": ("float32", (), 0, 1), "params": {"w": ("float32", (4, N)), '
        '"b": ("float32", (N,))}, "x": ("float32", (2, 4)), '
        '"state": State(("int32", (), 0, 9), ("float32", ()))}}\n'
    )
    (kernel,) = _kernels(tmp_path, HEAD + text)
    names: dict = {}
    exec(HEAD + text, names)
    shaped = jax.ShapeDtypeStruct
    w, b, x, scalar = (shaped(shape, "float32") for shape in ((4, 3), (3,), (2, 4), ()))
    state = names["State"](shaped((), "int32"), scalar)
    theirs = jax.jit(names["step"]).lower({"w": w, "b": b}, state, x, rate=scalar).as_text()
    forward = lower_kernel(kernel, ("cpu",))[0]
    assert forward.text.replace("@jit_flat_step ", "@jit_step ") == theirs


@pytest.mark.parametrize(
    ("parameters", "inputs", "call"),
    [
        ("x, /, y", '{"x": X, "y": X}', None),
        ("x, *, y", '{"y": X, "x": X}', "f(x, y=y)"),
        ("x, n, y", '{"x": X, "n": 3, "y": X}', "f(x, 3, y)"),
        ("x, n, mode", '{"x": X, "n": N, "mode": "same"}', 'f(x, n=3, mode="same")'),
        ("x, act", '{"x": X, "act": jax.nn.relu}', "f(x, act=jax.nn.relu)"),
        ("x, act", '{"x": X, "act": lambda x: x}', "f(x_, act=lambda x: x)"),
        ("x, n=1, y=2", '{"y": X, "x": X}', "f(x, y=y)"),
        ("*xs, y=2", '{"xs": [X, X], "y": X}', "f(xs_0, xs_1, y=y)"),
        ("x, **more", '{"x": X, "b": X, "a": X}', "f(x, a=a, b=b)"),
        ("x, **more", '{"x": X, "more": {"b": X}}', r"\*\*more has no argument 'more'"),
        ("f, x", '{"f": [X], "x": X}', "f([f_0], x)"),
        ("x", '{"x": (X,)}', "f((x_0,))"),
        ("x", '{"x": None, }', "none of its arguments is an array"),
    ],
)
def test_the_call_that_is_written(tmp_path: Path, parameters: str, inputs: str, call: str | None) -> None:
    made = 'X = ("float32", (2,))\n'
    text = f"{HEAD}{made}\n\ndef f({parameters}):\n    return 1\n\n\nINPUTS = {{'f': {inputs}}}\n"
    if call is not None and not call.startswith("f("):
        with pytest.raises(UserError, match=call):
            _kernels(tmp_path, text)
        return
    (kernel,) = _kernels(tmp_path, text)
    if call is None:
        assert kernel.name == "f"
    else:
        assert kernel.source.endswith(f":\n    return {call}\n")
        jax.eval_shape(*_function(kernel))


def _function(kernel: Kernel) -> list:
    namespace: dict = {}
    exec(kernel.source, namespace)
    shapes = [jax.ShapeDtypeStruct(value.shape, jnp.dtype(value.dtype)) for value in kernel.inputs]
    return [namespace[kernel.name], *shapes]


def test_domains_are_part_of_an_input(tmp_path: Path) -> None:
    inputs = (
        '{"a": ("float32", (2, 2), "spd"), "i": ("int32", (4,), 0, 9, "distinct"), '
        '"p": ("int32", (4,), "distinct")}'
    )
    kernel = _of_function(tmp_path, "a, i, p", "a", inputs)
    assert kernel.inputs == (
        Input("a", (2, 2), "float32", 0.5, 2.0, domain="spd"),
        Input("i", (4,), "int32", 0, 9, domain="distinct"),
        Input("p", (4,), "int32", 0, 3, domain="distinct"),
    )


def test_keys_are_made_of_their_data(tmp_path: Path) -> None:
    inputs = '{"key": ("key", ()), "keys": ("key<rbg>", (N,)), "like": jax.eval_shape(jax.random.key, 0)}'
    kernel = _of_function(tmp_path, "key, keys, like", "jax.random.normal(like) + keys.size", inputs)
    assert [(value.shape, value.dtype, value.high) for value in kernel.inputs] == [
        ((2,), "uint32", 2**32 - 1), ((3, 4), "uint32", 2**32 - 1), ((2,), "uint32", 2**32 - 1),
    ]  # fmt: skip
    assert kernel.argnums == ()
    data = jnp.zeros((2,), "uint32")
    assert _call(kernel, data, jnp.zeros((3, 4), "uint32"), data) == jax.random.normal(jax.random.key(0)) + 3


def test_types_of_python_are_those_of_arrays_of_jax(tmp_path: Path) -> None:
    text = "def f(x, y):\n    return x * y\n\n\nINPUTS = {'f': {'x': (float, (3,)), 'y': (int, ())}}\n"
    (kernel,) = _kernels(tmp_path, text)
    assert [value.dtype for value in kernel.inputs] == ["float32", "int32"]
    (kernel,) = _kernels(tmp_path, text + "CONFIG = {'jax_enable_x64': True}\n")
    assert [value.dtype for value in kernel.inputs] == ["float64", "int64"]
    inputs = "'x': (np.dtype('float64'), (3,)), 'y': (np.dtype('int64'), ())"
    text = f"import numpy as np\n\n\ndef f(x, y):\n    return x * y\n\n\nINPUTS = {{'f': {{{inputs}}}}}\n"
    (kernel,) = _kernels(tmp_path, text)
    assert [value.dtype for value in kernel.inputs] == ["float64", "int64"]


def test_functions_of_every_making(tmp_path: Path) -> None:
    text = HEAD + (
        "import functools\n\n\n"
        "class Model:\n    def __init__(self, scale):\n        self.scale = scale\n\n"
        "    def __call__(self, x):\n        return self.scale * x\n\n"
        "    def apply(self, x, *, n):\n        return n * self(x)\n\n\n"
        "def power(x, n):\n    return x**n\n\n\n"
        "def made(n):\n    return lambda x: x + n\n\n\n"
        "model = Model(2.0)\n"
        "jitted = jax.jit(power, static_argnames='n')\n"
        "cubed = functools.partial(power, n=3)\n"
        "mapped = jax.vmap(model)\n"
        "plus = made(5.0)\n"
        'X = ("float32", (2,), 0, 1)\n'
        'INPUTS = {"model": {"x": X}, "model.apply": {"x": X, "n": 4}, "jitted": {"x": X, "n": 2}, '
        '"cubed": {"x": X}, "mapped": {"x": X}, "plus": {"x": X}, "jax.nn:gelu": {"x": X}, '
        '"jax.nn:leaky_relu": {"x": X, "negative_slope": 0.5}}\n'
    )
    kernels = _kernels(tmp_path, text)
    x = jnp.array([1.0, 3.0])
    values = [_call(kernel, x) for kernel in kernels]
    expected = [2 * x, 8 * x, x**2, x**3, 2 * x, x + 5, jax.nn.gelu(x), jax.nn.leaky_relu(x, 0.5)]
    assert all(map(jnp.allclose, values, expected))
    assert [kernel.name for kernel in kernels] == [
        "model", "apply", "flat_jitted", "cubed", "mapped", "plus", "gelu", "leaky_relu",
    ]  # fmt: skip


def test_a_function_of_a_package_is_imported(tmp_path: Path) -> None:
    (kernel,) = _kernels(tmp_path, HEAD + 'INPUTS = {"jax.nn:gelu": {"x": ("float32", (2,))}}\n')
    assert (kernel.name, kernel.source) == ("gelu", "from jax.nn import gelu\n")
    (kernel,) = _kernels(
        tmp_path, HEAD + 'INPUTS = {"jax.nn:gelu": {"x": ("float32", (2,)), "approximate": False}}\n'
    )
    assert kernel.source.endswith(
        "import jax.nn\n\n\ndef gelu(x):\n    return jax.nn.gelu(x, approximate=False)\n"
    )


@pytest.mark.parametrize(
    ("argnums", "positions"),
    [
        ("0", (0,)),
        ("1", (1, 2)),
        ('"state"', (1, 2)),
        ("\"state['v']\"", (2,)),
        ('(0, "rate")', (0, 4)),
        ("()", ()),
        ('"y"', "ARGNUMS: f: 'y' is no argument with arrays; these are x, state, n, rate"),
        ("7", "ARGNUMS: f: 7 is no argument with arrays; these are x, state, n, rate"),
        ("2", "ARGNUMS: f: n is of int32, which has no gradient"),
    ],
)
def test_a_gradient_is_taken_with_respect_to_what_is_chosen(
    tmp_path: Path, argnums: str, positions: tuple[int, ...] | str
) -> None:
    text = (
        "X = ('float32', ())\n\n\ndef f(x, state, n, mode, *, rate):\n    return x\n\n\n"
        'INPUTS = {"f": {"x": X, "state": {"u": X, "v": X}, "n": ("int32", ()), "mode": "a", "rate": X}}\n'
        f'ARGNUMS = {{"f": {argnums}}}\n'
    )
    if isinstance(positions, str):
        with pytest.raises(UserError, match=f"line 9: {positions}"):
            _kernels(tmp_path, text)
        return
    (kernel,) = _kernels(tmp_path, text)
    assert kernel.argnums == positions
    assert "ARGNUMS" not in kernel.source


CLASSES = """import dataclasses

import jax


@jax.tree_util.register_dataclass
@dataclasses.dataclass
class Params:
    w: jax.Array
    b: jax.Array
    act: str = dataclasses.field(default="tanh", metadata={"static": True})


@jax.tree_util.register_pytree_node_class
class Linear:
    def __init__(self, size, act):
        self.w, self.act, self.size = ("float32", (size,)), act, size

    def tree_flatten(self):
        return (self.w, self.act), self.size

    @classmethod
    def tree_unflatten(cls, size, children):
        made = object.__new__(cls)
        (made.w, made.act), made.size = children, size
        return made

    def __call__(self, x):
        return self.act(self.w * x)


X = ("float32", (2,))


def of_dataclass(params, x):
    return getattr(jax.numpy, params.act)(params.w * x + params.b)


def layers(models, x):
    for model in models:
        x = model(x)
    return x


INPUTS = {
    "of_dataclass": {"params": Params(w=X, b=X, act="sin"), "x": X},
    "layers": {"models": [Linear(size, jax.nn.relu) for size in (2, 1)], "x": X},
    "Linear.__call__": {"self": Linear(2, jax.nn.relu), "x": X},
    "jitted": {"params": jax.eval_shape(lambda: Params(jax.numpy.ones(2), jax.numpy.ones(2))), "x": X},
}
jitted = jax.jit(of_dataclass)
"""


def test_classes_are_built_again(tmp_path: Path) -> None:
    of_dataclass, layers, method, jitted = _kernels(tmp_path, CLASSES)
    one = jnp.ones(2)
    assert jnp.allclose(_call(of_dataclass, one, one, one), jnp.sin(2.0))
    assert jnp.allclose(_call(layers, 2 * one, 3 * one, one), 6.0)
    assert jnp.allclose(_call(method, 2 * one, one), 2.0)
    assert jnp.allclose(_call(jitted, one, one, one), jnp.tanh(2.0))
    assert [value.name for value in of_dataclass.inputs] == ["params.w", "params.b", "x"]
    assert of_dataclass.source.endswith('return of_dataclass(Params(w=params_w, b=params_b, act="sin"), x)\n')
    assert "INPUTS" not in method.source


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def f(x:\n", "mine.py, line 1: "),
        ('INPUTS = {"g": {}}\n', "line 5: INPUTS names 'g', which is no function of this file"),
        ('INPUTS = {"jax.nn:geluu": {}}\n', "5: INPUTS names 'jax.nn:geluu': AttributeError: "),
        ('INPUTS = {"nowhere:f": {}}\n', "5: INPUTS names 'nowhere:f': ModuleNotFoundError: No module"),
        ('INPUTS = {"math:pi": {}}\n', "5: INPUTS names 'math:pi': TypeError: math:pi is not a function"),
        ('INPUTS = {"f.g": {}}\n', "line 5: INPUTS names 'f.g', which is no function of this file"),
        ('INPUTS = {3: {}}\n', "line 5: INPUTS has the key 3, which must be the name of a function"),
        ('INPUTS = {"f": {}}\n', "line 5: f: it takes x, but nothing is declared"),
        ('INPUTS = {\n    "f": {\n        "y": 1}}\n', "line 6: f: it takes x, but y is declared"),
        ('INPUTS = {"f": {"x": "float32"}}\n', "line 5: f: none of its arguments is an array, which"),
        ('INPUTS = {\n    "f": {\n        "x": ("float32", (3,), 2, 1)}}\n', "line 7: f: x: low 2 is "),
        ('INPUTS = {"f": {"x": ["", ("float32", 3)]}}\n', "line 5: f: x[1]: it must be (dtype, shape, "),
        ('INPUTS = {"f": {"x": ("float32", (3.5,))}}\n', "f: x: the shape (3.5,) must be integers from 0"),
        ('INPUTS = {"f": {"x": ("float32", ("n", 3))}}\n', "('n', 3) is left open, which cannot be declared"),
        ('INPUTS = {"f": {"x": ("float", ())}}\n', "f: x: the weak type of a Python number cannot"),
        ("import jax.numpy as jnp\nINPUTS = {'f': {'x': jnp.asarray(2.0)}}\n", "f: x: the weak type of a"),
        ('INPUTS = {"f": {"x": ("float31", (3,))}}\n', "f: x: no dtype 'float31'; it must be one of "),
        ('INPUTS = {"f": {"x": ("int8", (3,), 0, 128)}}\n', "f: x: int8 has values from -128 to 127, not"),
        ('INPUTS = {"f": {"x": ("int8", (3,), 0, 1.5)}}\n', "f: x: the ends of int8 must be integers, "),
        ('INPUTS = {"f": {"x": ("key", (3,), 0, 1)}}\n', "f: x: keys are drawn from all that there are"),
        ('INPUTS = {"f": {"x": ("float32", (3,), 0, float("inf"))}}\n', "f: x: inf is not finite"),
        ("INPUTS = dict(f=1)\n", "line 5: f: its inputs must be a dict"),
        ("INPUTS = {}\n", "line 5: INPUTS must be a dict with an entry for each function"),
        ("INPUTS = {\n    'f': {'x': 1 / 0}}\n", "mine.py, line 6: ZeroDivisionError: division by zero"),
        ('INPUTS = {"f": {"x": ("float32", (3, 2), "spd")}}\n', "f: x: spd needs a shape that ends in two"),
        ('INPUTS = {"f": {"x": ("float32", (2,), "spdx")}}\n', "f: x: no domain 'spdx'; it must be one of "),
        ('INPUTS = {"f": {"x": ("float32", (3,))}}\nARGNUMS = {"g": 0}\n', "6: ARGNUMS must be a dict"),
        ("TEMPLATES = [1]\n", "mine.py: it must assign INPUTS, TEMPLATE, or TEMPLATES"),
    ],
)  # fmt: skip
def test_a_wrong_declaration_is_named_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    head = "" if text.startswith("def") else "def f(x):\n    return x\n\n\n"
    with pytest.raises(UserError) as error:
        _kernels(tmp_path, head + text)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_typed_key_among_the_outputs_is_its_data() -> None:
    run = python(lambda seed: {"key": jax.random.key(seed), "x": seed + 1}, {}, contextlib.nullcontext)
    key, x = run([np.int32(3)])
    assert np.array_equal(key, jax.random.key_data(jax.random.key(3)))
    assert x == 4


CONFIG = 'CONFIG = {"jax_enable_x64": True, "jax_default_matmul_precision": "highest"}\n'
X64 = """import jax.numpy as jnp

W = jnp.arange(3.0)


def f(x):
    return x @ W


"""


def test_a_file_declares_the_settings_that_it_is_executed_and_lowered_under(tmp_path: Path) -> None:
    (kernel,) = _kernels(tmp_path, f'{X64}{CONFIG}INPUTS = {{"f": {{"x": ("float32", (2, 3))}}}}\n')
    assert kernel.config == (("jax_default_matmul_precision", "highest"), ("jax_enable_x64", True))
    assert "CONFIG" not in kernel.source
    forward = lower_kernel(kernel, ("cpu",))[0].text
    assert "tensor<3xf64>" in forward
    assert "precision = [HIGHEST, HIGHEST]" in forward
    plain = lower_kernel(dataclasses.replace(kernel, config=()), ("cpu",))[0].text
    assert "f64" not in plain
    assert "HIGHEST" not in plain


@pytest.mark.parametrize(
    ("config", "error"),
    [
        ("CONFIG = {'jax_dump_ir_to': 'x'}", "CONFIG: jax_dump_ir_to is no setting that decides a program"),
        (
            "CONFIG = {'jax_enable_x64': [1]}",
            "CONFIG: jax_enable_x64: [1] must be True, False, None, a number",
        ),
        ("CONFIG = {'jax_nonsense': 1}", "CONFIG: jax_nonsense is no setting that decides a program"),
        ("CONFIG = {1: 2}", "CONFIG: 1 must be the name of a setting"),
        ("CONFIG = [1]", "CONFIG: [1] must be a dict, such as {'jax_enable_x64': True}"),
        ("CONFIG = dict(jax_enable_x64=True)", "CONFIG must be written out in literals"),
    ],
)
def test_settings_that_cannot_be_declared_are_named_with_their_line(
    tmp_path: Path, config: str, error: str
) -> None:
    with pytest.raises(UserError) as raised:
        _kernels(tmp_path, f'{X64}{config}\nINPUTS = {{"f": {{"x": ("float32", (2, 3))}}}}\n')
    assert str(raised.value).startswith(f"{tmp_path / 'mine.py'}, line 10: {error}")
