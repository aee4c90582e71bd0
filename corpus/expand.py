"""chlo ops spelt out in StableHLO, so that the reference interpreter, which knows no chlo, runs them."""

import itertools
import re

# Elementwise functions of one operand: `name = op operands`, `x` the operand, the last line the result.
# The formulas are the functions' definitions, put so that nothing cancels where the result is small.
_EXPANSIONS: dict[str, tuple[str, ...]] = {
    "square": ("multiply x x",),
    "cosh": (
        "p = exponential x",
        "n = negate x",
        "q = exponential n",
        "s = add p q",
        "multiply s 0.5",
    ),
    "sinh": (
        "p = exponential_minus_one x",
        "n = negate x",
        "q = exponential_minus_one n",
        "s = subtract p q",
        "multiply s 0.5",
    ),
    "asin": ("m = subtract 1.0 x", "p = add 1.0 x", "c = multiply m p", "r = sqrt c", "atan2 x r"),
    "acos": ("m = subtract 1.0 x", "p = add 1.0 x", "c = multiply m p", "r = sqrt c", "atan2 r x"),
    "atan": ("atan2 x 1.0",),
    "asinh": (
        "a = abs x",
        "m = multiply x x",
        "c = add m 1.0",
        "r = sqrt c",
        "d = add r 1.0",
        "e = divide m d",
        "t = add a e",
        "l = log_plus_one t",
        "s = sign x",
        "multiply s l",
    ),
    "acosh": (
        "t = subtract x 1.0",
        "p = add x 1.0",
        "m = multiply t p",
        "r = sqrt m",
        "u = add t r",
        "log_plus_one u",
    ),
    "atanh": (
        "n = negate x",
        "p = log_plus_one x",
        "q = log_plus_one n",
        "d = subtract p q",
        "multiply d 0.5",
    ),
}

_ELEMENTWISE = re.compile(r"^( *)(%\w+) = chlo\.(\w+) (%[\w#]+) : (tensor<\S+>) -> \5$", re.MULTILINE)
_SCAN = re.compile(
    r"^(?P<indent> *)(?P<result>%\w+):2 = chlo\.scan\((?P<operand>%[\w#]+)\) inits \((?P<init>%[\w#]+)\) "
    r"dimension=(?P<dimension>\d+) +attributes \{[^}]*is_reverse = (?P<reverse>\w+)[^}]*\} \{\n"
    r" *\^bb0\((?P<input>%\w+): [^,]*, (?P<carry>%\w+): [^)]*\):\n"
    r"(?P<body>(?:.*\n)*?) *stablehlo\.return (?P<output>%[\w#]+), (?P<next>%[\w#]+) : .*\n"
    r" *\} : \(tensor<(?P<shape>[\dx]+x)(?P<element>\w+)>, tensor<.*>\) -> .*\n"
    r"(?P<rest>(?:.*\n)*?)(?=  \}\n)",
    re.MULTILINE,
)
_VALUE = re.compile(r"%\w+")


def expand_chlo(text: str) -> str:
    """``text`` with the chlo ops that have a short definition in StableHLO spelt out.

    Others stay as they are: erf, lgamma and the like have no short one.
    """
    if "chlo." not in text:
        return text
    text = _ELEMENTWISE.sub(_elementwise, text)
    while "chlo.scan" in text:  # One scan at a time: the rest of its function is rewritten with it.
        text, found = _SCAN.subn(_unrolled_scan, text, count=1)
        if not found:
            break
    return text


def _elementwise(match: re.Match[str]) -> str:
    indent, result, op, operand, tensor = match.groups()
    if op not in _EXPANSIONS:
        return match.group()
    names = {"x": operand}  # New ones begin with a letter: %0_p would not parse.
    lines: list[str] = []

    def value(token: str) -> str:
        if token not in names:
            names[token] = f"%{op}_{result[1:]}_{len(lines)}"
            lines.append(f"{names[token]} = stablehlo.constant dense<{token}> : {tensor}")
        return names[token]

    for step in _EXPANSIONS[op]:
        target, _, expression = step.rpartition(" = ")
        name, *tokens = expression.split()
        operands = ", ".join(value(token) for token in tokens)
        names[target] = f"%{op}_{result[1:]}_{target}" if target else result
        lines.append(f"{names[target]} = stablehlo.{name} {operands} : {tensor}")
    return "\n".join(indent + line for line in lines)


def _unrolled_scan(match: re.Match[str]) -> str:
    """A scan over one operand with one carry, as slices, one copy of the body each, and their join."""
    part = match.groupdict()
    dims = [int(dim) for dim in part["shape"].rstrip("x").split("x")]
    axis = int(part["dimension"])
    tensor = f"tensor<{part['shape']}{part['element']}>"
    sliced = [1 if at == axis else dim for at, dim in enumerate(dims)]
    slice_type = f"tensor<{'x'.join(map(str, sliced))}x{part['element']}>"
    inner = [dim for at, dim in enumerate(dims) if at != axis]
    inner_type = f"tensor<{''.join(f'{dim}x' for dim in inner)}{part['element']}>"

    lines = []
    joined = f"%scan_{part['result'][1:]}"
    carry, outputs = part["init"], {}
    defined = set(re.findall(r"^ *(%\w+)(?::\d+)? = ", part["body"], re.MULTILINE))
    steps = range(dims[axis])
    for step in reversed(steps) if part["reverse"] == "true" else steps:
        prefix = f"{joined}_{step}"
        bounds = ", ".join(f"{step}:{step + 1}" if at == axis else f"0:{dim}" for at, dim in enumerate(dims))
        lines += [
            f"{prefix}_slice = stablehlo.slice {part['operand']} [{bounds}] : ({tensor}) -> {slice_type}",
            f"{prefix}_in = stablehlo.reshape {prefix}_slice : ({slice_type}) -> {inner_type}",
        ]
        names = {name: f"{prefix}_{name[1:]}" for name in defined}
        names |= {part["input"]: f"{prefix}_in", part["carry"]: carry}

        def rename(text: str, names: dict[str, str] = names) -> str:
            return _VALUE.sub(lambda found: names.get(found.group(), found.group()), text)

        lines += [line.strip() for line in rename(part["body"]).splitlines()]
        lines.append(
            f"{prefix}_out = stablehlo.reshape {rename(part['output'])} : ({inner_type}) -> {slice_type}"
        )
        carry, outputs[step] = rename(part["next"]), f"{prefix}_out"
    pieces = ", ".join(outputs[step] for step in steps)
    types = ", ".join(itertools.repeat(slice_type, len(steps)))
    lines.append(f"{joined} = stablehlo.concatenate {pieces}, dim = {axis} : ({types}) -> {tensor}")
    rest = part["rest"].replace(f"{part['result']}#0", joined)
    rest = rest.replace(f"{part['result']}#1", carry)
    return "".join(f"{part['indent']}{line}\n" for line in lines) + rest
