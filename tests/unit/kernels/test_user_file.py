"""user_file: a record's Python has every statement of the user's file that may matter."""

import ast
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.user_kernels.loading import load
from kernels.user_file import UserError, UserFile

HEAD = "import jax\nimport jax.numpy as jnp\nimport numpy as np\n\n"
INPUTS = '\n\nINPUTS = {"f": {"x": ("float32", (3,), -1, 1)}}\n'

# What the function uses is not in its own statement, nor in one that assigns it.
KEPT = {
    "namespace_of_a_function": """
SCALE = 3.0


def helper(x):
    return x


def f(x):
    return x * helper.__globals__["SCALE"]
""",
    "shuffled": """
import random

ORDER = [0, 1, 2]
random.Random(1).shuffle(ORDER)


def f(x):
    return x[jnp.array(ORDER)] * jnp.arange(3.0)
""",
    "ufunc_at": """
T = np.zeros(3, np.float32)
np.add.at(T, [0, 0], 10.0)


def f(x):
    return x * T
""",
    "class_attribute": """
class Cfg:
    opts = {"scale": 2.0}


Cfg.opts.update(scale=7.0)


def f(x):
    return Cfg.opts["scale"] * x
""",
    "view": """
BUF = np.zeros(3, np.float32)
view = BUF[1:]
view[:] = 3.0


def f(x):
    return x * BUF
""",
    "instance": """
class Config:
    def __init__(self):
        self.layers = [1.0]


CFG = Config()
CFG.layers.append(2.0)


def f(x):
    for width in CFG.layers:
        x = jnp.sin(width * x)
    return x
""",
    "defjvp_decorator": """
@jax.custom_jvp
def g(x):
    return jnp.sin(x)


@g.defjvp
def g_jvp(primals, tangents):
    return g(*primals), jnp.cos(primals[0]) * tangents[0] * 1.0


def f(x):
    return g(x) * x
""",
    "defjvp_partial": """
from functools import partial


@jax.custom_jvp
def g(x):
    return jnp.sin(x)


@partial(g.defjvp, symbolic_zeros=True)
def g_jvp(primals, tangents):
    return g(*primals), jnp.cos(primals[0]) * tangents[0] * 1.0


def f(x):
    return g(x) * x
""",
    "defvjp": """
@jax.custom_vjp
def g(x):
    return jnp.sin(x)


def g_fwd(x):
    return g(x), x


def g_bwd(x, cotangent):
    return (cotangent * jnp.cos(x) * 1.0,)


g.defvjp(g_fwd, g_bwd)


def f(x):
    return g(x) * x
""",
    "def_vmap_decorator": """
@jax.custom_batching.custom_vmap
def g(x):
    return jnp.sin(x)


@g.def_vmap
def g_rule(axis_size, in_batched, x):
    return jnp.cos(x), True


def f(x):
    return jax.vmap(g)(x) + x
""",
    "registered_pytree": """
class Pair:
    def __init__(self, left, right):
        self.left, self.right = left, right


jax.tree_util.register_pytree_node(
    Pair, lambda pair: ((pair.left, pair.right), None), lambda _, parts: Pair(*parts)
)


def f(x):
    doubled = jax.tree.map(lambda part: 2.0 * part, Pair(x, jnp.sin(x)))
    return doubled.left * doubled.right
""",
    "future_annotations": """
def f(x: Undefined) -> Undefined:
    return jnp.sin(x)
""",
    "global_in_a_function": """
SCALE = 1.0


def configure():
    global SCALE
    SCALE = 5.0


configure()


def f(x):
    return SCALE * x
""",
    "setattr": """
class Cfg:
    scale = 1.0


setattr(Cfg, "scale", 4.0)


def f(x):
    return Cfg.scale * x
""",
    "exec": """
exec("SCALE = 3.0")


def helper(x):
    return x * 2.0


def f(x):
    return globals()["helper"](SCALE * x)
""",
    "star_import": """
from jax.numpy import *


def f(x):
    return tanh(x) * x
""",
    "conditional_definition": """
if jnp.ones(1).dtype == jnp.float32:
    def g(x):
        return 2.0 * x
else:
    def g(x):
        return 3.0 * x


def f(x):
    return g(x) * x
""",
    "loop_of_functions": """
LAYERS = []
for width in (1.0, 2.0, 3.0):
    def layer(x, width=width):
        return jnp.sin(width * x)
    LAYERS.append(layer)


def f(x):
    for layer in LAYERS:
        x = layer(x)
    return x
""",
    "registry": """
REGISTRY = {}


def register(function):
    REGISTRY[function.__name__] = function
    return function


@register
def square(x):
    return x * x


@register
def sine(x):
    return jnp.sin(x)


def f(x):
    return sum(function(x) for function in REGISTRY.values())
""",
    "subclass_registry": """
class Layer:
    known = []

    def __init_subclass__(cls):
        Layer.known.append(cls)


class Sine(Layer):
    def __call__(self, x):
        return jnp.sin(x)


class Square(Layer):
    def __call__(self, x):
        return x * x


def f(x):
    return sum(layer()(x) for layer in Layer.known)
""",
    "closure": """
def make():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


step = make()
step()
step()


def f(x):
    return x * float(SCALE)


SCALE = step()
""",
    "with": """
with np.errstate(all="ignore"):
    W = np.float32([1.0, 2.0, 4.0])


def f(x):
    return x * W
""",
    "del": """
x = 3.0
SCALE = x
del x


def f(x):
    return SCALE * x
""",
    "walrus": """
PARTS = [last := float(n) for n in range(4)]


def f(x):
    return x * last
""",
    "type_alias": """
from typing import TypeAlias

Vector: TypeAlias = jax.Array
Scalar = jax.Array


def f(x: Vector) -> Scalar:
    return jnp.sum(x * x)
""",
    "overload": """
from typing import overload


@overload
def g(x: jax.Array) -> jax.Array: ...
@overload
def g(x: float) -> float: ...
def g(x):
    return 2.0 * x


def f(x):
    return g(x) * x
""",
    "lambda": """
g = lambda x: jnp.sin(x)


def f(x):
    return g(x) * x
""",
    "jitted": """
import functools


def power(x, n):
    return x**n


g = jax.jit(power, static_argnums=1)
cube = functools.partial(g, n=3)


def f(x):
    return g(x, 2) + cube(x)
""",
    "defined_twice": """
def f(x):
    return x


def g(x):
    return 2.0 * x


first = g


def g(x):
    return first(x) + 1.0


def f(x):
    return g(x)
""",
    "iterator": """
NUMBERS = iter([1.0, 2.0, 3.0])
skipped, second = next(NUMBERS), next(NUMBERS)
REST = [*NUMBERS]


def f(x):
    return x * REST[0] + second
""",
    "in_place": """
WIDTHS = [1.0]
same = WIDTHS
same += [2.0]
WIDTHS.__setitem__(0, 5.0)
match len(WIDTHS):
    case 2:
        BIAS = 0.5
    case other:
        BIAS = other
while len(WIDTHS) < 3:
    WIDTHS.append(3.0)
try:
    import there_is_no_such_module
except ImportError:
    there_is_no_such_module = None


def f(x):
    return x * sum(WIDTHS) + BIAS + (there_is_no_such_module is None)
""",
    "wrapped": """
import functools


def scaled(factor):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*arguments):
            return factor * function(*arguments)
        return wrapper
    return decorate


@scaled(3.0)
@jax.jit
def f(x):
    return jnp.sin(x)
""",
    "seeded": """
import random

np.random.seed(0)
W = np.random.randn(3).astype(np.float32)
random.seed(1)
BIAS = random.random()
RNG = np.random.default_rng(7)
V = RNG.normal(size=3).astype(np.float32)


def f(x):
    return x * W + V + BIAS
""",
    "set_of_numbers": """
def f(x):
    for number in {3, 1, 2}:
        x = jnp.sin(number * x)
    return x
""",
    "main_guard": """
def f(x):
    return jnp.sin(x)


if __name__ == "__main__":
    raise SystemExit(f(jnp.ones(3)), INPUTS)
""",
}


