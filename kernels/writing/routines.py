"""Routines as libraries have them: named for what they do, some with a docstring, comments or type hints."""

import ast
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.writing.beginnings import Floats
from kernels.writing.choices import Names, options
from kernels.writing.enlarging import plain
from kernels.writing.layout import signature
from kernels.writing.sizes import ROLES, Sizes
from kernels.writing.values import FLOAT, tupled
from kernels.writing.writer import Writer

DOCUMENTED, COMMENTED, HINTED = 0.45, 0.35, 0.3  # Shares of routines, about as in libraries.
SOLVER_FLOATS = Floats(((0.85, "float32"), (1.0, "float64")))  # Tolerances are below what 16 bits resolve.


class View:
    """The code of each field of a loop's state, as attributes: ``view.x`` is "x" or "state.x"."""

    def __init__(self, codes: Mapping[str, str]) -> None:
        self.codes = codes

    def __getattr__(self, field: str) -> str:
        return self.codes[field]


class Routine(Writer):
    """A writer of one routine: its arguments by role, its settings, its loops until convergence."""

    def __init__(self, rng: random.Random, float_dtype: str = "float32") -> None:
        super().__init__(rng, float_dtype)
        self.documented, self.commented = self.chance(DOCUMENTED), self.chance(COMMENTED)
        self.hinted = self.chance(HINTED)
        self.size = Sizes(self)
        self.about: dict[str, str] = {}  # What docstrings say of each argument.
        self.settings = self.pick(("literal", "literal", "constant", "keyword"))
        self.by_name = self.chance(0.25)  # Conditions by jnp.logical_and instead of "&".
        self.state_style = self.pick(("tuple", "tuple", "tuple", "fields", "fields", "dict"))

    # ---- arguments and settings

    def argument(
        self, names: Names, roles: Sequence[str], low: float, high: float, about: str, dtype: str = FLOAT
    ) -> str:
        """An input whose axes have these roles; ``about`` says what it is, for docstrings."""
        shape = tuple(map(self.size, roles))
        value = self.input(self.name(names), shape, dtype, low, high)
        symbols = [ROLES[role][0] for role in roles]
        text = f"({', '.join(symbols)}{',' if len(symbols) == 1 else ''})"
        self.about[value.code] = f"{about}, {f'shape {text}' if roles else 'a scalar'}"
        return value.code

    def setting(self, names: Names, value: float) -> str:
        """A number that people set, such as a tolerance: a literal, a constant or a keyword argument."""
        code = _literal(value)
        if self.settings == "literal":
            return code
        if self.settings == "constant":
            return self.constant(names, code)
        name = self.name(names)
        self.static.append((name, value))
        return name

    def tolerance(self, loosest: int = 3) -> str:
        """A tolerance of the kernel's float: ten to the minus ``loosest``, or some powers of ten less."""
        powers = range(loosest, 7) if self.float_dtype == "float32" else range(loosest + 3, 11)
        return self.setting("tol|atol|eps|threshold", float(f"1e-{int(self.pick(powers))}"))

    # ---- statements

    @contextmanager
    def part(self, name: str, *parameters: str, decorator: str = "") -> Iterator[None]:
        """A function that uses the settings: above the kernel, or in it where these are its arguments."""
        if self.settings == "keyword":
            with self.suite(f"def {name}({', '.join(parameters)}):", decorator):
                yield
        else:
            with self.helper(name, *parameters):
                if decorator:
                    self.lines.insert(0, decorator)
                yield

    def note(self, text: str) -> None:
        """Write a comment, in a routine that has some."""
        if self.commented and self.chance(0.7):
            self.line(f"# {text}")

    def bind(self, names: Names, code: str) -> str:
        """Assign code to a new variable; returns its name."""
        name = self.name(names)
        self.line(f"{name} = {code}")
        return name

    def both(self, *conditions: str) -> str:
        """The conjunction of some conditions."""
        if len(conditions) == 1:
            return conditions[0]
        if self.by_name:
            first, *rest = conditions
            return f"jnp.logical_and({first}, {self.both(*rest)})"
        return " & ".join(map(enclosed, conditions))

    def negated(self, condition: str) -> str:
        """The condition negated."""
        return f"jnp.logical_not({condition})" if self.by_name else f"~{enclosed(condition)}"

    # ---- loops

    def iterate(
        self,
        state: Mapping[str, tuple[str, str]],
        going: Callable[[View], Sequence[str]],
        step: Callable[[View], Mapping[str, str]],
        *,
        kept: Mapping[str, str],
        bounded: str = "",
        title: str = "State",
    ) -> View:
        """Write a loop over ``state``, a (names, initial code) for each field, while ``going`` all hold.

        ``step`` writes the body and returns the new code of the fields that change. A while_loop, or, where
        ``bounded`` is a number of steps, a scan of that many steps which does nothing once the conditions
        fail: JAX differentiates that. ``kept`` are the fields that are used after the loop, with their names
        there. Returns these.
        """
        loop = _Loop(self, state, title)
        go_on = self.name("keep_going|cond|cond_fn|unfinished|not_done|should_continue")
        loop.write(go_on, lambda view: self.line(f"return {self.both(*going(view))}"))
        body = self.name("body|step|body_fn|iteration|one_step|advance")
        loop.write(body, lambda view: self.line(f"return {loop.packed_after(view, step(view))}"))
        start = loop.initial()
        if not bounded:
            return loop.unpacked(f"{self.lax}.while_loop({go_on}, {body}, {start})", kept)
        scanned, carry = self.name("maybe_step|guarded|scan_body"), loop.parameter
        with self.suite(f"def {scanned}({carry}, _):"):
            same = self.name("same|unchanged|old")
            self.line(
                f"return {self.lax}.cond({go_on}({carry}), {body}, lambda {same}: {same}, {carry}), None"
            )
        return loop.unpacked(f"{self.lax}.scan({scanned}, {start}, None, length={bounded})", kept, True)

    # ---- the routine

    def routine(
        self, names: Names, summary: str, *results: str, detail: str = "", outputs: int = 0
    ) -> Kernel:
        """Return the results and close the kernel. ``summary`` and ``detail`` are for the docstring.

        ``outputs`` is the number of arrays where one result is a call that returns several.
        """
        self.prune(*results)
        self.line(f"return {', '.join(results)}")
        name = self.name(names)
        parameters = [item.name + (": jax.Array" if self.hinted else "") for item in self.inputs]
        if self.static and self.chance(0.7):
            parameters.append("*")
        parameters += [self._keyword(key, value) for key, value in self.static]
        header = signature(name, parameters, returned_type(outputs or len(results)) if self.hinted else "")
        if self.documented:
            header += "\n" + self._docstring(summary, detail)
            if self.lines[0].lstrip().startswith(("def ", "@")):
                header += "\n"
        return replace(self.module(name, header), motif=options(names)[0])

    def _keyword(self, name: str, value: float | str) -> str:
        hint = f": {type(plain(value)).__name__} = " if self.hinted else "="
        return f"{name}{hint}{_literal(value)}"

    def _docstring(self, summary: str, detail: str) -> str:
        lines = [summary]
        form = self.pick(("line", "line", "detail", "arguments", "arguments"))
        if form != "line" and detail:
            lines += ["", *_wrapped(detail)]
        if form == "arguments":
            given = [f"    {item.name}: {self.about[item.name]}." for item in self.inputs]
            lines += ["", "Args:", *given]
        if len(lines) == 1:
            return f'    """{summary}"""'
        body = "\n".join(f"    {line}".rstrip() for line in lines[1:])
        return f'    """{summary}\n{body}\n    """'


