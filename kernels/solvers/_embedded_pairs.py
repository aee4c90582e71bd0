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
    Pair("heun_euler", 2, ("1.0",), (("1.0",),), ("0.5", "0.5"), ("-0.5", "0.5")),
    Pair(
        "bogacki_shampine",
        3,
        ("0.5", "0.75", "1.0"),
        (("0.5",), ("0.0", "0.75"), ("2.0 / 9.0", "1.0 / 3.0", "4.0 / 9.0")),
        ("2.0 / 9.0", "1.0 / 3.0", "4.0 / 9.0", "0.0"),
        ("-5.0 / 72.0", "1.0 / 12.0", "1.0 / 9.0", "-0.125"),
    ),
    Pair(
        "kutta",  # The third-order method, with the midpoint rule in it.
        3,
        ("0.5", "1.0"),
        (("0.5",), ("-1.0", "2.0")),
        ("1.0 / 6.0", "2.0 / 3.0", "1.0 / 6.0"),
        ("1.0 / 6.0", "-1.0 / 3.0", "1.0 / 6.0"),
    ),
    Pair(
        "cash_karp",
        5,
        ("0.2", "0.3", "0.6", "1.0", "0.875"),
        (
            ("0.2",),
            ("0.075", "0.225"),
            ("0.3", "-0.9", "1.2"),
            ("-11.0 / 54.0", "2.5", "-70.0 / 27.0", "35.0 / 27.0"),
            ("1631.0 / 55296.0", "175.0 / 512.0", "575.0 / 13824.0", "44275.0 / 110592.0", "253.0 / 4096.0"),
        ),
        ("37.0 / 378.0", "0.0", "250.0 / 621.0", "125.0 / 594.0", "0.0", "512.0 / 1771.0"),
        ("-0.00429377", "0.0", "0.01866859", "-0.03415503", "-0.01932199", "0.03910220"),
    ),
    Pair(
        "dormand_prince",
        5,
        ("0.2", "0.3", "0.8", "8.0 / 9.0", "1.0", "1.0"),
        (
            ("0.2",),
            ("0.075", "0.225"),
            ("44.0 / 45.0", "-56.0 / 15.0", "32.0 / 9.0"),
            ("19372.0 / 6561.0", "-25360.0 / 2187.0", "64448.0 / 6561.0", "-212.0 / 729.0"),
            ("9017.0 / 3168.0", "-355.0 / 33.0", "46732.0 / 5247.0", "49.0 / 176.0", "-5103.0 / 18656.0"),
            ("35.0 / 384.0", "0.0", "500.0 / 1113.0", "125.0 / 192.0", "-2187.0 / 6784.0", "11.0 / 84.0"),
        ),
        ("35.0 / 384.0", "0.0", "500.0 / 1113.0", "125.0 / 192.0", "-2187.0 / 6784.0", "11.0 / 84.0", "0.0"),
        (
            "71.0 / 57600.0",
            "0.0",
            "-71.0 / 16695.0",
            "71.0 / 1920.0",
            "-17253.0 / 339200.0",
            "22.0 / 525.0",
            "-0.025",
        ),
    ),
)


def combination(weights: tuple[str, ...], slopes: list[str]) -> str:
    """The weighted sum of some slopes."""
    terms = [(w, k) for w, k in zip(weights, slopes, strict=False) if w != "0.0"]
    text = ""
    for weight, slope in terms:
        minus = weight.startswith("-")
        weight = weight.removeprefix("-")
        term = slope if weight == "1.0" else f"{weight} * {slope}"
        text += (f" - {term}" if minus else f" + {term}") if text else f"-{term}" if minus else term
    return text