def _file(folder: Path, text: str, name: str = "mine.py") -> UserFile:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return UserFile(path)


def _function(source: str) -> Callable[..., Any]:
    namespace: dict[str, Any] = {}
    exec(compile(source, "<source>", "exec"), namespace)
    return namespace["f"]


def _jaxpr(source: str) -> str:
    """The jaxprs of the function f of a source and of its derivative."""
    function = _function(source)
    return str(jax.make_jaxpr(jax.grad(lambda x: jnp.sum(function(x))))(jnp.ones(3)))


@pytest.fixture(autouse=True)
def _generators_as_they_were():
    states = random.getstate(), np.random.get_state()
    yield
    random.setstate(states[0])
    np.random.set_state(states[1])


@pytest.mark.parametrize("name", KEPT)
def test_the_record_computes_what_the_file_does(name: str, tmp_path: Path) -> None:
    future = "from __future__ import annotations\n\n" if name == "future_annotations" else ""
    text = future + HEAD + KEPT[name] + INPUTS
    source = _file(tmp_path, text).source("f")
    assert _jaxpr(source) == _jaxpr(text)
    assert "INPUTS = " not in source


# Nothing of these has an effect on f.
LEFT_OUT = {
    "docstring": '"""A module."""\n',
    "function": "def other(x: int = 3) -> int:\n    return f(x)\n",
    "jitted": "@jax.jit\ndef other(x):\n    return f(x)\n",
    "partial": "import functools\n\n\n@functools.partial(jax.jit, inline=True)\ndef g(x):\n    return x\n",
    "rules": "@jax.custom_jvp\ndef g(x):\n    return x\n\n\n@g.defjvp\ndef rule(p, t):\n    return p, t\n",
    "vjp": "@jax.custom_vjp\ndef other(x):\n    return x\n\n\nother.defvjp(other, lambda r, g: (g,))\n",
    "class": "import dataclasses\n\n\n@dataclasses.dataclass(frozen=True)\nclass Other:\n    w: int = 3\n",
    "namedtuple": "from typing import NamedTuple\n\n\nclass Other(NamedTuple):\n    width: int = 3\n",
    "constants": "OTHER = {'a': [1, 2 * 3]}\nMORE = jnp.zeros((2, 3))\nONE, TWO = 1, 2\n",
    "comprehension": "OTHER = [i * i for i in range(3) if i]\n",
    "import": "import os.path\nfrom jax import random as keys\n",
    "guard": "if __name__ == '__main__':\n    import layers\n\n    f(1.0)\n",
    "typing": "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from layers import dense\n",
    "items": "SIZES = {'a': 3}\nOTHER = {name: [size] for name, size in SIZES.items()}\n",
    "logger": "import logging\n\nNAME = __name__\n",
    "all": "__all__ = ['f']\n",
    "split": "WORDS = 'a b'.split()\n",
    "operators": "SIZES = [1, 2]\nOTHER = SIZES[0] * 2 + jnp.pi\nMORE = -OTHER if OTHER > 1 else 2\n",
    "frozen": "import dataclasses\nimport functools\n\n\n"
    "@functools.partial(dataclasses.dataclass, frozen=True)\nclass Other:\n    w: int = 3\n",
}

