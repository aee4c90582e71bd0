"""The writer of a kernel's text: inputs, statements, blocks, and the module that they make."""

import ast
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from kernels.kernel import Input, Kernel, Static
from kernels.writing import names as words
from kernels.writing.choices import Choices, Names
from kernels.writing.enlarging import Table, plain
from kernels.writing.layout import laid_out, signature
from kernels.writing.values import ATOM, FLOAT, LAMBDA, Bound, Shape, Value, expr, number, tuple_of

NARROW_DTYPES = ("bfloat16", "float16")
EPSILONS = (1e-6, 1e-5, 1e-6, 1e-8, 1e-5, 1e-6)
NARROW_EPSILONS = (1e-3, 1e-2)  # Sixteen bits resolve no less beside a one.
DOCUMENTED = 0.2  # Share of kernels with a docstring, about as in libraries.
NAMED_RESULT = 0.4  # Share of expressions that get a name before they are returned.
REORDERED = 0.45  # Share of kernels whose last input stands among the others.
JOINED, JOINED_WIDTH = 0.45, 80  # Share of calls that stand in the next line instead of a variable's name.
# Type hints of the arguments and of the result, as some functions of libraries have them.
HINTS = (
    *(("", ""),) * 4,
    (": jax.Array", ""),
    (": jnp.ndarray", ""),
    *((": jax.Array", "jax.Array"),) * 2,
    (": jnp.ndarray", "jnp.ndarray"),
)
BATCHES, CHANNELS = (2, 3, 4, 5, 6), (3, 4, 2, 5, 7)  # Small sizes of axes that a kernel is mapped over.
SIGNED_RANGES = ((-1.0, 1.0), (-2.0, 2.0), (-1.5, 1.5), (-3.0, 3.0), (-0.8, 0.8))
POSITIVE_RANGES = ((0.5, 2.0), (0.25, 1.0), (0.2, 3.0), (1.0, 4.0), (0.3, 1.5))


@dataclass(frozen=True)
class Mapping:
    """Further axes of a kernel: what is written for one array is mapped over a batch of such.

    The largest input gets ``rank`` axes in all, by up to two maps; ``names`` are those of the function of one
    array. The same axes are before those of the other inputs that begin with the ``common`` first axes of
    the largest, or where that is 0 have as many axes as it; further inputs are shared.
    """

    rank: int
    common: int
    names: Names


