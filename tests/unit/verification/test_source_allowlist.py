"""The Python that is let through, and the Python that is not."""

import warnings

import pytest

from corpus.verification.faults import RefusedError
from corpus.verification.source_allowlist import check_source
from kernels import TEMPLATES

GOOD = '''"""A module."""
from __future__ import annotations

import dataclasses
import functools
import math
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import jax.scipy as jsp
from jax import lax, random
from jax.nn import relu
from jax.scipy import stats
from jax.scipy.stats import norm
from jax.tree_util import tree_map

_SCALE: float = 2.0 * math.pi


@jax.custom_jvp
def clipped(x: jax.Array) -> jax.Array:
    return jnp.clip(x, 0.0, np.float32(1.0))


@clipped.defjvp
def _clipped_jvp(primals, tangents):
    (x,), (dx,) = primals, tangents
    return clipped(x), jnp.where((x > 0) & (x < 1), dx, 0.0)


@partial(jax.custom_vjp, nondiff_argnums=(1,))
def scaled(x, by):
    return x * by


scaled.defvjp(lambda x, by: (x * by, None), lambda by, _, g: (g * by,))
other = jax.custom_jvp(lambda x: x)
other.defjvps(lambda t, y, x: t)


@partial(jax.jit, static_argnames="n")
def step(carry, x, *, n=1):
    state = {"a": carry, "b": [x, x]}
    state["a"] = state["a"] + 1.0
    total, *rest = [leaf.sum() for leaf in jax.tree.leaves(state)]
    for item in rest:
        total += item
    assert n > 0, f"n is {n:d}"
    while n > 3:
        n -= 1
    return (total if n else -total), {key: value * 2 for key, value in state.items()}


class State(NamedTuple):
    """A state."""

    level: jax.Array
    step: int = 0


@jax.tree_util.register_dataclass
@dataclasses.dataclass(frozen=True)
class Params:
    w: jax.Array
    rate: float = 0.1


@partial(jax.checkpoint, policy=jax.checkpoint_policies.save_only_these_names("y"))
def kept(x):
    return jax.checkpoint(jnp.sin, policy=jax.checkpoint_policies.dots_saveable)(x)


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        try:
            return function(*args)
        except (TypeError, ValueError) as error:
            raise ValueError(f"no: {error}") from error

    return wrapper


@logged
def advance(state: State, params: Params) -> State:
    return state._replace(level=state.level * params.rate, step=state.step + 1)


def kernel(x, key=None):
    squares = tuple(sorted(v**2 for v in range(3) if v % 2))
    named = {name: value for name, value in sorted({"a": x}.items())} | dict(zip({"b": x}.keys(), [x]))
    assert "a" in {"a", "b"} and len(set(squares)) == len(sorted({1, 2})) - 1 and len(named) == 2
    assert isinstance(squares, (tuple, frozenset)) and np.sum([1, 2], where=[True, False]) == 1
    y = x.at[0].add(1.0).at[1:, None].set(0.0).astype(jnp.float32).T.mean(axis=-1)
    y = jnp.linalg.norm(jnp.fft.fft(y).real) + stats.beta.logpdf(y, 1, 2) + norm.cdf(y).sum()
    y = jsp.special.erf(y) + jax.scipy.linalg.solve_triangular(jnp.eye(3), y, lower=True)
    y = jnp.mean(y, where=y > 0) + np.pad([1.0], 1, mode="edge").sum()
    weights = {f"w{i}_{of}": str(i) for i, _ in enumerate([x]) for of in ("a", "b")}
    with jax.named_scope(f"layer{len(weights)}"):
        y = y + len(f"{len(weights):03d}")
    if y.ndim > 3:
        raise ValueError("%s has " % y + f"{y.ndim} axes" + str(y))
    y = lax.dot(y, y, precision=lax.Precision.HIGHEST) + jnp.finfo(y.dtype).eps + jnp.add.reduce(y)
    y = jax.vmap(lambda row: relu(row))(y) + random.normal(random.PRNGKey(0), (3,))
    return functools.reduce(jnp.add, [y, step(y, y, n=2)[0]]), tree_map(jnp.sin, squares)
'''


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_generated_kernel_is_let_through(template: str) -> None:
    for seed in (0, 1):
        for index in range(30):
            kernel = TEMPLATES[template].kernel(seed, index)
            check_source(kernel.source, kernel.name)