# What these do may matter, though f mentions nothing of it.
KEPT_ALWAYS = {
    "call": "print(3)\n",
    "decorator": "import atexit\n\n\n@atexit.register\ndef other():\n    pass\n",
    "partial": "import functools as ft, atexit\n\n\n@ft.partial(atexit.register)\ndef g():\n    pass\n",
    "other_library": "import yaml\n",
    "default": "def other(x=print(3)):\n    return x\n",
    "base": "class Other(Exception):\n    pass\n",
    "class_body": "class Other:\n    print(3)\n",
    "iterator": "OTHER = [part for part in NUMBERS]\n",
    "unpacking": "one, two = NUMBERS\n",
    "attribute": "jnp.pi = 3.0\n",
    "item": "NUMBERS[0] = 3.0\n",
    "condition": "if len(NUMBERS):\n    OTHER = 3\n",
    "augmented": "NUMBERS += [3]\n",
    "walrus": "(OTHER := 3)\n",
    "delete": "del NUMBERS\n",
    "generator": "OTHER = np.random.randn(3)\n",
    "out": "OTHER = np.sqrt(np.ones(3), out=BUFFER)\n",
    "out_by_position": "OTHER = np.sqrt(np.ones(3), BUFFER)\n",
    "default_item": "import collections\n\nD = collections.defaultdict(float)\nOTHER = D['a']\n",
    "operator": "PIPELINE = Pipeline()\nOTHER = PIPELINE << 3\n",
    "operator_of_an_alias": "PIPELINE = Pipeline()\nSAME = PIPELINE\nOTHER = SAME << 3\n",
    "property": "PIPELINE = Pipeline()\nOTHER = PIPELINE.built\n",
    "membership": "STREAM = iter(NUMBERS)\nOTHER = 1.0 in STREAM\n",
    "conversion": "PIPELINE = Pipeline()\nOTHER = float(PIPELINE)\n",
    "format": "PIPELINE = Pipeline()\nOTHER = f'{PIPELINE}'\n",
    "item_of_what_changes": "NUMBERS.append(Pipeline())\nOTHER = NUMBERS[2] + 1\n",
    "registered": "class P:\n    pass\n\n\nQ = jax.tree_util.register_pytree_node_class(P)\n",
    "made_a_dataclass": "import dataclasses as d\n\n\nclass P:\n    w: int\n\n\nQ = d.dataclass(P)\n",
}
F = "def f(x):\n    return jnp.sin(x)\n"


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_has_no_effect_is_left_out(name: str, tmp_path: Path) -> None:
    (tmp_path / "layers.py").write_text(HELPER, encoding="utf-8")
    source = _file(tmp_path, HEAD + LEFT_OUT[name] + "\n\n" + F + INPUTS).source("f")
    assert source == "import jax.numpy as jnp\n\n\n" + F