class Writer(Choices):
    """Writes one kernel: holds the inputs so far and the lines written.

    Its floating-point inputs are of ``float_dtype`` unless they are said to be of another. ``imports`` are
    import statements that it needs beside those of jax, jax.numpy and lax.
    """

    def __init__(self, rng: random.Random, float_dtype: str = "float32") -> None:
        super().__init__(rng)
        self.float_dtype = float_dtype
        self.inputs: list[Input] = []
        self.static: list[tuple[str, Static]] = []
        self.imports: list[str] = []
        self.constants: list[str] = []
        self.helpers: list[str] = []
        self.lines: list[str] = []
        self.depth = 1
        self.inline = False  # Inside a lambda: nothing can be bound to a name.
        self.mapping: Mapping | None = None
        self._gap = False
        self.lax = "lax" if rng.random() < 0.4 else "jax.lax"
        self.methods = 0.7 if rng.random() < 0.4 else 0.1

    @property
    def narrow(self) -> bool:
        """Floats have sixteen bits: little range or few digits."""
        return self.float_dtype in NARROW_DTYPES

    # ---- inputs

    def input(self, name: str, shape: Shape, dtype: str, low: float, high: float) -> Value:
        """An input of any dtype, by its NumPy name or FLOAT."""
        self.inputs.append(Input(name, shape, self.float_dtype if dtype == FLOAT else dtype, low, high))
        middle, reach = (low + high) / 2, 0.3 * (high - low)
        return Value(name, shape, low, high, dtype, usual=(middle - reach, middle + reach))

    def array(
        self,
        names: Names,
        shape: Shape,
        *,
        low: float | None = None,
        high: float | None = None,
        positive: float = 0.15,
        fan: int = 0,
    ) -> Value:
        """An input of the kernel's float; without bounds, one of the usual ranges.

        At larger sizes, the range of one that is summed up over ``fan`` products shrinks with their root.
        """
        if low is None or high is None:
            is_positive = self.chance(positive)
            low, high = self.pick(POSITIVE_RANGES if is_positive else SIGNED_RANGES)
        else:
            is_positive = low > 0
        name = self.name(names or (words.POSITIVE if is_positive else words.SIGNED))
        if fan:
            self.sizes.fans[name] = fan
        return self.input(name, shape, FLOAT, low, high)

    def operand(
        self, shape: Shape, *, low: float | None = None, high: float | None = None, positive: float = 0.15
    ) -> Value:
        """An input of the kernel's float with a name that suits its range."""
        return self.array((), shape, low=low, high=high, positive=positive)

    def scalar(self, names: Names = words.SCALARS, low: float = 0.2, high: float = 1.5) -> Value:
        return self.input(self.name(names), (), FLOAT, low, high)

    def ints(self, names: Names, shape: Shape, low: int, high: int) -> Value:
        """An int32 input, both ends included."""
        return self.input(self.name(names or words.INDICES), shape, "int32", low, high)

    def mask(self, names: Names, shape: Shape) -> Value:
        """A bool input."""
        return self.input(self.name(names or words.MASKS), shape, "bool", 0, 1)

    def static_int(self, names: Names, value: int) -> str:
        """A static argument, given by keyword."""
        chosen = self.name(names)
        self.static.append((chosen, value))
        return chosen

    # ---- expressions

    def epsilon(self) -> Value:
        """A small constant that keeps a root or a reciprocal finite, such as 1e-6."""
        return number(self.pick(NARROW_EPSILONS if self.narrow else EPSILONS))

    def fn(self, name: str) -> str:
        """A function's spelling under this kernel's imports."""
        return f"{self.lax}{name[3:]}" if name.startswith("lax.") else name

    def reduce(
        self, function: str, value: Value, arguments: str, shape: Shape, low: float, high: float, kind: str
    ) -> Value:
        """A ``jnp`` function that arrays also have as a method, in either spelling."""
        if value.level == ATOM and self.chance(self.methods) and len(value.code) < 30:
            return Value(f"{value}.{function}({arguments})", shape, low, high, kind=kind)
        tail = f", {arguments}" if arguments else ""
        return Value(f"jnp.{function}({value}{tail})", shape, low, high, kind=kind)

    @contextmanager
    def within_lambda(self) -> Iterator[None]:
        """While it lasts, no statement is written: values keep their code."""
        before, self.inline = self.inline, True
        try:
            yield
        finally:
            self.inline = before

    # ---- statements

    def line(self, text: str) -> None:
        """Write a statement on one line: it is laid out when the kernel is closed."""
        if self._gap:
            self.lines.append("")
            self._gap = False
        self.lines.append("    " * self.depth + text)

    def mentions(self, text: str) -> bool:
        """True if a statement of the kernel so far contains the text."""
        return any(text in line for line in self.lines)

    def put(
        self,
        names: Names,
        code: str | Value,
        shape: Shape = (),
        bound: Bound = 2.0,
        *,
        usual: Bound | None = None,
    ) -> Value:
        """Assign an expression to a new variable with one of the names.

        Code is given with its shape and interval. A value is given alone, and stays as it is where it is a
        variable already or in a lambda.
        """
        value = code if isinstance(code, Value) else expr(code, shape, bound, usual=usual)
        if isinstance(code, Value) and (value.named or self.inline):
            return value
        chosen = self.name(names or words.KINDS.get(value.kind) or words.SPARE)
        self.line(f"{chosen} = {value}")
        return replace(value, code=chosen, level=ATOM)

    def let(self, value: Value) -> Value:
        """Assign a value to a new variable with a name that suits its kind, unless it is one."""
        return self.put("", value)

    def put_numbered(self, names: Names, value: Value) -> Value:
        """Assign a value to a new variable, the first free one of "h1", "h2", ..., unless it is one."""
        return value if value.named else self.put(self.numbered(names), value)

    def short(self, value: Value, width: int = 34) -> Value:
        """The value, assigned to a variable where its code is longer than ``width``."""
        return self.let(value) if len(value.code) > width else value

    def give(self, *results: Value) -> None:
        """The return statement of a function."""
        if len(results) > 1:
            results = tuple(self.short(result, 24) for result in results)
        codes = [result.code if result.level > LAMBDA else f"({result})" for result in results]
        self.line(f"return {', '.join(codes)}")

    def constant(self, names: Names, code: str) -> str:
        """Assign code to a constant of the module, left out where nothing reads it; gives its name."""
        lower = self.name(names)
        self.taken.add(lower.upper())
        self.constants.append(f"{lower.upper()} = {code}")
        return lower.upper()

    # ---- blocks

    @contextmanager
    def suite(self, header: str, decorator: str = "") -> Iterator[None]:
        """An indented block; a nested function has blank lines around it, unless it begins another."""
        is_def = header.startswith("def ")
        if is_def and self.lines and not self.lines[-1].lstrip().startswith("def "):
            self._gap = True
        if decorator:
            self.line(decorator)
        self.line(header)
        self.depth += 1
        yield
        self.depth -= 1
        self._gap = self._gap or is_def

    def above(self, text: str) -> None:
        """Write a statement or a function above the kernel, as it stands."""
        self.helpers.append(text)

    @contextmanager
    def aside(self) -> Iterator[list[str]]:
        """Collect the statements in a list of their own: the body of a function that ``above`` writes."""
        outer, self.lines, gap, depth = self.lines, [], self._gap, self.depth
        self._gap, self.depth = False, 1
        yield self.lines
        self.lines, self._gap, self.depth = outer, gap, depth

    @contextmanager
    def helper(self, name: str, *parameters: str) -> Iterator[None]:
        """A function above the kernel."""
        with self.aside() as lines:
            lines.append(signature(name, parameters))
            yield
            self.above("\n".join(lines))

    @contextmanager
    def function(self, names: Names, *parameters: str, outside: float = 0.6) -> Iterator[str]:
        """A function that closes over nothing, above the kernel or in it; gives its name."""
        name = self.name(names)
        if self.depth > 1 or self.chance(outside):
            with self.helper(name, *parameters):
                yield name
        else:
            with self.suite(f"def {name}({', '.join(parameters)}):"):
                yield name

    # ---- the kernel

    def close(self, noun: str, *results: Value) -> Kernel:
        """Return the results and close the kernel; ``noun`` says what it computes."""
        if len(results) == 1 and not results[0].named and self.chance(NAMED_RESULT):
            results = (self.let(results[0]),)
        self.prune(*results)
        self.give(*results)
        self.lines = list(self._joined(self.lines))
        if self.mapping is not None:
            results = self._mapped(self.mapping, results)
        if len(self.inputs) > 1 and self.chance(REORDERED):
            self.inputs.insert(self.fixed(self.count(0, len(self.inputs) - 2)), self.inputs.pop())
        stem = noun.replace(" ", "_")
        name = self.name((self.pick((stem, stem, stem, f"compute_{stem}", f"{stem}_fn")),))
        hints = self.pick(HINTS)
        parameters = [f"{item.name}{hints[0]}" for item in self.inputs]
        keywords = [
            key + (f": {type(plain(value)).__name__}" if hints[0] else "") for key, value in self.static
        ]
        if keywords and self.chance(0.5):
            parameters.append("*")
        returned = hints[1] if len(results) == 1 and results[0].code[:1] not in "([{" else ""
        header = signature(name, parameters + keywords, returned)
        if self.chance(DOCUMENTED) and any(item.shape for item in self.inputs):
            header += "\n" + self._described(noun, results)
            if self.lines[0].lstrip().startswith("def "):
                header += "\n"
        return replace(self.module(name, header), motif=stem)

    def _mapped(self, mapping: Mapping, results: Sequence[Value]) -> tuple[Value, ...]:
        """Map the statements over further axes of the inputs; returns the results with these axes."""
        largest = max(self.inputs, key=lambda item: len(item.shape))
        axes, core = mapping.rank - len(largest.shape), largest.shape[: mapping.common]
        if not 1 <= axes <= 2 or len(core) < mapping.common:  # Two maps at most.
            return tuple(results)
        lead: Shape = ()
        for sizes in (BATCHES, CHANNELS)[:axes]:
            taken = {*map(int, (*largest.shape, *lead))}
            lead = (*lead, self.pick([size for size in sizes if size not in taken]))
        one = self.name(mapping.names)
        inner = [
            item.name
            for item in self.inputs
            if (item.shape[: mapping.common] == core if core else len(item.shape) == len(largest.shape))
        ]
        outer = {name: self.name(_of_many(name)) for name in inner}
        self.inputs = [
            replace(item, name=outer[item.name], shape=(*lead, *item.shape)) if item.name in outer else item
            for item in self.inputs
        ]
        body = [f"    {line}" if line else line for line in self.lines]
        call = f"jax.vmap({one})" if axes == 1 else f"jax.vmap(jax.vmap({one}))"
        self.lines = [
            f"    def {one}({', '.join(inner)}):",
            *body,
            "",
            f"    return {call}({', '.join(outer.values())})",
        ]
        return tuple(replace(each, shape=(*lead, *each.shape)) for each in results)

    def _joined(self, lines: Sequence[str]) -> Iterator[str]:
        """The lines, in which some calls stand where the variable was that the next line alone reads."""
        read = Counter(_NAME.findall("\n".join([*lines, *self.helpers])))
        waiting: tuple[str, str, str] | None = None  # A line, its variable and its call.
        for line in lines:
            if waiting is not None:
                before, name, call = waiting
                indent = len(before) - len(before.lstrip())
                place = re.search(rf"(?<![.\w]){name}\b(?!=[^=])(?![\[.(])", line)
                same = line.startswith(" " * indent) and line[indent : indent + 1].strip() != ""
                simple = re.match(r" *(return |\w+ = )[^:]*$", line) is not None
                if place is not None and same and simple and len(line) + len(call) <= JOINED_WIDTH:
                    line = line[: place.start()] + call + line[place.end() :]
                else:
                    yield before
                waiting = None
            match = re.match(r" *(\w+) = ((?:jnp|jax\.nn|jax\.lax|lax)\.\w+\([^()]*\))$", line)
            if match is not None and read[match[1]] == 2 and self.chance(JOINED):
                waiting = line, match[1], match[2]
            else:
                yield line
        if waiting is not None:
            yield waiting[0]

    def _described(self, noun: str, results: Sequence[Value]) -> str:
        """A docstring: what is computed, and the shapes."""
        title = noun[0].upper() + noun[1:]
        arrays = [item for item in self.inputs if item.shape]
        lines = [f"    {item.name}: {tuple_of(item.shape)}" for item in arrays]
        # A shape of () may stand for one that the form does not follow, such as a container's.
        known = all(each.shape for each in results)
        given = ["", "Returns:", *(f"    {tuple_of(each.shape)}" for each in results)] if known else []
        body = "\n".join(f"    {line}" for line in ("Args:", *lines, *given))
        body = "\n".join(line.rstrip() for line in body.split("\n"))
        return f'    """{title}.\n\n{body}\n    """'

    def module(self, name: str, header: str) -> Kernel:
        """The kernel of the statements so far, under the ``header`` of its function."""
        body = "\n".join(self.lines)
        text = "\n\n\n".join([*self.helpers, f"{header}\n{body}"])
        text = _MINUS_ONE.sub("-", _OVER_ONE.sub("", _FACTOR_ONE.sub("", text)))
        text = _PLUS_MINUS.sub("- ", _TIMES_ONE.sub("", text))
        read = [line for line in self.constants if re.search(rf"\b{line.split()[0]}\b", text)]
        text = "\n\n\n".join(["\n".join(read), text]) if read else text
        head = self._import_lines(text)
        whole = f"{head}\n\n\n{text}\n" if head else f"{text}\n"
        small = self._read(name, whole, {})
        self.sizes.fix_unrolled(whole)
        table = self.sizes.table(self.inputs, self.rng)
        return small if table is None else replace(small, enlarged=self._read(name, whole, table))

    def _read(self, name: str, text: str, table: Table) -> Kernel:
        """The kernel with the numbers of the table."""
        return Kernel(
            self.sizes.read(name, {}),
            laid_out(self.sizes.read(text, table)),
            tuple(self.sizes.input(item, table) for item in self.inputs),
            tuple((key, self.sizes.static(value, table)) for key, value in self.static),
        )

    def prune(self, *results: Value | str) -> None:
        """Leave out variables, helpers and inputs that nothing reads: a form may name more than it needs."""
        given = list(map(str, results))
        while True:
            read = Counter(_NAME.findall("\n".join([*self.helpers, *self.lines, *given])))
            lines = _without_traces(self.lines, read)
            kept = list(_called([line for line in lines if not _unread(line, read)], read))
            helpers = [
                "\n".join(line for line in text.split("\n") if not _unread(line, read))
                for text in self.helpers
                if not _uncalled(text, read)
            ]
            if kept == self.lines and helpers == self.helpers:
                break
            self.lines, self.helpers = kept, helpers
            while self.lines and not self.lines[0]:
                del self.lines[0]
        self.inputs = [item for item in self.inputs if read[item.name]]

    def _import_lines(self, text: str) -> str:
        lines = [line for use, line in _IMPORTS if re.search(use, text)]
        extra = sorted(set(self.imports))
        lines += [line for line in extra if line.startswith("from jax")]
        others = [line for line in extra if not line.startswith("from jax")]
        return "\n".join([*others, "", *lines] if others else lines)