@pytest.mark.parametrize(
    ("fields", "read", "let_through"),
    [
        ('["mass", "drag"]', "mass", True),
        ('("mass", "drag")', "drag", True),
        ('["mass", "drag"]', "spin", False),
        ('["tofile", "mass"]', "tofile", False),
        ('["__class__", "mass"]', "__class__", False),
        ('"mass drag"', "mass", False),
    ],
)
def test_a_named_tuple_has_the_fields_that_are_written_out(fields: str, read: str, let_through: bool) -> None:
    source = (
        "from collections import namedtuple\n\n"
        f'State = namedtuple("State", {fields})\n\n\n'
        f"def kernel(x):\n    state = State(x, x)\n    return state.{read}\n"
    )
    if let_through:
        check_source(source, "kernel")
    else:
        with pytest.raises(RefusedError):
            check_source(source, "kernel")


def test_what_people_write_is_let_through() -> None:
    check_source(GOOD, "kernel")


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("import os", "line 1: the import of 'os' is not allowed"),
        ("import jax\nimport os.path as jnp", "line 2: the import of 'os.path' is not allowed"),
        ("from jax import os", "the import of 'jax.os' is not allowed"),
        ("from . import x", "a relative import"),
        ("from jax import *", "the import of 'jax.*' is not allowed"),
        ("from jax.numpy import load", "the import of 'jax.numpy.load' is not allowed"),
        ("from jax.experimental import io_callback", "the import of 'jax.experimental.io_callback'"),
        ("import jax.ffi", "the import of 'jax.ffi' is not allowed"),
        ("from functools import cached_property", "the import of 'functools.cached_property'"),
        ("import math as __builtins__", "the name '__builtins__' is not allowed"),
        ("__import__('os').system('id')", "the name '__import__' is not allowed"),
        ("exec('1')", "the name 'exec' is not allowed"),
        ("x = eval", "the name 'eval' is not allowed"),
        ("\uff45val('1')", "the name 'eval' is not allowed"),
        ("open('f')", "the name 'open' is not allowed"),
        ("getattr(1, 'real')", "the name 'getattr' is not allowed"),
        ("type('X', (), {})", "the name 'type' is not allowed"),
        ("print(1)", "the name 'print' is not allowed"),
        ("breakpoint()", "the name 'breakpoint' is not allowed"),
        ("input()", "the name 'input' is not allowed"),
        ("__builtins__['exec']('1')", "the name '__builtins__' is not allowed"),
        ("[x for open in [1]]\nopen('f')", "the name 'open' is not allowed"),
        ("nothing", "the name 'nothing' is not defined"),
        ("x = ().__class__.__bases__", "the attribute '__class__' is not allowed"),
        ("def g(): 0\ng.__globals__", "the attribute '__globals__' is not allowed"),
        ("'{0.__class__}'.format(1)", "the attribute 'format' is not allowed"),
        ("'{x}'.format_map({})", "the attribute 'format_map' is not allowed"),
        ("f'{().__class__}'", "the attribute '__class__' is not allowed"),
        ("f'{1:{().__class__}}'", "the attribute '__class__' is not allowed"),
        ("(x := 1).tofile('f')", "the attribute 'tofile' is not allowed"),
        ("import jax.numpy as jnp\njnp.ones(3).tobytes()", "the attribute 'tobytes' is not allowed"),
        ("import jax.numpy as jnp\njnp.save('f', 1)", "jax.numpy.save is not allowed"),
        ("import numpy as np\nnp.load('f', allow_pickle=True)", "numpy.load is not allowed"),
        ("import numpy as np\nnp.ctypeslib", "numpy.ctypeslib is not allowed"),
        ("import numpy as np\nnp.lib.stride_tricks", "numpy.lib is not allowed"),
        ("import jax\njax.pure_callback(1)", "jax.pure_callback is not allowed"),
        ("import jax\njax.debug.print('')", "jax.debug is not allowed"),
        ("import jax\njax.config.update('a', 1)", "jax.config is not allowed"),
        ("import jax\njax.numpy.linalg.os", "jax.numpy.linalg.os is not allowed"),
        ("import jax\njax.lib.xla_bridge", "jax.lib is not allowed"),
        ("import jax\nx = jax\nx.config", "the module jax is used as a value"),
        ("import jax\n(lambda m: m)(jax.numpy)", "the module jax.numpy is used as a value"),
        ("from jax import lax\nx = [lax]", "the module jax.lax is used as a value"),
        ("import jax.scipy\nx = jax.scipy", "the module jax.scipy is used as a value"),
        ("import math, jax as math\nmath.config", "line 4: the name 'math' is bound in two ways"),
        ("import numpy as np\ndef g(np): np.resize(9)", "line 5: the name 'np' is bound in two ways"),
        ("from jax import lax\nlax = 1", "line 5: the name 'lax' is bound in two ways"),
        ("import jax\nfor jax in []: 0", "line 5: the name 'jax' is bound in two ways"),
        ("import jax\nf = [jax.jit]", "line 5: jax.jit is used other than as: call, decorator, partial"),
        ("from jax import jit\nf = jit", "line 5: jax.jit is used other than as: call, decorator, partial"),
        ("import functools\nmap(functools.partial, [])", "functools.partial is used other than as: call"),
        ("from jax.tree_util import Partial", "the import of 'jax.tree_util.Partial' is not allowed"),
        ("import numpy as np\nnp.add(1, 2, out=f)", "line 5: the keyword 'out' is not allowed"),
        ("x = abs(3, refcheck=False)", "line 4: the keyword 'refcheck' is not allowed"),
        ("id(f)", "line 4: the name 'id' is not allowed"),
        ("x = b'1'", "line 4: bytes are no value that kernels need"),
        ("import jax\njax.nn.relu = 1", "the attribute 'relu' is set"),
        ("import jax.numpy as jnp\njnp.pi += 1", "the attribute 'pi' is set"),
        ("import jax\njax.nn.relu.defjvp(1)", "the attribute 'defjvp' is not allowed"),
        ("from jax.nn import relu\nrelu.defjvps(1)", "the attribute 'defjvps' is not allowed"),
        ("import jax\nf = jax.nn.relu\nf.defjvps(1)", "the attribute 'defjvps' is not allowed"),
        ("import jax\nf = jax.custom_jvp\nf.defjvps(jax.nn.relu, 1)", "the attribute 'defjvps'"),
        (
            "import jax\nf = jax.custom_jvp(abs)\n(f := jax.nn.relu)\nf.defjvps(1)",
            "the attribute 'defjvps' is not allowed",
        ),
        (
            "import jax\n@(lambda f: jax.nn.relu)\n@jax.custom_jvp\ndef g(x): 0\ng.defjvp(1)",
            "the attribute 'defjvp' is not allowed",
        ),
        ("import jax\njax.jit(abs, compiler_options={})", "the keyword 'compiler_options' is not allowed"),
        ("import jax\njax.jit(abs, **{'compiler_' + 'options': {}})", "** in a call hides"),
        ("import jax\njax.checkpoint(f, policy=lambda p, *_, **more: 0)", "a policy may be one of"),
        ("import jax\np = abs\njax.checkpoint(f, policy=p)", "a policy may be one of"),
        ("dict(__class__=1)", "the keyword '__class__' is not allowed"),
        ("class X(list): pass", "line 4: a class may have no base but typing.NamedTuple"),
        ("class X:\n    def g(self): 0", "line 5: a class may have fields with their types alone"),
        ("class X:\n    __array_interface__: int = 1", "line 5: a field named '__array_interface__' is not"),
        ("class X:\n    tofile: int", "line 5: a field named 'tofile' is not allowed"),
        ("class X:\n    lojax: int", "line 5: a field named 'lojax' is not allowed"),
        ("class X:\n    x = 1", "line 5: a class may have fields with their types alone"),
        ("class X(metaclass=abs): pass", "line 4: a class may have no base but typing.NamedTuple"),
        ("import functools\nfunctools.wraps(f, ('__code__',))(f)", "functools.wraps is used other than"),
        ("import functools\nfunctools.wraps(f, assigned=())(f)", "functools.wraps is used other than"),
        ("import dataclasses\ndataclasses.dataclass(f)", "line 5: dataclasses.dataclass is used other than"),
        ("try:\n    0\nexcept SystemExit: 0", "line 6: the name 'SystemExit' is not allowed"),
        ("import jax\ntry:\n    0\nexcept Exception as jax: 0", "line 7: the name 'jax' is bound"),
        ("try:\n    0\nexcept Exception: 0", "line 6: except is for ArithmeticError, AttributeError"),
        ("try:\n    0\nexcept (ValueError, RuntimeError): 0", "line 6: except is for ArithmeticError"),
        ("try:\n    0\nexcept: 0", "line 6: except is for ArithmeticError"),
        ("E = ValueError\ntry:\n    0\nexcept E: 0", "line 7: except is for ArithmeticError"),
        ("ValueError = Exception\ntry:\n    0\nexcept ValueError: 0", "line 7: except is for Arithm"),
        ("try:\n    assert 0\nexcept AssertionError: 0", "line 6: except is for ArithmeticError"),
        ("assert (n := 1)", "line 4: an assertion has an effect, which it does not have under python -O"),
        ("def g():\n    n = [1]\n    assert n.pop()", "line 6: an assertion has an effect"),
        ("def g():\n    n = iter([1])\n    assert 1, next(n)", "line 6: an assertion has an effect"),
        ("try:\n    0\nfinally: 0", "line 4: finally is no syntax that kernels need"),
        ("try:\n    0\nexcept ValueError as e: str(e)", "line 6: the exception 'e' is used other than in"),
        ("try:\n    0\nexcept ValueError as e:\n    raise ValueError(f'{str(e)}')", "the exception 'e'"),
        ("try:\n    0\nexcept ValueError as e:\n    raise f(f'{e}')", "the exception 'e' is used other"),
        ("import jax\ntry:\n    jax.make_mesh((2,), 'a')\nexcept ValueError: 0", "make_mesh beside except"),
        ("import numpy as np\nnp.empty(3)", "line 5: numpy.empty gives other values in another process"),
        ("from numpy import array_equal as e\nmap(e, [], [])", "line 5: numpy.array_equal gives other"),
        ("import numpy as np\nnp.add(1, 2, where=False)", "line 5: the keyword 'where' is for functions"),
        ("import numpy as np\ng = np.add\ng(1, 2, where=False)", "line 6: the keyword 'where' is for"),
        ("[x for x in {'a', 'b'}]", "line 4: the order of a set is another one in each process"),
        ("s = set()\ns.add('a')", "line 4: the order of a set is another one"),
        ("sorted({'a', 'b'}, key=len)", "the order of a set is another one"),
        ("map(set, [])", "the order of a set is another one"),
        ("set[str]('ab')", "the order of a set is another one"),
        ("[x for x in {}.keys() - ()]", "line 4: keys of a dict is used other than to go through it"),
        ("i = {}.items\nfor x in i(): 0", "line 4: items of a dict is used other than"),
        ("with f: pass", "with is for jax.named_scope alone"),
        ("import jax\nwith jax.jit(f): pass", "with is for jax.named_scope alone"),
        ("import collections\ncollections.namedtuple('A', 'b')._m", "the attribute '_m' is not allowed"),
        ("raise SystemExit", "line 4: the name 'SystemExit' is not allowed"),
        ("del f", "Delete is no syntax"),
        ("async def g(): 0", "AsyncFunctionDef is no syntax"),
        ("def g(): yield", "Yield is no syntax"),
        ("match 1:\n    case object(__class__=c): 0", "is no syntax"),
        ("def g():\n    global __name__", "Global is no syntax"),
        ("x = (", "line 4: '(' was never closed"),
        ("x = '\0'", "null bytes"),
        ("x = '\ud800'", "surrogates not allowed"),
        ("x = " + "-" * 200_000 + "1", "nested too deep"),
        ("x = " + "1 " * 200_000, "it has more than 262,144 characters"),
        ("import a" + ".a" * 9_000, "a line of it that imports has more than 16,384 characters"),
        ("import a" + ".\\\na" * 9_000, "a line of it that imports has more than 16,384 characters"),
        ("x = len(repr(f))", "line 4: text of a value, outside of a message"),
        ("x = int(f'{f}'[-5:-1], 16)", "line 4: text of a value, outside of a message"),
        ("x = '%s' % f", "line 4: text of a value, outside of a message"),
        ("x = (chr(37) + 's') % f", "line 4: text of a value, outside of a message"),
        ("x = (f'{0.5:%}'[-1] + 's') % f", "line 4: text of a value, outside of a message"),
        ("import jax\ns = jax.named_scope(f'{f}')", "line 5: text of a value, outside of a message"),
        ("import jax\nwith jax.named_scope(f'{f}') as s: 0", "line 5: text of a value, outside of a"),
        ("x = f'%s' % f", "line 4: text of a value, outside of a message"),
        ("x = sorted([f, abs], key=str)", "line 4: text of a value, outside of a message"),
        ("def g(n): return f'{n}'", "line 4: text of a value, outside of a message"),
        ("for i in [f]: f'{i}'", "line 4: text of a value, outside of a message"),
        ("for i in range(3): 0\ni = f\nf'{i}'", "line 6: text of a value, outside of a message"),
        ("for i, g in enumerate([f]): f'{g}'", "line 4: text of a value, outside of a message"),
        ("def len(x): return x\nf'{len(f)}'", "line 5: text of a value, outside of a message"),
        ("x = ValueError(f'{f}')", "line 4: text of a value, outside of a message"),
        ("def g(t): return t\nraise g(f'{f}')", "line 5: text of a value, outside of a message"),
        ("raise ValueError(f'{f(f\"{f}\")}')", "line 4: text of a value, outside of a message"),
        ("import numpy as np\nnp.pad([1.0], 1, 'empty')", "line 5: numpy.pad leaves memory as it is"),
        ("import numpy as np\nm = 'empty'\nnp.pad([1.0], 1, mode=m)", "numpy.pad leaves memory as it is"),
        ("import numpy as np\npad = [np.pad]", "line 5: numpy.pad leaves memory as it is"),
        ("import numpy as np\nnp.dtype([('a', 'i1'), ('b', 'f8')], align=True)", "line 5: a dtype whose"),
        ("import numpy as np\nnp.dtype([('a', 'i1'), ('b', 'f8')], True)", "line 5: a dtype whose fields"),
        ("d = {'names': ['a'], 'formats': ['i1'], 'offsets': [8]}", "line 4: a dtype whose fields"),
        ("d = dict(names=['a'], formats=['i1'], itemsize=8)", "line 4: a dtype whose fields"),
    ],
)  # fmt: skip
def test_what_reaches_further_is_named(source: str, what: str) -> None:
    with pytest.raises(ValueError, match=r"^python") as refused:
        check_source(f"def f(x):\n    return x\n\n{source}\n", "f")
    # The lines above are counted by the one of the kernel.
    assert what.replace("line 2", "line 5").replace("line 1", "line 4") in str(refused.value)


def test_the_name_must_be_defined() -> None:
    check_source("f = abs\n", "f")
    with pytest.raises(ValueError, match="python does not define f"):
        check_source("if 1:\n    f = abs\n", "f")


def test_nothing_of_the_source_is_written_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        check_source("x = '\\\x1b[2J'\n\n\ndef f(x):\n    return x\n", "f")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "declared",
    ["# coding: utf-7\n", "\f#!python\r# vim: set fileencoding=latin-1 :\r", "\n# -*- coding: no_such -*-\n"],
)
def test_an_encoding_that_only_a_file_has_is_refused(declared: str) -> None:
    source = "# +AAo-import os\n\n\ndef f(x):\n    return x\n"
    check_source(f"# coding: utf-8\n{source}# coding: utf-7\n", "f")
    with pytest.raises(RefusedError, match="encoding"):
        check_source(declared + source, "f")