@pytest.mark.parametrize("name", KEPT_ALWAYS)
def test_what_may_have_an_effect_is_kept(name: str, tmp_path: Path) -> None:
    source = _file(
        tmp_path, HEAD + "NUMBERS = [1.0, 2.0]\n" + KEPT_ALWAYS[name] + "\n\n" + F + INPUTS
    ).source("f")
    assert KEPT_ALWAYS[name].splitlines()[-1] in source
    ast.parse(source)


if sys.version_info >= (3, 12):  # Older ones have no type statement.

    def test_a_type_statement_is_kept_where_it_is_used(tmp_path: Path) -> None:
        alias = "type Vector = jax.Array\n\n\n"
        used = "def f(x: Vector) -> Vector:\n    return jnp.sin(x)\n"
        assert _file(tmp_path, HEAD + alias + used + INPUTS).source("f").endswith(alias + used)
        assert "type" not in _file(tmp_path, HEAD + alias + F + INPUTS).source("f")


def test_a_logger_of_the_module_keeps_no_other_function(tmp_path: Path) -> None:
    logger = "import logging\n\nLOG = logging.getLogger(__name__)\n\n\n"
    source = _file(tmp_path, f"{logger}def other(x):\n    return x\n\n\n{F}{INPUTS}").source("f")
    assert source == logger + F


HELPER = """from jax import lax
import jax.numpy as jnp

SCALE = 2.0


def dense(x):
    return SCALE * lax.sin(x)


def unused(x):
    return x
"""
OUT = "from jax import lax\n\nSCALE = 2.0\n\n\ndef dense(x):\n    return SCALE * lax.sin(x)\n"