_NAME = re.compile(r"(?<![.\w])\w+\b(?!=[^=])")  # Neither an attribute nor a keyword.
_FACTOR_ONE = re.compile(
    r"((?<=[(\[])|(?<=[=+,-] )|(?<=return ))1(\.0)? \* (?=[\w(])"
)  # Nobody writes "1.0 * x".
_OVER_ONE = re.compile(r" / 1\.0(?![\w.])")
_MINUS_ONE = re.compile(r"((?<=\()|(?<=[=+] )|(?<=return ))-1\.0 \* (?=[\w(])")
_TIMES_ONE = re.compile(r"(?<=[\w\]]) \* 1\.0(?![\w.]| ?\*\*)")
_PLUS_MINUS = re.compile(r"(?<=[\w)\]] )\+ -(?=[\w(])(?!.*(//| % ))")  # Nobody writes "x + -y".
_SCAN = re.compile(r" *(?P<last>[^=]+), (?P<every>\w+) = (?:jax\.)?lax\.scan\((?P<body>\w+), ")
_IMPORTS = (
    (r"\bjax\.", "import jax"),
    (r"\bjnp\.", "import jax.numpy as jnp"),
    (r"(?<![.\w])lax\.", "from jax import lax"),
)


def _of_many(name: str) -> Sequence[str]:
    """Names of a batch of what one name says."""
    found = [f"{name}_batch", f"batched_{name}"]
    return [*found, f"{name}s"] if len(name) > 2 and name[-1] not in "shxyz0123456789" else found


