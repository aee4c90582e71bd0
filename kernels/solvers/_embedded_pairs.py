"""Embedded Runge-Kutta pairs: their stages, weights and error weights."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """An embedded Runge-Kutta pair: stages, weights of the step, and weights of its error."""

    name: str
    order: int
    nodes: tuple[str, ...]
    stages: tuple[tuple[str, ...], ...]
    weights: tuple[str, ...]
    errors: tuple[str, ...]


PAIRS = (
    Pair("heun_euler", 2, ("1",), (("1",),), ("1 / 2", "1 / 2"), ("-1 / 2", "1 / 2")),
    Pair(
        "bogacki_shampine",
        3,
        ("1 / 2", "3 / 4", "1"),
        (("1 / 2",), ("0", "3 / 4"), ("2 / 9", "1 / 3", "4 / 9")),
        ("2 / 9", "1 / 3", "4 / 9", "0"),
        ("-5 / 72", "1 / 12", "1 / 9", "-1 / 8"),
    ),
    Pair(
        "kutta",  # The third-order method, with the midpoint rule in it.
        3,
        ("1 / 2", "1"),
        (("1 / 2",), ("-1", "2")),
        ("1 / 6", "2 / 3", "1 / 6"),
        ("1 / 6", "-1 / 3", "1 / 6"),
    ),
    Pair(
        "cash_karp",
        5,
        ("1 / 5", "3 / 10", "3 / 5", "1", "7 / 8"),
        (
            ("1 / 5",),
            ("3 / 40", "9 / 40"),
            ("3 / 10", "-9 / 10", "6 / 5"),
            ("-11 / 54", "5 / 2", "-70 / 27", "35 / 27"),
            ("1631 / 55296", "175 / 512", "575 / 13824", "44275 / 110592", "253 / 4096"),
        ),
        ("37 / 378", "0", "250 / 621", "125 / 594", "0", "512 / 1771"),
        ("-277 / 64512", "0", "6925 / 370944", "-6925 / 202752", "-277 / 14336", "277 / 7084"),
    ),
    Pair(
        "dormand_prince",
        5,
        ("1 / 5", "3 / 10", "4 / 5", "8 / 9", "1", "1"),
        (
            ("1 / 5",),
            ("3 / 40", "9 / 40"),
            ("44 / 45", "-56 / 15", "32 / 9"),
            ("19372 / 6561", "-25360 / 2187", "64448 / 6561", "-212 / 729"),
            ("9017 / 3168", "-355 / 33", "46732 / 5247", "49 / 176", "-5103 / 18656"),
            ("35 / 384", "0", "500 / 1113", "125 / 192", "-2187 / 6784", "11 / 84"),
        ),
        ("35 / 384", "0", "500 / 1113", "125 / 192", "-2187 / 6784", "11 / 84", "0"),
        (
            "71 / 57600",
            "0",
            "-71 / 16695",
            "71 / 1920",
            "-17253 / 339200",
            "22 / 525",
            "-1 / 40",
        ),
    ),
)


def combination(weights: tuple[str, ...], slopes: list[str]) -> str:
    """The weighted sum of some slopes."""
    terms = [(w, k) for w, k in zip(weights, slopes, strict=False) if w != "0"]
    text = ""
    for weight, slope in terms:
        minus = weight.startswith("-")
        weight = weight.removeprefix("-")
        term = slope if weight == "1" else f"{weight} * {slope}"
        text += (f" - {term}" if minus else f" + {term}") if text else f"-{term}" if minus else term
    return text