@pytest.mark.parametrize(
    ("statement", "call", "binding"),
    [
        ("from layers import dense", "dense(x)", ""),
        ("from layers import *", "dense(x)", ""),
        ("from layers import dense as wide", "wide(x)", "wide = dense\n"),
        (
            "import layers",
            "layers.dense(x)",
            "from types import SimpleNamespace\nlayers = SimpleNamespace(dense=dense)\n",
        ),
    ],
)
def test_a_module_beside_the_file_becomes_part_of_the_python(
    statement: str, call: str, binding: str, tmp_path: Path
) -> None:
    (tmp_path / "layers.py").write_text(HELPER, encoding="utf-8")
    text = f"import jax.numpy as jnp\n{statement}\n\n\ndef f(x):\n    return {call}\n{INPUTS}"
    source = _file(tmp_path, text).source("f")
    assert source == OUT + binding + f"\n\ndef f(x):\n    return {call}\n"
    assert _function(source)(1.0) == 2.0 * jnp.sin(1.0)


def test_the_modules_of_a_package_become_part_of_the_python(tmp_path: Path) -> None:
    package = tmp_path / "mine"
    (package / "deep").mkdir(parents=True)
    (package / "layers.py").write_text(HELPER, encoding="utf-8")
    (package / "deep" / "__init__.py").write_text(
        "from ..layers import SCALE\n\nTWICE = 2 * SCALE\n", encoding="utf-8"
    )
    (package / "__init__.py").write_text(
        "from .layers import dense\nfrom .deep import TWICE\n\n\ndef f(x):\n    return TWICE * dense(x)\n"
        + INPUTS,
        encoding="utf-8",
    )
    assert _function(UserFile(package).source("f"))(1.0) == 8.0 * jnp.sin(1.0)
    assert [kernel.name for template in load(package) for kernel in template.kernels] == ["f"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "import layers\n\n\ndef f(x):\n    return vars(layers)['dense'](x)\n",
            "mine.py, line 1: layers is a module beside",
        ),
        (
            "def f(x):\n    from layers import dense\n    return dense(x)\n",
            "mine.py, line 2: the import of a module beside",
        ),
        (
            "from layers import SCALE\n\n\ndef dense(x):\n    return x\n",
            "mine.py, line 4: 'dense' means something else in ",
        ),
        ("from layers import thin\n", "mine.py, line 1: thin is no name of layers"),
        (
            "from .layers import dense\n",
            "mine.py, line 1: 'from .layers import dense' reaches no module beside",
        ),
        ("import looks.back\n", "line 1: it imports looks/__init__.py, which imports it"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "layers.py").write_text(HELPER, encoding="utf-8")
    (tmp_path / "looks").mkdir()
    (tmp_path / "looks" / "__init__.py").write_text("from looks.back import one\n", encoding="utf-8")
    (tmp_path / "looks" / "back.py").write_text("from looks.back import one\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        _file(tmp_path, text).source("f")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("INPUTS = {}\nINPUTS['f'] = {}\n", "line 2: INPUTS is read from the statement in line 1 alone"),
        ("INPUTS = {}\nINPUTS.update(f={})\n", "line 2: INPUTS is read from the statement in line 1 alone"),
        ("INPUTS = {}\nINPUTS = {}\n", "line 2: INPUTS is read from the statement in line 1 alone"),
        ("for INPUTS in ({}, {}):\n    pass\n", "line 1: INPUTS must be assigned alone, as INPUTS = {...}"),
        ("INPUTS: dict\n", "line 1: INPUTS must be assigned alone, as INPUTS = {...}"),
    ],
)
def test_a_declaration_is_one_statement(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        _file(tmp_path, text).declared("INPUTS")
    assert said in str(caught.value)


def test_a_declaration_may_have_an_annotation_and_be_used_by_functions(tmp_path: Path) -> None:
    text = "INPUTS: dict = {'f': {'x': ('float32', (), 0, 1)}}\n\n\ndef f(x):\n    return x * len(INPUTS)\n"
    (template,) = load(_file(tmp_path, text).path)
    assert template.kernels[0].source == text


def test_line_ends_and_form_feeds_of_a_file_are_kept_in_its_strings(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_bytes(b"\xef\xbb\xbfMARK = 'a\x0cb'\r\n\r\n\r\n@abs\r\ndef f(x):\r\n    return MARK\r\n")
    assert UserFile(path).source("f") == "MARK = 'a\x0cb'\n\n\n@abs\ndef f(x):\n    return MARK\n"