def _called(lines: Sequence[str], words: Counter[str]) -> Iterator[str]:
    """The lines without those of functions that occur nowhere else."""
    inside = None  # The indent of the function that is left out.
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if inside is not None and (not line or indent > inside):
            continue
        match = re.match(r" *def (\w+)\(", line)
        inside = indent if match is not None and words[match.group(1)] == 1 else None
        if inside is None:
            yield line


def _uncalled(text: str, words: Counter[str]) -> bool:
    """The text defines a function that occurs nowhere else."""
    match = re.match(r"def (\w+)\(", text)
    return match is not None and words[match.group(1)] == 1


def _without_traces(lines: Sequence[str], words: Counter[str]) -> list[str]:
    """The lines; a scan whose stacked outputs nothing reads gives no name to these, and its body None."""
    lines = list(lines)
    for at, line in enumerate(lines):
        match = _SCAN.match(line)
        if match is None or match["last"].strip() == "_":
            continue
        if match["every"] == "_" or words[match["every"]] == 1:
            lines[at] = line[: match.start("every")] + "_" + line[match.end("every") :]
            _give_last_alone(lines, match["body"], words)
    return lines


def _give_last_alone(lines: list[str], body: str, words: Counter[str]) -> None:
    """Let the body of a scan, where it is no other's, give None beside its carry."""
    start = next((at for at, line in enumerate(lines) if line.lstrip().startswith(f"def {body}(")), -1)
    if start >= 0 and words[body] == 2:
        within = "    " + lines[start][: len(lines[start]) - len(lines[start].lstrip())]
        end = next(at for at in range(start, len(lines)) if lines[at].startswith(f"{within}return "))
        code = lines[end].strip().removeprefix("return ")
        pair = ast.parse(code, mode="eval").body
        if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
            lines[end] = f"{within}return {ast.get_source_segment(code, pair.elts[0])}, None"


def _unread(line: str, words: Counter[str]) -> bool:
    """The line assigns to a variable that occurs nowhere else."""
    match = re.match(r"\s*(\w+) = ", line)
    return match is not None and words[match.group(1)] == 1