class _Loop:
    """The spelling of a loop's state: a tuple, a NamedTuple or a dict."""

    def __init__(self, r: Routine, state: Mapping[str, tuple[str, str]], title: str) -> None:
        self.r = r
        self.style = "tuple" if len(state) == 1 else r.state_style
        self.start = {field: code for field, (_, code) in state.items()}
        self.names = {field: r.name(names) for field, (names, _) in state.items()}
        self.parameter = (
            r.name("state|carry|loop_state|val") if len(state) > 1 else next(iter(self.names.values()))
        )
        self.title = ""
        if self.style == "fields":
            self.title = r.name(f"{title}State|{title}Carry|{title}")
            r.imports.append("from typing import NamedTuple")
            fields = [f"    {name}: jax.Array" for name in self.names.values()]
            r.above("\n".join([f"class {self.title}(NamedTuple):", *fields]))

    def write(self, name: str, body: Callable[[View], None]) -> None:
        """A function of the state."""
        r = self.r
        with r.suite(f"def {name}({self.parameter}):"):
            if self.style == "tuple":
                if len(self.names) == 1:
                    body(View(self.names))
                    return
                at = len(r.lines)
                r.line("")
                body(View(self.names))
                read = set(re.findall(r"\w+", "\n".join(r.lines[at + 1 :])))
                parts = [code if code in read else "_" for code in self.names.values()]
                r.lines[at] = "    " * r.depth + f"{', '.join(parts)} = {self.parameter}"
            else:
                body(View(self.accesses(self.parameter)))

    def accesses(self, holder: str) -> dict[str, str]:
        """The code of each field of the state that ``holder`` has."""
        if self.style == "fields":
            return {field: f"{holder}.{name}" for field, name in self.names.items()}
        return {field: f'{holder}["{name}"]' for field, name in self.names.items()}

    def packed(self, codes: Mapping[str, str]) -> str:
        if self.style == "tuple":
            return tupled([*codes.values()])
        if self.style == "fields":
            return f"{self.title}({', '.join(f'{self.names[key]}={code}' for key, code in codes.items())})"
        return "{" + ", ".join(f'"{self.names[key]}": {code}' for key, code in codes.items()) + "}"

    def packed_after(self, view: View, changed: Mapping[str, str]) -> str:
        """The new state."""
        packed = self.packed({**view.codes, **changed})
        return packed[1:-1] if self.style == "tuple" and len(self.names) > 1 else packed

    def initial(self) -> str:
        packed = self.packed(self.start)
        if self.style == "tuple" or self.r.chance(0.4):
            return packed
        return self.r.bind("init|initial|start", packed)

    def unpacked(self, call: str, kept: Mapping[str, str], scanned: bool = False) -> View:
        """Assign the state after the loop."""
        r = self.r
        if self.style != "tuple":
            final = r.name("final|end|last|found")
            r.line(f"{final}{', _' if scanned else ''} = {call}")
            return View(self.accesses(final))
        parts = [kept.get(field, "_") for field in self.names]
        target = ", ".join(parts)
        if scanned:
            target = f"({target}), _" if len(parts) > 1 else f"{target}, _"
        r.line(f"{target} = {call}")
        return View(kept)


def enclosed(condition: str) -> str:
    """The condition as an operand of "&" or "~": in parentheses where these bind tighter than it does."""
    match ast.parse(condition, mode="eval").body:
        case ast.Compare() | ast.BoolOp() | ast.IfExp() | ast.Lambda():
            return f"({condition})"
    return condition


def subtracted(code: str) -> str:
    """The code as the second operand of "-": in parentheses where it is a sum or a difference."""
    match ast.parse(code, mode="eval").body:
        case ast.BinOp(op=ast.Add() | ast.Sub()):
            return f"({code})"
    return code


def returned_type(count: int) -> str:
    """The type hint of a function that returns so many arrays."""
    return "jax.Array" if count == 1 else f"tuple[{', '.join(['jax.Array'] * count)}]"


def _literal(value: float | str) -> str:
    if isinstance(value, float) and value <= 1e-3:
        return re.sub("e-0*", "e-", f"{value:.0e}")
    return repr(value)


def _wrapped(text: str, width: int = 80) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".lstrip()
    return lines
